"""AWS Telco Network Builder. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelSolNetworkOperation: _Final[_Action]
"""Write, on network-operation (required). Keys: aws:ResourceTag/${TagKey}."""
CreateSolFunctionPackage: _Final[_Action]
"""Write, on function-package (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateSolNetworkInstance: _Final[_Action]
"""Write, on network-instance (required), network-package (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateSolNetworkPackage: _Final[_Action]
"""Write, on network-package (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteSolFunctionPackage: _Final[_Action]
"""Write, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSolNetworkInstance: _Final[_Action]
"""Write, on network-instance (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSolNetworkPackage: _Final[_Action]
"""Write, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolFunctionInstance: _Final[_Action]
"""Read, on function-instance (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolFunctionPackage: _Final[_Action]
"""Read, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolFunctionPackageContent: _Final[_Action]
"""Read, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolFunctionPackageDescriptor: _Final[_Action]
"""Read, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolNetworkInstance: _Final[_Action]
"""Read, on network-instance (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolNetworkOperation: _Final[_Action]
"""Read, on network-operation (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolNetworkPackage: _Final[_Action]
"""Read, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolNetworkPackageContent: _Final[_Action]
"""Read, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
GetSolNetworkPackageDescriptor: _Final[_Action]
"""Read, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
InstantiateSolNetworkInstance: _Final[_Action]
"""Write, on network-instance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListSolFunctionInstances: _Final[_Action]
"""List, on function-instance (required). Keys: aws:ResourceTag/${TagKey}."""
ListSolFunctionPackages: _Final[_Action]
"""List, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
ListSolNetworkInstances: _Final[_Action]
"""List, on network-instance (required). Keys: aws:ResourceTag/${TagKey}."""
ListSolNetworkOperations: _Final[_Action]
"""List, on network-operation (required). Keys: aws:ResourceTag/${TagKey}."""
ListSolNetworkPackages: _Final[_Action]
"""List, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
PutSolFunctionPackageContent: _Final[_Action]
"""Write, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
PutSolNetworkPackageContent: _Final[_Action]
"""Write, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on function-instance, function-package, network-instance, network-operation, network-package. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TerminateSolNetworkInstance: _Final[_Action]
"""Write, on network-instance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on function-instance, function-package, network-instance, network-operation, network-package. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateSolFunctionPackage: _Final[_Action]
"""Write, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSolNetworkInstance: _Final[_Action]
"""Write, on function-instance (required), network-instance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateSolNetworkPackage: _Final[_Action]
"""Write, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
ValidateSolFunctionPackageContent: _Final[_Action]
"""Write, on function-package (required). Keys: aws:ResourceTag/${TagKey}."""
ValidateSolNetworkPackageContent: _Final[_Action]
"""Write, on network-package (required). Keys: aws:ResourceTag/${TagKey}."""
class _function_instance(_ResourceType):
    """arn:${Partition}:tnb:${Region}:${Account}:function-instance/${FunctionInstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

function_instance: _Final[_function_instance]
class _function_package(_ResourceType):
    """arn:${Partition}:tnb:${Region}:${Account}:function-package/${FunctionPackageId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_package_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

function_package: _Final[_function_package]
class _network_instance(_ResourceType):
    """arn:${Partition}:tnb:${Region}:${Account}:network-instance/${NetworkInstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_instance: _Final[_network_instance]
class _network_operation(_ResourceType):
    """arn:${Partition}:tnb:${Region}:${Account}:network-operation/${NetworkOperationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_operation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_operation: _Final[_network_operation]
class _network_package(_ResourceType):
    """arn:${Partition}:tnb:${Region}:${Account}:network-package/${NetworkPackageId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_package_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_package: _Final[_network_package]

class _Keys(_ServiceKeys):
    """The condition keys of tnb."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
