"""Amazon Elastic MapReduce. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessAllEventLogs: _Final[_Action]
"""Write, on cluster (required)."""
AddInstanceFleet: _Final[_Action]
"""Write, on cluster (required)."""
AddInstanceGroups: _Final[_Action]
"""Write, on cluster (required)."""
AddJobFlowSteps: _Final[_Action]
"""Write, on cluster (required). Keys: elasticmapreduce:ExecutionRoleArn."""
AddTags: _Final[_Action]
"""Tagging, on cluster, editor, notebook-execution, session, studio. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticmapreduce:RequestTag/${TagKey}."""
AttachEditor: _Final[_Action]
"""Write, on editor (required)."""
CancelSteps: _Final[_Action]
"""Write, on cluster (required)."""
CreateEditor: _Final[_Action]
"""Write, on cluster. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticmapreduce:RequestTag/${TagKey}."""
CreatePersistentAppUI: _Final[_Action]
"""Write, on cluster (required)."""
CreateRepository: _Final[_Action]
"""Write, on * only."""
CreateSecurityConfiguration: _Final[_Action]
"""Write, on * only."""
CreateStudio: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticmapreduce:RequestTag/${TagKey}."""
CreateStudioPresignedUrl: _Final[_Action]
"""Write, on studio (required)."""
CreateStudioSessionMapping: _Final[_Action]
"""Write, on studio (required)."""
DeleteEditor: _Final[_Action]
"""Write, on editor (required)."""
DeleteRepository: _Final[_Action]
"""Write, on * only."""
DeleteSecurityConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteStudio: _Final[_Action]
"""Write, on studio (required)."""
DeleteStudioSessionMapping: _Final[_Action]
"""Write, on studio (required)."""
DeleteWorkspaceAccess: _Final[_Action]
"""Permissions management, on editor (required)."""
DescribeCluster: _Final[_Action]
"""Read, on cluster (required)."""
DescribeEditor: _Final[_Action]
"""Read, on editor (required)."""
DescribeJobFlows: _Final[_Action]
"""Read, on cluster (required)."""
DescribeNotebookExecution: _Final[_Action]
"""Read, on notebook-execution (required)."""
DescribePersistentAppUI: _Final[_Action]
"""Read, on cluster (required)."""
DescribeReleaseLabel: _Final[_Action]
"""Read, on * only."""
DescribeRepository: _Final[_Action]
"""Read, on * only."""
DescribeSecurityConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeStep: _Final[_Action]
"""Read, on cluster (required)."""
DescribeStudio: _Final[_Action]
"""Read, on studio (required)."""
DetachEditor: _Final[_Action]
"""Write, on editor (required)."""
GetAutoTerminationPolicy: _Final[_Action]
"""Read, on cluster (required)."""
GetBlockPublicAccessConfiguration: _Final[_Action]
"""Read, on * only."""
GetClusterSessionCredentials: _Final[_Action]
"""Write, on cluster (required). Keys: elasticmapreduce:ExecutionRoleArn."""
GetManagedScalingPolicy: _Final[_Action]
"""Read, on cluster (required)."""
GetOnClusterAppUIPresignedURL: _Final[_Action]
"""Write, on cluster (required)."""
GetPersistentAppUIPresignedURL: _Final[_Action]
"""Write, on cluster (required). Keys: elasticmapreduce:ExecutionRoleArn."""
GetSession: _Final[_Action]
"""Read, on session (required)."""
GetSessionEndpoint: _Final[_Action]
"""Write, on session (required)."""
GetStudioSessionMapping: _Final[_Action]
"""Read, on studio (required)."""
LinkRepository: _Final[_Action]
"""Write, on * only."""
ListBootstrapActions: _Final[_Action]
"""Read, on cluster (required)."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListEditors: _Final[_Action]
"""List, on * only."""
ListInstanceFleets: _Final[_Action]
"""Read, on cluster (required)."""
ListInstanceGroups: _Final[_Action]
"""Read, on cluster (required)."""
ListInstances: _Final[_Action]
"""Read, on cluster (required)."""
ListNotebookExecutions: _Final[_Action]
"""List, on * only."""
ListReleaseLabels: _Final[_Action]
"""List, on * only."""
ListRepositories: _Final[_Action]
"""List, on * only."""
ListSecurityConfigurations: _Final[_Action]
"""List, on * only."""
ListSessions: _Final[_Action]
"""List, on cluster (required)."""
ListSteps: _Final[_Action]
"""Read, on cluster (required)."""
ListStudioSessionMappings: _Final[_Action]
"""List, on * only."""
ListStudios: _Final[_Action]
"""List, on * only."""
ListSupportedInstanceTypes: _Final[_Action]
"""List, on * only."""
ListWorkspaceAccessIdentities: _Final[_Action]
"""List, on editor (required)."""
ModifyCluster: _Final[_Action]
"""Write, on cluster (required)."""
ModifyInstanceFleet: _Final[_Action]
"""Write, on cluster (required)."""
ModifyInstanceGroups: _Final[_Action]
"""Write, on cluster."""
OpenEditorInConsole: _Final[_Action]
"""Write, on cluster, editor (required)."""
PutAutoScalingPolicy: _Final[_Action]
"""Write, on cluster (required)."""
PutAutoTerminationPolicy: _Final[_Action]
"""Write, on cluster (required)."""
PutBlockPublicAccessConfiguration: _Final[_Action]
"""Permissions management, on * only."""
PutManagedScalingPolicy: _Final[_Action]
"""Write, on cluster (required)."""
PutWorkspaceAccess: _Final[_Action]
"""Permissions management, on editor (required)."""
RemoveAutoScalingPolicy: _Final[_Action]
"""Write, on cluster (required)."""
RemoveAutoTerminationPolicy: _Final[_Action]
"""Write, on cluster (required)."""
RemoveManagedScalingPolicy: _Final[_Action]
"""Write, on cluster (required)."""
RemoveTags: _Final[_Action]
"""Tagging, on cluster, editor, notebook-execution, session, studio. Keys: aws:TagKeys."""
RunJobFlow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticmapreduce:RequestTag/${TagKey}. Needs: iam:PassRole."""
SetKeepJobFlowAliveWhenNoSteps: _Final[_Action]
"""Write, on cluster (required)."""
SetTerminationProtection: _Final[_Action]
"""Write, on cluster (required)."""
SetUnhealthyNodeReplacement: _Final[_Action]
"""Write, on cluster (required)."""
SetVisibleToAllUsers: _Final[_Action]
"""Write, on cluster (required)."""
StartEditor: _Final[_Action]
"""Write, on cluster, editor (required)."""
StartNotebookExecution: _Final[_Action]
"""Write, on cluster (required), editor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticmapreduce:RequestTag/${TagKey}."""
StartSession: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticmapreduce:ExecutionRoleArn, elasticmapreduce:RequestTag/${TagKey}."""
StopEditor: _Final[_Action]
"""Write, on editor (required)."""
StopNotebookExecution: _Final[_Action]
"""Write, on notebook-execution (required)."""
TerminateJobFlows: _Final[_Action]
"""Write, on cluster (required)."""
TerminateSession: _Final[_Action]
"""Write, on session (required)."""
UnlinkRepository: _Final[_Action]
"""Write, on * only."""
UpdateEditor: _Final[_Action]
"""Write, on editor (required)."""
UpdateRepository: _Final[_Action]
"""Write, on * only."""
UpdateStudio: _Final[_Action]
"""Write, on studio (required)."""
UpdateStudioSessionMapping: _Final[_Action]
"""Write, on studio (required)."""
ViewEventsFromAllClustersInConsole: _Final[_Action]
"""List, on * only."""
class _cluster(_ResourceType):
    """arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}. Keys: aws:ResourceTag/${TagKey}, elasticmapreduce:ResourceTag/${TagKey}"""

    def __call__(self, cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _editor(_ResourceType):
    """arn:${Partition}:elasticmapreduce:${Region}:${Account}:editor/${EditorId}. Keys: aws:ResourceTag/${TagKey}, elasticmapreduce:ResourceTag/${TagKey}"""

    def __call__(self, editor_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

editor: _Final[_editor]
class _notebook_execution(_ResourceType):
    """arn:${Partition}:elasticmapreduce:${Region}:${Account}:notebook-execution/${NotebookExecutionId}. Keys: aws:ResourceTag/${TagKey}, elasticmapreduce:ResourceTag/${TagKey}"""

    def __call__(self, notebook_execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

notebook_execution: _Final[_notebook_execution]
class _session(_ResourceType):
    """arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}/session/${SessionId}. Keys: aws:ResourceTag/${TagKey}, elasticmapreduce:ResourceTag/${TagKey}"""

    def __call__(self, cluster_id: str | _Variable, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]
class _studio(_ResourceType):
    """arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}. Keys: aws:ResourceTag/${TagKey}, elasticmapreduce:ResourceTag/${TagKey}"""

    def __call__(self, studio_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

studio: _Final[_studio]

class _Keys(_ServiceKeys):
    """The condition keys of elasticmapreduce."""

    ExecutionRoleArn: _ArnKey
    def RequestTag(self, tag_key: str, /) -> _StringKey: ...
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["elasticmapreduce:ExecutionRoleArn"]) -> _ArnKey: ...
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
