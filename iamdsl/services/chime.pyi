"""Amazon Chime. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptDelegate: _Final[_Action]
"""Write, on * only."""
ActivateUsers: _Final[_Action]
"""Write, on * only."""
AddDomain: _Final[_Action]
"""Write, on * only."""
AddOrUpdateGroups: _Final[_Action]
"""Write, on * only."""
AssociateChannelFlow: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required), channel-flow (required)."""
AssociatePhoneNumberWithUser: _Final[_Action]
"""Write, on * only."""
AssociatePhoneNumbersWithVoiceConnector: _Final[_Action]
"""Write, on voice-connector (required)."""
AssociatePhoneNumbersWithVoiceConnectorGroup: _Final[_Action]
"""Write, on * only."""
AssociateSigninDelegateGroupsWithAccount: _Final[_Action]
"""Write, on * only."""
AssociateVoiceConnectorConnect: _Final[_Action]
"""Write, on * only."""
AuthorizeDirectory: _Final[_Action]
"""Write, on * only."""
BatchCreateAttendee: _Final[_Action]
"""Write, on meeting (required)."""
BatchCreateChannelMembership: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
BatchCreateRoomMembership: _Final[_Action]
"""Write, on * only."""
BatchDeletePhoneNumber: _Final[_Action]
"""Write, on * only."""
BatchSuspendUser: _Final[_Action]
"""Write, on * only."""
BatchUnsuspendUser: _Final[_Action]
"""Write, on * only."""
BatchUpdateAttendeeCapabilitiesExcept: _Final[_Action]
"""Write, on meeting (required)."""
BatchUpdatePhoneNumber: _Final[_Action]
"""Write, on * only."""
BatchUpdateUser: _Final[_Action]
"""Write, on * only."""
ChannelFlowCallback: _Final[_Action]
"""Write, on channel (required)."""
Connect: _Final[_Action]
"""Write, on app-instance-user (required)."""
ConnectDirectory: _Final[_Action]
"""Write, on * only. Needs: ds:ConnectDirectory."""
CreateAccount: _Final[_Action]
"""Write, on * only."""
CreateApiKey: _Final[_Action]
"""Write, on * only."""
CreateAppInstance: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAppInstanceAdmin: _Final[_Action]
"""Write, on app-instance (required), app-instance-bot (required), app-instance-user (required)."""
CreateAppInstanceBot: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAppInstanceUser: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAttendee: _Final[_Action]
"""Write, on meeting (required)."""
CreateBot: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class CreateBotMembership(metaclass=_RetiredAction):
    """Write, on * only."""
