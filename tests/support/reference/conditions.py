"""Whether the conditions of a statement hold for what a request carries.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.reference import operators, parsed_values, wildcards
from support.reference.truth import Truth, every, opposite, some

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from support.reference.wildcards import Place


def as_list(value: Any) -> list[Any]:
    """Return one value or several values as a list."""
    return list(value) if isinstance(value, (list, tuple)) else [value]


def value_of(context: Mapping[str, Any], name: str) -> str | None:
    """Return the value of a key as a variable; None if the key has no value or several."""
    values = as_list(context.get(name.lower(), []))
    return parsed_values.text(values[0]) if len(values) == 1 else None


def hold(conditions: Mapping[str, Any], context: Mapping[str, Any], *, variables: bool) -> Truth:
    """Whether all of a statement's conditions hold; the context's keys are in lower case."""
    return every(
        _holds(name, key.lower(), as_list(values), context, variables=variables)
        for name, keys in conditions.items()
        for key, values in keys.items()
    )


def _holds(
    operator: str,
    key: str,
    policy_values: list[Any],
    context: Mapping[str, Any],
    *,
    variables: bool,
) -> Truth:
    prefix, _, name = operator.lower().rpartition(":")
    if_exists = name.endswith("ifexists")
    name = name.removesuffix("ifexists")
    present = key in context
    request_values = as_list(context.get(key, []))
    if name == "null":
        return _null(prefix, [parsed_values.text(item) for item in policy_values], context.get(key))
    if not present and if_exists:
        return True
    patterns = _patterns(name, policy_values, context, variables=variables)
    matches = [_matches_value(name, patterns, value) for value in request_values]
    if prefix and request_values in ([], [""]):
        return _empty_set(prefix, if_exists=if_exists)
    if prefix:
        return every(matches) if prefix == "forallvalues" else some(matches)
    if not request_values:
        return if_exists or name in operators.NEGATED
    return matches[0] if len(request_values) == 1 else False


def _empty_set(prefix: str, *, if_exists: bool) -> Truth:
    """Return the result for an empty set of values; one empty text is an empty set as well."""
    if prefix == "forallvalues":
        return True
    return None if if_exists else False


def _null(prefix: str, policy_values: list[str], request_value: object) -> Truth:
    """Whether a key is absent as the policy requires; unspecified for an empty set of values."""
    if prefix:
        return prefix == "forallvalues"
    if isinstance(request_value, (list, tuple)) and all(item == "" for item in request_value):
        return None
    required = [parsed_values.boolean(entry) for entry in policy_values]
    return some(None if value is None else value is (request_value is None) for value in required)


def _patterns(
    name: str, policy_values: list[Any], context: Mapping[str, Any], *, variables: bool
) -> list[list[Place] | None]:
    """Return the policy values with variables filled in; None for a variable without a value."""
    texts = [parsed_values.text(item) for item in policy_values]
    if variables and operators.takes_variables(name):
        return [wildcards.filled(text, lambda key: value_of(context, key)) for text in texts]
    return [wildcards.wild(entry) for entry in texts]


def _matches_value(
    name: str, patterns: Sequence[list[Place] | None], request_value: object
) -> Truth:
    positive = operators.NEGATED.get(name, name)
    result = some(
        pattern is not None
        and operators.holds(positive, pattern, parsed_values.text(request_value))
        for pattern in patterns
    )
    return opposite(result) if name in operators.NEGATED else result
