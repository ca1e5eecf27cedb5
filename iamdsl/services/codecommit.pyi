"""AWS CodeCommit. Generated; see scripts/."""

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

AssociateApprovalRuleTemplateWithRepository: _Final[_Action]
"""Write, on repository (required)."""
BatchAssociateApprovalRuleTemplateWithRepositories: _Final[_Action]
"""Write, on repository (required)."""
BatchDescribeMergeConflicts: _Final[_Action]
"""Read, on repository (required)."""
BatchDisassociateApprovalRuleTemplateFromRepositories: _Final[_Action]
"""Write, on repository (required)."""
BatchGetCommits: _Final[_Action]
"""Read, on repository (required)."""
BatchGetPullRequests: _Final[_Action]
"""Read, on repository (required)."""
BatchGetRepositories: _Final[_Action]
"""Read, on repository (required)."""
CancelUploadArchive: _Final[_Action]
"""Read, on repository (required)."""
CreateApprovalRuleTemplate: _Final[_Action]
"""Write, on * only."""
CreateBranch: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
CreateCommit: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
CreatePullRequest: _Final[_Action]
"""Write, on repository (required)."""
CreatePullRequestApprovalRule: _Final[_Action]
"""Write, on repository (required)."""
CreateRepository: _Final[_Action]
"""Write, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUnreferencedMergeCommit: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
DeleteApprovalRuleTemplate: _Final[_Action]
"""Write, on * only."""
DeleteBranch: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
DeleteCommentContent: _Final[_Action]
"""Write, on repository (required)."""
DeleteFile: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
DeletePullRequestApprovalRule: _Final[_Action]
"""Write, on repository (required)."""
DeleteRepository: _Final[_Action]
"""Write, on repository (required)."""
DescribeMergeConflicts: _Final[_Action]
"""Read, on repository (required)."""
DescribePullRequestEvents: _Final[_Action]
"""Read, on repository (required)."""
DisassociateApprovalRuleTemplateFromRepository: _Final[_Action]
"""Write, on repository (required)."""
EvaluatePullRequestApprovalRules: _Final[_Action]
"""Read, on repository (required)."""
GetApprovalRuleTemplate: _Final[_Action]
"""Read, on * only."""
GetBlob: _Final[_Action]
"""Read, on repository (required)."""
GetBlobDifferences: _Final[_Action]
"""Read, on repository (required)."""
GetBranch: _Final[_Action]
"""Read, on repository (required)."""
GetComment: _Final[_Action]
"""Read, on repository (required)."""
GetCommentReactions: _Final[_Action]
"""Read, on repository (required)."""
GetCommentsForComparedCommit: _Final[_Action]
"""Read, on repository (required)."""
GetCommentsForPullRequest: _Final[_Action]
"""Read, on repository (required)."""
GetCommit: _Final[_Action]
"""Read, on repository (required)."""
GetCommitHistory: _Final[_Action]
"""Read, on repository (required)."""
GetCommitsFromMergeBase: _Final[_Action]
"""Read, on repository (required)."""
GetDifferences: _Final[_Action]
"""Read, on repository (required)."""
GetFile: _Final[_Action]
"""Read, on repository (required)."""
GetFolder: _Final[_Action]
"""Read, on repository (required)."""
GetMergeCommit: _Final[_Action]
"""Read, on repository (required). Keys: codecommit:References."""
GetMergeConflicts: _Final[_Action]
"""Read, on repository (required)."""
GetMergeOptions: _Final[_Action]
"""Read, on repository (required)."""
GetObjectIdentifier: _Final[_Action]
"""Read, on repository (required)."""
GetPullRequest: _Final[_Action]
"""Read, on repository (required)."""
GetPullRequestApprovalStates: _Final[_Action]
"""Read, on repository (required)."""
GetPullRequestOverrideState: _Final[_Action]
"""Read, on repository (required)."""
GetReferences: _Final[_Action]
"""Read, on repository (required)."""
GetRepository: _Final[_Action]
"""Read, on repository (required)."""
GetRepositoryTriggers: _Final[_Action]
"""Read, on repository (required)."""
GetTree: _Final[_Action]
"""Read, on repository (required)."""
GetUploadArchiveStatus: _Final[_Action]
"""Read, on repository (required)."""
GitPull: _Final[_Action]
"""Read, on repository (required)."""
GitPush: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
ListApprovalRuleTemplates: _Final[_Action]
"""List, on * only."""
ListAssociatedApprovalRuleTemplatesForRepository: _Final[_Action]
"""List, on repository (required)."""
ListBranches: _Final[_Action]
"""List, on repository (required)."""
ListFileCommitHistory: _Final[_Action]
"""List, on repository (required)."""
ListPullRequests: _Final[_Action]
"""List, on repository (required)."""
ListRepositories: _Final[_Action]
"""List, on * only."""
ListRepositoriesForApprovalRuleTemplate: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on repository."""
MergeBranchesByFastForward: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
MergeBranchesBySquash: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
MergeBranchesByThreeWay: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
MergePullRequestByFastForward: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
MergePullRequestBySquash: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
MergePullRequestByThreeWay: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
OverridePullRequestApprovalRules: _Final[_Action]
"""Write, on repository (required)."""
PostCommentForComparedCommit: _Final[_Action]
"""Write, on repository (required)."""
PostCommentForPullRequest: _Final[_Action]
"""Write, on repository (required)."""
PostCommentReply: _Final[_Action]
"""Write, on repository (required)."""
PutCommentReaction: _Final[_Action]
"""Write, on repository (required)."""
PutFile: _Final[_Action]
"""Write, on repository (required). Keys: codecommit:References."""
PutRepositoryTriggers: _Final[_Action]
"""Write, on repository (required)."""
TagResource: _Final[_Action]
"""Tagging, on repository. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TestRepositoryTriggers: _Final[_Action]
"""Write, on repository (required)."""
UntagResource: _Final[_Action]
"""Tagging, on repository. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateApprovalRuleTemplateContent: _Final[_Action]
"""Write, on * only."""
UpdateApprovalRuleTemplateDescription: _Final[_Action]
"""Write, on * only."""
UpdateApprovalRuleTemplateName: _Final[_Action]
"""Write, on * only."""
UpdateComment: _Final[_Action]
"""Write, on repository (required)."""
UpdateDefaultBranch: _Final[_Action]
"""Write, on repository (required)."""
UpdatePullRequestApprovalRuleContent: _Final[_Action]
"""Write, on repository (required)."""
UpdatePullRequestApprovalState: _Final[_Action]
"""Write, on repository (required)."""
UpdatePullRequestDescription: _Final[_Action]
"""Write, on repository (required)."""
UpdatePullRequestStatus: _Final[_Action]
"""Write, on repository (required)."""
UpdatePullRequestTitle: _Final[_Action]
"""Write, on repository (required)."""
UpdateRepositoryDescription: _Final[_Action]
"""Write, on repository (required)."""
UpdateRepositoryEncryptionKey: _Final[_Action]
"""Write, on repository (required)."""
UpdateRepositoryName: _Final[_Action]
"""Write, on repository (required)."""
UploadArchive: _Final[_Action]
"""Write, on repository (required)."""
class _repository(_ResourceType):
    """arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, repository_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

repository: _Final[_repository]

class _Keys(_ServiceKeys):
    """The condition keys of codecommit."""

    References: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["codecommit:References"]) -> _StringKey: ...
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
