"""AWS Entity Resolution. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddPolicyStatement: _Final[_Action]
"""Permissions management, on * only."""
BatchDeleteUniqueId: _Final[_Action]
"""Write, on MatchingWorkflow (required)."""
CreateIdMappingWorkflow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIdNamespace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMatchingWorkflow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSchemaMapping: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteIdMappingWorkflow: _Final[_Action]
"""Write, on IdMappingWorkflow (required)."""
DeleteIdNamespace: _Final[_Action]
"""Write, on IdNamespace (required)."""
DeleteMatchingWorkflow: _Final[_Action]
"""Write, on MatchingWorkflow (required)."""
DeletePolicyStatement: _Final[_Action]
"""Permissions management, on * only."""
DeleteSchemaMapping: _Final[_Action]
"""Write, on SchemaMapping (required)."""
GenerateMatchId: _Final[_Action]
"""Write, on MatchingWorkflow (required)."""
GetIdMappingJob: _Final[_Action]
"""Read, on IdMappingWorkflow (required)."""
GetIdMappingWorkflow: _Final[_Action]
"""Read, on IdMappingWorkflow (required)."""
GetIdNamespace: _Final[_Action]
"""Read, on IdNamespace (required)."""
GetMatchId: _Final[_Action]
"""Read, on MatchingWorkflow (required)."""
GetMatchingJob: _Final[_Action]
"""Read, on MatchingWorkflow (required)."""
GetMatchingWorkflow: _Final[_Action]
"""Read, on MatchingWorkflow (required)."""
GetPolicy: _Final[_Action]
"""Read, on * only."""
GetProviderService: _Final[_Action]
"""Read, on ProviderService (required)."""
GetSchemaMapping: _Final[_Action]
"""Read, on SchemaMapping (required)."""
ListIdMappingJobs: _Final[_Action]
"""List, on IdMappingWorkflow (required)."""
ListIdMappingWorkflows: _Final[_Action]
"""List, on * only."""
ListIdNamespaces: _Final[_Action]
"""List, on * only."""
ListMatchingJobs: _Final[_Action]
"""List, on MatchingWorkflow (required)."""
ListMatchingWorkflows: _Final[_Action]
"""List, on * only."""
ListProviderServices: _Final[_Action]
"""List, on * only."""
ListSchemaMappings: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PutPolicy: _Final[_Action]
"""Permissions management, on * only."""
StartIdMappingJob: _Final[_Action]
"""Write, on IdMappingWorkflow (required)."""
StartMatchingJob: _Final[_Action]
"""Write, on MatchingWorkflow (required)."""
TagResource: _Final[_Action]
"""Tagging, on IdMappingWorkflow, IdNamespace, MatchingWorkflow, ProviderService, SchemaMapping. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on IdMappingWorkflow, IdNamespace, MatchingWorkflow, ProviderService, SchemaMapping. Keys: aws:TagKeys."""
UpdateIdMappingWorkflow: _Final[_Action]
"""Write, on IdMappingWorkflow (required)."""
UpdateIdNamespace: _Final[_Action]
"""Write, on IdNamespace (required)."""
UpdateMatchingWorkflow: _Final[_Action]
"""Write, on MatchingWorkflow (required)."""
UpdateSchemaMapping: _Final[_Action]
"""Write, on SchemaMapping (required)."""
UseIdNamespace: _Final[_Action]
"""Permissions management, on * only."""
UseWorkflow: _Final[_Action]
"""Permissions management, on * only."""
class _IdMappingWorkflow(_ResourceType):
    """arn:${Partition}:entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workflow_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

IdMappingWorkflow: _Final[_IdMappingWorkflow]
class _IdNamespace(_ResourceType):
    """arn:${Partition}:entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id_namespace_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

IdNamespace: _Final[_IdNamespace]
class _MatchingWorkflow(_ResourceType):
    """arn:${Partition}:entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workflow_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MatchingWorkflow: _Final[_MatchingWorkflow]
class _ProviderService(_ResourceType):
    """arn:${Partition}:entityresolution:${Region}:${Account}:providerservice/${ProviderName}/${ProviderServiceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, provider_name: str | _Variable, provider_service_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProviderService: _Final[_ProviderService]
class _SchemaMapping(_ResourceType):
    """arn:${Partition}:entityresolution:${Region}:${Account}:schemamapping/${SchemaName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, schema_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SchemaMapping: _Final[_SchemaMapping]

class _Keys(_ServiceKeys):
    """The condition keys of entityresolution."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
