"""AWS Outposts. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelCapacityTask: _Final[_Action]
"""Write, on outpost (required)."""
CancelOrder: _Final[_Action]
"""Write, on * only."""
CreateOrder: _Final[_Action]
"""Write, on outpost (required)."""
CreateOutpost: _Final[_Action]
"""Write, on site (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreatePrivateConnectivityConfig: _Final[_Action]
"""Write, on outpost (required)."""
CreateQuote: _Final[_Action]
"""Write, on * only."""
CreateRenewal: _Final[_Action]
"""Write, on outpost (required)."""
CreateSite: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteOutpost: _Final[_Action]
"""Write, on outpost (required)."""
DeleteQuote: _Final[_Action]
"""Write, on * only."""
DeleteSite: _Final[_Action]
"""Write, on site (required)."""
GetCapacityTask: _Final[_Action]
"""Read, on outpost (required)."""
GetCatalogItem: _Final[_Action]
"""Read, on * only."""
GetConnection: _Final[_Action]
"""Read, on * only."""
GetOrder: _Final[_Action]
"""Read, on * only."""
GetOutpost: _Final[_Action]
"""Read, on outpost (required)."""
GetOutpostBillingInformation: _Final[_Action]
"""Read, on outpost (required)."""
GetOutpostInstanceTypes: _Final[_Action]
"""Read, on outpost (required)."""
GetOutpostSupportedInstanceTypes: _Final[_Action]
"""Read, on outpost (required)."""
GetPrivateConnectivityConfig: _Final[_Action]
"""Read, on outpost (required)."""
GetQuote: _Final[_Action]
"""Read, on * only."""
GetRenewalPricing: _Final[_Action]
"""Read, on outpost (required)."""
GetSite: _Final[_Action]
"""Read, on site (required)."""
GetSiteAddress: _Final[_Action]
"""Read, on site (required)."""
ListAssetInstances: _Final[_Action]
"""List, on outpost (required)."""
ListAssets: _Final[_Action]
"""List, on outpost (required)."""
ListBlockingInstancesForCapacityTask: _Final[_Action]
"""List, on outpost (required)."""
ListCapacityTasks: _Final[_Action]
"""List, on * only."""
ListCatalogItems: _Final[_Action]
"""List, on * only."""
ListOrderableInstanceTypes: _Final[_Action]
"""List, on * only."""
ListOrders: _Final[_Action]
"""List, on * only."""
ListOutposts: _Final[_Action]
"""List, on * only."""
ListQuotes: _Final[_Action]
"""List, on * only."""
ListSites: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
StartCapacityTask: _Final[_Action]
"""Write, on outpost (required)."""
StartConnection: _Final[_Action]
"""Write, on outpost (required)."""
TagResource: _Final[_Action]
"""Tagging, on outpost, site. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on outpost, site. Keys: aws:TagKeys."""
UpdateOutpost: _Final[_Action]
"""Write, on outpost (required)."""
UpdateQuote: _Final[_Action]
"""Write, on * only."""
UpdateSite: _Final[_Action]
"""Write, on site (required)."""
UpdateSiteAddress: _Final[_Action]
"""Write, on site (required)."""
UpdateSiteRackPhysicalProperties: _Final[_Action]
"""Write, on site (required)."""
class _Order(_ResourceType):
    """arn:${Partition}:outposts:${Region}:${Account}:order/${OrderId}"""

    def __call__(self, order_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Order: _Final[_Order]
class _outpost(_ResourceType):
    """arn:${Partition}:outposts:${Region}:${Account}:outpost/${OutpostId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, outpost_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

outpost: _Final[_outpost]
class _site(_ResourceType):
    """arn:${Partition}:outposts:${Region}:${Account}:site/${SiteId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, site_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

site: _Final[_site]

class _Keys(_ServiceKeys):
    """The condition keys of outposts."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
