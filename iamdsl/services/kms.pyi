"""AWS Key Management Service. Generated; see scripts/."""

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
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.language import DateKey as _DateKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelKeyDeletion: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
ConnectCustomKeyStore: _Final[_Action]
"""Write, on * only. Keys: kms:CallerAccount."""
CreateAlias: _Final[_Action]
"""Write, on alias (required), key (required). Keys: kms:CallerAccount, kms:ViaService."""
CreateCustomKeyStore: _Final[_Action]
"""Write, on * only. Keys: kms:CallerAccount. Needs: cloudhsm:DescribeClusters, ec2:DescribeVpcEndpointServices, iam:CreateServiceLinkedRole."""
CreateGrant: _Final[_Action]
"""Permissions management, on key (required). Keys: kms:CallerAccount, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:GrantConstraintSourceArn, kms:GrantConstraintType, kms:GrantIsForAWSResource, kms:GrantOperations, kms:GranteePrincipal, kms:GranteeServicePrincipal, kms:RetiringPrincipal, kms:RetiringServicePrincipal, kms:ViaService."""
CreateKey: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, kms:BypassPolicyLockoutSafetyCheck, kms:CallerAccount, kms:KeyOrigin, kms:KeySpec, kms:KeyUsage, kms:MultiRegion, kms:MultiRegionKeyType, kms:ViaService. Needs: iam:CreateServiceLinkedRole, kms:PutKeyPolicy, kms:TagResource."""
Decapsulate: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncapsulationAlgorithm, kms:RequestAlias, kms:ViaService."""
Decrypt: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:RecipientAttestation:ImageSha384, kms:RecipientAttestation:NitroTPMPCR0, kms:RecipientAttestation:NitroTPMPCR1, kms:RecipientAttestation:NitroTPMPCR10, kms:RecipientAttestation:NitroTPMPCR11, kms:RecipientAttestation:NitroTPMPCR12, kms:RecipientAttestation:NitroTPMPCR13, kms:RecipientAttestation:NitroTPMPCR14, kms:RecipientAttestation:NitroTPMPCR15, kms:RecipientAttestation:NitroTPMPCR16, kms:RecipientAttestation:NitroTPMPCR17, kms:RecipientAttestation:NitroTPMPCR18, kms:RecipientAttestation:NitroTPMPCR19, kms:RecipientAttestation:NitroTPMPCR2, kms:RecipientAttestation:NitroTPMPCR20, kms:RecipientAttestation:NitroTPMPCR21, kms:RecipientAttestation:NitroTPMPCR22, kms:RecipientAttestation:NitroTPMPCR23, kms:RecipientAttestation:NitroTPMPCR3, kms:RecipientAttestation:NitroTPMPCR4, kms:RecipientAttestation:NitroTPMPCR5, kms:RecipientAttestation:NitroTPMPCR6, kms:RecipientAttestation:NitroTPMPCR7, kms:RecipientAttestation:NitroTPMPCR8, kms:RecipientAttestation:NitroTPMPCR9, kms:RecipientAttestation:PCR0, kms:RecipientAttestation:PCR1, kms:RecipientAttestation:PCR10, kms:RecipientAttestation:PCR11, kms:RecipientAttestation:PCR12, kms:RecipientAttestation:PCR13, kms:RecipientAttestation:PCR14, kms:RecipientAttestation:PCR15, kms:RecipientAttestation:PCR16, kms:RecipientAttestation:PCR17, kms:RecipientAttestation:PCR18, kms:RecipientAttestation:PCR19, kms:RecipientAttestation:PCR2, kms:RecipientAttestation:PCR20, kms:RecipientAttestation:PCR21, kms:RecipientAttestation:PCR22, kms:RecipientAttestation:PCR23, kms:RecipientAttestation:PCR24, kms:RecipientAttestation:PCR25, kms:RecipientAttestation:PCR26, kms:RecipientAttestation:PCR27, kms:RecipientAttestation:PCR28, kms:RecipientAttestation:PCR29, kms:RecipientAttestation:PCR3, kms:RecipientAttestation:PCR30, kms:RecipientAttestation:PCR31, kms:RecipientAttestation:PCR4, kms:RecipientAttestation:PCR5, kms:RecipientAttestation:PCR6, kms:RecipientAttestation:PCR7, kms:RecipientAttestation:PCR8, kms:RecipientAttestation:PCR8:ServiceName, kms:RecipientAttestation:PCR9, kms:RequestAlias, kms:ViaService."""
DeleteAlias: _Final[_Action]
"""Write, on alias (required), key (required). Keys: kms:CallerAccount, kms:ViaService."""
DeleteCustomKeyStore: _Final[_Action]
"""Write, on * only. Keys: kms:CallerAccount."""
DeleteImportedKeyMaterial: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
DeriveSharedSecret: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:KeyAgreementAlgorithm, kms:RecipientAttestation:ImageSha384, kms:RecipientAttestation:NitroTPMPCR0, kms:RecipientAttestation:NitroTPMPCR1, kms:RecipientAttestation:NitroTPMPCR10, kms:RecipientAttestation:NitroTPMPCR11, kms:RecipientAttestation:NitroTPMPCR12, kms:RecipientAttestation:NitroTPMPCR13, kms:RecipientAttestation:NitroTPMPCR14, kms:RecipientAttestation:NitroTPMPCR15, kms:RecipientAttestation:NitroTPMPCR16, kms:RecipientAttestation:NitroTPMPCR17, kms:RecipientAttestation:NitroTPMPCR18, kms:RecipientAttestation:NitroTPMPCR19, kms:RecipientAttestation:NitroTPMPCR2, kms:RecipientAttestation:NitroTPMPCR20, kms:RecipientAttestation:NitroTPMPCR21, kms:RecipientAttestation:NitroTPMPCR22, kms:RecipientAttestation:NitroTPMPCR23, kms:RecipientAttestation:NitroTPMPCR3, kms:RecipientAttestation:NitroTPMPCR4, kms:RecipientAttestation:NitroTPMPCR5, kms:RecipientAttestation:NitroTPMPCR6, kms:RecipientAttestation:NitroTPMPCR7, kms:RecipientAttestation:NitroTPMPCR8, kms:RecipientAttestation:NitroTPMPCR9, kms:RecipientAttestation:PCR0, kms:RecipientAttestation:PCR1, kms:RecipientAttestation:PCR10, kms:RecipientAttestation:PCR11, kms:RecipientAttestation:PCR12, kms:RecipientAttestation:PCR13, kms:RecipientAttestation:PCR14, kms:RecipientAttestation:PCR15, kms:RecipientAttestation:PCR16, kms:RecipientAttestation:PCR17, kms:RecipientAttestation:PCR18, kms:RecipientAttestation:PCR19, kms:RecipientAttestation:PCR2, kms:RecipientAttestation:PCR20, kms:RecipientAttestation:PCR21, kms:RecipientAttestation:PCR22, kms:RecipientAttestation:PCR23, kms:RecipientAttestation:PCR24, kms:RecipientAttestation:PCR25, kms:RecipientAttestation:PCR26, kms:RecipientAttestation:PCR27, kms:RecipientAttestation:PCR28, kms:RecipientAttestation:PCR29, kms:RecipientAttestation:PCR3, kms:RecipientAttestation:PCR30, kms:RecipientAttestation:PCR31, kms:RecipientAttestation:PCR4, kms:RecipientAttestation:PCR5, kms:RecipientAttestation:PCR6, kms:RecipientAttestation:PCR7, kms:RecipientAttestation:PCR8, kms:RecipientAttestation:PCR8:ServiceName, kms:RecipientAttestation:PCR9, kms:RequestAlias, kms:ViaService."""
DescribeCustomKeyStores: _Final[_Action]
"""Read, on * only. Keys: kms:CallerAccount."""
DescribeKey: _Final[_Action]
"""Read, on key (required). Keys: kms:CallerAccount, kms:RequestAlias, kms:ViaService."""
DisableKey: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:TrailingDaysWithoutKeyUsage, kms:ViaService."""
DisableKeyRotation: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
DisconnectCustomKeyStore: _Final[_Action]
"""Write, on * only. Keys: kms:CallerAccount."""
EnableKey: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
EnableKeyRotation: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:RotationPeriodInDays, kms:ViaService."""
Encapsulate: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncapsulationAlgorithm, kms:RequestAlias, kms:ViaService."""
Encrypt: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:RequestAlias, kms:ViaService."""
GenerateDataKey: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:RecipientAttestation:ImageSha384, kms:RecipientAttestation:NitroTPMPCR0, kms:RecipientAttestation:NitroTPMPCR1, kms:RecipientAttestation:NitroTPMPCR10, kms:RecipientAttestation:NitroTPMPCR11, kms:RecipientAttestation:NitroTPMPCR12, kms:RecipientAttestation:NitroTPMPCR13, kms:RecipientAttestation:NitroTPMPCR14, kms:RecipientAttestation:NitroTPMPCR15, kms:RecipientAttestation:NitroTPMPCR16, kms:RecipientAttestation:NitroTPMPCR17, kms:RecipientAttestation:NitroTPMPCR18, kms:RecipientAttestation:NitroTPMPCR19, kms:RecipientAttestation:NitroTPMPCR2, kms:RecipientAttestation:NitroTPMPCR20, kms:RecipientAttestation:NitroTPMPCR21, kms:RecipientAttestation:NitroTPMPCR22, kms:RecipientAttestation:NitroTPMPCR23, kms:RecipientAttestation:NitroTPMPCR3, kms:RecipientAttestation:NitroTPMPCR4, kms:RecipientAttestation:NitroTPMPCR5, kms:RecipientAttestation:NitroTPMPCR6, kms:RecipientAttestation:NitroTPMPCR7, kms:RecipientAttestation:NitroTPMPCR8, kms:RecipientAttestation:NitroTPMPCR9, kms:RecipientAttestation:PCR0, kms:RecipientAttestation:PCR1, kms:RecipientAttestation:PCR10, kms:RecipientAttestation:PCR11, kms:RecipientAttestation:PCR12, kms:RecipientAttestation:PCR13, kms:RecipientAttestation:PCR14, kms:RecipientAttestation:PCR15, kms:RecipientAttestation:PCR16, kms:RecipientAttestation:PCR17, kms:RecipientAttestation:PCR18, kms:RecipientAttestation:PCR19, kms:RecipientAttestation:PCR2, kms:RecipientAttestation:PCR20, kms:RecipientAttestation:PCR21, kms:RecipientAttestation:PCR22, kms:RecipientAttestation:PCR23, kms:RecipientAttestation:PCR24, kms:RecipientAttestation:PCR25, kms:RecipientAttestation:PCR26, kms:RecipientAttestation:PCR27, kms:RecipientAttestation:PCR28, kms:RecipientAttestation:PCR29, kms:RecipientAttestation:PCR3, kms:RecipientAttestation:PCR30, kms:RecipientAttestation:PCR31, kms:RecipientAttestation:PCR4, kms:RecipientAttestation:PCR5, kms:RecipientAttestation:PCR6, kms:RecipientAttestation:PCR7, kms:RecipientAttestation:PCR8, kms:RecipientAttestation:PCR8:ServiceName, kms:RecipientAttestation:PCR9, kms:RequestAlias, kms:ViaService."""
GenerateDataKeyPair: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:DataKeyPairSpec, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:RecipientAttestation:ImageSha384, kms:RecipientAttestation:NitroTPMPCR0, kms:RecipientAttestation:NitroTPMPCR1, kms:RecipientAttestation:NitroTPMPCR10, kms:RecipientAttestation:NitroTPMPCR11, kms:RecipientAttestation:NitroTPMPCR12, kms:RecipientAttestation:NitroTPMPCR13, kms:RecipientAttestation:NitroTPMPCR14, kms:RecipientAttestation:NitroTPMPCR15, kms:RecipientAttestation:NitroTPMPCR16, kms:RecipientAttestation:NitroTPMPCR17, kms:RecipientAttestation:NitroTPMPCR18, kms:RecipientAttestation:NitroTPMPCR19, kms:RecipientAttestation:NitroTPMPCR2, kms:RecipientAttestation:NitroTPMPCR20, kms:RecipientAttestation:NitroTPMPCR21, kms:RecipientAttestation:NitroTPMPCR22, kms:RecipientAttestation:NitroTPMPCR23, kms:RecipientAttestation:NitroTPMPCR3, kms:RecipientAttestation:NitroTPMPCR4, kms:RecipientAttestation:NitroTPMPCR5, kms:RecipientAttestation:NitroTPMPCR6, kms:RecipientAttestation:NitroTPMPCR7, kms:RecipientAttestation:NitroTPMPCR8, kms:RecipientAttestation:NitroTPMPCR9, kms:RecipientAttestation:PCR0, kms:RecipientAttestation:PCR1, kms:RecipientAttestation:PCR10, kms:RecipientAttestation:PCR11, kms:RecipientAttestation:PCR12, kms:RecipientAttestation:PCR13, kms:RecipientAttestation:PCR14, kms:RecipientAttestation:PCR15, kms:RecipientAttestation:PCR16, kms:RecipientAttestation:PCR17, kms:RecipientAttestation:PCR18, kms:RecipientAttestation:PCR19, kms:RecipientAttestation:PCR2, kms:RecipientAttestation:PCR20, kms:RecipientAttestation:PCR21, kms:RecipientAttestation:PCR22, kms:RecipientAttestation:PCR23, kms:RecipientAttestation:PCR24, kms:RecipientAttestation:PCR25, kms:RecipientAttestation:PCR26, kms:RecipientAttestation:PCR27, kms:RecipientAttestation:PCR28, kms:RecipientAttestation:PCR29, kms:RecipientAttestation:PCR3, kms:RecipientAttestation:PCR30, kms:RecipientAttestation:PCR31, kms:RecipientAttestation:PCR4, kms:RecipientAttestation:PCR5, kms:RecipientAttestation:PCR6, kms:RecipientAttestation:PCR7, kms:RecipientAttestation:PCR8, kms:RecipientAttestation:PCR8:ServiceName, kms:RecipientAttestation:PCR9, kms:RequestAlias, kms:ViaService."""
GenerateDataKeyPairWithoutPlaintext: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:DataKeyPairSpec, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:RequestAlias, kms:ViaService."""
GenerateDataKeyWithoutPlaintext: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:RequestAlias, kms:ViaService."""
GenerateMac: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:MacAlgorithm, kms:RequestAlias, kms:ViaService."""
GenerateRandom: _Final[_Action]
"""Write, on * only. Keys: kms:CallerAccount, kms:RecipientAttestation:ImageSha384, kms:RecipientAttestation:NitroTPMPCR0, kms:RecipientAttestation:NitroTPMPCR1, kms:RecipientAttestation:NitroTPMPCR10, kms:RecipientAttestation:NitroTPMPCR11, kms:RecipientAttestation:NitroTPMPCR12, kms:RecipientAttestation:NitroTPMPCR13, kms:RecipientAttestation:NitroTPMPCR14, kms:RecipientAttestation:NitroTPMPCR15, kms:RecipientAttestation:NitroTPMPCR16, kms:RecipientAttestation:NitroTPMPCR17, kms:RecipientAttestation:NitroTPMPCR18, kms:RecipientAttestation:NitroTPMPCR19, kms:RecipientAttestation:NitroTPMPCR2, kms:RecipientAttestation:NitroTPMPCR20, kms:RecipientAttestation:NitroTPMPCR21, kms:RecipientAttestation:NitroTPMPCR22, kms:RecipientAttestation:NitroTPMPCR23, kms:RecipientAttestation:NitroTPMPCR3, kms:RecipientAttestation:NitroTPMPCR4, kms:RecipientAttestation:NitroTPMPCR5, kms:RecipientAttestation:NitroTPMPCR6, kms:RecipientAttestation:NitroTPMPCR7, kms:RecipientAttestation:NitroTPMPCR8, kms:RecipientAttestation:NitroTPMPCR9, kms:RecipientAttestation:PCR0, kms:RecipientAttestation:PCR1, kms:RecipientAttestation:PCR10, kms:RecipientAttestation:PCR11, kms:RecipientAttestation:PCR12, kms:RecipientAttestation:PCR13, kms:RecipientAttestation:PCR14, kms:RecipientAttestation:PCR15, kms:RecipientAttestation:PCR16, kms:RecipientAttestation:PCR17, kms:RecipientAttestation:PCR18, kms:RecipientAttestation:PCR19, kms:RecipientAttestation:PCR2, kms:RecipientAttestation:PCR20, kms:RecipientAttestation:PCR21, kms:RecipientAttestation:PCR22, kms:RecipientAttestation:PCR23, kms:RecipientAttestation:PCR24, kms:RecipientAttestation:PCR25, kms:RecipientAttestation:PCR26, kms:RecipientAttestation:PCR27, kms:RecipientAttestation:PCR28, kms:RecipientAttestation:PCR29, kms:RecipientAttestation:PCR3, kms:RecipientAttestation:PCR30, kms:RecipientAttestation:PCR31, kms:RecipientAttestation:PCR4, kms:RecipientAttestation:PCR5, kms:RecipientAttestation:PCR6, kms:RecipientAttestation:PCR7, kms:RecipientAttestation:PCR8, kms:RecipientAttestation:PCR8:ServiceName, kms:RecipientAttestation:PCR9."""
GetKeyLastUsage: _Final[_Action]
"""Read, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
GetKeyPolicy: _Final[_Action]
"""Read, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
GetKeyRotationStatus: _Final[_Action]
"""Read, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
GetParametersForImport: _Final[_Action]
"""Read, on key (required). Keys: kms:CallerAccount, kms:ViaService, kms:WrappingAlgorithm, kms:WrappingKeySpec."""
GetPublicKey: _Final[_Action]
"""Read, on key (required). Keys: kms:CallerAccount, kms:RequestAlias, kms:ViaService."""
ImportKeyMaterial: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ExpirationModel, kms:ValidTo, kms:ViaService."""
ListAliases: _Final[_Action]
"""List, on * only. Keys: kms:CallerAccount, kms:ViaService."""
ListGrants: _Final[_Action]
"""List, on key (required). Keys: kms:CallerAccount, kms:GrantIsForAWSResource, kms:ViaService."""
ListKeyPolicies: _Final[_Action]
"""List, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
ListKeyRotations: _Final[_Action]
"""List, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
ListKeys: _Final[_Action]
"""List, on * only. Keys: kms:CallerAccount, kms:ViaService."""
ListResourceTags: _Final[_Action]
"""List, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
ListRetirableGrants: _Final[_Action]
"""List, on * only."""
PutKeyPolicy: _Final[_Action]
"""Permissions management, on key (required). Keys: kms:BypassPolicyLockoutSafetyCheck, kms:CallerAccount, kms:ViaService."""
ReEncryptFrom: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:ReEncryptOnSameKey, kms:RequestAlias, kms:ViaService."""
ReEncryptTo: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:EncryptionAlgorithm, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:ReEncryptOnSameKey, kms:RequestAlias, kms:ViaService."""
ReplicateKey: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ReplicaRegion, kms:ViaService. Needs: iam:CreateServiceLinkedRole, kms:CreateKey, kms:PutKeyPolicy, kms:TagResource."""
RetireGrant: _Final[_Action]
"""Permissions management, on key (required). Keys: kms:CallerAccount, kms:EncryptionContext:${EncryptionContextKey}, kms:EncryptionContextKeys, kms:GrantConstraintType, kms:ViaService."""
RevokeGrant: _Final[_Action]
"""Permissions management, on key (required). Keys: kms:CallerAccount, kms:GrantIsForAWSResource, kms:ViaService."""
RotateKeyOnDemand: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
ScheduleKeyDeletion: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ScheduleKeyDeletionPendingWindowInDays, kms:TrailingDaysWithoutKeyUsage, kms:ViaService."""
Sign: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:MessageType, kms:RequestAlias, kms:SigningAlgorithm, kms:ViaService."""
SynchronizeMultiRegionKey: _Final[_Action]
"""Write, on key (required)."""
TagResource: _Final[_Action]
"""Tagging, on key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, kms:CallerAccount, kms:ViaService."""
UntagResource: _Final[_Action]
"""Tagging, on key (required). Keys: aws:TagKeys, kms:CallerAccount, kms:ViaService."""
UpdateAlias: _Final[_Action]
"""Write, on alias (required), key (required). Keys: kms:CallerAccount, kms:ViaService."""
UpdateCustomKeyStore: _Final[_Action]
"""Write, on * only. Keys: kms:CallerAccount. Needs: ec2:DescribeVpcEndpointServices."""
UpdateKeyDescription: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:ViaService."""
UpdatePrimaryRegion: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:PrimaryRegion, kms:ViaService."""
Verify: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:MessageType, kms:RequestAlias, kms:SigningAlgorithm, kms:ViaService."""
VerifyMac: _Final[_Action]
"""Write, on key (required). Keys: kms:CallerAccount, kms:MacAlgorithm, kms:RequestAlias, kms:ViaService."""
class _alias(_ResourceType):
    """arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}"""

    def __call__(self, alias: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

alias: _Final[_alias]
class _key(_ResourceType):
    """arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}. Keys: aws:ResourceTag/${TagKey}, kms:KeyOrigin, kms:KeySpec, kms:KeyUsage, kms:MultiRegion, kms:MultiRegionKeyType, kms:ResourceAliases"""

    def __call__(self, key_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

key: _Final[_key]

class _Keys(_ServiceKeys):
    """The condition keys of kms."""

    BypassPolicyLockoutSafetyCheck: _BoolKey
    CallerAccount: _StringKey
    CustomerMasterKeySpec: _StringKey
    CustomerMasterKeyUsage: _StringKey
    DataKeyPairSpec: _StringKey
    EncapsulationAlgorithm: _StringKey
    EncryptionAlgorithm: _StringKey
    EncryptionContextKeys: _StringSetKey
    ExpirationModel: _StringKey
    GrantConstraintSourceArn: _ArnKey
    GrantConstraintType: _StringKey
    GrantIsForAWSResource: _BoolKey
    GrantOperations: _StringSetKey
    GranteePrincipal: _StringKey
    GranteeServicePrincipal: _StringKey
    KeyAgreementAlgorithm: _StringKey
    KeyOrigin: _StringKey
    KeySpec: _StringKey
    KeyUsage: _StringKey
    MacAlgorithm: _StringKey
    MessageType: _StringKey
    MultiRegion: _BoolKey
    MultiRegionKeyType: _StringKey
    PrimaryRegion: _StringKey
    ReEncryptOnSameKey: _BoolKey
    RecipientAttestation_ImageSha384: _StringKey
    RecipientAttestation_NitroTPMPCR0: _StringKey
    RecipientAttestation_NitroTPMPCR1: _StringKey
    RecipientAttestation_NitroTPMPCR10: _StringKey
    RecipientAttestation_NitroTPMPCR11: _StringKey
    RecipientAttestation_NitroTPMPCR12: _StringKey
    RecipientAttestation_NitroTPMPCR13: _StringKey
    RecipientAttestation_NitroTPMPCR14: _StringKey
    RecipientAttestation_NitroTPMPCR15: _StringKey
    RecipientAttestation_NitroTPMPCR16: _StringKey
    RecipientAttestation_NitroTPMPCR17: _StringKey
    RecipientAttestation_NitroTPMPCR18: _StringKey
    RecipientAttestation_NitroTPMPCR19: _StringKey
    RecipientAttestation_NitroTPMPCR2: _StringKey
    RecipientAttestation_NitroTPMPCR20: _StringKey
    RecipientAttestation_NitroTPMPCR21: _StringKey
    RecipientAttestation_NitroTPMPCR22: _StringKey
    RecipientAttestation_NitroTPMPCR23: _StringKey
    RecipientAttestation_NitroTPMPCR3: _StringKey
    RecipientAttestation_NitroTPMPCR4: _StringKey
    RecipientAttestation_NitroTPMPCR5: _StringKey
    RecipientAttestation_NitroTPMPCR6: _StringKey
    RecipientAttestation_NitroTPMPCR7: _StringKey
    RecipientAttestation_NitroTPMPCR8: _StringKey
    RecipientAttestation_NitroTPMPCR9: _StringKey
    RecipientAttestation_PCR: _StringKey
    RecipientAttestation_PCR0: _StringKey
    RecipientAttestation_PCR1: _StringKey
    RecipientAttestation_PCR10: _StringKey
    RecipientAttestation_PCR11: _StringKey
    RecipientAttestation_PCR12: _StringKey
    RecipientAttestation_PCR13: _StringKey
    RecipientAttestation_PCR14: _StringKey
    RecipientAttestation_PCR15: _StringKey
    RecipientAttestation_PCR16: _StringKey
    RecipientAttestation_PCR17: _StringKey
    RecipientAttestation_PCR18: _StringKey
    RecipientAttestation_PCR19: _StringKey
    RecipientAttestation_PCR2: _StringKey
    RecipientAttestation_PCR20: _StringKey
    RecipientAttestation_PCR21: _StringKey
    RecipientAttestation_PCR22: _StringKey
    RecipientAttestation_PCR23: _StringKey
    RecipientAttestation_PCR24: _StringKey
    RecipientAttestation_PCR25: _StringKey
    RecipientAttestation_PCR26: _StringKey
    RecipientAttestation_PCR27: _StringKey
    RecipientAttestation_PCR28: _StringKey
    RecipientAttestation_PCR29: _StringKey
    RecipientAttestation_PCR3: _StringKey
    RecipientAttestation_PCR30: _StringKey
    RecipientAttestation_PCR31: _StringKey
    RecipientAttestation_PCR4: _StringKey
    RecipientAttestation_PCR5: _StringKey
    RecipientAttestation_PCR6: _StringKey
    RecipientAttestation_PCR7: _StringKey
    RecipientAttestation_PCR8: _StringKey
    RecipientAttestation_PCR8_ServiceName: _StringKey
    RecipientAttestation_PCR9: _StringKey
    ReplicaRegion: _StringKey
    RequestAlias: _StringKey
    ResourceAliases: _StringSetKey
    RetiringPrincipal: _StringKey
    RetiringServicePrincipal: _StringKey
    RotationPeriodInDays: _NumericKey
    ScheduleKeyDeletionPendingWindowInDays: _NumericKey
    SigningAlgorithm: _StringKey
    TrailingDaysWithoutKeyUsage: _NumericKey
    ValidTo: _DateKey
    ViaService: _StringKey
    WrappingAlgorithm: _StringKey
    WrappingKeySpec: _StringKey
    def EncryptionContext_(self, encryption_context_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kms:BypassPolicyLockoutSafetyCheck", "kms:GrantIsForAWSResource", "kms:MultiRegion", "kms:ReEncryptOnSameKey"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kms:CallerAccount", "kms:CustomerMasterKeySpec", "kms:CustomerMasterKeyUsage", "kms:DataKeyPairSpec", "kms:EncapsulationAlgorithm", "kms:EncryptionAlgorithm", "kms:ExpirationModel", "kms:GrantConstraintType", "kms:GranteePrincipal", "kms:GranteeServicePrincipal", "kms:KeyAgreementAlgorithm", "kms:KeyOrigin", "kms:KeySpec", "kms:KeyUsage", "kms:MacAlgorithm", "kms:MessageType", "kms:MultiRegionKeyType", "kms:PrimaryRegion", "kms:RecipientAttestation:ImageSha384", "kms:RecipientAttestation:NitroTPMPCR0", "kms:RecipientAttestation:NitroTPMPCR1", "kms:RecipientAttestation:NitroTPMPCR10", "kms:RecipientAttestation:NitroTPMPCR11", "kms:RecipientAttestation:NitroTPMPCR12", "kms:RecipientAttestation:NitroTPMPCR13", "kms:RecipientAttestation:NitroTPMPCR14", "kms:RecipientAttestation:NitroTPMPCR15", "kms:RecipientAttestation:NitroTPMPCR16", "kms:RecipientAttestation:NitroTPMPCR17", "kms:RecipientAttestation:NitroTPMPCR18", "kms:RecipientAttestation:NitroTPMPCR19", "kms:RecipientAttestation:NitroTPMPCR2", "kms:RecipientAttestation:NitroTPMPCR20", "kms:RecipientAttestation:NitroTPMPCR21", "kms:RecipientAttestation:NitroTPMPCR22", "kms:RecipientAttestation:NitroTPMPCR23", "kms:RecipientAttestation:NitroTPMPCR3", "kms:RecipientAttestation:NitroTPMPCR4", "kms:RecipientAttestation:NitroTPMPCR5", "kms:RecipientAttestation:NitroTPMPCR6", "kms:RecipientAttestation:NitroTPMPCR7", "kms:RecipientAttestation:NitroTPMPCR8", "kms:RecipientAttestation:NitroTPMPCR9", "kms:RecipientAttestation:PCR", "kms:RecipientAttestation:PCR0", "kms:RecipientAttestation:PCR1", "kms:RecipientAttestation:PCR10", "kms:RecipientAttestation:PCR11", "kms:RecipientAttestation:PCR12", "kms:RecipientAttestation:PCR13", "kms:RecipientAttestation:PCR14", "kms:RecipientAttestation:PCR15", "kms:RecipientAttestation:PCR16", "kms:RecipientAttestation:PCR17", "kms:RecipientAttestation:PCR18", "kms:RecipientAttestation:PCR19", "kms:RecipientAttestation:PCR2", "kms:RecipientAttestation:PCR20", "kms:RecipientAttestation:PCR21", "kms:RecipientAttestation:PCR22", "kms:RecipientAttestation:PCR23", "kms:RecipientAttestation:PCR24", "kms:RecipientAttestation:PCR25", "kms:RecipientAttestation:PCR26", "kms:RecipientAttestation:PCR27", "kms:RecipientAttestation:PCR28", "kms:RecipientAttestation:PCR29", "kms:RecipientAttestation:PCR3", "kms:RecipientAttestation:PCR30", "kms:RecipientAttestation:PCR31", "kms:RecipientAttestation:PCR4", "kms:RecipientAttestation:PCR5", "kms:RecipientAttestation:PCR6", "kms:RecipientAttestation:PCR7", "kms:RecipientAttestation:PCR8", "kms:RecipientAttestation:PCR8:ServiceName", "kms:RecipientAttestation:PCR9", "kms:ReplicaRegion", "kms:RequestAlias", "kms:RetiringPrincipal", "kms:RetiringServicePrincipal", "kms:SigningAlgorithm", "kms:ViaService", "kms:WrappingAlgorithm", "kms:WrappingKeySpec"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kms:EncryptionContextKeys", "kms:GrantOperations", "kms:ResourceAliases"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kms:GrantConstraintSourceArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kms:RotationPeriodInDays", "kms:ScheduleKeyDeletionPendingWindowInDays", "kms:TrailingDaysWithoutKeyUsage"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kms:ValidTo"]) -> _DateKey: ...
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
