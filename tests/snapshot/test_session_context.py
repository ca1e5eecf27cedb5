"""Session context: from the ARN of a session to the role that was assumed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import allow, trust
from iamdsl.client import Identity
from iamdsl.errors import CallFailed, InvalidArn
from iamdsl.snapshot.account_view import AccountView
from iamdsl.snapshot.session_context import SessionContext

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

ARN_PREFIX = "arn:aws:iam::123456789012"
SESSION = "arn:aws:sts::123456789012:assumed-role/web/i-1"
SSO = "AWSReservedSSO_Admin_0123456789abcdef"
SSO_PATH = "/aws-reserved/sso.amazonaws.com/eu-west-1/"


@pytest.fixture
def role(iam_account: InProcessAccount) -> Any:
    trust_policy = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
    created = iam_account.client("iam").create_role(
        RoleName="web", Path="/apps/", AssumeRolePolicyDocument=trust_policy
    )
    iam_account.identity()
    iam_account.reset_calls()
    return created["Role"]


def test_role_of_this_account_is_read(iam_account: InProcessAccount, role: Any) -> None:
    assert AccountView(iam_account).session_context(SESSION) == SessionContext(
        arn=SESSION,
        issuer_arn=f"{ARN_PREFIX}:role/apps/web",
        issuer_id=role["RoleId"],
        issuer_name="web",
        session_name="i-1",
        exact=True,
    )
    assert iam_account.calls == {"iam:GetRole": 1}


def test_single_sign_on_role_has_its_path() -> None:
    session = f"arn:aws:sts::123456789012:assumed-role/{SSO}/jane@example.com"
    arn = f"{ARN_PREFIX}:role{SSO_PATH}{SSO}"
    answer = {"Role": {"Arn": arn, "RoleId": "AROA1", "RoleName": SSO}}
    session_context = AccountView(_FixedAccount(session, answer)).session_context()
    assert (session_context.arn, session_context.issuer_arn) == (session, arn)
    assert (session_context.issuer_name, session_context.session_name) == (SSO, "jane@example.com")
    assert session_context.exact


class _FixedAccount:
    """An account with this caller, which returns the same response to every call."""

    endpoint = None

    def __init__(self, arn: str, answer: dict[str, Any]) -> None:
        self._arn = arn
        self._answer = answer

    def identity(self) -> Identity:
        return Identity.of(self._arn)

    def client(self, service: str) -> Any:
        answer = self._answer

        class Client:
            def get_role(self, **_: str) -> dict[str, Any]:
                return answer

        return Client()


@pytest.mark.usefixtures("role")
@pytest.mark.parametrize(
    ("session", "arn_without_path", "calls"),
    [
        (
            "arn:aws:sts::999999999999:assumed-role/web/i-1",
            "arn:aws:iam::999999999999:role/web",
            {},
        ),
        (
            "arn:aws-cn:sts::123456789012:assumed-role/web/i-1",
            "arn:aws-cn:iam::123456789012:role/web",
            {},
        ),
        (
            "arn:aws:sts::123456789012:assumed-role/gone/i-1",
            f"{ARN_PREFIX}:role/gone",
            {"iam:GetRole": 1},
        ),
    ],
)
def test_unreadable_role_is_given_without_path(
    iam_account: InProcessAccount, session: str, arn_without_path: str, calls: dict[str, int]
) -> None:
    session_context = AccountView(iam_account).session_context(session)
    assert (session_context.issuer_arn, session_context.issuer_id, session_context.exact) == (
        arn_without_path,
        None,
        False,
    )
    assert session_context.session_name == "i-1"
    assert iam_account.calls == calls


@pytest.mark.usefixtures("role")
def test_denied_read_is_tolerated_and_other_errors_raise(iam_account: InProcessAccount) -> None:
    view = AccountView(iam_account)
    iam_account.fail("GetRole", "AccessDenied")
    session_context = view.session_context(SESSION)
    assert (session_context.issuer_arn, session_context.exact) == (f"{ARN_PREFIX}:role/web", False)
    iam_account.fail("GetRole", "InvalidInput")
    with pytest.raises(CallFailed, match="InvalidInput"):
        view.session_context(SESSION)


@pytest.mark.usefixtures("role")
@pytest.mark.parametrize(
    ("arn", "name"),
    [
        (f"{ARN_PREFIX}:user/people/jane", "jane"),
        (f"{ARN_PREFIX}:role/apps/web", "web"),
        (f"{ARN_PREFIX}:root", None),
        ("arn:aws:sts::123456789012:federated-user/jane", None),
    ],
)
def test_other_caller_is_its_own_issuer(
    iam_account: InProcessAccount, arn: str, name: str | None
) -> None:
    session_context = AccountView(iam_account).session_context(arn)
    assert session_context == SessionContext(arn, arn, None, name, None)
    assert not iam_account.calls


def test_default_is_the_caller(iam_account: InProcessAccount) -> None:
    session_context = AccountView(iam_account).session_context()
    assert session_context.issuer_arn == session_context.arn == iam_account.identity().arn


@pytest.mark.parametrize(
    "arn",
    [
        "jane",
        "arn:aws:s3:::bucket",
        "arn:aws:sts::123456789012:assumed-role/web",
        "arn:aws:sts::123456789012:assumed-role//i-1",
    ],
)
def test_arn_that_is_not_a_caller_is_refused(iam_account: InProcessAccount, arn: str) -> None:
    with pytest.raises(InvalidArn):
        AccountView(iam_account).session_context(arn)
