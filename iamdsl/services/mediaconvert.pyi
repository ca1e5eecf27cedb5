"""AWS Elemental MediaConvert. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateCertificate: _Final[_Action]
"""Write, on * only."""
CancelJob: _Final[_Action]
"""Write, on Job (required)."""
CreateJob: _Final[_Action]
"""Write, on JobTemplate, Preset, Queue. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, mediaconvert:HttpInputsAllowed, mediaconvert:HttpsInputsAllowed, mediaconvert:S3InputsAllowed."""
CreateJobTemplate: _Final[_Action]
"""Write, on Preset, Queue. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePreset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateQueue: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateResourceShare: _Final[_Action]
"""Write, on Job."""
DeleteJobTemplate: _Final[_Action]
"""Write, on JobTemplate (required)."""
DeletePolicy: _Final[_Action]
"""Write, on * only."""
DeletePreset: _Final[_Action]
"""Write, on Preset (required)."""
DeleteQueue: _Final[_Action]
"""Write, on Queue (required)."""
DescribeEndpoints: _Final[_Action]
"""List, on * only."""
DisassociateCertificate: _Final[_Action]
"""Write, on * only."""
GetJob: _Final[_Action]
"""Read, on Job (required)."""
GetJobTemplate: _Final[_Action]
"""Read, on JobTemplate (required)."""
GetPolicy: _Final[_Action]
"""Read, on * only."""
GetPreset: _Final[_Action]
"""Read, on Preset (required)."""
GetQueue: _Final[_Action]
"""Read, on Queue (required)."""
ListJobTemplates: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on Queue."""
ListPresets: _Final[_Action]
"""List, on * only."""
ListQueues: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Job, JobTemplate, Preset, Queue."""
ListVersions: _Final[_Action]
"""List, on * only."""
Probe: _Final[_Action]
"""Read, on * only."""
PutPolicy: _Final[_Action]
"""Write, on * only."""
SearchJobs: _Final[_Action]
"""List, on Queue."""
TagResource: _Final[_Action]
"""Tagging, on Job, JobTemplate, Preset, Queue. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Job, JobTemplate, Preset, Queue. Keys: aws:TagKeys."""
UpdateJobTemplate: _Final[_Action]
"""Write, on JobTemplate (required), Preset, Queue."""
UpdatePreset: _Final[_Action]
"""Write, on Preset (required)."""
UpdateQueue: _Final[_Action]
"""Write, on Queue (required)."""
class _CertificateAssociation(_ResourceType):
    """arn:${Partition}:mediaconvert:${Region}:${Account}:certificates/${CertificateArn}"""

    def __call__(self, certificate_arn: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CertificateAssociation: _Final[_CertificateAssociation]
class _Job(_ResourceType):
    """arn:${Partition}:mediaconvert:${Region}:${Account}:jobs/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Job: _Final[_Job]
class _JobTemplate(_ResourceType):
    """arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_template_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

JobTemplate: _Final[_JobTemplate]
class _Preset(_ResourceType):
    """arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, preset_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Preset: _Final[_Preset]
class _Queue(_ResourceType):
    """arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, queue_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Queue: _Final[_Queue]

class _Keys(_ServiceKeys):
    """The condition keys of mediaconvert."""

    HttpInputsAllowed: _BoolKey
    HttpsInputsAllowed: _BoolKey
    S3InputsAllowed: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["mediaconvert:HttpInputsAllowed", "mediaconvert:HttpsInputsAllowed", "mediaconvert:S3InputsAllowed"]) -> _BoolKey: ...
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
