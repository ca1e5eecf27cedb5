"""Constants for the tests of the account view, and the type of their check of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from iamdsl import allow, document, trust

if TYPE_CHECKING:
    from collections.abc import Callable

    Called: TypeAlias = Callable[[str], bool]
    """Checks that exactly these operations were called since the last check, and no writes."""

ARN_PREFIX = "arn:aws:iam::123456789012"
POLICY = document(allow("s3:*").on("*"))
TRUST = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
TAGS = [{"Key": "team", "Value": "data"}]
