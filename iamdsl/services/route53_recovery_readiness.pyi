"""Amazon Route 53 Recovery Readiness. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateCell: _Final[_Action]
"""Write, on cell (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCrossAccountAuthorization: _Final[_Action]
"""Write, on * only."""
CreateReadinessCheck: _Final[_Action]
"""Write, on readinesscheck (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecoveryGroup: _Final[_Action]
"""Write, on recoverygroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateResourceSet: _Final[_Action]
"""Write, on resourceset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCell: _Final[_Action]
"""Write, on cell (required)."""
DeleteCrossAccountAuthorization: _Final[_Action]
"""Write, on * only."""
DeleteReadinessCheck: _Final[_Action]
"""Write, on readinesscheck (required)."""
DeleteRecoveryGroup: _Final[_Action]
"""Write, on recoverygroup (required)."""
DeleteResourceSet: _Final[_Action]
"""Write, on resourceset (required)."""
GetArchitectureRecommendations: _Final[_Action]
"""Read, on recoverygroup (required)."""
GetCell: _Final[_Action]
"""Read, on cell (required)."""
GetCellReadinessSummary: _Final[_Action]
"""Read, on cell (required)."""
GetReadinessCheck: _Final[_Action]
"""Read, on readinesscheck (required)."""
GetReadinessCheckResourceStatus: _Final[_Action]
"""Read, on readinesscheck (required)."""
GetReadinessCheckStatus: _Final[_Action]
"""Read, on readinesscheck (required)."""
GetRecoveryGroup: _Final[_Action]
"""Read, on recoverygroup (required)."""
GetRecoveryGroupReadinessSummary: _Final[_Action]
"""Read, on recoverygroup (required)."""
GetResourceSet: _Final[_Action]
"""Read, on resourceset (required)."""
ListCells: _Final[_Action]
"""Read, on * only."""
ListCrossAccountAuthorizations: _Final[_Action]
"""Read, on * only."""
ListReadinessChecks: _Final[_Action]
"""Read, on * only."""
ListRecoveryGroups: _Final[_Action]
"""Read, on * only."""
ListResourceSets: _Final[_Action]
"""Read, on * only."""
ListRules: _Final[_Action]
"""Read, on * only."""
ListTagsForResources: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on cell, readinesscheck, recoverygroup, resourceset. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on cell, readinesscheck, recoverygroup, resourceset. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateCell: _Final[_Action]
"""Write, on cell (required). Keys: aws:TagKeys."""
UpdateReadinessCheck: _Final[_Action]
"""Write, on readinesscheck (required). Keys: aws:TagKeys."""
UpdateRecoveryGroup: _Final[_Action]
"""Write, on recoverygroup (required). Keys: aws:TagKeys."""
UpdateResourceSet: _Final[_Action]
"""Write, on resourceset (required). Keys: aws:TagKeys."""
class _cell(_ResourceType):
    """arn:${Partition}:route53-recovery-readiness::${Account}:cell/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

cell: _Final[_cell]
class _readinesscheck(_ResourceType):
    """arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

readinesscheck: _Final[_readinesscheck]
class _recoverygroup(_ResourceType):
    """arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

recoverygroup: _Final[_recoverygroup]
class _resourceset(_ResourceType):
    """arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

resourceset: _Final[_resourceset]

class _Keys(_ServiceKeys):
    """The condition keys of route53-recovery-readiness."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
