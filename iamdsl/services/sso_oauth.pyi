"""AWS IAM Identity Center OIDC service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateTokenWithIAM: _Final[_Action]
"""Write, on Application (required). Needs: kms:Decrypt."""
IntrospectTokenWithIAM: _Final[_Action]
"""Write, on Application (required). Needs: kms:Decrypt."""
RevokeTokenWithIAM: _Final[_Action]
"""Write, on Application (required). Needs: kms:Decrypt."""
class _Application(_ResourceType):
    """arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}"""

    def __call__(self, instance_id: str | _Variable, application_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

Application: _Final[_Application]

class _Keys(_ServiceKeys):
    """The condition keys of sso-oauth."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
