"""Amazon Connect Customer Profiles. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddProfileKey: _Final[_Action]
"""Write, on domains (required)."""
AssociateStreamForSegments: _Final[_Action]
"""Write, on domains (required)."""
BatchGetCalculatedAttributeForProfile: _Final[_Action]
"""Read, on calculated-attributes (required)."""
BatchGetProfile: _Final[_Action]
"""Read, on domains (required)."""
CreateCalculatedAttributeDefinition: _Final[_Action]
"""Write, on calculated-attributes (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDomain: _Final[_Action]
"""Write, on domains (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateDomainLayout: _Final[_Action]
"""Write, on layouts (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEventStream: _Final[_Action]
"""Write, on event-streams (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PutRolePolicy, kinesis:DescribeStreamSummary."""
CreateEventTrigger: _Final[_Action]
"""Write, on event-triggers (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIntegrationWorkflow: _Final[_Action]
"""Write, on domains (required), integrations (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProfile: _Final[_Action]
"""Write, on domains (required)."""
CreateRecommender: _Final[_Action]
"""Write, on recommenders (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecommenderFilter: _Final[_Action]
"""Write, on recommender-filters (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecommenderSchema: _Final[_Action]
"""Write, on recommender-schemas (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSegmentDefinition: _Final[_Action]
"""Write, on segment-definitions (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSegmentEstimate: _Final[_Action]
"""Write, on domains (required)."""
CreateSegmentSnapshot: _Final[_Action]
"""Write, on segment-definitions (required)."""
CreateSnapshot: _Final[_Action]
"""Write, on domains (required)."""
CreateUploadJob: _Final[_Action]
"""Write, on domains (required)."""
DeleteCalculatedAttributeDefinition: _Final[_Action]
"""Write, on calculated-attributes (required)."""
DeleteDomain: _Final[_Action]
"""Write, on domains (required)."""
DeleteDomainLayout: _Final[_Action]
"""Write, on layouts (required)."""
DeleteDomainObjectType: _Final[_Action]
"""Write, on domain-object-types (required)."""
DeleteEventStream: _Final[_Action]
"""Write, on event-streams (required). Needs: iam:DeleteRolePolicy."""
DeleteEventTrigger: _Final[_Action]
"""Write, on event-triggers (required)."""
DeleteIntegration: _Final[_Action]
"""Write, on integrations (required)."""
DeleteProfile: _Final[_Action]
"""Write, on domains (required)."""
DeleteProfileKey: _Final[_Action]
"""Write, on domains (required)."""
DeleteProfileObject: _Final[_Action]
"""Write, on object-types (required)."""
DeleteProfileObjectType: _Final[_Action]
"""Write, on object-types (required)."""
DeleteRecommender: _Final[_Action]
"""Write, on recommenders (required)."""
DeleteRecommenderFilter: _Final[_Action]
"""Write, on recommender-filters (required)."""
DeleteRecommenderSchema: _Final[_Action]
"""Write, on recommender-schemas (required)."""
DeleteSegmentDefinition: _Final[_Action]
"""Write, on segment-definitions (required)."""
DeleteSegmentSubscription: _Final[_Action]
"""Write, on domains (required), segment-definitions (required)."""
DeleteWorkflow: _Final[_Action]
"""Write, on domains (required)."""
DetectProfileObjectType: _Final[_Action]
"""Read, on domains (required)."""
DisassociateStreamForSegments: _Final[_Action]
"""Write, on domains (required)."""
GetAutoMergingPreview: _Final[_Action]
"""Read, on domains (required)."""
GetCalculatedAttributeDefinition: _Final[_Action]
"""Read, on calculated-attributes (required)."""
GetCalculatedAttributeForProfile: _Final[_Action]
"""Read, on calculated-attributes (required)."""
GetDomain: _Final[_Action]
"""Read, on domains (required)."""
GetDomainLayout: _Final[_Action]
"""Read, on layouts (required)."""
GetDomainObjectType: _Final[_Action]
"""Read, on domain-object-types (required)."""
GetEventStream: _Final[_Action]
"""Read, on event-streams (required). Needs: kinesis:DescribeStreamSummary."""
GetEventTrigger: _Final[_Action]
"""Read, on event-triggers (required)."""
GetIdentityResolutionJob: _Final[_Action]
"""Read, on domains (required)."""
GetIntegration: _Final[_Action]
"""Read, on integrations (required)."""
GetMatches: _Final[_Action]
"""List, on domains (required)."""
GetObjectTypeAttributeStatistics: _Final[_Action]
"""Read, on object-types (required)."""
GetProfileHistoryRecord: _Final[_Action]
"""Read, on domains (required)."""
GetProfileInsights: _Final[_Action]
"""Read, on domains (required)."""
GetProfileObjectType: _Final[_Action]
"""Read, on object-types (required)."""
GetProfileObjectTypeTemplate: _Final[_Action]
"""Read, on * only."""
GetProfileRecommendations: _Final[_Action]
"""Read, on recommenders (required)."""
GetRecommender: _Final[_Action]
"""Read, on recommenders (required)."""
GetRecommenderFilter: _Final[_Action]
"""Read, on recommender-filters (required)."""
GetRecommenderSchema: _Final[_Action]
"""Read, on recommender-schemas (required)."""
GetSegmentDefinition: _Final[_Action]
"""Read, on segment-definitions (required)."""
GetSegmentEstimate: _Final[_Action]
"""Read, on domains (required)."""
GetSegmentMembership: _Final[_Action]
"""Read, on domains (required), segment-definitions (required)."""
GetSegmentSnapshot: _Final[_Action]
"""Read, on segment-definitions (required)."""
GetSegmentSubscription: _Final[_Action]
"""Read, on domains (required), segment-definitions (required)."""
GetSimilarProfiles: _Final[_Action]
"""List, on domains (required)."""
GetSnapshot: _Final[_Action]
"""Read, on domains (required)."""
GetStreamForSegments: _Final[_Action]
"""Read, on domains (required)."""
GetUploadJob: _Final[_Action]
"""Read, on domains (required)."""
GetUploadJobPath: _Final[_Action]
"""Read, on domains (required)."""
GetWorkflow: _Final[_Action]
"""Read, on domains (required)."""
GetWorkflowSteps: _Final[_Action]
"""Read, on domains (required)."""
ListAccountIntegrations: _Final[_Action]
"""List, on * only."""
ListCalculatedAttributeDefinitions: _Final[_Action]
"""List, on domains (required)."""
ListCalculatedAttributesForProfile: _Final[_Action]
"""List, on domains (required)."""
ListDomainLayouts: _Final[_Action]
"""List, on domains (required)."""
ListDomainObjectTypes: _Final[_Action]
"""List, on domains (required)."""
ListDomainObjects: _Final[_Action]
"""List, on domain-object-types (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListEventStreams: _Final[_Action]
"""List, on domains (required)."""
ListEventTriggers: _Final[_Action]
"""List, on domains (required)."""
ListIdentityResolutionJobs: _Final[_Action]
"""List, on domains (required)."""
ListIntegrations: _Final[_Action]
"""List, on domains (required)."""
ListObjectTypeAttributeValues: _Final[_Action]
"""List, on object-types (required)."""
ListObjectTypeAttributes: _Final[_Action]
"""List, on object-types (required)."""
ListProfileAttributeValues: _Final[_Action]
"""List, on domains (required)."""
ListProfileHistoryRecords: _Final[_Action]
"""List, on domains (required)."""
ListProfileObjectTypeTemplates: _Final[_Action]
"""List, on * only."""
ListProfileObjectTypes: _Final[_Action]
"""List, on domains (required)."""
ListProfileObjects: _Final[_Action]
"""List, on object-types (required)."""
ListRecommenderFilters: _Final[_Action]
"""List, on domains (required)."""
ListRecommenderRecipes: _Final[_Action]
"""List, on * only."""
ListRecommenderSchemas: _Final[_Action]
"""List, on domains (required)."""
ListRecommenders: _Final[_Action]
"""List, on domains (required)."""
ListRuleBasedMatches: _Final[_Action]
"""List, on domains (required)."""
ListSegmentDefinitions: _Final[_Action]
"""List, on domains (required)."""
ListSegmentSubscriptionEvents: _Final[_Action]
"""Read, on domains (required), segment-definitions (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on calculated-attributes, domain-object-types, domains, event-streams, event-triggers, integrations, layouts, object-types, recommender-filters, recommender-schemas, recommenders, segment-definitions."""
ListUploadJobs: _Final[_Action]
"""List, on domains (required)."""
ListWorkflows: _Final[_Action]
"""List, on domains (required)."""
MergeProfiles: _Final[_Action]
"""Write, on domains (required)."""
PutDomainObjectType: _Final[_Action]
"""Write, on domain-object-types (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutIntegration: _Final[_Action]
"""Write, on integrations (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: app-integrations:CreateDataIntegrationAssociation, app-integrations:DeleteDataIntegrationAssociation, app-integrations:GetDataIntegration, app-integrations:ListDataIntegrationAssociations, kms:CreateGrant."""
PutProfileObject: _Final[_Action]
"""Write, on object-types (required)."""
PutProfileObjectType: _Final[_Action]
"""Write, on object-types (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutSegmentSubscription: _Final[_Action]
"""Write, on domains (required), segment-definitions (required)."""
SearchProfiles: _Final[_Action]
"""Read, on domains (required)."""
StartRecommender: _Final[_Action]
"""Write, on recommenders (required)."""
StartUploadJob: _Final[_Action]
"""Write, on domains (required)."""
StopRecommender: _Final[_Action]
"""Write, on recommenders (required)."""
StopUploadJob: _Final[_Action]
"""Write, on domains (required)."""
TagResource: _Final[_Action]
"""Tagging, on calculated-attributes, domain-object-types, domains, event-streams, event-triggers, integrations, layouts, object-types, recommender-filters, recommender-schemas, recommenders, segment-definitions. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on calculated-attributes, domain-object-types, domains, event-streams, event-triggers, integrations, layouts, object-types, recommender-filters, recommender-schemas, recommenders, segment-definitions. Keys: aws:TagKeys."""
UpdateCalculatedAttributeDefinition: _Final[_Action]
"""Write, on calculated-attributes (required)."""
UpdateDomain: _Final[_Action]
"""Write, on domains (required). Needs: iam:CreateServiceLinkedRole."""
UpdateDomainLayout: _Final[_Action]
"""Write, on layouts (required)."""
UpdateEventTrigger: _Final[_Action]
"""Write, on event-triggers (required)."""
UpdateProfile: _Final[_Action]
"""Write, on domains (required)."""
UpdateRecommender: _Final[_Action]
"""Write, on recommenders (required)."""
class _calculated_attributes(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/calculated-attributes/${CalculatedAttributeName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, calculated_attribute_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

calculated_attributes: _Final[_calculated_attributes]
class _domain_object_types(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/domain-object-types/${ObjectTypeName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, object_type_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain_object_types: _Final[_domain_object_types]
class _domains(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domains: _Final[_domains]
class _event_streams(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-streams/${EventStreamName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, event_stream_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_streams: _Final[_event_streams]
class _event_triggers(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-triggers/${EventTriggerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, event_trigger_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_triggers: _Final[_event_triggers]
class _integrations(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/integrations/${Uri}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, uri: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integrations: _Final[_integrations]
class _layouts(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/layouts/${LayoutDefinitionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, layout_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

layouts: _Final[_layouts]
class _object_types(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/object-types/${ObjectTypeName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, object_type_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

object_types: _Final[_object_types]
class _recommender_filters(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommender-filters/${RecommenderFilterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, recommender_filter_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommender_filters: _Final[_recommender_filters]
class _recommender_schemas(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommender-schemas/${RecommenderSchemaName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, recommender_schema_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommender_schemas: _Final[_recommender_schemas]
class _recommenders(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommenders/${RecommenderTypeName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, recommender_type_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommenders: _Final[_recommenders]
class _segment_definitions(_ResourceType):
    """arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/segment-definitions/${SegmentDefinitionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, segment_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

segment_definitions: _Final[_segment_definitions]

class _Keys(_ServiceKeys):
    """The condition keys of profile."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
