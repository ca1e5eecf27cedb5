"""AWS Config. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateResourceTypes: _Final[_Action]
"""Write, on ConfigurationRecorder (required)."""
BatchGetAggregateResourceConfig: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
BatchGetResourceConfig: _Final[_Action]
"""Read, on * only."""
DeleteAggregationAuthorization: _Final[_Action]
"""Write, on AggregationAuthorization (required)."""
DeleteConfigRule: _Final[_Action]
"""Write, on ConfigRule (required)."""
DeleteConfigurationAggregator: _Final[_Action]
"""Write, on ConfigurationAggregator (required)."""
DeleteConfigurationRecorder: _Final[_Action]
"""Write, on ConfigurationRecorder (required)."""
DeleteConformancePack: _Final[_Action]
"""Write, on ConformancePack (required)."""
DeleteConnector: _Final[_Action]
"""Write, on Connector (required)."""
DeleteDeliveryChannel: _Final[_Action]
"""Write, on * only."""
DeleteEvaluationResults: _Final[_Action]
"""Write, on ConfigRule (required)."""
DeleteOrganizationConfigRule: _Final[_Action]
"""Write, on OrganizationConfigRule (required)."""
DeleteOrganizationConformancePack: _Final[_Action]
"""Write, on OrganizationConformancePack (required)."""
DeletePendingAggregationRequest: _Final[_Action]
"""Write, on * only."""
DeleteRemediationConfiguration: _Final[_Action]
"""Write, on RemediationConfiguration (required)."""
DeleteRemediationExceptions: _Final[_Action]
"""Write, on * only."""
DeleteResourceConfig: _Final[_Action]
"""Write, on * only."""
DeleteRetentionConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteServiceLinkedConfigurationRecorder: _Final[_Action]
"""Write, on ConfigurationRecorder (required). Keys: config:ConfigurationRecorderServicePrincipal."""
DeleteStoredQuery: _Final[_Action]
"""Write, on StoredQuery (required)."""
DeliverConfigSnapshot: _Final[_Action]
"""Read, on * only."""
DescribeAggregateComplianceByConfigRules: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
DescribeAggregateComplianceByConformancePacks: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
DescribeAggregationAuthorizations: _Final[_Action]
"""List, on * only."""
DescribeComplianceByConfigRule: _Final[_Action]
"""Read, on * only."""
DescribeComplianceByResource: _Final[_Action]
"""Read, on * only."""
DescribeConfigRuleEvaluationStatus: _Final[_Action]
"""Read, on * only."""
DescribeConfigRules: _Final[_Action]
"""List, on * only."""
DescribeConfigurationAggregatorSourcesStatus: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
DescribeConfigurationAggregators: _Final[_Action]
"""List, on * only."""
DescribeConfigurationRecorderStatus: _Final[_Action]
"""Read, on ConfigurationRecorder (required). Keys: config:ConfigurationRecorderServicePrincipal."""
DescribeConfigurationRecorders: _Final[_Action]
"""Read, on ConfigurationRecorder (required). Keys: config:ConfigurationRecorderServicePrincipal."""
DescribeConformancePackCompliance: _Final[_Action]
"""Read, on ConformancePack (required)."""
DescribeConformancePackStatus: _Final[_Action]
"""Read, on * only."""
DescribeConformancePacks: _Final[_Action]
"""List, on * only."""
DescribeDeliveryChannelStatus: _Final[_Action]
"""Read, on * only."""
DescribeDeliveryChannels: _Final[_Action]
"""List, on * only."""
DescribeOrganizationConfigRuleStatuses: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationConfigRules: _Final[_Action]
"""List, on * only."""
DescribeOrganizationConformancePackStatuses: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationConformancePacks: _Final[_Action]
"""List, on * only."""
DescribePendingAggregationRequests: _Final[_Action]
"""List, on * only."""
DescribeRemediationConfigurations: _Final[_Action]
"""List, on RemediationConfiguration (required)."""
DescribeRemediationExceptions: _Final[_Action]
"""List, on * only."""
DescribeRemediationExecutionStatus: _Final[_Action]
"""Read, on RemediationConfiguration (required)."""
DescribeRetentionConfigurations: _Final[_Action]
"""List, on * only."""
DisassociateResourceTypes: _Final[_Action]
"""Write, on ConfigurationRecorder (required)."""
GetAggregateComplianceDetailsByConfigRule: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
GetAggregateConfigRuleComplianceSummary: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
GetAggregateConformancePackComplianceSummary: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
GetAggregateDiscoveredResourceCounts: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
GetAggregateResourceConfig: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
GetComplianceDetailsByConfigRule: _Final[_Action]
"""Read, on ConfigRule (required)."""
GetComplianceDetailsByResource: _Final[_Action]
"""Read, on * only."""
GetComplianceSummaryByConfigRule: _Final[_Action]
"""Read, on * only."""
GetComplianceSummaryByResourceType: _Final[_Action]
"""Read, on * only."""
GetConformancePackComplianceDetails: _Final[_Action]
"""Read, on ConformancePack (required)."""
GetConformancePackComplianceSummary: _Final[_Action]
"""Read, on ConformancePack (required)."""
GetConnector: _Final[_Action]
"""Read, on Connector (required)."""
GetCustomRulePolicy: _Final[_Action]
"""Read, on ConfigRule (required)."""
GetDiscoveredResourceCounts: _Final[_Action]
"""Read, on * only."""
GetOrganizationConfigRuleDetailedStatus: _Final[_Action]
"""Read, on OrganizationConfigRule (required)."""
GetOrganizationConformancePackDetailedStatus: _Final[_Action]
"""Read, on OrganizationConformancePack (required)."""
GetOrganizationCustomRulePolicy: _Final[_Action]
"""Read, on OrganizationConfigRule (required)."""
GetResourceConfigHistory: _Final[_Action]
"""Read, on * only."""
GetResourceEvaluationSummary: _Final[_Action]
"""Read, on * only."""
GetStoredQuery: _Final[_Action]
"""Read, on StoredQuery (required)."""
ListAggregateDiscoveredResources: _Final[_Action]
"""List, on ConfigurationAggregator (required)."""
ListConfigurationRecorders: _Final[_Action]
"""List, on * only."""
ListConformancePackComplianceScores: _Final[_Action]
"""List, on * only."""
ListConnectors: _Final[_Action]
"""List, on * only."""
ListDiscoveredResources: _Final[_Action]
"""List, on * only."""
ListResourceEvaluations: _Final[_Action]
"""List, on * only."""
ListStoredQueries: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on AggregationAuthorization, ConfigRule, ConfigurationAggregator, ConfigurationRecorder, ConformancePack, Connector, OrganizationConfigRule, OrganizationConformancePack, StoredQuery."""
PutAggregationAuthorization: _Final[_Action]
"""Write, on AggregationAuthorization (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutConfigRule: _Final[_Action]
"""Write, on ConfigRule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutConfigurationAggregator: _Final[_Action]
"""Write, on ConfigurationAggregator (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, organizations:EnableAWSServiceAccess, organizations:ListDelegatedAdministrators."""
PutConfigurationRecorder: _Final[_Action]
"""Write, on ConfigurationRecorder (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
PutConformancePack: _Final[_Action]
"""Write, on ConformancePack (required). Needs: iam:CreateServiceLinkedRole, iam:PassRole, s3:GetObject, s3:ListBucket, ssm:GetDocument."""
PutConnector: _Final[_Action]
"""Write, on Connector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutDeliveryChannel: _Final[_Action]
"""Write, on * only."""
PutEvaluations: _Final[_Action]
"""Write, on * only."""
PutExternalEvaluation: _Final[_Action]
"""Write, on ConfigRule (required)."""
PutOrganizationConfigRule: _Final[_Action]
"""Write, on OrganizationConfigRule (required). Needs: iam:CreateServiceLinkedRole, iam:PassRole, organizations:EnableAWSServiceAccess, organizations:ListDelegatedAdministrators."""
PutOrganizationConformancePack: _Final[_Action]
"""Write, on OrganizationConformancePack (required). Needs: iam:CreateServiceLinkedRole, iam:PassRole, organizations:EnableAWSServiceAccess, organizations:ListDelegatedAdministrators, s3:GetObject."""
PutRemediationConfigurations: _Final[_Action]
"""Write, on RemediationConfiguration (required). Needs: iam:PassRole."""
PutRemediationExceptions: _Final[_Action]
"""Write, on * only."""
PutResourceConfig: _Final[_Action]
"""Write, on * only."""
PutRetentionConfiguration: _Final[_Action]
"""Write, on * only."""
PutServiceLinkedConfigurationRecorder: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, config:ConfigurationRecorderServicePrincipal. Needs: iam:CreateServiceLinkedRole, iam:PassRole."""
PutStoredQuery: _Final[_Action]
"""Write, on StoredQuery (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutThirdPartyServiceLinkedConfigurationRecorder: _Final[_Action]
"""Write, on Connector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, config:ConfigurationRecorderServicePrincipal."""
SelectAggregateResourceConfig: _Final[_Action]
"""Read, on ConfigurationAggregator (required)."""
SelectResourceConfig: _Final[_Action]
"""Read, on * only."""
StartConfigRulesEvaluation: _Final[_Action]
"""Write, on ConfigRule (required)."""
StartConfigurationRecorder: _Final[_Action]
"""Write, on ConfigurationRecorder (required)."""
StartRemediationExecution: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
StartResourceEvaluation: _Final[_Action]
"""Write, on * only. Needs: cloudformation:DescribeType."""
StopConfigurationRecorder: _Final[_Action]
"""Write, on ConfigurationRecorder (required)."""
TagResource: _Final[_Action]
"""Tagging, on AggregationAuthorization, ConfigRule, ConfigurationAggregator, ConfigurationRecorder, ConformancePack, Connector, OrganizationConfigRule, OrganizationConformancePack, StoredQuery. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on AggregationAuthorization, ConfigRule, ConfigurationAggregator, ConfigurationRecorder, ConformancePack, Connector, OrganizationConfigRule, OrganizationConformancePack, StoredQuery. Keys: aws:TagKeys."""
class _AggregationAuthorization(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:aggregation-authorization/${AggregatorAccount}/${AggregatorRegion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, aggregator_account: str | _Variable, aggregator_region: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AggregationAuthorization: _Final[_AggregationAuthorization]
class _ConfigRule(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, config_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConfigRule: _Final[_ConfigRule]
class _ConfigurationAggregator(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, aggregator_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConfigurationAggregator: _Final[_ConfigurationAggregator]
class _ConfigurationRecorder(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:configuration-recorder/${RecorderName}/${RecorderId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, recorder_name: str | _Variable, recorder_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConfigurationRecorder: _Final[_ConfigurationRecorder]
class _ConformancePack(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:conformance-pack/${ConformancePackName}/${ConformancePackId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, conformance_pack_name: str | _Variable, conformance_pack_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConformancePack: _Final[_ConformancePack]
class _Connector(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:connector/${Provider}/${ProviderId}/${ConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, provider: str | _Variable, provider_id: str | _Variable, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Connector: _Final[_Connector]
class _OrganizationConfigRule(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_config_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

OrganizationConfigRule: _Final[_OrganizationConfigRule]
class _OrganizationConformancePack(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_conformance_pack_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

OrganizationConformancePack: _Final[_OrganizationConformancePack]
class _RemediationConfiguration(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}"""

    def __call__(self, remediation_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RemediationConfiguration: _Final[_RemediationConfiguration]
class _StoredQuery(_ResourceType):
    """arn:${Partition}:config:${Region}:${Account}:stored-query/${StoredQueryName}/${StoredQueryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stored_query_name: str | _Variable, stored_query_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

StoredQuery: _Final[_StoredQuery]

class _Keys(_ServiceKeys):
    """The condition keys of config."""

    ConfigurationRecorderServicePrincipal: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["config:ConfigurationRecorderServicePrincipal"]) -> _StringKey: ...
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
