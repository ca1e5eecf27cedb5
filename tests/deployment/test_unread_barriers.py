"""Deletions beside objects that could not be read: only unread declared ones hold them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import Group, OpenIdConnectProvider, Role, User, allow, deny, deploy, document, trust
from iamdsl.deployment import MemoryStorage, Plan
from iamdsl.deployment.model.envelope import open_envelope, seal_envelope
from iamdsl.errors import ApplyFailed
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

BULK = "iam:GetAccountAuthorizationDetails"
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
KINDS: dict[str, tuple[Callable[[str], Resource], str, str]] = {
    "user": (User, "iam:GetUser", "user/{}"),
    "group": (Group, "iam:GetGroup", "group/{}"),
    "role": (lambda name: Role(name, trust=EC2), "iam:GetRole", "role/{}"),
    "open-id-connect-provider": (
        lambda name: OpenIdConnectProvider(f"https://{name}.example.com", client_ids=["web"]),
        "iam:GetOpenIDConnectProvider",
        "oidc-provider/{}.example.com",
    ),
}
kinds = pytest.mark.parametrize("kind", KINDS)


class Deployer:
    """User `ci` of an account that enforces policies; it may read all objects but one."""

    def __init__(self, kind: str) -> None:
        self.account = InProcessAccount(enforce=True)
        self.root: Any = self.account.client("iam")
        self.root.create_user(UserName="ci")
        self.ledger = MemoryStorage()
        self.make, self.read, self.arn = KINDS[kind]
        self.allow_all_but_reading(None)

    def allow_all_but_reading(self, name: str | None) -> None:
        denied = () if name is None else (f"arn:aws:iam::*:{self.arn.format(name)}",)
        statements = [allow("iam:*").on("*"), *(deny(self.read).on(arn) for arn in denied)]
        if denied:
            statements.append(deny(BULK).on("*"))
        self.root.put_user_policy(
            UserName="ci", PolicyName="p", PolicyDocument=document(*statements).to_json()
        )

    def session(self, *names: str) -> DeploymentSession:
        session = deploy(
            "s", account=self.account.acting_as("user/ci"), ledger=self.ledger, approve=True
        )
        session.add(*map(self.make, names))
        return session

    def known(self) -> set[str]:
        """Return the names in the ledger, without the domain of a provider."""
        body = json.loads(self.ledger._contents["ledger.json"])["body"]
        return {key.partition("/")[2].partition(".")[0] for key in body["entries"]}


def _without_declared(plan: Plan) -> Plan:
    """Return a plan as a version before the field `declared` of its refusals saved it."""
    body = open_envelope(plan.to_json().encode(), "the plan", "the plan")
    for refusal in body["refused"]:
        refusal.pop("declared", None)
    return Plan.from_json(seal_envelope(body))


@kinds
@pytest.mark.parametrize("saved", [False, True])
def test_deletion_does_not_wait_for_an_undeclared_object_that_is_unread(
    kind: str, *, saved: bool
) -> None:
    deployer = Deployer(kind)
    deployer.session("old1", "old2").apply()
    deployer.allow_all_but_reading("old2")
    session = deployer.session("new")
    plan = session.plan()
    assert [refusal.declared for refusal in plan.refused] == [False]
    if saved:
        plan = Plan.from_json(plan.to_json())
    with pytest.raises(ApplyFailed) as failure:
        session.apply(plan)
    assert "kept" not in str(failure.value)
    assert not failure.value.outcome.kept
    assert deployer.known() == {"new", "old2"}
    again = deployer.session("new").plan()
    assert again.is_empty
    deployer.allow_all_but_reading(None)
    deployer.session("new").apply()
    assert deployer.known() == {"new"}


@kinds
@pytest.mark.parametrize("creates", [False, True], ids=["nothing-created", "one-created"])
@pytest.mark.parametrize("old_file", [False, True])
def test_deletion_waits_for_a_declared_object_that_is_unread(
    kind: str, *, creates: bool, old_file: bool
) -> None:
    deployer = Deployer(kind)
    deployer.session("old").apply()
    deployer.allow_all_but_reading("hidden")
    declared = ("hidden", "new") if creates else ("hidden",)
    session = deployer.session(*declared)
    plan = session.plan()
    assert [refusal.declared for refusal in plan.refused] == [True]
    if old_file:
        plan = _without_declared(plan)
    with pytest.raises(ApplyFailed, match=r"kept because .*hidden.* could not be read"):
        session.apply(plan)
    assert deployer.known() == {"old", *declared} - {"hidden"}
    deployer.allow_all_but_reading(None)
    deployer.session(*declared).apply()
    assert deployer.known() == set(declared)
