"""Certificates in PEM: one form for however their lines are broken."""

from __future__ import annotations

import re
import textwrap

BEGIN, END = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
ONE = rf"{BEGIN}([A-Za-z0-9+/=\s]+){END}"
"""One certificate, as a regular expression."""

_WIDTH = 64
"""Characters of a line: https://www.rfc-editor.org/rfc/rfc7468#section-2"""


def tidy_pem(text: str) -> str:
    """The certificates of a text one after another, in lines of 64 characters.

    What stands around them is left out; a text without any stays as it is.
    """
    result = re.findall(ONE, text)
    if not result:
        return text
    return "\n".join(
        "\n".join((BEGIN, *textwrap.wrap("".join(item.split()), _WIDTH), END)) for item in result
    )
