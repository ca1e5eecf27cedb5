"""Amazon SageMaker geospatial capabilities. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DeleteEarthObservationJob: _Final[_Action]
"""Write, on EarthObservationJob (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteVectorEnrichmentJob: _Final[_Action]
"""Write, on VectorEnrichmentJob (required). Keys: aws:ResourceTag/${TagKey}."""
ExportEarthObservationJob: _Final[_Action]
"""Write, on EarthObservationJob (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:PassRole."""
ExportVectorEnrichmentJob: _Final[_Action]
"""Write, on VectorEnrichmentJob (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:PassRole."""
GetEarthObservationJob: _Final[_Action]
"""Read, on EarthObservationJob (required). Keys: aws:ResourceTag/${TagKey}."""
GetRasterDataCollection: _Final[_Action]
"""Read, on RasterDataCollection (required). Keys: aws:ResourceTag/${TagKey}."""
GetTile: _Final[_Action]
"""Read, on EarthObservationJob (required). Needs: iam:PassRole."""
GetVectorEnrichmentJob: _Final[_Action]
"""Read, on VectorEnrichmentJob (required). Keys: aws:ResourceTag/${TagKey}."""
ListEarthObservationJobs: _Final[_Action]
"""List, on * only."""
ListRasterDataCollections: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on EarthObservationJob, RasterDataCollection, VectorEnrichmentJob. Keys: aws:ResourceTag/${TagKey}."""
ListVectorEnrichmentJobs: _Final[_Action]
"""List, on * only."""
SearchRasterDataCollection: _Final[_Action]
"""Read, on * only."""
StartEarthObservationJob: _Final[_Action]
"""Write, on EarthObservationJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker-geospatial:TagResource."""
StartVectorEnrichmentJob: _Final[_Action]
"""Write, on VectorEnrichmentJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker-geospatial:TagResource."""
StopEarthObservationJob: _Final[_Action]
"""Write, on EarthObservationJob (required). Keys: aws:ResourceTag/${TagKey}."""
StopVectorEnrichmentJob: _Final[_Action]
"""Write, on VectorEnrichmentJob (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on EarthObservationJob, RasterDataCollection, VectorEnrichmentJob. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on EarthObservationJob, RasterDataCollection, VectorEnrichmentJob. Keys: aws:TagKeys."""
class _EarthObservationJob(_ResourceType):
    """arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:earth-observation-job/${JobID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

EarthObservationJob: _Final[_EarthObservationJob]
class _RasterDataCollection(_ResourceType):
    """arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:raster-data-collection/${CollectionID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, collection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RasterDataCollection: _Final[_RasterDataCollection]
class _VectorEnrichmentJob(_ResourceType):
    """arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:vector-enrichment-job/${JobID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VectorEnrichmentJob: _Final[_VectorEnrichmentJob]

class _Keys(_ServiceKeys):
    """The condition keys of sagemaker-geospatial."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
