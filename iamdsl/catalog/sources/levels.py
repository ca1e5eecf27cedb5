"""AWS's access levels and types of condition keys, in the order of the data files."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

Level: TypeAlias = Literal["List", "Read", "Write", "Tagging", "Permissions management"]
"""AWS's access levels; writes that change only tags or permissions have levels of their own.

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
"""AWS's types of condition keys."""
