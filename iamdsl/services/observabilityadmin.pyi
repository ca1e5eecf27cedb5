"""Amazon CloudWatch Observability Admin Service. Generated; see scripts/."""

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

CreateCentralizationRuleForOrganization: _Final[_Action]
"""Write, on organization-centralization-rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, observabilityadmin:CentralizationBackupRegion, observabilityadmin:CentralizationDestinationAccount, observabilityadmin:CentralizationDestinationRegion, observabilityadmin:CentralizationRuleName, observabilityadmin:CentralizationSourceId, observabilityadmin:CentralizationSourceRegions."""
CreateDatasetIntegration: _Final[_Action]
"""Write, on dataset-integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateS3TableIntegration: _Final[_Action]
"""Write, on s3tableintegration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTelemetryPipeline: _Final[_Action]
"""Write, on telemetry-pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, observabilityadmin:SourceType."""
CreateTelemetryRule: _Final[_Action]
"""Write, on telemetry-rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, observabilityadmin:TargetRegions."""
CreateTelemetryRuleForOrganization: _Final[_Action]
"""Write, on organization-telemetry-rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, observabilityadmin:TargetRegions."""
DeleteCentralizationRuleForOrganization: _Final[_Action]
"""Write, on organization-centralization-rule (required). Keys: observabilityadmin:CentralizationRuleName."""
DeleteDatasetIntegration: _Final[_Action]
"""Write, on dataset-integration (required)."""
DeleteS3TableIntegration: _Final[_Action]
"""Write, on s3tableintegration (required)."""
DeleteTelemetryPipeline: _Final[_Action]
"""Write, on telemetry-pipeline (required)."""
DeleteTelemetryRule: _Final[_Action]
"""Write, on telemetry-rule (required)."""
DeleteTelemetryRuleForOrganization: _Final[_Action]
"""Write, on organization-telemetry-rule (required)."""
GetCentralizationRuleForOrganization: _Final[_Action]
"""Read, on organization-centralization-rule (required). Keys: observabilityadmin:CentralizationRuleName."""
GetDatasetIntegration: _Final[_Action]
"""Read, on dataset-integration (required)."""
GetS3TableIntegration: _Final[_Action]
"""Read, on s3tableintegration (required)."""
GetTelemetryEnrichmentStatus: _Final[_Action]
"""Read, on * only."""
GetTelemetryEvaluationStatus: _Final[_Action]
"""Read, on * only."""
GetTelemetryEvaluationStatusForOrganization: _Final[_Action]
"""Read, on * only."""
GetTelemetryPipeline: _Final[_Action]
"""Read, on telemetry-pipeline (required)."""
GetTelemetryRule: _Final[_Action]
"""Read, on telemetry-rule (required)."""
GetTelemetryRuleForOrganization: _Final[_Action]
"""Read, on organization-telemetry-rule (required)."""
ListCentralizationRulesForOrganization: _Final[_Action]
"""List, on * only."""
ListDatasetIntegrations: _Final[_Action]
"""List, on * only."""
ListResourceTelemetry: _Final[_Action]
"""Read, on * only. Keys: observabilityadmin:TargetRegions."""
ListResourceTelemetryForOrganization: _Final[_Action]
"""Read, on * only. Keys: observabilityadmin:TargetRegions."""
ListS3TableIntegrations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on dataset-integration, organization-centralization-rule, organization-telemetry-rule, s3tableintegration, telemetry-pipeline, telemetry-rule."""
ListTelemetryPipelines: _Final[_Action]
"""List, on * only."""
ListTelemetryRules: _Final[_Action]
"""List, on * only."""
ListTelemetryRulesForOrganization: _Final[_Action]
"""List, on * only."""
StartTelemetryEnrichment: _Final[_Action]
"""Write, on * only."""
StartTelemetryEvaluation: _Final[_Action]
"""Write, on * only. Keys: observabilityadmin:TargetRegions."""
StartTelemetryEvaluationForOrganization: _Final[_Action]
"""Write, on * only. Keys: observabilityadmin:TargetRegions."""
StopTelemetryEnrichment: _Final[_Action]
"""Write, on * only."""
StopTelemetryEvaluation: _Final[_Action]
"""Write, on * only."""
StopTelemetryEvaluationForOrganization: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on dataset-integration, organization-centralization-rule, organization-telemetry-rule, s3tableintegration, telemetry-pipeline, telemetry-rule. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestTelemetryPipeline: _Final[_Action]
"""Read, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on dataset-integration, organization-centralization-rule, organization-telemetry-rule, s3tableintegration, telemetry-pipeline, telemetry-rule. Keys: aws:TagKeys."""
UpdateCentralizationRuleForOrganization: _Final[_Action]
"""Write, on organization-centralization-rule (required). Keys: observabilityadmin:CentralizationBackupRegion, observabilityadmin:CentralizationDestinationAccount, observabilityadmin:CentralizationDestinationRegion, observabilityadmin:CentralizationRuleName, observabilityadmin:CentralizationSourceId, observabilityadmin:CentralizationSourceRegions."""
UpdateDatasetIntegration: _Final[_Action]
"""Write, on dataset-integration (required)."""
UpdateTelemetryPipeline: _Final[_Action]
"""Write, on telemetry-pipeline (required)."""
UpdateTelemetryRule: _Final[_Action]
"""Write, on telemetry-rule (required). Keys: observabilityadmin:TargetRegions."""
UpdateTelemetryRuleForOrganization: _Final[_Action]
"""Write, on organization-telemetry-rule (required). Keys: observabilityadmin:TargetRegions."""
ValidateTelemetryPipelineConfiguration: _Final[_Action]
"""Read, on * only."""
class _dataset_integration(_ResourceType):
    """arn:${Partition}:observabilityadmin:${Region}:${Account}:dataset-integration/${DatasetIntegrationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dataset_integration_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset_integration: _Final[_dataset_integration]
class _organization_centralization_rule(_ResourceType):
    """arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, centralization_rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

organization_centralization_rule: _Final[_organization_centralization_rule]
class _organization_telemetry_rule(_ResourceType):
    """arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, telemetry_rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

organization_telemetry_rule: _Final[_organization_telemetry_rule]
class _s3tableintegration(_ResourceType):
    """arn:${Partition}:observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, s3_table_integration_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

s3tableintegration: _Final[_s3tableintegration]
class _telemetry_pipeline(_ResourceType):
    """arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, telemetry_pipeline_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

telemetry_pipeline: _Final[_telemetry_pipeline]
class _telemetry_rule(_ResourceType):
    """arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, telemetry_rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

telemetry_rule: _Final[_telemetry_rule]

class _Keys(_ServiceKeys):
    """The condition keys of observabilityadmin."""

    CentralizationBackupRegion: _StringKey
    CentralizationDestinationAccount: _StringKey
    CentralizationDestinationRegion: _StringKey
    CentralizationRuleName: _StringKey
    CentralizationSourceId: _StringSetKey
    CentralizationSourceRegions: _StringSetKey
    SourceType: _StringKey
    TargetRegions: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["observabilityadmin:CentralizationBackupRegion", "observabilityadmin:CentralizationDestinationAccount", "observabilityadmin:CentralizationDestinationRegion", "observabilityadmin:CentralizationRuleName", "observabilityadmin:SourceType", "observabilityadmin:TargetRegions"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["observabilityadmin:CentralizationSourceId", "observabilityadmin:CentralizationSourceRegions"]) -> _StringSetKey: ...
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
