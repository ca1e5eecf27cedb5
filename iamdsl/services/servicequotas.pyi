"""Service Quotas. Generated; see scripts/."""

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

AssociateServiceQuotaTemplate: _Final[_Action]
"""Write, on * only. Needs: organizations:DescribeOrganization, organizations:EnableAWSServiceAccess."""
CreateSupportCase: _Final[_Action]
"""Write, on * only."""
DeleteServiceQuotaIncreaseRequestFromTemplate: _Final[_Action]
"""Write, on * only. Needs: organizations:DescribeOrganization."""
DisassociateServiceQuotaTemplate: _Final[_Action]
"""Write, on * only. Needs: organizations:DescribeOrganization."""
GetAWSDefaultServiceQuota: _Final[_Action]
"""Read, on * only."""
GetAssociationForServiceQuotaTemplate: _Final[_Action]
"""Read, on * only. Needs: organizations:DescribeOrganization."""
GetAutoManagementConfiguration: _Final[_Action]
"""Read, on * only."""
GetQuotaUtilizationReport: _Final[_Action]
"""Read, on * only."""
GetRequestedServiceQuotaChange: _Final[_Action]
"""Read, on * only."""
GetServiceQuota: _Final[_Action]
"""Read, on quota. Keys: servicequotas:service. Needs: autoscaling:DescribeAccountLimits, cloudformation:DescribeAccountLimits, dynamodb:DescribeLimits, elasticloadbalancing:DescribeAccountLimits, iam:GetAccountSummary, kinesis:DescribeLimits, rds:DescribeAccountAttributes, route53:GetAccountLimit."""
GetServiceQuotaIncreaseRequestFromTemplate: _Final[_Action]
"""Read, on quota. Keys: servicequotas:service. Needs: organizations:DescribeOrganization."""
ListAWSDefaultServiceQuotas: _Final[_Action]
"""Read, on * only."""
ListRequestedServiceQuotaChangeHistory: _Final[_Action]
"""Read, on * only."""
ListRequestedServiceQuotaChangeHistoryByQuota: _Final[_Action]
"""Read, on quota. Keys: servicequotas:service."""
ListServiceQuotaIncreaseRequestsInTemplate: _Final[_Action]
"""Read, on * only. Needs: organizations:DescribeOrganization."""
ListServiceQuotas: _Final[_Action]
"""Read, on * only. Needs: autoscaling:DescribeAccountLimits, cloudformation:DescribeAccountLimits, dynamodb:DescribeLimits, elasticloadbalancing:DescribeAccountLimits, iam:GetAccountSummary, kinesis:DescribeLimits, rds:DescribeAccountAttributes, route53:GetAccountLimit."""
ListServices: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PutServiceQuotaIncreaseRequestIntoTemplate: _Final[_Action]
"""Write, on quota. Keys: servicequotas:service. Needs: organizations:DescribeOrganization."""
RequestServiceQuotaIncrease: _Final[_Action]
"""Write, on quota. Keys: servicequotas:service."""
StartAutoManagement: _Final[_Action]
"""Write, on * only."""
StartQuotaUtilizationReport: _Final[_Action]
"""Read, on * only."""
StopAutoManagement: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:TagKeys."""
UpdateAutoManagement: _Final[_Action]
"""Write, on * only."""
class _quota(_ResourceType):
    """arn:${Partition}:servicequotas:${Region}:${Account}:${ServiceCode}/${QuotaCode}"""

    def __call__(self, service_code: str | _Variable, quota_code: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

quota: _Final[_quota]

class _Keys(_ServiceKeys):
    """The condition keys of servicequotas."""

    service: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["servicequotas:service"]) -> _StringKey: ...
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
