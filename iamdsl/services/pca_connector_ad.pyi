"""AWS Private CA Connector for Active Directory. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: acm-pca:DescribeCertificateAuthority, acm-pca:GetCertificate, acm-pca:GetCertificateAuthorityCertificate, acm-pca:IssueCertificate, ec2:CreateTags, ec2:CreateVpcEndpoint, ec2:DescribeVpcEndpoints."""
CreateDirectoryRegistration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ds:AuthorizeApplication, ds:DescribeDirectories."""
CreateServicePrincipalName: _Final[_Action]
"""Write, on DirectoryRegistration (required). Needs: ds:UpdateAuthorizedApplication."""
CreateTemplate: _Final[_Action]
"""Write, on Connector (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateTemplateGroupAccessControlEntry: _Final[_Action]
"""Write, on Template (required)."""
DeleteConnector: _Final[_Action]
"""Write, on Connector (required). Needs: ec2:DeleteVpcEndpoints, ec2:DescribeVpcEndpoints."""
DeleteDirectoryRegistration: _Final[_Action]
"""Write, on DirectoryRegistration (required). Needs: ds:UnauthorizeApplication, ds:UpdateAuthorizedApplication."""
DeleteServicePrincipalName: _Final[_Action]
"""Write, on DirectoryRegistration (required). Needs: ds:UpdateAuthorizedApplication."""
DeleteTemplate: _Final[_Action]
"""Write, on Template (required)."""
DeleteTemplateGroupAccessControlEntry: _Final[_Action]
"""Write, on Template (required)."""
GetConnector: _Final[_Action]
"""Read, on Connector (required)."""
GetDirectoryRegistration: _Final[_Action]
"""Read, on DirectoryRegistration (required)."""
GetServicePrincipalName: _Final[_Action]
"""Read, on DirectoryRegistration (required)."""
GetTemplate: _Final[_Action]
"""Read, on Template (required)."""
GetTemplateGroupAccessControlEntry: _Final[_Action]
"""Read, on Template (required)."""
ListConnectors: _Final[_Action]
"""List, on * only."""
ListDirectoryRegistrations: _Final[_Action]
"""List, on * only."""
ListServicePrincipalNames: _Final[_Action]
"""List, on DirectoryRegistration (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTemplateGroupAccessControlEntries: _Final[_Action]
"""List, on Template (required)."""
ListTemplates: _Final[_Action]
"""List, on Connector (required)."""
TagResource: _Final[_Action]
"""Tagging, on Connector, DirectoryRegistration, Template. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Connector, DirectoryRegistration, Template. Keys: aws:TagKeys."""
UpdateTemplate: _Final[_Action]
"""Write, on Template (required)."""
UpdateTemplateGroupAccessControlEntry: _Final[_Action]
"""Write, on Template (required)."""
class _Connector(_ResourceType):
    """arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Connector: _Final[_Connector]
class _DirectoryRegistration(_ResourceType):
    """arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, directory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DirectoryRegistration: _Final[_DirectoryRegistration]
class _ServicePrincipalName(_ResourceType):
    """arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}"""

    def __call__(self, directory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ServicePrincipalName: _Final[_ServicePrincipalName]
class _Template(_ResourceType):
    """arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}/template/${TemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Template: _Final[_Template]
class _TemplateGroupAccessControlEntry(_ResourceType):
    """arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}/template/${TemplateId}"""

    def __call__(self, connector_id: str | _Variable, template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TemplateGroupAccessControlEntry: _Final[_TemplateGroupAccessControlEntry]

class _Keys(_ServiceKeys):
    """The condition keys of pca-connector-ad."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
