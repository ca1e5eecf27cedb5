"""Policy values through cattrs: one converter of ours, and hooks for yours."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

from iamdsl.language.arn import Arn
from iamdsl.language.emit import statement_text
from iamdsl.language.policy import CLASSES, PolicyDocument
from iamdsl.language.reading import parse
from iamdsl.language.statement import Statement

if TYPE_CHECKING:
    from cattrs import Converter
    from cattrs.preconf.json import JsonConverter


@functools.cache
def converter() -> JsonConverter:
    """The converter for policy values; documents are JSON objects as AWS has them."""
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - loaded when first used

    made = make_converter()
    register(made)
    return made


def register(converter: Converter) -> None:
    """Teach your own cattrs converter to write and read policy documents, statements and ARNs.

    Documents are read as the class that is asked for; of the wrong kind or no policy
    at all, they raise PolicySyntaxError.
    """

    def read(value: Any, cls: type[PolicyDocument]) -> PolicyDocument:  # noqa: ANN401
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
