"""Amazon Transcribe. Generated; see scripts/."""

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

CreateCallAnalyticsCategory: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateLanguageModel: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject, s3:ListBucket."""
CreateMedicalVocabulary: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject."""
CreateVocabulary: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject."""
CreateVocabularyFilter: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject."""
DeleteCallAnalyticsCategory: _Final[_Action]
"""Write, on callanalyticscategory (required)."""
DeleteCallAnalyticsJob: _Final[_Action]
"""Write, on callanalyticsjob (required)."""
DeleteLanguageModel: _Final[_Action]
"""Write, on languagemodel (required)."""
DeleteMedicalScribeJob: _Final[_Action]
"""Write, on medicalscribejob (required)."""
DeleteMedicalTranscriptionJob: _Final[_Action]
"""Write, on medicaltranscriptionjob (required)."""
DeleteMedicalVocabulary: _Final[_Action]
"""Write, on medicalvocabulary (required)."""
DeleteTranscriptionJob: _Final[_Action]
"""Write, on transcriptionjob (required)."""
DeleteVocabulary: _Final[_Action]
"""Write, on vocabulary (required)."""
DeleteVocabularyFilter: _Final[_Action]
"""Write, on vocabularyfilter (required)."""
DescribeLanguageModel: _Final[_Action]
"""Read, on languagemodel (required)."""
GetCallAnalyticsCategory: _Final[_Action]
"""Read, on callanalyticscategory (required)."""
GetCallAnalyticsJob: _Final[_Action]
"""Read, on callanalyticsjob (required)."""
GetMedicalScribeJob: _Final[_Action]
"""Read, on medicalscribejob (required)."""
GetMedicalScribeStream: _Final[_Action]
"""Read, on * only."""
GetMedicalTranscriptionJob: _Final[_Action]
"""Read, on medicaltranscriptionjob (required)."""
GetMedicalVocabulary: _Final[_Action]
"""Read, on medicalvocabulary (required)."""
GetTranscriptionJob: _Final[_Action]
"""Read, on transcriptionjob (required)."""
GetVocabulary: _Final[_Action]
"""Read, on vocabulary (required)."""
GetVocabularyFilter: _Final[_Action]
"""Read, on vocabularyfilter (required)."""
ListCallAnalyticsCategories: _Final[_Action]
"""List, on * only."""
ListCallAnalyticsJobs: _Final[_Action]
"""List, on * only."""
ListLanguageModels: _Final[_Action]
"""List, on * only."""
ListMedicalScribeJobs: _Final[_Action]
"""List, on * only."""
ListMedicalTranscriptionJobs: _Final[_Action]
"""List, on * only."""
ListMedicalVocabularies: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTranscriptionJobs: _Final[_Action]
"""List, on * only."""
ListVocabularies: _Final[_Action]
"""List, on * only."""
ListVocabularyFilters: _Final[_Action]
"""List, on * only."""
StartCallAnalyticsJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, transcribe:OutputEncryptionKMSKeyId, transcribe:OutputLocation. Needs: s3:GetObject."""
StartCallAnalyticsStreamTranscription: _Final[_Action]
"""Write, on * only."""
StartCallAnalyticsStreamTranscriptionWebSocket: _Final[_Action]
"""Write, on * only."""
StartMedicalScribeJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, transcribe:OutputBucketName, transcribe:OutputEncryptionKMSKeyId. Needs: s3:GetObject."""
StartMedicalScribeStream: _Final[_Action]
"""Write, on * only."""
StartMedicalStreamTranscription: _Final[_Action]
"""Write, on * only."""
StartMedicalStreamTranscriptionWebSocket: _Final[_Action]
"""Write, on * only."""
StartMedicalTranscriptionJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, transcribe:OutputBucketName, transcribe:OutputEncryptionKMSKeyId, transcribe:OutputKey. Needs: s3:GetObject."""
StartStreamTranscription: _Final[_Action]
"""Write, on * only."""
StartStreamTranscriptionWebSocket: _Final[_Action]
"""Write, on * only."""
StartTranscriptionJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, transcribe:OutputBucketName, transcribe:OutputEncryptionKMSKeyId, transcribe:OutputKey. Needs: s3:GetObject."""
TagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, transcribe:OutputBucketName, transcribe:OutputEncryptionKMSKeyId, transcribe:OutputKey."""
UntagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:TagKeys."""
UpdateCallAnalyticsCategory: _Final[_Action]
"""Write, on callanalyticscategory (required)."""
UpdateLanguageModel: _Final[_Action]
"""Write, on languagemodel (required)."""
UpdateMedicalVocabulary: _Final[_Action]
"""Write, on medicalvocabulary (required). Needs: s3:GetObject."""
UpdateVocabulary: _Final[_Action]
"""Write, on vocabulary (required). Needs: s3:GetObject."""
UpdateVocabularyFilter: _Final[_Action]
"""Write, on vocabularyfilter (required). Needs: s3:GetObject."""
class _callanalyticscategory(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:analytics-category/${CategoryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, category_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

callanalyticscategory: _Final[_callanalyticscategory]
class _callanalyticsjob(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:analytics/${JobName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

callanalyticsjob: _Final[_callanalyticsjob]
class _languagemodel(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:language-model/${ModelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, model_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

languagemodel: _Final[_languagemodel]
class _medicalscribejob(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:medical-scribe-job/${JobName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

medicalscribejob: _Final[_medicalscribejob]
class _medicaltranscriptionjob(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:medical-transcription-job/${JobName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

medicaltranscriptionjob: _Final[_medicaltranscriptionjob]
class _medicalvocabulary(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:medical-vocabulary/${VocabularyName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vocabulary_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

medicalvocabulary: _Final[_medicalvocabulary]
class _transcriptionjob(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:transcription-job/${JobName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transcriptionjob: _Final[_transcriptionjob]
class _vocabulary(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:vocabulary/${VocabularyName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vocabulary_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vocabulary: _Final[_vocabulary]
class _vocabularyfilter(_ResourceType):
    """arn:${Partition}:transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vocabulary_filter_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vocabularyfilter: _Final[_vocabularyfilter]

class _Keys(_ServiceKeys):
    """The condition keys of transcribe."""

    OutputBucketName: _StringKey
    OutputEncryptionKMSKeyId: _StringKey
    OutputKey: _StringKey
    OutputLocation: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["transcribe:OutputBucketName", "transcribe:OutputEncryptionKMSKeyId", "transcribe:OutputKey", "transcribe:OutputLocation"]) -> _StringKey: ...
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
