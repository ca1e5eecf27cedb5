"""AWS CodeArtifact. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateExternalConnection: _Final[_Action]
"""Write, on repository (required)."""
AssociateWithDownstreamRepository: _Final[_Action]
"""Write, on repository (required)."""
CopyPackageVersions: _Final[_Action]
"""Write, on package (required), repository (required)."""
CreateDomain: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePackageGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRepository: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteDomainPermissionsPolicy: _Final[_Action]
"""Permissions management, on domain (required)."""
DeletePackage: _Final[_Action]
"""Write, on package (required)."""
DeletePackageGroup: _Final[_Action]
"""Write, on package-group (required)."""
DeletePackageVersions: _Final[_Action]
"""Write, on package (required)."""
DeleteRepository: _Final[_Action]
"""Write, on repository (required)."""
DeleteRepositoryPermissionsPolicy: _Final[_Action]
"""Permissions management, on repository (required)."""
DescribeDomain: _Final[_Action]
"""Read, on domain (required)."""
DescribePackage: _Final[_Action]
"""Read, on package (required)."""
DescribePackageGroup: _Final[_Action]
"""Read, on package-group (required)."""
DescribePackageVersion: _Final[_Action]
"""Read, on package (required)."""
DescribeRepository: _Final[_Action]
"""Read, on repository (required)."""
DisassociateExternalConnection: _Final[_Action]
"""Write, on repository (required)."""
DisposePackageVersions: _Final[_Action]
"""Write, on package (required)."""
GetAssociatedPackageGroup: _Final[_Action]
"""Read, on package-group (required)."""
GetAuthorizationToken: _Final[_Action]
"""Read, on domain (required)."""
GetDomainPermissionsPolicy: _Final[_Action]
"""Read, on domain (required)."""
GetPackageVersionAsset: _Final[_Action]
"""Read, on package (required)."""
GetPackageVersionReadme: _Final[_Action]
"""Read, on package (required)."""
GetRepositoryEndpoint: _Final[_Action]
"""Read, on repository (required)."""
GetRepositoryPermissionsPolicy: _Final[_Action]
"""Read, on repository (required)."""
ListAllowedRepositoriesForGroup: _Final[_Action]
"""List, on package-group (required)."""
ListAssociatedPackages: _Final[_Action]
"""List, on package-group (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListPackageGroups: _Final[_Action]
"""List, on domain (required)."""
ListPackageVersionAssets: _Final[_Action]
"""List, on package (required)."""
ListPackageVersionDependencies: _Final[_Action]
"""List, on package (required)."""
ListPackageVersions: _Final[_Action]
"""List, on package (required)."""
ListPackages: _Final[_Action]
"""List, on repository (required)."""
ListRepositories: _Final[_Action]
"""List, on * only."""
ListRepositoriesInDomain: _Final[_Action]
"""List, on domain (required)."""
ListSubPackageGroups: _Final[_Action]
"""List, on package-group (required)."""
ListTagsForResource: _Final[_Action]
"""List, on domain, package-group, repository."""
PublishPackageVersion: _Final[_Action]
"""Write, on package (required)."""
PutDomainPermissionsPolicy: _Final[_Action]
"""Write, on domain (required)."""
PutPackageMetadata: _Final[_Action]
"""Write, on package (required)."""
PutPackageOriginConfiguration: _Final[_Action]
"""Write, on package (required)."""
PutRepositoryPermissionsPolicy: _Final[_Action]
"""Write, on repository (required)."""
ReadFromRepository: _Final[_Action]
"""Read, on repository (required)."""
TagResource: _Final[_Action]
"""Tagging, on domain, package-group, repository. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on domain, package-group, repository. Keys: aws:TagKeys."""
UpdatePackageGroup: _Final[_Action]
"""Write, on package-group (required)."""
UpdatePackageGroupOriginConfiguration: _Final[_Action]
"""Write, on package-group (required)."""
UpdatePackageVersionsStatus: _Final[_Action]
"""Write, on package (required)."""
UpdateRepository: _Final[_Action]
"""Write, on repository (required)."""
class _domain(_ResourceType):
    """arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]
class _package(_ResourceType):
    """arn:${Partition}:codeartifact:${Region}:${Account}:package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName}"""

    def __call__(self, domain_name: str | _Variable, repository_name: str | _Variable, package_format: str | _Variable, package_namespace: str | _Variable, package_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

package: _Final[_package]
class _package_group(_ResourceType):
    """arn:${Partition}:codeartifact:${Region}:${Account}:package-group/${DomainName}${EncodedPackageGroupPattern}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, encoded_package_group_pattern: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

package_group: _Final[_package_group]
class _repository(_ResourceType):
    """arn:${Partition}:codeartifact:${Region}:${Account}:repository/${DomainName}/${RepositoryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, repository_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

repository: _Final[_repository]

class _Keys(_ServiceKeys):
    """The condition keys of codeartifact."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
