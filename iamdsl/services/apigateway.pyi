"""Amazon API Gateway Management V2. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import BoolSetKey as _BoolSetKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddCertificateToDomain: _Final[_Action]
"""Permissions management, on DomainName, DomainNames."""
CreateAccessAssociation: _Final[_Action]
"""Permissions management, on PrivateDomainName."""
CreatePortal: _Final[_Action]
"""Write, on Portal (required). Keys: apigateway:Request/CognitoUserPoolArn, apigateway:Request/PortalDisplayName, apigateway:Request/PortalDomainName, aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePortalProduct: _Final[_Action]
"""Write, on PortalProduct (required). Keys: apigateway:Request/PortalProductDisplayName, aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProductPage: _Final[_Action]
"""Write, on ProductPage (required). Keys: apigateway:Request/ProductPageTitle."""
CreateProductRestEndpointPage: _Final[_Action]
"""Write, on ProductRestEndpointPage (required). Keys: apigateway:Request/Method, apigateway:Request/ProductRestEndpointPageEndpointPrefix, apigateway:Request/RestApiId, apigateway:Request/Stage."""
CreateRoutingRule: _Final[_Action]
"""Write, on RoutingRule (required). Keys: apigateway:Request/ConditionBasePaths, apigateway:Request/Priority, aws:ResourceTag/${TagKey}."""
DELETE: _Final[_Action]
"""Write, on ApiKey, Authorizer, BasePathMapping, ClientCertificate, Deployment, DocumentationPart, DocumentationVersion, DomainName, DomainNameAccessAssociation, GatewayResponse, Integration, IntegrationResponse, Method, MethodResponse, Model, PrivateBasePathMapping, PrivateDomainName, RequestValidator, Resource, RestApi, Stage, Tags, Template, UsagePlan, UsagePlanKey, VpcLink. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeletePortal: _Final[_Action]
"""Write, on Portal (required)."""
DeletePortalProduct: _Final[_Action]
"""Write, on PortalProduct (required)."""
DeletePortalProductSharingPolicy: _Final[_Action]
"""Permissions management, on PortalProduct (required)."""
DeleteProductPage: _Final[_Action]
"""Write, on ProductPage (required)."""
DeleteProductRestEndpointPage: _Final[_Action]
"""Write, on PortalProduct (required), ProductRestEndpointPage (required)."""
DeleteRoutingRule: _Final[_Action]
"""Write, on RoutingRule (required). Keys: apigateway:Resource/ConditionBasePaths, apigateway:Resource/Priority, aws:ResourceTag/${TagKey}."""
DisablePortal: _Final[_Action]
"""Write, on Portal (required)."""
GET: _Final[_Action]
"""Read, on Account, ApiKey, ApiKeys, Authorizer, Authorizers, BasePathMapping, BasePathMappings, ClientCertificate, ClientCertificates, Deployment, Deployments, DocumentationPart, DocumentationParts, DocumentationVersion, DocumentationVersions, DomainName, DomainNameAccessAssociations, DomainNames, GatewayResponse, GatewayResponses, Integration, IntegrationResponse, Method, MethodResponse, Model, Models, PrivateBasePathMapping, PrivateBasePathMappings, PrivateDomainName, RequestValidator, RequestValidators, Resource, Resources, RestApi, RestApis, Sdk, Stage, Stages, Tags, UsagePlan, UsagePlanKey, UsagePlanKeys, UsagePlans, VpcLink, VpcLinks."""
GetPortal: _Final[_Action]
"""Read, on Portal (required)."""
GetPortalProduct: _Final[_Action]
"""Read, on PortalProduct (required)."""
GetPortalProductSharingPolicy: _Final[_Action]
"""Read, on PortalProduct (required)."""
GetProductPage: _Final[_Action]
"""Read, on PortalProduct, ProductPage (required)."""
GetProductRestEndpointPage: _Final[_Action]
"""Read, on PortalProduct, ProductRestEndpointPage (required)."""
GetRoutingRule: _Final[_Action]
"""Read, on RoutingRule (required). Keys: aws:ResourceTag/${TagKey}."""
ListPortalProducts: _Final[_Action]
"""List, on PortalProduct (required)."""
ListPortals: _Final[_Action]
"""List, on Portal (required)."""
ListProductPages: _Final[_Action]
"""List, on PortalProduct, ProductPage (required)."""
ListProductRestEndpointPages: _Final[_Action]
"""List, on PortalProduct, ProductRestEndpointPage (required)."""
ListRoutingRules: _Final[_Action]
"""List, on RoutingRule (required). Keys: aws:ResourceTag/${TagKey}."""
PATCH: _Final[_Action]
"""Write, on Account, ApiKey, Authorizer, BasePathMapping, ClientCertificate, Deployment, DocumentationPart, DocumentationVersion, DomainName, GatewayResponse, Integration, IntegrationResponse, Method, MethodResponse, Model, PrivateBasePathMapping, PrivateDomainName, RequestValidator, Resource, RestApi, Stage, Template, UsagePlan, UsagePlanKey, VpcLink. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
POST: _Final[_Action]
"""Write, on ApiKeys, Authorizers, BasePathMappings, ClientCertificates, Deployments, DocumentationParts, DocumentationVersions, DomainNameAccessAssociations, DomainNames, GatewayResponses, IntegrationResponse, MethodResponse, Models, PrivateBasePathMappings, RequestValidators, Resources, RestApis, Stages, UsagePlanKeys, UsagePlans, VpcLinks. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PUT: _Final[_Action]
"""Write, on DocumentationPart, GatewayResponse, IntegrationResponse, MethodResponse, RestApi, Tags. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PreviewPortal: _Final[_Action]
"""Write, on Portal (required)."""
PublishPortal: _Final[_Action]
"""Write, on Portal (required)."""
PutPortalProductSharingPolicy: _Final[_Action]
"""Permissions management, on PortalProduct (required)."""
RejectAccessAssociation: _Final[_Action]
"""Permissions management, on PrivateDomainName."""
RemoveCertificateFromDomain: _Final[_Action]
"""Permissions management, on DomainName, DomainNames."""
SetWebACL: _Final[_Action]
"""Permissions management, on Stage, Stages."""
UpdateDomainNameManagementPolicy: _Final[_Action]
"""Permissions management, on PrivateDomainName."""
UpdateDomainNamePolicy: _Final[_Action]
"""Permissions management, on DomainNames, PrivateDomainName."""
UpdatePortal: _Final[_Action]
"""Write, on Portal (required). Keys: apigateway:Request/CognitoUserPoolArn, apigateway:Request/PortalDisplayName, apigateway:Request/PortalDomainName, aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdatePortalProduct: _Final[_Action]
"""Write, on PortalProduct (required). Keys: apigateway:Request/PortalProductDisplayName, aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateProductPage: _Final[_Action]
"""Write, on ProductPage (required). Keys: apigateway:Request/ProductPageTitle."""
UpdateProductRestEndpointPage: _Final[_Action]
"""Write, on ProductRestEndpointPage (required). Keys: apigateway:Request/ProductRestEndpointPageEndpointPrefix."""
UpdateRestApiPolicy: _Final[_Action]
"""Permissions management, on RestApi, RestApis."""
UpdateRoutingRule: _Final[_Action]
"""Write, on RoutingRule (required). Keys: apigateway:Request/ConditionBasePaths, apigateway:Request/Priority, apigateway:Resource/ConditionBasePaths, apigateway:Resource/Priority, aws:ResourceTag/${TagKey}."""
class _AccessLogSettings(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, stage_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

AccessLogSettings: _Final[_AccessLogSettings]
class _Account(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/account"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

Account: _Final[_Account]
class _Api(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}. Keys: apigateway:Request/ApiKeyRequired, apigateway:Request/ApiName, apigateway:Request/AuthorizerType, apigateway:Request/AuthorizerUri, apigateway:Request/DisableExecuteApiEndpoint, apigateway:Request/EndpointType, apigateway:Request/RouteAuthorizationType, apigateway:Resource/ApiKeyRequired, apigateway:Resource/ApiName, apigateway:Resource/AuthorizerType, apigateway:Resource/AuthorizerUri, apigateway:Resource/DisableExecuteApiEndpoint, apigateway:Resource/EndpointType, apigateway:Resource/RouteAuthorizationType, aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Api: _Final[_Api]
class _ApiKey(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_key_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ApiKey: _Final[_ApiKey]
class _ApiKeys(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apikeys. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

ApiKeys: _Final[_ApiKeys]
class _ApiMapping(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, api_mapping_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ApiMapping: _Final[_ApiMapping]
class _ApiMappings(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ApiMappings: _Final[_ApiMappings]
class _Apis(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis. Keys: apigateway:Request/ApiKeyRequired, apigateway:Request/ApiName, apigateway:Request/AuthorizerType, apigateway:Request/AuthorizerUri, apigateway:Request/DisableExecuteApiEndpoint, apigateway:Request/EndpointType, apigateway:Request/RouteAuthorizationType, aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

Apis: _Final[_Apis]
class _Authorizer(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId} or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers/${AuthorizerId}. Keys: apigateway:Request/AuthorizerType, apigateway:Resource/AuthorizerType, aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, authorizer_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, authorizer_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Authorizer: _Final[_Authorizer]
class _Authorizers(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/authorizers. Keys: apigateway:Request/AuthorizerType, aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Authorizers: _Final[_Authorizers]
class _AuthorizersCache(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, stage_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

AuthorizersCache: _Final[_AuthorizersCache]
class _BasePathMapping(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings/${BasePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, base_path: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

BasePathMapping: _Final[_BasePathMapping]
class _BasePathMappings(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

BasePathMappings: _Final[_BasePathMappings]
class _ClientCertificate(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, client_certificate_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ClientCertificate: _Final[_ClientCertificate]
class _ClientCertificates(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/clientcertificates. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

ClientCertificates: _Final[_ClientCertificates]
class _Cors(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/cors. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Cors: _Final[_Cors]
class _Deployment(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId} or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments/${DeploymentId}. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, deployment_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, deployment_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Deployment: _Final[_Deployment]
class _Deployments(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/deployments. Keys: apigateway:Request/StageName, aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Deployments: _Final[_Deployments]
class _DocumentationPart(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, documentation_part_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

DocumentationPart: _Final[_DocumentationPart]
class _DocumentationParts(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

DocumentationParts: _Final[_DocumentationParts]
class _DocumentationVersion(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, documentation_version_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

DocumentationVersion: _Final[_DocumentationVersion]
class _DocumentationVersions(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

DocumentationVersions: _Final[_DocumentationVersions]
class _DomainName(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}. Keys: apigateway:Request/EndpointType, apigateway:Request/MtlsTrustStoreUri, apigateway:Request/MtlsTrustStoreVersion, apigateway:Request/SecurityPolicy, apigateway:Resource/EndpointType, apigateway:Resource/MtlsTrustStoreUri, apigateway:Resource/MtlsTrustStoreVersion, apigateway:Resource/RoutingMode, apigateway:Resource/SecurityPolicy, aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

DomainName: _Final[_DomainName]
class _DomainNameAccessAssociation(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId}"""

    def __call__(self, domain_name: str | _Variable, source_type: str | _Variable, source_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DomainNameAccessAssociation: _Final[_DomainNameAccessAssociation]
class _DomainNameAccessAssociations(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations. Keys: apigateway:Request/AccessAssociationSource, apigateway:Request/DomainNameArn, aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DomainNameAccessAssociations: _Final[_DomainNameAccessAssociations]
class _DomainNames(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames. Keys: apigateway:Request/EndpointType, apigateway:Request/MtlsTrustStoreUri, apigateway:Request/MtlsTrustStoreVersion, apigateway:Request/SecurityPolicy, apigateway:Resource/RoutingMode, aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

DomainNames: _Final[_DomainNames]
class _ExportedAPI(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/exports/${Specification}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, specification: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ExportedAPI: _Final[_ExportedAPI]
class _GatewayResponse(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses/${ResponseType}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, response_type: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

GatewayResponse: _Final[_GatewayResponse]
class _GatewayResponses(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

GatewayResponses: _Final[_GatewayResponses]
class _Integration(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId} or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, integration_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, resource_id: str | _Variable, http_method_type: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Integration: _Final[_Integration]
class _IntegrationResponse(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId} or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/integration/responses/${StatusCode}. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, integration_id: str | _Variable, integration_response_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, resource_id: str | _Variable, http_method_type: str | _Variable, status_code: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

IntegrationResponse: _Final[_IntegrationResponse]
class _IntegrationResponses(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, integration_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

IntegrationResponses: _Final[_IntegrationResponses]
class _Integrations(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Integrations: _Final[_Integrations]
class _Method(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}. Keys: apigateway:Request/ApiKeyRequired, apigateway:Request/RouteAuthorizationType, apigateway:Resource/ApiKeyRequired, apigateway:Resource/RouteAuthorizationType, aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, resource_id: str | _Variable, http_method_type: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Method: _Final[_Method]
class _MethodResponse(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, resource_id: str | _Variable, http_method_type: str | _Variable, status_code: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

MethodResponse: _Final[_MethodResponse]
class _Model(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId} or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models/${ModelName}. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, model_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, model_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Model: _Final[_Model]
class _ModelTemplate(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, model_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ModelTemplate: _Final[_ModelTemplate]
class _Models(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/models. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Models: _Final[_Models]
class _Portal(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/portals/${PortalId}. Keys: apigateway:Resource/CognitoUserPoolArn, apigateway:Resource/PortalDisplayName, apigateway:Resource/PortalDomainName, apigateway:Resource/PortalPublishStatus, aws:ResourceTag/${TagKey}"""

    def __call__(self, portal_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Portal: _Final[_Portal]
class _PortalProduct(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}. Keys: apigateway:Resource/PortalProductDisplayName, aws:ResourceTag/${TagKey}"""

    def __call__(self, portal_product_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PortalProduct: _Final[_PortalProduct]
class _PrivateBasePathMapping(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, domain_identifier: str | _Variable, base_path: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

PrivateBasePathMapping: _Final[_PrivateBasePathMapping]
class _PrivateBasePathMappings(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, domain_identifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

PrivateBasePathMappings: _Final[_PrivateBasePathMappings]
class _PrivateDomainName(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}. Keys: apigateway:Request/EndpointType, apigateway:Resource/EndpointType, apigateway:Resource/RoutingMode, aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, domain_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PrivateDomainName: _Final[_PrivateDomainName]
class _ProductPage(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productpages/${ProductPageId}. Keys: apigateway:Resource/ProductPageTitle, aws:ResourceTag/${TagKey}"""

    def __call__(self, portal_product_id: str | _Variable, product_page_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProductPage: _Final[_ProductPage]
class _ProductRestEndpointPage(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}. Keys: apigateway:Resource/Method, apigateway:Resource/ProductRestEndpointPageEndpointPrefix, apigateway:Resource/RestApiId, apigateway:Resource/Stage, aws:ResourceTag/${TagKey}"""

    def __call__(self, portal_product_id: str | _Variable, product_rest_endpoint_page_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProductRestEndpointPage: _Final[_ProductRestEndpointPage]
class _RequestValidator(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, request_validator_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

RequestValidator: _Final[_RequestValidator]
class _RequestValidators(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

RequestValidators: _Final[_RequestValidators]
class _Resource(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, resource_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Resource: _Final[_Resource]
class _Resources(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Resources: _Final[_Resources]
class _RestApi(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}. Keys: apigateway:Request/ApiKeyRequired, apigateway:Request/ApiName, apigateway:Request/AuthorizerType, apigateway:Request/DisableExecuteApiEndpoint, apigateway:Request/EndpointType, apigateway:Request/RouteAuthorizationType, apigateway:Request/SecurityPolicy, apigateway:Resource/ApiKeyRequired, apigateway:Resource/ApiName, apigateway:Resource/AuthorizerType, apigateway:Resource/DisableExecuteApiEndpoint, apigateway:Resource/EndpointType, apigateway:Resource/RouteAuthorizationType, apigateway:Resource/SecurityPolicy, aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

RestApi: _Final[_RestApi]
class _RestApis(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis. Keys: apigateway:Request/ApiKeyRequired, apigateway:Request/ApiName, apigateway:Request/AuthorizerType, apigateway:Request/DisableExecuteApiEndpoint, apigateway:Request/EndpointType, apigateway:Request/RouteAuthorizationType, apigateway:Request/SecurityPolicy, aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

RestApis: _Final[_RestApis]
class _Route(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}. Keys: apigateway:Request/ApiKeyRequired, apigateway:Request/RouteAuthorizationType, apigateway:Resource/ApiKeyRequired, apigateway:Resource/RouteAuthorizationType, aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, route_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Route: _Final[_Route]
class _RouteRequestParameter(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, route_id: str | _Variable, request_parameter_key: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

RouteRequestParameter: _Final[_RouteRequestParameter]
class _RouteResponse(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, route_id: str | _Variable, route_response_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

RouteResponse: _Final[_RouteResponse]
class _RouteResponses(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, route_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

RouteResponses: _Final[_RouteResponses]
class _RouteSettings(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, stage_name: str | _Variable, route_key: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

RouteSettings: _Final[_RouteSettings]
class _Routes(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes. Keys: apigateway:Request/ApiKeyRequired, apigateway:Request/RouteAuthorizationType, aws:ResourceTag/${TagKey}"""

    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Routes: _Final[_Routes]
class _RoutingRule(_ResourceType):
    """arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}/routingrules/${RoutingRuleId}. Keys: apigateway:Resource/ConditionBasePaths, apigateway:Resource/Priority, aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, routing_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RoutingRule: _Final[_RoutingRule]
class _Sdk(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rest_api_id: str | _Variable, stage_name: str | _Variable, sdk_type: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Sdk: _Final[_Sdk]
class _Stage(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName} or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}. Keys: apigateway:Request/AccessLoggingDestination, apigateway:Request/AccessLoggingFormat, apigateway:Resource/AccessLoggingDestination, apigateway:Resource/AccessLoggingFormat, aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, stage_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, stage_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Stage: _Final[_Stage]
class _Stages(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages or arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages. Keys: apigateway:Request/AccessLoggingDestination, apigateway:Request/AccessLoggingFormat, aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, rest_api_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Stages: _Final[_Stages]
class _Tags(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/tags/${UrlEncodedResourceARN}"""

    def __call__(self, url_encoded_resource_arn: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Tags: _Final[_Tags]
class _Template(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/restapis/models/${ModelName}/template. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, model_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Template: _Final[_Template]
class _UsagePlan(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, usage_plan_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

UsagePlan: _Final[_UsagePlan]
class _UsagePlanKey(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, usage_plan_id: str | _Variable, id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

UsagePlanKey: _Final[_UsagePlanKey]
class _UsagePlanKeys(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, usage_plan_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

UsagePlanKeys: _Final[_UsagePlanKeys]
class _UsagePlans(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/usageplans. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

UsagePlans: _Final[_UsagePlans]
class _VpcLink(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vpc_link_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

VpcLink: _Final[_VpcLink]
class _VpcLinks(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::/vpclinks. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

VpcLinks: _Final[_VpcLinks]
class _apigateway_general(_ResourceType):
    """arn:${Partition}:apigateway:${Region}::${ApiGatewayResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, api_gateway_resource_path: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

apigateway_general: _Final[_apigateway_general]

class _Keys(_ServiceKeys):
    """The condition keys of apigateway."""

    Request_AccessAssociationSource: _StringKey
    Request_AccessLoggingDestination: _StringKey
    Request_AccessLoggingFormat: _StringKey
    Request_ApiKeyRequired: _BoolSetKey
    Request_ApiName: _StringKey
    Request_AuthorizerType: _StringSetKey
    Request_AuthorizerUri: _StringSetKey
    Request_CognitoUserPoolArn: _ArnKey
    Request_CognitoUserPoolProviderArn: _ArnKey
    Request_ConditionBasePaths: _StringSetKey
    Request_DisableExecuteApiEndpoint: _BoolKey
    Request_DomainNameArn: _ArnKey
    Request_EndpointType: _StringSetKey
    Request_Method: _StringKey
    Request_MtlsTrustStoreUri: _StringKey
    Request_MtlsTrustStoreVersion: _StringKey
    Request_PortalDisplayName: _StringKey
    Request_PortalDomainName: _StringKey
    Request_PortalProductDisplayName: _StringKey
    Request_Priority: _NumericKey
    Request_ProductPageTitle: _StringKey
    Request_ProductRestEndpointPageEndpointPrefix: _StringKey
    Request_RestApiId: _StringKey
    Request_RouteAuthorizationType: _StringSetKey
    Request_RoutingMode: _StringKey
    Request_SecurityPolicy: _StringSetKey
    Request_Stage: _StringKey
    Request_StageName: _StringKey
    Resource_AccessLoggingDestination: _StringKey
    Resource_AccessLoggingFormat: _StringKey
    Resource_ApiKeyRequired: _BoolSetKey
    Resource_ApiName: _StringKey
    Resource_AuthorizerType: _StringSetKey
    Resource_AuthorizerUri: _StringSetKey
    Resource_CognitoUserPoolArn: _ArnKey
    Resource_CognitoUserPoolProviderArn: _ArnKey
    Resource_ConditionBasePaths: _StringSetKey
    Resource_DisableExecuteApiEndpoint: _BoolKey
    Resource_EndpointType: _StringSetKey
    Resource_Method: _StringKey
    Resource_MtlsTrustStoreUri: _StringKey
    Resource_MtlsTrustStoreVersion: _StringKey
    Resource_PortalDisplayName: _StringKey
    Resource_PortalDomainName: _StringKey
    Resource_PortalProductDisplayName: _StringKey
    Resource_PortalPublishStatus: _StringKey
    Resource_Priority: _NumericKey
    Resource_ProductPageTitle: _StringKey
    Resource_ProductRestEndpointPageEndpointPrefix: _StringKey
    Resource_RestApiId: _StringKey
    Resource_RouteAuthorizationType: _StringSetKey
    Resource_RoutingMode: _StringKey
    Resource_SecurityPolicy: _StringSetKey
    Resource_Stage: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["apigateway:Request/AccessAssociationSource", "apigateway:Request/AccessLoggingDestination", "apigateway:Request/AccessLoggingFormat", "apigateway:Request/ApiName", "apigateway:Request/Method", "apigateway:Request/MtlsTrustStoreUri", "apigateway:Request/MtlsTrustStoreVersion", "apigateway:Request/PortalDisplayName", "apigateway:Request/PortalDomainName", "apigateway:Request/PortalProductDisplayName", "apigateway:Request/ProductPageTitle", "apigateway:Request/ProductRestEndpointPageEndpointPrefix", "apigateway:Request/RestApiId", "apigateway:Request/RoutingMode", "apigateway:Request/Stage", "apigateway:Request/StageName", "apigateway:Resource/AccessLoggingDestination", "apigateway:Resource/AccessLoggingFormat", "apigateway:Resource/ApiName", "apigateway:Resource/Method", "apigateway:Resource/MtlsTrustStoreUri", "apigateway:Resource/MtlsTrustStoreVersion", "apigateway:Resource/PortalDisplayName", "apigateway:Resource/PortalDomainName", "apigateway:Resource/PortalProductDisplayName", "apigateway:Resource/PortalPublishStatus", "apigateway:Resource/ProductPageTitle", "apigateway:Resource/ProductRestEndpointPageEndpointPrefix", "apigateway:Resource/RestApiId", "apigateway:Resource/RoutingMode", "apigateway:Resource/Stage"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["apigateway:Request/ApiKeyRequired", "apigateway:Resource/ApiKeyRequired"]) -> _BoolSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["apigateway:Request/AuthorizerType", "apigateway:Request/AuthorizerUri", "apigateway:Request/ConditionBasePaths", "apigateway:Request/EndpointType", "apigateway:Request/RouteAuthorizationType", "apigateway:Request/SecurityPolicy", "apigateway:Resource/AuthorizerType", "apigateway:Resource/AuthorizerUri", "apigateway:Resource/ConditionBasePaths", "apigateway:Resource/EndpointType", "apigateway:Resource/RouteAuthorizationType", "apigateway:Resource/SecurityPolicy"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["apigateway:Request/CognitoUserPoolArn", "apigateway:Request/CognitoUserPoolProviderArn", "apigateway:Request/DomainNameArn", "apigateway:Resource/CognitoUserPoolArn", "apigateway:Resource/CognitoUserPoolProviderArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["apigateway:Request/DisableExecuteApiEndpoint", "apigateway:Resource/DisableExecuteApiEndpoint"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["apigateway:Request/Priority", "apigateway:Resource/Priority"]) -> _NumericKey: ...
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
