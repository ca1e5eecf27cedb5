"""Amazon Q Business. Generated; see scripts/."""

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
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class AddUserLicenses(metaclass=_RetiredAction):
    """Write, on * only."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on application (required). Keys: aws:ResourceTag/${TagKey}."""
AssociatePermission: _Final[_Action]
"""Write, on application (required). Needs: qbusiness:PutResourcePolicy."""
BatchDeleteDocument: _Final[_Action]
"""Write, on application (required), index (required)."""
BatchPutDocument: _Final[_Action]
"""Write, on application (required), index (required)."""
CancelSubscription: _Final[_Action]
"""Write, on application (required), subscription (required)."""
Chat: _Final[_Action]
"""Read, on application (required)."""
ChatSync: _Final[_Action]
"""Read, on application (required)."""
CheckDocumentAccess: _Final[_Action]
"""Read, on application (required), index (required)."""
CreateAnonymousWebExperienceUrl: _Final[_Action]
"""Write, on application (required), web-experience (required)."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateChatResponseConfiguration: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataAccessor: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: qbusiness:CreateDataAccessorWithTti."""
CreateDataAccessorWithTti: _Final[_Action]
"""Write, on application (required)."""
CreateDataSource: _Final[_Action]
"""Write, on application (required), index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIndex: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIntegration: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class CreateLicense(metaclass=_RetiredAction):
    """Write, on * only."""
CreatePlugin: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRetriever: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSubscription: _Final[_Action]
"""Write, on application (required). Keys: identitystore:GroupId, identitystore:UserId."""
CreateUser: _Final[_Action]
"""Write, on application (required)."""
CreateWebExperience: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteAttachment: _Final[_Action]
"""Write, on application (required)."""
DeleteChatControlsConfiguration: _Final[_Action]
"""Write, on application (required)."""
DeleteChatResponseConfiguration: _Final[_Action]
"""Write, on application (required), chat-response-configuration (required)."""
DeleteConversation: _Final[_Action]
"""Write, on application (required)."""
DeleteDataAccessor: _Final[_Action]
"""Write, on application (required), data-accessor (required)."""
DeleteDataSource: _Final[_Action]
"""Write, on application (required), data-source (required), index (required)."""
DeleteGroup: _Final[_Action]
"""Write, on application (required), index (required)."""
DeleteIndex: _Final[_Action]
"""Write, on application (required), index (required)."""
DeleteIntegration: _Final[_Action]
"""Write, on application (required), integration (required)."""
DeletePlugin: _Final[_Action]
"""Write, on application (required), plugin (required)."""
DeleteRetriever: _Final[_Action]
"""Write, on application (required), retriever (required)."""
DeleteUser: _Final[_Action]
"""Write, on application (required)."""
DeleteWebExperience: _Final[_Action]
"""Write, on application (required), web-experience (required)."""
DisableAclOnDataSource: _Final[_Action]
"""Write, on application (required)."""
DisassociatePermission: _Final[_Action]
"""Write, on application (required). Needs: qbusiness:PutResourcePolicy."""
GetApplication: _Final[_Action]
"""Read, on application (required)."""
GetChatControlsConfiguration: _Final[_Action]
"""List, on application (required)."""
GetChatResponseConfiguration: _Final[_Action]
"""Read, on application (required), chat-response-configuration (required)."""
GetDataAccessor: _Final[_Action]
"""Read, on application (required), data-accessor (required)."""
GetDataSource: _Final[_Action]
"""Read, on application (required), data-source (required), index (required)."""
GetDocumentContent: _Final[_Action]
"""Read, on application (required), index (required)."""
GetGroup: _Final[_Action]
"""Read, on application (required), index (required)."""
GetIndex: _Final[_Action]
"""Read, on application (required), index (required)."""
GetIntegration: _Final[_Action]
"""Read, on application (required), integration (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class GetLicense(metaclass=_RetiredAction):
    """Read, on user-license (required)."""
GetMedia: _Final[_Action]
"""Read, on application (required)."""
GetPlugin: _Final[_Action]
"""Read, on application (required), plugin (required)."""
GetPolicy: _Final[_Action]
"""Read, on application (required)."""
GetRetriever: _Final[_Action]
"""Read, on application (required), retriever (required)."""
GetUser: _Final[_Action]
"""Read, on application (required)."""
GetWebExperience: _Final[_Action]
"""Read, on application (required), web-experience (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListAttachments: _Final[_Action]
"""List, on application (required)."""
ListChatResponseConfigurations: _Final[_Action]
"""List, on application (required)."""
ListConversations: _Final[_Action]
"""List, on application (required)."""
ListDataAccessors: _Final[_Action]
"""List, on application (required)."""
ListDataSourceSyncJobs: _Final[_Action]
"""List, on application (required), data-source (required), index (required)."""
ListDataSources: _Final[_Action]
"""List, on application (required), index (required)."""
ListDocuments: _Final[_Action]
"""List, on application (required), index (required)."""
ListGroups: _Final[_Action]
"""List, on application (required), index (required)."""
ListIndices: _Final[_Action]
"""List, on application (required)."""
ListIntegrations: _Final[_Action]
"""List, on application (required)."""
ListMessages: _Final[_Action]
"""List, on application (required)."""
ListPluginActions: _Final[_Action]
"""Read, on application (required), plugin (required)."""
ListPluginTypeActions: _Final[_Action]
"""Read, on * only."""
ListPluginTypeMetadata: _Final[_Action]
"""Read, on * only."""
ListPlugins: _Final[_Action]
"""List, on application (required)."""
ListRetrievers: _Final[_Action]
"""List, on application (required)."""
ListSubscriptions: _Final[_Action]
"""List, on application (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on application, chat-response-configuration, data-accessor, data-source, index, integration, plugin, retriever, web-experience."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class ListUserLicenses(metaclass=_RetiredAction):
    """List, on * only."""
ListWebExperiences: _Final[_Action]
"""List, on application (required)."""
PutFeedback: _Final[_Action]
"""Write, on application (required)."""
PutGroup: _Final[_Action]
"""Write, on application (required), index (required)."""
PutResourcePolicy: _Final[_Action]
"""Write, on application (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class RemoveUserLicenses(metaclass=_RetiredAction):
    """Write, on * only."""
SearchRelevantContent: _Final[_Action]
"""Read, on application (required)."""
StartDataSourceSyncJob: _Final[_Action]
"""Write, on application (required), data-source (required), index (required)."""
StartDeployment: _Final[_Action]
"""Write, on application (required), integration (required)."""
StopDataSourceSyncJob: _Final[_Action]
"""Write, on application (required), data-source (required), index (required)."""
TagResource: _Final[_Action]
"""Tagging, on application, chat-response-configuration, data-accessor, data-source, index, integration, plugin, retriever, web-experience. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application, chat-response-configuration, data-accessor, data-source, index, integration, plugin, retriever, web-experience. Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on application (required)."""
UpdateChatControlsConfiguration: _Final[_Action]
"""Write, on application (required)."""
UpdateChatResponseConfiguration: _Final[_Action]
"""Write, on application (required), chat-response-configuration (required)."""
UpdateDataAccessor: _Final[_Action]
"""Write, on application (required), data-accessor (required)."""
UpdateDataSource: _Final[_Action]
"""Write, on application (required), data-source (required), index (required)."""
UpdateIndex: _Final[_Action]
"""Write, on application (required), index (required)."""
UpdateIntegration: _Final[_Action]
"""Write, on application (required), integration (required)."""
UpdatePlugin: _Final[_Action]
"""Write, on application (required), plugin (required)."""
UpdateRetriever: _Final[_Action]
"""Write, on application (required), retriever (required)."""
UpdateSubscription: _Final[_Action]
"""Write, on application (required), subscription (required)."""
UpdateUser: _Final[_Action]
"""Write, on application (required)."""
UpdateWebExperience: _Final[_Action]
"""Write, on application (required), web-experience (required)."""
class _application(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _chat_response_configuration(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, chat_response_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

chat_response_configuration: _Final[_chat_response_configuration]
class _data_accessor(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/data-accessor/${DataAccessorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, data_accessor_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_accessor: _Final[_data_accessor]
class _data_source(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, index_id: str | _Variable, data_source_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_source: _Final[_data_source]
class _index(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, index_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

index: _Final[_index]
class _integration(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/integration/${IntegrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integration: _Final[_integration]
class _plugin(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/plugin/${PluginId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, plugin_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

plugin: _Final[_plugin]
class _retriever(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/retriever/${RetrieverId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, retriever_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

retriever: _Final[_retriever]
class _subscription(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/subscription/${SubscriptionId}"""

    def __call__(self, application_id: str | _Variable, subscription_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subscription: _Final[_subscription]
class _user_license(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/user-license/${UserLicenseId}"""

    def __call__(self, application_id: str | _Variable, user_license_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user_license: _Final[_user_license]
class _web_experience(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/web-experience/${WebExperienceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, web_experience_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

web_experience: _Final[_web_experience]

class _Keys(_ServiceKeys):
    """The condition keys of qbusiness."""

    identitystore_GroupId: _StringSetKey
    identitystore_UserId: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["identitystore:GroupId", "identitystore:UserId"]) -> _StringSetKey: ...
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
