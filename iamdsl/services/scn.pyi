"""AWS Supply Chain. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssignAdminPermissionsToUser: _Final[_Action]
"""Write, on instance (required)."""
CreateBillOfMaterialsImportJob: _Final[_Action]
"""Write, on instance (required)."""
CreateDataIntegrationFlow: _Final[_Action]
"""Write, on instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataLakeDataset: _Final[_Action]
"""Write, on instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataLakeNamespace: _Final[_Action]
"""Write, on instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInstance: _Final[_Action]
"""Write, on instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSSOApplication: _Final[_Action]
"""Write, on instance (required)."""
DeleteDataIntegrationFlow: _Final[_Action]
"""Write, on data-integration-flow (required)."""
DeleteDataLakeDataset: _Final[_Action]
"""Write, on dataset (required)."""
DeleteDataLakeNamespace: _Final[_Action]
"""Write, on namespace (required)."""
DeleteInstance: _Final[_Action]
"""Write, on instance (required)."""
DeleteSSOApplication: _Final[_Action]
"""Write, on instance (required)."""
DescribeInstance: _Final[_Action]
"""Read, on instance (required)."""
GetBillOfMaterialsImportJob: _Final[_Action]
"""Read, on bill-of-materials-import-job (required)."""
GetDataIntegrationEvent: _Final[_Action]
"""Read, on instance (required)."""
GetDataIntegrationFlow: _Final[_Action]
"""Read, on data-integration-flow (required)."""
GetDataIntegrationFlowExecution: _Final[_Action]
"""Read, on data-integration-flow (required)."""
GetDataLakeDataset: _Final[_Action]
"""Read, on dataset (required)."""
GetDataLakeNamespace: _Final[_Action]
"""Read, on namespace (required)."""
GetInstance: _Final[_Action]
"""Read, on instance (required)."""
ListAdminUsers: _Final[_Action]
"""List, on instance (required)."""
ListDataIntegrationEvents: _Final[_Action]
"""List, on instance (required)."""
ListDataIntegrationFlowExecutions: _Final[_Action]
"""List, on data-integration-flow (required)."""
ListDataIntegrationFlows: _Final[_Action]
"""List, on instance (required)."""
ListDataLakeDatasets: _Final[_Action]
"""List, on instance (required)."""
ListDataLakeNamespaces: _Final[_Action]
"""List, on instance (required)."""
ListInstances: _Final[_Action]
"""List, on instance (required)."""
ListTagsForResource: _Final[_Action]
"""List, on instance (required)."""
RemoveAdminPermissionsForUser: _Final[_Action]
"""Write, on instance (required)."""
SendDataIntegrationEvent: _Final[_Action]
"""Write, on instance (required)."""
TagResource: _Final[_Action]
"""Tagging, on instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on instance (required). Keys: aws:TagKeys."""
UpdateDataIntegrationFlow: _Final[_Action]
"""Write, on data-integration-flow (required)."""
UpdateDataLakeDataset: _Final[_Action]
"""Write, on dataset (required)."""
UpdateDataLakeNamespace: _Final[_Action]
"""Write, on namespace (required)."""
UpdateInstance: _Final[_Action]
"""Write, on instance (required)."""
class _bill_of_materials_import_job(_ResourceType):
    """arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/bill-of-materials-import-job/${JobId}"""

    def __call__(self, instance_id: str | _Variable, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bill_of_materials_import_job: _Final[_bill_of_materials_import_job]
class _data_integration_flow(_ResourceType):
    """arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/data-integration-flows/${FlowName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, flow_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_integration_flow: _Final[_data_integration_flow]
class _dataset(_ResourceType):
    """arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, namespace: str | _Variable, dataset_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _instance(_ResourceType):
    """arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance: _Final[_instance]
class _namespace(_ResourceType):
    """arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, namespace: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

namespace: _Final[_namespace]

class _Keys(_ServiceKeys):
    """The condition keys of scn."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
