"""AWS Payment Cryptography. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddKeyReplicationRegions: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
AssociateMpaTeam: _Final[_Action]
"""Write, on approval-team (required)."""
CreateAlias: _Final[_Action]
"""Write, on alias (required), key (required)."""
CreateKey: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, payment-cryptography:DeriveKeyUsage, payment-cryptography:KeyAlgorithm, payment-cryptography:KeyClass, payment-cryptography:KeyUsage. Needs: payment-cryptography:TagResource."""
DecryptData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
DeleteAlias: _Final[_Action]
"""Write, on alias (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteKey: _Final[_Action]
"""Write, on key (required). Keys: payment-cryptography:RequestAlias."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on key (required)."""
DisableDefaultKeyReplicationRegions: _Final[_Action]
"""Write, on * only."""
DisassociateMpaTeam: _Final[_Action]
"""Write, on approval-team (required)."""
EnableDefaultKeyReplicationRegions: _Final[_Action]
"""Write, on * only."""
EncryptData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
ExportKey: _Final[_Action]
"""Write, on key (required). Keys: payment-cryptography:CertificateAuthorityPublicKeyIdentifier, payment-cryptography:ExportDukptInitialKey, payment-cryptography:ExportKeyMaterial, payment-cryptography:PrivateKeyIdentifier, payment-cryptography:RequestAlias, payment-cryptography:SigningKeyIdentifier, payment-cryptography:WrappingKeyIdentifier."""
GenerateAs2805KekValidation: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
GenerateAuthRequestCryptogram: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
GenerateCardValidationData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
GenerateMac: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
GenerateMacEmvPinChange: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
GeneratePinData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
GetAlias: _Final[_Action]
"""Read, on alias (required), key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetCertificateSigningRequest: _Final[_Action]
"""Read, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
GetDefaultKeyReplicationRegions: _Final[_Action]
"""Read, on * only."""
GetKey: _Final[_Action]
"""Read, on key (required). Keys: payment-cryptography:RequestAlias."""
GetMpaTeamAssociation: _Final[_Action]
"""Read, on approval-team (required)."""
GetParametersForExport: _Final[_Action]
"""Read, on * only."""
GetParametersForImport: _Final[_Action]
"""Read, on * only."""
GetPublicKeyCertificate: _Final[_Action]
"""Read, on key (required). Keys: payment-cryptography:RequestAlias."""
GetResourcePolicy: _Final[_Action]
"""Read, on key (required)."""
ImportKey: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, payment-cryptography:CertificateAuthorityPublicKeyIdentifier, payment-cryptography:ImportKeyMaterial, payment-cryptography:PrivateKeyIdentifier, payment-cryptography:WrappingKeyIdentifier. Needs: payment-cryptography:TagResource."""
ListAliases: _Final[_Action]
"""List, on * only."""
ListKeys: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on key."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on key (required)."""
ReEncryptData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
RemoveKeyReplicationRegions: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
RestoreKey: _Final[_Action]
"""Write, on key (required). Keys: payment-cryptography:RequestAlias."""
StartKeyUsage: _Final[_Action]
"""Write, on key (required). Keys: payment-cryptography:RequestAlias."""
StopKeyUsage: _Final[_Action]
"""Write, on key (required). Keys: payment-cryptography:RequestAlias."""
TagResource: _Final[_Action]
"""Tagging, on key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TranslateKeyMaterial: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
TranslatePinData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
UntagResource: _Final[_Action]
"""Tagging, on key (required). Keys: aws:TagKeys."""
UpdateAlias: _Final[_Action]
"""Write, on alias (required), key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
VerifyAuthRequestCryptogram: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
VerifyCardValidationData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
VerifyMac: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
VerifyPinData: _Final[_Action]
"""Write, on alias (required), key (required). Keys: payment-cryptography:RequestAlias."""
class _alias(_ResourceType):
    """arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}. Keys: payment-cryptography:ResourceAliases"""

    def __call__(self, alias: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

alias: _Final[_alias]
class _approval_team(_ResourceType):
    """arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, approval_team_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

approval_team: _Final[_approval_team]
class _key(_ResourceType):
    """arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}. Keys: aws:ResourceTag/${TagKey}, payment-cryptography:ResourceAliases"""

    def __call__(self, key_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

key: _Final[_key]

class _Keys(_ServiceKeys):
    """The condition keys of payment-cryptography."""

    CertificateAuthorityPublicKeyIdentifier: _StringKey
    DeriveKeyUsage: _StringKey
    ExportDukptInitialKey: _BoolKey
    ExportKeyMaterial: _StringKey
    ImportKeyMaterial: _StringKey
    KeyAlgorithm: _StringKey
    KeyClass: _StringKey
    KeyUsage: _StringKey
    PrivateKeyIdentifier: _StringKey
    RequestAlias: _StringKey
    ResourceAliases: _StringSetKey
    SigningKeyIdentifier: _StringKey
    WrappingKeyIdentifier: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["payment-cryptography:CertificateAuthorityPublicKeyIdentifier", "payment-cryptography:DeriveKeyUsage", "payment-cryptography:ExportKeyMaterial", "payment-cryptography:ImportKeyMaterial", "payment-cryptography:KeyAlgorithm", "payment-cryptography:KeyClass", "payment-cryptography:KeyUsage", "payment-cryptography:PrivateKeyIdentifier", "payment-cryptography:RequestAlias", "payment-cryptography:SigningKeyIdentifier", "payment-cryptography:WrappingKeyIdentifier"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["payment-cryptography:ExportDukptInitialKey"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["payment-cryptography:ResourceAliases"]) -> _StringSetKey: ...
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
