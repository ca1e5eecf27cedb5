"""Amazon AppIntegrations. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy."""
CreateApplicationAssociation: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataIntegration: _Final[_Action]
"""Write, on data-integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: appflow:DeleteFlow, appflow:DescribeConnectorProfiles, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, kms:CreateGrant, profile:GetDomain, profile:GetProfileObjectType, s3:GetBucketNotification, s3:GetEncryptionConfiguration, s3:PutBucketNotification."""
CreateDataIntegrationAssociation: _Final[_Action]
"""Write, on data-integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: appflow:CreateFlow, appflow:DeleteFlow, appflow:DescribeConnectorEntity, appflow:DescribeConnectorProfiles, appflow:TagResource, appflow:UseConnectorProfile, profile:CreateSnapshot, profile:GetSnapshot."""
CreateDataIntegrationSchedule: _Final[_Action]
"""Write, on data-integration (required)."""
CreateEventIntegration: _Final[_Action]
"""Write, on event-integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy."""
CreateEventIntegrationAssociation: _Final[_Action]
"""Write, on event-integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: events:PutRule, events:PutTargets."""
DeleteApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteApplicationAssociation: _Final[_Action]
"""Write, on application-association (required)."""
DeleteDataIntegration: _Final[_Action]
"""Write, on data-integration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDataIntegrationAssociation: _Final[_Action]
"""Write, on data-integration-association (required). Needs: appflow:CreateFlow, appflow:DeleteFlow, appflow:DescribeConnectorEntity, appflow:DescribeConnectorProfiles, appflow:StopFlow, appflow:TagResource, appflow:UseConnectorProfile."""
DeleteEventIntegration: _Final[_Action]
"""Write, on event-integration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteEventIntegrationAssociation: _Final[_Action]
"""Write, on event-integration-association (required). Needs: events:DeleteRule, events:ListTargetsByRule, events:RemoveTargets."""
GetApplication: _Final[_Action]
"""Read, on application (required). Keys: aws:ResourceTag/${TagKey}."""
GetDataIntegration: _Final[_Action]
"""Read, on data-integration (required). Keys: aws:ResourceTag/${TagKey}."""
GetDataIntegrationExecution: _Final[_Action]
"""Read, on data-integration (required)."""
GetDataIntegrationSchedule: _Final[_Action]
"""Read, on data-integration (required)."""
GetEventIntegration: _Final[_Action]
"""Read, on event-integration (required). Keys: aws:ResourceTag/${TagKey}."""
ListApplicationAssociations: _Final[_Action]
"""List, on * only."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListDataIntegrationAssociations: _Final[_Action]
"""List, on * only."""
ListDataIntegrationExecutions: _Final[_Action]
"""List, on data-integration (required)."""
ListDataIntegrationSchedules: _Final[_Action]
"""List, on data-integration (required)."""
ListDataIntegrations: _Final[_Action]
"""List, on * only."""
ListEventIntegrationAssociations: _Final[_Action]
"""Read, on * only."""
ListEventIntegrations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on application, data-integration, data-integration-association, event-integration, event-integration-association. Keys: aws:ResourceTag/${TagKey}."""
StartDataIntegrationExecution: _Final[_Action]
"""Write, on data-integration (required). Needs: profile:CreateSegmentSnapshot, profile:CreateSnapshot."""
TagResource: _Final[_Action]
"""Tagging, on application, application-association, data-integration, data-integration-association, event-integration, event-integration-association. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application, application-association, data-integration, data-integration-association, event-integration, event-integration-association. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDataIntegration: _Final[_Action]
"""Write, on data-integration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDataIntegrationAssociation: _Final[_Action]
"""Write, on data-integration-association (required). Keys: aws:ResourceTag/${TagKey}. Needs: profile:CreateSnapshot, profile:GetSnapshot."""
UpdateDataIntegrationSchedule: _Final[_Action]
"""Write, on data-integration (required)."""
UpdateEventIntegration: _Final[_Action]
"""Write, on event-integration (required). Keys: aws:ResourceTag/${TagKey}."""
class _application(_ResourceType):
    """arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _application_association(_ResourceType):
    """arn:${Partition}:app-integrations:${Region}:${Account}:application-association/${ApplicationId}/${ApplicationAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, application_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application_association: _Final[_application_association]
class _data_integration(_ResourceType):
    """arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_integration: _Final[_data_integration]
class _data_integration_association(_ResourceType):
    """arn:${Partition}:app-integrations:${Region}:${Account}:data-integration-association/${DataIntegrationId}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_integration_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_integration_association: _Final[_data_integration_association]
class _event_integration(_ResourceType):
    """arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_integration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_integration: _Final[_event_integration]
class _event_integration_association(_ResourceType):
    """arn:${Partition}:app-integrations:${Region}:${Account}:event-integration-association/${EventIntegrationName}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_integration_name: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_integration_association: _Final[_event_integration_association]

class _Keys(_ServiceKeys):
    """The condition keys of app-integrations."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
