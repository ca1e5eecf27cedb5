"""Amazon Connect Outbound Campaigns. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateCampaign: _Final[_Action]
"""Write, on campaign (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCampaign: _Final[_Action]
"""Write, on campaign (required)."""
DeleteCampaignChannelSubtypeConfig: _Final[_Action]
"""Write, on campaign (required)."""
DeleteCampaignCommunicationLimits: _Final[_Action]
"""Write, on campaign (required)."""
DeleteCampaignCommunicationTime: _Final[_Action]
"""Write, on campaign (required)."""
DeleteCampaignEntryLimits: _Final[_Action]
"""Write, on campaign (required)."""
DeleteConnectInstanceConfig: _Final[_Action]
"""Write, on * only."""
DeleteConnectInstanceIntegration: _Final[_Action]
"""Write, on * only."""
DeleteInstanceOnboardingJob: _Final[_Action]
"""Write, on * only."""
DescribeCampaign: _Final[_Action]
"""Read, on campaign (required). Keys: aws:RequestTag/${TagKey}."""
GetCampaignState: _Final[_Action]
"""Read, on campaign (required). Keys: aws:RequestTag/${TagKey}."""
GetCampaignStateBatch: _Final[_Action]
"""Read, on campaign (required). Keys: aws:RequestTag/${TagKey}."""
GetConnectInstanceConfig: _Final[_Action]
"""Read, on * only."""
GetInstanceCommunicationLimits: _Final[_Action]
"""Read, on * only."""
GetInstanceOnboardingJobStatus: _Final[_Action]
"""Read, on * only."""
ListCampaigns: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}."""
ListConnectInstanceIntegrations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on campaign. Keys: aws:ResourceTag/${TagKey}."""
PauseCampaign: _Final[_Action]
"""Write, on campaign (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class PutConnectInstanceConfig(metaclass=_RetiredAction):
    """Write, on * only."""
PutConnectInstanceIntegration: _Final[_Action]
"""Write, on * only."""
PutDialRequestBatch: _Final[_Action]
"""Write, on campaign (required)."""
PutInstanceCommunicationLimits: _Final[_Action]
"""Write, on * only."""
PutOutboundRequestBatch: _Final[_Action]
"""Write, on campaign (required)."""
PutProfileOutboundRequestBatch: _Final[_Action]
"""Write, on campaign (required)."""
ResumeCampaign: _Final[_Action]
"""Write, on campaign (required)."""
StartCampaign: _Final[_Action]
"""Write, on campaign (required)."""
StartInstanceOnboardingJob: _Final[_Action]
"""Write, on * only."""
StopCampaign: _Final[_Action]
"""Write, on campaign (required)."""
TagResource: _Final[_Action]
"""Tagging, on campaign (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on campaign (required). Keys: aws:TagKeys."""
UpdateCampaignChannelSubtypeConfig: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignCommunicationLimits: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignCommunicationTime: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignDialerConfig: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignEntryLimits: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignFlowAssociation: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignName: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignOutboundCallConfig: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignSchedule: _Final[_Action]
"""Write, on campaign (required)."""
UpdateCampaignSource: _Final[_Action]
"""Write, on campaign (required)."""
class _campaign(_ResourceType):
    """arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, campaign_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

campaign: _Final[_campaign]

class _Keys(_ServiceKeys):
    """The condition keys of connect-campaigns."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
