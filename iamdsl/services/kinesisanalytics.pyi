"""Amazon Kinesis Analytics V2. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddApplicationCloudWatchLoggingOption: _Final[_Action]
"""Write, on application (required)."""
AddApplicationInput: _Final[_Action]
"""Write, on application (required)."""
AddApplicationInputProcessingConfiguration: _Final[_Action]
"""Write, on application (required)."""
AddApplicationOutput: _Final[_Action]
"""Write, on application (required)."""
AddApplicationReferenceDataSource: _Final[_Action]
"""Write, on application (required)."""
AddApplicationVpcConfiguration: _Final[_Action]
"""Write, on application (required)."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateApplicationPresignedUrl: _Final[_Action]
"""Read, on application (required)."""
CreateApplicationSnapshot: _Final[_Action]
"""Write, on application (required)."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteApplicationCloudWatchLoggingOption: _Final[_Action]
"""Write, on application (required)."""
DeleteApplicationInputProcessingConfiguration: _Final[_Action]
"""Write, on application (required)."""
DeleteApplicationOutput: _Final[_Action]
"""Write, on application (required)."""
DeleteApplicationReferenceDataSource: _Final[_Action]
"""Write, on application (required)."""
DeleteApplicationSnapshot: _Final[_Action]
"""Write, on application (required)."""
DeleteApplicationVpcConfiguration: _Final[_Action]
"""Write, on application (required)."""
DescribeApplication: _Final[_Action]
"""Read, on application (required)."""
DescribeApplicationOperation: _Final[_Action]
"""Read, on application (required)."""
DescribeApplicationSnapshot: _Final[_Action]
"""Read, on application (required)."""
DescribeApplicationVersion: _Final[_Action]
"""Read, on application (required)."""
DiscoverInputSchema: _Final[_Action]
"""Read, on * only. Needs: iam:PassRole."""
GetApplicationState: _Final[_Action]
"""Read, on application (required)."""
ListApplicationOperations: _Final[_Action]
"""Read, on application (required)."""
ListApplicationSnapshots: _Final[_Action]
"""Read, on application (required)."""
ListApplicationVersions: _Final[_Action]
"""Read, on application (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on application (required)."""
RollbackApplication: _Final[_Action]
"""Write, on application (required)."""
StartApplication: _Final[_Action]
"""Write, on application (required)."""
StopApplication: _Final[_Action]
"""Write, on application (required)."""
TagResource: _Final[_Action]
"""Tagging, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application (required). Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on application (required)."""
UpdateApplicationMaintenanceConfiguration: _Final[_Action]
"""Write, on application (required)."""
class _application(_ResourceType):
    """arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]

class _Keys(_ServiceKeys):
    """The condition keys of kinesisanalytics."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
