"""Amazon Pinpoint Email Service. Generated; see scripts/."""

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
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on mailmanager-ingress-point, mailmanager-rule-set. Keys: aws:ResourceTag/${TagKey}."""
ApplyTrackingConfigurationOverrides: _Final[_Action]
"""Permissions management, on * only. Keys: ses:ClickTrackingEnabled, ses:OpenTrackingEnabled."""
AssociateEmailIdentityCertificate: _Final[_Action]
"""Write, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion, ses:FromAddress."""
BatchGetMetricData: _Final[_Action]
"""Read, on configuration-set, identity. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
CancelExportJob: _Final[_Action]
"""Write, on export-job (required). Keys: ses:ApiVersion, ses:ExportSourceType."""
CloneReceiptRuleSet: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
CreateAddonInstance: _Final[_Action]
"""Write, on addon-instance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ses:AddonSubscriptionArn."""
CreateAddonSubscription: _Final[_Action]
"""Write, on addon-subscription (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAddressList: _Final[_Action]
"""Write, on mailmanager-address-list (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAddressListImportJob: _Final[_Action]
"""Write, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
CreateArchive: _Final[_Action]
"""Write, on mailmanager-archive (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateConfigurationSet: _Final[_Action]
"""Write, on configuration-set (required), dedicated-ip-pool, mailmanager-archive. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateConfigurationSetEventDestination: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
CreateConfigurationSetTrackingOptions: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
CreateContact: _Final[_Action]
"""Write, on contact-list (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
CreateContactList: _Final[_Action]
"""Write, on contact-list (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateCustomVerificationEmailTemplate: _Final[_Action]
"""Write, on custom-verification-email-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateDedicatedIpPool: _Final[_Action]
"""Write, on dedicated-ip-pool (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateDeliverabilityTestReport: _Final[_Action]
"""Write, on identity (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateEmailIdentity: _Final[_Action]
"""Write, on identity (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateEmailIdentityPolicy: _Final[_Action]
"""Permissions management, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
CreateEmailTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateExportJob: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion, ses:ExportSourceType."""
CreateImportJob: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
CreateIngressPoint: _Final[_Action]
"""Write, on mailmanager-ingress-point (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ses:MailManagerIngressPointType, ses:MailManagerRuleSetArn, ses:MailManagerTrafficPolicyArn. Needs: ec2:DescribeVpcEndpoints, iam:CreateServiceLinkedRole."""
CreateMultiRegionEndpoint: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion. Needs: iam:CreateServiceLinkedRole."""
CreateReceiptFilter: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
CreateReceiptRule: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
CreateReceiptRuleSet: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
CreateRelay: _Final[_Action]
"""Write, on mailmanager-smtp-relay (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateRuleSet: _Final[_Action]
"""Write, on mailmanager-rule-set (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateTemplate: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
CreateTenant: _Final[_Action]
"""Write, on tenant (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateTenantResourceAssociation: _Final[_Action]
"""Write, on configuration-set (required), identity (required), template (required), tenant (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
CreateTrafficPolicy: _Final[_Action]
"""Write, on mailmanager-traffic-policy (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAddonInstance: _Final[_Action]
"""Write, on addon-instance (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAddonSubscription: _Final[_Action]
"""Write, on addon-subscription (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAddressList: _Final[_Action]
"""Write, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteArchive: _Final[_Action]
"""Write, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteConfigurationSet: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteConfigurationSetEventDestination: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteConfigurationSetTrackingOptions: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
DeleteContact: _Final[_Action]
"""Write, on contact-list (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteContactList: _Final[_Action]
"""Write, on contact-list (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteCustomVerificationEmailTemplate: _Final[_Action]
"""Write, on custom-verification-email-template (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteDedicatedIpPool: _Final[_Action]
"""Write, on dedicated-ip-pool (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteEmailIdentity: _Final[_Action]
"""Write, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteEmailIdentityPolicy: _Final[_Action]
"""Permissions management, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteEmailTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteIdentity: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
DeleteIdentityPolicy: _Final[_Action]
"""Permissions management, on * only. Keys: ses:ApiVersion."""
DeleteIngressPoint: _Final[_Action]
"""Write, on mailmanager-ingress-point (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteMultiRegionEndpoint: _Final[_Action]
"""Write, on multi-region-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteReceiptFilter: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
DeleteReceiptRule: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
DeleteReceiptRuleSet: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
DeleteRelay: _Final[_Action]
"""Write, on mailmanager-smtp-relay (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRuleSet: _Final[_Action]
"""Write, on mailmanager-rule-set (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSuppressedDestination: _Final[_Action]
"""Write, on tenant. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteTemplate: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
DeleteTenant: _Final[_Action]
"""Write, on tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteTenantResourceAssociation: _Final[_Action]
"""Write, on configuration-set (required), identity (required), template (required), tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
DeleteTrafficPolicy: _Final[_Action]
"""Write, on mailmanager-traffic-policy (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteVerifiedEmailAddress: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
DeregisterMemberFromAddressList: _Final[_Action]
"""Write, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeActiveReceiptRuleSet: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
DescribeConfigurationSet: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
DescribeReceiptRule: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
DescribeReceiptRuleSet: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
DisassociateEmailIdentityCertificate: _Final[_Action]
"""Write, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion, ses:FromAddress."""
GetAccount: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetAccountSendingEnabled: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetAddonInstance: _Final[_Action]
"""Read, on addon-instance (required). Keys: aws:ResourceTag/${TagKey}."""
GetAddonSubscription: _Final[_Action]
"""Read, on addon-subscription (required). Keys: aws:ResourceTag/${TagKey}."""
GetAddressList: _Final[_Action]
"""Read, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
GetAddressListImportJob: _Final[_Action]
"""Read, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
GetArchive: _Final[_Action]
"""Read, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
GetArchiveExport: _Final[_Action]
"""Read, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
GetArchiveMessage: _Final[_Action]
"""Read, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
GetArchiveMessageContent: _Final[_Action]
"""Read, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
GetArchiveSearch: _Final[_Action]
"""Read, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
GetArchiveSearchResults: _Final[_Action]
"""Read, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
GetBlacklistReports: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetConfigurationSet: _Final[_Action]
"""Read, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetConfigurationSetEventDestinations: _Final[_Action]
"""Read, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetContact: _Final[_Action]
"""Read, on contact-list (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetContactList: _Final[_Action]
"""Read, on contact-list (required). Keys: ses:ApiVersion."""
GetCustomVerificationEmailTemplate: _Final[_Action]
"""Read, on custom-verification-email-template (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetDedicatedIp: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetDedicatedIpPool: _Final[_Action]
"""Read, on dedicated-ip-pool (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetDedicatedIps: _Final[_Action]
"""Read, on dedicated-ip-pool (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetDeliverabilityDashboardOptions: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetDeliverabilityTestReport: _Final[_Action]
"""Read, on deliverability-test-report (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetDomainDeliverabilityCampaign: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetDomainStatisticsReport: _Final[_Action]
"""Read, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetEmailAddressInsights: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion. Needs: iam:CreateServiceLinkedRole."""
GetEmailIdentity: _Final[_Action]
"""Read, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetEmailIdentityPolicies: _Final[_Action]
"""Read, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetEmailTemplate: _Final[_Action]
"""Read, on template (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetExportJob: _Final[_Action]
"""Read, on export-job (required). Keys: ses:ApiVersion, ses:ExportSourceType."""
GetIdentityDkimAttributes: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetIdentityMailFromDomainAttributes: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetIdentityNotificationAttributes: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetIdentityPolicies: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetIdentityVerificationAttributes: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetImportJob: _Final[_Action]
"""Read, on import-job (required). Keys: ses:ApiVersion."""
GetIngressPoint: _Final[_Action]
"""Read, on mailmanager-ingress-point (required). Keys: aws:ResourceTag/${TagKey}."""
GetMemberOfAddressList: _Final[_Action]
"""Read, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
GetMessageInsights: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetMultiRegionEndpoint: _Final[_Action]
"""Read, on multi-region-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetRelay: _Final[_Action]
"""Read, on mailmanager-smtp-relay (required). Keys: aws:ResourceTag/${TagKey}."""
GetReputationEntity: _Final[_Action]
"""Read, on tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetRuleSet: _Final[_Action]
"""Read, on mailmanager-rule-set (required). Keys: aws:ResourceTag/${TagKey}."""
GetSendQuota: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetSendStatistics: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetSuppressedDestination: _Final[_Action]
"""Read, on tenant. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetTemplate: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
GetTenant: _Final[_Action]
"""Read, on tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
GetTrafficPolicy: _Final[_Action]
"""Read, on mailmanager-traffic-policy (required). Keys: aws:ResourceTag/${TagKey}."""
ListAddonInstances: _Final[_Action]
"""List, on * only."""
ListAddonSubscriptions: _Final[_Action]
"""List, on * only."""
ListAddressListImportJobs: _Final[_Action]
"""List, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
ListAddressLists: _Final[_Action]
"""List, on * only."""
ListArchiveExports: _Final[_Action]
"""List, on * only."""
ListArchiveSearches: _Final[_Action]
"""List, on * only."""
ListArchives: _Final[_Action]
"""List, on * only."""
ListConfigurationSets: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListContactLists: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListContacts: _Final[_Action]
"""List, on contact-list (required). Keys: ses:ApiVersion."""
ListCustomVerificationEmailTemplates: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListDedicatedIpPools: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListDeliverabilityTestReports: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListDomainDeliverabilityCampaigns: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
ListEmailIdentities: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListEmailIdentityCertificates: _Final[_Action]
"""List, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
ListEmailTemplates: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListExportJobs: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion, ses:ExportSourceType."""
ListIdentities: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListIdentityPolicies: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListImportJobs: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListIngressPoints: _Final[_Action]
"""List, on * only."""
ListMembersOfAddressList: _Final[_Action]
"""List, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
ListMultiRegionEndpoints: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListReceiptFilters: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
ListReceiptRuleSets: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
ListRecommendations: _Final[_Action]
"""Read, on identity. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
ListRelays: _Final[_Action]
"""List, on * only."""
ListReputationEntities: _Final[_Action]
"""List, on tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
ListResourceTenants: _Final[_Action]
"""List, on configuration-set (required), identity (required), template (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
ListRuleSets: _Final[_Action]
"""List, on * only."""
ListSuppressedDestinations: _Final[_Action]
"""Read, on tenant. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
ListTagsForResource: _Final[_Action]
"""Read, on configuration-set, contact-list, custom-verification-email-template, dedicated-ip-pool, deliverability-test-report, identity, mailmanager-archive, template, tenant. Keys: ses:ApiVersion."""
ListTemplates: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListTenantResources: _Final[_Action]
"""List, on tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
ListTenants: _Final[_Action]
"""List, on * only. Keys: ses:ApiVersion."""
ListTrafficPolicies: _Final[_Action]
"""List, on * only."""
ListVerifiedEmailAddresses: _Final[_Action]
"""Read, on * only. Keys: ses:ApiVersion."""
PutAccountDedicatedIpWarmupAttributes: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutAccountDetails: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutAccountPricingAttributes: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutAccountSendingAttributes: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutAccountSuppressionAttributes: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutAccountVdmAttributes: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutConfigurationSetArchivingOptions: _Final[_Action]
"""Write, on configuration-set (required), mailmanager-archive. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutConfigurationSetDeliveryOptions: _Final[_Action]
"""Write, on configuration-set (required), dedicated-ip-pool. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutConfigurationSetReputationOptions: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutConfigurationSetSendingOptions: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutConfigurationSetSuppressionOptions: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutConfigurationSetTrackingOptions: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutConfigurationSetVdmOptions: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutDedicatedIpInPool: _Final[_Action]
"""Write, on dedicated-ip-pool (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutDedicatedIpPoolScalingAttributes: _Final[_Action]
"""Write, on dedicated-ip-pool (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutDedicatedIpWarmupAttributes: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutDeliverabilityDashboardOption: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
PutEmailIdentityConfigurationSetAttributes: _Final[_Action]
"""Write, on configuration-set, identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutEmailIdentityDkimAttributes: _Final[_Action]
"""Write, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutEmailIdentityDkimSigningAttributes: _Final[_Action]
"""Write, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutEmailIdentityFeedbackAttributes: _Final[_Action]
"""Write, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutEmailIdentityMailFromAttributes: _Final[_Action]
"""Write, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutIdentityPolicy: _Final[_Action]
"""Permissions management, on * only. Keys: ses:ApiVersion."""
PutSuppressedDestination: _Final[_Action]
"""Write, on tenant. Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
PutTenantSuppressionAttributes: _Final[_Action]
"""Write, on tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
RegisterMemberToAddressList: _Final[_Action]
"""Write, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
ReorderReceiptRuleSet: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
ReplicateEmailIdentityDkimSigningKey: _Final[_Action]
"""Permissions management, on identity (required). Keys: ses:ReplicaRegion."""
SendBounce: _Final[_Action]
"""Write, on identity (required). Keys: ses:ApiVersion, ses:FromAddress."""
SendBulkEmail: _Final[_Action]
"""Write, on configuration-set, identity (required), template (required). Keys: ses:ApiVersion, ses:MultiRegionEndpointId, ses:TenantName."""
SendBulkTemplatedEmail: _Final[_Action]
"""Write, on configuration-set, identity (required), template (required). Keys: ses:ApiVersion, ses:FeedbackAddress, ses:FromAddress, ses:FromDisplayName, ses:Recipients."""
SendCustomVerificationEmail: _Final[_Action]
"""Write, on custom-verification-email-template (required), identity. Keys: ses:ApiVersion, ses:FeedbackAddress, ses:FromAddress, ses:FromDisplayName, ses:Recipients."""
SendEmail: _Final[_Action]
"""Write, on configuration-set, identity (required), template. Keys: ses:ApiVersion, ses:FeedbackAddress, ses:FromAddress, ses:FromDisplayName, ses:MultiRegionEndpointId, ses:Recipients, ses:TenantName."""
SendRawEmail: _Final[_Action]
"""Write, on configuration-set, identity (required). Keys: ses:ApiVersion, ses:FeedbackAddress, ses:FromAddress, ses:FromDisplayName, ses:Recipients."""
SendTemplatedEmail: _Final[_Action]
"""Write, on configuration-set, identity (required), template (required). Keys: ses:ApiVersion, ses:FeedbackAddress, ses:FromAddress, ses:FromDisplayName, ses:Recipients."""
SetActiveReceiptRuleSet: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
SetIdentityDkimEnabled: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
SetIdentityFeedbackForwardingEnabled: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
SetIdentityHeadersInNotificationsEnabled: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
SetIdentityMailFromDomain: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
SetIdentityNotificationTopic: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
SetReceiptRulePosition: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
StartAddressListImportJob: _Final[_Action]
"""Write, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
StartArchiveExport: _Final[_Action]
"""Write, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
StartArchiveSearch: _Final[_Action]
"""Write, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
StopAddressListImportJob: _Final[_Action]
"""Write, on mailmanager-address-list (required). Keys: aws:ResourceTag/${TagKey}."""
StopArchiveExport: _Final[_Action]
"""Write, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
StopArchiveSearch: _Final[_Action]
"""Write, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on configuration-set, contact-list, custom-verification-email-template, dedicated-ip-pool, deliverability-test-report, identity, mailmanager-archive, template, tenant. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ses:ApiVersion."""
TestRenderEmailTemplate: _Final[_Action]
"""Write, on template (required). Keys: ses:ApiVersion."""
TestRenderTemplate: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
UntagResource: _Final[_Action]
"""Tagging, on configuration-set, contact-list, custom-verification-email-template, dedicated-ip-pool, deliverability-test-report, identity, mailmanager-archive, template, tenant. Keys: aws:TagKeys, ses:ApiVersion."""
UpdateAccountSendingEnabled: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
UpdateArchive: _Final[_Action]
"""Write, on mailmanager-archive (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateConfigurationSet: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion, ses:ConfigurationSetOptions."""
UpdateConfigurationSetEventDestination: _Final[_Action]
"""Write, on configuration-set (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateConfigurationSetReputationMetricsEnabled: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
UpdateConfigurationSetSendingEnabled: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
UpdateConfigurationSetTrackingOptions: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
UpdateContact: _Final[_Action]
"""Write, on contact-list (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateContactList: _Final[_Action]
"""Write, on contact-list (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateCustomVerificationEmailTemplate: _Final[_Action]
"""Write, on custom-verification-email-template (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateEmailIdentityPolicy: _Final[_Action]
"""Permissions management, on identity (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateEmailTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateIngressPoint: _Final[_Action]
"""Write, on mailmanager-ingress-point (required). Keys: aws:ResourceTag/${TagKey}, ses:MailManagerRuleSetArn, ses:MailManagerTrafficPolicyArn."""
UpdateReceiptRule: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
UpdateRelay: _Final[_Action]
"""Write, on mailmanager-smtp-relay (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateReputationEntityCustomerManagedStatus: _Final[_Action]
"""Write, on tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateReputationEntityPolicy: _Final[_Action]
"""Write, on reputation-policy (required), tenant (required). Keys: aws:ResourceTag/${TagKey}, ses:ApiVersion."""
UpdateRuleSet: _Final[_Action]
"""Write, on mailmanager-rule-set (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateTemplate: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
UpdateTrafficPolicy: _Final[_Action]
"""Write, on mailmanager-traffic-policy (required). Keys: aws:ResourceTag/${TagKey}."""
VerifyDomainDkim: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
VerifyDomainIdentity: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
VerifyEmailAddress: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
VerifyEmailIdentity: _Final[_Action]
"""Write, on * only. Keys: ses:ApiVersion."""
class _addon_instance(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, addon_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

addon_instance: _Final[_addon_instance]
class _addon_subscription(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, addon_subscription_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

addon_subscription: _Final[_addon_subscription]
class _configuration_set(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_set_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration_set: _Final[_configuration_set]
class _contact_list(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, contact_list_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contact_list: _Final[_contact_list]
class _custom_verification_email_template(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

custom_verification_email_template: _Final[_custom_verification_email_template]
class _dedicated_ip_pool(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dedicated_ip_pool: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dedicated_ip_pool: _Final[_dedicated_ip_pool]
class _deliverability_test_report(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:deliverability-test-report/${ReportId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, report_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deliverability_test_report: _Final[_deliverability_test_report]
class _event_destination(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}:event-destination/${EventDestinationName}"""

    def __call__(self, configuration_set_name: str | _Variable, event_destination_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_destination: _Final[_event_destination]
class _export_job(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:export-job/${ExportJobId}"""

    def __call__(self, export_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export_job: _Final[_export_job]
class _identity(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identity_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identity: _Final[_identity]
class _import_job(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:import-job/${ImportJobId}"""

    def __call__(self, import_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

import_job: _Final[_import_job]
class _mailmanager_address_list(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, address_list_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mailmanager_address_list: _Final[_mailmanager_address_list]
class _mailmanager_archive(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, archive_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mailmanager_archive: _Final[_mailmanager_archive]
class _mailmanager_ingress_point(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}. Keys: aws:ResourceTag/${TagKey}, ses:MailManagerIngressPointType"""

    def __call__(self, ingress_point_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mailmanager_ingress_point: _Final[_mailmanager_ingress_point]
class _mailmanager_rule_set(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rule_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mailmanager_rule_set: _Final[_mailmanager_rule_set]
class _mailmanager_smtp_relay(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, relay_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mailmanager_smtp_relay: _Final[_mailmanager_smtp_relay]
class _mailmanager_traffic_policy(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, traffic_policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mailmanager_traffic_policy: _Final[_mailmanager_traffic_policy]
class _multi_region_endpoint(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}"""

    def __call__(self, endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

multi_region_endpoint: _Final[_multi_region_endpoint]
class _receipt_filter(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:receipt-filter/${ReceiptFilterName}"""

    def __call__(self, receipt_filter_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

receipt_filter: _Final[_receipt_filter]
class _receipt_rule(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${ReceiptRuleSetName}:receipt-rule/${ReceiptRuleName}"""

    def __call__(self, receipt_rule_set_name: str | _Variable, receipt_rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

receipt_rule: _Final[_receipt_rule]
class _receipt_rule_set(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${ReceiptRuleSetName}"""

    def __call__(self, receipt_rule_set_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

receipt_rule_set: _Final[_receipt_rule_set]
class _reputation_policy(_ResourceType):
    """arn:${Partition}:ses:${Region}:aws:reputation-policy/${ReputationPolicyName}"""

    def __call__(self, reputation_policy_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

reputation_policy: _Final[_reputation_policy]
class _template(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

template: _Final[_template]
class _tenant(_ResourceType):
    """arn:${Partition}:ses:${Region}:${Account}:tenant/${TenantName}/${TenantId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, tenant_name: str | _Variable, tenant_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tenant: _Final[_tenant]

class _Keys(_ServiceKeys):
    """The condition keys of ses."""

    AddonSubscriptionArn: _ArnKey
    ApiVersion: _StringKey
    ClickTrackingEnabled: _StringKey
    ConfigurationSetOptions: _StringSetKey
    ExportSourceType: _StringKey
    FeedbackAddress: _StringKey
    FromAddress: _StringKey
    FromDisplayName: _StringKey
    MailManagerIngressPointType: _StringKey
    MailManagerRuleSetArn: _ArnKey
    MailManagerTrafficPolicyArn: _ArnKey
    MultiRegionEndpointId: _StringKey
    OpenTrackingEnabled: _StringKey
    Recipients: _StringSetKey
    ReplicaRegion: _StringSetKey
    TenantName: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["ses:AddonSubscriptionArn", "ses:MailManagerRuleSetArn", "ses:MailManagerTrafficPolicyArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ses:ApiVersion", "ses:ClickTrackingEnabled", "ses:ExportSourceType", "ses:FeedbackAddress", "ses:FromAddress", "ses:FromDisplayName", "ses:MailManagerIngressPointType", "ses:MultiRegionEndpointId", "ses:OpenTrackingEnabled", "ses:TenantName"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ses:ConfigurationSetOptions", "ses:Recipients", "ses:ReplicaRegion"]) -> _StringSetKey: ...
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
