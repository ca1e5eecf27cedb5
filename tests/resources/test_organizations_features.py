"""Features of an organization: ownership, and accounts that cannot use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl import OrganizationsFeatures, User
from iamdsl.deployment import Verb
from iamdsl.errors import ApplyFailed, CallFailed, NotOurs
from iamdsl.resources import KINDS
from iamdsl.snapshot import Snapshot
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from support.counted_deployment import CountedDeployment

BOTH = OrganizationsFeatures(["RootCredentialsManagement", "RootSessions"])
CREDENTIALS = OrganizationsFeatures(["RootCredentialsManagement"])
SESSIONS = OrganizationsFeatures(["RootSessions"])
ON_CREDENTIALS = "EnableOrganizationsRootCredentialsManagement"
ON_SESSIONS = "EnableOrganizationsRootSessions"


def test_features_changed_during_an_interrupted_run_are_refused(
    deployment: CountedDeployment,
) -> None:
    deployment.account.kill_at(operation=ON_CREDENTIALS)
    with pytest.raises(Killed):
        deployment.declare(CREDENTIALS).apply()
    deployment.iam.enable_organizations_root_sessions()
    with pytest.raises(NotOurs):
        deployment.declare(CREDENTIALS).plan()


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
def test_account_without_organization_access_is_refused(
    deployment: CountedDeployment, code: str, word: str
) -> None:
    deployment.account.fail("ListOrganizationsFeatures", code, times=100)
    with pytest.raises(CallFailed, match=code) as refused:
        deployment.declare(BOTH).plan()
    assert word in str(refused.value.next_step)
    assert not deployment.account.writes


@pytest.mark.parametrize("code", ["ServiceAccessNotEnabledException", "OrganizationNotFound"])
def test_unreadable_features_are_removed_from_the_ledger(
    deployment: CountedDeployment, code: str
) -> None:
    ada = User("ada")
    deployment.apply(ada, BOTH)
    deployment.account.fail("ListOrganizationsFeatures", code, times=100)
    changes = deployment.declare(ada).plan().changes
    assert [change.verb for change in changes] == [Verb.NONE, Verb.FORGET]
    assert deployment.destroy() == {"DeleteUser": 1}


def test_member_account_is_refused_by_the_call(deployment: CountedDeployment) -> None:
    deployment.account.fail(ON_SESSIONS, "CallerIsNotManagementAccountException")
    with pytest.raises(ApplyFailed, match="deploy it to the organization's management account"):
        deployment.declare(SESSIONS).apply()
    assert deployment.apply(SESSIONS) == {ON_SESSIONS: 1}


def test_unknown_feature_is_left_unchanged() -> None:
    kind, answer_key = KINDS[BOTH.kind], (str(BOTH.address), "ListOrganizationsFeatures")
    snapshot = Snapshot(answers={answer_key: {"EnabledFeatures": ["RootLater", "RootSessions"]}})
    observed = kind.observe(snapshot, "account", {})
    assert observed is not None
    assert observed.facts == {"features": ["RootSessions"]}
    other = Snapshot(answers={answer_key: {"EnabledFeatures": ["RootLater"]}})
    assert kind.observe(other, "account", {}) is None


def test_features_are_a_set() -> None:
    assert OrganizationsFeatures(["RootSessions", "RootCredentialsManagement"]) == BOTH
    assert repr(SESSIONS) == "OrganizationsFeatures(('RootSessions',))"
