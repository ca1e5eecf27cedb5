"""AWS Serverless Application Repository. Generated; see scripts/."""

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

CreateApplication: _Final[_Action]
"""Write, on * only."""
CreateApplicationVersion: _Final[_Action]
"""Write, on applications (required)."""
CreateCloudFormationChangeSet: _Final[_Action]
"""Write, on applications (required). Keys: serverlessrepo:applicationType."""
CreateCloudFormationTemplate: _Final[_Action]
"""Write, on applications (required). Keys: serverlessrepo:applicationType."""
DeleteApplication: _Final[_Action]
"""Write, on applications (required)."""
GetApplication: _Final[_Action]
"""Read, on applications (required). Keys: serverlessrepo:applicationType."""
GetApplicationPolicy: _Final[_Action]
"""Read, on applications (required)."""
GetCloudFormationTemplate: _Final[_Action]
"""Read, on applications (required)."""
ListApplicationDependencies: _Final[_Action]
"""List, on applications (required). Keys: serverlessrepo:applicationType."""
ListApplicationVersions: _Final[_Action]
"""List, on applications (required). Keys: serverlessrepo:applicationType."""
ListApplications: _Final[_Action]
"""List, on * only."""
PutApplicationPolicy: _Final[_Action]
"""Write, on applications (required)."""
SearchApplications: _Final[_Action]
"""Read, on * only. Keys: serverlessrepo:applicationType."""
UnshareApplication: _Final[_Action]
"""Write, on applications (required)."""
UpdateApplication: _Final[_Action]
"""Write, on applications (required)."""
class _applications(_ResourceType):
    """arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

applications: _Final[_applications]

class _Keys(_ServiceKeys):
    """The condition keys of serverlessrepo."""

    applicationType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["serverlessrepo:applicationType"]) -> _StringKey: ...
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
