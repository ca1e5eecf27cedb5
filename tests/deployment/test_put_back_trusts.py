"""Roles that trusted what was put back trust it again; those of others are named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from support.faulty_account import FaultyAccount

from iamdsl import Role, User, allow, deny, deploy, trust
from iamdsl.errors import ApplyFailed, IamdslError
from iamdsl.report import JsonReport
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from iamdsl.deployment import Outcome
    from iamdsl.resources import Resource

ACCOUNT = "arn:aws:iam::123456789012:"
EC2 = allow("sts:AssumeRole").for_service("ec2")
OLD = Role("r").trusting(EC2)
NEW = evolve(OLD, path="/x/")
ANYBODY = allow("sts:AssumeRole").for_account("123456789012")


def _session(role: Role) -> str:
    return f"arn:aws:sts::123456789012:assumed-role/{role.name}/run"


TRUSTS: dict[str, Any] = {
    "by object": lambda role: trust(allow("sts:AssumeRole").for_role(role)),
    "with others": lambda role: trust(
        EC2, allow("sts:AssumeRole").for_principal(f"{ACCOUNT}root").for_role(role)
    ),
    "denied": lambda role: trust(ANYBODY, deny("sts:AssumeRole").for_role(role)),
    "session": lambda role: trust(allow("sts:AssumeRole").for_principal(_session(role))),
}


@pytest.fixture
def faulty() -> FaultyAccount:
    return FaultyAccount()


def _stack(role: Role, how: str = "by object") -> tuple[Role, Role]:
    return role, Role("q", trust=TRUSTS[how](role))


def _fail(faulty: FaultyAccount, *resources: Resource) -> ApplyFailed:
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(*resources)
    return caught.value


def _outcome(error: ApplyFailed) -> Outcome:
    outcome: Outcome = error.outcome
    return outcome


def _trust(faulty: FaultyAccount, name: str = "q") -> str:
    return json.dumps(faulty.iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"])


def _create_others(faulty: FaultyAccount, *names: str) -> None:
    for name in names:
        statement = {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"AWS": f"{ACCOUNT}role/r"},
        }
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        faulty.iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy)


@pytest.mark.parametrize("how", TRUSTS)
def test_trust_policy_is_sent_again(faulty: FaultyAccount, how: str) -> None:
    faulty.apply(*_stack(OLD, how))
    before = _trust(faulty)
    faulty.account.fail("CreateRole", "AccessDenied")
    faulty.account.reset_calls()
    error = _fail(faulty, *_stack(NEW, how))
    assert faulty.account.writes["iam:UpdateAssumeRolePolicy"] == 1
    assert _trust(faulty) == before
    assert "the trust policy of role/q was sent again and names role/r" in str(error)
    assert faulty.session(*_stack(OLD, how)).plan().is_empty
    assert faulty.apply(*_stack(NEW, how)).complete
    assert faulty.session(*_stack(NEW, how)).plan().is_empty


def test_report_names_the_role(faulty: FaultyAccount) -> None:
    faulty.apply(*_stack(OLD))
    faulty.account.fail("CreateRole", "AccessDenied")
    outcome = _outcome(_fail(faulty, *_stack(NEW)))
    assert not any("role/q" in note for note in outcome.notes)
    assert any("sending again the trust policy of role/q" in note for note in _noted(faulty))
    (report,) = json.loads(JsonReport().outcomes([outcome]))["outcomes"]
    restored = {item["address"]: item["trusts"] for item in report["restored"]}
    assert restored == {"role/r": [], "role/q": ["role/r"]}


def _noted(faulty: FaultyAccount) -> list[str]:
    return faulty.notes.noted_so_far


def test_roles_of_others_are_named(faulty: FaultyAccount) -> None:
    faulty.apply(*_stack(OLD))
    _create_others(faulty, "hand", "other")
    faulty.account.fail("CreateRole", "AccessDenied", times=2)
    for _ in range(2):  # also if not even the old role can be created
        faulty.account.fail("CreateRole", "AccessDenied")
        outcome = _outcome(_fail(faulty, *_stack(NEW)))
        note = next(note for note in outcome.notes if "role/hand" in note)
        assert note.startswith("role/hand, role/other, not in this stack, named role/r")
        assert "AROA" in _trust(faulty, "hand")
        faulty.account.clear_faults()


def test_trust_that_the_run_removed_stays_removed(faulty: FaultyAccount) -> None:
    faulty.apply(*_stack(OLD))
    faulty.account.fail("CreateRole", "AccessDenied")
    outcome = _outcome(_fail(faulty, NEW, Role("q").trusting(EC2)))
    assert [str(entry.address) for entry in outcome.restored] == ["role/r"]
    assert "AWS" not in _trust(faulty)


def test_role_that_is_kept_trusts_it_again(faulty: FaultyAccount) -> None:
    """The role is no longer declared, and stays because another one was refused."""
    faulty.apply(*_stack(OLD))
    before = _trust(faulty)
    faulty.account.fail("CreateRole", "AccessDenied")
    outcome = _outcome(_fail(faulty, NEW))
    assert [str(entry.address) for entry in outcome.restored] == ["role/r", "role/q"]
    assert _trust(faulty) == before


def test_unchanged_role_trusts_what_was_deleted_for_room(faulty: FaultyAccount) -> None:
    faulty.apply(*_stack(OLD))
    before = _trust(faulty)
    faulty.account.fail("CreateRole", "AccessDenied")
    session = deploy(
        "s", account=faulty.account, approve=True, delete_first=True, force_destroy=True
    )
    session.add(Role("q").trusting(allow("sts:AssumeRole").for_role(f"{ACCOUNT}role/r")))
    session.add(Role("new").trusting(EC2))
    with pytest.raises(ApplyFailed, match="the trust policy of role/q was sent again"):
        session.apply()
    assert _trust(faulty) == before


def test_deleted_user_who_is_put_back_is_trusted_again(faulty: FaultyAccount) -> None:
    jane = User("jane")
    role = Role("q").trusting(allow("sts:AssumeRole").for_user(jane))
    faulty.apply(jane, role)
    before = _trust(faulty)
    faulty.account.fail("CreateUser", "AccessDenied")
    session = deploy(
        "s", account=faulty.account, approve=True, delete_first=True, force_destroy=True
    )
    session.add(Role("q").trusting(allow("sts:AssumeRole").for_user(f"{ACCOUNT}user/jane")))
    session.add(User("joan"))
    with pytest.raises(ApplyFailed, match="the trust policy of role/q was sent again"):
        session.apply()
    assert _trust(faulty) == before


def test_error_says_that_the_trust_policy_was_refused(faulty: FaultyAccount) -> None:
    faulty.apply(*_stack(OLD))
    faulty.account.fail("CreateRole", "AccessDenied")
    faulty.account.fail("UpdateAssumeRolePolicy", "AccessDenied")
    error = _fail(faulty, *_stack(NEW))
    assert "the trust policy of role/q does not name role/r any more" in str(error)
    assert faulty.session(*_stack(OLD)).rollback().complete
    assert faulty.session(*_stack(OLD)).plan().is_empty


def test_rollback_repairs_both_if_the_old_role_is_refused_too(faulty: FaultyAccount) -> None:
    faulty.apply(*_stack(OLD))
    before = _trust(faulty)
    faulty.account.fail("CreateRole", "AccessDenied", times=2)
    _fail(faulty, *_stack(NEW))
    assert faulty.session(*_stack(OLD)).rollback().complete
    assert _trust(faulty) == before


def test_role_of_others_under_the_same_name_is_left_unchanged(faulty: FaultyAccount) -> None:
    faulty.apply(*_stack(OLD))
    session = faulty.session(*_stack(NEW))
    plan = session.plan()
    faulty.iam.delete_role(RoleName="q")
    _create_others(faulty, "q")
    faulty.account.fail("CreateRole", "AccessDenied")
    with pytest.raises(ApplyFailed, match="role/r was put back"):
        session._run(plan)
    assert "AROA" in _trust(faulty)


def test_roles_are_read_again_only_if_one_trusted_it() -> None:
    reads: list[int] = []
    for role in (Role("q").trusting(EC2), _stack(OLD)[1]):
        faulty = FaultyAccount()
        faulty.apply(OLD, role)
        faulty.account.fail("CreateRole", "AccessDenied")
        faulty.account.reset_calls()
        _fail(faulty, NEW, _stack(NEW)[1])
        reads.append(sum(faulty.account.calls.values()) - sum(faulty.account.writes.values()))
    assert reads == [3, 4]


def _kill_points() -> list[tuple[str, int, Any]]:
    calls = [("DeleteRole", 1), ("CreateRole", 2), ("UpdateAssumeRolePolicy", 1)]
    return [(name, call, when) for name, call in calls for when in ("before", "after_commit")]


@pytest.mark.parametrize(("operation", "call", "when"), _kill_points())
@pytest.mark.parametrize("next_role", [OLD, NEW], ids=["old", "new"])
@pytest.mark.parametrize("refused", [False, True], ids=["accepted", "refused"])
def test_killed_run_is_completed_by_the_next(
    faulty: FaultyAccount,
    operation: str,
    call: int,
    when: Any,
    next_role: Role,
    refused: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    faulty.apply(*_stack(OLD))
    faulty.account.fail("CreateRole", "AccessDenied")
    faulty.account.kill_at(call, operation=operation, when=when)
    with pytest.raises(Killed):
        faulty.apply(*_stack(NEW))
    faulty.account.clear_faults()
    if refused:
        faulty.account.fail("CreateRole", "AccessDenied")
    try:
        faulty.apply(*_stack(next_role))
    except IamdslError:
        assert refused
    assert "AROA" not in _trust(faulty)
    role = faulty.iam.get_role(RoleName="r")["Role"]
    assert role["Arn"] in _trust(faulty)
    assert faulty.apply(*_stack(next_role)).complete
    assert faulty.session(*_stack(next_role)).plan().is_empty
