"""AWS DevOps Agent Service. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on * only."""
AssociateService: _Final[_Action]
"""Write, on agentspace (required). Keys: aidevops:ServiceType."""
CreateAccessToken: _Final[_Action]
"""Write, on agentspace (required)."""
CreateAgentSpace: _Final[_Action]
"""Write, on agentspace (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAsset: _Final[_Action]
"""Write, on agentspace (required)."""
CreateAssetFile: _Final[_Action]
"""Write, on agentspace (required)."""
CreateBacklogTask: _Final[_Action]
"""Write, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
CreateChat: _Final[_Action]
"""Write, on agentspace (required)."""
CreateKnowledgeItem: _Final[_Action]
"""Write, on agentspace (required)."""
CreateOneTimeLoginSession: _Final[_Action]
"""Write, on agentspace (required)."""
CreatePrivateConnection: _Final[_Action]
"""Write, on private-connection (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateTrigger: _Final[_Action]
"""Write, on agentspace (required)."""
DeleteAgentSpace: _Final[_Action]
"""Write, on agentspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAsset: _Final[_Action]
"""Write, on agentspace (required)."""
DeleteAssetFile: _Final[_Action]
"""Write, on agentspace (required)."""
DeleteKnowledgeItem: _Final[_Action]
"""Write, on agentspace (required)."""
DeletePrivateConnection: _Final[_Action]
"""Write, on private-connection (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTrigger: _Final[_Action]
"""Write, on agentspace (required)."""
DeregisterService: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}."""
DescribePrivateConnection: _Final[_Action]
"""Read, on private-connection (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeServices: _Final[_Action]
"""Read, on agentspace (required)."""
DescribeSupportLevel: _Final[_Action]
"""Write, on agentspace (required)."""
DisableOperatorApp: _Final[_Action]
"""Write, on agentspace (required)."""
DisassociateService: _Final[_Action]
"""Write, on agentspace (required), associations (required). Keys: aidevops:ServiceType."""
DiscoverTopology: _Final[_Action]
"""Write, on agentspace (required)."""
EnableOperatorApp: _Final[_Action]
"""Write, on agentspace (required)."""
EndChatForCase: _Final[_Action]
"""Write, on agentspace (required)."""
GetAccessToken: _Final[_Action]
"""Read, on agentspace (required)."""
GetAccountUsage: _Final[_Action]
"""Read, on * only."""
GetAgentSpace: _Final[_Action]
"""Read, on agentspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetAsset: _Final[_Action]
"""Read, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
GetAssetContent: _Final[_Action]
"""Read, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
GetAssetFile: _Final[_Action]
"""Read, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
GetAssociation: _Final[_Action]
"""Read, on agentspace (required), associations (required). Keys: aidevops:ServiceType."""
GetBacklogTask: _Final[_Action]
"""Read, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
GetKnowledgeItem: _Final[_Action]
"""Read, on agentspace (required)."""
GetOperatorApp: _Final[_Action]
"""Read, on agentspace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class GetOperatorAppTeams(metaclass=_RetiredAction):
    """Read, on AgentSpaceResource (required)."""
GetRecommendation: _Final[_Action]
"""Read, on agentspace (required)."""
GetService: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}."""
GetTrigger: _Final[_Action]
"""Read, on agentspace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class HandleServiceRegistrationCallback(metaclass=_RetiredAction):
    """Read, on * only."""
InitiateChatForCase: _Final[_Action]
"""Write, on agentspace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class InitiateServiceRegistration(metaclass=_RetiredAction):
    """Read, on * only."""
