"""Amazon EMR on EKS (EMR Containers). Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelJobRun: _Final[_Action]
"""Write, on jobRun (required)."""
CreateCertificate: _Final[_Action]
"""Write, on * only."""
CreateJobTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateManagedEndpoint: _Final[_Action]
"""Write, on virtualCluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, emr-containers:ExecutionRoleArn."""
CreateSecurityConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVirtualCluster: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteJobTemplate: _Final[_Action]
"""Write, on jobTemplate (required)."""
DeleteManagedEndpoint: _Final[_Action]
"""Write, on managedEndpoint (required)."""
DeleteSecurityConfiguration: _Final[_Action]
"""Write, on securityConfiguration (required)."""
DeleteVirtualCluster: _Final[_Action]
"""Write, on virtualCluster (required)."""
DescribeJobRun: _Final[_Action]
"""Read, on jobRun (required)."""
DescribeJobTemplate: _Final[_Action]
"""Read, on jobTemplate (required)."""
DescribeManagedEndpoint: _Final[_Action]
"""Read, on managedEndpoint (required)."""
DescribeSecurityConfiguration: _Final[_Action]
"""Read, on securityConfiguration (required)."""
DescribeVirtualCluster: _Final[_Action]
"""Read, on virtualCluster (required)."""
GetManagedEndpointSessionCredentials: _Final[_Action]
"""Write, on managedEndpoint (required)."""
ListJobRuns: _Final[_Action]
"""List, on virtualCluster (required)."""
ListJobTemplates: _Final[_Action]
"""List, on * only."""
ListManagedEndpoints: _Final[_Action]
"""List, on virtualCluster (required)."""
ListSecurityConfigurations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on jobRun, jobTemplate, managedEndpoint, securityConfiguration, virtualCluster."""
ListVirtualClusters: _Final[_Action]
"""List, on * only."""
StartJobRun: _Final[_Action]
"""Write, on virtualCluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, emr-containers:ExecutionRoleArn, emr-containers:JobTemplateArn."""
TagResource: _Final[_Action]
"""Tagging, on jobRun, jobTemplate, managedEndpoint, securityConfiguration, virtualCluster. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on jobRun, jobTemplate, managedEndpoint, securityConfiguration, virtualCluster. Keys: aws:TagKeys."""
class _certificate(_ResourceType):
    """arn:${Partition}:emr-containers:${Region}:${Account}:/certificates/${CertificateId}"""

    def __call__(self, certificate_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificate: _Final[_certificate]
class _jobRun(_ResourceType):
    """arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, virtual_cluster_id: str | _Variable, job_run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

jobRun: _Final[_jobRun]
class _jobTemplate(_ResourceType):
    """arn:${Partition}:emr-containers:${Region}:${Account}:/jobtemplates/${JobTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

jobTemplate: _Final[_jobTemplate]
class _managedEndpoint(_ResourceType):
    """arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, virtual_cluster_id: str | _Variable, endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managedEndpoint: _Final[_managedEndpoint]
class _securityConfiguration(_ResourceType):
    """arn:${Partition}:emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, security_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

securityConfiguration: _Final[_securityConfiguration]
class _virtualCluster(_ResourceType):
    """arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, virtual_cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

virtualCluster: _Final[_virtualCluster]

class _Keys(_ServiceKeys):
    """The condition keys of emr-containers."""

    ExecutionRoleArn: _ArnKey
    JobTemplateArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["emr-containers:ExecutionRoleArn", "emr-containers:JobTemplateArn"]) -> _ArnKey: ...
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
