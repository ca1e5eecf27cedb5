"""Access keys and session credentials in an account that enforces policies."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.exceptions import ClientError
from support.iam_operations import ACCOUNT_ID, NOW

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.records import SessionRecord
from iamdsl.emulator.enforcement.authentication import authenticate
from iamdsl.emulator.protocol.clients import ROOT_KEY, Clients
from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Callable

ROLE = f"arn:aws:iam::{ACCOUNT_ID}:role/deployer"
INVALID = ("InvalidClientTokenId", "The security token included in the request is invalid.")


def _policy(action: str, resource: str = "*", **more: Any) -> str:
    statement = {"Effect": "Allow", "Action": action, "Resource": resource, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def _trust(principal: str, action: str = "sts:AssumeRole", **more: Any) -> str:
    statement = {"Effect": "Allow", "Action": action, "Principal": {"AWS": principal}, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


class EnforcingAccount:
    """An account that enforces policies, with its root user and a user with an access key."""

    def __init__(self) -> None:
        self.account = InProcessAccount(enforce=True)
        self.root: Any = self.account.client("iam")
        self.root.create_user(UserName="ci")
        self.key = self.root.create_access_key(UserName="ci")["AccessKey"]["AccessKeyId"]

    def client(self, service: str, key: str | None = None) -> Any:
        """Return a client that signs with the user's key, or another key."""
        return Clients(self.account, "aws", key or self.key).client(service)

    def allow(self, action: str, resource: str = "*") -> None:
        """Allow the user an action."""
        self.root.put_user_policy(
            UserName="ci", PolicyName="p", PolicyDocument=_policy(action, resource)
        )

    def device(self) -> str:
        """Create a virtual MFA device and return its serial number."""
        answer = self.root.create_virtual_mfa_device(VirtualMFADeviceName="phone")
        serial: str = answer["VirtualMFADevice"]["SerialNumber"]
        return serial

    def enable(self, serial: str) -> None:
        """Enable a device for the user."""
        codes = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}
        self.root.enable_mfa_device(UserName="ci", SerialNumber=serial, **codes)

    def iam_of_role_session(self, **arguments: Any) -> Any:
        """Return an IAM client of a session of the role, assumed by the user."""
        answer = self.client("sts").assume_role(**{**ASSUME, **arguments})
        return self.client("iam", answer["Credentials"]["AccessKeyId"])


ASSUME = {"RoleArn": ROLE, "RoleSessionName": "me"}


@pytest.fixture
def enforcing() -> EnforcingAccount:
    return EnforcingAccount()


def _denied(call: Callable[..., Any], **arguments: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    answer: Any = caught.value.response
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 403
    return answer["Error"]["Code"], answer["Error"]["Message"]


def test_access_key_authenticates_its_user(enforcing: EnforcingAccount) -> None:
    iam = enforcing.client("iam")
    assert enforcing.client("sts").get_caller_identity()["Arn"].endswith(":user/ci")
    assert _denied(iam.list_users)[0] == "AccessDenied"
    enforcing.allow("iam:ListUsers")
    assert iam.list_users()["Users"]
    assert _denied(iam.list_roles)[0] == "AccessDenied"
    assert enforcing.account.refused == {"iam:ListUsers": 1, "iam:ListRoles": 1}


def test_unknown_and_inactive_keys_are_invalid(enforcing: EnforcingAccount) -> None:
    stranger = enforcing.client("iam", "AKIANOBODYNOBODYNOBO")
    assert _denied(stranger.list_users) == INVALID
    enforcing.root.update_access_key(UserName="ci", AccessKeyId=enforcing.key, Status="Inactive")
    assert _denied(enforcing.client("sts").get_caller_identity) == INVALID
    root = enforcing.client("sts", ROOT_KEY)
    assert root.get_caller_identity()["Arn"] == f"arn:aws:iam::{ACCOUNT_ID}:root"


def test_principal_named_in_trust_policy_assumes_role(enforcing: EnforcingAccount) -> None:
    create = enforcing.root.create_role
    create(
        RoleName="deployer", AssumeRolePolicyDocument=_trust(f"arn:aws:iam::{ACCOUNT_ID}:user/ci")
    )
    iam = enforcing.iam_of_role_session()
    assert _denied(iam.list_users)[1].startswith(
        f"User: arn:aws:sts::{ACCOUNT_ID}:assumed-role/deployer/me is not authorized to perform"
    )
    enforcing.root.put_role_policy(
        RoleName="deployer", PolicyName="p", PolicyDocument=_policy("iam:List*")
    )
    assert iam.list_users()["Users"]
    limited = enforcing.iam_of_role_session(Policy=_policy("iam:ListRoles"))
    _code, message = _denied(limited.list_users)
    assert message.endswith("because no session policy allows the iam:ListUsers action")


def test_trust_in_account_requires_identity_policy_of_caller(enforcing: EnforcingAccount) -> None:
    trust = _trust(ACCOUNT_ID, Condition={"StringEquals": {"sts:ExternalId": "one"}})
    enforcing.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=trust)
    begin = f"User: arn:aws:iam::{ACCOUNT_ID}:user/ci is not authorized to perform: sts:AssumeRole"
    because = "because no identity-based policy allows the sts:AssumeRole action"
    call = enforcing.client("sts").assume_role
    arguments = {**ASSUME, "ExternalId": "one"}
    assert _denied(call, **arguments) == (
        "AccessDenied",
        f"{begin} on resource: {ROLE} {because}",
    )
    enforcing.allow("sts:AssumeRole", ROLE)
    assert enforcing.iam_of_role_session(ExternalId="one")
    _code, message = _denied(call, **{**arguments, "ExternalId": "two"})
    assert message.endswith("because no role trust policy allows the sts:AssumeRole action")
    _code, message = _denied(call, **{**arguments, "RoleArn": f"{ROLE}-gone"})
    assert message.startswith(f"{begin} on resource: {ROLE}-gone")


