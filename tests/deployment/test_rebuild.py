"""Damaged and lost ledgers: noticed, explained, and rebuilt without loss."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.key_material import ssh

from iamdsl import (
    AccessKey,
    AccountAlias,
    AccountPasswordPolicy,
    Attachment,
    DeploymentSession,
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Policy,
    Role,
    ServiceLinkedRole,
    ServiceSpecificCredential,
    SshKey,
    User,
    VirtualMfaDevice,
    allow,
    deploy,
    document,
)
from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.deployment.state.journal import JOURNAL_FILE, read_records, recover
from iamdsl.deployment.state.ledger import LEDGER_FILE, Entry, Ledger, load_ledger
from iamdsl.errors import NewerFormat, NotOurs, StateError, UnreadableState
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.resources import Address, Resource

PLACES = st.integers(0, 20_000)
FRESH = Ledger("mine", "aws", "123456789012")


def resources() -> tuple[Resource, ...]:
    """One resource of each kind that is found in another way."""
    ci, jane = User("ci").tagged(team="x"), User("jane")
    policy = Policy("reading", document(allow("s3:GetObject").on("*")))
    role = Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")).attach(policy)
    return (
        ci.with_inline("look", allow("ec2:Describe*").on("*")),
        jane,
        policy,
        Group("devs", path="/users/").with_members(ci, jane).attach(ManagedPolicy.ReadOnlyAccess),
        Group("empty"),
        role,
        InstanceProfile("app", role=role),
        AccessKey(ci),
        AccessKey(ci, label="second", status="Inactive"),
        LoginProfile(jane),
    )


@attrs.define
class AppliedStack:
    """An account with the applied stack, its ledger, and its secrets."""

    account: InProcessAccount = attrs.field(factory=InProcessAccount)
    storage: MemoryStorage = attrs.field(factory=MemoryStorage)
    secrets: MemorySecrets = attrs.field(factory=MemorySecrets)

    def declare(self, *declared: Resource) -> DeploymentSession:
        session = deploy(
            "mine", account=self.account, ledger=self.storage, secrets=self.secrets, workers=1
        )
        for resource in declared or resources():
            session.add(resource)
        return session


@functools.cache
def applied() -> tuple[AppliedStack, bytes, bytes]:
    """Return the applied stack, its ledger, and the journal of an interrupted run."""
    journals: list[bytes] = []

    class StorageWithoutRemoval(MemoryStorage):
        def remove(self, name: str) -> None:
            if name == JOURNAL_FILE:
                journals.append(self.read(name) or b"")
            super().remove(name)

    applied_stack = AppliedStack(storage=StorageWithoutRemoval())
    applied_stack.declare().apply()
    ledger = applied_stack.storage.read(LEDGER_FILE)
    assert ledger is not None
    return applied_stack, ledger, journals[0]


def stack_with_files(ledger: bytes | None, journal: bytes | None) -> AppliedStack:
    """Return the applied stack with these files as its state."""
    applied_stack = attrs.evolve(applied()[0], storage=MemoryStorage())
    for name, content in ((LEDGER_FILE, ledger), (JOURNAL_FILE, journal)):
        if content is not None:
            applied_stack.storage.replace(name, content)
    return applied_stack


def flipped(content: bytes, position: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[position % len(content)] ^= 1 << bit
    return bytes(changed)


def check_complete(applied_stack: AppliedStack) -> None:
    """Assert that the plan is empty and every secret is found."""
    session = applied_stack.declare()
    plan = session.plan()
    assert plan.is_empty, [step.sentence for step in plan.steps]
    for key in ("access-key/ci", "access-key/ci/second", "login-profile/jane"):
        output = session.outputs[key]
        assert output.secret is not None
        fields = output.secret.reveal()
        assert fields.get("AccessKeyId", output.id) == output.id
    writes = sum(applied_stack.account.writes.values())
    session.apply()
    assert sum(applied_stack.account.writes.values()) == writes


def rebuilt(applied_stack: AppliedStack) -> Any:
    """Return the result of a rebuild, which must change nothing in the account."""
    writes = sum(applied_stack.account.writes.values())
    result = applied_stack.declare().rebuild()
    assert sum(applied_stack.account.writes.values()) == writes
    return result


def check_damage(applied_stack: AppliedStack) -> None:
    """Assert that the state is read correctly, or refused with where and what to do."""
    refusal: StateError | None = None
    try:
        applied_stack.declare().plan()
    except (UnreadableState, NewerFormat) as error:
        refusal = error
    if refusal is not None:
        assert "iamdsl rebuild" in (refusal.next_step or "")
        name = next(name for name in (LEDGER_FILE, JOURNAL_FILE) if name in str(refusal.where))
        assert name == LEDGER_FILE or "line " in (refusal.why or "")
        damaged = applied_stack.storage.read(name)
        result = rebuilt(applied_stack)
        assert not result.unclaimed
        assert f"memory:{name}.damaged-1" in result.kept
        assert applied_stack.storage.read(f"{name}.damaged-1") == damaged
    check_complete(applied_stack)


@settings(max_examples=12)
@given(at=PLACES, bit=st.integers(0, 7))
def test_flipped_bit_of_the_ledger_is_noticed_or_harmless(at: int, bit: int) -> None:
    _applied_stack, ledger, _journal = applied()
    check_damage(stack_with_files(flipped(ledger, at, bit), None))


@settings(max_examples=12)
@given(at=PLACES, bit=st.integers(0, 7))
def test_flipped_bit_of_the_journal_is_noticed_or_harmless(at: int, bit: int) -> None:
    _applied_stack, _ledger, journal = applied()
    check_damage(stack_with_files(None, flipped(journal, at, bit)))


@settings(max_examples=8)
@given(at=PLACES)
def test_truncated_ledger_is_reported(at: int) -> None:
    _applied_stack, ledger, _journal = applied()
    check_damage(stack_with_files(ledger[: at % len(ledger)], None))


def _entries(applied_stack: AppliedStack) -> dict[Address, Entry]:
    """Return a ledger's entries without the times of their last changes."""
    result = recover(applied_stack.storage, FRESH).ledger.entries
    return {address: attrs.evolve(entry, changed=None) for address, entry in result.items()}


