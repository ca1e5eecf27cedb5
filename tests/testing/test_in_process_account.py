"""`InProcessAccount`: isolation, counters, injected faults, and IAM's answers."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from iamdsl import allow, document, trust
from iamdsl.errors import InvalidArn, LanguageError
from iamdsl.testing import InProcessAccount, serve

ANY = document(allow("s3:*").on("*")).to_json()
TRUST = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()


@pytest.fixture
def iam(iam_account: InProcessAccount) -> Any:
    return iam_account.client("iam")


def test_accounts_with_the_same_id_are_separate() -> None:
    account, other = InProcessAccount(), InProcessAccount()
    account.client("iam").create_user(UserName="u")
    assert not other.client("iam").list_users()["Users"]
    assert len(account.client("iam").list_users()["Users"]) == 1


@pytest.mark.parametrize(
    "partition", ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc"]
)
def test_arns_have_the_partition(partition: str) -> None:
    account = InProcessAccount("111122223333", partition)
    assert account.identity().partition == partition
    created = account.client("iam").create_user(UserName="u", Path="/p/", Tags=[])
    assert created["User"]["Arn"] == f"arn:{partition}:iam::111122223333:user/p/u"
    role = account.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    assert role["Role"]["Arn"] == f"arn:{partition}:iam::111122223333:role/r"


def test_invalid_ids_and_partitions_are_refused() -> None:
    with pytest.raises(InvalidArn, match="12 digits"):
        InProcessAccount("12")
    with pytest.raises(LanguageError, match="aws-cn"):
        InProcessAccount(partition="aws-ch")


def test_environment_variables_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "nowhere")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.delenv("HOME", raising=False)
    account = InProcessAccount()
    assert account.identity().account == "123456789012"
    assert account.client("iam").list_users()["Users"] == []


def test_calls_and_writes_are_counted(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="u")
    iam.get_user(UserName="u")
    assert iam_account.calls == {"iam:CreateUser": 1, "iam:GetUser": 1}
    assert iam_account.writes == {"iam:CreateUser": 1}
    iam_account.reset_calls()
    assert not iam_account.calls


def test_concurrent_calls_from_many_threads(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")

    def make(number: int) -> None:
        iam.create_user(UserName=f"u{number}")
        iam.get_user(UserName=f"u{number}")

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(make, range(60)))
    result = iam.get_account_authorization_details(Filter=["User"])
    assert len(result["UserDetailList"]) == 60


def test_account_authorization_details_are_paged(iam: Any) -> None:
    for number in range(101):
        iam.create_user(UserName=f"u{number}")
    first = iam.get_account_authorization_details(Filter=["User"])
    assert first["IsTruncated"]
    assert len(first["UserDetailList"]) == 100
    rest = iam.get_account_authorization_details(Filter=["User"], Marker=first["Marker"])
    assert len(rest["UserDetailList"]) == 1
    assert not rest["IsTruncated"]


def test_account_authorization_details_have_all_facts_of_a_plan(iam: Any) -> None:
    policy = iam.create_policy(PolicyName="p", PolicyDocument=ANY)["Policy"]
    iam.create_user(
        UserName="u", Tags=[{"Key": "a", "Value": "b"}], PermissionsBoundary=policy["Arn"]
    )
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="u")
    iam.put_user_policy(UserName="u", PolicyName="i", PolicyDocument=ANY)
    iam.attach_group_policy(GroupName="g", PolicyArn=policy["Arn"])
    result = iam.get_account_authorization_details(Filter=["User", "Group", "LocalManagedPolicy"])
    (user,) = result["UserDetailList"]
    assert user["Tags"] == [{"Key": "a", "Value": "b"}]
    assert user["GroupList"] == ["g"]
    assert user["PermissionsBoundary"]["PermissionsBoundaryArn"] == policy["Arn"]
    assert user["UserPolicyList"][0]["PolicyName"] == "i"
    (local,) = result["Policies"]
    assert (local["PolicyName"], local["PolicyId"]) == ("p", policy["PolicyId"])
    assert local["PolicyVersionList"][0]["Document"]["Statement"]


def _error_code(call: Any, **arguments: Any) -> str:
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return str(caught.value.response["Error"]["Code"])


def test_users_with_dependents_cannot_be_deleted(iam: Any) -> None:
    iam.create_user(UserName="u")
    key = iam.create_access_key(UserName="u")["AccessKey"]["AccessKeyId"]
    assert _error_code(iam.delete_user, UserName="u") == "DeleteConflict"
    iam.delete_access_key(UserName="u", AccessKeyId=key)
    iam.create_login_profile(UserName="u", Password="aA1!aA1!aA1!")
    assert _error_code(iam.delete_user, UserName="u") == "DeleteConflict"
    iam.delete_login_profile(UserName="u")
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="u")
    assert _error_code(iam.delete_user, UserName="u") == "DeleteConflict"
    assert _error_code(iam.delete_group, GroupName="g") == "DeleteConflict"
    iam.remove_user_from_group(GroupName="g", UserName="u")
    iam.put_group_policy(GroupName="g", PolicyName="i", PolicyDocument=ANY)
    assert _error_code(iam.delete_group, GroupName="g") == "DeleteConflict"
    iam.delete_group_policy(GroupName="g", PolicyName="i")
    iam.delete_user(UserName="u")
    iam.delete_group(GroupName="g")


def test_policies_in_use_cannot_be_deleted(iam: Any) -> None:
    arn = iam.create_policy(PolicyName="p", PolicyDocument=ANY)["Policy"]["Arn"]
    iam.create_user(UserName="u")
    iam.attach_user_policy(UserName="u", PolicyArn=arn)
    assert _error_code(iam.delete_policy, PolicyArn=arn) == "DeleteConflict"
    iam.detach_user_policy(UserName="u", PolicyArn=arn)
    iam.put_user_permissions_boundary(UserName="u", PermissionsBoundary=arn)
    assert _error_code(iam.delete_policy, PolicyArn=arn) == "DeleteConflict"
    iam.delete_user_permissions_boundary(UserName="u")
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=ANY, SetAsDefault=True)
    assert _error_code(iam.delete_policy, PolicyArn=arn) == "DeleteConflict"
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy(PolicyArn=arn)


def test_user_boundary_is_stored_and_must_exist(iam: Any) -> None:
    arn = iam.create_policy(PolicyName="p", PolicyDocument=ANY)["Policy"]["Arn"]
    iam.create_user(UserName="u", PermissionsBoundary=arn)
    result = iam.get_user(UserName="u")["User"]["PermissionsBoundary"]
    assert result["PermissionsBoundaryArn"] == arn
    iam.delete_user_permissions_boundary(UserName="u")
    assert "PermissionsBoundary" not in iam.get_user(UserName="u")["User"]
    missing = arn.replace("/p", "/q")
    assert (
        _error_code(iam.put_user_permissions_boundary, UserName="u", PermissionsBoundary=missing)
        == "NoSuchEntity"
    )


def test_role_update_keeps_omitted_values(iam: Any) -> None:
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST, Description="d")
    iam.update_role(RoleName="r", MaxSessionDuration=7200)
    role = iam.get_role(RoleName="r")["Role"]
    assert (role["Description"], role["MaxSessionDuration"]) == ("d", 7200)


def test_moved_user_keeps_its_tags(iam: Any) -> None:
    iam.create_user(UserName="u", Tags=[{"Key": "a", "Value": "b"}])
    iam.update_user(UserName="u", NewPath="/x/")
    assert iam.get_user(UserName="u")["User"]["Tags"] == [{"Key": "a", "Value": "b"}]


def test_injected_faults_fail_before_or_after_the_change(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam_account.fail("CreateUser", "LimitExceeded")
    assert _error_code(iam.create_user, UserName="u") == "LimitExceeded"
    assert not iam.list_users()["Users"]
    iam_account.fail("CreateUser", "ServiceFailure", when="after_commit")
    assert _error_code(iam.create_user, UserName="u") == "ServiceFailure"
    assert iam.list_users()["Users"]
    assert _error_code(iam.create_user, UserName="u") == "EntityAlreadyExists"


def test_account_is_served_over_http(iam_account: InProcessAccount) -> None:
    with serve(iam_account) as url:
        client = boto3.client(
            "iam",
            endpoint_url=url,
            region_name="us-east-1",
            aws_access_key_id="x",
            aws_secret_access_key="y",
        )
        client.create_user(UserName="u")
        assert client.get_user(UserName="u")["User"]["UserName"] == "u"
    assert iam_account.client("iam").list_users()["Users"]


def test_moto_does_not_intercept_the_account() -> None:
    from moto import mock_aws

    with mock_aws():
        account = InProcessAccount()
        account.client("iam").create_user(UserName="ada")
        moto_client = boto3.client("iam", region_name="us-east-1")
        assert moto_client.list_users()["Users"] == []
        (own,) = account.client("iam").list_users()["Users"]
        assert own["UserName"] == "ada"
