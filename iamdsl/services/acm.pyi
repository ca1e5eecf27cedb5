"""AWS Certificate Manager. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTagsToCertificate: _Final[_Action]
"""Tagging, on certificate (required). Keys: acm:CertificateKeyPairOrigin, aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAcmeDomainValidation: _Final[_Action]
"""Write, on acme-endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAcmeEndpoint: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAcmeExternalAccountBinding: _Final[_Action]
"""Write, on acme-endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateTimeStamp: _Final[_Action]
"""Write, on * only."""
DeleteAcmeDomainValidation: _Final[_Action]
"""Write, on acme-domain-validation (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAcmeEndpoint: _Final[_Action]
"""Write, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAcmeExternalAccountBinding: _Final[_Action]
"""Write, on acme-external-account-binding (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCertificate: _Final[_Action]
"""Write, on certificate (required). Keys: acm:CertificateKeyPairOrigin."""
DescribeAcmeAccount: _Final[_Action]
"""Read, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAcmeDomainValidation: _Final[_Action]
"""Read, on acme-domain-validation (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAcmeEndpoint: _Final[_Action]
"""Read, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAcmeExternalAccountBinding: _Final[_Action]
"""Read, on acme-external-account-binding (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeCertificate: _Final[_Action]
"""Read, on certificate (required)."""
ExportCertificate: _Final[_Action]
"""Read, on certificate (required). Keys: acm:DomainNames."""
GetAccountConfiguration: _Final[_Action]
"""Read, on * only."""
GetAcmeExternalAccountBindingCredentials: _Final[_Action]
"""Read, on acme-external-account-binding (required). Keys: aws:ResourceTag/${TagKey}."""
GetCertificate: _Final[_Action]
"""Read, on certificate (required)."""
ImportCertificate: _Final[_Action]
"""Write, on certificate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListAcmeAccounts: _Final[_Action]
"""List, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
ListAcmeDomainValidations: _Final[_Action]
"""List, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
ListAcmeEndpoints: _Final[_Action]
"""List, on * only."""
ListAcmeExternalAccountBindings: _Final[_Action]
"""List, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
ListCertificateDomainValidations: _Final[_Action]
"""List, on certificate (required)."""
ListCertificates: _Final[_Action]
"""List, on * only."""
ListTagsForCertificate: _Final[_Action]
"""Read, on certificate (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on acme-domain-validation, acme-endpoint, acme-external-account-binding. Keys: aws:ResourceTag/${TagKey}."""
PutAccountConfiguration: _Final[_Action]
"""Write, on * only."""
RemoveTagsFromCertificate: _Final[_Action]
"""Tagging, on certificate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RenewCertificate: _Final[_Action]
"""Write, on certificate (required)."""
RequestCertificate: _Final[_Action]
"""Write, on * only. Keys: acm:CertificateAuthority, acm:CertificateKeyPairOrigin, acm:CertificateTransparencyLogging, acm:DomainNames, acm:Export, acm:KeyAlgorithm, acm:ValidationMethod, aws:RequestTag/${TagKey}, aws:TagKeys."""
ResendValidationEmail: _Final[_Action]
"""Write, on certificate (required)."""
RevokeAcmeAccount: _Final[_Action]
"""Write, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
RevokeAcmeExternalAccountBinding: _Final[_Action]
"""Write, on acme-external-account-binding (required). Keys: aws:ResourceTag/${TagKey}."""
RevokeCertificate: _Final[_Action]
"""Write, on certificate (required). Keys: acm:CertificateKeyPairOrigin, acm:DomainNames."""
SearchCertificates: _Final[_Action]
"""List, on * only."""
TagResource: _Final[_Action]
"""Tagging, on acme-domain-validation, acme-endpoint, acme-external-account-binding. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on acme-domain-validation, acme-endpoint, acme-external-account-binding. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAcmeDomainValidation: _Final[_Action]
"""Write, on acme-domain-validation (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAcmeEndpoint: _Final[_Action]
"""Write, on acme-endpoint (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCertificate: _Final[_Action]
"""Write, on certificate (required). Keys: acm:CertificateKeyPairOrigin."""
UpdateCertificateOptions: _Final[_Action]
"""Write, on certificate (required). Keys: acm:ValidationMethod."""
class _acme_domain_validation(_ResourceType):
    """arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}/acme-domain-validation/${AcmeDomainValidationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, acme_endpoint_id: str | _Variable, acme_domain_validation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

acme_domain_validation: _Final[_acme_domain_validation]
class _acme_endpoint(_ResourceType):
    """arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, acme_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

acme_endpoint: _Final[_acme_endpoint]
class _acme_external_account_binding(_ResourceType):
    """arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}/acme-external-account-binding/${ExternalAccountBindingId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, acme_endpoint_id: str | _Variable, external_account_binding_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

acme_external_account_binding: _Final[_acme_external_account_binding]
class _certificate(_ResourceType):
    """arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, certificate_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificate: _Final[_certificate]

class _Keys(_ServiceKeys):
    """The condition keys of acm."""

    CertificateAuthority: _StringKey
    CertificateKeyPairOrigin: _StringKey
    CertificateTransparencyLogging: _StringKey
    DomainNames: _StringSetKey
    Export: _StringKey
    KeyAlgorithm: _StringKey
    ValidationMethod: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["acm:CertificateAuthority", "acm:CertificateKeyPairOrigin", "acm:CertificateTransparencyLogging", "acm:Export", "acm:KeyAlgorithm", "acm:ValidationMethod"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["acm:DomainNames"]) -> _StringSetKey: ...
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
