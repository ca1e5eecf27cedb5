"""AWS Directory Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptSharedDirectory: _Final[_Action]
"""Write, on directory (required)."""
AccessDSData: _Final[_Action]
"""Permissions management, on directory (required)."""
AddIpRoutes: _Final[_Action]
"""Write, on directory (required). Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:DescribeSecurityGroups."""
AddRegion: _Final[_Action]
"""Write, on directory (required). Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
AddTagsToResource: _Final[_Action]
"""Tagging, on directory (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateTags."""
AuthorizeApplication: _Final[_Action]
"""Write, on directory (required)."""
CancelSchemaExtension: _Final[_Action]
"""Write, on directory (required)."""
CheckAlias: _Final[_Action]
"""Read, on * only."""
ConnectDirectory: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
CreateAlias: _Final[_Action]
"""Write, on directory (required)."""
CreateComputer: _Final[_Action]
"""Write, on directory (required)."""
CreateConditionalForwarder: _Final[_Action]
"""Write, on directory (required)."""
CreateDirectory: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
CreateHybridAD: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:CreateServiceLinkedRole, iam:GetRole, secretsmanager:DescribeSecret, secretsmanager:GetSecretValue, ssm:GetCommandInvocation, ssm:GetConnectionStatus, ssm:ListCommands, ssm:SendCommand."""
CreateIdentityPoolDirectory: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLogSubscription: _Final[_Action]
"""Write, on directory (required)."""
CreateMicrosoftAD: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
CreateSnapshot: _Final[_Action]
"""Write, on directory (required)."""
CreateTrust: _Final[_Action]
"""Write, on directory (required)."""
DeleteADAssessment: _Final[_Action]
"""Write, on * only."""
DeleteConditionalForwarder: _Final[_Action]
"""Write, on directory (required)."""
DeleteDirectory: _Final[_Action]
"""Write, on directory (required). Needs: ec2:DeleteNetworkInterface, ec2:DeleteSecurityGroup, ec2:DescribeNetworkInterfaces, ec2:RevokeSecurityGroupEgress, ec2:RevokeSecurityGroupIngress."""
DeleteLogSubscription: _Final[_Action]
"""Write, on directory (required)."""
DeleteSnapshot: _Final[_Action]
"""Write, on directory (required)."""
DeleteTrust: _Final[_Action]
"""Write, on directory (required)."""
DeregisterCertificate: _Final[_Action]
"""Write, on directory (required)."""
DeregisterEventTopic: _Final[_Action]
"""Write, on directory (required)."""
DescribeADAssessment: _Final[_Action]
"""Read, on * only."""
DescribeCAEnrollmentPolicy: _Final[_Action]
"""Read, on directory (required)."""
DescribeCertificate: _Final[_Action]
"""Read, on directory (required)."""
DescribeClientAuthenticationSettings: _Final[_Action]
"""Read, on directory (required)."""
DescribeConditionalForwarders: _Final[_Action]
"""Read, on directory (required)."""
DescribeDirectories: _Final[_Action]
"""List, on * only."""
DescribeDirectoryDataAccess: _Final[_Action]
"""Read, on directory (required)."""
DescribeDomainControllers: _Final[_Action]
"""Read, on directory (required)."""
DescribeEventTopics: _Final[_Action]
"""Read, on directory (required)."""
DescribeHybridADUpdate: _Final[_Action]
"""Read, on directory (required)."""
DescribeLDAPSSettings: _Final[_Action]
"""Read, on directory (required)."""
DescribeRegions: _Final[_Action]
"""Read, on directory (required)."""
DescribeSettings: _Final[_Action]
"""Read, on directory (required)."""
DescribeSharedDirectories: _Final[_Action]
"""Read, on directory (required)."""
DescribeSnapshots: _Final[_Action]
"""Read, on * only."""
DescribeTrusts: _Final[_Action]
"""Read, on * only."""
DescribeUpdateDirectory: _Final[_Action]
"""Read, on directory (required)."""
DisableCAEnrollmentPolicy: _Final[_Action]
"""Write, on directory (required)."""
DisableClientAuthentication: _Final[_Action]
"""Write, on directory (required)."""
DisableDirectoryDataAccess: _Final[_Action]
"""Write, on directory (required)."""
DisableLDAPS: _Final[_Action]
"""Write, on directory (required)."""
DisableRadius: _Final[_Action]
"""Write, on directory (required)."""
DisableRoleAccess: _Final[_Action]
"""Write, on directory (required)."""
DisableSso: _Final[_Action]
"""Write, on directory (required)."""
EnableCAEnrollmentPolicy: _Final[_Action]
"""Write, on directory (required). Needs: acm-pca:DescribeCertificateAuthority, pca-connector-ad:GetConnector."""
EnableClientAuthentication: _Final[_Action]
"""Write, on directory (required)."""
EnableDirectoryDataAccess: _Final[_Action]
"""Write, on directory (required)."""
EnableLDAPS: _Final[_Action]
"""Write, on directory (required)."""
EnableRadius: _Final[_Action]
"""Write, on directory (required)."""
EnableRoleAccess: _Final[_Action]
"""Write, on directory (required). Needs: iam:PassRole."""
EnableSso: _Final[_Action]
"""Write, on directory (required)."""
GetAuthorizedApplicationDetails: _Final[_Action]
"""Read, on directory (required)."""
GetDirectoryLimits: _Final[_Action]
"""Read, on * only."""
GetSnapshotLimits: _Final[_Action]
"""Read, on directory (required)."""
ListADAssessments: _Final[_Action]
"""List, on * only."""
ListAuthorizedApplications: _Final[_Action]
"""Read, on directory (required)."""
ListCertificates: _Final[_Action]
"""List, on directory (required)."""
ListIpRoutes: _Final[_Action]
"""Read, on directory (required)."""
ListLogSubscriptions: _Final[_Action]
"""Read, on * only."""
ListSchemaExtensions: _Final[_Action]
"""List, on directory (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on directory (required)."""
RegisterCertificate: _Final[_Action]
"""Write, on directory (required)."""
RegisterEventTopic: _Final[_Action]
"""Write, on directory (required). Needs: sns:GetTopicAttributes."""
RejectSharedDirectory: _Final[_Action]
"""Write, on directory (required)."""
RemoveIpRoutes: _Final[_Action]
"""Write, on directory (required)."""
RemoveRegion: _Final[_Action]
"""Write, on directory (required)."""
RemoveTagsFromResource: _Final[_Action]
"""Tagging, on directory (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DeleteTags."""
ResetUserPassword: _Final[_Action]
"""Write, on directory (required)."""
RestoreFromSnapshot: _Final[_Action]
"""Write, on directory (required)."""
ShareDirectory: _Final[_Action]
"""Write, on directory (required)."""
StartADAssessment: _Final[_Action]
"""Write, on * only. Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:CreateSecurityGroup, ec2:DeleteNetworkInterface, ec2:DeleteSecurityGroup, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, ssm:GetCommandInvocation, ssm:GetConnectionStatus, ssm:ListCommands, ssm:SendCommand."""
StartSchemaExtension: _Final[_Action]
"""Write, on directory (required)."""
UnauthorizeApplication: _Final[_Action]
"""Write, on directory (required)."""
UnshareDirectory: _Final[_Action]
"""Write, on directory (required)."""
UpdateAuthorizedApplication: _Final[_Action]
"""Write, on directory (required)."""
UpdateConditionalForwarder: _Final[_Action]
"""Write, on directory (required)."""
UpdateDirectory: _Final[_Action]
"""Write, on directory (required)."""
UpdateDirectorySetup: _Final[_Action]
"""Write, on directory (required)."""
UpdateHybridAD: _Final[_Action]
"""Write, on directory (required). Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, secretsmanager:DescribeSecret, secretsmanager:GetSecretValue, ssm:GetCommandInvocation, ssm:GetConnectionStatus, ssm:ListCommands, ssm:SendCommand."""
UpdateNumberOfDomainControllers: _Final[_Action]
"""Write, on directory (required)."""
UpdateRadius: _Final[_Action]
"""Write, on directory (required)."""
UpdateSettings: _Final[_Action]
"""Write, on directory (required)."""
UpdateTrust: _Final[_Action]
"""Write, on directory (required)."""
VerifyTrust: _Final[_Action]
"""Read, on directory (required)."""
class _directory(_ResourceType):
    """arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, directory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

directory: _Final[_directory]

class _Keys(_ServiceKeys):
    """The condition keys of ds."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
