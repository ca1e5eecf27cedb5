"""AWS DataSync. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddStorageSystem: _Final[_Action]
"""Write, on agent (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CancelTaskExecution: _Final[_Action]
"""Write, on taskexecution (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAgent: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationAzureBlob: _Final[_Action]
"""Write, on agent. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationEfs: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationFsxLustre: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationFsxOntap: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationFsxOpenZfs: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationFsxWindows: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationHdfs: _Final[_Action]
"""Write, on agent (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationNfs: _Final[_Action]
"""Write, on agent (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationObjectStorage: _Final[_Action]
"""Write, on agent. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationS3: _Final[_Action]
"""Write, on agent. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLocationSmb: _Final[_Action]
"""Write, on agent (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTask: _Final[_Action]
"""Write, on agent, location (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAgent: _Final[_Action]
"""Write, on agent (required)."""
DeleteLocation: _Final[_Action]
"""Write, on location (required)."""
DeleteTask: _Final[_Action]
"""Write, on task (required)."""
DescribeAgent: _Final[_Action]
"""Read, on agent (required)."""
DescribeDiscoveryJob: _Final[_Action]
"""Read, on discoveryjob (required)."""
DescribeLocationAzureBlob: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationEfs: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationFsxLustre: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationFsxOntap: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationFsxOpenZfs: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationFsxWindows: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationHdfs: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationNfs: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationObjectStorage: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationS3: _Final[_Action]
"""Read, on location (required)."""
DescribeLocationSmb: _Final[_Action]
"""Read, on location (required)."""
DescribeStorageSystem: _Final[_Action]
"""Read, on storagesystem (required)."""
DescribeStorageSystemResourceMetrics: _Final[_Action]
"""List, on discoveryjob (required)."""
DescribeStorageSystemResources: _Final[_Action]
"""List, on discoveryjob (required)."""
DescribeTask: _Final[_Action]
"""Read, on task (required)."""
DescribeTaskExecution: _Final[_Action]
"""Read, on taskexecution (required). Keys: aws:ResourceTag/${TagKey}."""
GenerateRecommendations: _Final[_Action]
"""Write, on discoveryjob (required)."""
ListAgents: _Final[_Action]
"""List, on * only."""
ListDiscoveryJobs: _Final[_Action]
"""List, on * only."""
ListLocations: _Final[_Action]
"""List, on * only."""
ListStorageSystems: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on agent, discoveryjob, location, storagesystem, task, taskexecution."""
ListTaskExecutions: _Final[_Action]
"""List, on * only. Keys: aws:ResourceTag/${TagKey}."""
ListTasks: _Final[_Action]
"""List, on * only."""
RemoveStorageSystem: _Final[_Action]
"""Write, on storagesystem (required)."""
StartDiscoveryJob: _Final[_Action]
"""Write, on storagesystem (required)."""
StartTaskExecution: _Final[_Action]
"""Write, on task (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
StopDiscoveryJob: _Final[_Action]
"""Write, on discoveryjob (required)."""
TagResource: _Final[_Action]
"""Tagging, on agent, discoveryjob, location, storagesystem, task, taskexecution. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on agent, discoveryjob, location, storagesystem, task, taskexecution. Keys: aws:TagKeys."""
UpdateAgent: _Final[_Action]
"""Write, on agent (required)."""
UpdateDiscoveryJob: _Final[_Action]
"""Write, on discoveryjob (required)."""
UpdateLocationAzureBlob: _Final[_Action]
"""Write, on agent, location (required)."""
UpdateLocationEfs: _Final[_Action]
"""Write, on location (required)."""
UpdateLocationFsxLustre: _Final[_Action]
"""Write, on location (required)."""
UpdateLocationFsxOntap: _Final[_Action]
"""Write, on location (required)."""
UpdateLocationFsxOpenZfs: _Final[_Action]
"""Write, on location (required)."""
UpdateLocationFsxWindows: _Final[_Action]
"""Write, on location (required)."""
UpdateLocationHdfs: _Final[_Action]
"""Write, on agent, location (required)."""
UpdateLocationNfs: _Final[_Action]
"""Write, on agent, location (required)."""
UpdateLocationObjectStorage: _Final[_Action]
"""Write, on agent, location (required)."""
UpdateLocationS3: _Final[_Action]
"""Write, on location (required)."""
UpdateLocationSmb: _Final[_Action]
"""Write, on agent, location (required)."""
UpdateStorageSystem: _Final[_Action]
"""Write, on storagesystem (required)."""
UpdateTask: _Final[_Action]
"""Write, on task (required)."""
UpdateTaskExecution: _Final[_Action]
"""Write, on taskexecution (required). Keys: aws:ResourceTag/${TagKey}."""
class _agent(_ResourceType):
    """arn:${Partition}:datasync:${Region}:${AccountId}:agent/${AgentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, agent_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agent: _Final[_agent]
class _discoveryjob(_ResourceType):
    """arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, storage_system_id: str | _Variable, discovery_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

discoveryjob: _Final[_discoveryjob]
class _location(_ResourceType):
    """arn:${Partition}:datasync:${Region}:${AccountId}:location/${LocationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, location_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

location: _Final[_location]
class _storagesystem(_ResourceType):
    """arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, storage_system_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

storagesystem: _Final[_storagesystem]
class _task(_ResourceType):
    """arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task: _Final[_task]
class _taskexecution(_ResourceType):
    """arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}/execution/${ExecutionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, task_id: str | _Variable, execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

taskexecution: _Final[_taskexecution]

class _Keys(_ServiceKeys):
    """The condition keys of datasync."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
