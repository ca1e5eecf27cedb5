"""Amazon Connect. Generated; see scripts/."""

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
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateEvaluationForm: _Final[_Action]
"""Write, on evaluation-form (required). Keys: connect:InstanceId."""
AdminGetEmergencyAccessToken: _Final[_Action]
"""Write, on instance (required). Needs: connect:DescribeInstance, connect:ListInstances, ds:DescribeDirectories."""
AssociateAnalyticsDataSet: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
AssociateApprovedOrigin: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
AssociateBot: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId. Needs: iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, lex:CreateResourcePolicy, lex:DescribeBotAlias, lex:GetBot, lex:UpdateResourcePolicy."""
AssociateContactWithUser: _Final[_Action]
"""Write, on contact (required), instance (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:PreferredUserArn."""
AssociateCustomerProfilesDomain: _Final[_Action]
"""Write, on instance (required). Needs: iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, profile:GetDomain."""
AssociateDefaultVocabulary: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
AssociateEmailAddressAlias: _Final[_Action]
"""Write, on email-address (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
AssociateFlow: _Final[_Action]
"""Write, on contact-flow (required), wildcard-phone-number (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
AssociateInstanceStorageConfig: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId, connect:StorageResourceType. Needs: ds:DescribeDirectories, firehose:DescribeDeliveryStream, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, kinesis:DescribeStream, kms:CreateGrant, kms:DescribeKey, s3:GetBucketAcl, s3:GetBucketLocation."""
AssociateLambdaFunction: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId. Needs: lambda:AddPermission."""
AssociateLexBot: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId. Needs: iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, lex:GetBot."""
AssociatePhoneNumberContactFlow: _Final[_Action]
"""Write, on contact-flow (required), phone-number (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
AssociateQueueEmailAddresses: _Final[_Action]
"""Write, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
AssociateQueueQuickConnects: _Final[_Action]
"""Write, on queue (required), quick-connect (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
AssociateRoutingProfileQueues: _Final[_Action]
"""Write, on queue (required), routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
AssociateSecurityKey: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
AssociateSecurityProfiles: _Final[_Action]
"""Write, on ai-agent, instance (required), security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
AssociateTrafficDistributionGroupUser: _Final[_Action]
"""Write, on instance (required), traffic-distribution-group (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeUser, connect:SearchUsers."""
AssociateUserProficiencies: _Final[_Action]
"""Write, on instance (required), user (required). Keys: connect:InstanceId."""
AssociateWorkspace: _Final[_Action]
"""Write, on routing-profile, user, workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
BatchAssociateAnalyticsDataSet: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
BatchCreateDataTableValue: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:ExpressionValue, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
BatchDeleteDataTableValue: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
BatchDescribeDataTableValue: _Final[_Action]
"""Read, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
BatchDisassociateAnalyticsDataSet: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
BatchGetAttachedFileMetadata: _Final[_Action]
"""Read, on attached-file (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
BatchGetFlowAssociation: _Final[_Action]
"""List, on wildcard-phone-number (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
BatchPutContact: _Final[_Action]
"""Write, on instance (required), queue. Keys: connect:InstanceId."""
BatchUpdateDataTableValue: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:ExpressionValue, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
ClaimPhoneNumber: _Final[_Action]
"""Write, on instance (required), traffic-distribution-group (required), wildcard-phone-number (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CompleteAttachedFileUpload: _Final[_Action]
"""Write, on attached-file (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateAgentStatus: _Final[_Action]
"""Write, on agent-status (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateAttachedFile: _Final[_Action]
"""Write, on attached-file (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateAuthenticationProfile: _Final[_Action]
"""Write, on authentication-profile (required). Keys: connect:InstanceId."""
CreateContact: _Final[_Action]
"""Write, on contact, instance (required), user. Keys: aws:ResourceTag/${TagKey}, connect:ContactInitiationMethod, connect:InstanceId."""
CreateContactFlow: _Final[_Action]
"""Write, on contact-flow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:FlowType, connect:InstanceId."""
CreateContactFlowModule: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateContactFlowModuleAlias: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
CreateContactFlowModuleVersion: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
CreateContactFlowVersion: _Final[_Action]
"""Write, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
CreateDataTable: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
CreateDataTableAttribute: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
CreateEmailAddress: _Final[_Action]
"""Write, on instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateEvaluationForm: _Final[_Action]
"""Write, on evaluation-form (required). Keys: connect:InstanceId."""
CreateExtractionDefinition: _Final[_Action]
"""Write, on extraction-definition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateHoursOfOperation: _Final[_Action]
"""Write, on hours-of-operation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateHoursOfOperationOverride: _Final[_Action]
"""Write, on hours-of-operation (required), instance (required). Keys: connect:InstanceId."""
CreateInstance: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ds:AuthorizeApplication, ds:CheckAlias, ds:CreateAlias, ds:CreateDirectory, ds:CreateIdentityPoolDirectory, ds:DeleteDirectory, ds:DescribeDirectories, ds:UnauthorizeApplication, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy."""
CreateIntegrationAssociation: _Final[_Action]
"""Write, on instance (required), integration-association (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId. Needs: app-integrations:CreateApplicationAssociation, app-integrations:CreateEventIntegrationAssociation, app-integrations:GetApplication, app-integrations:GetDataIntegration, app-integrations:ListDataIntegrationAssociations, app-integrations:TagResource, cases:GetDomain, chime:AssociateVoiceConnectorConnect, chime:DisassociateVoiceConnectorConnect, chime:TagResource, chime:UntagResource, connect:DescribeInstance, ds:DescribeDirectories, events:PutRule, events:PutTargets, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, mobiletargeting:GetApp, voiceid:DescribeDomain, wisdom:GetAssistant, wisdom:GetKnowledgeBase, wisdom:TagResource."""
CreateMetric: _Final[_Action]
"""Write, on metric (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateNotification: _Final[_Action]
"""Write, on instance (required), user. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateParticipant: _Final[_Action]
"""Write, on contact (required), instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
CreatePersistentContactAssociation: _Final[_Action]
"""Write, on contact (required), instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
CreatePredefinedAttribute: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
CreatePrompt: _Final[_Action]
"""Write, on prompt (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId. Needs: kms:Decrypt, s3:GetObject, s3:GetObjectAcl."""
CreatePushNotificationRegistration: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
CreateQueue: _Final[_Action]
"""Write, on contact-flow, hours-of-operation (required), phone-number, queue (required), quick-connect. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateQuickConnect: _Final[_Action]
"""Write, on contact-flow, queue, quick-connect (required), user. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateRoutingProfile: _Final[_Action]
"""Write, on queue (required), routing-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateRule: _Final[_Action]
"""Write, on rule (required). Keys: connect:InstanceId."""
CreateSecurityProfile: _Final[_Action]
"""Write, on application, contact-flow-module, hierarchy-group, security-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateTaskTemplate: _Final[_Action]
"""Write, on task-template (required)."""
CreateTrafficDistributionGroup: _Final[_Action]
"""Write, on instance (required), traffic-distribution-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateUseCase: _Final[_Action]
"""Write, on instance (required), integration-association (required), use-case (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId. Needs: connect:DescribeInstance, ds:DescribeDirectories."""
CreateUser: _Final[_Action]
"""Write, on hierarchy-group, routing-profile (required), security-profile (required), user (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateUserHierarchyGroup: _Final[_Action]
"""Write, on hierarchy-group. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateView: _Final[_Action]
"""Write, on customer-managed-view (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateViewVersion: _Final[_Action]
"""Write, on customer-managed-view (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
CreateVocabulary: _Final[_Action]
"""Write, on vocabulary (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
CreateWorkspacePage: _Final[_Action]
"""Write, on aws-managed-view, customer-managed-view, workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeactivateEvaluationForm: _Final[_Action]
"""Write, on evaluation-form (required). Keys: connect:InstanceId."""
DeleteAttachedFile: _Final[_Action]
"""Write, on attached-file (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, connect:InstanceId. Needs: cases:DeleteRelatedItem."""
DeleteContactEvaluation: _Final[_Action]
"""Write, on contact-evaluation (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteContactFlow: _Final[_Action]
"""Write, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
DeleteContactFlowModule: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteContactFlowModuleAlias: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteContactFlowModuleVersion: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteContactFlowVersion: _Final[_Action]
"""Write, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
DeleteDataTable: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteDataTableAttribute: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteEmailAddress: _Final[_Action]
"""Write, on email-address (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteEvaluationForm: _Final[_Action]
"""Write, on evaluation-form (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteExtractionDefinition: _Final[_Action]
"""Write, on extraction-definition (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteHoursOfOperation: _Final[_Action]
"""Write, on hours-of-operation (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteHoursOfOperationOverride: _Final[_Action]
"""Write, on hours-of-operation (required), instance (required). Keys: connect:InstanceId."""
DeleteInstance: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId. Needs: ds:DeleteDirectory, ds:DescribeDirectories, ds:UnauthorizeApplication."""
DeleteIntegrationAssociation: _Final[_Action]
"""Write, on instance (required), integration-association (required). Keys: connect:InstanceId. Needs: app-integrations:DeleteApplicationAssociation, app-integrations:DeleteEventIntegrationAssociation, app-integrations:UntagResource, connect:DescribeInstance, ds:DescribeDirectories, events:DeleteRule, events:ListTargetsByRule, events:RemoveTargets."""
DeleteMetric: _Final[_Action]
"""Write, on metric (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteNotification: _Final[_Action]
"""Write, on notification (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeletePredefinedAttribute: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
DeletePrompt: _Final[_Action]
"""Write, on prompt (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeletePushNotificationRegistration: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
DeleteQueue: _Final[_Action]
"""Write, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteQuickConnect: _Final[_Action]
"""Write, on quick-connect (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteRoutingProfile: _Final[_Action]
"""Write, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteSecurityProfile: _Final[_Action]
"""Write, on security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteTaskTemplate: _Final[_Action]
"""Write, on task-template (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteTrafficDistributionGroup: _Final[_Action]
"""Write, on traffic-distribution-group (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteUseCase: _Final[_Action]
"""Write, on instance (required), use-case (required). Keys: connect:InstanceId. Needs: connect:DescribeInstance, ds:DescribeDirectories."""
DeleteUser: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteUserHierarchyGroup: _Final[_Action]
"""Write, on hierarchy-group (required). Keys: connect:InstanceId."""
DeleteView: _Final[_Action]
"""Write, on customer-managed-view (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteViewVersion: _Final[_Action]
"""Write, on customer-managed-view-version (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteVocabulary: _Final[_Action]
"""Write, on vocabulary (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteWorkspaceMedia: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DeleteWorkspacePage: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeAgentStatus: _Final[_Action]
"""Read, on agent-status (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeAttachedFilesConfiguration: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId."""
DescribeAuthenticationProfile: _Final[_Action]
"""Read, on authentication-profile (required). Keys: connect:InstanceId."""
DescribeContact: _Final[_Action]
"""Read, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
DescribeContactEvaluation: _Final[_Action]
"""Read, on contact-evaluation (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeContactFlow: _Final[_Action]
"""Read, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
DescribeContactFlowModule: _Final[_Action]
"""Read, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeContactFlowModuleAlias: _Final[_Action]
"""Read, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeDataTable: _Final[_Action]
"""Read, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeDataTableAttribute: _Final[_Action]
"""Read, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeEmailAddress: _Final[_Action]
"""Read, on email-address (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeEvaluationForm: _Final[_Action]
"""Read, on evaluation-form (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeExtractionDefinition: _Final[_Action]
"""Read, on extraction-definition (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeForecastingPlanningSchedulingIntegration: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId."""
DescribeHoursOfOperation: _Final[_Action]
"""Read, on hours-of-operation (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeHoursOfOperationOverride: _Final[_Action]
"""Read, on hours-of-operation (required), instance (required). Keys: connect:InstanceId."""
DescribeInstance: _Final[_Action]
"""Read, on instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId. Needs: ds:DescribeDirectories."""
DescribeInstanceAttribute: _Final[_Action]
"""Read, on instance (required). Keys: connect:AttributeType, connect:InstanceId."""
DescribeInstanceStorageConfig: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:StorageResourceType."""
DescribeMetric: _Final[_Action]
"""Read, on metric (required), qualified-metric (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeNotification: _Final[_Action]
"""Read, on notification (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribePhoneNumber: _Final[_Action]
"""Read, on phone-number (required). Keys: aws:ResourceTag/${TagKey}."""
DescribePredefinedAttribute: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId."""
DescribePrompt: _Final[_Action]
"""Read, on prompt (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeQueue: _Final[_Action]
"""Read, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeQuickConnect: _Final[_Action]
"""Read, on quick-connect (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeRoutingProfile: _Final[_Action]
"""Read, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeRule: _Final[_Action]
"""Read, on rule (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeSecurityProfile: _Final[_Action]
"""Read, on security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeTrafficDistributionGroup: _Final[_Action]
"""Read, on traffic-distribution-group (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeUser: _Final[_Action]
"""Read, on user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeUserHierarchyGroup: _Final[_Action]
"""Read, on hierarchy-group (required). Keys: connect:InstanceId."""
DescribeUserHierarchyStructure: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId."""
DescribeView: _Final[_Action]
"""Read, on aws-managed-view (required), customer-managed-view (required), qualified-aws-managed-view (required), qualified-customer-managed-view (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeVocabulary: _Final[_Action]
"""Read, on vocabulary (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DescribeWorkspace: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-02-10")
class DestroyInstance(metaclass=_RetiredAction):
    """Write, on instance (required)."""
DisassociateAnalyticsDataSet: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
DisassociateApprovedOrigin: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
DisassociateBot: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId. Needs: iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, lex:DeleteResourcePolicy, lex:UpdateResourcePolicy."""
DisassociateCustomerProfilesDomain: _Final[_Action]
"""Write, on instance (required). Needs: iam:AttachRolePolicy, iam:DeleteRolePolicy, iam:DetachRolePolicy, iam:GetPolicy, iam:GetPolicyVersion, iam:GetRolePolicy."""
DisassociateEmailAddressAlias: _Final[_Action]
"""Write, on email-address (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateFlow: _Final[_Action]
"""Write, on wildcard-phone-number (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateInstanceStorageConfig: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId, connect:StorageResourceType."""
DisassociateLambdaFunction: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId. Needs: lambda:RemovePermission."""
DisassociateLexBot: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId. Needs: iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy."""
DisassociatePhoneNumberContactFlow: _Final[_Action]
"""Write, on phone-number (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateQueueEmailAddresses: _Final[_Action]
"""Write, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateQueueQuickConnects: _Final[_Action]
"""Write, on queue (required), quick-connect (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateRoutingProfileQueues: _Final[_Action]
"""Write, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateSecurityKey: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
DisassociateSecurityProfiles: _Final[_Action]
"""Write, on ai-agent, instance (required), security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateTrafficDistributionGroupUser: _Final[_Action]
"""Write, on instance (required), traffic-distribution-group (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DisassociateUserProficiencies: _Final[_Action]
"""Write, on instance (required), user (required). Keys: connect:InstanceId."""
DisassociateWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
DismissUserContact: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
EvaluateDataTableValues: _Final[_Action]
"""Read, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
GetAttachedFile: _Final[_Action]
"""Read, on attached-file (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
GetContactAttributes: _Final[_Action]
"""Read, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
GetContactMetrics: _Final[_Action]
"""Read, on contact (required), instance (required). Keys: connect:InstanceId."""
GetCrossRegionRouting: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId."""
GetCurrentMetricData: _Final[_Action]
"""Read, on queue (required), routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetCurrentUserData: _Final[_Action]
"""Read, on hierarchy-group (required), queue (required), routing-profile (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetEffectiveHoursOfOperations: _Final[_Action]
"""Read, on hours-of-operation (required), instance (required). Keys: connect:InstanceId."""
GetEvaluationFormValidation: _Final[_Action]
"""Read, on evaluation-form (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetFederationToken: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class GetFederationTokens(metaclass=_RetiredAction):
    """Write, on instance (required). Needs: connect:DescribeInstance, connect:ListInstances, ds:DescribeDirectories."""
GetFlowAssociation: _Final[_Action]
"""Read, on wildcard-phone-number (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetMetricData: _Final[_Action]
"""Read, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetMetricDataV2: _Final[_Action]
"""Read, on hierarchy-group (required), queue (required), routing-profile (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetPromptFile: _Final[_Action]
"""Read, on prompt (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetTaskTemplate: _Final[_Action]
"""Read, on task-template (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
GetTrafficDistribution: _Final[_Action]
"""List, on traffic-distribution-group (required). Keys: aws:ResourceTag/${TagKey}."""
ImportPhoneNumber: _Final[_Action]
"""Write, on instance (required), wildcard-phone-number (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sms-voice:DescribePhoneNumbers, social-messaging:GetLinkedWhatsAppBusinessAccountPhoneNumber, social-messaging:TagResource."""
ImportWorkspaceMedia: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListAgentStatuses: _Final[_Action]
"""List, on wildcard-agent-status (required)."""
ListAnalyticsDataAssociations: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListAnalyticsDataLakeDataSets: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListApprovedOrigins: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListAssociatedContacts: _Final[_Action]
"""List, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListAttachedFilesConfigurations: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListAuthenticationProfiles: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListBots: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListContactEvaluations: _Final[_Action]
"""List, on instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListContactFlowModuleAliases: _Final[_Action]
"""List, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListContactFlowModuleVersions: _Final[_Action]
"""List, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListContactFlowModules: _Final[_Action]
"""List, on instance (required)."""
ListContactFlowVersions: _Final[_Action]
"""List, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
ListContactFlows: _Final[_Action]
"""List, on wildcard-contact-flow (required). Keys: connect:InstanceId."""
ListContactReferences: _Final[_Action]
"""List, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
ListDataTableAttributes: _Final[_Action]
"""List, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListDataTablePrimaryValues: _Final[_Action]
"""List, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
ListDataTableValues: _Final[_Action]
"""List, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
ListDataTables: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListDefaultVocabularies: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListEntitySecurityProfiles: _Final[_Action]
"""List, on ai-agent, instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListEvaluationFormAIVersions: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListEvaluationFormVersions: _Final[_Action]
"""List, on evaluation-form (required). Keys: connect:InstanceId."""
ListEvaluationForms: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListExtractionDefinitions: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListFlowAssociations: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListHoursOfOperationOverrides: _Final[_Action]
"""List, on hours-of-operation (required), instance (required). Keys: connect:InstanceId."""
ListHoursOfOperations: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListInstanceAttributes: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListInstanceStorageConfigs: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListInstances: _Final[_Action]
"""List, on * only. Needs: ds:DescribeDirectories."""
ListIntegrationAssociations: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId. Needs: connect:DescribeInstance, ds:DescribeDirectories."""
ListLambdaFunctions: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListLexBots: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListMetrics: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListNotifications: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId."""
ListPhoneNumbers: _Final[_Action]
"""List, on wildcard-legacy-phone-number (required)."""
ListPhoneNumbersV2: _Final[_Action]
"""List, on wildcard-phone-number (required)."""
ListPredefinedAttributes: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListPrompts: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListQueueEmailAddresses: _Final[_Action]
"""List, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListQueueQuickConnects: _Final[_Action]
"""List, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListQueues: _Final[_Action]
"""List, on wildcard-queue (required)."""
ListQuickConnects: _Final[_Action]
"""List, on wildcard-quick-connect (required)."""
ListRealtimeContactAnalysisSegments: _Final[_Action]
"""Read, on contact (required). Keys: aws:ResourceTag/${TagKey}."""
ListRealtimeContactAnalysisSegmentsV2: _Final[_Action]
"""List, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:ListRealtimeContactAnalysisSegmentsByOutputType, connect:ListRealtimeContactAnalysisSegmentsBySegmentType."""
ListRoutingProfileManualAssignmentQueues: _Final[_Action]
"""List, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListRoutingProfileQueues: _Final[_Action]
"""List, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListRoutingProfiles: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListRules: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListSecurityKeys: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListSecurityProfileAIAgents: _Final[_Action]
"""List, on security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListSecurityProfileApplications: _Final[_Action]
"""List, on security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListSecurityProfileFlowModules: _Final[_Action]
"""List, on instance (required), security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListSecurityProfilePermissions: _Final[_Action]
"""List, on security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListSecurityProfiles: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListTagsForResource: _Final[_Action]
"""Read, on agent-status, contact-evaluation, contact-flow, contact-flow-module, evaluation-form, extraction-definition, hierarchy-group, hours-of-operation, integration-association, metric, phone-number, prompt, queue, quick-connect, routing-profile, rule, security-profile, traffic-distribution-group, use-case, user, wildcard-phone-number. Keys: aws:ResourceTag/${TagKey}."""
ListTaskTemplates: _Final[_Action]
"""List, on instance (required)."""
ListTrafficDistributionGroupUsers: _Final[_Action]
"""List, on traffic-distribution-group (required). Keys: aws:ResourceTag/${TagKey}."""
ListTrafficDistributionGroups: _Final[_Action]
"""List, on traffic-distribution-group (required)."""
ListUseCases: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId. Needs: connect:DescribeInstance, ds:DescribeDirectories."""
ListUserHierarchyGroups: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListUserNotifications: _Final[_Action]
"""Read, on user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListUserProficiencies: _Final[_Action]
"""List, on instance (required), user (required). Keys: connect:InstanceId."""
ListUsers: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListViewVersions: _Final[_Action]
"""List, on aws-managed-view (required), customer-managed-view (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListViews: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
ListWorkspaceMedia: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListWorkspacePages: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ListWorkspaces: _Final[_Action]
"""List, on instance (required). Keys: connect:InstanceId."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-02-10")
class ModifyInstance(metaclass=_RetiredAction):
    """Write, on instance (required). Needs: firehose:DescribeDeliveryStream, firehose:ListDeliveryStreams, kinesis:DescribeStream, kinesis:ListStreams, kms:CreateGrant, kms:DescribeKey, kms:ListAliases, kms:RetireGrant, s3:CreateBucket, s3:GetBucketLocation, s3:ListAllMyBuckets."""
MonitorContact: _Final[_Action]
"""Write, on contact (required), instance (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:MonitorCapabilities."""
PauseContact: _Final[_Action]
"""Write, on contact (required), contact-flow, instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
PutUserStatus: _Final[_Action]
"""Write, on agent-status (required), instance (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ReleasePhoneNumber: _Final[_Action]
"""Write, on phone-number (required). Keys: aws:ResourceTag/${TagKey}."""
ReplicateInstance: _Final[_Action]
"""Write, on instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:InstanceId. Needs: ds:AuthorizeApplication, ds:CheckAlias, ds:CreateAlias, ds:CreateDirectory, ds:CreateIdentityPoolDirectory, ds:DeleteDirectory, ds:DescribeDirectories, ds:UnauthorizeApplication, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy."""
ResumeContact: _Final[_Action]
"""Write, on contact (required), contact-flow, instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
ResumeContactRecording: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:UserArn."""
SearchAgentStatuses: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeAgentStatus."""
SearchAvailablePhoneNumbers: _Final[_Action]
"""List, on wildcard-phone-number (required)."""
SearchContactEvaluations: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeContactEvaluation."""
SearchContactFlowModules: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeContactFlowModule."""
SearchContactFlows: _Final[_Action]
"""Read, on instance (required). Keys: connect:FlowType, connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeContactFlow."""
SearchContacts: _Final[_Action]
"""Read, on instance (required). Keys: connect:Channel, connect:InstanceId, connect:PreferredUserArn, connect:SearchContactsByContactAnalysis, connect:SearchTag/${TagKey}. Needs: connect:DescribeContact."""
SearchDataTables: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeDataTable."""
SearchEmailAddresses: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeEmailAddress."""
SearchEvaluationForms: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeEvaluationForm."""
SearchHoursOfOperationOverrides: _Final[_Action]
"""Read, on hours-of-operation (required), instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeHoursOfOperation, connect:ListHoursOfOperationOverrides."""
SearchHoursOfOperations: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeHoursOfOperation."""
SearchMetrics: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}."""
SearchNotifications: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}."""
SearchPredefinedAttributes: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId. Needs: connect:DescribePredefinedAttribute."""
SearchPrompts: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribePrompt."""
SearchQueues: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeQueue."""
SearchQuickConnects: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeQuickConnect."""
SearchResourceTags: _Final[_Action]
"""List, on instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
SearchRoutingProfiles: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeRoutingProfile."""
SearchRules: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}."""
SearchSecurityProfiles: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeSecurityProfile."""
SearchUserHierarchyGroups: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeUserHierarchyGroup."""
SearchUsers: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeUser, connect:ListUserProficiencies."""
SearchViews: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeView."""
SearchVocabularies: _Final[_Action]
"""List, on vocabulary (required). Keys: connect:InstanceId."""
SearchWorkspaceAssociations: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
SearchWorkspaces: _Final[_Action]
"""Read, on instance (required). Keys: connect:InstanceId, connect:SearchTag/${TagKey}. Needs: connect:DescribeWorkspace."""
SendChatIntegrationEvent: _Final[_Action]
"""Write, on * only."""
SendIntegrationEvent: _Final[_Action]
"""Write, on * only."""
SendOutboundChatMessage: _Final[_Action]
"""Write, on instance (required), phone-number (required). Keys: connect:InstanceId, connect:Subtype. Needs: social-messaging:SendWhatsAppMessage, wisdom:GetMessageTemplate, wisdom:RenderMessageTemplate."""
SendOutboundEmail: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
SendOutboundWebNotification: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
StartAttachedFileUpload: _Final[_Action]
"""Write, on attached-file (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, connect:InstanceId, connect:UserArn. Needs: cases:CreateRelatedItem."""
StartChatContact: _Final[_Action]
"""Write, on contact, contact-flow (required). Keys: connect:InstanceId."""
StartContactConversationalAnalyticsJob: _Final[_Action]
"""Write, on contact (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, connect:InstanceId."""
StartContactEvaluation: _Final[_Action]
"""Write, on contact (required), contact-evaluation (required), evaluation-form (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
StartContactMediaProcessing: _Final[_Action]
"""Write, on contact (required), instance (required). Keys: connect:InstanceId."""
StartContactRecording: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:UserArn."""
StartContactStreaming: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}."""
StartEmailContact: _Final[_Action]
"""Write, on contact-flow. Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
StartEvaluationFormValidation: _Final[_Action]
"""Write, on evaluation-form (required). Keys: connect:InstanceId."""
StartForecastingPlanningSchedulingIntegration: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
StartOutboundChatContact: _Final[_Action]
"""Write, on contact, contact-flow (required), instance (required), phone-number. Keys: connect:InstanceId, connect:Subtype. Needs: wisdom:GetMessageTemplate, wisdom:RenderMessageTemplate."""
StartOutboundEmailContact: _Final[_Action]
"""Write, on contact-flow. Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
StartOutboundVoiceContact: _Final[_Action]
"""Write, on * only."""
StartScreenSharing: _Final[_Action]
"""Write, on contact (required), instance (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
StartTaskContact: _Final[_Action]
"""Write, on contact, contact-flow (required), quick-connect, task-template. Keys: aws:ResourceTag/${TagKey}, connect:AssignmentType, connect:InstanceId."""
StartWebRTCContact: _Final[_Action]
"""Write, on contact-flow (required). Keys: connect:InstanceId."""
StopContact: _Final[_Action]
"""Write, on contact (required). Keys: connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
StopContactMediaProcessing: _Final[_Action]
"""Write, on contact (required), instance (required). Keys: connect:InstanceId."""
StopContactRecording: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:UserArn."""
StopContactStreaming: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}."""
StopForecastingPlanningSchedulingIntegration: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
SubmitContactEvaluation: _Final[_Action]
"""Write, on contact-evaluation (required). Keys: connect:InstanceId."""
SuspendContactRecording: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:UserArn."""
TagContact: _Final[_Action]
"""Write, on contact (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
TagResource: _Final[_Action]
"""Tagging, on agent-status, contact-evaluation, contact-flow, contact-flow-module, customer-managed-view, email-address, evaluation-form, extraction-definition, hierarchy-group, hours-of-operation, instance, integration-association, metric, phone-number, prompt, queue, quick-connect, routing-profile, rule, security-profile, task-template, traffic-distribution-group, use-case, user, vocabulary, wildcard-phone-number. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TransferContact: _Final[_Action]
"""Write, on contact (required), contact-flow (required), instance (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
UntagContact: _Final[_Action]
"""Write, on contact (required). Keys: aws:TagKeys, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
UntagResource: _Final[_Action]
"""Tagging, on agent-status, contact-evaluation, contact-flow, contact-flow-module, customer-managed-view, email-address, evaluation-form, extraction-definition, hierarchy-group, hours-of-operation, instance, integration-association, metric, phone-number, prompt, queue, quick-connect, routing-profile, rule, security-profile, task-template, traffic-distribution-group, use-case, user, vocabulary, wildcard-phone-number. Keys: aws:TagKeys."""
UpdateAgentStatus: _Final[_Action]
"""Write, on agent-status (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateAttachedFilesConfiguration: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
UpdateAuthenticationProfile: _Final[_Action]
"""Write, on authentication-profile (required). Keys: connect:InstanceId."""
UpdateContact: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
UpdateContactAttributes: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
UpdateContactEvaluation: _Final[_Action]
"""Write, on contact-evaluation (required). Keys: connect:InstanceId."""
UpdateContactFlowContent: _Final[_Action]
"""Write, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
UpdateContactFlowMetadata: _Final[_Action]
"""Write, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
UpdateContactFlowModuleAlias: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateContactFlowModuleContent: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateContactFlowModuleMetadata: _Final[_Action]
"""Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateContactFlowName: _Final[_Action]
"""Write, on contact-flow (required). Keys: aws:ResourceTag/${TagKey}, connect:FlowType, connect:InstanceId."""
UpdateContactRoutingData: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
UpdateContactSchedule: _Final[_Action]
"""Write, on contact (required). Keys: aws:ResourceTag/${TagKey}, connect:Channel, connect:ContactAssociationId, connect:InstanceId, connect:UserArn."""
UpdateCrossRegionRouting: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
UpdateDataTableAttribute: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateDataTableMetadata: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateDataTablePrimaryValues: _Final[_Action]
"""Write, on data-table (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId, connect:PrimaryAttribute/${PrimaryAttribute}."""
UpdateEmailAddressMetadata: _Final[_Action]
"""Write, on email-address (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateEvaluationForm: _Final[_Action]
"""Write, on evaluation-form (required). Keys: connect:InstanceId."""
UpdateExtractionDefinition: _Final[_Action]
"""Write, on extraction-definition (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateHoursOfOperation: _Final[_Action]
"""Write, on hours-of-operation (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateHoursOfOperationOverride: _Final[_Action]
"""Write, on hours-of-operation (required), instance (required). Keys: connect:InstanceId."""
UpdateInstanceAttribute: _Final[_Action]
"""Write, on instance (required). Keys: connect:AttributeType, connect:InstanceId. Needs: ds:DescribeDirectories, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, logs:CreateLogGroup."""
UpdateInstanceStorageConfig: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId, connect:StorageResourceType. Needs: ds:DescribeDirectories, firehose:DescribeDeliveryStream, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, kinesis:DescribeStream, kms:CreateGrant, kms:DescribeKey, s3:GetBucketAcl, s3:GetBucketLocation."""
UpdateMetricContent: _Final[_Action]
"""Write, on metric (required), qualified-metric (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateMetricMetadata: _Final[_Action]
"""Write, on metric (required), qualified-metric (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateNotificationContent: _Final[_Action]
"""Write, on notification (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateParticipantAuthentication: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
UpdateParticipantRoleConfig: _Final[_Action]
"""Write, on contact (required), instance (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdatePhoneNumber: _Final[_Action]
"""Write, on instance (required), phone-number (required), traffic-distribution-group (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdatePhoneNumberMetadata: _Final[_Action]
"""Write, on phone-number (required). Keys: aws:ResourceTag/${TagKey}."""
UpdatePredefinedAttribute: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
UpdatePrompt: _Final[_Action]
"""Write, on prompt (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId. Needs: kms:Decrypt, s3:GetObject, s3:GetObjectAcl."""
UpdateQueueHoursOfOperation: _Final[_Action]
"""Write, on hours-of-operation (required), queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateQueueMaxContacts: _Final[_Action]
"""Write, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateQueueName: _Final[_Action]
"""Write, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateQueueOutboundCallerConfig: _Final[_Action]
"""Write, on contact-flow, phone-number, queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateQueueOutboundEmailConfig: _Final[_Action]
"""Write, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateQueueStatus: _Final[_Action]
"""Write, on queue (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateQuickConnectConfig: _Final[_Action]
"""Write, on contact-flow, queue, quick-connect (required), user. Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateQuickConnectName: _Final[_Action]
"""Write, on quick-connect (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateRoutingProfileAgentAvailabilityTimer: _Final[_Action]
"""Write, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateRoutingProfileConcurrency: _Final[_Action]
"""Write, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateRoutingProfileDefaultOutboundQueue: _Final[_Action]
"""Write, on queue (required), routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateRoutingProfileName: _Final[_Action]
"""Write, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateRoutingProfileQueues: _Final[_Action]
"""Write, on routing-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateRule: _Final[_Action]
"""Write, on rule (required). Keys: connect:InstanceId."""
UpdateSecurityProfile: _Final[_Action]
"""Write, on application, contact-flow-module, hierarchy-group, security-profile (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateTaskTemplate: _Final[_Action]
"""Write, on task-template (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateTrafficDistribution: _Final[_Action]
"""Write, on traffic-distribution-group (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateUserHierarchy: _Final[_Action]
"""Write, on hierarchy-group, user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateUserHierarchyGroupName: _Final[_Action]
"""Write, on hierarchy-group (required). Keys: connect:InstanceId."""
UpdateUserHierarchyStructure: _Final[_Action]
"""Write, on instance (required). Keys: connect:InstanceId."""
UpdateUserIdentityInfo: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateUserNotificationStatus: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateUserPhoneConfig: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateUserProficiencies: _Final[_Action]
"""Write, on instance (required), user (required). Keys: connect:InstanceId."""
UpdateUserRoutingProfile: _Final[_Action]
"""Write, on routing-profile (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateUserSecurityProfiles: _Final[_Action]
"""Write, on security-profile (required), user (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateViewContent: _Final[_Action]
"""Write, on customer-managed-view (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateViewMetadata: _Final[_Action]
"""Write, on customer-managed-view (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateWorkspaceMetadata: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateWorkspacePage: _Final[_Action]
"""Write, on aws-managed-view, customer-managed-view, workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateWorkspaceTheme: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
UpdateWorkspaceVisibility: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class UpdatedescribeContent(metaclass=_RetiredAction):
    """Write, on contact-flow-module (required). Keys: aws:ResourceTag/${TagKey}, connect:InstanceId."""
class _agent_status(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/${AgentStatusId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, agent_status_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agent_status: _Final[_agent_status]
class _ai_agent(_ResourceType):
    """arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, assistant_id: str | _Variable, ai_agent_id: str | _Variable, version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ai_agent: _Final[_ai_agent]
class _application(_ResourceType):
    """arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _attached_file(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/file/${FileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, file_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

attached_file: _Final[_attached_file]
class _authentication_profile(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, authentication_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

authentication_profile: _Final[_authentication_profile]
class _aws_managed_view(_ResourceType):
    """arn:${Partition}:connect:${Region}:aws:view/${ViewId}"""

    def __call__(self, view_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

aws_managed_view: _Final[_aws_managed_view]
class _contact(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact/${ContactId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, contact_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contact: _Final[_contact]
class _contact_evaluation(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-evaluation/${EvaluationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, evaluation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contact_evaluation: _Final[_contact_evaluation]
class _contact_flow(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/${ContactFlowId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, contact_flow_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contact_flow: _Final[_contact_flow]
class _contact_flow_module(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/flow-module/${ContactFlowModuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, contact_flow_module_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contact_flow_module: _Final[_contact_flow_module]
class _customer_managed_view(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, view_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customer_managed_view: _Final[_customer_managed_view]
class _customer_managed_view_version(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, view_id: str | _Variable, view_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customer_managed_view_version: _Final[_customer_managed_view_version]
class _data_table(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/data-table/${DataTableId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, data_table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_table: _Final[_data_table]
class _email_address(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/email-address/${EmailAddressId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, email_address_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

email_address: _Final[_email_address]
class _evaluation_form(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/evaluation-form/${FormId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, form_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

evaluation_form: _Final[_evaluation_form]
class _extraction_definition(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/extraction-definition/${ExtractionDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, extraction_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

extraction_definition: _Final[_extraction_definition]
class _hierarchy_group(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-group/${HierarchyGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, hierarchy_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hierarchy_group: _Final[_hierarchy_group]
class _hours_of_operation(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/operating-hours/${HoursOfOperationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, hours_of_operation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hours_of_operation: _Final[_hours_of_operation]
class _instance(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance: _Final[_instance]
class _integration_association(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/integration-association/${IntegrationAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, integration_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integration_association: _Final[_integration_association]
class _legacy_phone_number(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/${PhoneNumberId}"""

    def __call__(self, instance_id: str | _Variable, phone_number_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

legacy_phone_number: _Final[_legacy_phone_number]
class _metric(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, metric_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metric: _Final[_metric]
class _notification(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/notification/${NotificationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, notification_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

notification: _Final[_notification]
class _phone_number(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, phone_number_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

phone_number: _Final[_phone_number]
class _prompt(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/prompt/${PromptId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, prompt_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

prompt: _Final[_prompt]
class _qualified_aws_managed_view(_ResourceType):
    """arn:${Partition}:connect:${Region}:aws:view/${ViewId}:${ViewQualifier}"""

    def __call__(self, view_id: str | _Variable, view_qualifier: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

qualified_aws_managed_view: _Final[_qualified_aws_managed_view]
class _qualified_customer_managed_view(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, view_id: str | _Variable, view_qualifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

qualified_customer_managed_view: _Final[_qualified_customer_managed_view]
class _qualified_metric(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}:${MetricQualifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, metric_id: str | _Variable, metric_qualifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

qualified_metric: _Final[_qualified_metric]
class _queue(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/${QueueId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, queue_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

queue: _Final[_queue]
class _quick_connect(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/${QuickConnectId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, quick_connect_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

quick_connect: _Final[_quick_connect]
class _routing_profile(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/routing-profile/${RoutingProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, routing_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

routing_profile: _Final[_routing_profile]
class _rule(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/rule/${RuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule: _Final[_rule]
class _security_profile(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/security-profile/${SecurityProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, security_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

security_profile: _Final[_security_profile]
class _task_template(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/task-template/${TaskTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, task_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task_template: _Final[_task_template]
class _traffic_distribution_group(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, traffic_distribution_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

traffic_distribution_group: _Final[_traffic_distribution_group]
class _use_case(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/use-case/${UseCaseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, use_case_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

use_case: _Final[_use_case]
class _user(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent/${UserId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, user_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]
class _vocabulary(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/vocabulary/${VocabularyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, vocabulary_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vocabulary: _Final[_vocabulary]
class _wildcard_agent_status(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/*"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

wildcard_agent_status: _Final[_wildcard_agent_status]
class _wildcard_contact_flow(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/*"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

wildcard_contact_flow: _Final[_wildcard_contact_flow]
class _wildcard_legacy_phone_number(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/*"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

wildcard_legacy_phone_number: _Final[_wildcard_legacy_phone_number]
class _wildcard_phone_number(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:phone-number/*. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

wildcard_phone_number: _Final[_wildcard_phone_number]
class _wildcard_queue(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/*"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

wildcard_queue: _Final[_wildcard_queue]
class _wildcard_quick_connect(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/*"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

wildcard_quick_connect: _Final[_wildcard_quick_connect]
class _workspace(_ResourceType):
    """arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/workspace/${WorkspaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, workspace_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspace: _Final[_workspace]

class _Keys(_ServiceKeys):
    """The condition keys of connect."""

    AssignmentType: _StringKey
    AttributeType: _StringKey
    Channel: _StringKey
    ContactAssociationId: _StringKey
    ContactInitiationMethod: _StringKey
    ExpressionValue: _StringKey
    FlowType: _StringSetKey
    InstanceId: _StringKey
    ListRealtimeContactAnalysisSegmentsByOutputType: _StringKey
    ListRealtimeContactAnalysisSegmentsBySegmentType: _StringSetKey
    MonitorCapabilities: _StringSetKey
    PreferredUserArn: _ArnKey
    SearchContactsByContactAnalysis: _StringSetKey
    StorageResourceType: _StringKey
    Subtype: _StringKey
    UserArn: _ArnKey
    def PrimaryAttribute(self, primary_attribute: str, /) -> _StringKey: ...
    def SearchTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["connect:AssignmentType", "connect:AttributeType", "connect:Channel", "connect:ContactAssociationId", "connect:ContactInitiationMethod", "connect:ExpressionValue", "connect:InstanceId", "connect:ListRealtimeContactAnalysisSegmentsByOutputType", "connect:StorageResourceType", "connect:Subtype"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["connect:FlowType", "connect:ListRealtimeContactAnalysisSegmentsBySegmentType", "connect:MonitorCapabilities", "connect:SearchContactsByContactAnalysis"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["connect:PreferredUserArn", "connect:UserArn"]) -> _ArnKey: ...
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
