"""AWS Security Hub. Generated; see scripts/."""

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

AcceptAdministratorInvitation: _Final[_Action]
"""Write, on hub."""
AcceptInvitation: _Final[_Action]
"""Write, on hub."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on hub, hubv2."""
BatchDeleteAutomationRules: _Final[_Action]
"""Write, on automation-rule (required)."""
BatchDisableStandards: _Final[_Action]
"""Write, on hub."""
BatchEnableStandards: _Final[_Action]
"""Write, on hub."""
BatchGetAutomationRules: _Final[_Action]
"""Read, on automation-rule (required)."""
BatchGetConfigurationPolicyAssociations: _Final[_Action]
"""Read, on * only."""
BatchGetControlEvaluations: _Final[_Action]
"""Read, on hub."""
BatchGetEnabledRegionsV2: _Final[_Action]
"""Read, on hubv2 (required)."""
BatchGetSecurityControls: _Final[_Action]
"""Read, on * only. Needs: securityhub:DescribeStandardsControls."""
BatchGetStandardsControlAssociations: _Final[_Action]
"""Read, on * only. Needs: securityhub:DescribeStandardsControls."""
BatchImportFindings: _Final[_Action]
"""Write, on product (required). Keys: securityhub:TargetAccount."""
BatchUpdateAutomationRules: _Final[_Action]
"""Write, on automation-rule (required)."""
BatchUpdateFindings: _Final[_Action]
"""Write, on hub, hubv2. Keys: securityhub:ASFFSyntaxPath/${ASFFSyntaxPath}, securityhub:OCSFSyntaxPath/${OCSFSyntaxPath}."""
BatchUpdateStandardsControlAssociations: _Final[_Action]
"""Write, on * only. Needs: securityhub:UpdateStandardsControl."""
CancelExportJobV2: _Final[_Action]
"""Write, on * only."""
ConnectorRegistrationsV2: _Final[_Action]
"""Write, on * only."""
CreateActionTarget: _Final[_Action]
"""Write, on hub."""
CreateAggregatorV2: _Final[_Action]
"""Write, on * only."""
CreateAutomationRule: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAutomationRuleV2: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConfigurationPolicy: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnectorV2: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFindingAggregator: _Final[_Action]
"""Write, on * only."""
CreateInsight: _Final[_Action]
"""Write, on hub."""
CreateMembers: _Final[_Action]
"""Write, on hub."""
CreateTicketV2: _Final[_Action]
"""Write, on connectorv2."""
DeclineInvitations: _Final[_Action]
"""Write, on hub."""
DeleteActionTarget: _Final[_Action]
"""Write, on hub."""
DeleteAggregatorV2: _Final[_Action]
"""Write, on aggregatorv2 (required)."""
DeleteAutomationRuleV2: _Final[_Action]
"""Write, on automation-rulev2 (required)."""
DeleteConfigurationPolicy: _Final[_Action]
"""Write, on configuration-policy (required)."""
DeleteConnector: _Final[_Action]
"""Write, on connector (required)."""
DeleteConnectorV2: _Final[_Action]
"""Write, on connectorv2 (required)."""
DeleteFindingAggregator: _Final[_Action]
"""Write, on finding-aggregator (required)."""
DeleteInsight: _Final[_Action]
"""Write, on hub."""
DeleteInvitations: _Final[_Action]
"""Write, on hub."""
DeleteMembers: _Final[_Action]
"""Write, on hub."""
DescribeActionTargets: _Final[_Action]
"""Read, on hub."""
DescribeHub: _Final[_Action]
"""Read, on hub."""
DescribeOrganizationConfiguration: _Final[_Action]
"""Read, on hub."""
DescribeProducts: _Final[_Action]
"""Read, on hub."""
DescribeProductsV2: _Final[_Action]
"""Read, on hubv2."""
DescribeSecurityHubV2: _Final[_Action]
"""Read, on * only."""
DescribeStandards: _Final[_Action]
"""Read, on hub."""
DescribeStandardsControls: _Final[_Action]
"""Read, on hub."""
DisableImportFindingsForProduct: _Final[_Action]
"""Write, on hub."""
DisableOrganizationAdminAccount: _Final[_Action]
"""Write, on hub. Needs: organizations:DeregisterDelegatedAdministrator, organizations:DescribeOrganization, organizations:ListDelegatedAdministrators."""
DisableSecurityHub: _Final[_Action]
"""Write, on hub."""
DisableSecurityHubFeatureV2: _Final[_Action]
"""Write, on hubv2 (required)."""
DisableSecurityHubV2: _Final[_Action]
"""Write, on * only."""
DisassociateFromAdministratorAccount: _Final[_Action]
"""Write, on hub."""
DisassociateFromMasterAccount: _Final[_Action]
"""Write, on hub."""
DisassociateMembers: _Final[_Action]
"""Write, on hub."""
EnableImportFindingsForProduct: _Final[_Action]
"""Write, on hub."""
EnableOrganizationAdminAccount: _Final[_Action]
"""Write, on hub. Needs: organizations:DescribeOrganization, organizations:EnableAWSServiceAccess, organizations:ListAWSServiceAccessForOrganization, organizations:ListDelegatedAdministrators, organizations:RegisterDelegatedAdministrator."""
EnableSecurityHub: _Final[_Action]
"""Write, on hub. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
EnableSecurityHubFeatureV2: _Final[_Action]
"""Write, on hubv2 (required)."""
EnableSecurityHubV2: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GenerateRecommendedPolicyV2: _Final[_Action]
"""Write, on hubv2 (required)."""
GetAdhocInsightResults: _Final[_Action]
"""Read, on hub, hubv2."""
GetAdministratorAccount: _Final[_Action]
"""Read, on hub."""
GetAggregatorV2: _Final[_Action]
"""Read, on aggregatorv2 (required)."""
GetAutomationRuleV2: _Final[_Action]
"""Read, on automation-rulev2 (required)."""
GetConfigurationPolicy: _Final[_Action]
"""Read, on configuration-policy (required)."""
GetConfigurationPolicyAssociation: _Final[_Action]
"""Read, on * only."""
GetConnector: _Final[_Action]
"""Read, on connector (required)."""
GetConnectorV2: _Final[_Action]
"""Read, on connectorv2 (required)."""
GetControlFindingSummary: _Final[_Action]
"""Read, on hub."""
GetCoverageStatisticsV2: _Final[_Action]
"""Read, on hubv2 (required)."""
GetEnabledStandards: _Final[_Action]
"""List, on hub."""
GetExportJobV2: _Final[_Action]
"""Read, on * only."""
GetFindingAggregator: _Final[_Action]
"""Read, on finding-aggregator (required)."""
GetFindingHistory: _Final[_Action]
"""Read, on hub."""
GetFindings: _Final[_Action]
"""Read, on hub, hubv2."""
GetFindingsTrendsV2: _Final[_Action]
"""Read, on hubv2."""
GetFreeTrialEndDate: _Final[_Action]
"""Read, on hub."""
GetFreeTrialUsage: _Final[_Action]
"""Read, on hub."""
GetInsightFindingTrend: _Final[_Action]
"""Read, on hub."""
GetInsightResults: _Final[_Action]
"""Read, on hub."""
GetInsights: _Final[_Action]
"""List, on hub."""
GetInvitationsCount: _Final[_Action]
"""Read, on hub."""
GetMasterAccount: _Final[_Action]
"""Read, on hub."""
GetMembers: _Final[_Action]
"""Read, on hub."""
GetRecommendedPolicyV2: _Final[_Action]
"""Read, on hubv2 (required)."""
GetRemediationsV2: _Final[_Action]
"""Read, on hubv2 (required)."""
GetResourcesStatisticsV2: _Final[_Action]
"""Read, on hubv2."""
GetResourcesTrendsV2: _Final[_Action]
"""Read, on hubv2."""
GetResourcesV2: _Final[_Action]
"""Read, on hubv2."""
GetSecurityControlDefinition: _Final[_Action]
"""Read, on * only. Needs: securityhub:DescribeStandardsControls."""
GetUsage: _Final[_Action]
"""Read, on hub."""
GetUsageV2: _Final[_Action]
"""Read, on hubv2 (required)."""
InviteMembers: _Final[_Action]
"""Write, on hub."""
ListAccountUsageV2: _Final[_Action]
"""List, on hubv2 (required)."""
ListAggregatorsV2: _Final[_Action]
"""List, on * only."""
ListAutomationRules: _Final[_Action]
"""List, on * only."""
ListAutomationRulesV2: _Final[_Action]
"""List, on * only."""
ListConfigurationPolicies: _Final[_Action]
"""List, on * only."""
ListConfigurationPolicyAssociations: _Final[_Action]
"""List, on * only."""
ListConnectors: _Final[_Action]
"""List, on * only."""
ListConnectorsV2: _Final[_Action]
"""List, on * only."""
ListControlEvaluationSummaries: _Final[_Action]
"""Read, on hub."""
ListEnabledProductsForImport: _Final[_Action]
"""List, on hub."""
ListExportJobsV2: _Final[_Action]
"""List, on * only."""
ListExposuresByRemediationV2: _Final[_Action]
"""List, on hubv2 (required)."""
ListFindingAggregators: _Final[_Action]
"""List, on * only."""
ListFreeTrialStatusesV2: _Final[_Action]
"""List, on hubv2 (required)."""
ListInvitations: _Final[_Action]
"""List, on hub."""
ListMembers: _Final[_Action]
"""List, on hub."""
ListOrganizationAdminAccounts: _Final[_Action]
"""List, on hub. Needs: organizations:DescribeOrganization, organizations:ListDelegatedAdministrators."""
ListSecurityControlDefinitions: _Final[_Action]
"""List, on * only."""
ListStandardsControlAssociations: _Final[_Action]
"""List, on * only. Needs: securityhub:DescribeStandardsControls."""
ListTagsForResource: _Final[_Action]
"""Read, on automation-rule, configuration-policy, hub."""
SendFindingEvents: _Final[_Action]
"""Read, on hub."""
SendInsightEvents: _Final[_Action]
"""Read, on hub."""
StartConfigurationPolicyAssociation: _Final[_Action]
"""Write, on hub."""
StartConfigurationPolicyDisassociation: _Final[_Action]
"""Write, on hub."""
StartExportJobV2: _Final[_Action]
"""Write, on hubv2."""
TagResource: _Final[_Action]
"""Tagging, on aggregatorv2, automation-rule, automation-rulev2, configuration-policy, connector, connectorv2, hub, hubv2."""
UntagResource: _Final[_Action]
"""Tagging, on aggregatorv2, automation-rule, automation-rulev2, configuration-policy, connector, connectorv2, hub, hubv2."""
UpdateActionTarget: _Final[_Action]
"""Write, on hub."""
UpdateAggregatorV2: _Final[_Action]
"""Write, on aggregatorv2 (required)."""
UpdateAutomationRuleV2: _Final[_Action]
"""Write, on automation-rulev2 (required)."""
UpdateConfigurationPolicy: _Final[_Action]
"""Write, on configuration-policy (required)."""
UpdateConnector: _Final[_Action]
"""Write, on connector (required)."""
UpdateConnectorV2: _Final[_Action]
"""Write, on connectorv2 (required)."""
UpdateFindingAggregator: _Final[_Action]
"""Write, on finding-aggregator (required)."""
UpdateFindings: _Final[_Action]
"""Write, on hub."""
UpdateInsight: _Final[_Action]
"""Write, on hub."""
UpdateOrganizationConfiguration: _Final[_Action]
"""Write, on hub."""
UpdateSecurityControl: _Final[_Action]
"""Write, on * only. Needs: securityhub:UpdateStandardsControl."""
UpdateSecurityHubConfiguration: _Final[_Action]
"""Write, on hub."""
UpdateStandardsControl: _Final[_Action]
"""Write, on hub."""
class _action_target(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:action/custom/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

action_target: _Final[_action_target]
class _aggregatorv2(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, aggregator_v2_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

aggregatorv2: _Final[_aggregatorv2]
class _automation_rule(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, automation_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automation_rule: _Final[_automation_rule]
class _automation_rulev2(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, automation_rule_v2_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automation_rulev2: _Final[_automation_rulev2]
class _configuration_policy(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration_policy: _Final[_configuration_policy]
class _connector(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:connector/${ConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connector: _Final[_connector]
class _connectorv2(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_v2_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connectorv2: _Final[_connectorv2]
class _finding_aggregator(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}"""

    def __call__(self, finding_aggregator_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

finding_aggregator: _Final[_finding_aggregator]
class _hub(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:hub/default. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hub: _Final[_hub]
class _hubv2(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:hubv2/${HubV2Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, hub_v2_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hubv2: _Final[_hubv2]
class _insight(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:insight/${CompanyId}/${ProductId}/${UniqueId}"""

    def __call__(self, company_id: str | _Variable, product_id: str | _Variable, unique_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

insight: _Final[_insight]
class _product(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:product/${Company}/${ProductId}"""

    def __call__(self, company: str | _Variable, product_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

product: _Final[_product]
class _product_subscription(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:product-subscription/${Company}/${ProductId}"""

    def __call__(self, company: str | _Variable, product_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

product_subscription: _Final[_product_subscription]
class _standard(_ResourceType):
    """arn:${Partition}:securityhub:::ruleset/${StandardsName}/v/${StandardsVersion}"""

    def __call__(self, standards_name: str | _Variable, standards_version: str | _Variable, *, partition: str | None = None) -> _Arn: ...

standard: _Final[_standard]
class _standards_subscription(_ResourceType):
    """arn:${Partition}:securityhub:${Region}:${Account}:subscription/${StandardsName}/v/${StandardsVersion}"""

    def __call__(self, standards_name: str | _Variable, standards_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

standards_subscription: _Final[_standards_subscription]

class _Keys(_ServiceKeys):
    """The condition keys of securityhub."""

    TargetAccount: _StringKey
    def ASFFSyntaxPath(self, asff_syntax_path: str, /) -> _StringKey: ...
    def OCSFSyntaxPath(self, ocsf_syntax_path: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["securityhub:TargetAccount"]) -> _StringKey: ...
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
