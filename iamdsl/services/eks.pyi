"""Amazon Elastic Kubernetes Service. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessKubernetesApi: _Final[_Action]
"""Read, on cluster (required)."""
ActivateCertificateAuthority: _Final[_Action]
"""Write, on cluster (required)."""
AssociateAccessPolicy: _Final[_Action]
"""Write, on access-entry (required). Keys: eks:accessScope, eks:namespaces, eks:policyArn."""
AssociateEncryptionConfig: _Final[_Action]
"""Write, on cluster (required). Keys: eks:encryptionConfigProviderKeyArns."""
AssociateIdentityProviderConfig: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, eks:clientId, eks:issuerUrl."""
CancelUpdate: _Final[_Action]
"""Write, on cluster (required)."""
CreateAccessEntry: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, eks:accessEntryType, eks:kubernetesGroups, eks:principalArn, eks:username."""
CreateAddon: _Final[_Action]
"""Write, on cluster (required), podidentityassociation. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCapability: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCertificateAuthority: _Final[_Action]
"""Write, on cluster (required)."""
CreateCluster: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, eks:authenticationMode, eks:blockStorageEnabled, eks:bootstrapClusterCreatorAdminPermissions, eks:bootstrapSelfManagedAddons, eks:computeConfigEnabled, eks:controlPlaneEgressMode, eks:controlPlaneScalingTier, eks:deletionProtection, eks:elasticLoadBalancingEnabled, eks:encryptionConfigProviderKeyArns, eks:endpointPrivateAccess, eks:endpointPublicAccess, eks:kubeApiServerConfig, eks:kubeControllerManagerConfig, eks:kubeSchedulerConfig, eks:kubernetesVersion, eks:loggingType/${type}, eks:supportType, eks:zonalShiftEnabled."""
CreateEksAnywhereSubscription: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFargateProfile: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNodegroup: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePodIdentityAssociation: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccessEntry: _Final[_Action]
"""Write, on access-entry (required)."""
DeleteAddon: _Final[_Action]
"""Write, on addon (required), podidentityassociation."""
DeleteCapability: _Final[_Action]
"""Write, on capability (required)."""
DeleteCertificateAuthority: _Final[_Action]
"""Write, on cluster (required)."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required)."""
DeleteEksAnywhereSubscription: _Final[_Action]
"""Write, on eks-anywhere-subscription (required)."""
DeleteFargateProfile: _Final[_Action]
"""Write, on fargateprofile (required)."""
DeleteNodegroup: _Final[_Action]
"""Write, on nodegroup (required)."""
DeletePodIdentityAssociation: _Final[_Action]
"""Write, on podidentityassociation (required)."""
DeregisterCluster: _Final[_Action]
"""Write, on cluster (required)."""
DescribeAccessEntry: _Final[_Action]
"""Read, on access-entry (required)."""
DescribeAddon: _Final[_Action]
"""Read, on addon (required)."""
DescribeAddonConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeAddonVersions: _Final[_Action]
"""Read, on * only."""
DescribeCapability: _Final[_Action]
"""Read, on capability (required)."""
DescribeCertificateAuthority: _Final[_Action]
"""Read, on cluster (required)."""
DescribeCluster: _Final[_Action]
"""Read, on cluster (required)."""
DescribeClusterVersions: _Final[_Action]
"""Read, on * only."""
DescribeEksAnywhereSubscription: _Final[_Action]
"""Read, on eks-anywhere-subscription (required)."""
DescribeFargateProfile: _Final[_Action]
"""Read, on fargateprofile (required)."""
DescribeIdentityProviderConfig: _Final[_Action]
"""Read, on identityproviderconfig (required)."""
DescribeInsight: _Final[_Action]
"""Read, on cluster (required)."""
DescribeInsightsRefresh: _Final[_Action]
"""Read, on cluster (required)."""
DescribeNodegroup: _Final[_Action]
"""Read, on nodegroup (required)."""
DescribePodIdentityAssociation: _Final[_Action]
"""Read, on podidentityassociation (required)."""
DescribeUpdate: _Final[_Action]
"""Read, on addon, capability, cluster (required), nodegroup."""
DisassociateAccessPolicy: _Final[_Action]
"""Write, on access-entry (required). Keys: eks:accessScope, eks:namespaces, eks:policyArn."""
DisassociateIdentityProviderConfig: _Final[_Action]
"""Write, on identityproviderconfig (required)."""
ListAccessEntries: _Final[_Action]
"""List, on cluster (required)."""
ListAccessPolicies: _Final[_Action]
"""List, on * only."""
ListAddons: _Final[_Action]
"""List, on cluster (required)."""
ListAssociatedAccessPolicies: _Final[_Action]
"""List, on access-entry (required)."""
ListCapabilities: _Final[_Action]
"""List, on cluster (required)."""
ListCertificateAuthorities: _Final[_Action]
"""List, on cluster (required)."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListDashboardData: _Final[_Action]
"""Read, on dashboard (required)."""
ListDashboardResources: _Final[_Action]
"""Read, on dashboard (required)."""
ListEksAnywhereSubscriptions: _Final[_Action]
"""List, on * only."""
ListFargateProfiles: _Final[_Action]
"""List, on cluster (required)."""
ListIdentityProviderConfigs: _Final[_Action]
"""List, on cluster (required)."""
ListInsights: _Final[_Action]
"""List, on cluster (required)."""
ListNodegroups: _Final[_Action]
"""List, on cluster (required)."""
ListPodIdentityAssociations: _Final[_Action]
"""List, on cluster (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on addon, capability, cluster, dashboard, eks-anywhere-subscription, fargateprofile, identityproviderconfig, nodegroup."""
ListUpdates: _Final[_Action]
"""List, on addon, capability, cluster (required), nodegroup."""
MutateViaKubernetesApi: _Final[_Action]
"""Write, on cluster (required). Needs: eks:AccessKubernetesApi."""
RegisterCluster: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartInsightsRefresh: _Final[_Action]
"""Write, on cluster (required)."""
TagResource: _Final[_Action]
"""Tagging, on access-entry, addon, capability, cluster, dashboard, eks-anywhere-subscription, fargateprofile, identityproviderconfig, nodegroup, podidentityassociation. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on access-entry, addon, capability, cluster, dashboard, eks-anywhere-subscription, fargateprofile, identityproviderconfig, nodegroup, podidentityassociation. Keys: aws:TagKeys."""
UpdateAccessEntry: _Final[_Action]
"""Write, on access-entry (required)."""
UpdateAddon: _Final[_Action]
"""Write, on addon (required), podidentityassociation."""
UpdateCapability: _Final[_Action]
"""Write, on capability (required)."""
UpdateClusterConfig: _Final[_Action]
"""Write, on cluster (required). Keys: eks:authenticationMode, eks:blockStorageEnabled, eks:computeConfigEnabled, eks:controlPlaneEgressMode, eks:controlPlaneScalingTier, eks:deletionProtection, eks:elasticLoadBalancingEnabled, eks:endpointPrivateAccess, eks:endpointPublicAccess, eks:kubeApiServerConfig, eks:kubeControllerManagerConfig, eks:kubeSchedulerConfig, eks:loggingType/${type}, eks:supportType, eks:zonalShiftEnabled."""
UpdateClusterVersion: _Final[_Action]
"""Write, on cluster (required). Keys: eks:kubernetesVersion."""
UpdateEksAnywhereSubscription: _Final[_Action]
"""Write, on eks-anywhere-subscription (required)."""
UpdateNodegroupConfig: _Final[_Action]
"""Write, on nodegroup (required)."""
UpdateNodegroupVersion: _Final[_Action]
"""Write, on nodegroup (required)."""
UpdatePodIdentityAssociation: _Final[_Action]
"""Write, on podidentityassociation (required)."""
class _access_entry(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID}. Keys: aws:ResourceTag/${TagKey}, eks:accessEntryType, eks:clusterName, eks:kubernetesGroups, eks:principalArn, eks:username"""

    def __call__(self, cluster_name: str | _Variable, iam_identity_type: str | _Variable, iam_identity_account_id: str | _Variable, iam_identity_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

access_entry: _Final[_access_entry]
class _access_policy(_ResourceType):
    """arn:${Partition}:eks::aws:cluster-access-policy/${AccessPolicyName}"""

    def __call__(self, access_policy_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

access_policy: _Final[_access_policy]
class _addon(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:addon/${ClusterName}/${AddonName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, addon_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

addon: _Final[_addon]
class _capability(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, capability_type: str | _Variable, capability_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capability: _Final[_capability]
class _cluster(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _dashboard(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:dashboard/${DashboardName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dashboard_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dashboard: _Final[_dashboard]
class _eks_anywhere_subscription(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:eks-anywhere-subscription/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eks_anywhere_subscription: _Final[_eks_anywhere_subscription]
class _fargateprofile(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:fargateprofile/${ClusterName}/${FargateProfileName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, fargate_profile_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fargateprofile: _Final[_fargateprofile]
class _identityproviderconfig(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, identity_provider_type: str | _Variable, identity_provider_config_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identityproviderconfig: _Final[_identityproviderconfig]
class _nodegroup(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:nodegroup/${ClusterName}/${NodegroupName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, nodegroup_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

nodegroup: _Final[_nodegroup]
class _podidentityassociation(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:podidentityassociation/${ClusterName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

podidentityassociation: _Final[_podidentityassociation]

class _Keys(_ServiceKeys):
    """The condition keys of eks."""

    accessEntryType: _StringKey
    accessScope: _StringKey
    authenticationMode: _StringKey
    blockStorageEnabled: _BoolKey
    bootstrapClusterCreatorAdminPermissions: _BoolKey
    bootstrapSelfManagedAddons: _BoolKey
    clientId: _StringKey
    clusterName: _StringKey
    computeConfigEnabled: _BoolKey
    controlPlaneEgressMode: _StringKey
    controlPlaneScalingTier: _StringKey
    deletionProtection: _BoolKey
    elasticLoadBalancingEnabled: _BoolKey
    encryptionConfigProviderKeyArns: _ArnSetKey
    endpointPrivateAccess: _BoolKey
    endpointPublicAccess: _BoolKey
    issuerUrl: _StringKey
    kubeApiServerConfig: _BoolKey
    kubeControllerManagerConfig: _BoolKey
    kubeSchedulerConfig: _BoolKey
    kubernetesGroups: _StringSetKey
    kubernetesVersion: _StringKey
    namespaces: _StringSetKey
    policyArn: _ArnKey
    principalArn: _ArnKey
    supportType: _StringKey
    username: _StringKey
    zonalShiftEnabled: _BoolKey
    def loggingType(self, type: str, /) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["eks:accessEntryType", "eks:accessScope", "eks:authenticationMode", "eks:clientId", "eks:clusterName", "eks:controlPlaneEgressMode", "eks:controlPlaneScalingTier", "eks:issuerUrl", "eks:kubernetesVersion", "eks:supportType", "eks:username"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["eks:blockStorageEnabled", "eks:bootstrapClusterCreatorAdminPermissions", "eks:bootstrapSelfManagedAddons", "eks:computeConfigEnabled", "eks:deletionProtection", "eks:elasticLoadBalancingEnabled", "eks:endpointPrivateAccess", "eks:endpointPublicAccess", "eks:kubeApiServerConfig", "eks:kubeControllerManagerConfig", "eks:kubeSchedulerConfig", "eks:zonalShiftEnabled"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["eks:encryptionConfigProviderKeyArns"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["eks:kubernetesGroups", "eks:namespaces"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["eks:policyArn", "eks:principalArn"]) -> _ArnKey: ...
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
