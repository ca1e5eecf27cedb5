"""Decisions and error messages of an account that enforces policies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError
from support.iam_operations import ACCOUNT_ID

from iamdsl import Group, ManagedPolicy, Policy, Role, User, allow, deny, deploy, document, scp
from iamdsl.client.account import SelfContained
from iamdsl.errors import AccountError, LanguageError
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable

STEM = f"arn:aws:iam::{ACCOUNT_ID}:"
ROLE = f"{STEM}role/web"
READ = allow("iam:Get*", "iam:List*").on("*")
CI = User("ci", path="/staff/").with_inline("own", allow("iam:CreateUser").on(f"{STEM}user/x"))
LIMIT = Policy("limit", document(READ, allow("sts:AssumeRole").on("*")))
LIMITED = User("limited", boundary=LIMIT).with_inline("all", allow("iam:*", "sts:*").on("*"))
NOBODY = User("nobody")
DEPLOYER = (
    Role("deployer", path="/svc/")
    .trusting(allow("sts:AssumeRole").for_principal(LIMITED))
    .attach(ManagedPolicy.IAMFullAccess)
    .tagged(team="red")
)
FENCED = User("fenced").with_inline(
    "all", allow("iam:*").on("*"), deny("iam:DeleteUser").on("*").named("Keep")
)


def deployed_account(**options: Any) -> InProcessAccount:
    """Return an account with these users and roles, deployed by its root user."""
    account = InProcessAccount(enforce=True, **options)
    with deploy("around", account=account) as session:
        readers = Group("readers").attach(ManagedPolicy.IAMReadOnlyAccess).with_members(CI)
        session.add(CI, LIMIT, LIMITED, NOBODY, DEPLOYER, FENCED, readers)
    account.reset_calls()
    return account


@pytest.fixture(scope="module")
def shared() -> InProcessAccount:
    """Return an account for tests that do not change it."""
    return deployed_account()


def error_of(call: Callable[..., Any], **arguments: Any) -> tuple[str, str]:
    """Return the error code and message of a denied call."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    answer: Any = caught.value.response
    return answer["Error"]["Code"], answer["Error"]["Message"]


def iam(account: InProcessAccount, principal: str) -> Any:
    return account.acting_as(principal).client("iam")


def test_account_itself_calls_as_root_user(shared: InProcessAccount) -> None:
    assert shared.identity().arn == f"{STEM}root"
    assert shared.client("iam").get_user(UserName="ci")["User"]["Path"] == "/staff/"


def test_inline_and_group_policies_allow(shared: InProcessAccount) -> None:
    ci = iam(shared, "user/ci")
    assert ci.get_user()["User"]["UserName"] == "ci"
    assert ci.list_roles()["Roles"]
    assert iam(shared, f"{STEM}user/staff/ci").get_role(RoleName="deployer")


def test_denied_call_is_counted_and_changes_nothing() -> None:
    account = deployed_account()
    call = iam(account, "user/ci").create_role
    before = account.client("iam").get_account_authorization_details()
    because = "because no identity-based policy allows the iam:CreateRole action"
    assert error_of(call, RoleName="web", AssumeRolePolicyDocument="{}") == (
        "AccessDenied",
        (
            f"User: {STEM}user/staff/ci is not authorized to perform: iam:CreateRole "
            f"on resource: {ROLE} {because}"
        ),
    )
    assert account.refused == {"iam:CreateRole": 1}
    after = account.client("iam").get_account_authorization_details()
    assert after["RoleDetailList"] == before["RoleDetailList"]
    account.reset_calls()
    assert not account.refused


def test_access_denied_precedes_no_such_entity(shared: InProcessAccount) -> None:
    code, message = error_of(iam(shared, "user/nobody").get_role, RoleName="gone")
    assert code == "AccessDenied"
    assert f"on resource: {STEM}role/gone because" in message
    assert error_of(iam(shared, "user/ci").get_role, RoleName="gone")[0] == "NoSuchEntity"


def test_explicit_deny_names_its_layer(shared: InProcessAccount) -> None:
    code, message = error_of(iam(shared, "user/fenced").delete_user, UserName="nobody")
    assert code == "AccessDenied"
    assert message.endswith(
        f"iam:DeleteUser on resource: {STEM}user/nobody "
        "with an explicit deny in an identity-based policy"
    )


def test_get_caller_identity_is_never_denied() -> None:
    account = InProcessAccount(enforce=True)
    iam = account.client("iam")
    iam.create_user(UserName="ada")
    iam.put_user_policy(UserName="ada", PolicyName="p", PolicyDocument=ALL.replace("Allow", "Deny"))
    ada = account.acting_as("user/ada")
    assert error_of(ada.client("iam").get_user)[1].endswith(
        "with an explicit deny in an identity-based policy"
    )
    assert ada.client("sts").get_caller_identity()["Arn"] == f"{STEM}user/ada"


def test_policies_apply_once_visible() -> None:
    account = deployed_account()
    account.delay_visibility(60)
    account.client("iam").put_user_policy(UserName="nobody", PolicyName="p", PolicyDocument=ALL)
    assert error_of(iam(account, "user/nobody").list_users)[0] == "AccessDenied"
    account.delay_visibility(0)
    assert iam(account, "user/nobody").list_users()["Users"]


