"""AWS Device Farm. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateDevicePool: _Final[_Action]
"""Write, on project (required)."""
CreateInstanceProfile: _Final[_Action]
"""Write, on * only."""
CreateNetworkProfile: _Final[_Action]
"""Write, on project (required)."""
CreateProject: _Final[_Action]
"""Write, on * only. Needs: ec2:CreateNetworkInterface, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:CreateServiceLinkedRole."""
CreateRemoteAccessSession: _Final[_Action]
"""Write, on device (required), deviceinstance, project (required), upload."""
CreateTestGridProject: _Final[_Action]
"""Write, on * only. Needs: ec2:CreateNetworkInterface, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:CreateServiceLinkedRole."""
CreateTestGridUrl: _Final[_Action]
"""Write, on testgrid-project (required)."""
CreateUpload: _Final[_Action]
"""Write, on project (required)."""
CreateVPCEConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteDevicePool: _Final[_Action]
"""Write, on devicepool (required)."""
DeleteInstanceProfile: _Final[_Action]
"""Write, on instanceprofile (required)."""
DeleteNetworkProfile: _Final[_Action]
"""Write, on networkprofile (required)."""
DeleteProject: _Final[_Action]
"""Write, on project (required)."""
DeleteRemoteAccessSession: _Final[_Action]
"""Write, on session (required)."""
DeleteRun: _Final[_Action]
"""Write, on run (required)."""
DeleteTestGridProject: _Final[_Action]
"""Write, on testgrid-project (required)."""
DeleteUpload: _Final[_Action]
"""Write, on upload (required)."""
DeleteVPCEConfiguration: _Final[_Action]
"""Write, on vpceconfiguration (required)."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetDevice: _Final[_Action]
"""Read, on device (required)."""
GetDeviceInstance: _Final[_Action]
"""Read, on deviceinstance (required)."""
GetDevicePool: _Final[_Action]
"""Read, on devicepool (required)."""
GetDevicePoolCompatibility: _Final[_Action]
"""Read, on devicepool (required), upload."""
GetInstanceProfile: _Final[_Action]
"""Read, on instanceprofile (required)."""
GetJob: _Final[_Action]
"""Read, on job (required)."""
GetNetworkProfile: _Final[_Action]
"""Read, on networkprofile (required)."""
GetOfferingStatus: _Final[_Action]
"""Read, on * only."""
GetProject: _Final[_Action]
"""Read, on project (required)."""
GetRemoteAccessSession: _Final[_Action]
"""Read, on session (required)."""
GetRun: _Final[_Action]
"""Read, on run (required)."""
GetSuite: _Final[_Action]
"""Read, on suite (required)."""
GetTest: _Final[_Action]
"""Read, on test (required)."""
GetTestGridProject: _Final[_Action]
"""Read, on testgrid-project (required)."""
GetTestGridSession: _Final[_Action]
"""Read, on testgrid-project, testgrid-session."""
GetUpload: _Final[_Action]
"""Read, on upload (required)."""
GetVPCEConfiguration: _Final[_Action]
"""Read, on vpceconfiguration (required)."""
InstallToRemoteAccessSession: _Final[_Action]
"""Write, on session (required), upload (required)."""
ListArtifacts: _Final[_Action]
"""List, on job, run, suite, test."""
ListDeviceInstances: _Final[_Action]
"""List, on * only."""
ListDevicePools: _Final[_Action]
"""List, on project (required)."""
ListDevices: _Final[_Action]
"""List, on * only."""
ListInstanceProfiles: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on run (required)."""
ListNetworkProfiles: _Final[_Action]
"""List, on project (required)."""
ListOfferingPromotions: _Final[_Action]
"""List, on * only."""
ListOfferingTransactions: _Final[_Action]
"""List, on * only."""
ListOfferings: _Final[_Action]
"""List, on * only."""
ListProjects: _Final[_Action]
"""List, on * only."""
ListRemoteAccessSessions: _Final[_Action]
"""List, on project (required)."""
ListRuns: _Final[_Action]
"""List, on project (required)."""
ListSamples: _Final[_Action]
"""List, on job (required)."""
ListSuites: _Final[_Action]
"""List, on job (required)."""
ListTagsForResource: _Final[_Action]
"""List, on device, deviceinstance, devicepool, instanceprofile, networkprofile, project, run, session, testgrid-project, testgrid-session, vpceconfiguration."""
ListTestGridProjects: _Final[_Action]
"""List, on * only."""
ListTestGridSessionActions: _Final[_Action]
"""List, on testgrid-session (required)."""
ListTestGridSessionArtifacts: _Final[_Action]
"""List, on testgrid-session (required)."""
ListTestGridSessions: _Final[_Action]
"""List, on testgrid-project (required)."""
ListTests: _Final[_Action]
"""List, on suite (required)."""
ListUniqueProblems: _Final[_Action]
"""List, on run (required)."""
ListUploads: _Final[_Action]
"""List, on project (required)."""
ListVPCEConfigurations: _Final[_Action]
"""List, on * only."""
PurchaseOffering: _Final[_Action]
"""Write, on * only."""
RenewOffering: _Final[_Action]
"""Write, on * only."""
ScheduleRun: _Final[_Action]
"""Write, on devicepool, project (required), upload."""
StopJob: _Final[_Action]
"""Write, on job (required)."""
StopRemoteAccessSession: _Final[_Action]
"""Write, on session (required)."""
StopRun: _Final[_Action]
"""Write, on run (required)."""
TagResource: _Final[_Action]
"""Tagging, on device, deviceinstance, devicepool, instanceprofile, networkprofile, project, run, session, testgrid-project, testgrid-session, vpceconfiguration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on device, deviceinstance, devicepool, instanceprofile, networkprofile, project, run, session, testgrid-project, testgrid-session, vpceconfiguration. Keys: aws:TagKeys."""
UpdateDeviceInstance: _Final[_Action]
"""Write, on deviceinstance (required), instanceprofile."""
UpdateDevicePool: _Final[_Action]
"""Write, on devicepool (required)."""
UpdateInstanceProfile: _Final[_Action]
"""Write, on instanceprofile (required)."""
UpdateNetworkProfile: _Final[_Action]
"""Write, on networkprofile (required)."""
UpdateProject: _Final[_Action]
"""Write, on project (required). Needs: ec2:CreateNetworkInterface, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:CreateServiceLinkedRole."""
UpdateTestGridProject: _Final[_Action]
"""Write, on testgrid-project (required). Needs: ec2:CreateNetworkInterface, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:CreateServiceLinkedRole."""
UpdateUpload: _Final[_Action]
"""Write, on upload (required)."""
UpdateVPCEConfiguration: _Final[_Action]
"""Write, on vpceconfiguration (required)."""
class _artifact(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:artifact:${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

artifact: _Final[_artifact]
class _device(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}::device:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _deviceinstance(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}::deviceinstance:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

deviceinstance: _Final[_deviceinstance]
class _devicepool(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

devicepool: _Final[_devicepool]
class _instanceprofile(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instanceprofile: _Final[_instanceprofile]
class _job(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:job:${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _networkprofile(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

networkprofile: _Final[_networkprofile]
class _project(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:project:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _run(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:run:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

run: _Final[_run]
class _sample(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:sample:${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sample: _Final[_sample]
class _session(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:session:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]
class _suite(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:suite:${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

suite: _Final[_suite]
class _test(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:test:${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

test: _Final[_test]
class _testgrid_project(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

testgrid_project: _Final[_testgrid_project]
class _testgrid_session(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-session:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

testgrid_session: _Final[_testgrid_session]
class _upload(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

upload: _Final[_upload]
class _vpceconfiguration(_ResourceType):
    """arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpceconfiguration: _Final[_vpceconfiguration]

class _Keys(_ServiceKeys):
    """The condition keys of devicefarm."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
