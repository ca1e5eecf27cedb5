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
    """One thing or several, as several."""
    return list(value) if isinstance(value, (list, tuple)) else [value]


def value_of(context: Mapping[str, Any], name: str) -> str | None:
    """The value of a key for a variable: keys without a value, or with several, have none."""
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
    operator: str, key: str, said: list[Any], context: Mapping[str, Any], *, variables: bool
) -> Truth:
    prefix, _, name = operator.lower().rpartition(":")
    if_exists = name.endswith("ifexists")
    name = name.removesuffix("ifexists")
    present = key in context
    asked = as_list(context.get(key, []))
    if name == "null":
        return _null(prefix, [parsed_values.text(item) for item in said], context.get(key))
    if not present and if_exists:
        return True
    patterns = _patterns(name, said, context, variables=variables)
    matched = [_matched(name, patterns, entry) for entry in asked]
    if prefix and asked in ([], [""]):
        return _of_nothing(prefix, if_exists=if_exists)
    if prefix:
        return every(matched) if prefix == "forallvalues" else some(matched)
    if not asked:
        return if_exists or name in operators.NEGATED
    return matched[0] if len(asked) == 1 else False


def _of_nothing(prefix: str, *, if_exists: bool) -> Truth:
    """What holds for an empty set, which one empty text is as well."""
    if prefix == "forallvalues":
        return True
    return None if if_exists else False


def _null(prefix: str, said: list[str], asked: object) -> Truth:
    """Whether a key is absent as the policy says; of a set of nothing AWS does not tell."""
    if prefix:
        return prefix == "forallvalues"
    if isinstance(asked, (list, tuple)) and all(item == "" for item in asked):
        return None
    wanted = [parsed_values.boolean(entry) for entry in said]
    return some(None if candidate is None else candidate is (asked is None) for candidate in wanted)


def _patterns(
    name: str, said: list[Any], context: Mapping[str, Any], *, variables: bool
) -> list[list[Place] | None]:
    """The values of the policy with variables filled in; None for one without a value."""
    texts = [parsed_values.text(item) for item in said]
    if variables and operators.takes_variables(name):
        return [wildcards.filled(text, lambda key: value_of(context, key)) for text in texts]
    return [wildcards.wild(entry) for entry in texts]


def _matched(name: str, patterns: Sequence[list[Place] | None], asked: object) -> Truth:
    positive = operators.NEGATED.get(name, name)
    result = some(
        pattern is not None and operators.holds(positive, pattern, parsed_values.text(asked))
        for pattern in patterns
    )
    return opposite(result) if name in operators.NEGATED else result
