"""Write the tables of the reference that say what each kind of resource can do.

They are made of the kinds and of the cases in `tests/resources/kinds`, so that what the
pages say is what the tests have seen. A table stands between two comments; the rest of a page
is written by hand.

    python scripts/resource_tables.py           write them
    python scripts/resource_tables.py --check   say whether they are as they would be written
"""

from __future__ import annotations

import argparse
import ast
import inspect
import sys
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from counterparts import FUNCTIONS, RESOURCES, Counterpart, Question

import iamdsl
from iamdsl.resources import KINDS, Resource
from iamdsl.snapshot.account_view import AccountView

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from resources.kinds import CASES, cases_of  # noqa: E402 - the tests are found now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iamdsl.resources import ResourceKind

RUNNER = ROOT / "tests" / "resources" / "test_kinds.py"
SILENT = {"origin", *attrs.fields_dict(Resource)}
"""Fields of a resource that are no property of it, and those that all kinds have."""


def main() -> None:
    """Write the tables, or with --check say whether they are as they would be written."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--pages", type=Path, default=ROOT / "docs" / "reference", metavar="FOLDER")
    given = parser.parse_args()
    stale: list[Path] = []
    for name, tables in pages().items():
        page = given.pages / name
        text = page.read_text("utf-8")
        filled = text
        for table, lines in tables.items():
            filled = fill(filled, table, lines, page)
        if filled != text:
            stale.append(page)
            if not given.check:
                page.write_text(filled, "utf-8")
    told = ", ".join(page.name for page in stale)
    if given.check and stale:
        sys.exit(f"not as the kinds and their cases are: {told}; run {Path(__file__).name}")
    if not given.check:
        print(f"written: {told}" if stale else "every table is as it should be")


def pages() -> dict[str, dict[str, list[str]]]:
    """The tables of each page, by the name between their comments."""
    return {
        "resources.md": {"kinds": table(KIND_HEAD, map(kind_row, KINDS.values()))},
        "conformance.md": {
            "resources": table(
                RESOURCE_HEAD, (resource_row(name, item) for name, item in RESOURCES.items())
            ),
            "functions": table(
                FUNCTION_HEAD, (function_row(name, entry) for name, entry in FUNCTIONS.items())
            ),
        },
    }


KIND_HEAD = ("kind", "properties", "changes in place", "made anew for another", "calls")
RESOURCE_HEAD = ("Pulumi's `aws.iam`", "here", "changes in place", "tested by")
FUNCTION_HEAD = ("Pulumi's `aws.iam`", "here", "tested by")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """A table in Markdown; exits when a cell says nothing."""
    result = list(rows)
    for row in result:
        if not all(row):
            sys.exit(f"a row has an empty cell: {row}")
    rule = tuple("---" for _ in head)
    return [f"| {' | '.join(row)} |" for row in (head, rule, *result)]


def fill(text: str, name: str, lines: list[str], page: Path) -> str:
    """The page with these lines between the comments of a table."""
    start, end = f"<!-- {name}: written by {Path(__file__).name} -->", f"<!-- end of {name} -->"
    if text.count(start) != 1 or text.count(end) != 1:
        sys.exit(f"{page.name} needs the lines {start!r} and {end!r}, once each")
    before, _, rest = text.partition(start)
    content = "\n".join(lines)
    return f"{before}{start}\n\n{content}\n\n{end}{rest.partition(end)[2]}"


def kind_row(kind: ResourceKind) -> tuple[str, ...]:
    """What its class, and the cases of a kind, say."""
    cases = cases_of(kind.name)
    if not cases:
        sys.exit(f"{kind.name} has no case in tests/resources/kinds")
    properties = [field.name for field in attrs.fields(kind.cls) if field.name not in SILENT]
    in_place = {name for case in cases for name in case.in_place}
    anew = {name for case in cases for name in case.anew}
    stages = attrgetter("creates"), attrgetter("changing"), attrgetter("destroys")
    calls = (call for stage in stages for case in cases for call in stage(case))
    return (
        f"`{kind.cls.__name__}`",
        codes(properties) or "none",
        codes(filter(in_place.__contains__, properties)) or "nothing",
        codes(filter(anew.__contains__, properties)) or "nothing",
        ", ".join(dict.fromkeys(calls)),
    )


def resource_row(name: str, item: Counterpart) -> tuple[str, ...]:
    """What stands here for a resource of Pulumi's, and the cases that go through it."""
    if item.kind not in KINDS:
        sys.exit(f"{name} has no kind {item.kind!r} here")
    known(item.ours)
    kind = KINDS[item.kind]
    shown = [field for field in kind.fields if field in (set(item.properties) or kind.in_place)]
    named = ("name",) if kind.rename is not None and not item.properties else ()
    why = f": {item.why}" if item.why else ""
    tests = codes(part_tests(name, item) if item.properties else case_names(item.kind))
    return f"`{name}`", f"`{item.ours}`{why}", codes((*named, *shown)) or "nothing", tests


def case_names(kind: str) -> list[str]:
    """The cases of a kind by name."""
    return [name for name, case in CASES.items() if case.base.kind == kind]


def part_tests(name: str, item: Counterpart) -> list[str]:
    """The tests of a part of a kind: its changes, or that what others add is taken away again."""
    test = "test_a_foreign_change_is_mended" if item.mended else "test_what_changes_in_place"
    told = [
        f"{test}[{case}: {step.what}]"
        for case in case_names(item.kind)
        for step in (CASES[case].foreign if item.mended else CASES[case].changes)
        if step.what.partition(" ")[0] in item.properties
    ]
    if not told or f"def {test}(" not in RUNNER.read_text("utf-8"):
        sys.exit(f"no case of {item.kind} goes through {name}: {', '.join(item.properties)}")
    return told


def function_row(name: str, item: Question) -> tuple[str, ...]:
    """What answers here what a function of Pulumi's asks, and the tests that ask it."""
    asked = known(item.ours)
    for test in item.tests:
        path, _, function = test.partition("::")
        text = (ROOT / path).read_text("utf-8")
        said = f"{item.ours.rpartition('.')[2]}("
        if f"def {function}(" not in text or said not in text:
            sys.exit(f"{name}: there is no test {test}, or nothing there says {said}")
    parameters = [
        str(parameter) for parameter in inspect.signature(asked).parameters if parameter != "self"
    ]
    why = f": {item.why}" if item.why else ""
    return f"`{name}`", f"`{item.ours}({', '.join(parameters)})`{why}", codes(item.tests)


def known(said: str) -> Callable[..., Any]:
    """What a name of ours stands for: a class or a method, with keywords it takes."""
    expression = ast.parse(said, mode="eval").body
    call = expression if isinstance(expression, ast.Call) else None
    name, _, method = ast.unparse(call.func if call else expression).partition(".")
    homes: Mapping[str, Any] = {
        "AccountView": AccountView,
        **{item: getattr(iamdsl, item) for item in iamdsl.__all__},
    }
    result: Callable[..., Any] | None = homes.get(name)
    wanted = {keyword.arg for keyword in call.keywords} if call else set()
    if method:
        result = getattr(result, method, None)
    if result is None or not wanted <= set(inspect.signature(result).parameters):
        sys.exit(f"there is no {said} here")
    return result


def codes(names: Iterable[str]) -> str:
    """Names as code, one after the other."""
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    main()
