"""AWS IAM Access Analyzer. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApplyArchiveRule: _Final[_Action]
"""Write, on Analyzer (required)."""
CancelPolicyGeneration: _Final[_Action]
"""Write, on * only."""
CheckAccessNotGranted: _Final[_Action]
"""Read, on * only."""
CheckNoNewAccess: _Final[_Action]
"""Read, on * only."""
CheckNoPublicAccess: _Final[_Action]
"""Read, on * only."""
CreateAccessPreview: _Final[_Action]
"""Write, on Analyzer (required)."""
CreateAnalyzer: _Final[_Action]
"""Write, on Analyzer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateArchiveRule: _Final[_Action]
"""Write, on ArchiveRule (required)."""
CreateServiceLinkedAnalyzer: _Final[_Action]
"""Write, on Analyzer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAnalyzer: _Final[_Action]
"""Write, on Analyzer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteArchiveRule: _Final[_Action]
"""Write, on ArchiveRule (required)."""
DeleteServiceLinkedAnalyzer: _Final[_Action]
"""Write, on Analyzer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GenerateFindingRecommendation: _Final[_Action]
"""Write, on Analyzer (required)."""
GetAccessPreview: _Final[_Action]
"""Read, on Analyzer (required)."""
GetAnalyzedResource: _Final[_Action]
"""Read, on Analyzer (required)."""
GetAnalyzer: _Final[_Action]
"""Read, on Analyzer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetArchiveRule: _Final[_Action]
"""Read, on ArchiveRule (required)."""
GetFinding: _Final[_Action]
"""Read, on Analyzer (required)."""
GetFindingRecommendation: _Final[_Action]
"""Read, on Analyzer (required)."""
GetFindingsStatistics: _Final[_Action]
"""Read, on Analyzer (required)."""
GetGeneratedPolicy: _Final[_Action]
"""Read, on * only."""
ListAccessPreviewFindings: _Final[_Action]
"""Read, on Analyzer (required)."""
ListAccessPreviews: _Final[_Action]
"""List, on Analyzer (required)."""
ListAnalyzedResources: _Final[_Action]
"""Read, on Analyzer (required)."""
ListAnalyzers: _Final[_Action]
"""List, on * only."""
ListArchiveRules: _Final[_Action]
"""List, on Analyzer (required)."""
ListFindings: _Final[_Action]
"""Read, on Analyzer (required)."""
ListPolicyGenerations: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Analyzer."""
StartPolicyGeneration: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
StartResourceScan: _Final[_Action]
"""Write, on Analyzer (required)."""
TagResource: _Final[_Action]
"""Tagging, on Analyzer. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Analyzer. Keys: aws:TagKeys."""
UpdateAnalyzer: _Final[_Action]
"""Write, on Analyzer (required)."""
UpdateArchiveRule: _Final[_Action]
"""Write, on ArchiveRule (required)."""
UpdateFindings: _Final[_Action]
"""Write, on Analyzer (required)."""
ValidatePolicy: _Final[_Action]
"""Read, on * only."""
class _Analyzer(_ResourceType):
    """arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, analyzer_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Analyzer: _Final[_Analyzer]
class _ArchiveRule(_ResourceType):
    """arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}/archive-rule/${RuleName}"""

    def __call__(self, analyzer_name: str | _Variable, rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ArchiveRule: _Final[_ArchiveRule]

class _Keys(_ServiceKeys):
    """The condition keys of access-analyzer."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
