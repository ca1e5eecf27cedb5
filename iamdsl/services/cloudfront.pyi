"""Amazon CloudFront. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on distribution."""
AssociateAlias: _Final[_Action]
"""Write, on distribution (required)."""
AssociateDistributionTenantWebACL: _Final[_Action]
"""Write, on distribution-tenant (required)."""
AssociateDistributionWebACL: _Final[_Action]
"""Write, on distribution (required)."""
CopyDistribution: _Final[_Action]
"""Write, on distribution (required). Needs: cloudfront:CopyDistribution, cloudfront:CreateDistribution, cloudfront:GetDistribution."""
CreateAnycastIpList: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCachePolicy: _Final[_Action]
"""Write, on * only."""
CreateCloudFrontOriginAccessIdentity: _Final[_Action]
"""Write, on * only."""
CreateConnectionFunction: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnectionGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateContinuousDeploymentPolicy: _Final[_Action]
"""Write, on * only."""
CreateDistribution: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudfront:CreateConnectionGroup."""
CreateDistributionTenant: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class CreateDistributionWithTags(metaclass=_RetiredAction):
    """Write, on distribution (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFieldLevelEncryptionConfig: _Final[_Action]
"""Write, on * only."""
CreateFieldLevelEncryptionProfile: _Final[_Action]
"""Write, on * only."""
CreateFunction: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInvalidation: _Final[_Action]
"""Write, on distribution (required)."""
CreateInvalidationForDistributionTenant: _Final[_Action]
"""Write, on distribution-tenant (required)."""
CreateKeyGroup: _Final[_Action]
"""Write, on * only."""
CreateKeyValueStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMonitoringSubscription: _Final[_Action]
"""Write, on * only."""
CreateOriginAccessControl: _Final[_Action]
"""Write, on * only."""
CreateOriginRequestPolicy: _Final[_Action]
"""Write, on * only."""
CreatePublicKey: _Final[_Action]
"""Write, on * only."""
CreateRealtimeLogConfig: _Final[_Action]
"""Write, on * only."""
CreateResponseHeadersPolicy: _Final[_Action]
"""Write, on * only."""
CreateSavingsPlan: _Final[_Action]
"""Write, on * only."""
CreateStreamingDistribution: _Final[_Action]
"""Write, on * only."""
CreateStreamingDistributionWithTags: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTrustStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVpcOrigin: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAnycastIpList: _Final[_Action]
"""Write, on anycast-ip-list (required)."""
DeleteCachePolicy: _Final[_Action]
"""Write, on cache-policy (required)."""
DeleteCloudFrontOriginAccessIdentity: _Final[_Action]
"""Write, on origin-access-identity (required)."""
DeleteConnectionFunction: _Final[_Action]
"""Write, on connection-function (required)."""
DeleteConnectionGroup: _Final[_Action]
"""Write, on connection-group (required)."""
DeleteContinuousDeploymentPolicy: _Final[_Action]
"""Write, on continuous-deployment-policy (required)."""
DeleteDistribution: _Final[_Action]
"""Write, on distribution (required)."""
DeleteDistributionTenant: _Final[_Action]
"""Write, on distribution-tenant (required)."""
DeleteFieldLevelEncryptionConfig: _Final[_Action]
"""Write, on field-level-encryption-config (required)."""
DeleteFieldLevelEncryptionProfile: _Final[_Action]
"""Write, on field-level-encryption-profile (required)."""
DeleteFunction: _Final[_Action]
"""Write, on function (required)."""
DeleteKeyGroup: _Final[_Action]
"""Write, on * only."""
DeleteKeyValueStore: _Final[_Action]
"""Write, on key-value-store (required)."""
DeleteMonitoringSubscription: _Final[_Action]
"""Write, on * only."""
DeleteOriginAccessControl: _Final[_Action]
"""Write, on origin-access-control (required)."""
DeleteOriginRequestPolicy: _Final[_Action]
"""Write, on origin-request-policy (required)."""
DeletePublicKey: _Final[_Action]
"""Write, on * only."""
DeleteRealtimeLogConfig: _Final[_Action]
"""Write, on realtime-log-config (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on vpcorigin."""
DeleteResponseHeadersPolicy: _Final[_Action]
"""Write, on response-headers-policy (required)."""
DeleteStreamingDistribution: _Final[_Action]
"""Write, on streaming-distribution (required)."""
DeleteTrustStore: _Final[_Action]
"""Write, on trust-store (required)."""
DeleteVpcOrigin: _Final[_Action]
"""Write, on vpcorigin (required)."""
DescribeConnectionFunction: _Final[_Action]
"""Read, on connection-function (required)."""
DescribeFunction: _Final[_Action]
"""Read, on function (required)."""
DescribeKeyValueStore: _Final[_Action]
"""Read, on key-value-store (required)."""
DisassociateDistributionTenantWebACL: _Final[_Action]
"""Write, on distribution-tenant (required)."""
DisassociateDistributionWebACL: _Final[_Action]
"""Write, on distribution (required)."""
GetAnycastIpList: _Final[_Action]
"""Read, on anycast-ip-list (required)."""
GetCachePolicy: _Final[_Action]
"""Read, on cache-policy (required)."""
GetCachePolicyConfig: _Final[_Action]
"""Read, on cache-policy (required)."""
GetCloudFrontOriginAccessIdentity: _Final[_Action]
"""Read, on origin-access-identity (required)."""
GetCloudFrontOriginAccessIdentityConfig: _Final[_Action]
"""Read, on origin-access-identity (required)."""
GetConnectionFunction: _Final[_Action]
"""Read, on connection-function (required)."""
GetConnectionGroup: _Final[_Action]
"""Read, on connection-group (required)."""
GetConnectionGroupByRoutingEndpoint: _Final[_Action]
"""Read, on connection-group (required)."""
GetContinuousDeploymentPolicy: _Final[_Action]
"""Read, on continuous-deployment-policy (required)."""
GetContinuousDeploymentPolicyConfig: _Final[_Action]
"""Read, on continuous-deployment-policy (required)."""
GetDistribution: _Final[_Action]
"""Read, on distribution (required)."""
GetDistributionConfig: _Final[_Action]
"""Read, on distribution (required)."""
GetDistributionTenant: _Final[_Action]
"""Read, on distribution-tenant (required)."""
GetDistributionTenantByDomain: _Final[_Action]
"""Read, on distribution-tenant (required)."""
GetFieldLevelEncryption: _Final[_Action]
"""Read, on field-level-encryption-config (required)."""
GetFieldLevelEncryptionConfig: _Final[_Action]
"""Read, on field-level-encryption-config (required)."""
GetFieldLevelEncryptionProfile: _Final[_Action]
"""Read, on field-level-encryption-profile (required)."""
GetFieldLevelEncryptionProfileConfig: _Final[_Action]
"""Read, on field-level-encryption-profile (required)."""
GetFunction: _Final[_Action]
"""Read, on function (required)."""
GetInvalidation: _Final[_Action]
"""Read, on distribution (required)."""
GetInvalidationForDistributionTenant: _Final[_Action]
"""Read, on distribution-tenant (required)."""
GetKeyGroup: _Final[_Action]
"""Read, on * only."""
GetKeyGroupConfig: _Final[_Action]
"""Read, on * only."""
GetManagedCertificateDetails: _Final[_Action]
"""Read, on distribution-tenant (required)."""
GetMonitoringSubscription: _Final[_Action]
"""Read, on * only."""
GetOriginAccessControl: _Final[_Action]
"""Read, on origin-access-control (required)."""
GetOriginAccessControlConfig: _Final[_Action]
"""Read, on origin-access-control (required)."""
GetOriginRequestPolicy: _Final[_Action]
"""Read, on origin-request-policy (required)."""
GetOriginRequestPolicyConfig: _Final[_Action]
"""Read, on origin-request-policy (required)."""
GetPublicKey: _Final[_Action]
"""Read, on * only."""
GetPublicKeyConfig: _Final[_Action]
"""Read, on * only."""
GetRealtimeLogConfig: _Final[_Action]
"""Read, on realtime-log-config (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on vpcorigin."""
GetResponseHeadersPolicy: _Final[_Action]
"""Read, on response-headers-policy (required)."""
GetResponseHeadersPolicyConfig: _Final[_Action]
"""Read, on response-headers-policy (required)."""
GetSavingsPlan: _Final[_Action]
"""Read, on * only."""
GetStreamingDistribution: _Final[_Action]
"""Read, on streaming-distribution (required)."""
GetStreamingDistributionConfig: _Final[_Action]
"""Read, on streaming-distribution (required)."""
GetTrustStore: _Final[_Action]
"""Read, on trust-store (required)."""
GetVpcOrigin: _Final[_Action]
"""Read, on vpcorigin (required)."""
ListAnycastIpLists: _Final[_Action]
"""List, on * only."""
ListCachePolicies: _Final[_Action]
"""List, on * only."""
ListCloudFrontOriginAccessIdentities: _Final[_Action]
"""List, on * only."""
ListConflictingAliases: _Final[_Action]
"""List, on distribution (required)."""
ListConnectionFunctions: _Final[_Action]
"""List, on * only."""
ListConnectionGroups: _Final[_Action]
"""List, on * only."""
ListContinuousDeploymentPolicies: _Final[_Action]
"""List, on * only."""
ListDistributionTenants: _Final[_Action]
"""List, on * only."""
ListDistributionTenantsByCustomization: _Final[_Action]
"""List, on * only."""
ListDistributions: _Final[_Action]
"""List, on * only."""
ListDistributionsByAnycastIpListId: _Final[_Action]
"""List, on * only."""
ListDistributionsByCachePolicyId: _Final[_Action]
"""List, on * only."""
ListDistributionsByConnectionFunction: _Final[_Action]
"""List, on connection-function (required)."""
ListDistributionsByConnectionMode: _Final[_Action]
"""List, on * only."""
ListDistributionsByKeyGroup: _Final[_Action]
"""List, on * only."""
ListDistributionsByLambdaFunction: _Final[_Action]
"""List, on * only."""
ListDistributionsByOriginRequestPolicyId: _Final[_Action]
"""List, on * only."""
ListDistributionsByRealtimeLogConfig: _Final[_Action]
"""List, on * only."""
ListDistributionsByResponseHeadersPolicyId: _Final[_Action]
"""List, on * only."""
ListDistributionsByTrustStore: _Final[_Action]
"""List, on trust-store (required)."""
ListDistributionsByVpcOriginId: _Final[_Action]
"""List, on * only."""
ListDistributionsByWebACLId: _Final[_Action]
"""List, on * only."""
ListDomainConflicts: _Final[_Action]
"""List, on distribution, distribution-tenant."""
ListFieldLevelEncryptionConfigs: _Final[_Action]
"""List, on * only."""
ListFieldLevelEncryptionProfiles: _Final[_Action]
"""List, on * only."""
ListFunctions: _Final[_Action]
"""List, on * only."""
ListInvalidations: _Final[_Action]
"""List, on distribution (required)."""
ListInvalidationsForDistributionTenant: _Final[_Action]
"""List, on distribution-tenant (required)."""
ListKeyGroups: _Final[_Action]
"""List, on * only."""
ListKeyValueStores: _Final[_Action]
"""List, on * only."""
ListOriginAccessControls: _Final[_Action]
"""List, on * only."""
ListOriginRequestPolicies: _Final[_Action]
"""List, on * only."""
ListPublicKeys: _Final[_Action]
"""List, on * only."""
ListRateCards: _Final[_Action]
"""List, on * only."""
ListRealtimeLogConfigs: _Final[_Action]
"""List, on * only."""
ListResponseHeadersPolicies: _Final[_Action]
"""List, on * only."""
ListSavingsPlans: _Final[_Action]
"""List, on * only."""
ListStreamingDistributions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on anycast-ip-list, connection-function, connection-group, distribution, distribution-tenant, function, key-value-store, trust-store, vpcorigin."""
ListTrustStores: _Final[_Action]
"""List, on * only."""
ListUsages: _Final[_Action]
"""List, on * only."""
ListVpcOrigins: _Final[_Action]
"""List, on * only."""
PublishConnectionFunction: _Final[_Action]
"""Write, on connection-function (required)."""
PublishFunction: _Final[_Action]
"""Write, on function (required)."""
PutResourcePolicy: _Final[_Action]
"""Write, on vpcorigin."""
TagResource: _Final[_Action]
"""Tagging, on anycast-ip-list, connection-function, connection-group, distribution, distribution-tenant, function, key-value-store, streaming-distribution, trust-store, vpcorigin. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestConnectionFunction: _Final[_Action]
"""Write, on connection-function (required)."""
TestFunction: _Final[_Action]
"""Write, on function (required)."""
UntagResource: _Final[_Action]
"""Tagging, on anycast-ip-list, connection-function, connection-group, distribution, distribution-tenant, function, key-value-store, streaming-distribution, trust-store, vpcorigin. Keys: aws:TagKeys."""
UpdateAnycastIpList: _Final[_Action]
"""Write, on anycast-ip-list (required)."""
UpdateCachePolicy: _Final[_Action]
"""Write, on cache-policy (required)."""
UpdateCloudFrontOriginAccessIdentity: _Final[_Action]
"""Write, on origin-access-identity (required)."""
UpdateConnectionFunction: _Final[_Action]
"""Write, on connection-function (required)."""
UpdateConnectionGroup: _Final[_Action]
"""Write, on connection-group (required)."""
UpdateContinuousDeploymentPolicy: _Final[_Action]
"""Write, on continuous-deployment-policy (required)."""
UpdateDistribution: _Final[_Action]
"""Write, on distribution (required)."""
UpdateDistributionTenant: _Final[_Action]
"""Write, on distribution-tenant (required)."""
UpdateDistributionWithStagingConfig: _Final[_Action]
"""Write, on distribution (required)."""
UpdateDomainAssociation: _Final[_Action]
"""Write, on distribution, distribution-tenant."""
UpdateFieldLevelEncryptionConfig: _Final[_Action]
"""Write, on * only."""
UpdateFieldLevelEncryptionProfile: _Final[_Action]
"""Write, on field-level-encryption-profile (required)."""
UpdateFunction: _Final[_Action]
"""Write, on function (required)."""
UpdateKeyGroup: _Final[_Action]
"""Write, on * only."""
UpdateKeyValueStore: _Final[_Action]
"""Write, on key-value-store (required)."""
UpdateOriginAccessControl: _Final[_Action]
"""Write, on origin-access-control (required)."""
UpdateOriginRequestPolicy: _Final[_Action]
"""Write, on origin-request-policy (required)."""
UpdatePublicKey: _Final[_Action]
"""Write, on * only."""
UpdateRealtimeLogConfig: _Final[_Action]
"""Write, on realtime-log-config (required)."""
UpdateResponseHeadersPolicy: _Final[_Action]
"""Write, on response-headers-policy (required)."""
UpdateSavingsPlan: _Final[_Action]
"""Write, on * only."""
UpdateStreamingDistribution: _Final[_Action]
"""Write, on streaming-distribution (required)."""
UpdateTrustStore: _Final[_Action]
"""Write, on trust-store (required)."""
UpdateVpcOrigin: _Final[_Action]
"""Write, on vpcorigin (required)."""
VerifyDnsConfiguration: _Final[_Action]
"""Read, on distribution-tenant."""
class _anycast_ip_list(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

anycast_ip_list: _Final[_anycast_ip_list]
class _cache_policy(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

cache_policy: _Final[_cache_policy]
class _connection_function(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:connection-function/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

connection_function: _Final[_connection_function]
class _connection_group(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:connection-group/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

connection_group: _Final[_connection_group]
class _continuous_deployment_policy(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

continuous_deployment_policy: _Final[_continuous_deployment_policy]
class _distribution(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, distribution_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

distribution: _Final[_distribution]
class _distribution_tenant(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

distribution_tenant: _Final[_distribution_tenant]
class _field_level_encryption(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:field-level-encryption/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

field_level_encryption: _Final[_field_level_encryption]
class _field_level_encryption_config(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:field-level-encryption-config/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

field_level_encryption_config: _Final[_field_level_encryption_config]
class _field_level_encryption_profile(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:field-level-encryption-profile/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

field_level_encryption_profile: _Final[_field_level_encryption_profile]
class _function(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:function/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

function: _Final[_function]
class _key_value_store(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

key_value_store: _Final[_key_value_store]
class _origin_access_control(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

origin_access_control: _Final[_origin_access_control]
class _origin_access_identity(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

origin_access_identity: _Final[_origin_access_identity]
class _origin_request_policy(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

origin_request_policy: _Final[_origin_request_policy]
class _realtime_log_config(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}"""

    def __call__(self, name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

realtime_log_config: _Final[_realtime_log_config]
class _response_headers_policy(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

response_headers_policy: _Final[_response_headers_policy]
class _streaming_distribution(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, distribution_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

streaming_distribution: _Final[_streaming_distribution]
class _trust_store(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:trust-store/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

trust_store: _Final[_trust_store]
class _vpcorigin(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

vpcorigin: _Final[_vpcorigin]

class _Keys(_ServiceKeys):
    """The condition keys of cloudfront."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
