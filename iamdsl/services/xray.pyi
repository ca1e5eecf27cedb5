"""AWS X-Ray. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetTraceSummaryById: _Final[_Action]
"""Read, on * only."""
BatchGetTraces: _Final[_Action]
"""List, on * only."""
CallWithBearerToken: _Final[_Action]
"""Write, on * only."""
CancelTraceRetrieval: _Final[_Action]
"""Read, on * only."""
CreateGroup: _Final[_Action]
"""Write, on group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSamplingRule: _Final[_Action]
"""Write, on sampling-rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteGroup: _Final[_Action]
"""Write, on group (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on * only. Keys: xray:ResourcePolicyName."""
DeleteSamplingRule: _Final[_Action]
"""Write, on sampling-rule (required). Keys: aws:ResourceTag/${TagKey}."""
GetDistinctTraceGraphs: _Final[_Action]
"""Read, on * only."""
GetEncryptionConfig: _Final[_Action]
"""Read, on * only."""
GetGroup: _Final[_Action]
"""Read, on group (required). Keys: aws:ResourceTag/${TagKey}."""
GetGroups: _Final[_Action]
"""Read, on * only."""
GetIndexingRules: _Final[_Action]
"""Read, on * only."""
GetInsight: _Final[_Action]
"""Read, on * only."""
GetInsightEvents: _Final[_Action]
"""Read, on * only."""
GetInsightImpactGraph: _Final[_Action]
"""Read, on * only."""
GetInsightSummaries: _Final[_Action]
"""Read, on * only."""
GetRetrievedTracesGraph: _Final[_Action]
"""Read, on * only."""
GetSamplingRules: _Final[_Action]
"""Read, on * only."""
GetSamplingStatisticSummaries: _Final[_Action]
"""Read, on * only."""
GetSamplingTargets: _Final[_Action]
"""Read, on * only."""
GetServiceGraph: _Final[_Action]
"""Read, on * only."""
GetTimeSeriesServiceStatistics: _Final[_Action]
"""Read, on * only."""
GetTraceGraph: _Final[_Action]
"""Read, on * only."""
GetTraceSegmentDestination: _Final[_Action]
"""Read, on * only."""
GetTraceSummaries: _Final[_Action]
"""Read, on * only."""
Link: _Final[_Action]
"""Write, on * only."""
ListResourcePolicies: _Final[_Action]
"""List, on * only."""
ListRetrievedTraces: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on group, sampling-rule."""
PutEncryptionConfig: _Final[_Action]
"""Permissions management, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on * only. Keys: xray:ResourcePolicyName."""
PutSpans: _Final[_Action]
"""Write, on * only. Keys: logs:LogGeneratingResourceArns."""
PutSpansForIndexing: _Final[_Action]
"""Write, on * only."""
PutTelemetryRecords: _Final[_Action]
"""Write, on * only."""
PutTraceSegments: _Final[_Action]
"""Write, on * only. Keys: logs:LogGeneratingResourceArns."""
StartTraceRetrieval: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on group, sampling-rule. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on group, sampling-rule. Keys: aws:TagKeys."""
UpdateGroup: _Final[_Action]
"""Write, on group (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateIndexingRule: _Final[_Action]
"""Write, on * only."""
UpdateSamplingRule: _Final[_Action]
"""Write, on sampling-rule (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateTraceSegmentDestination: _Final[_Action]
"""Write, on * only. Keys: xray:TraceSegmentDestination."""
class _group(_ResourceType):
    """arn:${Partition}:xray:${Region}:${Account}:group/${GroupName}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, group_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _sampling_rule(_ResourceType):
    """arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, sampling_rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sampling_rule: _Final[_sampling_rule]

class _Keys(_ServiceKeys):
    """The condition keys of xray."""

    logs_LogGeneratingResourceArns: _ArnSetKey
    ResourcePolicyName: _StringKey
    TraceSegmentDestination: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["logs:LogGeneratingResourceArns"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["xray:ResourcePolicyName", "xray:TraceSegmentDestination"]) -> _StringKey: ...
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
