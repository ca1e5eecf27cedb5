"""Checks of generated Python: run it, evaluate it, or give it to a linter or type checker."""

from __future__ import annotations

import importlib
import subprocess
import sys
import warnings
from typing import TYPE_CHECKING, Any

import pytest

import iamdsl
from iamdsl import Stack
from iamdsl.errors import CatalogWarning
from iamdsl.report.python import stack_source

if TYPE_CHECKING:
    from typing import Self

    from iamdsl.resources import Address, Resource


class _Session:
    """A session that records the resources that a script adds."""

    def __init__(self) -> None:
        self.added: list[Resource] = []

    def add(self, resource: Resource) -> Resource:
        self.added.append(resource)
        return resource

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def declared_by(source: str) -> dict[Address, Resource]:
    """Return the resources that a script declares, by address."""
    session = _Session()
    with pytest.MonkeyPatch.context() as patched, warnings.catch_warnings():
        warnings.simplefilter("ignore", CatalogWarning)
        patched.setattr(iamdsl, "deploy", lambda *_, **__: session)
        exec(source, {})  # noqa: S102 - generated here
    return {resource.address: resource for resource in session.added}


def evaluated(source: str) -> Any:
    """Return the value of an expression, which may use every name of the library."""

    class Names(dict[str, object]):
        def __missing__(self, name: str) -> object:
            if name in iamdsl.__all__:
                return getattr(iamdsl, name)
            try:
                return getattr(importlib.import_module("iamdsl.services"), name)
            except AttributeError:
                raise KeyError(name) from None

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CatalogWarning)
        return eval(source, {}, Names())  # noqa: S307 - generated here


def written(stack: Stack, **known: str) -> str:
    """Return the script of a stack, after a check that it declares the same stack."""
    source = stack_source(stack, **known)  # type: ignore[arg-type]
    assert declared_by(source) == {resource.address: resource for resource in stack}
    return source


def accepted_by(tool: str, *arguments: str) -> None:
    """Assert that a tool such as mypy exits with 0."""
    result = subprocess.run(
        [sys.executable, "-m", tool, *arguments], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
