"""AWS DeepRacer (retired: not in the catalog of 2026-02-01). Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AddLeaderboardAccessPermission(metaclass=_RetiredAction):
    """Write, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AdminDescribeAccountKey(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AdminGetAccountConfig(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AdminListAssociatedResources(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AdminListAssociatedUsers(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AdminManageUser(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AdminSetAccountConfig(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class AdminUpdateAccountKey(metaclass=_RetiredAction):
    """Write, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class CloneReinforcementLearningModel(metaclass=_RetiredAction):
    """Write, on reinforcement_learning_model (required), track (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-12-01")
class CreateAccountResources(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class CreateCar(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class CreateLeaderboard(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class CreateLeaderboardAccessToken(metaclass=_RetiredAction):
    """Write, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class CreateLeaderboardSubmission(metaclass=_RetiredAction):
    """Write, on leaderboard (required), reinforcement_learning_model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class CreateReinforcementLearningModel(metaclass=_RetiredAction):
    """Write, on track (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-12-01")
class DeleteAccountResources(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class DeleteLeaderboard(metaclass=_RetiredAction):
    """Write, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class DeleteModel(metaclass=_RetiredAction):
    """Write, on reinforcement_learning_model (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class EditLeaderboard(metaclass=_RetiredAction):
    """Write, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetAccountConfig(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-12-01")
class GetAccountResources(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetAlias(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetAssetUrl(metaclass=_RetiredAction):
    """Read, on reinforcement_learning_model (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetCar(metaclass=_RetiredAction):
    """Read, on car (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetCars(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetEvaluation(metaclass=_RetiredAction):
    """Read, on evaluation_job (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetLatestUserSubmission(metaclass=_RetiredAction):
    """Read, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetLeaderboard(metaclass=_RetiredAction):
    """Read, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetModel(metaclass=_RetiredAction):
    """Read, on reinforcement_learning_model (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetPrivateLeaderboard(metaclass=_RetiredAction):
    """Read, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetRankedUserSubmission(metaclass=_RetiredAction):
    """Read, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetTrack(metaclass=_RetiredAction):
    """Read, on track (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class GetTrainingJob(metaclass=_RetiredAction):
    """Read, on training_job (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ImportModel(metaclass=_RetiredAction):
    """Write, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListEvaluations(metaclass=_RetiredAction):
    """Read, on reinforcement_learning_model (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListLeaderboardEvaluations(metaclass=_RetiredAction):
    """Read, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListLeaderboardSubmissions(metaclass=_RetiredAction):
    """Read, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListLeaderboards(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListModels(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListPrivateLeaderboardParticipants(metaclass=_RetiredAction):
    """Read, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListPrivateLeaderboards(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListSubscribedPrivateLeaderboards(metaclass=_RetiredAction):
    """Read, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on car, evaluation_job, leaderboard, leaderboard_evaluation_job, reinforcement_learning_model, training_job. Keys: aws:ResourceTag/${TagKey}, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListTracks(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class ListTrainingJobs(metaclass=_RetiredAction):
    """Read, on reinforcement_learning_model (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class MigrateModels(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class PerformLeaderboardOperation(metaclass=_RetiredAction):
    """Write, on leaderboard. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class RemoveLeaderboardAccessPermission(metaclass=_RetiredAction):
    """Write, on leaderboard (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class SetAlias(metaclass=_RetiredAction):
    """Write, on * only. Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class StartEvaluation(metaclass=_RetiredAction):
    """Write, on reinforcement_learning_model (required), track (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class StopEvaluation(metaclass=_RetiredAction):
    """Write, on evaluation_job (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class StopTrainingReinforcementLearningModel(metaclass=_RetiredAction):
    """Write, on reinforcement_learning_model (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on car, evaluation_job, leaderboard, leaderboard_evaluation_job, reinforcement_learning_model, training_job. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class TestRewardFunction(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on car, evaluation_job, leaderboard, leaderboard_evaluation_job, reinforcement_learning_model, training_job. Keys: aws:TagKeys, deepracer:MultiUser, deepracer:UserToken."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-02-01")
class UpdateCar(metaclass=_RetiredAction):
    """Write, on car (required). Keys: deepracer:MultiUser, deepracer:UserToken."""
class _car(_ResourceType):
    """arn:${Partition}:deepracer:${Region}:${Account}:car/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

car: _Final[_car]
class _evaluation_job(_ResourceType):
    """arn:${Partition}:deepracer:${Region}:${Account}:evaluation_job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

evaluation_job: _Final[_evaluation_job]
class _leaderboard(_ResourceType):
    """arn:${Partition}:deepracer:${Region}::leaderboard/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

leaderboard: _Final[_leaderboard]
class _leaderboard_evaluation_job(_ResourceType):
    """arn:${Partition}:deepracer:${Region}:${Account}:leaderboard_evaluation_job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

leaderboard_evaluation_job: _Final[_leaderboard_evaluation_job]
class _reinforcement_learning_model(_ResourceType):
    """arn:${Partition}:deepracer:${Region}:${Account}:model/reinforcement_learning/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reinforcement_learning_model: _Final[_reinforcement_learning_model]
class _track(_ResourceType):
    """arn:${Partition}:deepracer:${Region}::track/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

track: _Final[_track]
class _training_job(_ResourceType):
    """arn:${Partition}:deepracer:${Region}:${Account}:training_job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

training_job: _Final[_training_job]

class _Keys(_ServiceKeys):
    """The condition keys of deepracer."""

    MultiUser: _BoolKey
    UserToken: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["deepracer:MultiUser"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["deepracer:UserToken"]) -> _StringKey: ...
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
