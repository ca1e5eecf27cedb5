"""Amazon Textract. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AnalyzeDocument: _Final[_Action]
"""Read, on * only. Needs: s3:GetObject."""
AnalyzeExpense: _Final[_Action]
"""Read, on * only. Needs: s3:GetObject."""
AnalyzeID: _Final[_Action]
"""Read, on * only. Needs: s3:GetObject."""
CreateAdapter: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAdapterVersion: _Final[_Action]
"""Write, on adapter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAdapter: _Final[_Action]
"""Write, on adapter (required)."""
DeleteAdapterVersion: _Final[_Action]
"""Write, on adapterversion (required)."""
DetectDocumentText: _Final[_Action]
"""Read, on * only. Needs: s3:GetObject."""
GetAdapter: _Final[_Action]
"""Read, on adapter (required)."""
GetAdapterVersion: _Final[_Action]
"""Read, on adapterversion (required)."""
GetDocumentAnalysis: _Final[_Action]
"""Read, on * only."""
GetDocumentTextDetection: _Final[_Action]
"""Read, on * only."""
GetExpenseAnalysis: _Final[_Action]
"""Read, on * only."""
GetLendingAnalysis: _Final[_Action]
"""Read, on * only."""
GetLendingAnalysisSummary: _Final[_Action]
"""Read, on * only."""
ListAdapterVersions: _Final[_Action]
"""Read, on * only."""
ListAdapters: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on adapter, adapterversion."""
StartDocumentAnalysis: _Final[_Action]
"""Write, on * only. Needs: s3:GetObject."""
StartDocumentTextDetection: _Final[_Action]
"""Write, on * only. Needs: s3:GetObject."""
StartExpenseAnalysis: _Final[_Action]
"""Write, on * only. Needs: s3:GetObject."""
StartLendingAnalysis: _Final[_Action]
"""Write, on * only. Needs: s3:GetObject."""
TagResource: _Final[_Action]
"""Tagging, on adapter, adapterversion. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on adapter, adapterversion. Keys: aws:TagKeys."""
UpdateAdapter: _Final[_Action]
"""Write, on adapter (required)."""
class _adapter(_ResourceType):
    """arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, adapter_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

adapter: _Final[_adapter]
class _adapterversion(_ResourceType):
    """arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}/versions/${AdapterVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, adapter_id: str | _Variable, adapter_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

adapterversion: _Final[_adapterversion]

class _Keys(_ServiceKeys):
    """The condition keys of textract."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
