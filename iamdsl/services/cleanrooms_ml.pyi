"""AWS Clean Rooms ML. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelTrainedModel: _Final[_Action]
"""Write, on TrainedModel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CancelTrainedModelInferenceJob: _Final[_Action]
"""Write, on TrainedModelInferenceJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAudienceModel: _Final[_Action]
"""Write, on trainingdataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConfiguredAudienceModel: _Final[_Action]
"""Write, on audiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConfiguredModelAlgorithm: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConfiguredModelAlgorithmAssociation: _Final[_Action]
"""Write, on ConfiguredModelAlgorithm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMLInputChannel: _Final[_Action]
"""Write, on ConfiguredModelAlgorithmAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTrainedModel: _Final[_Action]
"""Write, on ConfiguredModelAlgorithmAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTrainingDataset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAudienceGenerationJob: _Final[_Action]
"""Write, on audiencegenerationjob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAudienceModel: _Final[_Action]
"""Write, on audiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteConfiguredAudienceModel: _Final[_Action]
"""Write, on configuredaudiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteConfiguredAudienceModelPolicy: _Final[_Action]
"""Write, on configuredaudiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteConfiguredModelAlgorithm: _Final[_Action]
"""Write, on ConfiguredModelAlgorithm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteConfiguredModelAlgorithmAssociation: _Final[_Action]
"""Write, on ConfiguredModelAlgorithmAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteMLConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteMLInputChannelData: _Final[_Action]
"""Write, on MLInputChannel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteTrainedModelOutput: _Final[_Action]
"""Write, on TrainedModel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteTrainingDataset: _Final[_Action]
"""Write, on trainingdataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetAudienceGenerationJob: _Final[_Action]
"""Read, on audiencegenerationjob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetAudienceModel: _Final[_Action]
"""Read, on audiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetCollaborationConfiguredModelAlgorithmAssociation: _Final[_Action]
"""Read, on ConfiguredModelAlgorithmAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
GetCollaborationMLInputChannel: _Final[_Action]
"""Read, on MLInputChannel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
GetCollaborationTrainedModel: _Final[_Action]
"""Read, on TrainedModel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
GetConfiguredAudienceModel: _Final[_Action]
"""Read, on configuredaudiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetConfiguredAudienceModelPolicy: _Final[_Action]
"""Read, on configuredaudiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetConfiguredModelAlgorithm: _Final[_Action]
"""Read, on ConfiguredModelAlgorithm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetConfiguredModelAlgorithmAssociation: _Final[_Action]
"""Read, on ConfiguredModelAlgorithmAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetMLConfiguration: _Final[_Action]
"""Read, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetMLInputChannel: _Final[_Action]
"""Read, on MLInputChannel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetTrainedModel: _Final[_Action]
"""Read, on TrainedModel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetTrainedModelInferenceJob: _Final[_Action]
"""Read, on TrainedModelInferenceJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GetTrainingDataset: _Final[_Action]
"""Read, on trainingdataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListAudienceExportJobs: _Final[_Action]
"""List, on audiencegenerationjob. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListAudienceGenerationJobs: _Final[_Action]
"""List, on configuredaudiencemodel. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListAudienceModels: _Final[_Action]
"""List, on * only."""
ListCollaborationConfiguredModelAlgorithmAssociations: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
ListCollaborationMLInputChannels: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
ListCollaborationTrainedModelExportJobs: _Final[_Action]
"""List, on TrainedModel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
ListCollaborationTrainedModelInferenceJobs: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
ListCollaborationTrainedModels: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
ListConfiguredAudienceModels: _Final[_Action]
"""List, on * only."""
ListConfiguredModelAlgorithmAssociations: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListConfiguredModelAlgorithms: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListMLInputChannels: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListTagsForResource: _Final[_Action]
"""List, on audiencegenerationjob, audiencemodel, configuredaudiencemodel, trainingdataset. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListTrainedModelInferenceJobs: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListTrainedModelVersions: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListTrainedModels: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListTrainingDatasets: _Final[_Action]
"""List, on * only."""
PutConfiguredAudienceModelPolicy: _Final[_Action]
"""Permissions management, on configuredaudiencemodel (required)."""
PutMLConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartAudienceExportJob: _Final[_Action]
"""Write, on audiencegenerationjob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartAudienceGenerationJob: _Final[_Action]
"""Write, on configuredaudiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cleanrooms-ml:CollaborationId."""
StartTrainedModelExportJob: _Final[_Action]
"""Write, on TrainedModel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartTrainedModelInferenceJob: _Final[_Action]
"""Write, on ConfiguredModelAlgorithmAssociation (required), MLInputChannel (required), TrainedModel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on ConfiguredModelAlgorithm, ConfiguredModelAlgorithmAssociation, MLInputChannel, TrainedModel, TrainedModelInferenceJob, audiencegenerationjob, audiencemodel, configuredaudiencemodel, trainingdataset. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UnTagResource: _Final[_Action]
"""Tagging, on ConfiguredModelAlgorithm, ConfiguredModelAlgorithmAssociation, MLInputChannel, TrainedModel, TrainedModelInferenceJob, audiencegenerationjob, audiencemodel, configuredaudiencemodel, trainingdataset. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateConfiguredAudienceModel: _Final[_Action]
"""Write, on audiencemodel, configuredaudiencemodel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
class _ConfiguredModelAlgorithm(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConfiguredModelAlgorithm: _Final[_ConfiguredModelAlgorithm]
class _ConfiguredModelAlgorithmAssociation(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/configured-model-algorithm-association/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConfiguredModelAlgorithmAssociation: _Final[_ConfiguredModelAlgorithmAssociation]
class _MLInputChannel(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/ml-input-channel/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MLInputChannel: _Final[_MLInputChannel]
class _TrainedModel(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TrainedModel: _Final[_TrainedModel]
class _TrainedModelInferenceJob(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model-inference-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TrainedModelInferenceJob: _Final[_TrainedModelInferenceJob]
class _audiencegenerationjob(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-generation-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

audiencegenerationjob: _Final[_audiencegenerationjob]
class _audiencemodel(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-model/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

audiencemodel: _Final[_audiencemodel]
class _configuredaudiencemodel(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-audience-model/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuredaudiencemodel: _Final[_configuredaudiencemodel]
class _trainingdataset(_ResourceType):
    """arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

trainingdataset: _Final[_trainingdataset]

class _Keys(_ServiceKeys):
    """The condition keys of cleanrooms-ml."""

    CollaborationId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["cleanrooms-ml:CollaborationId"]) -> _StringKey: ...
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
