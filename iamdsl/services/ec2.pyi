"""Amazon EC2. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.language import DateKey as _DateKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptAddressTransfer: _Final[_Action]
"""Write, on elastic-ip (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:AllocationId, ec2:Domain, ec2:PublicIpAddress, ec2:Region. Needs: ec2:CreateTags."""
AcceptCapacityReservationBillingOwnership: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CapacityReservationFleet, ec2:CreateDate, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
AcceptReservedInstancesExchangeQuote: _Final[_Action]
"""Write, on reserved-instances (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:InstanceType, ec2:Region, ec2:ReservedInstancesOfferingType, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
AcceptTransitGatewayClientVpnAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
AcceptTransitGatewayMulticastDomainAssociations: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-multicast-domain. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayMulticastDomainId."""
AcceptTransitGatewayPeeringAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
AcceptTransitGatewayVpcAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
AcceptVpcEndpointConnections: _Final[_Action]
"""Write, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
AcceptVpcPeeringConnection: _Final[_Action]
"""Write, on vpc (required), vpc-peering-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:AccepterVpc, ec2:Region, ec2:RequesterVpc, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID, ec2:VpcPeeringConnectionID."""
AdvertiseByoipCidr: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
AllocateAddress: _Final[_Action]
"""Write, on elastic-ip (required), ipam-pool, ipv4pool-ec2. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
AllocateHosts: _Final[_Action]
"""Write, on dedicated-host (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:AutoPlacement, ec2:AvailabilityZone, ec2:HostRecovery, ec2:InstanceType, ec2:Quantity, ec2:Region. Needs: ec2:CreateTags."""
AllocateIpamPoolCidr: _Final[_Action]
"""Write, on ipam-pool (required), ipam-pool-allocation. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}."""
ApplySecurityGroupsToClientVpnTargetNetwork: _Final[_Action]
"""Write, on client-vpn-endpoint (required), security-group (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:SecurityGroupID, ec2:ServerCertificateArn, ec2:Tenancy, ec2:Vpc, ec2:VpcID."""
AssignIpv6Addresses: _Final[_Action]
"""Write, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
AssignPrivateIpAddresses: _Final[_Action]
"""Write, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
AssignPrivateNatGatewayAddress: _Final[_Action]
"""Write, on natgateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
AssociateAddress: _Final[_Action]
"""Write, on elastic-ip, instance, network-interface. Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:Domain, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NetworkInterfaceID, ec2:PlacementGroup, ec2:ProductCode, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Subnet, ec2:Tenancy, ec2:Vpc."""
AssociateApplicationStatusCheck: _Final[_Action]
"""Write, on application-status-check (required), instance. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
AssociateCapacityReservationBillingOwner: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CapacityReservationFleet, ec2:CreateDate, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
AssociateClientVpnTargetNetwork: _Final[_Action]
"""Write, on client-vpn-endpoint (required), subnet. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZoneId, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn, ec2:SubnetID."""
AssociateDhcpOptions: _Final[_Action]
"""Write, on dhcp-options (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:DhcpOptionsID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
AssociateEnclaveCertificateIamRole: _Final[_Action]
"""Write, on certificate (required), role (required). Keys: ec2:Region."""
AssociateIamInstanceProfile: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NewInstanceProfile, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy. Needs: iam:PassRole."""
AssociateInstanceEventWindow: _Final[_Action]
"""Write, on instance-event-window (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
AssociateIpamByoasn: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
AssociateIpamResourceDiscovery: _Final[_Action]
"""Write, on ipam (required), ipam-resource-discovery (required), ipam-resource-discovery-association (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
AssociateNatGatewayAddress: _Final[_Action]
"""Write, on elastic-ip (required), natgateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}."""
AssociateRouteServer: _Final[_Action]
"""Write, on route-server (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
AssociateRouteTable: _Final[_Action]
"""Write, on internet-gateway, ipv4pool-ec2, route-table (required), subnet, vpn-gateway. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:InternetGatewayID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:SubnetID, ec2:Vpc."""
AssociateSecurityGroupVpc: _Final[_Action]
"""Write, on security-group (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Tenancy, ec2:Vpc, ec2:VpcID."""
AssociateSubnetCidrBlock: _Final[_Action]
"""Write, on ipam-pool, subnet (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Ipv6IpamPoolId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc."""
AssociateTransitGatewayMulticastDomain: _Final[_Action]
"""Write, on subnet (required), transit-gateway-attachment (required), transit-gateway-multicast-domain (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc, ec2:transitGatewayAttachmentId, ec2:transitGatewayMulticastDomainId."""
AssociateTransitGatewayPolicyTable: _Final[_Action]
"""Write, on transit-gateway-attachment (required), transit-gateway-policy-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayPolicyTableId."""
AssociateTransitGatewayRouteTable: _Final[_Action]
"""Write, on transit-gateway-attachment (required), transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableId."""
AssociateTrunkInterface: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
AssociateVerifiedAccessInstanceWebAcl: _Final[_Action]
"""Write, on verified-access-instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
AssociateVpcCidrBlock: _Final[_Action]
"""Write, on ipam-pool, ipv6pool-ec2, vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Ipv4IpamPoolId, ec2:Ipv6IpamPoolId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
AttachApplianceToNatGateway: _Final[_Action]
"""Permissions management, on natgateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
AttachClassicLinkVpc: _Final[_Action]
"""Write, on instance (required), security-group (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SecurityGroupID, ec2:Tenancy, ec2:Vpc, ec2:VpcID."""
AttachImageWatermark: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
AttachInternetGateway: _Final[_Action]
"""Write, on internet-gateway (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:InternetGatewayID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
AttachNetworkInterface: _Final[_Action]
"""Write, on instance (required), network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NetworkInterfaceID, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Subnet, ec2:Tenancy, ec2:Vpc."""
AttachResourcesToPlacementGroup: _Final[_Action]
"""Permissions management, on placement-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region, ec2:ResourceTag/${TagKey}."""
AttachVerifiedAccessTrustProvider: _Final[_Action]
"""Write, on verified-access-instance (required), verified-access-trust-provider (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
AttachVolume: _Final[_Action]
"""Write, on instance (required), volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:Encrypted, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:ParentSnapshot, ec2:ParentVolume, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
AttachVpnGateway: _Final[_Action]
"""Write, on vpc (required), vpn-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
AuthorizeClientVpnIngress: _Final[_Action]
"""Write, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
AuthorizeSecurityGroupEgress: _Final[_Action]
"""Write, on security-group (required), security-group-rule. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc. Needs: ec2:CreateTags."""
AuthorizeSecurityGroupIngress: _Final[_Action]
"""Write, on security-group (required), security-group-rule. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc. Needs: ec2:CreateTags."""
BatchModifyIpamRoutingPolicyRegistrations: _Final[_Action]
"""Write, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
BundleInstance: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CancelBundleTask: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CancelCapacityReservation: _Final[_Action]
"""Write, on capacity-reservation (required), capacity-reservation-cancellation-quote. Keys: aws:ResourceTag/${TagKey}, ec2:CapacityReservationFleet, ec2:Region, ec2:ResourceTag/${TagKey}."""
CancelCapacityReservationFleets: _Final[_Action]
"""Write, on capacity-reservation-fleet (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CancelCapacityReservation."""
CancelConversionTask: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CancelDeclarativePoliciesReport: _Final[_Action]
"""Write, on declarative-policies-report (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CancelExportTask: _Final[_Action]
"""Write, on export-image-task, export-instance-task. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CancelImageLaunchPermission: _Final[_Action]
"""Permissions management, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
CancelImportTask: _Final[_Action]
"""Write, on import-image-task, import-snapshot-task. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CancelReservedInstancesListing: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CancelSpotFleetRequests: _Final[_Action]
"""Write, on spot-fleet-request (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CancelSpotInstanceRequests: _Final[_Action]
"""Write, on spot-instances-request (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ConfirmProductInstance: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CopyFpgaImage: _Final[_Action]
"""Write, on fpga-image (required). Keys: ec2:Owner, ec2:Region."""
CopyImage: _Final[_Action]
"""Write, on image (required), snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:ImageID, ec2:Owner, ec2:Region. Needs: ec2:CreateTags."""
CopySnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Encrypted, ec2:OutpostArn, ec2:Owner, ec2:ParentSnapshot, ec2:ParentVolume, ec2:ProductCode, ec2:Region, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize. Needs: ec2:CreateTags."""
CopyVolumes: _Final[_Action]
"""Write, on volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType. Needs: ec2:CreateTags."""
CreateApplicationStatusCheck: _Final[_Action]
"""Write, on application-status-check (required), security-group, subnet. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc."""
CreateCapacityManagerDataExport: _Final[_Action]
"""Write, on capacity-manager-data-export (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateCapacityReservation: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CapacityReservationFleet, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:EphemeralStorage, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:Tenancy. Needs: ec2:CreateTags."""
CreateCapacityReservationBySplitting: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CapacityReservationFleet, ec2:CreateDate, ec2:DestinationCapacityReservationId, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SourceCapacityReservationId, ec2:Tenancy. Needs: ec2:CreateTags."""
CreateCapacityReservationCancellationQuote: _Final[_Action]
"""Write, on capacity-reservation (required), capacity-reservation-cancellation-quote (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}."""
CreateCapacityReservationFleet: _Final[_Action]
"""Write, on capacity-reservation-fleet (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateCapacityReservation, ec2:CreateTags, ec2:DescribeCapacityReservations, ec2:DescribeInstances."""
CreateCarrierGateway: _Final[_Action]
"""Write, on carrier-gateway (required), vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateClientVpnEndpoint: _Final[_Action]
"""Write, on client-vpn-endpoint (required), security-group, transit-gateway, vpc. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:SecurityGroupID, ec2:ServerCertificateArn, ec2:VpcID, ec2:transitGatewayId. Needs: ec2:CreateTags."""
CreateClientVpnRoute: _Final[_Action]
"""Write, on client-vpn-endpoint (required), subnet. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZoneId, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn, ec2:SubnetID."""
CreateCoipCidr: _Final[_Action]
"""Write, on coip-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CreateCoipPool: _Final[_Action]
"""Write, on coip-pool (required), local-gateway-route-table (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateCoipPoolPermission: _Final[_Action]
"""Permissions management, on coip-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CreateCustomerGateway: _Final[_Action]
"""Write, on customer-gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateDefaultSubnet: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CreateDefaultVpc: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CreateDelegateMacVolumeOwnershipTask: _Final[_Action]
"""Write, on instance (required), mac-modification-task (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy. Needs: ec2:CreateTags."""
CreateDhcpOptions: _Final[_Action]
"""Write, on dhcp-options (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:DhcpOptionsID, ec2:Region. Needs: ec2:CreateTags."""
CreateEgressOnlyInternetGateway: _Final[_Action]
"""Write, on egress-only-internet-gateway (required), vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateFleet: _Final[_Action]
"""Write, on capacity-reservation, fleet (required), image, instance (required), launch-template, placement-group, subnet, volume. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:Encrypted, ec2:ImageID, ec2:ImageType, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceProfile, ec2:InstanceType, ec2:KmsKeyId, ec2:Owner, ec2:ParentSnapshot, ec2:PlacementGroup, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SubnetID, ec2:Tenancy, ec2:VolumeID, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType, ec2:Vpc. Needs: ec2:CreateTags."""
CreateFlowLogs: _Final[_Action]
"""Write, on natgateway, network-interface, subnet, transit-gateway, transit-gateway-attachment, vpc, vpc-flow-log (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:SubnetID, ec2:Tenancy, ec2:Vpc, ec2:VpcID, ec2:transitGatewayAttachmentId, ec2:transitGatewayId. Needs: ec2:CreateTags, ecs:ListClusters, ecs:ListContainerInstances, ecs:ListServices, ecs:ListTaskDefinitions, ecs:ListTasks, iam:PassRole."""
CreateFpgaImage: _Final[_Action]
"""Write, on fpga-image (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Owner, ec2:Public, ec2:Region. Needs: ec2:CreateTags."""
CreateImage: _Final[_Action]
"""Write, on image (required), instance (required), snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:BootModeOverride, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:ImageID, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:OutpostArn, ec2:Owner, ec2:ParentVolume, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SnapshotID, ec2:SnapshotTime, ec2:SourceOutpostArn, ec2:Tenancy, ec2:VolumeSize. Needs: ec2:CreateTags."""
CreateImageUsageReport: _Final[_Action]
"""Write, on image (required), image-usage-report (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType. Needs: ec2:CreateTags."""
CreateInstanceConnectEndpoint: _Final[_Action]
"""Write, on instance-connect-endpoint (required), security-group, subnet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:SubnetID, ec2:Vpc. Needs: ec2:CreateTags."""
CreateInstanceEventWindow: _Final[_Action]
"""Write, on instance-event-window (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateInstanceExportTask: _Final[_Action]
"""Write, on export-instance-task (required), instance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy. Needs: ec2:CreateTags."""
CreateInternetGateway: _Final[_Action]
"""Write, on internet-gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:InternetGatewayID, ec2:Region. Needs: ec2:CreateTags."""
CreateInterruptibleCapacityReservationAllocation: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CreateDate, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:InterruptibleCapacityReservationId, ec2:InterruptionType, ec2:IsInterruptible, ec2:Region, ec2:SourceCapacityReservationId, ec2:TargetInstanceCount, ec2:Tenancy. Needs: ec2:CreateTags."""
CreateIpam: _Final[_Action]
"""Write, on ipam (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags, iam:CreateServiceLinkedRole."""
CreateIpamExternalResourceVerificationToken: _Final[_Action]
"""Write, on ipam (required), ipam-external-resource-verification-token (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateIpamInternetRegistryAssociation: _Final[_Action]
"""Write, on ipam (required), ipam-internet-registry-association (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}."""
CreateIpamPolicy: _Final[_Action]
"""Write, on ipam (required), ipam-policy (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateIpamPool: _Final[_Action]
"""Write, on ipam-pool (required), ipam-scope (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateIpamPrefixListResolver: _Final[_Action]
"""Write, on ipam (required), ipam-prefix-list-resolver (required), ipam-scope. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateIpamPrefixListResolverTarget: _Final[_Action]
"""Write, on ipam-prefix-list-resolver (required), ipam-prefix-list-resolver-target (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateIpamResourceDiscovery: _Final[_Action]
"""Write, on ipam-resource-discovery (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags, iam:CreateServiceLinkedRole."""
CreateIpamRoutingPolicyRegistration: _Final[_Action]
"""Write, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CreateIpamScope: _Final[_Action]
"""Write, on ipam (required), ipam-scope (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateKeyPair: _Final[_Action]
"""Write, on key-pair (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:KeyPairType, ec2:Region. Needs: ec2:CreateTags."""
CreateLaunchTemplate: _Final[_Action]
"""Write, on launch-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags, ssm:GetParameters."""
CreateLaunchTemplateVersion: _Final[_Action]
"""Write, on launch-template (required). Keys: aws:ResourceTag/${TagKey}, ec2:ManagedResourceOperator, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ssm:GetParameters."""
CreateLocalGatewayRoute: _Final[_Action]
"""Write, on local-gateway-route-table (required), local-gateway-virtual-interface-group, network-interface, prefix-list. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
CreateLocalGatewayRouteTable: _Final[_Action]
"""Write, on local-gateway (required), local-gateway-route-table (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateLocalGatewayRouteTablePermission: _Final[_Action]
"""Permissions management, on local-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation: _Final[_Action]
"""Write, on local-gateway-route-table (required), local-gateway-route-table-virtual-interface-group-association (required), local-gateway-virtual-interface-group (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateLocalGatewayRouteTableVpcAssociation: _Final[_Action]
"""Write, on local-gateway-route-table (required), local-gateway-route-table-vpc-association (required), vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateLocalGatewayVirtualInterface: _Final[_Action]
"""Write, on local-gateway-virtual-interface (required), local-gateway-virtual-interface-group (required), outpost-lag (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateLocalGatewayVirtualInterfaceGroup: _Final[_Action]
"""Write, on local-gateway (required), local-gateway-virtual-interface-group (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateMacSystemIntegrityProtectionModificationTask: _Final[_Action]
"""Write, on instance (required), mac-modification-task (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy. Needs: ec2:CreateTags."""
CreateManagedPrefixList: _Final[_Action]
"""Write, on prefix-list (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateNatGateway: _Final[_Action]
"""Write, on elastic-ip, natgateway (required), subnet, vpc. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AllocationId, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Tenancy, ec2:Vpc, ec2:VpcID. Needs: ec2:CreateTags."""
CreateNetworkAcl: _Final[_Action]
"""Write, on network-acl (required), vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:NetworkAclID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateNetworkAclEntry: _Final[_Action]
"""Write, on network-acl (required). Keys: aws:ResourceTag/${TagKey}, ec2:NetworkAclID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc."""
CreateNetworkInsightsAccessScope: _Final[_Action]
"""Write, on network-insights-access-scope (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateNetworkInsightsPath: _Final[_Action]
"""Write, on instance, internet-gateway, network-insights-path (required), network-interface, transit-gateway, vpc-endpoint, vpc-endpoint-service, vpc-peering-connection, vpn-gateway. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AccepterVpc, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:InternetGatewayID, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NetworkInterfaceID, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:RequesterVpc, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Subnet, ec2:Tenancy, ec2:Vpc, ec2:VpcPeeringConnectionID, ec2:transitGatewayId. Needs: ec2:CreateTags."""
CreateNetworkInterface: _Final[_Action]
"""Write, on network-interface (required), security-group, subnet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:SubnetID, ec2:Vpc. Needs: ec2:CreateTags."""
CreateNetworkInterfacePermission: _Final[_Action]
"""Permissions management, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AuthorizedService, ec2:AuthorizedUser, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Permission, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
CreateOdbNetworkPeering: _Final[_Action]
"""Permissions management, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
CreatePlacementGroup: _Final[_Action]
"""Write, on placement-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region. Needs: ec2:CreateTags."""
CreatePublicIpv4Pool: _Final[_Action]
"""Write, on ipv4pool-ec2 (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateReplaceRootVolumeTask: _Final[_Action]
"""Write, on image, instance (required), replace-root-volume-task (required), snapshot, volume (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:ImageID, ec2:ImageType, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Owner, ec2:ParentVolume, ec2:PlacementGroup, ec2:ProductCode, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SnapshotID, ec2:SnapshotTime, ec2:Tenancy, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeSize. Needs: ec2:CreateTags."""
CreateReservedInstancesListing: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CreateRestoreImageTask: _Final[_Action]
"""Write, on image (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:ImageID, ec2:Owner, ec2:Region. Needs: ec2:CreateTags."""
CreateRoute: _Final[_Action]
"""Write, on route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
CreateRouteServer: _Final[_Action]
"""Write, on route-server (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags, sns:CreateTopic."""
CreateRouteServerEndpoint: _Final[_Action]
"""Write, on route-server (required), route-server-endpoint (required), subnet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc. Needs: ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DescribeSecurityGroups."""
CreateRouteServerPeer: _Final[_Action]
"""Write, on route-server-endpoint (required), route-server-peer (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:AuthorizeSecurityGroupIngress, ec2:CreateTags."""
CreateRouteTable: _Final[_Action]
"""Write, on route-table (required), vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateSecondaryNetwork: _Final[_Action]
"""Write, on secondary-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateSecondarySubnet: _Final[_Action]
"""Write, on secondary-network (required), secondary-subnet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateSecurityGroup: _Final[_Action]
"""Write, on security-group (required), vpc. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateSnapshot: _Final[_Action]
"""Write, on snapshot (required), volume (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:Location, ec2:ManagedResourceOperator, ec2:OutpostArn, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SourceAvailabilityZone, ec2:SourceOutpostArn, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType. Needs: ec2:CreateTags."""
CreateSnapshots: _Final[_Action]
"""Write, on instance (required), snapshot (required), volume (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:Encrypted, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceProfile, ec2:InstanceType, ec2:Location, ec2:OutpostArn, ec2:ParentVolume, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SnapshotID, ec2:SourceAvailabilityZone, ec2:SourceOutpostArn, ec2:Tenancy, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType. Needs: ec2:CreateTags."""
CreateSpotDatafeedSubscription: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
CreateStoreImageTask: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
CreateSubnet: _Final[_Action]
"""Write, on ipam-pool, subnet (required), vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Ipv4IpamPoolId, ec2:Ipv6IpamPoolId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateSubnetCidrReservation: _Final[_Action]
"""Write, on subnet (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc. Needs: ec2:CreateTags."""
CreateTags: _Final[_Action]
"""Tagging, on application-status-check, capacity-block, capacity-manager-data-export, capacity-reservation, capacity-reservation-cancellation-quote, capacity-reservation-fleet, carrier-gateway, client-vpn-endpoint, coip-pool, customer-gateway, declarative-policies-report, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, image-usage-report, import-image-task, import-snapshot-task, instance, instance-connect-endpoint, instance-event-window, internet-gateway, ipam, ipam-external-resource-verification-token, ipam-internet-registry-association, ipam-policy, ipam-pool, ipam-pool-allocation, ipam-prefix-list-resolver, ipam-prefix-list-resolver-target, ipam-resource-discovery, ipam-resource-discovery-association, ipam-scope, ipv4pool-ec2, ipv6pool-ec2, key-pair, launch-template, local-gateway, local-gateway-route-table, local-gateway-route-table-virtual-interface-group-association, local-gateway-route-table-vpc-association, local-gateway-virtual-interface, local-gateway-virtual-interface-group, natgateway, network-acl, network-insights-access-scope, network-insights-access-scope-analysis, network-insights-analysis, network-insights-path, network-interface, placement-group, prefix-list, replace-root-volume-task, reserved-instances, route-server, route-server-endpoint, route-server-peer, route-table, secondary-interface, secondary-network, secondary-subnet, security-group, security-group-rule, snapshot, spot-fleet-request, spot-instances-request, subnet, subnet-cidr-reservation, traffic-mirror-filter, traffic-mirror-filter-rule, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-metering-policy, transit-gateway-multicast-domain, transit-gateway-policy-table, transit-gateway-route-table, transit-gateway-route-table-announcement, verified-access-endpoint, verified-access-endpoint-target, verified-access-group, verified-access-instance, verified-access-policy, verified-access-trust-provider, volume, vpc, vpc-block-public-access-exclusion, vpc-encryption-control, vpc-endpoint, vpc-endpoint-connection, vpc-endpoint-service, vpc-endpoint-service-permission, vpc-flow-log, vpc-peering-connection, vpn-concentrator, vpn-connection, vpn-gateway. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AccepterVpc, ec2:AllocationId, ec2:AuthenticationType, ec2:AuthorizedUser, ec2:AutoPlacement, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:CpuOptionsAmdSevSnp, ec2:CreateAction, ec2:DPDTimeoutSeconds, ec2:DhcpOptionsID, ec2:DirectoryArn, ec2:Domain, ec2:EbsOptimized, ec2:ElasticGpuType, ec2:Encrypted, ec2:GatewayType, ec2:HostRecovery, ec2:IKEVersions, ec2:ImageID, ec2:ImageType, ec2:InsideTunnelCidr, ec2:InsideTunnelIpv6Cidr, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:InternetGatewayID, ec2:IpamPrefixListResolverTargetId, ec2:KeyPairName, ec2:KeyPairType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NetworkAclID, ec2:NetworkInterfaceID, ec2:Owner, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Permission, ec2:Phase1DHGroup, ec2:Phase1EncryptionAlgorithms, ec2:Phase1IntegrityAlgorithms, ec2:Phase1LifetimeSeconds, ec2:Phase2DHGroup, ec2:Phase2EncryptionAlgorithms, ec2:Phase2IntegrityAlgorithms, ec2:Phase2LifetimeSeconds, ec2:PlacementGroup, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:ProductCode, ec2:Public, ec2:PublicIpAddress, ec2:Quantity, ec2:Region, ec2:RekeyFuzzPercentage, ec2:RekeyMarginTimeSeconds, ec2:ReplayWindowSizePackets, ec2:RequesterVpc, ec2:ReservedInstancesOfferingType, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:RouteTableID, ec2:RoutingType, ec2:SamlProviderArn, ec2:SecurityGroupID, ec2:ServerCertificateArn, ec2:SnapshotID, ec2:SnapshotTime, ec2:Subnet, ec2:SubnetID, ec2:Tenancy, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType, ec2:Vpc, ec2:VpcID, ec2:VpcPeeringConnectionID, ec2:VpceMultiRegion, ec2:VpceServiceRegion, ec2:VpceSupportedRegion, ec2:transitGatewayAttachmentId, ec2:transitGatewayConnectPeerId, ec2:transitGatewayId, ec2:transitGatewayMeteringPolicyId, ec2:transitGatewayMulticastDomainId, ec2:transitGatewayPolicyTableId, ec2:transitGatewayRouteTableAnnouncementId, ec2:transitGatewayRouteTableId."""
CreateTrafficMirrorFilter: _Final[_Action]
"""Write, on traffic-mirror-filter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateTrafficMirrorFilterRule: _Final[_Action]
"""Write, on traffic-mirror-filter (required), traffic-mirror-filter-rule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateTrafficMirrorSession: _Final[_Action]
"""Write, on network-interface (required), traffic-mirror-filter (required), traffic-mirror-session (required), traffic-mirror-target (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc. Needs: ec2:CreateTags."""
CreateTrafficMirrorTarget: _Final[_Action]
"""Write, on network-interface, traffic-mirror-target (required), vpc-endpoint. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceServiceName, ec2:VpceServiceOwner. Needs: ec2:CreateTags."""
CreateTransitGateway: _Final[_Action]
"""Write, on transit-gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:transitGatewayId. Needs: ec2:CreateTags."""
CreateTransitGatewayConnect: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:transitGatewayAttachmentId. Needs: ec2:CreateTags."""
CreateTransitGatewayConnectPeer: _Final[_Action]
"""Write, on transit-gateway-attachment (required), transit-gateway-connect-peer (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayConnectPeerId. Needs: ec2:CreateTags."""
CreateTransitGatewayMeteringPolicy: _Final[_Action]
"""Write, on transit-gateway (required), transit-gateway-attachment, transit-gateway-metering-policy (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayId, ec2:transitGatewayMeteringPolicyId. Needs: ec2:CreateTags."""
CreateTransitGatewayMeteringPolicyEntry: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-metering-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayMeteringPolicyId."""
CreateTransitGatewayMulticastDomain: _Final[_Action]
"""Write, on transit-gateway (required), transit-gateway-multicast-domain (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayId, ec2:transitGatewayMulticastDomainId. Needs: ec2:CreateTags."""
CreateTransitGatewayPeeringAttachment: _Final[_Action]
"""Write, on transit-gateway (required), transit-gateway-attachment (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayId. Needs: ec2:CreateTags."""
CreateTransitGatewayPolicyTable: _Final[_Action]
"""Write, on transit-gateway (required), transit-gateway-policy-table (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayId, ec2:transitGatewayPolicyTableId. Needs: ec2:CreateTags."""
CreateTransitGatewayPolicyTableEntry: _Final[_Action]
"""Write, on transit-gateway-policy-table (required), transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayPolicyTableId, ec2:transitGatewayRouteTableId."""
CreateTransitGatewayPrefixListReference: _Final[_Action]
"""Write, on prefix-list (required), transit-gateway-attachment, transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableId."""
CreateTransitGatewayRoute: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableId."""
CreateTransitGatewayRouteTable: _Final[_Action]
"""Write, on transit-gateway (required), transit-gateway-route-table (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayId, ec2:transitGatewayRouteTableId. Needs: ec2:CreateTags."""
CreateTransitGatewayRouteTableAnnouncement: _Final[_Action]
"""Write, on transit-gateway-attachment (required), transit-gateway-route-table (required), transit-gateway-route-table-announcement (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableAnnouncementId, ec2:transitGatewayRouteTableId. Needs: ec2:CreateTags."""
CreateTransitGatewayVpcAttachment: _Final[_Action]
"""Write, on subnet (required), transit-gateway (required), transit-gateway-attachment (required), vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Tenancy, ec2:Vpc, ec2:VpcID, ec2:transitGatewayAttachmentId, ec2:transitGatewayId. Needs: ec2:CreateTags."""
CreateVerifiedAccessEndpoint: _Final[_Action]
"""Write, on network-interface, security-group, subnet, verified-access-endpoint (required), verified-access-group (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AuthorizedUser, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:NetworkInterfaceID, ec2:Permission, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Subnet, ec2:SubnetID, ec2:Vpc. Needs: ec2:CreateTags."""
CreateVerifiedAccessGroup: _Final[_Action]
"""Write, on verified-access-group (required), verified-access-instance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
CreateVerifiedAccessInstance: _Final[_Action]
"""Write, on verified-access-instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateVerifiedAccessTrustProvider: _Final[_Action]
"""Write, on verified-access-trust-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
CreateVolume: _Final[_Action]
"""Write, on snapshot, volume (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:KmsKeyId, ec2:Owner, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotTime, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType. Needs: ec2:CreateTags."""
CreateVpc: _Final[_Action]
"""Write, on ipam-pool, ipv6pool-ec2, vpc (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Ipv4IpamPoolId, ec2:Ipv6IpamPoolId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpcID. Needs: ec2:CreateTags."""
CreateVpcBlockPublicAccessExclusion: _Final[_Action]
"""Write, on subnet, vpc, vpc-block-public-access-exclusion (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Tenancy, ec2:Vpc, ec2:VpcID. Needs: ec2:CreateTags."""
CreateVpcEncryptionControl: _Final[_Action]
"""Write, on vpc (required), vpc-encryption-control (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID. Needs: ec2:CreateTags."""
CreateVpcEndpoint: _Final[_Action]
"""Write, on route-table, security-group, subnet, vpc (required), vpc-endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:SecurityGroupID, ec2:SubnetID, ec2:VpcID, ec2:VpceMultiRegion, ec2:VpcePrivateDnsPreference, ec2:VpcePrivateDnsSpecifiedDomains, ec2:VpceServiceName, ec2:VpceServiceOwner, ec2:VpceServiceRegion. Needs: ec2:CreateTags, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, route53:AssociateVPCWithHostedZone."""
CreateVpcEndpointConnectionNotification: _Final[_Action]
"""Write, on vpc-endpoint, vpc-endpoint-service. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceServiceRegion."""
CreateVpcEndpointServiceConfiguration: _Final[_Action]
"""Write, on vpc-endpoint-service (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:VpceMultiRegion, ec2:VpceServicePrivateDnsName, ec2:VpceServiceRegion. Needs: ec2:CreateTags."""
CreateVpcPeeringConnection: _Final[_Action]
"""Write, on vpc (required), vpc-peering-connection (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AccepterVpc, ec2:Region, ec2:RequesterVpc, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID, ec2:VpcPeeringConnectionID. Needs: ec2:CreateTags."""
CreateVpnConcentrator: _Final[_Action]
"""Write, on transit-gateway, vpn-concentrator (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayId. Needs: ec2:CreateTags."""
CreateVpnConnection: _Final[_Action]
"""Write, on customer-gateway (required), transit-gateway, transit-gateway-attachment, vpn-concentrator, vpn-connection (required), vpn-gateway. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AuthenticationType, ec2:DPDTimeoutSeconds, ec2:GatewayType, ec2:IKEVersions, ec2:InsideTunnelCidr, ec2:InsideTunnelIpv6Cidr, ec2:Phase1DHGroup, ec2:Phase1EncryptionAlgorithms, ec2:Phase1IntegrityAlgorithms, ec2:Phase1LifetimeSeconds, ec2:Phase2DHGroup, ec2:Phase2EncryptionAlgorithms, ec2:Phase2IntegrityAlgorithms, ec2:Phase2LifetimeSeconds, ec2:Region, ec2:RekeyFuzzPercentage, ec2:RekeyMarginTimeSeconds, ec2:ReplayWindowSizePackets, ec2:ResourceTag/${TagKey}, ec2:RoutingType, ec2:transitGatewayAttachmentId, ec2:transitGatewayId. Needs: ec2:CreateTags."""
CreateVpnConnectionRoute: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
CreateVpnGateway: _Final[_Action]
"""Write, on vpn-gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
DeleteApplicationStatusCheck: _Final[_Action]
"""Write, on application-status-check (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteCapacityManagerDataExport: _Final[_Action]
"""Write, on capacity-manager-data-export (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteCarrierGateway: _Final[_Action]
"""Write, on carrier-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteClientVpnEndpoint: _Final[_Action]
"""Write, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
DeleteClientVpnRoute: _Final[_Action]
"""Write, on client-vpn-endpoint (required), subnet. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn, ec2:SubnetID, ec2:Vpc."""
DeleteCoipCidr: _Final[_Action]
"""Write, on coip-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteCoipPool: _Final[_Action]
"""Write, on coip-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteCoipPoolPermission: _Final[_Action]
"""Permissions management, on coip-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteCustomerGateway: _Final[_Action]
"""Write, on customer-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteDhcpOptions: _Final[_Action]
"""Write, on dhcp-options (required). Keys: aws:ResourceTag/${TagKey}, ec2:DhcpOptionsID, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteEgressOnlyInternetGateway: _Final[_Action]
"""Write, on egress-only-internet-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteFleets: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteFlowLogs: _Final[_Action]
"""Write, on vpc-flow-log (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteFpgaImage: _Final[_Action]
"""Write, on fpga-image (required). Keys: aws:ResourceTag/${TagKey}, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteImageUsageReport: _Final[_Action]
"""Write, on image-usage-report (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteInstanceConnectEndpoint: _Final[_Action]
"""Write, on instance-connect-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID."""
DeleteInstanceEventWindow: _Final[_Action]
"""Write, on instance-event-window (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteInternetGateway: _Final[_Action]
"""Write, on internet-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:InternetGatewayID, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpam: _Final[_Action]
"""Write, on ipam (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamExternalResourceVerificationToken: _Final[_Action]
"""Write, on ipam-external-resource-verification-token (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamInternetRegistryAssociation: _Final[_Action]
"""Write, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamPolicy: _Final[_Action]
"""Write, on ipam-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamPool: _Final[_Action]
"""Write, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamPrefixListResolver: _Final[_Action]
"""Write, on ipam-prefix-list-resolver (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamPrefixListResolverTarget: _Final[_Action]
"""Write, on ipam-prefix-list-resolver-target (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamResourceDiscovery: _Final[_Action]
"""Write, on ipam-resource-discovery (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamRoutingPolicyRegistration: _Final[_Action]
"""Write, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteIpamScope: _Final[_Action]
"""Write, on ipam-scope (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteKeyPair: _Final[_Action]
"""Write, on key-pair. Keys: aws:ResourceTag/${TagKey}, ec2:KeyPairName, ec2:KeyPairType, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLaunchTemplate: _Final[_Action]
"""Write, on launch-template (required). Keys: aws:ResourceTag/${TagKey}, ec2:ManagedResourceOperator, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLaunchTemplateVersions: _Final[_Action]
"""Write, on launch-template (required). Keys: aws:ResourceTag/${TagKey}, ec2:ManagedResourceOperator, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLocalGatewayRoute: _Final[_Action]
"""Write, on local-gateway-route-table (required), prefix-list. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLocalGatewayRouteTable: _Final[_Action]
"""Write, on local-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLocalGatewayRouteTablePermission: _Final[_Action]
"""Permissions management, on local-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation: _Final[_Action]
"""Write, on local-gateway-route-table-virtual-interface-group-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLocalGatewayRouteTableVpcAssociation: _Final[_Action]
"""Write, on local-gateway-route-table-vpc-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLocalGatewayVirtualInterface: _Final[_Action]
"""Write, on local-gateway-virtual-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteLocalGatewayVirtualInterfaceGroup: _Final[_Action]
"""Write, on local-gateway-virtual-interface-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteManagedPrefixList: _Final[_Action]
"""Write, on prefix-list (required). Keys: aws:ResourceTag/${TagKey}, ec2:IpamPrefixListResolverTargetId, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteNatGateway: _Final[_Action]
"""Write, on natgateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteNetworkAcl: _Final[_Action]
"""Write, on network-acl (required). Keys: aws:ResourceTag/${TagKey}, ec2:NetworkAclID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc."""
DeleteNetworkAclEntry: _Final[_Action]
"""Write, on network-acl (required). Keys: aws:ResourceTag/${TagKey}, ec2:NetworkAclID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc."""
DeleteNetworkInsightsAccessScope: _Final[_Action]
"""Write, on network-insights-access-scope (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteNetworkInsightsAccessScopeAnalysis: _Final[_Action]
"""Write, on network-insights-access-scope-analysis (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteNetworkInsightsAnalysis: _Final[_Action]
"""Write, on network-insights-analysis (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteNetworkInsightsPath: _Final[_Action]
"""Write, on network-insights-path (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteNetworkInterface: _Final[_Action]
"""Write, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
DeleteNetworkInterfacePermission: _Final[_Action]
"""Permissions management, on network-interface. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
DeleteOdbNetworkPeering: _Final[_Action]
"""Permissions management, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DeletePlacementGroup: _Final[_Action]
"""Write, on placement-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeletePublicIpv4Pool: _Final[_Action]
"""Write, on ipv4pool-ec2 (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteQueuedReservedInstances: _Final[_Action]
"""Write, on reserved-instances (required). Keys: aws:ResourceTag/${TagKey}, ec2:InstanceType, ec2:Region, ec2:ReservedInstancesOfferingType, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on ipam-pool, placement-group, verified-access-group. Keys: aws:ResourceTag/${TagKey}, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteRoute: _Final[_Action]
"""Write, on route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
DeleteRouteServer: _Final[_Action]
"""Write, on route-server (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: sns:DeleteTopic."""
DeleteRouteServerEndpoint: _Final[_Action]
"""Write, on route-server-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:DeleteNetworkInterface, ec2:DeleteSecurityGroup, ec2:RevokeSecurityGroupIngress."""
DeleteRouteServerPeer: _Final[_Action]
"""Write, on route-server-peer (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:RevokeSecurityGroupIngress."""
DeleteRouteTable: _Final[_Action]
"""Write, on route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
DeleteSecondaryNetwork: _Final[_Action]
"""Write, on secondary-network (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteSecondarySubnet: _Final[_Action]
"""Write, on secondary-subnet (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteSecurityGroup: _Final[_Action]
"""Write, on security-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
DeleteSnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:OutpostArn, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
DeleteSpotDatafeedSubscription: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DeleteSubnet: _Final[_Action]
"""Write, on subnet (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc."""
DeleteSubnetCidrReservation: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DeleteTags: _Final[_Action]
"""Tagging, on application-status-check, capacity-block, capacity-manager-data-export, capacity-reservation, capacity-reservation-cancellation-quote, capacity-reservation-fleet, carrier-gateway, client-vpn-endpoint, coip-pool, customer-gateway, declarative-policies-report, dedicated-host, dhcp-options, egress-only-internet-gateway, elastic-gpu, elastic-ip, export-image-task, export-instance-task, fleet, fpga-image, host-reservation, image, image-usage-report, import-image-task, import-snapshot-task, instance, instance-connect-endpoint, instance-event-window, internet-gateway, ipam, ipam-external-resource-verification-token, ipam-internet-registry-association, ipam-policy, ipam-pool, ipam-pool-allocation, ipam-prefix-list-resolver, ipam-prefix-list-resolver-target, ipam-resource-discovery, ipam-resource-discovery-association, ipam-scope, ipv4pool-ec2, ipv6pool-ec2, key-pair, launch-template, local-gateway, local-gateway-route-table, local-gateway-route-table-virtual-interface-group-association, local-gateway-route-table-vpc-association, local-gateway-virtual-interface, local-gateway-virtual-interface-group, natgateway, network-acl, network-insights-access-scope, network-insights-access-scope-analysis, network-insights-analysis, network-insights-path, network-interface, placement-group, prefix-list, replace-root-volume-task, reserved-instances, route-server, route-server-endpoint, route-server-peer, route-table, secondary-interface, secondary-network, secondary-subnet, security-group, security-group-rule, snapshot, spot-fleet-request, spot-instances-request, subnet, subnet-cidr-reservation, traffic-mirror-filter, traffic-mirror-filter-rule, traffic-mirror-session, traffic-mirror-target, transit-gateway, transit-gateway-attachment, transit-gateway-connect-peer, transit-gateway-metering-policy, transit-gateway-multicast-domain, transit-gateway-policy-table, transit-gateway-route-table, transit-gateway-route-table-announcement, verified-access-endpoint, verified-access-endpoint-target, verified-access-group, verified-access-instance, verified-access-policy, verified-access-trust-provider, volume, vpc, vpc-block-public-access-exclusion, vpc-encryption-control, vpc-endpoint, vpc-endpoint-connection, vpc-endpoint-service, vpc-endpoint-service-permission, vpc-flow-log, vpc-peering-connection, vpn-concentrator, vpn-connection, vpn-gateway. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteTrafficMirrorFilter: _Final[_Action]
"""Write, on traffic-mirror-filter (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteTrafficMirrorFilterRule: _Final[_Action]
"""Write, on traffic-mirror-filter (required), traffic-mirror-filter-rule (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteTrafficMirrorSession: _Final[_Action]
"""Write, on traffic-mirror-session (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteTrafficMirrorTarget: _Final[_Action]
"""Write, on traffic-mirror-target (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteTransitGateway: _Final[_Action]
"""Write, on transit-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayId."""
DeleteTransitGatewayClientVpnAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
DeleteTransitGatewayConnect: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
DeleteTransitGatewayConnectPeer: _Final[_Action]
"""Write, on transit-gateway-connect-peer (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayConnectPeerId."""
DeleteTransitGatewayMeteringPolicy: _Final[_Action]
"""Write, on transit-gateway-metering-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMeteringPolicyId."""
DeleteTransitGatewayMeteringPolicyEntry: _Final[_Action]
"""Write, on transit-gateway-metering-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMeteringPolicyId."""
DeleteTransitGatewayMulticastDomain: _Final[_Action]
"""Write, on transit-gateway-multicast-domain (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMulticastDomainId."""
DeleteTransitGatewayPeeringAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
DeleteTransitGatewayPolicyTable: _Final[_Action]
"""Write, on transit-gateway-policy-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayPolicyTableId."""
DeleteTransitGatewayPolicyTableEntry: _Final[_Action]
"""Write, on transit-gateway-policy-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayPolicyTableId."""
DeleteTransitGatewayPrefixListReference: _Final[_Action]
"""Write, on prefix-list (required), transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayRouteTableId."""
DeleteTransitGatewayRoute: _Final[_Action]
"""Write, on transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayRouteTableId."""
DeleteTransitGatewayRouteTable: _Final[_Action]
"""Write, on transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayRouteTableId."""
DeleteTransitGatewayRouteTableAnnouncement: _Final[_Action]
"""Write, on transit-gateway-route-table-announcement (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayRouteTableAnnouncementId."""
DeleteTransitGatewayVpcAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
DeleteVerifiedAccessEndpoint: _Final[_Action]
"""Write, on verified-access-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVerifiedAccessGroup: _Final[_Action]
"""Write, on verified-access-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVerifiedAccessInstance: _Final[_Action]
"""Write, on verified-access-instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVerifiedAccessTrustProvider: _Final[_Action]
"""Write, on verified-access-trust-provider (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVolume: _Final[_Action]
"""Write, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
DeleteVpc: _Final[_Action]
"""Write, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DeleteVpcBlockPublicAccessExclusion: _Final[_Action]
"""Write, on vpc-block-public-access-exclusion (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVpcEncryptionControl: _Final[_Action]
"""Write, on vpc-encryption-control (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVpcEndpointConnectionNotifications: _Final[_Action]
"""Write, on vpc-endpoint, vpc-endpoint-service. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
DeleteVpcEndpointServiceConfigurations: _Final[_Action]
"""Write, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
DeleteVpcEndpoints: _Final[_Action]
"""Write, on vpc-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceServiceName, ec2:VpceServiceRegion."""
DeleteVpcPeeringConnection: _Final[_Action]
"""Write, on vpc-peering-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:AccepterVpc, ec2:Region, ec2:RequesterVpc, ec2:ResourceTag/${TagKey}, ec2:VpcPeeringConnectionID."""
DeleteVpnConcentrator: _Final[_Action]
"""Write, on vpn-concentrator (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVpnConnection: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVpnConnectionRoute: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeleteVpnGateway: _Final[_Action]
"""Write, on vpn-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeprovisionByoipCidr: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DeprovisionIpamByoasn: _Final[_Action]
"""Write, on ipam (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeprovisionIpamPoolCidr: _Final[_Action]
"""Write, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeprovisionPublicIpv4PoolCidr: _Final[_Action]
"""Write, on ipv4pool-ec2 (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DeregisterImage: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
DeregisterInstanceEventNotificationAttributes: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DeregisterTransitGatewayMulticastGroupMembers: _Final[_Action]
"""Write, on network-interface, transit-gateway-multicast-domain. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc, ec2:transitGatewayMulticastDomainId."""
DeregisterTransitGatewayMulticastGroupSources: _Final[_Action]
"""Write, on network-interface, transit-gateway-multicast-domain. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc, ec2:transitGatewayMulticastDomainId."""
DescribeAccountAttributes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeAccountVpcEncryptionControl: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeAddressTransfers: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeAddresses: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeAddressesAttribute: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeAggregateIdFormat: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeApplicationStatus: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeApplicationStatusCheckAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeApplicationStatusChecks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeAvailabilityZones: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeAwsNetworkPerformanceMetricSubscriptions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeBundleTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeByoipCidrs: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityBlockExtensionHistory: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityBlockExtensionOfferings: _Final[_Action]
"""List, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CapacityReservationFleet, ec2:CreateDate, ec2:DestinationCapacityReservationId, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SourceCapacityReservationId, ec2:Tenancy."""
DescribeCapacityBlockOfferings: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityBlockStatus: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityBlocks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityManagerDataExports: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityReservationBillingRequests: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityReservationCancellationQuotes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityReservationFleets: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityReservationTopology: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCapacityReservations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCarrierGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeClassicLinkInstances: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeClientVpnAuthorizationRules: _Final[_Action]
"""List, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DescribeClientVpnConnections: _Final[_Action]
"""List, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
DescribeClientVpnEndpoints: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeClientVpnRoutes: _Final[_Action]
"""List, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
DescribeClientVpnTargetNetworks: _Final[_Action]
"""List, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
DescribeCoipPools: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeConversionTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeCustomerGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeDeclarativePoliciesReports: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeDhcpOptions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeEgressOnlyInternetGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeElasticGpus: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeExportImageTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeExportTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeFastLaunchImages: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeFastSnapshotRestores: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeFleetHistory: _Final[_Action]
"""List, on fleet (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DescribeFleetInstances: _Final[_Action]
"""List, on fleet (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DescribeFleets: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeFlowLogs: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeFpgaImageAttribute: _Final[_Action]
"""List, on fpga-image (required). Keys: aws:ResourceTag/${TagKey}, ec2:Owner, ec2:Region, ec2:ResourceTag/${TagKey}."""
DescribeFpgaImages: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeHostReservationOfferings: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeHostReservations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeHosts: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIamInstanceProfileAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIdFormat: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIdentityIdFormat: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeImageAttribute: _Final[_Action]
"""List, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
DescribeImageReferences: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeImageUsageReportEntries: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeImageUsageReports: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeImages: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeImportImageTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeImportSnapshotTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceAttribute: _Final[_Action]
"""List, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
DescribeInstanceConnectEndpoints: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceCreditSpecifications: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceEventNotificationAttributes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceEventWindows: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceImageMetadata: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceSqlHaHistoryStates: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceSqlHaStates: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceStatus: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceTopology: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceTypeOfferings: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstanceTypes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInstances: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeInternetGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamByoasn: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamExternalResourceVerificationTokens: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamInternetRegistryAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamPolicies: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamPoolAllocations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamPools: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamPrefixListResolverTargets: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamPrefixListResolvers: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamResourceDiscoveries: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamResourceDiscoveryAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpamScopes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpams: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeIpv6Pools: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeKeyPairs: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLaunchTemplateVersions: _Final[_Action]
"""List, on * only. Keys: ec2:Region. Needs: ssm:GetParameters."""
DescribeLaunchTemplates: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLocalGatewayRouteTablePermissions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLocalGatewayRouteTableVpcAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLocalGatewayRouteTables: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLocalGatewayVirtualInterfaceGroups: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLocalGatewayVirtualInterfaces: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLocalGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeLockedSnapshots: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeMacHosts: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeMacModificationTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeManagedPrefixLists: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeMovingAddresses: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNatGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkAcls: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkInsightsAccessScopeAnalyses: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkInsightsAccessScopes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkInsightsAnalyses: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkInsightsPaths: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkInterfaceAttribute: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkInterfacePermissions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeNetworkInterfaces: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeOutpostLags: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribePlacementGroups: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribePrefixLists: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribePrincipalIdFormat: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribePublicIpv4Pools: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeRegions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeReplaceRootVolumeTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeReservedInstances: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeReservedInstancesListings: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeReservedInstancesModifications: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeReservedInstancesOfferings: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeRouteServerEndpoints: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeRouteServerPeers: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeRouteServers: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeRouteTables: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeScheduledInstanceAvailability: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeScheduledInstances: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSecondaryInterfaces: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSecondaryNetworks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSecondarySubnets: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSecurityGroupReferences: _Final[_Action]
"""List, on security-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
DescribeSecurityGroupRules: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSecurityGroupVpcAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSecurityGroups: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeServiceLinkVirtualInterfaces: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSnapshotAttribute: _Final[_Action]
"""List, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Encrypted, ec2:OutpostArn, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:SourceOutpostArn, ec2:VolumeSize."""
DescribeSnapshotTierStatus: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSnapshots: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSpotDatafeedSubscription: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSpotFleetInstances: _Final[_Action]
"""List, on spot-fleet-request (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DescribeSpotFleetRequestHistory: _Final[_Action]
"""List, on spot-fleet-request (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DescribeSpotFleetRequests: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSpotInstanceRequests: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSpotPriceHistory: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeStaleSecurityGroups: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeStoreImageTasks: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeSubnets: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTags: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTrafficMirrorFilterRules: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTrafficMirrorFilters: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTrafficMirrorSessions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTrafficMirrorTargets: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayAttachments: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayConnectPeers: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayConnects: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayMeteringPolicies: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayMulticastDomains: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayPeeringAttachments: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayPolicyTables: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayRouteTableAnnouncements: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayRouteTables: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGatewayVpcAttachments: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTransitGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeTrunkInterfaceAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVerifiedAccessEndpoints: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVerifiedAccessGroups: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVerifiedAccessInstanceLoggingConfigurations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVerifiedAccessInstanceWebAclAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVerifiedAccessInstances: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVerifiedAccessTrustProviders: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVolumeAttribute: _Final[_Action]
"""List, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
DescribeVolumeStatus: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVolumes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVolumesModifications: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcAttribute: _Final[_Action]
"""List, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DescribeVpcBlockPublicAccessExclusions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcBlockPublicAccessOptions: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcClassicLink: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcClassicLinkDnsSupport: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcEncryptionControls: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcEndpointAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcEndpointConnectionNotifications: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcEndpointConnections: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcEndpointServiceConfigurations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcEndpointServicePermissions: _Final[_Action]
"""List, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
DescribeVpcEndpointServices: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcEndpoints: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcPeeringConnections: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpcs: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpnConcentrators: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpnConnections: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DescribeVpnGateways: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
DetachApplianceFromNatGateway: _Final[_Action]
"""Permissions management, on natgateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DetachClassicLinkVpc: _Final[_Action]
"""Write, on instance (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy, ec2:VpcID."""
DetachImageWatermark: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
DetachInternetGateway: _Final[_Action]
"""Write, on internet-gateway (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:InternetGatewayID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DetachNetworkInterface: _Final[_Action]
"""Write, on instance (required), network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NetworkInterfaceID, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Subnet, ec2:Tenancy, ec2:Vpc."""
DetachResourcesFromPlacementGroup: _Final[_Action]
"""Permissions management, on placement-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region, ec2:ResourceTag/${TagKey}."""
DetachVerifiedAccessTrustProvider: _Final[_Action]
"""Write, on verified-access-instance (required), verified-access-trust-provider (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DetachVolume: _Final[_Action]
"""Write, on instance, volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:Encrypted, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:ParentSnapshot, ec2:ParentVolume, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
DetachVpnGateway: _Final[_Action]
"""Write, on vpc (required), vpn-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DisableAddressTransfer: _Final[_Action]
"""Write, on elastic-ip (required). Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}."""
DisableAllowedImagesSettings: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DisableApplicationStatusCheckSuppression: _Final[_Action]
"""Write, on instance. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
DisableAwsNetworkPerformanceMetricSubscription: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DisableCapacityManager: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DisableEbsEncryptionByDefault: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DisableFastLaunch: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
DisableFastSnapshotRestores: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:Encrypted, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
DisableImage: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
DisableImageBlockPublicAccess: _Final[_Action]
"""Permissions management, on * only. Keys: ec2:Region."""
DisableImageDeprecation: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
DisableImageDeregistrationProtection: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
DisableInstanceSqlHaStandbyDetections: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
DisableIpamOrganizationAdminAccount: _Final[_Action]
"""Write, on * only. Keys: ec2:Region. Needs: organizations:DeregisterDelegatedAdministrator."""
DisableIpamPolicy: _Final[_Action]
"""Write, on ipam-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DisableRouteServerPropagation: _Final[_Action]
"""Write, on route-server (required), route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
DisableSerialConsoleAccess: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DisableSnapshotBlockPublicAccess: _Final[_Action]
"""Permissions management, on * only. Keys: ec2:Region."""
DisableTransitGatewayRouteTablePropagation: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-route-table (required), transit-gateway-route-table-announcement. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableAnnouncementId, ec2:transitGatewayRouteTableId."""
DisableVgwRoutePropagation: _Final[_Action]
"""Write, on route-table (required), vpn-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
DisableVpcClassicLink: _Final[_Action]
"""Write, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DisableVpcClassicLinkDnsSupport: _Final[_Action]
"""Write, on vpc. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DisassociateAddress: _Final[_Action]
"""Write, on elastic-ip, network-interface. Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:AvailabilityZone, ec2:Domain, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
DisassociateApplicationStatusCheck: _Final[_Action]
"""Write, on application-status-check (required), instance. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
DisassociateCapacityReservationBillingOwner: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CapacityReservationFleet, ec2:CreateDate, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
DisassociateClientVpnTargetNetwork: _Final[_Action]
"""Write, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
DisassociateEnclaveCertificateIamRole: _Final[_Action]
"""Write, on certificate (required), role (required). Keys: ec2:Region."""
DisassociateIamInstanceProfile: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
DisassociateInstanceEventWindow: _Final[_Action]
"""Write, on instance-event-window (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DisassociateIpamByoasn: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DisassociateIpamResourceDiscovery: _Final[_Action]
"""Write, on ipam-resource-discovery-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DisassociateNatGatewayAddress: _Final[_Action]
"""Write, on elastic-ip (required), natgateway (required), network-interface. Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:AuthorizedUser, ec2:AvailabilityZone, ec2:Domain, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Permission, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
DisassociateRouteServer: _Final[_Action]
"""Write, on route-server (required), vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
DisassociateRouteTable: _Final[_Action]
"""Write, on internet-gateway, ipv4pool-ec2, ipv6pool-ec2, route-table, subnet, vpn-gateway. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:InternetGatewayID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:SubnetID, ec2:Vpc."""
DisassociateSecurityGroupVpc: _Final[_Action]
"""Write, on security-group (required), vpc. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Tenancy, ec2:Vpc, ec2:VpcID."""
DisassociateSubnetCidrBlock: _Final[_Action]
"""Write, on subnet (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc."""
DisassociateTransitGatewayMulticastDomain: _Final[_Action]
"""Write, on subnet (required), transit-gateway-attachment (required), transit-gateway-multicast-domain (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc, ec2:transitGatewayAttachmentId, ec2:transitGatewayMulticastDomainId."""
DisassociateTransitGatewayPolicyTable: _Final[_Action]
"""Write, on transit-gateway-attachment (required), transit-gateway-policy-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayPolicyTableId."""
DisassociateTransitGatewayRouteTable: _Final[_Action]
"""Write, on transit-gateway-attachment (required), transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableId."""
DisassociateTrunkInterface: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
DisassociateVerifiedAccessInstanceWebAcl: _Final[_Action]
"""Write, on verified-access-instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
DisassociateVpcCidrBlock: _Final[_Action]
"""Write, on vpc. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
EnableAddressTransfer: _Final[_Action]
"""Write, on elastic-ip (required). Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}."""
EnableAllowedImagesSettings: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
EnableApplicationStatusCheckSuppression: _Final[_Action]
"""Write, on instance. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
EnableAwsNetworkPerformanceMetricSubscription: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
EnableCapacityManager: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
EnableEbsEncryptionByDefault: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
EnableFastLaunch: _Final[_Action]
"""Write, on image (required), launch-template. Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:ManagedResourceOperator, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType. Needs: ec2:CreateLaunchTemplate, ec2:CreateSnapshot, ec2:CreateTags, ec2:DeleteSnapshot, ec2:DescribeImages, ec2:DescribeInstanceAttribute, ec2:DescribeInstanceStatus, ec2:DescribeInstanceTypeOfferings, ec2:DescribeInstances, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSnapshots, ec2:DescribeSubnets, ec2:RunInstances, ec2:StopInstances, ec2:TerminateInstances, iam:PassRole."""
EnableFastSnapshotRestores: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:Encrypted, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
EnableImage: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
EnableImageBlockPublicAccess: _Final[_Action]
"""Permissions management, on * only. Keys: ec2:Region."""
EnableImageDeprecation: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
EnableImageDeregistrationProtection: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
EnableInstanceSqlHaStandbyDetections: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
EnableIpamInternetRegistryAssociation: _Final[_Action]
"""Write, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
EnableIpamOrganizationAdminAccount: _Final[_Action]
"""Write, on * only. Keys: ec2:Region. Needs: iam:CreateServiceLinkedRole, organizations:EnableAWSServiceAccess, organizations:RegisterDelegatedAdministrator."""
EnableIpamPolicy: _Final[_Action]
"""Write, on ipam-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
EnableReachabilityAnalyzerOrganizationSharing: _Final[_Action]
"""Write, on * only. Keys: ec2:Region. Needs: iam:CreateServiceLinkedRole, organizations:EnableAWSServiceAccess."""
EnableRouteServerPropagation: _Final[_Action]
"""Write, on route-server (required), route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
EnableSerialConsoleAccess: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
EnableSnapshotBlockPublicAccess: _Final[_Action]
"""Permissions management, on * only. Keys: ec2:Region."""
EnableTransitGatewayRouteTablePropagation: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-route-table (required), transit-gateway-route-table-announcement. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableAnnouncementId, ec2:transitGatewayRouteTableId."""
EnableVgwRoutePropagation: _Final[_Action]
"""Write, on route-table (required), vpn-gateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
EnableVolumeIO: _Final[_Action]
"""Write, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
EnableVpcClassicLink: _Final[_Action]
"""Write, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
EnableVpcClassicLinkDnsSupport: _Final[_Action]
"""Write, on vpc. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
ExportClientVpnClientCertificateRevocationList: _Final[_Action]
"""Read, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
ExportClientVpnClientConfiguration: _Final[_Action]
"""Read, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
ExportImage: _Final[_Action]
"""Write, on export-image-task (required), image (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType. Needs: ec2:CreateTags."""
ExportTransitGatewayRoutes: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ExportVerifiedAccessInstanceClientConfiguration: _Final[_Action]
"""Read, on verified-access-instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetActiveVpnTunnelStatus: _Final[_Action]
"""Read, on vpn-connection (required). Keys: ec2:Region, ec2:ResourceTag/${TagKey}."""
GetAllowedImagesSettings: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetAssociatedEnclaveCertificateIamRoles: _Final[_Action]
"""Read, on certificate (required). Keys: ec2:Region."""
GetAssociatedIpv6PoolCidrs: _Final[_Action]
"""Read, on ipv6pool-ec2 (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetAwsNetworkPerformanceData: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetCapacityManagerAttributes: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetCapacityManagerMetricData: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetCapacityManagerMetricDimensions: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetCapacityManagerMonitoredTagKeys: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetCapacityReservationUsage: _Final[_Action]
"""Read, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:CapacityReservationFleet, ec2:Region."""
GetCoipPoolUsage: _Final[_Action]
"""Read, on coip-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetConsoleOutput: _Final[_Action]
"""Read, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
GetConsoleScreenshot: _Final[_Action]
"""Read, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NewInstanceProfile, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
GetDeclarativePoliciesReportSummary: _Final[_Action]
"""Read, on declarative-policies-report (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetDefaultCreditSpecification: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetEbsDefaultKmsKeyId: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetEbsEncryptionByDefault: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetEnabledIpamPolicy: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetFlowLogsIntegrationTemplate: _Final[_Action]
"""Read, on vpc-flow-log (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetGroupsForCapacityReservation: _Final[_Action]
"""List, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:CapacityReservationFleet, ec2:Region."""
GetHostReservationPurchasePreview: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetImageAncestry: _Final[_Action]
"""Read, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
GetImageBlockPublicAccessState: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetInstanceMetadataDefaults: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetInstanceTpmEkPub: _Final[_Action]
"""Read, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
GetInstanceTypesFromInstanceRequirements: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetInstanceUefiData: _Final[_Action]
"""Read, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NewInstanceProfile, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
GetIpamAddressHistory: _Final[_Action]
"""Read, on ipam-scope (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamDiscoveredAccounts: _Final[_Action]
"""Read, on ipam-resource-discovery (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamDiscoveredPublicAddresses: _Final[_Action]
"""Read, on ipam-resource-discovery (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamDiscoveredResourceCidrs: _Final[_Action]
"""Read, on ipam-resource-discovery (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamDiscoveredRoutes: _Final[_Action]
"""Read, on ipam-resource-discovery (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamInternetRegistryAssociationAsns: _Final[_Action]
"""Read, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamInternetRegistryAssociationCidrs: _Final[_Action]
"""Read, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamPolicyAllocationRules: _Final[_Action]
"""List, on ipam-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamPolicyOrganizationTargets: _Final[_Action]
"""List, on ipam-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamPoolAllocations: _Final[_Action]
"""List, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamPoolCidrs: _Final[_Action]
"""Read, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamPrefixListResolverRules: _Final[_Action]
"""Read, on ipam-prefix-list-resolver (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamPrefixListResolverVersionEntries: _Final[_Action]
"""Read, on ipam-prefix-list-resolver (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamPrefixListResolverVersions: _Final[_Action]
"""Read, on ipam-prefix-list-resolver (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamResourceCidrs: _Final[_Action]
"""Read, on ipam-pool, ipam-scope (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamRouteOriginAuthorizations: _Final[_Action]
"""Read, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamRouteProtectionFindings: _Final[_Action]
"""Read, on ipam (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamRoutingPolicyRegistrationDeltas: _Final[_Action]
"""Read, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetIpamRoutingPolicyRegistrations: _Final[_Action]
"""Read, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetLaunchTemplateData: _Final[_Action]
"""Read, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
GetManagedPrefixListAssociations: _Final[_Action]
"""Read, on prefix-list (required). Keys: aws:ResourceTag/${TagKey}, ec2:IpamPrefixListResolverTargetId, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetManagedPrefixListEntries: _Final[_Action]
"""Read, on prefix-list (required). Keys: aws:ResourceTag/${TagKey}, ec2:IpamPrefixListResolverTargetId, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetManagedResourceVisibility: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetNetworkInsightsAccessScopeAnalysisFindings: _Final[_Action]
"""Read, on network-insights-access-scope-analysis (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetNetworkInsightsAccessScopeContent: _Final[_Action]
"""Read, on network-insights-access-scope (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetPasswordData: _Final[_Action]
"""Read, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
GetReservedInstancesExchangeQuote: _Final[_Action]
"""Read, on reserved-instances (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:InstanceType, ec2:Region, ec2:ReservedInstancesOfferingType, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
GetResourcePolicy: _Final[_Action]
"""Read, on ipam-pool, placement-group, verified-access-group. Keys: aws:ResourceTag/${TagKey}, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetRouteServerAssociations: _Final[_Action]
"""Read, on route-server (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetRouteServerPropagations: _Final[_Action]
"""Read, on route-server (required), route-table. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
GetRouteServerRoutingDatabase: _Final[_Action]
"""Read, on route-server (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetSecurityGroupsForVpc: _Final[_Action]
"""Read, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
GetSerialConsoleAccessStatus: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetSnapshotBlockPublicAccessState: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetSpotPlacementScores: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetSubnetCidrReservations: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
GetTransitGatewayAttachmentPropagations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetTransitGatewayMeteringPolicyEntries: _Final[_Action]
"""List, on transit-gateway-metering-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMeteringPolicyId."""
GetTransitGatewayMulticastDomainAssociations: _Final[_Action]
"""List, on transit-gateway-multicast-domain (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMulticastDomainId."""
GetTransitGatewayPolicyTableAssociations: _Final[_Action]
"""List, on transit-gateway-policy-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayPolicyTableId."""
GetTransitGatewayPolicyTableEntries: _Final[_Action]
"""List, on transit-gateway-policy-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayPolicyTableId."""
GetTransitGatewayPrefixListReferences: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetTransitGatewayRouteTableAssociations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetTransitGatewayRouteTablePropagations: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetVerifiedAccessEndpointPolicy: _Final[_Action]
"""List, on verified-access-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetVerifiedAccessEndpointTargets: _Final[_Action]
"""List, on verified-access-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetVerifiedAccessGroupPolicy: _Final[_Action]
"""List, on verified-access-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetVerifiedAccessInstanceWebAcl: _Final[_Action]
"""List, on verified-access-instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetVpcResourcesBlockingEncryptionEnforcement: _Final[_Action]
"""List, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
GetVpnConnectionDeviceSampleConfiguration: _Final[_Action]
"""List, on vpn-connection (required), vpn-connection-device-type (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
GetVpnConnectionDeviceTypes: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
GetVpnTunnelReplacementStatus: _Final[_Action]
"""List, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ImportByoipCidrToIpam: _Final[_Action]
"""Write, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ImportClientVpnClientCertificateRevocationList: _Final[_Action]
"""Write, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
ImportImage: _Final[_Action]
"""Write, on image (required), import-image-task (required), snapshot. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:ParentVolume, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize. Needs: ec2:CreateTags."""
ImportInstance: _Final[_Action]
"""Write, on instance (required), security-group, subnet, volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CpuOptionsAmdSevSnp, ec2:Encrypted, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:SubnetID, ec2:VolumeID, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType, ec2:Vpc."""
ImportKeyPair: _Final[_Action]
"""Write, on key-pair (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Region. Needs: ec2:CreateTags."""
ImportSnapshot: _Final[_Action]
"""Write, on import-snapshot-task (required), snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize. Needs: ec2:CreateTags."""
ImportVolume: _Final[_Action]
"""Write, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
InjectApiError: _Final[_Action]
"""Write, on * only. Keys: ec2:FisActionId, ec2:FisTargetArns, ec2:Region."""
InjectVolumeIOLatency: _Final[_Action]
"""Write, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ParentSnapshot, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
ListImagesInRecycleBin: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
ListSnapshotsInRecycleBin: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
ListVolumesInRecycleBin: _Final[_Action]
"""List, on * only. Keys: ec2:Region."""
LockSnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Encrypted, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotCoolOffPeriod, ec2:SnapshotID, ec2:SnapshotLockDuration, ec2:SnapshotTime, ec2:VolumeSize."""
ModifyAccountVpcEncryptionControl: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyAddressAttribute: _Final[_Action]
"""Write, on elastic-ip (required). Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyApplicationStatusCheck: _Final[_Action]
"""Write, on application-status-check (required), security-group, subnet. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc."""
ModifyAvailabilityZoneGroup: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyCapacityReservation: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:CapacityReservationFleet, ec2:Region."""
ModifyCapacityReservationFleet: _Final[_Action]
"""Write, on capacity-reservation-fleet (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:ModifyCapacityReservation."""
ModifyClientVpnEndpoint: _Final[_Action]
"""Write, on client-vpn-endpoint (required), security-group, transit-gateway, vpc. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:SecurityGroupID, ec2:ServerCertificateArn, ec2:Tenancy, ec2:Vpc, ec2:VpcID, ec2:transitGatewayId."""
ModifyDefaultCreditSpecification: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyEbsDefaultKmsKeyId: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyFleet: _Final[_Action]
"""Write, on fleet (required), image, launch-template, subnet. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:ImageID, ec2:ImageType, ec2:ManagedResourceOperator, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SubnetID, ec2:Vpc."""
ModifyFpgaImageAttribute: _Final[_Action]
"""Write, on fpga-image (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyHosts: _Final[_Action]
"""Write, on dedicated-host (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIdFormat: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyIdentityIdFormat: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyImageAttribute: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
ModifyInstanceAttribute: _Final[_Action]
"""Write, on instance (required), security-group, volume. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:Encrypted, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:ParentSnapshot, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SecurityGroupID, ec2:Tenancy, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType, ec2:Vpc."""
ModifyInstanceCapacityReservationAttributes: _Final[_Action]
"""Write, on capacity-reservation, instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyInstanceConnectEndpoint: _Final[_Action]
"""Write, on instance-connect-endpoint (required), security-group. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
ModifyInstanceCpuOptions: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyInstanceCreditSpecification: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyInstanceEventStartTime: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyInstanceEventWindow: _Final[_Action]
"""Write, on instance-event-window (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyInstanceMaintenanceOptions: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyInstanceMetadataDefaults: _Final[_Action]
"""Write, on * only. Keys: ec2:Attribute/${AttributeName}, ec2:Region."""
ModifyInstanceMetadataOptions: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyInstanceNetworkPerformanceOptions: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyInstancePlacement: _Final[_Action]
"""Write, on dedicated-host, instance (required), placement-group. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyIpam: _Final[_Action]
"""Write, on ipam (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamPolicyAllocationRules: _Final[_Action]
"""Write, on ipam-policy (required), ipam-pool. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamPool: _Final[_Action]
"""Write, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamPoolAllocation: _Final[_Action]
"""Write, on ipam-pool-allocation (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamPrefixListResolver: _Final[_Action]
"""Write, on ipam-prefix-list-resolver (required), ipam-scope. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamPrefixListResolverTarget: _Final[_Action]
"""Write, on ipam-prefix-list-resolver-target (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamResourceCidr: _Final[_Action]
"""Write, on ipam-scope (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamResourceDiscovery: _Final[_Action]
"""Write, on ipam-resource-discovery (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamRoutingPolicyRegistration: _Final[_Action]
"""Write, on ipam-internet-registry-association (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyIpamScope: _Final[_Action]
"""Write, on ipam-scope (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyLaunchTemplate: _Final[_Action]
"""Write, on launch-template (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:ManagedResourceOperator, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyLocalGatewayRoute: _Final[_Action]
"""Write, on local-gateway-route-table (required), local-gateway-virtual-interface-group, network-interface, prefix-list. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:AuthorizedUser, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Permission, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
ModifyManagedPrefixList: _Final[_Action]
"""Write, on prefix-list (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:IpamPrefixListResolverTargetId, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyManagedResourceVisibility: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyNetworkInterfaceAttribute: _Final[_Action]
"""Write, on instance, network-interface (required), security-group, subnet. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NetworkInterfaceID, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SecurityGroupID, ec2:Subnet, ec2:Tenancy, ec2:Vpc."""
ModifyOdbNetworkPeering: _Final[_Action]
"""Permissions management, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
ModifyPrivateDnsNameOptions: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NewInstanceProfile, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ModifyPublicIpDnsNameOptions: _Final[_Action]
"""Write, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
ModifyReservedInstances: _Final[_Action]
"""Write, on reserved-instances (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:InstanceType, ec2:Region, ec2:ReservedInstancesOfferingType, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
ModifyRouteServer: _Final[_Action]
"""Write, on route-server (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifySecurityGroupRules: _Final[_Action]
"""Write, on prefix-list, security-group (required), security-group-rule (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
ModifySnapshotAttribute: _Final[_Action]
"""Permissions management, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Add/group, ec2:Add/userId, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:Remove/group, ec2:Remove/userId, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
ModifySnapshotTier: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Encrypted, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
ModifySpotFleetRequest: _Final[_Action]
"""Write, on launch-template, spot-fleet-request (required), subnet. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:ManagedResourceOperator, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc."""
ModifySubnetAttribute: _Final[_Action]
"""Write, on subnet (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc."""
ModifyTrafficMirrorFilterNetworkServices: _Final[_Action]
"""Write, on traffic-mirror-filter (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyTrafficMirrorFilterRule: _Final[_Action]
"""Write, on traffic-mirror-filter (required), traffic-mirror-filter-rule (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyTrafficMirrorSession: _Final[_Action]
"""Write, on traffic-mirror-filter, traffic-mirror-session (required), traffic-mirror-target. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyTransitGateway: _Final[_Action]
"""Write, on transit-gateway (required), transit-gateway-route-table. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayId, ec2:transitGatewayRouteTableId."""
ModifyTransitGatewayMeteringPolicy: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-metering-policy (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayMeteringPolicyId."""
ModifyTransitGatewayPolicyTableEntry: _Final[_Action]
"""Write, on transit-gateway-policy-table (required), transit-gateway-route-table. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayPolicyTableId, ec2:transitGatewayRouteTableId."""
ModifyTransitGatewayPrefixListReference: _Final[_Action]
"""Write, on prefix-list (required), transit-gateway-attachment, transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableId."""
ModifyTransitGatewayVpcAttachment: _Final[_Action]
"""Write, on subnet, transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc, ec2:transitGatewayAttachmentId."""
ModifyVerifiedAccessEndpoint: _Final[_Action]
"""Write, on subnet, verified-access-endpoint (required), verified-access-group. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc."""
ModifyVerifiedAccessEndpointPolicy: _Final[_Action]
"""Write, on verified-access-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVerifiedAccessGroup: _Final[_Action]
"""Write, on verified-access-group (required), verified-access-instance. Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVerifiedAccessGroupPolicy: _Final[_Action]
"""Write, on verified-access-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVerifiedAccessInstance: _Final[_Action]
"""Write, on verified-access-instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVerifiedAccessInstanceLoggingConfiguration: _Final[_Action]
"""Write, on verified-access-instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVerifiedAccessTrustProvider: _Final[_Action]
"""Write, on verified-access-trust-provider (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVolume: _Final[_Action]
"""Write, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
ModifyVolumeAttribute: _Final[_Action]
"""Write, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
ModifyVpcAttribute: _Final[_Action]
"""Write, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
ModifyVpcBlockPublicAccessExclusion: _Final[_Action]
"""Write, on vpc-block-public-access-exclusion (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVpcBlockPublicAccessOptions: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ModifyVpcEncryptionControl: _Final[_Action]
"""Write, on vpc-encryption-control (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVpcEndpoint: _Final[_Action]
"""Write, on route-table, security-group, subnet, vpc-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:SecurityGroupID, ec2:SubnetID, ec2:Vpc, ec2:VpceMultiRegion, ec2:VpceServiceRegion."""
ModifyVpcEndpointConnectionNotification: _Final[_Action]
"""Write, on vpc-endpoint, vpc-endpoint-service. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
ModifyVpcEndpointPayerResponsibility: _Final[_Action]
"""Write, on vpc-endpoint-service. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
ModifyVpcEndpointServiceConfiguration: _Final[_Action]
"""Write, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceServicePrivateDnsName, ec2:VpceSupportedRegion."""
ModifyVpcEndpointServicePayerResponsibility: _Final[_Action]
"""Write, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
ModifyVpcEndpointServicePermissions: _Final[_Action]
"""Permissions management, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
ModifyVpcPeeringConnectionOptions: _Final[_Action]
"""Write, on vpc-peering-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:AccepterVpc, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:RequesterVpc, ec2:ResourceTag/${TagKey}, ec2:VpcPeeringConnectionID."""
ModifyVpcTenancy: _Final[_Action]
"""Write, on vpc (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID."""
ModifyVpnConnection: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AuthenticationType, ec2:DPDTimeoutSeconds, ec2:GatewayType, ec2:IKEVersions, ec2:InsideTunnelCidr, ec2:InsideTunnelIpv6Cidr, ec2:Phase1DHGroup, ec2:Phase1EncryptionAlgorithms, ec2:Phase1IntegrityAlgorithms, ec2:Phase1LifetimeSeconds, ec2:Phase2DHGroup, ec2:Phase2EncryptionAlgorithms, ec2:Phase2IntegrityAlgorithms, ec2:Phase2LifetimeSeconds, ec2:Region, ec2:RekeyFuzzPercentage, ec2:RekeyMarginTimeSeconds, ec2:ReplayWindowSizePackets, ec2:ResourceTag/${TagKey}, ec2:RoutingType."""
ModifyVpnConnectionOptions: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVpnTunnelCertificate: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ModifyVpnTunnelOptions: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AuthenticationType, ec2:DPDTimeoutSeconds, ec2:GatewayType, ec2:IKEVersions, ec2:InsideTunnelCidr, ec2:InsideTunnelIpv6Cidr, ec2:Phase1DHGroup, ec2:Phase1EncryptionAlgorithms, ec2:Phase1IntegrityAlgorithms, ec2:Phase1LifetimeSeconds, ec2:Phase2DHGroup, ec2:Phase2EncryptionAlgorithms, ec2:Phase2IntegrityAlgorithms, ec2:Phase2LifetimeSeconds, ec2:Region, ec2:RekeyFuzzPercentage, ec2:RekeyMarginTimeSeconds, ec2:ReplayWindowSizePackets, ec2:ResourceTag/${TagKey}, ec2:RoutingType."""
MonitorInstances: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
MoveAddressToVpc: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
MoveByoipCidrToIpam: _Final[_Action]
"""Write, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
MoveCapacityReservationInstances: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CapacityReservationFleet, ec2:CreateDate, ec2:DestinationCapacityReservationId, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SourceCapacityReservationId, ec2:Tenancy."""
PauseVolumeIO: _Final[_Action]
"""Write, on instance, volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:Encrypted, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:ParentSnapshot, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy, ec2:VolumeID, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
ProvisionByoipCidr: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ProvisionIpamByoasn: _Final[_Action]
"""Write, on ipam (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ProvisionIpamPoolCidr: _Final[_Action]
"""Write, on ipam-external-resource-verification-token, ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ProvisionPublicIpv4PoolCidr: _Final[_Action]
"""Write, on ipam-pool (required), ipv4pool-ec2 (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
PurchaseCapacityBlock: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ec2:CapacityReservationFleet, ec2:Region. Needs: ec2:CreateTags."""
PurchaseCapacityBlockExtension: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:CapacityReservationFleet, ec2:Region."""
PurchaseHostReservation: _Final[_Action]
"""Write, on dedicated-host (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
PurchaseReservedInstancesOffering: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
PurchaseScheduledInstances: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on ipam-pool, placement-group, verified-access-group. Keys: aws:ResourceTag/${TagKey}, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region, ec2:ResourceTag/${TagKey}."""
RebootInstances: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
RegisterImage: _Final[_Action]
"""Write, on image (required), snapshot. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:ImageID, ec2:OutpostArn, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:SourceOutpostArn, ec2:VolumeSize. Needs: ec2:CreateTags."""
RegisterInstanceEventNotificationAttributes: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
RegisterTransitGatewayMulticastGroupMembers: _Final[_Action]
"""Write, on network-interface (required), transit-gateway-multicast-domain (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc, ec2:transitGatewayMulticastDomainId."""
RegisterTransitGatewayMulticastGroupSources: _Final[_Action]
"""Write, on network-interface (required), transit-gateway-multicast-domain (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc, ec2:transitGatewayMulticastDomainId."""
RejectCapacityReservationBillingOwnership: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:CapacityReservationFleet, ec2:CreateDate, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy."""
RejectTransitGatewayClientVpnAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
RejectTransitGatewayMulticastDomainAssociations: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-multicast-domain. Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayMulticastDomainId."""
RejectTransitGatewayPeeringAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
RejectTransitGatewayVpcAttachment: _Final[_Action]
"""Write, on transit-gateway-attachment (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId."""
RejectVpcEndpointConnections: _Final[_Action]
"""Write, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
RejectVpcPeeringConnection: _Final[_Action]
"""Write, on vpc-peering-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:AccepterVpc, ec2:Region, ec2:RequesterVpc, ec2:ResourceTag/${TagKey}, ec2:VpcPeeringConnectionID."""
ReleaseAddress: _Final[_Action]
"""Write, on elastic-ip. Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}."""
ReleaseHosts: _Final[_Action]
"""Write, on dedicated-host (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ReleaseIpamPoolAllocation: _Final[_Action]
"""Write, on ipam-pool (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ReplaceIamInstanceProfileAssociation: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NewInstanceProfile, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy. Needs: iam:PassRole."""
ReplaceImageCriteriaInAllowedImagesSettings: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ReplaceImageInstanceTypeSpecification: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
ReplaceNetworkAclAssociation: _Final[_Action]
"""Write, on network-acl (required), subnet (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:NetworkAclID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc."""
ReplaceNetworkAclEntry: _Final[_Action]
"""Write, on network-acl (required). Keys: aws:ResourceTag/${TagKey}, ec2:NetworkAclID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc."""
ReplaceRoute: _Final[_Action]
"""Write, on route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc."""
ReplaceRouteTableAssociation: _Final[_Action]
"""Write, on internet-gateway, ipv4pool-ec2, ipv6pool-ec2, route-table (required), subnet, vpn-gateway. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:InternetGatewayID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:SubnetID, ec2:Vpc."""
ReplaceTransitGatewayRoute: _Final[_Action]
"""Write, on transit-gateway-attachment, transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId, ec2:transitGatewayRouteTableId."""
ReplaceVpnTunnel: _Final[_Action]
"""Write, on vpn-connection (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
ReportInstanceStatus: _Final[_Action]
"""Write, on instance (required). Keys: ec2:AvailabilityZoneId, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:Region."""
RequestSpotFleet: _Final[_Action]
"""Write, on image, key-pair, launch-template, placement-group, security-group, snapshot, spot-fleet-request (required), subnet. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:ImageID, ec2:ImageType, ec2:KeyPairName, ec2:KeyPairType, ec2:ManagedResourceOperator, ec2:OutpostArn, ec2:Owner, ec2:ParentVolume, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SecurityGroupID, ec2:SnapshotID, ec2:SnapshotTime, ec2:SourceOutpostArn, ec2:SubnetID, ec2:VolumeSize, ec2:Vpc. Needs: ec2:CreateTags."""
RequestSpotInstances: _Final[_Action]
"""Write, on image, key-pair, network-interface, placement-group, security-group, snapshot, spot-instances-request (required), subnet. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AuthorizedUser, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:ImageID, ec2:ImageType, ec2:KeyPairName, ec2:KeyPairType, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:OutpostArn, ec2:Owner, ec2:ParentVolume, ec2:Permission, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SecurityGroupID, ec2:SnapshotID, ec2:SnapshotTime, ec2:SourceOutpostArn, ec2:Subnet, ec2:SubnetID, ec2:VolumeSize, ec2:Vpc. Needs: ec2:CreateTags, iam:PassRole."""
ResetAddressAttribute: _Final[_Action]
"""Write, on elastic-ip (required). Keys: aws:ResourceTag/${TagKey}, ec2:AllocationId, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}."""
ResetEbsDefaultKmsKeyId: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
ResetFpgaImageAttribute: _Final[_Action]
"""Write, on fpga-image (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}."""
ResetImageAttribute: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
ResetInstanceAttribute: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
ResetNetworkInterfaceAttribute: _Final[_Action]
"""Write, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
ResetSnapshotAttribute: _Final[_Action]
"""Permissions management, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
RestoreAddressToClassic: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
RestoreImageFromRecycleBin: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}, ec2:ImageID, ec2:ImageType, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType."""
RestoreManagedPrefixListVersion: _Final[_Action]
"""Write, on prefix-list (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
RestoreSnapshotFromRecycleBin: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Encrypted, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
RestoreSnapshotTier: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Encrypted, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotID, ec2:SnapshotTime, ec2:VolumeSize."""
RestoreVolumeFromRecycleBin: _Final[_Action]
"""Write, on volume (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType."""
RevokeClientVpnIngress: _Final[_Action]
"""Write, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
RevokeSecurityGroupEgress: _Final[_Action]
"""Write, on security-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
RevokeSecurityGroupIngress: _Final[_Action]
"""Write, on security-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
RunInstances: _Final[_Action]
"""Write, on capacity-reservation, elastic-gpu, elastic-inference, group, image (required), instance (required), key-pair, launch-template, license-configuration, network-interface (required), placement-group, secondary-interface, secondary-subnet, security-group (required), snapshot, spot-instances-request, subnet (required), volume. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AssociatePublicIpAddress, ec2:AuthorizedService, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:ElasticGpuType, ec2:Encrypted, ec2:ImageID, ec2:ImageType, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:IsLaunchTemplateResource, ec2:KeyPairName, ec2:KeyPairType, ec2:LaunchTemplate, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NetworkInterfaceID, ec2:Owner, ec2:ParentSnapshot, ec2:ParentVolume, ec2:PlacementGroup, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:ProductCode, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:SecurityGroupID, ec2:SnapshotID, ec2:SnapshotTime, ec2:Subnet, ec2:SubnetID, ec2:Tenancy, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType, ec2:Vpc. Needs: ec2:CreateTags, iam:PassRole, ssm:GetParameters."""
RunScheduledInstances: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
SearchLocalGatewayRoutes: _Final[_Action]
"""List, on local-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
SearchTransitGatewayMulticastGroups: _Final[_Action]
"""List, on transit-gateway-multicast-domain (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMulticastDomainId."""
SearchTransitGatewayRoutes: _Final[_Action]
"""List, on transit-gateway-route-table (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayRouteTableId."""
SendDiagnosticInterrupt: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
SendSpotInstanceInterruptions: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
StartDeclarativePoliciesReport: _Final[_Action]
"""Read, on * only. Keys: ec2:Region."""
StartInstances: _Final[_Action]
"""Write, on group, instance (required), license-configuration. Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
StartNetworkInsightsAccessScopeAnalysis: _Final[_Action]
"""Write, on network-insights-access-scope (required), network-insights-access-scope-analysis (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
StartNetworkInsightsAnalysis: _Final[_Action]
"""Write, on network-insights-analysis (required), network-insights-path (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}. Needs: ec2:CreateTags."""
StartVpcEndpointServicePrivateDnsVerification: _Final[_Action]
"""Write, on vpc-endpoint-service (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceSupportedRegion."""
StopInstances: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
TerminateClientVpnConnections: _Final[_Action]
"""Write, on client-vpn-endpoint (required). Keys: aws:ResourceTag/${TagKey}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn."""
TerminateInstances: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
UnassignIpv6Addresses: _Final[_Action]
"""Write, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
UnassignPrivateIpAddresses: _Final[_Action]
"""Write, on network-interface (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc."""
UnassignPrivateNatGatewayAddress: _Final[_Action]
"""Write, on natgateway (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}."""
UnlockSnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}, ec2:Encrypted, ec2:Owner, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SnapshotCoolOffPeriod, ec2:SnapshotID, ec2:SnapshotLockDuration, ec2:SnapshotTime, ec2:VolumeSize."""
UnmonitorInstances: _Final[_Action]
"""Write, on instance (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy."""
UpdateCapacityManagerMonitoredTagKeys: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
UpdateCapacityManagerOrganizationsAccess: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
UpdateInterruptibleCapacityReservationAllocation: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:ResourceTag/${TagKey}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CreateDate, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:InterruptibleCapacityReservationId, ec2:InterruptionType, ec2:IsInterruptible, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SourceCapacityReservationId, ec2:TargetInstanceCount, ec2:Tenancy."""
UpdateSecurityGroupRuleDescriptionsEgress: _Final[_Action]
"""Write, on security-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
UpdateSecurityGroupRuleDescriptionsIngress: _Final[_Action]
"""Write, on security-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
ValidateSecurityGroupQuotasForInterface: _Final[_Action]
"""Read, on security-group (required). Keys: aws:ResourceTag/${TagKey}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc."""
WithdrawByoipCidr: _Final[_Action]
"""Write, on * only. Keys: ec2:Region."""
class _application_status_check(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:application-status-check/${ApplicationStatusCheckId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, application_status_check_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application_status_check: _Final[_application_status_check]
class _capacity_block(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:capacity-block/${CapacityBlockId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, capacity_block_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_block: _Final[_capacity_block]
class _capacity_manager_data_export(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, capacity_manager_data_export_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_manager_data_export: _Final[_capacity_manager_data_export]
class _capacity_reservation(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CapacityReservationFleet, ec2:CommitmentDuration, ec2:CreateDate, ec2:DestinationCapacityReservationId, ec2:EbsOptimized, ec2:EndDate, ec2:EndDateType, ec2:EphemeralStorage, ec2:InstanceCount, ec2:InstanceMatchCriteria, ec2:InstancePlatform, ec2:InstanceType, ec2:InterruptibleCapacityReservationId, ec2:InterruptionType, ec2:IsInterruptible, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:OutpostArn, ec2:PlacementGroup, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SourceCapacityReservationId, ec2:TargetInstanceCount, ec2:Tenancy"""

    def __call__(self, capacity_reservation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_reservation: _Final[_capacity_reservation]
class _capacity_reservation_cancellation_quote(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-cancellation-quote/${CapacityReservationCancellationQuoteId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, capacity_reservation_cancellation_quote_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_reservation_cancellation_quote: _Final[_capacity_reservation_cancellation_quote]
class _capacity_reservation_fleet(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-fleet/${CapacityReservationFleetId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, capacity_reservation_fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_reservation_fleet: _Final[_capacity_reservation_fleet]
class _carrier_gateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:Vpc"""

    def __call__(self, carrier_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

carrier_gateway: _Final[_carrier_gateway]
class _certificate(_ResourceType):
    """arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}"""

    def __call__(self, certificate_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificate: _Final[_certificate]
class _client_vpn_endpoint(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:ClientRootCertificateChainArn, ec2:CloudwatchLogGroupArn, ec2:CloudwatchLogStreamArn, ec2:DirectoryArn, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SamlProviderArn, ec2:ServerCertificateArn"""

    def __call__(self, client_vpn_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

client_vpn_endpoint: _Final[_client_vpn_endpoint]
class _coip_pool(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:coip-pool/${Ipv4PoolCoipId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipv4_pool_coip_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

coip_pool: _Final[_coip_pool]
class _customer_gateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, customer_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customer_gateway: _Final[_customer_gateway]
class _declarative_policies_report(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:declarative-policies-report/${DeclarativePoliciesReportId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, declarative_policies_report_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

declarative_policies_report: _Final[_declarative_policies_report]
class _dedicated_host(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AutoPlacement, ec2:AvailabilityZone, ec2:HostRecovery, ec2:InstanceType, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:Quantity, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, dedicated_host_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dedicated_host: _Final[_dedicated_host]
class _dhcp_options(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:DhcpOptionsID, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, dhcp_options_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dhcp_options: _Final[_dhcp_options]
class _egress_only_internet_gateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, egress_only_internet_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

egress_only_internet_gateway: _Final[_egress_only_internet_gateway]
class _elastic_gpu(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:elastic-gpu/${ElasticGpuId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:ElasticGpuType, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, elastic_gpu_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

elastic_gpu: _Final[_elastic_gpu]
class _elastic_inference(_ResourceType):
    """arn:${Partition}:elastic-inference:${Region}:${Account}:elastic-inference-accelerator/${AcceleratorId}"""

    def __call__(self, accelerator_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

elastic_inference: _Final[_elastic_inference]
class _elastic_ip(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AllocationId, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Domain, ec2:PublicIpAddress, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, allocation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

elastic_ip: _Final[_elastic_ip]
class _export_image_task(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:export-image-task/${ExportImageTaskId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, export_image_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export_image_task: _Final[_export_image_task]
class _export_instance_task(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:export-instance-task/${ExportTaskId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, export_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export_instance_task: _Final[_export_instance_task]
class _fleet(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:fleet/${FleetId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fleet: _Final[_fleet]
class _fpga_image(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:fpga-image/${FpgaImageId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, fpga_image_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fpga_image: _Final[_fpga_image]
class _group(_ResourceType):
    """arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}"""

    def __call__(self, group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _host_reservation(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:host-reservation/${HostReservationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, host_reservation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

host_reservation: _Final[_host_reservation]
class _image(_ResourceType):
    """arn:${Partition}:ec2:${Region}::image/${ImageId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:BootModeOverride, ec2:ImageID, ec2:ImageType, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:Owner, ec2:Public, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType"""

    def __call__(self, image_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

image: _Final[_image]
class _image_usage_report(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:image-usage-report/${ImageUsageReportId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, image_usage_report_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

image_usage_report: _Final[_image_usage_report]
class _import_image_task(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:import-image-task/${ImportImageTaskId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, import_image_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

import_image_task: _Final[_import_image_task]
class _import_snapshot_task(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:import-snapshot-task/${ImportSnapshotTaskId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, import_snapshot_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

import_snapshot_task: _Final[_import_snapshot_task]
class _instance(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:CpuOptionsAmdSevSnp, ec2:EbsOptimized, ec2:InstanceAutoRecovery, ec2:InstanceBandwidthWeighting, ec2:InstanceID, ec2:InstanceMarketType, ec2:InstanceMetadataTags, ec2:InstanceProfile, ec2:InstanceType, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:ManagedResourceOperator, ec2:MetadataHttpEndpoint, ec2:MetadataHttpPutResponseHopLimit, ec2:MetadataHttpTokens, ec2:NewInstanceProfile, ec2:PlacementGroup, ec2:ProductCode, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RootDeviceType, ec2:Tenancy"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance: _Final[_instance]
class _instance_connect_endpoint(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID"""

    def __call__(self, instance_connect_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance_connect_endpoint: _Final[_instance_connect_endpoint]
class _instance_event_window(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:instance-event-window/${InstanceEventWindowId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, instance_event_window_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance_event_window: _Final[_instance_event_window]
class _internet_gateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:InternetGatewayID, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, internet_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

internet_gateway: _Final[_internet_gateway]
class _ipam(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam/${IpamId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam: _Final[_ipam]
class _ipam_external_resource_verification_token(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_external_resource_verification_token_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_external_resource_verification_token: _Final[_ipam_external_resource_verification_token]
class _ipam_internet_registry_association(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-internet-registry-association/${IpamInternetRegistryAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_internet_registry_association_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_internet_registry_association: _Final[_ipam_internet_registry_association]
class _ipam_policy(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-policy/${IpamPolicyId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_policy_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_policy: _Final[_ipam_policy]
class _ipam_pool(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_pool_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_pool: _Final[_ipam_pool]
class _ipam_pool_allocation(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:ipam-pool-allocation/${IpamPoolAllocationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_pool_allocation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_pool_allocation: _Final[_ipam_pool_allocation]
class _ipam_prefix_list_resolver(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_prefix_list_resolver_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_prefix_list_resolver: _Final[_ipam_prefix_list_resolver]
class _ipam_prefix_list_resolver_target(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_prefix_list_resolver_target_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_prefix_list_resolver_target: _Final[_ipam_prefix_list_resolver_target]
class _ipam_resource_discovery(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_resource_discovery_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_resource_discovery: _Final[_ipam_resource_discovery]
class _ipam_resource_discovery_association(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_resource_discovery_association_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_resource_discovery_association: _Final[_ipam_resource_discovery_association]
class _ipam_scope(_ResourceType):
    """arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipam_scope_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ipam_scope: _Final[_ipam_scope]
class _ipv4pool_ec2(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:ipv4pool-ec2/${Ipv4PoolEc2Id}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipv4_pool_ec2_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ipv4pool_ec2: _Final[_ipv4pool_ec2]
class _ipv6pool_ec2(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:ipv6pool-ec2/${Ipv6PoolEc2Id}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, ipv6_pool_ec2_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ipv6pool_ec2: _Final[_ipv6pool_ec2]
class _key_pair(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:key-pair/${KeyPairName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:IsLaunchTemplateResource, ec2:KeyPairName, ec2:KeyPairType, ec2:LaunchTemplate, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, key_pair_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

key_pair: _Final[_key_pair]
class _launch_template(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:ManagedResourceOperator, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, launch_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

launch_template: _Final[_launch_template]
class _license_configuration(_ResourceType):
    """arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}"""

    def __call__(self, license_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

license_configuration: _Final[_license_configuration]
class _local_gateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:local-gateway/${LocalGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, local_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

local_gateway: _Final[_local_gateway]
class _local_gateway_route_table(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, local_gateway_routetable_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

local_gateway_route_table: _Final[_local_gateway_route_table]
class _local_gateway_route_table_virtual_interface_group_association(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, local_gateway_route_table_virtual_interface_group_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

local_gateway_route_table_virtual_interface_group_association: _Final[_local_gateway_route_table_virtual_interface_group_association]
class _local_gateway_route_table_vpc_association(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, local_gateway_route_table_vpc_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

local_gateway_route_table_vpc_association: _Final[_local_gateway_route_table_vpc_association]
class _local_gateway_virtual_interface(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, local_gateway_virtual_interface_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

local_gateway_virtual_interface: _Final[_local_gateway_virtual_interface]
class _local_gateway_virtual_interface_group(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, local_gateway_virtual_interface_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

local_gateway_virtual_interface_group: _Final[_local_gateway_virtual_interface_group]
class _mac_modification_task(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:mac-modification-task/${MacModificationTaskId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, mac_modification_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mac_modification_task: _Final[_mac_modification_task]
class _natgateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:natgateway/${NatGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc"""

    def __call__(self, nat_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

natgateway: _Final[_natgateway]
class _network_acl(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:network-acl/${NaclId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:NetworkAclID, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Vpc"""

    def __call__(self, nacl_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_acl: _Final[_network_acl]
class _network_insights_access_scope(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, network_insights_access_scope_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_insights_access_scope: _Final[_network_insights_access_scope]
class _network_insights_access_scope_analysis(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, network_insights_access_scope_analysis_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_insights_access_scope_analysis: _Final[_network_insights_access_scope_analysis]
class _network_insights_analysis(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, network_insights_analysis_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_insights_analysis: _Final[_network_insights_analysis]
class _network_insights_path(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, network_insights_path_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_insights_path: _Final[_network_insights_path]
class _network_interface(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AssociatePublicIpAddress, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AuthorizedService, ec2:AuthorizedUser, ec2:AvailabilityZone, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:ManagedResourceOperator, ec2:NetworkInterfaceID, ec2:Permission, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Subnet, ec2:Vpc"""

    def __call__(self, network_interface_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_interface: _Final[_network_interface]
class _outpost_lag(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:outpost-lag/${OutpostLagId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, outpost_lag_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

outpost_lag: _Final[_outpost_lag]
class _placement_group(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:placement-group/${PlacementGroupName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:PlacementGroupName, ec2:PlacementGroupStrategy, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, placement_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

placement_group: _Final[_placement_group]
class _prefix_list(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${PrefixListId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:IpamPrefixListResolverTargetId, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, prefix_list_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

prefix_list: _Final[_prefix_list]
class _replace_root_volume_task(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:replace-root-volume-task/${ReplaceRootVolumeTaskId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, replace_root_volume_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

replace_root_volume_task: _Final[_replace_root_volume_task]
class _reserved_instances(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:reserved-instances/${ReservationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:InstanceType, ec2:Region, ec2:ReservedInstancesOfferingType, ec2:ResourceTag/${TagKey}, ec2:Tenancy"""

    def __call__(self, reservation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reserved_instances: _Final[_reserved_instances]
class _role(_ResourceType):
    """arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"""

    def __call__(self, role_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

role: _Final[_role]
class _route_server(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:route-server/${RouteServerId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, route_server_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

route_server: _Final[_route_server]
class _route_server_endpoint(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, route_server_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

route_server_endpoint: _Final[_route_server_endpoint]
class _route_server_peer(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, route_server_peer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

route_server_peer: _Final[_route_server_peer]
class _route_table(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:RouteTableID, ec2:Vpc"""

    def __call__(self, route_table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

route_table: _Final[_route_table]
class _secondary_interface(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:secondary-interface/${SecondaryInterfaceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, secondary_interface_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

secondary_interface: _Final[_secondary_interface]
class _secondary_network(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:secondary-network/${SecondaryNetworkId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, secondary_network_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

secondary_network: _Final[_secondary_network]
class _secondary_subnet(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:secondary-subnet/${SecondarySubnetId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, secondary_subnet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

secondary_subnet: _Final[_secondary_subnet]
class _security_group(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SecurityGroupID, ec2:Vpc"""

    def __call__(self, security_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

security_group: _Final[_security_group]
class _security_group_rule(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, security_group_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

security_group_rule: _Final[_security_group_rule]
class _snapshot(_ResourceType):
    """arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Add/group, ec2:Add/userId, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:Encrypted, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:Location, ec2:OutpostArn, ec2:Owner, ec2:ParentSnapshot, ec2:ParentVolume, ec2:ProductCode, ec2:Region, ec2:Remove/group, ec2:Remove/userId, ec2:ResourceTag/${TagKey}, ec2:SnapshotCoolOffPeriod, ec2:SnapshotID, ec2:SnapshotLockDuration, ec2:SnapshotTime, ec2:SourceAvailabilityZone, ec2:SourceOutpostArn, ec2:VolumeSize"""

    def __call__(self, snapshot_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]
class _spot_fleet_request(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, spot_fleet_request_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

spot_fleet_request: _Final[_spot_fleet_request]
class _spot_instance_request(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:spot-instances-request/${SpotInstanceRequestId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, spot_instance_request_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

spot_instance_request: _Final[_spot_instance_request]
class _spot_instances_request(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:spot-instances-request/${SpotInstanceRequestId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, spot_instance_request_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

spot_instances_request: _Final[_spot_instances_request]
class _subnet(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Ipv4IpamPoolId, ec2:Ipv6IpamPoolId, ec2:IsLaunchTemplateResource, ec2:LaunchTemplate, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:SubnetID, ec2:Vpc"""

    def __call__(self, subnet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subnet: _Final[_subnet]
class _subnet_cidr_reservation(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:subnet-cidr-reservation/${SubnetCidrReservationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, subnet_cidr_reservation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subnet_cidr_reservation: _Final[_subnet_cidr_reservation]
class _traffic_mirror_filter(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, traffic_mirror_filter_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

traffic_mirror_filter: _Final[_traffic_mirror_filter]
class _traffic_mirror_filter_rule(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, traffic_mirror_filter_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

traffic_mirror_filter_rule: _Final[_traffic_mirror_filter_rule]
class _traffic_mirror_session(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, traffic_mirror_session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

traffic_mirror_session: _Final[_traffic_mirror_session]
class _traffic_mirror_target(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, traffic_mirror_target_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

traffic_mirror_target: _Final[_traffic_mirror_target]
class _transit_gateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayId"""

    def __call__(self, transit_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway: _Final[_transit_gateway]
class _transit_gateway_attachment(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayAttachmentId"""

    def __call__(self, transit_gateway_attachment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway_attachment: _Final[_transit_gateway_attachment]
class _transit_gateway_connect_peer(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayConnectPeerId"""

    def __call__(self, transit_gateway_connect_peer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway_connect_peer: _Final[_transit_gateway_connect_peer]
class _transit_gateway_metering_policy(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMeteringPolicyId"""

    def __call__(self, transit_gateway_metering_policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway_metering_policy: _Final[_transit_gateway_metering_policy]
class _transit_gateway_multicast_domain(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayMulticastDomainId"""

    def __call__(self, transit_gateway_multicast_domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway_multicast_domain: _Final[_transit_gateway_multicast_domain]
class _transit_gateway_policy_table(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayPolicyTableId"""

    def __call__(self, transit_gateway_policy_table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway_policy_table: _Final[_transit_gateway_policy_table]
class _transit_gateway_route_table(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayRouteTableId"""

    def __call__(self, transit_gateway_route_table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway_route_table: _Final[_transit_gateway_route_table]
class _transit_gateway_route_table_announcement(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table-announcement/${TransitGatewayRouteTableAnnouncementId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:transitGatewayRouteTableAnnouncementId"""

    def __call__(self, transit_gateway_route_table_announcement_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transit_gateway_route_table_announcement: _Final[_transit_gateway_route_table_announcement]
class _verified_access_endpoint(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, verified_access_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verified_access_endpoint: _Final[_verified_access_endpoint]
class _verified_access_endpoint_target(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint-target/${VerifiedAccessEndpointTargetId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, verified_access_endpoint_target_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verified_access_endpoint_target: _Final[_verified_access_endpoint_target]
class _verified_access_group(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, verified_access_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verified_access_group: _Final[_verified_access_group]
class _verified_access_instance(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, verified_access_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verified_access_instance: _Final[_verified_access_instance]
class _verified_access_policy(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:verified-access-policy/${VerifiedAccessPolicyId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, verified_access_policy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verified_access_policy: _Final[_verified_access_policy]
class _verified_access_trust_provider(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, verified_access_trust_provider_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

verified_access_trust_provider: _Final[_verified_access_trust_provider]
class _volume(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AvailabilityZone, ec2:AvailabilityZoneId, ec2:Encrypted, ec2:IsLaunchTemplateResource, ec2:KmsKeyId, ec2:LaunchTemplate, ec2:ManagedResourceOperator, ec2:ParentSnapshot, ec2:ParentVolume, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VolumeID, ec2:VolumeInitializationRate, ec2:VolumeIops, ec2:VolumeSize, ec2:VolumeThroughput, ec2:VolumeType"""

    def __call__(self, volume_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

volume: _Final[_volume]
class _vpc(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Ipv4IpamPoolId, ec2:Ipv6IpamPoolId, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:Tenancy, ec2:VpcID"""

    def __call__(self, vpc_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc: _Final[_vpc]
class _vpc_block_public_access_exclusion(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, vpc_block_public_access_exclusion_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_block_public_access_exclusion: _Final[_vpc_block_public_access_exclusion]
class _vpc_encryption_control(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, vpc_encryption_control_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_encryption_control: _Final[_vpc_encryption_control]
class _vpc_endpoint(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpcePrivateDnsPreference, ec2:VpcePrivateDnsSpecifiedDomains, ec2:VpceServiceName, ec2:VpceServiceOwner, ec2:VpceServiceRegion"""

    def __call__(self, vpc_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_endpoint: _Final[_vpc_endpoint]
class _vpc_endpoint_connection(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-connection/${VpcEndpointConnectionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, vpc_endpoint_connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_endpoint_connection: _Final[_vpc_endpoint_connection]
class _vpc_endpoint_service(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:ResourceTag/${TagKey}, ec2:VpceMultiRegion, ec2:VpceServicePrivateDnsName, ec2:VpceServiceRegion, ec2:VpceSupportedRegion"""

    def __call__(self, vpc_endpoint_service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_endpoint_service: _Final[_vpc_endpoint_service]
class _vpc_endpoint_service_permission(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, vpc_endpoint_service_permission_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_endpoint_service_permission: _Final[_vpc_endpoint_service_permission]
class _vpc_flow_log(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${VpcFlowLogId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, vpc_flow_log_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_flow_log: _Final[_vpc_flow_log]
class _vpc_peering_connection(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:AccepterVpc, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:Region, ec2:RequesterVpc, ec2:ResourceTag/${TagKey}, ec2:VpcPeeringConnectionID"""

    def __call__(self, vpc_peering_connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_peering_connection: _Final[_vpc_peering_connection]
class _vpn_concentrator(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, vpn_concentrator_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpn_concentrator: _Final[_vpn_concentrator]
class _vpn_connection(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Attribute, ec2:Attribute/${AttributeName}, ec2:AuthenticationType, ec2:DPDTimeoutSeconds, ec2:GatewayType, ec2:IKEVersions, ec2:InsideTunnelCidr, ec2:InsideTunnelIpv6Cidr, ec2:Phase1DHGroup, ec2:Phase1EncryptionAlgorithms, ec2:Phase1IntegrityAlgorithms, ec2:Phase1LifetimeSeconds, ec2:Phase2DHGroup, ec2:Phase2EncryptionAlgorithms, ec2:Phase2IntegrityAlgorithms, ec2:Phase2LifetimeSeconds, ec2:Region, ec2:RekeyFuzzPercentage, ec2:RekeyMarginTimeSeconds, ec2:ReplayWindowSizePackets, ec2:ResourceTag/${TagKey}, ec2:RoutingType"""

    def __call__(self, vpn_connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpn_connection: _Final[_vpn_connection]
class _vpn_connection_device_type(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpn-connection-device-type/${VpnConnectionDeviceTypeId}. Keys: ec2:Region"""

    def __call__(self, vpn_connection_device_type_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpn_connection_device_type: _Final[_vpn_connection_device_type]
class _vpn_gateway(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ec2:Region, ec2:ResourceTag/${TagKey}"""

    def __call__(self, vpn_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpn_gateway: _Final[_vpn_gateway]

class _Keys(_ServiceKeys):
    """The condition keys of ec2."""

    AccepterVpc: _ArnKey
    Add_group: _StringKey
    Add_userId: _StringKey
    AllocationId: _StringKey
    AssociatePublicIpAddress: _BoolKey
    Attribute: _StringKey
    AuthenticationType: _StringKey
    AuthorizedService: _StringKey
    AuthorizedUser: _StringKey
    AutoPlacement: _StringKey
    AvailabilityZone: _StringKey
    AvailabilityZoneId: _StringKey
    BootModeOverride: _StringKey
    CapacityReservationFleet: _ArnKey
    ClientRootCertificateChainArn: _ArnKey
    CloudwatchLogGroupArn: _ArnKey
    CloudwatchLogStreamArn: _ArnKey
    CommitmentDuration: _NumericKey
    CpuOptionsAmdSevSnp: _StringKey
    CreateAction: _StringKey
    CreateDate: _DateKey
    DPDTimeoutSeconds: _NumericKey
    DestinationCapacityReservationId: _ArnKey
    DhcpOptionsID: _StringKey
    DirectoryArn: _ArnKey
    Domain: _StringKey
    EbsOptimized: _BoolKey
    ElasticGpuType: _StringKey
    Encrypted: _BoolKey
    EndDate: _DateKey
    EndDateType: _StringKey
    EphemeralStorage: _BoolKey
    FisActionId: _StringKey
    FisTargetArns: _ArnSetKey
    GatewayType: _StringKey
    HostRecovery: _StringKey
    IKEVersions: _StringSetKey
    ImageID: _StringKey
    ImageType: _StringKey
    InsideTunnelCidr: _StringKey
    InsideTunnelIpv6Cidr: _StringKey
    InstanceAutoRecovery: _StringKey
    InstanceBandwidthWeighting: _StringKey
    InstanceCount: _NumericKey
    InstanceID: _StringKey
    InstanceMarketType: _StringKey
    InstanceMatchCriteria: _StringKey
    InstanceMetadataTags: _StringKey
    InstancePlatform: _ArnKey
    InstanceProfile: _ArnKey
    InstanceType: _StringKey
    InternetGatewayID: _StringKey
    InterruptibleCapacityReservationId: _StringKey
    InterruptionType: _StringKey
    IpamPrefixListResolverTargetId: _StringKey
    Ipv4IpamPoolId: _StringKey
    Ipv6IpamPoolId: _StringKey
    IsInterruptible: _BoolKey
    IsLaunchTemplateResource: _BoolKey
    KeyPairName: _StringKey
    KeyPairType: _StringKey
    KmsKeyId: _StringKey
    LaunchTemplate: _ArnKey
    Location: _StringKey
    ManagedResourceOperator: _StringKey
    MetadataHttpEndpoint: _StringKey
    MetadataHttpPutResponseHopLimit: _NumericKey
    MetadataHttpTokens: _StringKey
    NetworkAclID: _StringKey
    NetworkInterfaceID: _StringKey
    NewInstanceProfile: _ArnKey
    OutpostArn: _ArnKey
    Owner: _StringKey
    ParentSnapshot: _ArnKey
    ParentVolume: _ArnKey
    Permission: _StringKey
    Phase1DHGroup: _StringSetKey
    Phase1DHGroupNumbers: _NumericKey
    Phase1EncryptionAlgorithms: _StringSetKey
    Phase1IntegrityAlgorithms: _StringSetKey
    Phase1LifetimeSeconds: _NumericKey
    Phase2DHGroup: _StringSetKey
    Phase2DHGroupNumbers: _NumericKey
    Phase2EncryptionAlgorithms: _StringSetKey
    Phase2IntegrityAlgorithms: _StringSetKey
    Phase2LifetimeSeconds: _NumericKey
    PlacementGroup: _ArnKey
    PlacementGroupName: _StringKey
    PlacementGroupStrategy: _StringKey
    PreSharedKeys: _StringKey
    ProductCode: _StringKey
    Public: _BoolKey
    PublicIpAddress: _StringKey
    Quantity: _NumericKey
    Region: _StringKey
    RekeyFuzzPercentage: _NumericKey
    RekeyMarginTimeSeconds: _NumericKey
    Remove_group: _StringKey
    Remove_userId: _StringKey
    ReplayWindowSizePackets: _StringKey
    RequesterVpc: _ArnKey
    ReservedInstancesOfferingType: _StringKey
    ResourceTag_: _StringKey
    RoleDelivery: _NumericKey
    RootDeviceType: _StringKey
    RouteTableID: _StringKey
    RoutingType: _StringKey
    SamlProviderArn: _ArnKey
    SecurityGroupID: _StringKey
    ServerCertificateArn: _ArnKey
    SnapshotCoolOffPeriod: _NumericKey
    SnapshotID: _StringKey
    SnapshotLockDuration: _NumericKey
    SnapshotTime: _StringKey
    SourceAvailabilityZone: _StringKey
    SourceCapacityReservationId: _ArnKey
    SourceInstanceARN: _ArnKey
    SourceOutpostArn: _ArnKey
    Subnet: _ArnKey
    SubnetID: _StringKey
    TargetInstanceCount: _NumericKey
    Tenancy: _StringKey
    VolumeID: _StringKey
    VolumeInitializationRate: _NumericKey
    VolumeIops: _NumericKey
    VolumeSize: _NumericKey
    VolumeThroughput: _NumericKey
    VolumeType: _StringKey
    Vpc: _ArnKey
    VpcID: _StringKey
    VpcPeeringConnectionID: _StringKey
    VpceMultiRegion: _StringKey
    VpcePrivateDnsPreference: _StringKey
    VpcePrivateDnsSpecifiedDomains: _StringSetKey
    VpceServiceName: _StringKey
    VpceServiceOwner: _StringKey
    VpceServicePrivateDnsName: _StringKey
    VpceServiceRegion: _StringKey
    VpceSupportedRegion: _StringKey
    transitGatewayAttachmentId: _StringKey
    transitGatewayConnectPeerId: _StringKey
    transitGatewayId: _StringKey
    transitGatewayMeteringPolicyId: _StringKey
    transitGatewayMulticastDomainId: _StringKey
    transitGatewayPolicyTableId: _StringKey
    transitGatewayRouteTableAnnouncementId: _StringKey
    transitGatewayRouteTableId: _StringKey
    def Attribute_AttributeName(self, attribute_name: str, /) -> _StringKey: ...
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:AccepterVpc", "ec2:CapacityReservationFleet", "ec2:ClientRootCertificateChainArn", "ec2:CloudwatchLogGroupArn", "ec2:CloudwatchLogStreamArn", "ec2:DestinationCapacityReservationId", "ec2:DirectoryArn", "ec2:InstancePlatform", "ec2:InstanceProfile", "ec2:LaunchTemplate", "ec2:NewInstanceProfile", "ec2:OutpostArn", "ec2:ParentSnapshot", "ec2:ParentVolume", "ec2:PlacementGroup", "ec2:RequesterVpc", "ec2:SamlProviderArn", "ec2:ServerCertificateArn", "ec2:SourceCapacityReservationId", "ec2:SourceInstanceARN", "ec2:SourceOutpostArn", "ec2:Subnet", "ec2:Vpc"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:Add/group", "ec2:Add/userId", "ec2:AllocationId", "ec2:Attribute", "ec2:AuthenticationType", "ec2:AuthorizedService", "ec2:AuthorizedUser", "ec2:AutoPlacement", "ec2:AvailabilityZone", "ec2:AvailabilityZoneId", "ec2:BootModeOverride", "ec2:CpuOptionsAmdSevSnp", "ec2:CreateAction", "ec2:DhcpOptionsID", "ec2:Domain", "ec2:ElasticGpuType", "ec2:EndDateType", "ec2:FisActionId", "ec2:GatewayType", "ec2:HostRecovery", "ec2:ImageID", "ec2:ImageType", "ec2:InsideTunnelCidr", "ec2:InsideTunnelIpv6Cidr", "ec2:InstanceAutoRecovery", "ec2:InstanceBandwidthWeighting", "ec2:InstanceID", "ec2:InstanceMarketType", "ec2:InstanceMatchCriteria", "ec2:InstanceMetadataTags", "ec2:InstanceType", "ec2:InternetGatewayID", "ec2:InterruptibleCapacityReservationId", "ec2:InterruptionType", "ec2:IpamPrefixListResolverTargetId", "ec2:Ipv4IpamPoolId", "ec2:Ipv6IpamPoolId", "ec2:KeyPairName", "ec2:KeyPairType", "ec2:KmsKeyId", "ec2:Location", "ec2:ManagedResourceOperator", "ec2:MetadataHttpEndpoint", "ec2:MetadataHttpTokens", "ec2:NetworkAclID", "ec2:NetworkInterfaceID", "ec2:Owner", "ec2:Permission", "ec2:PlacementGroupName", "ec2:PlacementGroupStrategy", "ec2:PreSharedKeys", "ec2:ProductCode", "ec2:PublicIpAddress", "ec2:Region", "ec2:Remove/group", "ec2:Remove/userId", "ec2:ReplayWindowSizePackets", "ec2:ReservedInstancesOfferingType", "ec2:ResourceTag/", "ec2:RootDeviceType", "ec2:RouteTableID", "ec2:RoutingType", "ec2:SecurityGroupID", "ec2:SnapshotID", "ec2:SnapshotTime", "ec2:SourceAvailabilityZone", "ec2:SubnetID", "ec2:Tenancy", "ec2:VolumeID", "ec2:VolumeType", "ec2:VpcID", "ec2:VpcPeeringConnectionID", "ec2:VpceMultiRegion", "ec2:VpcePrivateDnsPreference", "ec2:VpceServiceName", "ec2:VpceServiceOwner", "ec2:VpceServicePrivateDnsName", "ec2:VpceServiceRegion", "ec2:VpceSupportedRegion", "ec2:transitGatewayAttachmentId", "ec2:transitGatewayConnectPeerId", "ec2:transitGatewayId", "ec2:transitGatewayMeteringPolicyId", "ec2:transitGatewayMulticastDomainId", "ec2:transitGatewayPolicyTableId", "ec2:transitGatewayRouteTableAnnouncementId", "ec2:transitGatewayRouteTableId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:AssociatePublicIpAddress", "ec2:EbsOptimized", "ec2:Encrypted", "ec2:EphemeralStorage", "ec2:IsInterruptible", "ec2:IsLaunchTemplateResource", "ec2:Public"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:CommitmentDuration", "ec2:DPDTimeoutSeconds", "ec2:InstanceCount", "ec2:MetadataHttpPutResponseHopLimit", "ec2:Phase1DHGroupNumbers", "ec2:Phase1LifetimeSeconds", "ec2:Phase2DHGroupNumbers", "ec2:Phase2LifetimeSeconds", "ec2:Quantity", "ec2:RekeyFuzzPercentage", "ec2:RekeyMarginTimeSeconds", "ec2:RoleDelivery", "ec2:SnapshotCoolOffPeriod", "ec2:SnapshotLockDuration", "ec2:TargetInstanceCount", "ec2:VolumeInitializationRate", "ec2:VolumeIops", "ec2:VolumeSize", "ec2:VolumeThroughput"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:CreateDate", "ec2:EndDate"]) -> _DateKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:FisTargetArns"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:IKEVersions", "ec2:Phase1DHGroup", "ec2:Phase1EncryptionAlgorithms", "ec2:Phase1IntegrityAlgorithms", "ec2:Phase2DHGroup", "ec2:Phase2EncryptionAlgorithms", "ec2:Phase2IntegrityAlgorithms", "ec2:VpcePrivateDnsSpecifiedDomains"]) -> _StringSetKey: ...
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
