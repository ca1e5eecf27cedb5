"""Amazon CloudWatch Evidently (retired: not in the catalog of 2026-10-01). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class BatchEvaluateFeature(metaclass=_RetiredAction):
    """Write, on Feature (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateExperiment(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateFeature(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateLaunch(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateProject(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, iam:GetRole."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class CreateSegment(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteExperiment(metaclass=_RetiredAction):
    """Write, on Experiment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteFeature(metaclass=_RetiredAction):
    """Write, on Feature (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteLaunch(metaclass=_RetiredAction):
    """Write, on Launch (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteProject(metaclass=_RetiredAction):
    """Write, on Project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class DeleteSegment(metaclass=_RetiredAction):
    """Write, on Segment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class EvaluateFeature(metaclass=_RetiredAction):
    """Write, on Feature (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class GetExperiment(metaclass=_RetiredAction):
    """Read, on Experiment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class GetExperimentResults(metaclass=_RetiredAction):
    """Read, on Experiment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class GetFeature(metaclass=_RetiredAction):
    """Read, on Feature (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class GetLaunch(metaclass=_RetiredAction):
    """Read, on Launch (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class GetProject(metaclass=_RetiredAction):
    """Read, on Project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class GetSegment(metaclass=_RetiredAction):
    """Read, on Segment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListExperiments(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListFeatures(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListLaunches(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListProjects(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListSegmentReferences(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListSegments(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class PutProjectEvents(metaclass=_RetiredAction):
    """Write, on Project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class StartExperiment(metaclass=_RetiredAction):
    """Write, on Experiment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class StartLaunch(metaclass=_RetiredAction):
    """Write, on Launch (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class StopExperiment(metaclass=_RetiredAction):
    """Write, on Experiment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class StopLaunch(metaclass=_RetiredAction):
    """Write, on Launch (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on Experiment, Feature, Launch, Project, Segment. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class TestSegmentPattern(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on Experiment, Feature, Launch, Project, Segment. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateExperiment(metaclass=_RetiredAction):
    """Write, on Experiment (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateFeature(metaclass=_RetiredAction):
    """Write, on Feature (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateLaunch(metaclass=_RetiredAction):
    """Write, on Launch (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateProject(metaclass=_RetiredAction):
    """Write, on Project (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:CreateServiceLinkedRole, iam:GetRole."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-01")
class UpdateProjectDataDelivery(metaclass=_RetiredAction):
    """Write, on Project (required). Keys: aws:ResourceTag/${TagKey}."""
class _Experiment(_ResourceType):
    """arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/experiment/${ExperimentName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, experiment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Experiment: _Final[_Experiment]
class _Feature(_ResourceType):
    """arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/feature/${FeatureName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, feature_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Feature: _Final[_Feature]
class _Launch(_ResourceType):
    """arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/launch/${LaunchName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, launch_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Launch: _Final[_Launch]
class _Project(_ResourceType):
    """arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Project: _Final[_Project]
class _Segment(_ResourceType):
    """arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, segment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Segment: _Final[_Segment]

class _Keys(_ServiceKeys):
    """The condition keys of evidently."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
