"""`from iamdsl import <name>` returns the right object in any order of imports."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import iamdsl
from iamdsl import catalog, deployment, errors, evaluation, language, resources, scripting

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGES_WITH_EXPORTS = (language, catalog, evaluation, resources, deployment, scripting)

IN_ORDER = """
import importlib, json, sys
names = json.loads(sys.argv[1])
kinds = {}
for name in names:
    if name.startswith("module "):
        importlib.import_module("iamdsl." + name.removeprefix("module "))
        continue
    scope = {}
    exec(f"from iamdsl import {name}", scope)
    value = scope[name]
    kinds[name] = [type(value).__module__, type(value).__qualname__,
                   getattr(value, "__module__", None), getattr(value, "__qualname__", None)]
print(json.dumps(kinds))
"""

PACKAGES = [
    "language",
    "catalog",
    "evaluation",
    "resources",
    "deployment",
    "scripting",
    "testing",
    "cli",
]


def _kinds(names: Sequence[str]) -> dict[str, list[str | None]]:
    result = subprocess.run(
        [sys.executable, "-c", IN_ORDER, json.dumps(names)],
        capture_output=True,
        text=True,
        check=True,
    )
    kinds: dict[str, list[str | None]] = json.loads(result.stdout)
    return kinds


@pytest.mark.parametrize("name", iamdsl.__all__)
def test_every_name_is_the_object_of_its_package(name: str) -> None:
    result = getattr(iamdsl, name)
    assert not isinstance(result, ModuleType)
    assert [
        getattr(package, name) for package in PACKAGES_WITH_EXPORTS if name in package.__all__
    ] == [result]
    assert inspect.getdoc(result)


@settings(max_examples=6, deadline=None)
@given(st.permutations([*iamdsl.__all__, *(f"module {name}" for name in PACKAGES)]))
def test_names_do_not_depend_on_import_order(names: list[str]) -> None:
    assert _kinds(names) == {
        name: [
            type(value).__module__,
            type(value).__qualname__,
            getattr(value, "__module__", None),
            getattr(value, "__qualname__", None),
        ]
        for name in iamdsl.__all__
        for value in [getattr(iamdsl, name)]
    }


def test_star_import_has_every_name() -> None:
    scope: dict[str, object] = {}
    exec("from iamdsl import *", scope)  # noqa: S102
    assert set(iamdsl.__all__) <= set(scope)


def test_dir_has_every_name() -> None:
    assert set(iamdsl.__all__) <= set(dir(iamdsl))
    assert iamdsl.__all__ == sorted(iamdsl.__all__)


def test_misspelled_name_suggests_the_nearest() -> None:
    with pytest.raises(errors.UnknownAttribute, match=r"did you mean `?allow"):
        iamdsl.alow  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(ImportError):
        exec("from iamdsl import alow", {})  # noqa: S102
    assert not hasattr(iamdsl, "__wrapped__")
