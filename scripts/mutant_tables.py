"""Results of mutation testing: the counts of each module, and the survivors."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FOLDER = Path(__file__).parents[1] / "tests" / "mutation"
PAGE = FOLDER / "README.md"
SURVIVING = FOLDER / "survivors.jsonl"
SURVIVED = "survived"
OUTCOMES = ("killed", SURVIVED, "timed out")

MutantResult: TypeAlias = "dict[str, Any]"
"""A saved mutant: its file, function, line, the code before and after, and its killer."""


def outcome(killer: str) -> str:
    """Return the outcome of a mutant in one word."""
    return SURVIVED if not killer else "timed out" if killer == "timeout" else "killed"


def write(results: Iterable[MutantResult]) -> list[str]:
    """Write the table and the list of survivors; return the survivors without a reason."""
    rows = list(results)
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(_with_table(page, _table(rows)), encoding="utf-8")
    reasons = {_mark(item): item for item in surviving()}
    lines, unexplained = [], []
    for row in rows:
        if row["killer"]:
            continue
        known = reasons.get(_mark(row), {"class": "", "why": ""})
        entry = {key: row[key] for key in ("file", "function", "line", "was", "became")}
        lines.append(json.dumps(entry | {key: known[key] for key in ("class", "why")}))
        if not known["why"]:
            unexplained.append(f"{row['file']} {row['function']}: {row['was']} -> {row['became']}")
    SURVIVING.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return unexplained


def surviving() -> list[MutantResult]:
    """Return the listed survivors, each with the reason."""
    if not SURVIVING.exists():
        return []
    return [json.loads(line) for line in SURVIVING.read_text(encoding="utf-8").splitlines()]


def _mark(item: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(item[key]) for key in ("file", "function", "line", "was", "became"))


def _table(rows: list[MutantResult]) -> str:
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        counts.setdefault(row["file"], Counter())[outcome(row["killer"])] += 1
    total = sum(counts.values(), Counter[str]())
    lines = ["| module | mutants | killed | survived | timed out |", "| --- " * 5 + "|"]
    for name, count in [*counts.items(), ("together", total)]:
        shown = f"`{Path(name).stem}`" if name.endswith(".py") else name
        figures = " | ".join(str(count[item]) for item in OUTCOMES)
        lines.append(f"| {shown} | {count.total()} | {figures} |")
    return "\n".join(lines)


def _with_table(page: str, table: str) -> str:
    written = re.compile(r"(<!-- mutants: .*? -->\n\n).*?(\n\n(?=[^|]))", re.DOTALL)
    return written.sub(lambda match: f"{match[1]}{table}{match[2]}", page, count=1)
