"""A policy in English, a line for each statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.language.documents.policy_kind_rules import RULES, VERSION
from iamdsl.language.documents.statement import AnyStatement, Statement
from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.operator import OPERATORS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.language.documents.policy_document import PolicyDocument
    from iamdsl.language.elements.condition import Condition, StoredValue
    from iamdsl.language.elements.operator import Operator
    from iamdsl.language.elements.principal import Principal

_NO_VALUE = "is compared with no value"


def explain(policy: PolicyDocument | AnyStatement) -> str:
    """Return a policy in English: a line for its kind, and one for each statement.

    It includes what is easily overlooked: whether a condition holds if the key is absent,
    what NotAction, NotResource and NotPrincipal match, and that policy variables need
    version 2012-10-17.
    """
    if isinstance(policy, Statement):
        return _sentence(policy)
    head = RULES[policy.kind].title.capitalize()
    if policy.id is not None:
        head += f" named {policy.id}"
    lines = [f"{head}:", *(f"- {_sentence(statement)}" for statement in policy.statements)]
    if policy.version != VERSION and "${" in policy.bind(account="own").to_json():
        lines.append(f"  Policy variables are plain text here: they need version {VERSION}.")
    return "\n".join(lines)


def _sentence(statement: AnyStatement) -> str:
    name = f"{statement.sid}: " if statement.sid else ""
    verb = "Allows" if statement.effect == "Allow" else "Denies"
    text = f"{name}{verb} {_actions(statement)}{_resources(statement)}{_who(statement)}"
    if statement.conditions:
        text += f", if {', and '.join(map(_condition, statement.conditions))}"
    return f"{text}."


def _who(statement: AnyStatement) -> str:
    if not statement.has_principals:
        return ""
    names = _all([_principal(principal) for principal in statement.principals])
    if statement.except_principals:
        return f" to everyone except {names or 'nobody'}"
    return f" to {names or 'nobody'}"


def _principal(principal: Principal) -> str:
    value = principal.value
    if principal.type == "*" or value == "*":
        return "everyone"
    if isinstance(value, Arn):
        kind, _, name = value.resource.partition("/")
        return f"{kind} {name} in this account" if name else "this account"
    if principal.type != "AWS":
        return f"{_PRINCIPAL_WORDS[principal.type]} {value}"
    if value.endswith(":root") and value.startswith("arn:"):
        return f"account {value.split(':')[4]}"
    return f"account {value}" if value.isdigit() else value


_PRINCIPAL_WORDS = {
    "Service": "the service",
    "Federated": "users signed in with",
    "CanonicalUser": "the canonical user",
}


def _actions(statement: AnyStatement) -> str:
    names = _all(statement.actions)
    if statement.except_actions:
        return f"every action except {names}" if names else "every action"
    return "every action" if statement.actions == ("*",) else names or "no action"


def _resources(statement: AnyStatement) -> str:
    if not statement.has_resources:
        return ""
    names = _all(map(_value, statement.resources))
    if statement.except_resources:
        return f" on every resource except {names}" if names else " on every resource"
    return " on every resource" if statement.resources == ("*",) else f" on {names or 'nothing'}"


def _condition(condition: Condition) -> str:
    operator = condition.operator
    if operator.base == "Null" and operator.prefix is not None:
        outcome = "always" if operator.prefix == "ForAllValues" else "never"
        return f"{operator} on {condition.key} (which {outcome} holds)"
    if operator.base == "Null":
        wording = {"true": "is absent", "false": "is present"}
        texts = sorted({str(value).lower() for value in condition.values})
        tests = [wording[text] for text in texts if text in wording]
        return f"{condition.key} {' or '.join(tests) or _NO_VALUE}"
    values = [_value(value) for value in condition.values]
    words = operator.spec.english if len(values) == 1 else _words_for_several(operator)
    verb = f"{words} {', '.join(values)}"
    if not values:
        verb = _NO_VALUE
    if operator.prefix == "ForAnyValue":
        return f"any value of {condition.key} {verb}"
    if operator.prefix == "ForAllValues":
        return f"every value of {condition.key} {verb} (or it has none)"
    absent = " (or is absent)" if operator.if_exists or operator.is_negated else ""
    return f"{condition.key} {verb}{absent}"


def _words_for_several(operator: Operator) -> str:
    """Return the operator's wording before more than one value."""
    row = operator.spec
    if operator.is_negated and row.negation is not None:
        return f"{OPERATORS[row.negation].english} none of"
    return f"{row.english} one of"


def _value(value: StoredValue) -> str:
    if isinstance(value, Arn):
        return f"{value.service} {value.resource} in this account"
    return value or '""'


def _all(names: Iterable[str]) -> str:
    *first, last = [*names] or [""]
    return f"{', '.join(first)} and {last}" if first else last
