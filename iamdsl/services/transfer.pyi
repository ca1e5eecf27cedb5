"""AWS Transfer Family. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAccess: _Final[_Action]
"""Write, on server (required). Needs: iam:PassRole."""
CreateAgreement: _Final[_Action]
"""Write, on server (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateConnector: _Final[_Action]
"""Write, on profile. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, transfer:RequestConnectorProtocol, transfer:RequestSecurityPolicyName. Needs: iam:PassRole."""
CreateProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateServer: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, transfer:RequestSecurityPolicyName, transfer:RequestServerDomain, transfer:RequestServerEndpointType, transfer:RequestServerProtocols. Needs: iam:PassRole."""
CreateUser: _Final[_Action]
"""Write, on server (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateWebApp: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateWorkflow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAccess: _Final[_Action]
"""Write, on server (required)."""
DeleteAgreement: _Final[_Action]
"""Write, on agreement (required)."""
DeleteCertificate: _Final[_Action]
"""Write, on certificate (required)."""
DeleteConnector: _Final[_Action]
"""Write, on connector (required)."""
DeleteHostKey: _Final[_Action]
"""Write, on host-key (required)."""
DeleteProfile: _Final[_Action]
"""Write, on profile (required)."""
DeleteServer: _Final[_Action]
"""Write, on server (required)."""
DeleteSshPublicKey: _Final[_Action]
"""Write, on user (required)."""
DeleteUser: _Final[_Action]
"""Write, on user (required)."""
DeleteWebApp: _Final[_Action]
"""Write, on webapp (required)."""
DeleteWebAppCustomization: _Final[_Action]
"""Write, on webapp (required)."""
DeleteWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
DescribeAccess: _Final[_Action]
"""Read, on server (required)."""
DescribeAgreement: _Final[_Action]
"""Read, on agreement (required)."""
DescribeCertificate: _Final[_Action]
"""Read, on certificate (required)."""
DescribeConnector: _Final[_Action]
"""Read, on connector (required)."""
DescribeExecution: _Final[_Action]
"""Read, on workflow (required)."""
DescribeHostKey: _Final[_Action]
"""Read, on host-key (required)."""
DescribeProfile: _Final[_Action]
"""Read, on profile (required)."""
DescribeSecurityPolicy: _Final[_Action]
"""Read, on * only."""
DescribeServer: _Final[_Action]
"""Read, on server (required)."""
DescribeUser: _Final[_Action]
"""Read, on user (required)."""
DescribeWebApp: _Final[_Action]
"""Read, on webapp (required)."""
DescribeWebAppCustomization: _Final[_Action]
"""Read, on webapp (required)."""
DescribeWorkflow: _Final[_Action]
"""Read, on workflow (required)."""
ExportHostKey: _Final[_Action]
"""Write, on host-key (required)."""
ImportCertificate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ImportHostKey: _Final[_Action]
"""Write, on server (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ImportSshPublicKey: _Final[_Action]
"""Write, on user (required)."""
ListAccesses: _Final[_Action]
"""Read, on server (required)."""
ListAgreements: _Final[_Action]
"""Read, on server (required)."""
ListCertificates: _Final[_Action]
"""Read, on * only."""
ListConnectors: _Final[_Action]
"""Read, on * only."""
ListExecutions: _Final[_Action]
"""Read, on workflow (required)."""
ListFileTransferResults: _Final[_Action]
"""Read, on connector (required)."""
ListHostKeys: _Final[_Action]
"""Read, on server (required)."""
ListProfiles: _Final[_Action]
"""Read, on * only."""
ListSecurityPolicies: _Final[_Action]
"""List, on * only."""
ListServers: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on agreement, certificate, connector, host-key, profile, server, user, workflow."""
ListUsers: _Final[_Action]
"""List, on server (required)."""
ListWebApps: _Final[_Action]
"""List, on * only."""
ListWorkflows: _Final[_Action]
"""List, on * only."""
SendWorkflowStepState: _Final[_Action]
"""Write, on workflow (required)."""
StartDirectoryListing: _Final[_Action]
"""Write, on connector (required)."""
StartFileTransfer: _Final[_Action]
"""Write, on connector (required)."""
StartRemoteDelete: _Final[_Action]
"""Write, on connector (required)."""
StartRemoteMove: _Final[_Action]
"""Write, on connector (required)."""
StartServer: _Final[_Action]
"""Write, on server (required)."""
StopServer: _Final[_Action]
"""Write, on server (required)."""
TagResource: _Final[_Action]
"""Tagging, on agreement, certificate, connector, host-key, profile, server, user, webapp, workflow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestConnection: _Final[_Action]
"""Write, on connector (required)."""
TestIdentityProvider: _Final[_Action]
"""Read, on user (required)."""
UntagResource: _Final[_Action]
"""Tagging, on agreement, certificate, connector, host-key, profile, server, user, webapp, workflow. Keys: aws:TagKeys."""
UpdateAccess: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
UpdateAgreement: _Final[_Action]
"""Write, on agreement (required). Needs: iam:PassRole."""
UpdateCertificate: _Final[_Action]
"""Write, on certificate (required)."""
UpdateConnector: _Final[_Action]
"""Write, on connector (required), profile. Keys: transfer:RequestSecurityPolicyName. Needs: iam:PassRole."""
UpdateHostKey: _Final[_Action]
"""Write, on host-key (required)."""
UpdateProfile: _Final[_Action]
"""Write, on profile (required)."""
UpdateServer: _Final[_Action]
"""Write, on server (required). Keys: transfer:RequestSecurityPolicyName, transfer:RequestServerEndpointType, transfer:RequestServerProtocols. Needs: iam:PassRole."""
UpdateUser: _Final[_Action]
"""Write, on user (required). Needs: iam:PassRole."""
UpdateWebApp: _Final[_Action]
"""Write, on webapp (required). Needs: iam:PassRole."""
UpdateWebAppCustomization: _Final[_Action]
"""Write, on webapp (required). Needs: iam:PassRole."""
class _agreement(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:agreement/${ServerId}/${AgreementId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, server_id: str | _Variable, agreement_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agreement: _Final[_agreement]
class _certificate(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:certificate/${CertificateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, certificate_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificate: _Final[_certificate]
class _connector(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:connector/${ConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connector: _Final[_connector]
class _host_key(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:host-key/${ServerId}/${HostKeyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, server_id: str | _Variable, host_key_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

host_key: _Final[_host_key]
class _profile(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:profile/${ProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]
class _server(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:server/${ServerId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, server_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

server: _Final[_server]
class _user(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:user/${ServerId}/${UserName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, server_id: str | _Variable, user_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]
class _webapp(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:webapp/${WebAppId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, web_app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webapp: _Final[_webapp]
class _workflow(_ResourceType):
    """arn:${Partition}:transfer:${Region}:${Account}:workflow/${WorkflowId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workflow_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflow: _Final[_workflow]

class _Keys(_ServiceKeys):
    """The condition keys of transfer."""

    RequestConnectorProtocol: _StringKey
    RequestSecurityPolicyName: _StringKey
    RequestServerDomain: _StringKey
    RequestServerEndpointType: _StringKey
    RequestServerProtocols: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["transfer:RequestConnectorProtocol", "transfer:RequestSecurityPolicyName", "transfer:RequestServerDomain", "transfer:RequestServerEndpointType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["transfer:RequestServerProtocols"]) -> _StringSetKey: ...
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
