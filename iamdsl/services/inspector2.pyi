"""Amazon Inspector2. Generated; see scripts/."""

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

AssociateMember: _Final[_Action]
"""Write, on * only."""
BatchAssociateCodeSecurityScanConfiguration: _Final[_Action]
"""Write, on * only."""
BatchDisassociateCodeSecurityScanConfiguration: _Final[_Action]
"""Write, on * only."""
BatchGetAccountStatus: _Final[_Action]
"""Read, on * only."""
BatchGetCodeSnippet: _Final[_Action]
"""Read, on * only."""
BatchGetFindingDetails: _Final[_Action]
"""Read, on * only."""
BatchGetFreeTrialInfo: _Final[_Action]
"""Read, on * only."""
BatchGetMemberEc2DeepInspectionStatus: _Final[_Action]
"""Read, on * only."""
BatchUpdateMemberEc2DeepInspectionStatus: _Final[_Action]
"""Write, on * only."""
CancelFindingsReport: _Final[_Action]
"""Write, on * only."""
CancelSbomExport: _Final[_Action]
"""Write, on * only."""
CreateCisScanConfiguration: _Final[_Action]
"""Write, on CIS Scan Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCodeSecurityIntegration: _Final[_Action]
"""Write, on Code Security Integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCodeSecurityScanConfiguration: _Final[_Action]
"""Write, on Code Security Scan Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnector: _Final[_Action]
"""Write, on Connector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFilter: _Final[_Action]
"""Write, on Filter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFindingsReport: _Final[_Action]
"""Write, on * only."""
CreateSbomExport: _Final[_Action]
"""Write, on * only."""
DeleteCisScanConfiguration: _Final[_Action]
"""Write, on CIS Scan Configuration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCodeSecurityIntegration: _Final[_Action]
"""Write, on Code Security Integration (required)."""
DeleteCodeSecurityScanConfiguration: _Final[_Action]
"""Write, on Code Security Scan Configuration (required)."""
DeleteConnector: _Final[_Action]
"""Write, on Connector (required)."""
DeleteFilter: _Final[_Action]
"""Write, on Filter (required)."""
DescribeOrganizationConfiguration: _Final[_Action]
"""Read, on * only."""
Disable: _Final[_Action]
"""Write, on * only."""
DisableDelegatedAdminAccount: _Final[_Action]
"""Write, on * only."""
DisassociateMember: _Final[_Action]
"""Write, on * only."""
Enable: _Final[_Action]
"""Write, on * only."""
EnableDelegatedAdminAccount: _Final[_Action]
"""Write, on * only."""
GetCisScanReport: _Final[_Action]
"""Read, on * only."""
GetCisScanResultDetails: _Final[_Action]
"""List, on * only."""
GetClustersForImage: _Final[_Action]
"""Read, on * only."""
GetCodeSecurityIntegration: _Final[_Action]
"""Read, on * only."""
GetCodeSecurityScan: _Final[_Action]
"""Read, on * only."""
GetCodeSecurityScanConfiguration: _Final[_Action]
"""Read, on * only."""
GetConfiguration: _Final[_Action]
"""Read, on * only."""
GetDelegatedAdminAccount: _Final[_Action]
"""Read, on * only."""
GetEc2DeepInspectionConfiguration: _Final[_Action]
"""Read, on * only."""
GetEncryptionKey: _Final[_Action]
"""Read, on * only."""
GetFindingsReportStatus: _Final[_Action]
"""Read, on * only."""
GetMember: _Final[_Action]
"""Read, on * only."""
GetSbomExport: _Final[_Action]
"""Read, on * only."""
ListAccountPermissions: _Final[_Action]
"""List, on * only."""
ListCisScanConfigurations: _Final[_Action]
"""List, on * only."""
ListCisScanResultsAggregatedByChecks: _Final[_Action]
"""List, on * only."""
ListCisScanResultsAggregatedByTargetResource: _Final[_Action]
"""List, on * only."""
ListCisScans: _Final[_Action]
"""List, on * only."""
ListCodeSecurityIntegrations: _Final[_Action]
"""List, on * only."""
ListCodeSecurityScanConfigurationAssociations: _Final[_Action]
"""List, on * only."""
ListCodeSecurityScanConfigurations: _Final[_Action]
"""List, on * only."""
ListConnectorScanConfigurations: _Final[_Action]
"""List, on * only."""
ListConnectors: _Final[_Action]
"""List, on * only."""
ListCoverage: _Final[_Action]
"""List, on * only."""
ListCoverageStatistics: _Final[_Action]
"""List, on * only."""
ListDelegatedAdminAccounts: _Final[_Action]
"""List, on * only."""
ListFilters: _Final[_Action]
"""List, on * only."""
ListFindingAggregations: _Final[_Action]
"""List, on * only."""
ListFindings: _Final[_Action]
"""List, on * only."""
ListMembers: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListUsageTotals: _Final[_Action]
"""List, on * only."""
ResetEncryptionKey: _Final[_Action]
"""Write, on * only."""
SearchVulnerabilities: _Final[_Action]
"""Read, on * only."""
SendCisSessionHealth: _Final[_Action]
"""Write, on * only."""
SendCisSessionTelemetry: _Final[_Action]
"""Write, on * only."""
StartCisSession: _Final[_Action]
"""Write, on * only."""
StartCodeSecurityScan: _Final[_Action]
"""Write, on * only."""
StopCisSession: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on CIS Scan Configuration, Code Security Integration, Code Security Scan Configuration, Connector, Filter. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on CIS Scan Configuration, Code Security Integration, Code Security Scan Configuration, Connector, Filter. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateCisScanConfiguration: _Final[_Action]
"""Write, on CIS Scan Configuration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCodeSecurityIntegration: _Final[_Action]
"""Write, on Code Security Integration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCodeSecurityScanConfiguration: _Final[_Action]
"""Write, on Code Security Scan Configuration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateConnector: _Final[_Action]
"""Write, on Connector (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateConnectorScanConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateEc2DeepInspectionConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateEncryptionKey: _Final[_Action]
"""Write, on * only."""
UpdateFilter: _Final[_Action]
"""Write, on Filter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateOrgEc2DeepInspectionConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateOrganizationConfiguration: _Final[_Action]
"""Write, on * only."""
class _CIS_Scan_Configuration(_ResourceType):
    """arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/cis-configuration/${CISScanConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, owner_id: str | _Variable, cis_scan_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CIS_Scan_Configuration: _Final[_CIS_Scan_Configuration]
class _Code_Security_Integration(_ResourceType):
    """arn:${Partition}:inspector2:${Region}:${Account}:codesecurity-integration/${CodeSecurityIntegrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, code_security_integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Code_Security_Integration: _Final[_Code_Security_Integration]
class _Code_Security_Scan_Configuration(_ResourceType):
    """arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, owner_id: str | _Variable, code_security_scan_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Code_Security_Scan_Configuration: _Final[_Code_Security_Scan_Configuration]
class _Connector(_ResourceType):
    """arn:${Partition}:inspector2:${Region}:${Account}:connector/${ConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Connector: _Final[_Connector]
class _Filter(_ResourceType):
    """arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/filter/${FilterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, owner_id: str | _Variable, filter_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Filter: _Final[_Filter]
class _Finding(_ResourceType):
    """arn:${Partition}:inspector2:${Region}:${Account}:finding/${FindingId}"""

    def __call__(self, finding_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Finding: _Final[_Finding]

class _Keys(_ServiceKeys):
    """The condition keys of inspector2."""

    Cis_Scan_Configuration: _StringKey
    Filter: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["inspector2:Cis Scan Configuration", "inspector2:Filter"]) -> _StringKey: ...
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
