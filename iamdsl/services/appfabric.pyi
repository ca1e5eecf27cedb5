"""AWS AppFabric. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetUserAccessTasks: _Final[_Action]
"""Write, on appbundle (required)."""
ConnectAppAuthorization: _Final[_Action]
"""Write, on appauthorization (required), appbundle (required)."""
CreateAppAuthorization: _Final[_Action]
"""Write, on appbundle (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAppBundle: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIngestion: _Final[_Action]
"""Write, on appbundle (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIngestionDestination: _Final[_Action]
"""Write, on appbundle (required), ingestion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAppAuthorization: _Final[_Action]
"""Write, on appauthorization (required), appbundle (required)."""
DeleteAppBundle: _Final[_Action]
"""Write, on appbundle (required)."""
DeleteIngestion: _Final[_Action]
"""Write, on appbundle (required), ingestion (required)."""
DeleteIngestionDestination: _Final[_Action]
"""Write, on appbundle (required), ingestion (required), ingestiondestination (required)."""
GetAppAuthorization: _Final[_Action]
"""Read, on appauthorization (required), appbundle (required). Keys: aws:ResourceTag/${TagKey}."""
GetAppBundle: _Final[_Action]
"""Read, on appbundle (required). Keys: aws:ResourceTag/${TagKey}."""
GetIngestion: _Final[_Action]
"""Read, on appbundle (required), ingestion (required). Keys: aws:ResourceTag/${TagKey}."""
GetIngestionDestination: _Final[_Action]
"""Read, on appbundle (required), ingestion (required), ingestiondestination (required). Keys: aws:ResourceTag/${TagKey}."""
ListAppAuthorizations: _Final[_Action]
"""List, on appbundle (required)."""
ListAppBundles: _Final[_Action]
"""List, on * only."""
ListIngestionDestinations: _Final[_Action]
"""List, on appbundle (required), ingestion (required)."""
ListIngestions: _Final[_Action]
"""List, on appbundle (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on appauthorization, appbundle, ingestion, ingestiondestination."""
StartIngestion: _Final[_Action]
"""Write, on appbundle (required), ingestion (required)."""
StartUserAccessTasks: _Final[_Action]
"""Write, on appbundle (required)."""
StopIngestion: _Final[_Action]
"""Write, on appbundle (required), ingestion (required)."""
TagResource: _Final[_Action]
"""Tagging, on appauthorization, appbundle, ingestion, ingestiondestination. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on appauthorization, appbundle, ingestion, ingestiondestination. Keys: aws:TagKeys."""
UpdateAppAuthorization: _Final[_Action]
"""Write, on appauthorization (required), appbundle (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateIngestionDestination: _Final[_Action]
"""Write, on appbundle (required), ingestion (required), ingestiondestination (required). Keys: aws:ResourceTag/${TagKey}."""
class _appauthorization(_ResourceType):
    """arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, appbundle_id: str | _Variable, app_authorization_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

appauthorization: _Final[_appauthorization]
class _appbundle(_ResourceType):
    """arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppBundleIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_bundle_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

appbundle: _Final[_appbundle]
class _ingestion(_ResourceType):
    """arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, appbundle_id: str | _Variable, ingestion_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ingestion: _Final[_ingestion]
class _ingestiondestination(_ResourceType):
    """arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, appbundle_id: str | _Variable, ingestion_identifier: str | _Variable, ingestion_destination_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ingestiondestination: _Final[_ingestiondestination]

class _Keys(_ServiceKeys):
    """The condition keys of appfabric."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
