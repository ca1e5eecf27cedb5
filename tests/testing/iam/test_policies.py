"""Policies, and what they hang on: groups, inline policies, attachments, boundaries, tags."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.iam_operations import ME, NOW, Account

from iamdsl.emulator import service
from iamdsl.emulator.account.records import (
    InstanceProfileRecord,
    MfaDeviceRecord,
    ProviderRecord,
    RoleRecord,
)
from iamdsl.emulator.protocol.query_protocol import write_response

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
SERVICE_POLICY = "arn:aws:iam::aws:policy/aws-service-role/AWSSupportServiceRolePolicy"


def text(action: str = "s3:GetObject", **on: Any) -> str:
    statement = {"Effect": "Allow", "Action": action, **(on or {"Resource": "*"})}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


TRUST = text("sts:AssumeRole", Principal={"Service": "ec2.amazonaws.com"})


class Asked(Account):
    """An account's IAM with a user, a group and a role, asked one operation at a time."""

    def __init__(self) -> None:
        super().__init__()
        self("CreateUser", UserName="ann")
        self("CreateGroup", GroupName="team", Path="/a/")
        for name, linked in (("worker", None), ("linked", "es.amazonaws.com")):
            self.state.put(
                RoleRecord(name=name, path="/", id=name, created=NOW, trust=TRUST, service=linked)
            )

    def __call__(self, operation: str, **parameters: Any) -> dict[str, Any]:
        answer = super().__call__(operation, **parameters)
        write_response(service.service_model("iam").operation_model(operation), answer, "id")
        return answer

    def policy(self, name: str = "p", **more: Any) -> str:
        answer = self("CreatePolicy", PolicyName=name, PolicyDocument=text(), **more)
        return str(answer["Policy"]["Arn"])


@pytest.fixture
def call() -> Asked:
    return Asked()


def test_policies_are_made_once_and_found_by_their_arn(call: Asked) -> None:
    tags = [{"Key": "k", "Value": "v"}]
    arn = call.policy("p", Path="/x/", Description="d", Tags=tags)
    assert arn == f"arn:aws:iam::{ME}:policy/x/p"
    result = call("GetPolicy", PolicyArn=arn)["Policy"]
    assert (result["Description"], result["Tags"], result["AttachmentCount"]) == ("d", tags, 0)
    again = call.refused("CreatePolicy", PolicyName="P", PolicyDocument=text())
    assert again.code == "EntityAlreadyExists"
    assert call.refused("GetPolicy", PolicyArn=arn.replace("/x/", "/")).code == "NoSuchEntity"
    (listed,) = call("ListPolicies", Scope="Local")["Policies"]
    assert not {"Description", "Tags"} & listed.keys()


def test_documents_have_a_size_and_a_grammar(call: Asked) -> None:
    long = text("s3:" + "a" * 6200)
    assert call.refused("CreatePolicy", PolicyName="p", PolicyDocument=long).code == "LimitExceeded"
    broken = call.refused("CreatePolicy", PolicyName="p", PolicyDocument="{}")
    assert broken.code == "MalformedPolicyDocument"


def test_aws_policies_are_read_but_not_changed(call: Asked) -> None:
    policy = call("GetPolicy", PolicyArn=READ_ONLY)["Policy"]
    assert policy["PolicyName"] == "ReadOnlyAccess"
    assert policy["PolicyId"] == call("GetPolicy", PolicyArn=READ_ONLY)["Policy"]["PolicyId"]
    version = policy["DefaultVersionId"]
    read = call("GetPolicyVersion", PolicyArn=READ_ONLY, VersionId=version)["PolicyVersion"]
    assert json.loads(read["Document"])["Statement"]
    assert len(call("ListPolicyVersions", PolicyArn=READ_ONLY)["Versions"]) == 1
    for operation, more in {
        "DeletePolicy": {},
        "CreatePolicyVersion": {"PolicyDocument": text()},
        "SetDefaultPolicyVersion": {"VersionId": version},
        "DeletePolicyVersion": {"VersionId": version},
        "TagPolicy": {"Tags": []},
    }.items():
        assert call.refused(operation, PolicyArn=READ_ONLY, **more).code == "AccessDenied"
    china = READ_ONLY.replace("aws:iam", "aws-cn:iam")
    assert call.refused("GetPolicy", PolicyArn=china).code == "NoSuchEntity"


