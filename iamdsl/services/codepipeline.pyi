"""AWS CodePipeline. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcknowledgeJob: _Final[_Action]
"""Write, on * only."""
AcknowledgeThirdPartyJob: _Final[_Action]
"""Write, on * only."""
CreateCustomActionType: _Final[_Action]
"""Write, on actiontype (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCustomActionType: _Final[_Action]
"""Write, on actiontype (required)."""
DeletePipeline: _Final[_Action]
"""Write, on pipeline (required)."""
DeleteWebhook: _Final[_Action]
"""Write, on webhook (required)."""
DeregisterWebhookWithThirdParty: _Final[_Action]
"""Write, on webhook (required)."""
DisableStageTransition: _Final[_Action]
"""Write, on stage (required)."""
EnableStageTransition: _Final[_Action]
"""Write, on stage (required)."""
GetActionType: _Final[_Action]
"""Read, on * only."""
GetJobDetails: _Final[_Action]
"""Read, on * only."""
GetPipeline: _Final[_Action]
"""Read, on pipeline (required)."""
GetPipelineExecution: _Final[_Action]
"""Read, on pipeline (required)."""
GetPipelineState: _Final[_Action]
"""Read, on pipeline (required)."""
GetThirdPartyJobDetails: _Final[_Action]
"""Read, on * only."""
ListActionExecutions: _Final[_Action]
"""Read, on pipeline (required)."""
ListActionTypes: _Final[_Action]
"""Read, on * only."""
ListDeployActionExecutionTargets: _Final[_Action]
"""Read, on pipeline (required)."""
ListPipelineExecutions: _Final[_Action]
"""List, on pipeline (required)."""
ListPipelines: _Final[_Action]
"""List, on * only."""
ListRuleExecutions: _Final[_Action]
"""Read, on pipeline (required)."""
ListRuleTypes: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on actiontype, pipeline, webhook."""
ListWebhooks: _Final[_Action]
"""List, on webhook (required)."""
OverrideStageCondition: _Final[_Action]
"""Write, on stage (required)."""
PollForJobs: _Final[_Action]
"""Write, on actiontype (required)."""
PollForThirdPartyJobs: _Final[_Action]
"""Write, on * only."""
PutActionRevision: _Final[_Action]
"""Write, on action (required)."""
PutApprovalResult: _Final[_Action]
"""Write, on action (required)."""
PutJobFailureResult: _Final[_Action]
"""Write, on * only."""
PutJobSuccessResult: _Final[_Action]
"""Write, on * only."""
PutThirdPartyJobFailureResult: _Final[_Action]
"""Write, on * only."""
PutThirdPartyJobSuccessResult: _Final[_Action]
"""Write, on * only."""
PutWebhook: _Final[_Action]
"""Write, on pipeline (required), webhook (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RegisterWebhookWithThirdParty: _Final[_Action]
"""Write, on webhook (required)."""
RetryStageExecution: _Final[_Action]
"""Write, on stage (required)."""
RollbackStage: _Final[_Action]
"""Write, on stage (required)."""
StartPipelineExecution: _Final[_Action]
"""Write, on pipeline (required)."""
StopPipelineExecution: _Final[_Action]
"""Write, on pipeline (required)."""
TagResource: _Final[_Action]
"""Tagging, on actiontype, pipeline, webhook. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on actiontype, pipeline, webhook. Keys: aws:TagKeys."""
UpdateActionType: _Final[_Action]
"""Write, on actiontype (required)."""
UpdatePipeline: _Final[_Action]
"""Write, on pipeline (required)."""
class _action(_ResourceType):
    """arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}/${ActionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_name: str | _Variable, stage_name: str | _Variable, action_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

action: _Final[_action]
class _actiontype(_ResourceType):
    """arn:${Partition}:codepipeline:${Region}:${Account}:actiontype:${Owner}/${Category}/${Provider}/${Version}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, owner: str | _Variable, category: str | _Variable, provider: str | _Variable, version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

actiontype: _Final[_actiontype]
class _pipeline(_ResourceType):
    """arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline: _Final[_pipeline]
class _stage(_ResourceType):
    """arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_name: str | _Variable, stage_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stage: _Final[_stage]
class _webhook(_ResourceType):
    """arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, webhook_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webhook: _Final[_webhook]

class _Keys(_ServiceKeys):
    """The condition keys of codepipeline."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
