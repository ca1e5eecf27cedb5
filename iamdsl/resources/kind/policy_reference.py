"""A reference to a managed policy: an address, a constant of `ManagedPolicy`, or an ARN."""

from __future__ import annotations

from typing import TypeAlias

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.language import Arn
from iamdsl.resources.kind.address import Address

PolicyReference: TypeAlias = Address | AwsManagedPolicy | Arn
"""The stack's own policies by address, AWS managed policies by constant, others by ARN."""
