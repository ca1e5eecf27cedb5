"""AWS Identity and Access Management Roles Anywhere. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateTrustAnchor: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAttributeMapping: _Final[_Action]
"""Write, on profile (required)."""
DeleteCrl: _Final[_Action]
"""Write, on crl (required)."""
DeleteProfile: _Final[_Action]
"""Write, on profile (required)."""
DeleteTrustAnchor: _Final[_Action]
"""Write, on trust-anchor (required)."""
DisableCrl: _Final[_Action]
"""Write, on crl (required)."""
DisableProfile: _Final[_Action]
"""Write, on profile (required)."""
DisableTrustAnchor: _Final[_Action]
"""Write, on trust-anchor (required)."""
EnableCrl: _Final[_Action]
"""Write, on crl (required)."""
EnableProfile: _Final[_Action]
"""Write, on profile (required). Needs: iam:PassRole."""
EnableTrustAnchor: _Final[_Action]
"""Write, on trust-anchor (required)."""
GetCrl: _Final[_Action]
"""Read, on crl (required)."""
GetProfile: _Final[_Action]
"""Read, on profile (required)."""
GetSubject: _Final[_Action]
"""Read, on subject (required)."""
GetTrustAnchor: _Final[_Action]
"""Read, on trust-anchor (required)."""
ImportCrl: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListCrls: _Final[_Action]
"""List, on * only."""
ListProfiles: _Final[_Action]
"""List, on * only."""
ListSubjects: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
ListTrustAnchors: _Final[_Action]
"""List, on * only."""
PutAttributeMapping: _Final[_Action]
"""Write, on profile (required)."""
PutNotificationSettings: _Final[_Action]
"""Write, on trust-anchor (required)."""
ResetNotificationSettings: _Final[_Action]
"""Write, on trust-anchor (required)."""
TagResource: _Final[_Action]
"""Tagging, on crl, profile, subject, trust-anchor. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on crl, profile, subject, trust-anchor. Keys: aws:TagKeys."""
UpdateCrl: _Final[_Action]
"""Write, on crl (required)."""
UpdateProfile: _Final[_Action]
"""Write, on profile (required). Needs: iam:PassRole."""
UpdateTrustAnchor: _Final[_Action]
"""Write, on trust-anchor (required)."""
class _crl(_ResourceType):
    """arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, crl_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

crl: _Final[_crl]
class _profile(_ResourceType):
    """arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]
class _subject(_ResourceType):
    """arn:${Partition}:rolesanywhere:${Region}:${Account}:subject/${SubjectId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, subject_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subject: _Final[_subject]
class _trust_anchor(_ResourceType):
    """arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, trust_anchor_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

trust_anchor: _Final[_trust_anchor]

class _Keys(_ServiceKeys):
    """The condition keys of rolesanywhere."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
