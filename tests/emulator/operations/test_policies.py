"""Operations on policies, attachments, boundaries, inline policies, groups and tags."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.iam_operations import ACCOUNT_ID, NOW, Account

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


class CheckedAccount(Account):
    """An account with a user, a group and two roles, whose answers are checked by the model."""

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
def call() -> CheckedAccount:
    return CheckedAccount()


def test_policy_names_are_unique_and_arns_have_the_path(call: CheckedAccount) -> None:
    tags = [{"Key": "k", "Value": "v"}]
    arn = call.policy("p", Path="/x/", Description="d", Tags=tags)
    assert arn == f"arn:aws:iam::{ACCOUNT_ID}:policy/x/p"
    result = call("GetPolicy", PolicyArn=arn)["Policy"]
    assert (result["Description"], result["Tags"], result["AttachmentCount"]) == ("d", tags, 0)
    again = call.error("CreatePolicy", PolicyName="P", PolicyDocument=text())
    assert again.code == "EntityAlreadyExists"
    assert call.error("GetPolicy", PolicyArn=arn.replace("/x/", "/")).code == "NoSuchEntity"
    (listed,) = call("ListPolicies", Scope="Local")["Policies"]
    assert not {"Description", "Tags"} & listed.keys()


def test_oversized_and_malformed_documents_are_refused(call: CheckedAccount) -> None:
    long = text("s3:" + "a" * 6200)
    assert call.error("CreatePolicy", PolicyName="p", PolicyDocument=long).code == "LimitExceeded"
    malformed = call.error("CreatePolicy", PolicyName="p", PolicyDocument="{}")
    assert malformed.code == "MalformedPolicyDocument"


def test_aws_policies_are_read_but_not_changed(call: CheckedAccount) -> None:
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
        assert call.error(operation, PolicyArn=READ_ONLY, **more).code == "AccessDenied"
    china = READ_ONLY.replace("aws:iam", "aws-cn:iam")
    assert call.error("GetPolicy", PolicyArn=china).code == "NoSuchEntity"


def test_policies_are_listed_by_scope_path_and_usage(call: CheckedAccount) -> None:
    local, bound = call.policy("local", Path="/x/"), call.policy("bound")
    call("AttachRolePolicy", RoleName="worker", PolicyArn=local)
    call("AttachRolePolicy", RoleName="worker", PolicyArn=READ_ONLY)
    call("PutRolePermissionsBoundary", RoleName="worker", PermissionsBoundary=bound)

    def listed(**filters: Any) -> set[str]:
        return {policy["Arn"] for policy in call("ListPolicies", **filters)["Policies"]}

    assert len(listed()) > 1000
    assert listed(Scope="Local") == {local, bound}
    assert local not in listed(Scope="AWS")
    assert listed(OnlyAttached=True) == {local, READ_ONLY}
    assert listed(PolicyUsageFilter="PermissionsBoundary") == {bound}
    assert listed(Scope="Local", PathPrefix="/x/") == {local}


def test_policy_has_at_most_five_versions_and_numbers_are_not_reused(call: CheckedAccount) -> None:
    arn = call.policy()

    def of(version: str) -> dict[str, str]:
        return {"PolicyArn": arn, "VersionId": version}

    def add(**more: Any) -> str:
        answer = call("CreatePolicyVersion", PolicyArn=arn, PolicyDocument=text(), **more)
        return str(answer["PolicyVersion"]["VersionId"])

    assert [add(), add(SetAsDefault=True), add(), add()] == ["v2", "v3", "v4", "v5"]
    sixth = call.error("CreatePolicyVersion", PolicyArn=arn, PolicyDocument=text())
    assert sixth.code == "LimitExceeded"
    assert call.error("DeletePolicyVersion", **of("v3")).code == "DeleteConflict"
    call("DeletePolicyVersion", **of("v5"))
    assert add() == "v6"
    ids = [item["VersionId"] for item in call("ListPolicyVersions", PolicyArn=arn)["Versions"]]
    assert ids == ["v6", "v4", "v3", "v2", "v1"]
    call("SetDefaultPolicyVersion", **of("v1"))
    assert call("GetPolicy", PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v1"
    assert call.error("SetDefaultPolicyVersion", **of("v5")).code == "NoSuchEntity"
    assert "more than one version" in call.error("DeletePolicy", PolicyArn=arn).message


def test_policy_in_use_cannot_be_deleted(call: CheckedAccount) -> None:
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
    assert call.error("DeletePolicy", PolicyArn=arn).code == "DeleteConflict"
    call("DeleteRolePermissionsBoundary", RoleName="worker")
    call("DeleteRolePermissionsBoundary", RoleName="worker")
    call("DeletePolicy", PolicyArn=arn)
    assert not call.state.policies


def test_at_most_ten_policies_are_attached(call: CheckedAccount) -> None:
    arns = [call.policy(f"p{number}") for number in range(11)]
    for arn in [*arns[:10], arns[0]]:
        call("AttachGroupPolicy", GroupName="team", PolicyArn=arn)
    eleventh = call.error("AttachGroupPolicy", GroupName="team", PolicyArn=arns[10])
    assert eleventh.message == "Cannot exceed quota for PoliciesPerGroup: 10"
    attached = call("ListAttachedGroupPolicies", GroupName="team")["AttachedPolicies"]
    assert [item["PolicyArn"] for item in attached] == arns[:10]
    assert not call("ListAttachedGroupPolicies", GroupName="team", PathPrefix="/b/").popitem()[1]
    unattached = {"GroupName": "team", "PolicyArn": arns[10]}
    assert call.error("DetachGroupPolicy", **unattached).code == "NoSuchEntity"


@pytest.mark.parametrize("arn", [f"arn:aws:iam::{ACCOUNT_ID}:policy/none", SERVICE_POLICY])
def test_missing_and_unattachable_policies_are_not_attached(call: CheckedAccount, arn: str) -> None:
    attached = call.error("AttachUserPolicy", UserName="ann", PolicyArn=arn)
    assert attached.code == "NoSuchEntity"
    bound = call.error("PutUserPermissionsBoundary", UserName="ann", PermissionsBoundary=arn)
    assert bound.message == f"Scope ARN: {arn} does not exist or is not attachable."


def test_inline_policies_share_a_size_quota(call: CheckedAccount) -> None:
    put = {"UserName": "ann", "PolicyName": "one", "PolicyDocument": text()}
    call("PutUserPolicy", **put)
    assert call("GetUserPolicy", UserName="ann", PolicyName="one")["PolicyDocument"] == text()
    big = text("s3:" + "a" * 1950)
    too_large = call.error("PutUserPolicy", UserName="ann", PolicyName="two", PolicyDocument=big)
    assert too_large.message == "Maximum policy size of 2048 bytes exceeded for user ann"
    call("PutUserPolicy", UserName="ann", PolicyName="one", PolicyDocument=big)
    assert call("ListUserPolicies", UserName="ann")["PolicyNames"] == ["one"]
    call("DeleteUserPolicy", UserName="ann", PolicyName="one")
    gone = call.error("DeleteUserPolicy", UserName="ann", PolicyName="one")
    assert gone.message == "The user policy with name one cannot be found."


def test_service_linked_roles_cannot_be_modified(call: CheckedAccount) -> None:
    for operation, more in {
        "PutRolePolicy": {"PolicyName": "p", "PolicyDocument": text()},
        "AttachRolePolicy": {"PolicyArn": READ_ONLY},
        "PutRolePermissionsBoundary": {"PermissionsBoundary": READ_ONLY},
    }.items():
        assert call.error(operation, RoleName="linked", **more).code == "UnmodifiableEntity"


def test_renamed_group_keeps_members_and_empty_group_is_deleted(call: CheckedAccount) -> None:
    assert call.error("CreateGroup", GroupName="TEAM").code == "EntityAlreadyExists"
    call("CreateGroup", GroupName="other")
    renamed = call.error("UpdateGroup", GroupName="other", NewGroupName="Team")
    assert renamed.code == "EntityAlreadyExists"
    call("AddUserToGroup", GroupName="team", UserName="ann")
    call("AddUserToGroup", GroupName="team", UserName="ann")
    call("UpdateUser", UserName="ann", NewUserName="anna")
    call("UpdateGroup", GroupName="team", NewGroupName="crew", NewPath="/b/")
    result = call("GetGroup", GroupName="crew")
    assert result["Group"]["Arn"] == f"arn:aws:iam::{ACCOUNT_ID}:group/b/crew"
    assert [user["UserName"] for user in result["Users"]] == ["anna"]
    assert len(call("ListGroupsForUser", UserName="anna")["Groups"]) == 1
    assert not call("ListGroups", PathPrefix="/a/")["Groups"]
    assert "remove users" in call.error("DeleteGroup", GroupName="crew").message
    call("RemoveUserFromGroup", GroupName="crew", UserName="anna")
    again = call.error("RemoveUserFromGroup", GroupName="crew", UserName="anna")
    assert again.code == "NoSuchEntity"
    call("AttachGroupPolicy", GroupName="crew", PolicyArn=READ_ONLY)
    assert "detach all" in call.error("DeleteGroup", GroupName="crew").message
    call("DetachGroupPolicy", GroupName="crew", PolicyArn=READ_ONLY)
    call("DeleteGroup", GroupName="crew")
    assert list(call.state.groups) == ["other"]


def test_user_is_in_at_most_ten_groups(call: CheckedAccount) -> None:
    for number in range(11):
        call("CreateGroup", GroupName=f"g{number}")
    for number in range(10):
        call("AddUserToGroup", GroupName=f"g{number}", UserName="ann")
    eleventh = call.error("AddUserToGroup", GroupName="g10", UserName="ann")
    assert eleventh.message == "Cannot exceed quota for GroupsPerUser: 10"


def test_account_authorization_details_omit_description_and_tags(call: CheckedAccount) -> None:
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
    local, aws = result["Policies"]
    assert local["PolicyVersionList"][0]["Document"] == text()
    assert not {"Description", "Tags"} & local.keys()
    assert aws["Arn"] == READ_ONLY
    only = call("GetAccountAuthorizationDetails", Filter=["Group", "AWSManagedPolicy"])
    assert [len(only[name]) for name in ("UserDetailList", "GroupDetailList")] == [0, 1]
    assert [policy["Arn"] for policy in only["Policies"]] == [READ_ONLY]


def test_all_taggable_kinds_are_tagged_and_untagged(call: CheckedAccount) -> None:
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
        target = {parameter: key}
        tags = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
        call(f"Tag{noun}", **target, Tags=tags)
        call(f"Untag{noun}", **target, TagKeys=["a", "none"])
        assert call(f"List{noun}Tags", **target)["Tags"] == tags[1:]
        assert call.error(f"List{noun}Tags", **{parameter: "nobody"}).code == "NoSuchEntity"
