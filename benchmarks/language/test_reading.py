"""Time to parse all AWS managed policies, to write, minimise and compare them.

    python -m pytest benchmarks/language/test_reading.py

No result is kept, because a list of them would measure the garbage collector.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from iamdsl.language import equivalent, minimise, parse

if TYPE_CHECKING:
    from benchmarks.language.conftest import Versus


@pytest.mark.benchmark(group="read managed policies")
def test_parse(managed: list[str], versus: Versus) -> None:
    def ours() -> None:
        for text in managed:
            parse(text)

    def other() -> None:
        for text in managed:
            json.loads(text)

    versus(ours, other, names=("ours", "json.loads"), target=3.0)


@pytest.mark.benchmark(group="read and write managed policies")
def test_parse_and_emit(managed: list[str], versus: Versus) -> None:
    def ours() -> None:
        for text in managed:
            parse(text).to_json()

    def other() -> None:
        for text in managed:
            json.dumps(json.loads(text))

    versus(ours, other, names=("ours", "json.loads and json.dumps"), target=8.0)


@pytest.mark.benchmark(group="minimise managed policies")
def test_minimise(managed: list[str], versus: Versus) -> None:
    def ours() -> None:
        for text in managed:
            minimise(parse(text))

    def other() -> None:
        for text in managed:
            parse(text)

    versus(ours, other, names=("parse and minimise", "parse"), rounds=10)


@pytest.mark.benchmark(group="compare managed policies")
def test_equivalent(managed: list[str], versus: Versus) -> None:
    pairs = [(text, _reversed(text)) for text in managed]
    assert all(equivalent(text, reversed_text) for text, reversed_text in pairs)

    def ours() -> None:
        for text, reversed_text in pairs:
            equivalent(text, reversed_text)

    def other() -> None:
        for text, reversed_text in pairs:
            parse(text)
            parse(reversed_text)

    versus(ours, other, names=("equivalent", "parse of both"), rounds=20)


def _reversed(text: str) -> str:
    """Return the policy with statements and actions reversed: equivalent, but not equal."""
    value = json.loads(text)
    if isinstance(value["Statement"], list):
        value["Statement"].reverse()
        for statement in value["Statement"]:
            if isinstance(statement.get("Action"), list):
                statement["Action"].reverse()
    return json.dumps(value)
