"""Amazon SNS. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddPermission: _Final[_Action]
"""Permissions management, on topic (required)."""
CheckIfPhoneNumberIsOptedOut: _Final[_Action]
"""Read, on * only."""
ConfirmSubscription: _Final[_Action]
"""Write, on topic (required)."""
CreatePlatformApplication: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
CreatePlatformEndpoint: _Final[_Action]
"""Write, on * only."""
CreateSMSSandboxPhoneNumber: _Final[_Action]
"""Write, on * only."""
CreateTopic: _Final[_Action]
"""Write, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
DeleteEndpoint: _Final[_Action]
"""Write, on * only."""
DeletePlatformApplication: _Final[_Action]
"""Write, on * only."""
DeleteSMSSandboxPhoneNumber: _Final[_Action]
"""Write, on * only."""
DeleteTopic: _Final[_Action]
"""Write, on topic (required)."""
GetDataProtectionPolicy: _Final[_Action]
"""Read, on topic (required)."""
GetEndpointAttributes: _Final[_Action]
"""Read, on * only."""
GetPlatformApplicationAttributes: _Final[_Action]
"""Read, on * only."""
GetSMSAttributes: _Final[_Action]
"""Read, on * only."""
GetSMSSandboxAccountStatus: _Final[_Action]
"""Read, on * only."""
GetSubscriptionAttributes: _Final[_Action]
"""Read, on topic."""
GetTopicAttributes: _Final[_Action]
"""Read, on topic (required)."""
ListEndpointsByPlatformApplication: _Final[_Action]
"""List, on * only."""
ListOriginationNumbers: _Final[_Action]
"""List, on * only."""
ListPhoneNumbersOptedOut: _Final[_Action]
"""Read, on * only."""
ListPlatformApplications: _Final[_Action]
"""List, on * only."""
ListSMSSandboxPhoneNumbers: _Final[_Action]
"""List, on * only."""
ListSubscriptions: _Final[_Action]
"""List, on * only."""
ListSubscriptionsByTopic: _Final[_Action]
"""List, on topic (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on topic."""
ListTopics: _Final[_Action]
"""List, on * only."""
OptInPhoneNumber: _Final[_Action]
"""Write, on * only."""
Publish: _Final[_Action]
"""Write, on topic (required)."""
PutDataProtectionPolicy: _Final[_Action]
"""Write, on topic (required)."""
RemovePermission: _Final[_Action]
"""Permissions management, on topic (required)."""
SetEndpointAttributes: _Final[_Action]
"""Write, on * only."""
SetPlatformApplicationAttributes: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
SetSMSAttributes: _Final[_Action]
"""Write, on * only."""
SetSubscriptionAttributes: _Final[_Action]
"""Write, on topic."""
SetTopicAttributes: _Final[_Action]
"""Permissions management, on topic (required). Needs: iam:PassRole."""
Subscribe: _Final[_Action]
"""Write, on topic (required). Keys: sns:Endpoint, sns:Protocol."""
TagResource: _Final[_Action]
"""Tagging, on topic. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
Unsubscribe: _Final[_Action]
"""Write, on topic."""
UntagResource: _Final[_Action]
"""Tagging, on topic. Keys: aws:TagKeys."""
VerifySMSSandboxPhoneNumber: _Final[_Action]
"""Write, on * only."""
class _topic(_ResourceType):
    """arn:${Partition}:sns:${Region}:${Account}:${TopicName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, topic_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topic: _Final[_topic]

class _Keys(_ServiceKeys):
    """The condition keys of sns."""

    Endpoint: _StringKey
    Protocol: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["sns:Endpoint", "sns:Protocol"]) -> _StringKey: ...
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
