"""Policy values through cattrs: one converter of ours, and hooks for yours."""

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
    """What is needed of a cattrs converter to teach it; every one of cattrs' own has it."""

    @property
    def register_unstructure_hook(self) -> Callable[..., Any]:
        """Take a function that writes values of a class."""
        ...

    @property
    def register_structure_hook(self) -> Callable[..., Any]:
        """Take a function that reads values of a class."""
        ...


class Converter(ConverterHooks, Protocol):
    """What is used of cattrs' JSON converter.

    A type checker that follows cattrs itself reads much of the standard library for
    every script that imports iamdsl.
    """

    def unstructure(self, value: Any, /) -> Any:
        """The value as JSON values."""
        ...

    def structure(self, value: Any, cls: type[_T], /) -> _T:
        """The value of a class that these JSON values stand for."""
        ...

    def dumps(self, value: Any, /) -> str:
        """The value as JSON text."""
        ...

    def loads(self, text: str, cls: type[_T], /) -> _T:
        """The value of a class that a JSON text stands for."""
        ...


@functools.cache
def converter() -> Converter:
    """The converter for policy values; documents are JSON objects as AWS has them."""
    made: Converter = load("cattrs.preconf.json").make_converter()
    register(made)
    return made


def register(converter: ConverterHooks) -> None:
    """Teach your own cattrs converter to write and read policy documents, statements and ARNs.

    Documents are read as the class that is asked for; of the wrong kind or no policy
    at all, they raise PolicySyntaxError.
    """

    def read(value: Any, cls: type[PolicyDocument]) -> PolicyDocument:
        return parse(value, kind=None if cls is PolicyDocument else cls.kind)

    for cls in (PolicyDocument, *CLASSES.values()):
        converter.register_unstructure_hook(cls, lambda document: document.to_dict())
        converter.register_structure_hook(cls, read)
    converter.register_unstructure_hook(
        Statement, lambda statement: json.loads(statement_text(statement))
    )
    converter.register_structure_hook(
        Statement, lambda value, _: parse({"Statement": value}, kind="resource").statements[0]
    )
    converter.register_unstructure_hook(Arn, str)
    converter.register_structure_hook(Arn, lambda value, _: Arn.parse(value))
