"""AWS Shield. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateDRTLogBucket: _Final[_Action]
"""Write, on * only. Needs: s3:GetBucketPolicy, s3:PutBucketPolicy."""
AssociateDRTRole: _Final[_Action]
"""Write, on * only. Needs: iam:GetRole, iam:ListAttachedRolePolicies, iam:PassRole."""
AssociateHealthCheck: _Final[_Action]
"""Write, on protection (required). Keys: aws:ResourceTag/${TagKey}. Needs: route53:GetHealthCheck."""
AssociateProactiveEngagementDetails: _Final[_Action]
"""Write, on * only."""
CreateProtection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProtectionGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSubscription: _Final[_Action]
"""Write, on * only."""
DeleteProtection: _Final[_Action]
"""Write, on protection (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProtectionGroup: _Final[_Action]
"""Write, on protection-group (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSubscription: _Final[_Action]
"""Write, on * only."""
DescribeAttack: _Final[_Action]
"""Read, on attack (required)."""
DescribeAttackContributors: _Final[_Action]
"""Read, on attack (required), protection-group."""
DescribeAttackStatistics: _Final[_Action]
"""Read, on * only."""
DescribeDRTAccess: _Final[_Action]
"""Read, on * only."""
DescribeEmergencyContactSettings: _Final[_Action]
"""Read, on * only."""
DescribeProtection: _Final[_Action]
"""Read, on protection (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeProtectionGroup: _Final[_Action]
"""Read, on protection-group (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSubscription: _Final[_Action]
"""Read, on * only."""
DisableApplicationLayerAutomaticResponse: _Final[_Action]
"""Write, on * only."""
DisableProactiveEngagement: _Final[_Action]
"""Write, on * only."""
DisassociateDRTLogBucket: _Final[_Action]
"""Write, on * only. Needs: s3:DeleteBucketPolicy, s3:GetBucketPolicy, s3:PutBucketPolicy."""
DisassociateDRTRole: _Final[_Action]
"""Write, on * only."""
DisassociateHealthCheck: _Final[_Action]
"""Write, on protection (required). Keys: aws:ResourceTag/${TagKey}."""
EnableApplicationLayerAutomaticResponse: _Final[_Action]
"""Write, on * only. Needs: apprunner:DescribeWebAclForService, cloudfront:GetDistribution, cognito-idp:GetWebACLForResource, ec2:GetVerifiedAccessInstanceWebAcl, iam:CreateServiceLinkedRole, iam:GetRole, wafv2:GetWebACL, wafv2:GetWebACLForResource."""
EnableProactiveEngagement: _Final[_Action]
"""Write, on * only."""
GetGlobalThreatData: _Final[_Action]
"""Read, on * only."""
GetSubscriptionState: _Final[_Action]
"""Read, on * only."""
ListAttacks: _Final[_Action]
"""List, on * only."""
ListMitigations: _Final[_Action]
"""List, on attack (required)."""
ListProtectionGroups: _Final[_Action]
"""List, on * only."""
ListProtections: _Final[_Action]
"""List, on * only."""
ListResourcesInProtectionGroup: _Final[_Action]
"""List, on protection-group (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on protection, protection-group."""
TagResource: _Final[_Action]
"""Tagging, on protection, protection-group. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on protection, protection-group. Keys: aws:TagKeys."""
UpdateApplicationLayerAutomaticResponse: _Final[_Action]
"""Write, on * only. Needs: apprunner:DescribeWebAclForService, cognito-idp:GetWebACLForResource, ec2:GetVerifiedAccessInstanceWebAcl, wafv2:GetWebACL, wafv2:GetWebACLForResource."""
UpdateEmergencyContactSettings: _Final[_Action]
"""Write, on * only."""
UpdateProtectionGroup: _Final[_Action]
"""Write, on protection-group (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSubscription: _Final[_Action]
"""Write, on * only."""
class _attack(_ResourceType):
    """arn:${Partition}:shield::${Account}:attack/${Id}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

attack: _Final[_attack]
class _protection(_ResourceType):
    """arn:${Partition}:shield::${Account}:protection/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

protection: _Final[_protection]
class _protection_group(_ResourceType):
    """arn:${Partition}:shield::${Account}:protection-group/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

protection_group: _Final[_protection_group]

class _Keys(_ServiceKeys):
    """The condition keys of shield."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
