"""Features of an organization: which are the stack's, and who may not ask for them."""

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
    from support.counted_deployment import Desk

BOTH = OrganizationsFeatures(["RootCredentialsManagement", "RootSessions"])
CREDENTIALS = OrganizationsFeatures(["RootCredentialsManagement"])
SESSIONS = OrganizationsFeatures(["RootSessions"])
ON_CREDENTIALS = "EnableOrganizationsRootCredentialsManagement"
ON_SESSIONS = "EnableOrganizationsRootSessions"


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
    changes = desk.declare(ada).plan().changes
    assert [change.verb for change in changes] == [Verb.NONE, Verb.FORGET]
    assert desk.destroy() == {"DeleteUser": 1}


def test_who_is_not_of_the_management_account_hears_it_from_the_call(desk: Desk) -> None:
    desk.account.fail(ON_SESSIONS, "CallerIsNotManagementAccountException")
    with pytest.raises(ApplyFailed, match="deploy it to the organization's management account"):
        desk.declare(SESSIONS).apply()
    assert desk.apply(SESSIONS) == {ON_SESSIONS: 1}


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
