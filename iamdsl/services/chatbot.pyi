"""AWS Chatbot. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateToConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required), custom-action (required). Keys: aws:ResourceTag/${TagKey}."""
CreateChimeWebhookConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomAction: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMicrosoftTeamsChannelConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSlackChannelConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteChimeWebhookConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCustomAction: _Final[_Action]
"""Write, on custom-action (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteMicrosoftTeamsChannelConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteMicrosoftTeamsConfiguredTeam: _Final[_Action]
"""Write, on * only."""
DeleteMicrosoftTeamsUserIdentity: _Final[_Action]
"""Write, on * only."""
DeleteSlackChannelConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSlackUserIdentity: _Final[_Action]
"""Write, on * only."""
DeleteSlackWorkspaceAuthorization: _Final[_Action]
"""Write, on * only."""
DescribeChimeWebhookConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeSlackChannelConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeSlackChannels: _Final[_Action]
"""Read, on * only."""
DescribeSlackUserIdentities: _Final[_Action]
"""Read, on * only."""
DescribeSlackWorkspaces: _Final[_Action]
"""Read, on * only."""
DisassociateFromConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required), custom-action (required). Keys: aws:ResourceTag/${TagKey}."""
GetAccountPreferences: _Final[_Action]
"""Read, on * only."""
GetCustomAction: _Final[_Action]
"""Read, on custom-action (required). Keys: aws:ResourceTag/${TagKey}."""
GetMicrosoftTeamsChannelConfiguration: _Final[_Action]
"""Read, on * only. Keys: aws:ResourceTag/${TagKey}."""
GetMicrosoftTeamsOauthParameters: _Final[_Action]
"""Read, on * only."""
GetSlackOauthParameters: _Final[_Action]
"""Read, on * only."""
ListAssociations: _Final[_Action]
"""Read, on ChatbotConfiguration (required)."""
ListCustomActions: _Final[_Action]
"""List, on * only."""
ListMicrosoftTeamsChannelConfigurations: _Final[_Action]
"""Read, on * only."""
ListMicrosoftTeamsConfiguredTeams: _Final[_Action]
"""Read, on * only."""
ListMicrosoftTeamsUserIdentities: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
RedeemMicrosoftTeamsOauthCode: _Final[_Action]
"""Write, on * only."""
RedeemSlackOauthCode: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on ChatbotConfiguration, custom-action. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ChatbotConfiguration, custom-action. Keys: aws:TagKeys."""
UpdateAccountPreferences: _Final[_Action]
"""Write, on * only."""
UpdateChimeWebhookConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCustomAction: _Final[_Action]
"""Write, on custom-action (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateMicrosoftTeamsChannelConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSlackChannelConfiguration: _Final[_Action]
"""Write, on ChatbotConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
class _ChatbotConfiguration(_ResourceType):
    """arn:${Partition}:chatbot::${Account}:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_type: str | _Variable, chatbot_configuration_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ChatbotConfiguration: _Final[_ChatbotConfiguration]
class _custom_action(_ResourceType):
    """arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, action_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

custom_action: _Final[_custom_action]

class _Keys(_ServiceKeys):
    """The condition keys of chatbot."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
