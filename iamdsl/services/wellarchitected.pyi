"""AWS Well-Architected Tool. Generated; see scripts/."""

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

AssociateLenses: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateProfiles: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ConfigureIntegration: _Final[_Action]
"""Write, on * only."""
CreateAgentContext: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAgentGoal: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAgentProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLensShare: _Final[_Action]
"""Write, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
CreateLensVersion: _Final[_Action]
"""Write, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
CreateMilestone: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
CreateProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProfileShare: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
CreateReviewTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTemplateShare: _Final[_Action]
"""Write, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
CreateWorkload: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, wellarchitected:JiraProjectKey."""
CreateWorkloadShare: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAgentContext: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAgentGoal: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAgentProfile: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteLens: _Final[_Action]
"""Write, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteLensShare: _Final[_Action]
"""Write, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProfile: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProfileShare: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteReviewTemplate: _Final[_Action]
"""Write, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTemplateShare: _Final[_Action]
"""Write, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteWorkload: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteWorkloadShare: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateLenses: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateProfiles: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ExportLens: _Final[_Action]
"""Read, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
GetAgentContext: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
GetAgentGoal: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
GetAgentProfile: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
GetAgentRecommendation: _Final[_Action]
"""Read, on agent-recommendation (required). Keys: aws:ResourceTag/${TagKey}."""
GetAgentRecommendationGeneration: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
GetAnswer: _Final[_Action]
"""Read, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
GetConsolidatedReport: _Final[_Action]
"""Read, on * only."""
GetGlobalSettings: _Final[_Action]
"""Read, on * only."""
GetLens: _Final[_Action]
"""Read, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
GetLensReview: _Final[_Action]
"""Read, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
GetLensReviewReport: _Final[_Action]
"""Read, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
GetLensVersionDifference: _Final[_Action]
"""Read, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
GetMilestone: _Final[_Action]
"""Read, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
GetProfile: _Final[_Action]
"""Read, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
GetProfileTemplate: _Final[_Action]
"""Read, on * only."""
GetReviewTemplate: _Final[_Action]
"""Read, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
GetReviewTemplateAnswer: _Final[_Action]
"""Read, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
GetReviewTemplateLensReview: _Final[_Action]
"""Read, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
GetWorkload: _Final[_Action]
"""Read, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ImportLens: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListAgentContexts: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListAgentGoals: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListAgentProfiles: _Final[_Action]
"""Read, on * only."""
ListAgentRecommendationGenerations: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListAgentRecommendationItems: _Final[_Action]
"""Read, on agent-recommendation (required). Keys: aws:ResourceTag/${TagKey}."""
ListAgentRecommendations: _Final[_Action]
"""Read, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListAnswers: _Final[_Action]
"""List, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ListCheckDetails: _Final[_Action]
"""List, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ListCheckSummaries: _Final[_Action]
"""List, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ListLensReviewImprovements: _Final[_Action]
"""List, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ListLensReviews: _Final[_Action]
"""List, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ListLensShares: _Final[_Action]
"""List, on lens (required). Keys: aws:ResourceTag/${TagKey}."""
ListLenses: _Final[_Action]
"""List, on * only."""
ListMilestones: _Final[_Action]
"""List, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ListNotifications: _Final[_Action]
"""List, on * only."""
ListProfileNotifications: _Final[_Action]
"""List, on * only."""
ListProfileShares: _Final[_Action]
"""List, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
ListProfiles: _Final[_Action]
"""List, on * only."""
ListReviewTemplateAnswers: _Final[_Action]
"""List, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
ListReviewTemplates: _Final[_Action]
"""List, on * only."""
ListShareInvitations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on agent-profile, agent-recommendation, lens, profile, review-template, workload. Keys: aws:ResourceTag/${TagKey}."""
ListTemplateShares: _Final[_Action]
"""List, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
ListWorkloadShares: _Final[_Action]
"""List, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
ListWorkloads: _Final[_Action]
"""List, on * only."""
PutAgentRecommendationFeedback: _Final[_Action]
"""Write, on agent-recommendation (required). Keys: aws:ResourceTag/${TagKey}."""
StartAgentRecommendationGeneration: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on agent-profile, agent-recommendation, lens, profile, review-template, workload. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on agent-profile, agent-recommendation, lens, profile, review-template, workload. Keys: aws:TagKeys."""
UpdateAgentContext: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAgentGoal: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAgentProfile: _Final[_Action]
"""Write, on agent-profile (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAgentRecommendationStatus: _Final[_Action]
"""Write, on agent-recommendation (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAnswer: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateGlobalSettings: _Final[_Action]
"""Write, on * only. Keys: wellarchitected:JiraProjectKey."""
UpdateIntegration: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateLensReview: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateProfile: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateReviewTemplate: _Final[_Action]
"""Write, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateReviewTemplateAnswer: _Final[_Action]
"""Write, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateReviewTemplateLensReview: _Final[_Action]
"""Write, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateShareInvitation: _Final[_Action]
"""Write, on * only."""
UpdateWorkload: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}, wellarchitected:JiraProjectKey."""
UpdateWorkloadShare: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
UpgradeLensReview: _Final[_Action]
"""Write, on workload (required). Keys: aws:ResourceTag/${TagKey}."""
UpgradeProfileVersion: _Final[_Action]
"""Write, on profile (required), workload (required). Keys: aws:ResourceTag/${TagKey}."""
UpgradeReviewTemplateLensReview: _Final[_Action]
"""Write, on review-template (required). Keys: aws:ResourceTag/${TagKey}."""
class _agent_profile(_ResourceType):
    """arn:${Partition}:wellarchitected:${Region}:${Account}:agent-profile/${ProfileName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profile_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agent_profile: _Final[_agent_profile]
class _agent_recommendation(_ResourceType):
    """arn:${Partition}:wellarchitected:${Region}:${Account}:agent-recommendation/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agent_recommendation: _Final[_agent_recommendation]
class _lens(_ResourceType):
    """arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

lens: _Final[_lens]
class _profile(_ResourceType):
    """arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]
class _review_template(_ResourceType):
    """arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

review_template: _Final[_review_template]
class _workload(_ResourceType):
    """arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workload: _Final[_workload]

class _Keys(_ServiceKeys):
    """The condition keys of wellarchitected."""

    JiraProjectKey: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["wellarchitected:JiraProjectKey"]) -> _StringKey: ...
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
