"""What written Python comes to: run, evaluated, or judged by the tools of its readers."""

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
    """Takes what a script adds."""

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
    """The resources that a script declares."""
    session = _Session()
    with pytest.MonkeyPatch.context() as patched, warnings.catch_warnings():
        warnings.simplefilter("ignore", CatalogWarning)
        patched.setattr(iamdsl, "deploy", lambda *_, **__: session)
        exec(source, {})  # noqa: S102 - of our own making
    return {resource.address: resource for resource in session.added}


def evaluated(source: str) -> Any:
    """What an expression evaluates to that may name everything of the library."""

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
        return eval(source, {}, Names())  # noqa: S307 - of our own making


def written(stack: Stack, **known: str) -> str:
    """The script of a stack, once it was seen to declare that very stack."""
    source = stack_source(stack, **known)  # type: ignore[arg-type]
    assert declared_by(source) == {resource.address: resource for resource in stack}
    return source


def accepted_by(tool: str, *arguments: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", tool, *arguments], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
