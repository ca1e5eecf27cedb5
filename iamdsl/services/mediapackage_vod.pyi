"""AWS Elemental MediaPackage VOD. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ConfigureLogs: _Final[_Action]
"""Write, on packaging-groups (required). Needs: iam:CreateServiceLinkedRole."""
CreateAsset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePackagingConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePackagingGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAsset: _Final[_Action]
"""Write, on assets (required)."""
DeletePackagingConfiguration: _Final[_Action]
"""Write, on packaging-configurations (required)."""
DeletePackagingGroup: _Final[_Action]
"""Write, on packaging-groups (required)."""
DescribeAsset: _Final[_Action]
"""Read, on assets (required)."""
DescribePackagingConfiguration: _Final[_Action]
"""Read, on packaging-configurations (required)."""
DescribePackagingGroup: _Final[_Action]
"""Read, on packaging-groups (required)."""
ListAssets: _Final[_Action]
"""List, on * only."""
ListPackagingConfigurations: _Final[_Action]
"""List, on * only."""
ListPackagingGroups: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on assets, packaging-configurations, packaging-groups."""
TagResource: _Final[_Action]
"""Tagging, on assets, packaging-configurations, packaging-groups. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on assets, packaging-configurations, packaging-groups. Keys: aws:TagKeys."""
UpdatePackagingGroup: _Final[_Action]
"""Write, on packaging-groups (required)."""
class _assets(_ResourceType):
    """arn:${Partition}:mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, asset_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

assets: _Final[_assets]
class _packaging_configurations(_ResourceType):
    """arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, packaging_configuration_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

packaging_configurations: _Final[_packaging_configurations]
class _packaging_groups(_ResourceType):
    """arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, packaging_group_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

packaging_groups: _Final[_packaging_groups]

class _Keys(_ServiceKeys):
    """The condition keys of mediapackage-vod."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
