"""Generate the tables of resource kinds in the reference.

They are generated from the kinds and from the test cases in `tests/resources/kinds`, so that
they state only what is tested. A table is placed between two comments; the rest of a page is
written by hand.

    python scripts/resource_tables.py           write the tables
    python scripts/resource_tables.py --check   exit with an error if a table is outdated
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
from counterparts import FUNCTIONS, RESOURCES, FunctionCounterpart, ResourceCounterpart

import iamdsl
from iamdsl.resources import KINDS, Resource
from iamdsl.snapshot.account_view import AccountView

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from resources.kinds import CASES, cases_of  # noqa: E402 - needs the path above

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iamdsl.resources import ResourceKind

RUNNER = ROOT / "tests" / "resources" / "test_kinds.py"
HIDDEN_FIELDS = {"origin", "spread_name", *attrs.fields_dict(Resource)}
"""Fields of a resource that are not properties, or that all kinds have."""


def main() -> None:
    """Write the tables, or with --check only compare them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--pages", type=Path, default=ROOT / "docs" / "reference", metavar="FOLDER")
    options = parser.parse_args()
    outdated: list[Path] = []
    for name, tables in pages().items():
        page = options.pages / name
        text = page.read_text("utf-8")
        filled = text
        for table, lines in tables.items():
            filled = fill(filled, table, lines, page)
        if filled != text:
            outdated.append(page)
            if not options.check:
                page.write_text(filled, "utf-8")
    names = ", ".join(page.name for page in outdated)
    if options.check and outdated:
        sys.exit(f"outdated tables in {names}; run {Path(__file__).name}")
    if not options.check:
        print(f"written: {names}" if outdated else "all tables are up to date")


def pages() -> dict[str, dict[str, list[str]]]:
    """Return the tables of each page, by the name in their comments."""
    return {
        "resources.md": {"kinds": table(KIND_HEAD, map(kind_row, KINDS.values()))},
        "conformance.md": {
            "resources": table(
                RESOURCE_HEAD,
                (resource_row(name, counterpart) for name, counterpart in RESOURCES.items()),
            ),
            "functions": table(
                FUNCTION_HEAD,
                (function_row(name, counterpart) for name, counterpart in FUNCTIONS.items()),
            ),
        },
    }


KIND_HEAD = ("kind", "properties", "updated in place", "forces replacement", "calls")
RESOURCE_HEAD = ("Pulumi's `aws.iam`", "iamdsl", "updated in place", "tested by")
FUNCTION_HEAD = ("Pulumi's `aws.iam`", "iamdsl", "tested by")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Return a Markdown table; exits with an error if a cell is empty."""
    result = list(rows)
    for row in result:
        if not all(row):
            sys.exit(f"a row has an empty cell: {row}")
    rule = tuple("---" for _ in head)
    return [f"| {' | '.join(row)} |" for row in (head, rule, *result)]


def fill(text: str, name: str, lines: list[str], page: Path) -> str:
    """Return the page with these lines between the comments of a table."""
    start, end = f"<!-- {name}: written by {Path(__file__).name} -->", f"<!-- end of {name} -->"
    if text.count(start) != 1 or text.count(end) != 1:
        sys.exit(f"{page.name} needs the lines {start!r} and {end!r}, once each")
    before, _, rest = text.partition(start)
    content = "\n".join(lines)
    return f"{before}{start}\n\n{content}\n\n{end}{rest.partition(end)[2]}"


def kind_row(kind: ResourceKind) -> tuple[str, ...]:
    """Return the row of a kind, from its class and its test cases."""
    cases = cases_of(kind.name)
    if not cases:
        sys.exit(f"{kind.name} has no case in tests/resources/kinds")
    properties = [field.name for field in attrs.fields(kind.cls) if field.name not in HIDDEN_FIELDS]
    in_place = {name for case in cases for name in case.in_place}
    replaced = {name for case in cases for name in case.replaced}
    stages = attrgetter("creates"), attrgetter("change_writes"), attrgetter("destroys")
    calls = (call for stage in stages for case in cases for call in stage(case))
    return (
        f"`{kind.cls.__name__}`",
        codes(properties) or "none",
        codes(filter(in_place.__contains__, properties)) or "nothing",
        codes(filter(replaced.__contains__, properties)) or "nothing",
        ", ".join(dict.fromkeys(calls)),
    )


def resource_row(name: str, item: ResourceCounterpart) -> tuple[str, ...]:
    """Return the row of a resource of Pulumi's, and the test cases of its equivalent."""
    if item.kind not in KINDS:
        sys.exit(f"{name}: iamdsl has no kind {item.kind!r}")
    resolve(item.name)
    kind = KINDS[item.kind]
    shown = [field for field in kind.fields if field in (set(item.properties) or kind.in_place)]
    renamed = ("name",) if kind.rename is not None and not item.properties else ()
    note = f": {item.note}" if item.note else ""
    tests = codes(part_tests(name, item) if item.properties else case_names(item.kind))
    return f"`{name}`", f"`{item.name}`{note}", codes((*renamed, *shown)) or "nothing", tests


def case_names(kind: str) -> list[str]:
    """Return the names of a kind's test cases."""
    return [name for name, case in CASES.items() if case.base.kind == kind]


def part_tests(name: str, item: ResourceCounterpart) -> list[str]:
    """Return the tests of a part of a kind: its changes, or the removal of what others added."""
    test = (
        "test_change_outside_iamdsl_is_reverted"
        if item.exclusive
        else "test_property_changes_in_place"
    )
    tests = [
        f"{test}[{case}: {step.what}]"
        for case in case_names(item.kind)
        for step in (CASES[case].outside_changes if item.exclusive else CASES[case].changes)
        if step.what.partition(" ")[0] in item.properties
    ]
    if not tests or f"def {test}(" not in RUNNER.read_text("utf-8"):
        sys.exit(f"no case of {item.kind} tests {name}: {', '.join(item.properties)}")
    return tests


def function_row(name: str, item: FunctionCounterpart) -> tuple[str, ...]:
    """Return the row of a function of Pulumi's, and the tests that call its equivalent."""
    function = resolve(item.name)
    for test in item.tests:
        path, _, test_name = test.partition("::")
        text = (ROOT / path).read_text("utf-8")
        call = f"{item.name.rpartition('.')[2]}("
        if f"def {test_name}(" not in text or call not in text:
            sys.exit(f"{name}: there is no test {test}, or it does not call {call}…)")
    parameters = [
        str(parameter)
        for parameter in inspect.signature(function).parameters
        if parameter != "self"
    ]
    note = f": {item.note}" if item.note else ""
    return f"`{name}`", f"`{item.name}({', '.join(parameters)})`{note}", codes(item.tests)


def resolve(text: str) -> Callable[..., Any]:
    """Return the class or method of an expression such as `Role(exclusive=True)`.

    Exits with an error if it does not exist, or does not have these parameters.
    """
    expression = ast.parse(text, mode="eval").body
    call = expression if isinstance(expression, ast.Call) else None
    name, _, method = ast.unparse(call.func if call else expression).partition(".")
    exported: Mapping[str, Any] = {
        "AccountView": AccountView,
        **{export: getattr(iamdsl, export) for export in iamdsl.__all__},
    }
    result: Callable[..., Any] | None = exported.get(name)
    keywords = {keyword.arg for keyword in call.keywords} if call else set()
    if method:
        result = getattr(result, method, None)
    if result is None or not keywords <= set(inspect.signature(result).parameters):
        sys.exit(f"iamdsl has no {text}")
    return result


def codes(names: Iterable[str]) -> str:
    """Return the names as Markdown code, separated by commas."""
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    main()
