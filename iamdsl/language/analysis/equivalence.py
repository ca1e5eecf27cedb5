"""Whether two policies are the same: as values, in structure, or as IAM reads them.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from iamdsl.language.analysis.canonical_form import IAM, STRUCTURE, canonical_form, items_of
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.parser.policy_source import load_json, source_text

PolicyLike: TypeAlias = PolicyDocument | Mapping[str, Any] | str | bytes

_NO_PRINCIPALS: Mapping[str, str] = {}


def identical(first: PolicyDocument, second: PolicyDocument) -> bool:
    """Return whether two documents are equal, including their kind and every order."""
    return first == second


def equivalent(first: PolicyLike, second: PolicyLike) -> bool:
    """Return whether two policies have the same structure, without regard to order.

    Takes documents, JSON values or JSON text. These differences are ignored: the order of
    statements and lists, a scalar or a list of one, the letter case of Effect and operators,
    an account id or its root ARN, a boolean or number or its text in conditions, an empty
    principal or none. Different versions, Sids and repetitions are not ignored. JSON that is
    not a policy is compared as JSON. Raises `PolicySyntaxError` for text that is not JSON.
    """
    if first is second:
        return True
    values, other_values = _json_values(first), _json_values(second)
    return bool(values == other_values) or (
        canonical_form(values, STRUCTURE, _NO_PRINCIPALS)
        == canonical_form(other_values, STRUCTURE, _NO_PRINCIPALS)
    )


def is_same_to_iam(
    first: object, second: object, principals: Mapping[str, str] = _NO_PRINCIPALS
) -> bool:
    """Return whether IAM reads two documents as the same; takes any JSON values.

    It ignores more than `equivalent`: the letter case of actions and condition keys,
    repeated members and statements, an empty Sid. A missing Version is the oldest, `"*"`
    is `{"AWS": "*"}`, and numeric operators compare numbers. Sids, the two versions,
    resources and values are compared as text. `principals` maps the unique ids of existing
    users and roles to their ARNs: in a principal element, both mean the same.
    """
    # Most documents are returned as they were sent. In Python true equals 1, so conditions,
    # the only place for such values, must have the same text as well.
    if first == second and repr(_all_conditions(first)) == repr(_all_conditions(second)):
        return True
    return canonical_form(first, IAM, principals) == canonical_form(second, IAM, principals)


def _json_values(source: PolicyLike) -> Any:
    if isinstance(source, PolicyDocument):
        # Accounts that are not set are equal to each other: no real account id contains a letter.
        source = source.bind(account="own").to_json()
    return load_json(source_text(source))


def _all_conditions(document: object) -> list[object]:
    if not isinstance(document, Mapping) or "Statement" not in document:
        return [document]
    return [
        statement["Condition"]
        for statement in items_of(document["Statement"])
        if isinstance(statement, Mapping) and "Condition" in statement
    ]
