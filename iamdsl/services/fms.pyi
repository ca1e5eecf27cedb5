"""AWS Firewall Manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateAdminAccount: _Final[_Action]
"""Write, on * only."""
AssociateThirdPartyFirewall: _Final[_Action]
"""Write, on * only."""
BatchAssociateResource: _Final[_Action]
"""Write, on resource-set (required)."""
BatchDisassociateResource: _Final[_Action]
"""Write, on resource-set (required)."""
DeleteAppsList: _Final[_Action]
"""Write, on applications-list (required)."""
DeleteNotificationChannel: _Final[_Action]
"""Write, on * only."""
DeletePolicy: _Final[_Action]
"""Write, on policy (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProtocolsList: _Final[_Action]
"""Write, on protocols-list (required)."""
DeleteResourceSet: _Final[_Action]
"""Write, on resource-set (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateAdminAccount: _Final[_Action]
"""Write, on * only."""
DisassociateThirdPartyFirewall: _Final[_Action]
"""Write, on * only."""
GetAdminAccount: _Final[_Action]
"""Read, on * only."""
GetAdminScope: _Final[_Action]
"""Read, on * only."""
GetAppsList: _Final[_Action]
"""Read, on applications-list (required)."""
GetComplianceDetail: _Final[_Action]
"""Read, on policy (required)."""
GetNotificationChannel: _Final[_Action]
"""Read, on * only."""
GetPolicy: _Final[_Action]
"""Read, on policy (required)."""
GetProtectionStatus: _Final[_Action]
"""Read, on policy (required)."""
GetProtocolsList: _Final[_Action]
"""Read, on protocols-list (required)."""
GetResourceSet: _Final[_Action]
"""Read, on resource-set (required)."""
GetThirdPartyFirewallAssociationStatus: _Final[_Action]
"""Read, on * only."""
GetViolationDetails: _Final[_Action]
"""Read, on policy (required)."""
ListAdminAccountsForOrganization: _Final[_Action]
"""List, on * only."""
ListAdminsManagingAccount: _Final[_Action]
"""List, on * only."""
ListAppsLists: _Final[_Action]
"""List, on * only."""
ListComplianceStatus: _Final[_Action]
"""List, on policy (required)."""
ListDiscoveredResources: _Final[_Action]
"""List, on * only."""
ListMemberAccounts: _Final[_Action]
"""List, on * only."""
ListPolicies: _Final[_Action]
"""List, on * only."""
ListProtocolsLists: _Final[_Action]
"""List, on * only."""
ListResourceSetResources: _Final[_Action]
"""List, on resource-set (required)."""
ListResourceSets: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on policy (required)."""
ListThirdPartyFirewallFirewallPolicies: _Final[_Action]
"""List, on * only."""
PutAdminAccount: _Final[_Action]
"""Write, on * only."""
PutAppsList: _Final[_Action]
"""Write, on applications-list (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutNotificationChannel: _Final[_Action]
"""Write, on * only."""
PutPolicy: _Final[_Action]
"""Write, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutProtocolsList: _Final[_Action]
"""Write, on protocols-list (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutResourceSet: _Final[_Action]
"""Write, on resource-set (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on applications-list, policy, protocols-list, resource-set. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on applications-list, policy, protocols-list, resource-set. Keys: aws:TagKeys."""
class _applications_list(_ResourceType):
    """arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

applications_list: _Final[_applications_list]
class _policy(_ResourceType):
    """arn:${Partition}:fms:${Region}:${Account}:policy/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]
class _protocols_list(_ResourceType):
    """arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

protocols_list: _Final[_protocols_list]
class _resource_set(_ResourceType):
    """arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resource_set: _Final[_resource_set]

class _Keys(_ServiceKeys):
    """The condition keys of fms."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
