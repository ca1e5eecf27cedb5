"""Completion in a REPL: attributes after a dot, keys in brackets."""

from __future__ import annotations

from rlcompleter import Completer

import pytest

import iamdsl.services
from iamdsl import ManagedPolicy, catalog
from iamdsl.services import s3


def completions(text: str) -> set[str]:
    completer = Completer({"s3": s3, "services": iamdsl.services, "ManagedPolicy": ManagedPolicy})
    result: set[str] = set()
    while (item := completer.complete(text, len(result))) is not None and item not in result:
        result.add(item.rstrip("()"))
    return result


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("s3.GetObjectTor", {"s3.GetObjectTorrent"}),
        ("s3.buc", {"s3.bucket"}),
        ("s3.read_", {"s3.read_actions"}),
        ("s3.keys.Tls", {"s3.keys.TlsVersion"}),
        ("s3.keys.BucketT", {"s3.keys.BucketTag"}),
        ("s3.keys.prefix.lik", {"s3.keys.prefix.like"}),
        ("s3.GetObject.lev", {"s3.GetObject.level"}),
        ("services.access_an", {"services.access_analyzer"}),
        ("services.lamb", {"services.lambda_"}),
        ("ManagedPolicy.ReadOnlyA", {"ManagedPolicy.ReadOnlyAccess"}),
    ],
)
def test_attribute_completion(text: str, expected: set[str]) -> None:
    assert completions(text) == expected


@pytest.mark.parametrize(
    ("container", "expected"),
    [
        (catalog.services, "access-analyzer"),
        (s3.keys, "s3:x-amz-acl"),
        (ManagedPolicy, "AWSMarketplaceRead-only"),
    ],
    ids=["services", "keys", "managed policies"],
)
def test_key_completion(container: object, expected: str) -> None:
    result: list[str] = getattr(container, "_ipython_key_completions_")()  # noqa: B009
    assert expected in result
    assert len(set(result)) == len(result)
