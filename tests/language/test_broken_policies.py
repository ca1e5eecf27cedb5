"""AWS managed policies with random errors: each is parsed without loss, or refused with defects."""

from __future__ import annotations

import copy
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data

import iamdsl
from iamdsl import Quota, equivalent, explain, minimise, normalise, parse, size, split
from iamdsl.errors import LanguageError, PolicySyntaxError
from iamdsl.language import converter
from iamdsl.language.text.json_text import minified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.language import PolicyDocument, PolicyKind

NAMES = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
KINDS: list[PolicyKind | None] = [
    *(None, None, None),
    *("identity", "resource", "trust", "scp", "rcp", "boundary", "session", "endpoint"),
]
KEYS = [
    *("Version", "Id", "Statement", "Sid", "Effect", "Principal", "NotPrincipal", "Action"),
    *("NotAction", "Resource", "NotResource", "Condition", "StringLike", "X", "sid"),
]
VALUES: list[Any] = [
    *(None, True, False, 0, 1.5, -3, 1e300),
    *("", "*", "Allow", "Deny", "allow", "s3:*", "*:*", "2012-10-17", "arn:aws:s3:::b"),
    *("${aws:username}", "${", "\ud800", "é中"),
    *([], {}, ["*"], ["a", "a"], [[]], [{}]),
    *({"AWS": "*"}, {"AWS": []}, {"Service": "x"}, {"Any": "x"}),
    *({"StringEquals": {"a:b": "c"}}, {"Null": {"a:b": True}}, {"ForAllValues:Null": {"x": []}}),
    {"bool": {"A:b": "x"}, "Bool": {"a:B": "y"}},
]


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for step, member in members:
        if isinstance(member, dict | list):
            yield from _paths(member, (*path, step))
        else:
            yield (*path, step)


def _break(document: dict[str, Any], generator: random.Random) -> dict[str, Any]:
    """Change, remove, add or rename one to three members at random."""
    for _ in range(generator.randint(1, 3)):
        *steps, last = generator.choice(list(_paths(document)) or [("Version",)])
        container: Any = document
        for step in steps:
            container = container[step]
        value = copy.deepcopy(generator.choice(VALUES))
        match generator.choice(["set", "set", "remove", "add", "rename"]):
            case "set":
                container[last] = value
            case "remove":
                del container[last]
            case "add" if isinstance(container, dict):
                container[generator.choice(KEYS)] = value
            case _ if isinstance(container, dict):
                container[generator.choice(KEYS)] = container.pop(last)
    return document


def _assert_lossless(policy: PolicyDocument, text: str) -> None:
    canonical = policy.to_json()
    assert equivalent(canonical, text)
    if "\ud800" not in text and "\\ud800" not in text:
        assert len(canonical) <= len(minified(json.dumps(json.loads(text), ensure_ascii=False)))
    reparsed = parse(canonical, policy.kind)
    assert reparsed == policy
    assert reparsed.to_json() == canonical
    assert policy.to_dict(lossless=True) == json.loads(text)
    assert eval(repr(policy), dict(NAMES)) == policy  # noqa: S307 - the property itself
    assert converter().structure(converter().unstructure(policy), type(policy)) == policy
    normalised = normalise(policy)
    assert normalise(normalised) == normalised
    assert equivalent(normalised, policy)
    minimised = minimise(policy)
    assert minimise(minimised) == minimised
    assert size(minimised) <= size(policy)
    assert explain(policy)
    assert policy._repr_html_()
    quota = Quota.MANAGED.raised_to(1200)
    try:
        parts = split(policy, quota)
    except LanguageError:
        return
    assert all(size(part, quota) <= quota.limit for part in parts)


@pytest.mark.parametrize("seed", range(8))
def test_broken_policy_is_parsed_without_loss_or_refused(seed: int) -> None:
    generator = random.Random(seed)  # noqa: S311 - not for secrets
    documents = [policy["Document"] for policy in json.loads(aws_managed_policies_data).values()]
    parsed = 0
    for _ in range(400):
        document = copy.deepcopy(generator.choice(documents))
        if isinstance(document["Statement"], list):
            document["Statement"] = document["Statement"][:4]
        text = json.dumps(_break(document, generator), ensure_ascii=generator.random() < 0.5)
        kind = generator.choice(KINDS)
        try:
            policy = parse(text, kind)
        except PolicySyntaxError as error:
            defects = error.defects
            assert defects, text
            continue
        _assert_lossless(policy, text)
        parsed += 1
    assert parsed > 40
