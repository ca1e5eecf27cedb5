"""Amazon DevOps Guru. Generated; see scripts/."""

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

AddNotificationChannel: _Final[_Action]
"""Write, on topic (required). Needs: sns:GetTopicAttributes, sns:SetTopicAttributes."""
DeleteInsight: _Final[_Action]
"""Write, on * only."""
DescribeAccountHealth: _Final[_Action]
"""Read, on * only."""
DescribeAccountOverview: _Final[_Action]
"""Read, on * only."""
DescribeAnomaly: _Final[_Action]
"""Read, on * only."""
DescribeEventSourcesConfig: _Final[_Action]
"""Read, on * only."""
DescribeFeedback: _Final[_Action]
"""Read, on * only."""
DescribeInsight: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationHealth: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationOverview: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationResourceCollectionHealth: _Final[_Action]
"""Read, on * only."""
DescribeResourceCollectionHealth: _Final[_Action]
"""Read, on * only."""
DescribeServiceIntegration: _Final[_Action]
"""Read, on * only."""
GetCostEstimation: _Final[_Action]
"""Read, on * only."""
GetResourceCollection: _Final[_Action]
"""Read, on * only."""
ListAnomaliesForInsight: _Final[_Action]
"""List, on * only. Keys: devops-guru:ServiceNames."""
ListAnomalousLogGroups: _Final[_Action]
"""List, on * only."""
ListEvents: _Final[_Action]
"""List, on * only."""
ListInsights: _Final[_Action]
"""List, on * only."""
ListMonitoredResources: _Final[_Action]
"""List, on * only."""
ListNotificationChannels: _Final[_Action]
"""List, on * only."""
ListOrganizationInsights: _Final[_Action]
"""List, on * only."""
ListRecommendations: _Final[_Action]
"""List, on * only."""
PutFeedback: _Final[_Action]
"""Write, on * only."""
RemoveNotificationChannel: _Final[_Action]
"""Write, on topic (required). Needs: sns:GetTopicAttributes, sns:SetTopicAttributes."""
SearchInsights: _Final[_Action]
"""List, on * only. Keys: devops-guru:ServiceNames."""
SearchOrganizationInsights: _Final[_Action]
"""List, on * only."""
StartCostEstimation: _Final[_Action]
"""Read, on * only."""
UpdateEventSourcesConfig: _Final[_Action]
"""Write, on * only."""
UpdateResourceCollection: _Final[_Action]
"""Write, on * only."""
UpdateServiceIntegration: _Final[_Action]
"""Write, on * only."""
class _topic(_ResourceType):
    """arn:${Partition}:sns:${Region}:${Account}:${TopicName}"""

    def __call__(self, topic_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topic: _Final[_topic]

class _Keys(_ServiceKeys):
    """The condition keys of devops-guru."""

    ServiceNames: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["devops-guru:ServiceNames"]) -> _StringSetKey: ...
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
