"""From documents to JSON values, in canonical form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.language.condition import Bare, Condition

if TYPE_CHECKING:
    from iamdsl.language.arn import Arn
    from iamdsl.language.document import PolicyDocument
    from iamdsl.language.principal import Principal
    from iamdsl.language.statement import AnyStatement


def document_to_dict(document: PolicyDocument) -> dict[str, Any]:
    """The canonical form: keys in IAM's order, lists of one as scalars."""
    found: dict[str, Any] = {}
    if document.version is not None:
        found["Version"] = document.version
    if document.id is not None:
        found["Id"] = document.id
    found["Statement"] = _one_or_all([statement_to_dict(one) for one in document.statements])
    return found


def statement_to_dict(statement: AnyStatement) -> dict[str, Any]:
    """One statement in canonical form; raises UnboundArn while an account is open."""
    found: dict[str, Any] = {}
    if statement.sid is not None:
        found["Sid"] = statement.sid
    found["Effect"] = statement.effect
    if statement.principals:
        name = "NotPrincipal" if statement.except_principals else "Principal"
        found[name] = _principals(statement.principals)
    name = "NotAction" if statement.except_actions else "Action"
    found[name] = _one_or_all(list(statement.actions))
    if statement.resources:
        name = "NotResource" if statement.except_resources else "Resource"
        found[name] = _one_or_all([str(resource) for resource in statement.resources])
    if statement.conditions:
        found["Condition"] = _conditions(statement.conditions)
    return found


def _principals(principals: tuple[Principal, ...]) -> Any:  # noqa: ANN401
    if len(principals) == 1 and principals[0].type == "*":
        return "*"
    found: dict[str, list[str]] = {}
    for one in principals:
        kind = "AWS" if one.type == "*" else one.type
        found.setdefault(kind, []).append(str(one.value))
    return {kind: _one_or_all(values) for kind, values in found.items()}


def _conditions(conditions: tuple[Condition, ...]) -> dict[str, Any]:
    found: dict[str, dict[str, Any]] = {}
    for one in conditions:
        values = [_value(value) for value in one.values]
        found.setdefault(str(one.operator), {})[one.key] = _one_or_all(values)
    return found


def _value(value: str | Arn) -> Any:  # noqa: ANN401
    if isinstance(value, Bare):
        if value in {"true", "false"}:
            return value == "true"
        return float(value) if any(c in value for c in ".eE") else int(value)
    return str(value)


def _one_or_all(values: list[Any]) -> Any:  # noqa: ANN401
    return values[0] if len(values) == 1 else values
