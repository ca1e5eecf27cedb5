"""Access keys and tokens, where policies count."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.exceptions import ClientError
from support.iam_operations import ME, NOW

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.records import SessionRecord
from iamdsl.emulator.enforcement.authentication import authenticate
from iamdsl.emulator.protocol.clients import ROOT_KEY, Clients
from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Callable

ROLE = f"arn:aws:iam::{ME}:role/deployer"
INVALID = ("InvalidClientTokenId", "The security token included in the request is invalid.")


def _policy(action: str, resource: str = "*", **more: Any) -> str:
    statement = {"Effect": "Allow", "Action": action, "Resource": resource, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def _trust(principal: str, action: str = "sts:AssumeRole", **more: Any) -> str:
    statement = {"Effect": "Allow", "Action": action, "Principal": {"AWS": principal}, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


class Held:
    """An account, its root, and a user with a key."""

    def __init__(self) -> None:
        self.account = InProcessAccount(enforce=True)
        self.root: Any = self.account.client("iam")
        self.root.create_user(UserName="ci")
        self.key = self.root.create_access_key(UserName="ci")["AccessKey"]["AccessKeyId"]

    def client(self, service: str, key: str | None = None) -> Any:
        """A client that signs with a key: the user's, or another."""
        return Clients(self.account, "aws", key or self.key).client(service)

    def allow(self, action: str, resource: str = "*") -> None:
        """Let the user do something."""
        self.root.put_user_policy(
            UserName="ci", PolicyName="p", PolicyDocument=_policy(action, resource)
        )

    def device(self) -> str:
        """The serial number of a device that is nobody's yet."""
        made = self.root.create_virtual_mfa_device(VirtualMFADeviceName="phone")
        serial: str = made["VirtualMFADevice"]["SerialNumber"]
        return serial

    def enable(self, serial: str) -> None:
        """Let a device be the user's."""
        codes = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}
        self.root.enable_mfa_device(UserName="ci", SerialNumber=serial, **codes)

    def assumed(self, **given: Any) -> Any:
        """IAM, called by a session of the role that the user has assumed."""
        answer = self.client("sts").assume_role(**{**ASSUME, **given})
        return self.client("iam", answer["Credentials"]["AccessKeyId"])


ASSUME = {"RoleArn": ROLE, "RoleSessionName": "me"}


@pytest.fixture
def held() -> Held:
    return Held()


def _refused(call: Callable[..., Any], **given: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as caught:
        call(**given)
    answer: Any = caught.value.response
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 403
    return answer["Error"]["Code"], answer["Error"]["Message"]


def test_the_key_of_a_user_is_the_user(held: Held) -> None:
    iam = held.client("iam")
    assert held.client("sts").get_caller_identity()["Arn"].endswith(":user/ci")
    assert _refused(iam.list_users)[0] == "AccessDenied"
    held.allow("iam:ListUsers")
    assert iam.list_users()["Users"]
    assert _refused(iam.list_roles)[0] == "AccessDenied"
    assert held.account.refused == {"iam:ListUsers": 1, "iam:ListRoles": 1}


def test_a_key_that_is_nobodys_or_turned_off(held: Held) -> None:
    stranger = held.client("iam", "AKIANOBODYNOBODYNOBO")
    assert _refused(stranger.list_users) == INVALID
    held.root.update_access_key(UserName="ci", AccessKeyId=held.key, Status="Inactive")
    assert _refused(held.client("sts").get_caller_identity) == INVALID
    root = held.client("sts", ROOT_KEY)
    assert root.get_caller_identity()["Arn"] == f"arn:aws:iam::{ME}:root"


def test_a_role_is_assumed_by_whom_its_trust_names(held: Held) -> None:
    create = held.root.create_role
    create(RoleName="deployer", AssumeRolePolicyDocument=_trust(f"arn:aws:iam::{ME}:user/ci"))
    iam = held.assumed()
    assert _refused(iam.list_users)[1].startswith(
        f"User: arn:aws:sts::{ME}:assumed-role/deployer/me is not authorized to perform"
    )
    held.root.put_role_policy(
        RoleName="deployer", PolicyName="p", PolicyDocument=_policy("iam:List*")
    )
    assert iam.list_users()["Users"]
    limited = held.assumed(Policy=_policy("iam:ListRoles"))
    _code, message = _refused(limited.list_users)
    assert message.endswith("because no session policy allows the iam:ListUsers action")


def test_a_trust_in_the_account_leaves_it_to_the_callers_policies(held: Held) -> None:
    trust = _trust(ME, Condition={"StringEquals": {"sts:ExternalId": "one"}})
    held.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=trust)
    begin = f"User: arn:aws:iam::{ME}:user/ci is not authorized to perform: sts:AssumeRole"
    because = "because no identity-based policy allows the sts:AssumeRole action"
    call = held.client("sts").assume_role
    given = {**ASSUME, "ExternalId": "one"}
    assert _refused(call, **given) == (
        "AccessDenied",
        f"{begin} on resource: {ROLE} {because}",
    )
    held.allow("sts:AssumeRole", ROLE)
    assert held.assumed(ExternalId="one")
    _code, message = _refused(call, **{**given, "ExternalId": "two"})
    assert message.endswith("because no role trust policy allows the sts:AssumeRole action")
    _code, message = _refused(call, **{**given, "RoleArn": f"{ROLE}-gone"})
    assert message.startswith(f"{begin} on resource: {ROLE}-gone")


