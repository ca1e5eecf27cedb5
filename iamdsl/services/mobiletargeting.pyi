"""Amazon Pinpoint. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateApp: _Final[_Action]
"""Write, on apps (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCampaign: _Final[_Action]
"""Write, on app (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateEmailTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateExportJob: _Final[_Action]
"""Write, on app (required)."""
CreateImportJob: _Final[_Action]
"""Write, on app (required)."""
CreateInAppTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateJourney: _Final[_Action]
"""Write, on journeys (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreatePushTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateRecommenderConfiguration: _Final[_Action]
"""Write, on recommenders (required)."""
CreateSegment: _Final[_Action]
"""Write, on app (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateSmsTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateVoiceTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAdmChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteApnsChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteApnsSandboxChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteApnsVoipChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteApnsVoipSandboxChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteApp: _Final[_Action]
"""Write, on app (required)."""
DeleteBaiduChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteCampaign: _Final[_Action]
"""Write, on campaign (required)."""
DeleteEmailChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteEmailTemplate: _Final[_Action]
"""Write, on template (required)."""
DeleteEndpoint: _Final[_Action]
"""Write, on endpoint (required)."""
DeleteEventStream: _Final[_Action]
"""Write, on event-stream (required)."""
DeleteGcmChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteInAppTemplate: _Final[_Action]
"""Write, on template (required)."""
DeleteJourney: _Final[_Action]
"""Write, on journey (required)."""
DeletePushTemplate: _Final[_Action]
"""Write, on template (required)."""
DeleteRecommenderConfiguration: _Final[_Action]
"""Write, on recommender (required)."""
DeleteSegment: _Final[_Action]
"""Write, on segment (required)."""
DeleteSmsChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteSmsTemplate: _Final[_Action]
"""Write, on template (required)."""
DeleteUserEndpoints: _Final[_Action]
"""Write, on user (required)."""
DeleteVoiceChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteVoiceTemplate: _Final[_Action]
"""Write, on template (required)."""
GetAdmChannel: _Final[_Action]
"""Read, on channel (required)."""
GetApnsChannel: _Final[_Action]
"""Read, on channel (required)."""
GetApnsSandboxChannel: _Final[_Action]
"""Read, on channel (required)."""
GetApnsVoipChannel: _Final[_Action]
"""Read, on channel (required)."""
GetApnsVoipSandboxChannel: _Final[_Action]
"""Read, on channel (required)."""
GetApp: _Final[_Action]
"""Read, on app (required)."""
GetApplicationDateRangeKpi: _Final[_Action]
"""Read, on application-metrics (required)."""
GetApplicationSettings: _Final[_Action]
"""List, on app (required)."""
GetApps: _Final[_Action]
"""Read, on apps (required)."""
GetBaiduChannel: _Final[_Action]
"""Read, on channel (required)."""
GetCampaign: _Final[_Action]
"""Read, on campaign (required)."""
GetCampaignActivities: _Final[_Action]
"""List, on campaign (required)."""
GetCampaignDateRangeKpi: _Final[_Action]
"""Read, on campaign-metrics (required)."""
GetCampaignVersion: _Final[_Action]
"""Read, on campaign (required)."""
GetCampaignVersions: _Final[_Action]
"""List, on campaign (required)."""
GetCampaigns: _Final[_Action]
"""List, on app (required)."""
GetChannels: _Final[_Action]
"""List, on channels (required)."""
GetEmailChannel: _Final[_Action]
"""Read, on channel (required)."""
GetEmailTemplate: _Final[_Action]
"""Read, on template (required)."""
GetEndpoint: _Final[_Action]
"""Read, on endpoint (required)."""
GetEventStream: _Final[_Action]
"""Read, on event-stream (required)."""
GetExportJob: _Final[_Action]
"""Read, on export-job (required)."""
GetExportJobs: _Final[_Action]
"""List, on app (required)."""
GetGcmChannel: _Final[_Action]
"""Read, on channel (required)."""
GetImportJob: _Final[_Action]
"""Read, on import-job (required)."""
GetImportJobs: _Final[_Action]
"""List, on app (required)."""
GetInAppMessages: _Final[_Action]
"""Read, on app (required)."""
GetInAppTemplate: _Final[_Action]
"""Read, on template (required)."""
GetJourney: _Final[_Action]
"""Read, on journey (required)."""
GetJourneyDateRangeKpi: _Final[_Action]
"""Read, on journey-metrics (required)."""
GetJourneyExecutionActivityMetrics: _Final[_Action]
"""Read, on journey-execution-activity-metrics (required)."""
GetJourneyExecutionMetrics: _Final[_Action]
"""Read, on journey-execution-metrics (required)."""
GetJourneyRunExecutionActivityMetrics: _Final[_Action]
"""Read, on journey (required)."""
GetJourneyRunExecutionMetrics: _Final[_Action]
"""Read, on journey (required)."""
GetJourneyRuns: _Final[_Action]
"""List, on journey (required)."""
GetPushTemplate: _Final[_Action]
"""Read, on template (required)."""
GetRecommenderConfiguration: _Final[_Action]
"""Read, on recommender (required)."""
GetRecommenderConfigurations: _Final[_Action]
"""List, on recommenders (required)."""
GetReports: _Final[_Action]
"""Read, on reports (required)."""
GetSegment: _Final[_Action]
"""Read, on segment (required)."""
GetSegmentExportJobs: _Final[_Action]
"""List, on segment (required)."""
GetSegmentImportJobs: _Final[_Action]
"""List, on segment (required)."""
GetSegmentVersion: _Final[_Action]
"""Read, on segment (required)."""
GetSegmentVersions: _Final[_Action]
"""List, on segment (required)."""
GetSegments: _Final[_Action]
"""List, on app (required)."""
GetSmsChannel: _Final[_Action]
"""Read, on channel (required)."""
GetSmsTemplate: _Final[_Action]
"""Read, on template (required)."""
GetUserEndpoints: _Final[_Action]
"""Read, on user (required)."""
GetVoiceChannel: _Final[_Action]
"""Read, on channel (required)."""
GetVoiceTemplate: _Final[_Action]
"""Read, on template (required)."""
ListJourneys: _Final[_Action]
"""List, on app (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on app, campaign, journey, segment, template."""
ListTemplateVersions: _Final[_Action]
"""List, on template (required)."""
ListTemplates: _Final[_Action]
"""List, on templates (required)."""
PhoneNumberValidate: _Final[_Action]
"""Read, on phone-number-validate (required)."""
PutEventStream: _Final[_Action]
"""Write, on event-stream (required)."""
PutEvents: _Final[_Action]
"""Write, on events (required)."""
RemoveAttributes: _Final[_Action]
"""Write, on attribute (required)."""
SendMessages: _Final[_Action]
"""Write, on messages (required)."""
SendOTPMessage: _Final[_Action]
"""Write, on otp (required)."""
SendUsersMessages: _Final[_Action]
"""Write, on messages (required)."""
TagResource: _Final[_Action]
"""Tagging, on app, campaign, journey, segment, template. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on app, campaign, journey, segment, template. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateAdmChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateApnsChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateApnsSandboxChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateApnsVoipChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateApnsVoipSandboxChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateApplicationSettings: _Final[_Action]
"""Write, on app (required)."""
UpdateBaiduChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateCampaign: _Final[_Action]
"""Write, on campaign (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateEmailChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateEmailTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateEndpoint: _Final[_Action]
"""Write, on endpoint (required)."""
UpdateEndpointsBatch: _Final[_Action]
"""Write, on app (required)."""
UpdateGcmChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateInAppTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateJourney: _Final[_Action]
"""Write, on journey (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateJourneyState: _Final[_Action]
"""Write, on journey (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdatePushTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateRecommenderConfiguration: _Final[_Action]
"""Write, on recommender (required)."""
UpdateSegment: _Final[_Action]
"""Write, on segment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateSmsChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateSmsTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateTemplateActiveVersion: _Final[_Action]
"""Write, on template (required)."""
UpdateVoiceChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateVoiceTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
VerifyOTPMessage: _Final[_Action]
"""Write, on verify-otp (required)."""
class _app(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app: _Final[_app]
class _application_metrics(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/kpis/daterange/${KpiName}"""

    def __call__(self, app_id: str | _Variable, kpi_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application_metrics: _Final[_application_metrics]
class _apps(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/*"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

apps: _Final[_apps]
class _attribute(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/attributes/${AttributeType}"""

    def __call__(self, app_id: str | _Variable, attribute_type: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

attribute: _Final[_attribute]
class _campaign(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, campaign_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

campaign: _Final[_campaign]
class _campaign_metrics(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName}"""

    def __call__(self, app_id: str | _Variable, campaign_id: str | _Variable, kpi_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

campaign_metrics: _Final[_campaign_metrics]
class _campaigns(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, campaign_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

campaigns: _Final[_campaigns]
class _channel(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels/${ChannelType}"""

    def __call__(self, app_id: str | _Variable, channel_type: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _channels(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channels: _Final[_channels]
class _endpoint(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/endpoints/${EndpointId}"""

    def __call__(self, app_id: str | _Variable, endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

endpoint: _Final[_endpoint]
class _event_stream(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_stream: _Final[_event_stream]
class _events(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/events"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

events: _Final[_events]
class _export_job(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/export/${JobId}"""

    def __call__(self, app_id: str | _Variable, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export_job: _Final[_export_job]
class _import_job(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/import/${JobId}"""

    def __call__(self, app_id: str | _Variable, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

import_job: _Final[_import_job]
class _journey(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, journey_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

journey: _Final[_journey]
class _journey_execution_activity_metrics(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics"""

    def __call__(self, app_id: str | _Variable, journey_id: str | _Variable, journey_activity_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

journey_execution_activity_metrics: _Final[_journey_execution_activity_metrics]
class _journey_execution_metrics(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/execution-metrics"""

    def __call__(self, app_id: str | _Variable, journey_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

journey_execution_metrics: _Final[_journey_execution_metrics]
class _journey_metrics(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName}"""

    def __call__(self, app_id: str | _Variable, journey_id: str | _Variable, kpi_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

journey_metrics: _Final[_journey_metrics]
class _journeys(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

journeys: _Final[_journeys]
class _messages(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/messages"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

messages: _Final[_messages]
class _otp(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/otp"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

otp: _Final[_otp]
class _phone_number_validate(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:phone/number/validate"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

phone_number_validate: _Final[_phone_number_validate]
class _recommender(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/${RecommenderId}"""

    def __call__(self, recommender_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommender: _Final[_recommender]
class _recommenders(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/*"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommenders: _Final[_recommenders]
class _reports(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:reports"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reports: _Final[_reports]
class _segment(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/segments/${SegmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, segment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

segment: _Final[_segment]
class _segments(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/segments/${SegmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, segment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

segments: _Final[_segments]
class _template(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/${TemplateType}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, template_type: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

template: _Final[_template]
class _templates(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:templates"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

templates: _Final[_templates]
class _user(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/users/${UserId}"""

    def __call__(self, app_id: str | _Variable, user_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]
class _verify_otp(_ResourceType):
    """arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/verify-otp"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verify_otp: _Final[_verify_otp]

class _Keys(_ServiceKeys):
    """The condition keys of mobiletargeting."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
