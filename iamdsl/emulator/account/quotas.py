"""IAM's quotas of an emulated account: AWS's defaults, some of them overridden.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import AccountError, did_you_mean
from iamdsl.origin import here
from iamdsl.snapshot.account_quotas import DEFAULT_QUOTAS

if TYPE_CHECKING:
    from collections.abc import Mapping


def with_defaults(overrides: Mapping[str, int]) -> dict[str, int]:
    """Return all quotas, with some of them overridden.

    Raises `AccountError` for an unknown quota name.
    """
    for name in overrides:
        if name not in DEFAULT_QUOTAS:
            raise AccountError(
                f"there is no quota {name!r}",
                where=here(),
                why=f"the quotas are {', '.join(DEFAULT_QUOTAS)}",
                next_step=did_you_mean(name, DEFAULT_QUOTAS),
            )
    return {**DEFAULT_QUOTAS, **overrides}
