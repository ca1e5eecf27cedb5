"""Amazon Verified Permissions. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateIdentitySource: _Final[_Action]
"""Write, on policy-store (required)."""
CreatePolicy: _Final[_Action]
"""Write, on policy-store (required)."""
CreatePolicyStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreatePolicyStoreAlias: _Final[_Action]
"""Write, on policy-store (required), policy-store-alias (required)."""
CreatePolicyTemplate: _Final[_Action]
"""Write, on policy-store (required)."""
DeleteIdentitySource: _Final[_Action]
"""Write, on policy-store (required)."""
DeletePolicy: _Final[_Action]
"""Write, on policy-store (required)."""
DeletePolicyStore: _Final[_Action]
"""Write, on policy-store (required)."""
DeletePolicyStoreAlias: _Final[_Action]
"""Write, on policy-store-alias (required)."""
DeletePolicyTemplate: _Final[_Action]
"""Write, on policy-store (required)."""
GetIdentitySource: _Final[_Action]
"""Read, on policy-store (required)."""
GetPolicy: _Final[_Action]
"""Read, on policy-store (required)."""
GetPolicyStore: _Final[_Action]
"""Read, on policy-store (required). Needs: verifiedpermissions:ListTagsForResource."""
GetPolicyStoreAlias: _Final[_Action]
"""Read, on policy-store-alias (required)."""
GetPolicyTemplate: _Final[_Action]
"""Read, on policy-store (required)."""
GetSchema: _Final[_Action]
"""Read, on policy-store (required)."""
IsAuthorized: _Final[_Action]
"""Read, on policy-store (required)."""
IsAuthorizedWithToken: _Final[_Action]
"""Read, on policy-store (required)."""
ListIdentitySources: _Final[_Action]
"""List, on policy-store (required)."""
ListPolicies: _Final[_Action]
"""List, on policy-store (required)."""
ListPolicyStoreAliases: _Final[_Action]
"""List, on * only."""
ListPolicyStores: _Final[_Action]
"""List, on * only."""
ListPolicyTemplates: _Final[_Action]
"""List, on policy-store (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on policy-store (required)."""
PutSchema: _Final[_Action]
"""Write, on policy-store (required)."""
TagResource: _Final[_Action]
"""Tagging, on policy-store (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on policy-store (required). Keys: aws:TagKeys."""
UpdateIdentitySource: _Final[_Action]
"""Write, on policy-store (required)."""
UpdatePolicy: _Final[_Action]
"""Write, on policy-store (required)."""
UpdatePolicyStore: _Final[_Action]
"""Write, on policy-store (required)."""
UpdatePolicyTemplate: _Final[_Action]
"""Write, on policy-store (required)."""
class _policy_store(_ResourceType):
    """arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, policy_store_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

policy_store: _Final[_policy_store]
class _policy_store_alias(_ResourceType):
    """arn:${Partition}:verifiedpermissions:${Region}:${Account}:policy-store-alias/${AliasName}"""

    def __call__(self, alias_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy_store_alias: _Final[_policy_store_alias]

class _Keys(_ServiceKeys):
    """The condition keys of verifiedpermissions."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
