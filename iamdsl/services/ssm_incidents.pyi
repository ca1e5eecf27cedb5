"""AWS Systems Manager Incident Manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetIncidentFindings: _Final[_Action]
"""Read, on incident-record (required), response-plan (required)."""
CreateReplicationSet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, ssm-incidents:TagResource."""
CreateResponsePlan: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, ssm-incidents:TagResource."""
CreateTimelineEvent: _Final[_Action]
"""Write, on incident-record (required), response-plan (required)."""
DeleteIncidentRecord: _Final[_Action]
"""Write, on incident-record (required)."""
DeleteReplicationSet: _Final[_Action]
"""Write, on replication-set (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on response-plan (required)."""
DeleteResponsePlan: _Final[_Action]
"""Write, on response-plan (required)."""
DeleteTimelineEvent: _Final[_Action]
"""Write, on incident-record (required)."""
GetIncidentRecord: _Final[_Action]
"""Read, on incident-record (required), response-plan (required)."""
GetReplicationSet: _Final[_Action]
"""Read, on replication-set (required)."""
GetResourcePolicies: _Final[_Action]
"""Read, on response-plan (required)."""
GetResponsePlan: _Final[_Action]
"""Read, on response-plan (required)."""
GetTimelineEvent: _Final[_Action]
"""Read, on incident-record (required), response-plan (required)."""
ListIncidentFindings: _Final[_Action]
"""List, on incident-record (required), response-plan (required)."""
ListIncidentRecords: _Final[_Action]
"""List, on * only."""
ListRelatedItems: _Final[_Action]
"""List, on incident-record (required), response-plan (required)."""
ListReplicationSets: _Final[_Action]
"""List, on * only."""
ListResponsePlans: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on incident-record, replication-set, response-plan."""
ListTimelineEvents: _Final[_Action]
"""List, on incident-record (required), response-plan (required)."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on response-plan (required)."""
StartIncident: _Final[_Action]
"""Write, on response-plan (required)."""
TagResource: _Final[_Action]
"""Tagging, on incident-record, replication-set, response-plan. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on incident-record, replication-set, response-plan. Keys: aws:TagKeys."""
UpdateDeletionProtection: _Final[_Action]
"""Write, on replication-set (required)."""
UpdateIncidentRecord: _Final[_Action]
"""Write, on incident-record (required), response-plan (required)."""
UpdateRelatedItems: _Final[_Action]
"""Write, on incident-record (required), response-plan (required)."""
UpdateReplicationSet: _Final[_Action]
"""Write, on replication-set (required)."""
UpdateResponsePlan: _Final[_Action]
"""Write, on response-plan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, ssm-incidents:TagResource."""
UpdateTimelineEvent: _Final[_Action]
"""Write, on incident-record (required), response-plan (required)."""
class _incident_record(_ResourceType):
    """arn:${Partition}:ssm-incidents::${Account}:incident-record/${ResponsePlan}/${IncidentRecord}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, response_plan: str | _Variable, incident_record: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

incident_record: _Final[_incident_record]
class _replication_set(_ResourceType):
    """arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, replication_set: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

replication_set: _Final[_replication_set]
class _response_plan(_ResourceType):
    """arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, response_plan: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

response_plan: _Final[_response_plan]

class _Keys(_ServiceKeys):
    """The condition keys of ssm-incidents."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
