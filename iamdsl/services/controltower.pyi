"""AWS Control Tower. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateLandingZone: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: controltower:TagResource."""
CreateManagedAccount: _Final[_Action]
"""Write, on * only."""
DeleteLandingZone: _Final[_Action]
"""Write, on LandingZone (required)."""
DeregisterManagedAccount: _Final[_Action]
"""Write, on * only."""
DeregisterOrganizationalUnit: _Final[_Action]
"""Write, on * only."""
DescribeAccountFactoryConfig: _Final[_Action]
"""Read, on * only."""
DescribeCoreService: _Final[_Action]
"""Read, on * only."""
DescribeGuardrail: _Final[_Action]
"""Read, on * only."""
DescribeGuardrailForTarget: _Final[_Action]
"""Read, on * only."""
DescribeLandingZoneConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeManagedAccount: _Final[_Action]
"""Read, on * only."""
DescribeManagedOrganizationalUnit: _Final[_Action]
"""Read, on * only."""
DescribeRegisterOrganizationalUnitOperation: _Final[_Action]
"""Read, on * only."""
DescribeSingleSignOn: _Final[_Action]
"""Read, on * only."""
DisableBaseline: _Final[_Action]
"""Write, on EnabledBaseline (required)."""
DisableControl: _Final[_Action]
"""Write, on EnabledControl (required)."""
DisableGuardrail: _Final[_Action]
"""Write, on * only."""
EnableBaseline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: controltower:TagResource."""
EnableControl: _Final[_Action]
"""Write, on EnabledControl. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: controltower:TagResource."""
EnableGuardrail: _Final[_Action]
"""Write, on * only."""
GetAccountInfo: _Final[_Action]
"""Read, on * only."""
GetAvailableUpdates: _Final[_Action]
"""Read, on * only."""
GetBaseline: _Final[_Action]
"""Read, on Baseline (required)."""
GetBaselineOperation: _Final[_Action]
"""Read, on * only."""
GetControlOperation: _Final[_Action]
"""Read, on * only."""
GetEnabledBaseline: _Final[_Action]
"""Read, on EnabledBaseline (required)."""
GetEnabledControl: _Final[_Action]
"""Read, on EnabledControl (required)."""
GetGuardrailComplianceStatus: _Final[_Action]
"""Read, on * only."""
GetHomeRegion: _Final[_Action]
"""Read, on * only."""
GetLandingZone: _Final[_Action]
"""Read, on LandingZone (required)."""
GetLandingZoneDriftStatus: _Final[_Action]
"""Read, on * only."""
GetLandingZoneOperation: _Final[_Action]
"""Read, on * only."""
GetLandingZoneStatus: _Final[_Action]
"""Read, on * only."""
ListBaselines: _Final[_Action]
"""List, on * only."""
ListControlOperations: _Final[_Action]
"""List, on * only."""
ListDirectoryGroups: _Final[_Action]
"""List, on * only."""
ListDriftDetails: _Final[_Action]
"""Read, on * only."""
ListEnabledBaselines: _Final[_Action]
"""List, on * only."""
ListEnabledControls: _Final[_Action]
"""List, on * only."""
ListEnabledGuardrails: _Final[_Action]
"""List, on * only."""
ListExtendGovernancePrecheckDetails: _Final[_Action]
"""List, on * only."""
ListExternalConfigRuleCompliance: _Final[_Action]
"""Read, on * only."""
ListGuardrailViolations: _Final[_Action]
"""List, on * only."""
ListGuardrails: _Final[_Action]
"""List, on * only."""
ListGuardrailsForTarget: _Final[_Action]
"""List, on * only."""
ListLandingZoneOperations: _Final[_Action]
"""List, on * only."""
ListLandingZones: _Final[_Action]
"""List, on * only."""
ListManagedAccounts: _Final[_Action]
"""List, on * only."""
ListManagedAccountsForGuardrail: _Final[_Action]
"""List, on * only."""
ListManagedAccountsForParent: _Final[_Action]
"""List, on * only."""
ListManagedOrganizationalUnits: _Final[_Action]
"""List, on * only."""
ListManagedOrganizationalUnitsForGuardrail: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on EnabledBaseline, EnabledControl, LandingZone."""
ManageOrganizationalUnit: _Final[_Action]
"""Write, on * only."""
PerformPreLaunchChecks: _Final[_Action]
"""Read, on * only."""
ResetEnabledBaseline: _Final[_Action]
"""Write, on EnabledBaseline (required)."""
ResetEnabledControl: _Final[_Action]
"""Write, on EnabledControl (required)."""
ResetLandingZone: _Final[_Action]
"""Write, on LandingZone (required)."""
SetupLandingZone: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on EnabledBaseline, EnabledControl, LandingZone. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on EnabledBaseline, EnabledControl, LandingZone. Keys: aws:TagKeys."""
UpdateAccountFactoryConfig: _Final[_Action]
"""Write, on * only."""
UpdateEnabledBaseline: _Final[_Action]
"""Write, on EnabledBaseline (required)."""
UpdateEnabledControl: _Final[_Action]
"""Write, on EnabledControl (required)."""
UpdateLandingZone: _Final[_Action]
"""Write, on LandingZone (required)."""
class _Baseline(_ResourceType):
    """arn:${Partition}:controltower:${Region}::baseline/${BaselineId}"""

    def __call__(self, baseline_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Baseline: _Final[_Baseline]
class _EnabledBaseline(_ResourceType):
    """arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, enabled_baseline_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

EnabledBaseline: _Final[_EnabledBaseline]
class _EnabledControl(_ResourceType):
    """arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, enabled_control_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

EnabledControl: _Final[_EnabledControl]
class _LandingZone(_ResourceType):
    """arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, landing_zone_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

LandingZone: _Final[_LandingZone]

class _Keys(_ServiceKeys):
    """The condition keys of controltower."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