def test_who_is_made_again_under_an_old_name_is_not_trusted(held: Held) -> None:
    ada = {"UserName": "ada"}
    arn = held.root.create_user(**ada)["User"]["Arn"]
    held.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=_trust(arn))
    assert held.account.acting_as(arn).client("sts").assume_role(**ASSUME)
    held.root.delete_user(**ada)
    held.root.create_user(**ada)
    _code, message = _refused(held.account.acting_as(arn).client("sts").assume_role, **ASSUME)
    assert message.endswith("because no role trust policy allows the sts:AssumeRole action")


def test_the_root_assumes_no_role(held: Held) -> None:
    held.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=_trust(ME))
    call = held.client("sts", ROOT_KEY).assume_role
    message = "Roles may not be assumed by root accounts."
    assert _refused(call, **ASSUME) == ("AccessDenied", message)


def test_tags_of_a_session_need_their_own_permission_and_go_with_it(held: Held) -> None:
    user = f"arn:aws:iam::{ME}:user/ci"
    held.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=_trust(user))
    tags = [{"Key": "team", "Value": "red"}]
    call = held.client("sts").assume_role
    _code, message = _refused(call, **ASSUME, Tags=tags)
    assert message.endswith("because no role trust policy allows the sts:TagSession action")
    held.root.update_assume_role_policy(RoleName="deployer", PolicyDocument=_trust(user, "sts:*"))
    condition = {"StringEquals": {"aws:PrincipalTag/team": "red"}}
    held.root.put_role_policy(
        RoleName="deployer",
        PolicyName="p",
        PolicyDocument=_policy("iam:ListUsers", Condition=condition),
    )
    assert held.assumed(Tags=tags).list_users()["Users"]
    assert _refused(held.assumed().list_users)[0] == "AccessDenied"


def test_a_token_reaches_iam_only_with_a_device(held: Held) -> None:
    held.allow("iam:ListUsers")
    device = {"SerialNumber": held.device(), "TokenCode": "123456"}
    call = held.client("sts").get_session_token

    def client(service: str, **given: Any) -> Any:
        return held.client(service, call(**given)["Credentials"]["AccessKeyId"])

    assert _refused(client("iam").list_users) == INVALID
    code, _message = _refused(call, **device)
    assert code == "AccessDenied"
    held.enable(device["SerialNumber"])
    assert client("iam", **device).list_users()["Users"]
    assert _refused(client("sts", **device).get_session_token) == (
        "AccessDenied",
        "Cannot call GetSessionToken with session credentials",
    )


def test_a_trust_may_want_a_device(held: Held) -> None:
    condition = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    trust = _trust(f"arn:aws:iam::{ME}:user/ci", Condition=condition)
    held.root.create_role(RoleName="deployer", AssumeRolePolicyDocument=trust)
    device = {"SerialNumber": held.device(), "TokenCode": "123456"}
    call = held.client("sts").assume_role
    assert _refused(call, **ASSUME)[0] == "AccessDenied"
    assert _refused(call, **ASSUME, **device)[0] == "AccessDenied"
    held.enable(device["SerialNumber"])
    assert held.assumed(**device)


def test_over_http_it_is_the_same(held: Held) -> None:
    held.allow("iam:ListUsers")
    with serve(held.account) as url:
        session = boto3.session.Session(held.key, "any", region_name="us-east-1")
        iam = session.client("iam", endpoint_url=url)
        assert iam.list_users()["Users"]
        assert _refused(iam.list_roles)[0] == "AccessDenied"


def test_a_session_ends() -> None:
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
