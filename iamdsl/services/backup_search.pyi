"""AWS Backup Search. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetSearchJob: _Final[_Action]
"""Read, on searchJob (required)."""
GetSearchResultExportJob: _Final[_Action]
"""Read, on searchExportJob (required)."""
ListSearchJobBackups: _Final[_Action]
"""Read, on searchJob (required)."""
ListSearchJobResults: _Final[_Action]
"""Read, on searchJob (required)."""
ListSearchJobs: _Final[_Action]
"""List, on * only."""
ListSearchResultExportJobs: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on searchExportJob, searchJob."""
StartSearchJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
StartSearchResultExportJob: _Final[_Action]
"""Write, on searchJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
StopSearchJob: _Final[_Action]
"""Write, on searchJob (required)."""
TagResource: _Final[_Action]
"""Tagging, on searchExportJob, searchJob. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on searchExportJob, searchJob. Keys: aws:TagKeys."""
class _searchExportJob(_ResourceType):
    """arn:${Partition}:backup-search:${Region}:${Account}:search-export-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

searchExportJob: _Final[_searchExportJob]
class _searchJob(_ResourceType):
    """arn:${Partition}:backup-search:${Region}:${Account}:search-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

searchJob: _Final[_searchJob]

class _Keys(_ServiceKeys):
    """The condition keys of backup-search."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
