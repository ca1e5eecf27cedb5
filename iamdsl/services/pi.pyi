"""AWS Performance Insights. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreatePerformanceAnalysisReport: _Final[_Action]
"""Write, on perf-reports-resource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeletePerformanceAnalysisReport: _Final[_Action]
"""Write, on perf-reports-resource (required)."""
DescribeDimensionKeys: _Final[_Action]
"""Read, on metric-resource (required). Keys: pi:Dimensions."""
GetDimensionKeyDetails: _Final[_Action]
"""Read, on metric-resource (required). Keys: pi:Dimensions."""
GetPerformanceAnalysisReport: _Final[_Action]
"""Read, on perf-reports-resource (required)."""
GetResourceMetadata: _Final[_Action]
"""Read, on metric-resource (required)."""
GetResourceMetrics: _Final[_Action]
"""Read, on metric-resource (required). Keys: pi:Dimensions."""
ListAvailableResourceDimensions: _Final[_Action]
"""Read, on metric-resource (required)."""
ListAvailableResourceMetrics: _Final[_Action]
"""Read, on metric-resource (required)."""
ListPerformanceAnalysisReportRecommendations: _Final[_Action]
"""List, on perf-reports-resource (required)."""
ListPerformanceAnalysisReports: _Final[_Action]
"""List, on perf-reports-resource (required)."""
ListTagsForResource: _Final[_Action]
"""List, on metric-resource (required), perf-reports-resource (required)."""
TagResource: _Final[_Action]
"""Tagging, on perf-reports-resource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on perf-reports-resource (required). Keys: aws:TagKeys."""
class _metric_resource(_ResourceType):
    """arn:${Partition}:pi:${Region}:${Account}:metrics/${ServiceType}/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_type: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metric_resource: _Final[_metric_resource]
class _perf_reports_resource(_ResourceType):
    """arn:${Partition}:pi:${Region}:${Account}:perf-reports/${ServiceType}/${Identifier}/${ReportId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_type: str | _Variable, identifier: str | _Variable, report_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

perf_reports_resource: _Final[_perf_reports_resource]

class _Keys(_ServiceKeys):
    """The condition keys of pi."""

    Dimensions: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["pi:Dimensions"]) -> _StringSetKey: ...
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
