"""Amazon Connect Cases. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetCaseRule: _Final[_Action]
"""Read, on CaseRule (required), Domain (required)."""
BatchGetField: _Final[_Action]
"""Read, on Domain (required), Field (required)."""
BatchPutFieldOptions: _Final[_Action]
"""Write, on Domain (required), Field (required)."""
CreateCase: _Final[_Action]
"""Write, on Case (required), Domain (required), Field (required), Template (required). Keys: connect:UserArn."""
CreateCaseRule: _Final[_Action]
"""Write, on CaseRule (required), Domain (required)."""
CreateDomain: _Final[_Action]
"""Write, on * only."""
CreateField: _Final[_Action]
"""Write, on Domain (required), Field (required)."""
CreateLayout: _Final[_Action]
"""Write, on Domain (required), Layout (required)."""
CreateRelatedItem: _Final[_Action]
"""Write, on Case (required), Domain (required), RelatedItem (required). Keys: connect:UserArn."""
CreateTemplate: _Final[_Action]
"""Write, on Domain (required), Layout (required), Template (required)."""
DeleteCase: _Final[_Action]
"""Write, on Case (required), Domain (required)."""
DeleteCaseRule: _Final[_Action]
"""Write, on CaseRule (required), Domain (required)."""
DeleteDomain: _Final[_Action]
"""Write, on Domain (required)."""
DeleteField: _Final[_Action]
"""Write, on Domain (required), Field (required)."""
DeleteLayout: _Final[_Action]
"""Write, on Domain (required), Layout (required)."""
DeleteRelatedItem: _Final[_Action]
"""Write, on Case (required), Domain (required), RelatedItem (required)."""
DeleteTemplate: _Final[_Action]
"""Write, on Domain (required), Template (required)."""
GetCase: _Final[_Action]
"""Read, on Case (required), Domain (required), Field (required)."""
GetCaseAuditEvents: _Final[_Action]
"""Read, on Case (required), Domain (required)."""
GetCaseEventConfiguration: _Final[_Action]
"""Read, on Domain (required)."""
GetDomain: _Final[_Action]
"""Read, on Domain (required)."""
GetLayout: _Final[_Action]
"""Read, on Domain (required), Layout (required)."""
GetTemplate: _Final[_Action]
"""Read, on Domain (required), Template (required)."""
ListCaseRules: _Final[_Action]
"""List, on Domain (required)."""
ListCasesForContact: _Final[_Action]
"""List, on Domain (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListFieldOptions: _Final[_Action]
"""List, on Domain (required), Field (required)."""
ListFields: _Final[_Action]
"""List, on Domain (required)."""
ListLayouts: _Final[_Action]
"""List, on Domain (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTemplates: _Final[_Action]
"""List, on Domain (required)."""
PutCaseEventConfiguration: _Final[_Action]
"""Write, on Domain (required)."""
SearchAllRelatedItems: _Final[_Action]
"""Read, on Domain (required)."""
SearchCases: _Final[_Action]
"""Read, on Domain (required)."""
SearchRelatedItems: _Final[_Action]
"""Read, on Case (required), Domain (required)."""
TagResource: _Final[_Action]
"""Tagging, on Case, CaseRule, Domain, Field, Layout, RelatedItem, Template. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Case, CaseRule, Domain, Field, Layout, RelatedItem, Template. Keys: aws:TagKeys."""
UpdateCase: _Final[_Action]
"""Write, on Case (required), Domain (required), Field (required). Keys: connect:UserArn."""
UpdateCaseRule: _Final[_Action]
"""Write, on CaseRule (required), Domain (required)."""
UpdateField: _Final[_Action]
"""Write, on Domain (required), Field (required)."""
UpdateLayout: _Final[_Action]
"""Write, on Domain (required), Layout (required)."""
UpdateRelatedItem: _Final[_Action]
"""Write, on Case (required), Domain (required), RelatedItem (required)."""
UpdateTemplate: _Final[_Action]
"""Write, on Domain (required), Template (required)."""
class _Case(_ResourceType):
    """arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, case_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Case: _Final[_Case]
class _CaseRule(_ResourceType):
    """arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case-rule/${CaseRuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, case_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CaseRule: _Final[_CaseRule]
class _Domain(_ResourceType):
    """arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Domain: _Final[_Domain]
class _Field(_ResourceType):
    """arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/field/${FieldId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, field_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Field: _Final[_Field]
class _Layout(_ResourceType):
    """arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/layout/${LayoutId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, layout_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Layout: _Final[_Layout]
class _RelatedItem(_ResourceType):
    """arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId}. Keys: aws:ResourceTag/${TagKey}, cases:CreatedBy, cases:RelatedItemType"""

    def __call__(self, domain_id: str | _Variable, case_id: str | _Variable, related_item_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RelatedItem: _Final[_RelatedItem]
class _Template(_ResourceType):
    """arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/template/${TemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Template: _Final[_Template]

class _Keys(_ServiceKeys):
    """The condition keys of cases."""

    CreatedBy: _StringKey
    RelatedItemType: _StringKey
    connect_UserArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["cases:CreatedBy", "cases:RelatedItemType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["connect:UserArn"]) -> _ArnKey: ...
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
