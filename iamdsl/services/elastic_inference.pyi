"""Amazon Elastic Inference (retired: not in the catalog of 2025-03-01). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2025-03-01")
class Connect(metaclass=_RetiredAction):
    """Write, on accelerator (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-03-01")
class DescribeAcceleratorOfferings(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-03-01")
class DescribeAcceleratorTypes(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-03-01")
class DescribeAccelerators(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-03-01")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-03-01")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-03-01")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on * only."""
class _accelerator(_ResourceType):
    """arn:${Partition}:elastic-inference:${Region}:${Account}:elastic-inference-accelerator/${AcceleratorId}"""

    def __call__(self, accelerator_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accelerator: _Final[_accelerator]

class _Keys(_ServiceKeys):
    """The condition keys of elastic-inference."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
