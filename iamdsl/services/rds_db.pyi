"""Amazon RDS IAM Authentication. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

connect: _Final[_Action]
"""Permissions management, on db-user (required). Keys: aws:ResourceTag/${TagKey}."""
class _db_user(_ResourceType):
    """arn:${Partition}:rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dbi_resource_id: str | _Variable, db_user_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db_user: _Final[_db_user]

class _Keys(_ServiceKeys):
    """The condition keys of rds-db."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
