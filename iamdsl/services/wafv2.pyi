"""AWS WAF V2. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateWebACL: _Final[_Action]
"""Write, on agentcore-gateway, amplify-app, apigateway, apprunner, appsync, loadbalancer/app/, userpool, verified-access-instance, webacl (required). Needs: amplify:AssociateWebACL, apigateway:SetWebACL, apprunner:AssociateWebAcl, appsync:AssociateWebACL, appsync:SetWebACL, cognito-idp:AssociateWebACL, ec2:AssociateVerifiedAccessInstanceWebAcl, elasticloadbalancing:CreateWebACLAssociation, elasticloadbalancing:SetWebAcl, wafv2:GetPermissionPolicy, wafv2:PutPermissionPolicy."""
CheckCapacity: _Final[_Action]
"""Read, on * only."""
CreateAPIKey: _Final[_Action]
"""Write, on * only."""
CreateIPSet: _Final[_Action]
"""Write, on ipset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: wafv2:TagResource."""
CreateRegexPatternSet: _Final[_Action]
"""Write, on regexpatternset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: wafv2:TagResource."""
CreateRuleGroup: _Final[_Action]
"""Write, on ipset, regexpatternset, rulegroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: wafv2:TagResource."""
CreateWebACL: _Final[_Action]
"""Write, on ipset, managedruleset, regexpatternset, rulegroup, webacl (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: wafv2:TagResource."""
DeleteAPIKey: _Final[_Action]
"""Write, on * only."""
DeleteFirewallManagerRuleGroups: _Final[_Action]
"""Write, on webacl (required)."""
DeleteIPSet: _Final[_Action]
"""Write, on ipset (required)."""
DeleteLoggingConfiguration: _Final[_Action]
"""Write, on webacl (required). Keys: wafv2:LogScope."""
DeletePermissionPolicy: _Final[_Action]
"""Permissions management, on rulegroup (required)."""
DeleteRegexPatternSet: _Final[_Action]
"""Write, on regexpatternset (required)."""
DeleteRuleGroup: _Final[_Action]
"""Write, on rulegroup (required)."""
DeleteWebACL: _Final[_Action]
"""Write, on webacl (required)."""
DescribeAllManagedProducts: _Final[_Action]
"""Read, on * only."""
DescribeManagedProductsByVendor: _Final[_Action]
"""Read, on * only."""
DescribeManagedRuleGroup: _Final[_Action]
"""Read, on * only."""
DescribeTopContributorsByEvent: _Final[_Action]
"""Read, on * only."""
DisassociateFirewallManager: _Final[_Action]
"""Write, on webacl (required)."""
DisassociateWebACL: _Final[_Action]
"""Write, on agentcore-gateway, amplify-app, apigateway, apprunner, appsync, loadbalancer/app/, userpool, verified-access-instance. Needs: amplify:DisassociateWebACL, apigateway:SetWebACL, apprunner:DisassociateWebAcl, appsync:DisassociateWebACL, appsync:SetWebACL, cognito-idp:DisassociateWebACL, ec2:DisassociateVerifiedAccessInstanceWebAcl, elasticloadbalancing:DeleteWebACLAssociation, elasticloadbalancing:SetWebAcl, wafv2:PutPermissionPolicy."""
GenerateMobileSdkReleaseUrl: _Final[_Action]
"""Read, on * only."""
GetDecryptedAPIKey: _Final[_Action]
"""Read, on * only."""
GetIPSet: _Final[_Action]
"""Read, on ipset (required). Keys: aws:ResourceTag/${TagKey}."""
GetLoggingConfiguration: _Final[_Action]
"""Read, on webacl (required). Keys: aws:ResourceTag/${TagKey}, wafv2:LogScope."""
GetManagedRuleSet: _Final[_Action]
"""Read, on managedruleset (required)."""
GetMobileSdkRelease: _Final[_Action]
"""Read, on * only."""
GetPermissionPolicy: _Final[_Action]
"""Read, on rulegroup (required)."""
GetRateBasedStatementManagedKeys: _Final[_Action]
"""Read, on webacl (required). Keys: aws:ResourceTag/${TagKey}."""
GetRegexPatternSet: _Final[_Action]
"""Read, on regexpatternset (required). Keys: aws:ResourceTag/${TagKey}."""
GetRevenueStatistics: _Final[_Action]
"""Read, on * only."""
GetRevenueStatisticsSummary: _Final[_Action]
"""Read, on * only."""
GetRevenueStatisticsTimeSeries: _Final[_Action]
"""Read, on * only."""
GetRuleGroup: _Final[_Action]
"""Read, on rulegroup (required). Keys: aws:ResourceTag/${TagKey}."""
GetSampledRequests: _Final[_Action]
"""Read, on webacl (required)."""
GetTopPathStatisticsByTraffic: _Final[_Action]
"""Read, on webacl (required)."""
GetWebACL: _Final[_Action]
"""Read, on webacl (required). Keys: aws:ResourceTag/${TagKey}."""
GetWebACLForResource: _Final[_Action]
"""Read, on agentcore-gateway, amplify-app, apigateway, apprunner, appsync, loadbalancer/app/, userpool, verified-access-instance, webacl (required). Needs: amplify:GetWebACLForResource, apprunner:DescribeWebAclForService, appsync:GetWebACLForResource, cognito-idp:GetWebACLForResource, ec2:GetVerifiedAccessInstanceWebAcl, elasticloadbalancing:GetLoadBalancerWebACL, wafv2:GetWebACL."""
ListAPIKeys: _Final[_Action]
"""List, on * only."""
ListAvailableManagedRuleGroupVersions: _Final[_Action]
"""List, on * only."""
ListAvailableManagedRuleGroups: _Final[_Action]
"""List, on * only."""
ListIPSets: _Final[_Action]
"""List, on * only."""
ListLoggingConfigurations: _Final[_Action]
"""List, on * only. Keys: wafv2:LogScope."""
ListManagedRuleSets: _Final[_Action]
"""List, on * only."""
ListMobileSdkReleases: _Final[_Action]
"""List, on * only."""
ListRegexPatternSets: _Final[_Action]
"""List, on * only."""
ListResourcesForWebACL: _Final[_Action]
"""List, on agentcore-gateway, amplify-app, apprunner, userpool, verified-access-instance, webacl (required). Needs: amplify:ListResourcesForWebACL, apprunner:ListAssociatedServicesForWebAcl, appsync:ListResourcesForWebACL, cognito-idp:ListResourcesForWebACL, ec2:DescribeVerifiedAccessInstanceWebAclAssociations, elasticloadbalancing:DescribeWebACLAssociation."""
ListRuleGroups: _Final[_Action]
"""List, on * only."""
ListSettlementRecords: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on ipset, regexpatternset, rulegroup, webacl. Keys: aws:ResourceTag/${TagKey}."""
ListWebACLs: _Final[_Action]
"""List, on * only."""
PutFirewallManagerRuleGroups: _Final[_Action]
"""Write, on webacl (required)."""
PutLoggingConfiguration: _Final[_Action]
"""Write, on webacl (required). Keys: wafv2:LogDestinationResource, wafv2:LogScope. Needs: iam:CreateServiceLinkedRole."""
PutManagedRuleSetVersions: _Final[_Action]
"""Write, on managedruleset (required), rulegroup (required)."""
PutPermissionPolicy: _Final[_Action]
"""Permissions management, on rulegroup (required)."""
TagResource: _Final[_Action]
"""Tagging, on ipset, regexpatternset, rulegroup, webacl. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ipset, regexpatternset, rulegroup, webacl. Keys: aws:TagKeys."""
UpdateIPSet: _Final[_Action]
"""Write, on ipset (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateManagedRuleSetVersionExpiryDate: _Final[_Action]
"""Write, on managedruleset (required)."""
UpdateRegexPatternSet: _Final[_Action]
"""Write, on regexpatternset (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateRuleGroup: _Final[_Action]
"""Write, on ipset, regexpatternset, rulegroup (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateWebACL: _Final[_Action]
"""Write, on ipset, managedruleset, regexpatternset, rulegroup, webacl (required). Keys: aws:ResourceTag/${TagKey}."""
ValidateNetworkSecurityManagerRuleConfiguration: _Final[_Action]
"""Read, on * only."""
ValidateNetworkSecurityManagerWebACLConfiguration: _Final[_Action]
"""Read, on * only."""
class _agentcore_gateway(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}"""

    def __call__(self, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agentcore_gateway: _Final[_agentcore_gateway]
class _amplify_app(_ResourceType):
    """arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

amplify_app: _Final[_amplify_app]
class _apigateway(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${ApiId}/stages/${StageName}"""

    def __call__(self, api_id: str | _Variable, stage_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

apigateway: _Final[_apigateway]
class _apprunner(_ResourceType):
    """arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}"""

    def __call__(self, service_name: str | _Variable, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

apprunner: _Final[_apprunner]
class _appsync(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}"""

    def __call__(self, graph_qlapi_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

appsync: _Final[_appsync]
class _ipset(_ResourceType):
    """arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/ipset/${Name}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scope: str | _Variable, name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ipset: _Final[_ipset]
class _loadbalancer_app(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

loadbalancer_app: _Final[_loadbalancer_app]
class _managedruleset(_ResourceType):
    """arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/managedruleset/${Name}/${Id}"""

    def __call__(self, scope: str | _Variable, name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managedruleset: _Final[_managedruleset]
class _regexpatternset(_ResourceType):
    """arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/regexpatternset/${Name}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scope: str | _Variable, name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

regexpatternset: _Final[_regexpatternset]
class _rulegroup(_ResourceType):
    """arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/rulegroup/${Name}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scope: str | _Variable, name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rulegroup: _Final[_rulegroup]
class _userpool(_ResourceType):
    """arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}"""

    def __call__(self, user_pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

userpool: _Final[_userpool]
class _verified_access_instance(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}"""

    def __call__(self, verified_access_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verified_access_instance: _Final[_verified_access_instance]
class _webacl(_ResourceType):
    """arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scope: str | _Variable, name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webacl: _Final[_webacl]

class _Keys(_ServiceKeys):
    """The condition keys of wafv2."""

    LogDestinationResource: _ArnKey
    LogScope: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["wafv2:LogDestinationResource"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["wafv2:LogScope"]) -> _StringKey: ...
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
