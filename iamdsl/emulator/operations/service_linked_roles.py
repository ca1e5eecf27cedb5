"""Operations on service-linked roles: creation, and asynchronous deletion.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
"""

from __future__ import annotations

import json
import re
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from iamdsl.emulator.account.api_error import ApiError, invalid_input, no_such_entity
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import DeletionTask, RoleRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.roles import role_response
from iamdsl.language.elements.partition import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState

DELAY = timedelta(seconds=1)
"""Duration of a deletion, unless the account setting `deletion_delay` overrides it."""

_NAMES: Mapping[str, str] = {
    "access-analyzer": "AccessAnalyzer",
    "accountdiscovery.ssm": "AmazonSSM_AccountDiscovery",
    "autoscaling": "AutoScaling",
    "channels.lexv2": "LexV2Channels",
    "cloudtrail": "CloudTrail",
    "config": "Config",
    "connect": "AmazonConnect",
    "custom-resource.application-autoscaling": "ApplicationAutoScaling_CustomResource",
    "dynamodb.application-autoscaling": "ApplicationAutoScaling_DynamoDBTable",
    "ec2fleet": "EC2Fleet",
    "ecs": "ECS",
    "ecs.application-autoscaling": "ApplicationAutoScaling_ECSService",
    "eks": "AmazonEKS",
    "eks-fargate": "AmazonEKSForFargate",
    "eks-nodegroup": "AmazonEKSNodegroup",
    "elasticache": "ElastiCache",
    "elasticbeanstalk": "ElasticBeanstalk",
    "elasticfilesystem": "AmazonElasticFileSystem",
    "elasticloadbalancing": "ElasticLoadBalancing",
    "elasticmapreduce": "EMRCleanup",
    "es": "AmazonElasticsearchService",
    "event-processor.health": "Health_EventProcessor",
    "guardduty": "AmazonGuardDuty",
    "health": "Health_Organizations",
    "lambda.alarms.cloudwatch": "CloudWatchAlarms_ActionLambda",
    "lex": "LexBots",
    "lexv2": "LexV2Bots",
    "opensearchservice": "AmazonOpenSearchService",
    "ops.apigateway": "APIGateway",
    "opsinsights.ssm": "AmazonSSM_OpsInsights",
    "organizations": "Organizations",
    "rds": "RDS",
    "redshift": "Redshift",
    "replicator.lambda": "LambdaReplicator",
    "securityhub": "SecurityHub",
    "spot": "EC2Spot",
    "spotfleet": "EC2SpotFleet",
    "sso": "SSO",
    "ssm": "AmazonSSM",
    "ssm-incidents.alarms.cloudwatch": "CloudWatchAlarms_ActionSSMIncidents",
    "support": "Support",
    "transitgateway": "VPCTransitGateway",
    "trustedadvisor": "TrustedAdvisor",
}
"""The service's name in its role name, by the prefix of its service principal."""

_TASK = re.compile(r"task/aws-service-role/[^/]+/[^/]+/[0-9a-f-]{36}")


def finish_deletions(state: AccountState, now: datetime) -> None:
    """Delete the roles whose deletion tasks have ended successfully."""
    for deletion in state.deletions.values():
        role = state.roles.get(deletion.role)
        due = deletion.ends <= now and not deletion.usage
        if role is not None and role.id == deletion.role_id and due:
            del state.roles[role.name]


@handles("CreateServiceLinkedRole")
def create_service_linked_role(request: OperationRequest) -> OperationAnswer:
    """Create a service-linked role; AWS sets its name, path and trust policy."""
    state, service = request.state, request["AWSServiceName"]
    name = role_name(service, request.get("CustomSuffix"))
    if name in state.roles:
        raise invalid_input(
            f"Service role name {name} has been taken in this account, "
            "please try a different suffix."
        )
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": service},
        "Action": "sts:AssumeRole",
    }
    role = RoleRecord(
        name=name,
        path=f"/aws-service-role/{service}/",
        id=new_id("AROA"),
        created=request.now,
        trust=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
        description=request.get("Description"),
        service=service,
    )
    state.put(role)
    return {"Role": role_response(state, role)}


@handles("DeleteServiceLinkedRole")
def delete_service_linked_role(request: OperationRequest) -> OperationAnswer:
    """Start to delete a service-linked role; repeated calls return the same task."""
    state = request.state
    role = state.role(request["RoleName"])
    if role.service is None:
        raise no_such_entity("role", role.name)
    for running in state.deletions.values():
        failed = running.usage and running.ends <= request.now
        if running.role_id == role.id and not failed:
            return {"DeletionTaskId": running.task}
    task = f"task{role.path}{role.name}/{uuid.uuid4()}"
    state.deletions[task] = DeletionTask(
        task=task,
        role=role.name,
        role_id=role.id,
        ends=request.now + state.settings.get("deletion_delay", DELAY),
        usage=state.occupied.get(role.name, ()),
    )
    return {"DeletionTaskId": task}


@handles("GetServiceLinkedRoleDeletionStatus")
def get_service_linked_role_deletion_status(request: OperationRequest) -> OperationAnswer:
    """Return the status of a deletion task."""
    task = request["DeletionTaskId"]
    if _TASK.fullmatch(task) is None:
        raise invalid_input(f"DeletionTaskId {task} is invalid.")
    deletion = request.state.deletions.get(task)
    if deletion is None:
        raise ApiError("NoSuchEntity", f"Deletion task {task} cannot be found.")
    if deletion.ends > request.now:
        return {"Status": "IN_PROGRESS"}
    if not deletion.usage:
        return {"Status": "SUCCEEDED"}
    usage = [{"Region": arn.split(":")[3], "Resources": [arn]} for arn in deletion.usage]
    reason = "A service-linked role is in use. Delete its resources and try again."
    return {"Status": "FAILED", "Reason": {"Reason": reason, "RoleUsageList": usage}}


def role_name(service: str, suffix: str | None) -> str:
    """Return the name of a service-linked role.

    Raises `ApiError` if `service` is not a service principal.
    """
    label = next((service.removesuffix(end) for end in SUFFIXES if service.endswith(end)), "")
    if re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*", label) is None:
        raise invalid_input(f"Cannot find Service Linked Role template for {service}")
    first = label.partition(".")[0]
    word = _NAMES.get(label) or "".join(part[:1].upper() + part[1:] for part in first.split("-"))
    name = f"AWSServiceRoleFor{word}"
    return name if suffix is None else f"{name}_{suffix}"
