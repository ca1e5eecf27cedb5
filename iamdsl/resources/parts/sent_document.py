"""Policy documents as calls send them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_OUTSIDE = re.compile(r"[^\u0009\u000a\u000d\u0020-\u00ff]")


def sent_document(document: Mapping[str, object]) -> str:
    """The shortest JSON text of a document that IAM takes.

    Its parameters take Latin-1 only; what else a document says stands there escaped.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html
    """
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False)
    return _OUTSIDE.sub(lambda match: json.dumps(match[0])[1:-1], text)
