"""Amazon SQS. Generated; see scripts/."""

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

AddPermission: _Final[_Action]
"""Permissions management, on queue (required)."""
CancelMessageMoveTask: _Final[_Action]
"""Write, on queue (required)."""
ChangeMessageVisibility: _Final[_Action]
"""Write, on queue (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-12-01")
class ChangeMessageVisibilityBatch(metaclass=_RetiredAction):
    """Write, on queue (required)."""
CreateQueue: _Final[_Action]
"""Write, on queue (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteMessage: _Final[_Action]
"""Write, on queue (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-12-01")
class DeleteMessageBatch(metaclass=_RetiredAction):
    """Write, on queue (required)."""
DeleteQueue: _Final[_Action]
"""Write, on queue (required)."""
GetQueueAttributes: _Final[_Action]
"""Read, on queue (required)."""
GetQueueUrl: _Final[_Action]
"""Read, on queue (required)."""
ListDeadLetterSourceQueues: _Final[_Action]
"""Read, on queue (required)."""
ListMessageMoveTasks: _Final[_Action]
"""Read, on queue (required)."""
ListQueueTags: _Final[_Action]
"""Read, on queue (required)."""
ListQueues: _Final[_Action]
"""Read, on * only."""
PurgeQueue: _Final[_Action]
"""Write, on queue (required)."""
ReceiveMessage: _Final[_Action]
"""Read, on queue (required)."""
RemovePermission: _Final[_Action]
"""Permissions management, on queue (required)."""
SendMessage: _Final[_Action]
"""Write, on queue (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-12-01")
class SendMessageBatch(metaclass=_RetiredAction):
    """Write, on queue (required)."""
SetQueueAttributes: _Final[_Action]
"""Permissions management, on queue (required)."""
StartMessageMoveTask: _Final[_Action]
"""Write, on queue (required)."""
TagQueue: _Final[_Action]
"""Tagging, on queue (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagQueue: _Final[_Action]
"""Tagging, on queue (required). Keys: aws:TagKeys."""
class _queue(_ResourceType):
    """arn:${Partition}:sqs:${Region}:${Account}:${QueueName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, queue_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

queue: _Final[_queue]

class _Keys(_ServiceKeys):
    """The condition keys of sqs."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
