"""AWS HealthOmics. Generated; see scripts/."""

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

AbortMultipartReadSetUpload: _Final[_Action]
"""Write, on sequenceStore (required)."""
AcceptShare: _Final[_Action]
"""Write, on * only."""
BatchDeleteReadSet: _Final[_Action]
"""Write, on sequenceStore (required)."""
CancelAnnotationImportJob: _Final[_Action]
"""Write, on * only."""
CancelRun: _Final[_Action]
"""Write, on run (required)."""
CancelRunBatch: _Final[_Action]
"""Write, on runBatch (required)."""
CancelVariantImportJob: _Final[_Action]
"""Write, on * only."""
CompleteMultipartReadSetUpload: _Final[_Action]
"""Write, on sequenceStore (required)."""
CreateAnnotationStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAnnotationStoreVersion: _Final[_Action]
"""Write, on AnnotationStore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, iam:CreateServiceLinkedRole."""
CreateMultipartReadSetUpload: _Final[_Action]
"""Write, on sequenceStore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateReferenceStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRunCache: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRunGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSequenceStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateShare: _Final[_Action]
"""Write, on * only."""
CreateVariantStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWorkflow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWorkflowVersion: _Final[_Action]
"""Write, on workflow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAnnotationStore: _Final[_Action]
"""Write, on AnnotationStore (required)."""
DeleteAnnotationStoreVersions: _Final[_Action]
"""Write, on AnnotationStore (required), AnnotationStoreVersion (required)."""
DeleteBatch: _Final[_Action]
"""Write, on runBatch (required)."""
DeleteConfiguration: _Final[_Action]
"""Write, on configuration (required)."""
DeleteReference: _Final[_Action]
"""Write, on reference (required), referenceStore (required)."""
DeleteReferenceStore: _Final[_Action]
"""Write, on referenceStore (required)."""
DeleteRun: _Final[_Action]
"""Write, on run (required)."""
DeleteRunBatch: _Final[_Action]
"""Write, on run (required), runBatch (required)."""
DeleteRunCache: _Final[_Action]
"""Write, on runCache (required)."""
DeleteRunGroup: _Final[_Action]
"""Write, on runGroup (required)."""
DeleteS3AccessPolicy: _Final[_Action]
"""Write, on sequenceStore (required)."""
DeleteSequenceStore: _Final[_Action]
"""Write, on sequenceStore (required)."""
DeleteShare: _Final[_Action]
"""Write, on * only."""
DeleteVariantStore: _Final[_Action]
"""Write, on VariantStore (required)."""
DeleteWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
DeleteWorkflowVersion: _Final[_Action]
"""Write, on WorkflowVersion (required), workflow (required)."""
GetAnnotationImportJob: _Final[_Action]
"""Read, on * only."""
GetAnnotationStore: _Final[_Action]
"""Read, on AnnotationStore (required)."""
GetAnnotationStoreVersion: _Final[_Action]
"""Read, on AnnotationStoreVersion (required)."""
GetBatch: _Final[_Action]
"""Read, on runBatch (required)."""
GetConfiguration: _Final[_Action]
"""Read, on configuration (required)."""
GetReadSet: _Final[_Action]
"""Read, on readSet (required), sequenceStore (required)."""
GetReadSetActivationJob: _Final[_Action]
"""Read, on sequenceStore (required)."""
GetReadSetExportJob: _Final[_Action]
"""Read, on sequenceStore (required)."""
GetReadSetImportJob: _Final[_Action]
"""Read, on sequenceStore (required)."""
GetReadSetMetadata: _Final[_Action]
"""Read, on readSet (required), sequenceStore (required)."""
GetReference: _Final[_Action]
"""Read, on reference (required), referenceStore (required)."""
GetReferenceImportJob: _Final[_Action]
"""Read, on referenceStore (required)."""
GetReferenceMetadata: _Final[_Action]
"""Read, on reference (required), referenceStore (required)."""
GetReferenceStore: _Final[_Action]
"""Read, on referenceStore (required)."""
GetRun: _Final[_Action]
"""Read, on run (required)."""
GetRunCache: _Final[_Action]
"""Read, on runCache (required)."""
GetRunGroup: _Final[_Action]
"""Read, on runGroup (required)."""
GetRunTask: _Final[_Action]
"""Read, on TaskResource (required), run (required)."""
GetS3AccessPolicy: _Final[_Action]
"""Read, on sequenceStore (required)."""
GetSequenceStore: _Final[_Action]
"""Read, on sequenceStore (required)."""
GetShare: _Final[_Action]
"""Read, on * only."""
GetVariantImportJob: _Final[_Action]
"""Read, on * only."""
GetVariantStore: _Final[_Action]
"""Read, on VariantStore (required)."""
GetWorkflow: _Final[_Action]
"""Read, on workflow (required)."""
GetWorkflowVersion: _Final[_Action]
"""Read, on WorkflowVersion (required), workflow (required)."""
ListAnnotationImportJobs: _Final[_Action]
"""List, on * only."""
ListAnnotationStoreVersions: _Final[_Action]
"""List, on AnnotationStore (required)."""
ListAnnotationStores: _Final[_Action]
"""List, on * only."""
ListBatch: _Final[_Action]
"""List, on * only."""
ListConfigurations: _Final[_Action]
"""List, on * only."""
ListMultipartReadSetUploads: _Final[_Action]
"""List, on sequenceStore (required)."""
ListReadSetActivationJobs: _Final[_Action]
"""List, on sequenceStore (required)."""
ListReadSetExportJobs: _Final[_Action]
"""List, on sequenceStore (required)."""
ListReadSetImportJobs: _Final[_Action]
"""List, on sequenceStore (required)."""
ListReadSetUploadParts: _Final[_Action]
"""List, on sequenceStore (required)."""
ListReadSets: _Final[_Action]
"""List, on sequenceStore (required)."""
ListReferenceImportJobs: _Final[_Action]
"""List, on referenceStore (required)."""
ListReferenceStores: _Final[_Action]
"""List, on * only."""
ListReferences: _Final[_Action]
"""List, on referenceStore (required)."""
ListRunCaches: _Final[_Action]
"""List, on * only."""
ListRunGroups: _Final[_Action]
"""List, on * only."""
ListRunTasks: _Final[_Action]
"""List, on run (required)."""
ListRuns: _Final[_Action]
"""List, on * only."""
ListRunsInBatch: _Final[_Action]
"""List, on runBatch (required)."""
ListSequenceStores: _Final[_Action]
"""List, on * only."""
ListShares: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
ListVariantImportJobs: _Final[_Action]
"""List, on * only."""
ListVariantStores: _Final[_Action]
"""List, on * only."""
ListWorkflowVersions: _Final[_Action]
"""List, on workflow (required)."""
ListWorkflows: _Final[_Action]
"""List, on * only."""
PutS3AccessPolicy: _Final[_Action]
"""Write, on sequenceStore (required)."""
StartAnnotationImportJob: _Final[_Action]
"""Write, on AnnotationStore (required), AnnotationStoreVersion (required)."""
StartReadSetActivationJob: _Final[_Action]
"""Write, on sequenceStore (required)."""
StartReadSetExportJob: _Final[_Action]
"""Write, on sequenceStore (required)."""
StartReadSetImportJob: _Final[_Action]
"""Write, on sequenceStore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartReferenceImportJob: _Final[_Action]
"""Write, on referenceStore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartRun: _Final[_Action]
"""Write, on configuration, run (required), runBatch, runCache, runGroup, workflow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
StartRunBatch: _Final[_Action]
"""Write, on run (required), runBatch (required), runCache, runGroup, workflow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartVariantImportJob: _Final[_Action]
"""Write, on VariantStore (required)."""
TagResource: _Final[_Action]
"""Tagging, on AnnotationStore, AnnotationStoreVersion, VariantStore, WorkflowVersion, configuration, readSet, reference, referenceStore, run, runBatch, runCache, runGroup, sequenceStore, workflow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on AnnotationStore, AnnotationStoreVersion, VariantStore, WorkflowVersion, configuration, readSet, reference, referenceStore, run, runBatch, runCache, runGroup, sequenceStore, workflow. Keys: aws:TagKeys."""
UpdateAnnotationStore: _Final[_Action]
"""Write, on AnnotationStore (required)."""
UpdateAnnotationStoreVersion: _Final[_Action]
"""Write, on AnnotationStoreVersion (required)."""
UpdateRunCache: _Final[_Action]
"""Write, on runCache (required)."""
UpdateRunGroup: _Final[_Action]
"""Write, on runGroup (required)."""
UpdateSequenceStore: _Final[_Action]
"""Write, on sequenceStore (required)."""
UpdateVariantStore: _Final[_Action]
"""Write, on VariantStore (required)."""
UpdateWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
UpdateWorkflowVersion: _Final[_Action]
"""Write, on WorkflowVersion (required), workflow (required)."""
UploadReadSetPart: _Final[_Action]
"""Write, on sequenceStore (required)."""
class _AnnotationImportJob(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:annotationImportJob/${AnnotationImportJobId}. Keys: omics:AnnotationImportJobJobId"""

    def __call__(self, annotation_import_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AnnotationImportJob: _Final[_AnnotationImportJob]
class _AnnotationStore(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, annotation_store_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AnnotationStore: _Final[_AnnotationStore]
class _AnnotationStoreVersion(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, annotation_store_name: str | _Variable, annotation_store_version_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AnnotationStoreVersion: _Final[_AnnotationStoreVersion]
class _TaggingResource(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:tag/${TagKey}"""

    def __call__(self, tag_key: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TaggingResource: _Final[_TaggingResource]
class _TaskResource(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:task/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TaskResource: _Final[_TaskResource]
class _VariantImportJob(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:variantImportJob/${VariantImportJobId}. Keys: omics:VariantImportJobJobId"""

    def __call__(self, variant_import_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VariantImportJob: _Final[_VariantImportJob]
class _VariantStore(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:variantStore/${VariantStoreName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, variant_store_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VariantStore: _Final[_VariantStore]
class _WorkflowVersion(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}/version/${VersionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, version_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WorkflowVersion: _Final[_WorkflowVersion]
class _configuration(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:configuration/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration: _Final[_configuration]
class _readSet(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}/readSet/${ReadSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, sequence_store_id: str | _Variable, read_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

readSet: _Final[_readSet]
class _reference(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}/reference/${ReferenceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, reference_store_id: str | _Variable, reference_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reference: _Final[_reference]
class _referenceStore(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, reference_store_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

referenceStore: _Final[_referenceStore]
class _run(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:run/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

run: _Final[_run]
class _runBatch(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:runBatch/${BatchId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, batch_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

runBatch: _Final[_runBatch]
class _runCache(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:runCache/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

runCache: _Final[_runCache]
class _runGroup(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:runGroup/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

runGroup: _Final[_runGroup]
class _sequenceStore(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, sequence_store_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sequenceStore: _Final[_sequenceStore]
class _workflow(_ResourceType):
    """arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflow: _Final[_workflow]

class _Keys(_ServiceKeys):
    """The condition keys of omics."""

    AnnotationImportJobJobId: _StringKey
    AnnotationStoreName: _StringKey
    AnnotationStoreVersionName: _StringKey
    VariantImportJobJobId: _StringKey
    VariantStoreName: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["omics:AnnotationImportJobJobId", "omics:AnnotationStoreName", "omics:AnnotationStoreVersionName", "omics:VariantImportJobJobId", "omics:VariantStoreName"]) -> _StringKey: ...
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
