"""Roles, instance profiles, service-linked roles and sessions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.iam_operations import ACCOUNT_ID, EC2_TRUST, NOW, call_operation, create_role

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.operations.service_linked_roles import finish_deletions

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState


def test_role_from_creation_to_deletion(state: AccountState) -> None:
    role = create_role(state, Description="d", Tags=[{"Key": "k", "Value": "v"}], Path="/p/")
    assert role["Arn"] == f"arn:aws:iam::{ACCOUNT_ID}:role/p/r"
    assert role["Tags"] == [{"Key": "k", "Value": "v"}]
    with pytest.raises(ApiError, match=r"Role with name R already exists\."):
        create_role(state, "R")
    call_operation(state, "UpdateRole", RoleName="r", MaxSessionDuration=7200)
    (result,) = call_operation(state, "ListRoles", PathPrefix="/p/")["Roles"]
    assert (result["Description"], result["MaxSessionDuration"]) == ("d", 7200)
    assert "Tags" not in result
    assert call_operation(state, "ListRoles", PathPrefix="/q/") == {"Roles": []}
    answer = call_operation(state, "UpdateRoleDescription", RoleName="r", Description="e")
    assert answer["Role"]["Description"] == "e"
    state.put(attrs.evolve(state.roles["r"], inline={"a": "{}"}))
    with pytest.raises(ApiError, match="must delete policies first"):
        call_operation(state, "DeleteRole", RoleName="r")
    state.put(attrs.evolve(state.roles["r"], inline={}))
    call_operation(state, "DeleteRole", RoleName="r")
    with pytest.raises(ApiError, match="cannot be found"):
        call_operation(state, "GetRole", RoleName="r")


def test_boundary_must_be_an_existing_policy(state: AccountState) -> None:
    with pytest.raises(ApiError, match="does not exist or is not attachable"):
        create_role(state, PermissionsBoundary=f"arn:aws:iam::{ACCOUNT_ID}:policy/ghost")
    boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    assert create_role(state, PermissionsBoundary=boundary)["PermissionsBoundary"] == {
        "PermissionsBoundaryType": "Policy",
        "PermissionsBoundaryArn": boundary,
    }


def test_role_quotas_do_not_count_service_linked_roles(state: AccountState) -> None:
    state.quotas = {**state.quotas, "Roles": 1, "AssumeRolePolicySize": 20}
    with pytest.raises(ApiError, match="ACLSizePerRole: 20"):
        create_role(state)
    state.quotas = {**state.quotas, "AssumeRolePolicySize": 2048}
    call_operation(state, "CreateServiceLinkedRole", AWSServiceName="rds.amazonaws.com")
    create_role(state)
    with pytest.raises(ApiError, match="Roles: 1"):
        create_role(state, "s")


def test_instance_profile_holds_one_role(state: AccountState) -> None:
    create_role(state)
    create_role(state, "s")
    call_operation(state, "CreateInstanceProfile", InstanceProfileName="p")
    with pytest.raises(ApiError, match=r"Instance Profile P already exists\."):
        call_operation(state, "CreateInstanceProfile", InstanceProfileName="P")
    both: Any = {"InstanceProfileName": "p", "RoleName": "r"}
    with pytest.raises(ApiError, match="NoSuchEntity"):
        call_operation(state, "RemoveRoleFromInstanceProfile", **both)
    call_operation(state, "AddRoleToInstanceProfile", **both)
    with pytest.raises(ApiError, match="InstanceSessionsPerInstanceProfile: 1"):
        call_operation(state, "AddRoleToInstanceProfile", InstanceProfileName="p", RoleName="s")
    (result,) = call_operation(state, "ListInstanceProfilesForRole", RoleName="r")[
        "InstanceProfiles"
    ]
    assert [role["RoleName"] for role in result["Roles"]] == ["r"]
    cases: tuple[tuple[str, Any], ...] = (
        ("DeleteRole", {"RoleName": "r"}),
        ("DeleteInstanceProfile", {"InstanceProfileName": "p"}),
    )
    for operation, arguments in cases:
        with pytest.raises(ApiError, match="must remove roles from instance profile first"):
            call_operation(state, operation, **arguments)
    call_operation(state, "RemoveRoleFromInstanceProfile", **both)
    call_operation(state, "DeleteInstanceProfile", InstanceProfileName="p")
    with pytest.raises(ApiError, match=r"Instance Profile p cannot be found\."):
        call_operation(state, "GetInstanceProfile", InstanceProfileName="p")
    assert call_operation(state, "ListInstanceProfiles") == {"InstanceProfiles": []}


def test_service_linked_role_from_creation_to_deletion(state: AccountState) -> None:
    service = "elasticbeanstalk.amazonaws.com"
    role = call_operation(state, "CreateServiceLinkedRole", AWSServiceName=service)["Role"]
    name = role["RoleName"]
    assert name == "AWSServiceRoleForElasticBeanstalk"
    assert role["Arn"] == f"arn:aws:iam::{ACCOUNT_ID}:role/aws-service-role/{service}/{name}"
    with pytest.raises(ApiError, match="has been taken in this account"):
        call_operation(state, "CreateServiceLinkedRole", AWSServiceName=service)
    call_operation(state, "CreateServiceLinkedRole", AWSServiceName=service, CustomSuffix="x")
    assert f"{name}_x" in state.roles
    call_operation(state, "UpdateRole", RoleName=name, Description="d")
    cases: tuple[tuple[str, Any], ...] = (
        ("UpdateRole", {"MaxSessionDuration": 7200}),
        ("UpdateAssumeRolePolicy", {"PolicyDocument": EC2_TRUST}),
        ("DeleteRole", {}),
    )
    for operation, arguments in cases:
        with pytest.raises(ApiError, match="only modifiable by AWS"):
            call_operation(state, operation, RoleName=name, **arguments)
    task = call_operation(state, "DeleteServiceLinkedRole", RoleName=name)["DeletionTaskId"]
    assert task.startswith(f"task/aws-service-role/{service}/{name}/")
    assert call_operation(state, "DeleteServiceLinkedRole", RoleName=name)["DeletionTaskId"] == task
    status = "GetServiceLinkedRoleDeletionStatus"
    assert call_operation(state, status, DeletionTaskId=task) == {"Status": "IN_PROGRESS"}
    finish_deletions(state, NOW)
    assert name in state.roles
    later = NOW + timedelta(seconds=1)
    finish_deletions(state, later)
    assert name not in state.roles
    assert call_operation(state, status, now=later, DeletionTaskId=task) == {"Status": "SUCCEEDED"}
    with pytest.raises(ApiError, match="NoSuchEntity"):
        call_operation(
            state, status, DeletionTaskId=f"{task[:-1]}{'1' if task[-1] == '0' else '0'}"
        )


def test_invalid_service_linked_roles_are_refused(state: AccountState) -> None:
    with pytest.raises(ApiError, match="InvalidInput"):
        call_operation(state, "CreateServiceLinkedRole", AWSServiceName="nothing")
    create_role(state)
    with pytest.raises(ApiError, match="NoSuchEntity"):
        call_operation(state, "DeleteServiceLinkedRole", RoleName="r")
    role = call_operation(
        state, "CreateServiceLinkedRole", AWSServiceName="my-thing.amazonaws.com"
    )["Role"]
    assert role["RoleName"] == "AWSServiceRoleForMyThing"


def test_assumed_role_and_session_token_credentials(state: AccountState) -> None:
    role = create_role(state)
    arguments: Any = {"RoleArn": role["Arn"], "RoleSessionName": "s"}
    answer = call_operation(state, "AssumeRole", **arguments)
    session = (f"arn:aws:sts::{ACCOUNT_ID}:assumed-role/r/s", f"{role['RoleId']}:s")
    assert answer["AssumedRoleUser"] == {"Arn": session[0], "AssumedRoleId": session[1]}
    key = answer["Credentials"]["AccessKeyId"]
    assert key.startswith("ASIA")
    assert (state.sessions[key].arn, state.sessions[key].id) == session
    with pytest.raises(ApiError, match="MaxSessionDuration"):
        call_operation(state, "AssumeRole", DurationSeconds=7200, **arguments)
    with pytest.raises(
        ApiError, match=f"AccessDenied: User: arn:aws:iam::{ACCOUNT_ID}:user/me is not"
    ):
        call_operation(state, "AssumeRole", RoleArn=f"{role['Arn']}x", RoleSessionName="s")
    assert call_operation(state, "GetSessionToken")["Credentials"]["Expiration"] > NOW
    assert call_operation(state, "GetCallerIdentity")["UserId"] == "AIDAME"
    assert call_operation(state, "GetAccessKeyInfo", AccessKeyId=key) == {"Account": ACCOUNT_ID}
