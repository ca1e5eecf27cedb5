"""Permissions that each call needs, compared with the Service Authorization Reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.iam_operations import (
    ACCOUNT_ID,
    EC2_TRUST,
    NOW,
    call_operation,
    empty_state,
    user_record,
)

from iamdsl.catalog import action
from iamdsl.emulator.account.operation import ApiCaller, OperationRequest
from iamdsl.emulator.enforcement.operation_table import EVERYTHING, RESOURCE_KIND_OF, TAG_ON_CREATE
from iamdsl.emulator.enforcement.required_permissions import required_permissions
from iamdsl.emulator.service import handled_operations

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState

STEM = f"arn:aws:iam::{ACCOUNT_ID}:"
ROOT = ApiCaller(arn=f"{STEM}root", id=ACCOUNT_ID)
TAGS = [{"Key": "team", "Value": "red"}]
BOUNDARY = f"{STEM}policy/bounds"
DOCUMENT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'


@pytest.fixture
def state() -> AccountState:
    """Return an account with the objects of the calls below, under paths."""
    account_state = empty_state()
    account_state.put(attrs.evolve(user_record("jane"), path="/staff/", tags={"team": "blue"}))
    call_operation(account_state, "CreateGroup", GroupName="devs", Path="/g/")
    call_operation(account_state, "CreatePolicy", PolicyName="bounds", PolicyDocument=DOCUMENT)
    call_operation(
        account_state,
        "CreateRole",
        RoleName="web",
        Path="/r/",
        AssumeRolePolicyDocument=EC2_TRUST,
        PermissionsBoundary=BOUNDARY,
        Tags=TAGS,
    )
    call_operation(account_state, "CreateInstanceProfile", InstanceProfileName="web", Path="/p/")
    return account_state


def arns_by_action(
    state: AccountState,
    operation: str,
    *,
    service: str = "iam",
    caller: ApiCaller = ROOT,
    **parameters: Any,
) -> dict[str, list[str]]:
    """Return the ARNs that a call is authorized on, by action."""
    result: dict[str, list[str]] = {}
    for permission in required_permissions(service, _request(state, operation, caller, parameters)):
        result.setdefault(permission.action, []).append(permission.resource.arn.removeprefix(STEM))
    return result


def context(state: AccountState, operation: str, **parameters: Any) -> dict[str, Any]:
    """Return the condition keys of the last permission that a call needs."""
    return dict(
        list(required_permissions("iam", _request(state, operation, ROOT, parameters)))[-1].context
    )


def _request(
    state: AccountState, operation: str, caller: ApiCaller, parameters: dict[str, Any]
) -> OperationRequest:
    return OperationRequest(
        operation=operation,
        parameters=parameters,
        state=state,
        visible_state=state,
        now=NOW,
        caller=caller,
    )


NEWER_THAN_THE_CATALOG = {"UpdateOpenIDConnectProvider"}
"""Operations of botocore's model that the catalog does not have yet."""


def test_operation_table_agrees_with_service_authorization_reference() -> None:
    assert set(RESOURCE_KIND_OF) == handled_operations()
    ambiguous = {"GenerateServiceLastAccessedDetails", "DeleteVirtualMFADevice"}
    for operation in handled_operations() - ambiguous - NEWER_THAN_THE_CATALOG:
        types = {resource_type.name for resource_type in action(f"iam:{operation}").resources}
        assert types == {RESOURCE_KIND_OF[operation]} - {EVERYTHING}, operation


def test_tag_on_create_agrees_with_service_authorization_reference() -> None:
    known = handled_operations() - NEWER_THAN_THE_CATALOG
    taggable = {op for op in known if "aws:TagKeys" in map(_name, action(f"iam:{op}").keys)}
    assert {op for op in taggable if not op.startswith(("Tag", "Untag"))} == set(TAG_ON_CREATE)
    assert {f"iam:{item}" for item in TAG_ON_CREATE.values()} == {
        f"iam:{op}" for op in taggable if op.startswith("Tag")
    }


def _name(key: Any) -> str:
    return str(key).partition("'")[2].rpartition("'")[0]


