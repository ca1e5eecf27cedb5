"""AWS AppSync. Generated; see scripts/."""

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

AssociateApi: _Final[_Action]
"""Write, on domain (required)."""
AssociateMergedGraphqlApi: _Final[_Action]
"""Write, on graphqlapi (required)."""
AssociateSourceGraphqlApi: _Final[_Action]
"""Write, on graphqlapi (required)."""
AssociateWebACL: _Final[_Action]
"""Write, on api, graphqlapi."""
CreateApi: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateApiCache: _Final[_Action]
"""Write, on * only."""
CreateApiKey: _Final[_Action]
"""Write, on * only."""
CreateChannelNamespace: _Final[_Action]
"""Write, on channelNamespace (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateDataSource: _Final[_Action]
"""Write, on * only."""
CreateDomainName: _Final[_Action]
"""Write, on domain (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateFunction: _Final[_Action]
"""Write, on * only."""
CreateGraphqlApi: _Final[_Action]
"""Write, on * only. Keys: appsync:Visibility, aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateResolver: _Final[_Action]
"""Write, on * only."""
CreateType: _Final[_Action]
"""Write, on * only."""
DeleteApi: _Final[_Action]
"""Write, on api (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteApiCache: _Final[_Action]
"""Write, on * only."""
DeleteApiKey: _Final[_Action]
"""Write, on * only."""
DeleteChannelNamespace: _Final[_Action]
"""Write, on channelNamespace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDataSource: _Final[_Action]
"""Write, on * only."""
DeleteDomainName: _Final[_Action]
"""Write, on domain (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteFunction: _Final[_Action]
"""Write, on * only."""
DeleteGraphqlApi: _Final[_Action]
"""Write, on graphqlapi (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResolver: _Final[_Action]
"""Write, on * only."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on * only."""
DeleteType: _Final[_Action]
"""Write, on * only."""
DisassociateApi: _Final[_Action]
"""Write, on domain (required)."""
DisassociateMergedGraphqlApi: _Final[_Action]
"""Write, on mergedApiAssociation (required)."""
DisassociateSourceGraphqlApi: _Final[_Action]
"""Write, on sourceApiAssociation (required)."""
DisassociateWebACL: _Final[_Action]
"""Write, on api, graphqlapi."""
EvaluateCode: _Final[_Action]
"""Read, on * only."""
EvaluateMappingTemplate: _Final[_Action]
"""Read, on * only."""
EventConnect: _Final[_Action]
"""Write, on api (required)."""
EventPublish: _Final[_Action]
"""Write, on channelNamespace (required)."""
EventSubscribe: _Final[_Action]
"""Write, on channelNamespace (required)."""
FlushApiCache: _Final[_Action]
"""Write, on * only."""
GetApi: _Final[_Action]
"""Read, on api (required). Keys: aws:ResourceTag/${TagKey}."""
GetApiAssociation: _Final[_Action]
"""Read, on domain (required)."""
GetApiCache: _Final[_Action]
"""Read, on * only."""
GetChannelNamespace: _Final[_Action]
"""Read, on channelNamespace (required). Keys: aws:ResourceTag/${TagKey}."""
GetDataSource: _Final[_Action]
"""Read, on * only."""
GetDataSourceIntrospection: _Final[_Action]
"""Read, on * only."""
GetDomainName: _Final[_Action]
"""Read, on domain (required). Keys: aws:ResourceTag/${TagKey}."""
GetFunction: _Final[_Action]
"""Read, on * only."""
GetGraphqlApi: _Final[_Action]
"""Read, on graphqlapi (required). Keys: aws:ResourceTag/${TagKey}."""
GetGraphqlApiEnvironmentVariables: _Final[_Action]
"""Read, on * only."""
GetIntrospectionSchema: _Final[_Action]
"""Read, on * only."""
GetResolver: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on * only."""
GetSchemaCreationStatus: _Final[_Action]
"""Read, on * only."""
GetSourceApiAssociation: _Final[_Action]
"""Read, on sourceApiAssociation (required)."""
GetType: _Final[_Action]
"""Read, on * only."""
GetWebACLForResource: _Final[_Action]
"""Read, on api, graphqlapi."""
GraphQL: _Final[_Action]
"""Write, on field (required), graphqlapi (required)."""
ListApiKeys: _Final[_Action]
"""List, on * only."""
ListApis: _Final[_Action]
"""List, on * only. Keys: aws:ResourceTag/${TagKey}."""
ListChannelNamespaces: _Final[_Action]
"""List, on api (required). Keys: aws:ResourceTag/${TagKey}."""
ListDataSources: _Final[_Action]
"""List, on * only."""
ListDomainNames: _Final[_Action]
"""List, on * only. Keys: aws:ResourceTag/${TagKey}."""
ListFunctions: _Final[_Action]
"""List, on * only."""
ListGraphqlApis: _Final[_Action]
"""List, on * only."""
ListResolvers: _Final[_Action]
"""List, on * only."""
ListResolversByFunction: _Final[_Action]
"""List, on * only."""
ListResourcesForWebACL: _Final[_Action]
"""List, on * only."""
ListSourceApiAssociations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on api, channelNamespace, domain, graphqlapi. Keys: aws:ResourceTag/${TagKey}."""
ListTypes: _Final[_Action]
"""List, on * only."""
ListTypesByAssociation: _Final[_Action]
"""List, on * only."""
PutGraphqlApiEnvironmentVariables: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on * only."""
SetWebACL: _Final[_Action]
"""Permissions management, on * only."""
SourceGraphQL: _Final[_Action]
"""Write, on field (required), graphqlapi (required)."""
StartDataSourceIntrospection: _Final[_Action]
"""Write, on * only."""
StartSchemaCreation: _Final[_Action]
"""Write, on * only."""
StartSchemaMerge: _Final[_Action]
"""Write, on sourceApiAssociation (required)."""
TagResource: _Final[_Action]
"""Tagging, on api, channelNamespace, domain, graphqlapi. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on api, channelNamespace, domain, graphqlapi. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateApi: _Final[_Action]
"""Write, on api (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:CreateServiceLinkedRole."""
UpdateApiCache: _Final[_Action]
"""Write, on * only."""
UpdateApiKey: _Final[_Action]
"""Write, on * only."""
UpdateChannelNamespace: _Final[_Action]
"""Write, on channelNamespace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDataSource: _Final[_Action]
"""Write, on * only."""
UpdateDomainName: _Final[_Action]
"""Write, on domain (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateFunction: _Final[_Action]
"""Write, on * only."""
UpdateGraphqlApi: _Final[_Action]
"""Write, on graphqlapi (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:CreateServiceLinkedRole."""
UpdateResolver: _Final[_Action]
"""Write, on * only."""
UpdateSourceApiAssociation: _Final[_Action]
"""Write, on sourceApiAssociation (required)."""
UpdateType: _Final[_Action]
"""Write, on * only."""
class _api(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

api: _Final[_api]
class _channelNamespace(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}/channelNamespace/${ChannelNamespaceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, channel_namespace_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channelNamespace: _Final[_channelNamespace]
class _datasource(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/datasources/${DatasourceName}"""

    def __call__(self, graph_qlapi_id: str | _Variable, datasource_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasource: _Final[_datasource]
class _domain(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:domainnames/${DomainName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]
class _field(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName}"""

    def __call__(self, graph_qlapi_id: str | _Variable, type_name: str | _Variable, field_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

field: _Final[_field]
class _function(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/functions/${FunctionId}"""

    def __call__(self, graph_qlapi_id: str | _Variable, function_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

function: _Final[_function]
class _graphqlapi(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, graph_qlapi_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

graphqlapi: _Final[_graphqlapi]
class _mergedApiAssociation(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid}"""

    def __call__(self, source_graph_qlapi_id: str | _Variable, associationid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mergedApiAssociation: _Final[_mergedApiAssociation]
class _sourceApiAssociation(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid}"""

    def __call__(self, merged_graph_qlapi_id: str | _Variable, associationid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sourceApiAssociation: _Final[_sourceApiAssociation]
class _type(_ResourceType):
    """arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}"""

    def __call__(self, graph_qlapi_id: str | _Variable, type_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

type: _Final[_type]

class _Keys(_ServiceKeys):
    """The condition keys of appsync."""

    Visibility: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["appsync:Visibility"]) -> _StringKey: ...
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
