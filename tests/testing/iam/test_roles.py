"""Roles, instance profiles, service-linked roles and sessions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.iam_operations import FOR_EC2, ME, NOW, do, make_role

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.operations.service_linked_roles import finish_deletions

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState


def test_a_role_from_creation_to_deletion(state: AccountState) -> None:
    role = make_role(state, Description="d", Tags=[{"Key": "k", "Value": "v"}], Path="/p/")
    assert role["Arn"] == f"arn:aws:iam::{ME}:role/p/r"
    assert role["Tags"] == [{"Key": "k", "Value": "v"}]
    with pytest.raises(ApiError, match=r"Role with name R already exists\."):
        make_role(state, "R")
    do(state, "UpdateRole", RoleName="r", MaxSessionDuration=7200)
    (result,) = do(state, "ListRoles", PathPrefix="/p/")["Roles"]
    assert (result["Description"], result["MaxSessionDuration"]) == ("d", 7200)
    assert "Tags" not in result
    assert do(state, "ListRoles", PathPrefix="/q/") == {"Roles": []}
    answer = do(state, "UpdateRoleDescription", RoleName="r", Description="e")
    assert answer["Role"]["Description"] == "e"
    state.put(attrs.evolve(state.roles["r"], inline={"a": "{}"}))
    with pytest.raises(ApiError, match="must delete policies first"):
        do(state, "DeleteRole", RoleName="r")
    state.put(attrs.evolve(state.roles["r"], inline={}))
    do(state, "DeleteRole", RoleName="r")
    with pytest.raises(ApiError, match="cannot be found"):
        do(state, "GetRole", RoleName="r")


def test_a_boundary_is_a_policy_that_is_there(state: AccountState) -> None:
    with pytest.raises(ApiError, match="does not exist or is not attachable"):
        make_role(state, PermissionsBoundary=f"arn:aws:iam::{ME}:policy/ghost")
    boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    assert make_role(state, PermissionsBoundary=boundary)["PermissionsBoundary"] == {
        "PermissionsBoundaryType": "Policy",
        "PermissionsBoundaryArn": boundary,
    }


def test_quotas_of_roles(state: AccountState) -> None:
    state.quotas = {**state.quotas, "Roles": 1, "AssumeRolePolicySize": 20}
    with pytest.raises(ApiError, match="ACLSizePerRole: 20"):
        make_role(state)
    state.quotas = {**state.quotas, "AssumeRolePolicySize": 2048}
    do(state, "CreateServiceLinkedRole", AWSServiceName="rds.amazonaws.com")
    make_role(state)
    with pytest.raises(ApiError, match="Roles: 1"):
        make_role(state, "s")


def test_an_instance_profile_holds_one_role(state: AccountState) -> None:
    make_role(state)
    make_role(state, "s")
    do(state, "CreateInstanceProfile", InstanceProfileName="p")
    with pytest.raises(ApiError, match=r"Instance Profile P already exists\."):
        do(state, "CreateInstanceProfile", InstanceProfileName="P")
    both: Any = {"InstanceProfileName": "p", "RoleName": "r"}
    with pytest.raises(ApiError, match="NoSuchEntity"):
        do(state, "RemoveRoleFromInstanceProfile", **both)
    do(state, "AddRoleToInstanceProfile", **both)
    with pytest.raises(ApiError, match="InstanceSessionsPerInstanceProfile: 1"):
        do(state, "AddRoleToInstanceProfile", InstanceProfileName="p", RoleName="s")
    (result,) = do(state, "ListInstanceProfilesForRole", RoleName="r")["InstanceProfiles"]
    assert [role["RoleName"] for role in result["Roles"]] == ["r"]
    cases: tuple[tuple[str, Any], ...] = (
        ("DeleteRole", {"RoleName": "r"}),
        ("DeleteInstanceProfile", {"InstanceProfileName": "p"}),
    )
    for operation, given in cases:
        with pytest.raises(ApiError, match="must remove roles from instance profile first"):
            do(state, operation, **given)
    do(state, "RemoveRoleFromInstanceProfile", **both)
    do(state, "DeleteInstanceProfile", InstanceProfileName="p")
    with pytest.raises(ApiError, match=r"Instance Profile p cannot be found\."):
        do(state, "GetInstanceProfile", InstanceProfileName="p")
    assert do(state, "ListInstanceProfiles") == {"InstanceProfiles": []}


def test_a_service_linked_role_is_the_services_own(state: AccountState) -> None:
    service = "elasticbeanstalk.amazonaws.com"
    role = do(state, "CreateServiceLinkedRole", AWSServiceName=service)["Role"]
    name = role["RoleName"]
    assert name == "AWSServiceRoleForElasticBeanstalk"
    assert role["Arn"] == f"arn:aws:iam::{ME}:role/aws-service-role/{service}/{name}"
    with pytest.raises(ApiError, match="has been taken in this account"):
        do(state, "CreateServiceLinkedRole", AWSServiceName=service)
    do(state, "CreateServiceLinkedRole", AWSServiceName=service, CustomSuffix="x")
    assert f"{name}_x" in state.roles
    do(state, "UpdateRole", RoleName=name, Description="d")
    cases: tuple[tuple[str, Any], ...] = (
        ("UpdateRole", {"MaxSessionDuration": 7200}),
        ("UpdateAssumeRolePolicy", {"PolicyDocument": FOR_EC2}),
        ("DeleteRole", {}),
    )
    for operation, given in cases:
        with pytest.raises(ApiError, match="only modifiable by AWS"):
            do(state, operation, RoleName=name, **given)
    task = do(state, "DeleteServiceLinkedRole", RoleName=name)["DeletionTaskId"]
    assert task.startswith(f"task/aws-service-role/{service}/{name}/")
    assert do(state, "DeleteServiceLinkedRole", RoleName=name)["DeletionTaskId"] == task
    status = "GetServiceLinkedRoleDeletionStatus"
    assert do(state, status, DeletionTaskId=task) == {"Status": "IN_PROGRESS"}
    finish_deletions(state, NOW)
    assert name in state.roles
    later = NOW + timedelta(seconds=1)
    finish_deletions(state, later)
    assert name not in state.roles
    assert do(state, status, now=later, DeletionTaskId=task) == {"Status": "SUCCEEDED"}
    with pytest.raises(ApiError, match="NoSuchEntity"):
        do(state, status, DeletionTaskId=f"{task[:-1]}{'1' if task[-1] == '0' else '0'}")


def test_service_linked_roles_that_are_none(state: AccountState) -> None:
    with pytest.raises(ApiError, match="InvalidInput"):
        do(state, "CreateServiceLinkedRole", AWSServiceName="nothing")
    make_role(state)
    with pytest.raises(ApiError, match="NoSuchEntity"):
        do(state, "DeleteServiceLinkedRole", RoleName="r")
    role = do(state, "CreateServiceLinkedRole", AWSServiceName="my-thing.amazonaws.com")["Role"]
    assert role["RoleName"] == "AWSServiceRoleForMyThing"


def test_sessions(state: AccountState) -> None:
    role = make_role(state)
    given: Any = {"RoleArn": role["Arn"], "RoleSessionName": "s"}
    answer = do(state, "AssumeRole", **given)
    session = (f"arn:aws:sts::{ME}:assumed-role/r/s", f"{role['RoleId']}:s")
    assert answer["AssumedRoleUser"] == {"Arn": session[0], "AssumedRoleId": session[1]}
    key = answer["Credentials"]["AccessKeyId"]
    assert key.startswith("ASIA")
    assert (state.sessions[key].arn, state.sessions[key].id) == session
    with pytest.raises(ApiError, match="MaxSessionDuration"):
        do(state, "AssumeRole", DurationSeconds=7200, **given)
    with pytest.raises(ApiError, match=f"AccessDenied: User: arn:aws:iam::{ME}:user/me is not"):
        do(state, "AssumeRole", RoleArn=f"{role['Arn']}x", RoleSessionName="s")
    assert do(state, "GetSessionToken")["Credentials"]["Expiration"] > NOW
    assert do(state, "GetCallerIdentity")["UserId"] == "AIDAME"
    assert do(state, "GetAccessKeyInfo", AccessKeyId=key) == {"Account": ME}
