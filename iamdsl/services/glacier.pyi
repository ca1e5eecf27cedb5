"""Amazon S3 Glacier. Generated; see scripts/."""

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

AbortMultipartUpload: _Final[_Action]
"""Write, on vault (required)."""
AbortVaultLock: _Final[_Action]
"""Permissions management, on vault (required)."""
AddTagsToVault: _Final[_Action]
"""Tagging, on vault (required)."""
CompleteMultipartUpload: _Final[_Action]
"""Write, on vault (required)."""
CompleteVaultLock: _Final[_Action]
"""Permissions management, on vault (required)."""
CreateVault: _Final[_Action]
"""Write, on vault (required)."""
DeleteArchive: _Final[_Action]
"""Write, on vault (required). Keys: glacier:ArchiveAgeInDays."""
DeleteVault: _Final[_Action]
"""Write, on vault (required)."""
DeleteVaultAccessPolicy: _Final[_Action]
"""Permissions management, on vault (required)."""
DeleteVaultNotifications: _Final[_Action]
"""Write, on vault (required)."""
DescribeJob: _Final[_Action]
"""Read, on vault (required)."""
DescribeVault: _Final[_Action]
"""Read, on vault (required)."""
GetDataRetrievalPolicy: _Final[_Action]
"""Read, on * only."""
GetJobOutput: _Final[_Action]
"""Read, on vault (required)."""
GetVaultAccessPolicy: _Final[_Action]
"""Read, on vault (required)."""
GetVaultLock: _Final[_Action]
"""Read, on vault (required)."""
GetVaultNotifications: _Final[_Action]
"""Read, on vault (required)."""
InitiateJob: _Final[_Action]
"""Write, on vault (required). Keys: glacier:ArchiveAgeInDays."""
InitiateMultipartUpload: _Final[_Action]
"""Write, on vault (required)."""
InitiateVaultLock: _Final[_Action]
"""Permissions management, on vault (required)."""
ListJobs: _Final[_Action]
"""List, on vault (required)."""
ListMultipartUploads: _Final[_Action]
"""List, on vault (required)."""
ListParts: _Final[_Action]
"""List, on vault (required)."""
ListProvisionedCapacity: _Final[_Action]
"""List, on * only."""
ListTagsForVault: _Final[_Action]
"""List, on vault (required)."""
ListVaults: _Final[_Action]
"""List, on * only."""
PurchaseProvisionedCapacity: _Final[_Action]
"""Write, on * only."""
RemoveTagsFromVault: _Final[_Action]
"""Tagging, on vault (required)."""
SetDataRetrievalPolicy: _Final[_Action]
"""Permissions management, on * only."""
SetVaultAccessPolicy: _Final[_Action]
"""Permissions management, on vault (required)."""
SetVaultNotifications: _Final[_Action]
"""Write, on vault (required)."""
UploadArchive: _Final[_Action]
"""Write, on vault (required)."""
UploadMultipartPart: _Final[_Action]
"""Write, on vault (required)."""
class _vault(_ResourceType):
    """arn:${Partition}:glacier:${Region}:${Account}:vaults/${VaultName}"""

    def __call__(self, vault_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vault: _Final[_vault]

class _Keys(_ServiceKeys):
    """The condition keys of glacier."""

    ArchiveAgeInDays: _StringKey
    ResourceTag_: _StringKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["glacier:ArchiveAgeInDays", "glacier:ResourceTag/"]) -> _StringKey: ...
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
