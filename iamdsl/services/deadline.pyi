"""AWS Deadline Cloud. Generated; see scripts/."""

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

AssociateMemberToFarm: _Final[_Action]
"""Permissions management, on farm (required). Keys: deadline:AssociatedMembershipLevel, deadline:MembershipLevel. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
AssociateMemberToFleet: _Final[_Action]
"""Permissions management, on fleet (required). Keys: deadline:AssociatedMembershipLevel, deadline:MembershipLevel. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
AssociateMemberToJob: _Final[_Action]
"""Permissions management, on job (required). Keys: deadline:AssociatedMembershipLevel, deadline:MembershipLevel. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
AssociateMemberToQueue: _Final[_Action]
"""Permissions management, on queue (required). Keys: deadline:AssociatedMembershipLevel, deadline:MembershipLevel. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
AssumeFleetRoleForRead: _Final[_Action]
"""Write, on fleet (required). Needs: identitystore:ListGroupMembershipsForMember."""
AssumeFleetRoleForWorker: _Final[_Action]
"""Write, on worker (required)."""
AssumeQueueRoleForRead: _Final[_Action]
"""Write, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
AssumeQueueRoleForUser: _Final[_Action]
"""Write, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
AssumeQueueRoleForWorker: _Final[_Action]
"""Write, on queue (required), worker (required)."""
BatchGetJobEntity: _Final[_Action]
"""Read, on worker (required)."""
CopyJobTemplate: _Final[_Action]
"""Write, on job (required). Needs: identitystore:ListGroupMembershipsForMember, s3:PutObject."""
CreateBudget: _Final[_Action]
"""Write, on budget (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:TagResource, identitystore:ListGroupMembershipsForMember."""
CreateFarm: _Final[_Action]
"""Write, on farm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:TagResource."""
CreateFleet: _Final[_Action]
"""Write, on fleet (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:TagResource, ec2:CreateVpcEndpoint, iam:PassRole, identitystore:ListGroupMembershipsForMember, logs:CreateLogGroup, vpc-lattice:GetResourceConfiguration, vpc-lattice:GetResourceGateway."""
CreateJob: _Final[_Action]
"""Write, on job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:GetJobTemplate, identitystore:ListGroupMembershipsForMember."""
CreateLicenseEndpoint: _Final[_Action]
"""Write, on license-endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:TagResource, ec2:CreateTags, ec2:CreateVpcEndpoint, ec2:DescribeVpcEndpoints."""
CreateLimit: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
CreateMonitor: _Final[_Action]
"""Write, on monitor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:TagResource, iam:PassRole, sso:CreateApplication, sso:DeleteApplication, sso:PutApplicationAssignmentConfiguration, sso:PutApplicationAuthenticationMethod, sso:PutApplicationGrant."""
CreateQueue: _Final[_Action]
"""Write, on queue (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:TagResource, iam:PassRole, identitystore:ListGroupMembershipsForMember, logs:CreateLogGroup, s3:ListBucket."""
CreateQueueEnvironment: _Final[_Action]
"""Write, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
CreateQueueFleetAssociation: _Final[_Action]
"""Write, on fleet (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
CreateQueueLimitAssociation: _Final[_Action]
"""Write, on farm (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
CreateStorageProfile: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
CreateWorker: _Final[_Action]
"""Write, on worker (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: deadline:ListTagsForResource, deadline:TagResource."""
DeleteBudget: _Final[_Action]
"""Write, on budget (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteFarm: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteFleet: _Final[_Action]
"""Write, on fleet (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteLicenseEndpoint: _Final[_Action]
"""Write, on license-endpoint (required). Needs: ec2:DeleteVpcEndpoints, ec2:DescribeVpcEndpoints."""
DeleteLimit: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteMeteredProduct: _Final[_Action]
"""Write, on license-endpoint (required)."""
DeleteMonitor: _Final[_Action]
"""Write, on monitor (required). Needs: sso:DeleteApplication."""
DeleteQueue: _Final[_Action]
"""Write, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteQueueEnvironment: _Final[_Action]
"""Write, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteQueueFleetAssociation: _Final[_Action]
"""Write, on fleet (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteQueueLimitAssociation: _Final[_Action]
"""Write, on farm (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteStorageProfile: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
DeleteVolume: _Final[_Action]
"""Write, on volume (required)."""
DeleteWorker: _Final[_Action]
"""Write, on worker (required)."""
DisassociateMemberFromFarm: _Final[_Action]
"""Permissions management, on farm (required). Keys: deadline:AssociatedMembershipLevel. Needs: identitystore:ListGroupMembershipsForMember."""
DisassociateMemberFromFleet: _Final[_Action]
"""Permissions management, on fleet (required). Keys: deadline:AssociatedMembershipLevel. Needs: identitystore:ListGroupMembershipsForMember."""
DisassociateMemberFromJob: _Final[_Action]
"""Permissions management, on job (required). Keys: deadline:AssociatedMembershipLevel. Needs: identitystore:ListGroupMembershipsForMember."""
DisassociateMemberFromQueue: _Final[_Action]
"""Permissions management, on queue (required). Keys: deadline:AssociatedMembershipLevel. Needs: identitystore:ListGroupMembershipsForMember."""
GetApplicationVersion: _Final[_Action]
"""Read, on monitor (required)."""
GetBudget: _Final[_Action]
"""Read, on budget (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetFarm: _Final[_Action]
"""Read, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetFleet: _Final[_Action]
"""Read, on fleet (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetJob: _Final[_Action]
"""Read, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetJobTemplate: _Final[_Action]
"""Read, on job (required)."""
GetLicenseEndpoint: _Final[_Action]
"""Read, on license-endpoint (required)."""
GetLimit: _Final[_Action]
"""Read, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetMonitor: _Final[_Action]
"""Read, on monitor (required)."""
GetMonitorSettings: _Final[_Action]
"""Read, on monitor (required)."""
GetQueue: _Final[_Action]
"""Read, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetQueueEnvironment: _Final[_Action]
"""Read, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetQueueFleetAssociation: _Final[_Action]
"""Read, on fleet (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetQueueLimitAssociation: _Final[_Action]
"""Read, on farm (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetSession: _Final[_Action]
"""Read, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetSessionAction: _Final[_Action]
"""Read, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetSessionsStatisticsAggregation: _Final[_Action]
"""Read, on farm (required), fleet, queue. Needs: identitystore:ListGroupMembershipsForMember."""
GetStep: _Final[_Action]
"""Read, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetStorageProfile: _Final[_Action]
"""Read, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetStorageProfileForQueue: _Final[_Action]
"""Read, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetTask: _Final[_Action]
"""Read, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
GetVolume: _Final[_Action]
"""Read, on volume (required)."""
GetWorker: _Final[_Action]
"""Read, on worker (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListAvailableMeteredProducts: _Final[_Action]
"""List, on * only."""
ListBudgets: _Final[_Action]
"""List, on budget. Needs: identitystore:ListGroupMembershipsForMember."""
ListFarmMembers: _Final[_Action]
"""List, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListFarms: _Final[_Action]
"""List, on farm (required). Keys: deadline:PrincipalId, deadline:RequesterPrincipalId. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
ListFleetMembers: _Final[_Action]
"""List, on fleet (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListFleets: _Final[_Action]
"""List, on fleet (required). Keys: deadline:PrincipalId, deadline:RequesterPrincipalId. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
ListJobMembers: _Final[_Action]
"""List, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListJobParameterDefinitions: _Final[_Action]
"""List, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListJobs: _Final[_Action]
"""List, on job (required). Keys: deadline:PrincipalId, deadline:RequesterPrincipalId. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
ListLicenseEndpoints: _Final[_Action]
"""List, on license-endpoint (required)."""
ListLimits: _Final[_Action]
"""List, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListMemberships: _Final[_Action]
"""List, on * only. Keys: deadline:PrincipalId, deadline:RequesterPrincipalId."""
ListMeteredProducts: _Final[_Action]
"""List, on license-endpoint (required)."""
ListMonitors: _Final[_Action]
"""List, on monitor (required)."""
ListQueueEnvironments: _Final[_Action]
"""List, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListQueueFleetAssociations: _Final[_Action]
"""List, on farm (required), fleet, queue. Needs: identitystore:ListGroupMembershipsForMember."""
ListQueueLimitAssociations: _Final[_Action]
"""List, on farm (required), queue. Needs: identitystore:ListGroupMembershipsForMember."""
ListQueueMembers: _Final[_Action]
"""List, on queue. Needs: identitystore:ListGroupMembershipsForMember."""
ListQueues: _Final[_Action]
"""List, on queue (required). Keys: deadline:PrincipalId, deadline:RequesterPrincipalId. Needs: identitystore:DescribeGroup, identitystore:DescribeUser, identitystore:ListGroupMembershipsForMember."""
ListSessionActions: _Final[_Action]
"""List, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListSessions: _Final[_Action]
"""List, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListSessionsForWorker: _Final[_Action]
"""List, on worker. Needs: identitystore:ListGroupMembershipsForMember."""
ListStepConsumers: _Final[_Action]
"""List, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListStepDependencies: _Final[_Action]
"""List, on job. Needs: identitystore:ListGroupMembershipsForMember."""
ListSteps: _Final[_Action]
"""List, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListStorageProfiles: _Final[_Action]
"""List, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListStorageProfilesForQueue: _Final[_Action]
"""List, on queue. Needs: identitystore:ListGroupMembershipsForMember."""
ListTagsForResource: _Final[_Action]
"""Read, on budget, farm, fleet, job, license-endpoint, monitor, queue, volume, worker. Keys: deadline:CalledAction."""
ListTasks: _Final[_Action]
"""List, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
ListVolumes: _Final[_Action]
"""List, on volume (required)."""
ListWorkers: _Final[_Action]
"""List, on worker (required). Needs: identitystore:ListGroupMembershipsForMember."""
PutMeteredProduct: _Final[_Action]
"""Write, on license-endpoint (required)."""
SearchJobs: _Final[_Action]
"""Read, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
SearchSteps: _Final[_Action]
"""Read, on job, queue. Needs: identitystore:ListGroupMembershipsForMember."""
SearchTasks: _Final[_Action]
"""Read, on job, queue. Needs: identitystore:ListGroupMembershipsForMember."""
SearchWorkers: _Final[_Action]
"""Read, on * only. Needs: identitystore:ListGroupMembershipsForMember."""
StartSessionsStatisticsAggregation: _Final[_Action]
"""Read, on fleet, queue. Needs: identitystore:ListGroupMembershipsForMember."""
TagResource: _Final[_Action]
"""Tagging, on budget, farm, fleet, job, license-endpoint, monitor, queue, volume, worker. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, deadline:CalledAction."""
UntagResource: _Final[_Action]
"""Tagging, on budget, farm, fleet, job, license-endpoint, monitor, queue, volume, worker. Keys: aws:TagKeys."""
UpdateBudget: _Final[_Action]
"""Write, on budget (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateFarm: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateFleet: _Final[_Action]
"""Write, on fleet (required). Needs: ec2:CreateVpcEndpoint, iam:PassRole, identitystore:ListGroupMembershipsForMember, vpc-lattice:GetResourceConfiguration, vpc-lattice:GetResourceGateway."""
UpdateJob: _Final[_Action]
"""Write, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateLimit: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateMonitor: _Final[_Action]
"""Write, on monitor (required). Needs: iam:PassRole, sso:PutApplicationGrant, sso:UpdateApplication."""
UpdateMonitorSettings: _Final[_Action]
"""Write, on monitor (required)."""
UpdateQueue: _Final[_Action]
"""Write, on queue (required). Needs: iam:PassRole, identitystore:ListGroupMembershipsForMember."""
UpdateQueueEnvironment: _Final[_Action]
"""Write, on queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateQueueFleetAssociation: _Final[_Action]
"""Write, on fleet (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateQueueLimitAssociation: _Final[_Action]
"""Write, on farm (required), queue (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateSession: _Final[_Action]
"""Write, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateStep: _Final[_Action]
"""Write, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateStorageProfile: _Final[_Action]
"""Write, on farm (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateTask: _Final[_Action]
"""Write, on job (required). Needs: identitystore:ListGroupMembershipsForMember."""
UpdateWorker: _Final[_Action]
"""Write, on worker (required). Needs: logs:CreateLogStream."""
UpdateWorkerSchedule: _Final[_Action]
"""Write, on worker (required). Needs: logs:CreateLogStream."""
class _budget(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/budget/${BudgetId}. Keys: aws:ResourceTag/${TagKey}, deadline:FarmMembershipLevels"""

    def __call__(self, farm_id: str | _Variable, budget_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

budget: _Final[_budget]
class _farm(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}. Keys: aws:ResourceTag/${TagKey}, deadline:FarmMembershipLevels"""

    def __call__(self, farm_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

farm: _Final[_farm]
class _fleet(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}. Keys: aws:ResourceTag/${TagKey}, deadline:FarmMembershipLevels, deadline:FleetMembershipLevels"""

    def __call__(self, farm_id: str | _Variable, fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fleet: _Final[_fleet]
class _job(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}/job/${JobId}. Keys: aws:ResourceTag/${TagKey}, deadline:FarmMembershipLevels, deadline:JobMembershipLevels, deadline:QueueMembershipLevels"""

    def __call__(self, farm_id: str | _Variable, queue_id: str | _Variable, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _license_endpoint(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, license_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

license_endpoint: _Final[_license_endpoint]
class _metered_product(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}/metered-product/${ProductId}"""

    def __call__(self, license_endpoint_id: str | _Variable, product_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metered_product: _Final[_metered_product]
class _monitor(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, monitor_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

monitor: _Final[_monitor]
class _queue(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}. Keys: aws:ResourceTag/${TagKey}, deadline:FarmMembershipLevels, deadline:QueueMembershipLevels"""

    def __call__(self, farm_id: str | _Variable, queue_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

queue: _Final[_queue]
class _volume(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/volume/${VolumeId}. Keys: aws:ResourceTag/${TagKey}, deadline:FarmMembershipLevels, deadline:FleetMembershipLevels"""

    def __call__(self, farm_id: str | _Variable, fleet_id: str | _Variable, volume_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

volume: _Final[_volume]
class _worker(_ResourceType):
    """arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId}. Keys: aws:ResourceTag/${TagKey}, deadline:FarmMembershipLevels, deadline:FleetMembershipLevels"""

    def __call__(self, farm_id: str | _Variable, fleet_id: str | _Variable, worker_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

worker: _Final[_worker]

class _Keys(_ServiceKeys):
    """The condition keys of deadline."""

    AssociatedMembershipLevel: _StringKey
    CalledAction: _StringKey
    FarmMembershipLevels: _StringSetKey
    FleetMembershipLevels: _StringSetKey
    JobMembershipLevels: _StringSetKey
    MembershipLevel: _StringKey
    PrincipalId: _StringKey
    QueueMembershipLevels: _StringSetKey
    RequesterPrincipalId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["deadline:AssociatedMembershipLevel", "deadline:CalledAction", "deadline:MembershipLevel", "deadline:PrincipalId", "deadline:RequesterPrincipalId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["deadline:FarmMembershipLevels", "deadline:FleetMembershipLevels", "deadline:JobMembershipLevels", "deadline:QueueMembershipLevels"]) -> _StringSetKey: ...
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
