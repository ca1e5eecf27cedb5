"""Amazon Redshift Serverless. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ConvertRecoveryPointToSnapshot: _Final[_Action]
"""Write, on recoveryPoint (required), snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomDomainAssociation: _Final[_Action]
"""Write, on workgroup (required). Needs: acm:DescribeCertificate."""
CreateEndpointAccess: _Final[_Action]
"""Write, on endpointAccess (required)."""
CreateNamespace: _Final[_Action]
"""Write, on namespace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, kms:RetireGrant, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:DescribeSecret, secretsmanager:GetRandomPassword, secretsmanager:RotateSecret, secretsmanager:TagResource, secretsmanager:UpdateSecret."""
CreateReservation: _Final[_Action]
"""Write, on * only."""
CreateScheduledAction: _Final[_Action]
"""Write, on namespace (required)."""
CreateSnapshot: _Final[_Action]
"""Write, on namespace (required), snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSnapshotCopyConfiguration: _Final[_Action]
"""Write, on namespace (required)."""
CreateUsageLimit: _Final[_Action]
"""Write, on * only."""
CreateWorkgroup: _Final[_Action]
"""Write, on workgroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCustomDomainAssociation: _Final[_Action]
"""Write, on workgroup (required)."""
DeleteEndpointAccess: _Final[_Action]
"""Write, on endpointAccess (required)."""
DeleteNamespace: _Final[_Action]
"""Write, on namespace (required). Needs: kms:DescribeKey, kms:RetireGrant, secretsmanager:DeleteSecret, secretsmanager:DescribeSecret."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on * only."""
DeleteScheduledAction: _Final[_Action]
"""Write, on * only."""
DeleteSnapshot: _Final[_Action]
"""Write, on snapshot (required)."""
DeleteSnapshotCopyConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteUsageLimit: _Final[_Action]
"""Write, on * only."""
DeleteWorkgroup: _Final[_Action]
"""Write, on workgroup (required)."""
DescribeOneTimeCredit: _Final[_Action]
"""Read, on * only."""
GetCredentials: _Final[_Action]
"""Write, on workgroup (required)."""
GetCustomDomainAssociation: _Final[_Action]
"""Read, on workgroup (required)."""
GetEndpointAccess: _Final[_Action]
"""Read, on endpointAccess (required)."""
GetIdentityCenterAuthToken: _Final[_Action]
"""Read, on workgroup (required)."""
GetManagedWorkgroup: _Final[_Action]
"""Read, on managed-workgroup (required)."""
GetNamespace: _Final[_Action]
"""Read, on namespace (required)."""
GetRecoveryPoint: _Final[_Action]
"""Read, on recoveryPoint (required)."""
GetReservation: _Final[_Action]
"""Read, on * only."""
GetReservationOffering: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on * only."""
GetScheduledAction: _Final[_Action]
"""Read, on * only."""
GetSnapshot: _Final[_Action]
"""Read, on snapshot (required)."""
GetTableRestoreStatus: _Final[_Action]
"""Read, on * only."""
GetTrack: _Final[_Action]
"""Read, on * only."""
GetUsageLimit: _Final[_Action]
"""Read, on * only."""
GetWorkgroup: _Final[_Action]
"""Read, on workgroup (required)."""
ListAutonomicsDenylist: _Final[_Action]
"""Read, on workgroup (required)."""
ListCustomDomainAssociations: _Final[_Action]
"""List, on * only."""
ListEndpointAccess: _Final[_Action]
"""List, on endpointAccess (required)."""
ListManagedWorkgroups: _Final[_Action]
"""List, on * only."""
ListNamespaces: _Final[_Action]
"""List, on * only."""
ListRecoveryPoints: _Final[_Action]
"""List, on recoveryPoint (required)."""
ListReservationOfferings: _Final[_Action]
"""List, on * only."""
ListReservations: _Final[_Action]
"""List, on * only."""
ListScheduledActions: _Final[_Action]
"""List, on * only."""
ListSnapshotCopyConfigurations: _Final[_Action]
"""List, on namespace."""
ListSnapshots: _Final[_Action]
"""List, on snapshot (required)."""
ListTableRestoreStatus: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on namespace, workgroup. Keys: aws:ResourceTag/${TagKey}."""
ListTracks: _Final[_Action]
"""List, on * only."""
ListUsageLimits: _Final[_Action]
"""List, on * only."""
ListWorkgroups: _Final[_Action]
"""List, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on * only."""
RestoreFromRecoveryPoint: _Final[_Action]
"""Write, on recoveryPoint (required)."""
RestoreFromSnapshot: _Final[_Action]
"""Write, on snapshot (required). Needs: kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, kms:RetireGrant, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:DescribeSecret, secretsmanager:GetRandomPassword, secretsmanager:RotateSecret, secretsmanager:TagResource, secretsmanager:UpdateSecret."""
RestoreTableFromRecoveryPoint: _Final[_Action]
"""Write, on namespace (required), recoveryPoint (required)."""
RestoreTableFromSnapshot: _Final[_Action]
"""Write, on namespace (required), snapshot (required)."""
TagResource: _Final[_Action]
"""Tagging, on namespace, recoveryPoint, snapshot, workgroup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on namespace, recoveryPoint, snapshot, workgroup. Keys: aws:TagKeys."""
UpdateAutonomicsDenylist: _Final[_Action]
"""Write, on workgroup (required)."""
UpdateCustomDomainAssociation: _Final[_Action]
"""Write, on workgroup (required). Needs: acm:DescribeCertificate."""
UpdateEndpointAccess: _Final[_Action]
"""Write, on endpointAccess (required)."""
UpdateLakehouseConfiguration: _Final[_Action]
"""Write, on namespace (required)."""
UpdateNamespace: _Final[_Action]
"""Write, on namespace (required). Needs: kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, kms:RetireGrant, secretsmanager:CreateSecret, secretsmanager:DeleteSecret, secretsmanager:DescribeSecret, secretsmanager:GetRandomPassword, secretsmanager:RotateSecret, secretsmanager:TagResource, secretsmanager:UpdateSecret."""
UpdateScheduledAction: _Final[_Action]
"""Write, on * only."""
UpdateSnapshot: _Final[_Action]
"""Write, on snapshot (required)."""
UpdateSnapshotCopyConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateUsageLimit: _Final[_Action]
"""Write, on * only."""
UpdateWorkgroup: _Final[_Action]
"""Write, on workgroup (required)."""
class _endpointAccess(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:managedvpcendpoint/${EndpointAccessId}"""

    def __call__(self, endpoint_access_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

endpointAccess: _Final[_endpointAccess]
class _managed_workgroup(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupName}"""

    def __call__(self, managed_workgroup_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managed_workgroup: _Final[_managed_workgroup]
class _namespace(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, namespace_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

namespace: _Final[_namespace]
class _recoveryPoint(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:recoverypoint/${RecoveryPointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, recovery_point_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recoveryPoint: _Final[_recoveryPoint]
class _snapshot(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, snapshot_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]
class _workgroup(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workgroup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workgroup: _Final[_workgroup]

class _Keys(_ServiceKeys):
    """The condition keys of redshift-serverless."""

    endpointAccessId: _StringKey
    managedWorkgroupName: _StringKey
    namespaceId: _StringKey
    recoveryPointId: _StringKey
    snapshotId: _StringKey
    tableRestoreRequestId: _StringKey
    workgroupId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["redshift-serverless:endpointAccessId", "redshift-serverless:managedWorkgroupName", "redshift-serverless:namespaceId", "redshift-serverless:recoveryPointId", "redshift-serverless:snapshotId", "redshift-serverless:tableRestoreRequestId", "redshift-serverless:workgroupId"]) -> _StringKey: ...
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
