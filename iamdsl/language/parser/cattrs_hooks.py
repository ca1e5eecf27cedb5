"""Policy values with cattrs: a ready converter, and hooks for your own."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from iamdsl.language.documents.json_writer import statement_text
from iamdsl.language.documents.policy_document import CLASSES, PolicyDocument
from iamdsl.language.documents.statement import Statement
from iamdsl.language.elements.arn import Arn
from iamdsl.language.parser.document_parser import parse
from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")


class ConverterHooks(Protocol):
    """The methods of a cattrs converter that `register` calls."""

    @property
    def register_unstructure_hook(self) -> Callable[..., Any]:
        """Register a function that turns values of a class into JSON values."""
        ...

    @property
    def register_structure_hook(self) -> Callable[..., Any]:
        """Register a function that creates values of a class from JSON values."""
        ...


class Converter(ConverterHooks, Protocol):
    """The methods of cattrs' JSON converter.

    A protocol, because importing cattrs' types would make type checkers read much of the
    standard library for every script that imports iamdsl.
    """

    def unstructure(self, value: Any, /) -> Any:
        """Return the value as JSON values."""
        ...

    def structure(self, value: Any, cls: type[_T], /) -> _T:
        """Return the value of a class for these JSON values."""
        ...

    def dumps(self, value: Any, /) -> str:
        """Return the value as JSON text."""
        ...

    def loads(self, text: str, cls: type[_T], /) -> _T:
        """Return the value of a class for this JSON text."""
        ...


@functools.cache
def converter() -> Converter:
    """Return a cattrs converter for policy values; documents become JSON objects as in AWS."""
    json_converter: Converter = load("cattrs.preconf.json").make_converter()
    register(json_converter)
    return json_converter


def register(converter: ConverterHooks) -> None:
    """Register hooks for policy documents, statements and ARNs with your own cattrs converter.

    JSON values are read as the requested class; `PolicySyntaxError` is raised if they are
    not a policy of its kind.
    """

    def structure(value: Any, cls: type[PolicyDocument]) -> PolicyDocument:
        return parse(value, kind=None if cls is PolicyDocument else cls.kind)

    for cls in (PolicyDocument, *CLASSES.values()):
        converter.register_unstructure_hook(cls, lambda document: document.to_dict())
        converter.register_structure_hook(cls, structure)
    converter.register_unstructure_hook(
        Statement, lambda statement: json.loads(statement_text(statement))
    )
    converter.register_structure_hook(
        Statement, lambda value, _: parse({"Statement": value}, kind="resource").statements[0]
    )
    converter.register_unstructure_hook(Arn, str)
    converter.register_structure_hook(Arn, lambda value, _: Arn.parse(value))
