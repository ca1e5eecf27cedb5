"""Settings of the account that are on or off or have a version: created, interrupted, deleted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import (
    OrganizationsFeatures,
    OutboundWebIdentityFederation,
    SecurityTokenServicePreferences,
)
from iamdsl.errors import IamdslError, NotOurs, ResourceError
from iamdsl.report.renderers.terminal import TerminalReport
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from support.counted_deployment import CountedDeployment

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

V2 = SecurityTokenServicePreferences("v2Token")
BOTH = OrganizationsFeatures(["RootCredentialsManagement", "RootSessions"])
SESSIONS = OrganizationsFeatures(["RootSessions"])
OUTBOUND = OutboundWebIdentityFederation()
SET = ("SetSecurityTokenServicePreferences",)
ON_CREDENTIALS, OFF_CREDENTIALS = (
    f"{verb}OrganizationsRootCredentialsManagement" for verb in ("Enable", "Disable")
)
ON_SESSIONS, OFF_SESSIONS = (f"{verb}OrganizationsRootSessions" for verb in ("Enable", "Disable"))
ON, OFF = (f"{verb}OutboundWebIdentityFederation" for verb in ("Enable", "Disable"))

SETTINGS: dict[str, tuple[Resource, tuple[str, ...], tuple[str, ...]]] = {
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

REFUSED: dict[str, tuple[Any, type[IamdslError], str]] = {
    "unknown version": (
        lambda: SecurityTokenServicePreferences("v2token"),  # type: ignore[arg-type]
        ResourceError,
        "v2Token",
    ),
    "version not set": (
        lambda: SecurityTokenServicePreferences(None),  # type: ignore[arg-type]
        ResourceError,
        "v1Token or v2Token",
    ),
    "unknown feature": (
        lambda: OrganizationsFeatures(["RootSession"]),  # type: ignore[list-item]
        ResourceError,
        "`RootSessions`",
    ),
    "empty features": (lambda: OrganizationsFeatures([]), ResourceError, "at least one"),
}


def _settings(deployment: CountedDeployment) -> tuple[int, list[str]]:
    """The token version, and the enabled features of the organization."""
    summary = deployment.iam.get_account_summary()["SummaryMap"]
    features = deployment.iam.list_organizations_features()["EnabledFeatures"]
    return summary["GlobalEndpointTokenVersion"], features


@pytest.mark.parametrize(("resource", "operation"), READS.items(), ids=READS.values())
def test_plan_reads_each_setting_once(
    deployment: CountedDeployment, resource: Resource, operation: str
) -> None:
    deployment.iam.list_users()
    deployment.account.reset_calls()
    deployment.declare(resource).plan()
    deployment.account.calls.pop("sts:GetCallerIdentity", None)
    assert deployment.account.calls == {
        "iam:GetAccountAuthorizationDetails": 1,
        f"iam:{operation}": 1,
    }


@pytest.mark.parametrize(("resource", "creates", "destroys"), SETTINGS.values(), ids=SETTINGS)
@pytest.mark.parametrize("when", ["before", "after_commit"])
def test_interrupted_creation_is_completed_and_destroyed(
    deployment: CountedDeployment,
    resource: Resource,
    creates: tuple[str, ...],
    destroys: tuple[str, ...],
    when: Any,
) -> None:
    for operation in creates:
        deployment.account.kill_at(operation=operation, when=when)
        with pytest.raises(Killed):
            deployment.declare(resource).apply()
        deployment.account.clear_faults()
        remaining = creates[creates.index(operation) + (when == "after_commit") :]
        assert deployment.apply(resource) == Counter(remaining)
        assert deployment.destroy() == Counter(destroys)


@pytest.mark.parametrize(("resource", "creates", "destroys"), SETTINGS.values(), ids=SETTINGS)
def test_interrupted_deletion_is_completed_by_the_next_run(
    deployment: CountedDeployment,
    resource: Resource,
    creates: tuple[str, ...],
    destroys: tuple[str, ...],
) -> None:
    for operation in destroys:
        assert deployment.apply(resource) == Counter(creates)
        deployment.account.kill_at(operation=operation, when="after_commit")
        with pytest.raises(Killed):
            deployment.declare().destroy()
        deployment.account.clear_faults()
        assert deployment.destroy() == Counter(destroys[destroys.index(operation) + 1 :])
        assert _settings(deployment) == (1, [])


@pytest.mark.parametrize("resource", [BOTH, SESSIONS, OUTBOUND], ids=str)
def test_feature_enabled_outside_the_stack_must_be_adopted(
    deployment: CountedDeployment, resource: Resource
) -> None:
    deployment.iam.enable_organizations_root_sessions()
    deployment.iam.enable_outbound_web_identity_federation()
    with pytest.raises(NotOurs, match="already exists in the account"):
        deployment.declare(resource).plan()
    writes = {ON_CREDENTIALS: 1} if resource is BOTH else {}
    assert deployment.apply(resource, adopt=True) == writes


def test_plan_shows_each_setting_on_its_line(deployment: CountedDeployment) -> None:
    def plan_lines(session: DeploymentSession) -> list[str]:
        lines = TerminalReport().plans([session.plan()]).splitlines()[1:]
        return [line.partition("  (test_")[0].strip() for line in lines if line.strip()]

    assert plan_lines(deployment.declare(V2, BOTH, OUTBOUND)) == [
        "~ security-token-service-preferences/account",
        "~ global_endpoint_token_version: v1Token → v2Token",
        "+ organizations-features/account",
        "+ features RootCredentialsManagement",
        "+ features RootSessions",
        "+ outbound-web-identity-federation/account",
        "2 to create, 1 to change; 4 calls to send",
    ]
    deployment.apply(V2, BOTH, OUTBOUND)
    assert plan_lines(deployment.declare()) == [
        "- security-token-service-preferences/account",
        "- organizations-features/account",
        "- outbound-web-identity-federation/account",
        "3 to delete; 4 calls to send",
    ]
    assert sorted(step.sentence for step in deployment.declare().plan().steps) == [
        "disable RootCredentialsManagement in the organization",
        "disable RootSessions in the organization",
        "disable outbound web identity federation",
        "reset the token version of the STS global endpoint to v1Token",
    ]


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_invalid_values_are_refused_at_declaration(case: Any) -> None:
    make, error, word = case
    with pytest.raises(error, match=word) as refused:
        make()
    assert __file__ in str(refused.value)
