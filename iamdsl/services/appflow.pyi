"""Amazon AppFlow. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelFlowExecutions: _Final[_Action]
"""Write, on flow (required)."""
CreateConnectorProfile: _Final[_Action]
"""Write, on * only."""
CreateFlow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteConnectorProfile: _Final[_Action]
"""Write, on connectorprofile (required)."""
DeleteFlow: _Final[_Action]
"""Write, on flow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeConnector: _Final[_Action]
"""Read, on connector (required)."""
DescribeConnectorEntity: _Final[_Action]
"""Read, on connectorprofile (required)."""
DescribeConnectorFields: _Final[_Action]
"""Read, on connectorprofile (required)."""
DescribeConnectorProfiles: _Final[_Action]
"""Read, on * only."""
DescribeConnectors: _Final[_Action]
"""Read, on * only."""
DescribeFlow: _Final[_Action]
"""Read, on flow (required)."""
DescribeFlowExecution: _Final[_Action]
"""Read, on flow (required)."""
DescribeFlowExecutionRecords: _Final[_Action]
"""Read, on flow (required)."""
DescribeFlows: _Final[_Action]
"""Read, on * only."""
ListConnectorEntities: _Final[_Action]
"""List, on connectorprofile (required)."""
ListConnectorFields: _Final[_Action]
"""Read, on connectorprofile (required)."""
ListConnectors: _Final[_Action]
"""List, on connector (required)."""
ListFlows: _Final[_Action]
"""List, on flow (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on flow (required)."""
RegisterConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ResetConnectorMetadataCache: _Final[_Action]
"""Write, on connectorprofile (required)."""
RunFlow: _Final[_Action]
"""Write, on flow (required)."""
StartFlow: _Final[_Action]
"""Write, on flow (required)."""
StopFlow: _Final[_Action]
"""Write, on flow (required)."""
TagResource: _Final[_Action]
"""Tagging, on connector, flow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UnRegisterConnector: _Final[_Action]
"""Write, on connector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on connector, flow. Keys: aws:TagKeys."""
UpdateConnectorProfile: _Final[_Action]
"""Write, on connectorprofile (required)."""
UpdateConnectorRegistration: _Final[_Action]
"""Write, on connector (required)."""
UpdateFlow: _Final[_Action]
"""Write, on flow (required)."""
UseConnectorProfile: _Final[_Action]
"""Write, on connectorprofile (required)."""
class _connector(_ResourceType):
    """arn:${Partition}:appflow:${Region}:${Account}:connector/${ConnectorLabel}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_label: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connector: _Final[_connector]
class _connectorprofile(_ResourceType):
    """arn:${Partition}:appflow:${Region}:${Account}:connectorprofile/${ProfileName}"""

    def __call__(self, profile_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connectorprofile: _Final[_connectorprofile]
class _flow(_ResourceType):
    """arn:${Partition}:appflow:${Region}:${Account}:flow/${FlowName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flow_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flow: _Final[_flow]

class _Keys(_ServiceKeys):
    """The condition keys of appflow."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
