"""Amazon Q Business Q Apps. Generated; see scripts/."""

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
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateLibraryItemReview: _Final[_Action]
"""Write, on qapp (required). Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
AssociateQAppWithUser: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
BatchCreateCategory: _Final[_Action]
"""Write, on application (required)."""
BatchDeleteCategory: _Final[_Action]
"""Write, on application (required)."""
BatchUpdateCategory: _Final[_Action]
"""Write, on application (required)."""
CopyQApp: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
CreateLibraryItem: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
CreateLibraryItemReview: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class CreatePresignedUrl(metaclass=_RetiredAction):
    """Write, on qapp, qapp-session. Keys: qapps:AppIsPublished, qapps:SessionIsShared, qapps:UserIsAppOwner, qapps:UserIsSessionModerator."""
CreateQApp: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSubscriptionToken: _Final[_Action]
"""Write, on application (required)."""
DeleteLibraryItem: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
DeleteQApp: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
DescribeQAppPermissions: _Final[_Action]
"""Read, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
DisassociateLibraryItemReview: _Final[_Action]
"""Write, on qapp (required). Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
DisassociateQAppFromUser: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
ExportQAppSessionData: _Final[_Action]
"""Write, on qapp-session (required)."""
GetLibraryItem: _Final[_Action]
"""Read, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
GetQApp: _Final[_Action]
"""Read, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
GetQAppSession: _Final[_Action]
"""Read, on qapp-session (required). Keys: qapps:AppIsPublished, qapps:SessionIsShared, qapps:UserIsAppOwner, qapps:UserIsSessionModerator."""
GetQAppSessionMetadata: _Final[_Action]
"""Read, on qapp-session (required)."""
ImportDocument: _Final[_Action]
"""Write, on qapp, qapp-session. Keys: qapps:AppIsPublished, qapps:SessionIsShared, qapps:UserIsAppOwner, qapps:UserIsSessionModerator."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class ImportDocumentToQApp(metaclass=_RetiredAction):
    """Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class ImportDocumentToQAppSession(metaclass=_RetiredAction):
    """Write, on application, qapp-session. Keys: qapps:AppIsPublished, qapps:SessionIsShared, qapps:UserIsAppOwner, qapps:UserIsSessionModerator."""
ListCategories: _Final[_Action]
"""List, on application (required)."""
ListLibraryItems: _Final[_Action]
"""List, on application (required)."""
ListQAppSessionData: _Final[_Action]
"""Read, on qapp-session (required)."""
ListQApps: _Final[_Action]
"""List, on application (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on qapp, qapp-session."""
PredictProblemStatementFromConversation: _Final[_Action]
"""Write, on application (required)."""
PredictQApp: _Final[_Action]
"""Write, on application (required)."""
PredictQAppFromProblemStatement: _Final[_Action]
"""Write, on application (required)."""
StartQAppSession: _Final[_Action]
"""Write, on application, qapp. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, qapps:AppIsPublished, qapps:UserIsAppOwner."""
StopQAppSession: _Final[_Action]
"""Write, on application, qapp-session. Keys: qapps:AppIsPublished, qapps:SessionIsShared, qapps:UserIsAppOwner, qapps:UserIsSessionModerator."""
TagResource: _Final[_Action]
"""Tagging, on qapp, qapp-session. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on qapp, qapp-session. Keys: aws:TagKeys."""
UpdateLibraryItem: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
UpdateLibraryItemMetadata: _Final[_Action]
"""Write, on qapp (required). Keys: qapps:AppIsPublished."""
UpdateQApp: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
UpdateQAppPermissions: _Final[_Action]
"""Write, on application, qapp. Keys: qapps:AppIsPublished, qapps:UserIsAppOwner."""
UpdateQAppSession: _Final[_Action]
"""Write, on qapp-session (required). Keys: qapps:AppIsPublished, qapps:SessionIsShared, qapps:UserIsAppOwner, qapps:UserIsSessionModerator."""
UpdateQAppSessionMetadata: _Final[_Action]
"""Write, on qapp-session (required)."""
class _application(_ResourceType):
    """arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _qapp(_ResourceType):
    """arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

qapp: _Final[_qapp]
class _qapp_session(_ResourceType):
    """arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}/session/${SessionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, app_id: str | _Variable, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

qapp_session: _Final[_qapp_session]

class _Keys(_ServiceKeys):
    """The condition keys of qapps."""

    AppIsPublished: _StringKey
    SessionIsShared: _StringKey
    UserIsAppOwner: _StringKey
    UserIsSessionModerator: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["qapps:AppIsPublished", "qapps:SessionIsShared", "qapps:UserIsAppOwner", "qapps:UserIsSessionModerator"]) -> _StringKey: ...
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
