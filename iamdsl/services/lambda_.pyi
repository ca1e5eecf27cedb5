"""AWS Lambda. Generated; see scripts/."""

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
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddLayerVersionPermission: _Final[_Action]
"""Permissions management, on layerVersion (required)."""
AddPermission: _Final[_Action]
"""Permissions management, on function (required). Keys: lambda:FunctionUrlAuthType, lambda:Principal."""
CheckpointDurableExecution: _Final[_Action]
"""Write, on durable execution (required)."""
ConnectMicrovm: _Final[_Action]
"""Write, on * only."""
CreateAlias: _Final[_Action]
"""Write, on function (required)."""
CreateCapacityProvider: _Final[_Action]
"""Write, on capacityProvider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, lambda:SecurityGroupIds, lambda:SubnetIds. Needs: iam:CreateServiceLinkedRole, iam:PassRole, kms:DescribeKey."""
CreateCodeSigningConfig: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEventSourceMapping: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, lambda:FunctionArn."""
CreateFunction: _Final[_Action]
"""Write, on function (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, lambda:CodeSigningConfigArn, lambda:Layer, lambda:SecurityGroupIds, lambda:SubnetIds, lambda:VpcIds. Needs: iam:PassRole, lambda:PassCapacityProvider."""
CreateFunctionUrlConfig: _Final[_Action]
"""Write, on function (required). Keys: lambda:FunctionArn, lambda:FunctionUrlAuthType."""
CreateMicrovmAuthToken: _Final[_Action]
"""Write, on microvmImage (required)."""
CreateMicrovmImage: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMicrovmShellAuthToken: _Final[_Action]
"""Write, on microvmImage (required)."""
CreateNetworkConnector: _Final[_Action]
"""Write, on networkConnector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, lambda:SecurityGroupIds, lambda:SubnetIds."""
CreateWebFunction: _Final[_Action]
"""Write, on webFunction (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, lambda:Request/WebFunctionAuthType."""
CreateWebFunctionEndpoint: _Final[_Action]
"""Write, on webFunction (required). Keys: lambda:Request/WebFunctionAuthType."""
CreateWebFunctionRevision: _Final[_Action]
"""Write, on webFunction (required)."""
DeleteAlias: _Final[_Action]
"""Write, on function (required)."""
DeleteCapacityProvider: _Final[_Action]
"""Write, on capacityProvider (required)."""
DeleteCodeSigningConfig: _Final[_Action]
"""Write, on code signing config (required)."""
DeleteEventSourceMapping: _Final[_Action]
"""Write, on eventSourceMapping (required). Keys: lambda:FunctionArn."""
DeleteFunction: _Final[_Action]
"""Write, on function (required)."""
DeleteFunctionCodeSigningConfig: _Final[_Action]
"""Write, on function (required)."""
DeleteFunctionConcurrency: _Final[_Action]
"""Write, on function (required)."""
DeleteFunctionEventInvokeConfig: _Final[_Action]
"""Write, on function (required)."""
DeleteFunctionUrlConfig: _Final[_Action]
"""Write, on function (required). Keys: lambda:FunctionArn, lambda:FunctionUrlAuthType."""
DeleteLayerVersion: _Final[_Action]
"""Write, on layerVersion (required)."""
DeleteMicrovmImage: _Final[_Action]
"""Write, on microvmImage (required)."""
DeleteMicrovmImageVersion: _Final[_Action]
"""Write, on microvmImage (required)."""
DeleteNetworkConnector: _Final[_Action]
"""Write, on networkConnector (required)."""
DeleteProvisionedConcurrencyConfig: _Final[_Action]
"""Write, on function alias, function version."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on function (required), webFunction (required). Keys: lambda:Principal."""
DeleteWebFunction: _Final[_Action]
"""Write, on webFunction (required)."""
DeleteWebFunctionEndpoint: _Final[_Action]
"""Write, on webFunctionEndpoint (required). Keys: lambda:Resource/WebFunctionAuthType."""
DeleteWebFunctionRevision: _Final[_Action]
"""Write, on webFunctionRevision (required)."""
DisableReplication: _Final[_Action]
"""Permissions management, on function (required)."""
EnableReplication: _Final[_Action]
"""Permissions management, on function (required)."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetAlias: _Final[_Action]
"""Read, on function (required)."""
GetCapacityProvider: _Final[_Action]
"""Read, on capacityProvider (required)."""
GetCodeSigningConfig: _Final[_Action]
"""Read, on code signing config (required)."""
GetDurableExecution: _Final[_Action]
"""Read, on durable execution (required)."""
GetDurableExecutionHistory: _Final[_Action]
"""Read, on durable execution (required)."""
GetDurableExecutionState: _Final[_Action]
"""Read, on durable execution (required)."""
GetEventSourceMapping: _Final[_Action]
"""Read, on eventSourceMapping (required). Keys: lambda:FunctionArn."""
GetFunction: _Final[_Action]
"""Read, on function (required)."""
GetFunctionCodeSigningConfig: _Final[_Action]
"""Read, on function (required)."""
GetFunctionConcurrency: _Final[_Action]
"""Read, on function (required)."""
GetFunctionConfiguration: _Final[_Action]
"""Read, on function (required)."""
GetFunctionEventInvokeConfig: _Final[_Action]
"""Read, on function (required)."""
GetFunctionRecursionConfig: _Final[_Action]
"""Read, on function (required)."""
GetFunctionScalingConfig: _Final[_Action]
"""Read, on function (required)."""
GetFunctionUrlConfig: _Final[_Action]
"""Read, on function (required). Keys: lambda:FunctionArn, lambda:FunctionUrlAuthType."""
GetLayerVersion: _Final[_Action]
"""Read, on layerVersion (required)."""
GetLayerVersionPolicy: _Final[_Action]
"""Read, on layerVersion (required)."""
GetMicrovm: _Final[_Action]
"""Read, on microvmImage (required)."""
GetMicrovmImage: _Final[_Action]
"""Read, on microvmImage (required)."""
GetMicrovmImageBuild: _Final[_Action]
"""Read, on microvmImage (required)."""
GetMicrovmImageVersion: _Final[_Action]
"""Read, on microvmImage (required)."""
GetNetworkConnector: _Final[_Action]
"""Read, on networkConnector (required)."""
GetPolicy: _Final[_Action]
"""Read, on function (required)."""
GetProvisionedConcurrencyConfig: _Final[_Action]
"""Read, on function alias, function version."""
GetResourcePolicy: _Final[_Action]
"""Read, on function (required), webFunction (required)."""
GetRuntimeManagementConfig: _Final[_Action]
"""Read, on function (required)."""
GetWebAccountSettings: _Final[_Action]
"""Read, on * only."""
GetWebFunction: _Final[_Action]
"""Read, on webFunction (required)."""
GetWebFunctionEndpoint: _Final[_Action]
"""Read, on webFunctionEndpoint (required). Keys: lambda:Resource/WebFunctionAuthType."""
GetWebFunctionRevision: _Final[_Action]
"""Read, on webFunctionRevision (required)."""
InvokeAsync: _Final[_Action]
"""Write, on function (required)."""
InvokeFunction: _Final[_Action]
"""Write, on function (required). Keys: lambda:EventSourceToken, lambda:InvokedViaFunctionUrl."""
InvokeFunctionUrl: _Final[_Action]
"""Write, on function (required). Keys: lambda:EventSourceToken, lambda:FunctionArn, lambda:FunctionUrlAuthType."""
InvokeWebFunctionEndpoint: _Final[_Action]
"""Write, on webFunctionEndpoint (required). Keys: lambda:Resource/WebFunctionAuthType."""
ListAliases: _Final[_Action]
"""List, on function (required)."""
ListCapacityProviders: _Final[_Action]
"""List, on * only."""
ListCodeSigningConfigs: _Final[_Action]
"""List, on * only."""
ListDurableExecutionsByFunction: _Final[_Action]
"""List, on function (required)."""
ListEventSourceMappings: _Final[_Action]
"""List, on * only."""
ListFunctionEventInvokeConfigs: _Final[_Action]
"""List, on function (required)."""
ListFunctionUrlConfigs: _Final[_Action]
"""List, on function (required). Keys: lambda:FunctionUrlAuthType."""
ListFunctionVersionsByCapacityProvider: _Final[_Action]
"""List, on capacityProvider (required)."""
ListFunctions: _Final[_Action]
"""List, on * only."""
ListFunctionsByCodeSigningConfig: _Final[_Action]
"""List, on code signing config (required)."""
ListLayerVersions: _Final[_Action]
"""List, on * only."""
ListLayers: _Final[_Action]
"""List, on * only."""
ListManagedMicrovmImageVersions: _Final[_Action]
"""List, on microvmImage (required)."""
ListManagedMicrovmImages: _Final[_Action]
"""List, on * only."""
ListMicrovmImageBuilds: _Final[_Action]
"""List, on microvmImage (required)."""
ListMicrovmImageVersions: _Final[_Action]
"""List, on microvmImage (required)."""
ListMicrovmImages: _Final[_Action]
"""List, on * only."""
ListMicrovms: _Final[_Action]
"""List, on * only."""
ListNetworkConnectorVersions: _Final[_Action]
"""List, on networkConnector (required)."""
ListNetworkConnectors: _Final[_Action]
"""List, on * only."""
ListProvisionedConcurrencyConfigs: _Final[_Action]
"""List, on function (required)."""
ListTags: _Final[_Action]
"""Read, on capacityProvider, code signing config, eventSourceMapping, function, microvmImage, networkConnector, webFunction."""
ListVersionsByFunction: _Final[_Action]
"""List, on function (required)."""
ListWebFunctionEndpoints: _Final[_Action]
"""List, on webFunction (required)."""
ListWebFunctionRevisions: _Final[_Action]
"""List, on webFunction (required)."""
ListWebFunctions: _Final[_Action]
"""List, on * only."""
PassCapacityProvider: _Final[_Action]
"""Write, on capacityProvider (required)."""
PassNetworkConnector: _Final[_Action]
"""Write, on * only."""
PublishLayerVersion: _Final[_Action]
"""Write, on layer (required)."""
PublishVersion: _Final[_Action]
"""Write, on function (required)."""
PutFunctionCodeSigningConfig: _Final[_Action]
"""Write, on code signing config (required), function (required). Keys: lambda:CodeSigningConfigArn."""
PutFunctionConcurrency: _Final[_Action]
"""Write, on function (required)."""
PutFunctionEventInvokeConfig: _Final[_Action]
"""Write, on function (required)."""
PutFunctionRecursionConfig: _Final[_Action]
"""Write, on function (required)."""
PutFunctionScalingConfig: _Final[_Action]
"""Write, on function (required)."""
PutProvisionedConcurrencyConfig: _Final[_Action]
"""Write, on function alias, function version."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on function (required), webFunction (required). Keys: lambda:Principal."""
PutRuntimeManagementConfig: _Final[_Action]
"""Write, on function (required)."""
RemoveLayerVersionPermission: _Final[_Action]
"""Permissions management, on layerVersion (required)."""
RemovePermission: _Final[_Action]
"""Permissions management, on function (required). Keys: lambda:FunctionUrlAuthType, lambda:Principal."""
ResumeMicrovm: _Final[_Action]
"""Write, on microvmImage (required)."""
RunMicrovm: _Final[_Action]
"""Write, on microvmImage (required)."""
SendDurableExecutionCallbackFailure: _Final[_Action]
"""Write, on durable execution (required)."""
SendDurableExecutionCallbackHeartbeat: _Final[_Action]
"""Write, on durable execution (required)."""
SendDurableExecutionCallbackSuccess: _Final[_Action]
"""Write, on durable execution (required)."""
StopDurableExecution: _Final[_Action]
"""Write, on durable execution (required)."""
SuspendMicrovm: _Final[_Action]
"""Write, on microvmImage (required)."""
TagResource: _Final[_Action]
"""Tagging, on capacityProvider, code signing config, eventSourceMapping, function, microvmImage, networkConnector, webFunction. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateMicrovm: _Final[_Action]
"""Write, on microvmImage (required)."""
UntagResource: _Final[_Action]
"""Tagging, on capacityProvider, code signing config, eventSourceMapping, function, microvmImage, networkConnector, webFunction. Keys: aws:TagKeys."""
UpdateAlias: _Final[_Action]
"""Write, on function (required)."""
UpdateCapacityProvider: _Final[_Action]
"""Write, on capacityProvider (required)."""
UpdateCodeSigningConfig: _Final[_Action]
"""Write, on code signing config (required)."""
UpdateEventSourceMapping: _Final[_Action]
"""Write, on eventSourceMapping (required). Keys: lambda:FunctionArn."""
UpdateFunctionCode: _Final[_Action]
"""Write, on function (required)."""
UpdateFunctionCodeSigningConfig: _Final[_Action]
"""Write, on code signing config (required), function (required)."""
UpdateFunctionConfiguration: _Final[_Action]
"""Write, on function (required). Keys: lambda:Layer, lambda:SecurityGroupIds, lambda:SubnetIds, lambda:VpcIds."""
UpdateFunctionEventInvokeConfig: _Final[_Action]
"""Write, on function (required)."""
UpdateFunctionUrlConfig: _Final[_Action]
"""Write, on function (required). Keys: lambda:FunctionArn, lambda:FunctionUrlAuthType."""
UpdateMicrovmImage: _Final[_Action]
"""Write, on microvmImage (required)."""
UpdateMicrovmImageVersion: _Final[_Action]
"""Write, on microvmImage (required)."""
UpdateNetworkConnector: _Final[_Action]
"""Write, on networkConnector (required)."""
UpdateWebFunctionEndpoint: _Final[_Action]
"""Write, on webFunctionEndpoint (required). Keys: lambda:Request/WebFunctionAuthType, lambda:Resource/WebFunctionAuthType."""
class _capacityProvider(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, capacity_provider_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacityProvider: _Final[_capacityProvider]
class _code_signing_config(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, code_signing_config_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

code_signing_config: _Final[_code_signing_config]
class _durable_execution(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_name: str | _Variable, version: str | _Variable, execution_name: str | _Variable, execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

durable_execution: _Final[_durable_execution]
class _eventSourceMapping(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eventSourceMapping: _Final[_eventSourceMapping]
class _function(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

function: _Final[_function]
class _function_alias(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_name: str | _Variable, alias: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

function_alias: _Final[_function_alias]
class _function_version(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_name: str | _Variable, version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

function_version: _Final[_function_version]
class _layer(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}"""

    def __call__(self, layer_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

layer: _Final[_layer]
class _layerVersion(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}"""

    def __call__(self, layer_name: str | _Variable, layer_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

layerVersion: _Final[_layerVersion]
class _microvmImage(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:microvm-image:${MicrovmImageName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, microvm_image_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

microvmImage: _Final[_microvmImage]
class _networkConnector(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:network-connector:${NetworkConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

networkConnector: _Final[_networkConnector]
class _webFunction(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:web-function/${FunctionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webFunction: _Final[_webFunction]
class _webFunctionEndpoint(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:web-function/${FunctionName}/endpoint/${EndpointName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_name: str | _Variable, endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webFunctionEndpoint: _Final[_webFunctionEndpoint]
class _webFunctionRevision(_ResourceType):
    """arn:${Partition}:lambda:${Region}:${Account}:web-function/${FunctionName}/revision/${RevisionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_name: str | _Variable, revision_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webFunctionRevision: _Final[_webFunctionRevision]

class _Keys(_ServiceKeys):
    """The condition keys of lambda."""

    CodeSigningConfigArn: _ArnKey
    EventSourceToken: _StringKey
    FunctionArn: _ArnKey
    FunctionUrlAuthType: _StringKey
    InvokedViaFunctionUrl: _BoolKey
    Layer: _StringSetKey
    Principal: _StringKey
    Request_WebFunctionAuthType: _StringKey
    Resource_WebFunctionAuthType: _StringKey
    SecurityGroupIds: _StringSetKey
    SourceFunctionArn: _ArnKey
    SubnetIds: _StringSetKey
    VpcIds: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["lambda:CodeSigningConfigArn", "lambda:FunctionArn", "lambda:SourceFunctionArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["lambda:EventSourceToken", "lambda:FunctionUrlAuthType", "lambda:Principal", "lambda:Request/WebFunctionAuthType", "lambda:Resource/WebFunctionAuthType", "lambda:VpcIds"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["lambda:InvokedViaFunctionUrl"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["lambda:Layer", "lambda:SecurityGroupIds", "lambda:SubnetIds"]) -> _StringSetKey: ...
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