ListAccessTokens: _Final[_Action]
"""List, on agentspace (required)."""
ListAgentSpaces: _Final[_Action]
"""List, on * only."""
ListAssetFiles: _Final[_Action]
"""List, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
ListAssetTypes: _Final[_Action]
"""List, on * only."""
ListAssetVersions: _Final[_Action]
"""List, on agentspace (required)."""
ListAssets: _Final[_Action]
"""List, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
ListAssociations: _Final[_Action]
"""List, on agentspace (required)."""
ListBacklogTasks: _Final[_Action]
"""List, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
ListChats: _Final[_Action]
"""List, on agentspace (required)."""
ListExecutions: _Final[_Action]
"""List, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
ListGoals: _Final[_Action]
"""List, on agentspace (required)."""
ListJournalRecords: _Final[_Action]
"""List, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
ListKnowledgeItemVersions: _Final[_Action]
"""List, on agentspace (required)."""
ListKnowledgeItems: _Final[_Action]
"""List, on agentspace (required)."""
ListPendingMessages: _Final[_Action]
"""List, on agentspace (required)."""
ListPrivateConnections: _Final[_Action]
"""List, on * only."""
ListRecommendations: _Final[_Action]
"""List, on agentspace (required)."""
ListServices: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on agentspace, private-connection, service. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListTriggers: _Final[_Action]
"""List, on agentspace (required)."""
ListWebhooks: _Final[_Action]
"""List, on agentspace (required), associations (required). Keys: aidevops:ServiceType."""
RegisterService: _Final[_Action]
"""Write, on service (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
RevokeAccessToken: _Final[_Action]
"""Write, on agentspace (required)."""
RotateAccessToken: _Final[_Action]
"""Write, on agentspace (required)."""
SearchServiceAccessibleResource: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class SendChatMessage(metaclass=_RetiredAction):
    """Write, on * only."""
SendMessage: _Final[_Action]
"""Write, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class StreamMessage(metaclass=_RetiredAction):
    """Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on agentspace, private-connection, service. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on agentspace, private-connection, service. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAgentSpace: _Final[_Action]
"""Write, on agentspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateApprovalAction: _Final[_Action]
"""Write, on agentspace (required)."""
UpdateAsset: _Final[_Action]
"""Write, on agentspace (required)."""
UpdateAssetFile: _Final[_Action]
"""Write, on agentspace (required)."""
UpdateAssociation: _Final[_Action]
"""Write, on agentspace (required), associations (required). Keys: aidevops:ServiceType."""
UpdateBacklogTask: _Final[_Action]
"""Write, on agentspace (required). Keys: aidevops:SourceAgentSpaceArn, aidevops:TargetAgentSpaceArn."""
UpdateGoal: _Final[_Action]
"""Write, on agentspace (required)."""
UpdateKnowledgeItem: _Final[_Action]
"""Write, on agentspace (required)."""
UpdateOperatorAppIdpConfig: _Final[_Action]
"""Write, on agentspace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class UpdateOperatorAppTeams(metaclass=_RetiredAction):
    """Write, on AgentSpaceResource (required)."""
UpdatePrivateConnectionCertificate: _Final[_Action]
"""Write, on private-connection (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateRecommendation: _Final[_Action]
"""Write, on agentspace (required)."""
UpdateTrigger: _Final[_Action]
"""Write, on agentspace (required)."""
ValidateAwsAssociations: _Final[_Action]
"""Write, on agentspace (required)."""
class _AgentSpaceResource(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}. Keys: aidevops:AgentSpaceResourceAgentSpaceId"""

    def __call__(self, agent_space_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AgentSpaceResource: _Final[_AgentSpaceResource]
class _AssociationResource(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/associations/${AssociationId}. Keys: aidevops:AssociationResourceAgentSpaceId, aidevops:AssociationResourceAssociationId"""

    def __call__(self, agent_space_id: str | _Variable, association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AssociationResource: _Final[_AssociationResource]
class _ServiceResource(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}. Keys: aidevops:ServiceResourceServiceId"""

    def __call__(self, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ServiceResource: _Final[_ServiceResource]
class _agentspace(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, agent_space_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agentspace: _Final[_agentspace]
class _asset(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/asset/${AssetId}"""

    def __call__(self, agent_space_id: str | _Variable, asset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

asset: _Final[_asset]
class _associations(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/association/${AssociationId}"""

    def __call__(self, agent_space_id: str | _Variable, association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

associations: _Final[_associations]
class _private_connection(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:private-connection/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

private_connection: _Final[_private_connection]
class _service(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]
class _trigger(_ResourceType):
    """arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/trigger/${TriggerId}"""

    def __call__(self, agent_space_id: str | _Variable, trigger_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

trigger: _Final[_trigger]

class _Keys(_ServiceKeys):
    """The condition keys of aidevops."""

    AgentSpaceResourceAgentSpaceId: _StringKey
    AssociationResourceAgentSpaceId: _StringKey
    AssociationResourceAssociationId: _StringKey
    ServiceResourceServiceId: _StringKey
    ServiceType: _StringKey
    SourceAgentSpaceArn: _ArnKey
    TargetAgentSpaceArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["aidevops:AgentSpaceResourceAgentSpaceId", "aidevops:AssociationResourceAgentSpaceId", "aidevops:AssociationResourceAssociationId", "aidevops:ServiceResourceServiceId", "aidevops:ServiceType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["aidevops:SourceAgentSpaceArn", "aidevops:TargetAgentSpaceArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: str) -> _Any: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
