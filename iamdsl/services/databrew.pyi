"""AWS Glue DataBrew. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchDeleteRecipeVersion: _Final[_Action]
"""Write, on Recipe (required)."""
CreateDataset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateProfileJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateProject: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateRecipe: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateRecipeJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateRuleset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateSchedule: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteDataset: _Final[_Action]
"""Write, on Dataset (required)."""
DeleteJob: _Final[_Action]
"""Write, on Job (required)."""
DeleteProject: _Final[_Action]
"""Write, on Project (required)."""
DeleteRecipeVersion: _Final[_Action]
"""Write, on Recipe (required)."""
DeleteRuleset: _Final[_Action]
"""Write, on Ruleset (required)."""
DeleteSchedule: _Final[_Action]
"""Write, on Schedule (required)."""
DescribeDataset: _Final[_Action]
"""Read, on Dataset (required)."""
DescribeJob: _Final[_Action]
"""Read, on Job (required)."""
DescribeJobRun: _Final[_Action]
"""Read, on Job (required)."""
DescribeProject: _Final[_Action]
"""Read, on Project (required)."""
DescribeRecipe: _Final[_Action]
"""Read, on Recipe (required)."""
DescribeRuleset: _Final[_Action]
"""Read, on Ruleset (required)."""
DescribeSchedule: _Final[_Action]
"""Read, on Schedule (required)."""
ListDatasets: _Final[_Action]
"""Read, on * only."""
ListJobRuns: _Final[_Action]
"""Read, on Job (required)."""
ListJobs: _Final[_Action]
"""Read, on * only."""
ListProjects: _Final[_Action]
"""Read, on * only."""
ListRecipeVersions: _Final[_Action]
"""Read, on Recipe (required)."""
ListRecipes: _Final[_Action]
"""Read, on * only."""
ListRulesets: _Final[_Action]
"""Read, on * only."""
ListSchedules: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Dataset, Job, Project, Recipe, Ruleset, Schedule."""
PublishRecipe: _Final[_Action]
"""Write, on Recipe (required)."""
SendProjectSessionAction: _Final[_Action]
"""Write, on Project (required)."""
StartJobRun: _Final[_Action]
"""Write, on Job (required)."""
StartProjectSession: _Final[_Action]
"""Write, on Project (required)."""
StopJobRun: _Final[_Action]
"""Write, on Job (required)."""
TagResource: _Final[_Action]
"""Tagging, on Dataset, Job, Project, Recipe, Ruleset, Schedule. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Dataset, Job, Project, Recipe, Ruleset, Schedule. Keys: aws:TagKeys."""
UpdateDataset: _Final[_Action]
"""Write, on Dataset (required)."""
UpdateProfileJob: _Final[_Action]
"""Write, on Job (required)."""
UpdateProject: _Final[_Action]
"""Write, on Project (required)."""
UpdateRecipe: _Final[_Action]
"""Write, on Recipe (required)."""
UpdateRecipeJob: _Final[_Action]
"""Write, on Job (required)."""
UpdateRuleset: _Final[_Action]
"""Write, on Ruleset (required)."""
UpdateSchedule: _Final[_Action]
"""Write, on Schedule (required)."""
class _Dataset(_ResourceType):
    """arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Dataset: _Final[_Dataset]
class _Job(_ResourceType):
    """arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Job: _Final[_Job]
class _Project(_ResourceType):
    """arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Project: _Final[_Project]
class _Recipe(_ResourceType):
    """arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Recipe: _Final[_Recipe]
class _Ruleset(_ResourceType):
    """arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Ruleset: _Final[_Ruleset]
class _Schedule(_ResourceType):
    """arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Schedule: _Final[_Schedule]

class _Keys(_ServiceKeys):
    """The condition keys of databrew."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
