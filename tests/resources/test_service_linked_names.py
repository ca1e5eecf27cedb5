"""Service-linked roles are found by their path and name, whatever names AWS gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iamdsl import ServiceLinkedRole, deploy
from iamdsl.deployment import MemoryStorage
from iamdsl.emulator.operations import service_linked_roles
from iamdsl.importer import Selection, import_stack
from iamdsl.resources.parts.service_linked_names import (
    address_names,
    find_role_name,
    service_path,
)
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession

BASE = "AWSServiceRoleFor"
KNOWN = {
    "AutoScaling": "autoscaling.amazonaws.com",
    "AutoScaling_web": "autoscaling.amazonaws.com/web",
    "AutoScaling_a_b": "autoscaling.amazonaws.com/a_b",
    "LexV2Bots_A1B2": "lexv2.amazonaws.com/A1B2",
    "Health_EventProcessor": "event-processor.health.amazonaws.com",
    "ApplicationAutoScaling_DynamoDBTable": "dynamodb.application-autoscaling.amazonaws.com",
    "CloudWatchAlarms_ActionLambda": "lambda.alarms.cloudwatch.amazonaws.com",
    "AmazonSSM_AccountDiscovery": "accountdiscovery.ssm.amazonaws.com",
    "Support": "support.amazonaws.com",
    "Thing_Own": "thing.amazonaws.com",
}


def _session(
    account: InProcessAccount, *roles: ServiceLinkedRole, ledger: Any = None, adopt: bool = False
) -> DeploymentSession:
    session = deploy("s", account=account, approve=True, ledger=ledger, adopt=adopt)
    session.add(*roles)
    return session


@pytest.mark.parametrize("name", KNOWN)
def test_role_of_each_form_of_name_has_its_address(name: str) -> None:
    address = KNOWN[name]
    role = f"{BASE}{name}"
    assert address_names([(role, service_path(address))]) == {role: address}
    assert find_role_name(address, [role], {}) == role


def test_one_of_several_roles_of_an_unknown_service_is_its_own() -> None:
    path = service_path("new.amazonaws.com")
    names = [f"{BASE}New_Thing{suffix}" for suffix in ("", "_a", "_b_c")]
    assert list(address_names((name, path) for name in names).values()) == [
        "new.amazonaws.com",
        "new.amazonaws.com/a",
        "new.amazonaws.com/b_c",
    ]


def test_captured_name_decides() -> None:
    names = [f"{BASE}New", f"{BASE}New_x"]
    captured = {"RoleName": f"{BASE}New_x"}
    assert find_role_name("new.amazonaws.com", names, captured) == f"{BASE}New_x"
    assert find_role_name("new.amazonaws.com", names[:1], captured) is None


def test_suffixed_role_is_not_the_services_own() -> None:
    assert find_role_name("autoscaling.amazonaws.com", [f"{BASE}AutoScaling_web"], {}) is None
    own = [f"{BASE}Health_EventProcessor"]
    assert find_role_name("event-processor.health.amazonaws.com/EventProcessor", own, {}) is None
    assert find_role_name("new.amazonaws.com/x", [f"{BASE}New_x"], {}) == f"{BASE}New_x"


@given(st.lists(st.from_regex(r"[A-Za-z0-9_]{1,12}", fullmatch=True), unique=True, max_size=5))
def test_each_address_finds_its_role_again(suffixes: list[str]) -> None:
    path = service_path("new.amazonaws.com")
    names = [f"{BASE}New", *(f"{BASE}New_{suffix}" for suffix in suffixes)]
    addresses = address_names((name, path) for name in names)
    for name in names:
        assert find_role_name(addresses[name], names, {"RoleName": name}) == name
    if len(set(addresses.values())) == len(names):
        assert {find_role_name(address, names, {}) for address in addresses.values()} == set(names)


@pytest.mark.parametrize(
    ("label", "own"),
    [("event-processor.health", "Health_EventProcessor"), ("brand-new", "Brand_New_Thing")],
)
def test_role_with_an_underscore_in_its_own_name_converges(
    label: str, own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {**service_linked_roles._NAMES, label: own}
    monkeypatch.setattr(service_linked_roles, "_NAMES", names)
    account = InProcessAccount()
    role = ServiceLinkedRole(f"{label}.amazonaws.com")
    _session(account, role).apply()
    assert _session(account, role).plan().is_empty
    (listed,) = account.client("iam").list_roles()["Roles"]
    assert listed["RoleName"] == f"{BASE}{own}"
    imported = import_stack(account, "other", Selection())
    assert not imported.left_out
    assert [str(resource.address) for resource in imported.stack] == [str(role.address)]
    adopting = _session(account, role, ledger=MemoryStorage(), adopt=True)
    adopting.apply()
    assert adopting.plan().is_empty
    _session(account).destroy()


@pytest.mark.parametrize("suffix", [None, "web"])
def test_description_of_none_leaves_the_one_of_aws(suffix: str | None) -> None:
    account = InProcessAccount()
    role = ServiceLinkedRole("autoscaling.amazonaws.com", suffix=suffix)
    _session(account, role).apply()
    (listed,) = account.client("iam").list_roles()["Roles"]
    account.client("iam").update_role(RoleName=listed["RoleName"], Description="Set by AWS")
    assert _session(account, role).plan().is_empty
    account.reset_calls()
    _session(account, ServiceLinkedRole(role.service, suffix=suffix, description="")).apply()
    assert account.writes == {"iam:UpdateRole": 1}
    imported = import_stack(account, "other", Selection())
    (resource,) = imported.stack
    assert isinstance(resource, ServiceLinkedRole)
    assert resource.description is None
