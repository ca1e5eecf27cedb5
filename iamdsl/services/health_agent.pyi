"""Amazon Connect Health. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateSubscription: _Final[_Action]
"""Write, on Domain (required), Subscription (required)."""
CancelAppointment: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
CreateAgent: _Final[_Action]
"""Write, on Agent (required), Domain (required)."""
CreateDomain: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: health-agent:TagResource, iam:PassRole."""
CreateIntegration: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
CreateSession: _Final[_Action]
"""Write, on Agent (required), Domain (required), Session (required)."""
CreateSubscription: _Final[_Action]
"""Write, on Domain (required), Subscription (required)."""
DeactivateSubscription: _Final[_Action]
"""Write, on Domain (required), Subscription (required)."""
DeleteAgent: _Final[_Action]
"""Write, on Agent (required), Domain (required)."""
DeleteDomain: _Final[_Action]
"""Write, on Domain (required)."""
DeleteIntegration: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
GetAgent: _Final[_Action]
"""Read, on Agent (required), Domain (required)."""
GetCareTeamProvider: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
GetDomain: _Final[_Action]
"""Read, on Domain (required)."""
GetDomainAnalytics: _Final[_Action]
"""Read, on Domain (required)."""
GetIntegration: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
GetMedicalScribeListeningSession: _Final[_Action]
"""Read, on Domain (required), Subscription (required)."""
GetPatient: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
GetPatientInsightsJob: _Final[_Action]
"""Read, on Domain (required), PatientInsightsJob (required)."""
GetPractitioner: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
GetSessionContext: _Final[_Action]
"""Read, on Domain (required), Session (required)."""
GetSubscription: _Final[_Action]
"""Read, on Domain (required), Subscription (required)."""
InvokeAgent: _Final[_Action]
"""Write, on Domain (required), Session (required)."""
ListAgents: _Final[_Action]
"""List, on Domain (required)."""
ListAppointmentSlots: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListIntegrations: _Final[_Action]
"""List, on Domain (required)."""
ListPatientAppointments: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
ListPatientInsuranceCoverages: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
ListPatientMedications: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
ListProviders: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
ListSessionRecords: _Final[_Action]
"""List, on Domain (required)."""
ListSubscriptions: _Final[_Action]
"""List, on Domain (required)."""
ListTagsForResource: _Final[_Action]
"""List, on Domain."""
MatchPatient: _Final[_Action]
"""Read, on Domain (required), Integration (required)."""
PublishAgent: _Final[_Action]
"""Write, on Agent (required), Domain (required)."""
RescheduleAppointment: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
ResetPassword: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
ScheduleAppointment: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
StartMedicalScribeListeningSession: _Final[_Action]
"""Write, on Domain (required), Subscription (required)."""
StartPatientInsightsJob: _Final[_Action]
"""Write, on Domain (required), PatientInsightsJob (required)."""
SubmitMedicationRenewal: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
TagResource: _Final[_Action]
"""Tagging, on Domain. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Domain. Keys: aws:TagKeys."""
UpdateAgent: _Final[_Action]
"""Write, on Agent (required), Domain (required)."""
UpdateIntegration: _Final[_Action]
"""Write, on Domain (required), Integration (required)."""
UpdateSession: _Final[_Action]
"""Write, on Domain (required), Session (required)."""
class _Agent(_ResourceType):
    """arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/agent/${AgentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, agent_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Agent: _Final[_Agent]
class _Domain(_ResourceType):
    """arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Domain: _Final[_Domain]
class _Integration(_ResourceType):
    """arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/integration/${IntegrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Integration: _Final[_Integration]
class _PatientInsightsJob(_ResourceType):
    """arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/patient-insights-job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PatientInsightsJob: _Final[_PatientInsightsJob]
class _Session(_ResourceType):
    """arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/session/${SessionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Session: _Final[_Session]
class _Subscription(_ResourceType):
    """arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/subscription/${SubscriptionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, subscription_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Subscription: _Final[_Subscription]

class _Keys(_ServiceKeys):
    """The condition keys of health-agent."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
