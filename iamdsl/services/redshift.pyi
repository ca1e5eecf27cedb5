"""Amazon Redshift. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptReservedNodeExchange: _Final[_Action]
"""Write, on * only."""
AddPartner: _Final[_Action]
"""Write, on * only."""
AssociateDataShareConsumer: _Final[_Action]
"""Write, on datashare (required). Keys: redshift:AllowWrites, redshift:ConsumerArn."""
AuthorizeClusterSecurityGroupIngress: _Final[_Action]
"""Write, on securitygroup (required), securitygroupingress-ec2securitygroup (required)."""
AuthorizeDataShare: _Final[_Action]
"""Permissions management, on datashare (required). Keys: redshift:AllowWrites, redshift:ConsumerIdentifier."""
AuthorizeEndpointAccess: _Final[_Action]
"""Permissions management, on cluster."""
AuthorizeInboundIntegration: _Final[_Action]
"""Write, on namespace (required)."""
AuthorizeSnapshotAccess: _Final[_Action]
"""Permissions management, on cluster, snapshot (required)."""
BatchDeleteClusterSnapshots: _Final[_Action]
"""Write, on snapshot (required)."""
BatchModifyClusterSnapshots: _Final[_Action]
"""Write, on snapshot (required)."""
CancelQuery: _Final[_Action]
"""Write, on * only."""
CancelQuerySession: _Final[_Action]
"""Write, on cluster."""
CancelResize: _Final[_Action]
"""Write, on cluster (required)."""
CopyClusterSnapshot: _Final[_Action]
"""Write, on cluster, snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAuthenticationProfile: _Final[_Action]
"""Write, on * only."""
CreateCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, kms:RetireGrant, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:DescribeSecret, secretsmanager:GetRandomPassword, secretsmanager:RotateSecret, secretsmanager:TagResource, secretsmanager:UpdateSecret."""
CreateClusterParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateClusterSecurityGroup: _Final[_Action]
"""Write, on securitygroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateClusterSnapshot: _Final[_Action]
"""Write, on cluster, snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateClusterSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateClusterUser: _Final[_Action]
"""Permissions management, on dbuser (required). Keys: redshift:DbUser."""
CreateCustomDomainAssociation: _Final[_Action]
"""Write, on cluster (required). Needs: acm:DescribeCertificate."""
CreateEndpointAccess: _Final[_Action]
"""Write, on cluster."""
CreateEventSubscription: _Final[_Action]
"""Write, on eventsubscription (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateHsmClientCertificate: _Final[_Action]
"""Write, on hsmclientcertificate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateHsmConfiguration: _Final[_Action]
"""Write, on hsmconfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInboundIntegration: _Final[_Action]
"""Write, on namespace (required)."""
CreateIntegration: _Final[_Action]
"""Write, on integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, redshift:IntegrationSourceArn, redshift:IntegrationTargetArn. Needs: kms:CreateGrant, kms:DescribeKey."""
CreateQev2IdcApplication: _Final[_Action]
"""Write, on * only. Needs: sso:CreateApplication, sso:PutApplicationAccessScope, sso:PutApplicationAuthenticationMethod, sso:PutApplicationGrant."""
CreateRedshiftIdcApplication: _Final[_Action]
"""Write, on * only. Needs: sso:CreateApplication, sso:PutApplicationAccessScope, sso:PutApplicationAuthenticationMethod, sso:PutApplicationGrant."""
CreateSavedQuery: _Final[_Action]
"""Write, on * only."""
CreateScheduledAction: _Final[_Action]
"""Write, on * only."""
CreateSnapshotCopyGrant: _Final[_Action]
"""Permissions management, on snapshotcopygrant (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSnapshotSchedule: _Final[_Action]
"""Write, on snapshotschedule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTags: _Final[_Action]
"""Tagging, on cluster, eventsubscription, hsmclientcertificate, hsmconfiguration, integration, parametergroup, securitygroup, securitygroupingress-cidr, securitygroupingress-ec2securitygroup, snapshot, snapshotcopygrant, snapshotschedule, subnetgroup, usagelimit. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUsageLimit: _Final[_Action]
"""Write, on cluster, usagelimit (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeauthorizeDataShare: _Final[_Action]
"""Permissions management, on datashare (required). Keys: redshift:ConsumerIdentifier."""
DeleteAuthenticationProfile: _Final[_Action]
"""Write, on * only."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required)."""
DeleteClusterParameterGroup: _Final[_Action]
"""Write, on parametergroup (required)."""
DeleteClusterSecurityGroup: _Final[_Action]
"""Write, on securitygroup (required)."""
DeleteClusterSnapshot: _Final[_Action]
"""Write, on cluster, snapshot (required)."""
DeleteClusterSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required)."""
DeleteCustomDomainAssociation: _Final[_Action]
"""Write, on cluster (required)."""
DeleteEndpointAccess: _Final[_Action]
"""Write, on * only."""
DeleteEventSubscription: _Final[_Action]
"""Write, on eventsubscription (required)."""
DeleteHsmClientCertificate: _Final[_Action]
"""Write, on hsmclientcertificate (required)."""
DeleteHsmConfiguration: _Final[_Action]
"""Write, on hsmconfiguration (required)."""
DeleteIntegration: _Final[_Action]
"""Write, on integration (required). Keys: aws:ResourceTag/${TagKey}."""
DeletePartner: _Final[_Action]
"""Write, on cluster."""
DeleteQev2IdcApplication: _Final[_Action]
"""Write, on qev2idcapplication (required). Needs: sso:DeleteApplication."""
DeleteRedshiftIdcApplication: _Final[_Action]
"""Write, on redshiftidcapplication (required). Needs: sso:DeleteApplication."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on namespace (required)."""
DeleteSavedQueries: _Final[_Action]
"""Write, on * only."""
DeleteScheduledAction: _Final[_Action]
"""Write, on * only."""
DeleteSnapshotCopyGrant: _Final[_Action]
"""Write, on snapshotcopygrant (required)."""
DeleteSnapshotSchedule: _Final[_Action]
"""Write, on snapshotschedule (required)."""
DeleteTags: _Final[_Action]
"""Tagging, on cluster, eventsubscription, hsmclientcertificate, hsmconfiguration, integration, parametergroup, securitygroup, securitygroupingress-cidr, securitygroupingress-ec2securitygroup, snapshot, snapshotcopygrant, snapshotschedule, subnetgroup, usagelimit. Keys: aws:TagKeys."""
DeleteUsageLimit: _Final[_Action]
"""Write, on usagelimit (required)."""
DeregisterNamespace: _Final[_Action]
"""Write, on * only."""
DescribeAccountAttributes: _Final[_Action]
"""Read, on * only."""
DescribeAuthenticationProfiles: _Final[_Action]
"""Read, on * only."""
DescribeAutonomicsDenylist: _Final[_Action]
"""Read, on cluster (required)."""
DescribeClusterDbRevisions: _Final[_Action]
"""List, on * only."""
DescribeClusterParameterGroups: _Final[_Action]
"""Read, on * only."""
DescribeClusterParameters: _Final[_Action]
"""Read, on parametergroup (required)."""
DescribeClusterSecurityGroups: _Final[_Action]
"""Read, on * only."""
DescribeClusterSnapshots: _Final[_Action]
"""Read, on cluster."""
DescribeClusterSubnetGroups: _Final[_Action]
"""Read, on * only."""
DescribeClusterTracks: _Final[_Action]
"""List, on * only."""
DescribeClusterVersions: _Final[_Action]
"""Read, on * only."""
DescribeClusters: _Final[_Action]
"""List, on cluster."""
DescribeCustomDomainAssociations: _Final[_Action]
"""List, on * only."""
DescribeDataShares: _Final[_Action]
"""Read, on * only."""
DescribeDataSharesForConsumer: _Final[_Action]
"""Read, on * only."""
DescribeDataSharesForProducer: _Final[_Action]
"""Read, on * only."""
DescribeDefaultClusterParameters: _Final[_Action]
"""Read, on * only."""
DescribeEndpointAccess: _Final[_Action]
"""Read, on cluster."""
DescribeEndpointAuthorization: _Final[_Action]
"""List, on cluster."""
DescribeEventCategories: _Final[_Action]
"""Read, on * only."""
DescribeEventSubscriptions: _Final[_Action]
"""Read, on * only."""
DescribeEvents: _Final[_Action]
"""List, on * only."""
DescribeHsmClientCertificates: _Final[_Action]
"""Read, on * only."""
DescribeHsmConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeInboundIntegrations: _Final[_Action]
"""List, on * only. Keys: redshift:InboundIntegrationArn."""
DescribeIntegrations: _Final[_Action]
"""List, on integration (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeLoggingStatus: _Final[_Action]
"""Read, on cluster (required)."""
DescribeNodeConfigurationOptions: _Final[_Action]
"""List, on cluster."""
DescribeOrderableClusterOptions: _Final[_Action]
"""Read, on * only."""
DescribePartners: _Final[_Action]
"""Read, on cluster."""
DescribeQev2IdcApplications: _Final[_Action]
"""List, on * only."""
DescribeQuery: _Final[_Action]
"""Read, on * only."""
DescribeRedshiftIdcApplications: _Final[_Action]
"""List, on * only. Needs: sso:GetApplicationGrant, sso:ListApplicationAccessScopes."""
DescribeReservedNodeExchangeStatus: _Final[_Action]
"""Read, on * only."""
DescribeReservedNodeOfferings: _Final[_Action]
"""Read, on * only."""
DescribeReservedNodes: _Final[_Action]
"""Read, on * only."""
DescribeResize: _Final[_Action]
"""Read, on cluster (required)."""
DescribeSavedQueries: _Final[_Action]
"""Read, on * only."""
DescribeScheduledActions: _Final[_Action]
"""Read, on * only."""
DescribeSnapshotCopyGrants: _Final[_Action]
"""Read, on * only."""
DescribeSnapshotSchedules: _Final[_Action]
"""Read, on cluster, snapshotschedule (required)."""
DescribeStorage: _Final[_Action]
"""Read, on * only."""
DescribeTable: _Final[_Action]
"""Read, on * only."""
DescribeTableRestoreStatus: _Final[_Action]
"""Read, on cluster."""
DescribeTags: _Final[_Action]
"""Read, on cluster, eventsubscription, hsmclientcertificate, hsmconfiguration, integration, parametergroup, securitygroup, securitygroupingress-cidr, securitygroupingress-ec2securitygroup, snapshot, snapshotcopygrant, snapshotschedule, subnetgroup, usagelimit."""
DescribeUsageLimits: _Final[_Action]
"""Read, on cluster, usagelimit (required)."""
DisableLogging: _Final[_Action]
"""Write, on cluster (required)."""
DisableSnapshotCopy: _Final[_Action]
"""Write, on cluster (required)."""
DisassociateDataShareConsumer: _Final[_Action]
"""Write, on datashare (required). Keys: redshift:ConsumerArn."""
EnableLogging: _Final[_Action]
"""Write, on cluster (required)."""
EnableSnapshotCopy: _Final[_Action]
"""Write, on cluster (required)."""
ExecuteQuery: _Final[_Action]
"""Write, on * only."""
FailoverPrimaryCompute: _Final[_Action]
"""Write, on cluster (required)."""
FetchResults: _Final[_Action]
"""Read, on * only."""
GetClusterCredentials: _Final[_Action]
"""Write, on dbname, dbuser (required). Keys: redshift:DbName, redshift:DbUser, redshift:DurationSeconds."""
GetClusterCredentialsWithIAM: _Final[_Action]
"""Write, on dbname. Keys: redshift:DbName, redshift:DurationSeconds."""
GetIdentityCenterAuthToken: _Final[_Action]
"""Read, on cluster (required)."""
GetReservedNodeExchangeConfigurationOptions: _Final[_Action]
"""Read, on cluster."""
GetReservedNodeExchangeOfferings: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on namespace (required)."""
JoinGroup: _Final[_Action]
"""Permissions management, on dbgroup (required)."""
ListDatabases: _Final[_Action]
"""List, on * only."""
ListRecommendations: _Final[_Action]
"""List, on cluster."""
ListSavedQueries: _Final[_Action]
"""List, on * only."""
ListSchemas: _Final[_Action]
"""List, on * only."""
ListTables: _Final[_Action]
"""List, on * only."""
ModifyAquaConfiguration: _Final[_Action]
"""Write, on cluster (required)."""
ModifyAuthenticationProfile: _Final[_Action]
"""Write, on * only."""
ModifyAutonomicsDenylist: _Final[_Action]
"""Write, on cluster (required)."""
ModifyCluster: _Final[_Action]
"""Write, on cluster (required). Needs: acm:DescribeCertificate, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, kms:RetireGrant, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:DescribeSecret, secretsmanager:GetRandomPassword, secretsmanager:RotateSecret, secretsmanager:TagResource, secretsmanager:UpdateSecret."""
ModifyClusterDbRevision: _Final[_Action]
"""Write, on cluster (required)."""
ModifyClusterIamRoles: _Final[_Action]
"""Permissions management, on cluster (required)."""
ModifyClusterMaintenance: _Final[_Action]
"""Write, on cluster (required)."""
ModifyClusterParameterGroup: _Final[_Action]
"""Write, on parametergroup (required)."""
ModifyClusterSnapshot: _Final[_Action]
"""Write, on snapshot (required)."""
ModifyClusterSnapshotSchedule: _Final[_Action]
"""Write, on cluster (required)."""
ModifyClusterSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required)."""
ModifyCustomDomainAssociation: _Final[_Action]
"""Write, on cluster (required). Needs: acm:DescribeCertificate."""
ModifyEndpointAccess: _Final[_Action]
"""Write, on * only."""
ModifyEventSubscription: _Final[_Action]
"""Write, on eventsubscription (required)."""
ModifyIntegration: _Final[_Action]
"""Write, on integration (required). Keys: aws:ResourceTag/${TagKey}."""
ModifyLakehouseConfiguration: _Final[_Action]
"""Write, on cluster (required)."""
ModifyQev2IdcApplication: _Final[_Action]
"""Write, on qev2idcapplication (required). Needs: sso:UpdateApplication."""
ModifyRedshiftIdcApplication: _Final[_Action]
"""Write, on redshiftidcapplication (required). Needs: sso:DeleteApplicationAccessScope, sso:DeleteApplicationGrant, sso:GetApplicationGrant, sso:ListApplicationAccessScopes, sso:PutApplicationAccessScope, sso:PutApplicationGrant, sso:UpdateApplication."""
ModifySavedQuery: _Final[_Action]
"""Write, on * only."""
ModifyScheduledAction: _Final[_Action]
"""Write, on * only."""
ModifySnapshotCopyRetentionPeriod: _Final[_Action]
"""Write, on cluster (required)."""
ModifySnapshotSchedule: _Final[_Action]
"""Write, on snapshotschedule (required)."""
ModifyUsageLimit: _Final[_Action]
"""Write, on usagelimit (required)."""
PauseCluster: _Final[_Action]
"""Write, on cluster (required)."""
PurchaseReservedNodeOffering: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on namespace (required)."""
RebootCluster: _Final[_Action]
"""Write, on cluster (required)."""
RegisterNamespace: _Final[_Action]
"""Write, on * only."""
RejectDataShare: _Final[_Action]
"""Permissions management, on datashare (required)."""
ResetClusterParameterGroup: _Final[_Action]
"""Write, on parametergroup (required)."""
ResizeCluster: _Final[_Action]
"""Write, on cluster (required)."""
RestoreFromClusterSnapshot: _Final[_Action]
"""Write, on cluster (required), snapshot (required). Keys: aws:TagKeys. Needs: kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, kms:RetireGrant, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:DescribeSecret, secretsmanager:GetRandomPassword, secretsmanager:RotateSecret, secretsmanager:TagResource, secretsmanager:UpdateSecret."""
RestoreTableFromClusterSnapshot: _Final[_Action]
"""Write, on cluster (required), snapshot (required)."""
ResumeCluster: _Final[_Action]
"""Write, on cluster (required)."""
RevokeClusterSecurityGroupIngress: _Final[_Action]
"""Write, on securitygroup (required), securitygroupingress-ec2securitygroup (required)."""
RevokeEndpointAccess: _Final[_Action]
"""Permissions management, on cluster."""
RevokeSnapshotAccess: _Final[_Action]
"""Permissions management, on cluster, snapshot (required)."""
RotateEncryptionKey: _Final[_Action]
"""Write, on cluster (required)."""
UpdatePartnerStatus: _Final[_Action]
"""Write, on cluster."""
ViewQueriesFromConsole: _Final[_Action]
"""List, on * only."""
ViewQueriesInConsole: _Final[_Action]
"""List, on cluster."""
class _cluster(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _datashare(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:datashare:${ProducerClusterNamespace}/${DataShareName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, producer_cluster_namespace: str | _Variable, data_share_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datashare: _Final[_datashare]
class _dbgroup(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:dbgroup:${ClusterName}/${DbGroup}"""

    def __call__(self, cluster_name: str | _Variable, db_group: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dbgroup: _Final[_dbgroup]
class _dbname(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:dbname:${ClusterName}/${DbName}"""

    def __call__(self, cluster_name: str | _Variable, db_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dbname: _Final[_dbname]
class _dbuser(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:dbuser:${ClusterName}/${DbUser}"""

    def __call__(self, cluster_name: str | _Variable, db_user: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dbuser: _Final[_dbuser]
class _eventsubscription(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_subscription_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eventsubscription: _Final[_eventsubscription]
class _hsmclientcertificate(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:hsmclientcertificate:${HSMClientCertificateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, hsm_client_certificate_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hsmclientcertificate: _Final[_hsmclientcertificate]
class _hsmconfiguration(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:hsmconfiguration:${HSMConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, hsm_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hsmconfiguration: _Final[_hsmconfiguration]
class _integration(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, integration_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integration: _Final[_integration]
class _namespace(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:namespace:${ClusterNamespace}"""

    def __call__(self, cluster_namespace: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

namespace: _Final[_namespace]
class _parametergroup(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, parameter_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

parametergroup: _Final[_parametergroup]
class _qev2idcapplication(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}"""

    def __call__(self, qev2_idc_application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

qev2idcapplication: _Final[_qev2idcapplication]
class _redshiftidcapplication(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:redshiftidcapplication:${RedshiftIdcApplicationId}"""

    def __call__(self, redshift_idc_application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

redshiftidcapplication: _Final[_redshiftidcapplication]
class _securitygroup(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, security_group_name: str | _Variable, owner: str | _Variable, ec2_security_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

securitygroup: _Final[_securitygroup]
class _securitygroupingress_cidr(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/cidrip/${IpRange}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, security_group_name: str | _Variable, ip_range: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

securitygroupingress_cidr: _Final[_securitygroupingress_cidr]
class _securitygroupingress_ec2securitygroup(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, security_group_name: str | _Variable, owner: str | _Variable, ece2_securitygroup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

securitygroupingress_ec2securitygroup: _Final[_securitygroupingress_ec2securitygroup]
class _snapshot(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:snapshot:${ClusterName}/${SnapshotName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, snapshot_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]
class _snapshotcopygrant(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, snapshot_copy_grant_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshotcopygrant: _Final[_snapshotcopygrant]
class _snapshotschedule(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, schedule_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshotschedule: _Final[_snapshotschedule]
class _subnetgroup(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, subnet_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subnetgroup: _Final[_subnetgroup]
class _usagelimit(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, usage_limit_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

usagelimit: _Final[_usagelimit]

class _Keys(_ServiceKeys):
    """The condition keys of redshift."""

    AllowWrites: _BoolKey
    ConsumerArn: _ArnKey
    ConsumerIdentifier: _StringKey
    DbName: _StringKey
    DbUser: _StringKey
    DurationSeconds: _StringKey
    InboundIntegrationArn: _ArnKey
    IntegrationSourceArn: _ArnKey
    IntegrationTargetArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["redshift:AllowWrites"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["redshift:ConsumerArn", "redshift:InboundIntegrationArn", "redshift:IntegrationSourceArn", "redshift:IntegrationTargetArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["redshift:ConsumerIdentifier", "redshift:DbName", "redshift:DbUser", "redshift:DurationSeconds"]) -> _StringKey: ...
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