@settings(max_examples=8)
@given(at=PLACES)
@example(at=47)
def test_truncated_journal_is_read_as_an_interrupted_run_or_reported(at: int) -> None:
    _applied_stack, _ledger, journal = applied()
    cut = journal[: at % len(journal)]
    applied_stack = stack_with_files(None, cut)
    # A complete first line shows that a run began.
    if len(cut) >= journal.index(b"\n"):
        known = _entries(applied_stack)
        applied_stack.storage.replace(JOURNAL_FILE, journal)
        assert known.items() <= _entries(applied_stack).items()
        applied_stack.storage.replace(JOURNAL_FILE, cut)
        rebuilt(applied_stack)
        check_complete(applied_stack)
    else:
        check_damage(applied_stack)


@settings(max_examples=6)
@given(at=PLACES, other=PLACES, bit=st.integers(0, 7))
def test_both_files_damaged_are_noticed_or_harmless(at: int, other: int, bit: int) -> None:
    _applied_stack, ledger, journal = applied()
    check_damage(stack_with_files(flipped(ledger, at, bit), flipped(journal, other, bit)))


def test_every_flipped_bit_of_either_file_is_noticed_or_harmless() -> None:
    _applied_stack, ledger, journal = applied()
    storage = MemoryStorage()
    storage.replace(LEDGER_FILE, ledger)
    storage.replace(JOURNAL_FILE, journal)
    whole = load_ledger(storage, FRESH)
    for at in range(len(ledger)):
        storage.replace(LEDGER_FILE, flipped(ledger, at, at % 8))
        try:
            assert load_ledger(storage, FRESH) == whole
        except (UnreadableState, NewerFormat):
            continue
    entries = recover(storage, FRESH).ledger.entries
    last = len(journal.rstrip(b"\n").rpartition(b"\n")[0])
    for at in range(len(journal)):
        storage.replace(JOURNAL_FILE, flipped(journal, at, at % 8))
        try:
            assert recover(storage, FRESH).ledger.entries == entries or at > last
        except UnreadableState:
            continue


@pytest.mark.parametrize("name", [LEDGER_FILE, JOURNAL_FILE])
def test_empty_file_is_damaged_not_missing(name: str) -> None:
    applied_stack = stack_with_files(None, None)
    applied_stack.storage.replace(name, b"")
    with pytest.raises(UnreadableState, match="rebuild"):
        applied_stack.declare().plan()


def test_lost_ledger_is_rebuilt() -> None:
    applied_stack = stack_with_files(None, None)
    result = rebuilt(applied_stack)
    words = {str(address): words for address, words in result.claimed.items()}
    assert words == {
        "user/ci": "it has the stack's tag",
        "user/jane": "it has the stack's tag",
        "policy/reading": "it has the stack's tag",
        "role/app": "it has the stack's tag",
        "instance-profile/app": "it has the stack's tag",
        "group/devs": "it is exactly as declared",
        "group/empty": "it is exactly as declared",
        "access-key/ci": "the secret sink has its ID",
        "access-key/ci/second": "the secret sink has its ID",
        "login-profile/jane": "it belongs to user/jane",
    }
    assert result.kept == result.open == ()
    check_complete(applied_stack)


