"""Amazon Lightsail. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllocateStaticIp: _Final[_Action]
"""Write, on * only."""
AttachCertificateToDistribution: _Final[_Action]
"""Write, on Certificate (required), Distribution (required)."""
AttachDisk: _Final[_Action]
"""Write, on Disk (required)."""
AttachInstancesToLoadBalancer: _Final[_Action]
"""Write, on LoadBalancer (required)."""
AttachLoadBalancerTlsCertificate: _Final[_Action]
"""Write, on LoadBalancer (required)."""
AttachStaticIp: _Final[_Action]
"""Write, on Instance (required), StaticIp (required)."""
CloseInstancePublicPorts: _Final[_Action]
"""Write, on Instance (required)."""
CopySnapshot: _Final[_Action]
"""Write, on * only."""
CreateBucket: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBucketAccessKey: _Final[_Action]
"""Write, on Bucket (required)."""
CreateCertificate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: lightsail:CreateDomainEntry, lightsail:GetDomains."""
CreateCloudFormationStack: _Final[_Action]
"""Write, on * only."""
CreateContactMethod: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateContainerService: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateContainerServiceDeployment: _Final[_Action]
"""Write, on ContainerService (required)."""
CreateContainerServiceRegistryLogin: _Final[_Action]
"""Write, on * only."""
CreateDisk: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDiskFromSnapshot: _Final[_Action]
"""Write, on DiskSnapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDiskSnapshot: _Final[_Action]
"""Write, on Disk, Instance. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDistribution: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDomain: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: route53:DeleteHostedZone, route53:GetHostedZone, route53:ListHostedZonesByName, route53domains:GetDomainDetail, route53domains:GetOperationDetail, route53domains:ListDomains, route53domains:ListOperations, route53domains:UpdateDomainNameservers."""
CreateDomainEntry: _Final[_Action]
"""Write, on Domain (required)."""
CreateGUISessionAccessDetails: _Final[_Action]
"""Write, on Instance (required)."""
CreateInstanceSnapshot: _Final[_Action]
"""Write, on Instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInstances: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInstancesFromSnapshot: _Final[_Action]
"""Write, on InstanceSnapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateKeyPair: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLoadBalancer: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: lightsail:CreateDomainEntry, lightsail:GetDomains."""
CreateLoadBalancerTlsCertificate: _Final[_Action]
"""Write, on LoadBalancer (required). Needs: lightsail:CreateDomainEntry, lightsail:GetDomains."""
CreateRelationalDatabase: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRelationalDatabaseFromSnapshot: _Final[_Action]
"""Write, on RelationalDatabaseSnapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRelationalDatabaseSnapshot: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAlarm: _Final[_Action]
"""Write, on Alarm (required)."""
DeleteAutoSnapshot: _Final[_Action]
"""Write, on * only."""
DeleteBucket: _Final[_Action]
"""Write, on Bucket (required)."""
DeleteBucketAccessKey: _Final[_Action]
"""Write, on Bucket (required)."""
DeleteCertificate: _Final[_Action]
"""Write, on Certificate (required)."""
DeleteContactMethod: _Final[_Action]
"""Write, on * only."""
DeleteContainerImage: _Final[_Action]
"""Write, on ContainerService (required)."""
DeleteContainerService: _Final[_Action]
"""Write, on ContainerService (required)."""
DeleteDisk: _Final[_Action]
"""Write, on Disk (required)."""
DeleteDiskSnapshot: _Final[_Action]
"""Write, on DiskSnapshot (required)."""
DeleteDistribution: _Final[_Action]
"""Write, on Distribution (required)."""
DeleteDomain: _Final[_Action]
"""Write, on Domain (required)."""
DeleteDomainEntry: _Final[_Action]
"""Write, on Domain (required)."""
DeleteInstance: _Final[_Action]
"""Write, on Instance (required)."""
DeleteInstanceSnapshot: _Final[_Action]
"""Write, on InstanceSnapshot (required)."""
DeleteKeyPair: _Final[_Action]
"""Write, on KeyPair (required)."""
DeleteKnownHostKeys: _Final[_Action]
"""Write, on Instance (required)."""
DeleteLoadBalancer: _Final[_Action]
"""Write, on LoadBalancer (required)."""
DeleteLoadBalancerTlsCertificate: _Final[_Action]
"""Write, on LoadBalancer (required)."""
DeleteRelationalDatabase: _Final[_Action]
"""Write, on RelationalDatabase (required)."""
DeleteRelationalDatabaseSnapshot: _Final[_Action]
"""Write, on RelationalDatabaseSnapshot (required)."""
DetachCertificateFromDistribution: _Final[_Action]
"""Write, on Distribution (required)."""
DetachDisk: _Final[_Action]
"""Write, on Disk (required)."""
DetachInstancesFromLoadBalancer: _Final[_Action]
"""Write, on LoadBalancer (required)."""
DetachStaticIp: _Final[_Action]
"""Write, on StaticIp (required)."""
DisableAddOn: _Final[_Action]
"""Write, on * only."""
DownloadDefaultKeyPair: _Final[_Action]
"""Write, on * only."""
EnableAddOn: _Final[_Action]
"""Write, on * only."""
ExportSnapshot: _Final[_Action]
"""Write, on DiskSnapshot, InstanceSnapshot. Needs: iam:CreateServiceLinkedRole, iam:PutRolePolicy."""
GetActiveNames: _Final[_Action]
"""Read, on * only."""
GetAlarms: _Final[_Action]
"""Read, on * only."""
GetAutoSnapshots: _Final[_Action]
"""Read, on * only."""
GetBlueprints: _Final[_Action]
"""Read, on * only."""
GetBucketAccessKeys: _Final[_Action]
"""Read, on * only."""
GetBucketBundles: _Final[_Action]
"""Read, on * only."""
GetBucketMetricData: _Final[_Action]
"""Read, on * only."""
GetBuckets: _Final[_Action]
"""Read, on * only."""
GetBundles: _Final[_Action]
"""Read, on * only."""
GetCertificates: _Final[_Action]
"""Read, on * only."""
GetCloudFormationStackRecords: _Final[_Action]
"""Read, on * only."""
GetContactMethods: _Final[_Action]
"""Read, on * only."""
GetContainerAPIMetadata: _Final[_Action]
"""Read, on * only."""
GetContainerImages: _Final[_Action]
"""Read, on * only."""
GetContainerLog: _Final[_Action]
"""Read, on * only."""
GetContainerServiceDeployments: _Final[_Action]
"""Read, on * only."""
GetContainerServiceMetricData: _Final[_Action]
"""Read, on * only."""
GetContainerServicePowers: _Final[_Action]
"""Read, on * only."""
GetContainerServices: _Final[_Action]
"""Read, on * only."""
GetCostEstimate: _Final[_Action]
"""Read, on Disk, Instance."""
GetDisk: _Final[_Action]
"""Read, on * only."""
GetDiskSnapshot: _Final[_Action]
"""Read, on * only."""
GetDiskSnapshots: _Final[_Action]
"""Read, on * only."""
GetDisks: _Final[_Action]
"""Read, on * only."""
GetDistributionBundles: _Final[_Action]
"""Read, on * only."""
GetDistributionLatestCacheReset: _Final[_Action]
"""Read, on * only."""
GetDistributionMetricData: _Final[_Action]
"""Read, on * only."""
GetDistributions: _Final[_Action]
"""Read, on * only."""
GetDomain: _Final[_Action]
"""Read, on * only."""
GetDomains: _Final[_Action]
"""Read, on * only."""
GetExportSnapshotRecords: _Final[_Action]
"""Read, on * only."""
GetInstance: _Final[_Action]
"""Read, on * only."""
GetInstanceAccessDetails: _Final[_Action]
"""Write, on Instance (required)."""
GetInstanceMetricData: _Final[_Action]
"""Read, on * only."""
GetInstancePortStates: _Final[_Action]
"""Read, on * only."""
GetInstanceSnapshot: _Final[_Action]
"""Read, on * only."""
GetInstanceSnapshots: _Final[_Action]
"""Read, on * only."""
GetInstanceState: _Final[_Action]
"""Read, on * only."""
GetInstances: _Final[_Action]
"""Read, on * only."""
GetKeyPair: _Final[_Action]
"""Read, on * only."""
GetKeyPairs: _Final[_Action]
"""Read, on * only."""
GetLoadBalancer: _Final[_Action]
"""Read, on * only."""
GetLoadBalancerMetricData: _Final[_Action]
"""Read, on * only."""
GetLoadBalancerTlsCertificates: _Final[_Action]
"""Read, on * only."""
GetLoadBalancerTlsPolicies: _Final[_Action]
"""Read, on * only."""
GetLoadBalancers: _Final[_Action]
"""Read, on * only."""
GetOperation: _Final[_Action]
"""Read, on * only."""
GetOperations: _Final[_Action]
"""Read, on * only."""
GetOperationsForResource: _Final[_Action]
"""Read, on * only."""
GetRegions: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabase: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseBlueprints: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseBundles: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseEvents: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseLogEvents: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseLogStreams: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseMasterUserPassword: _Final[_Action]
"""Write, on RelationalDatabase (required)."""
GetRelationalDatabaseMetricData: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseParameters: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseSnapshot: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabaseSnapshots: _Final[_Action]
"""Read, on * only."""
GetRelationalDatabases: _Final[_Action]
"""Read, on * only."""
GetSetupHistory: _Final[_Action]
"""Read, on Instance."""
GetStaticIp: _Final[_Action]
"""Read, on * only."""
GetStaticIps: _Final[_Action]
"""Read, on * only."""
ImportKeyPair: _Final[_Action]
"""Write, on * only."""
IsVpcPeered: _Final[_Action]
"""Read, on * only."""
OpenInstancePublicPorts: _Final[_Action]
"""Write, on Instance (required)."""
PeerVpc: _Final[_Action]
"""Write, on * only."""
PutAlarm: _Final[_Action]
"""Write, on Alarm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutInstancePublicPorts: _Final[_Action]
"""Write, on Instance (required)."""
RebootInstance: _Final[_Action]
"""Write, on Instance (required)."""
RebootRelationalDatabase: _Final[_Action]
"""Write, on RelationalDatabase (required)."""
RegisterContainerImage: _Final[_Action]
"""Write, on ContainerService (required)."""
ReleaseStaticIp: _Final[_Action]
"""Write, on StaticIp (required)."""
ResetDistributionCache: _Final[_Action]
"""Write, on Distribution (required)."""
SendContactMethodVerification: _Final[_Action]
"""Write, on * only."""
SetIpAddressType: _Final[_Action]
"""Write, on Distribution, Instance, LoadBalancer."""
SetResourceAccessForBucket: _Final[_Action]
"""Write, on Bucket (required), Instance (required)."""
SetupInstanceHttps: _Final[_Action]
"""Write, on Instance (required). Needs: lightsail:GetInstanceAccessDetails."""
StartGUISession: _Final[_Action]
"""Write, on Instance (required)."""
StartInstance: _Final[_Action]
"""Write, on Instance (required)."""
StartRelationalDatabase: _Final[_Action]
"""Write, on RelationalDatabase (required)."""
StopGUISession: _Final[_Action]
"""Write, on Instance (required)."""
StopInstance: _Final[_Action]
"""Write, on Instance (required)."""
StopRelationalDatabase: _Final[_Action]
"""Write, on RelationalDatabase (required)."""
TagResource: _Final[_Action]
"""Tagging, on Alarm, Bucket, Certificate, ContactMethod, ContainerService, Disk, DiskSnapshot, Distribution, Domain, Instance, InstanceSnapshot, KeyPair, LoadBalancer, RelationalDatabase, RelationalDatabaseSnapshot, StaticIp. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestAlarm: _Final[_Action]
"""Write, on Alarm (required)."""
UnpeerVpc: _Final[_Action]
"""Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on Alarm, Bucket, Certificate, ContactMethod, ContainerService, Disk, DiskSnapshot, Distribution, Domain, Instance, InstanceSnapshot, KeyPair, LoadBalancer, RelationalDatabase, RelationalDatabaseSnapshot, StaticIp. Keys: aws:TagKeys."""
UpdateBucket: _Final[_Action]
"""Write, on Bucket (required)."""
UpdateBucketBundle: _Final[_Action]
"""Write, on Bucket (required)."""
UpdateContainerService: _Final[_Action]
"""Write, on ContainerService (required)."""
UpdateDistribution: _Final[_Action]
"""Write, on Distribution (required)."""
UpdateDistributionBundle: _Final[_Action]
"""Write, on Distribution (required)."""
UpdateDomainEntry: _Final[_Action]
"""Write, on Domain (required)."""
UpdateInstanceMetadataOptions: _Final[_Action]
"""Write, on Instance (required)."""
UpdateLoadBalancerAttribute: _Final[_Action]
"""Write, on LoadBalancer (required)."""
UpdateRelationalDatabase: _Final[_Action]
"""Write, on RelationalDatabase (required)."""
UpdateRelationalDatabaseParameters: _Final[_Action]
"""Write, on RelationalDatabase (required)."""
class _Alarm(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Alarm: _Final[_Alarm]
class _Bucket(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Bucket: _Final[_Bucket]
class _Certificate(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Certificate: _Final[_Certificate]
class _CloudFormationStackRecord(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:CloudFormationStackRecord/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CloudFormationStackRecord: _Final[_CloudFormationStackRecord]
class _ContactMethod(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ContactMethod: _Final[_ContactMethod]
class _ContainerService(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ContainerService: _Final[_ContainerService]
class _Disk(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Disk: _Final[_Disk]
class _DiskSnapshot(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DiskSnapshot: _Final[_DiskSnapshot]
class _Distribution(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Distribution: _Final[_Distribution]
class _Domain(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Domain: _Final[_Domain]
class _ExportSnapshotRecord(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:ExportSnapshotRecord/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ExportSnapshotRecord: _Final[_ExportSnapshotRecord]
class _Instance(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Instance: _Final[_Instance]
class _InstanceSnapshot(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

InstanceSnapshot: _Final[_InstanceSnapshot]
class _KeyPair(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

KeyPair: _Final[_KeyPair]
class _LoadBalancer(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

LoadBalancer: _Final[_LoadBalancer]
class _LoadBalancerTlsCertificate(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

LoadBalancerTlsCertificate: _Final[_LoadBalancerTlsCertificate]
class _PeeredVpc(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:PeeredVpc/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PeeredVpc: _Final[_PeeredVpc]
class _RelationalDatabase(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RelationalDatabase: _Final[_RelationalDatabase]
class _RelationalDatabaseSnapshot(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabaseSnapshot/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RelationalDatabaseSnapshot: _Final[_RelationalDatabaseSnapshot]
class _StaticIp(_ResourceType):
    """arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

StaticIp: _Final[_StaticIp]

class _Keys(_ServiceKeys):
    """The condition keys of lightsail."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
