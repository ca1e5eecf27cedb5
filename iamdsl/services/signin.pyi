"""AWS Signin. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

Authenticate: _Final[_Action]
"""Read, on console (required). Keys: signin:PrincipalArn."""
AuthorizeOAuth2Access: _Final[_Action]
"""Read, on console (required), oauth2-public-client-localhost (required), oauth2-public-client-remote (required), oauth2-resource-service-principal (required). Keys: signin:OAuthClientId, signin:OAuthRedirectUri."""
CreateAccount: _Final[_Action]
"""Write, on console (required)."""
CreateOAuth2PublicClient: _Final[_Action]
"""Write, on oauth2-public-client-registration (required). Keys: signin:OAuthRedirectUri."""
CreateOAuth2Token: _Final[_Action]
"""Read, on console (required), oauth2-public-client-localhost (required), oauth2-public-client-remote (required), oauth2-resource-service-principal (required). Keys: signin:OAuthClientAuthentication, signin:OAuthClientId, signin:OAuthGrantType, signin:OAuthRedirectUri."""
CreateTrustedIdentityPropagationApplicationForConsole: _Final[_Action]
"""Write, on * only. Needs: sso:CreateApplication, sso:GetSharedSsoConfiguration, sso:ListApplications, sso:PutApplicationAccessScope, sso:PutApplicationAssignmentConfiguration, sso:PutApplicationAuthenticationMethod, sso:PutApplicationGrant."""
DeleteConsoleAuthorizationConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteResourcePermissionStatement: _Final[_Action]
"""Write, on * only."""
GetConsoleAuthorizationConfiguration: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on * only."""
IntrospectOAuth2Token: _Final[_Action]
"""Read, on oauth2-public-client-localhost (required), oauth2-public-client-remote (required), oauth2-resource-service-principal (required). Keys: signin:OAuthClientId, signin:OAuthTokenType."""
ListResourcePermissionStatements: _Final[_Action]
"""List, on * only."""
ListTrustedIdentityPropagationApplicationsForConsole: _Final[_Action]
"""List, on * only. Needs: sso:GetSharedSsoConfiguration, sso:ListApplications."""
PutConsoleAuthorizationConfiguration: _Final[_Action]
"""Write, on * only."""
PutResourcePermissionStatement: _Final[_Action]
"""Write, on * only."""
RevokeOAuth2Token: _Final[_Action]
"""Write, on oauth2-public-client-localhost (required), oauth2-public-client-remote (required), oauth2-resource-service-principal (required). Keys: signin:OAuthTokenType."""
class _console(_ResourceType):
    """arn:${Partition}:signin:::console/${ConsoleName}"""

    def __call__(self, console_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

console: _Final[_console]
class _oauth2_public_client_localhost(_ResourceType):
    """arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/localhost"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

oauth2_public_client_localhost: _Final[_oauth2_public_client_localhost]
class _oauth2_public_client_registration(_ResourceType):
    """arn:${Partition}:signin:${Region}::external-client/dcr/*"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

oauth2_public_client_registration: _Final[_oauth2_public_client_registration]
class _oauth2_public_client_remote(_ResourceType):
    """arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/remote"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

oauth2_public_client_remote: _Final[_oauth2_public_client_remote]
class _oauth2_resource_service_principal(_ResourceType):
    """arn:${Partition}:signin:${Region}:${Account}:service-principal/${ServicePrincipalName}"""

    def __call__(self, service_principal_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

oauth2_resource_service_principal: _Final[_oauth2_resource_service_principal]

class _Keys(_ServiceKeys):
    """The condition keys of signin."""

    OAuthClientAuthentication: _StringKey
    OAuthClientId: _StringKey
    OAuthGrantType: _StringKey
    OAuthRedirectUri: _StringKey
    OAuthTokenType: _StringKey
    PrincipalArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["signin:OAuthClientAuthentication", "signin:OAuthClientId", "signin:OAuthGrantType", "signin:OAuthRedirectUri", "signin:OAuthTokenType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["signin:PrincipalArn"]) -> _ArnKey: ...
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
