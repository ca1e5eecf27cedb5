"""Serialise a policy document as IAM's API accepts it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client.call import Call

SentKind: TypeAlias = Literal["identity", "trust"]

_REFUSED_CHARACTER = re.compile(r"[^\u0009\u000a\u000d\u0020-\u00ff]")


def sent_document(document: Mapping[str, object]) -> str:
    """Return the shortest JSON text of a document that IAM accepts.

    IAM's parameters accept Latin-1 only; other characters are written as JSON escapes.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html
    """
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False)
    return _REFUSED_CHARACTER.sub(lambda match: json.dumps(match[0])[1:-1], text)


@attrs.frozen
class SentDocument:
    """Document that a call sends: its text, its kind, and whether it is a managed policy."""

    text: str
    kind: SentKind
    managed: bool = False


_SENDING: Mapping[str, tuple[str, SentKind, bool]] = {
    "CreatePolicy": ("PolicyDocument", "identity", True),
    "CreatePolicyVersion": ("PolicyDocument", "identity", True),
    "PutUserPolicy": ("PolicyDocument", "identity", False),
    "PutGroupPolicy": ("PolicyDocument", "identity", False),
    "PutRolePolicy": ("PolicyDocument", "identity", False),
    "CreateRole": ("AssumeRolePolicyDocument", "trust", False),
    "UpdateAssumeRolePolicy": ("PolicyDocument", "trust", False),
}
"""The calls that send a document: its parameter, its kind, and whether it is managed."""


def document_in(call: Call) -> SentDocument | None:
    """Return the document that a call sends, None if it sends none."""
    if call.operation not in _SENDING:
        return None
    parameter, kind, managed = _SENDING[call.operation]
    return SentDocument(call.arguments[parameter], kind, managed)
