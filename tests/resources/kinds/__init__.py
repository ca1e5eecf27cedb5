"""Test cases for every resource kind, as plain values that generic tests use.

- `case`: the classes of test cases
- `samples`: policies, principals and tags of test cases
- `user`, `group`, `role`, `policy`, `instance_profile`, `credentials`, `providers`,
  `certificates`, `account`: the cases; the first word of a case's name is its kind
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from resources.kinds import (
    account,
    certificates,
    credentials,
    group,
    instance_profile,
    policy,
    providers,
    role,
    user,
)
from resources.kinds.case import Change, KindCase, OutsideChange

if TYPE_CHECKING:
    from collections.abc import Mapping

CASES: Mapping[str, KindCase] = {
    **policy.CASES,
    **user.CASES,
    **group.CASES,
    **role.CASES,
    **instance_profile.CASES,
    **credentials.CASES,
    **account.CASES,
    **providers.CASES,
    **certificates.CASES,
}
"""Every case by its name."""


def cases_of(kind: str) -> tuple[KindCase, ...]:
    """The cases of one kind."""
    return tuple(case for case in CASES.values() if case.base.kind == kind)


__all__ = ["CASES", "Change", "KindCase", "OutsideChange", "cases_of"]