def test_boundary_limits_permissions(shared: InProcessAccount) -> None:
    call = iam(shared, "user/limited").create_user
    _code, message = error_of(call, UserName="x")
    assert message.endswith("because no permissions boundary allows the iam:CreateUser action")


def test_session_policy_limits_role_session(shared: InProcessAccount) -> None:
    session = shared.acting_as(DEPLOYER, session_name="ci")
    assert session.identity().arn == f"arn:aws:sts::{ACCOUNT_ID}:assumed-role/deployer/ci"
    assert session.client("iam").list_users()["Users"]
    limited_session = shared.acting_as("role/deployer", session_policy=READ_ONLY)
    assert limited_session.client("iam").list_users()["Users"]
    _code, message = error_of(limited_session.client("iam").create_user, UserName="x")
    assert message == (
        f"User: arn:aws:sts::{ACCOUNT_ID}:assumed-role/deployer/iamdsl "
        f"is not authorized to perform: iam:CreateUser on resource: {STEM}user/x "
        "because no session policy allows the iam:CreateUser action"
    )


READ_ONLY = {
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Action": ["iam:Get*", "iam:List*"], "Resource": "*"},
}


def test_scps_limit_root_user() -> None:
    fence = scp(deny("iam:CreateUser").on("*"))
    account = InProcessAccount(enforce=True, scps=[[allow_all()], [allow_all(), fence]])
    _code, message = error_of(account.client("iam").create_user, UserName="x")
    assert message == (
        f"User: {STEM}root is not authorized to perform: iam:CreateUser on resource: "
        f"{STEM}user/x with an explicit deny in a service control policy"
    )
    account = InProcessAccount(enforce=True, scps=[[]])
    _code, message = error_of(account.client("iam").list_users)
    assert message.endswith("because no service control policy allows the iam:ListUsers action")
    assert account.identity().account == ACCOUNT_ID


def allow_all() -> Any:
    return scp(allow("*").on("*"))


def test_new_default_version_applies_to_next_call() -> None:
    account = deployed_account()
    root, limited = account.client("iam"), iam(account, "user/limited")
    error_of(limited.create_user, UserName="x")
    root.create_policy_version(
        PolicyArn=f"{STEM}policy/limit", PolicyDocument=ALL, SetAsDefault=True
    )
    limited.create_user(UserName="x")
    root.set_default_policy_version(PolicyArn=f"{STEM}policy/limit", VersionId="v1")
    error_of(limited.create_user, UserName="y")


ALL = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'


def test_conditions_on_tags_are_evaluated() -> None:
    account = InProcessAccount(enforce=True)
    root = account.client("iam")
    condition = {"StringEquals": {"iam:ResourceTag/team": "${aws:PrincipalTag/team}"}}
    statement = {"Effect": "Allow", "Action": "iam:*", "Resource": "*", "Condition": condition}
    text = json.dumps({"Version": "2012-10-17", "Statement": statement})
    for name, team in (("ada", "red"), ("bob", "blue"), ("eve", "red")):
        root.create_user(UserName=name, Tags=[{"Key": "team", "Value": team}])

    root.put_user_policy(UserName="ada", PolicyName="p", PolicyDocument=text)
    ada = iam(account, "user/ada")
    ada.create_access_key(UserName="eve")
    assert error_of(ada.create_access_key, UserName="bob")[0] == "AccessDenied"


def test_unknown_callers_and_options_are_refused(shared: InProcessAccount) -> None:
    with pytest.raises(
        AccountError, match=f"'user/cy' is not a user or role of account {ACCOUNT_ID}"
    ) as caught:
        shared.acting_as("user/cy")
    assert caught.value.next_step == "did you mean `user/ci`?"
    with pytest.raises(AccountError, match="ci is a user"):
        shared.acting_as("user/ci", session_name="s")
    with pytest.raises(LanguageError, match="is a single policy"):
        InProcessAccount(enforce=True, scps=allow_all())
    with pytest.raises(AccountError, match="does not enforce policies"):
        InProcessAccount(scps=[[allow_all()]])


def test_deleted_caller_has_invalid_credentials() -> None:
    account = deployed_account()
    nobody = iam(account, "user/nobody")
    account.client("iam").delete_user(UserName="nobody")
    assert error_of(nobody.get_user) == (
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
    )


def test_acting_account_is_a_self_contained_account(shared: InProcessAccount) -> None:
    ci = shared.acting_as("user/ci")
    assert isinstance(ci, SelfContained)
    assert ci.memory is shared.memory
    assert (ci.endpoint, ci.lag, ci.approves) == ("in-process", 0.0, True)
    assert repr(ci) == f"{shared!r}.acting_as('{STEM}user/staff/ci')"


def test_without_enforcement_every_caller_is_administrator() -> None:
    account = InProcessAccount()
    account.client("iam").create_user(UserName="ada")
    ada = account.acting_as("user/ada")
    assert ada.identity().arn == f"{STEM}user/ada"
    ada.client("iam").create_access_key()
    assert account.client("iam").list_access_keys(UserName="ada")["AccessKeyMetadata"]
    assert not account.refused


@pytest.mark.iam_account(enforce=True, users=("ada",))
def test_fixture_option_enforces_policies(iam_account: InProcessAccount) -> None:
    assert error_of(iam(iam_account, "user/ada").list_users)[0] == "AccessDenied"
    assert iam_account.refused == {"iam:ListUsers": 1}
