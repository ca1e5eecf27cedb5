"""Amazon Comprehend. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchDetectDominantLanguage: _Final[_Action]
"""Read, on * only."""
BatchDetectEntities: _Final[_Action]
"""Read, on * only."""
BatchDetectKeyPhrases: _Final[_Action]
"""Read, on * only."""
BatchDetectSentiment: _Final[_Action]
"""Read, on * only."""
BatchDetectSyntax: _Final[_Action]
"""Read, on * only."""
BatchDetectTargetedSentiment: _Final[_Action]
"""Read, on * only."""
ClassifyDocument: _Final[_Action]
"""Read, on document-classifier-endpoint (required)."""
ContainsPiiEntities: _Final[_Action]
"""Read, on * only."""
CreateDataset: _Final[_Action]
"""Write, on flywheel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDocumentClassifier: _Final[_Action]
"""Write, on document-classifier (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:ModelKmsKey, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
CreateEndpoint: _Final[_Action]
"""Write, on document-classifier (required), document-classifier-endpoint (required), entity-recognizer (required), entity-recognizer-endpoint (required), flywheel. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEntityRecognizer: _Final[_Action]
"""Write, on entity-recognizer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:ModelKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
CreateFlywheel: _Final[_Action]
"""Write, on document-classifier, entity-recognizer, flywheel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:DataLakeKmsKey, comprehend:ModelKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
DeleteDocumentClassifier: _Final[_Action]
"""Write, on document-classifier (required)."""
DeleteEndpoint: _Final[_Action]
"""Write, on document-classifier-endpoint (required), entity-recognizer-endpoint (required)."""
DeleteEntityRecognizer: _Final[_Action]
"""Write, on entity-recognizer (required)."""
DeleteFlywheel: _Final[_Action]
"""Write, on flywheel (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on document-classifier (required), entity-recognizer (required)."""
DescribeDataset: _Final[_Action]
"""Read, on flywheel-dataset (required)."""
DescribeDocumentClassificationJob: _Final[_Action]
"""Read, on document-classification-job (required)."""
DescribeDocumentClassifier: _Final[_Action]
"""Read, on document-classifier (required)."""
DescribeDominantLanguageDetectionJob: _Final[_Action]
"""Read, on dominant-language-detection-job (required)."""
DescribeEndpoint: _Final[_Action]
"""Read, on document-classifier-endpoint (required), entity-recognizer-endpoint (required)."""
DescribeEntitiesDetectionJob: _Final[_Action]
"""Read, on entities-detection-job (required)."""
DescribeEntityRecognizer: _Final[_Action]
"""Read, on entity-recognizer (required)."""
DescribeEventsDetectionJob: _Final[_Action]
"""Read, on events-detection-job (required)."""
DescribeFlywheel: _Final[_Action]
"""Read, on flywheel (required)."""
DescribeFlywheelIteration: _Final[_Action]
"""Read, on flywheel (required). Keys: comprehend:FlywheelIterationId."""
DescribeKeyPhrasesDetectionJob: _Final[_Action]
"""Read, on key-phrases-detection-job (required)."""
DescribePiiEntitiesDetectionJob: _Final[_Action]
"""Read, on pii-entities-detection-job (required)."""
DescribeResourcePolicy: _Final[_Action]
"""Read, on document-classifier (required), entity-recognizer (required)."""
DescribeSentimentDetectionJob: _Final[_Action]
"""Read, on sentiment-detection-job (required)."""
DescribeTargetedSentimentDetectionJob: _Final[_Action]
"""Read, on targeted-sentiment-detection-job (required)."""
DescribeTopicsDetectionJob: _Final[_Action]
"""Read, on topics-detection-job (required)."""
DetectDominantLanguage: _Final[_Action]
"""Read, on * only."""
DetectEntities: _Final[_Action]
"""Read, on entity-recognizer-endpoint."""
DetectKeyPhrases: _Final[_Action]
"""Read, on * only."""
DetectPiiEntities: _Final[_Action]
"""Read, on * only."""
DetectSentiment: _Final[_Action]
"""Read, on * only."""
DetectSyntax: _Final[_Action]
"""Read, on * only."""
DetectTargetedSentiment: _Final[_Action]
"""Read, on * only."""
DetectToxicContent: _Final[_Action]
"""Read, on * only."""
ImportModel: _Final[_Action]
"""Write, on document-classifier (required), entity-recognizer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:ModelKmsKey."""
ListDatasets: _Final[_Action]
"""Read, on flywheel (required)."""
ListDocumentClassificationJobs: _Final[_Action]
"""Read, on * only."""
ListDocumentClassifierSummaries: _Final[_Action]
"""Read, on * only."""
ListDocumentClassifiers: _Final[_Action]
"""Read, on * only."""
ListDominantLanguageDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListEndpoints: _Final[_Action]
"""Read, on * only."""
ListEntitiesDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListEntityRecognizerSummaries: _Final[_Action]
"""Read, on * only."""
ListEntityRecognizers: _Final[_Action]
"""Read, on * only."""
ListEventsDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListFlywheelIterationHistory: _Final[_Action]
"""Read, on flywheel (required)."""
ListFlywheels: _Final[_Action]
"""Read, on * only."""
ListKeyPhrasesDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListPiiEntitiesDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListSentimentDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on document-classification-job, document-classifier, document-classifier-endpoint, dominant-language-detection-job, entities-detection-job, entity-recognizer, entity-recognizer-endpoint, events-detection-job, flywheel, flywheel-dataset, key-phrases-detection-job, pii-entities-detection-job, sentiment-detection-job, targeted-sentiment-detection-job, topics-detection-job."""
ListTargetedSentimentDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListTopicsDetectionJobs: _Final[_Action]
"""Read, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on document-classifier (required), entity-recognizer (required)."""
StartDocumentClassificationJob: _Final[_Action]
"""Write, on document-classification-job (required), document-classifier, flywheel. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
StartDominantLanguageDetectionJob: _Final[_Action]
"""Write, on dominant-language-detection-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
StartEntitiesDetectionJob: _Final[_Action]
"""Write, on entities-detection-job (required), entity-recognizer, flywheel. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
StartEventsDetectionJob: _Final[_Action]
"""Write, on events-detection-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey."""
StartFlywheelIteration: _Final[_Action]
"""Write, on flywheel (required)."""
StartKeyPhrasesDetectionJob: _Final[_Action]
"""Write, on key-phrases-detection-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
StartPiiEntitiesDetectionJob: _Final[_Action]
"""Write, on pii-entities-detection-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey."""
StartSentimentDetectionJob: _Final[_Action]
"""Write, on sentiment-detection-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
StartTargetedSentimentDetectionJob: _Final[_Action]
"""Write, on targeted-sentiment-detection-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
StartTopicsDetectionJob: _Final[_Action]
"""Write, on topics-detection-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, comprehend:OutputKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
StopDominantLanguageDetectionJob: _Final[_Action]
"""Write, on dominant-language-detection-job (required)."""
StopEntitiesDetectionJob: _Final[_Action]
"""Write, on entities-detection-job (required)."""
StopEventsDetectionJob: _Final[_Action]
"""Write, on events-detection-job (required)."""
StopKeyPhrasesDetectionJob: _Final[_Action]
"""Write, on key-phrases-detection-job (required)."""
StopPiiEntitiesDetectionJob: _Final[_Action]
"""Write, on pii-entities-detection-job (required)."""
StopSentimentDetectionJob: _Final[_Action]
"""Write, on sentiment-detection-job (required)."""
StopTargetedSentimentDetectionJob: _Final[_Action]
"""Write, on targeted-sentiment-detection-job (required)."""
StopTrainingDocumentClassifier: _Final[_Action]
"""Write, on document-classifier (required)."""
StopTrainingEntityRecognizer: _Final[_Action]
"""Write, on entity-recognizer (required)."""
TagResource: _Final[_Action]
"""Tagging, on document-classification-job, document-classifier, document-classifier-endpoint, dominant-language-detection-job, entities-detection-job, entity-recognizer, entity-recognizer-endpoint, events-detection-job, flywheel, flywheel-dataset, key-phrases-detection-job, pii-entities-detection-job, sentiment-detection-job, targeted-sentiment-detection-job, topics-detection-job. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on document-classification-job, document-classifier, document-classifier-endpoint, dominant-language-detection-job, entities-detection-job, entity-recognizer, entity-recognizer-endpoint, events-detection-job, flywheel, flywheel-dataset, key-phrases-detection-job, pii-entities-detection-job, sentiment-detection-job, targeted-sentiment-detection-job, topics-detection-job. Keys: aws:TagKeys."""
UpdateEndpoint: _Final[_Action]
"""Write, on document-classifier-endpoint (required), entity-recognizer-endpoint (required), flywheel."""
UpdateFlywheel: _Final[_Action]
"""Write, on document-classifier, entity-recognizer, flywheel (required). Keys: comprehend:ModelKmsKey, comprehend:VolumeKmsKey, comprehend:VpcSecurityGroupIds, comprehend:VpcSubnets."""
class _document_classification_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:document-classification-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

