"""Objects with as many tags as IAM allows: iamdsl's own tags give way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from support.every_kind_stack import SECRETS

from iamdsl import InstanceProfile, Policy, Role, User, deploy
from iamdsl.deployment import MemorySecrets
from iamdsl.errors import QuotaExceeded
from iamdsl.testing import InProcessAccount, Killed

from .kinds import certificates, providers
from .kinds.samples import EC2, SHARED

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

TAGGABLE: list[Any] = [
    User("u"),
    Role("r", trust=EC2),
    Policy("p", SHARED.policy),
    InstanceProfile("i"),
    certificates.CERTIFICATE,
    certificates.MFA,
    providers.OIDC,
    providers.SAML,
]


def _tags(keys: range) -> dict[str, str]:
    return {f"k{key}": "v" for key in keys}


def _session(account: InProcessAccount, resource: Resource) -> DeploymentSession:
    secrets = MemorySecrets()
    for name, fields in SECRETS.items():
        secrets.put(name, fields)
    session = deploy("s", account=account, secrets=secrets)
    session.add(resource)
    return session


@pytest.mark.parametrize("resource", TAGGABLE, ids=lambda resource: resource.kind)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (range(50), range(1, 51)),
        (range(48), range(50)),
        (range(48), range(1, 49)),
        (range(49), range(1, 50)),
        (range(47), range(49)),
        (range(50), range(50, 100)),
        (range(2), range(50)),
        (range(50), range(3)),
    ],
    ids=lambda keys: f"{keys.start}-{keys.stop}",
)
def test_declared_tags_are_set_at_the_limit(resource: Any, old: range, new: range) -> None:
    account = InProcessAccount()
    for keys in (old, new):
        declared = evolve(resource, tags=_tags(keys))
        _session(account, declared).apply()
        assert _session(account, declared).plan().is_empty
    _session(account, resource).destroy()


@pytest.mark.parametrize(
    ("before", "after", "own"),
    [(48, 48, {"stack", "op"}), (48, 49, {"stack"}), (48, 50, set()), (47, 48, {"stack", "op"})],
)
def test_operation_tag_gives_way_before_the_stack_tag(
    before: int, after: int, own: set[str]
) -> None:
    account = InProcessAccount()
    for count in (before, after):
        role = Role("r", trust=EC2, tags=_tags(range(count)))
        plan = _session(account, role).plan()
        _session(account, role).apply()
    tags = account.client("iam").list_role_tags(RoleName="r")["Tags"]
    prefix = "iamdsl:"
    kept = {tag["Key"].removeprefix(prefix) for tag in tags if tag["Key"].startswith(prefix)}
    assert kept == own
    notes = [note for change in plan.changes for note in change.notes]
    expected = [] if "stack" in own else ["the ledger is then the only proof"]
    assert len(notes) == len(expected)
    assert all(text in note for text, note in zip(expected, notes, strict=True))


def test_creation_without_room_for_the_stack_tag_is_noted_once() -> None:
    account = InProcessAccount()
    role = Role("r", trust=EC2, tags=_tags(range(50)))
    ((note,),) = [change.notes for change in _session(account, role).plan().changes]
    assert note.startswith("not tagged iamdsl:stack")
    _session(account, role).apply()
    assert not any(change.notes for change in _session(account, role).plan().changes)


def test_old_tags_are_removed_first_where_there_is_no_room_for_both() -> None:
    account = InProcessAccount()
    _session(account, Role("r", trust=EC2, tags=_tags(range(50)))).apply()
    plan = _session(account, Role("r", trust=EC2, tags=_tags(range(1, 51)))).plan()
    assert [step.action.call.operation for step in plan.steps] == ["UntagRole", "TagRole"]
    assert plan.steps[1].after == (1,)


def test_tags_of_others_count() -> None:
    account = InProcessAccount()
    role = Role("r", trust=EC2, exclusive=False)
    _session(account, evolve(role, tags=_tags(range(8)))).apply()
    theirs = [{"Key": f"theirs{n}", "Value": "v"} for n in range(40)]
    account.client("iam").tag_role(RoleName="r", Tags=theirs)
    _session(account, evolve(role, tags=_tags(range(10)))).apply()
    account.reset_calls()
    for path in "/", "/moved/":
        with pytest.raises(QuotaExceeded, match="51 tags"):
            _session(account, evolve(role, tags=_tags(range(11)), path=path)).plan()
    assert not account.writes
    _session(account, evolve(role, tags=_tags(range(10)), path="/moved/")).apply()
    assert len(account.client("iam").list_role_tags(RoleName="r")["Tags"]) == 50


def _account_with_tagged_role(*keys: str) -> InProcessAccount:
    account = InProcessAccount()
    tags = [{"Key": key, "Value": "v"} for key in keys]
    account.client("iam").create_role(
        RoleName="r", AssumeRolePolicyDocument=EC2.to_json(), Tags=tags
    )
    return account


@pytest.mark.parametrize("others", [48, 49])
def test_key_in_another_case_takes_no_room_on_a_role(others: int) -> None:
    account = _account_with_tagged_role("Owner", *_tags(range(others)))
    session = deploy("s", account=account, adopt=True)
    session.add(Role("r", trust=EC2, exclusive=False, tags={"owner": "me"}))
    (change,) = session.plan().changes
    assert bool(change.notes) is (others == 49)
    session.apply()
    keys = {tag["Key"] for tag in account.client("iam").list_role_tags(RoleName="r")["Tags"]}
    assert ("owner" in keys, "Owner" in keys, len(keys)) == (True, False, 50)
    moved = deploy("s", account=account)
    moved.add(Role("r", trust=EC2, exclusive=False, tags={"OWNER": "me"}, path="/x/"))
    moved.apply()
    assert moved.plan().is_empty


@pytest.mark.parametrize("count", [48, 49, 50])
@pytest.mark.parametrize("how", ["killed", "lost response"])
def test_creation_with_many_tags_survives_a_lost_response(count: int, how: str) -> None:
    account = InProcessAccount()
    role = Role("r", trust=EC2, tags=_tags(range(count)))
    if how == "killed":
        account.kill_at(operation="CreateRole", when="after_commit")
        with pytest.raises(Killed):
            _session(account, role).apply()
    else:
        account.fail("CreateRole", "ServiceFailure", when="after_commit")
    _session(account, role).apply()
    assert account.writes["iam:CreateRole"] <= 2
    assert _session(account, role).plan().is_empty
