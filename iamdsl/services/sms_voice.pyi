"""AWS End User Messaging SMS and Voice V2. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateOriginationIdentity: _Final[_Action]
"""Write, on PhoneNumber, Pool (required), RcsAgent, SenderId."""
AssociateProtectConfiguration: _Final[_Action]
"""Write, on ConfigurationSet (required), ProtectConfiguration (required)."""
CarrierLookup: _Final[_Action]
"""Read, on * only."""
CreateConfigurationSet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
CreateConfigurationSetEventDestination: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
CreateEventDestination: _Final[_Action]
"""Write, on ConfigurationSet (required). Needs: iam:PassRole."""
CreateNotifyConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOptOutList: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
CreatePool: _Final[_Action]
"""Write, on PhoneNumber, SenderId. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
CreateProtectConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
CreateRcsAgent: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRegistration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
CreateRegistrationAssociation: _Final[_Action]
"""Write, on PhoneNumber, RcsAgent, Registration (required)."""
CreateRegistrationAttachment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
CreateRegistrationVersion: _Final[_Action]
"""Write, on Registration (required)."""
CreateVerifiedDestinationNumber: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
DeleteAccountDefaultProtectConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteConfigurationSet: _Final[_Action]
"""Write, on * only."""
DeleteConfigurationSetEventDestination: _Final[_Action]
"""Write, on * only."""
DeleteDefaultMessageType: _Final[_Action]
"""Write, on ConfigurationSet (required)."""
DeleteDefaultSenderId: _Final[_Action]
"""Write, on ConfigurationSet (required)."""
DeleteEventDestination: _Final[_Action]
"""Write, on ConfigurationSet (required)."""
DeleteKeyword: _Final[_Action]
"""Write, on PhoneNumber, Pool."""
DeleteMediaMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
DeleteNotifyConfiguration: _Final[_Action]
"""Write, on NotifyConfiguration (required)."""
DeleteNotifyMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
DeleteOptOutList: _Final[_Action]
"""Write, on OptOutList (required)."""
DeleteOptedOutNumber: _Final[_Action]
"""Write, on OptOutList (required)."""
DeletePool: _Final[_Action]
"""Write, on Pool (required)."""
DeleteProtectConfiguration: _Final[_Action]
"""Write, on ProtectConfiguration (required)."""
DeleteProtectConfigurationRuleSetNumberOverride: _Final[_Action]
"""Write, on ProtectConfiguration (required)."""
DeleteRcsAgent: _Final[_Action]
"""Write, on RcsAgent (required)."""
DeleteRcsMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
DeleteRegistration: _Final[_Action]
"""Write, on Registration (required)."""
DeleteRegistrationAttachment: _Final[_Action]
"""Write, on RegistrationAttachment (required)."""
DeleteRegistrationFieldValue: _Final[_Action]
"""Write, on Registration (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on OptOutList, PhoneNumber, Pool, SenderId."""
DeleteTextMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
DeleteVerifiedDestinationNumber: _Final[_Action]
"""Write, on VerifiedDestinationNumber (required)."""
DeleteVoiceMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
DescribeAccountAttributes: _Final[_Action]
"""Read, on * only."""
DescribeAccountLimits: _Final[_Action]
"""Read, on * only."""
DescribeConfigurationSets: _Final[_Action]
"""Read, on ConfigurationSet."""
DescribeKeywords: _Final[_Action]
"""Read, on PhoneNumber, Pool."""
DescribeNotifyConfigurations: _Final[_Action]
"""Read, on NotifyConfiguration."""
DescribeNotifyTemplates: _Final[_Action]
"""Read, on * only."""
DescribeOptOutLists: _Final[_Action]
"""Read, on OptOutList."""
DescribeOptedOutNumbers: _Final[_Action]
"""Read, on OptOutList (required)."""
DescribePhoneNumbers: _Final[_Action]
"""Read, on PhoneNumber."""
DescribePools: _Final[_Action]
"""Read, on Pool."""
DescribeProtectConfigurations: _Final[_Action]
"""Read, on ProtectConfiguration."""
DescribeRcsAgentCountryLaunchStatus: _Final[_Action]
"""Read, on RcsAgent (required)."""
DescribeRcsAgents: _Final[_Action]
"""Read, on RcsAgent."""
DescribeRegistrationAttachments: _Final[_Action]
"""Read, on RegistrationAttachment."""
DescribeRegistrationFieldDefinitions: _Final[_Action]
"""Read, on * only."""
DescribeRegistrationFieldValues: _Final[_Action]
"""Read, on Registration (required)."""
DescribeRegistrationSectionDefinitions: _Final[_Action]
"""Read, on * only."""
DescribeRegistrationTypeDefinitions: _Final[_Action]
"""Read, on * only."""
DescribeRegistrationVersions: _Final[_Action]
"""Read, on Registration (required)."""
DescribeRegistrations: _Final[_Action]
"""Read, on Registration."""
DescribeSenderIds: _Final[_Action]
"""Read, on SenderId."""
DescribeSpendLimits: _Final[_Action]
"""Read, on * only."""
DescribeVerifiedDestinationNumbers: _Final[_Action]
"""Read, on VerifiedDestinationNumber."""
DisassociateOriginationIdentity: _Final[_Action]
"""Write, on PhoneNumber, Pool (required), RcsAgent, SenderId."""
DisassociateProtectConfiguration: _Final[_Action]
"""Write, on ConfigurationSet (required), ProtectConfiguration (required)."""
DiscardRegistrationVersion: _Final[_Action]
"""Write, on Registration (required)."""
GetConfigurationSetEventDestinations: _Final[_Action]
"""Read, on * only."""
GetProtectConfigurationCountryRuleSet: _Final[_Action]
"""Read, on ProtectConfiguration (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on OptOutList, PhoneNumber, Pool, SenderId."""
ListAvailablePhoneNumbers: _Final[_Action]
"""Read, on * only."""
ListConfigurationSets: _Final[_Action]
"""Read, on * only."""
ListNotifyCountries: _Final[_Action]
"""Read, on * only."""
ListPoolOriginationIdentities: _Final[_Action]
"""Read, on Pool (required)."""
ListProtectConfigurationRuleSetNumberOverrides: _Final[_Action]
"""Read, on ProtectConfiguration (required)."""
ListRegistrationAssociations: _Final[_Action]
"""Read, on Registration (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on ConfigurationSet, NotifyConfiguration, OptOutList, PhoneNumber, Pool, ProtectConfiguration, RcsAgent, Registration, RegistrationAttachment, SenderId, VerifiedDestinationNumber."""
PutKeyword: _Final[_Action]
"""Write, on PhoneNumber, Pool."""
PutMessageFeedback: _Final[_Action]
"""Write, on Message (required)."""
PutOptedOutNumber: _Final[_Action]
"""Write, on OptOutList (required)."""
PutProtectConfigurationRuleSetNumberOverride: _Final[_Action]
"""Write, on ProtectConfiguration (required)."""
PutRegistrationFieldValue: _Final[_Action]
"""Write, on Registration (required)."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on OptOutList, PhoneNumber, Pool, SenderId."""
ReleasePhoneNumber: _Final[_Action]
"""Write, on PhoneNumber (required)."""
ReleaseSenderId: _Final[_Action]
"""Write, on SenderId (required)."""
RequestPhoneNumber: _Final[_Action]
"""Write, on OptOutList, Pool, Registration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:AssociateOriginationIdentity, sms-voice:TagResource."""
RequestSenderId: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:TagResource."""
SendDestinationNumberVerificationCode: _Final[_Action]
"""Write, on ConfigurationSet, PhoneNumber, Pool, SenderId. Needs: sms-voice:SendTextMessage, sms-voice:SendVoiceMessage."""
SendMediaMessage: _Final[_Action]
"""Write, on ConfigurationSet, PhoneNumber, Pool, ProtectConfiguration."""
SendNotifyTextMessage: _Final[_Action]
"""Write, on ConfigurationSet, NotifyConfiguration (required)."""
SendNotifyVoiceMessage: _Final[_Action]
"""Write, on ConfigurationSet, NotifyConfiguration (required)."""
SendRcsMessage: _Final[_Action]
"""Write, on ConfigurationSet, PhoneNumber, Pool, ProtectConfiguration, RcsAgent, SenderId."""
SendTextMessage: _Final[_Action]
"""Write, on ConfigurationSet, PhoneNumber, Pool, ProtectConfiguration, SenderId."""
SendVoiceMessage: _Final[_Action]
"""Write, on * only."""
SetAccountDefaultProtectConfiguration: _Final[_Action]
"""Write, on ProtectConfiguration (required)."""
SetDefaultMessageFeedbackEnabled: _Final[_Action]
"""Write, on ConfigurationSet (required)."""
SetDefaultMessageType: _Final[_Action]
"""Write, on ConfigurationSet (required)."""
SetDefaultSenderId: _Final[_Action]
"""Write, on ConfigurationSet (required)."""
SetMediaMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
SetNotifyMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
SetRcsMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
SetTextMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
SetVoiceMessageSpendLimitOverride: _Final[_Action]
"""Write, on * only."""
SubmitRegistrationVersion: _Final[_Action]
"""Write, on Registration (required)."""
TagResource: _Final[_Action]
"""Tagging, on ConfigurationSet, NotifyConfiguration, OptOutList, PhoneNumber, Pool, ProtectConfiguration, RcsAgent, Registration, RegistrationAttachment, SenderId, VerifiedDestinationNumber. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ConfigurationSet, NotifyConfiguration, OptOutList, PhoneNumber, Pool, ProtectConfiguration, RcsAgent, Registration, RegistrationAttachment, SenderId, VerifiedDestinationNumber. Keys: aws:TagKeys."""
UpdateConfigurationSetEventDestination: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
UpdateEventDestination: _Final[_Action]
"""Write, on ConfigurationSet (required). Needs: iam:PassRole."""
UpdateNotifyConfiguration: _Final[_Action]
"""Write, on NotifyConfiguration (required)."""
UpdatePhoneNumber: _Final[_Action]
"""Write, on OptOutList, PhoneNumber (required). Needs: iam:PassRole."""
UpdatePool: _Final[_Action]
"""Write, on OptOutList, Pool (required). Needs: iam:PassRole."""
UpdateProtectConfiguration: _Final[_Action]
"""Write, on ProtectConfiguration (required)."""
UpdateProtectConfigurationCountryRuleSet: _Final[_Action]
"""Write, on ProtectConfiguration (required)."""
UpdateRcsAgent: _Final[_Action]
"""Write, on RcsAgent (required)."""
UpdateSenderId: _Final[_Action]
"""Write, on SenderId (required)."""
VerifyDestinationNumber: _Final[_Action]
"""Write, on VerifiedDestinationNumber (required)."""
class _ConfigurationSet(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_set_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConfigurationSet: _Final[_ConfigurationSet]
class _Message(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:message/${MessageId}"""

    def __call__(self, message_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Message: _Final[_Message]
class _NotifyConfiguration(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:notify-configuration/${NotifyConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, notify_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

NotifyConfiguration: _Final[_NotifyConfiguration]
class _OptOutList(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, opt_out_list_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

OptOutList: _Final[_OptOutList]
class _PhoneNumber(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, phone_number_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PhoneNumber: _Final[_PhoneNumber]
class _Pool(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Pool: _Final[_Pool]
class _ProtectConfiguration(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, protect_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProtectConfiguration: _Final[_ProtectConfiguration]
class _RcsAgent(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:rcs-agent/${RcsAgentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rcs_agent_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RcsAgent: _Final[_RcsAgent]
class _Registration(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, registration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Registration: _Final[_Registration]
class _RegistrationAttachment(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:registration-attachment/${RegistrationAttachmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, registration_attachment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RegistrationAttachment: _Final[_RegistrationAttachment]
class _SenderId(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:sender-id/${SenderId}/${IsoCountryCode}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, sender_id: str | _Variable, iso_country_code: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SenderId: _Final[_SenderId]
class _VerifiedDestinationNumber(_ResourceType):
    """arn:${Partition}:sms-voice:${Region}:${Account}:verified-destination-number/${VerifiedDestinationNumberId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, verified_destination_number_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VerifiedDestinationNumber: _Final[_VerifiedDestinationNumber]

class _Keys(_ServiceKeys):
    """The condition keys of sms-voice."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