def test_valid_ledger_is_unchanged() -> None:
    _applied_stack, ledger, _journal = applied()
    applied_stack = stack_with_files(ledger, None)
    before = load_ledger(applied_stack.storage, FRESH)
    assert not rebuilt(applied_stack).kept
    after = load_ledger(applied_stack.storage, FRESH)
    assert after.entries == before.entries
    assert after.serial == before.serial + 1


@pytest.fixture
def applied_stack() -> AppliedStack:
    """An account of its own, since these tests change it."""
    return AppliedStack()


def test_undeclared_objects_are_claimed_too(applied_stack: AppliedStack) -> None:
    policy = Policy("old", document(allow("s3:GetObject").on("*")))
    user = User("old")
    applied_stack.declare(user, policy, AccessKey(user), Group("old"), User("kept")).apply()
    applied_stack.storage.replace(
        LEDGER_FILE, flipped(applied_stack.storage.read(LEDGER_FILE) or b"", 40, 0)
    )
    rebuilt = applied_stack.declare(User("kept")).rebuild()
    assert {str(address) for address in rebuilt.claimed} == {
        "user/old",
        "policy/old",
        "access-key/old",
        "group/old",
        "user/kept",
    }
    applied_stack.declare(User("kept")).apply()
    iam: Any = applied_stack.account.client("iam")
    assert not iam.list_groups()["Groups"]
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["kept"]


def test_without_ledger_only_tagged_or_stored_objects_are_found(
    applied_stack: AppliedStack,
) -> None:
    policy = Policy("old", document(allow("s3:GetObject").on("*")))
    user = User("old")
    applied_stack.declare(user, policy, AccessKey(user), User("kept")).apply()
    applied_stack.storage.remove(LEDGER_FILE)
    rebuilt = applied_stack.declare(User("kept")).rebuild()
    assert {str(address) for address in rebuilt.claimed} == {
        "user/old",
        "policy/old",
        "access-key/old",
        "user/kept",
    }


def test_object_without_evidence_is_not_claimed(applied_stack: AppliedStack) -> None:
    iam: Any = applied_stack.account.client("iam")
    deploy("other", account=applied_stack.account, ledger=MemoryStorage()).add(User("theirs"))
    with deploy("other", account=applied_stack.account, ledger=MemoryStorage()) as session:
        session.add(User("theirs"))
    iam.create_user(UserName="nobodys")
    iam.create_group(GroupName="devs", Path="/elsewhere/")
    user = User("mine")
    applied_stack.declare(user).apply()
    key = iam.create_access_key(UserName="mine")["AccessKey"]["AccessKeyId"]
    applied_stack.storage.remove(LEDGER_FILE)
    declared = (user, User("theirs"), User("nobodys"), Group("devs"), AccessKey(user))
    rebuilt = applied_stack.declare(*declared).rebuild()
    assert [str(address) for address in rebuilt.claimed] == ["user/mine"]
    reasons = {str(address): words for address, words in rebuilt.unclaimed.items()}
    assert "the stack 'other'" in reasons["user/theirs"]
    assert "does not have the stack's tag" in reasons["user/nobodys"]
    assert "differs from its declaration: path" in reasons["group/devs"]
    assert key in reasons["access-key/mine"]
    with pytest.raises(NotOurs):
        applied_stack.declare(*declared).plan()


def test_later_object_of_the_same_name_is_not_claimed(applied_stack: AppliedStack) -> None:
    applied_stack.declare(Group("devs")).apply()
    iam: Any = applied_stack.account.client("iam")
    iam.delete_group(GroupName="devs")
    iam.create_group(GroupName="devs", Path="/theirs/")
    content = applied_stack.storage.read(LEDGER_FILE) or b""
    applied_stack.storage.replace(LEDGER_FILE, content.replace(b'"serial": 1', b'"serial": 7'))
    rebuilt = applied_stack.declare(Group("devs")).rebuild()
    (reason,) = rebuilt.unclaimed.values()
    assert "has another unique ID for this name" in reason
    assert not rebuilt.claimed


