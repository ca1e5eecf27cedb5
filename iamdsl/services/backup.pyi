"""AWS Backup. Generated; see scripts/."""

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
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateBackupVaultMpaApprovalTeam: _Final[_Action]
"""Write, on backupVault (required). Keys: backup:MpaApprovalTeamArn."""
CancelLegalHold: _Final[_Action]
"""Write, on legalHold (required)."""
CopyFromBackupVault: _Final[_Action]
"""Write, on recoveryPoint (required). Keys: backup:CopyTargetOrgPaths, backup:CopyTargets."""
CopyIntoBackupVault: _Final[_Action]
"""Write, on backupVault (required). Keys: aws:RequestTag/${TagKey}."""
CreateBackupAccessPoint: _Final[_Action]
"""Write, on recoveryPoint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBackupPlan: _Final[_Action]
"""Write, on backupPlan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateBackupSelection: _Final[_Action]
"""Write, on backupPlan (required). Needs: iam:PassRole."""
CreateBackupVault: _Final[_Action]
"""Write, on backupVault (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFramework: _Final[_Action]
"""Write, on framework (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLegalHold: _Final[_Action]
"""Write, on legalHold (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLogicallyAirGappedBackupVault: _Final[_Action]
"""Write, on backupVault (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, backup:MaxRetentionDays, backup:MinRetentionDays."""
CreateReportPlan: _Final[_Action]
"""Write, on reportPlan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, backup:FrameworkArns."""
CreateRestoreAccessBackupVault: _Final[_Action]
"""Write, on backupVault (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRestoreTestingPlan: _Final[_Action]
"""Write, on restoreTestingPlan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRestoreTestingSelection: _Final[_Action]
"""Write, on restoreTestingPlan (required). Needs: iam:PassRole."""
CreateTieringConfiguration: _Final[_Action]
"""Write, on tieringConfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteBackupAccessPoint: _Final[_Action]
"""Write, on backupAccessPoint (required)."""
DeleteBackupPlan: _Final[_Action]
"""Write, on backupPlan (required)."""
DeleteBackupSelection: _Final[_Action]
"""Write, on backupPlan (required)."""
DeleteBackupVault: _Final[_Action]
"""Write, on backupVault (required)."""
DeleteBackupVaultAccessPolicy: _Final[_Action]
"""Permissions management, on backupVault (required)."""
DeleteBackupVaultLockConfiguration: _Final[_Action]
"""Write, on backupVault (required)."""
DeleteBackupVaultNotifications: _Final[_Action]
"""Write, on backupVault (required)."""
DeleteBackupVaultSharingPolicy: _Final[_Action]
"""Permissions management, on backupVault (required)."""
DeleteFramework: _Final[_Action]
"""Write, on framework (required)."""
DeleteRecoveryPoint: _Final[_Action]
"""Write, on recoveryPoint (required)."""
DeleteReportPlan: _Final[_Action]
"""Write, on reportPlan (required)."""
DeleteRestoreTestingPlan: _Final[_Action]
"""Write, on restoreTestingPlan (required)."""
DeleteRestoreTestingSelection: _Final[_Action]
"""Write, on restoreTestingPlan (required)."""
DeleteTieringConfiguration: _Final[_Action]
"""Write, on tieringConfiguration (required)."""
DescribeBackupAccessPoint: _Final[_Action]
"""Read, on backupAccessPoint (required)."""
DescribeBackupJob: _Final[_Action]
"""Read, on * only."""
DescribeBackupVault: _Final[_Action]
"""Read, on backupVault (required)."""
DescribeCopyJob: _Final[_Action]
"""Read, on * only."""
DescribeFramework: _Final[_Action]
"""Read, on framework (required)."""
DescribeGlobalSettings: _Final[_Action]
"""Read, on * only."""
DescribeProtectedResource: _Final[_Action]
"""Read, on * only."""
DescribeRecoveryPoint: _Final[_Action]
"""Read, on recoveryPoint (required)."""
DescribeRegionSettings: _Final[_Action]
"""Read, on * only."""
DescribeReportJob: _Final[_Action]
"""Read, on * only."""
DescribeReportPlan: _Final[_Action]
"""Read, on reportPlan (required)."""
DescribeRestoreJob: _Final[_Action]
"""Read, on * only."""
DescribeScanJob: _Final[_Action]
"""Read, on * only."""
DisassociateBackupVaultMpaApprovalTeam: _Final[_Action]
"""Write, on backupVault (required)."""
DisassociateRecoveryPoint: _Final[_Action]
"""Write, on recoveryPoint (required)."""
DisassociateRecoveryPointFromParent: _Final[_Action]
"""Write, on recoveryPoint (required)."""
ExportBackupPlanTemplate: _Final[_Action]
"""Read, on * only."""
GetBackupPlan: _Final[_Action]
"""Read, on backupPlan (required)."""
GetBackupPlanFromJSON: _Final[_Action]
"""Read, on * only."""
GetBackupPlanFromTemplate: _Final[_Action]
"""Read, on * only."""
GetBackupSelection: _Final[_Action]
"""Read, on backupPlan (required)."""
GetBackupVaultAccessPolicy: _Final[_Action]
"""Read, on backupVault (required)."""
GetBackupVaultNotifications: _Final[_Action]
"""Read, on backupVault (required)."""
GetBackupVaultSharingPolicy: _Final[_Action]
"""Read, on backupVault (required)."""
GetLegalHold: _Final[_Action]
"""Read, on legalHold (required)."""
GetPITRMalwareScanResults: _Final[_Action]
"""Read, on recoveryPoint (required)."""
GetRecoveryPointIndexDetails: _Final[_Action]
"""Read, on recoveryPoint (required)."""
GetRecoveryPointRestoreMetadata: _Final[_Action]
"""Read, on recoveryPoint (required)."""
GetRestoreJobMetadata: _Final[_Action]
"""Read, on * only."""
GetRestoreTestingInferredMetadata: _Final[_Action]
"""Read, on * only."""
GetRestoreTestingPlan: _Final[_Action]
"""Read, on restoreTestingPlan (required)."""
GetRestoreTestingSelection: _Final[_Action]
"""Read, on restoreTestingPlan (required)."""
GetSupportedResourceTypes: _Final[_Action]
"""Read, on * only."""
GetTieringConfiguration: _Final[_Action]
"""Read, on tieringConfiguration (required)."""
ListBackupAccessPoints: _Final[_Action]
"""List, on * only."""
ListBackupAccessPointsByRecoveryPoint: _Final[_Action]
"""List, on * only."""
ListBackupAccessPointsByResource: _Final[_Action]
"""List, on * only."""
ListBackupJobSummaries: _Final[_Action]
"""List, on * only."""
ListBackupJobs: _Final[_Action]
"""List, on * only."""
ListBackupPlanTemplates: _Final[_Action]
"""List, on * only."""
ListBackupPlanVersions: _Final[_Action]
"""List, on backupPlan (required)."""
ListBackupPlans: _Final[_Action]
"""List, on * only."""
ListBackupSelections: _Final[_Action]
"""List, on backupPlan (required)."""
ListBackupVaults: _Final[_Action]
"""List, on * only."""
ListCopyJobSummaries: _Final[_Action]
"""List, on * only."""
ListCopyJobs: _Final[_Action]
"""List, on * only."""
ListFrameworks: _Final[_Action]
"""List, on * only."""
ListIndexedRecoveryPoints: _Final[_Action]
"""List, on * only."""
ListIndexedRecoveryPointsForSearch: _Final[_Action]
"""Permissions management, on * only."""
ListLegalHolds: _Final[_Action]
"""List, on * only."""
ListProtectedResources: _Final[_Action]
"""List, on * only."""
ListProtectedResourcesByBackupVault: _Final[_Action]
"""List, on backupVault (required)."""
ListRecoveryPointsByBackupVault: _Final[_Action]
"""List, on backupVault (required)."""
ListRecoveryPointsByLegalHold: _Final[_Action]
"""List, on legalHold (required)."""
ListRecoveryPointsByResource: _Final[_Action]
"""List, on * only."""
ListReportJobs: _Final[_Action]
"""List, on * only."""
ListReportPlans: _Final[_Action]
"""List, on * only."""
ListRestoreAccessBackupVaults: _Final[_Action]
"""List, on backupVault (required)."""
ListRestoreJobSummaries: _Final[_Action]
"""List, on * only."""
ListRestoreJobs: _Final[_Action]
"""List, on * only."""
ListRestoreJobsByProtectedResource: _Final[_Action]
"""List, on * only."""
ListRestoreTestingPlans: _Final[_Action]
"""List, on * only."""
ListRestoreTestingSelections: _Final[_Action]
"""List, on restoreTestingPlan (required)."""
ListScanJobSummaries: _Final[_Action]
"""List, on * only."""
ListScanJobs: _Final[_Action]
"""List, on * only."""
ListTags: _Final[_Action]
"""Read, on backupAccessPoint, backupPlan, backupVault, framework, legalHold, recoveryPoint, reportPlan, restoreTestingPlan, tieringConfiguration."""
ListTieringConfigurations: _Final[_Action]
"""List, on * only."""
PutBackupVaultAccessPolicy: _Final[_Action]
"""Permissions management, on backupVault (required)."""
PutBackupVaultLockConfiguration: _Final[_Action]
"""Write, on backupVault (required). Keys: backup:ChangeableForDays, backup:MaxRetentionDays, backup:MinRetentionDays."""
PutBackupVaultNotifications: _Final[_Action]
"""Write, on backupVault (required)."""
PutBackupVaultSharingPolicy: _Final[_Action]
"""Permissions management, on backupVault (required)."""
PutRestoreValidationResult: _Final[_Action]
"""Write, on * only."""
RevokeRestoreAccessBackupVault: _Final[_Action]
"""Write, on backupVault (required)."""
SearchRecoveryPoint: _Final[_Action]
"""Permissions management, on recoveryPoint (required)."""
StartBackupJob: _Final[_Action]
"""Write, on backupVault (required). Needs: iam:PassRole."""
StartCopyJob: _Final[_Action]
"""Write, on recoveryPoint (required). Needs: iam:PassRole."""
StartReportJob: _Final[_Action]
"""Write, on reportPlan (required)."""
StartRestoreJob: _Final[_Action]
"""Write, on recoveryPoint (required). Needs: iam:PassRole."""
StartScanJob: _Final[_Action]
"""Write, on recoveryPoint (required). Needs: iam:PassRole."""
StopBackupJob: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on backupAccessPoint, backupPlan, backupVault, framework, legalHold, recoveryPoint, reportPlan, restoreTestingPlan, tieringConfiguration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on backupAccessPoint, backupPlan, backupVault, framework, legalHold, recoveryPoint, reportPlan, restoreTestingPlan, tieringConfiguration. Keys: aws:TagKeys."""
UpdateBackupPlan: _Final[_Action]
"""Write, on backupPlan (required). Needs: iam:PassRole."""
UpdateFramework: _Final[_Action]
"""Write, on framework (required)."""
UpdateGlobalSettings: _Final[_Action]
"""Write, on * only."""
UpdateRecoveryPointIndexSettings: _Final[_Action]
"""Write, on recoveryPoint (required). Keys: backup:Index."""
UpdateRecoveryPointLifecycle: _Final[_Action]
"""Write, on recoveryPoint (required)."""
UpdateRegionSettings: _Final[_Action]
"""Write, on * only."""
UpdateReportPlan: _Final[_Action]
"""Write, on reportPlan (required). Keys: backup:FrameworkArns."""
UpdateRestoreTestingPlan: _Final[_Action]
"""Write, on restoreTestingPlan (required)."""
UpdateRestoreTestingSelection: _Final[_Action]
"""Write, on restoreTestingPlan (required). Needs: iam:PassRole."""
UpdateTieringConfiguration: _Final[_Action]
"""Write, on tieringConfiguration (required)."""
class _backupAccessPoint(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:accesspoint/${AccessPointName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, access_point_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

backupAccessPoint: _Final[_backupAccessPoint]
class _backupPlan(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, backup_plan_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

backupPlan: _Final[_backupPlan]
class _backupVault(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, backup_vault_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

backupVault: _Final[_backupVault]
class _framework(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:framework:${FrameworkName}-${FrameworkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, framework_name: str | _Variable, framework_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

framework: _Final[_framework]
class _legalHold(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, legal_hold_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

legalHold: _Final[_legalHold]
class _recoveryPoint(_ResourceType):
    """arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vendor: str | _Variable, resource_type: str | _Variable, recovery_point_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

recoveryPoint: _Final[_recoveryPoint]
class _reportPlan(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:report-plan:${ReportPlanName}-${ReportPlanId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, report_plan_name: str | _Variable, report_plan_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reportPlan: _Final[_reportPlan]
class _restoreTestingPlan(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, restore_testing_plan_name: str | _Variable, restore_testing_plan_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

restoreTestingPlan: _Final[_restoreTestingPlan]
class _tieringConfiguration(_ResourceType):
    """arn:${Partition}:backup:${Region}:${Account}:tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, tiering_configuration_name: str | _Variable, tiering_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tieringConfiguration: _Final[_tieringConfiguration]

class _Keys(_ServiceKeys):
    """The condition keys of backup."""

    ChangeableForDays: _NumericKey
    CopyTargetOrgPaths: _StringSetKey
    CopyTargets: _ArnSetKey
    FrameworkArns: _ArnSetKey
    Index: _StringKey
    MaxRetentionDays: _NumericKey
    MinRetentionDays: _NumericKey
    MpaApprovalTeamArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["backup:ChangeableForDays", "backup:MaxRetentionDays", "backup:MinRetentionDays"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["backup:CopyTargetOrgPaths"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["backup:CopyTargets", "backup:FrameworkArns"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["backup:Index"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["backup:MpaApprovalTeamArn"]) -> _ArnKey: ...
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
