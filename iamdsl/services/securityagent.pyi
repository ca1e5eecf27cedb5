"""AWS Security Agent. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddArtifact: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class AddControl(metaclass=_RetiredAction):
    """Write, on Application (required)."""
BatchCreateSecurityRequirements: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
BatchDeleteCodeReviews: _Final[_Action]
"""Write, on AgentSpace (required)."""
BatchDeletePentests: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt."""
BatchDeleteSecurityRequirements: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
BatchDeleteThreatModels: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class BatchDeleteThreats(metaclass=_RetiredAction):
    """Write, on AgentSpace (required). Needs: kms:Decrypt."""
BatchDisassociateFindingIssue: _Final[_Action]
"""Write, on AgentSpace (required)."""
BatchExportFindings: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class BatchGetAgentInstances(metaclass=_RetiredAction):
    """Read, on AgentInstance (required)."""
BatchGetAgentSpaces: _Final[_Action]
"""Read, on AgentSpace (required). Needs: kms:Decrypt."""
BatchGetArtifactMetadata: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetCodeReviewJobTasks: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetCodeReviewJobs: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetCodeReviews: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetFindings: _Final[_Action]
"""Read, on AgentSpace (required). Needs: kms:Decrypt."""
BatchGetPentestJobContentMetadata: _Final[_Action]
"""Read, on AgentSpace (required). Needs: kms:Decrypt."""
BatchGetPentestJobTasks: _Final[_Action]
"""Read, on AgentSpace (required). Needs: kms:Decrypt."""
BatchGetPentestJobs: _Final[_Action]
"""Read, on AgentSpace (required). Needs: kms:Decrypt."""
BatchGetPentests: _Final[_Action]
"""Read, on AgentSpace (required). Needs: kms:Decrypt."""
BatchGetSecurityRequirements: _Final[_Action]
"""Read, on SecurityRequirementPack (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class BatchGetSecurityTestContentMetadata(metaclass=_RetiredAction):
    """Read, on AgentSpace (required)."""
BatchGetTargetDomains: _Final[_Action]
"""Read, on TargetDomain (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class BatchGetTasks(metaclass=_RetiredAction):
    """Read, on AgentSpace (required)."""
BatchGetThreatModelJobTasks: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetThreatModelJobs: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetThreatModels: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetThreats: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchGetValidationRuns: _Final[_Action]
"""Read, on AgentSpace (required)."""
BatchUpdateSecurityRequirements: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class CreateAgentInstance(metaclass=_RetiredAction):
    """Write, on Application (required)."""
CreateAgentSpace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kms:Decrypt, kms:DescribeKey, kms:GenerateDataKeyWithoutPlaintext."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, kms:DescribeKey, sso:CreateApplication."""
CreateCodeReview: _Final[_Action]
"""Write, on AgentSpace (required)."""
CreateDesignReview: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class CreateDocumentReview(metaclass=_RetiredAction):
    """Write, on AgentSpace (required)."""
CreateIntegration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMembership: _Final[_Action]
"""Write, on AgentSpace (required)."""
CreateOneTimeLoginSession: _Final[_Action]
"""Write, on AgentSpace (required)."""
CreatePentest: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt."""
CreatePrivateConnection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSecurityRequirement: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
CreateSecurityRequirementPack: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTargetDomain: _Final[_Action]
"""Write, on * only."""
CreateThreat: _Final[_Action]
"""Write, on AgentSpace (required)."""
CreateThreatModel: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class DeleteAgentInstance(metaclass=_RetiredAction):
    """Write, on AgentInstance (required)."""
DeleteAgentSpace: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt."""
DeleteApplication: _Final[_Action]
"""Write, on Application (required)."""
DeleteArtifact: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class DeleteControl(metaclass=_RetiredAction):
    """Write, on Control (required)."""
DeleteDesignReview: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class DeleteDocumentReview(metaclass=_RetiredAction):
    """Write, on AgentSpace (required)."""
DeleteIntegration: _Final[_Action]
"""Write, on Integration (required)."""
DeleteMembership: _Final[_Action]
"""Write, on AgentSpace (required)."""
DeletePrivateConnection: _Final[_Action]
"""Write, on PrivateConnection (required)."""
DeleteSecurityRequirement: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
DeleteSecurityRequirementPack: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
DeleteTargetDomain: _Final[_Action]
"""Write, on TargetDomain (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class DescribeFindings(metaclass=_RetiredAction):
    """Read, on AgentSpace (required)."""
DescribePrivateConnection: _Final[_Action]
"""Read, on PrivateConnection (required)."""
GetApplication: _Final[_Action]
"""Read, on Application (required)."""
GetArtifact: _Final[_Action]
"""Read, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class GetCodeReviewTask(metaclass=_RetiredAction):
    """Read, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class GetControl(metaclass=_RetiredAction):
    """Read, on Control (required)."""
GetDesignReview: _Final[_Action]
"""Read, on AgentSpace (required)."""
GetDesignReviewArtifact: _Final[_Action]
"""Read, on AgentSpace (required)."""
GetDesignReviewFeedback: _Final[_Action]
"""Read, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class GetDocReviewTask(metaclass=_RetiredAction):
    """Read, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class GetDocumentReview(metaclass=_RetiredAction):
    """Read, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class GetDocumentReviewArtifact(metaclass=_RetiredAction):
    """Read, on AgentSpace (required)."""
GetIntegration: _Final[_Action]
"""Read, on Integration (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class GetLoginSessionCredentials(metaclass=_RetiredAction):
    """Read, on * only."""
GetProviderRegistrationManifest: _Final[_Action]
"""Read, on * only."""
GetSecurityRequirement: _Final[_Action]
"""Read, on SecurityRequirementPack (required)."""
GetSecurityRequirementPack: _Final[_Action]
"""Read, on SecurityRequirementPack (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class HandleOneTimeLoginSession(metaclass=_RetiredAction):
    """Write, on * only."""
HandleProviderCallback: _Final[_Action]
"""Write, on * only."""
HandleProviderRegistrationCallback: _Final[_Action]
"""Write, on * only."""
ImportSecurityRequirements: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
InitiateProviderRegistration: _Final[_Action]
"""Write, on * only."""
ListActorMessages: _Final[_Action]
"""List, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class ListAgentInstanceTasks(metaclass=_RetiredAction):
    """List, on AgentInstance (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class ListAgentInstances(metaclass=_RetiredAction):
    """List, on * only."""
ListAgentSpaces: _Final[_Action]
"""List, on * only."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListArtifacts: _Final[_Action]
"""List, on AgentSpace (required)."""
ListCodeReviewJobTasks: _Final[_Action]
"""List, on AgentSpace (required)."""
ListCodeReviewJobsForCodeReview: _Final[_Action]
"""List, on AgentSpace (required)."""
ListCodeReviews: _Final[_Action]
"""List, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class ListControls(metaclass=_RetiredAction):
    """List, on * only."""
ListDesignReviewComments: _Final[_Action]
"""List, on AgentSpace (required)."""
ListDesignReviews: _Final[_Action]
"""List, on AgentSpace (required)."""
ListDiscoveredDomains: _Final[_Action]
"""List, on AgentSpace (required)."""
ListDiscoveredEndpoints: _Final[_Action]
"""List, on AgentSpace (required). Needs: kms:Decrypt."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class ListDocumentReviewComments(metaclass=_RetiredAction):
    """List, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class ListDocumentReviews(metaclass=_RetiredAction):
    """List, on AgentSpace (required)."""
ListFindings: _Final[_Action]
"""List, on AgentSpace (required). Needs: kms:Decrypt."""
ListIntegratedResources: _Final[_Action]
"""List, on AgentSpace (required)."""
ListIntegrations: _Final[_Action]
"""List, on * only."""
ListMemberships: _Final[_Action]
"""List, on AgentSpace (required)."""
ListPentestJobTasks: _Final[_Action]
"""List, on AgentSpace (required). Needs: kms:Decrypt."""
ListPentestJobsForPentest: _Final[_Action]
"""List, on AgentSpace (required). Needs: kms:Decrypt."""
ListPentests: _Final[_Action]
"""List, on AgentSpace (required). Needs: kms:Decrypt."""
ListPrivateConnections: _Final[_Action]
"""List, on * only."""
ListResourcesFromIntegration: _Final[_Action]
"""List, on Integration (required)."""
ListSecurityRequirementPacks: _Final[_Action]
"""List, on * only."""
ListSecurityRequirements: _Final[_Action]
"""List, on SecurityRequirementPack (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on AgentSpace, Application, Integration, PrivateConnection, SecurityRequirementPack, TargetDomain."""
ListTargetDomains: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class ListTasks(metaclass=_RetiredAction):
    """List, on AgentSpace (required)."""
ListThreatModelJobTasks: _Final[_Action]
"""List, on AgentSpace (required)."""
ListThreatModelJobs: _Final[_Action]
"""List, on AgentSpace (required)."""
ListThreatModels: _Final[_Action]
"""List, on AgentSpace (required)."""
ListThreats: _Final[_Action]
"""List, on AgentSpace (required)."""
PutDesignReviewFeedback: _Final[_Action]
"""Write, on AgentSpace (required)."""
StartCodeRemediation: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt, kms:GenerateDataKey."""
StartCodeReviewJob: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class StartPentestExecution(metaclass=_RetiredAction):
    """Write, on AgentSpace (required)."""
StartPentestJob: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt, kms:GenerateDataKey."""
StartThreatModelJob: _Final[_Action]
"""Write, on AgentSpace (required)."""
StartValidationRun: _Final[_Action]
"""Write, on AgentSpace (required)."""
StopCodeReviewJob: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class StopPentestExecution(metaclass=_RetiredAction):
    """Write, on AgentSpace (required)."""
StopPentestJob: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt."""
StopThreatModelJob: _Final[_Action]
"""Write, on AgentSpace (required)."""
TagResource: _Final[_Action]
"""Tagging, on AgentSpace, Application, Integration, PrivateConnection, SecurityRequirementPack, TargetDomain. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class ToggleManagedControl(metaclass=_RetiredAction):
    """Write, on Control (required)."""
ToggleManagedSecurityRequirement: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
UntagResource: _Final[_Action]
"""Tagging, on AgentSpace, Application, Integration, PrivateConnection, SecurityRequirementPack, TargetDomain. Keys: aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class UpdateAgentInstance(metaclass=_RetiredAction):
    """Write, on AgentInstance (required)."""
UpdateAgentSpace: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt."""
UpdateApplication: _Final[_Action]
"""Write, on Application (required). Needs: iam:PassRole, kms:DescribeKey."""
UpdateCodeReview: _Final[_Action]
"""Write, on AgentSpace (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class UpdateControl(metaclass=_RetiredAction):
    """Write, on Control (required)."""
UpdateDiscoveredDomains: _Final[_Action]
"""Write, on AgentSpace (required)."""
UpdateFinding: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt."""
UpdateIntegratedResources: _Final[_Action]
"""Write, on AgentSpace (required), Integration (required)."""
UpdateIntegration: _Final[_Action]
"""Write, on Integration (required)."""
UpdatePentest: _Final[_Action]
"""Write, on AgentSpace (required). Needs: kms:Decrypt."""
UpdatePrivateConnectionCertificate: _Final[_Action]
"""Write, on PrivateConnection (required)."""
UpdateSecurityRequirement: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
UpdateSecurityRequirementPack: _Final[_Action]
"""Write, on SecurityRequirementPack (required)."""
UpdateTargetDomain: _Final[_Action]
"""Write, on TargetDomain (required)."""
UpdateThreat: _Final[_Action]
"""Write, on AgentSpace (required)."""
UpdateThreatModel: _Final[_Action]
"""Write, on AgentSpace (required)."""
VerifyTargetDomain: _Final[_Action]
"""Write, on TargetDomain (required)."""
class _AgentInstance(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:agent-instance/${AgentId}"""

    def __call__(self, agent_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AgentInstance: _Final[_AgentInstance]
class _AgentSpace(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, agent_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AgentSpace: _Final[_AgentSpace]
class _Application(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Application: _Final[_Application]
class _Artifact(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}/artifact/${ArtifactId}"""

    def __call__(self, agent_id: str | _Variable, artifact_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Artifact: _Final[_Artifact]
class _Control(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:control/${ControlId}"""

    def __call__(self, control_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Control: _Final[_Control]
class _Finding(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}/finding/${FindingId}"""

    def __call__(self, agent_id: str | _Variable, finding_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Finding: _Final[_Finding]
class _Integration(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:integration/${IntegrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Integration: _Final[_Integration]
class _Pentest(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}/pentest/${PentestId}"""

    def __call__(self, agent_id: str | _Variable, pentest_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Pentest: _Final[_Pentest]
class _PentestJob(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}/pentest-job/${JobId}"""

    def __call__(self, agent_id: str | _Variable, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PentestJob: _Final[_PentestJob]
class _PentestTask(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}/pentest-task/${TaskId}"""

    def __call__(self, agent_id: str | _Variable, task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PentestTask: _Final[_PentestTask]
class _PrivateConnection(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:private-connection/${PrivateConnectionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, private_connection_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

PrivateConnection: _Final[_PrivateConnection]
class _SecurityRequirement(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:security-requirement/${SecurityRequirementId}"""

    def __call__(self, security_requirement_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SecurityRequirement: _Final[_SecurityRequirement]
class _SecurityRequirementPack(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, security_requirement_pack_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SecurityRequirementPack: _Final[_SecurityRequirementPack]
class _TargetDomain(_ResourceType):
    """arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, target_domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TargetDomain: _Final[_TargetDomain]

class _Keys(_ServiceKeys):
    """The condition keys of securityagent."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
