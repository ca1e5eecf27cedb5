"""What accounts hold that tests look at, and the question that they all ask of the calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from iamdsl import allow, document, trust

if TYPE_CHECKING:
    from collections.abc import Callable

    Took: TypeAlias = Callable[[str], bool]
    """Were these calls made since it was last asked, and nothing written?"""

HERE = "arn:aws:iam::123456789012"
ONE = document(allow("s3:*").on("*"))
TRUST = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
TAGS = [{"Key": "team", "Value": "data"}]
