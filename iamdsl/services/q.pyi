"""Amazon Q. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateConnectorResource: _Final[_Action]
"""Write, on * only."""
AssociateLoginDomain: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
BatchDescribeGroups: _Final[_Action]
"""Read, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
BatchDescribeUsers: _Final[_Action]
"""Read, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
BatchGetGroups: _Final[_Action]
"""Read, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
BatchGetUsers: _Final[_Action]
"""Read, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
CreateArtifact: _Final[_Action]
"""Write, on * only."""
CreateAssignment: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}, identitystore:GroupId, identitystore:UserId."""
CreateAuthGrant: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncryptFrom, kms:ReEncryptTo."""
CreateOAuthAppConnection: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncryptFrom, kms:ReEncryptTo."""
CreatePlugin: _Final[_Action]
"""Write, on plugin (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateScimAccessToken: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAssignment: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}, identitystore:GroupId, identitystore:UserId."""
DeleteConversation: _Final[_Action]
"""Write, on * only."""
DeleteOAuthAppConnection: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncryptFrom, kms:ReEncryptTo."""
DeletePlugin: _Final[_Action]
"""Write, on plugin (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteScimAccessToken: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateLoginDomain: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
GenerateCodeFromCommands: _Final[_Action]
"""Read, on * only."""
GenerateCodeRecommendations: _Final[_Action]
"""Read, on * only."""
GetArtifact: _Final[_Action]
"""Read, on * only."""
GetArtifactActionResult: _Final[_Action]
"""Read, on * only."""
GetConnector: _Final[_Action]
"""Read, on * only."""
GetConversation: _Final[_Action]
"""Read, on * only."""
GetIdentityMetadata: _Final[_Action]
"""Read, on * only."""
GetPlugin: _Final[_Action]
"""Read, on plugin (required). Keys: aws:ResourceTag/${TagKey}."""
GetTroubleshootingResults: _Final[_Action]
"""Read, on * only."""
ListConversations: _Final[_Action]
"""Read, on * only."""
ListDashboardMetrics: _Final[_Action]
"""List, on * only."""
ListGroups: _Final[_Action]
"""List, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListLoginDomains: _Final[_Action]
"""List, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListPluginProviders: _Final[_Action]
"""List, on * only."""
ListPlugins: _Final[_Action]
"""List, on plugin (required). Keys: aws:ResourceTag/${TagKey}."""
ListScimAccessTokens: _Final[_Action]
"""List, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""List, on plugin. Keys: aws:ResourceTag/${TagKey}."""
ListUsers: _Final[_Action]
"""List, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
PassRequest: _Final[_Action]
"""Write, on * only."""
PerformArtifactAction: _Final[_Action]
"""Write, on * only."""
RejectConnector: _Final[_Action]
"""Write, on * only."""
SendEvent: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncryptFrom, kms:ReEncryptTo."""
SendMessage: _Final[_Action]
"""Write, on * only."""
StartConversation: _Final[_Action]
"""Write, on * only."""
StartTroubleshootingAnalysis: _Final[_Action]
"""Write, on * only."""
StartTroubleshootingResolutionExplanation: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on plugin, profile. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on plugin, profile. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAssignment: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}, identitystore:GroupId, identitystore:UserId."""
UpdateAuthGrant: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncryptFrom, kms:ReEncryptTo."""
UpdateConversation: _Final[_Action]
"""Write, on * only."""
UpdateOAuthAppConnection: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncryptFrom, kms:ReEncryptTo."""
UpdatePlugin: _Final[_Action]
"""Write, on plugin (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateTroubleshootingCommandResult: _Final[_Action]
"""Write, on * only."""
UsePlugin: _Final[_Action]
"""Write, on plugin (required). Keys: aws:ResourceTag/${TagKey}."""
VerifyOAuthAppConnection: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:GenerateDataKeyWithoutPlaintext, kms:ReEncryptFrom, kms:ReEncryptTo."""
class _plugin(_ResourceType):
    """arn:${Partition}:qdeveloper:${Region}:${Account}:plugin/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

plugin: _Final[_plugin]
class _profile(_ResourceType):
    """arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]

class _Keys(_ServiceKeys):
    """The condition keys of q."""

    identitystore_GroupId: _StringSetKey
    identitystore_UserId: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["identitystore:GroupId", "identitystore:UserId"]) -> _StringSetKey: ...
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
