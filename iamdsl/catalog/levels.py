"""AWS's words for access levels and for the types of keys, in the order that data has them."""

from __future__ import annotations

LEVELS: tuple[str, ...] = (
    "List",
    "Read",
    "Write",
    "Tagging",
    "Permissions management",
)
"""Access levels as AWS names them; a change of tags or permissions is a write as well.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
"""

KEY_TYPES: tuple[str, ...] = (
    "String",
    "ArrayOfString",
    "ARN",
    "ArrayOfARN",
    "Bool",
    "ArrayOfBool",
    "Numeric",
    "Date",
    "IPAddress",
    "Binary",
)
"""Types of context keys, as AWS names them."""
