"""STS settings of the account: the token version, and outbound web identity federation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import OutboundWebIdentityFederation, SecurityTokenServicePreferences, User, deploy
from iamdsl.deployment import DeploymentSession, Pending, Plan, Verb
from iamdsl.report.renderers.json_report import JsonReport
from iamdsl.report.renderers.terminal import TerminalReport
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from support.counted_deployment import CountedDeployment

V1 = SecurityTokenServicePreferences("v1Token")
V2 = SecurityTokenServicePreferences("v2Token")
OUTBOUND = OutboundWebIdentityFederation()
SET = "SetSecurityTokenServicePreferences"
ON, OFF = (f"{verb}OutboundWebIdentityFederation" for verb in ("Enable", "Disable"))


def _verbs(session: DeploymentSession) -> list[Verb]:
    return [change.verb for change in session.plan().changes]


def test_token_version_has_no_owner(deployment: CountedDeployment) -> None:
    deployment.iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    session = deployment.declare(V2)
    assert _verbs(session) == [Verb.ADOPT]
    session.apply()
    assert _verbs(session) == [Verb.NONE]
    other = deploy("other", account=deployment.account)
    other.add(V1)
    other.apply()
    assert [change.address for change in session.drift().changes] == [V2.address]


def test_default_version_only_changes_the_ledger(deployment: CountedDeployment) -> None:
    assert deployment.apply(V1) == {}
    session = deployment.declare()
    assert _verbs(session) == [Verb.FORGET]
    session.apply(Plan.from_json(session.plan().to_json()))
    assert deployment.declare().plan().changes == ()


def test_version_is_reset_after_its_declaration_is_removed(deployment: CountedDeployment) -> None:
    ada = User("ada")
    deployment.apply(ada, V2)
    assert deployment.apply(ada) == {SET: 1}
    assert deployment.iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"] == 1


def test_version_of_an_interrupted_run_is_reset(deployment: CountedDeployment) -> None:
    deployment.account.kill_at(operation=SET, when="after_commit")
    with pytest.raises(Killed):
        deployment.declare(V2).apply()
    assert deployment.destroy() == {SET: 1}


def test_issuer_is_an_output(deployment: CountedDeployment) -> None:
    session = deployment.declare(OUTBOUND)
    assert session.outputs[OUTBOUND].attributes == {"issuer": Pending(OUTBOUND.address, "issuer")}
    session.apply()
    issuer = deployment.iam.get_outbound_web_identity_federation_info()["IssuerIdentifier"]
    assert session.outputs[OUTBOUND].attributes == {"issuer": issuer}
    assert (session.outputs[OUTBOUND].id, session.outputs[OUTBOUND].arn) == ("", None)
    lines = TerminalReport().outputs("mine", session.outputs).splitlines()
    assert lines[1:] == [
        "  outbound-web-identity-federation/account",
        f"      issuer  {issuer}",
    ]
    assert issuer in JsonReport().outputs("mine", session.outputs)


@pytest.mark.parametrize("adopt", [True, False])
def test_issuer_of_an_enabled_federation_is_an_output(
    deployment: CountedDeployment, adopt: Any
) -> None:
    if not adopt:
        deployment.apply(OUTBOUND)
        deployment.iam.disable_outbound_web_identity_federation()
    issuer = deployment.iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    session = deployment.declare(OUTBOUND, adopt=adopt)
    session.apply()
    assert session.outputs[OUTBOUND].attributes == {"issuer": issuer}


def test_lost_response_is_resolved_by_reading_the_setting(deployment: CountedDeployment) -> None:
    deployment.account.fail(ON, "ServiceFailure", when="after_commit")
    session = deployment.declare(OUTBOUND)
    session.apply()
    issuer = deployment.iam.get_outbound_web_identity_federation_info()["IssuerIdentifier"]
    assert session.outputs[OUTBOUND].attributes == {"issuer": issuer}
    deployment.account.fail(OFF, "ServiceFailure", when="after_commit")
    deployment.declare().destroy()
    assert deployment.declare().plan().changes == ()