def test_ledger_of_another_stack_is_not_evidence(applied_stack: AppliedStack) -> None:
    applied_stack.declare(Group("devs", path="/a/")).apply()
    content = (applied_stack.storage.read(LEDGER_FILE) or b"").replace(b'"mine"', b'"yours"')
    applied_stack.storage.replace(LEDGER_FILE, content)
    rebuilt = applied_stack.declare(Group("devs", path="/b/")).rebuild()
    assert not rebuilt.claimed
    assert rebuilt.unclaimed


def test_interrupted_run_continues_after_its_journal_was_damaged(
    applied_stack: AppliedStack,
) -> None:
    user = User("a")
    declared = (user, Group("g").with_members(user), AccessKey(user), Group("h"))
    applied_stack.account.kill_at(operation="CreateAccessKey", when="after_commit")
    with pytest.raises(Killed):
        applied_stack.declare(*declared).apply()
    lines = (applied_stack.storage.read(JOURNAL_FILE) or b"").split(b"\n")
    done = next(
        number for number, line in enumerate(lines) if b'"GroupId"' in line or b"AGPA" in line
    )
    lines[0], lines[done] = b"x" + lines[0], lines[done][:-9]
    applied_stack.storage.replace(JOURNAL_FILE, b"\n".join(lines))
    rebuilt = applied_stack.declare(*declared).rebuild()
    assert {str(address): words for address, words in rebuilt.claimed.items()} == {
        "user/a": "the damaged journal.jsonl names it",
        "group/g": "the damaged journal shows that its creation was started",
    }
    assert [str(address) for address in rebuilt.open] == ["access-key/a"]
    assert read_records(applied_stack.storage)[0]["type"] == "begin"
    applied_stack.declare(*declared).apply()
    assert applied_stack.storage.read(JOURNAL_FILE) is None
    assert applied_stack.declare(*declared).plan().is_empty
    iam: Any = applied_stack.account.client("iam")
    (key,) = iam.list_access_keys(UserName="a")["AccessKeyMetadata"]
    assert applied_stack.secrets.get("access-key/a") == {
        "AccessKeyId": key["AccessKeyId"],
        "SecretAccessKey": (applied_stack.secrets.get("access-key/a") or {})["SecretAccessKey"],
    }


def test_newer_format_is_left_unchanged() -> None:
    _applied_stack, ledger, _journal = applied()
    newer = {**json.loads(ledger), "format": 2}
    newer["body"]["more"] = 1
    applied_stack = stack_with_files(json.dumps(newer).encode(), None)
    with pytest.raises(NewerFormat, match="newer iamdsl"):
        applied_stack.declare().rebuild()


def test_files_of_another_account_are_left_unchanged() -> None:
    _applied_stack, ledger, _journal = applied()
    applied_stack = stack_with_files(ledger, None)
    applied_stack.account = InProcessAccount(account_id="210987654321")
    with pytest.raises(StateError, match="belongs to account"):
        applied_stack.declare().rebuild()


def test_kinds_that_cannot_be_listed_are_reported(applied_stack: AppliedStack) -> None:
    applied_stack.declare(User("a")).apply()
    applied_stack.account.fail("ListServerCertificates", "AccessDenied")
    rebuilt = applied_stack.declare(User("a")).rebuild()
    assert list(rebuilt.unread) == ["server-certificate"]
    assert [str(address) for address in rebuilt.claimed] == ["user/a"]


def test_all_other_kinds_are_found_without_a_ledger(applied_stack: AppliedStack) -> None:
    user = User("ci")
    declared = (
        user,
        SshKey(user, ssh(1)),
        ServiceSpecificCredential(user, "codecommit.amazonaws.com"),
        VirtualMfaDevice("ci"),
        AccountAlias("acme-of-tests"),
        AccountPasswordPolicy(minimum_password_length=20),
        ServiceLinkedRole("ecs.amazonaws.com"),
        Attachment(ManagedPolicy.ReadOnlyAccess, to="arn:aws:iam::123456789012:user/theirs"),
    )
    iam: Any = applied_stack.account.client("iam")
    iam.create_user(UserName="theirs")
    applied_stack.declare(*declared).apply()
    before = load_ledger(applied_stack.storage, FRESH).entries
    applied_stack.storage.remove(LEDGER_FILE)
    rebuilt = applied_stack.declare(*declared).rebuild()
    assert not rebuilt.unclaimed
    after = load_ledger(applied_stack.storage, FRESH).entries
    assert {address: entry.secret for address, entry in after.items()} == {
        address: entry.secret for address, entry in before.items()
    }
    assert applied_stack.declare(*declared).plan().changed == ()
