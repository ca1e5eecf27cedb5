"""AWS Account Management. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptPrimaryEmailUpdate: _Final[_Action]
"""Write, on accountInOrganization. Keys: account:EmailTargetDomain."""
CloseAccount: _Final[_Action]
"""Write, on account."""
DeleteAlternateContact: _Final[_Action]
"""Write, on account, accountInOrganization. Keys: account:AlternateContactTypes."""
DisableRegion: _Final[_Action]
"""Write, on account, accountInOrganization. Keys: account:TargetRegion."""
EnableRegion: _Final[_Action]
"""Write, on account, accountInOrganization. Keys: account:TargetRegion."""
GetAccountInformation: _Final[_Action]
"""Read, on account, accountInOrganization."""
GetAlternateContact: _Final[_Action]
"""Read, on account, accountInOrganization. Keys: account:AlternateContactTypes."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class GetChallengeQuestions(metaclass=_RetiredAction):
    """Read, on account."""
GetContactInformation: _Final[_Action]
"""Read, on account, accountInOrganization."""
GetGovCloudAccountInformation: _Final[_Action]
"""Read, on account, accountInOrganization."""
GetPrimaryEmail: _Final[_Action]
"""Read, on accountInOrganization."""
GetPrimaryEmailUpdateStatus: _Final[_Action]
"""Read, on accountInOrganization."""
GetRegionOptStatus: _Final[_Action]
"""Read, on account, accountInOrganization. Keys: account:TargetRegion."""
ListRegions: _Final[_Action]
"""List, on account, accountInOrganization."""
PutAccountName: _Final[_Action]
"""Write, on account, accountInOrganization."""
PutAlternateContact: _Final[_Action]
"""Write, on account, accountInOrganization. Keys: account:AlternateContactTypes."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class PutChallengeQuestions(metaclass=_RetiredAction):
    """Write, on account."""
PutContactInformation: _Final[_Action]
"""Write, on account, accountInOrganization."""
ReopenAccount: _Final[_Action]
"""Write, on account."""
SendPhoneNumberVerification: _Final[_Action]
"""Write, on account, accountInOrganization."""
StartPrimaryEmailUpdate: _Final[_Action]
"""Write, on accountInOrganization. Keys: account:EmailTargetDomain."""
VerifyPhoneNumber: _Final[_Action]
"""Write, on account, accountInOrganization."""
class _account(_ResourceType):
    """arn:${Partition}:account::${Account}:account"""

    def __call__(self, *, account: str | None, partition: str | None = None) -> _Arn: ...

account: _Final[_account]
class _accountInOrganization(_ResourceType):
    """arn:${Partition}:account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId}"""

    def __call__(self, organization_id: str | _Variable, member_account_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

accountInOrganization: _Final[_accountInOrganization]

class _Keys(_ServiceKeys):
    """The condition keys of account."""

    AccountResourceOrgPaths: _StringSetKey
    AlternateContactTypes: _StringSetKey
    EmailTargetDomain: _StringKey
    TargetRegion: _StringKey
    def AccountResourceOrgTags(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["account:AccountResourceOrgPaths", "account:AlternateContactTypes"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["account:EmailTargetDomain", "account:TargetRegion"]) -> _StringKey: ...
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
