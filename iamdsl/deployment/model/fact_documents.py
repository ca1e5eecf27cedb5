"""The policy documents among the facts of an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.resources.kind.fact_fields import FactShape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.language.documents.policy_kind_rules import PolicyKind
    from iamdsl.resources.kind.fact_fields import FactField, Facts


def fact_documents(
    fields: Mapping[str, FactField], facts: Facts
) -> Iterator[tuple[str, PolicyKind, Any]]:
    """Yield each policy document, with its title and kind; fields without a value are left out."""
    for name, field in fields.items():
        value = facts.get(name)
        if field.shape is FactShape.DOCUMENTS:
            for policy, content in (value or {}).items():
                yield f"inline policy {policy!r}", "identity", content
        elif field.shape is FactShape.DOCUMENT and value is not None:
            is_trust = name == "trust"
            yield ("trust policy", "trust", value) if is_trust else (name, "identity", value)
