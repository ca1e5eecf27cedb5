"""What each call takes, held against the Service Authorization Reference as the catalog has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.iam_operations import FOR_EC2, ME, NOW, do, empty, user

from iamdsl.catalog import action
from iamdsl.emulator.account.operation import ApiCaller, OperationRequest
from iamdsl.emulator.enforcement.operation_table import EVERYTHING, RESOURCE_KIND_OF, TAG_ON_CREATE
from iamdsl.emulator.enforcement.required_permissions import required_permissions
from iamdsl.emulator.service import handled_operations

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState

STEM = f"arn:aws:iam::{ME}:"
ROOT = ApiCaller(arn=f"{STEM}root", id=ME)
TAGS = [{"Key": "team", "Value": "red"}]
BOUNDS = f"{STEM}policy/bounds"
DOCUMENT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'


@pytest.fixture
def state() -> AccountState:
    """What the calls below are about, under paths."""
    made = empty()
    made.put(attrs.evolve(user("jane"), path="/staff/", tags={"team": "blue"}))
    do(made, "CreateGroup", GroupName="devs", Path="/g/")
    do(made, "CreatePolicy", PolicyName="bounds", PolicyDocument=DOCUMENT)
    do(
        made,
        "CreateRole",
        RoleName="web",
        Path="/r/",
        AssumeRolePolicyDocument=FOR_EC2,
        PermissionsBoundary=BOUNDS,
        Tags=TAGS,
    )
    do(made, "CreateInstanceProfile", InstanceProfileName="web", Path="/p/")
    return made


def asked(
    state: AccountState,
    operation: str,
    *,
    service: str = "iam",
    caller: ApiCaller = ROOT,
    **given: Any,
) -> dict[str, list[str]]:
    """The ARNs by action."""
    result: dict[str, list[str]] = {}
    for need in required_permissions(service, _request(state, operation, caller, given)):
        result.setdefault(need.action, []).append(need.resource.arn.removeprefix(STEM))
    return result


def context(state: AccountState, operation: str, **given: Any) -> dict[str, Any]:
    """What the last of the needs of a call carries."""
    return dict(
        list(required_permissions("iam", _request(state, operation, ROOT, given)))[-1].context
    )


def _request(
    state: AccountState, operation: str, caller: ApiCaller, given: dict[str, Any]
) -> OperationRequest:
    return OperationRequest(
        operation=operation,
        parameters=given,
        state=state,
        visible_state=state,
        now=NOW,
        caller=caller,
    )


def test_every_call_is_in_the_table_and_about_what_the_reference_says() -> None:
    assert set(RESOURCE_KIND_OF) == handled_operations()
    several = {"GenerateServiceLastAccessedDetails", "DeleteVirtualMFADevice"}
    for operation in handled_operations() - several:
        types = {resource_type.name for resource_type in action(f"iam:{operation}").resources}
        assert types == {RESOURCE_KIND_OF[operation]} - {EVERYTHING}, operation


def test_what_tags_at_birth_carries_tags() -> None:
    keyed = {
        op for op in handled_operations() if "aws:TagKeys" in map(_name, action(f"iam:{op}").keys)
    }
    assert {op for op in keyed if not op.startswith(("Tag", "Untag"))} == set(TAG_ON_CREATE)
    assert {f"iam:{item}" for item in TAG_ON_CREATE.values()} == {
        f"iam:{op}" for op in keyed if op.startswith("Tag")
    }


def _name(key: Any) -> str:
    return str(key).partition("'")[2].rpartition("'")[0]


def test_what_is_there_is_asked_for_where_it_is(state: AccountState) -> None:
    cases: dict[str, dict[str, Any]] = {
        "user/staff/jane": {"GetUser": {"UserName": "jane"}},
        "group/g/devs": {"AddUserToGroup": {"GroupName": "devs", "UserName": "jane"}},
        "role/r/web": {"AttachRolePolicy": {"RoleName": "web", "PolicyArn": BOUNDS}},
        "policy/bounds": {"CreatePolicyVersion": {"PolicyArn": BOUNDS}},
        "instance-profile/p/web": {"GetInstanceProfile": {"InstanceProfileName": "web"}},
        "*": {"GetAccountAuthorizationDetails": {}},
    }
    for arn, calls in cases.items():
        for operation, given in calls.items():
            assert asked(state, operation, **given) == {f"iam:{operation}": [arn]}


def test_what_is_not_there_has_no_path_and_what_is_made_has_its_own(state: AccountState) -> None:
    assert asked(state, "GetRole", RoleName="gone") == {"iam:GetRole": ["role/gone"]}
    assert asked(state, "CreateRole", RoleName="web", Path="/new/", Tags=TAGS) == {
        "iam:CreateRole": ["role/new/web"],
        "iam:TagRole": ["role/new/web"],
    }
    assert asked(state, "CreateUser", UserName="x") == {"iam:CreateUser": ["user/x"]}
    url = "https://a.example/b"
    assert asked(state, "CreateOpenIDConnectProvider", Url=url) == {
        "iam:CreateOpenIDConnectProvider": ["oidc-provider/a.example/b"]
    }
    linked = "role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
    assert asked(state, "CreateServiceLinkedRole", AWSServiceName="ecs.amazonaws.com") == {
        "iam:CreateServiceLinkedRole": [linked]
    }
    task = f"task/{linked.removeprefix('role/')}/00000000-0000-0000-0000-000000000000"
    assert asked(state, "GetServiceLinkedRoleDeletionStatus", DeletionTaskId=task) == {
        "iam:GetServiceLinkedRoleDeletionStatus": [linked]
    }


def test_a_rename_is_about_both_names(state: AccountState) -> None:
    assert asked(state, "UpdateUser", UserName="jane", NewUserName="mary") == {
        "iam:UpdateUser": ["user/staff/jane", "user/staff/mary"]
    }
    assert asked(state, "UpdateGroup", GroupName="devs", NewPath="/h/") == {
        "iam:UpdateGroup": ["group/g/devs", "group/h/devs"]
    }
    assert asked(state, "UpdateUser", UserName="jane", NewPath="/staff/") == {
        "iam:UpdateUser": ["user/staff/jane"]
    }


def test_a_role_in_an_instance_profile_is_passed(state: AccountState) -> None:
    given: dict[str, Any] = {"InstanceProfileName": "web", "RoleName": "web"}
    assert asked(state, "AddRoleToInstanceProfile", **given) == {
        "iam:AddRoleToInstanceProfile": ["instance-profile/p/web"],
        "iam:PassRole": ["role/r/web"],
    }
    assert context(state, "AddRoleToInstanceProfile", **given) == {
        "iam:PassedToService": "ec2.amazonaws.com",
        "iam:PermissionsBoundary": BOUNDS,
        "aws:ResourceTag/team": "red",
        "iam:ResourceTag/team": "red",
    }
    assert list(asked(state, "RemoveRoleFromInstanceProfile", **given)) == [
        "iam:RemoveRoleFromInstanceProfile"
    ]


def test_without_a_name_it_is_the_caller(state: AccountState) -> None:
    jane = state.user("jane")
    caller = ApiCaller(arn=state.arn_of(jane), id=jane.id, user=jane)
    for operation in ("GetUser", "ChangePassword", "ListAccessKeys"):
        assert asked(state, operation, caller=caller) == {f"iam:{operation}": ["user/staff/jane"]}
    assert asked(state, "GetUser") == {"iam:GetUser": ["root"]}


def test_credentials_are_their_owners(state: AccountState) -> None:
    key = do(state, "CreateAccessKey", UserName="jane")["AccessKey"]["AccessKeyId"]
    assert asked(state, "GetAccessKeyLastUsed", AccessKeyId=key) == {
        "iam:GetAccessKeyLastUsed": ["user/staff/jane"]
    }
    serial = do(state, "CreateVirtualMFADevice", VirtualMFADeviceName="phone", Path="/m/")[
        "VirtualMFADevice"
    ]["SerialNumber"]
    assert asked(state, "TagMFADevice", SerialNumber=serial, Tags=TAGS) == {
        "iam:TagMFADevice": ["mfa/m/phone"]
    }
    codes: dict[str, Any] = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}
    do(state, "EnableMFADevice", UserName="jane", SerialNumber=serial, **codes)
    assert asked(state, "GetMFADevice", SerialNumber=serial) == {
        "iam:GetMFADevice": ["user/staff/jane"]
    }


@pytest.mark.parametrize(
    ("operation", "given", "carried"),
    [
        ("UntagUser", {"TagKeys": ["a"]}, {"aws:TagKeys": ["a"]}),
        (
            "TagUser",
            {"Tags": TAGS},
            {"aws:TagKeys": ["team"], "aws:RequestTag/team": "red"},
        ),
        ("AttachUserPolicy", {"PolicyArn": BOUNDS}, {"iam:PolicyARN": BOUNDS}),
        (
            "PutUserPermissionsBoundary",
            {"PermissionsBoundary": BOUNDS},
            {"iam:PermissionsBoundary": BOUNDS},
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
def test_what_conditions_may_ask_for(
    state: AccountState, operation: str, given: dict[str, Any], carried: dict[str, Any]
) -> None:
    tags = {"aws:ResourceTag/team": "blue", "iam:ResourceTag/team": "blue"}
    assert context(state, operation, UserName="jane", **given) == {**tags, **carried}


def test_a_service_is_named(state: AccountState) -> None:
    result = context(state, "CreateServiceLinkedRole", AWSServiceName="ecs.amazonaws.com")
    assert result == {"iam:AWSServiceName": "ecs.amazonaws.com"}
    service = "codecommit.amazonaws.com"
    made = do(state, "CreateServiceSpecificCredential", UserName="jane", ServiceName=service)
    which = made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]
    result = context(
        state, "DeleteServiceSpecificCredential", UserName="jane", ServiceSpecificCredentialId=which
    )
    assert result["iam:ServiceSpecificCredentialServiceName"] == service


def test_a_role_is_assumed_by_its_trust(state: AccountState) -> None:
    arn = f"{STEM}role/r/web"
    given = {"RoleArn": arn, "RoleSessionName": "s", "ExternalId": "x", "SourceIdentity": "me"}
    request = _request(state, "AssumeRole", ROOT, {**given, "Tags": TAGS})
    result = list(required_permissions("sts", request))
    assert [permission.action for permission in result] == [
        "sts:AssumeRole",
        "sts:TagSession",
        "sts:SetSourceIdentity",
    ]
    assert {(item.resource.arn, item.trust) for item in result} == {(arn, FOR_EC2)}
    assert result[0].context == {
        "aws:RequestTag/team": "red",
        "aws:TagKeys": ["team"],
        "aws:ResourceTag/team": "red",
        "iam:ResourceTag/team": "red",
        "iam:PermissionsBoundary": BOUNDS,
        "sts:RoleSessionName": "s",
        "sts:ExternalId": "x",
        "sts:SourceIdentity": "me",
    }
    assert asked(state, "AssumeRole", service="sts", RoleArn=f"{arn}x", RoleSessionName="s") == {}
    assert asked(state, "GetCallerIdentity", service="sts") == {"sts:GetCallerIdentity": ["*"]}
