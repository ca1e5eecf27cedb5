"""AWS's words for access levels and for the types of keys, in the order that data has them."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Level: TypeAlias = Literal["List", "Read", "Write", "Tagging", "Permissions management"]
"""Access levels as AWS names them. The last two are writes that change just that.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
"""

LEVELS: tuple[Level, ...] = get_args(Level)

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
