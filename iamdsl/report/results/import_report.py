"""The script of an imported account, and a summary of what it contains and leaves out."""

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
"""Default line width, in columns."""

_MAX_NAMED = 4
"""Addresses that are named for one reason; further ones are counted."""

_DETAILS_LIMITS = (
    "Saved details do not contain the descriptions of roles and policies, the maximum session "
    "duration of roles, or the tags of policies. These are declared as None or left out with "
    "exclusive=False, so that they are not changed. Nor do saved details contain credentials, "
    "instance profiles, service-linked roles, providers, certificates, MFA devices or account "
    "settings."
)
_ADOPT_NOTE = "adopt=True adopts existing objects: they are recorded in the ledger and not changed."


def import_source(imported: ImportedStack, *, width: int = RUFF_WIDTH) -> str:
    """Return the script that declares the imported resources, in lines of `width` columns.

    Raises `ResourceError` or `LanguageError` like `stack_source`.
    """
    heading = [
        f"IAM resources of account {imported.account}, written by `iamdsl import`.",
        _ADOPT_NOTE,
    ]
    if not imported.whole:
        heading.append(_DETAILS_LIMITS)
    heading += [f"Not imported: {text}." for text in _reasons(imported.left_out)]
    return stack_source(
        imported.stack,
        options={"adopt": "True"},
        heading="\n\n".join(_fill(text, width) for text in heading),
        account=imported.account,
        partition=imported.partition,
        sections=True,
        remarks=imported.remarks,
        width=width,
    )


def import_lines(imported: ImportedStack) -> Iterator[Line]:
    """Return the number of imported resources by kind, and the objects left out with reasons."""
    total = len(imported.stack)
    resources = f"{total} resource{'' if total == 1 else 's'}"
    yield ("bold", f"account {imported.account} ({imported.partition}): {resources} to adopt")
    for kind, count in Counter(resource.kind for resource in imported.stack).items():
        yield ("", f"  {count:5} {kind}")
    for address, remark in imported.remarks.items():
        yield ("yellow", f"  {address}: {remark}")
    for text in _reasons(imported.left_out):
        yield ("yellow", f"  not imported: {text}")
    if not imported.whole:
        yield ("cyan", f"  {_DETAILS_LIMITS}")


def _reasons(reasons: Mapping[Address, str]) -> Iterator[str]:
    """Each reason once, with the addresses that it applies to."""
    by_reason: dict[str, list[str]] = {}
    for address, reason in reasons.items():
        by_reason.setdefault(reason, []).append(str(address))
    for reason, addresses in by_reason.items():
        more = len(addresses) - _MAX_NAMED
        rest = f" and {more} more" if more > 0 else ""
        yield f"{', '.join(addresses[:_MAX_NAMED])}{rest}: {reason}"


def _fill(text: str, width: int) -> str:
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)
