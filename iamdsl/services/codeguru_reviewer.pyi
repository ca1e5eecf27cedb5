"""Amazon CodeGuru Reviewer. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateRepository: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: codecommit:GetRepository, codecommit:ListRepositories, codecommit:TagResource, codestar-connections:PassConnection, events:PutRule, events:PutTargets, iam:CreateServiceLinkedRole, s3:CreateBucket, s3:ListBucket, s3:PutBucketPolicy, s3:PutLifecycleConfiguration."""
CreateCodeReview: _Final[_Action]
"""Write, on association (required). Keys: aws:ResourceTag/${TagKey}. Needs: s3:GetObject."""
CreateConnectionToken: _Final[_Action]
"""Read, on * only."""
DescribeCodeReview: _Final[_Action]
"""Read, on association (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeRecommendationFeedback: _Final[_Action]
"""Read, on association (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeRepositoryAssociation: _Final[_Action]
"""Read, on association (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateRepository: _Final[_Action]
"""Write, on association (required). Keys: aws:ResourceTag/${TagKey}. Needs: codecommit:UntagResource, events:DeleteRule, events:RemoveTargets."""
GetMetricsData: _Final[_Action]
"""Read, on * only."""
ListCodeReviews: _Final[_Action]
"""List, on * only."""
ListRecommendationFeedback: _Final[_Action]
"""List, on association (required). Keys: aws:ResourceTag/${TagKey}."""
ListRecommendations: _Final[_Action]
"""List, on association (required). Keys: aws:ResourceTag/${TagKey}."""
ListRepositoryAssociations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on association (required). Keys: aws:ResourceTag/${TagKey}."""
ListThirdPartyRepositories: _Final[_Action]
"""Read, on * only."""
PutRecommendationFeedback: _Final[_Action]
"""Write, on association (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on association (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UnTagResource: _Final[_Action]
"""Tagging, on association (required). Keys: aws:TagKeys."""
class _association(_ResourceType):
    """arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

association: _Final[_association]
class _codereview(_ResourceType):
    """arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId}"""

    def __call__(self, resource_id: str | _Variable, code_review_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

codereview: _Final[_codereview]
class _connection(_ResourceType):
    """arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}"""

    def __call__(self, connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connection: _Final[_connection]
class _repository(_ResourceType):
    """arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, repository_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

repository: _Final[_repository]

class _Keys(_ServiceKeys):
    """The condition keys of codeguru-reviewer."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
