"""AWS IoT. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptCertificateTransfer: _Final[_Action]
"""Write, on cert (required)."""
AddThingToBillingGroup: _Final[_Action]
"""Write, on billinggroup (required), thing (required)."""
AddThingToThingGroup: _Final[_Action]
"""Write, on thing (required), thinggroup (required)."""
AssociateSbomWithPackageVersion: _Final[_Action]
"""Write, on packageversion (required). Needs: iot:GetIndexingConfiguration."""
AssociateTargetsWithJob: _Final[_Action]
"""Write, on job (required), thing (required), thinggroup (required)."""
AttachPolicy: _Final[_Action]
"""Permissions management, on cert, thinggroup."""
AttachPrincipalPolicy: _Final[_Action]
"""Permissions management, on cert."""
AttachSecurityProfile: _Final[_Action]
"""Write, on custommetric, dimension, securityprofile (required), thinggroup."""
AttachThingPrincipal: _Final[_Action]
"""Write, on cert. Keys: iot:thingArn."""
CancelAuditMitigationActionsTask: _Final[_Action]
"""Write, on * only."""
CancelAuditTask: _Final[_Action]
"""Write, on * only."""
CancelCertificateTransfer: _Final[_Action]
"""Write, on cert (required)."""
CancelDetectMitigationActionsTask: _Final[_Action]
"""Write, on * only."""
CancelJob: _Final[_Action]
"""Write, on job (required)."""
CancelJobExecution: _Final[_Action]
"""Write, on job (required), thing (required)."""
ClearDefaultAuthorizer: _Final[_Action]
"""Write, on * only."""
CloseTunnel: _Final[_Action]
"""Write, on tunnel (required). Keys: iot:Delete."""
ConfirmTopicRuleDestination: _Final[_Action]
"""Write, on destination (required)."""
Connect: _Final[_Action]
"""Write, on client (required)."""
CreateAuditSuppression: _Final[_Action]
"""Write, on * only."""
CreateAuthorizer: _Final[_Action]
"""Write, on authorizer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBillingGroup: _Final[_Action]
"""Write, on billinggroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCertificateFromCsr: _Final[_Action]
"""Write, on * only."""
CreateCertificateProvider: _Final[_Action]
"""Write, on certificateprovider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCommand: _Final[_Action]
"""Write, on command (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomMetric: _Final[_Action]
"""Write, on custommetric (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDimension: _Final[_Action]
"""Write, on dimension (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDomainConfiguration: _Final[_Action]
"""Write, on domainconfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iot:DomainName."""
CreateDynamicThingGroup: _Final[_Action]
"""Write, on dynamicthinggroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFleetMetric: _Final[_Action]
"""Write, on fleetmetric (required), index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateJob: _Final[_Action]
"""Write, on job (required), jobtemplate, package, packageversion, thing (required), thinggroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateJobTemplate: _Final[_Action]
"""Write, on job, jobtemplate (required), package, packageversion. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateKeysAndCertificate: _Final[_Action]
"""Write, on * only."""
CreateMitigationAction: _Final[_Action]
"""Write, on mitigationaction (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOTAUpdate: _Final[_Action]
"""Write, on otaupdate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePackage: _Final[_Action]
"""Write, on package (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iot:GetIndexingConfiguration."""
CreatePackageVersion: _Final[_Action]
"""Write, on package (required), packageversion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iot:GetIndexingConfiguration, s3:GetObjectVersion."""
CreatePolicy: _Final[_Action]
"""Permissions management, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePolicyVersion: _Final[_Action]
"""Permissions management, on policy (required)."""
CreateProvisioningClaim: _Final[_Action]
"""Write, on provisioningtemplate (required)."""
CreateProvisioningTemplate: _Final[_Action]
"""Write, on provisioningtemplate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateProvisioningTemplateVersion: _Final[_Action]
"""Write, on provisioningtemplate (required)."""
CreateRoleAlias: _Final[_Action]
"""Write, on rolealias (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateScheduledAudit: _Final[_Action]
"""Write, on scheduledaudit (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSecurityProfile: _Final[_Action]
"""Write, on custommetric, dimension, securityprofile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStream: _Final[_Action]
"""Write, on stream (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateThing: _Final[_Action]
"""Write, on billinggroup, thing (required)."""
CreateThingGroup: _Final[_Action]
"""Write, on thinggroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateThingType: _Final[_Action]
"""Write, on thingtype (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTopicRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTopicRuleDestination: _Final[_Action]
"""Write, on * only."""
DeleteAccountAuditConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteAuditSuppression: _Final[_Action]
"""Write, on * only."""
DeleteAuthorizer: _Final[_Action]
"""Write, on authorizer (required)."""
DeleteBillingGroup: _Final[_Action]
"""Write, on billinggroup (required)."""
DeleteCACertificate: _Final[_Action]
"""Write, on cacert (required)."""
DeleteCertificate: _Final[_Action]
"""Write, on cert (required)."""
DeleteCertificateProvider: _Final[_Action]
"""Write, on certificateprovider (required)."""
DeleteCommand: _Final[_Action]
"""Write, on command (required)."""
DeleteCommandExecution: _Final[_Action]
"""Write, on client, thing."""
DeleteConnection: _Final[_Action]
"""Write, on client (required)."""
DeleteCustomMetric: _Final[_Action]
"""Write, on custommetric (required)."""
DeleteDimension: _Final[_Action]
"""Write, on dimension (required)."""
DeleteDomainConfiguration: _Final[_Action]
"""Write, on domainconfiguration (required)."""
DeleteDynamicThingGroup: _Final[_Action]
"""Write, on dynamicthinggroup (required)."""
DeleteFleetMetric: _Final[_Action]
"""Write, on fleetmetric (required)."""
DeleteJob: _Final[_Action]
"""Write, on job (required)."""
DeleteJobExecution: _Final[_Action]
"""Write, on job (required), thing (required)."""
DeleteJobTemplate: _Final[_Action]
"""Write, on jobtemplate (required)."""
DeleteMitigationAction: _Final[_Action]
"""Write, on mitigationaction (required)."""
DeleteOTAUpdate: _Final[_Action]
"""Write, on otaupdate (required)."""
DeletePackage: _Final[_Action]
"""Write, on package (required)."""
DeletePackageVersion: _Final[_Action]
"""Write, on package (required), packageversion (required)."""
DeletePolicy: _Final[_Action]
"""Permissions management, on policy (required)."""
DeletePolicyVersion: _Final[_Action]
"""Permissions management, on policy (required)."""
DeleteProvisioningTemplate: _Final[_Action]
"""Write, on provisioningtemplate (required)."""
DeleteProvisioningTemplateVersion: _Final[_Action]
"""Write, on provisioningtemplate (required)."""
DeleteRegistrationCode: _Final[_Action]
"""Write, on * only."""
DeleteRoleAlias: _Final[_Action]
"""Write, on rolealias (required)."""
DeleteScheduledAudit: _Final[_Action]
"""Write, on scheduledaudit (required)."""
DeleteSecurityProfile: _Final[_Action]
"""Write, on custommetric, dimension, securityprofile (required)."""
DeleteStream: _Final[_Action]
"""Write, on stream (required)."""
DeleteThing: _Final[_Action]
"""Write, on thing (required)."""
DeleteThingGroup: _Final[_Action]
"""Write, on thinggroup (required)."""
DeleteThingShadow: _Final[_Action]
"""Write, on thing (required)."""
DeleteThingType: _Final[_Action]
"""Write, on thingtype (required)."""
DeleteTopicRule: _Final[_Action]
"""Write, on rule (required)."""
DeleteTopicRuleDestination: _Final[_Action]
"""Write, on destination (required)."""
DeleteV2LoggingLevel: _Final[_Action]
"""Write, on * only."""
DeprecateThingType: _Final[_Action]
"""Write, on thingtype (required)."""
DescribeAccountAuditConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeAuditFinding: _Final[_Action]
"""Read, on * only."""
DescribeAuditMitigationActionsTask: _Final[_Action]
"""Read, on * only."""
DescribeAuditSuppression: _Final[_Action]
"""Read, on * only."""
DescribeAuditTask: _Final[_Action]
"""Read, on * only."""
DescribeAuthorizer: _Final[_Action]
"""Read, on authorizer (required)."""
DescribeBillingGroup: _Final[_Action]
"""Read, on billinggroup (required)."""
DescribeCACertificate: _Final[_Action]
"""Read, on cacert (required)."""
DescribeCertificate: _Final[_Action]
"""Read, on cert (required)."""
DescribeCertificateProvider: _Final[_Action]
"""Read, on certificateprovider (required)."""
DescribeCustomMetric: _Final[_Action]
"""Read, on custommetric (required)."""
DescribeDefaultAuthorizer: _Final[_Action]
"""Read, on * only."""
DescribeDetectMitigationActionsTask: _Final[_Action]
"""Read, on * only."""
DescribeDimension: _Final[_Action]
"""Read, on dimension (required)."""
DescribeDomainConfiguration: _Final[_Action]
"""Read, on domainconfiguration (required)."""
DescribeEncryptionConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeEndpoint: _Final[_Action]
"""Read, on * only."""
DescribeEventConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeFleetMetric: _Final[_Action]
"""Read, on fleetmetric (required)."""
DescribeIndex: _Final[_Action]
"""Read, on index (required)."""
DescribeJob: _Final[_Action]
"""Read, on job (required)."""
DescribeJobExecution: _Final[_Action]
"""Read, on job, thing."""
DescribeJobTemplate: _Final[_Action]
"""Read, on jobtemplate (required)."""
DescribeManagedJobTemplate: _Final[_Action]
"""Read, on jobtemplate (required)."""
DescribeMitigationAction: _Final[_Action]
"""Read, on mitigationaction (required)."""
DescribeProvisioningTemplate: _Final[_Action]
"""Read, on provisioningtemplate (required)."""
DescribeProvisioningTemplateVersion: _Final[_Action]
"""Read, on provisioningtemplate (required)."""
DescribeRoleAlias: _Final[_Action]
"""Read, on rolealias (required)."""
DescribeScheduledAudit: _Final[_Action]
"""Read, on scheduledaudit (required)."""
DescribeSecurityProfile: _Final[_Action]
"""Read, on securityprofile (required)."""
DescribeStream: _Final[_Action]
"""Read, on stream (required)."""
DescribeThing: _Final[_Action]
"""Read, on thing (required)."""
DescribeThingGroup: _Final[_Action]
"""Read, on thinggroup (required)."""
DescribeThingRegistrationTask: _Final[_Action]
"""Read, on * only."""
DescribeThingType: _Final[_Action]
"""Read, on thingtype (required)."""
DescribeTunnel: _Final[_Action]
"""Read, on tunnel (required)."""
DetachPolicy: _Final[_Action]
"""Permissions management, on cert, thinggroup."""
DetachPrincipalPolicy: _Final[_Action]
"""Permissions management, on cert."""
DetachSecurityProfile: _Final[_Action]
"""Write, on custommetric, dimension, securityprofile (required), thinggroup."""
DetachThingPrincipal: _Final[_Action]
"""Write, on cert. Keys: iot:thingArn."""
DisableTopicRule: _Final[_Action]
"""Write, on rule (required)."""
DisassociateSbomFromPackageVersion: _Final[_Action]
"""Write, on packageversion (required)."""
EnableTopicRule: _Final[_Action]
"""Write, on rule (required)."""
GetBehaviorModelTrainingSummaries: _Final[_Action]
"""List, on securityprofile."""
GetBucketsAggregation: _Final[_Action]
"""Read, on index (required)."""
GetCardinality: _Final[_Action]
"""Read, on index (required)."""
GetCommand: _Final[_Action]
"""Read, on command (required)."""
GetCommandExecution: _Final[_Action]
"""Read, on client, thing."""
GetConnection: _Final[_Action]
"""Write, on client (required). Keys: iot:IncludeSocketInformation."""
GetEffectivePolicies: _Final[_Action]
"""Read, on cert."""
GetIndexingConfiguration: _Final[_Action]
"""Read, on * only."""
GetJobDocument: _Final[_Action]
"""Read, on job (required)."""
GetLoggingOptions: _Final[_Action]
"""Read, on * only."""
GetOTAUpdate: _Final[_Action]
"""Read, on otaupdate (required)."""
GetPackage: _Final[_Action]
"""Read, on package (required)."""
GetPackageConfiguration: _Final[_Action]
"""Read, on * only."""
GetPackageVersion: _Final[_Action]
"""Read, on package (required), packageversion (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class GetPendingJobExecutions(metaclass=_RetiredAction):
    """Read, on thing (required)."""
GetPercentiles: _Final[_Action]
"""Read, on index (required)."""
GetPolicy: _Final[_Action]
"""Read, on policy (required)."""
GetPolicyVersion: _Final[_Action]
"""Read, on policy (required)."""
GetRegistrationCode: _Final[_Action]
"""Read, on * only."""
GetRetainedMessage: _Final[_Action]
"""Read, on topic (required)."""
GetStatistics: _Final[_Action]
"""Read, on index (required)."""
GetThingConnectivityData: _Final[_Action]
"""Read, on thing (required). Keys: iot:IncludeSocketInformation."""
GetThingShadow: _Final[_Action]
"""Read, on thing (required)."""
GetTopicRule: _Final[_Action]
"""Read, on rule (required)."""
GetTopicRuleDestination: _Final[_Action]
"""Read, on destination (required)."""
GetV2LoggingOptions: _Final[_Action]
"""Read, on * only."""
ListActiveViolations: _Final[_Action]
"""List, on securityprofile, thing."""
ListAttachedPolicies: _Final[_Action]
"""List, on * only."""
ListAuditFindings: _Final[_Action]
"""List, on * only."""
ListAuditMitigationActionsExecutions: _Final[_Action]
"""List, on * only."""
ListAuditMitigationActionsTasks: _Final[_Action]
"""List, on * only."""
ListAuditSuppressions: _Final[_Action]
"""List, on * only."""
ListAuditTasks: _Final[_Action]
"""List, on * only."""
ListAuthorizers: _Final[_Action]
"""List, on * only."""
ListBillingGroups: _Final[_Action]
"""List, on * only."""
ListCACertificates: _Final[_Action]
"""List, on * only."""
ListCertificateProviders: _Final[_Action]
"""List, on * only."""
ListCertificates: _Final[_Action]
"""List, on * only."""
ListCertificatesByCA: _Final[_Action]
"""List, on * only."""
ListCommandExecutions: _Final[_Action]
"""List, on client, command, thing."""
ListCommands: _Final[_Action]
"""List, on * only."""
ListCustomMetrics: _Final[_Action]
"""List, on * only."""
ListDetectMitigationActionsExecutions: _Final[_Action]
"""List, on thing."""
ListDetectMitigationActionsTasks: _Final[_Action]
"""List, on * only."""
ListDimensions: _Final[_Action]
"""List, on * only."""
ListDomainConfigurations: _Final[_Action]
"""List, on * only."""
ListFleetMetrics: _Final[_Action]
"""List, on * only."""
ListIndices: _Final[_Action]
"""List, on * only."""
ListJobExecutionsForJob: _Final[_Action]
"""List, on job (required)."""
ListJobExecutionsForThing: _Final[_Action]
"""List, on thing (required)."""
ListJobTemplates: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on * only."""
ListManagedJobTemplates: _Final[_Action]
"""List, on * only."""
ListMetricValues: _Final[_Action]
"""List, on thing (required)."""
ListMitigationActions: _Final[_Action]
"""List, on * only."""
ListNamedShadowsForThing: _Final[_Action]
"""List, on thing (required)."""
ListOTAUpdates: _Final[_Action]
"""List, on * only."""
ListOutgoingCertificates: _Final[_Action]
"""List, on * only."""
ListPackageVersions: _Final[_Action]
"""List, on * only."""
ListPackages: _Final[_Action]
"""List, on * only."""
ListPolicies: _Final[_Action]
"""List, on * only."""
ListPolicyPrincipals: _Final[_Action]
"""List, on * only."""
ListPolicyVersions: _Final[_Action]
"""List, on policy (required)."""
ListPrincipalPolicies: _Final[_Action]
"""List, on * only."""
ListPrincipalThings: _Final[_Action]
"""List, on cert."""
ListPrincipalThingsV2: _Final[_Action]
"""List, on cert."""
ListProvisioningTemplateVersions: _Final[_Action]
"""List, on provisioningtemplate (required)."""
ListProvisioningTemplates: _Final[_Action]
"""List, on * only."""
ListRelatedResourcesForAuditFinding: _Final[_Action]
"""List, on * only."""
ListRetainedMessages: _Final[_Action]
"""List, on * only."""
ListRoleAliases: _Final[_Action]
"""List, on * only."""
ListSbomValidationResults: _Final[_Action]
"""List, on packageversion (required)."""
ListScheduledAudits: _Final[_Action]
"""List, on * only."""
ListSecurityProfiles: _Final[_Action]
"""List, on custommetric, dimension."""
ListSecurityProfilesForTarget: _Final[_Action]
"""List, on thinggroup."""
ListStreams: _Final[_Action]
"""List, on * only."""
ListSubscriptions: _Final[_Action]
"""Write, on client (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on authorizer, billinggroup, cacert, certificateprovider, command, custommetric, dimension, domainconfiguration, dynamicthinggroup, fleetmetric, job, jobtemplate, mitigationaction, otaupdate, policy, provisioningtemplate, rolealias, rule, scheduledaudit, securityprofile, stream, thinggroup, thingtype."""
ListTargetsForPolicy: _Final[_Action]
"""List, on policy (required)."""
ListTargetsForSecurityProfile: _Final[_Action]
"""List, on securityprofile (required)."""
ListThingGroups: _Final[_Action]
"""List, on * only."""
ListThingGroupsForThing: _Final[_Action]
"""List, on thing (required)."""
ListThingPrincipals: _Final[_Action]
"""List, on thing (required)."""
ListThingPrincipalsV2: _Final[_Action]
"""List, on thing (required)."""
ListThingRegistrationTaskReports: _Final[_Action]
"""List, on * only."""
ListThingRegistrationTasks: _Final[_Action]
"""List, on * only."""
ListThingTypes: _Final[_Action]
"""List, on * only."""
ListThings: _Final[_Action]
"""List, on * only."""
ListThingsInBillingGroup: _Final[_Action]
"""List, on billinggroup (required)."""
ListThingsInThingGroup: _Final[_Action]
"""List, on thinggroup (required)."""
ListTopicRuleDestinations: _Final[_Action]
"""List, on * only."""
ListTopicRules: _Final[_Action]
"""List, on * only."""
ListTunnels: _Final[_Action]
"""List, on * only."""
ListV2LoggingLevels: _Final[_Action]
"""List, on * only."""
ListViolationEvents: _Final[_Action]
"""List, on securityprofile, thing."""
OpenTunnel: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iot:ThingGroupArn, iot:TunnelDestinationService."""
Publish: _Final[_Action]
"""Write, on topic (required)."""
PutVerificationStateOnViolation: _Final[_Action]
"""Write, on * only."""
Receive: _Final[_Action]
"""Write, on topic (required)."""
RegisterCACertificate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
RegisterCertificate: _Final[_Action]
"""Write, on * only."""
RegisterCertificateWithoutCA: _Final[_Action]
"""Write, on * only."""
RegisterThing: _Final[_Action]
"""Write, on * only."""
RejectCertificateTransfer: _Final[_Action]
"""Write, on cert (required)."""
RemoveThingFromBillingGroup: _Final[_Action]
"""Write, on billinggroup (required), thing (required)."""
RemoveThingFromThingGroup: _Final[_Action]
"""Write, on thing (required), thinggroup (required)."""
ReplaceTopicRule: _Final[_Action]
"""Write, on rule (required)."""
RetainPublish: _Final[_Action]
"""Write, on topic (required)."""
RotateTunnelAccessToken: _Final[_Action]
"""Write, on tunnel (required). Keys: iot:ClientMode, iot:ThingGroupArn, iot:TunnelDestinationService."""
SearchIndex: _Final[_Action]
"""Read, on index (required)."""
SendDirectMessage: _Final[_Action]
"""Write, on client (required). Keys: iot:Topic."""
SetDefaultAuthorizer: _Final[_Action]
"""Permissions management, on authorizer (required)."""
SetDefaultPolicyVersion: _Final[_Action]
"""Permissions management, on policy (required)."""
SetLoggingOptions: _Final[_Action]
"""Write, on * only."""
SetV2LoggingLevel: _Final[_Action]
"""Write, on * only."""
SetV2LoggingOptions: _Final[_Action]
"""Write, on * only."""
StartAuditMitigationActionsTask: _Final[_Action]
"""Write, on * only."""
StartCommandExecution: _Final[_Action]
"""Write, on client, command (required), thing. Keys: iot:CommandExecutionParameterBoolean/${CommandParameterName}, iot:CommandExecutionParameterNumber/${CommandParameterName}, iot:CommandExecutionParameterString/${CommandParameterName}."""
StartDetectMitigationActionsTask: _Final[_Action]
"""Write, on securityprofile."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class StartNextPendingJobExecution(metaclass=_RetiredAction):
    """Write, on thing (required)."""
StartOnDemandAuditTask: _Final[_Action]
"""Write, on * only."""
StartThingRegistrationTask: _Final[_Action]
"""Write, on * only."""
StopThingRegistrationTask: _Final[_Action]
"""Write, on * only."""
Subscribe: _Final[_Action]
"""Write, on topicfilter (required)."""
TagResource: _Final[_Action]
"""Tagging, on authorizer, billinggroup, cacert, certificateprovider, command, custommetric, dimension, domainconfiguration, dynamicthinggroup, fleetmetric, job, jobtemplate, mitigationaction, otaupdate, package, packageversion, policy, provisioningtemplate, rolealias, rule, scheduledaudit, securityprofile, stream, thinggroup, thingtype. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestAuthorization: _Final[_Action]
"""Read, on cert."""
TestInvokeAuthorizer: _Final[_Action]
"""Read, on authorizer (required)."""
TransferCertificate: _Final[_Action]
"""Write, on cert (required)."""
UntagResource: _Final[_Action]
"""Tagging, on authorizer, billinggroup, cacert, certificateprovider, command, custommetric, dimension, domainconfiguration, dynamicthinggroup, fleetmetric, job, jobtemplate, mitigationaction, otaupdate, package, packageversion, policy, provisioningtemplate, rolealias, rule, scheduledaudit, securityprofile, stream, thinggroup, thingtype. Keys: aws:TagKeys."""
UpdateAccountAuditConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateAuditSuppression: _Final[_Action]
"""Write, on * only."""
UpdateAuthorizer: _Final[_Action]
"""Write, on authorizer (required)."""
UpdateBillingGroup: _Final[_Action]
"""Write, on billinggroup (required)."""
UpdateCACertificate: _Final[_Action]
"""Write, on cacert (required). Needs: iam:PassRole."""
UpdateCertificate: _Final[_Action]
"""Write, on cert (required)."""
UpdateCertificateProvider: _Final[_Action]
"""Write, on certificateprovider (required)."""
UpdateCommand: _Final[_Action]
"""Write, on command (required)."""
UpdateCustomMetric: _Final[_Action]
"""Write, on custommetric (required)."""
UpdateDimension: _Final[_Action]
"""Write, on dimension (required)."""
UpdateDomainConfiguration: _Final[_Action]
"""Write, on domainconfiguration (required)."""
UpdateDynamicThingGroup: _Final[_Action]
"""Write, on dynamicthinggroup (required)."""
UpdateEncryptionConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateEventConfigurations: _Final[_Action]
"""Write, on * only."""
UpdateFleetMetric: _Final[_Action]
"""Write, on fleetmetric (required), index (required)."""
UpdateIndexingConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateJob: _Final[_Action]
"""Write, on job (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class UpdateJobExecution(metaclass=_RetiredAction):
    """Write, on thing (required)."""
UpdateMitigationAction: _Final[_Action]
"""Write, on mitigationaction (required)."""
UpdatePackage: _Final[_Action]
"""Write, on package (required). Needs: iot:GetIndexingConfiguration."""
UpdatePackageConfiguration: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
UpdatePackageVersion: _Final[_Action]
"""Write, on package (required), packageversion (required). Needs: iot:GetIndexingConfiguration, s3:GetObjectVersion."""
UpdateProvisioningTemplate: _Final[_Action]
"""Write, on provisioningtemplate (required). Needs: iam:PassRole."""
UpdateRoleAlias: _Final[_Action]
"""Write, on rolealias (required). Needs: iam:PassRole."""
UpdateScheduledAudit: _Final[_Action]
"""Write, on scheduledaudit (required)."""
UpdateSecurityProfile: _Final[_Action]
"""Write, on custommetric, dimension, securityprofile (required)."""
UpdateStream: _Final[_Action]
"""Write, on stream (required)."""
UpdateThing: _Final[_Action]
"""Write, on thing (required)."""
UpdateThingGroup: _Final[_Action]
"""Write, on thinggroup (required)."""
UpdateThingGroupsForThing: _Final[_Action]
"""Write, on thing (required), thinggroup."""
UpdateThingShadow: _Final[_Action]
"""Write, on thing (required)."""
UpdateThingType: _Final[_Action]
"""Write, on thingtype (required)."""
UpdateTopicRuleDestination: _Final[_Action]
"""Write, on destination (required)."""
ValidateSecurityProfileBehaviors: _Final[_Action]
"""Read, on * only."""
class _authorizer(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, authorizer_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

authorizer: _Final[_authorizer]
class _billinggroup(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, billing_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

billinggroup: _Final[_billinggroup]
class _cacert(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ca_certificate: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cacert: _Final[_cacert]
class _cert(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}"""

    def __call__(self, certificate: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cert: _Final[_cert]
class _certificateprovider(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, certificate_provider_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificateprovider: _Final[_certificateprovider]
class _client(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:client/${ClientId}"""

    def __call__(self, client_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

client: _Final[_client]
class _command(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, command_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

command: _Final[_command]
class _custommetric(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, metric_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

custommetric: _Final[_custommetric]
class _destination(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:ruledestination/${DestinationType}/${Uuid}"""

    def __call__(self, destination_type: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

destination: _Final[_destination]
class _dimension(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dimension_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dimension: _Final[_dimension]
class _domainconfiguration(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_configuration_name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domainconfiguration: _Final[_domainconfiguration]
class _dynamicthinggroup(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, thing_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dynamicthinggroup: _Final[_dynamicthinggroup]
class _fleetmetric(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fleet_metric_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fleetmetric: _Final[_fleetmetric]
class _index(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:index/${IndexName}"""

    def __call__(self, index_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

index: _Final[_index]
class _job(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _jobtemplate(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

jobtemplate: _Final[_jobtemplate]
class _mitigationaction(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mitigation_action_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mitigationaction: _Final[_mitigationaction]
class _otaupdate(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:otaupdate/${OtaUpdateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ota_update_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

otaupdate: _Final[_otaupdate]
class _package(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, package_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

package: _Final[_package]
class _packageversion(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}/version/${VersionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, package_name: str | _Variable, version_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

packageversion: _Final[_packageversion]
class _policy(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, policy_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]
class _provisioningtemplate(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${ProvisioningTemplate}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, provisioning_template: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

provisioningtemplate: _Final[_provisioningtemplate]
class _role(_ResourceType):
    """arn:${Partition}:iam::${Account}:role/${Role}"""

    def __call__(self, role: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

role: _Final[_role]
class _rolealias(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, role_alias: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rolealias: _Final[_rolealias]
class _rule(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule: _Final[_rule]
class _scheduledaudit(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, schedule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scheduledaudit: _Final[_scheduledaudit]
class _securityprofile(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, security_profile_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

securityprofile: _Final[_securityprofile]
class _stream(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stream_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stream: _Final[_stream]
class _thing(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}"""

    def __call__(self, thing_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thing: _Final[_thing]
class _thinggroup(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, thing_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thinggroup: _Final[_thinggroup]
class _thingtype(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, thing_type_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thingtype: _Final[_thingtype]
class _topic(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:topic/${TopicName}"""

    def __call__(self, topic_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topic: _Final[_topic]
class _topicfilter(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:topicfilter/${TopicFilter}"""

    def __call__(self, topic_filter: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topicfilter: _Final[_topicfilter]
class _tunnel(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:tunnel/${TunnelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, tunnel_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tunnel: _Final[_tunnel]

class _Keys(_ServiceKeys):
    """The condition keys of iot."""

    ClientMode: _StringKey
    Delete: _BoolKey
    DomainName: _StringKey
    IncludeSocketInformation: _BoolKey
    ThingGroupArn: _ArnSetKey
    Topic: _StringKey
    TunnelDestinationService: _StringSetKey
    thingArn: _ArnKey
    def CommandExecutionParameterBoolean(self, command_parameter_name: str, /) -> _BoolKey: ...
    def CommandExecutionParameterNumber(self, command_parameter_name: str, /) -> _NumericKey: ...
    def CommandExecutionParameterString(self, command_parameter_name: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iot:ClientMode", "iot:DomainName", "iot:Topic"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iot:Delete", "iot:IncludeSocketInformation"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iot:ThingGroupArn"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iot:TunnelDestinationService"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iot:thingArn"]) -> _ArnKey: ...
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
