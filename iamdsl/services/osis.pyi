"""Amazon OpenSearch Ingestion. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreatePipeline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, iam:PassRole, kms:DescribeKey, kms:GenerateDataKeyWithoutPlaintext, logs:CreateLogDelivery."""
CreatePipelineEndpoint: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
DeletePipeline: _Final[_Action]
"""Write, on pipeline (required). Needs: logs:DeleteLogDelivery, logs:GetLogDelivery, logs:ListLogDeliveries."""
DeletePipelineEndpoint: _Final[_Action]
"""Write, on pipeline-endpoint (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on pipeline (required)."""
GetPipeline: _Final[_Action]
"""Read, on pipeline (required)."""
GetPipelineBlueprint: _Final[_Action]
"""Read, on pipeline-blueprint (required)."""
GetPipelineChangeProgress: _Final[_Action]
"""Read, on pipeline (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on pipeline (required)."""
Ingest: _Final[_Action]
"""Write, on pipeline (required)."""
ListPipelineBlueprints: _Final[_Action]
"""List, on * only."""
ListPipelineEndpointConnections: _Final[_Action]
"""List, on * only."""
ListPipelineEndpoints: _Final[_Action]
"""List, on * only."""
ListPipelines: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on pipeline (required)."""
PutResourcePolicy: _Final[_Action]
"""Write, on pipeline (required)."""
RevokePipelineEndpointConnections: _Final[_Action]
"""Write, on pipeline (required)."""
StartPipeline: _Final[_Action]
"""Write, on pipeline (required)."""
StopPipeline: _Final[_Action]
"""Write, on pipeline (required)."""
TagResource: _Final[_Action]
"""Tagging, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on pipeline (required). Keys: aws:TagKeys."""
UpdatePipeline: _Final[_Action]
"""Write, on pipeline (required). Needs: iam:PassRole, kms:DescribeKey, kms:GenerateDataKeyWithoutPlaintext, logs:GetLogDelivery, logs:ListLogDeliveries, logs:UpdateLogDelivery."""
ValidatePipeline: _Final[_Action]
"""Read, on * only."""
class _pipeline(_ResourceType):
    """arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline: _Final[_pipeline]
class _pipeline_blueprint(_ResourceType):
    """arn:${Partition}:osis:${Region}:${Account}:blueprint/${BlueprintName}"""

    def __call__(self, blueprint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline_blueprint: _Final[_pipeline_blueprint]
class _pipeline_endpoint(_ResourceType):
    """arn:${Partition}:osis:${Region}:${Account}:endpoint/${EndpointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline_endpoint: _Final[_pipeline_endpoint]

class _Keys(_ServiceKeys):
    """The condition keys of osis."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
