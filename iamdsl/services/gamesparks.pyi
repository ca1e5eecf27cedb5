"""Amazon GameSparks (retired: not in the catalog of 2024-10-24). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateGame(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateSnapshot(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateStage(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteGame(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteStage(metaclass=_RetiredAction):
    """Write, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DisconnectPlayer(metaclass=_RetiredAction):
    """Write, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ExportSnapshot(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetExtension(metaclass=_RetiredAction):
    """Read, on * only. Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetExtensionVersion(metaclass=_RetiredAction):
    """Read, on * only. Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetGame(metaclass=_RetiredAction):
    """Read, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetGameConfiguration(metaclass=_RetiredAction):
    """Read, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetGeneratedCodeJob(metaclass=_RetiredAction):
    """Read, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetPlayerConnectionStatus(metaclass=_RetiredAction):
    """Read, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetSnapshot(metaclass=_RetiredAction):
    """Read, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetStage(metaclass=_RetiredAction):
    """Read, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetStageDeployment(metaclass=_RetiredAction):
    """Read, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ImportGameConfiguration(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class InvokeBackend(metaclass=_RetiredAction):
    """Write, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListExtensionVersions(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListExtensions(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListGames(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListGeneratedCodeJobs(metaclass=_RetiredAction):
    """List, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListSnapshots(metaclass=_RetiredAction):
    """List, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListStageDeployments(metaclass=_RetiredAction):
    """List, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListStages(metaclass=_RetiredAction):
    """List, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on game, stage."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class StartGeneratedCodeJob(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class StartStageDeployment(metaclass=_RetiredAction):
    """Write, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on game, stage. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on game, stage. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateGame(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateGameConfiguration(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateSnapshot(metaclass=_RetiredAction):
    """Write, on game (required). Keys: aws:RequestTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateStage(metaclass=_RetiredAction):
    """Write, on game (required), stage (required). Keys: aws:RequestTag/${TagKey}."""
class _game(_ResourceType):
    """arn:${Partition}:gamesparks:${Region}:${Account}:game/${GameId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, game_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

game: _Final[_game]
class _stage(_ResourceType):
    """arn:${Partition}:gamesparks:${Region}:${Account}:game/${GameId}/stage/${StageName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, game_id: str | _Variable, stage_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stage: _Final[_stage]

class _Keys(_ServiceKeys):
    """The condition keys of gamesparks."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
