"""Hypothesis strategies for real policies with a few errors in them."""

from __future__ import annotations

import copy
import functools
import json
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from iamdsl.catalog import ManagedPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS = [
    *("Version", "Id", "Statement", "Sid", "Effect", "Principal", "NotPrincipal", "Action"),
    *("NotAction", "Resource", "NotResource", "Condition", "StringLike", "DateLessThan", "AWS"),
    *("Service", "Federated", "sid", "X"),
]
_VALUES: list[Any] = [
    *(None, True, 0, 1.5, "", "*", "Allow", "deny", "s3:*", "*:*", "s*:Get", "a:b:c", "Get"),
    *("2012-10-17", "2008-10-17", "2027-01-01T00:00:00Z", "soon", "a b", "Name1"),
    *("arn:aws:s3:::b", "arn:aws:s3::b", "arn:aws:s3:eu-west-1::b", "arn:aws:logs:*", "arn:aws"),
    *("arn:aws:iam::111122223333:users/x", "arn:aws:iam::111122223333:role/x", "arn:*:s3:::b"),
    *("arn:aws-cn:s3:::b", "arn:x:s3:::b", "arn:aws:*:::b", "bucket", "\x01", "é", "日本"),
    *("ec2.amazonaws.com", "ec2", "111122223333", "arn:aws:iam::111122223333:group/x"),
    *([], {}, ["*"], ["*", "*"], [[]], [{}], [1]),
    *({"AWS": "*"}, {"AWS": []}, {"Service": "ec2.amazonaws.com"}, {"Federated": "x"}),
    *({"StringEquals": {"a:b": "c"}}, {"DateLessThan": {"aws:CurrentTime": "soon"}}),
    *({"Null": {"a:b": True}}, {"Made": {"a": "b"}}, {"StringEquals": {"a:b": {}}}),
]
_CHARACTERS = [*":*?/$-. _", "::", "aws", "é", "\x01"]
_TRUSTED: list[Any] = [
    {"Service": "ec2.amazonaws.com"},
    {"AWS": ["111122223333", "arn:aws:iam::444455556666:role/a/b"]},
    {"Federated": "cognito-identity.amazonaws.com"},
    {"AWS": "*"},
]


@functools.cache
def _real_policies() -> list[dict[str, Any]]:
    return [policy.document().to_dict(lossless=True) for policy in list(ManagedPolicy)[::12]]


@st.composite
def mutated_policies(draw: st.DrawFn, kind: str) -> str:
    """Text of a real policy, or of a trust policy, with up to three errors."""
    if kind == "trust":
        document: Any = _trust_policy(draw)
    else:
        document = copy.deepcopy(draw(st.sampled_from(_real_policies())))
        statements = document["Statement"]
        if isinstance(statements, list):
            document["Statement"] = statements[: draw(st.integers(1, 3))]
    for _ in range(draw(st.integers(0, 3))):
        _mutate(document, draw)
    return json.dumps(document)


def _trust_policy(draw: st.DrawFn) -> dict[str, Any]:
    statement = {
        "Sid": "A",
        "Effect": "Allow",
        "Principal": copy.deepcopy(draw(st.sampled_from(_TRUSTED))),
        "Action": draw(st.sampled_from(["sts:AssumeRole", ["sts:AssumeRole", "sts:TagSession"]])),
        "Condition": {"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}},
    }
    return {"Version": "2012-10-17", "Statement": [statement]}


def _mutate(document: dict[str, Any], draw: st.DrawFn) -> None:
    """Change, remove, add or rename one member, or edit the text of one."""
    paths_by_key: dict[str, list[tuple[Any, ...]]] = {}
    for path in _paths(document):
        key = next(step for step in reversed(path) if isinstance(step, str))
        paths_by_key.setdefault(key, []).append(path)
    if not paths_by_key:
        return
    *steps, last = draw(st.sampled_from(paths_by_key[draw(st.sampled_from(sorted(paths_by_key)))]))
    container: Any = document
    for step in steps:
        container = container[step]
    match draw(st.sampled_from([*["edit"] * 4, *["set"] * 3, "remove", "add", "rename"])):
        case "edit" if isinstance(container[last], str):
            container[last] = _edited(container[last], draw)
        case "set" if isinstance(container[last], str):
            texts = [value for value in _VALUES if isinstance(value, str)]
            container[last] = draw(st.sampled_from(texts))
        case "remove":
            del container[last]
        case "add" if isinstance(container, dict):
            key = draw(st.sampled_from(_KEYS))
            container[key] = copy.deepcopy(draw(st.sampled_from(_VALUES)))
        case "rename" if isinstance(container, dict):
            container[draw(st.sampled_from(_KEYS))] = container.pop(last)
        case _:
            container[last] = copy.deepcopy(draw(st.sampled_from(_VALUES)))


def _edited(text: str, draw: st.DrawFn) -> str:
    """Insert characters into a text, or remove some."""
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.integers(0, 2)))
    inserted: str = draw(st.sampled_from(["", *_CHARACTERS]))
    return text[:start] + inserted + text[end:]


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for step, member in members:
        if isinstance(member, dict | list):
            yield from _paths(member, (*path, step))
        else:
            yield (*path, step)
