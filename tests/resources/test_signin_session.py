"""The longest AWS Sign-In session of roles and login profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from support.installed_sdk import needs_parameter

from iamdsl import LoginProfile, Role, User, allow, deploy, trust
from iamdsl.deployment.checks import sdk_checks
from iamdsl.errors import ResourceError
from iamdsl.importer import import_stack

if TYPE_CHECKING:
    from typing import Any

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

JANE = User("jane")
APP = Role("app", trust=trust(allow("sts:AssumeRole").for_service("ec2")))
KINDS = pytest.mark.parametrize(
    "base", [APP, LoginProfile(JANE)], ids=lambda resource: resource.kind
)
recent = needs_parameter("CreateRole", "MaxSigninSessionDuration")


def _session(account: InProcessAccount, resource: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    session.add(JANE, resource)
    return session


def _present(account: InProcessAccount, resource: Resource) -> int | None:
    iam = account.client("iam")
    answer: dict[str, Any] = (
        iam.get_role(RoleName="app")["Role"]
        if resource.kind == "role"
        else iam.get_login_profile(UserName="jane")["LoginProfile"]
    )
    return answer.get("MaxSigninSessionDuration")


def _update(account: InProcessAccount, resource: Resource, **arguments: Any) -> None:
    iam = account.client("iam")
    if resource.kind == "role":
        iam.update_role(RoleName="app", **arguments)
    else:
        iam.update_login_profile(UserName="jane", **arguments)


@recent
@KINDS
def test_duration_is_set_changed_and_reset_in_place(
    iam_account: InProcessAccount, base: Role | LoginProfile
) -> None:
    writes = []
    for seconds in (7200, 7_776_000, None, 3600):
        resource = evolve(base, max_signin_session_duration=seconds)
        iam_account.reset_calls()
        session = _session(iam_account, resource)
        session.apply()
        writes.append({name for name in iam_account.writes if "iam:Update" in name})
        assert _present(iam_account, base) == seconds
        assert session.plan().is_empty
    update = "iam:UpdateRole" if base.kind == "role" else "iam:UpdateLoginProfile"
    assert writes == [set(), {update}, {update}, {update}]


@recent
@KINDS
@pytest.mark.parametrize("declared", [None, 7200])
def test_duration_set_outside_is_drift_unless_it_is_ignored(
    iam_account: InProcessAccount, base: Role | LoginProfile, declared: int | None
) -> None:
    resource = evolve(base, max_signin_session_duration=declared)
    _session(iam_account, resource).apply()
    _update(iam_account, base, MaxSigninSessionDuration=86400)
    ignoring = resource.ignoring("max_signin_session_duration")
    assert _session(iam_account, ignoring).plan().is_empty
    session = _session(iam_account, resource)
    (change,) = session.drift().changes
    assert [(item.path, item.before, item.after) for item in change.differences] == [
        ("max_signin_session_duration", 86400, declared)
    ]
    session.apply()
    assert _present(iam_account, base) == declared


@recent
def test_other_settings_of_a_role_leave_the_duration_unchanged(
    iam_account: InProcessAccount,
) -> None:
    resource = evolve(APP, max_signin_session_duration=7200)
    _session(iam_account, resource).apply()
    _session(iam_account, evolve(resource, description="for the web")).apply()
    assert _present(iam_account, APP) == 7200


@recent
@KINDS
def test_duration_is_imported(iam_account: InProcessAccount, base: Role | LoginProfile) -> None:
    _session(iam_account, evolve(base, max_signin_session_duration=7200)).apply()
    stack = import_stack(iam_account, "s").stack
    (imported,) = (item for item in stack if item.address == base.address)
    assert isinstance(imported, Role | LoginProfile)
    assert imported.max_signin_session_duration == 7200


@recent
@KINDS
def test_duration_is_restored_by_a_rollback(
    iam_account: InProcessAccount, base: Role | LoginProfile
) -> None:
    _session(iam_account, evolve(base, max_signin_session_duration=7200)).apply()
    session = _session(iam_account, base)
    session.apply()
    session.rollback()
    assert _present(iam_account, base) == 7200


@recent
@KINDS
def test_account_refuses_to_set_and_reset_a_duration(
    iam_account: InProcessAccount, base: Role | LoginProfile
) -> None:
    _session(iam_account, base).apply()
    with pytest.raises(Exception, match="InvalidInput"):
        _update(
            iam_account,
            base,
            MaxSigninSessionDuration=7200,
            ResetMaxSigninSessionDuration=True,
        )


@KINDS
def test_plan_with_an_older_boto3_refuses_only_a_declared_duration(
    iam_account: InProcessAccount,
    monkeypatch: pytest.MonkeyPatch,
    base: Role | LoginProfile,
) -> None:
    monkeypatch.setattr(sdk_checks, "has_parameter", lambda *_: False)
    _session(iam_account, base).apply()
    declared = evolve(base, max_signin_session_duration=7200)
    with pytest.raises(ResourceError, match="needs a newer boto3") as caught:
        _session(iam_account, declared).plan()
    assert caught.value.where == declared.origin
    assert caught.value.next_step == "python -m pip install --upgrade boto3"
    assert "MaxSigninSessionDuration" in (caught.value.why or "")


@KINDS
@pytest.mark.parametrize("seconds", [0, 3599, 7_776_001])
def test_duration_that_iam_refuses_is_refused(base: Role | LoginProfile, seconds: int) -> None:
    with pytest.raises(ResourceError, match="max_signin_session_duration"):
        evolve(base, max_signin_session_duration=seconds)


def test_age_of_a_credential_with_a_password_is_refused() -> None:
    from iamdsl import ServiceSpecificCredential

    with pytest.raises(ResourceError, match="credential_age_days") as caught:
        ServiceSpecificCredential(JANE, "codecommit.amazonaws.com", credential_age_days=30)
    assert "API keys" in (caught.value.why or "")
