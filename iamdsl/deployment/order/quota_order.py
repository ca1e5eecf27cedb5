"""Quotas with no room for the old and the new together: the old is then removed first.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.quotas.quota_use import quota_uses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.snapshot import Snapshot


def quota_waits(actions: PlannedCalls, snapshot: Snapshot) -> Iterator[tuple[int, int]]:
    """Yield pairs of indexes: the removal that has to come first, and the addition.

    The order of credentials is that of their rotation (`credential_rotation`).
    """
    for key, use in quota_uses(actions, snapshot).items():
        if key.group:
            continue
        early = use.to_free_first()
        waiting = use.waiting(early)
        if key.owner is None:  # one removal makes room for one creation; there may be many
            yield from zip(early, waiting, strict=False)
            continue
        for place in waiting:
            for first in early:
                yield first, place
