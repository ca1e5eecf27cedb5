"""AWS OpsWorks. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssignInstance: _Final[_Action]
"""Write, on stack."""
AssignVolume: _Final[_Action]
"""Write, on stack."""
AssociateElasticIp: _Final[_Action]
"""Write, on stack."""
AttachElasticLoadBalancer: _Final[_Action]
"""Write, on stack."""
CloneStack: _Final[_Action]
"""Write, on stack."""
CreateApp: _Final[_Action]
"""Write, on stack."""
CreateDeployment: _Final[_Action]
"""Write, on stack."""
CreateInstance: _Final[_Action]
"""Write, on stack."""
CreateLayer: _Final[_Action]
"""Write, on stack."""
CreateStack: _Final[_Action]
"""Write, on * only."""
CreateUserProfile: _Final[_Action]
"""Write, on * only."""
DeleteApp: _Final[_Action]
"""Write, on stack."""
DeleteInstance: _Final[_Action]
"""Write, on stack."""
DeleteLayer: _Final[_Action]
"""Write, on stack."""
DeleteStack: _Final[_Action]
"""Write, on stack."""
DeleteUserProfile: _Final[_Action]
"""Write, on * only."""
DeregisterEcsCluster: _Final[_Action]
"""Write, on stack."""
DeregisterElasticIp: _Final[_Action]
"""Write, on stack."""
DeregisterInstance: _Final[_Action]
"""Write, on stack."""
DeregisterRdsDbInstance: _Final[_Action]
"""Write, on stack."""
DeregisterVolume: _Final[_Action]
"""Write, on stack."""
DescribeAgentVersions: _Final[_Action]
"""List, on stack."""
DescribeApps: _Final[_Action]
"""List, on stack."""
DescribeCommands: _Final[_Action]
"""List, on stack."""
DescribeDeployments: _Final[_Action]
"""List, on stack."""
DescribeEcsClusters: _Final[_Action]
"""List, on stack."""
DescribeElasticIps: _Final[_Action]
"""List, on stack."""
DescribeElasticLoadBalancers: _Final[_Action]
"""List, on stack."""
DescribeInstances: _Final[_Action]
"""List, on stack."""
DescribeLayers: _Final[_Action]
"""List, on stack."""
DescribeLoadBasedAutoScaling: _Final[_Action]
"""List, on stack."""
DescribeMyUserProfile: _Final[_Action]
"""List, on * only."""
DescribeOperatingSystems: _Final[_Action]
"""List, on * only."""
DescribePermissions: _Final[_Action]
"""List, on stack."""
DescribeRaidArrays: _Final[_Action]
"""List, on stack."""
DescribeRdsDbInstances: _Final[_Action]
"""List, on stack."""
DescribeServiceErrors: _Final[_Action]
"""List, on stack."""
DescribeStackProvisioningParameters: _Final[_Action]
"""List, on stack."""
DescribeStackSummary: _Final[_Action]
"""List, on stack."""
DescribeStacks: _Final[_Action]
"""List, on stack."""
DescribeTimeBasedAutoScaling: _Final[_Action]
"""List, on stack."""
DescribeUserProfiles: _Final[_Action]
"""List, on * only."""
DescribeVolumes: _Final[_Action]
"""List, on stack."""
DetachElasticLoadBalancer: _Final[_Action]
"""Write, on stack."""
DisassociateElasticIp: _Final[_Action]
"""Write, on stack."""
GetHostnameSuggestion: _Final[_Action]
"""Read, on stack."""
GrantAccess: _Final[_Action]
"""Write, on stack."""
ListTags: _Final[_Action]
"""List, on stack."""
RebootInstance: _Final[_Action]
"""Write, on stack."""
RegisterEcsCluster: _Final[_Action]
"""Write, on stack."""
RegisterElasticIp: _Final[_Action]
"""Write, on stack."""
RegisterInstance: _Final[_Action]
"""Write, on stack."""
RegisterRdsDbInstance: _Final[_Action]
"""Write, on stack."""
RegisterVolume: _Final[_Action]
"""Write, on stack."""
SetLoadBasedAutoScaling: _Final[_Action]
"""Write, on stack."""
SetPermission: _Final[_Action]
"""Permissions management, on stack."""
SetTimeBasedAutoScaling: _Final[_Action]
"""Write, on stack."""
StartInstance: _Final[_Action]
"""Write, on stack."""
StartStack: _Final[_Action]
"""Write, on stack."""
StopInstance: _Final[_Action]
"""Write, on stack."""
StopStack: _Final[_Action]
"""Write, on stack."""
TagResource: _Final[_Action]
"""Tagging, on stack."""
UnassignInstance: _Final[_Action]
"""Write, on stack."""
UnassignVolume: _Final[_Action]
"""Write, on stack."""
UntagResource: _Final[_Action]
"""Tagging, on stack."""
UpdateApp: _Final[_Action]
"""Write, on stack."""
UpdateElasticIp: _Final[_Action]
"""Write, on stack."""
UpdateInstance: _Final[_Action]
"""Write, on stack."""
UpdateLayer: _Final[_Action]
"""Write, on stack."""
UpdateMyUserProfile: _Final[_Action]
"""Write, on * only."""
UpdateRdsDbInstance: _Final[_Action]
"""Write, on stack."""
UpdateStack: _Final[_Action]
"""Write, on stack."""
UpdateUserProfile: _Final[_Action]
"""Permissions management, on * only."""
UpdateVolume: _Final[_Action]
"""Write, on stack."""
class _stack(_ResourceType):
    """arn:${Partition}:opsworks:${Region}:${Account}:stack/${StackId}/"""

    def __call__(self, stack_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stack: _Final[_stack]

class _Keys(_ServiceKeys):
    """The condition keys of opsworks."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
