"""Amazon Elastic VMware Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateEipToVlan: _Final[_Action]
"""Write, on environment (required). Needs: ec2:AssociateAddress, ec2:DescribeAddresses."""
CreateEntitlement: _Final[_Action]
"""Write, on environment (required)."""
CreateEnvironment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateNetworkInterface, ec2:CreateSubnet, ec2:CreateTags, ec2:DeleteNetworkInterface, ec2:DeleteSubnet, ec2:DeleteVolume, ec2:DescribeAddresses, ec2:DescribeDhcpOptions, ec2:DescribeHosts, ec2:DescribeInstanceStatus, ec2:DescribeInstances, ec2:DescribeKeyPairs, ec2:DescribeNetworkInterfaces, ec2:DescribePlacementGroups, ec2:DescribeRouteServerEndpoints, ec2:DescribeRouteServerPeers, ec2:DescribeRouteServers, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVolumes, ec2:DescribeVpcs, ec2:DetachNetworkInterface, ec2:DetachVolume, ec2:GetAllowedImagesSettings, ec2:GetRouteServerAssociations, ec2:ModifyInstanceAttribute, ec2:ModifyNetworkInterfaceAttribute, ec2:RunInstances, ec2:TerminateInstances, iam:CreateServiceLinkedRole, kms:DescribeKey, kms:ListAliases, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:GetRandomPassword, secretsmanager:GetSecretValue, secretsmanager:TagResource, secretsmanager:UpdateSecret, servicequotas:GetServiceQuota, servicequotas:ListServiceQuotas, support:DescribeServices, support:DescribeSupportLevel."""
CreateEnvironmentConnector: _Final[_Action]
"""Write, on environment (required)."""
CreateEnvironmentHost: _Final[_Action]
"""Write, on environment (required). Needs: ec2:CreateNetworkInterface, ec2:CreateTags, ec2:DeleteNetworkInterface, ec2:DescribeDhcpOptions, ec2:DescribeHosts, ec2:DescribeInstanceStatus, ec2:DescribeInstances, ec2:DescribeKeyPairs, ec2:DescribeNetworkInterfaces, ec2:DescribePlacementGroups, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:ModifyNetworkInterfaceAttribute, ec2:RunInstances, evs:CreateEnvironmentHost, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:GetRandomPassword, secretsmanager:GetSecretValue, secretsmanager:TagResource, secretsmanager:UpdateSecret, servicequotas:GetServiceQuota, servicequotas:ListServiceQuotas."""
DeleteEntitlement: _Final[_Action]
"""Write, on environment (required)."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Needs: ec2:DeleteNetworkInterface, ec2:DeleteSubnet, ec2:DescribeInstanceStatus, ec2:DescribeInstances, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:ModifyInstanceAttribute, ec2:ModifyNetworkInterfaceAttribute, ec2:TerminateInstances, secretsmanager:DeleteSecret, secretsmanager:GetSecretValue."""
DeleteEnvironmentConnector: _Final[_Action]
"""Write, on environment (required)."""
DeleteEnvironmentHost: _Final[_Action]
"""Write, on environment (required). Needs: ec2:DeleteNetworkInterface, ec2:DescribeInstanceStatus, ec2:DescribeInstances, ec2:DescribeNetworkInterfaces, ec2:ModifyInstanceAttribute, ec2:ModifyNetworkInterfaceAttribute, ec2:TerminateInstances, secretsmanager:DeleteSecret, secretsmanager:GetSecretValue."""
DisassociateEipFromVlan: _Final[_Action]
"""Write, on environment (required). Needs: ec2:DisassociateAddress."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetDepotUrl: _Final[_Action]
"""Read, on environment (required)."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required)."""
GetVersions: _Final[_Action]
"""Read, on * only."""
ListEnvironmentConnectors: _Final[_Action]
"""List, on environment (required)."""
ListEnvironmentHosts: _Final[_Action]
"""List, on environment (required)."""
ListEnvironmentVlans: _Final[_Action]
"""List, on environment (required)."""
ListEnvironments: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on environment."""
ListVmEntitlements: _Final[_Action]
"""List, on environment (required)."""
PutAccountSettings: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on environment (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on environment (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateEnvironmentConnector: _Final[_Action]
"""Write, on environment (required)."""
class _environment(_ResourceType):
    """arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]

class _Keys(_ServiceKeys):
    """The condition keys of evs."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
