"""Claude Platform on AWS. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ArchiveAgent: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ArchiveDeployment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ArchiveEnvironment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ArchiveMemoryStore: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ArchiveSession: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ArchiveVault: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ArchiveWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
AssumeConsole: _Final[_Action]
"""Write, on * only. Keys: aws-external-anthropic:Capability."""
CallWithBearerToken: _Final[_Action]
"""List, on * only. Keys: aws-external-anthropic:BearerTokenType."""
CancelBatchInference: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CountTokens: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAgent: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateBatchInference: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateDeployment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateEnvironment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateFile: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateInference: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateMemoryStore: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateSession: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateSkill: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateUserProfile: _Final[_Action]
"""Write, on * only."""
CreateUserProfileEnrollmentUrl: _Final[_Action]
"""Write, on * only."""
CreateVault: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateWebhook: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateWorkspace: _Final[_Action]
"""Write, on * only. Keys: aws-external-anthropic:KeyArn, aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteBatchInference: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteEnvironment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteFile: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteMemoryStore: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSession: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSkill: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteVault: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteWebhook: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DisableKey: _Final[_Action]
"""Write, on * only. Keys: aws-external-anthropic:KeyArn."""
GetAccountStatus: _Final[_Action]
"""Read, on * only."""
GetAgent: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetBatchInference: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeployment: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetEnvironment: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetFile: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetKey: _Final[_Action]
"""Read, on * only. Keys: aws-external-anthropic:KeyArn."""
GetMemoryStore: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetModel: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetSession: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetSkill: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetUserProfile: _Final[_Action]
"""Read, on * only."""
GetVault: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetWebhook: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetWorkspace: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListAgents: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListBatchInferences: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListDeployments: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListEnvironments: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListFiles: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListKeys: _Final[_Action]
"""List, on * only."""
ListMemoryStores: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListModels: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListSessions: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListSkills: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on workspace. Keys: aws:ResourceTag/${TagKey}."""
ListUserProfiles: _Final[_Action]
"""List, on * only."""
ListVaults: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListWebhooks: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListWorkspaces: _Final[_Action]
"""List, on * only."""
PauseDeployment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ProcessEnvironmentWork: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
RegisterKey: _Final[_Action]
"""Write, on * only."""
RotateWebhookSecret: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
RunDeployment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on workspace. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UnpauseDeployment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UntagResource: _Final[_Action]
"""Tagging, on workspace. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAgent: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDeployment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateEnvironment: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKey: _Final[_Action]
"""Write, on * only. Keys: aws-external-anthropic:KeyArn."""
UpdateMemoryStore: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSession: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSkill: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateUserProfile: _Final[_Action]
"""Write, on * only."""
UpdateVault: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateWebhook: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws-external-anthropic:KeyArn, aws:ResourceTag/${TagKey}."""
class _workspace(_ResourceType):
    """arn:${Partition}:aws-external-anthropic:${Region}:${Account}:workspace/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspace: _Final[_workspace]

class _Keys(_ServiceKeys):
    """The condition keys of aws-external-anthropic."""

    BearerTokenType: _StringKey
    CalledViaConsole: _BoolKey
    Capability: _StringKey
    KeyArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["aws-external-anthropic:BearerTokenType", "aws-external-anthropic:Capability"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["aws-external-anthropic:CalledViaConsole"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["aws-external-anthropic:KeyArn"]) -> _ArnKey: ...
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
