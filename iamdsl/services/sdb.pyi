"""Amazon SimpleDB. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchDeleteAttributes: _Final[_Action]
"""Write, on domain (required)."""
BatchPutAttributes: _Final[_Action]
"""Write, on domain (required)."""
CreateDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteAttributes: _Final[_Action]
"""Write, on domain (required)."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DomainMetadata: _Final[_Action]
"""Read, on domain (required)."""
GetAttributes: _Final[_Action]
"""Read, on domain (required)."""
GetExport: _Final[_Action]
"""Read, on export (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListExports: _Final[_Action]
"""List, on domain."""
PutAttributes: _Final[_Action]
"""Write, on domain (required)."""
Select: _Final[_Action]
"""Read, on domain (required)."""
StartDomainExport: _Final[_Action]
"""Write, on domain (required)."""
class _domain(_ResourceType):
    """arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]
class _export(_ResourceType):
    """arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}/export/${ExportUUID}"""

    def __call__(self, domain_name: str | _Variable, export_uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export: _Final[_export]

class _Keys(_ServiceKeys):
    """The condition keys of sdb."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
