"""Amazon Bedrock. Generated; see scripts/."""

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

AgenticRetrieveStream: _Final[_Action]
"""Read, on * only."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on knowledge-base."""
ApplyGuardrail: _Final[_Action]
"""Read, on guardrail (required), guardrail-profile."""
AssociateAgentCollaborator: _Final[_Action]
"""Write, on agent (required)."""
AssociateAgentKnowledgeBase: _Final[_Action]
"""Write, on agent (required), knowledge-base (required)."""
AssociateThirdPartyKnowledgeBase: _Final[_Action]
"""Write, on * only. Keys: bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn."""
BatchDeleteAdvancedPromptOptimizationJob: _Final[_Action]
"""Write, on advanced-prompt-optimization-job (required)."""
BatchDeleteEvaluationJob: _Final[_Action]
"""Write, on evaluation-job (required)."""
CallWithBearerToken: _Final[_Action]
"""Read, on * only. Keys: bedrock:BearerTokenType."""
CancelAutomatedReasoningPolicyBuildWorkflow: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
CancelInvoke: _Final[_Action]
"""Write, on project (required)."""
CheckIngestedDocumentAcl: _Final[_Action]
"""Read, on * only."""
CopyBlueprintStage: _Final[_Action]
"""Write, on blueprint (required)."""
CountTokens: _Final[_Action]
"""Read, on foundation-model (required)."""
CreateAdvancedPromptOptimizationJob: _Final[_Action]
"""Write, on application-inference-profile (required), foundation-model (required), inference-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAgent: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAgentActionGroup: _Final[_Action]
"""Write, on agent (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAgentAlias: _Final[_Action]
"""Write, on agent (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAutomatedReasoningPolicy: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAutomatedReasoningPolicyTestCase: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
CreateAutomatedReasoningPolicyVersion: _Final[_Action]
"""Write, on automated-reasoning-policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBlueprint: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBlueprintVersion: _Final[_Action]
"""Write, on blueprint (required)."""
CreateCustomModel: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomModelDeployment: _Final[_Action]
"""Write, on custom-model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataAutomationLibrary: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataAutomationProject: _Final[_Action]
"""Write, on blueprint, data-automation-library. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataSource: _Final[_Action]
"""Write, on knowledge-base (required)."""
CreateDataSourceToken: _Final[_Action]
"""Write, on * only."""
CreateEvaluationJob: _Final[_Action]
"""Write, on custom-model (required), default-prompt-router (required), foundation-model (required), prompt-router (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFlow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFlowAlias: _Final[_Action]
"""Write, on flow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFlowVersion: _Final[_Action]
"""Write, on flow (required)."""
CreateFoundationModelAgreement: _Final[_Action]
"""Write, on * only."""
CreateGuardrail: _Final[_Action]
"""Write, on automated-reasoning-policy, automated-reasoning-policy-version, guardrail-profile. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGuardrailVersion: _Final[_Action]
"""Write, on guardrail (required)."""
CreateInferenceProfile: _Final[_Action]
"""Write, on application-inference-profile (required), foundation-model (required), inference-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInvocation: _Final[_Action]
"""Write, on session (required)."""
CreateKnowledgeBase: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMarketplaceModelEndpoint: _Final[_Action]
"""Write, on * only."""
CreateModelCopyJob: _Final[_Action]
"""Write, on custom-model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModelCustomizationJob: _Final[_Action]
"""Write, on custom-model (required), foundation-model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModelEvaluationJob: _Final[_Action]
"""Write, on custom-model (required), foundation-model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModelImportJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModelInvocationJob: _Final[_Action]
"""Write, on custom-model (required), foundation-model (required), model-invocation-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePrompt: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePromptRouter: _Final[_Action]
"""Write, on application-inference-profile (required), foundation-model (required), inference-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePromptVersion: _Final[_Action]
"""Write, on prompt (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProvisionedModelThroughput: _Final[_Action]
"""Write, on custom-model (required), foundation-model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRetrievalInstruction: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRetrievalInstructionVersion: _Final[_Action]
"""Write, on retrieval-instruction (required)."""
CreateSession: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAgent: _Final[_Action]
"""Write, on agent (required)."""
DeleteAgentActionGroup: _Final[_Action]
"""Write, on agent (required)."""
DeleteAgentAlias: _Final[_Action]
"""Write, on agent-alias (required)."""
DeleteAgentMemory: _Final[_Action]
"""Write, on agent-alias (required)."""
DeleteAgentVersion: _Final[_Action]
"""Write, on agent (required)."""
DeleteAutomatedReasoningPolicy: _Final[_Action]
"""Write, on automated-reasoning-policy (required), automated-reasoning-policy-version (required)."""
DeleteAutomatedReasoningPolicyBuildWorkflow: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
DeleteAutomatedReasoningPolicyTestCase: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
DeleteBlueprint: _Final[_Action]
"""Write, on blueprint (required)."""
DeleteCustomModel: _Final[_Action]
"""Write, on custom-model (required)."""
DeleteCustomModelDeployment: _Final[_Action]
"""Write, on custom-model-deployment (required)."""
DeleteDataAutomationLibrary: _Final[_Action]
"""Write, on data-automation-library (required)."""
DeleteDataAutomationProject: _Final[_Action]
"""Write, on data-automation-project (required)."""
DeleteDataSource: _Final[_Action]
"""Write, on knowledge-base (required)."""
DeleteEnforcedGuardrailConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteFlow: _Final[_Action]
"""Write, on flow (required)."""
DeleteFlowAlias: _Final[_Action]
"""Write, on flow-alias (required)."""
DeleteFlowVersion: _Final[_Action]
"""Write, on flow (required)."""
DeleteFoundationModelAgreement: _Final[_Action]
"""Write, on * only."""
DeleteGuardrail: _Final[_Action]
"""Write, on guardrail (required)."""
DeleteImportedModel: _Final[_Action]
"""Write, on imported-model (required)."""
DeleteInferenceProfile: _Final[_Action]
"""Write, on application-inference-profile (required)."""
DeleteInvoke: _Final[_Action]
"""Write, on project (required)."""
DeleteKnowledgeBase: _Final[_Action]
"""Write, on knowledge-base (required)."""
DeleteKnowledgeBaseDocuments: _Final[_Action]
"""Write, on knowledge-base (required)."""
DeleteMarketplaceModelAgreement: _Final[_Action]
"""Write, on * only."""
DeleteMarketplaceModelEndpoint: _Final[_Action]
"""Write, on bedrock-marketplace-model-endpoint (required)."""
DeleteModelInvocationLoggingConfiguration: _Final[_Action]
"""Write, on * only."""
DeletePrompt: _Final[_Action]
"""Write, on prompt (required), prompt-version (required)."""
DeletePromptRouter: _Final[_Action]
"""Write, on prompt-router (required)."""
DeleteProvisionedModelThroughput: _Final[_Action]
"""Write, on provisioned-model (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on custom-model, guardrail, guardrail-profile, knowledge-base."""
DeleteRetrievalInstruction: _Final[_Action]
"""Write, on retrieval-instruction (required)."""
DeleteSession: _Final[_Action]
"""Write, on session (required)."""
DeregisterMarketplaceModelEndpoint: _Final[_Action]
"""Write, on bedrock-marketplace-model-endpoint (required)."""
DetectGeneratedContent: _Final[_Action]
"""Read, on foundation-model (required)."""
DisassociateAgentCollaborator: _Final[_Action]
"""Write, on agent (required)."""
DisassociateAgentKnowledgeBase: _Final[_Action]
"""Write, on agent (required), knowledge-base (required)."""
EndSession: _Final[_Action]
"""Write, on session (required)."""
ExportAutomatedReasoningPolicyVersion: _Final[_Action]
"""Read, on automated-reasoning-policy (required), automated-reasoning-policy-version (required)."""
GenerateQuery: _Final[_Action]
"""Read, on * only."""
GetAccountDataRetention: _Final[_Action]
"""Read, on * only."""
GetAdvancedPromptOptimizationJob: _Final[_Action]
"""Read, on advanced-prompt-optimization-job (required)."""
GetAgent: _Final[_Action]
"""Read, on agent (required)."""
GetAgentActionGroup: _Final[_Action]
"""Read, on agent (required)."""
GetAgentAlias: _Final[_Action]
"""Read, on agent-alias (required)."""
GetAgentCollaborator: _Final[_Action]
"""Read, on agent (required)."""
GetAgentKnowledgeBase: _Final[_Action]
"""Read, on agent (required), knowledge-base (required)."""
GetAgentMemory: _Final[_Action]
"""Read, on agent-alias (required)."""
GetAgentVersion: _Final[_Action]
"""Read, on agent (required)."""
GetAsyncInvoke: _Final[_Action]
"""Read, on async-invoke (required)."""
GetAutomatedReasoningPolicy: _Final[_Action]
"""Read, on automated-reasoning-policy (required), automated-reasoning-policy-version (required)."""
GetAutomatedReasoningPolicyAnnotations: _Final[_Action]
"""Read, on automated-reasoning-policy (required)."""
GetAutomatedReasoningPolicyBuildWorkflow: _Final[_Action]
"""Read, on automated-reasoning-policy (required)."""
GetAutomatedReasoningPolicyBuildWorkflowResultAssets: _Final[_Action]
"""Read, on automated-reasoning-policy (required)."""
GetAutomatedReasoningPolicyNextScenario: _Final[_Action]
"""Read, on automated-reasoning-policy (required)."""
GetAutomatedReasoningPolicyTestCase: _Final[_Action]
"""Read, on automated-reasoning-policy (required)."""
GetAutomatedReasoningPolicyTestResult: _Final[_Action]
"""Read, on automated-reasoning-policy (required)."""
GetBlueprint: _Final[_Action]
"""Read, on blueprint (required)."""
GetBlueprintOptimizationStatus: _Final[_Action]
"""Read, on blueprint-optimization-invocation (required)."""
GetBlueprintRecommendation: _Final[_Action]
"""Read, on * only."""
GetCustomModel: _Final[_Action]
"""Read, on custom-model (required)."""
GetCustomModelDeployment: _Final[_Action]
"""Read, on custom-model-deployment (required)."""
GetDataAutomationLibrary: _Final[_Action]
"""Read, on data-automation-library (required)."""
GetDataAutomationLibraryEntity: _Final[_Action]
"""Read, on data-automation-library (required)."""
GetDataAutomationLibraryIngestionJob: _Final[_Action]
"""Read, on data-automation-library (required), data-automation-library-ingestion-job (required)."""
GetDataAutomationProject: _Final[_Action]
"""Read, on data-automation-project (required)."""
GetDataAutomationStatus: _Final[_Action]
"""Read, on data-automation-invocation-job (required)."""
GetDataSource: _Final[_Action]
"""Read, on knowledge-base (required)."""
GetDataSourceAuthorizationUrl: _Final[_Action]
"""Read, on * only."""
GetDocumentContent: _Final[_Action]
"""Read, on * only."""
GetEvaluationJob: _Final[_Action]
"""Read, on evaluation-job (required)."""
GetExecutionFlowSnapshot: _Final[_Action]
"""Read, on flow (required), flow-alias (required), flow-execution (required)."""
GetFlow: _Final[_Action]
"""Read, on flow (required)."""
GetFlowAlias: _Final[_Action]
"""Read, on flow-alias (required)."""
GetFlowExecution: _Final[_Action]
"""Read, on flow (required), flow-alias (required), flow-execution (required)."""
GetFlowVersion: _Final[_Action]
"""Read, on flow (required)."""
GetFoundationModel: _Final[_Action]
"""Read, on foundation-model (required)."""
GetFoundationModelAvailability: _Final[_Action]
"""Read, on * only."""
GetGuardrail: _Final[_Action]
"""Read, on guardrail (required)."""
GetImportedModel: _Final[_Action]
"""Read, on imported-model (required)."""
GetInferenceProfile: _Final[_Action]
"""Read, on application-inference-profile (required), inference-profile (required)."""
GetIngestedDocumentAcl: _Final[_Action]
"""Read, on * only."""
GetIngestionJob: _Final[_Action]
"""Read, on knowledge-base (required)."""
GetInvocationStep: _Final[_Action]
"""Read, on session (required)."""
GetInvoke: _Final[_Action]
"""Read, on project (required)."""
GetKnowledgeBase: _Final[_Action]
"""Read, on knowledge-base (required)."""
GetKnowledgeBaseDocuments: _Final[_Action]
"""Read, on knowledge-base (required)."""
GetMarketplaceModelEndpoint: _Final[_Action]
"""Read, on bedrock-marketplace-model-endpoint (required)."""
GetModelCopyJob: _Final[_Action]
"""Read, on model-copy-job (required)."""
GetModelCustomizationJob: _Final[_Action]
"""Read, on model-customization-job (required)."""
GetModelEvaluationJob: _Final[_Action]
"""Read, on model-evaluation-job (required)."""
GetModelImportJob: _Final[_Action]
"""Read, on model-import-job (required)."""
GetModelInvocationJob: _Final[_Action]
"""Read, on model-invocation-job (required)."""
GetModelInvocationLoggingConfiguration: _Final[_Action]
"""Read, on * only."""
GetPrompt: _Final[_Action]
"""Read, on prompt (required), prompt-version (required)."""
GetPromptRouter: _Final[_Action]
"""Read, on default-prompt-router (required), prompt-router (required)."""
GetProvisionedModelThroughput: _Final[_Action]
"""Read, on provisioned-model (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on custom-model, guardrail, guardrail-profile, knowledge-base."""
GetRetrievalInstruction: _Final[_Action]
"""Read, on retrieval-instruction (required)."""
GetSession: _Final[_Action]
"""Read, on session (required)."""
GetUseCaseForModelAccess: _Final[_Action]
"""Read, on * only."""
IngestKnowledgeBaseDocuments: _Final[_Action]
"""Write, on knowledge-base (required)."""
InvokeAgent: _Final[_Action]
"""Read, on agent-alias (required)."""
InvokeAutomatedReasoningPolicy: _Final[_Action]
"""Read, on automated-reasoning-policy (required), automated-reasoning-policy-version (required)."""
InvokeBlueprintOptimizationAsync: _Final[_Action]
"""Write, on blueprint (required), data-automation-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
InvokeBlueprintRecommendationAsync: _Final[_Action]
"""Write, on data-automation-profile (required)."""
InvokeBuilder: _Final[_Action]
"""Write, on * only."""
InvokeDataAutomation: _Final[_Action]
"""Write, on blueprint (required), data-automation-profile (required), data-automation-project (required)."""
InvokeDataAutomationAsync: _Final[_Action]
"""Write, on blueprint (required), data-automation-profile (required), data-automation-project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
InvokeDataAutomationLibraryIngestionJob: _Final[_Action]
"""Write, on data-automation-library (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
InvokeFlow: _Final[_Action]
"""Read, on flow-alias (required)."""
InvokeGuardrailChecks: _Final[_Action]
"""Read, on * only."""
InvokeInlineAgent: _Final[_Action]
"""Read, on * only. Keys: bedrock:InlineAgentName."""
InvokeModel: _Final[_Action]
"""Read, on application-inference-profile (required), async-invoke (required), bedrock-marketplace-model-endpoint (required), custom-model-deployment (required), default-prompt-router (required), foundation-model (required), imported-model (required), inference-profile (required), project (required), prompt-router (required), provisioned-model (required), system-tool (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, bedrock:GuardrailIdentifier, bedrock:InferenceProfileArn, bedrock:ModelArn, bedrock:ProjectArn, bedrock:PromptRouterArn, bedrock:ServiceTier."""
InvokeModelWithResponseStream: _Final[_Action]
"""Read, on application-inference-profile (required), bedrock-marketplace-model-endpoint (required), custom-model-deployment (required), default-prompt-router (required), foundation-model (required), imported-model (required), inference-profile (required), prompt-router (required), provisioned-model (required), system-tool (required). Keys: bedrock:GuardrailIdentifier, bedrock:InferenceProfileArn, bedrock:PromptRouterArn, bedrock:ServiceTier."""
InvokeTool: _Final[_Action]
"""Read, on system-tool (required)."""
ListAdvancedPromptOptimizationJobs: _Final[_Action]
"""List, on * only."""
ListAgentActionGroups: _Final[_Action]
"""List, on agent (required)."""
ListAgentAliases: _Final[_Action]
"""List, on agent (required)."""
ListAgentCollaborators: _Final[_Action]
"""List, on agent (required)."""
ListAgentKnowledgeBases: _Final[_Action]
"""List, on agent (required)."""
ListAgentVersions: _Final[_Action]
"""List, on agent (required)."""
ListAgents: _Final[_Action]
"""List, on * only."""
ListAsyncInvokes: _Final[_Action]
"""List, on * only."""
ListAutomatedReasoningPolicies: _Final[_Action]
"""List, on automated-reasoning-policy."""
ListAutomatedReasoningPolicyBuildWorkflows: _Final[_Action]
"""List, on automated-reasoning-policy (required)."""
ListAutomatedReasoningPolicyTestCases: _Final[_Action]
"""List, on automated-reasoning-policy (required)."""
ListAutomatedReasoningPolicyTestResults: _Final[_Action]
"""List, on automated-reasoning-policy (required)."""
ListBlueprints: _Final[_Action]
"""List, on data-automation-project."""
ListCustomModelDeployments: _Final[_Action]
"""List, on * only."""
ListCustomModels: _Final[_Action]
"""List, on * only."""
ListDataAutomationLibraries: _Final[_Action]
"""List, on data-automation-project."""
ListDataAutomationLibraryEntities: _Final[_Action]
"""List, on data-automation-library (required)."""
ListDataAutomationLibraryIngestionJobs: _Final[_Action]
"""List, on data-automation-library (required)."""
ListDataAutomationProjects: _Final[_Action]
"""List, on blueprint, data-automation-project."""
ListDataSources: _Final[_Action]
"""List, on knowledge-base (required)."""
ListEnforcedGuardrailsConfiguration: _Final[_Action]
"""List, on * only."""
ListEvaluationJobs: _Final[_Action]
"""List, on * only."""
ListFlowAliases: _Final[_Action]
"""List, on flow (required)."""
ListFlowExecutionEvents: _Final[_Action]
"""List, on flow (required), flow-alias (required), flow-execution (required)."""
ListFlowExecutions: _Final[_Action]
"""List, on flow (required), flow-alias."""
ListFlowVersions: _Final[_Action]
"""List, on flow (required)."""
ListFlows: _Final[_Action]
"""List, on * only."""
ListFoundationModelAgreementOffers: _Final[_Action]
"""List, on * only."""
ListFoundationModels: _Final[_Action]
"""List, on * only."""
ListGuardrails: _Final[_Action]
"""List, on guardrail."""
ListImportedModels: _Final[_Action]
"""List, on * only."""
ListInferenceProfiles: _Final[_Action]
"""List, on * only."""
ListIngestionJobs: _Final[_Action]
"""List, on knowledge-base (required)."""
ListInvocationSteps: _Final[_Action]
"""List, on session (required)."""
ListInvocations: _Final[_Action]
"""List, on session (required)."""
ListKnowledgeBaseDocuments: _Final[_Action]
"""List, on knowledge-base (required)."""
ListKnowledgeBases: _Final[_Action]
"""List, on * only."""
ListMarketplaceModelEndpoints: _Final[_Action]
"""Read, on * only."""
ListModelCopyJobs: _Final[_Action]
"""List, on * only."""
ListModelCustomizationJobs: _Final[_Action]
"""List, on * only."""
ListModelEvaluationJobs: _Final[_Action]
"""List, on * only."""
ListModelImportJobs: _Final[_Action]
"""List, on * only."""
ListModelInvocationJobs: _Final[_Action]
"""List, on * only."""
ListPromptRouters: _Final[_Action]
"""List, on * only."""
ListPrompts: _Final[_Action]
"""List, on prompt."""
ListProvisionedModelThroughputs: _Final[_Action]
"""List, on * only."""
ListRetrievalInstructionVersions: _Final[_Action]
"""List, on retrieval-instruction (required)."""
ListRetrievalInstructions: _Final[_Action]
"""List, on * only."""
ListSessions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on advanced-prompt-optimization-job (required), agent (required), agent-alias (required), application-inference-profile (required), async-invoke (required), automated-reasoning-policy (required), automated-reasoning-policy-version (required), blueprint (required), blueprint-optimization-invocation (required), custom-model (required), custom-model-deployment (required), data-automation-invocation-job (required), data-automation-library (required), data-automation-library-ingestion-job (required), data-automation-project (required), evaluation-job (required), flow (required), flow-alias (required), guardrail (required), imported-model (required), knowledge-base (required), model-copy-job (required), model-customization-job (required), model-evaluation-job (required), model-import-job (required), model-invocation-job (required), prompt (required), prompt-router (required), prompt-version (required), provisioned-model (required), retrieval-instruction (required), session (required)."""
OptimizePrompt: _Final[_Action]
"""Read, on * only."""
PrepareAgent: _Final[_Action]
"""Write, on agent (required)."""
PrepareFlow: _Final[_Action]
"""Write, on flow (required)."""
PutAccountDataRetention: _Final[_Action]
"""Write, on * only. Keys: bedrock:DataRetentionMode."""
PutEnforcedGuardrailConfiguration: _Final[_Action]
"""Write, on * only."""
PutFoundationModelEntitlement: _Final[_Action]
"""Write, on * only."""
PutInvocationStep: _Final[_Action]
"""Write, on session (required)."""
PutModelInvocationLoggingConfiguration: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on custom-model, guardrail, guardrail-profile, knowledge-base. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutUseCaseForModelAccess: _Final[_Action]
"""Write, on * only."""
RegisterMarketplaceModelEndpoint: _Final[_Action]
"""Write, on bedrock-marketplace-model-endpoint (required)."""
RenderPrompt: _Final[_Action]
"""Read, on prompt (required), prompt-version (required)."""
Rerank: _Final[_Action]
"""Write, on * only."""
Retrieve: _Final[_Action]
"""Read, on knowledge-base (required)."""
RetrieveAndGenerate: _Final[_Action]
"""Write, on * only."""
StartAutomatedReasoningPolicyBuildWorkflow: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
StartAutomatedReasoningPolicyTestWorkflow: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
StartFlowExecution: _Final[_Action]
"""Write, on flow (required), flow-alias (required)."""
StartIngestionJob: _Final[_Action]
"""Write, on knowledge-base (required)."""
StopAdvancedPromptOptimizationJob: _Final[_Action]
"""Write, on advanced-prompt-optimization-job (required)."""
StopEvaluationJob: _Final[_Action]
"""Write, on evaluation-job (required)."""
StopFlowExecution: _Final[_Action]
"""Write, on flow (required), flow-alias (required), flow-execution (required)."""
StopIngestionJob: _Final[_Action]
"""Write, on knowledge-base (required)."""
StopModelCustomizationJob: _Final[_Action]
"""Write, on model-customization-job (required)."""
StopModelInvocationJob: _Final[_Action]
"""Write, on model-invocation-job (required)."""
TagResource: _Final[_Action]
"""Tagging, on advanced-prompt-optimization-job, agent, agent-alias, application-inference-profile, async-invoke, automated-reasoning-policy, automated-reasoning-policy-version, blueprint, blueprint-optimization-invocation, custom-model, custom-model-deployment, data-automation-invocation-job, data-automation-library, data-automation-library-ingestion-job, data-automation-project, evaluation-job, flow, flow-alias, guardrail, imported-model, knowledge-base, model-copy-job, model-customization-job, model-evaluation-job, model-import-job, model-invocation-job, prompt, prompt-router, prompt-version, provisioned-model, retrieval-instruction, session. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on advanced-prompt-optimization-job, agent, agent-alias, application-inference-profile, async-invoke, automated-reasoning-policy, automated-reasoning-policy-version, blueprint, blueprint-optimization-invocation, custom-model, custom-model-deployment, data-automation-invocation-job, data-automation-library, data-automation-library-ingestion-job, data-automation-project, evaluation-job, flow, flow-alias, guardrail, imported-model, knowledge-base, model-copy-job, model-customization-job, model-evaluation-job, model-import-job, model-invocation-job, prompt, prompt-router, prompt-version, provisioned-model, retrieval-instruction, session. Keys: aws:TagKeys."""
UpdateAgent: _Final[_Action]
"""Write, on agent (required)."""
UpdateAgentActionGroup: _Final[_Action]
"""Write, on agent (required)."""
UpdateAgentAlias: _Final[_Action]
"""Write, on agent-alias (required)."""
UpdateAgentCollaborator: _Final[_Action]
"""Write, on agent (required)."""
UpdateAgentKnowledgeBase: _Final[_Action]
"""Write, on agent (required), knowledge-base (required)."""
UpdateAutomatedReasoningPolicy: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
UpdateAutomatedReasoningPolicyAnnotations: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
UpdateAutomatedReasoningPolicyTestCase: _Final[_Action]
"""Write, on automated-reasoning-policy (required)."""
UpdateBlueprint: _Final[_Action]
"""Write, on blueprint (required)."""
UpdateCustomModelDeployment: _Final[_Action]
"""Write, on custom-model (required), custom-model-deployment (required)."""
UpdateDataAutomationLibrary: _Final[_Action]
"""Write, on data-automation-library (required)."""
UpdateDataAutomationProject: _Final[_Action]
"""Write, on blueprint, data-automation-project (required)."""
UpdateDataSource: _Final[_Action]
"""Write, on knowledge-base (required)."""
UpdateFlow: _Final[_Action]
"""Write, on flow (required)."""
UpdateFlowAlias: _Final[_Action]
"""Write, on flow-alias (required)."""
UpdateGuardrail: _Final[_Action]
"""Write, on automated-reasoning-policy, automated-reasoning-policy-version, guardrail (required), guardrail-profile."""
UpdateKnowledgeBase: _Final[_Action]
"""Write, on knowledge-base (required)."""
UpdateMarketplaceModelEndpoint: _Final[_Action]
"""Write, on bedrock-marketplace-model-endpoint (required)."""
UpdatePrompt: _Final[_Action]
"""Write, on prompt (required)."""
UpdateProvisionedModelThroughput: _Final[_Action]
"""Write, on custom-model (required), foundation-model (required), provisioned-model (required)."""
UpdateRetrievalInstruction: _Final[_Action]
"""Write, on retrieval-instruction (required)."""
UpdateSession: _Final[_Action]
"""Write, on session (required)."""
ValidateFlowDefinition: _Final[_Action]
"""Read, on * only."""
class _advanced_prompt_optimization_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:advanced-prompt-optimization-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

advanced_prompt_optimization_job: _Final[_advanced_prompt_optimization_job]
class _agent(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:agent/${AgentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, agent_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agent: _Final[_agent]
class _agent_alias(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:agent-alias/${AgentId}/${AgentAliasId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, agent_id: str | _Variable, agent_alias_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agent_alias: _Final[_agent_alias]
class _application_inference_profile(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application_inference_profile: _Final[_application_inference_profile]
class _async_invoke(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:async-invoke/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

async_invoke: _Final[_async_invoke]
class _automated_reasoning_policy(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, automated_reasoning_policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automated_reasoning_policy: _Final[_automated_reasoning_policy]
class _automated_reasoning_policy_version(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, automated_reasoning_policy_id: str | _Variable, automated_reasoning_policy_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automated_reasoning_policy_version: _Final[_automated_reasoning_policy_version]
class _bedrock_marketplace_model_endpoint(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:marketplace/model-endpoint/all-access"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bedrock_marketplace_model_endpoint: _Final[_bedrock_marketplace_model_endpoint]
class _blueprint(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:blueprint/${BlueprintId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, blueprint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

blueprint: _Final[_blueprint]
class _blueprint_optimization_invocation(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:blueprint-optimization-invocation/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

blueprint_optimization_invocation: _Final[_blueprint_optimization_invocation]
class _custom_model(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:custom-model/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

custom_model: _Final[_custom_model]
class _custom_model_deployment(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:custom-model-deployment/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

custom_model_deployment: _Final[_custom_model_deployment]
class _data_automation_invocation_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:data-automation-invocation/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_automation_invocation_job: _Final[_data_automation_invocation_job]
class _data_automation_library(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library/${DataAutomationLibraryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_automation_library_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_automation_library: _Final[_data_automation_library]
class _data_automation_library_ingestion_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library-ingestion-job/${IngestionJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ingestion_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_automation_library_ingestion_job: _Final[_data_automation_library_ingestion_job]
class _data_automation_profile(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:data-automation-profile/${ProfileId}"""

    def __call__(self, profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_automation_profile: _Final[_data_automation_profile]
class _data_automation_project(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:data-automation-project/${ProjectId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_automation_project: _Final[_data_automation_project]
class _default_prompt_router(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:default-prompt-router/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

default_prompt_router: _Final[_default_prompt_router]
class _evaluation_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:evaluation-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

evaluation_job: _Final[_evaluation_job]
class _flow(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flow_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flow: _Final[_flow]
class _flow_alias(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flow_id: str | _Variable, flow_alias_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flow_alias: _Final[_flow_alias]
class _flow_execution(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId}"""

    def __call__(self, flow_id: str | _Variable, flow_alias_id: str | _Variable, flow_execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flow_execution: _Final[_flow_execution]
class _foundation_model(_ResourceType):
    """arn:${Partition}:bedrock:${Region}::foundation-model/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

foundation_model: _Final[_foundation_model]
class _guardrail(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:guardrail/${GuardrailId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, guardrail_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

guardrail: _Final[_guardrail]
class _guardrail_profile(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:guardrail-profile/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

guardrail_profile: _Final[_guardrail_profile]
class _imported_model(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:imported-model/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

imported_model: _Final[_imported_model]
class _inference_profile(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:inference-profile/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

inference_profile: _Final[_inference_profile]
class _knowledge_base(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, knowledge_base_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

knowledge_base: _Final[_knowledge_base]
class _model_copy_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:model-copy-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_copy_job: _Final[_model_copy_job]
class _model_customization_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:model-customization-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_customization_job: _Final[_model_customization_job]
class _model_evaluation_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:model-evaluation-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_evaluation_job: _Final[_model_evaluation_job]
class _model_import_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:model-import-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_import_job: _Final[_model_import_job]
class _model_invocation_job(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:model-invocation-job/${JobIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_invocation_job: _Final[_model_invocation_job]
class _project(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:project/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _prompt(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, prompt_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

prompt: _Final[_prompt]
class _prompt_router(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:prompt-router/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

prompt_router: _Final[_prompt_router]
class _prompt_version(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}:${PromptVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, prompt_id: str | _Variable, prompt_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

prompt_version: _Final[_prompt_version]
class _provisioned_model(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:provisioned-model/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

provisioned_model: _Final[_provisioned_model]
class _retrieval_instruction(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:retrieval-instruction/${RetrievalInstructionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, retrieval_instruction_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

retrieval_instruction: _Final[_retrieval_instruction]
class _session(_ResourceType):
    """arn:${Partition}:bedrock:${Region}:${Account}:session/${SessionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]
class _system_tool(_ResourceType):
    """arn:${Partition}:bedrock::${Account}:system-tool/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

system_tool: _Final[_system_tool]

class _Keys(_ServiceKeys):
    """The condition keys of bedrock."""

    BearerTokenType: _StringKey
    DataRetentionMode: _StringKey
    GuardrailIdentifier: _ArnKey
    InferenceProfileArn: _ArnKey
    InlineAgentName: _StringKey
    ModelArn: _ArnKey
    ProjectArn: _ArnKey
    PromptRouterArn: _ArnKey
    ServiceTier: _StringKey
    ThirdPartyKnowledgeBaseCredentialsSecretArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["bedrock:BearerTokenType", "bedrock:DataRetentionMode", "bedrock:InlineAgentName", "bedrock:ServiceTier"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["bedrock:GuardrailIdentifier", "bedrock:InferenceProfileArn", "bedrock:ModelArn", "bedrock:ProjectArn", "bedrock:PromptRouterArn", "bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn"]) -> _ArnKey: ...
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
