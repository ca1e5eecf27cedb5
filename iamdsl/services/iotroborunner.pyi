"""AWS IoT RoboRunner (retired: not in the catalog of 2024-10-24). Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateAction(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateActionTemplate(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateActionTemplateDependency(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateActivity(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateActivityDependency(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateDestination(metaclass=_RetiredAction):
    """Write, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateDestinationRelationship(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateSite(metaclass=_RetiredAction):
    """Write, on * only. Needs: iam:CreateServiceLinkedRole."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateTask(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateTaskDependency(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateWorker(metaclass=_RetiredAction):
    """Write, on WorkerFleetResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateWorkerFleet(metaclass=_RetiredAction):
    """Write, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteAction(metaclass=_RetiredAction):
    """Write, on ActionResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteActionTemplate(metaclass=_RetiredAction):
    """Write, on ActionTemplateResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteActionTemplateDependency(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteActivity(metaclass=_RetiredAction):
    """Write, on ActivityResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteActivityDependency(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteDestination(metaclass=_RetiredAction):
    """Write, on DestinationResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteDestinationRelationship(metaclass=_RetiredAction):
    """Write, on DestinationRelationshipResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteSite(metaclass=_RetiredAction):
    """Write, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteTask(metaclass=_RetiredAction):
    """Write, on TaskResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteTaskDependency(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteWorker(metaclass=_RetiredAction):
    """Write, on WorkerResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteWorkerFleet(metaclass=_RetiredAction):
    """Write, on WorkerFleetResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetAction(metaclass=_RetiredAction):
    """Read, on ActionResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetActionTemplate(metaclass=_RetiredAction):
    """Read, on ActionTemplateResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetActivity(metaclass=_RetiredAction):
    """Read, on ActivityResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetDestination(metaclass=_RetiredAction):
    """Read, on DestinationResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetDestinationRelationship(metaclass=_RetiredAction):
    """Read, on DestinationRelationshipResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetSite(metaclass=_RetiredAction):
    """Read, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetTask(metaclass=_RetiredAction):
    """Read, on TaskResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetWorker(metaclass=_RetiredAction):
    """Read, on WorkerResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetWorkerFleet(metaclass=_RetiredAction):
    """Read, on WorkerFleetResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListActionTemplates(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListActions(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListActivities(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListDestinationRelationships(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListDestinations(metaclass=_RetiredAction):
    """Read, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListSites(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListTasks(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListWorkerFleets(metaclass=_RetiredAction):
    """Read, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListWorkers(metaclass=_RetiredAction):
    """Read, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class UpdateActionState(metaclass=_RetiredAction):
    """Write, on ActionResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class UpdateActivity(metaclass=_RetiredAction):
    """Write, on ActivityResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateDestination(metaclass=_RetiredAction):
    """Write, on DestinationResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateSite(metaclass=_RetiredAction):
    """Write, on SiteResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class UpdateTask(metaclass=_RetiredAction):
    """Write, on TaskResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateWorker(metaclass=_RetiredAction):
    """Write, on WorkerResource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateWorkerFleet(metaclass=_RetiredAction):
    """Write, on WorkerFleetResource (required)."""
class _ActionResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:action/${ActionId}. Keys: iotroborunner:ActionResourceId"""

    def __call__(self, action_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ActionResource: _Final[_ActionResource]
class _ActionTemplateResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:action-template/${ActionTemplateId}. Keys: iotroborunner:ActionTemplateResourceId"""

    def __call__(self, action_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ActionTemplateResource: _Final[_ActionTemplateResource]
class _ActivityResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:activity/${ActivityId}. Keys: iotroborunner:ActivityResourceId"""

    def __call__(self, activity_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ActivityResource: _Final[_ActivityResource]
class _DestinationRelationshipResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:destination-relationship/${DestinationRelationshipId}. Keys: iotroborunner:DestinationRelationshipResourceId"""

    def __call__(self, destination_relationship_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DestinationRelationshipResource: _Final[_DestinationRelationshipResource]
class _DestinationResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:site/${SiteId}/destination/${DestinationId}. Keys: iotroborunner:DestinationResourceId"""

    def __call__(self, site_id: str | _Variable, destination_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DestinationResource: _Final[_DestinationResource]
class _SiteResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:site/${SiteId}. Keys: iotroborunner:SiteResourceId"""

    def __call__(self, site_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SiteResource: _Final[_SiteResource]
class _TaggingResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:tag/${TagKey}. Keys: iotroborunner:TaggingResourceTagKey"""

    def __call__(self, tag_key: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TaggingResource: _Final[_TaggingResource]
class _TaskResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:task/${TaskId}. Keys: iotroborunner:TaskResourceId"""

    def __call__(self, task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TaskResource: _Final[_TaskResource]
class _WorkerFleetResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:site/${SiteId}/worker-fleet/${WorkerFleetId}. Keys: iotroborunner:WorkerFleetResourceId"""

    def __call__(self, site_id: str | _Variable, worker_fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WorkerFleetResource: _Final[_WorkerFleetResource]
class _WorkerResource(_ResourceType):
    """arn:${Partition}:iotroborunner:${Region}:${Account}:site/${SiteId}/worker-fleet/${WorkerFleetId}/worker/${WorkerId}. Keys: iotroborunner:WorkerResourceId"""

    def __call__(self, site_id: str | _Variable, worker_fleet_id: str | _Variable, worker_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WorkerResource: _Final[_WorkerResource]

class _Keys(_ServiceKeys):
    """The condition keys of iotroborunner."""

    ActionResourceId: _StringKey
    ActionTemplateResourceId: _StringKey
    ActivityResourceId: _StringKey
    DestinationRelationshipResourceId: _StringKey
    DestinationResourceId: _StringKey
    SiteResourceId: _StringKey
    TaggingResourceTagKey: _StringKey
    TaskResourceId: _StringKey
    WorkerFleetResourceId: _StringKey
    WorkerResourceId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["iotroborunner:ActionResourceId", "iotroborunner:ActionTemplateResourceId", "iotroborunner:ActivityResourceId", "iotroborunner:DestinationRelationshipResourceId", "iotroborunner:DestinationResourceId", "iotroborunner:SiteResourceId", "iotroborunner:TaggingResourceTagKey", "iotroborunner:TaskResourceId", "iotroborunner:WorkerFleetResourceId", "iotroborunner:WorkerResourceId"]) -> _StringKey: ...
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
