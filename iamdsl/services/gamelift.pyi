"""Amazon GameLift Servers. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptMatch: _Final[_Action]
"""Write, on * only."""
ClaimGameServer: _Final[_Action]
"""Write, on gameServerGroup (required)."""
CreateAlias: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gamelift:TagResource."""
CreateBuild: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gamelift:TagResource, iam:PassRole, s3:GetObject."""
CreateContainerFleet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeAvailabilityZones, ec2:DescribeRegions, gamelift:TagResource, iam:PassRole."""
CreateContainerGroupDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ecr:BatchGetImage, ecr:DescribeImages, ecr:GetAuthorizationToken, ecr:GetDownloadUrlForLayer, gamelift:TagResource."""
CreateFleet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeAvailabilityZones, ec2:DescribeRegions, gamelift:TagResource, iam:PassRole."""
CreateFleetLocations: _Final[_Action]
"""Write, on containerFleet, fleet. Needs: ec2:DescribeAvailabilityZones, ec2:DescribeRegions."""
CreateGameServerGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: autoscaling:CreateAutoScalingGroup, autoscaling:DescribeAutoScalingGroups, autoscaling:PutLifecycleHook, autoscaling:PutScalingPolicy, ec2:DescribeAvailabilityZones, ec2:DescribeSubnets, events:PutRule, events:PutTargets, gamelift:TagResource, iam:PassRole."""
CreateGameSession: _Final[_Action]
"""Write, on * only."""
CreateGameSessionQueue: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gamelift:TagResource."""
CreateLocation: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gamelift:TagResource."""
CreateMatchmakingConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gamelift:TagResource."""
CreateMatchmakingRuleSet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gamelift:TagResource."""
CreatePlayerSession: _Final[_Action]
"""Write, on * only."""
CreatePlayerSessions: _Final[_Action]
"""Write, on * only."""
CreateScript: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gamelift:TagResource, iam:PassRole, s3:GetObject."""
CreateVpcPeeringAuthorization: _Final[_Action]
"""Write, on * only. Needs: ec2:AcceptVpcPeeringConnection, ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateRoute, ec2:DeleteRoute, ec2:DescribeRouteTables, ec2:DescribeSecurityGroups, ec2:RevokeSecurityGroupEgress, ec2:RevokeSecurityGroupIngress."""
CreateVpcPeeringConnection: _Final[_Action]
"""Write, on * only."""
DeleteAlias: _Final[_Action]
"""Write, on alias (required)."""
DeleteBuild: _Final[_Action]
"""Write, on build (required)."""
DeleteContainerFleet: _Final[_Action]
"""Write, on containerFleet (required)."""
DeleteContainerGroupDefinition: _Final[_Action]
"""Write, on containerGroupDefinition (required)."""
DeleteFleet: _Final[_Action]
"""Write, on fleet (required)."""
DeleteFleetLocations: _Final[_Action]
"""Write, on containerFleet, fleet."""
DeleteGameServerGroup: _Final[_Action]
"""Write, on gameServerGroup (required). Needs: autoscaling:DeleteAutoScalingGroup, autoscaling:DescribeAutoScalingGroups, autoscaling:ExitStandby, autoscaling:ResumeProcesses, autoscaling:SetInstanceProtection, autoscaling:UpdateAutoScalingGroup."""
DeleteGameSessionQueue: _Final[_Action]
"""Write, on gameSessionQueue (required)."""
DeleteLocation: _Final[_Action]
"""Write, on location (required)."""
DeleteMatchmakingConfiguration: _Final[_Action]
"""Write, on matchmakingConfiguration (required)."""
DeleteMatchmakingRuleSet: _Final[_Action]
"""Write, on matchmakingRuleSet (required)."""
DeleteScalingPolicy: _Final[_Action]
"""Write, on containerFleet, fleet."""
DeleteScript: _Final[_Action]
"""Write, on script (required)."""
DeleteVpcPeeringAuthorization: _Final[_Action]
"""Write, on * only."""
DeleteVpcPeeringConnection: _Final[_Action]
"""Write, on * only."""
DeregisterCompute: _Final[_Action]
"""Write, on fleet (required)."""
DeregisterGameServer: _Final[_Action]
"""Write, on gameServerGroup (required)."""
DescribeAlias: _Final[_Action]
"""Read, on alias (required)."""
DescribeBuild: _Final[_Action]
"""Read, on build (required)."""
DescribeCompute: _Final[_Action]
"""Read, on containerFleet, fleet."""
DescribeContainerFleet: _Final[_Action]
"""Read, on containerFleet (required)."""
DescribeContainerGroupDefinition: _Final[_Action]
"""Read, on containerGroupDefinition (required)."""
DescribeContainerGroupPortMappings: _Final[_Action]
"""Read, on containerFleet (required)."""
DescribeEC2InstanceLimits: _Final[_Action]
"""Read, on * only."""
DescribeFleetAttributes: _Final[_Action]
"""Read, on * only."""
DescribeFleetCapacity: _Final[_Action]
"""Read, on * only."""
DescribeFleetDeployment: _Final[_Action]
"""Read, on containerFleet (required)."""
DescribeFleetEvents: _Final[_Action]
"""Read, on containerFleet, fleet."""
DescribeFleetLocationAttributes: _Final[_Action]
"""Read, on containerFleet, fleet."""
DescribeFleetLocationCapacity: _Final[_Action]
"""Read, on containerFleet, fleet."""
DescribeFleetLocationUtilization: _Final[_Action]
"""Read, on fleet (required)."""
DescribeFleetPortSettings: _Final[_Action]
"""Read, on fleet (required)."""
DescribeFleetUtilization: _Final[_Action]
"""Read, on * only."""
DescribeGameServer: _Final[_Action]
"""Read, on gameServerGroup (required)."""
DescribeGameServerGroup: _Final[_Action]
"""Read, on gameServerGroup (required)."""
DescribeGameServerInstances: _Final[_Action]
"""Read, on gameServerGroup (required)."""
DescribeGameSessionDetails: _Final[_Action]
"""Read, on * only."""
DescribeGameSessionPlacement: _Final[_Action]
"""Read, on * only."""
DescribeGameSessionQueues: _Final[_Action]
"""Read, on * only."""
DescribeGameSessions: _Final[_Action]
"""Read, on * only."""
DescribeInstances: _Final[_Action]
"""Read, on containerFleet, fleet."""
DescribeMatchmaking: _Final[_Action]
"""Read, on * only."""
DescribeMatchmakingConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeMatchmakingRuleSets: _Final[_Action]
"""Read, on * only."""
DescribePlayerSessions: _Final[_Action]
"""Read, on * only."""
DescribeRuntimeConfiguration: _Final[_Action]
"""Read, on fleet (required)."""
DescribeScalingPolicies: _Final[_Action]
"""Read, on containerFleet, fleet."""
DescribeScript: _Final[_Action]
"""Read, on script (required)."""
DescribeVpcPeeringAuthorizations: _Final[_Action]
"""Read, on * only."""
DescribeVpcPeeringConnections: _Final[_Action]
"""Read, on * only."""
GetComputeAccess: _Final[_Action]
"""Read, on containerFleet, fleet."""
GetComputeAuthToken: _Final[_Action]
"""Read, on containerFleet, fleet."""
GetGameSessionLogUrl: _Final[_Action]
"""Read, on * only."""
GetInstanceAccess: _Final[_Action]
"""Read, on fleet (required)."""
GetPlayerConnectionDetails: _Final[_Action]
"""Read, on * only."""
ListAliases: _Final[_Action]
"""List, on * only."""
ListBuilds: _Final[_Action]
"""List, on * only."""
ListCompute: _Final[_Action]
"""List, on containerFleet, fleet."""
ListContainerFleets: _Final[_Action]
"""List, on * only."""
ListContainerGroupDefinitionVersions: _Final[_Action]
"""List, on containerGroupDefinition (required)."""
ListContainerGroupDefinitions: _Final[_Action]
"""List, on * only."""
ListFleetDeployments: _Final[_Action]
"""List, on * only."""
ListFleets: _Final[_Action]
"""List, on * only."""
ListGameServerGroups: _Final[_Action]
"""List, on * only."""
ListGameServers: _Final[_Action]
"""List, on gameServerGroup (required)."""
ListLocations: _Final[_Action]
"""List, on * only."""
ListScripts: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on alias, build, containerFleet, containerGroupDefinition, fleet, gameServerGroup, gameSessionQueue, location, matchmakingConfiguration, matchmakingRuleSet, script."""
PutScalingPolicy: _Final[_Action]
"""Write, on containerFleet, fleet."""
RegisterCompute: _Final[_Action]
"""Write, on fleet (required)."""
RegisterGameServer: _Final[_Action]
"""Write, on gameServerGroup (required)."""
RequestUploadCredentials: _Final[_Action]
"""Read, on build (required)."""
ResolveAlias: _Final[_Action]
"""Read, on alias (required)."""
ResumeGameServerGroup: _Final[_Action]
"""Write, on gameServerGroup (required)."""
SearchGameSessions: _Final[_Action]
"""Read, on * only."""
StartFleetActions: _Final[_Action]
"""Write, on containerFleet, fleet."""
StartGameSessionPlacement: _Final[_Action]
"""Write, on gameSessionQueue (required)."""
StartMatchBackfill: _Final[_Action]
"""Write, on * only."""
StartMatchmaking: _Final[_Action]
"""Write, on * only."""
StopFleetActions: _Final[_Action]
"""Write, on containerFleet, fleet."""
StopGameSessionPlacement: _Final[_Action]
"""Write, on * only."""
StopMatchmaking: _Final[_Action]
"""Write, on * only."""
SuspendGameServerGroup: _Final[_Action]
"""Write, on gameServerGroup (required)."""
TagResource: _Final[_Action]
"""Tagging, on alias, build, containerFleet, containerGroupDefinition, fleet, gameServerGroup, gameSessionQueue, location, matchmakingConfiguration, matchmakingRuleSet, script. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateGameSession: _Final[_Action]
"""Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on alias, build, containerFleet, containerGroupDefinition, fleet, gameServerGroup, gameSessionQueue, location, matchmakingConfiguration, matchmakingRuleSet, script. Keys: aws:TagKeys."""
UpdateAlias: _Final[_Action]
"""Write, on alias (required)."""
UpdateBuild: _Final[_Action]
"""Write, on build (required)."""
UpdateContainerFleet: _Final[_Action]
"""Write, on containerFleet (required)."""
UpdateContainerGroupDefinition: _Final[_Action]
"""Write, on containerGroupDefinition (required). Needs: ecr:BatchGetImage, ecr:DescribeImages, ecr:GetAuthorizationToken, ecr:GetDownloadUrlForLayer."""
UpdateFleetAttributes: _Final[_Action]
"""Write, on fleet (required)."""
UpdateFleetCapacity: _Final[_Action]
"""Write, on containerFleet, fleet."""
UpdateFleetPortSettings: _Final[_Action]
"""Write, on fleet (required)."""
UpdateGameServer: _Final[_Action]
"""Write, on gameServerGroup (required)."""
UpdateGameServerGroup: _Final[_Action]
"""Write, on gameServerGroup (required). Needs: iam:PassRole."""
UpdateGameSession: _Final[_Action]
"""Write, on * only."""
UpdateGameSessionQueue: _Final[_Action]
"""Write, on gameSessionQueue (required)."""
UpdateMatchmakingConfiguration: _Final[_Action]
"""Write, on matchmakingConfiguration (required)."""
UpdateRuntimeConfiguration: _Final[_Action]
"""Write, on fleet (required)."""
UpdateScript: _Final[_Action]
"""Write, on script (required). Needs: iam:PassRole, s3:GetObject."""
ValidateMatchmakingRuleSet: _Final[_Action]
"""Read, on * only."""
class _alias(_ResourceType):
    """arn:${Partition}:gamelift:${Region}::alias/${AliasId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, alias_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

alias: _Final[_alias]
class _build(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:build/${BuildId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, build_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

build: _Final[_build]
class _containerFleet(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:containerfleet/${FleetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

containerFleet: _Final[_containerFleet]
class _containerGroupDefinition(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:containergroupdefinition/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

containerGroupDefinition: _Final[_containerGroupDefinition]
class _fleet(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:fleet/${FleetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fleet: _Final[_fleet]
class _gameServerGroup(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, game_server_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gameServerGroup: _Final[_gameServerGroup]
class _gameSessionQueue(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, game_session_queue_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gameSessionQueue: _Final[_gameSessionQueue]
class _location(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:location/${LocationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, location_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

location: _Final[_location]
class _matchmakingConfiguration(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, matchmaking_configuration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

matchmakingConfiguration: _Final[_matchmakingConfiguration]
class _matchmakingRuleSet(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, matchmaking_rule_set_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

matchmakingRuleSet: _Final[_matchmakingRuleSet]
class _script(_ResourceType):
    """arn:${Partition}:gamelift:${Region}:${Account}:script/${ScriptId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, script_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

script: _Final[_script]

class _Keys(_ServiceKeys):
    """The condition keys of gamelift."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
