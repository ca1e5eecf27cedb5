"""How a managed policy is referred to: by address, by value, or by ARN."""

from __future__ import annotations

from typing import TypeAlias

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.language import Arn
from iamdsl.resources.kind.address import Address

PolicyReference: TypeAlias = Address | AwsManagedPolicy | Arn
"""How a managed policy is remembered: the stack's by address, AWS's by value, others by ARN."""
