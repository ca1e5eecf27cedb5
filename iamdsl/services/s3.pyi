"""Amazon S3. Generated; see scripts/."""

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
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.language import DateKey as _DateKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AbortMultipartUpload: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Read, on bucket (required). Keys: s3:deliverySourceArn, s3:logType, s3:resourceArnBeingAuthorized."""
AssociateAccessGrantsIdentityCenter: _Final[_Action]
"""Permissions management, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
BypassGovernanceRetention: _Final[_Action]
"""Permissions management, on accesspointobject, object. Keys: s3:RequestObjectTag/<key>, s3:RequestObjectTagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-acl, s3:x-amz-content-sha256, s3:x-amz-copy-source, s3:x-amz-grant-full-control, s3:x-amz-grant-read, s3:x-amz-grant-read-acp, s3:x-amz-grant-write, s3:x-amz-grant-write-acp, s3:x-amz-metadata-directive, s3:x-amz-server-side-encryption, s3:x-amz-server-side-encryption-aws-kms-key-id, s3:x-amz-server-side-encryption-customer-algorithm, s3:x-amz-storage-class, s3:x-amz-website-redirect-location."""
CreateAccessGrant: _Final[_Action]
"""Permissions management, on accessgrant (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3:AccessGrantScope, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
CreateAccessGrantsInstance: _Final[_Action]
"""Permissions management, on accessgrantsinstance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
CreateAccessGrantsLocation: _Final[_Action]
"""Permissions management, on accessgrantslocation (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3:AccessGrantsLocationScope, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
CreateAccessPoint: _Final[_Action]
"""Write, on accesspoint (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:locationconstraint, s3:signatureAge, s3:signatureversion, s3:x-amz-acl, s3:x-amz-content-sha256."""
CreateAccessPointForObjectLambda: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
CreateBucket: _Final[_Action]
"""Write, on bucket (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:locationconstraint, s3:signatureAge, s3:signatureversion, s3:x-amz-acl, s3:x-amz-bucket-namespace, s3:x-amz-content-sha256, s3:x-amz-grant-full-control, s3:x-amz-grant-read, s3:x-amz-grant-read-acp, s3:x-amz-grant-write, s3:x-amz-grant-write-acp, s3:x-amz-object-ownership."""
CreateBucketMetadataTableConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256. Needs: kms:DescribeKey, s3tables:CreateNamespace, s3tables:CreateTable, s3tables:CreateTableBucket, s3tables:GetTable, s3tables:PutTableBucketPolicy, s3tables:PutTableEncryption, s3tables:PutTablePolicy."""
CreateJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3:RequestJobOperation, s3:RequestJobPriority, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256. Needs: iam:PassRole."""
CreateMultiRegionAccessPoint: _Final[_Action]
"""Write, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
CreateStorageLensGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessGrant: _Final[_Action]
"""Permissions management, on accessgrant (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessGrantScope, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessGrantsInstance: _Final[_Action]
"""Permissions management, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessGrantsInstanceResourcePolicy: _Final[_Action]
"""Permissions management, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessGrantsLocation: _Final[_Action]
"""Permissions management, on accessgrantslocation (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessGrantsLocationScope, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessPoint: _Final[_Action]
"""Write, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessPointForObjectLambda: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessPointPolicy: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteAccessPointPolicyForObjectLambda: _Final[_Action]
"""Permissions management, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteBucket: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteBucketMetadataTableConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-01-27")
class DeleteBucketOwnershipControls(metaclass=_RetiredAction):
    """Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteBucketPolicy: _Final[_Action]
"""Permissions management, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteBucketWebsite: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteJobTagging: _Final[_Action]
"""Tagging, on job (required). Keys: s3:ExistingJobOperation, s3:ExistingJobPriority, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteMultiRegionAccessPoint: _Final[_Action]
"""Write, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
DeleteObject: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:if-match, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteObjectAnnotation: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256, s3:x-amz-object-if-match."""
DeleteObjectTagging: _Final[_Action]
"""Tagging, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteObjectVersion: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
DeleteObjectVersionAnnotation: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256, s3:x-amz-object-if-match."""
DeleteObjectVersionTagging: _Final[_Action]
"""Tagging, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
DeleteStorageLensConfiguration: _Final[_Action]
"""Write, on storagelensconfiguration (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteStorageLensConfigurationTagging: _Final[_Action]
"""Tagging, on storagelensconfiguration (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DeleteStorageLensGroup: _Final[_Action]
"""Write, on storagelensgroup (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DescribeJob: _Final[_Action]
"""Read, on job (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
DescribeMultiRegionAccessPointOperation: _Final[_Action]
"""Read, on multiregionaccesspointrequestarn (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
DissociateAccessGrantsIdentityCenter: _Final[_Action]
"""Permissions management, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccelerateConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessGrant: _Final[_Action]
"""Read, on accessgrant (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessGrantScope, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessGrantsInstance: _Final[_Action]
"""Read, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessGrantsInstanceForPrefix: _Final[_Action]
"""Read, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessGrantsInstanceResourcePolicy: _Final[_Action]
"""Read, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessGrantsLocation: _Final[_Action]
"""Read, on accessgrantslocation (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessGrantsLocationScope, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessPoint: _Final[_Action]
"""Read, on * only. Keys: aws:ResourceTag/${TagKey}, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessPointConfigurationForObjectLambda: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessPointForObjectLambda: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessPointPolicy: _Final[_Action]
"""Read, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessPointPolicyForObjectLambda: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessPointPolicyStatus: _Final[_Action]
"""Read, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccessPointPolicyStatusForObjectLambda: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAccountPublicAccessBlock: _Final[_Action]
"""Read, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetAnalyticsConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketAbac: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketAcl: _Final[_Action]
"""Read, on accesspoint, bucket. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketCORS: _Final[_Action]
"""Read, on accesspoint, bucket. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketLocation: _Final[_Action]
"""Read, on accesspoint, bucket. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketLogging: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketMetadataTableConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketNotification: _Final[_Action]
"""Read, on accesspoint, bucket. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketObjectLockConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
GetBucketOwnershipControls: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketPolicy: _Final[_Action]
"""Read, on accesspoint, bucket. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketPolicyStatus: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketPublicAccessBlock: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketRequestPayment: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketTagging: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketVersioning: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetBucketWebsite: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetDataAccess: _Final[_Action]
"""Read, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetEncryptionConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetIntelligentTieringConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetInventoryConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetJobTagging: _Final[_Action]
"""Read, on job (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetLifecycleConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetMetricsConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetMultiRegionAccessPoint: _Final[_Action]
"""Read, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
GetMultiRegionAccessPointPolicy: _Final[_Action]
"""Read, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
GetMultiRegionAccessPointPolicyStatus: _Final[_Action]
"""Read, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
GetMultiRegionAccessPointRoutes: _Final[_Action]
"""Read, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
GetObject: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectAcl: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectAnnotation: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectAttributes: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectLegalHold: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectRetention: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectTagging: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectTorrent: _Final[_Action]
"""Read, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectVersion: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
GetObjectVersionAcl: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
GetObjectVersionAnnotation: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
GetObjectVersionAnnotationForReplication: _Final[_Action]
"""Read, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectVersionAttributes: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
GetObjectVersionForReplication: _Final[_Action]
"""Read, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetObjectVersionTagging: _Final[_Action]
"""Read, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
GetObjectVersionTorrent: _Final[_Action]
"""Read, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
GetReplicationConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetStorageLensConfiguration: _Final[_Action]
"""Read, on storagelensconfiguration (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetStorageLensConfigurationTagging: _Final[_Action]
"""Read, on storagelensconfiguration (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetStorageLensDashboard: _Final[_Action]
"""Read, on storagelensconfiguration (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
GetStorageLensGroup: _Final[_Action]
"""Read, on storagelensgroup (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
InitiateReplication: _Final[_Action]
"""Write, on object (required). Keys: s3:ResourceAccount."""
ListAccessGrants: _Final[_Action]
"""List, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListAccessGrantsInstances: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListAccessGrantsLocations: _Final[_Action]
"""List, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListAccessPoints: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListAccessPointsForObjectLambda: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListAllMyBuckets: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListBucket: _Final[_Action]
"""List, on accesspoint, bucket. Keys: s3:AccessGrantsInstanceArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:delimiter, s3:max-keys, s3:prefix, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListBucketMultipartUploads: _Final[_Action]
"""List, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessGrantsInstanceArn, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListBucketVersions: _Final[_Action]
"""List, on accesspoint, bucket. Keys: s3:AccessGrantsInstanceArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:delimiter, s3:max-keys, s3:prefix, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListCallerAccessGrants: _Final[_Action]
"""List, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListJobs: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListMultiRegionAccessPoints: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
ListMultipartUploadParts: _Final[_Action]
"""List, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListObjectAnnotations: _Final[_Action]
"""List, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:annotation-prefix, s3:authType, s3:max-annotation-results, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListObjectVersionAnnotations: _Final[_Action]
"""List, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:annotation-prefix, s3:authType, s3:max-annotation-results, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
ListStorageLensConfigurations: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListStorageLensGroups: _Final[_Action]
"""List, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ListTagsForResource: _Final[_Action]
"""List, on accessgrant, accessgrantsinstance, accessgrantslocation, accesspoint, bucket, storagelensgroup. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ObjectOwnerOverrideToBucketOwner: _Final[_Action]
"""Permissions management, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PauseReplication: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:destinationRegion, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256. Needs: s3:GetReplicationConfiguration, s3:PutReplicationConfiguration."""
PutAccelerateConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutAccessGrantsInstanceResourcePolicy: _Final[_Action]
"""Permissions management, on accessgrantsinstance (required). Keys: aws:ResourceTag/${TagKey}, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutAccessPointConfigurationForObjectLambda: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutAccessPointPolicy: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutAccessPointPolicyForObjectLambda: _Final[_Action]
"""Permissions management, on objectlambdaaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutAccessPointPublicAccessBlock: _Final[_Action]
"""Permissions management, on * only."""
PutAccountPublicAccessBlock: _Final[_Action]
"""Permissions management, on * only. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutAnalyticsConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketAbac: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketAcl: _Final[_Action]
"""Permissions management, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-acl, s3:x-amz-content-sha256, s3:x-amz-grant-full-control, s3:x-amz-grant-read, s3:x-amz-grant-read-acp, s3:x-amz-grant-write, s3:x-amz-grant-write-acp."""
PutBucketCORS: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketLogging: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketNotification: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketObjectLockConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
PutBucketOwnershipControls: _Final[_Action]
"""Permissions management, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketPolicy: _Final[_Action]
"""Permissions management, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketPublicAccessBlock: _Final[_Action]
"""Permissions management, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketRequestPayment: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketTagging: _Final[_Action]
"""Tagging, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketVersioning: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutBucketWebsite: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutEncryptionConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutIntelligentTieringConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutInventoryConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:InventoryAccessibleOptionalFields, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutJobTagging: _Final[_Action]
"""Tagging, on job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3:ExistingJobOperation, s3:ExistingJobPriority, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutLifecycleConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutMetricsConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutMultiRegionAccessPointPolicy: _Final[_Action]
"""Permissions management, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
PutObject: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ObjectCreationOperation, s3:RequestObjectTag/<key>, s3:RequestObjectTagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:if-match, s3:if-none-match, s3:object-lock-event-hold, s3:object-lock-event-hold-duration-days, s3:object-lock-legal-hold, s3:object-lock-mode, s3:object-lock-remaining-retention-days, s3:object-lock-retain-until-date, s3:signatureAge, s3:signatureversion, s3:x-amz-acl, s3:x-amz-content-sha256, s3:x-amz-copy-source, s3:x-amz-grant-full-control, s3:x-amz-grant-read, s3:x-amz-grant-read-acp, s3:x-amz-grant-write, s3:x-amz-grant-write-acp, s3:x-amz-metadata-directive, s3:x-amz-object-annotation-directive, s3:x-amz-server-side-encryption, s3:x-amz-server-side-encryption-aws-kms-key-id, s3:x-amz-server-side-encryption-customer-algorithm, s3:x-amz-storage-class, s3:x-amz-website-redirect-location."""
PutObjectAcl: _Final[_Action]
"""Permissions management, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-acl, s3:x-amz-content-sha256, s3:x-amz-grant-full-control, s3:x-amz-grant-read, s3:x-amz-grant-read-acp, s3:x-amz-grant-write, s3:x-amz-grant-write-acp, s3:x-amz-storage-class."""
PutObjectAnnotation: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256, s3:x-amz-object-if-match."""
PutObjectLegalHold: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:object-lock-legal-hold, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutObjectRetention: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:object-lock-event-hold, s3:object-lock-event-hold-duration-days, s3:object-lock-mode, s3:object-lock-remaining-retention-days, s3:object-lock-retain-until-date, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutObjectTagging: _Final[_Action]
"""Tagging, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:RequestObjectTag/<key>, s3:RequestObjectTagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutObjectVersionAcl: _Final[_Action]
"""Permissions management, on accesspointobject, object. Keys: s3:AccessGrantsInstanceArn, s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-acl, s3:x-amz-content-sha256, s3:x-amz-grant-full-control, s3:x-amz-grant-read, s3:x-amz-grant-read-acp, s3:x-amz-grant-write, s3:x-amz-grant-write-acp, s3:x-amz-storage-class."""
PutObjectVersionAnnotation: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256, s3:x-amz-object-if-match."""
PutObjectVersionTagging: _Final[_Action]
"""Tagging, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:RequestObjectTag/<key>, s3:RequestObjectTagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:versionid, s3:x-amz-content-sha256."""
PutReplicationConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:isReplicationPauseRequest, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256. Needs: iam:PassRole."""
PutStorageLensConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
PutStorageLensConfigurationTagging: _Final[_Action]
"""Tagging, on storagelensconfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ReplicateDelete: _Final[_Action]
"""Write, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ReplicateObject: _Final[_Action]
"""Write, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:object-lock-event-hold, s3:object-lock-event-hold-duration-days, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256, s3:x-amz-server-side-encryption, s3:x-amz-server-side-encryption-aws-kms-key-id, s3:x-amz-server-side-encryption-customer-algorithm."""
ReplicateObjectAnnotation: _Final[_Action]
"""Write, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
ReplicateTags: _Final[_Action]
"""Tagging, on object (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
RestoreObject: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
SubmitMultiRegionAccessPointRoutes: _Final[_Action]
"""Write, on multiregionaccesspoint (required). Keys: s3:AccessPointNetworkOrigin, s3:DataAccessPointAccount, s3:DataAccessPointArn, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion."""
TagResource: _Final[_Action]
"""Tagging, on accessgrant, accessgrantsinstance, accessgrantslocation, accesspoint, bucket, storagelensgroup. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
UntagResource: _Final[_Action]
"""Tagging, on accessgrant, accessgrantsinstance, accessgrantslocation, accesspoint, bucket, storagelensgroup. Keys: aws:TagKeys, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
UpdateAccessGrantsLocation: _Final[_Action]
"""Permissions management, on accessgrantslocation (required). Keys: aws:ResourceTag/${TagKey}, s3:AccessGrantsLocationScope, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
UpdateBucketMetadataAnnotationTableConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
UpdateBucketMetadataInventoryTableConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256. Needs: kms:DescribeKey, s3tables:CreateNamespace, s3tables:CreateTable, s3tables:CreateTableBucket, s3tables:GetTable, s3tables:PutTableEncryption, s3tables:PutTablePolicy."""
UpdateBucketMetadataJournalTableConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
UpdateJobPriority: _Final[_Action]
"""Write, on job (required). Keys: s3:ExistingJobOperation, s3:ExistingJobPriority, s3:RequestJobPriority, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
UpdateJobStatus: _Final[_Action]
"""Write, on job (required). Keys: s3:ExistingJobOperation, s3:ExistingJobPriority, s3:JobSuspendedCause, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
UpdateObjectEncryption: _Final[_Action]
"""Write, on accesspointobject, object. Keys: s3:ExistingObjectTag/<key>, s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256, s3:x-amz-server-side-encryption, s3:x-amz-server-side-encryption-aws-kms-key-id."""
UpdateStorageLensGroup: _Final[_Action]
"""Write, on storagelensgroup (required). Keys: s3:ResourceAccount, s3:TlsVersion, s3:authType, s3:signatureAge, s3:signatureversion, s3:x-amz-content-sha256."""
class _accessgrant(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, token: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accessgrant: _Final[_accessgrant]
class _accessgrantsinstance(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:access-grants/default. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accessgrantsinstance: _Final[_accessgrantsinstance]
class _accessgrantslocation(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, token: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accessgrantslocation: _Final[_accessgrantslocation]
class _accesspoint(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}. Keys: aws:ResourceTag/${TagKey}, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn"""

    def __call__(self, access_point_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accesspoint: _Final[_accesspoint]
class _accesspointobject(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}. Keys: aws:ResourceTag/${TagKey}, s3:AccessPointNetworkOrigin, s3:AccessPointTag/${TagKey}, s3:BucketTag/${TagKey}, s3:DataAccessPointAccount, s3:DataAccessPointArn"""

    def __call__(self, access_point_name: str | _Variable, object_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accesspointobject: _Final[_accesspointobject]
class _bucket(_ResourceType):
    """arn:${Partition}:s3:::${BucketName}. Keys: aws:ResourceTag/${TagKey}, s3:BucketTag/${TagKey}"""

    def __call__(self, bucket_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

bucket: _Final[_bucket]
class _job(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:job/${JobId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _multiregionaccesspoint(_ResourceType):
    """arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}"""

    def __call__(self, access_point_alias: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

multiregionaccesspoint: _Final[_multiregionaccesspoint]
class _multiregionaccesspointrequestarn(_ResourceType):
    """arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}"""

    def __call__(self, operation: str | _Variable, token: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

multiregionaccesspointrequestarn: _Final[_multiregionaccesspointrequestarn]
class _object(_ResourceType):
    """arn:${Partition}:s3:::${BucketName}/${ObjectName}. Keys: aws:ResourceTag/${TagKey}, s3:BucketTag/${TagKey}"""

    def __call__(self, bucket_name: str | _Variable, object_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

object: _Final[_object]
class _objectlambdaaccesspoint(_ResourceType):
    """arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}"""

    def __call__(self, access_point_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

objectlambdaaccesspoint: _Final[_objectlambdaaccesspoint]
class _storagelensconfiguration(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, config_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

storagelensconfiguration: _Final[_storagelensconfiguration]
class _storagelensgroup(_ResourceType):
    """arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

storagelensgroup: _Final[_storagelensgroup]

class _Keys(_ServiceKeys):
    """The condition keys of s3."""

    AccessGrantScope: _StringKey
    AccessGrantsInstanceArn: _ArnKey
    AccessGrantsLocationScope: _StringKey
    AccessPointNetworkOrigin: _StringKey
    DataAccessPointAccount: _StringKey
    DataAccessPointArn: _ArnKey
    ExistingJobOperation: _StringKey
    ExistingJobPriority: _NumericKey
    InventoryAccessibleOptionalFields: _StringSetKey
    JobSuspendedCause: _StringKey
    ObjectCreationOperation: _BoolKey
    RequestJobOperation: _StringKey
    RequestJobPriority: _NumericKey
    RequestObjectTagKeys: _StringSetKey
    ResourceAccount: _StringKey
    TlsVersion: _NumericKey
    annotation_prefix: _StringKey
    authType: _StringKey
    delimiter: _StringKey
    deliverySourceArn: _ArnKey
    destinationRegion: _StringKey
    if_match: _StringKey
    if_none_match: _StringKey
    isReplicationPauseRequest: _BoolKey
    locationconstraint: _StringKey
    logType: _StringKey
    max_annotation_results: _NumericKey
    max_keys: _NumericKey
    object_lock_event_hold: _StringKey
    object_lock_event_hold_duration_days: _NumericKey
    object_lock_legal_hold: _StringKey
    object_lock_mode: _StringKey
    object_lock_remaining_retention_days: _NumericKey
    object_lock_retain_until_date: _DateKey
    prefix: _StringKey
    resourceArnBeingAuthorized: _ArnKey
    signatureAge: _NumericKey
    signatureversion: _StringKey
    versionid: _StringKey
    x_amz_acl: _StringKey
    x_amz_bucket_namespace: _StringKey
    x_amz_content_sha256: _StringKey
    x_amz_copy_source: _StringKey
    x_amz_grant_full_control: _StringKey
    x_amz_grant_read: _StringKey
    x_amz_grant_read_acp: _StringKey
    x_amz_grant_write: _StringKey
    x_amz_grant_write_acp: _StringKey
    x_amz_metadata_directive: _StringKey
    x_amz_object_annotation_directive: _StringKey
    x_amz_object_if_match: _StringKey
    x_amz_object_ownership: _StringKey
    x_amz_server_side_encryption: _StringKey
    x_amz_server_side_encryption_aws_kms_key_id: _ArnKey
    x_amz_server_side_encryption_customer_algorithm: _StringKey
    x_amz_storage_class: _StringKey
    x_amz_website_redirect_location: _StringKey
    def AccessPointTag(self, tag_key: str, /) -> _StringKey: ...
    def BucketTag(self, tag_key: str, /) -> _StringKey: ...
    def ExistingObjectTag(self, key: str, /) -> _StringKey: ...
    def RequestObjectTag(self, key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3:AccessGrantScope", "s3:AccessGrantsLocationScope", "s3:AccessPointNetworkOrigin", "s3:DataAccessPointAccount", "s3:ExistingJobOperation", "s3:JobSuspendedCause", "s3:RequestJobOperation", "s3:ResourceAccount", "s3:annotation-prefix", "s3:authType", "s3:delimiter", "s3:destinationRegion", "s3:if-match", "s3:if-none-match", "s3:locationconstraint", "s3:logType", "s3:object-lock-event-hold", "s3:object-lock-legal-hold", "s3:object-lock-mode", "s3:prefix", "s3:signatureversion", "s3:versionid", "s3:x-amz-acl", "s3:x-amz-bucket-namespace", "s3:x-amz-content-sha256", "s3:x-amz-copy-source", "s3:x-amz-grant-full-control", "s3:x-amz-grant-read", "s3:x-amz-grant-read-acp", "s3:x-amz-grant-write", "s3:x-amz-grant-write-acp", "s3:x-amz-metadata-directive", "s3:x-amz-object-annotation-directive", "s3:x-amz-object-if-match", "s3:x-amz-object-ownership", "s3:x-amz-server-side-encryption", "s3:x-amz-server-side-encryption-customer-algorithm", "s3:x-amz-storage-class", "s3:x-amz-website-redirect-location"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3:AccessGrantsInstanceArn", "s3:DataAccessPointArn", "s3:deliverySourceArn", "s3:resourceArnBeingAuthorized", "s3:x-amz-server-side-encryption-aws-kms-key-id"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3:ExistingJobPriority", "s3:RequestJobPriority", "s3:TlsVersion", "s3:max-annotation-results", "s3:max-keys", "s3:object-lock-event-hold-duration-days", "s3:object-lock-remaining-retention-days", "s3:signatureAge"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3:InventoryAccessibleOptionalFields", "s3:RequestObjectTagKeys"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3:ObjectCreationOperation", "s3:isReplicationPauseRequest"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3:object-lock-retain-until-date"]) -> _DateKey: ...
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
