"""Amazon AI Operations. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateInvestigation: _Final[_Action]
"""Write, on investigation-group (required). Needs: kms:Decrypt, kms:GenerateDataKey, sts:SetContext."""
CreateInvestigationEvent: _Final[_Action]
"""Write, on investigation-group (required). Needs: cloudwatch:DescribeAlarmHistory, cloudwatch:DescribeAlarms, cloudwatch:GetInsightRuleReport, cloudwatch:GetMetricData, kms:Decrypt, kms:GenerateDataKey, logs:GetQueryResults, sts:SetContext."""
CreateInvestigationGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: aiops:TagResource, cloudtrail:DescribeTrails, iam:PassRole, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, sso:CreateApplication, sso:DeleteApplication, sso:PutApplicationAccessScope, sso:PutApplicationAssignmentConfiguration, sso:PutApplicationAuthenticationMethod, sso:PutApplicationGrant, sso:TagResource."""
CreateInvestigationResource: _Final[_Action]
"""Write, on investigation-group (required). Needs: cloudwatch:DescribeAlarmHistory, cloudwatch:DescribeAlarms, cloudwatch:GetInsightRuleReport, cloudwatch:GetMetricData, kms:GenerateDataKey, logs:GetQueryResults."""
CreateReport: _Final[_Action]
"""Write, on investigation-group (required). Needs: kms:Decrypt, kms:GenerateDataKey, sts:SetContext."""
DeleteInvestigation: _Final[_Action]
"""Write, on investigation-group (required). Needs: sts:SetContext."""
DeleteInvestigationGroup: _Final[_Action]
"""Write, on investigation-group (required). Needs: sso:DeleteApplication."""
DeleteInvestigationGroupPolicy: _Final[_Action]
"""Write, on investigation-group (required)."""
GenerateReport: _Final[_Action]
"""Write, on investigation-group (required). Needs: kms:Decrypt, kms:GenerateDataKey, sts:SetContext."""
GetEphemeralInvestigationResults: _Final[_Action]
"""List, on * only."""
GetFact: _Final[_Action]
"""Read, on investigation-group (required). Needs: kms:Decrypt."""
GetFactVersions: _Final[_Action]
"""Read, on investigation-group (required). Needs: kms:Decrypt."""
GetInvestigation: _Final[_Action]
"""Read, on investigation-group (required)."""
GetInvestigationEvent: _Final[_Action]
"""Read, on investigation-group (required). Needs: kms:Decrypt."""
GetInvestigationGroup: _Final[_Action]
"""Read, on investigation-group (required)."""
GetInvestigationGroupPolicy: _Final[_Action]
"""Read, on investigation-group (required)."""
GetInvestigationResource: _Final[_Action]
"""Read, on investigation-group (required). Needs: kms:Decrypt."""
GetReport: _Final[_Action]
"""Read, on investigation-group (required). Needs: kms:Decrypt."""
ListFacts: _Final[_Action]
"""List, on investigation-group (required). Needs: kms:Decrypt."""
ListInvestigationEvents: _Final[_Action]
"""List, on investigation-group (required)."""
ListInvestigationGroups: _Final[_Action]
"""List, on * only."""
ListInvestigations: _Final[_Action]
"""List, on investigation-group (required)."""
ListReports: _Final[_Action]
"""List, on investigation-group (required)."""
ListTagsForResource: _Final[_Action]
"""List, on investigation-group (required)."""
PutFact: _Final[_Action]
"""Write, on investigation-group (required). Needs: kms:Decrypt, kms:GenerateDataKey, sts:SetContext."""
PutInvestigationGroupPolicy: _Final[_Action]
"""Write, on investigation-group (required)."""
TagResource: _Final[_Action]
"""Tagging, on investigation-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on investigation-group (required). Keys: aws:TagKeys."""
UpdateInvestigation: _Final[_Action]
"""Write, on investigation-group (required). Needs: kms:Decrypt, kms:GenerateDataKey, sts:SetContext."""
UpdateInvestigationEvent: _Final[_Action]
"""Write, on investigation-group (required). Needs: kms:Decrypt, kms:GenerateDataKey, sts:SetContext."""
UpdateInvestigationGroup: _Final[_Action]
"""Write, on investigation-group (required). Needs: cloudtrail:DescribeTrails, iam:PassRole, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, sso:CreateApplication, sso:DeleteApplication, sso:PutApplicationAccessScope, sso:PutApplicationAssignmentConfiguration, sso:PutApplicationAuthenticationMethod, sso:PutApplicationGrant, sso:TagResource."""
UpdateReport: _Final[_Action]
"""Write, on investigation-group (required). Needs: kms:Decrypt, kms:GenerateDataKey, sts:SetContext."""
ValidateInvestigationGroup: _Final[_Action]
"""Read, on investigation-group (required)."""
class _investigation_group(_ResourceType):
    """arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, investigation_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

investigation_group: _Final[_investigation_group]

class _Keys(_ServiceKeys):
    """The condition keys of aiops."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