def test_existing_resources_are_authorized_with_their_path(state: AccountState) -> None:
    cases: dict[str, dict[str, Any]] = {
        "user/staff/jane": {"GetUser": {"UserName": "jane"}},
        "group/g/devs": {"AddUserToGroup": {"GroupName": "devs", "UserName": "jane"}},
        "role/r/web": {"AttachRolePolicy": {"RoleName": "web", "PolicyArn": BOUNDARY}},
        "policy/bounds": {"CreatePolicyVersion": {"PolicyArn": BOUNDARY}},
        "instance-profile/p/web": {"GetInstanceProfile": {"InstanceProfileName": "web"}},
        "*": {"GetAccountAuthorizationDetails": {}},
    }
    for arn, calls in cases.items():
        for operation, parameters in calls.items():
            assert arns_by_action(state, operation, **parameters) == {f"iam:{operation}": [arn]}


def test_missing_resources_have_no_path_and_new_ones_the_requested_path(
    state: AccountState,
) -> None:
    assert arns_by_action(state, "GetRole", RoleName="gone") == {"iam:GetRole": ["role/gone"]}
    assert arns_by_action(state, "CreateRole", RoleName="web", Path="/new/", Tags=TAGS) == {
        "iam:CreateRole": ["role/new/web"],
        "iam:TagRole": ["role/new/web"],
    }
    assert arns_by_action(state, "CreateUser", UserName="x") == {"iam:CreateUser": ["user/x"]}
    url = "https://a.example/b"
    assert arns_by_action(state, "CreateOpenIDConnectProvider", Url=url) == {
        "iam:CreateOpenIDConnectProvider": ["oidc-provider/a.example/b"]
    }
    linked = "role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    assert arns_by_action(state, "CreateServiceLinkedRole", AWSServiceName="ecs.amazonaws.com") == {
        "iam:CreateServiceLinkedRole": [linked]
    }
    task = f"task/{linked.removeprefix('role/')}/00000000-0000-0000-0000-000000000000"
    assert arns_by_action(state, "GetServiceLinkedRoleDeletionStatus", DeletionTaskId=task) == {
        "iam:GetServiceLinkedRoleDeletionStatus": [linked]
    }


def test_rename_is_authorized_on_both_names(state: AccountState) -> None:
    assert arns_by_action(state, "UpdateUser", UserName="jane", NewUserName="mary") == {
        "iam:UpdateUser": ["user/staff/jane", "user/staff/mary"]
    }
    assert arns_by_action(state, "UpdateGroup", GroupName="devs", NewPath="/h/") == {
        "iam:UpdateGroup": ["group/g/devs", "group/h/devs"]
    }
    assert arns_by_action(state, "UpdateUser", UserName="jane", NewPath="/staff/") == {
        "iam:UpdateUser": ["user/staff/jane"]
    }


def test_adding_role_to_instance_profile_needs_pass_role(state: AccountState) -> None:
    parameters: dict[str, Any] = {"InstanceProfileName": "web", "RoleName": "web"}
    assert arns_by_action(state, "AddRoleToInstanceProfile", **parameters) == {
        "iam:AddRoleToInstanceProfile": ["instance-profile/p/web"],
        "iam:PassRole": ["role/r/web"],
    }
    assert context(state, "AddRoleToInstanceProfile", **parameters) == {
        "iam:PassedToService": "ec2.amazonaws.com",
        "iam:PermissionsBoundary": BOUNDARY,
        "aws:ResourceTag/team": "red",
        "iam:ResourceTag/team": "red",
    }
    assert list(arns_by_action(state, "RemoveRoleFromInstanceProfile", **parameters)) == [
        "iam:RemoveRoleFromInstanceProfile"
    ]


def test_calls_without_user_name_are_authorized_on_caller(state: AccountState) -> None:
    jane = state.user("jane")
    caller = ApiCaller(arn=state.arn_of(jane), id=jane.id, user=jane)
    for operation in ("GetUser", "ChangePassword", "ListAccessKeys"):
        assert arns_by_action(state, operation, caller=caller) == {
            f"iam:{operation}": ["user/staff/jane"]
        }
    assert arns_by_action(state, "GetUser") == {"iam:GetUser": ["root"]}


