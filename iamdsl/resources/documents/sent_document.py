"""Serialise a policy document as IAM's API accepts it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_REFUSED_CHARACTER = re.compile(r"[^\u0009\u000a\u000d\u0020-\u00ff]")


def sent_document(document: Mapping[str, object]) -> str:
    """Return the shortest JSON text of a document that IAM accepts.

    IAM's parameters accept Latin-1 only; other characters are written as JSON escapes.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html
    """
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False)
    return _REFUSED_CHARACTER.sub(lambda match: json.dumps(match[0])[1:-1], text)
