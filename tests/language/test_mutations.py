"""AWS's own policies, broken at random: each reads and comes back, or is refused with a reason."""

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


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for step, item in inner:
        if isinstance(item, dict | list):
            yield from _places(item, (*path, step))
        else:
            yield (*path, step)


def _broken(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    for _ in range(chance.randint(1, 3)):
        *around, last = chance.choice(list(_places(document)) or [("Version",)])
        holder: Any = document
        for step in around:
            holder = holder[step]
        value = copy.deepcopy(chance.choice(VALUES))
        match chance.choice(["put", "put", "drop", "add", "rename"]):
            case "put":
                holder[last] = value
            case "drop":
                del holder[last]
            case "add" if isinstance(holder, dict):
                holder[chance.choice(KEYS)] = value
            case _ if isinstance(holder, dict):
                holder[chance.choice(KEYS)] = holder.pop(last)
    return document


def _check(policy: PolicyDocument, text: str) -> None:
    written = policy.to_json()
    assert equivalent(written, text)
    if "\ud800" not in text and "\\ud800" not in text:
        assert len(written) <= len(minified(json.dumps(json.loads(text), ensure_ascii=False)))
    again = parse(written, policy.kind)
    assert again == policy
    assert again.to_json() == written
    assert policy.to_dict(lossless=True) == json.loads(text)
    assert eval(repr(policy), dict(NAMES)) == policy  # noqa: S307 - the property itself
    assert converter().structure(converter().unstructure(policy), type(policy)) == policy
    normal = normalise(policy)
    assert normalise(normal) == normal
    assert equivalent(normal, policy)
    fewer = minimise(policy)
    assert minimise(fewer) == fewer
    assert size(fewer) <= size(policy)
    assert explain(policy)
    assert policy._repr_html_()
    quota = Quota.MANAGED.raised_to(1200)
    try:
        parts = split(policy, quota)
    except LanguageError:
        return
    assert all(size(part, quota) <= quota.limit for part in parts)


@pytest.mark.parametrize("seed", range(8))
def test_broken_policies_read_whole_or_are_refused(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    documents = [load["Document"] for load in json.loads(aws_managed_policies_data).values()]
    read = 0
    for _ in range(400):
        document = copy.deepcopy(chance.choice(documents))
        if isinstance(document["Statement"], list):
            document["Statement"] = document["Statement"][:4]
        text = json.dumps(_broken(document, chance), ensure_ascii=chance.random() < 0.5)
        kind = chance.choice(KINDS)
        try:
            policy = parse(text, kind)
        except PolicySyntaxError as error:
            refused = error.defects
            assert refused, text
            continue
        _check(policy, text)
        read += 1
    assert read > 40
