"""AWS Amplify UI Builder. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateComponent: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: amplify:GetApp, amplifyuibuilder:GetComponent, amplifyuibuilder:TagResource."""
CreateForm: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: amplify:GetApp, amplifyuibuilder:GetForm, amplifyuibuilder:TagResource, amplifyuibuilder:UntagResource."""
CreateTheme: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: amplify:GetApp, amplifyuibuilder:GetTheme, amplifyuibuilder:TagResource."""
DeleteComponent: _Final[_Action]
"""Write, on ComponentResource (required). Needs: amplify:GetApp, amplifyuibuilder:UntagResource."""
DeleteForm: _Final[_Action]
"""Write, on FormResource (required). Needs: amplify:GetApp, amplifyuibuilder:TagResource, amplifyuibuilder:UntagResource."""
DeleteTheme: _Final[_Action]
"""Write, on ThemeResource (required). Needs: amplify:GetApp, amplifyuibuilder:UntagResource."""
ExchangeCodeForToken: _Final[_Action]
"""Write, on * only."""
ExportComponents: _Final[_Action]
"""Read, on * only."""
ExportForms: _Final[_Action]
"""Read, on * only."""
ExportThemes: _Final[_Action]
"""Read, on * only."""
GetCodegenJob: _Final[_Action]
"""Read, on CodegenJobResource (required). Needs: amplify:GetApp."""
GetComponent: _Final[_Action]
"""Read, on ComponentResource (required). Needs: amplify:GetApp."""
GetForm: _Final[_Action]
"""Read, on FormResource (required). Needs: amplify:GetApp."""
GetMetadata: _Final[_Action]
"""Read, on * only."""
GetTheme: _Final[_Action]
"""Read, on ThemeResource (required). Needs: amplify:GetApp."""
ListCodegenJobs: _Final[_Action]
"""List, on * only. Needs: amplify:GetApp."""
ListComponents: _Final[_Action]
"""List, on * only. Needs: amplify:GetApp."""
ListForms: _Final[_Action]
"""List, on * only. Needs: amplify:GetApp."""
ListTagsForResource: _Final[_Action]
"""List, on CodegenJobResource, ComponentResource, FormResource, ThemeResource."""
ListThemes: _Final[_Action]
"""List, on * only. Needs: amplify:GetApp."""
PutMetadataFlag: _Final[_Action]
"""Write, on * only."""
RefreshToken: _Final[_Action]
"""Write, on * only."""
ResetMetadataFlag: _Final[_Action]
"""Write, on * only."""
StartCodegenJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: amplify:GetApp."""
TagResource: _Final[_Action]
"""Tagging, on CodegenJobResource, ComponentResource, FormResource, ThemeResource. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on CodegenJobResource, ComponentResource, FormResource, ThemeResource. Keys: aws:TagKeys."""
UpdateComponent: _Final[_Action]
"""Write, on ComponentResource (required). Needs: amplify:GetApp, amplifyuibuilder:TagResource, amplifyuibuilder:UntagResource."""
UpdateForm: _Final[_Action]
"""Write, on FormResource (required). Needs: amplify:GetApp, amplifyuibuilder:GetForm, amplifyuibuilder:TagResource, amplifyuibuilder:UntagResource."""
UpdateTheme: _Final[_Action]
"""Write, on ThemeResource (required). Needs: amplify:GetApp, amplifyuibuilder:GetTheme, amplifyuibuilder:TagResource, amplifyuibuilder:UntagResource."""
class _CodegenJobResource(_ResourceType):
    """arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id}. Keys: amplifyuibuilder:CodegenJobResourceAppId, amplifyuibuilder:CodegenJobResourceEnvironmentName, amplifyuibuilder:CodegenJobResourceId, aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, environment_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CodegenJobResource: _Final[_CodegenJobResource]
class _ComponentResource(_ResourceType):
    """arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/components/${Id}. Keys: amplifyuibuilder:ComponentResourceAppId, amplifyuibuilder:ComponentResourceEnvironmentName, amplifyuibuilder:ComponentResourceId, aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, environment_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ComponentResource: _Final[_ComponentResource]
class _FormResource(_ResourceType):
    """arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/forms/${Id}. Keys: amplifyuibuilder:FormResourceAppId, amplifyuibuilder:FormResourceEnvironmentName, amplifyuibuilder:FormResourceId, aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, environment_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

FormResource: _Final[_FormResource]
class _ThemeResource(_ResourceType):
    """arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/themes/${Id}. Keys: amplifyuibuilder:ThemeResourceAppId, amplifyuibuilder:ThemeResourceEnvironmentName, amplifyuibuilder:ThemeResourceId, aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, environment_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ThemeResource: _Final[_ThemeResource]

class _Keys(_ServiceKeys):
    """The condition keys of amplifyuibuilder."""

    AppId: _StringKey
    CodegenJobResourceAppId: _StringKey
    CodegenJobResourceEnvironmentName: _StringKey
    CodegenJobResourceId: _StringKey
    ComponentResourceAppId: _StringKey
    ComponentResourceEnvironmentName: _StringKey
    ComponentResourceId: _StringKey
    ComponentsId: _StringKey
    EnvironmentName: _StringKey
    FormResourceAppId: _StringKey
    FormResourceEnvironmentName: _StringKey
    FormResourceId: _StringKey
    ThemeResourceAppId: _StringKey
    ThemeResourceEnvironmentName: _StringKey
    ThemeResourceId: _StringKey
    ThemesId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["amplifyuibuilder:AppId", "amplifyuibuilder:CodegenJobResourceAppId", "amplifyuibuilder:CodegenJobResourceEnvironmentName", "amplifyuibuilder:CodegenJobResourceId", "amplifyuibuilder:ComponentResourceAppId", "amplifyuibuilder:ComponentResourceEnvironmentName", "amplifyuibuilder:ComponentResourceId", "amplifyuibuilder:ComponentsId", "amplifyuibuilder:EnvironmentName", "amplifyuibuilder:FormResourceAppId", "amplifyuibuilder:FormResourceEnvironmentName", "amplifyuibuilder:FormResourceId", "amplifyuibuilder:ThemeResourceAppId", "amplifyuibuilder:ThemeResourceEnvironmentName", "amplifyuibuilder:ThemeResourceId", "amplifyuibuilder:ThemesId"]) -> _StringKey: ...
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
