"""Every service is a module with the members that its stub declares."""

from __future__ import annotations

import ast
import copy
import importlib
import json
import pickle
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from support.services_by_letter import every_service

import iamdsl.services
from iamdsl import allow, document
from iamdsl.catalog import Action, ResourceType, services
from iamdsl.catalog.entries.service import SELECTORS
from iamdsl.errors import UnknownAttribute
from iamdsl.services import eventsbilltoaws, s3, sqs, vpc_lattice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.catalog import Service

FOLDER = Path(iamdsl.services.__file__).parent


def module(service: Service) -> Any:
    identifier = next(item for item in dir(iamdsl.services) if _names(item, service.prefix))
    return importlib.import_module(f"iamdsl.services.{identifier}")


def _names(identifier: str, prefix: str) -> bool:
    return identifier.removesuffix("_") == prefix.replace("-", "_")


def declared(stub: Path) -> Iterator[str]:
    """Yield the public names that a stub declares at the top level."""
    for node in ast.parse(stub.read_text()).body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name


def test_each_service_has_a_module_and_a_stub() -> None:
    names = set(dir(iamdsl.services))
    assert len(names) == len(services) > 470
    for suffix in (".py", ".pyi"):
        assert {item.stem for item in FOLDER.glob(f"*{suffix}")} - {"__init__"} == names


@every_service
def test_each_module_has_the_members_of_its_service(letter_services: list[Service]) -> None:
    for service in letter_services:
        result = module(service)
        assert isinstance(result, ModuleType)
        assert service.title in (result.__doc__ or "")
        listed = dir(result)
        actions = {
            action.name.replace("-", "_"): action for action in service.actions(retired=True)
        }
        types = {
            resource_type.identifier: resource_type
            for resource_type in service.resource_types.values()
        }
        assert {*actions, *types, *SELECTORS} <= set(listed)
        assert len(set(listed)) == len(listed)
        members = {name: getattr(result, name) for name in listed}
        assert all(map(str.isidentifier, members))
        other = {name: members[name] for name, item in actions.items() if members[name] != item}
        other |= {name: members[name] for name, entry in types.items() if members[name] != entry}
        assert not other


@every_service
def test_each_stub_declares_the_members_of_its_module(letter_services: list[Service]) -> None:
    for service in letter_services:
        result = module(service)
        names = list(declared(Path(result.__file__).with_suffix(".pyi")))
        assert sorted(name for name in names if not name.startswith("_")) == sorted(dir(result))


@every_service
def test_repr_evaluates_to_the_member(letter_services: list[Service]) -> None:
    for service in letter_services:
        result = module(service)
        names = {result.__name__.rpartition(".")[2]: result}
        for item in [*service.actions(retired=True), *service.resource_types.values()]:
            copied = eval(repr(item), names)  # noqa: S307 - what is tested
            assert type(copied) is type(item)
            assert copied == item


IMPORTS = [
    "from iamdsl.services import lambda_ as imported",
    "import iamdsl.services.lambda_ as imported",
    "import iamdsl.services.lambda_; imported = iamdsl.services.lambda_",
    "import iamdsl.services; imported = iamdsl.services.lambda_",
    "import iamdsl.services; imported = getattr(iamdsl.services, 'lambda')",
    "from iamdsl import services; imported = services.lambda_",
    "from iamdsl import services; imported = getattr(services, 'lambda')",
    "import importlib; imported = importlib.import_module('iamdsl.services.lambda_')",
]


@pytest.mark.parametrize("code", IMPORTS)
def test_every_way_to_import_gives_the_same_module(code: str) -> None:
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - the imports are the test cases
    assert names["imported"] is sys.modules["iamdsl.services.lambda_"]
    assert names["imported"].InvokeFunction == "lambda:InvokeFunction"


def test_prefix_with_a_hyphen_is_a_module() -> None:
    result: Any = getattr(iamdsl.services, "access-analyzer")
    assert result is importlib.import_module("iamdsl.services.access_analyzer")
    assert result.ListAnalyzers == "access-analyzer:ListAnalyzers"


