"""Amazon OpenSearch Service. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptInboundConnection: _Final[_Action]
"""Write, on * only."""
AcceptInboundCrossClusterSearchConnection: _Final[_Action]
"""Write, on * only."""
AddDataSource: _Final[_Action]
"""Write, on domain (required)."""
AddDirectQueryDataSource: _Final[_Action]
"""Write, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AddReplicationPeer: _Final[_Action]
"""Write, on domain (required)."""
AddTags: _Final[_Action]
"""Tagging, on application (required), datasource (required), domain (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AssociatePackage: _Final[_Action]
"""Write, on domain (required)."""
AssociatePackages: _Final[_Action]
"""Write, on domain (required)."""
AttachDataSource: _Final[_Action]
"""Write, on application (required)."""
AuthorizeVpcEndpointAccess: _Final[_Action]
"""Write, on * only."""
CancelDomainConfigChange: _Final[_Action]
"""Write, on domain (required)."""
CancelElasticsearchServiceSoftwareUpdate: _Final[_Action]
"""Write, on domain (required)."""
CancelServiceSoftwareUpdate: _Final[_Action]
"""Write, on domain (required)."""
CompareDomainConfiguration: _Final[_Action]
"""Read, on domain (required)."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDomain: _Final[_Action]
"""Write, on domain. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, es:SecurityGroupIds, es:SubnetIds."""
CreateElasticsearchDomain: _Final[_Action]
"""Write, on domain. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, es:SecurityGroupIds, es:SubnetIds."""
CreateElasticsearchServiceRole: _Final[_Action]
"""Write, on * only."""
CreateIndex: _Final[_Action]
"""Write, on domain (required)."""
CreateOutboundConnection: _Final[_Action]
"""Write, on domain (required)."""
CreateOutboundCrossClusterSearchConnection: _Final[_Action]
"""Write, on domain (required)."""
CreatePackage: _Final[_Action]
"""Write, on * only."""
CreateServiceRole: _Final[_Action]
"""Write, on * only."""
CreateVpcEndpoint: _Final[_Action]
"""Write, on * only."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteDataSource: _Final[_Action]
"""Write, on domain (required)."""
DeleteDirectQueryDataSource: _Final[_Action]
"""Write, on datasource (required)."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteElasticsearchDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteElasticsearchServiceRole: _Final[_Action]
"""Write, on * only."""
DeleteInboundConnection: _Final[_Action]
"""Write, on * only."""
DeleteInboundCrossClusterSearchConnection: _Final[_Action]
"""Write, on * only."""
DeleteIndex: _Final[_Action]
"""Write, on domain (required)."""
DeleteOutboundConnection: _Final[_Action]
"""Write, on * only."""
DeleteOutboundCrossClusterSearchConnection: _Final[_Action]
"""Write, on * only."""
DeletePackage: _Final[_Action]
"""Write, on * only."""
DeleteVpcEndpoint: _Final[_Action]
"""Write, on * only."""
DeregisterCapability: _Final[_Action]
"""Write, on application (required)."""
DescribeDataSourceAttachment: _Final[_Action]
"""Read, on application (required)."""
DescribeDomain: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomainAutoTunes: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomainChangeProgress: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomainConfig: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomainHealth: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomainNodes: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomainReplication: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomains: _Final[_Action]
"""List, on domain (required)."""
DescribeDryRunProgress: _Final[_Action]
"""Read, on domain (required)."""
DescribeElasticsearchDomain: _Final[_Action]
"""Read, on domain (required)."""
DescribeElasticsearchDomainConfig: _Final[_Action]
"""Read, on domain (required)."""
DescribeElasticsearchDomains: _Final[_Action]
"""List, on domain (required)."""
DescribeElasticsearchInstanceTypeLimits: _Final[_Action]
"""List, on * only."""
DescribeInboundConnections: _Final[_Action]
"""List, on * only."""
DescribeInboundCrossClusterSearchConnections: _Final[_Action]
"""List, on * only."""
DescribeInsightDetails: _Final[_Action]
"""Read, on domain (required)."""
DescribeInstanceTypeLimits: _Final[_Action]
"""List, on * only."""
DescribeOutboundConnections: _Final[_Action]
"""List, on * only."""
DescribeOutboundCrossClusterSearchConnections: _Final[_Action]
"""List, on * only."""
DescribePackages: _Final[_Action]
"""Read, on * only."""
DescribeReservedElasticsearchInstanceOfferings: _Final[_Action]
"""List, on * only."""
DescribeReservedElasticsearchInstances: _Final[_Action]
"""List, on * only."""
DescribeReservedInstanceOfferings: _Final[_Action]
"""List, on * only."""
DescribeReservedInstances: _Final[_Action]
"""List, on * only."""
DescribeVpcEndpoints: _Final[_Action]
"""List, on * only."""
DetachDataSource: _Final[_Action]
"""Write, on application (required)."""
DissociatePackage: _Final[_Action]
"""Write, on domain (required)."""
DissociatePackages: _Final[_Action]
"""Write, on domain (required)."""
ESCrossClusterGet: _Final[_Action]
"""Read, on domain."""
ESHttpDelete: _Final[_Action]
"""Write, on domain."""
ESHttpGet: _Final[_Action]
"""Read, on domain."""
ESHttpHead: _Final[_Action]
"""Read, on domain."""
ESHttpPatch: _Final[_Action]
"""Write, on domain."""
ESHttpPost: _Final[_Action]
"""Write, on domain."""
ESHttpPut: _Final[_Action]
"""Write, on domain."""
FailoverReplication: _Final[_Action]
"""Write, on domain (required)."""
GetApplication: _Final[_Action]
"""Read, on application (required)."""
GetCapability: _Final[_Action]
"""Read, on application (required)."""
GetCompatibleElasticsearchVersions: _Final[_Action]
"""List, on domain (required)."""
GetCompatibleVersions: _Final[_Action]
"""List, on domain (required)."""
GetDataSource: _Final[_Action]
"""Read, on domain (required)."""
GetDefaultApplicationSetting: _Final[_Action]
"""Read, on application (required)."""
GetDirectQueryDataSource: _Final[_Action]
"""Read, on datasource (required)."""
GetDomainMaintenanceStatus: _Final[_Action]
"""Read, on domain (required)."""
GetIndex: _Final[_Action]
"""Read, on domain (required)."""
GetMigration: _Final[_Action]
"""Read, on application (required)."""
GetPackageVersionHistory: _Final[_Action]
"""Read, on * only."""
GetUpgradeHistory: _Final[_Action]
"""Read, on domain (required)."""
GetUpgradeStatus: _Final[_Action]
"""Read, on domain (required)."""
InsightFeedback: _Final[_Action]
"""Write, on domain (required)."""
ListApplications: _Final[_Action]
"""List, on application (required)."""
ListDataSourceAttachments: _Final[_Action]
"""List, on application (required)."""
ListDataSources: _Final[_Action]
"""List, on domain (required)."""
ListDirectQueryDataSources: _Final[_Action]
"""List, on datasource (required)."""
ListDomainMaintenances: _Final[_Action]
"""List, on domain (required)."""
ListDomainNames: _Final[_Action]
"""List, on * only."""
ListDomainsForPackage: _Final[_Action]
"""List, on * only."""
ListElasticsearchInstanceTypeDetails: _Final[_Action]
"""List, on * only."""
ListElasticsearchInstanceTypes: _Final[_Action]
"""List, on * only."""
ListElasticsearchVersions: _Final[_Action]
"""List, on * only."""
ListInsights: _Final[_Action]
"""List, on domain."""
ListInstanceTypeDetails: _Final[_Action]
"""List, on * only."""
ListMigrations: _Final[_Action]
"""List, on application (required)."""
ListPackagesForDomain: _Final[_Action]
"""List, on domain (required)."""
ListScheduledActions: _Final[_Action]
"""List, on domain (required)."""
ListTags: _Final[_Action]
"""Read, on application (required), datasource (required), domain (required)."""
ListVersions: _Final[_Action]
"""List, on * only."""
ListVpcEndpointAccess: _Final[_Action]
"""List, on * only."""
ListVpcEndpoints: _Final[_Action]
"""List, on * only."""
ListVpcEndpointsForDomain: _Final[_Action]
"""List, on * only."""
PurchaseReservedElasticsearchInstanceOffering: _Final[_Action]
"""Write, on * only."""
PurchaseReservedInstanceOffering: _Final[_Action]
"""Write, on * only."""
PutDefaultApplicationSetting: _Final[_Action]
"""Write, on application (required)."""
RegisterCapability: _Final[_Action]
"""Write, on application (required)."""
RejectInboundConnection: _Final[_Action]
"""Write, on * only."""
RejectInboundCrossClusterSearchConnection: _Final[_Action]
"""Write, on * only."""
RemoveReplicationPeer: _Final[_Action]
"""Write, on domain (required)."""
RemoveTags: _Final[_Action]
"""Tagging, on application (required), datasource (required), domain (required). Keys: aws:TagKeys."""
RevokeVpcEndpointAccess: _Final[_Action]
"""Write, on * only."""
RollbackElasticsearchServiceSoftwareUpdate: _Final[_Action]
"""Write, on domain (required)."""
RollbackServiceSoftwareUpdate: _Final[_Action]
"""Write, on domain (required)."""
StartDomainMaintenance: _Final[_Action]
"""Write, on domain (required)."""
StartElasticsearchServiceSoftwareUpdate: _Final[_Action]
"""Write, on domain (required)."""
StartMigration: _Final[_Action]
"""Write, on application (required)."""
StartServiceSoftwareUpdate: _Final[_Action]
"""Write, on domain (required)."""
SwitchoverReplication: _Final[_Action]
"""Write, on domain (required)."""
UpdateApplication: _Final[_Action]
"""Write, on application (required)."""
UpdateDataSource: _Final[_Action]
"""Write, on domain (required)."""
UpdateDirectQueryDataSource: _Final[_Action]
"""Write, on datasource (required)."""
UpdateDomainConfig: _Final[_Action]
"""Write, on domain (required)."""
UpdateElasticsearchDomainConfig: _Final[_Action]
"""Write, on domain (required)."""
UpdateIndex: _Final[_Action]
"""Write, on domain (required)."""
UpdatePackage: _Final[_Action]
"""Write, on * only."""
UpdatePackageScope: _Final[_Action]
"""Write, on * only."""
UpdateScheduledAction: _Final[_Action]
"""Write, on domain (required)."""
UpdateVpcEndpoint: _Final[_Action]
"""Write, on * only."""
UpgradeDomain: _Final[_Action]
"""Write, on domain (required)."""
UpgradeElasticsearchDomain: _Final[_Action]
"""Write, on domain (required)."""
class _application(_ResourceType):
    """arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _datasource(_ResourceType):
    """arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_source_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasource: _Final[_datasource]
class _domain(_ResourceType):
    """arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]
class _es_role(_ResourceType):
    """arn:${Partition}:iam::${Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, account: str | None, partition: str | None = None) -> _Arn: ...

es_role: _Final[_es_role]
class _opensearchservice_role(_ResourceType):
    """arn:${Partition}:iam::${Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, account: str | None, partition: str | None = None) -> _Arn: ...

opensearchservice_role: _Final[_opensearchservice_role]

class _Keys(_ServiceKeys):
    """The condition keys of es."""

    SecurityGroupIds: _StringSetKey
    SubnetIds: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["es:SecurityGroupIds", "es:SubnetIds"]) -> _StringSetKey: ...
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
