"""Amazon Bedrock Agentcore. Generated; see scripts/."""

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

AddDatasetExamples: _Final[_Action]
"""Write, on dataset (required)."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on memory (required), payment-manager."""
AuthorizeAction: _Final[_Action]
"""Permissions management, on gateway (required), policy-engine (required)."""
BatchCreateMemoryRecords: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:namespace."""
BatchDeleteMemoryRecords: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:namespace."""
BatchPutGatewayRateLimits: _Final[_Action]
"""Write, on gateway (required)."""
BatchUpdateMemoryRecords: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:namespace, bedrock-agentcore:sourceNamespace."""
CompleteResourceTokenAuth: _Final[_Action]
"""Read, on oauth2credentialprovider (required), token-vault (required), workload-identity (required), workload-identity-directory (required). Keys: bedrock-agentcore:InboundJwtClaim/aud, bedrock-agentcore:InboundJwtClaim/client_id, bedrock-agentcore:InboundJwtClaim/iss, bedrock-agentcore:InboundJwtClaim/scope, bedrock-agentcore:InboundJwtClaim/sub, bedrock-agentcore:userid."""
ConnectBrowserAutomationStream: _Final[_Action]
"""Read, on * only."""
ConnectBrowserLiveViewStream: _Final[_Action]
"""Read, on * only."""
CreateABTest: _Final[_Action]
"""Write, on * only."""
CreateAgentRuntime: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, bedrock-agentcore:RuntimeAuthorizerType, bedrock-agentcore:securityGroups, bedrock-agentcore:subnets. Needs: iam:PassRole."""
CreateAgentRuntimeEndpoint: _Final[_Action]
"""Write, on runtime (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateApiKeyCredentialProvider: _Final[_Action]
"""Write, on apikeycredentialprovider (required), token-vault (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBrowser: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, bedrock-agentcore:securityGroups, bedrock-agentcore:subnets."""
CreateBrowserProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCapacityProvider: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCodeInterpreter: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, bedrock-agentcore:securityGroups, bedrock-agentcore:subnets."""
CreateConfigurationBundle: _Final[_Action]
"""Write, on * only."""
CreateConsentPortal: _Final[_Action]
"""Write, on consent-portal (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateDatasetVersion: _Final[_Action]
"""Write, on dataset (required)."""
CreateEvaluator: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateEvent: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:actorId, bedrock-agentcore:namespaceVariable/${VariableName}, bedrock-agentcore:sessionId."""
CreateGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateGatewayRateLimit: _Final[_Action]
"""Write, on gateway (required)."""
CreateGatewayRule: _Final[_Action]
"""Write, on gateway (required)."""
CreateGatewayTarget: _Final[_Action]
"""Write, on gateway (required)."""
CreateHarness: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateHarnessEndpoint: _Final[_Action]
"""Write, on harness (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMemory: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, bedrock-agentcore:KmsKeyArn. Needs: iam:PassRole."""
CreateOauth2CredentialProvider: _Final[_Action]
"""Write, on oauth2credentialprovider (required), token-vault (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOnlineEvaluationConfig: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreatePaymentConnector: _Final[_Action]
"""Write, on payment-manager (required)."""
CreatePaymentCredentialProvider: _Final[_Action]
"""Write, on paymentcredentialprovider (required), token-vault (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePaymentInstrument: _Final[_Action]
"""Write, on payment-manager (required)."""
CreatePaymentManager: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, bedrock-agentcore:DiscoveryUrl."""
CreatePaymentSession: _Final[_Action]
"""Write, on payment-manager (required)."""
CreatePolicy: _Final[_Action]
"""Write, on policy-engine (required)."""
CreatePolicyEngine: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRegistry: _Final[_Action]
"""Write, on * only."""
CreateRegistryRecord: _Final[_Action]
"""Write, on registry (required)."""
CreateWorkloadIdentity: _Final[_Action]
"""Write, on workload-identity (required), workload-identity-directory (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteABTest: _Final[_Action]
"""Write, on ab-test (required)."""
DeleteAgentRuntime: _Final[_Action]
"""Write, on runtime (required)."""
DeleteAgentRuntimeEndpoint: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
DeleteApiKeyCredentialProvider: _Final[_Action]
"""Write, on apikeycredentialprovider (required), token-vault (required)."""
DeleteBatchEvaluation: _Final[_Action]
"""Write, on batch-evaluate (required)."""
DeleteBrowser: _Final[_Action]
"""Write, on browser-custom (required)."""
DeleteBrowserProfile: _Final[_Action]
"""Write, on browser-profile (required)."""
DeleteCapacityProvider: _Final[_Action]
"""Write, on capacity-provider (required)."""
DeleteCapacityProviderSession: _Final[_Action]
"""Write, on capacity-provider (required)."""
DeleteCodeInterpreter: _Final[_Action]
"""Write, on code-interpreter-custom (required)."""
DeleteConfigurationBundle: _Final[_Action]
"""Write, on configuration-bundle (required)."""
DeleteConsentPortal: _Final[_Action]
"""Write, on consent-portal (required)."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required)."""
DeleteDatasetExamples: _Final[_Action]
"""Write, on dataset (required)."""
DeleteEvaluator: _Final[_Action]
"""Write, on evaluator (required)."""
DeleteEvent: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:actorId, bedrock-agentcore:sessionId."""
DeleteGateway: _Final[_Action]
"""Write, on gateway (required)."""
DeleteGatewayRateLimit: _Final[_Action]
"""Write, on gateway (required)."""
DeleteGatewayRule: _Final[_Action]
"""Write, on gateway (required)."""
DeleteGatewayTarget: _Final[_Action]
"""Write, on gateway (required)."""
DeleteHarness: _Final[_Action]
"""Write, on harness (required)."""
DeleteHarnessEndpoint: _Final[_Action]
"""Write, on harness (required), harness-endpoint (required)."""
DeleteMemory: _Final[_Action]
"""Write, on memory (required)."""
DeleteMemoryRecord: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:namespace."""
DeleteOauth2CredentialProvider: _Final[_Action]
"""Write, on oauth2credentialprovider (required), token-vault (required)."""
DeleteOnlineEvaluationConfig: _Final[_Action]
"""Write, on online-evaluation-config (required)."""
DeletePaymentConnector: _Final[_Action]
"""Write, on payment-manager (required)."""
DeletePaymentCredentialProvider: _Final[_Action]
"""Write, on paymentcredentialprovider (required), token-vault (required)."""
DeletePaymentInstrument: _Final[_Action]
"""Write, on payment-manager (required)."""
DeletePaymentManager: _Final[_Action]
"""Write, on payment-manager (required)."""
DeletePaymentSession: _Final[_Action]
"""Write, on payment-manager (required)."""
DeletePolicy: _Final[_Action]
"""Write, on policy (required), policy-engine (required)."""
DeletePolicyEngine: _Final[_Action]
"""Write, on policy-engine (required)."""
DeleteRecommendation: _Final[_Action]
"""Write, on recommendation (required)."""
DeleteRegistry: _Final[_Action]
"""Write, on registry (required)."""
DeleteRegistryRecord: _Final[_Action]
"""Write, on registry-record (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on gateway, runtime, runtime-endpoint."""
DeleteWorkloadIdentity: _Final[_Action]
"""Write, on workload-identity (required), workload-identity-directory (required)."""
Evaluate: _Final[_Action]
"""Write, on evaluator (required)."""
GatewayAssociateWebACL: _Final[_Action]
"""Write, on gateway (required)."""
GatewayDisassociateWebACL: _Final[_Action]
"""Write, on gateway (required)."""
GatewayGetWebACLForResource: _Final[_Action]
"""Read, on gateway (required)."""
GatewayListResourcesForWebACL: _Final[_Action]
"""List, on * only."""
GetABTest: _Final[_Action]
"""Read, on ab-test (required)."""
GetAgentCard: _Final[_Action]
"""Read, on runtime (required), runtime-endpoint (required)."""
GetAgentRuntime: _Final[_Action]
"""Read, on runtime (required)."""
GetAgentRuntimeEndpoint: _Final[_Action]
"""Read, on runtime (required), runtime-endpoint (required)."""
GetApiKeyCredentialProvider: _Final[_Action]
"""Read, on apikeycredentialprovider (required), token-vault (required)."""
GetBatchEvaluation: _Final[_Action]
"""Read, on batch-evaluate (required)."""
GetBrowser: _Final[_Action]
"""Read, on browser-custom (required)."""
GetBrowserProfile: _Final[_Action]
"""Read, on browser-profile (required)."""
GetBrowserSession: _Final[_Action]
"""Read, on browser (required), browser-custom (required)."""
GetCapacityProvider: _Final[_Action]
"""Read, on capacity-provider (required)."""
GetCodeInterpreter: _Final[_Action]
"""Read, on code-interpreter-custom (required)."""
GetCodeInterpreterSession: _Final[_Action]
"""Read, on code-interpreter (required), code-interpreter-custom (required)."""
GetConfigurationBundle: _Final[_Action]
"""Read, on configuration-bundle (required)."""
GetConfigurationBundleVersion: _Final[_Action]
"""Read, on configuration-bundle (required)."""
GetConsentPortal: _Final[_Action]
"""Read, on consent-portal (required)."""
GetDataset: _Final[_Action]
"""Read, on dataset (required)."""
GetEvaluator: _Final[_Action]
"""Read, on evaluator (required)."""
GetEvent: _Final[_Action]
"""Read, on memory (required). Keys: bedrock-agentcore:actorId, bedrock-agentcore:sessionId."""
GetGateway: _Final[_Action]
"""Read, on gateway (required)."""
GetGatewayRateLimit: _Final[_Action]
"""Read, on gateway (required)."""
GetGatewayRule: _Final[_Action]
"""Read, on gateway (required)."""
GetGatewayTarget: _Final[_Action]
"""Read, on gateway (required)."""
GetHarness: _Final[_Action]
"""Read, on harness (required)."""
GetHarnessEndpoint: _Final[_Action]
"""Read, on harness (required), harness-endpoint (required)."""
GetMemory: _Final[_Action]
"""Read, on memory (required)."""
GetMemoryRecord: _Final[_Action]
"""Read, on memory (required). Keys: bedrock-agentcore:namespace."""
GetOauth2CredentialProvider: _Final[_Action]
"""Read, on oauth2credentialprovider (required), token-vault (required)."""
GetOnlineEvaluationConfig: _Final[_Action]
"""Read, on online-evaluation-config (required)."""
GetPaymentConnector: _Final[_Action]
"""Read, on payment-manager (required)."""
GetPaymentCredentialProvider: _Final[_Action]
"""Read, on paymentcredentialprovider (required), token-vault (required)."""
GetPaymentInstrument: _Final[_Action]
"""Read, on payment-manager (required)."""
GetPaymentInstrumentBalance: _Final[_Action]
"""Read, on payment-manager (required)."""
GetPaymentManager: _Final[_Action]
"""Read, on payment-manager (required)."""
GetPaymentSession: _Final[_Action]
"""Read, on payment-manager (required)."""
GetPolicy: _Final[_Action]
"""Read, on policy (required), policy-engine (required)."""
GetPolicyEngine: _Final[_Action]
"""Read, on policy-engine (required)."""
GetPolicyEngineSummary: _Final[_Action]
"""Read, on policy-engine (required)."""
GetPolicyGeneration: _Final[_Action]
"""Read, on policy-engine (required), policy-generation (required)."""
GetPolicyGenerationSummary: _Final[_Action]
"""Read, on policy-engine (required), policy-generation (required)."""
GetPolicySummary: _Final[_Action]
"""Read, on policy (required), policy-engine (required)."""
GetRecommendation: _Final[_Action]
"""Read, on recommendation (required)."""
GetRegistry: _Final[_Action]
"""Read, on registry (required)."""
GetRegistryRecord: _Final[_Action]
"""Read, on registry-record (required)."""
GetResourceApiKey: _Final[_Action]
"""Read, on apikeycredentialprovider (required), token-vault (required), workload-identity (required), workload-identity-directory (required)."""
GetResourceOauth2Token: _Final[_Action]
"""Read, on oauth2credentialprovider (required), token-vault (required), workload-identity (required), workload-identity-directory (required)."""
GetResourcePaymentToken: _Final[_Action]
"""Read, on paymentcredentialprovider (required), token-vault (required), workload-identity (required), workload-identity-directory (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on gateway, runtime, runtime-endpoint."""
GetTokenVault: _Final[_Action]
"""Read, on token-vault (required)."""
GetWorkloadAccessToken: _Final[_Action]
"""Write, on workload-identity (required), workload-identity-directory (required)."""
GetWorkloadAccessTokenForJWT: _Final[_Action]
"""Write, on workload-identity (required), workload-identity-directory (required). Keys: bedrock-agentcore:InboundJwtClaim/aud, bedrock-agentcore:InboundJwtClaim/client_id, bedrock-agentcore:InboundJwtClaim/iss, bedrock-agentcore:InboundJwtClaim/scope, bedrock-agentcore:InboundJwtClaim/sub."""
GetWorkloadAccessTokenForUserId: _Final[_Action]
"""Write, on workload-identity (required), workload-identity-directory (required). Keys: bedrock-agentcore:userid."""
GetWorkloadIdentity: _Final[_Action]
"""Read, on workload-identity (required), workload-identity-directory (required)."""
IngestData: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:actorId, bedrock-agentcore:namespaceVariable/${VariableName}, bedrock-agentcore:sessionId."""
InvokeAgentRuntime: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
InvokeAgentRuntimeCommand: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
InvokeAgentRuntimeCommandShell: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
InvokeAgentRuntimeForUser: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
InvokeAgentRuntimeWithWebSocketStream: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
InvokeAgentRuntimeWithWebSocketStreamForUser: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
InvokeCodeInterpreter: _Final[_Action]
"""Write, on code-interpreter (required), code-interpreter-custom (required)."""
InvokeGateway: _Final[_Action]
"""Permissions management, on gateway (required)."""
InvokeHarness: _Final[_Action]
"""Write, on harness (required), harness-endpoint (required)."""
InvokeRegistryMcp: _Final[_Action]
"""Read, on registry (required)."""
InvokeWebSearch: _Final[_Action]
"""Permissions management, on web-search (required)."""
ListABTests: _Final[_Action]
"""List, on * only."""
ListActors: _Final[_Action]
"""List, on memory (required)."""
ListAgentRuntimeEndpoints: _Final[_Action]
"""List, on * only."""
ListAgentRuntimeVersions: _Final[_Action]
"""List, on * only."""
ListAgentRuntimeVersionsByCapacityProvider: _Final[_Action]
"""List, on * only."""
ListAgentRuntimes: _Final[_Action]
"""List, on * only."""
ListApiKeyCredentialProviders: _Final[_Action]
"""Read, on apikeycredentialprovider (required), token-vault (required)."""
ListBatchEvaluations: _Final[_Action]
"""List, on * only."""
ListBrowserProfiles: _Final[_Action]
"""List, on * only."""
ListBrowserSessions: _Final[_Action]
"""List, on * only."""
ListBrowsers: _Final[_Action]
"""List, on * only."""
ListCapacityProviders: _Final[_Action]
"""List, on * only."""
ListCodeInterpreterSessions: _Final[_Action]
"""List, on code-interpreter (required), code-interpreter-custom (required)."""
ListCodeInterpreters: _Final[_Action]
"""List, on * only."""
ListConfigurationBundleVersions: _Final[_Action]
"""List, on configuration-bundle (required)."""
ListConfigurationBundles: _Final[_Action]
"""List, on * only."""
ListConsentPortals: _Final[_Action]
"""List, on * only."""
ListDatasetExamples: _Final[_Action]
"""List, on dataset (required)."""
ListDatasetVersions: _Final[_Action]
"""List, on dataset (required)."""
ListDatasets: _Final[_Action]
"""List, on * only."""
ListEvaluators: _Final[_Action]
"""List, on * only."""
ListEvents: _Final[_Action]
"""List, on memory (required). Keys: bedrock-agentcore:actorId, bedrock-agentcore:sessionId."""
ListGatewayRateLimits: _Final[_Action]
"""List, on gateway (required)."""
ListGatewayRules: _Final[_Action]
"""List, on gateway (required)."""
ListGatewayTargets: _Final[_Action]
"""List, on gateway (required)."""
ListGateways: _Final[_Action]
"""List, on * only."""
ListHarnessEndpoints: _Final[_Action]
"""List, on * only."""
ListHarnessVersions: _Final[_Action]
"""List, on * only."""
ListHarnesses: _Final[_Action]
"""List, on * only."""
ListMemories: _Final[_Action]
"""List, on * only."""
ListMemoryExtractionJobs: _Final[_Action]
"""List, on memory (required)."""
ListMemoryRecords: _Final[_Action]
"""List, on memory (required). Keys: bedrock-agentcore:namespace, bedrock-agentcore:namespacePath, bedrock-agentcore:strategyId."""
ListOauth2CredentialProviders: _Final[_Action]
"""Read, on oauth2credentialprovider (required), token-vault (required)."""
ListOnlineEvaluationConfigs: _Final[_Action]
"""List, on * only."""
ListPaymentConnectors: _Final[_Action]
"""List, on payment-manager (required)."""
ListPaymentCredentialProviders: _Final[_Action]
"""List, on paymentcredentialprovider (required), token-vault (required)."""
ListPaymentInstruments: _Final[_Action]
"""List, on payment-manager (required)."""
ListPaymentManagers: _Final[_Action]
"""List, on * only."""
ListPaymentSessions: _Final[_Action]
"""List, on payment-manager (required)."""
ListPolicies: _Final[_Action]
"""List, on policy-engine (required)."""
ListPolicyEngineSummaries: _Final[_Action]
"""List, on * only."""
ListPolicyEngines: _Final[_Action]
"""List, on * only."""
ListPolicyGenerationAssets: _Final[_Action]
"""List, on policy-engine (required), policy-generation (required)."""
ListPolicyGenerationSummaries: _Final[_Action]
"""List, on policy-engine (required)."""
ListPolicyGenerations: _Final[_Action]
"""List, on policy-engine (required)."""
ListPolicySummaries: _Final[_Action]
"""List, on policy-engine (required)."""
ListRecommendations: _Final[_Action]
"""List, on * only."""
ListRegistries: _Final[_Action]
"""List, on * only."""
ListRegistryRecords: _Final[_Action]
"""List, on registry (required)."""
ListSessions: _Final[_Action]
"""List, on memory (required). Keys: bedrock-agentcore:actorId."""
ListTagsForResource: _Final[_Action]
"""List, on apikeycredentialprovider, browser-custom, browser-profile, capacity-provider, code-interpreter-custom, evaluator, gateway, harness, memory, oauth2credentialprovider, online-evaluation-config, payment-manager, paymentcredentialprovider, policy-engine, runtime, runtime-endpoint, token-vault, workload-identity, workload-identity-directory."""
ListWorkloadIdentities: _Final[_Action]
"""Read, on workload-identity (required), workload-identity-directory (required)."""
ManageAdminPolicy: _Final[_Action]
"""Permissions management, on * only."""
ManageResourceScopedPolicy: _Final[_Action]
"""Permissions management, on gateway (required)."""
PartiallyAuthorizeActions: _Final[_Action]
"""Permissions management, on gateway (required), policy-engine (required)."""
PassCapacityProvider: _Final[_Action]
"""Write, on capacity-provider (required)."""
ProcessPayment: _Final[_Action]
"""Write, on payment-manager (required)."""
PutResourcePolicy: _Final[_Action]
"""Write, on gateway, runtime, runtime-endpoint."""
PutSystemLogEvents: _Final[_Action]
"""Write, on capacity-provider (required). Keys: bedrock-agentcore:runtimeSessionId."""
ResetTokenVaultKeyMaterial: _Final[_Action]
"""Write, on token-vault (required)."""
RetrieveMemoryRecords: _Final[_Action]
"""List, on memory (required). Keys: bedrock-agentcore:namespace, bedrock-agentcore:namespacePath, bedrock-agentcore:strategyId."""
SaveBrowserSessionProfile: _Final[_Action]
"""Write, on browser (required), browser-custom (required), browser-profile (required)."""
SearchRegistryRecords: _Final[_Action]
"""Read, on registry (required)."""
SetTokenVaultCMK: _Final[_Action]
"""Write, on token-vault (required)."""
StartBatchEvaluation: _Final[_Action]
"""Write, on * only."""
StartBrowserSession: _Final[_Action]
"""Write, on browser (required), browser-custom (required), browser-profile."""
StartCodeInterpreterSession: _Final[_Action]
"""Write, on code-interpreter (required), code-interpreter-custom (required)."""
StartMemoryExtractionJob: _Final[_Action]
"""Write, on memory (required). Keys: bedrock-agentcore:actorId, bedrock-agentcore:sessionId, bedrock-agentcore:strategyId."""
StartPolicyGeneration: _Final[_Action]
"""Write, on policy-engine (required)."""
StartRecommendation: _Final[_Action]
"""Write, on * only."""
StopBatchEvaluation: _Final[_Action]
"""Write, on batch-evaluate (required)."""
StopBrowserSession: _Final[_Action]
"""Write, on browser (required), browser-custom (required)."""
StopCodeInterpreterSession: _Final[_Action]
"""Write, on code-interpreter (required), code-interpreter-custom (required)."""
StopRuntimeSession: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
SubmitRegistryRecordForApproval: _Final[_Action]
"""Write, on registry-record (required)."""
SynchronizeGatewayTargets: _Final[_Action]
"""Permissions management, on gateway (required)."""
TagResource: _Final[_Action]
"""Tagging, on apikeycredentialprovider, browser-custom, browser-profile, capacity-provider, code-interpreter-custom, evaluator, gateway, harness, memory, oauth2credentialprovider, online-evaluation-config, payment-manager, paymentcredentialprovider, policy-engine, runtime, runtime-endpoint, token-vault, workload-identity, workload-identity-directory. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on apikeycredentialprovider, browser-custom, browser-profile, capacity-provider, code-interpreter-custom, evaluator, gateway, harness, memory, oauth2credentialprovider, online-evaluation-config, payment-manager, paymentcredentialprovider, policy-engine, runtime, runtime-endpoint, token-vault, workload-identity, workload-identity-directory. Keys: aws:TagKeys."""
UpdateABTest: _Final[_Action]
"""Write, on ab-test (required)."""
UpdateAgentRuntime: _Final[_Action]
"""Write, on runtime (required). Keys: bedrock-agentcore:RuntimeAuthorizerType, bedrock-agentcore:securityGroups, bedrock-agentcore:subnets. Needs: iam:PassRole."""
UpdateAgentRuntimeEndpoint: _Final[_Action]
"""Write, on runtime (required), runtime-endpoint (required)."""
UpdateApiKeyCredentialProvider: _Final[_Action]
"""Write, on apikeycredentialprovider (required), token-vault (required)."""
UpdateBrowserStream: _Final[_Action]
"""Write, on browser (required), browser-custom (required)."""
UpdateCapacityProvider: _Final[_Action]
"""Write, on capacity-provider (required)."""
UpdateConfigurationBundle: _Final[_Action]
"""Write, on configuration-bundle (required)."""
UpdateConsentPortal: _Final[_Action]
"""Write, on consent-portal (required)."""
UpdateDataset: _Final[_Action]
"""Write, on dataset (required)."""
UpdateDatasetExamples: _Final[_Action]
"""Write, on dataset (required)."""
UpdateEvaluator: _Final[_Action]
"""Write, on evaluator (required)."""
UpdateGateway: _Final[_Action]
"""Write, on gateway (required). Needs: iam:PassRole."""
UpdateGatewayRateLimit: _Final[_Action]
"""Write, on gateway (required)."""
UpdateGatewayRule: _Final[_Action]
"""Write, on gateway (required)."""
UpdateGatewayTarget: _Final[_Action]
"""Write, on gateway (required)."""
UpdateHarness: _Final[_Action]
"""Write, on harness (required)."""
UpdateHarnessEndpoint: _Final[_Action]
"""Write, on harness (required), harness-endpoint (required)."""
UpdateMemory: _Final[_Action]
"""Write, on memory (required). Needs: iam:PassRole."""
UpdateMemoryRecordExpirySpecification: _Final[_Action]
"""Write, on memory (required)."""
UpdateOauth2CredentialProvider: _Final[_Action]
"""Write, on oauth2credentialprovider (required), token-vault (required)."""
UpdateOnlineEvaluationConfig: _Final[_Action]
"""Write, on online-evaluation-config (required). Needs: iam:PassRole."""
UpdatePaymentConnector: _Final[_Action]
"""Write, on payment-manager (required)."""
UpdatePaymentCredentialProvider: _Final[_Action]
"""Write, on paymentcredentialprovider (required), token-vault (required)."""
UpdatePaymentManager: _Final[_Action]
"""Write, on payment-manager (required). Keys: bedrock-agentcore:DiscoveryUrl."""
UpdatePolicy: _Final[_Action]
"""Write, on policy (required), policy-engine (required)."""
UpdatePolicyEngine: _Final[_Action]
"""Write, on policy-engine (required)."""
UpdateRegistry: _Final[_Action]
"""Write, on registry (required)."""
UpdateRegistryRecord: _Final[_Action]
"""Write, on registry-record (required)."""
UpdateRegistryRecordStatus: _Final[_Action]
"""Write, on registry-record (required)."""
UpdateWorkloadIdentity: _Final[_Action]
"""Write, on workload-identity (required), workload-identity-directory (required)."""
class _ab_test(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:ab-test/${ABTestId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ab_test_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ab_test: _Final[_ab_test]
class _apikeycredentialprovider(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/apikeycredentialprovider/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, token_vault_id: str | _Variable, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

apikeycredentialprovider: _Final[_apikeycredentialprovider]
class _batch_evaluate(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:batch-evaluate/${BatchEvaluationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, batch_evaluation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

batch_evaluate: _Final[_batch_evaluate]
class _browser(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:aws:browser/${BrowserId}"""

    def __call__(self, browser_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

browser: _Final[_browser]
class _browser_custom(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, browser_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

browser_custom: _Final[_browser_custom]
class _browser_profile(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, browser_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

browser_profile: _Final[_browser_profile]
class _capacity_provider(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:capacity-provider/${CapacityProviderId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, capacity_provider_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_provider: _Final[_capacity_provider]
class _code_interpreter(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:aws:code-interpreter/${CodeInterpreterId}"""

    def __call__(self, code_interpreter_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

code_interpreter: _Final[_code_interpreter]
class _code_interpreter_custom(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, code_interpreter_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

code_interpreter_custom: _Final[_code_interpreter_custom]
class _configuration_bundle(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:configuration-bundle/${ConfigurationBundleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_bundle_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration_bundle: _Final[_configuration_bundle]
class _consent_portal(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:consent-portal/${ConsentPortalId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, consent_portal_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

consent_portal: _Final[_consent_portal]
class _dataset(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:dataset/${DatasetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dataset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _evaluator(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, evaluator_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

evaluator: _Final[_evaluator]
class _gateway(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gateway: _Final[_gateway]
class _harness(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, harness_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

harness: _Final[_harness]
class _harness_endpoint(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}/harness-endpoint/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, harness_id: str | _Variable, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

harness_endpoint: _Final[_harness_endpoint]
class _memory(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, memory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

memory: _Final[_memory]
class _oauth2credentialprovider(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/oauth2credentialprovider/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, token_vault_id: str | _Variable, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

oauth2credentialprovider: _Final[_oauth2credentialprovider]
class _online_evaluation_config(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, online_evaluation_config_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

online_evaluation_config: _Final[_online_evaluation_config]
class _payment_manager(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:payment-manager/${PaymentManagerId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, payment_manager_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

payment_manager: _Final[_payment_manager]
class _paymentcredentialprovider(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/paymentcredentialprovider/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, token_vault_id: str | _Variable, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

paymentcredentialprovider: _Final[_paymentcredentialprovider]
class _policy(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy/${PolicyId}"""

    def __call__(self, policy_engine_id: str | _Variable, policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]
class _policy_engine(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, policy_engine_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy_engine: _Final[_policy_engine]
class _policy_generation(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId}"""

    def __call__(self, policy_engine_id: str | _Variable, policy_generation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy_generation: _Final[_policy_generation]
class _recommendation(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:recommendation/${RecommendationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, recommendation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommendation: _Final[_recommendation]
class _registry(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:registry/${RegistryId}"""

    def __call__(self, registry_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

registry: _Final[_registry]
class _registry_record(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:registry/${RegistryId}/record/${RecordId}"""

    def __call__(self, registry_id: str | _Variable, record_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

registry_record: _Final[_registry_record]
class _runtime(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, runtime_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

runtime: _Final[_runtime]
class _runtime_endpoint(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}/runtime-endpoint/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, runtime_id: str | _Variable, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

runtime_endpoint: _Final[_runtime_endpoint]
class _token_vault(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, token_vault_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

token_vault: _Final[_token_vault]
class _web_search(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:tool/web-search.v1"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

web_search: _Final[_web_search]
class _workload_identity(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, directory_id: str | _Variable, workload_identity_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workload_identity: _Final[_workload_identity]
class _workload_identity_directory(_ResourceType):
    """arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, directory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workload_identity_directory: _Final[_workload_identity_directory]

class _Keys(_ServiceKeys):
    """The condition keys of bedrock-agentcore."""

    AllowedQueryParameters: _StringSetKey
    AllowedRequestHeaders: _StringSetKey
    AllowedResponseHeaders: _StringSetKey
    CredentialProviderScope: _StringSetKey
    CredentialProviderType: _StringKey
    DiscoveryUrl: _StringKey
    GatewayAuthorizerType: _StringKey
    HttpTargetConfigurationType: _StringKey
    InboundJwtClaim_aud: _StringSetKey
    InboundJwtClaim_client_id: _StringKey
    InboundJwtClaim_iss: _StringKey
    InboundJwtClaim_scope: _StringSetKey
    InboundJwtClaim_sub: _StringKey
    InferenceTargetConfigurationType: _StringKey
    KmsKeyArn: _StringKey
    McpTargetConfigurationType: _StringKey
    PolicyEngineArn: _StringKey
    PolicyEngineMode: _StringKey
    PrivateEndpointType: _StringKey
    ProtocolType: _StringKey
    ResourceConfigurationIdentifier: _StringKey
    RuntimeAuthorizerType: _StringKey
    actorId: _StringKey
    namespace: _StringKey
    namespacePath: _StringKey
    runtimeSessionId: _StringKey
    securityGroups: _StringSetKey
    sessionId: _StringKey
    sourceNamespace: _StringKey
    strategyId: _StringKey
    subnets: _StringSetKey
    userid: _StringKey
    def namespaceVariable(self, variable_name: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["bedrock-agentcore:AllowedQueryParameters", "bedrock-agentcore:AllowedRequestHeaders", "bedrock-agentcore:AllowedResponseHeaders", "bedrock-agentcore:CredentialProviderScope", "bedrock-agentcore:InboundJwtClaim/aud", "bedrock-agentcore:InboundJwtClaim/scope", "bedrock-agentcore:securityGroups", "bedrock-agentcore:subnets"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["bedrock-agentcore:CredentialProviderType", "bedrock-agentcore:DiscoveryUrl", "bedrock-agentcore:GatewayAuthorizerType", "bedrock-agentcore:HttpTargetConfigurationType", "bedrock-agentcore:InboundJwtClaim/client_id", "bedrock-agentcore:InboundJwtClaim/iss", "bedrock-agentcore:InboundJwtClaim/sub", "bedrock-agentcore:InferenceTargetConfigurationType", "bedrock-agentcore:KmsKeyArn", "bedrock-agentcore:McpTargetConfigurationType", "bedrock-agentcore:PolicyEngineArn", "bedrock-agentcore:PolicyEngineMode", "bedrock-agentcore:PrivateEndpointType", "bedrock-agentcore:ProtocolType", "bedrock-agentcore:ResourceConfigurationIdentifier", "bedrock-agentcore:RuntimeAuthorizerType", "bedrock-agentcore:actorId", "bedrock-agentcore:namespace", "bedrock-agentcore:namespacePath", "bedrock-agentcore:runtimeSessionId", "bedrock-agentcore:sessionId", "bedrock-agentcore:sourceNamespace", "bedrock-agentcore:strategyId", "bedrock-agentcore:userid"]) -> _StringKey: ...
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