def test_star_import_brings_all_members() -> None:
    names: dict[str, Any] = {}
    exec("from iamdsl.services.s3 import *", names)  # noqa: S102 - as above
    assert names["GetObject"] is s3.GetObject or names["GetObject"] == s3.GetObject
    assert names["bucket"] == s3.bucket
    assert set(dir(s3)) == set(names) - {"__builtins__"}


def test_type_with_the_name_of_an_action_has_an_underscore() -> None:
    assert isinstance(eventsbilltoaws.approve, Action)
    assert isinstance(eventsbilltoaws.approve_, ResourceType)
    assert eventsbilltoaws.approve_.name == "approve"


def test_hyphen_in_a_name_becomes_an_underscore() -> None:
    action = vpc_lattice.AssociateViaAWSService_EventsAndStates
    assert action == "vpc-lattice:AssociateViaAWSService-EventsAndStates"


@pytest.mark.parametrize(
    "code", ["from iamdsl.services import s4", "import iamdsl.services.s4", "import iamdsl.s3"]
)
def test_misspelled_module_cannot_be_imported(code: str) -> None:
    with pytest.raises(ImportError):
        exec(code, {})  # noqa: S102 - as above


@pytest.mark.parametrize(
    ("holder", "typo", "nearest"),
    [
        (iamdsl.services, "s4", "s3"),
        (iamdsl.services, "dynamobd", "dynamodb"),
        (iamdsl.services, "access_analyser", "access_analyzer"),
        (s3, "GetObjct", "GetObject"),
        (s3, "buckt", "bucket"),
        (s3, "raed_actions", "read_actions"),
        (sqs, "SendMesage", "SendMessage"),
    ],
)
def test_typo_suggests_the_nearest_member(holder: ModuleType, typo: str, nearest: str) -> None:
    with pytest.raises(UnknownAttribute) as caught:
        getattr(holder, typo)
    assert f"did you mean `{nearest}`?" in str(caught.value)
    assert f"where: {__file__}" in str(caught.value)
    assert not hasattr(holder, typo)


def copies(item: Any) -> list[Any]:
    pickled = [pickle.loads(pickle.dumps(item, n)) for n in range(2, 6)]  # noqa: S301 - own data
    return [copy.copy(item), copy.deepcopy(item), *pickled]


@pytest.mark.parametrize(
    "action",
    [s3.GetObject, services["sqs"].action("SendMessageBatch"), Action.named("s3:NotYetKnown")],
)
def test_action_survives_copy_and_pickle(action: Action) -> None:
    for copied in copies(action):
        assert type(copied) is Action
        assert copied == action
        assert (copied.state, copied.level, copied.retired) == (
            action.state,
            action.level,
            action.retired,
        )


def test_action_equals_its_text() -> None:
    assert s3.GetObject == "s3:GetObject"
    assert hash(s3.GetObject) == hash("s3:GetObject")
    assert {"s3:GetObject": 1}[s3.GetObject] == 1
    assert f"{s3.GetObject}" == str(s3.GetObject) == s3.GetObject.action == "s3:GetObject"
    assert json.dumps([s3.GetObject]) == '["s3:GetObject"]'
    assert s3.GetObject.upper() == "S3:GETOBJECT"


def test_action_is_immutable() -> None:
    for name in ("level", "anything", "_number"):
        with pytest.raises(AttributeError):
            setattr(s3.GetObject, name, "Write")


def test_action_is_accepted_in_place_of_text() -> None:
    statement = allow(s3.GetObject, s3.PutObject).on(s3.object("b", "*"))
    assert statement == allow("s3:GetObject", "s3:PutObject").on("arn:aws:s3:::b/*")
    assert repr(allow(s3.GetObject)) == "allow('s3:GetObject')"
    assert document(statement).to_dict()["Statement"]["Action"] == ["s3:GetObject", "s3:PutObject"]
