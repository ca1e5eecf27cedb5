"""AWS Marketplace Catalog. Generated; see scripts/."""

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
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptAgreementApprovalRequest: _Final[_Action]
"""Write, on * only."""
AcceptAgreementCancellationRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
AcceptAgreementPaymentRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
AcceptAgreementRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:ProductId."""
AssociateProductsWithPrivateMarketplace: _Final[_Action]
"""Write, on * only."""
BatchCreateBillingAdjustmentRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
BatchMeterUsage: _Final[_Action]
"""Write, on * only."""
CancelAgreement: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType."""
CancelAgreementCancellationRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
CancelAgreementPaymentRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
CancelAgreementRequest: _Final[_Action]
"""Write, on * only."""
CancelChangeSet: _Final[_Action]
"""Write, on ChangeSet (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class CompleteTask(metaclass=_RetiredAction):
    """Write, on * only."""
CreateAgreementRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:ProductId."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class CreatePrivateMarketplace(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class CreatePrivateMarketplaceProfile(metaclass=_RetiredAction):
    """Write, on * only."""
CreatePrivateMarketplaceRequests: _Final[_Action]
"""Write, on * only."""
CreateVerificationEvidence: _Final[_Action]
"""Write, on VerificationEvidence (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on Entity (required)."""
DescribeAgreement: _Final[_Action]
"""Read, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
DescribeAssessment: _Final[_Action]
"""Read, on Assessment."""
DescribeBuilds: _Final[_Action]
"""Read, on * only."""
DescribeChangeSet: _Final[_Action]
"""Read, on ChangeSet (required)."""
DescribeEntity: _Final[_Action]
"""Read, on Entity (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class DescribePrivateMarketplaceProducts(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class DescribePrivateMarketplaceProfile(metaclass=_RetiredAction):
    """Read, on * only."""
DescribePrivateMarketplaceRequests: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class DescribePrivateMarketplaceSettings(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DescribePrivateMarketplaceStatus(metaclass=_RetiredAction):
    """Read, on * only."""
DescribeProcurementSystemConfiguration: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class DescribeTask(metaclass=_RetiredAction):
    """Read, on * only."""
DisassociateProductsFromPrivateMarketplace: _Final[_Action]
"""Write, on * only."""
GetAgreementApprovalRequest: _Final[_Action]
"""Read, on * only."""
GetAgreementCancellationRequest: _Final[_Action]
"""Read, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
GetAgreementEntitlements: _Final[_Action]
"""Read, on * only. Keys: aws-marketplace:AgreementType."""
GetAgreementPaymentRequest: _Final[_Action]
"""Read, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
GetAgreementRequest: _Final[_Action]
"""Read, on * only."""
GetAgreementTerms: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
GetBillingAdjustmentRequest: _Final[_Action]
"""Read, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
GetBuyerDashboard: _Final[_Action]
"""Read, on Dashboard (required)."""
GetEntitlements: _Final[_Action]
"""Read, on * only."""
GetInvoiceSubmissionTask: _Final[_Action]
"""Read, on InvoiceSubmissionTask (required)."""
GetIssuedTaxInvoice: _Final[_Action]
"""Read, on IssuedTaxInvoice (required)."""
GetListing: _Final[_Action]
"""Read, on Listing (required)."""
GetOffer: _Final[_Action]
"""Read, on Offer (required)."""
GetOfferSet: _Final[_Action]
"""Read, on OfferSet (required)."""
GetOfferTerms: _Final[_Action]
"""Read, on Offer (required)."""
GetProduct: _Final[_Action]
"""Read, on Product (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on Entity (required)."""
GetSellerDashboard: _Final[_Action]
"""Read, on SellerDashboard (required)."""
GetTaxComplianceProfile: _Final[_Action]
"""Read, on TaxComplianceProfile (required)."""
GetVerification: _Final[_Action]
"""Read, on * only. Keys: aws-marketplace:VerificationType."""
GetVerificationEvidence: _Final[_Action]
"""Read, on VerificationEvidence (required)."""
ListAgreementApprovalRequests: _Final[_Action]
"""List, on * only."""
ListAgreementCancellationRequests: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
ListAgreementCharges: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:AgreementType."""
ListAgreementInvoiceLineItems: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
ListAgreementPaymentRequests: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
ListAgreementRequests: _Final[_Action]
"""List, on * only."""
ListAssessments: _Final[_Action]
"""List, on * only."""
ListBillingAdjustmentRequests: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
ListBuilds: _Final[_Action]
"""Read, on * only."""
ListChangeSets: _Final[_Action]
"""List, on * only."""
ListEntities: _Final[_Action]
"""List, on * only."""
ListEntitlementDetails: _Final[_Action]
"""Read, on * only."""
ListFulfillmentOptions: _Final[_Action]
"""List, on Product (required)."""
ListInvoiceSubmissionTasks: _Final[_Action]
"""List, on * only."""
ListIssuedTaxInvoices: _Final[_Action]
"""List, on * only."""
ListPayables: _Final[_Action]
"""List, on * only."""
ListPrivateListings: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class ListPrivateMarketplaceProducts(metaclass=_RetiredAction):
    """List, on * only."""
ListPrivateMarketplaceRequests: _Final[_Action]
"""List, on * only."""
ListPurchaseOptions: _Final[_Action]
"""List, on AllPurchaseOptions (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on DeploymentParameter. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class ListTasks(metaclass=_RetiredAction):
    """List, on * only."""
ListTaxComplianceProfileChangeTasks: _Final[_Action]
"""List, on * only."""
ListTaxComplianceProfiles: _Final[_Action]
"""List, on * only."""
ListVerificationEvidence: _Final[_Action]
"""List, on * only."""
ListVerifications: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:VerificationType."""
MeterUsage: _Final[_Action]
"""Write, on * only."""
PutDeploymentParameter: _Final[_Action]
"""Write, on DeploymentParameter (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: aws-marketplace:TagResource."""
PutProcurementSystemConfiguration: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on Entity (required)."""
RegisterUsage: _Final[_Action]
"""Write, on * only."""
RejectAgreementApprovalRequest: _Final[_Action]
"""Write, on * only."""
RejectAgreementCancellationRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
RejectAgreementPaymentRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
ResolveCustomer: _Final[_Action]
"""Write, on * only."""
SearchAgreements: _Final[_Action]
"""List, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
SearchFacets: _Final[_Action]
"""List, on AllListings (required)."""
SearchListings: _Final[_Action]
"""List, on AllListings (required)."""
SendAgreementCancellationRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
SendAgreementPaymentRequest: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType, aws-marketplace:PartyType."""
StartBuild: _Final[_Action]
"""Write, on * only."""
StartChangeSet: _Final[_Action]
"""Write, on Entity (required). Keys: aws-marketplace:Intent, aws:RequestTag/${TagKey}, aws:TagKeys, catalog:ChangeType."""
StartInvoiceSubmissionTask: _Final[_Action]
"""Write, on InvoiceSubmissionTask (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class StartPrivateMarketplace(metaclass=_RetiredAction):
    """Write, on * only."""
StartTaxComplianceProfileChangeTask: _Final[_Action]
"""Write, on TaxComplianceProfileChangeTask (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartVerification: _Final[_Action]
"""Write, on VerificationEvidence (required). Keys: aws-marketplace:VerificationType."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class StopPrivateMarketplace(metaclass=_RetiredAction):
    """Write, on * only."""
Subscribe: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on DeploymentParameter (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
Unsubscribe: _Final[_Action]
"""Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on DeploymentParameter (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAgreementApprovalRequest: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class UpdatePrivateMarketplaceProfile(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class UpdatePrivateMarketplaceSettings(metaclass=_RetiredAction):
    """Write, on * only."""
UpdatePurchaseOrders: _Final[_Action]
"""Write, on * only. Keys: aws-marketplace:AgreementType."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class UpdateTask(metaclass=_RetiredAction):
    """Write, on * only."""
UpdateVerificationEvidence: _Final[_Action]
"""Write, on VerificationEvidence (required)."""
ViewSubscriptions: _Final[_Action]
"""List, on * only."""
class _AllListings(_ResourceType):
    """arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/*"""

    def __call__(self, catalog_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

AllListings: _Final[_AllListings]
class _AllPurchaseOptions(_ResourceType):
    """arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/*"""

    def __call__(self, catalog_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

AllPurchaseOptions: _Final[_AllPurchaseOptions]
class _Assessment(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}::${Catalog}/Assessment/${ResourceId}"""

    def __call__(self, catalog: str | _Variable, resource_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Assessment: _Final[_Assessment]
class _ChangeSet(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/ChangeSet/${ResourceId}. Keys: aws:ResourceTag/${TagKey}, catalog:ChangeType"""

    def __call__(self, catalog: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ChangeSet: _Final[_ChangeSet]
class _Dashboard(_ResourceType):
    """arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}"""

    def __call__(self, catalog: str | _Variable, fact_table: str | _Variable, dashboard_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

Dashboard: _Final[_Dashboard]
class _DeploymentParameter(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, catalog_name: str | _Variable, product_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DeploymentParameter: _Final[_DeploymentParameter]
class _Entity(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/${EntityType}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}, catalog:ChangeType"""

    def __call__(self, catalog: str | _Variable, entity_type: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Entity: _Final[_Entity]
class _InvoiceSubmissionTask(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:catalog/${Catalog}/invoice-submission-task/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

InvoiceSubmissionTask: _Final[_InvoiceSubmissionTask]
class _IssuedTaxInvoice(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:catalog/${Catalog}/issued-tax-invoice/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

IssuedTaxInvoice: _Final[_IssuedTaxInvoice]
class _Listing(_ResourceType):
    """arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/listing/${ListingId}"""

    def __call__(self, catalog_name: str | _Variable, listing_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

Listing: _Final[_Listing]
class _Offer(_ResourceType):
    """arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offer/${OfferId}"""

    def __call__(self, catalog_name: str | _Variable, offer_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

Offer: _Final[_Offer]
class _OfferSet(_ResourceType):
    """arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/offerSet/${OfferSetId}"""

    def __call__(self, catalog_name: str | _Variable, offer_set_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

OfferSet: _Final[_OfferSet]
class _Product(_ResourceType):
    """arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/product/${ProductId}"""

    def __call__(self, catalog_name: str | _Variable, product_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

Product: _Final[_Product]
class _PurchaseOption(_ResourceType):
    """arn:${Partition}:aws-marketplace:::catalog/${CatalogName}/purchaseOption/${PurchaseOptionId}"""

    def __call__(self, catalog_name: str | _Variable, purchase_option_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

PurchaseOption: _Final[_PurchaseOption]
class _SellerDashboard(_ResourceType):
    """arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}"""

    def __call__(self, catalog: str | _Variable, fact_table: str | _Variable, dashboard_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

SellerDashboard: _Final[_SellerDashboard]
class _TaxComplianceProfile(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:tax-compliance-profile/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TaxComplianceProfile: _Final[_TaxComplianceProfile]
class _TaxComplianceProfileChangeTask(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:tax-compliance-profile-change-task/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TaxComplianceProfileChangeTask: _Final[_TaxComplianceProfileChangeTask]
class _VerificationEvidence(_ResourceType):
    """arn:${Partition}:aws-marketplace:${Region}:${Account}:verification-type/${VerificationType}/verification-evidence/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, verification_type: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VerificationEvidence: _Final[_VerificationEvidence]

class _Keys(_ServiceKeys):
    """The condition keys of aws-marketplace."""

    AgreementType: _StringSetKey
    Intent: _StringKey
    PartyType: _StringKey
    ProductId: _StringSetKey
    VerificationType: _StringKey
    catalog_ChangeType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["aws-marketplace:AgreementType", "aws-marketplace:ProductId"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["aws-marketplace:Intent", "aws-marketplace:PartyType", "aws-marketplace:VerificationType", "catalog:ChangeType"]) -> _StringKey: ...
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
