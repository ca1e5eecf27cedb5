"""AWS License Manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptGrant: _Final[_Action]
"""Write, on grant (required)."""
CheckInLicense: _Final[_Action]
"""Write, on * only."""
CheckoutBorrowLicense: _Final[_Action]
"""Write, on license (required)."""
CheckoutLicense: _Final[_Action]
"""Write, on * only."""
CreateGrant: _Final[_Action]
"""Write, on license (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGrantVersion: _Final[_Action]
"""Write, on grant (required)."""
CreateLicense: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLicenseAssetGroup: _Final[_Action]
"""Write, on license-asset-ruleset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLicenseAssetRuleset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLicenseConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLicenseConversionTaskForResource: _Final[_Action]
"""Write, on * only."""
CreateLicenseManagerReportGenerator: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLicenseVersion: _Final[_Action]
"""Write, on license (required)."""
CreateToken: _Final[_Action]
"""Write, on license (required)."""
DeleteGrant: _Final[_Action]
"""Write, on grant (required)."""
DeleteLicense: _Final[_Action]
"""Write, on license (required)."""
DeleteLicenseAssetGroup: _Final[_Action]
"""Write, on license-asset-group (required)."""
DeleteLicenseAssetRuleset: _Final[_Action]
"""Write, on license-asset-ruleset (required)."""
DeleteLicenseConfiguration: _Final[_Action]
"""Write, on license-configuration (required)."""
DeleteLicenseManagerReportGenerator: _Final[_Action]
"""Write, on report-generator (required)."""
DeleteToken: _Final[_Action]
"""Write, on * only."""
ExtendLicenseConsumption: _Final[_Action]
"""Write, on * only."""
GetAccessToken: _Final[_Action]
"""Read, on * only."""
GetGrant: _Final[_Action]
"""Read, on grant (required)."""
GetLicense: _Final[_Action]
"""Read, on license (required)."""
GetLicenseAssetGroup: _Final[_Action]
"""Read, on license-asset-group (required)."""
GetLicenseAssetRuleset: _Final[_Action]
"""Read, on license-asset-ruleset (required)."""
GetLicenseConfiguration: _Final[_Action]
"""Read, on license-configuration (required)."""
GetLicenseConversionTask: _Final[_Action]
"""Read, on * only."""
GetLicenseManagerReportGenerator: _Final[_Action]
"""Read, on report-generator (required)."""
GetLicenseUsage: _Final[_Action]
"""Read, on license (required)."""
GetServiceSettings: _Final[_Action]
"""List, on * only."""
ListAssetsForLicenseAssetGroup: _Final[_Action]
"""List, on license-asset-group (required)."""
ListAssociationsForLicenseConfiguration: _Final[_Action]
"""List, on license-configuration (required)."""
ListDistributedGrants: _Final[_Action]
"""List, on * only."""
ListFailuresForLicenseConfigurationOperations: _Final[_Action]
"""List, on license-configuration (required)."""
ListLicenseAssetGroups: _Final[_Action]
"""List, on license-asset-group."""
ListLicenseAssetRulesets: _Final[_Action]
"""List, on license-asset-ruleset."""
ListLicenseConfigurations: _Final[_Action]
"""List, on * only."""
ListLicenseConfigurationsForOrganization: _Final[_Action]
"""List, on * only."""
ListLicenseConversionTasks: _Final[_Action]
"""List, on * only."""
ListLicenseManagerReportGenerators: _Final[_Action]
"""List, on license-configuration."""
ListLicenseSpecificationsForResource: _Final[_Action]
"""List, on * only."""
ListLicenseVersions: _Final[_Action]
"""List, on license (required)."""
ListLicenses: _Final[_Action]
"""Read, on * only."""
ListReceivedGrants: _Final[_Action]
"""List, on * only."""
ListReceivedGrantsForOrganization: _Final[_Action]
"""List, on * only."""
ListReceivedLicenses: _Final[_Action]
"""List, on * only."""
ListReceivedLicensesForOrganization: _Final[_Action]
"""List, on * only."""
ListResourceInventory: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on grant, license, license-asset-group, license-asset-ruleset, license-configuration, report-generator."""
ListTokens: _Final[_Action]
"""List, on * only."""
ListUsageForLicenseConfiguration: _Final[_Action]
"""List, on license-configuration (required)."""
RejectGrant: _Final[_Action]
"""Write, on grant (required)."""
TagResource: _Final[_Action]
"""Tagging, on grant, license, license-asset-group, license-asset-ruleset, license-configuration, report-generator. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on grant, license, license-asset-group, license-asset-ruleset, license-configuration, report-generator. Keys: aws:TagKeys."""
UpdateLicenseAssetGroup: _Final[_Action]
"""Write, on license-asset-group (required), license-asset-ruleset (required)."""
UpdateLicenseAssetRuleset: _Final[_Action]
"""Write, on license-asset-ruleset (required)."""
UpdateLicenseConfiguration: _Final[_Action]
"""Write, on license-configuration (required)."""
UpdateLicenseManagerReportGenerator: _Final[_Action]
"""Write, on report-generator (required)."""
UpdateLicenseSpecificationsForResource: _Final[_Action]
"""Write, on license-configuration (required)."""
UpdateServiceSettings: _Final[_Action]
"""Permissions management, on * only."""
class _grant(_ResourceType):
    """arn:${Partition}:license-manager::${Account}:grant:${GrantId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, grant_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

grant: _Final[_grant]
class _license(_ResourceType):
    """arn:${Partition}:license-manager::${Account}:license:${LicenseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, license_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

license: _Final[_license]
class _license_asset_group(_ResourceType):
    """arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, license_asset_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

license_asset_group: _Final[_license_asset_group]
class _license_asset_ruleset(_ResourceType):
    """arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, license_asset_ruleset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

license_asset_ruleset: _Final[_license_asset_ruleset]
class _license_configuration(_ResourceType):
    """arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}. Keys: aws:ResourceTag/${TagKey}, license-manager:ResourceTag/${TagKey}"""

    def __call__(self, license_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

license_configuration: _Final[_license_configuration]
class _report_generator(_ResourceType):
    """arn:${Partition}:license-manager:${Region}:${Account}:report-generator:${ReportGeneratorId}. Keys: aws:ResourceTag/${TagKey}, license-manager:ResourceTag/${TagKey}"""

    def __call__(self, report_generator_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

report_generator: _Final[_report_generator]

class _Keys(_ServiceKeys):
    """The condition keys of license-manager."""

    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
