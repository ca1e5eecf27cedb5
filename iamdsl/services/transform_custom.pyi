"""AWS Transform custom. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchCreateFindings: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
BatchUpdateFindings: _Final[_Action]
"""Write, on * only."""
CompleteTransformationPackageUpload: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
ConverseStream: _Final[_Action]
"""Write, on * only."""
CreateAnalysis: _Final[_Action]
"""Write, on analysis (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCampaign: _Final[_Action]
"""Write, on campaign (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateRemediation: _Final[_Action]
"""Write, on remediation (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateRepository: _Final[_Action]
"""Write, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateSource: _Final[_Action]
"""Write, on source (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateTransformationPackageUrl: _Final[_Action]
"""Write, on package (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAnalysis: _Final[_Action]
"""Write, on analysis (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCampaign: _Final[_Action]
"""Write, on campaign (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteFinding: _Final[_Action]
"""Write, on finding (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKnowledgeItem: _Final[_Action]
"""Write, on knowledge-item (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRemediation: _Final[_Action]
"""Write, on remediation (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRepository: _Final[_Action]
"""Write, on repository (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSource: _Final[_Action]
"""Write, on source (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTransformationPackage: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
ExecuteTransformation: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
GetAnalysis: _Final[_Action]
"""Read, on analysis (required). Keys: aws:ResourceTag/${TagKey}."""
GetAnalysisArtifactDownloadUrl: _Final[_Action]
"""Read, on analysis (required). Keys: aws:ResourceTag/${TagKey}."""
GetCampaign: _Final[_Action]
"""Read, on campaign (required). Keys: aws:ResourceTag/${TagKey}."""
GetFinding: _Final[_Action]
"""Read, on finding (required). Keys: aws:ResourceTag/${TagKey}."""
GetFindingGroups: _Final[_Action]
"""Read, on * only."""
GetKnowledgeItem: _Final[_Action]
"""Read, on knowledge-item (required). Keys: aws:ResourceTag/${TagKey}."""
GetRemediation: _Final[_Action]
"""Read, on remediation (required). Keys: aws:ResourceTag/${TagKey}."""
GetRepository: _Final[_Action]
"""Read, on repository (required). Keys: aws:ResourceTag/${TagKey}."""
GetSource: _Final[_Action]
"""Read, on source (required). Keys: aws:ResourceTag/${TagKey}."""
GetTransformationPackageUrl: _Final[_Action]
"""Read, on package (required). Keys: aws:ResourceTag/${TagKey}."""
ListAnalyses: _Final[_Action]
"""List, on * only."""
ListAnalysisArtifacts: _Final[_Action]
"""Read, on analysis (required). Keys: aws:ResourceTag/${TagKey}."""
ListCampaignRepositories: _Final[_Action]
"""Read, on campaign (required). Keys: aws:ResourceTag/${TagKey}."""
ListCampaigns: _Final[_Action]
"""List, on * only."""
ListFindings: _Final[_Action]
"""List, on * only."""
ListKnowledgeItems: _Final[_Action]
"""List, on * only."""
ListRemediations: _Final[_Action]
"""List, on * only."""
ListRepositories: _Final[_Action]
"""List, on * only."""
ListSources: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTransformationPackageMetadata: _Final[_Action]
"""List, on * only."""
ListTransformationPackageShares: _Final[_Action]
"""Read, on package (required). Keys: aws:ResourceTag/${TagKey}."""
SendTelemetryEvent: _Final[_Action]
"""Write, on * only."""
ShareTransformationPackage: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on analysis, campaign, finding, knowledge-item, package, remediation, repository, source. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UnshareTransformationPackage: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
UntagResource: _Final[_Action]
"""Tagging, on analysis, campaign, finding, knowledge-item, package, remediation, repository, source. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAnalysis: _Final[_Action]
"""Write, on analysis (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCampaign: _Final[_Action]
"""Write, on campaign (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCampaignRepositoryStatus: _Final[_Action]
"""Write, on campaign (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKnowledgeItemConfiguration: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKnowledgeItemStatus: _Final[_Action]
"""Write, on knowledge-item (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateRemediation: _Final[_Action]
"""Write, on remediation (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateRepository: _Final[_Action]
"""Write, on repository (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSource: _Final[_Action]
"""Write, on source (required). Keys: aws:ResourceTag/${TagKey}."""
class _analysis(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:analysis/${AnalysisId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, analysis_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

analysis: _Final[_analysis]
class _campaign(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:campaign/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

campaign: _Final[_campaign]
class _finding(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:finding/${FindingId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, finding_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

finding: _Final[_finding]
class _knowledge_item(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:package/${TransformationPackageName}/knowledge-item/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, transformation_package_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

knowledge_item: _Final[_knowledge_item]
class _package(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:package/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

package: _Final[_package]
class _remediation(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:remediation/${RemediationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, remediation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

remediation: _Final[_remediation]
class _repository(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:repository/${RepositoryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, repository_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

repository: _Final[_repository]
class _source(_ResourceType):
    """arn:${Partition}:transform-custom:${Region}:${Account}:source/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

source: _Final[_source]

class _Keys(_ServiceKeys):
    """The condition keys of transform-custom."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
