"""AWS Step Functions. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateActivity: _Final[_Action]
"""Write, on activity (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStateMachine: _Final[_Action]
"""Write, on statemachine (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, states:PublishStateMachineVersion."""
CreateStateMachineAlias: _Final[_Action]
"""Write, on statemachine (required). Keys: states:StateMachineQualifier."""
DeleteActivity: _Final[_Action]
"""Write, on activity (required)."""
DeleteStateMachine: _Final[_Action]
"""Write, on statemachine (required)."""
DeleteStateMachineAlias: _Final[_Action]
"""Write, on statemachine (required). Keys: states:StateMachineQualifier."""
DeleteStateMachineVersion: _Final[_Action]
"""Write, on statemachine (required). Keys: states:StateMachineQualifier."""
DescribeActivity: _Final[_Action]
"""Read, on activity (required)."""
DescribeExecution: _Final[_Action]
"""Read, on execution (required), express (required)."""
DescribeMapRun: _Final[_Action]
"""Read, on maprun (required)."""
DescribeStateMachine: _Final[_Action]
"""Read, on statemachine (required). Keys: states:StateMachineQualifier."""
DescribeStateMachineAlias: _Final[_Action]
"""Read, on statemachine (required). Keys: states:StateMachineQualifier."""
DescribeStateMachineForExecution: _Final[_Action]
"""Read, on execution (required)."""
GetActivityTask: _Final[_Action]
"""Write, on activity (required)."""
GetExecutionHistory: _Final[_Action]
"""Read, on execution (required)."""
InvokeHTTPEndpoint: _Final[_Action]
"""Write, on * only."""
ListActivities: _Final[_Action]
"""List, on * only."""
ListExecutions: _Final[_Action]
"""List, on maprun (required), statemachine (required). Keys: states:StateMachineQualifier."""
ListMapRuns: _Final[_Action]
"""List, on execution (required)."""
ListStateMachineAliases: _Final[_Action]
"""List, on statemachine (required). Keys: states:StateMachineQualifier."""
ListStateMachineVersions: _Final[_Action]
"""List, on statemachine (required)."""
ListStateMachines: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on activity, statemachine."""
PublishStateMachineVersion: _Final[_Action]
"""Write, on statemachine (required)."""
RedriveExecution: _Final[_Action]
"""Write, on execution (required)."""
RevealSecrets: _Final[_Action]
"""Read, on * only."""
SendTaskFailure: _Final[_Action]
"""Write, on * only."""
SendTaskHeartbeat: _Final[_Action]
"""Write, on * only."""
SendTaskSuccess: _Final[_Action]
"""Write, on * only."""
StartExecution: _Final[_Action]
"""Write, on statemachine (required). Keys: states:StateMachineQualifier."""
StartSyncExecution: _Final[_Action]
"""Write, on statemachine (required). Keys: states:StateMachineQualifier."""
StopExecution: _Final[_Action]
"""Write, on execution (required)."""
TagResource: _Final[_Action]
"""Tagging, on activity, statemachine. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestState: _Final[_Action]
"""Write, on * only. Needs: states:RevealSecrets."""
UntagResource: _Final[_Action]
"""Tagging, on activity, statemachine. Keys: aws:TagKeys."""
UpdateMapRun: _Final[_Action]
"""Write, on maprun (required)."""
UpdateStateMachine: _Final[_Action]
"""Write, on statemachine (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, states:PublishStateMachineVersion."""
UpdateStateMachineAlias: _Final[_Action]
"""Write, on statemachine (required). Keys: states:StateMachineQualifier."""
ValidateStateMachineDefinition: _Final[_Action]
"""Read, on * only."""
class _activity(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, activity_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

activity: _Final[_activity]
class _execution(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}:${ExecutionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, state_machine_name: str | _Variable, execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

execution: _Final[_execution]
class _express(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}:${ExecutionId}:${ExpressId}"""

    def __call__(self, state_machine_name: str | _Variable, execution_id: str | _Variable, express_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

express: _Final[_express]
class _labelled_execution(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}"""

    def __call__(self, state_machine_name: str | _Variable, map_run_label: str | _Variable, execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

labelled_execution: _Final[_labelled_execution]
class _labelled_express(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId}"""

    def __call__(self, state_machine_name: str | _Variable, map_run_label: str | _Variable, execution_id: str | _Variable, express_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

labelled_express: _Final[_labelled_express]
class _maprun(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId}"""

    def __call__(self, state_machine_name: str | _Variable, map_run_label: str | _Variable, map_run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

maprun: _Final[_maprun]
class _statemachine(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, state_machine_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

statemachine: _Final[_statemachine]
class _statemachinealias(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineAliasName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, state_machine_name: str | _Variable, state_machine_alias_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

statemachinealias: _Final[_statemachinealias]
class _statemachineversion(_ResourceType):
    """arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineVersionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, state_machine_name: str | _Variable, state_machine_version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

statemachineversion: _Final[_statemachineversion]

class _Keys(_ServiceKeys):
    """The condition keys of states."""

    HTTPEndpoint: _StringKey
    HTTPMethod: _StringKey
    StateMachineQualifier: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["states:HTTPEndpoint", "states:HTTPMethod"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["states:StateMachineQualifier"]) -> _StringSetKey: ...
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
