"""Amazon GuardDuty. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptAdministratorInvitation: _Final[_Action]
"""Write, on * only."""
AcceptInvitation: _Final[_Action]
"""Write, on * only."""
ArchiveFindings: _Final[_Action]
"""Write, on * only."""
CreateCustomDetectionRuleAssociation: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomDetectionRuleOrgConfiguration: _Final[_Action]
"""Write, on * only."""
CreateDetector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateFilter: _Final[_Action]
"""Write, on filter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIPSet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:DeleteRolePolicy, iam:PutRolePolicy."""
CreateInvestigation: _Final[_Action]
"""Write, on * only."""
CreateMalwareProtectionPlan: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateMembers: _Final[_Action]
"""Write, on * only."""
CreatePublishingDestination: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject, s3:ListBucket."""
CreateSampleFindings: _Final[_Action]
"""Write, on * only."""
CreateThreatEntitySet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject."""
CreateThreatIntelSet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTrustedEntitySet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject."""
DeclineInvitations: _Final[_Action]
"""Write, on * only."""
DeleteCustomDetectionRuleAssociation: _Final[_Action]
"""Write, on customdetectionruleassociation (required)."""
DeleteCustomDetectionRuleOrgConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteDetector: _Final[_Action]
"""Write, on detector (required)."""
DeleteFilter: _Final[_Action]
"""Write, on filter (required)."""
DeleteIPSet: _Final[_Action]
"""Write, on ipset (required)."""
DeleteInvitations: _Final[_Action]
"""Write, on * only."""
DeleteMalwareProtectionPlan: _Final[_Action]
"""Write, on malwareprotectionplan (required)."""
DeleteMembers: _Final[_Action]
"""Write, on * only."""
DeletePublishingDestination: _Final[_Action]
"""Write, on publishingDestination (required)."""
DeleteThreatEntitySet: _Final[_Action]
"""Write, on threatentityset (required)."""
DeleteThreatIntelSet: _Final[_Action]
"""Write, on threatintelset (required)."""
DeleteTrustedEntitySet: _Final[_Action]
"""Write, on trustedentityset (required)."""
DescribeMalwareScans: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationConfiguration: _Final[_Action]
"""Read, on * only."""
DescribePublishingDestination: _Final[_Action]
"""Read, on publishingDestination (required)."""
DisableOrganizationAdminAccount: _Final[_Action]
"""Write, on * only."""
DisassociateFromAdministratorAccount: _Final[_Action]
"""Write, on * only."""
DisassociateFromMasterAccount: _Final[_Action]
"""Write, on * only."""
DisassociateMembers: _Final[_Action]
"""Write, on * only."""
EnableOrganizationAdminAccount: _Final[_Action]
"""Write, on * only."""
GetAdministratorAccount: _Final[_Action]
"""Read, on * only."""
GetCoverageStatistics: _Final[_Action]
"""Read, on detector (required)."""
GetCustomDetectionRule: _Final[_Action]
"""Read, on * only."""
GetCustomDetectionRuleAssociation: _Final[_Action]
"""Read, on customdetectionruleassociation (required)."""
GetCustomDetectionRuleOrgConfiguration: _Final[_Action]
"""Read, on * only."""
GetDetector: _Final[_Action]
"""Read, on detector (required)."""
GetFilter: _Final[_Action]
"""Read, on filter (required)."""
GetFindings: _Final[_Action]
"""Read, on * only."""
GetFindingsStatistics: _Final[_Action]
"""Read, on * only."""
GetIPSet: _Final[_Action]
"""Read, on ipset (required)."""
GetInvestigation: _Final[_Action]
"""Read, on * only."""
GetInvitationsCount: _Final[_Action]
"""Read, on * only."""
GetMalwareProtectionPlan: _Final[_Action]
"""Read, on malwareprotectionplan (required)."""
GetMalwareScan: _Final[_Action]
"""Read, on * only."""
GetMalwareScanSettings: _Final[_Action]
"""Read, on * only."""
GetMasterAccount: _Final[_Action]
"""Read, on * only."""
GetMemberDetectors: _Final[_Action]
"""Read, on * only."""
GetMembers: _Final[_Action]
"""Read, on * only."""
GetOrganizationStatistics: _Final[_Action]
"""Read, on * only."""
GetRemainingFreeTrialDays: _Final[_Action]
"""Read, on * only."""
GetThreatEntitySet: _Final[_Action]
"""Read, on threatentityset (required)."""
GetThreatIntelSet: _Final[_Action]
"""Read, on threatintelset (required)."""
GetTrustedEntitySet: _Final[_Action]
"""Read, on trustedentityset (required)."""
GetUsageStatistics: _Final[_Action]
"""Read, on * only."""
InviteMembers: _Final[_Action]
"""Write, on * only."""
ListCoverage: _Final[_Action]
"""List, on detector (required)."""
ListCustomDetectionRuleAssociations: _Final[_Action]
"""List, on * only."""
ListCustomDetectionRuleOrgConfigurations: _Final[_Action]
"""List, on * only."""
ListCustomDetectionRules: _Final[_Action]
"""List, on * only."""
ListDetectors: _Final[_Action]
"""List, on * only."""
ListFilters: _Final[_Action]
"""List, on * only."""
ListFindings: _Final[_Action]
"""List, on * only."""
ListIPSets: _Final[_Action]
"""List, on * only."""
ListInvestigations: _Final[_Action]
"""List, on * only."""
ListInvitations: _Final[_Action]
"""List, on * only."""
ListMalwareProtectionPlans: _Final[_Action]
"""List, on * only."""
ListMalwareScans: _Final[_Action]
"""List, on * only."""
ListMembers: _Final[_Action]
"""List, on * only."""
ListOrganizationAdminAccounts: _Final[_Action]
"""List, on * only."""
ListPublishingDestinations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on customdetectionruleassociation, detector, filter, ipset, malwareprotectionplan, publishingDestination, threatentityset, threatintelset, trustedentityset."""
ListThreatEntitySets: _Final[_Action]
"""List, on * only."""
ListThreatIntelSets: _Final[_Action]
"""List, on * only."""
ListTrustedEntitySets: _Final[_Action]
"""List, on * only."""
SendObjectMalwareScan: _Final[_Action]
"""Write, on * only."""
SendSecurityTelemetry: _Final[_Action]
"""Write, on * only."""
StartMalwareScan: _Final[_Action]
"""Write, on * only."""
StartMonitoringMembers: _Final[_Action]
"""Write, on * only."""
StopMonitoringMembers: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on customdetectionruleassociation, detector, filter, ipset, malwareprotectionplan, publishingDestination, threatentityset, threatintelset, trustedentityset. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UnarchiveFindings: _Final[_Action]
"""Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on customdetectionruleassociation, detector, filter, ipset, malwareprotectionplan, publishingDestination, threatentityset, threatintelset, trustedentityset. Keys: aws:TagKeys."""
UpdateCustomDetectionRuleAssociation: _Final[_Action]
"""Write, on customdetectionruleassociation (required)."""
UpdateCustomDetectionRuleOrgConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateDetector: _Final[_Action]
"""Write, on detector (required)."""
UpdateFilter: _Final[_Action]
"""Write, on filter (required)."""
UpdateFindingsFeedback: _Final[_Action]
"""Write, on * only."""
UpdateIPSet: _Final[_Action]
"""Write, on ipset (required). Needs: iam:DeleteRolePolicy, iam:PutRolePolicy."""
UpdateMalwareProtectionPlan: _Final[_Action]
"""Write, on malwareprotectionplan (required)."""
UpdateMalwareScanSettings: _Final[_Action]
"""Write, on * only."""
UpdateMemberDetectors: _Final[_Action]
"""Write, on * only."""
UpdateOrganizationConfiguration: _Final[_Action]
"""Write, on * only."""
UpdatePublishingDestination: _Final[_Action]
"""Write, on publishingDestination (required). Needs: s3:GetObject, s3:ListBucket."""
UpdateThreatEntitySet: _Final[_Action]
"""Write, on threatentityset (required). Needs: s3:GetObject."""
UpdateThreatIntelSet: _Final[_Action]
"""Write, on threatintelset (required). Needs: iam:DeleteRolePolicy, iam:PutRolePolicy."""
UpdateTrustedEntitySet: _Final[_Action]
"""Write, on trustedentityset (required). Needs: s3:GetObject."""
class _customdetectionrule(_ResourceType):
    """arn:${Partition}:guardduty::aws:detection-rule/custom/${RuleId}"""

    def __call__(self, rule_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

customdetectionrule: _Final[_customdetectionrule]
class _customdetectionruleassociation(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detection-rule/custom/${RuleId}/association/${AssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rule_id: str | _Variable, association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customdetectionruleassociation: _Final[_customdetectionruleassociation]
class _detector(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

detector: _Final[_detector]
class _filter(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/filter/${FilterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, filter_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

filter: _Final[_filter]
class _ipset(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/ipset/${IPSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, ip_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ipset: _Final[_ipset]
class _malwareprotectionplan(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, malware_protection_plan_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

malwareprotectionplan: _Final[_malwareprotectionplan]
class _publishingDestination(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/publishingdestination/${PublishingDestinationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, publishing_destination_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

publishingDestination: _Final[_publishingDestination]
class _threatentityset(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatentityset/${ThreatEntitySetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, threat_entity_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

threatentityset: _Final[_threatentityset]
class _threatintelset(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatintelset/${ThreatIntelSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, threat_intel_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

threatintelset: _Final[_threatintelset]
class _trustedentityset(_ResourceType):
    """arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/trustedentityset/${TrustedEntitySetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, trusted_entity_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

trustedentityset: _Final[_trustedentityset]

class _Keys(_ServiceKeys):
    """The condition keys of guardduty."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
