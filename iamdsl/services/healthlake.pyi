"""AWS HealthLake. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelFHIRExportJobWithDelete: _Final[_Action]
"""Write, on datastore (required)."""
ConfirmAttributionList: _Final[_Action]
"""Write, on datastore (required)."""
CreateDataTransformationProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateFHIRDatastore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateResource: _Final[_Action]
"""Write, on datastore (required)."""
DeleteDataTransformationProfile: _Final[_Action]
"""Write, on dataTransformationProfile (required)."""
DeleteFHIRDatastore: _Final[_Action]
"""Write, on datastore (required)."""
DeleteResource: _Final[_Action]
"""Write, on datastore (required)."""
DescribeDataTransformationJob: _Final[_Action]
"""Read, on * only."""
DescribeFHIRBulkDeleteJob: _Final[_Action]
"""Read, on datastore (required)."""
DescribeFHIRBulkMemberMatchJob: _Final[_Action]
"""Read, on datastore (required)."""
DescribeFHIRBulkPatchJob: _Final[_Action]
"""Read, on datastore (required)."""
DescribeFHIRDatastore: _Final[_Action]
"""Read, on datastore (required)."""
DescribeFHIRExportJob: _Final[_Action]
"""Read, on datastore (required)."""
DescribeFHIRExportJobWithGet: _Final[_Action]
"""Read, on datastore (required)."""
DescribeFHIRImportJob: _Final[_Action]
"""Read, on datastore (required)."""
ExpandValueSetWithGet: _Final[_Action]
"""Read, on datastore (required)."""
ExpandValueSetWithPost: _Final[_Action]
"""Read, on datastore (required)."""
GenerateDocumentWithGet: _Final[_Action]
"""Write, on datastore (required)."""
GenerateDocumentWithPost: _Final[_Action]
"""Write, on datastore (required)."""
GetCapabilities: _Final[_Action]
"""Read, on datastore (required)."""
GetDataTransformationProfile: _Final[_Action]
"""Read, on dataTransformationProfile (required)."""
GetExportedFile: _Final[_Action]
"""Read, on datastore (required)."""
GetHistoryByResourceId: _Final[_Action]
"""Read, on datastore (required)."""
InquirePreAuthClaim: _Final[_Action]
"""Read, on datastore (required)."""
ListDataTransformationJobs: _Final[_Action]
"""List, on * only."""
ListDataTransformationProfileVersions: _Final[_Action]
"""List, on dataTransformationProfile (required)."""
ListDataTransformationProfiles: _Final[_Action]
"""List, on * only."""
ListFHIRDatastores: _Final[_Action]
"""List, on * only."""
ListFHIRExportJobs: _Final[_Action]
"""List, on datastore (required)."""
ListFHIRImportJobs: _Final[_Action]
"""List, on datastore (required)."""
ListTagsForResource: _Final[_Action]
"""List, on dataTransformationProfile, datastore."""
LookupCodeSystemWithGet: _Final[_Action]
"""Read, on datastore (required)."""
LookupCodeSystemWithPost: _Final[_Action]
"""Read, on datastore (required)."""
MemberAdd: _Final[_Action]
"""Write, on datastore (required)."""
MemberMatch: _Final[_Action]
"""Write, on datastore (required)."""
MemberRemove: _Final[_Action]
"""Write, on datastore (required)."""
PatchResource: _Final[_Action]
"""Write, on datastore (required)."""
ProcessBundle: _Final[_Action]
"""Write, on datastore (required)."""
PublishDataTransformationProfile: _Final[_Action]
"""Write, on dataTransformationProfile (required)."""
QuestionnairePackage: _Final[_Action]
"""Read, on datastore (required)."""
ReadResource: _Final[_Action]
"""Read, on datastore (required)."""
RestoreFHIRDatastore: _Final[_Action]
"""Write, on datastore (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
RetrieveAttributionStatus: _Final[_Action]
"""Write, on datastore (required)."""
SearchEverything: _Final[_Action]
"""Read, on datastore (required)."""
SearchWithGet: _Final[_Action]
"""Read, on datastore (required)."""
SearchWithPost: _Final[_Action]
"""Read, on datastore (required)."""
StartDataTransformationJob: _Final[_Action]
"""Write, on dataTransformationProfile (required)."""
StartFHIRBulkDeleteJob: _Final[_Action]
"""Write, on datastore (required)."""
StartFHIRBulkMemberMatchJob: _Final[_Action]
"""Write, on datastore (required)."""
StartFHIRBulkPatchJob: _Final[_Action]
"""Write, on datastore (required)."""
StartFHIRExportJob: _Final[_Action]
"""Write, on datastore (required)."""
StartFHIRExportJobWithGet: _Final[_Action]
"""Write, on datastore (required)."""
StartFHIRExportJobWithPost: _Final[_Action]
"""Write, on datastore (required)."""
StartFHIRImportJob: _Final[_Action]
"""Write, on datastore (required)."""
SubmitPreAuthClaim: _Final[_Action]
"""Write, on datastore (required)."""
TagResource: _Final[_Action]
"""Tagging, on dataTransformationProfile, datastore. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TransformData: _Final[_Action]
"""Write, on dataTransformationProfile (required)."""
TranslateConceptMapWithGet: _Final[_Action]
"""Read, on datastore (required)."""
TranslateConceptMapWithPost: _Final[_Action]
"""Read, on datastore (required)."""
UntagResource: _Final[_Action]
"""Tagging, on dataTransformationProfile, datastore. Keys: aws:TagKeys."""
UpdateDataTransformationProfile: _Final[_Action]
"""Write, on dataTransformationProfile (required)."""
UpdateFHIRDatastore: _Final[_Action]
"""Write, on datastore (required)."""
UpdateProfileWithAgent: _Final[_Action]
"""Write, on dataTransformationProfile (required)."""
UpdateResource: _Final[_Action]
"""Write, on datastore (required)."""
ValidateResource: _Final[_Action]
"""Read, on datastore (required)."""
ValidateSource: _Final[_Action]
"""Read, on * only."""
VersionReadResource: _Final[_Action]
"""Read, on datastore (required)."""
class _dataTransformationProfile(_ResourceType):
    """arn:${Partition}:healthlake:${Region}:${Account}:dataTransformationProfile/${ProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataTransformationProfile: _Final[_dataTransformationProfile]
class _datastore(_ResourceType):
    """arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, datastore_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datastore: _Final[_datastore]

class _Keys(_ServiceKeys):
    """The condition keys of healthlake."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