document_classification_job: _Final[_document_classification_job]
class _document_classifier(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, document_classifier_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

document_classifier: _Final[_document_classifier]
class _document_classifier_endpoint(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:document-classifier-endpoint/${DocumentClassifierEndpointName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, document_classifier_endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

document_classifier_endpoint: _Final[_document_classifier_endpoint]
class _dominant_language_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:dominant-language-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dominant_language_detection_job: _Final[_dominant_language_detection_job]
class _entities_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:entities-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

entities_detection_job: _Final[_entities_detection_job]
class _entity_recognizer(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer/${EntityRecognizerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, entity_recognizer_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

entity_recognizer: _Final[_entity_recognizer]
class _entity_recognizer_endpoint(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer-endpoint/${EntityRecognizerEndpointName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, entity_recognizer_endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

entity_recognizer_endpoint: _Final[_entity_recognizer_endpoint]
class _events_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:events-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

events_detection_job: _Final[_events_detection_job]
class _flywheel(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flywheel_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flywheel: _Final[_flywheel]
class _flywheel_dataset(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}/dataset/${DatasetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flywheel_name: str | _Variable, dataset_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flywheel_dataset: _Final[_flywheel_dataset]
class _key_phrases_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:key-phrases-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

key_phrases_detection_job: _Final[_key_phrases_detection_job]
class _pii_entities_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:pii-entities-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pii_entities_detection_job: _Final[_pii_entities_detection_job]
class _sentiment_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:sentiment-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sentiment_detection_job: _Final[_sentiment_detection_job]
class _targeted_sentiment_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:targeted-sentiment-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

targeted_sentiment_detection_job: _Final[_targeted_sentiment_detection_job]
class _topics_detection_job(_ResourceType):
    """arn:${Partition}:comprehend:${Region}:${Account}:topics-detection-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topics_detection_job: _Final[_topics_detection_job]

class _Keys(_ServiceKeys):
    """The condition keys of comprehend."""

    DataLakeKmsKey: _ArnKey
    FlywheelIterationId: _StringKey
    ModelKmsKey: _ArnKey
    OutputKmsKey: _ArnKey
    VolumeKmsKey: _ArnKey
    VpcSecurityGroupIds: _StringSetKey
    VpcSubnets: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["comprehend:DataLakeKmsKey", "comprehend:ModelKmsKey", "comprehend:OutputKmsKey", "comprehend:VolumeKmsKey"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["comprehend:FlywheelIterationId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["comprehend:VpcSecurityGroupIds", "comprehend:VpcSubnets"]) -> _StringSetKey: ...
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
