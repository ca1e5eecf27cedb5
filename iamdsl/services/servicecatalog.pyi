"""AWS Service Catalog. Generated; see scripts/."""

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

AcceptPortfolioShare: _Final[_Action]
"""Write, on Portfolio (required)."""
AssociateAttributeGroup: _Final[_Action]
"""Write, on Application (required), AttributeGroup (required)."""
AssociateBudgetWithResource: _Final[_Action]
"""Write, on * only."""
AssociatePrincipalWithPortfolio: _Final[_Action]
"""Write, on Portfolio (required)."""
AssociateProductWithPortfolio: _Final[_Action]
"""Write, on * only."""
AssociateResource: _Final[_Action]
"""Write, on Application (required). Keys: servicecatalog:Resource, servicecatalog:ResourceType. Needs: cloudformation:DescribeStacks, resource-groups:CreateGroup, resource-groups:GetGroup, resource-groups:Tag."""
AssociateServiceActionWithProvisioningArtifact: _Final[_Action]
"""Write, on Product (required)."""
AssociateTagOptionWithResource: _Final[_Action]
"""Write, on Portfolio, Product."""
BatchAssociateServiceActionWithProvisioningArtifact: _Final[_Action]
"""Write, on * only."""
BatchDisassociateServiceActionFromProvisioningArtifact: _Final[_Action]
"""Write, on * only."""
CopyProduct: _Final[_Action]
"""Write, on * only."""
CreateApplication: _Final[_Action]
"""Write, on Application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateAttributeGroup: _Final[_Action]
"""Write, on AttributeGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConstraint: _Final[_Action]
"""Write, on Product (required)."""
CreatePortfolio: _Final[_Action]
"""Write, on Portfolio (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePortfolioShare: _Final[_Action]
"""Permissions management, on Portfolio (required)."""
CreateProduct: _Final[_Action]
"""Write, on Product (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProvisionedProductPlan: _Final[_Action]
"""Write, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
CreateProvisioningArtifact: _Final[_Action]
"""Write, on Product (required)."""
CreateServiceAction: _Final[_Action]
"""Write, on * only."""
CreateTagOption: _Final[_Action]
"""Write, on * only."""
DeleteApplication: _Final[_Action]
"""Write, on Application (required)."""
DeleteAttributeGroup: _Final[_Action]
"""Write, on AttributeGroup (required)."""
DeleteConstraint: _Final[_Action]
"""Write, on * only."""
DeletePortfolio: _Final[_Action]
"""Write, on Portfolio (required)."""
DeletePortfolioShare: _Final[_Action]
"""Permissions management, on Portfolio (required)."""
DeleteProduct: _Final[_Action]
"""Write, on Product (required)."""
DeleteProvisionedProductPlan: _Final[_Action]
"""Write, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
DeleteProvisioningArtifact: _Final[_Action]
"""Write, on Product (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on Application, AttributeGroup."""
DeleteServiceAction: _Final[_Action]
"""Write, on * only."""
DeleteTagOption: _Final[_Action]
"""Write, on * only."""
DescribeConstraint: _Final[_Action]
"""Read, on * only."""
DescribeCopyProductStatus: _Final[_Action]
"""Read, on * only."""
DescribePortfolio: _Final[_Action]
"""Read, on Portfolio (required)."""
DescribePortfolioShareStatus: _Final[_Action]
"""Read, on * only."""
DescribePortfolioShares: _Final[_Action]
"""List, on Portfolio (required)."""
DescribeProduct: _Final[_Action]
"""Read, on Product (required)."""
DescribeProductAsAdmin: _Final[_Action]
"""Read, on Product (required)."""
DescribeProductView: _Final[_Action]
"""Read, on * only."""
DescribeProvisionedProduct: _Final[_Action]
"""Read, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
DescribeProvisionedProductPlan: _Final[_Action]
"""Read, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
DescribeProvisioningArtifact: _Final[_Action]
"""Read, on Product (required)."""
DescribeProvisioningParameters: _Final[_Action]
"""Read, on Product (required)."""
DescribeRecord: _Final[_Action]
"""Read, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
DescribeServiceAction: _Final[_Action]
"""Read, on * only."""
DescribeServiceActionExecutionParameters: _Final[_Action]
"""Read, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
DescribeTagOption: _Final[_Action]
"""Read, on * only."""
DisableAWSOrganizationsAccess: _Final[_Action]
"""Write, on * only."""
DisassociateAttributeGroup: _Final[_Action]
"""Write, on Application (required), AttributeGroup (required)."""
DisassociateBudgetFromResource: _Final[_Action]
"""Write, on * only."""
DisassociatePrincipalFromPortfolio: _Final[_Action]
"""Write, on Portfolio (required)."""
DisassociateProductFromPortfolio: _Final[_Action]
"""Write, on * only."""
DisassociateResource: _Final[_Action]
"""Write, on Application (required). Keys: servicecatalog:Resource, servicecatalog:ResourceType. Needs: resource-groups:DeleteGroup."""
DisassociateServiceActionFromProvisioningArtifact: _Final[_Action]
"""Write, on Product (required)."""
DisassociateTagOptionFromResource: _Final[_Action]
"""Write, on Portfolio, Product."""
EnableAWSOrganizationsAccess: _Final[_Action]
"""Write, on * only."""
ExecuteProvisionedProductPlan: _Final[_Action]
"""Write, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
ExecuteProvisionedProductServiceAction: _Final[_Action]
"""Write, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
GetAWSOrganizationsAccessStatus: _Final[_Action]
"""Read, on * only."""
GetApplication: _Final[_Action]
"""Read, on Application (required)."""
GetAssociatedResource: _Final[_Action]
"""Read, on Application (required). Keys: servicecatalog:Resource, servicecatalog:ResourceType."""
GetAttributeGroup: _Final[_Action]
"""Read, on AttributeGroup (required)."""
GetConfiguration: _Final[_Action]
"""Read, on * only."""
GetProvisionedProductOutputs: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on Application, AttributeGroup."""
ImportAsProvisionedProduct: _Final[_Action]
"""Write, on Product (required)."""
ListAcceptedPortfolioShares: _Final[_Action]
"""List, on * only."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListAssociatedAttributeGroups: _Final[_Action]
"""List, on Application (required)."""
ListAssociatedResources: _Final[_Action]
"""List, on Application (required)."""
ListAttributeGroups: _Final[_Action]
"""List, on * only."""
ListAttributeGroupsForApplication: _Final[_Action]
"""List, on Application (required)."""
ListBudgetsForResource: _Final[_Action]
"""List, on * only."""
ListConstraintsForPortfolio: _Final[_Action]
"""List, on * only."""
ListLaunchPaths: _Final[_Action]
"""List, on Product (required)."""
ListOrganizationPortfolioAccess: _Final[_Action]
"""List, on * only."""
ListPortfolioAccess: _Final[_Action]
"""List, on Portfolio (required)."""
ListPortfolios: _Final[_Action]
"""List, on * only."""
ListPortfoliosForProduct: _Final[_Action]
"""List, on Product (required)."""
ListPrincipalsForPortfolio: _Final[_Action]
"""List, on Portfolio (required)."""
ListProvisionedProductPlans: _Final[_Action]
"""List, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
ListProvisioningArtifacts: _Final[_Action]
"""List, on Product (required)."""
ListProvisioningArtifactsForServiceAction: _Final[_Action]
"""List, on * only."""
ListRecordHistory: _Final[_Action]
"""List, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
ListResourcesForTagOption: _Final[_Action]
"""List, on * only."""
ListServiceActions: _Final[_Action]
"""List, on * only."""
ListServiceActionsForProvisioningArtifact: _Final[_Action]
"""List, on Product (required). Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
ListStackInstancesForProvisionedProduct: _Final[_Action]
"""List, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
ListTagOptions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Application, AttributeGroup."""
NotifyProvisionProductEngineWorkflowResult: _Final[_Action]
"""Write, on * only."""
NotifyTerminateProvisionedProductEngineWorkflowResult: _Final[_Action]
"""Write, on * only."""
NotifyUpdateProvisionedProductEngineWorkflowResult: _Final[_Action]
"""Write, on * only."""
ProvisionProduct: _Final[_Action]
"""Write, on Product (required)."""
PutConfiguration: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on Application, AttributeGroup."""
RejectPortfolioShare: _Final[_Action]
"""Write, on Portfolio (required)."""
ScanProvisionedProducts: _Final[_Action]
"""List, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
SearchProducts: _Final[_Action]
"""List, on * only."""
SearchProductsAsAdmin: _Final[_Action]
"""List, on * only."""
SearchProvisionedProducts: _Final[_Action]
"""List, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
SyncResource: _Final[_Action]
"""Write, on * only. Needs: cloudformation:UpdateStack."""
TagResource: _Final[_Action]
"""Tagging, on Application, AttributeGroup. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateProvisionedProduct: _Final[_Action]
"""Write, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
UntagResource: _Final[_Action]
"""Tagging, on Application, AttributeGroup. Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on Application (required). Needs: iam:CreateServiceLinkedRole."""
UpdateAttributeGroup: _Final[_Action]
"""Write, on AttributeGroup (required)."""
UpdateConstraint: _Final[_Action]
"""Write, on * only."""
UpdatePortfolio: _Final[_Action]
"""Write, on Portfolio (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdatePortfolioShare: _Final[_Action]
"""Permissions management, on Portfolio (required)."""
UpdateProduct: _Final[_Action]
"""Write, on Product (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateProvisionedProduct: _Final[_Action]
"""Write, on * only. Keys: servicecatalog:accountLevel, servicecatalog:roleLevel, servicecatalog:userLevel."""
UpdateProvisionedProductProperties: _Final[_Action]
"""Write, on * only."""
UpdateProvisioningArtifact: _Final[_Action]
"""Write, on Product (required)."""
UpdateServiceAction: _Final[_Action]
"""Write, on * only."""
UpdateTagOption: _Final[_Action]
"""Write, on * only."""
class _Application(_ResourceType):
    """arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Application: _Final[_Application]
class _AttributeGroup(_ResourceType):
    """arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, attribute_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AttributeGroup: _Final[_AttributeGroup]
class _Portfolio(_ResourceType):
    """arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, portfolio_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Portfolio: _Final[_Portfolio]
class _Product(_ResourceType):
    """arn:${Partition}:catalog:${Region}:${Account}:product/${ProductId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, product_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Product: _Final[_Product]

class _Keys(_ServiceKeys):
    """The condition keys of servicecatalog."""

    Resource: _StringKey
    ResourceType: _StringKey
    accountLevel: _StringKey
    roleLevel: _StringKey
    userLevel: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["servicecatalog:Resource", "servicecatalog:ResourceType", "servicecatalog:accountLevel", "servicecatalog:roleLevel", "servicecatalog:userLevel"]) -> _StringKey: ...
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
