"""Every service is a module, which holds what its stub says, however it is imported."""

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
    """The public names that a stub declares at its top."""
    for node in ast.parse(stub.read_text()).body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name


def test_there_is_a_module_and_a_stub_for_each_service_and_none_besides() -> None:
    names = set(dir(iamdsl.services))
    assert len(names) == len(services) > 470
    for suffix in (".py", ".pyi"):
        assert {item.stem for item in FOLDER.glob(f"*{suffix}")} - {"__init__"} == names


@every_service
def test_each_module_holds_what_the_service_has(some: list[Service]) -> None:
    for service in some:
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
        held = {name: getattr(result, name) for name in listed}
        assert all(map(str.isidentifier, held))
        other = {name: held[name] for name, item in actions.items() if held[name] != item}
        other |= {name: held[name] for name, entry in types.items() if held[name] != entry}
        assert not other


@every_service
def test_each_stub_says_what_the_module_holds(some: list[Service]) -> None:
    for service in some:
        result = module(service)
        names = list(declared(Path(result.__file__).with_suffix(".pyi")))
        assert sorted(name for name in names if not name.startswith("_")) == sorted(dir(result))


@every_service
def test_the_repr_is_the_code_that_gives_it(some: list[Service]) -> None:
    for service in some:
        result = module(service)
        names = {result.__name__.rpartition(".")[2]: result}
        for item in [*service.actions(retired=True), *service.resource_types.values()]:
            again = eval(repr(item), names)  # noqa: S307 - the property itself
            assert type(again) is type(item)
            assert again == item


IMPORTS = [
    "from iamdsl.services import lambda_ as found",
    "import iamdsl.services.lambda_ as found",
    "import iamdsl.services.lambda_; found = iamdsl.services.lambda_",
    "import iamdsl.services; found = iamdsl.services.lambda_",
    "import iamdsl.services; found = getattr(iamdsl.services, 'lambda')",
    "from iamdsl import services; found = services.lambda_",
    "from iamdsl import services; found = getattr(services, 'lambda')",
    "import importlib; found = importlib.import_module('iamdsl.services.lambda_')",
]


@pytest.mark.parametrize("code", IMPORTS)
def test_every_way_to_import_gives_the_same_module(code: str) -> None:
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - the imports are the cases
    assert names["found"] is sys.modules["iamdsl.services.lambda_"]
    assert names["found"].InvokeFunction == "lambda:InvokeFunction"


def test_a_prefix_with_a_hyphen_is_a_module_too() -> None:
    result: Any = getattr(iamdsl.services, "access-analyzer")
    assert result is importlib.import_module("iamdsl.services.access_analyzer")
    assert result.ListAnalyzers == "access-analyzer:ListAnalyzers"


def test_a_star_brings_everything() -> None:
    names: dict[str, Any] = {}
    exec("from iamdsl.services.s3 import *", names)  # noqa: S102 - as above
    assert names["GetObject"] is s3.GetObject or names["GetObject"] == s3.GetObject
    assert names["bucket"] == s3.bucket
    assert set(dir(s3)) == set(names) - {"__builtins__"}


def test_where_an_action_has_a_types_name_the_type_has_an_underscore() -> None:
    assert isinstance(eventsbilltoaws.approve, Action)
    assert isinstance(eventsbilltoaws.approve_, ResourceType)
    assert eventsbilltoaws.approve_.name == "approve"


def test_a_name_with_a_hyphen_has_an_underscore() -> None:
    action = vpc_lattice.AssociateViaAWSService_EventsAndStates
    assert action == "vpc-lattice:AssociateViaAWSService-EventsAndStates"


@pytest.mark.parametrize(
    "code", ["from iamdsl.services import s4", "import iamdsl.services.s4", "import iamdsl.s3"]
)
def test_a_misspelled_module_is_no_module(code: str) -> None:
    with pytest.raises(ImportError):
        exec(code, {})  # noqa: S102 - as above


@pytest.mark.parametrize(
    ("holder", "slip", "nearest"),
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
def test_a_slip_is_told_the_nearest(holder: ModuleType, slip: str, nearest: str) -> None:
    with pytest.raises(UnknownAttribute) as caught:
        getattr(holder, slip)
    assert f"did you mean `{nearest}`?" in str(caught.value)
    assert f"where: {__file__}" in str(caught.value)
    assert not hasattr(holder, slip)


def copies(item: Any) -> list[Any]:
    pickled = [pickle.loads(pickle.dumps(item, n)) for n in range(2, 6)]  # noqa: S301 - our own
    return [copy.copy(item), copy.deepcopy(item), *pickled]


@pytest.mark.parametrize(
    "action",
    [s3.GetObject, services["sqs"].action("SendMessageBatch"), Action.named("s3:NotYetKnown")],
)
def test_an_action_survives_being_copied(action: Action) -> None:
    for again in copies(action):
        assert type(again) is Action
        assert again == action
        assert (again.state, again.level, again.retired) == (
            action.state,
            action.level,
            action.retired,
        )


def test_an_action_is_its_text() -> None:
    assert s3.GetObject == "s3:GetObject"
    assert hash(s3.GetObject) == hash("s3:GetObject")
    assert {"s3:GetObject": 1}[s3.GetObject] == 1
    assert f"{s3.GetObject}" == str(s3.GetObject) == s3.GetObject.action == "s3:GetObject"
    assert json.dumps([s3.GetObject]) == '["s3:GetObject"]'
    assert s3.GetObject.upper() == "S3:GETOBJECT"


def test_an_action_does_not_change() -> None:
    for name in ("level", "anything", "_number"):
        with pytest.raises(AttributeError):
            setattr(s3.GetObject, name, "Write")


def test_an_action_stands_where_its_text_does() -> None:
    made = allow(s3.GetObject, s3.PutObject).on(s3.object("b", "*"))
    assert made == allow("s3:GetObject", "s3:PutObject").on("arn:aws:s3:::b/*")
    assert repr(allow(s3.GetObject)) == "allow('s3:GetObject')"
    assert document(made).to_dict()["Statement"]["Action"] == ["s3:GetObject", "s3:PutObject"]
