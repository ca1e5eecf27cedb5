"""AWS Partner Central. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptChannelHandshake: _Final[_Action]
"""Write, on ChannelHandshake (required). Keys: partnercentral:Catalog, partnercentral:ChannelHandshakeType."""
AcceptConnectionInvitation: _Final[_Action]
"""Write, on ConnectionInvitation (required). Keys: partnercentral:Catalog."""
AcceptEngagementInvitation: _Final[_Action]
"""Write, on engagement-invitation (required). Keys: partnercentral:Catalog."""
AmendBenefitApplication: _Final[_Action]
"""Write, on BenefitApplication (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
AssignOpportunity: _Final[_Action]
"""Write, on Opportunity (required). Keys: partnercentral:Catalog."""
AssociateAwsTrainingCertificationEmailDomain: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
AssociateBenefitApplicationResource: _Final[_Action]
"""Write, on BenefitAllocation (required), BenefitApplication (required), Opportunity (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
AssociateOpportunity: _Final[_Action]
"""Write, on Opportunity (required). Keys: partnercentral:Catalog, partnercentral:RelatedEntityType."""
CancelBenefitApplication: _Final[_Action]
"""Write, on BenefitApplication (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
CancelChannelHandshake: _Final[_Action]
"""Write, on ChannelHandshake (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:ChannelHandshakeType."""
CancelConnection: _Final[_Action]
"""Write, on Connection (required). Keys: partnercentral:Catalog."""
CancelConnectionInvitation: _Final[_Action]
"""Write, on ConnectionInvitation (required). Keys: partnercentral:Catalog."""
CancelProfileUpdateTask: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
CreateBenefitApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
CreateBusinessPlan: _Final[_Action]
"""Write, on * only."""
CreateChannelHandshake: _Final[_Action]
"""Write, on ProgramManagementAccount, Relationship. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog, partnercentral:ChannelHandshakeType."""
CreateCollaborationChannelMembers: _Final[_Action]
"""Write, on * only."""
CreateCollaborationChannelRequest: _Final[_Action]
"""Write, on * only."""
CreateConnectionInvitation: _Final[_Action]
"""Write, on * only. Keys: partnercentral:Catalog."""
CreateEngagement: _Final[_Action]
"""Write, on Engagement (required). Keys: partnercentral:Catalog."""
CreateEngagementContext: _Final[_Action]
"""Write, on Engagement (required). Keys: partnercentral:Catalog."""
CreateEngagementInvitation: _Final[_Action]
"""Write, on engagement-invitation (required). Keys: partnercentral:Catalog."""
CreateMarketplaceRevenueShare: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, partnercentral:Catalog."""
CreateMarketplaceRevenueShareAllocation: _Final[_Action]
"""Write, on MarketplaceRevenueShare (required). Keys: partnercentral:Catalog."""
CreateOpportunity: _Final[_Action]
"""Write, on Opportunity (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, partnercentral:Catalog."""
CreatePartner: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog."""
CreateProgramManagementAccount: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog."""
CreateRelationship: _Final[_Action]
"""Write, on ProgramManagementAccount (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog."""
CreateResourceSnapshot: _Final[_Action]
"""Write, on ResourceSnapshot (required). Keys: partnercentral:Catalog."""
CreateResourceSnapshotJob: _Final[_Action]
"""Write, on resource-snapshot-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, partnercentral:Catalog."""
CreateRevenueAttribution: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, partnercentral:Catalog."""
DeleteProgramManagementAccount: _Final[_Action]
"""Write, on ProgramManagementAccount (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
DeleteRelationship: _Final[_Action]
"""Write, on Relationship (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
DeleteResourceSnapshotJob: _Final[_Action]
"""Write, on resource-snapshot-job (required). Keys: partnercentral:Catalog."""
DisassociateAwsTrainingCertificationEmailDomain: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
DisassociateBenefitApplicationResource: _Final[_Action]
"""Write, on BenefitAllocation (required), BenefitApplication (required), Opportunity (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
DisassociateOpportunity: _Final[_Action]
"""Write, on Opportunity (required). Keys: partnercentral:Catalog, partnercentral:RelatedEntityType."""
EnrollInPartnerPath: _Final[_Action]
"""Write, on * only."""
GetAllianceLeadContact: _Final[_Action]
"""Read, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetAwsOpportunitySummary: _Final[_Action]
"""Read, on Opportunity (required). Keys: partnercentral:Catalog."""
GetBenefit: _Final[_Action]
"""Read, on Benefit (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
GetBenefitAllocation: _Final[_Action]
"""Read, on BenefitAllocation (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes."""
GetBenefitApplication: _Final[_Action]
"""Read, on BenefitApplication (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
GetBusinessPlan: _Final[_Action]
"""Read, on * only."""
GetCollaborationChannel: _Final[_Action]
"""Read, on * only."""
GetConnection: _Final[_Action]
"""Read, on Connection (required). Keys: partnercentral:Catalog."""
GetConnectionInvitation: _Final[_Action]
"""Read, on ConnectionInvitation (required). Keys: partnercentral:Catalog."""
GetConnectionPreferences: _Final[_Action]
"""Read, on * only. Keys: partnercentral:Catalog."""
GetEngagement: _Final[_Action]
"""Read, on Engagement (required). Keys: partnercentral:Catalog."""
GetEngagementInvitation: _Final[_Action]
"""Read, on engagement-invitation (required). Keys: partnercentral:Catalog."""
GetMarketplaceRevenueShare: _Final[_Action]
"""Read, on MarketplaceRevenueShare (required). Keys: partnercentral:Catalog."""
GetMarketplaceRevenueShareAllocation: _Final[_Action]
"""Read, on MarketplaceRevenueShare (required). Keys: partnercentral:Catalog."""
GetOpportunity: _Final[_Action]
"""Read, on Opportunity (required). Keys: partnercentral:Catalog."""
GetPartner: _Final[_Action]
"""Read, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetPartnerCentralContentDocument: _Final[_Action]
"""Read, on * only. Keys: partnercentral:Catalog."""
GetPartnerCentralContentMetadata: _Final[_Action]
"""Read, on * only. Keys: partnercentral:Catalog."""
GetPartnerDashboard: _Final[_Action]
"""Read, on Dashboard (required). Keys: partnercentral:Catalog."""
GetPartnerProfile: _Final[_Action]
"""Read, on * only."""
GetProfileUpdateTask: _Final[_Action]
"""Read, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetProfileVisibility: _Final[_Action]
"""Read, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetProgramManagementAccount: _Final[_Action]
"""Read, on * only. Keys: partnercentral:Catalog."""
GetProspectingFromEngagementTask: _Final[_Action]
"""Read, on ProspectingFromEngagementTask (required). Keys: partnercentral:Catalog."""
GetQualificationsAssociationDetails: _Final[_Action]
"""Read, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetQualificationsAssociationTask: _Final[_Action]
"""Read, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetQualificationsDisassociationTask: _Final[_Action]
"""Read, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetRelationship: _Final[_Action]
"""Read, on Relationship (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
GetResourceSnapshot: _Final[_Action]
"""Read, on ResourceSnapshot (required). Keys: partnercentral:Catalog."""
GetResourceSnapshotJob: _Final[_Action]
"""Read, on resource-snapshot-job (required). Keys: partnercentral:Catalog."""
GetRevenueAttribution: _Final[_Action]
"""Read, on RevenueAttribution (required). Keys: partnercentral:Catalog."""
GetRevenueAttributionAllocation: _Final[_Action]
"""Read, on RevenueAttribution (required). Keys: partnercentral:Catalog."""
GetRevenueAttributionAllocationsTask: _Final[_Action]
"""Read, on RevenueAttribution (required). Keys: partnercentral:Catalog."""
GetSellingSystemSettings: _Final[_Action]
"""Read, on * only. Keys: partnercentral:Catalog."""
GetVerification: _Final[_Action]
"""Read, on * only. Keys: partnercentral:Catalog, partnercentral:VerificationType."""
ListBenefitAllocations: _Final[_Action]
"""List, on BenefitAllocation (required). Keys: partnercentral:Catalog, partnercentral:FulfillmentTypes."""
ListBenefitApplications: _Final[_Action]
"""List, on BenefitApplication (required). Keys: partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
ListBenefits: _Final[_Action]
"""List, on Benefit (required). Keys: partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
ListBusinessPlans: _Final[_Action]
"""List, on * only."""
ListChannelHandshakes: _Final[_Action]
"""List, on ChannelHandshake (required). Keys: partnercentral:Catalog, partnercentral:ChannelHandshakeType."""
ListCollaborationChannels: _Final[_Action]
"""List, on * only."""
ListConnectionInvitations: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListConnections: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListEngagementByAcceptingInvitationTasks: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListEngagementFromOpportunityTasks: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListEngagementInvitations: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListEngagementMembers: _Final[_Action]
"""Read, on Engagement (required). Keys: partnercentral:Catalog."""
ListEngagementResourceAssociations: _Final[_Action]
"""Read, on ResourceSnapshot (required). Keys: partnercentral:Catalog."""
ListEngagements: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListMarketplaceRevenueShareAllocations: _Final[_Action]
"""List, on MarketplaceRevenueShare (required). Keys: partnercentral:Catalog."""
ListMarketplaceRevenueShares: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListOpportunities: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListOpportunityFromEngagementTasks: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListPartnerCentralContent: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListPartnerPaths: _Final[_Action]
"""List, on * only."""
ListPartners: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListProgramManagementAccounts: _Final[_Action]
"""List, on ProgramManagementAccount (required). Keys: partnercentral:Catalog."""
ListProspectingFromEngagementTasks: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListRelationships: _Final[_Action]
"""List, on Relationship (required). Keys: partnercentral:Catalog."""
ListResourceSnapshotJobs: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListResourceSnapshots: _Final[_Action]
"""List, on ResourceSnapshot (required). Keys: partnercentral:Catalog."""
ListRevenueAttributionAllocations: _Final[_Action]
"""List, on RevenueAttribution (required). Keys: partnercentral:Catalog."""
ListRevenueAttributions: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListSolutions: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
ListTagsForResource: _Final[_Action]
"""Read, on * only. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
PutAllianceLeadContact: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
PutBusinessPlan: _Final[_Action]
"""Write, on * only."""
PutProfileVisibility: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
PutSellingSystemSettings: _Final[_Action]
"""Write, on * only. Keys: partnercentral:Catalog."""
RecallBenefitApplication: _Final[_Action]
"""Write, on BenefitApplication (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
RejectChannelHandshake: _Final[_Action]
"""Write, on ChannelHandshake (required). Keys: partnercentral:Catalog, partnercentral:ChannelHandshakeType."""
RejectConnectionInvitation: _Final[_Action]
"""Write, on ConnectionInvitation (required). Keys: partnercentral:Catalog."""
RejectEngagementInvitation: _Final[_Action]
"""Write, on engagement-invitation (required). Keys: partnercentral:Catalog."""
SearchPartnerCentralContent: _Final[_Action]
"""List, on * only. Keys: partnercentral:Catalog."""
SearchPartnerProfiles: _Final[_Action]
"""List, on * only."""
SendEmailVerificationCode: _Final[_Action]
"""Write, on * only. Keys: partnercentral:Catalog."""
StartEngagementByAcceptingInvitationTask: _Final[_Action]
"""Write, on engagement-by-accepting-invitation-task (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog. Needs: partnercentral:AcceptEngagementInvitation, partnercentral:CreateOpportunity, partnercentral:CreateResourceSnapshotJob, partnercentral:GetEngagementInvitation, partnercentral:StartResourceSnapshotJob, partnercentral:SubmitOpportunity."""
StartEngagementFromOpportunityTask: _Final[_Action]
"""Write, on engagement-from-opportunity-task (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog. Needs: partnercentral:CreateEngagement, partnercentral:CreateEngagementInvitation, partnercentral:CreateResourceSnapshotJob, partnercentral:GetOpportunity, partnercentral:StartResourceSnapshotJob, partnercentral:SubmitOpportunity."""
StartOpportunityFromEngagementTask: _Final[_Action]
"""Write, on OpportunityFromEngagementTask (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog. Needs: partnercentral:CreateEngagementContext, partnercentral:CreateOpportunity, partnercentral:CreateResourceSnapshot, partnercentral:CreateResourceSnapshotJob, partnercentral:GetEngagement, partnercentral:StartResourceSnapshotJob."""
StartProfileUpdateTask: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
StartProspectingFromEngagementTask: _Final[_Action]
"""Write, on Engagement (required). Keys: partnercentral:Catalog."""
StartQualificationsAssociationTask: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
StartQualificationsDisassociationTask: _Final[_Action]
"""Write, on Partner (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
StartResourceSnapshotJob: _Final[_Action]
"""Write, on resource-snapshot-job (required). Keys: partnercentral:Catalog."""
StartRevenueAttributionAllocationsTask: _Final[_Action]
"""Write, on RevenueAttribution (required). Keys: partnercentral:Catalog."""
StartVerification: _Final[_Action]
"""Write, on * only. Keys: partnercentral:Catalog, partnercentral:VerificationType."""
StopResourceSnapshotJob: _Final[_Action]
"""Write, on resource-snapshot-job (required). Keys: partnercentral:Catalog."""
SubmitBenefitApplication: _Final[_Action]
"""Write, on BenefitApplication (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
SubmitOpportunity: _Final[_Action]
"""Write, on Opportunity (required). Keys: partnercentral:Catalog."""
TagResource: _Final[_Action]
"""Tagging, on BenefitApplication, ChannelHandshake, MarketplaceRevenueShare, Opportunity, Partner, ProgramManagementAccount, Relationship, RevenueAttribution, resource-snapshot-job. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
UntagResource: _Final[_Action]
"""Tagging, on BenefitApplication, ChannelHandshake, MarketplaceRevenueShare, Opportunity, Partner, ProgramManagementAccount, Relationship, RevenueAttribution, resource-snapshot-job. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
UpdateBenefitApplication: _Final[_Action]
"""Write, on BenefitApplication (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog, partnercentral:FulfillmentTypes, partnercentral:Programs."""
UpdateConnectionPreferences: _Final[_Action]
"""Write, on * only. Keys: partnercentral:Catalog."""
UpdateEngagementContext: _Final[_Action]
"""Write, on Engagement (required). Keys: partnercentral:Catalog."""
UpdateMarketplaceRevenueShareAllocation: _Final[_Action]
"""Write, on MarketplaceRevenueShare (required). Keys: partnercentral:Catalog."""
UpdateOpportunity: _Final[_Action]
"""Write, on Opportunity (required). Keys: partnercentral:Catalog."""
UpdateProgramManagementAccount: _Final[_Action]
"""Write, on ProgramManagementAccount (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
UpdateRelationship: _Final[_Action]
"""Write, on Relationship (required). Keys: aws:ResourceTag/${TagKey}, partnercentral:Catalog."""
UpdateRevenueAttribution: _Final[_Action]
"""Write, on RevenueAttribution (required). Keys: partnercentral:Catalog."""
UseSession: _Final[_Action]
"""Write, on * only. Keys: partnercentral:Catalog."""
class _Benefit(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/benefit/${Identifier}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Benefit: _Final[_Benefit]
class _BenefitAllocation(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-allocation/${Identifier}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

BenefitAllocation: _Final[_BenefitAllocation]
class _BenefitApplication(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-application/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

BenefitApplication: _Final[_BenefitApplication]
class _ChannelHandshake(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/channel-handshake/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ChannelHandshake: _Final[_ChannelHandshake]
class _Connection(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection/${Identifier}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Connection: _Final[_Connection]
class _ConnectionInvitation(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection-invitation/${Identifier}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ConnectionInvitation: _Final[_ConnectionInvitation]
class _ConnectionPreferences(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/connection-preferences"""

    def __call__(self, catalog: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConnectionPreferences: _Final[_ConnectionPreferences]
class _Dashboard(_ResourceType):
    """arn:${Partition}:partnercentral::${Account}:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId}"""

    def __call__(self, catalog: str | _Variable, table_id: str | _Variable, dashboard_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

Dashboard: _Final[_Dashboard]
class _Engagement(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement/${Identifier}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Engagement: _Final[_Engagement]
class _MarketplaceRevenueShare(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/marketplace-revenue-share/${MarketplaceProductId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, marketplace_product_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MarketplaceRevenueShare: _Final[_MarketplaceRevenueShare]
class _Opportunity(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/opportunity/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Opportunity: _Final[_Opportunity]
class _OpportunityFromEngagementTask(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId}"""

    def __call__(self, catalog: str | _Variable, task_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

OpportunityFromEngagementTask: _Final[_OpportunityFromEngagementTask]
class _Partner(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/partner/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Partner: _Final[_Partner]
class _ProgramManagementAccount(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProgramManagementAccount: _Final[_ProgramManagementAccount]
class _ProspectingFromEngagementTask(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/prospecting-from-engagement-task/${TaskIdentifier}"""

    def __call__(self, catalog: str | _Variable, task_identifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

ProspectingFromEngagementTask: _Final[_ProspectingFromEngagementTask]
class _Relationship(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, program_management_account_id: str | _Variable, relationship_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Relationship: _Final[_Relationship]
class _ResourceSnapshot(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision}"""

    def __call__(self, catalog: str | _Variable, engagement_identifier: str | _Variable, resource_type: str | _Variable, resource_identifier: str | _Variable, template_identifier: str | _Variable, snapshot_revision: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ResourceSnapshot: _Final[_ResourceSnapshot]
class _RevenueAttribution(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/revenue-attribution/${RevenueAttributionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, revenue_attribution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RevenueAttribution: _Final[_RevenueAttribution]
class _Solution(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/solution/${Identifier}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Solution: _Final[_Solution]
class _engagement_by_accepting_invitation_task(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId}"""

    def __call__(self, catalog: str | _Variable, task_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

engagement_by_accepting_invitation_task: _Final[_engagement_by_accepting_invitation_task]
class _engagement_from_opportunity_task(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId}"""

    def __call__(self, catalog: str | _Variable, task_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

engagement_from_opportunity_task: _Final[_engagement_from_opportunity_task]
class _engagement_invitation(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-invitation/${Identifier}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

engagement_invitation: _Final[_engagement_invitation]
class _resource_snapshot_job(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/resource-snapshot-job/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog: str | _Variable, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resource_snapshot_job: _Final[_resource_snapshot_job]
class _selling_system_settings(_ResourceType):
    """arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/selling-system-settings"""

    def __call__(self, catalog: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

selling_system_settings: _Final[_selling_system_settings]

class _Keys(_ServiceKeys):
    """The condition keys of partnercentral."""

    Catalog: _StringKey
    ChannelHandshakeType: _StringKey
    FulfillmentTypes: _StringSetKey
    Programs: _StringSetKey
    RelatedEntityType: _StringKey
    VerificationType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["partnercentral:Catalog", "partnercentral:ChannelHandshakeType", "partnercentral:RelatedEntityType", "partnercentral:VerificationType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["partnercentral:FulfillmentTypes", "partnercentral:Programs"]) -> _StringSetKey: ...
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
