"""AWS DeepComposer (retired: not in the catalog of 2026-01-01). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class AssociateCoupon(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class CreateAudio(metaclass=_RetiredAction):
    """Write, on audio (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class CreateComposition(metaclass=_RetiredAction):
    """Write, on composition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class CreateModel(metaclass=_RetiredAction):
    """Write, on model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class DeleteComposition(metaclass=_RetiredAction):
    """Write, on composition (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class DeleteModel(metaclass=_RetiredAction):
    """Write, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class GetComposition(metaclass=_RetiredAction):
    """Read, on composition (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class GetModel(metaclass=_RetiredAction):
    """Read, on model (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class GetSampleModel(metaclass=_RetiredAction):
    """Read, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class ListCompositions(metaclass=_RetiredAction):
    """List, on composition (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class ListModels(metaclass=_RetiredAction):
    """List, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class ListSampleModels(metaclass=_RetiredAction):
    """List, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class ListTagsForResource(metaclass=_RetiredAction):
    """List, on composition, model. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class ListTrainingTopics(metaclass=_RetiredAction):
    """List, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on composition, model. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on composition, model. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class UpdateComposition(metaclass=_RetiredAction):
    """Write, on composition (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-01-01")
class UpdateModel(metaclass=_RetiredAction):
    """Write, on model (required)."""
class _audio(_ResourceType):
    """arn:${Partition}:deepcomposer:${Region}:${Account}:audio/${AudioId}"""

    def __call__(self, audio_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

audio: _Final[_audio]
class _composition(_ResourceType):
    """arn:${Partition}:deepcomposer:${Region}:${Account}:composition/${CompositionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, composition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

composition: _Final[_composition]
class _model(_ResourceType):
    """arn:${Partition}:deepcomposer:${Region}:${Account}:model/${ModelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, model_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model: _Final[_model]

class _Keys(_ServiceKeys):
    """The condition keys of deepcomposer."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