def test_recreated_user_of_same_name_is_not_trusted(enforcing: EnforcingAccount) -> None:
    ada = {"UserName": "ada"}
    arn = enforcing.root.create_user(**ada)["User"]["Arn"]
    enforcing.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=_trust(arn))
    assert enforcing.account.acting_as(arn).client("sts").assume_role(**ASSUME)
    enforcing.root.delete_user(**ada)
    enforcing.root.create_user(**ada)
    _code, message = _denied(enforcing.account.acting_as(arn).client("sts").assume_role, **ASSUME)
    assert message.endswith("because no role trust policy allows the sts:AssumeRole action")


def test_root_user_cannot_assume_roles(enforcing: EnforcingAccount) -> None:
    enforcing.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=_trust(ACCOUNT_ID))
    call = enforcing.client("sts", ROOT_KEY).assume_role
    message = "Roles may not be assumed by root accounts."
    assert _denied(call, **ASSUME) == ("AccessDenied", message)


def test_session_tags_need_tag_session_and_are_principal_tags(enforcing: EnforcingAccount) -> None:
    user = f"arn:aws:iam::{ACCOUNT_ID}:user/ci"
    enforcing.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=_trust(user))
    tags = [{"Key": "team", "Value": "red"}]
    call = enforcing.client("sts").assume_role
    _code, message = _denied(call, **ASSUME, Tags=tags)
    assert message.endswith("because no role trust policy allows the sts:TagSession action")
    enforcing.root.update_assume_role_policy(
        RoleName="deployer", PolicyDocument=_trust(user, "sts:*")
    )
    condition = {"StringEquals": {"aws:PrincipalTag/team": "red"}}
    enforcing.root.put_role_policy(
        RoleName="deployer",
        PolicyName="p",
        PolicyDocument=_policy("iam:ListUsers", Condition=condition),
    )
    assert enforcing.iam_of_role_session(Tags=tags).list_users()["Users"]
    assert _denied(enforcing.iam_of_role_session().list_users)[0] == "AccessDenied"


def test_session_token_calls_iam_only_with_mfa(enforcing: EnforcingAccount) -> None:
    enforcing.allow("iam:ListUsers")
    device = {"SerialNumber": enforcing.device(), "TokenCode": "123456"}
    call = enforcing.client("sts").get_session_token

    def client(service: str, **arguments: Any) -> Any:
        return enforcing.client(service, call(**arguments)["Credentials"]["AccessKeyId"])

    assert _denied(client("iam").list_users) == INVALID
    code, _message = _denied(call, **device)
    assert code == "AccessDenied"
    enforcing.enable(device["SerialNumber"])
    assert client("iam", **device).list_users()["Users"]
    assert _denied(client("sts", **device).get_session_token) == (
        "AccessDenied",
        "Cannot call GetSessionToken with session credentials",
    )


def test_trust_policy_can_require_mfa(enforcing: EnforcingAccount) -> None:
    condition = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    trust = _trust(f"arn:aws:iam::{ACCOUNT_ID}:user/ci", Condition=condition)
    enforcing.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=trust)
    device = {"SerialNumber": enforcing.device(), "TokenCode": "123456"}
    call = enforcing.client("sts").assume_role
    assert _denied(call, **ASSUME)[0] == "AccessDenied"
    assert _denied(call, **ASSUME, **device)[0] == "AccessDenied"
    enforcing.enable(device["SerialNumber"])
    assert enforcing.iam_of_role_session(**device)


def test_policies_are_enforced_over_http(enforcing: EnforcingAccount) -> None:
    enforcing.allow("iam:ListUsers")
    with serve(enforcing.account) as url:
        session = boto3.session.Session(enforcing.key, "any", region_name="us-east-1")
        iam = session.client("iam", endpoint_url=url)
        assert iam.list_users()["Users"]
        assert _denied(iam.list_roles)[0] == "AccessDenied"


def test_session_credentials_expire() -> None:
    account = InProcessAccount(enforce=True)
    account.client("iam").create_user(UserName="ci")
    state = account._open_iam().state
    user = state.user("ci")
    ends = NOW + timedelta(hours=1)
    state.sessions["ASIAX"] = SessionRecord(
        arn="", id=user.id, principal=user.id, issued=NOW, ends=ends
    )
    assert authenticate(state, "ASIAX", NOW).user == user
    with pytest.raises(ApiError, match="ExpiredToken"):
        authenticate(state, "ASIAX", ends)
