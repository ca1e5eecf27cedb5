"""AWS Artifact. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptAgreement: _Final[_Action]
"""Write, on agreement (required)."""
AcceptNdaForAgreement: _Final[_Action]
"""Write, on agreement (required)."""
CreateComplianceInquiry: _Final[_Action]
"""Write, on compliance-inquiry (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class DownloadAgreement(metaclass=_RetiredAction):
    """Read, on agreement, customer-agreement."""
ExportComplianceInquiry: _Final[_Action]
"""Read, on compliance-inquiry (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class Get(metaclass=_RetiredAction):
    """Read, on report-package (required)."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetAgreement: _Final[_Action]
"""Read, on agreement (required)."""
GetComplianceInquiryMetadata: _Final[_Action]
"""Read, on compliance-inquiry (required)."""
GetCustomerAgreement: _Final[_Action]
"""Read, on customer-agreement (required)."""
GetNdaForAgreement: _Final[_Action]
"""Read, on agreement (required)."""
GetReport: _Final[_Action]
"""Read, on report (required)."""
GetReportMetadata: _Final[_Action]
"""Read, on report (required)."""
GetTermForReport: _Final[_Action]
"""Read, on report (required)."""
ListAgreements: _Final[_Action]
"""List, on * only."""
ListComplianceInquiries: _Final[_Action]
"""List, on * only."""
ListComplianceInquiryQueries: _Final[_Action]
"""List, on compliance-inquiry (required)."""
ListCustomerAgreements: _Final[_Action]
"""List, on * only."""
ListReportVersions: _Final[_Action]
"""List, on * only."""
ListReports: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on compliance-inquiry (required)."""
PutAccountSettings: _Final[_Action]
"""Write, on * only."""
PutComplianceInquiryFeedback: _Final[_Action]
"""Write, on compliance-inquiry (required)."""
TagResource: _Final[_Action]
"""Tagging, on compliance-inquiry (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateAgreement: _Final[_Action]
"""Write, on customer-agreement (required)."""
UntagResource: _Final[_Action]
"""Tagging, on compliance-inquiry (required). Keys: aws:TagKeys."""
class _agreement(_ResourceType):
    """arn:${Partition}:artifact:::agreement/*"""

    def __call__(self, *, partition: str | None = None) -> _Arn: ...

agreement: _Final[_agreement]
class _compliance_inquiry(_ResourceType):
    """arn:${Partition}:artifact:${Region}:${Account}:compliance-inquiry/*. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

compliance_inquiry: _Final[_compliance_inquiry]
class _customer_agreement(_ResourceType):
    """arn:${Partition}:artifact::${Account}:customer-agreement/*"""

    def __call__(self, *, account: str | None, partition: str | None = None) -> _Arn: ...

customer_agreement: _Final[_customer_agreement]
class _report(_ResourceType):
    """arn:${Partition}:artifact:${Region}::report/${ReportId}:${Version}. Keys: artifact:ReportCategory, artifact:ReportSeries"""

    def __call__(self, report_id: str | _Variable, version: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

report: _Final[_report]
class _report_package(_ResourceType):
    """arn:${Partition}:artifact:::report-package/*"""

    def __call__(self, *, partition: str | None = None) -> _Arn: ...

report_package: _Final[_report_package]

class _Keys(_ServiceKeys):
    """The condition keys of artifact."""

    ReportCategory: _StringKey
    ReportSeries: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["artifact:ReportCategory", "artifact:ReportSeries"]) -> _StringKey: ...
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
