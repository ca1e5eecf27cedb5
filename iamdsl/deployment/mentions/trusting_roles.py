"""Roles whose trust policy names a principal that a plan deletes, under the same name or for good.

IAM replaces the principal by its unique ID, which stays there if the object is put back.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.plan import Change, Verb
from iamdsl.resources import Address
from iamdsl.resources.documents.principal_owners import session_role
from iamdsl.resources.kind.dangling_principals import aws_principals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_DELETING_VERBS = frozenset({Verb.REPLACE, Verb.DELETE})
_PRINCIPALS = frozenset({"user", "role"})


def with_trusting_roles(
    changes: Iterable[Change], snapshot: Snapshot, scope: Scope
) -> tuple[Change, ...]:
    """Return the changes; those that delete a principal with the roles that trust it.

    They are all that were read, whether this stack has them or not.
    """
    result = tuple(changes)
    ending = {
        change.arn: change.address
        for change in result
        if change.verb in _DELETING_VERBS and change.address.kind in _PRINCIPALS
    }
    if not ending:
        return result
    known = frozenset(ending.values())
    trusting: dict[Address, dict[Address, None]] = {}
    for role in snapshot.roles.values():
        holder = Address("role", role.name)
        for principal in aws_principals(role.trust):
            named = session_role(principal, scope) or ending.get(principal)
            if named in known and named != holder:
                trusting.setdefault(named, {})[holder] = None
    return tuple(
        attrs.evolve(change, trusted_by=tuple(sorted(trusting[change.address])))
        if change.address in trusting
        else change
        for change in result
    )
