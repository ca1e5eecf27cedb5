"""AWS Private Certificate Authority. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateCertificateAuthority: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCertificateAuthorityAuditReport: _Final[_Action]
"""Write, on certificate-authority (required)."""
CreatePermission: _Final[_Action]
"""Permissions management, on certificate-authority (required)."""
DeleteCertificateAuthority: _Final[_Action]
"""Write, on certificate-authority (required)."""
DeletePermission: _Final[_Action]
"""Permissions management, on certificate-authority (required)."""
DeletePolicy: _Final[_Action]
"""Permissions management, on certificate-authority (required)."""
DescribeCertificateAuthority: _Final[_Action]
"""Read, on certificate-authority (required)."""
DescribeCertificateAuthorityAuditReport: _Final[_Action]
"""Read, on certificate-authority (required)."""
GetCertificate: _Final[_Action]
"""Read, on certificate-authority (required)."""
GetCertificateAuthorityCertificate: _Final[_Action]
"""Read, on certificate-authority (required)."""
GetCertificateAuthorityCsr: _Final[_Action]
"""Read, on certificate-authority (required)."""
GetPolicy: _Final[_Action]
"""Read, on certificate-authority (required)."""
ImportCertificateAuthorityCertificate: _Final[_Action]
"""Write, on certificate-authority (required)."""
IssueCertificate: _Final[_Action]
"""Write, on certificate-authority (required). Keys: acm-pca:TemplateArn."""
ListCertificateAuthorities: _Final[_Action]
"""List, on * only."""
ListPermissions: _Final[_Action]
"""Read, on certificate-authority (required)."""
ListTags: _Final[_Action]
"""Read, on certificate-authority (required)."""
PutPolicy: _Final[_Action]
"""Permissions management, on certificate-authority (required)."""
RestoreCertificateAuthority: _Final[_Action]
"""Write, on certificate-authority (required)."""
RevokeCertificate: _Final[_Action]
"""Write, on certificate-authority (required)."""
TagCertificateAuthority: _Final[_Action]
"""Tagging, on certificate-authority (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagCertificateAuthority: _Final[_Action]
"""Tagging, on certificate-authority (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateCertificateAuthority: _Final[_Action]
"""Write, on certificate-authority (required)."""
class _certificate_authority(_ResourceType):
    """arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, certificate_authority_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificate_authority: _Final[_certificate_authority]

class _Keys(_ServiceKeys):
    """The condition keys of acm-pca."""

    TemplateArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["acm-pca:TemplateArn"]) -> _ArnKey: ...
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
