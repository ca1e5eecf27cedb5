"""AWS Amplify Admin. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CloneBackend: _Final[_Action]
"""Write, on backend (required)."""
CreateBackend: _Final[_Action]
"""Write, on created-backend (required)."""
CreateBackendAPI: _Final[_Action]
"""Write, on api (required), backend (required), environment (required)."""
CreateBackendAuth: _Final[_Action]
"""Write, on auth (required), backend (required), environment (required)."""
CreateBackendConfig: _Final[_Action]
"""Write, on config (required)."""
CreateBackendStorage: _Final[_Action]
"""Write, on backend (required), environment (required), storage (required)."""
CreateToken: _Final[_Action]
"""Write, on backend (required), token (required)."""
DeleteBackend: _Final[_Action]
"""Write, on backend (required), environment (required)."""
DeleteBackendAPI: _Final[_Action]
"""Write, on api (required), backend (required), environment (required)."""
DeleteBackendAuth: _Final[_Action]
"""Write, on auth (required), backend (required), environment (required)."""
DeleteBackendStorage: _Final[_Action]
"""Write, on backend (required), environment (required), storage (required)."""
DeleteToken: _Final[_Action]
"""Write, on backend (required), token (required)."""
GenerateBackendAPIModels: _Final[_Action]
"""Write, on api (required), backend (required), environment (required)."""
GetBackend: _Final[_Action]
"""Read, on backend (required), environment (required)."""
GetBackendAPI: _Final[_Action]
"""Read, on api (required), backend (required), environment (required)."""
GetBackendAPIModels: _Final[_Action]
"""Read, on api (required), backend (required), environment (required)."""
GetBackendAuth: _Final[_Action]
"""Read, on auth (required), backend (required), environment (required)."""
GetBackendJob: _Final[_Action]
"""Read, on backend (required), job (required)."""
GetBackendStorage: _Final[_Action]
"""Read, on backend (required), environment (required)."""
GetToken: _Final[_Action]
"""Read, on backend (required), token (required)."""
ImportBackendAuth: _Final[_Action]
"""Write, on auth (required), backend (required), environment (required)."""
ImportBackendStorage: _Final[_Action]
"""Write, on backend (required), environment (required), storage (required)."""
ListBackendJobs: _Final[_Action]
"""List, on backend (required), job (required)."""
ListS3Buckets: _Final[_Action]
"""List, on * only. Needs: s3:ListAllMyBuckets."""
RemoveAllBackends: _Final[_Action]
"""Write, on backend (required), environment (required)."""
RemoveBackendConfig: _Final[_Action]
"""Write, on config (required)."""
UpdateBackendAPI: _Final[_Action]
"""Write, on api (required), backend (required), environment (required)."""
UpdateBackendAuth: _Final[_Action]
"""Write, on auth (required), backend (required), environment (required)."""
UpdateBackendConfig: _Final[_Action]
"""Write, on config (required)."""
UpdateBackendJob: _Final[_Action]
"""Write, on backend (required), job (required)."""
UpdateBackendStorage: _Final[_Action]
"""Write, on backend (required), environment (required), storage (required)."""
class _api(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/api/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

api: _Final[_api]
class _auth(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/auth/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

auth: _Final[_auth]
class _backend(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

backend: _Final[_backend]
class _config(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/config/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

config: _Final[_config]
class _created_backend(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/*"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

created_backend: _Final[_created_backend]
class _environment(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/environments/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _job(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/job/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _storage(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/storage/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

storage: _Final[_storage]
class _token(_ResourceType):
    """arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/challenge/*"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

token: _Final[_token]

class _Keys(_ServiceKeys):
    """The condition keys of amplifybackend."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
