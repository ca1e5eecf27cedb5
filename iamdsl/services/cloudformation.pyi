"""AWS Cloud Control API. Generated; see scripts/."""

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
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateOrganizationsAccess: _Final[_Action]
"""Write, on * only."""
ActivateType: _Final[_Action]
"""Write, on * only."""
BatchDescribeTypeConfigurations: _Final[_Action]
"""Read, on * only."""
CancelResourceRequest: _Final[_Action]
"""Write, on * only."""
CancelUpdateStack: _Final[_Action]
"""Write, on stack (required)."""
ContinueUpdateRollback: _Final[_Action]
"""Write, on stack (required). Keys: cloudformation:RoleArn."""
CreateChangeSet: _Final[_Action]
"""Write, on stack (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudformation:ChangeSetName, cloudformation:ImportResourceTypes, cloudformation:ResourceTypes, cloudformation:RoleArn, cloudformation:StackPolicyUrl, cloudformation:TemplateUrl."""
CreateGeneratedTemplate: _Final[_Action]
"""Write, on * only."""
CreateResource: _Final[_Action]
"""Write, on * only."""
CreateStack: _Final[_Action]
"""Write, on stack (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudformation:ResourceTypes, cloudformation:RoleArn, cloudformation:StackPolicyUrl, cloudformation:TemplateUrl."""
CreateStackInstances: _Final[_Action]
"""Write, on stackset (required), stackset-target, type. Keys: aws:TagKeys, cloudformation:TargetRegion."""
CreateStackRefactor: _Final[_Action]
"""Write, on stack (required)."""
CreateStackSet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudformation:RoleArn, cloudformation:TemplateUrl."""
CreateUploadBucket: _Final[_Action]
"""Write, on * only."""
DeactivateOrganizationsAccess: _Final[_Action]
"""Write, on * only."""
DeactivateType: _Final[_Action]
"""Write, on * only."""
DeleteChangeSet: _Final[_Action]
"""Write, on stack (required). Keys: cloudformation:ChangeSetName."""
DeleteGeneratedTemplate: _Final[_Action]
"""Write, on * only."""
DeleteResource: _Final[_Action]
"""Write, on * only."""
DeleteStack: _Final[_Action]
"""Write, on stack (required). Keys: cloudformation:RoleArn."""
DeleteStackInstances: _Final[_Action]
"""Write, on stackset (required), stackset-target, type. Keys: cloudformation:TargetRegion."""
DeleteStackSet: _Final[_Action]
"""Write, on stackset (required)."""
DeregisterType: _Final[_Action]
"""Write, on * only."""
DescribeAccountLimits: _Final[_Action]
"""Read, on * only."""
DescribeChangeSet: _Final[_Action]
"""Read, on stack (required). Keys: cloudformation:ChangeSetName."""
DescribeChangeSetHooks: _Final[_Action]
"""Read, on stack (required). Keys: cloudformation:ChangeSetName."""
DescribeEvents: _Final[_Action]
"""Read, on changeset, stack."""
DescribeGeneratedTemplate: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationsAccess: _Final[_Action]
"""Read, on * only."""
DescribePublisher: _Final[_Action]
"""Read, on * only."""
DescribeResourceScan: _Final[_Action]
"""Read, on * only."""
DescribeStackDriftDetectionStatus: _Final[_Action]
"""Read, on * only."""
DescribeStackEvents: _Final[_Action]
"""Read, on stack (required)."""
DescribeStackInstance: _Final[_Action]
"""Read, on stackset (required)."""
DescribeStackRefactor: _Final[_Action]
"""Read, on stack (required)."""
DescribeStackResource: _Final[_Action]
"""Read, on stack (required)."""
DescribeStackResourceDrifts: _Final[_Action]
"""Read, on stack (required)."""
DescribeStackResources: _Final[_Action]
"""Read, on stack (required)."""
DescribeStackSet: _Final[_Action]
"""Read, on stackset (required)."""
DescribeStackSetOperation: _Final[_Action]
"""Read, on stackset (required)."""
DescribeStacks: _Final[_Action]
"""List, on stack. Needs: cloudformation:ListStacks."""
DescribeType: _Final[_Action]
"""Read, on * only."""
DescribeTypeRegistration: _Final[_Action]
"""Read, on * only."""
DetectStackDrift: _Final[_Action]
"""Read, on stack (required)."""
DetectStackResourceDrift: _Final[_Action]
"""Read, on stack (required)."""
DetectStackSetDrift: _Final[_Action]
"""Read, on stackset (required)."""
EstimateTemplateCost: _Final[_Action]
"""Read, on * only. Keys: cloudformation:TemplateUrl."""
ExecuteChangeSet: _Final[_Action]
"""Write, on stack (required). Keys: cloudformation:ChangeSetName."""
ExecuteStackRefactor: _Final[_Action]
"""Write, on stack (required)."""
GetGeneratedTemplate: _Final[_Action]
"""Read, on * only."""
GetHookResult: _Final[_Action]
"""Read, on * only. Keys: cloudformation:TypeArn. Needs: kms:Decrypt."""
GetResource: _Final[_Action]
"""Read, on * only."""
GetResourceRequestStatus: _Final[_Action]
"""Read, on * only."""
GetStackPolicy: _Final[_Action]
"""Read, on stack (required)."""
GetTemplate: _Final[_Action]
"""Read, on stack (required)."""
GetTemplateSummary: _Final[_Action]
"""Read, on stack, stackset. Keys: cloudformation:TemplateUrl."""
ImportStacksToStackSet: _Final[_Action]
"""Write, on stackset (required)."""
ListAllHookResults: _Final[_Action]
"""List, on * only. Keys: cloudformation:TypeArn."""
ListChangeSets: _Final[_Action]
"""List, on stack (required)."""
ListExports: _Final[_Action]
"""List, on * only."""
ListGeneratedTemplates: _Final[_Action]
"""List, on * only."""
ListHookResults: _Final[_Action]
"""List, on stack. Keys: cloudformation:ChangeSetName."""
ListImports: _Final[_Action]
"""List, on * only."""
ListResourceRequests: _Final[_Action]
"""Read, on * only."""
ListResourceScanRelatedResources: _Final[_Action]
"""List, on * only."""
ListResourceScanResources: _Final[_Action]
"""List, on * only."""
ListResourceScans: _Final[_Action]
"""List, on * only."""
ListResources: _Final[_Action]
"""Read, on * only."""
ListStackInstanceResourceDrifts: _Final[_Action]
"""List, on stackset (required)."""
ListStackInstances: _Final[_Action]
"""List, on stackset (required)."""
ListStackRefactorActions: _Final[_Action]
"""List, on stack (required)."""
ListStackRefactors: _Final[_Action]
"""List, on stack (required)."""
ListStackResources: _Final[_Action]
"""List, on stack (required)."""
ListStackSetAutoDeploymentTargets: _Final[_Action]
"""List, on stackset (required)."""
ListStackSetOperationResults: _Final[_Action]
"""List, on stackset (required)."""
ListStackSetOperations: _Final[_Action]
"""List, on stackset (required)."""
ListStackSets: _Final[_Action]
"""List, on * only."""
ListStacks: _Final[_Action]
"""List, on * only."""
ListTypeRegistrations: _Final[_Action]
"""List, on * only."""
ListTypeVersions: _Final[_Action]
"""List, on * only."""
ListTypes: _Final[_Action]
"""List, on * only."""
PublishType: _Final[_Action]
"""Write, on * only."""
RecordHandlerProgress: _Final[_Action]
"""Write, on stack (required)."""
RegisterPublisher: _Final[_Action]
"""Write, on * only."""
RegisterType: _Final[_Action]
"""Write, on * only."""
RollbackStack: _Final[_Action]
"""Write, on stack (required). Keys: cloudformation:RoleArn."""
SetStackPolicy: _Final[_Action]
"""Permissions management, on stack (required). Keys: cloudformation:StackPolicyUrl."""
SetTypeConfiguration: _Final[_Action]
"""Write, on * only."""
SetTypeDefaultVersion: _Final[_Action]
"""Write, on * only."""
SignalResource: _Final[_Action]
"""Write, on stack (required)."""
StartResourceScan: _Final[_Action]
"""Write, on * only."""
StopStackSetOperation: _Final[_Action]
"""Write, on stackset (required)."""
TagResource: _Final[_Action]
"""Tagging, on changeset, stack, stackset. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudformation:CreateAction."""
TestType: _Final[_Action]
"""Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on changeset, stack, stackset. Keys: aws:TagKeys, cloudformation:CreateAction."""
UpdateGeneratedTemplate: _Final[_Action]
"""Write, on * only."""
UpdateResource: _Final[_Action]
"""Write, on * only."""
UpdateStack: _Final[_Action]
"""Write, on stack (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudformation:ResourceTypes, cloudformation:RoleArn, cloudformation:StackPolicyUrl, cloudformation:TemplateUrl."""
UpdateStackInstances: _Final[_Action]
"""Write, on stackset (required), stackset-target, type. Keys: cloudformation:TargetRegion."""
UpdateStackSet: _Final[_Action]
"""Write, on stackset (required), stackset-target, type. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudformation:RoleArn, cloudformation:TargetRegion, cloudformation:TemplateUrl."""
UpdateTerminationProtection: _Final[_Action]
"""Write, on stack (required)."""
ValidateTemplate: _Final[_Action]
"""Read, on * only. Keys: cloudformation:TemplateUrl."""
class _changeset(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:changeSet/${ChangeSetName}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, change_set_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

changeset: _Final[_changeset]
class _generatedtemplate(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

generatedtemplate: _Final[_generatedtemplate]
class _resourcescan(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:resourceScan/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resourcescan: _Final[_resourcescan]
class _stack(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:stack/${StackName}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stack_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stack: _Final[_stack]
class _stackset(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stack_set_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stackset: _Final[_stackset]
class _stackset_target(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:stackset-target/${StackSetTarget}"""

    def __call__(self, stack_set_target: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stackset_target: _Final[_stackset_target]
class _type(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:type/resource/${Type}"""

    def __call__(self, type: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

type: _Final[_type]
class _typeHook(_ResourceType):
    """arn:${Partition}:cloudformation:${Region}:${Account}:type/hook/${Type}"""

    def __call__(self, type: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

typeHook: _Final[_typeHook]

class _Keys(_ServiceKeys):
    """The condition keys of cloudformation."""

    ChangeSetName: _StringKey
    CreateAction: _StringKey
    ImportResourceTypes: _StringKey
    ResourceTypes: _StringSetKey
    RoleArn: _ArnKey
    StackPolicyUrl: _StringKey
    TargetRegion: _StringSetKey
    TemplateUrl: _StringKey
    TypeArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["cloudformation:ChangeSetName", "cloudformation:CreateAction", "cloudformation:ImportResourceTypes", "cloudformation:StackPolicyUrl", "cloudformation:TemplateUrl"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cloudformation:ResourceTypes", "cloudformation:TargetRegion"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cloudformation:RoleArn", "cloudformation:TypeArn"]) -> _ArnKey: ...
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
