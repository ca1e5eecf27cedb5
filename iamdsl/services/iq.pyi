"""AWS IQ. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptCall: _Final[_Action]
"""Write, on call (required)."""
ApprovePaymentRequest: _Final[_Action]
"""Write, on paymentRequest (required)."""
ApproveProposal: _Final[_Action]
"""Write, on proposal (required)."""
ArchiveConversation: _Final[_Action]
"""Write, on conversation (required)."""
CompleteProposal: _Final[_Action]
"""Write, on proposal (required)."""
CreateConversation: _Final[_Action]
"""Write, on * only."""
CreateExpert: _Final[_Action]
"""Write, on * only."""
CreateListing: _Final[_Action]
"""Write, on * only."""
CreateMilestoneProposal: _Final[_Action]
"""Write, on * only."""
CreatePaymentRequest: _Final[_Action]
"""Write, on * only."""
CreateProject: _Final[_Action]
"""Write, on * only."""
CreateRequest: _Final[_Action]
"""Write, on * only."""
CreateScheduledProposal: _Final[_Action]
"""Write, on * only."""
CreateSeller: _Final[_Action]
"""Write, on * only."""
CreateUpfrontProposal: _Final[_Action]
"""Write, on * only."""
DeclineCall: _Final[_Action]
"""Write, on call (required)."""
DeleteAttachment: _Final[_Action]
"""Write, on attachment (required)."""
DisableIndividualPublicProfile: _Final[_Action]
"""Write, on expert (required)."""
DownloadAttachment: _Final[_Action]
"""Read, on attachment (required)."""
EnableIndividualPublicProfile: _Final[_Action]
"""Write, on expert (required)."""
EndCall: _Final[_Action]
"""Write, on call (required)."""
GetBuyer: _Final[_Action]
"""Read, on buyer (required)."""
GetCall: _Final[_Action]
"""Read, on call (required)."""
GetChatInfo: _Final[_Action]
"""Read, on conversation (required)."""
GetChatMessages: _Final[_Action]
"""Read, on conversation (required)."""
GetChatToken: _Final[_Action]
"""Read, on token (required)."""
GetCompanyChatMessages: _Final[_Action]
"""Read, on conversation (required)."""
GetCompanyProfile: _Final[_Action]
"""Read, on company (required)."""
GetConversation: _Final[_Action]
"""Read, on conversation (required)."""
GetExpert: _Final[_Action]
"""Read, on expert (required)."""
GetListing: _Final[_Action]
"""Read, on listing (required)."""
GetMarketplaceSeller: _Final[_Action]
"""Read, on seller (required)."""
GetPaymentRequest: _Final[_Action]
"""Read, on paymentRequest (required)."""
GetProposal: _Final[_Action]
"""Read, on proposal (required)."""
GetRequest: _Final[_Action]
"""Read, on request (required)."""
GetReview: _Final[_Action]
"""Read, on seller (required)."""
HideRequest: _Final[_Action]
"""Write, on request (required)."""
InitiateCall: _Final[_Action]
"""Write, on * only."""
LinkAwsCertification: _Final[_Action]
"""Write, on expert (required)."""
ListAttachments: _Final[_Action]
"""List, on attachment (required)."""
ListConversations: _Final[_Action]
"""Read, on conversation (required)."""
ListExpertAccessLogs: _Final[_Action]
"""Read, on permission (required)."""
ListListings: _Final[_Action]
"""Read, on listing (required)."""
ListPaymentRequests: _Final[_Action]
"""Read, on paymentRequest, paymentSchedule."""
ListProposals: _Final[_Action]
"""Read, on proposal (required)."""
ListRequests: _Final[_Action]
"""Read, on request (required)."""
ListReviews: _Final[_Action]
"""Read, on seller (required)."""
MarkChatMessageRead: _Final[_Action]
"""Write, on conversation (required)."""
RejectPaymentRequest: _Final[_Action]
"""Write, on paymentRequest (required)."""
RejectProposal: _Final[_Action]
"""Write, on proposal (required)."""
SendCompanyChatMessage: _Final[_Action]
"""Write, on conversation (required)."""
SendIndividualChatMessage: _Final[_Action]
"""Write, on conversation (required)."""
UnarchiveConversation: _Final[_Action]
"""Write, on conversation (required)."""
UnlinkAwsCertification: _Final[_Action]
"""Write, on expert (required)."""
UpdateCompanyProfile: _Final[_Action]
"""Write, on company (required)."""
UpdateConversationMembers: _Final[_Action]
"""Write, on conversation (required)."""
UpdateExpert: _Final[_Action]
"""Write, on expert (required)."""
UpdateListing: _Final[_Action]
"""Write, on listing (required)."""
UpdateRequest: _Final[_Action]
"""Write, on request (required)."""
UploadAttachment: _Final[_Action]
"""Write, on * only."""
WithdrawPaymentRequest: _Final[_Action]
"""Write, on paymentRequest (required)."""
WithdrawProposal: _Final[_Action]
"""Write, on proposal (required)."""
WriteReview: _Final[_Action]
"""Write, on seller (required)."""
class _attachment(_ResourceType):
    """arn:${Partition}:iq:${Region}::attachment/${AttachmentId}"""

    def __call__(self, attachment_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

attachment: _Final[_attachment]
class _buyer(_ResourceType):
    """arn:${Partition}:iq:${Region}::buyer/${BuyerId}"""

    def __call__(self, buyer_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

buyer: _Final[_buyer]
class _call(_ResourceType):
    """arn:${Partition}:iq:${Region}::call/${CallId}"""

    def __call__(self, call_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

call: _Final[_call]
class _company(_ResourceType):
    """arn:${Partition}:iq:${Region}::company/${CompanyId}"""

    def __call__(self, company_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

company: _Final[_company]
class _conversation(_ResourceType):
    """arn:${Partition}:iq:${Region}::conversation/${ConversationId}"""

    def __call__(self, conversation_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

conversation: _Final[_conversation]
class _expert(_ResourceType):
    """arn:${Partition}:iq:${Region}::expert/${ExpertId}"""

    def __call__(self, expert_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

expert: _Final[_expert]
class _listing(_ResourceType):
    """arn:${Partition}:iq:${Region}::listing/${ListingId}"""

    def __call__(self, listing_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

listing: _Final[_listing]
class _paymentRequest(_ResourceType):
    """arn:${Partition}:iq:${Region}::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId}"""

    def __call__(self, conversation_id: str | _Variable, proposal_id: str | _Variable, payment_request_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

paymentRequest: _Final[_paymentRequest]
class _paymentSchedule(_ResourceType):
    """arn:${Partition}:iq:${Region}::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId}"""

    def __call__(self, conversation_id: str | _Variable, proposal_id: str | _Variable, version_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

paymentSchedule: _Final[_paymentSchedule]
class _permission(_ResourceType):
    """arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}"""

    def __call__(self, permission_request_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

permission: _Final[_permission]
class _proposal(_ResourceType):
    """arn:${Partition}:iq:${Region}::proposal/${ConversationId}/${ProposalId}"""

    def __call__(self, conversation_id: str | _Variable, proposal_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

proposal: _Final[_proposal]
class _request(_ResourceType):
    """arn:${Partition}:iq:${Region}::request/${RequestId}"""

    def __call__(self, request_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

request: _Final[_request]
class _seller(_ResourceType):
    """arn:${Partition}:iq:${Region}::seller/${SellerAwsAccountId}"""

    def __call__(self, seller_aws_account_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

seller: _Final[_seller]
class _token(_ResourceType):
    """arn:${Partition}:iq:${Region}::token/${TokenId}"""

    def __call__(self, token_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

token: _Final[_token]

class _Keys(_ServiceKeys):
    """The condition keys of iq."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