def test_lists_of_policies_by_scope_path_and_use(call: Asked) -> None:
    mine, bound = call.policy("mine", Path="/x/"), call.policy("bound")
    call("AttachRolePolicy", RoleName="worker", PolicyArn=mine)
    call("AttachRolePolicy", RoleName="worker", PolicyArn=READ_ONLY)
    call("PutRolePermissionsBoundary", RoleName="worker", PermissionsBoundary=bound)

    def listed(**how: Any) -> set[str]:
        return {policy["Arn"] for policy in call("ListPolicies", **how)["Policies"]}

    assert len(listed()) > 1000
    assert listed(Scope="Local") == {mine, bound}
    assert mine not in listed(Scope="AWS")
    assert listed(OnlyAttached=True) == {mine, READ_ONLY}
    assert listed(PolicyUsageFilter="PermissionsBoundary") == {bound}
    assert listed(Scope="Local", PathPrefix="/x/") == {mine}


def test_versions_are_five_and_their_numbers_are_not_used_again(call: Asked) -> None:
    arn = call.policy()

    def of(version: str) -> dict[str, str]:
        return {"PolicyArn": arn, "VersionId": version}

    def add(**more: Any) -> str:
        answer = call("CreatePolicyVersion", PolicyArn=arn, PolicyDocument=text(), **more)
        return str(answer["PolicyVersion"]["VersionId"])

    assert [add(), add(SetAsDefault=True), add(), add()] == ["v2", "v3", "v4", "v5"]
    sixth = call.refused("CreatePolicyVersion", PolicyArn=arn, PolicyDocument=text())
    assert sixth.code == "LimitExceeded"
    assert call.refused("DeletePolicyVersion", **of("v3")).code == "DeleteConflict"
    call("DeletePolicyVersion", **of("v5"))
    assert add() == "v6"
    ids = [item["VersionId"] for item in call("ListPolicyVersions", PolicyArn=arn)["Versions"]]
    assert ids == ["v6", "v4", "v3", "v2", "v1"]
    call("SetDefaultPolicyVersion", **of("v1"))
    assert call("GetPolicy", PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v1"
    assert call.refused("SetDefaultPolicyVersion", **of("v5")).code == "NoSuchEntity"
    assert "more than one version" in call.refused("DeletePolicy", PolicyArn=arn).message


def test_a_policy_in_use_is_not_deleted(call: Asked) -> None:
    arn = call.policy()
    call("AttachUserPolicy", UserName="ann", PolicyArn=arn)
    call("AttachGroupPolicy", GroupName="team", PolicyArn=arn)
    call("PutRolePermissionsBoundary", RoleName="worker", PermissionsBoundary=arn)
    result = call("GetPolicy", PolicyArn=arn)["Policy"]
    assert (result["AttachmentCount"], result["PermissionsBoundaryUsageCount"]) == (2, 1)
    users = call("ListEntitiesForPolicy", PolicyArn=arn)
    assert [item["UserName"] for item in users["PolicyUsers"]] == ["ann"]
    assert [entry["RoleName"] for entry in users["PolicyRoles"]] == ["worker"]
    only = call("ListEntitiesForPolicy", PolicyArn=arn, PolicyUsageFilter="PermissionsPolicy")
    assert not only["PolicyRoles"]
    groups = call("ListEntitiesForPolicy", PolicyArn=arn, EntityFilter="Group", PathPrefix="/a/")
    assert groups["PolicyGroups"]
    assert not groups["PolicyUsers"]
    call("DetachUserPolicy", UserName="ann", PolicyArn=arn)
    call("DetachGroupPolicy", GroupName="team", PolicyArn=arn)
    assert call.refused("DeletePolicy", PolicyArn=arn).code == "DeleteConflict"
    call("DeleteRolePermissionsBoundary", RoleName="worker")
    call("DeleteRolePermissionsBoundary", RoleName="worker")
    call("DeletePolicy", PolicyArn=arn)
    assert not call.state.policies


def test_ten_policies_are_attached_and_no_more(call: Asked) -> None:
    arns = [call.policy(f"p{number}") for number in range(11)]
    for arn in [*arns[:10], arns[0]]:
        call("AttachGroupPolicy", GroupName="team", PolicyArn=arn)
    eleventh = call.refused("AttachGroupPolicy", GroupName="team", PolicyArn=arns[10])
    assert eleventh.message == "Cannot exceed quota for PoliciesPerGroup: 10"
    attached = call("ListAttachedGroupPolicies", GroupName="team")["AttachedPolicies"]
    assert [item["PolicyArn"] for item in attached] == arns[:10]
    assert not call("ListAttachedGroupPolicies", GroupName="team", PathPrefix="/b/").popitem()[1]
    never = {"GroupName": "team", "PolicyArn": arns[10]}
    assert call.refused("DetachGroupPolicy", **never).code == "NoSuchEntity"


@pytest.mark.parametrize("arn", [f"arn:aws:iam::{ME}:policy/none", SERVICE_POLICY])
def test_what_is_no_policy_or_not_for_everyone_is_not_attached(call: Asked, arn: str) -> None:
    attached = call.refused("AttachUserPolicy", UserName="ann", PolicyArn=arn)
    assert attached.code == "NoSuchEntity"
    bound = call.refused("PutUserPermissionsBoundary", UserName="ann", PermissionsBoundary=arn)
    assert bound.message == f"Scope ARN: {arn} does not exist or is not attachable."


def test_inline_policies_share_a_size(call: Asked) -> None:
    put = {"UserName": "ann", "PolicyName": "one", "PolicyDocument": text()}
    call("PutUserPolicy", **put)
    assert call("GetUserPolicy", UserName="ann", PolicyName="one")["PolicyDocument"] == text()
    big = text("s3:" + "a" * 1950)
    full = call.refused("PutUserPolicy", UserName="ann", PolicyName="two", PolicyDocument=big)
    assert full.message == "Maximum policy size of 2048 bytes exceeded for user ann"
    call("PutUserPolicy", UserName="ann", PolicyName="one", PolicyDocument=big)
    assert call("ListUserPolicies", UserName="ann")["PolicyNames"] == ["one"]
    call("DeleteUserPolicy", UserName="ann", PolicyName="one")
    gone = call.refused("DeleteUserPolicy", UserName="ann", PolicyName="one")
    assert gone.message == "The user policy with name one cannot be found."


def test_service_linked_roles_are_not_touched(call: Asked) -> None:
    for operation, more in {
        "PutRolePolicy": {"PolicyName": "p", "PolicyDocument": text()},
        "AttachRolePolicy": {"PolicyArn": READ_ONLY},
        "PutRolePermissionsBoundary": {"PermissionsBoundary": READ_ONLY},
    }.items():
        assert call.refused(operation, RoleName="linked", **more).code == "UnmodifiableEntity"


def test_groups_keep_members_when_renamed_and_go_when_empty(call: Asked) -> None:
    assert call.refused("CreateGroup", GroupName="TEAM").code == "EntityAlreadyExists"
    call("CreateGroup", GroupName="other")
    renamed = call.refused("UpdateGroup", GroupName="other", NewGroupName="Team")
    assert renamed.code == "EntityAlreadyExists"
    call("AddUserToGroup", GroupName="team", UserName="ann")
    call("AddUserToGroup", GroupName="team", UserName="ann")
    call("UpdateUser", UserName="ann", NewUserName="anna")
    call("UpdateGroup", GroupName="team", NewGroupName="Team", NewPath="/b/")
    result = call("GetGroup", GroupName="Team")
    assert result["Group"]["Arn"] == f"arn:aws:iam::{ME}:group/b/Team"
    assert [user["UserName"] for user in result["Users"]] == ["anna"]
    assert len(call("ListGroupsForUser", UserName="anna")["Groups"]) == 1
    assert not call("ListGroups", PathPrefix="/a/")["Groups"]
    assert "remove users" in call.refused("DeleteGroup", GroupName="Team").message
    call("RemoveUserFromGroup", GroupName="Team", UserName="anna")
    again = call.refused("RemoveUserFromGroup", GroupName="Team", UserName="anna")
    assert again.code == "NoSuchEntity"
    call("AttachGroupPolicy", GroupName="Team", PolicyArn=READ_ONLY)
    assert "detach all" in call.refused("DeleteGroup", GroupName="Team").message
    call("DetachGroupPolicy", GroupName="Team", PolicyArn=READ_ONLY)
    call("DeleteGroup", GroupName="Team")
    assert list(call.state.groups) == ["other"]


def test_a_user_is_in_ten_groups_at_most(call: Asked) -> None:
    for number in range(11):
        call("CreateGroup", GroupName=f"g{number}")
    for number in range(10):
        call("AddUserToGroup", GroupName=f"g{number}", UserName="ann")
    eleventh = call.refused("AddUserToGroup", GroupName="g10", UserName="ann")
    assert eleventh.message == "Cannot exceed quota for GroupsPerUser: 10"


def test_details_tell_everything_but_what_only_other_operations_tell(call: Asked) -> None:
    arn = call.policy("p", Description="d", Tags=[{"Key": "k", "Value": "v"}])
    call("AttachUserPolicy", UserName="ann", PolicyArn=READ_ONLY)
    call("AddUserToGroup", GroupName="team", UserName="ann")
    call("PutUserPermissionsBoundary", UserName="ann", PermissionsBoundary=arn)
    call("PutGroupPolicy", GroupName="team", PolicyName="i", PolicyDocument=text())
    call.state.put(InstanceProfileRecord(name="box", path="/", id="i", created=NOW, role="worker"))
    result = call("GetAccountAuthorizationDetails")
    (user,), (group,) = result["UserDetailList"], result["GroupDetailList"]
    assert user["GroupList"] == ["team"]
    assert user["PermissionsBoundary"]["PermissionsBoundaryArn"] == arn
    assert user["AttachedManagedPolicies"][0]["PolicyArn"] == READ_ONLY
    assert group["GroupPolicyList"] == [{"PolicyName": "i", "PolicyDocument": text()}]
    role = next(role for role in result["RoleDetailList"] if role["RoleName"] == "worker")
    assert json.loads(role["AssumeRolePolicyDocument"]) == json.loads(TRUST)
    assert role["InstanceProfileList"][0]["Roles"][0]["RoleName"] == "worker"
    assert not {"Description", "MaxSessionDuration"} & role.keys()
    mine, aws = result["Policies"]
    assert mine["PolicyVersionList"][0]["Document"] == text()
    assert not {"Description", "Tags"} & mine.keys()
    assert aws["Arn"] == READ_ONLY
    only = call("GetAccountAuthorizationDetails", Filter=["Group", "AWSManagedPolicy"])
    assert [len(only[name]) for name in ("UserDetailList", "GroupDetailList")] == [0, 1]
    assert [policy["Arn"] for policy in only["Policies"]] == [READ_ONLY]


def test_everything_that_carries_tags_is_tagged_alike(call: Asked) -> None:
    state, provider = call.state, ProviderRecord(name="x", created=NOW)
    state.put(InstanceProfileRecord(name="box", path="/", id="i", created=NOW))
    state.oidc_providers["oidc"] = provider
    state.saml_providers["saml"] = provider
    state.server_certificates["cert"] = provider
    state.mfa_devices["mfa"] = MfaDeviceRecord(serial="mfa", created=NOW)
    for noun, parameter, key in (
        ("User", "UserName", "ann"),
        ("Role", "RoleName", "worker"),
        ("Policy", "PolicyArn", call.policy()),
        ("InstanceProfile", "InstanceProfileName", "box"),
        ("OpenIDConnectProvider", "OpenIDConnectProviderArn", "oidc"),
        ("SAMLProvider", "SAMLProviderArn", "saml"),
        ("ServerCertificate", "ServerCertificateName", "cert"),
        ("MFADevice", "SerialNumber", "mfa"),
    ):
        place = {parameter: key}
        given = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
        call(f"Tag{noun}", **place, Tags=given)
        call(f"Untag{noun}", **place, TagKeys=["a", "none"])
        assert call(f"List{noun}Tags", **place)["Tags"] == given[1:]
        assert call.refused(f"List{noun}Tags", **{parameter: "nobody"}).code == "NoSuchEntity"
