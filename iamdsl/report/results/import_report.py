"""What an import found: the script of it, and how much of what it holds and leaves out."""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import TYPE_CHECKING

from iamdsl.report.python import stack_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.importer.stack_importer import ImportedStack
    from iamdsl.report.results.deployment_lines import Line
    from iamdsl.resources import Address

RUFF_WIDTH = 88
"""Columns of a line where nothing else is set up."""

_SHOWN = 4
"""Addresses that are named behind a reason."""

_UNTOLD = (
    "Saved details tell neither of roles' and policies' descriptions, of how long roles' sessions "
    "last, nor of policies' tags. They are declared as None, or left alone by exclusive=False: "
    "nothing of them is changed. Credentials, instance profiles, service-linked roles, providers, "
    "certificates, MFA devices and the account's settings are not told of at all."
)
_ADOPTING = (
    "adopt=True takes over what exists already: nothing is changed, it is written into the ledger."
)


def import_source(imported: ImportedStack, *, width: int = RUFF_WIDTH) -> str:
    """The script that declares what was imported, in lines of `width` columns.

    Raises as `stack_source` does.
    """
    heading = [f"IAM of account {imported.account}, as `iamdsl import` found it.", _ADOPTING]
    if not imported.whole:
        heading.append(_UNTOLD)
    heading += [f"Not here: {text}." for text in _reasons(imported.left_out)]
    return stack_source(
        imported.stack,
        options={"adopt": "True"},
        heading="\n\n".join(_fill(text, width) for text in heading),
        account=imported.account,
        partition=imported.partition,
        sections=True,
        width=width,
    )


def import_lines(imported: ImportedStack) -> Iterator[Line]:
    """How many of each kind were imported, what was left out, and why."""
    total = len(imported.stack)
    yield ("bold", f"account {imported.account} ({imported.partition}): {total} to take over")
    for kind, count in Counter(resource.kind for resource in imported.stack).items():
        yield ("", f"  {count:5} {kind}")
    for text in _reasons(imported.left_out):
        yield ("yellow", f"  not imported: {text}")
    if not imported.whole:
        yield ("cyan", f"  {_UNTOLD}")


def _reasons(reasons: Mapping[Address, str]) -> Iterator[str]:
    """Each reason once, with whom it concerns."""
    by_reason: dict[str, list[str]] = {}
    for address, reason in reasons.items():
        by_reason.setdefault(reason, []).append(str(address))
    for reason, addresses in by_reason.items():
        more = len(addresses) - _SHOWN
        rest = f" and {more} more" if more > 0 else ""
        yield f"{', '.join(addresses[:_SHOWN])}{rest}: {reason}"


def _fill(text: str, width: int) -> str:
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)
