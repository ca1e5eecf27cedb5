"""AWS Marketplace Vendor Insights. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateSecurityProfile: _Final[_Action]
"""Write, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
AssociateDataSource: _Final[_Action]
"""Write, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: vendor-insights:GetDataSource."""
CreateDataSource: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: vendor-insights:TagResource."""
CreateSecurityProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: vendor-insights:TagResource."""
DeactivateSecurityProfile: _Final[_Action]
"""Write, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteDataSource: _Final[_Action]
"""Write, on DataSource (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DisassociateDataSource: _Final[_Action]
"""Write, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: vendor-insights:GetDataSource."""
GetDataSource: _Final[_Action]
"""Read, on DataSource (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
GetEntitledSecurityProfileSnapshot: _Final[_Action]
"""Read, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
GetProfileAccessTerms: _Final[_Action]
"""Read, on * only."""
GetSecurityProfile: _Final[_Action]
"""Read, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
GetSecurityProfileSnapshot: _Final[_Action]
"""Read, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListDataSources: _Final[_Action]
"""List, on * only."""
ListEntitledSecurityProfileSnapshots: _Final[_Action]
"""List, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListEntitledSecurityProfiles: _Final[_Action]
"""List, on * only."""
ListSecurityProfileSnapshots: _Final[_Action]
"""List, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListSecurityProfiles: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on DataSource, SecurityProfile. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on DataSource, SecurityProfile. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on DataSource, SecurityProfile. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateDataSource: _Final[_Action]
"""Write, on DataSource (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateSecurityProfile: _Final[_Action]
"""Write, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateSecurityProfileSnapshotCreationConfiguration: _Final[_Action]
"""Write, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateSecurityProfileSnapshotReleaseConfiguration: _Final[_Action]
"""Write, on SecurityProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _DataSource(_ResourceType):
    """arn:${Partition}:vendor-insights:::data-source:${ResourceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, resource_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

DataSource: _Final[_DataSource]
class _SecurityProfile(_ResourceType):
    """arn:${Partition}:vendor-insights:::security-profile:${ResourceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, resource_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

SecurityProfile: _Final[_SecurityProfile]

class _Keys(_ServiceKeys):
    """The condition keys of vendor-insights."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
