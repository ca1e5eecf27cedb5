"""AWS Snowball. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelCluster: _Final[_Action]
"""Write, on * only."""
CancelJob: _Final[_Action]
"""Write, on * only."""
CreateAddress: _Final[_Action]
"""Write, on * only."""
CreateCluster: _Final[_Action]
"""Write, on * only."""
CreateJob: _Final[_Action]
"""Write, on * only."""
CreateLongTermPricing: _Final[_Action]
"""Write, on * only."""
CreateReturnShippingLabel: _Final[_Action]
"""Write, on * only."""
DescribeAddress: _Final[_Action]
"""Read, on * only."""
DescribeAddresses: _Final[_Action]
"""List, on * only."""
DescribeCluster: _Final[_Action]
"""Read, on * only."""
DescribeJob: _Final[_Action]
"""Read, on * only."""
DescribeReturnShippingLabel: _Final[_Action]
"""Read, on * only."""
GetJobManifest: _Final[_Action]
"""Read, on * only."""
GetJobUnlockCode: _Final[_Action]
"""Read, on * only."""
GetSnowballUsage: _Final[_Action]
"""Read, on * only."""
GetSoftwareUpdates: _Final[_Action]
"""Read, on * only."""
ListClusterJobs: _Final[_Action]
"""List, on * only."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListCompatibleImages: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on * only."""
ListLongTermPricing: _Final[_Action]
"""Read, on * only."""
ListPickupLocations: _Final[_Action]
"""List, on * only."""
ListServiceVersions: _Final[_Action]
"""List, on * only."""
UpdateCluster: _Final[_Action]
"""Write, on * only."""
UpdateJob: _Final[_Action]
"""Write, on * only."""
UpdateJobShipmentState: _Final[_Action]
"""Write, on * only."""
UpdateLongTermPricing: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of snowball."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
