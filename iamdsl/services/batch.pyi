"""AWS Batch. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelJob: _Final[_Action]
"""Write, on job (required)."""
CreateComputeEnvironment: _Final[_Action]
"""Write, on compute-environment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConsumableResource: _Final[_Action]
"""Write, on consumable-resource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateJobQueue: _Final[_Action]
"""Write, on compute-environment, job-queue (required), scheduling-policy, service-environment. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateQuotaShare: _Final[_Action]
"""Write, on job-queue (required), quota-share (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSchedulingPolicy: _Final[_Action]
"""Write, on scheduling-policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateServiceEnvironment: _Final[_Action]
"""Write, on service-environment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
DeleteComputeEnvironment: _Final[_Action]
"""Write, on compute-environment (required)."""
DeleteConsumableResource: _Final[_Action]
"""Write, on consumable-resource (required)."""
DeleteJobQueue: _Final[_Action]
"""Write, on job-queue (required)."""
DeleteQuotaShare: _Final[_Action]
"""Write, on quota-share (required)."""
DeleteSchedulingPolicy: _Final[_Action]
"""Write, on scheduling-policy (required)."""
DeleteServiceEnvironment: _Final[_Action]
"""Write, on service-environment (required)."""
DeregisterJobDefinition: _Final[_Action]
"""Write, on job-definition-revision (required)."""
DescribeComputeEnvironments: _Final[_Action]
"""Read, on * only."""
DescribeConsumableResource: _Final[_Action]
"""Read, on consumable-resource (required)."""
DescribeJobDefinitions: _Final[_Action]
"""Read, on * only."""
DescribeJobQueues: _Final[_Action]
"""Read, on * only."""
DescribeJobs: _Final[_Action]
"""Read, on * only."""
DescribeQuotaShare: _Final[_Action]
"""Read, on quota-share (required)."""
DescribeSchedulingPolicies: _Final[_Action]
"""Read, on * only."""
DescribeServiceEnvironments: _Final[_Action]
"""Read, on * only."""
DescribeServiceJob: _Final[_Action]
"""Read, on * only."""
GetJobQueueSnapshot: _Final[_Action]
"""Read, on job-queue (required)."""
ListConsumableResources: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on * only."""
ListJobsByConsumableResource: _Final[_Action]
"""List, on consumable-resource (required)."""
ListQuotaShares: _Final[_Action]
"""List, on job-queue (required)."""
ListSchedulingPolicies: _Final[_Action]
"""Read, on * only."""
ListServiceJobs: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on compute-environment, consumable-resource, job, job-definition-revision, job-queue, quota-share, scheduling-policy, service-environment, service-job."""
RegisterJobDefinition: _Final[_Action]
"""Write, on consumable-resource, job-definition (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, batch:AWSLogsCreateGroup, batch:AWSLogsGroup, batch:AWSLogsRegion, batch:AWSLogsStreamPrefix, batch:EKSImage, batch:EKSNamespace, batch:EKSPrivileged, batch:EKSRunAsGroup, batch:EKSRunAsUser, batch:EKSServiceAccountName, batch:Image, batch:LogDriver, batch:Privileged, batch:User."""
SetCapacityTags: _Final[_Action]
"""Tagging, on compute-environment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
SubmitJob: _Final[_Action]
"""Write, on consumable-resource, job (required), job-definition, job-definition-revision, job-queue (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, batch:EKSImage, batch:EKSNamespace, batch:ShareIdentifier."""
SubmitServiceJob: _Final[_Action]
"""Write, on job-queue (required), quota-share, service-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, batch:SchedulingPriority, batch:ShareIdentifier."""
TagResource: _Final[_Action]
"""Tagging, on compute-environment, consumable-resource, job, job-definition-revision, job-queue, quota-share, scheduling-policy, service-environment, service-job. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateJob: _Final[_Action]
"""Write, on job (required)."""
TerminateServiceJob: _Final[_Action]
"""Write, on service-job (required)."""
UntagResource: _Final[_Action]
"""Tagging, on compute-environment, consumable-resource, job, job-definition-revision, job-queue, quota-share, scheduling-policy, service-environment, service-job. Keys: aws:TagKeys."""
UpdateComputeEnvironment: _Final[_Action]
"""Write, on compute-environment (required)."""
UpdateConsumableResource: _Final[_Action]
"""Write, on consumable-resource (required)."""
UpdateJobQueue: _Final[_Action]
"""Write, on compute-environment, job-queue (required), scheduling-policy."""
UpdateQuotaShare: _Final[_Action]
"""Write, on quota-share (required)."""
UpdateSchedulingPolicy: _Final[_Action]
"""Write, on scheduling-policy (required)."""
UpdateServiceEnvironment: _Final[_Action]
"""Write, on service-environment (required)."""
UpdateServiceJob: _Final[_Action]
"""Write, on service-job (required). Keys: batch:SchedulingPriority."""
class _compute_environment(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, compute_environment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

compute_environment: _Final[_compute_environment]
class _consumable_resource(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, consumable_resource_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

consumable_resource: _Final[_consumable_resource]
class _job(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _job_definition(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}"""

    def __call__(self, job_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job_definition: _Final[_job_definition]
class _job_definition_revision(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}:${Revision}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_definition_name: str | _Variable, revision: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job_definition_revision: _Final[_job_definition_revision]
class _job_queue(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_queue_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job_queue: _Final[_job_queue]
class _quota_share(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}/quota-share/${QuotaShareName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_queue_name: str | _Variable, quota_share_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

quota_share: _Final[_quota_share]
class _scheduling_policy(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scheduling_policy_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scheduling_policy: _Final[_scheduling_policy]
class _service_environment(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_environment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_environment: _Final[_service_environment]
class _service_job(_ResourceType):
    """arn:${Partition}:batch:${Region}:${Account}:service-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_job: _Final[_service_job]

class _Keys(_ServiceKeys):
    """The condition keys of batch."""

    AWSLogsCreateGroup: _BoolKey
    AWSLogsGroup: _StringKey
    AWSLogsRegion: _StringKey
    AWSLogsStreamPrefix: _StringKey
    EKSImage: _StringKey
    EKSNamespace: _StringKey
    EKSPrivileged: _BoolKey
    EKSRunAsGroup: _NumericKey
    EKSRunAsUser: _NumericKey
    EKSServiceAccountName: _StringKey
    Image: _StringKey
    LogDriver: _StringKey
    Privileged: _BoolKey
    SchedulingPriority: _NumericKey
    ShareIdentifier: _StringKey
    User: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["batch:AWSLogsCreateGroup", "batch:EKSPrivileged", "batch:Privileged"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["batch:AWSLogsGroup", "batch:AWSLogsRegion", "batch:AWSLogsStreamPrefix", "batch:EKSImage", "batch:EKSNamespace", "batch:EKSServiceAccountName", "batch:Image", "batch:LogDriver", "batch:ShareIdentifier", "batch:User"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["batch:EKSRunAsGroup", "batch:EKSRunAsUser", "batch:SchedulingPriority"]) -> _NumericKey: ...
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