CreateCDRBucket: _Final[_Action]
"""Write, on * only. Needs: s3:CreateBucket, s3:ListAllMyBuckets."""
CreateChannel: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateChannelBan: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
CreateChannelFlow: _Final[_Action]
"""Write, on app-instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateChannelMembership: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
CreateChannelModerator: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
CreateConnectAnalyticsConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: chime:CreateVoiceConnector."""
CreateConnectCallTransferConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: chime:CreateVoiceConnector."""
CreateMediaCapturePipeline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: s3:GetBucketPolicy."""
CreateMediaConcatenationPipeline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: s3:GetBucketPolicy."""
CreateMediaInsightsPipeline: _Final[_Action]
"""Write, on media-insights-pipeline-configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: chime:TagResource, kinesisvideo:DescribeStream."""
CreateMediaInsightsPipelineConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: chime:TagResource, iam:PassRole, kinesis:DescribeStream, s3:ListBucket."""
CreateMediaLiveConnectorPipeline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMediaPipelineKinesisVideoStreamPool: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kinesis:DescribeStream, kinesisvideo:CreateStream, kinesisvideo:GetDataEndpoint, kinesisvideo:ListStreams."""
CreateMediaStreamPipeline: _Final[_Action]
"""Write, on media-pipeline-kinesis-video-stream-pool (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kinesisvideo:DescribeStream, kinesisvideo:GetDataEndpoint, kinesisvideo:PutMedia."""
CreateMeeting: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMeetingDialOut: _Final[_Action]
"""Write, on meeting (required)."""
CreateMeetingWithAttendees: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePhoneNumberOrder: _Final[_Action]
"""Write, on * only."""
CreateProxySession: _Final[_Action]
"""Write, on voice-connector (required)."""
CreateRoom: _Final[_Action]
"""Write, on * only."""
CreateRoomMembership: _Final[_Action]
"""Write, on * only."""
CreateSipMediaApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSipMediaApplicationCall: _Final[_Action]
"""Write, on sip-media-application (required)."""
CreateSipRule: _Final[_Action]
"""Write, on sip-media-application."""
CreateUser: _Final[_Action]
"""Write, on * only."""
CreateVoiceConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: chime:CreateConnectAnalyticsConnector, chime:CreateConnectCallTransferConnector."""
CreateVoiceConnectorGroup: _Final[_Action]
"""Write, on voice-connector."""
CreateVoiceProfile: _Final[_Action]
"""Write, on * only."""
CreateVoiceProfileDomain: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: chime:TagResource, kms:CreateGrant, kms:DescribeKey."""
DeleteAccount: _Final[_Action]
"""Write, on * only."""
DeleteAccountOpenIdConfig: _Final[_Action]
"""Write, on * only."""
DeleteApiKey: _Final[_Action]
"""Write, on * only."""
DeleteAppInstance: _Final[_Action]
"""Write, on app-instance (required)."""
DeleteAppInstanceAdmin: _Final[_Action]
"""Write, on app-instance (required), app-instance-bot (required), app-instance-user (required)."""
DeleteAppInstanceBot: _Final[_Action]
"""Write, on app-instance-bot (required)."""
DeleteAppInstanceStreamingConfigurations: _Final[_Action]
"""Write, on app-instance (required)."""
DeleteAppInstanceUser: _Final[_Action]
"""Write, on app-instance-user (required)."""
DeleteAttendee: _Final[_Action]
"""Write, on meeting (required)."""
DeleteCDRBucket: _Final[_Action]
"""Write, on * only. Needs: s3:DeleteBucket."""
DeleteChannel: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DeleteChannelBan: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DeleteChannelFlow: _Final[_Action]
"""Write, on channel (required)."""
DeleteChannelMembership: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DeleteChannelMessage: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DeleteChannelModerator: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DeleteDelegate: _Final[_Action]
"""Write, on * only."""
DeleteDomain: _Final[_Action]
"""Write, on * only."""
DeleteEventsConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteGroups: _Final[_Action]
"""Write, on * only."""
DeleteMediaCapturePipeline: _Final[_Action]
"""Write, on media-pipeline (required)."""
DeleteMediaInsightsPipelineConfiguration: _Final[_Action]
"""Write, on media-insights-pipeline-configuration (required). Needs: chime:ListVoiceConnectors."""
DeleteMediaPipeline: _Final[_Action]
"""Write, on media-pipeline (required)."""
DeleteMediaPipelineKinesisVideoStreamPool: _Final[_Action]
"""Write, on media-pipeline-kinesis-video-stream-pool (required)."""
DeleteMeeting: _Final[_Action]
"""Write, on meeting (required)."""
DeleteMessagingStreamingConfigurations: _Final[_Action]
"""Write, on app-instance (required)."""
DeletePhoneNumber: _Final[_Action]
"""Write, on * only."""
DeleteProxySession: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteRoom: _Final[_Action]
"""Write, on * only."""
DeleteRoomMembership: _Final[_Action]
"""Write, on * only."""
DeleteSipMediaApplication: _Final[_Action]
"""Write, on sip-media-application (required)."""
DeleteSipRule: _Final[_Action]
"""Write, on * only."""
DeleteVoiceConnector: _Final[_Action]
"""Write, on voice-connector (required). Needs: logs:CreateLogDelivery, logs:DeleteLogDelivery, logs:GetLogDelivery, logs:ListLogDeliveries."""
DeleteVoiceConnectorEmergencyCallingConfiguration: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteVoiceConnectorExternalSystemsConfiguration: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteVoiceConnectorGroup: _Final[_Action]
"""Write, on * only."""
DeleteVoiceConnectorOrigination: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteVoiceConnectorProxy: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteVoiceConnectorStreamingConfiguration: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteVoiceConnectorTermination: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteVoiceConnectorTerminationCredentials: _Final[_Action]
"""Write, on voice-connector (required)."""
DeleteVoiceProfile: _Final[_Action]
"""Write, on voice-profile (required)."""
DeleteVoiceProfileDomain: _Final[_Action]
"""Write, on voice-profile-domain (required)."""
DeregisterAppInstanceUserEndpoint: _Final[_Action]
"""Write, on app-instance-user (required)."""
DescribeAppInstance: _Final[_Action]
"""Read, on app-instance (required)."""
DescribeAppInstanceAdmin: _Final[_Action]
"""Read, on app-instance (required), app-instance-bot (required), app-instance-user (required)."""
DescribeAppInstanceBot: _Final[_Action]
"""Read, on app-instance-bot (required)."""
DescribeAppInstanceUser: _Final[_Action]
"""Read, on app-instance-user (required)."""
DescribeAppInstanceUserEndpoint: _Final[_Action]
"""Read, on app-instance-user (required)."""
DescribeChannel: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DescribeChannelBan: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DescribeChannelFlow: _Final[_Action]
"""Read, on channel-flow (required)."""
DescribeChannelMembership: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DescribeChannelMembershipForAppInstanceUser: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DescribeChannelModeratedByAppInstanceUser: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DescribeChannelModerator: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
DisassociateChannelFlow: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required), channel-flow (required)."""
DisassociatePhoneNumberFromUser: _Final[_Action]
"""Write, on * only."""
DisassociatePhoneNumbersFromVoiceConnector: _Final[_Action]
"""Write, on voice-connector (required)."""
DisassociatePhoneNumbersFromVoiceConnectorGroup: _Final[_Action]
"""Write, on * only."""
DisassociateSigninDelegateGroupsFromAccount: _Final[_Action]
"""Write, on * only."""
DisassociateVoiceConnectorConnect: _Final[_Action]
"""Write, on * only."""
DisconnectDirectory: _Final[_Action]
"""Write, on * only."""
GetAccount: _Final[_Action]
"""Read, on * only."""
GetAccountResource: _Final[_Action]
"""Read, on * only."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetAccountWithOpenIdConfig: _Final[_Action]
"""Read, on * only."""
GetAppInstanceRetentionSettings: _Final[_Action]
"""Read, on app-instance (required)."""
GetAppInstanceStreamingConfigurations: _Final[_Action]
"""Read, on app-instance (required)."""
GetAttendee: _Final[_Action]
"""Read, on meeting (required)."""
GetBot: _Final[_Action]
"""Read, on * only."""
GetCDRBucket: _Final[_Action]
"""Read, on * only. Needs: s3:GetBucketAcl, s3:GetBucketLocation, s3:GetBucketLogging, s3:GetBucketVersioning, s3:GetBucketWebsite."""
GetChannelMembershipPreferences: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
GetChannelMessage: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
GetChannelMessageStatus: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
GetDomain: _Final[_Action]
"""Read, on * only."""
GetEventsConfiguration: _Final[_Action]
"""Read, on * only."""
GetGlobalSettings: _Final[_Action]
"""Read, on * only."""
GetMediaCapturePipeline: _Final[_Action]
"""Read, on media-pipeline (required)."""
GetMediaInsightsPipelineConfiguration: _Final[_Action]
"""Read, on media-insights-pipeline-configuration (required)."""
GetMediaPipeline: _Final[_Action]
"""Read, on media-pipeline (required)."""
GetMediaPipelineKinesisVideoStreamPool: _Final[_Action]
"""Read, on media-pipeline-kinesis-video-stream-pool (required)."""
GetMeeting: _Final[_Action]
"""Read, on meeting (required)."""
GetMeetingDetail: _Final[_Action]
"""Read, on * only."""
GetMessagingSessionEndpoint: _Final[_Action]
"""Read, on * only."""
GetMessagingStreamingConfigurations: _Final[_Action]
"""Read, on app-instance (required)."""
GetPhoneNumber: _Final[_Action]
"""Read, on * only."""
GetPhoneNumberOrder: _Final[_Action]
"""Read, on * only."""
GetPhoneNumberSettings: _Final[_Action]
"""Read, on * only."""
GetProxySession: _Final[_Action]
"""Read, on voice-connector (required)."""
GetRetentionSettings: _Final[_Action]
"""Read, on * only."""
GetRoom: _Final[_Action]
"""Read, on * only."""
GetSipMediaApplication: _Final[_Action]
"""Read, on sip-media-application (required)."""
GetSipMediaApplicationAlexaSkillConfiguration: _Final[_Action]
"""Read, on sip-media-application (required)."""
GetSipMediaApplicationLoggingConfiguration: _Final[_Action]
"""Read, on sip-media-application (required)."""
GetSipRule: _Final[_Action]
"""Read, on * only."""
GetSpeakerSearchTask: _Final[_Action]
"""Read, on media-pipeline, voice-connector."""
GetTelephonyLimits: _Final[_Action]
"""Read, on * only."""
GetUser: _Final[_Action]
"""Read, on * only."""
GetUserActivityReportData: _Final[_Action]
"""Read, on * only."""
GetUserByEmail: _Final[_Action]
"""Read, on * only."""
GetUserSettings: _Final[_Action]
"""Read, on * only."""
GetVoiceConnector: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorEmergencyCallingConfiguration: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorExternalSystemsConfiguration: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorGroup: _Final[_Action]
"""Read, on * only."""
GetVoiceConnectorLoggingConfiguration: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorOrigination: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorProxy: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorStreamingConfiguration: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorTermination: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceConnectorTerminationHealth: _Final[_Action]
"""Read, on voice-connector (required)."""
GetVoiceProfile: _Final[_Action]
"""Read, on voice-profile (required)."""
GetVoiceProfileDomain: _Final[_Action]
"""Read, on voice-profile-domain (required)."""
GetVoiceToneAnalysisTask: _Final[_Action]
"""Read, on media-pipeline, voice-connector."""
InviteDelegate: _Final[_Action]
"""Write, on * only."""
InviteUsers: _Final[_Action]
"""Write, on * only."""
InviteUsersFromProvider: _Final[_Action]
"""Write, on * only."""
ListAccountUsageReportData: _Final[_Action]
"""List, on * only."""
ListAccounts: _Final[_Action]
"""List, on * only."""
ListApiKeys: _Final[_Action]
"""List, on * only."""
ListAppInstanceAdmins: _Final[_Action]
"""List, on app-instance (required), app-instance-bot (required), app-instance-user (required)."""
ListAppInstanceBots: _Final[_Action]
"""List, on app-instance-bot (required)."""
ListAppInstanceUserEndpoints: _Final[_Action]
"""List, on app-instance-user (required)."""
ListAppInstanceUsers: _Final[_Action]
"""List, on app-instance-user (required)."""
ListAppInstances: _Final[_Action]
"""List, on app-instance (required)."""
ListAttendeeTags: _Final[_Action]
"""List, on meeting (required)."""
ListAttendees: _Final[_Action]
"""List, on meeting (required)."""
ListAvailableVoiceConnectorRegions: _Final[_Action]
"""List, on * only."""
ListBots: _Final[_Action]
"""List, on * only."""
ListCDRBucket: _Final[_Action]
"""List, on * only. Needs: s3:ListAllMyBuckets, s3:ListBucket."""
ListCallingRegions: _Final[_Action]
"""List, on * only."""
ListChannelBans: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required), channel (required)."""
ListChannelFlows: _Final[_Action]
"""List, on channel-flow (required)."""
ListChannelMemberships: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required), channel (required)."""
ListChannelMembershipsForAppInstanceUser: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required)."""
ListChannelMessages: _Final[_Action]
"""Read, on app-instance-bot (required), app-instance-user (required), channel (required)."""
ListChannelModerators: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required), channel (required)."""
ListChannels: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required)."""
ListChannelsAssociatedWithChannelFlow: _Final[_Action]
"""List, on channel-flow (required)."""
ListChannelsModeratedByAppInstanceUser: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required)."""
ListDelegates: _Final[_Action]
"""List, on * only."""
ListDirectories: _Final[_Action]
"""List, on * only."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListGroups: _Final[_Action]
"""List, on * only."""
ListMediaCapturePipelines: _Final[_Action]
"""List, on * only."""
ListMediaInsightsPipelineConfigurations: _Final[_Action]
"""List, on * only."""
ListMediaPipelineKinesisVideoStreamPools: _Final[_Action]
"""List, on * only."""
ListMediaPipelines: _Final[_Action]
"""List, on * only."""
ListMeetingEvents: _Final[_Action]
"""List, on * only."""
ListMeetingTags: _Final[_Action]
"""List, on meeting (required)."""
ListMeetings: _Final[_Action]
"""List, on * only."""
ListMeetingsReportData: _Final[_Action]
"""List, on * only."""
ListPhoneNumberOrders: _Final[_Action]
"""List, on * only."""
ListPhoneNumbers: _Final[_Action]
"""List, on * only."""
ListProxySessions: _Final[_Action]
"""List, on voice-connector (required)."""
ListRoomMemberships: _Final[_Action]
"""List, on * only."""
ListRooms: _Final[_Action]
"""List, on * only."""
ListSipMediaApplications: _Final[_Action]
"""List, on * only."""
ListSipRules: _Final[_Action]
"""List, on sip-media-application."""
ListSubChannels: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required), channel (required)."""
ListSupportedPhoneNumberCountries: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on app-instance, app-instance-bot, app-instance-user, channel, channel-flow, media-insights-pipeline-configuration, media-pipeline, media-pipeline-kinesis-video-stream-pool, meeting, sip-media-application, voice-connector, voice-profile-domain."""
ListUsers: _Final[_Action]
"""List, on * only."""
ListVoiceConnectorGroups: _Final[_Action]
"""List, on * only."""
ListVoiceConnectorTerminationCredentials: _Final[_Action]
"""List, on voice-connector (required)."""
ListVoiceConnectors: _Final[_Action]
"""List, on * only."""
ListVoiceProfileDomains: _Final[_Action]
"""List, on * only."""
ListVoiceProfiles: _Final[_Action]
"""List, on voice-profile-domain (required)."""
LogoutUser: _Final[_Action]
"""Write, on * only."""
PutAppInstanceRetentionSettings: _Final[_Action]
"""Write, on app-instance (required)."""
PutAppInstanceStreamingConfigurations: _Final[_Action]
"""Write, on app-instance (required)."""
PutAppInstanceUserExpirationSettings: _Final[_Action]
"""Write, on app-instance-user (required)."""
PutChannelExpirationSettings: _Final[_Action]
"""Write, on app-instance-user (required), channel (required)."""
PutChannelMembershipPreferences: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
PutEventsConfiguration: _Final[_Action]
"""Write, on * only."""
PutMessagingStreamingConfigurations: _Final[_Action]
"""Write, on app-instance (required)."""
PutRetentionSettings: _Final[_Action]
"""Write, on * only."""
PutSipMediaApplicationAlexaSkillConfiguration: _Final[_Action]
"""Write, on sip-media-application (required)."""
PutSipMediaApplicationLoggingConfiguration: _Final[_Action]
"""Write, on sip-media-application (required)."""
PutVoiceConnectorEmergencyCallingConfiguration: _Final[_Action]
"""Write, on voice-connector (required)."""
PutVoiceConnectorExternalSystemsConfiguration: _Final[_Action]
"""Write, on voice-connector (required)."""
PutVoiceConnectorLoggingConfiguration: _Final[_Action]
"""Write, on voice-connector (required). Needs: logs:CreateLogDelivery, logs:CreateLogGroup, logs:DeleteLogDelivery, logs:DescribeLogGroups, logs:GetLogDelivery, logs:ListLogDeliveries."""
PutVoiceConnectorOrigination: _Final[_Action]
"""Write, on voice-connector (required)."""
PutVoiceConnectorProxy: _Final[_Action]
"""Write, on voice-connector (required)."""
PutVoiceConnectorStreamingConfiguration: _Final[_Action]
"""Write, on media-insights-pipeline-configuration, voice-connector (required). Needs: chime:GetMediaInsightsPipelineConfiguration."""
PutVoiceConnectorTermination: _Final[_Action]
"""Write, on voice-connector (required)."""
PutVoiceConnectorTerminationCredentials: _Final[_Action]
"""Write, on voice-connector (required)."""
RedactChannelMessage: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
RedactConversationMessage: _Final[_Action]
"""Write, on * only."""
RedactRoomMessage: _Final[_Action]
"""Write, on * only."""
RegenerateSecurityToken: _Final[_Action]
"""Write, on * only."""
RegisterAppInstanceUserEndpoint: _Final[_Action]
"""Write, on app-instance-user (required). Needs: mobiletargeting:GetApp."""
RenameAccount: _Final[_Action]
"""Write, on * only."""
RenewDelegate: _Final[_Action]
"""Write, on * only."""
ResetAccountResource: _Final[_Action]
"""Write, on * only."""
ResetPersonalPIN: _Final[_Action]
"""Write, on * only."""
RestorePhoneNumber: _Final[_Action]
"""Write, on * only."""
RetrieveDataExports: _Final[_Action]
"""Read, on * only."""
SearchAvailablePhoneNumbers: _Final[_Action]
"""Read, on * only."""
SearchChannels: _Final[_Action]
"""List, on app-instance-bot (required), app-instance-user (required)."""
SendChannelMessage: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
StartDataExport: _Final[_Action]
"""Write, on * only."""
StartMeetingTranscription: _Final[_Action]
"""Write, on * only."""
StartSpeakerSearchTask: _Final[_Action]
"""Write, on media-pipeline, voice-connector."""
StartVoiceToneAnalysisTask: _Final[_Action]
"""Write, on media-pipeline, voice-connector."""
StopMeetingTranscription: _Final[_Action]
"""Write, on * only."""
StopSpeakerSearchTask: _Final[_Action]
"""Write, on media-pipeline, voice-connector."""
StopVoiceToneAnalysisTask: _Final[_Action]
"""Write, on media-pipeline, voice-connector."""
SubmitSupportRequest: _Final[_Action]
"""Write, on * only."""
SuspendUsers: _Final[_Action]
"""Write, on * only."""
TagAttendee: _Final[_Action]
"""Tagging, on meeting (required)."""
TagMeeting: _Final[_Action]
"""Tagging, on meeting (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on app-instance, app-instance-bot, app-instance-user, channel, channel-flow, media-insights-pipeline-configuration, media-pipeline, media-pipeline-kinesis-video-stream-pool, meeting, sip-media-application, voice-connector, voice-profile-domain. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UnauthorizeDirectory: _Final[_Action]
"""Write, on * only."""
UntagAttendee: _Final[_Action]
"""Tagging, on meeting (required)."""
UntagMeeting: _Final[_Action]
"""Tagging, on meeting (required)."""
UntagResource: _Final[_Action]
"""Tagging, on app-instance, app-instance-bot, app-instance-user, channel, channel-flow, media-insights-pipeline-configuration, media-pipeline, media-pipeline-kinesis-video-stream-pool, meeting, sip-media-application, voice-connector, voice-profile-domain. Keys: aws:TagKeys."""
UpdateAccount: _Final[_Action]
"""Write, on * only."""
UpdateAccountOpenIdConfig: _Final[_Action]
"""Write, on * only."""
UpdateAccountResource: _Final[_Action]
"""Write, on * only."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateAppInstance: _Final[_Action]
"""Write, on app-instance (required)."""
UpdateAppInstanceBot: _Final[_Action]
"""Write, on app-instance-bot (required)."""
UpdateAppInstanceUser: _Final[_Action]
"""Write, on app-instance-user (required)."""
UpdateAppInstanceUserEndpoint: _Final[_Action]
"""Write, on app-instance-user (required)."""
UpdateAttendeeCapabilities: _Final[_Action]
"""Write, on meeting (required)."""
UpdateBot: _Final[_Action]
"""Write, on * only."""
UpdateCDRSettings: _Final[_Action]
"""Write, on * only. Needs: s3:CreateBucket, s3:DeleteBucket, s3:ListAllMyBuckets."""
UpdateChannel: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
UpdateChannelFlow: _Final[_Action]
"""Write, on channel-flow (required)."""
UpdateChannelMessage: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
UpdateChannelReadMarker: _Final[_Action]
"""Write, on app-instance-bot (required), app-instance-user (required), channel (required)."""
UpdateGlobalSettings: _Final[_Action]
"""Write, on * only."""
UpdateMediaInsightsPipelineConfiguration: _Final[_Action]
"""Write, on media-insights-pipeline-configuration (required). Needs: chime:ListVoiceConnectors, iam:PassRole, kinesis:DescribeStream, s3:ListBucket."""
UpdateMediaInsightsPipelineStatus: _Final[_Action]
"""Write, on media-pipeline (required)."""
UpdateMediaPipelineKinesisVideoStreamPool: _Final[_Action]
"""Write, on media-pipeline-kinesis-video-stream-pool (required)."""
UpdatePhoneNumber: _Final[_Action]
"""Write, on * only."""
UpdatePhoneNumberSettings: _Final[_Action]
"""Write, on * only."""
UpdateProxySession: _Final[_Action]
"""Write, on voice-connector (required)."""
UpdateRoom: _Final[_Action]
"""Write, on * only."""
UpdateRoomMembership: _Final[_Action]
"""Write, on * only."""
UpdateSipMediaApplication: _Final[_Action]
"""Write, on sip-media-application (required)."""
UpdateSipMediaApplicationCall: _Final[_Action]
"""Write, on sip-media-application (required)."""
UpdateSipRule: _Final[_Action]
"""Write, on sip-media-application."""
UpdateSupportedLicenses: _Final[_Action]
"""Write, on * only."""
UpdateUser: _Final[_Action]
"""Write, on * only."""
UpdateUserLicenses: _Final[_Action]
"""Write, on * only."""
UpdateUserSettings: _Final[_Action]
"""Write, on * only."""
UpdateVoiceConnector: _Final[_Action]
"""Write, on voice-connector (required)."""
UpdateVoiceConnectorGroup: _Final[_Action]
"""Write, on voice-connector."""
UpdateVoiceProfile: _Final[_Action]
"""Write, on voice-profile (required)."""
UpdateVoiceProfileDomain: _Final[_Action]
"""Write, on voice-profile-domain (required)."""
ValidateAccountResource: _Final[_Action]
"""Read, on * only."""
ValidateE911Address: _Final[_Action]
"""Read, on * only."""
class _app_instance(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app_instance: _Final[_app_instance]
class _app_instance_bot(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_instance_id: str | _Variable, app_instance_bot_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app_instance_bot: _Final[_app_instance_bot]
class _app_instance_user(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_instance_id: str | _Variable, app_instance_user_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app_instance_user: _Final[_app_instance_user]
class _channel(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_instance_id: str | _Variable, channel_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _channel_flow(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_instance_id: str | _Variable, channel_flow_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel_flow: _Final[_channel_flow]
class _media_insights_pipeline_configuration(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

media_insights_pipeline_configuration: _Final[_media_insights_pipeline_configuration]
class _media_pipeline(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, media_pipeline_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

media_pipeline: _Final[_media_pipeline]
class _media_pipeline_kinesis_video_stream_pool(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pool_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

media_pipeline_kinesis_video_stream_pool: _Final[_media_pipeline_kinesis_video_stream_pool]
class _meeting(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, meeting_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

meeting: _Final[_meeting]
class _sip_media_application(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, sip_media_application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sip_media_application: _Final[_sip_media_application]
class _voice_connector(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:vc/${VoiceConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, voice_connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

voice_connector: _Final[_voice_connector]
class _voice_profile(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}"""

    def __call__(self, voice_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

voice_profile: _Final[_voice_profile]
class _voice_profile_domain(_ResourceType):
    """arn:${Partition}:chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, voice_profile_domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

voice_profile_domain: _Final[_voice_profile_domain]

class _Keys(_ServiceKeys):
    """The condition keys of chime."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
