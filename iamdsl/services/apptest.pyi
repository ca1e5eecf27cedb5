"""AWS Mainframe Modernization Application Testing. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateTestCase: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTestConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTestSuite: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteTestCase: _Final[_Action]
"""Write, on TestCase (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTestConfiguration: _Final[_Action]
"""Write, on TestConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTestRun: _Final[_Action]
"""Write, on TestRun (required). Keys: aws:ResourceTag/${TagKey}. Needs: s3:DeleteObject, s3:ListBucket."""
DeleteTestSuite: _Final[_Action]
"""Write, on TestSuite (required). Keys: aws:ResourceTag/${TagKey}."""
GetTestCase: _Final[_Action]
"""Read, on TestCase (required). Keys: aws:ResourceTag/${TagKey}."""
GetTestConfiguration: _Final[_Action]
"""Read, on TestConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
GetTestRunStep: _Final[_Action]
"""Read, on TestRun (required). Keys: aws:ResourceTag/${TagKey}."""
GetTestSuite: _Final[_Action]
"""Read, on TestSuite (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTestCases: _Final[_Action]
"""List, on * only."""
ListTestConfigurations: _Final[_Action]
"""List, on * only."""
ListTestRunSteps: _Final[_Action]
"""Read, on TestRun (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestRunTestCases: _Final[_Action]
"""Read, on TestRun (required). Keys: aws:ResourceTag/${TagKey}."""
ListTestRuns: _Final[_Action]
"""List, on * only."""
ListTestSuites: _Final[_Action]
"""List, on * only."""
StartTestRun: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudformation:CreateStack, cloudformation:DeleteStack, cloudformation:DescribeStacks, dms:DescribeReplicationTasks, dms:StartReplicationTask, dms:StopReplicationTask, ec2:DescribeAvailabilityZones, ec2:DescribeVpcEndpointServiceConfigurations, ec2:DescribeVpcEndpointServices, m2:CreateDataSetImportTask, m2:GetApplication, m2:GetApplicationVersion, m2:GetBatchJobExecution, m2:GetDataSetDetails, m2:GetDataSetImportTask, m2:StartApplication, m2:StartBatchJob, m2:StopApplication, s3:CreateBucket, s3:DeleteObject, s3:GetObject, s3:ListBucket, s3:PutObject."""
TagResource: _Final[_Action]
"""Tagging, on TestCase, TestConfiguration, TestRun, TestSuite. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on TestCase, TestConfiguration, TestRun, TestSuite. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateTestCase: _Final[_Action]
"""Write, on TestCase (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateTestConfiguration: _Final[_Action]
"""Write, on TestConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateTestSuite: _Final[_Action]
"""Write, on TestSuite (required). Keys: aws:ResourceTag/${TagKey}."""
class _TestCase(_ResourceType):
    """arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, test_case_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TestCase: _Final[_TestCase]
class _TestConfiguration(_ResourceType):
    """arn:${Partition}:apptest:${Region}:${Account}:testconfiguration/${TestConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, test_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TestConfiguration: _Final[_TestConfiguration]
class _TestRun(_ResourceType):
    """arn:${Partition}:apptest:${Region}:${Account}:testrun/${TestRunId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, test_run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TestRun: _Final[_TestRun]
class _TestSuite(_ResourceType):
    """arn:${Partition}:apptest:${Region}:${Account}:testsuite/${TestSuiteId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, test_suite_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TestSuite: _Final[_TestSuite]

class _Keys(_ServiceKeys):
    """The condition keys of apptest."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
