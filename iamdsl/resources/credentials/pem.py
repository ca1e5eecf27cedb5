"""Normalise PEM certificates, so that line breaks do not matter."""

from __future__ import annotations

import re
import textwrap

BEGIN, END = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
CERTIFICATE_PATTERN = rf"{BEGIN}([A-Za-z0-9+/=\s]+){END}"
"""Regular expression for one certificate."""

_WIDTH = 64
"""Characters per line: https://www.rfc-editor.org/rfc/rfc7468#section-2"""


def tidy_pem(text: str) -> str:
    """Return the certificates in a text, one after another, in lines of 64 characters.

    Text around them is dropped; a text without a certificate is returned unchanged.
    """
    bodies = re.findall(CERTIFICATE_PATTERN, text)
    if not bodies:
        return text
    return "\n".join(
        "\n".join((BEGIN, *textwrap.wrap("".join(body.split()), _WIDTH), END)) for body in bodies
    )
