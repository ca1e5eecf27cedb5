"""AWS HealthImaging. Generated; see scripts/."""

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

CopyImageSet: _Final[_Action]
"""Write, on datastore (required), imageset (required)."""
CreateDatastore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDatastore: _Final[_Action]
"""Write, on datastore (required)."""
DeleteImageSet: _Final[_Action]
"""Write, on datastore (required), imageset (required)."""
GetDICOMBulkdata: _Final[_Action]
"""Read, on datastore (required). Keys: medical-imaging:SeriesInstanceUID, medical-imaging:StudyInstanceUID."""
GetDICOMImportJob: _Final[_Action]
"""Read, on datastore (required)."""
GetDICOMInstance: _Final[_Action]
"""Read, on datastore (required). Keys: medical-imaging:SeriesInstanceUID, medical-imaging:StudyInstanceUID."""
GetDICOMInstanceFrames: _Final[_Action]
"""Read, on datastore (required). Keys: medical-imaging:SeriesInstanceUID, medical-imaging:StudyInstanceUID."""
GetDICOMInstanceMetadata: _Final[_Action]
"""Read, on datastore (required). Keys: medical-imaging:SeriesInstanceUID, medical-imaging:StudyInstanceUID."""
GetDICOMSeriesMetadata: _Final[_Action]
"""Read, on datastore (required). Keys: medical-imaging:SeriesInstanceUID, medical-imaging:StudyInstanceUID."""
GetDatastore: _Final[_Action]
"""Read, on datastore (required)."""
GetImageFrame: _Final[_Action]
"""Read, on datastore (required), imageset (required)."""
GetImageSet: _Final[_Action]
"""Read, on datastore (required), imageset (required)."""
GetImageSetMetadata: _Final[_Action]
"""Read, on datastore (required), imageset (required)."""
ListDICOMImportJobs: _Final[_Action]
"""List, on datastore (required)."""
ListDatastores: _Final[_Action]
"""List, on * only."""
ListImageSetVersions: _Final[_Action]
"""List, on datastore (required), imageset (required)."""
ListTagsForResource: _Final[_Action]
"""List, on datastore, imageset."""
SearchDICOMInstances: _Final[_Action]
"""Read, on datastore (required). Keys: medical-imaging:SeriesInstanceUID, medical-imaging:StudyInstanceUID."""
SearchDICOMSeries: _Final[_Action]
"""Read, on datastore (required). Keys: medical-imaging:StudyInstanceUID."""
SearchDICOMStudies: _Final[_Action]
"""Read, on datastore (required)."""
SearchImageSets: _Final[_Action]
"""Read, on datastore (required)."""
StartDICOMImportJob: _Final[_Action]
"""Write, on datastore (required)."""
StoreDICOM: _Final[_Action]
"""Write, on datastore (required)."""
StoreDICOMStudy: _Final[_Action]
"""Write, on datastore (required). Keys: medical-imaging:StudyInstanceUID."""
TagResource: _Final[_Action]
"""Tagging, on datastore, imageset. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on datastore, imageset. Keys: aws:TagKeys."""
UpdateImageSetMetadata: _Final[_Action]
"""Write, on datastore (required), imageset (required)."""
class _datastore(_ResourceType):
    """arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, datastore_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datastore: _Final[_datastore]
class _imageset(_ResourceType):
    """arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}/imageset/${ImageSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, datastore_id: str | _Variable, image_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

imageset: _Final[_imageset]

class _Keys(_ServiceKeys):
    """The condition keys of medical-imaging."""

    SeriesInstanceUID: _StringKey
    StudyInstanceUID: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["medical-imaging:SeriesInstanceUID", "medical-imaging:StudyInstanceUID"]) -> _StringKey: ...
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
