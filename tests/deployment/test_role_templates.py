"""Roles that AWS created from a role template are shown, and left unchanged unless adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest
from support.installed_sdk import needs_response_member

from iamdsl import Role, allow, deploy, trust
from iamdsl.errors import NotOurs
from iamdsl.importer import import_stack
from iamdsl.resources import Address
from iamdsl.snapshot import AccountView

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing import InProcessAccount

TEMPLATE = "arn:aws:iam::aws:role-template/managed/reader"
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
APP = Role("app", trust=EC2, description="for the web")
pytestmark = needs_response_member("Role", "SourceRoleTemplate")


@pytest.fixture
def account(iam_account: InProcessAccount) -> InProcessAccount:
    """Return an account with a role that was created from a template, whose tags are ours."""
    _acquire(iam_account, "app", tags={"iamdsl:stack": "s"})
    return iam_account


def _acquire(account: InProcessAccount, name: str, *, tags: dict[str, str]) -> None:
    """Create a role as AcquireRole does; the account does not have templates."""
    account.client("iam").create_role(
        RoleName=name,
        AssumeRolePolicyDocument=EC2.to_json(),
        Tags=[{"Key": key, "Value": value} for key, value in tags.items()],
    )
    state = account._open_iam().state
    state.put(attrs.evolve(state.role(name), template=(TEMPLATE, 3)))


def _session(account: InProcessAccount, *roles: Role, adopt: bool = False) -> DeploymentSession:
    session = deploy("s", account=account, adopt=adopt)
    session.add(*roles)
    return session


def test_declared_role_is_refused_although_it_has_the_tag(account: InProcessAccount) -> None:
    with pytest.raises(NotOurs) as caught:
        _session(account, APP).plan()
    assert caught.value.why == f"it was created from the role template {TEMPLATE}"


def test_undeclared_role_is_not_deleted_although_it_has_the_tag(account: InProcessAccount) -> None:
    _session(account, Role("other", trust=EC2)).apply()
    assert [role["RoleName"] for role in account.client("iam").list_roles()["Roles"]] == [
        "app",
        "other",
    ]
    _session(account).destroy()
    assert [role["RoleName"] for role in account.client("iam").list_roles()["Roles"]] == ["app"]


def test_adopted_role_is_managed_and_its_changes_name_the_template(
    account: InProcessAccount,
) -> None:
    _session(account, APP, adopt=True).apply()
    session = _session(account, APP)
    assert session.plan().is_empty
    changed = _session(account, attrs.evolve(APP, description="for all"))
    (change,) = changed.plan().changed
    assert f"created from the role template {TEMPLATE}" in change.notes
    changed.apply()
    _session(account, APP).destroy()
    assert not account.client("iam").list_roles()["Roles"]


def test_role_is_not_imported(iam_account: InProcessAccount) -> None:
    _acquire(iam_account, "app", tags={})
    imported = import_stack(iam_account, "s")
    assert not imported.stack.resources
    assert imported.left_out[Address("role", "app")].startswith(
        f"created from the role template {TEMPLATE}"
    )


def test_view_of_the_account_shows_the_template(account: InProcessAccount) -> None:
    assert AccountView(account).role("app").role.template == TEMPLATE
