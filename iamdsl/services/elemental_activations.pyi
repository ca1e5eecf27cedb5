"""AWS Elemental Appliances and Software Activation Service. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CompleteAccountRegistration: _Final[_Action]
"""Write, on * only."""
CompleteFileUpload: _Final[_Action]
"""Write, on * only."""
ConfirmAccount: _Final[_Action]
"""Write, on * only."""
DownloadKickstart: _Final[_Action]
"""Read, on * only."""
DownloadSoftware: _Final[_Action]
"""Read, on * only."""
GenerateLicense: _Final[_Action]
"""Write, on * only."""
GenerateLicenses: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetActivation(metaclass=_RetiredAction):
    """Read, on activation (required)."""
GetArtifactGroupSoftwareVersions: _Final[_Action]
"""Read, on * only."""
GetAsset: _Final[_Action]
"""Read, on * only."""
GetAssets: _Final[_Action]
"""Read, on * only."""
GetProductAdvisories: _Final[_Action]
"""Read, on * only."""
GetSoftwareVersions: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on activation."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class StartAccountRegistration(metaclass=_RetiredAction):
    """Read, on * only."""
StartFileUpload: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on activation. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on activation. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _activation(_ResourceType):
    """arn:${Partition}:elemental-activations:${Region}:${Account}:activation/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

activation: _Final[_activation]

class _Keys(_ServiceKeys):
    """The condition keys of elemental-activations."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
