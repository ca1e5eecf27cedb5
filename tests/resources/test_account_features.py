"""What an account has once and is on, off or of one version: each through its life."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import (
    OrganizationsFeatures,
    OutboundWebIdentityFederation,
    SecurityTokenServicePreferences,
    User,
    deploy,
)
from iamdsl.deployment import DeploymentSession, Pending, Plan, Verb
from iamdsl.errors import ApplyFailed, CallFailed, IamdslError, NotOurs, ResourceError
from iamdsl.report.structured import JsonReport
from iamdsl.report.terminal import TerminalReport
from iamdsl.resources import KINDS
from iamdsl.snapshot import Snapshot
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

V1 = SecurityTokenServicePreferences("v1Token")
V2 = SecurityTokenServicePreferences("v2Token")
BOTH = OrganizationsFeatures(["RootCredentialsManagement", "RootSessions"])
CREDENTIALS = OrganizationsFeatures(["RootCredentialsManagement"])
SESSIONS = OrganizationsFeatures(["RootSessions"])
OUTBOUND = OutboundWebIdentityFederation()

SET = ("SetSecurityTokenServicePreferences",)
ON_CREDENTIALS, OFF_CREDENTIALS = (
    f"{verb}OrganizationsRootCredentialsManagement" for verb in ("Enable", "Disable")
)
ON_SESSIONS, OFF_SESSIONS = (f"{verb}OrganizationsRootSessions" for verb in ("Enable", "Disable"))
ON, OFF = (f"{verb}OutboundWebIdentityFederation" for verb in ("Enable", "Disable"))

LIVES: dict[str, tuple[Resource, tuple[str, ...], tuple[str, ...]]] = {
    "v2 tokens": (V2, SET, SET),
    "both features": (BOTH, (ON_CREDENTIALS, ON_SESSIONS), (OFF_CREDENTIALS, OFF_SESSIONS)),
    "one feature": (SESSIONS, (ON_SESSIONS,), (OFF_SESSIONS,)),
    "outbound federation": (OUTBOUND, (ON,), (OFF,)),
}
READS = {
    V2: "GetAccountSummary",
    BOTH: "ListOrganizationsFeatures",
    OUTBOUND: "GetOutboundWebIdentityFederationInfo",
}


class Desk:
    """One account, and the stack that is deployed to it."""

    def __init__(self, account: InProcessAccount) -> None:
        self.account = account
        self.iam: Any = account.client("iam")

    def declare(self, *resources: Resource, adopt: bool = False) -> DeploymentSession:
        session = deploy("mine", account=self.account, adopt=adopt)
        session.add(*resources)
        return session

    def apply(self, *resources: Resource, adopt: bool = False) -> dict[str, int]:
        """The writes it takes; the second plan has none."""
        session = self.declare(*resources, adopt=adopt)
        plan = session.plan()
        self.account.reset_calls()
        session.apply(Plan.from_json(plan.to_json()))
        written = dict(self.account.writes)
        assert all(change.verb is Verb.NONE for change in session.plan().changes)
        return written

    def destroy(self) -> dict[str, int]:
        self.account.reset_calls()
        self.declare().destroy()
        written = dict(self.account.writes)
        assert self.declare().plan_destroy().changes == ()
        return written

    @property
    def token_version(self) -> int:
        found: int = self.iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"]
        return found

    @property
    def features(self) -> list[str]:
        found: list[str] = self.iam.list_organizations_features()["EnabledFeatures"]
        return found


def _writes(*operations: str) -> dict[str, int]:
    return {f"iam:{operation}": 1 for operation in operations}


def _verbs(session: DeploymentSession) -> list[Verb]:
    return [change.verb for change in session.plan().changes]


@pytest.fixture
def desk(iam_account: InProcessAccount) -> Desk:
    return Desk(iam_account)


@pytest.mark.parametrize(("resource", "operation"), READS.items(), ids=READS.values())
def test_a_plan_asks_once(desk: Desk, resource: Resource, operation: str) -> None:
    desk.iam.list_users()
    desk.account.reset_calls()
    desk.declare(resource).plan()
    desk.account.calls.pop("sts:GetCallerIdentity", None)
    assert desk.account.calls == {"iam:GetAccountAuthorizationDetails": 1, f"iam:{operation}": 1}


@pytest.mark.parametrize(("resource", "there", "back"), LIVES.values(), ids=LIVES)
@pytest.mark.parametrize("when", ["before", "after_commit"])
def test_killed_at_any_call_it_is_finished_and_can_be_undone(
    desk: Desk, resource: Resource, there: tuple[str, ...], back: tuple[str, ...], when: Any
) -> None:
    for operation in there:
        desk.account.kill_at(operation=operation, when=when)
        with pytest.raises(Killed):
            desk.declare(resource).apply()
        desk.account.clear_faults()
        left = there[there.index(operation) + (when == "after_commit") :]
        assert desk.apply(resource) == _writes(*left)
        assert desk.destroy() == _writes(*back)


@pytest.mark.parametrize(("resource", "there", "back"), LIVES.values(), ids=LIVES)
def test_killed_while_it_ends_it_is_ended_by_the_next_run(
    desk: Desk, resource: Resource, there: tuple[str, ...], back: tuple[str, ...]
) -> None:
    for operation in back:
        assert desk.apply(resource) == _writes(*there)
        desk.account.kill_at(operation=operation, when="after_commit")
        with pytest.raises(Killed):
            desk.declare().destroy()
        desk.account.clear_faults()
        assert desk.destroy() == _writes(*back[back.index(operation) + 1 :])
        assert (desk.token_version, desk.features) == (1, [])


def test_a_token_version_is_nobodys(desk: Desk) -> None:
    desk.iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    session = desk.declare(V2)
    assert _verbs(session) == [Verb.ADOPT]
    session.apply()
    assert _verbs(session) == [Verb.NONE]
    other = deploy("other", account=desk.account)
    other.add(V1)
    other.apply()
    assert [change.address for change in session.drift().changes] == [V2.address]


def test_one_that_is_v1_already_is_only_remembered_and_forgotten(desk: Desk) -> None:
    assert desk.apply(V1) == {}
    session = desk.declare()
    assert _verbs(session) == [Verb.FORGET]
    session.apply(Plan.from_json(session.plan().to_json()))
    assert desk.declare().plan().changes == ()


def test_a_version_that_is_declared_no_more_is_set_back(desk: Desk) -> None:
    ada = User("ada")
    desk.apply(ada, V2)
    assert desk.apply(ada) == _writes(*SET)
    assert desk.token_version == 1


def test_a_version_set_by_a_run_cut_short_is_set_back_though_it_is_gone(desk: Desk) -> None:
    desk.account.kill_at(operation=SET[0], when="after_commit")
    with pytest.raises(Killed):
        desk.declare(V2).apply()
    assert desk.destroy() == _writes(*SET)


@pytest.mark.parametrize("resource", [BOTH, SESSIONS, OUTBOUND], ids=str)
def test_what_somebody_enabled_is_theirs_until_it_is_taken_over(
    desk: Desk, resource: Resource
) -> None:
    desk.iam.enable_organizations_root_sessions()
    desk.iam.enable_outbound_web_identity_federation()
    with pytest.raises(NotOurs, match="in the account already"):
        desk.declare(resource).plan()
    wanted = _writes(ON_CREDENTIALS) if resource is BOTH else {}
    assert desk.apply(resource, adopt=True) == wanted


def test_features_that_somebody_enabled_otherwise_meanwhile_are_theirs(desk: Desk) -> None:
    desk.account.kill_at(operation=ON_CREDENTIALS)
    with pytest.raises(Killed):
        desk.declare(CREDENTIALS).apply()
    desk.iam.enable_organizations_root_sessions()
    with pytest.raises(NotOurs):
        desk.declare(CREDENTIALS).plan()


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("ServiceAccessNotEnabledException", "enable-aws-service-access"),
        ("AccountNotManagementOrDelegatedAdministratorException", "management account"),
        ("OrganizationNotFoundException", "create-organization"),
        ("OrganizationNotFound", "create-organization"),
        ("OrganizationNotInAllFeaturesModeException", "enable-all-features"),
    ],
)
def test_an_account_without_an_organization_is_told_so(desk: Desk, code: str, word: str) -> None:
    desk.account.fail("ListOrganizationsFeatures", code, times=100)
    with pytest.raises(CallFailed, match=code) as refused:
        desk.declare(BOTH).plan()
    assert word in str(refused.value.next_step)
    assert not desk.account.writes


@pytest.mark.parametrize("code", ["ServiceAccessNotEnabledException", "OrganizationNotFound"])
def test_features_out_of_reach_are_forgotten(desk: Desk, code: str) -> None:
    ada = User("ada")
    desk.apply(ada, BOTH)
    desk.account.fail("ListOrganizationsFeatures", code, times=100)
    assert _verbs(desk.declare(ada)) == [Verb.NONE, Verb.FORGET]
    assert desk.destroy() == _writes("DeleteUser")


def test_who_is_not_of_the_management_account_hears_it_from_the_call(desk: Desk) -> None:
    desk.account.fail(ON_SESSIONS, "CallerIsNotManagementAccountException")
    with pytest.raises(ApplyFailed, match="deploy it to the organization's management account"):
        desk.declare(SESSIONS).apply()
    assert desk.apply(SESSIONS) == _writes(ON_SESSIONS)


def test_the_issuer_is_an_output(desk: Desk) -> None:
    session = desk.declare(OUTBOUND)
    assert session.outputs[OUTBOUND].attributes == {"issuer": Pending()}
    session.apply()
    issuer = desk.iam.get_outbound_web_identity_federation_info()["IssuerIdentifier"]
    assert session.outputs[OUTBOUND].attributes == {"issuer": issuer}
    assert (session.outputs[OUTBOUND].id, session.outputs[OUTBOUND].arn) == ("", None)
    lines = TerminalReport().outputs("mine", session.outputs).splitlines()
    assert lines[1:] == [
        "  outbound-web-identity-federation/account",
        f"      issuer  {issuer}",
    ]
    assert issuer in JsonReport().outputs("mine", session.outputs)


@pytest.mark.parametrize("adopt", [True, False])
def test_the_issuer_of_one_that_is_on_already_is_known_too(desk: Desk, adopt: Any) -> None:
    if not adopt:
        desk.apply(OUTBOUND)
        desk.iam.disable_outbound_web_identity_federation()
    issuer = desk.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    session = desk.declare(OUTBOUND, adopt=adopt)
    session.apply()
    assert session.outputs[OUTBOUND].attributes == {"issuer": issuer}


def test_an_answer_lost_within_the_run_is_read_again(desk: Desk) -> None:
    desk.account.fail(ON, "ServiceFailure", when="after_commit")
    session = desk.declare(OUTBOUND)
    session.apply()
    issuer = desk.iam.get_outbound_web_identity_federation_info()["IssuerIdentifier"]
    assert session.outputs[OUTBOUND].attributes == {"issuer": issuer}
    desk.account.fail(OFF, "ServiceFailure", when="after_commit")
    desk.declare().destroy()
    assert desk.declare().plan().changes == ()


def test_what_a_plan_says(desk: Desk) -> None:
    def said(session: DeploymentSession) -> list[str]:
        lines = TerminalReport().plans([session.plan()]).splitlines()[1:]
        return [line.partition("  (test_")[0].strip() for line in lines if line.strip()]

    assert said(desk.declare(V2, BOTH, OUTBOUND)) == [
        "~ security-token-service-preferences/account",
        "~ global_endpoint_token_version: v1Token → v2Token",
        "+ organizations-features/account",
        "+ features RootCredentialsManagement",
        "+ features RootSessions",
        "+ outbound-web-identity-federation/account",
        "2 to create, 1 to change; 4 calls to send",
    ]
    desk.apply(V2, BOTH, OUTBOUND)
    assert said(desk.declare()) == [
        "- security-token-service-preferences/account",
        "- organizations-features/account",
        "- outbound-web-identity-federation/account",
        "3 to delete; 4 calls to send",
    ]
    assert sorted(step.sentence for step in desk.declare().plan().steps) == [
        "disable RootCredentialsManagement in the organization",
        "disable RootSessions in the organization",
        "disable outbound web identity federation",
        "let the global endpoint of STS give v1Tokens again",
    ]


def test_a_feature_newer_than_this_library_is_let_be() -> None:
    kind, place = KINDS[BOTH.kind], (str(BOTH.address), "ListOrganizationsFeatures")
    told = Snapshot(answers={place: {"EnabledFeatures": ["RootLater", "RootSessions"]}})
    seen = kind.observe(told, "account", {})
    assert seen is not None
    assert seen.facts == {"features": ["RootSessions"]}
    alone = Snapshot(answers={place: {"EnabledFeatures": ["RootLater"]}})
    assert kind.observe(alone, "account", {}) is None


def test_features_are_a_set() -> None:
    assert OrganizationsFeatures(["RootSessions", "RootCredentialsManagement"]) == BOTH
    assert repr(SESSIONS) == "OrganizationsFeatures(('RootSessions',))"


REFUSED: dict[str, tuple[Any, type[IamdslError], str]] = {
    "version": (
        lambda: SecurityTokenServicePreferences("v2token"),  # type: ignore[arg-type]
        ResourceError,
        "v2Token",
    ),
    "no version": (
        lambda: SecurityTokenServicePreferences(None),  # type: ignore[arg-type]
        ResourceError,
        "v1Token or v2Token",
    ),
    "feature": (
        lambda: OrganizationsFeatures(["RootSession"]),  # type: ignore[list-item]
        ResourceError,
        "`RootSessions`",
    ),
    "no feature": (lambda: OrganizationsFeatures([]), ResourceError, "at least one"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_is_refused_where_it_is_written(case: Any) -> None:
    make, error, word = case
    with pytest.raises(error, match=word) as refused:
        make()
    assert "test_account_features.py" in str(refused.value)
