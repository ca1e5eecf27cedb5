"""Amazon Cloud Directory. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddFacetToObject: _Final[_Action]
"""Write, on directory (required)."""
ApplySchema: _Final[_Action]
"""Write, on directory (required), publishedSchema (required)."""
AttachObject: _Final[_Action]
"""Write, on directory (required)."""
AttachPolicy: _Final[_Action]
"""Write, on directory (required)."""
AttachToIndex: _Final[_Action]
"""Write, on directory (required)."""
AttachTypedLink: _Final[_Action]
"""Write, on directory (required)."""
BatchRead: _Final[_Action]
"""Read, on directory (required)."""
BatchWrite: _Final[_Action]
"""Write, on directory (required)."""
CreateDirectory: _Final[_Action]
"""Write, on publishedSchema (required)."""
CreateFacet: _Final[_Action]
"""Write, on appliedSchema (required), developmentSchema (required)."""
CreateIndex: _Final[_Action]
"""Write, on directory (required)."""
CreateObject: _Final[_Action]
"""Write, on directory (required)."""
CreateSchema: _Final[_Action]
"""Write, on * only."""
CreateTypedLinkFacet: _Final[_Action]
"""Write, on appliedSchema (required), developmentSchema (required)."""
DeleteDirectory: _Final[_Action]
"""Write, on directory (required)."""
DeleteFacet: _Final[_Action]
"""Write, on developmentSchema (required)."""
DeleteObject: _Final[_Action]
"""Write, on directory (required)."""
DeleteSchema: _Final[_Action]
"""Write, on developmentSchema (required), publishedSchema (required)."""
DeleteTypedLinkFacet: _Final[_Action]
"""Write, on developmentSchema (required)."""
DetachFromIndex: _Final[_Action]
"""Write, on directory (required)."""
DetachObject: _Final[_Action]
"""Write, on directory (required)."""
DetachPolicy: _Final[_Action]
"""Write, on directory (required)."""
DetachTypedLink: _Final[_Action]
"""Write, on directory (required)."""
DisableDirectory: _Final[_Action]
"""Write, on directory (required)."""
EnableDirectory: _Final[_Action]
"""Write, on directory (required)."""
GetAppliedSchemaVersion: _Final[_Action]
"""Read, on appliedSchema (required)."""
GetDirectory: _Final[_Action]
"""Read, on directory (required)."""
GetFacet: _Final[_Action]
"""Read, on appliedSchema (required), developmentSchema (required), publishedSchema (required)."""
GetLinkAttributes: _Final[_Action]
"""Read, on directory (required)."""
GetObjectAttributes: _Final[_Action]
"""Read, on directory (required)."""
GetObjectInformation: _Final[_Action]
"""Read, on directory (required)."""
GetSchemaAsJson: _Final[_Action]
"""Read, on appliedSchema (required), developmentSchema (required), publishedSchema (required)."""
GetTypedLinkFacetInformation: _Final[_Action]
"""Read, on appliedSchema (required), developmentSchema (required), publishedSchema (required)."""
ListAppliedSchemaArns: _Final[_Action]
"""List, on directory (required)."""
ListAttachedIndices: _Final[_Action]
"""Read, on directory (required)."""
ListDevelopmentSchemaArns: _Final[_Action]
"""List, on * only."""
ListDirectories: _Final[_Action]
"""List, on * only."""
ListFacetAttributes: _Final[_Action]
"""Read, on appliedSchema (required), developmentSchema (required), publishedSchema (required)."""
ListFacetNames: _Final[_Action]
"""Read, on appliedSchema (required), developmentSchema (required), publishedSchema (required)."""
ListIncomingTypedLinks: _Final[_Action]
"""Read, on directory (required)."""
ListIndex: _Final[_Action]
"""Read, on directory (required)."""
ListManagedSchemaArns: _Final[_Action]
"""List, on * only."""
ListObjectAttributes: _Final[_Action]
"""Read, on directory (required)."""
ListObjectChildren: _Final[_Action]
"""Read, on directory (required)."""
ListObjectParentPaths: _Final[_Action]
"""Read, on directory (required)."""
ListObjectParents: _Final[_Action]
"""Read, on directory (required)."""
ListObjectPolicies: _Final[_Action]
"""Read, on directory (required)."""
ListOutgoingTypedLinks: _Final[_Action]
"""Read, on directory (required)."""
ListPolicyAttachments: _Final[_Action]
"""Read, on directory (required)."""
ListPublishedSchemaArns: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on directory (required)."""
ListTypedLinkFacetAttributes: _Final[_Action]
"""Read, on appliedSchema (required), developmentSchema (required), publishedSchema (required)."""
ListTypedLinkFacetNames: _Final[_Action]
"""Read, on appliedSchema (required), developmentSchema (required), publishedSchema (required)."""
LookupPolicy: _Final[_Action]
"""Read, on directory (required)."""
PublishSchema: _Final[_Action]
"""Write, on developmentSchema (required)."""
PutSchemaFromJson: _Final[_Action]
"""Write, on * only."""
RemoveFacetFromObject: _Final[_Action]
"""Write, on directory (required)."""
TagResource: _Final[_Action]
"""Tagging, on directory (required)."""
UntagResource: _Final[_Action]
"""Tagging, on directory (required)."""
UpdateFacet: _Final[_Action]
"""Write, on appliedSchema (required), developmentSchema (required)."""
UpdateLinkAttributes: _Final[_Action]
"""Write, on directory (required)."""
UpdateObjectAttributes: _Final[_Action]
"""Write, on directory (required)."""
UpdateSchema: _Final[_Action]
"""Write, on developmentSchema (required)."""
UpdateTypedLinkFacet: _Final[_Action]
"""Write, on developmentSchema (required)."""
UpgradeAppliedSchema: _Final[_Action]
"""Write, on directory (required), publishedSchema (required)."""
UpgradePublishedSchema: _Final[_Action]
"""Write, on developmentSchema (required), publishedSchema (required)."""
class _appliedSchema(_ResourceType):
    """arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}/schema/${SchemaName}/${Version}"""

    def __call__(self, directory_id: str | _Variable, schema_name: str | _Variable, version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

appliedSchema: _Final[_appliedSchema]
class _developmentSchema(_ResourceType):
    """arn:${Partition}:clouddirectory:${Region}:${Account}:schema/development/${SchemaName}"""

    def __call__(self, schema_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

developmentSchema: _Final[_developmentSchema]
class _directory(_ResourceType):
    """arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}"""

    def __call__(self, directory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

directory: _Final[_directory]
class _publishedSchema(_ResourceType):
    """arn:${Partition}:clouddirectory:${Region}:${Account}:schema/published/${SchemaName}/${Version}"""

    def __call__(self, schema_name: str | _Variable, version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

publishedSchema: _Final[_publishedSchema]

class _Keys(_ServiceKeys):
    """The condition keys of clouddirectory."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
