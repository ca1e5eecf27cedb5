"""AWS RoboMaker. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchDeleteWorlds: _Final[_Action]
"""Write, on * only."""
BatchDescribeSimulationJob: _Final[_Action]
"""Read, on * only."""
CancelDeploymentJob: _Final[_Action]
"""Write, on deploymentJob (required). Keys: aws:ResourceTag/${TagKey}."""
CancelSimulationJob: _Final[_Action]
"""Write, on simulationJob (required). Keys: aws:ResourceTag/${TagKey}."""
CancelSimulationJobBatch: _Final[_Action]
"""Write, on simulationJobBatch (required). Keys: aws:ResourceTag/${TagKey}."""
CancelWorldExportJob: _Final[_Action]
"""Write, on worldExportJob (required). Keys: aws:ResourceTag/${TagKey}."""
CancelWorldGenerationJob: _Final[_Action]
"""Write, on worldGenerationJob (required). Keys: aws:ResourceTag/${TagKey}."""
CreateDeploymentJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateFleet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRobot: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateRobotApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRobotApplicationVersion: _Final[_Action]
"""Write, on robotApplication (required). Keys: aws:ResourceTag/${TagKey}. Needs: s3:GetObject."""
CreateSimulationApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSimulationApplicationVersion: _Final[_Action]
"""Write, on simulationApplication (required). Keys: aws:ResourceTag/${TagKey}. Needs: s3:GetObject."""
CreateSimulationJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateWorldExportJob: _Final[_Action]
"""Write, on world (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateWorldGenerationJob: _Final[_Action]
"""Write, on worldTemplate (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateWorldTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteFleet: _Final[_Action]
"""Write, on deploymentFleet (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRobot: _Final[_Action]
"""Write, on robot (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRobotApplication: _Final[_Action]
"""Write, on robotApplication (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSimulationApplication: _Final[_Action]
"""Write, on simulationApplication (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteWorldTemplate: _Final[_Action]
"""Write, on worldTemplate (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterRobot: _Final[_Action]
"""Write, on deploymentFleet (required), robot (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDeploymentJob: _Final[_Action]
"""Read, on deploymentJob (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeFleet: _Final[_Action]
"""Read, on deploymentFleet (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeRobot: _Final[_Action]
"""Read, on robot (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeRobotApplication: _Final[_Action]
"""Read, on robotApplication (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSimulationApplication: _Final[_Action]
"""Read, on simulationApplication (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSimulationJob: _Final[_Action]
"""Read, on simulationJob (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSimulationJobBatch: _Final[_Action]
"""Read, on simulationJobBatch (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWorld: _Final[_Action]
"""Read, on world (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWorldExportJob: _Final[_Action]
"""Read, on worldExportJob (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWorldGenerationJob: _Final[_Action]
"""Read, on worldGenerationJob (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWorldTemplate: _Final[_Action]
"""Read, on worldTemplate (required). Keys: aws:ResourceTag/${TagKey}."""
GetWorldTemplateBody: _Final[_Action]
"""Read, on worldTemplate (required). Keys: aws:ResourceTag/${TagKey}."""
ListDeploymentJobs: _Final[_Action]
"""List, on * only."""
ListFleets: _Final[_Action]
"""List, on * only."""
ListRobotApplications: _Final[_Action]
"""List, on * only."""
ListRobots: _Final[_Action]
"""List, on * only."""
ListSimulationApplications: _Final[_Action]
"""List, on * only."""
ListSimulationJobBatches: _Final[_Action]
"""List, on * only."""
ListSimulationJobs: _Final[_Action]
"""List, on * only."""
ListSupportedAvailabilityZones: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on deploymentFleet, deploymentJob, robot, robotApplication, simulationApplication, simulationJob, simulationJobBatch, world, worldExportJob, worldGenerationJob, worldTemplate. Keys: aws:ResourceTag/${TagKey}."""
ListWorldExportJobs: _Final[_Action]
"""List, on * only."""
ListWorldGenerationJobs: _Final[_Action]
"""List, on * only."""
ListWorldTemplates: _Final[_Action]
"""List, on * only."""
ListWorlds: _Final[_Action]
"""List, on * only."""
RegisterRobot: _Final[_Action]
"""Write, on deploymentFleet (required), robot (required). Keys: aws:ResourceTag/${TagKey}."""
RestartSimulationJob: _Final[_Action]
"""Write, on simulationJob (required). Keys: aws:ResourceTag/${TagKey}."""
StartSimulationJobBatch: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
SyncDeploymentJob: _Final[_Action]
"""Write, on deploymentFleet (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:CreateServiceLinkedRole."""
TagResource: _Final[_Action]
"""Tagging, on deploymentFleet, deploymentJob, robot, robotApplication, simulationApplication, simulationJob, simulationJobBatch, world, worldExportJob, worldGenerationJob, worldTemplate. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on deploymentFleet, deploymentJob, robot, robotApplication, simulationApplication, simulationJob, simulationJobBatch, world, worldExportJob, worldGenerationJob, worldTemplate. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateRobotApplication: _Final[_Action]
"""Write, on robotApplication (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateRobotDeployment: _Final[_Action]
"""Write, on * only."""
UpdateSimulationApplication: _Final[_Action]
"""Write, on simulationApplication (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateWorldTemplate: _Final[_Action]
"""Write, on worldTemplate (required). Keys: aws:ResourceTag/${TagKey}."""
class _deploymentFleet(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:deployment-fleet/${FleetName}/${CreatedOnEpoch}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fleet_name: str | _Variable, created_on_epoch: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deploymentFleet: _Final[_deploymentFleet]
class _deploymentJob(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:deployment-job/${DeploymentJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, deployment_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deploymentJob: _Final[_deploymentJob]
class _robot(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:robot/${RobotName}/${CreatedOnEpoch}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, robot_name: str | _Variable, created_on_epoch: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

robot: _Final[_robot]
class _robotApplication(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:robot-application/${ApplicationName}/${CreatedOnEpoch}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_name: str | _Variable, created_on_epoch: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

robotApplication: _Final[_robotApplication]
class _simulationApplication(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:simulation-application/${ApplicationName}/${CreatedOnEpoch}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_name: str | _Variable, created_on_epoch: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

simulationApplication: _Final[_simulationApplication]
class _simulationJob(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:simulation-job/${SimulationJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, simulation_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

simulationJob: _Final[_simulationJob]
class _simulationJobBatch(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:simulation-job-batch/${SimulationJobBatchId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, simulation_job_batch_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

simulationJobBatch: _Final[_simulationJobBatch]
class _world(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:world/${WorldId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, world_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

world: _Final[_world]
class _worldExportJob(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:world-export-job/${WorldExportJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, world_export_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

worldExportJob: _Final[_worldExportJob]
class _worldGenerationJob(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:world-generation-job/${WorldGenerationJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, world_generation_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

worldGenerationJob: _Final[_worldGenerationJob]
class _worldTemplate(_ResourceType):
    """arn:${Partition}:robomaker:${Region}:${Account}:world-template/${WorldTemplateJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, world_template_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

worldTemplate: _Final[_worldTemplate]

class _Keys(_ServiceKeys):
    """The condition keys of robomaker."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