def test_credentials_are_authorized_on_their_owner(state: AccountState) -> None:
    key = call_operation(state, "CreateAccessKey", UserName="jane")["AccessKey"]["AccessKeyId"]
    assert arns_by_action(state, "GetAccessKeyLastUsed", AccessKeyId=key) == {
        "iam:GetAccessKeyLastUsed": ["user/staff/jane"]
    }
    serial = call_operation(
        state, "CreateVirtualMFADevice", VirtualMFADeviceName="phone", Path="/m/"
    )["VirtualMFADevice"]["SerialNumber"]
    assert arns_by_action(state, "TagMFADevice", SerialNumber=serial, Tags=TAGS) == {
        "iam:TagMFADevice": ["mfa/m/phone"]
    }
    codes: dict[str, Any] = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}
    call_operation(state, "EnableMFADevice", UserName="jane", SerialNumber=serial, **codes)
    assert arns_by_action(state, "GetMFADevice", SerialNumber=serial) == {
        "iam:GetMFADevice": ["user/staff/jane"]
    }


@pytest.mark.parametrize(
    ("operation", "parameters", "keys_of_request"),
    [
        ("UntagUser", {"TagKeys": ["a"]}, {"aws:TagKeys": ["a"]}),
        (
            "TagUser",
            {"Tags": TAGS},
            {"aws:TagKeys": ["team"], "aws:RequestTag/team": "red"},
        ),
        ("AttachUserPolicy", {"PolicyArn": BOUNDARY}, {"iam:PolicyARN": BOUNDARY}),
        (
            "PutUserPermissionsBoundary",
            {"PermissionsBoundary": BOUNDARY},
            {"iam:PermissionsBoundary": BOUNDARY},
        ),
        (
            "CreateServiceSpecificCredential",
            {"ServiceName": "bedrock.amazonaws.com", "CredentialAgeDays": 7},
            {
                "iam:ServiceSpecificCredentialServiceName": "bedrock.amazonaws.com",
                "iam:ServiceSpecificCredentialAgeDays": 7,
            },
        ),
    ],
)
def test_condition_keys_of_user_operations(
    state: AccountState, operation: str, parameters: dict[str, Any], keys_of_request: dict[str, Any]
) -> None:
    tags = {"aws:ResourceTag/team": "blue", "iam:ResourceTag/team": "blue"}
    assert context(state, operation, UserName="jane", **parameters) == {**tags, **keys_of_request}


def test_condition_keys_name_the_service(state: AccountState) -> None:
    result = context(state, "CreateServiceLinkedRole", AWSServiceName="ecs.amazonaws.com")
    assert result == {"iam:AWSServiceName": "ecs.amazonaws.com"}
    service = "codecommit.amazonaws.com"
    answer = call_operation(
        state, "CreateServiceSpecificCredential", UserName="jane", ServiceName=service
    )
    identity = answer["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]
    result = context(
        state,
        "DeleteServiceSpecificCredential",
        UserName="jane",
        ServiceSpecificCredentialId=identity,
    )
    assert result["iam:ServiceSpecificCredentialServiceName"] == service


def test_assume_role_is_authorized_by_trust_policy(state: AccountState) -> None:
    arn = f"{STEM}role/r/web"
    parameters = {"RoleArn": arn, "RoleSessionName": "s", "ExternalId": "x", "SourceIdentity": "me"}
    request = _request(state, "AssumeRole", ROOT, {**parameters, "Tags": TAGS})
    result = list(required_permissions("sts", request))
    assert [permission.action for permission in result] == [
        "sts:AssumeRole",
        "sts:TagSession",
        "sts:SetSourceIdentity",
    ]
    assert {(item.resource.arn, item.trust) for item in result} == {(arn, EC2_TRUST)}
    assert result[0].context == {
        "aws:RequestTag/team": "red",
        "aws:TagKeys": ["team"],
        "aws:ResourceTag/team": "red",
        "iam:ResourceTag/team": "red",
        "iam:PermissionsBoundary": BOUNDARY,
        "sts:RoleSessionName": "s",
        "sts:ExternalId": "x",
        "sts:SourceIdentity": "me",
    }
    assert (
        arns_by_action(state, "AssumeRole", service="sts", RoleArn=f"{arn}x", RoleSessionName="s")
        == {}
    )
    assert arns_by_action(state, "GetCallerIdentity", service="sts") == {
        "sts:GetCallerIdentity": ["*"]
    }
