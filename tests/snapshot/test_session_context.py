"""From a session's ARN to the role behind it, as exactly as can be known."""

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

HERE = "arn:aws:iam::123456789012"
SESSION = "arn:aws:sts::123456789012:assumed-role/web/i-1"
SSO = "AWSReservedSSO_Admin_0123456789abcdef"
SSO_PATH = "/aws-reserved/sso.amazonaws.com/eu-west-1/"


@pytest.fixture
def role(iam_account: InProcessAccount) -> Any:
    owner = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
    made = iam_account.client("iam").create_role(
        RoleName="web", Path="/apps/", AssumeRolePolicyDocument=owner
    )
    iam_account.identity()
    iam_account.reset_calls()
    return made["Role"]


def test_a_role_of_this_account_is_read(iam_account: InProcessAccount, role: Any) -> None:
    assert AccountView(iam_account).session_context(SESSION) == SessionContext(
        arn=SESSION,
        issuer_arn=f"{HERE}:role/apps/web",
        issuer_id=role["RoleId"],
        issuer_name="web",
        session_name="i-1",
        exact=True,
    )
    assert iam_account.calls == {"iam:GetRole": 1}


def test_a_role_of_single_sign_on_has_a_path() -> None:
    session = f"arn:aws:sts::123456789012:assumed-role/{SSO}/jane@example.com"
    arn = f"{HERE}:role{SSO_PATH}{SSO}"
    answer = {"Role": {"Arn": arn, "RoleId": "AROA1", "RoleName": SSO}}
    session_context = AccountView(_Caller(session, answer)).session_context()
    assert (session_context.arn, session_context.issuer_arn) == (session, arn)
    assert (session_context.issuer_name, session_context.session_name) == (SSO, "jane@example.com")
    assert session_context.exact


class _Caller:
    """An account whose caller has this ARN, and that answers every call the same."""

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
    ("session", "guess", "calls"),
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
            f"{HERE}:role/gone",
            {"iam:GetRole": 1},
        ),
    ],
)
def test_a_role_that_cannot_be_read_is_told_without_path(
    iam_account: InProcessAccount, session: str, guess: str, calls: dict[str, int]
) -> None:
    session_context = AccountView(iam_account).session_context(session)
    assert (session_context.issuer_arn, session_context.issuer_id, session_context.exact) == (
        guess,
        None,
        False,
    )
    assert session_context.session_name == "i-1"
    assert iam_account.calls == calls


@pytest.mark.usefixtures("role")
def test_a_denied_read_is_no_error_and_others_are(iam_account: InProcessAccount) -> None:
    view = AccountView(iam_account)
    iam_account.fail("GetRole", "AccessDenied")
    session_context = view.session_context(SESSION)
    assert (session_context.issuer_arn, session_context.exact) == (f"{HERE}:role/web", False)
    iam_account.fail("GetRole", "InvalidInput")
    with pytest.raises(CallFailed, match="InvalidInput"):
        view.session_context(SESSION)


@pytest.mark.usefixtures("role")
@pytest.mark.parametrize(
    ("arn", "name"),
    [
        (f"{HERE}:user/people/jane", "jane"),
        (f"{HERE}:role/apps/web", "web"),
        (f"{HERE}:root", None),
        ("arn:aws:sts::123456789012:federated-user/jane", None),
    ],
)
def test_who_is_no_assumed_role_is_itself(
    iam_account: InProcessAccount, arn: str, name: str | None
) -> None:
    session_context = AccountView(iam_account).session_context(arn)
    assert session_context == SessionContext(arn, arn, None, name, None)
    assert not iam_account.calls


def test_the_caller_by_default(iam_account: InProcessAccount) -> None:
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
def test_what_is_nobodys_arn_is_refused(iam_account: InProcessAccount, arn: str) -> None:
    with pytest.raises(InvalidArn):
        AccountView(iam_account).session_context(arn)
