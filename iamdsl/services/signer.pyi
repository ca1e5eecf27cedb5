"""AWS Signer. Generated; see scripts/."""

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

AddProfilePermission: _Final[_Action]
"""Permissions management, on signing-profile (required)."""
CancelSigningProfile: _Final[_Action]
"""Write, on signing-profile (required). Keys: signer:ProfileVersion."""
DescribeSigningJob: _Final[_Action]
"""Read, on signing-job (required)."""
GetRevocationStatus: _Final[_Action]
"""Read, on signing-job (required), signing-profile (required)."""
GetSigningPlatform: _Final[_Action]
"""Read, on * only."""
GetSigningProfile: _Final[_Action]
"""Read, on signing-profile (required). Keys: signer:ProfileVersion."""
ListProfilePermissions: _Final[_Action]
"""Read, on signing-profile (required)."""
ListSigningJobs: _Final[_Action]
"""List, on * only."""
ListSigningPlatforms: _Final[_Action]
"""List, on * only."""
ListSigningProfiles: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on signing-profile (required)."""
PutSigningProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RemoveProfilePermission: _Final[_Action]
"""Permissions management, on signing-profile (required)."""
RevokeSignature: _Final[_Action]
"""Write, on signing-job (required). Keys: signer:ProfileVersion."""
RevokeSigningProfile: _Final[_Action]
"""Write, on signing-profile (required). Keys: signer:ProfileVersion."""
SignPayload: _Final[_Action]
"""Write, on signing-profile (required). Keys: signer:ProfileVersion."""
StartSigningJob: _Final[_Action]
"""Write, on signing-profile (required). Keys: signer:ProfileVersion."""
TagResource: _Final[_Action]
"""Tagging, on signing-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on signing-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
class _signing_job(_ResourceType):
    """arn:${Partition}:signer:${Region}:${Account}:/signing-jobs/${JobId}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

signing_job: _Final[_signing_job]
class _signing_profile(_ResourceType):
    """arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profile_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

signing_profile: _Final[_signing_profile]

class _Keys(_ServiceKeys):
    """The condition keys of signer."""

    ProfileVersion: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["signer:ProfileVersion"]) -> _StringKey: ...
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
