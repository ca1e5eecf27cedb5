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
class Place:
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
def applied() -> tuple[Place, bytes, bytes]:
    """Return the applied stack, its ledger, and the journal of an interrupted run."""
    journals: list[bytes] = []

    class Keeping(MemoryStorage):
        def remove(self, name: str) -> None:
            if name == JOURNAL_FILE:
                journals.append(self.read(name) or b"")
            super().remove(name)

    place = Place(storage=Keeping())
    place.declare().apply()
    ledger = place.storage.read(LEDGER_FILE)
    assert ledger is not None
    return place, ledger, journals[0]


def put(ledger: bytes | None, journal: bytes | None) -> Place:
    """Return the applied stack with these files as its state."""
    place = attrs.evolve(applied()[0], storage=MemoryStorage())
    for name, content in ((LEDGER_FILE, ledger), (JOURNAL_FILE, journal)):
        if content is not None:
            place.storage.replace(name, content)
    return place


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place % len(content)] ^= 1 << bit
    return bytes(changed)


def check_whole(place: Place) -> None:
    """Assert that the plan is empty and every secret is found."""
    session = place.declare()
    plan = session.plan()
    assert plan.is_empty, [step.sentence for step in plan.steps]
    for key in ("access-key/ci", "access-key/ci/second", "login-profile/jane"):
        output = session.outputs[key]
        assert output.secret is not None
        fields = output.secret.reveal()
        assert fields.get("AccessKeyId", output.id) == output.id
    writes = sum(place.account.writes.values())
    session.apply()
    assert sum(place.account.writes.values()) == writes


def rebuilt(place: Place) -> Any:
    """Return the result of a rebuild, which must change nothing in the account."""
    writes = sum(place.account.writes.values())
    result = place.declare().rebuild()
    assert sum(place.account.writes.values()) == writes
    return result


def check_damage(place: Place) -> None:
    """Assert that the state is read correctly, or refused with where and what to do."""
    refusal: StateError | None = None
    try:
        place.declare().plan()
    except (UnreadableState, NewerFormat) as error:
        refusal = error
    if refusal is not None:
        assert "iamdsl rebuild" in (refusal.next_step or "")
        name = next(name for name in (LEDGER_FILE, JOURNAL_FILE) if name in str(refusal.where))
        assert name == LEDGER_FILE or "line " in (refusal.why or "")
        damaged = place.storage.read(name)
        result = rebuilt(place)
        assert not result.unclaimed
        assert f"memory:{name}.damaged-1" in result.kept
        assert place.storage.read(f"{name}.damaged-1") == damaged
    check_whole(place)


@settings(max_examples=12)
@given(at=PLACES, bit=st.integers(0, 7))
def test_flipped_bit_of_the_ledger_is_noticed_or_harmless(at: int, bit: int) -> None:
    _place, ledger, _journal = applied()
    check_damage(put(flipped(ledger, at, bit), None))


@settings(max_examples=12)
@given(at=PLACES, bit=st.integers(0, 7))
def test_flipped_bit_of_the_journal_is_noticed_or_harmless(at: int, bit: int) -> None:
    _place, _ledger, journal = applied()
    check_damage(put(None, flipped(journal, at, bit)))


@settings(max_examples=8)
@given(at=PLACES)
def test_truncated_ledger_is_noticed(at: int) -> None:
    _place, ledger, _journal = applied()
    check_damage(put(ledger[: at % len(ledger)], None))


def _entries(place: Place) -> dict[Address, Entry]:
    """Return a ledger's entries without the times of their last changes."""
    result = recover(place.storage, FRESH).ledger.entries
    return {address: attrs.evolve(entry, changed=None) for address, entry in result.items()}


@settings(max_examples=8)
@given(at=PLACES)
@example(at=47)
def test_truncated_journal_is_one_of_an_interrupted_run(at: int) -> None:
    _place, _ledger, journal = applied()
    cut = journal[: at % len(journal)]
    place = put(None, cut)
    # A complete first line shows that a run began.
    if len(cut) >= journal.index(b"\n"):
        known = _entries(place)
        place.storage.replace(JOURNAL_FILE, journal)
        assert known.items() <= _entries(place).items()
        place.storage.replace(JOURNAL_FILE, cut)
        rebuilt(place)
        check_whole(place)
    else:
        check_damage(place)


@settings(max_examples=6)
@given(at=PLACES, other=PLACES, bit=st.integers(0, 7))
def test_both_files_damaged_are_noticed_or_harmless(at: int, other: int, bit: int) -> None:
    _place, ledger, journal = applied()
    check_damage(put(flipped(ledger, at, bit), flipped(journal, other, bit)))


def test_every_flipped_bit_of_either_file_is_noticed_or_harmless() -> None:
    _place, ledger, journal = applied()
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
    place = put(None, None)
    place.storage.replace(name, b"")
    with pytest.raises(UnreadableState, match="rebuild"):
        place.declare().plan()


def test_lost_ledger_is_rebuilt() -> None:
    place = put(None, None)
    result = rebuilt(place)
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
    check_whole(place)


def test_valid_ledger_is_unchanged() -> None:
    _place, ledger, _journal = applied()
    place = put(ledger, None)
    before = load_ledger(place.storage, FRESH)
    assert not rebuilt(place).kept
    after = load_ledger(place.storage, FRESH)
    assert after.entries == before.entries
    assert after.serial == before.serial + 1


@pytest.fixture
def place() -> Place:
    """An account of its own, since these tests change it."""
    return Place()


def test_undeclared_objects_are_claimed_too(place: Place) -> None:
    policy = Policy("old", document(allow("s3:GetObject").on("*")))
    user = User("old")
    place.declare(user, policy, AccessKey(user), Group("old"), User("kept")).apply()
    place.storage.replace(LEDGER_FILE, flipped(place.storage.read(LEDGER_FILE) or b"", 40, 0))
    rebuilt = place.declare(User("kept")).rebuild()
    assert {str(address) for address in rebuilt.claimed} == {
        "user/old",
        "policy/old",
        "access-key/old",
        "group/old",
        "user/kept",
    }
    place.declare(User("kept")).apply()
    iam: Any = place.account.client("iam")
    assert not iam.list_groups()["Groups"]
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["kept"]


def test_without_ledger_only_tagged_or_stored_objects_are_found(place: Place) -> None:
    policy = Policy("old", document(allow("s3:GetObject").on("*")))
    user = User("old")
    place.declare(user, policy, AccessKey(user), User("kept")).apply()
    place.storage.remove(LEDGER_FILE)
    rebuilt = place.declare(User("kept")).rebuild()
    assert {str(address) for address in rebuilt.claimed} == {
        "user/old",
        "policy/old",
        "access-key/old",
        "user/kept",
    }


def test_object_without_evidence_is_not_claimed(place: Place) -> None:
    iam: Any = place.account.client("iam")
    deploy("other", account=place.account, ledger=MemoryStorage()).add(User("theirs"))
    with deploy("other", account=place.account, ledger=MemoryStorage()) as session:
        session.add(User("theirs"))
    iam.create_user(UserName="nobodys")
    iam.create_group(GroupName="devs", Path="/elsewhere/")
    user = User("mine")
    place.declare(user).apply()
    key = iam.create_access_key(UserName="mine")["AccessKey"]["AccessKeyId"]
    place.storage.remove(LEDGER_FILE)
    declared = (user, User("theirs"), User("nobodys"), Group("devs"), AccessKey(user))
    rebuilt = place.declare(*declared).rebuild()
    assert [str(address) for address in rebuilt.claimed] == ["user/mine"]
    reasons = {str(address): words for address, words in rebuilt.unclaimed.items()}
    assert "the stack 'other'" in reasons["user/theirs"]
    assert "does not have the stack's tag" in reasons["user/nobodys"]
    assert "differs from its declaration: path" in reasons["group/devs"]
    assert key in reasons["access-key/mine"]
    with pytest.raises(NotOurs):
        place.declare(*declared).plan()


def test_later_object_of_the_same_name_is_not_claimed(place: Place) -> None:
    place.declare(Group("devs")).apply()
    iam: Any = place.account.client("iam")
    iam.delete_group(GroupName="devs")
    iam.create_group(GroupName="devs", Path="/theirs/")
    content = place.storage.read(LEDGER_FILE) or b""
    place.storage.replace(LEDGER_FILE, content.replace(b'"serial": 1', b'"serial": 7'))
    rebuilt = place.declare(Group("devs")).rebuild()
    (reason,) = rebuilt.unclaimed.values()
    assert "has another unique ID for this name" in reason
    assert not rebuilt.claimed


def test_ledger_of_another_stack_is_not_evidence(place: Place) -> None:
    place.declare(Group("devs", path="/a/")).apply()
    content = (place.storage.read(LEDGER_FILE) or b"").replace(b'"mine"', b'"yours"')
    place.storage.replace(LEDGER_FILE, content)
    rebuilt = place.declare(Group("devs", path="/b/")).rebuild()
    assert not rebuilt.claimed
    assert rebuilt.unclaimed


def test_interrupted_run_continues_after_its_journal_was_damaged(place: Place) -> None:
    user = User("a")
    declared = (user, Group("g").with_members(user), AccessKey(user), Group("h"))
    place.account.kill_at(operation="CreateAccessKey", when="after_commit")
    with pytest.raises(Killed):
        place.declare(*declared).apply()
    lines = (place.storage.read(JOURNAL_FILE) or b"").split(b"\n")
    done = next(
        number for number, line in enumerate(lines) if b'"GroupId"' in line or b"AGPA" in line
    )
    lines[0], lines[done] = b"x" + lines[0], lines[done][:-9]
    place.storage.replace(JOURNAL_FILE, b"\n".join(lines))
    rebuilt = place.declare(*declared).rebuild()
    assert {str(address): words for address, words in rebuilt.claimed.items()} == {
        "user/a": "the damaged journal.jsonl names it",
        "group/g": "the damaged journal shows that its creation was started",
    }
    assert [str(address) for address in rebuilt.open] == ["access-key/a"]
    assert read_records(place.storage)[0]["type"] == "begin"
    place.declare(*declared).apply()
    assert place.storage.read(JOURNAL_FILE) is None
    assert place.declare(*declared).plan().is_empty
    iam: Any = place.account.client("iam")
    (key,) = iam.list_access_keys(UserName="a")["AccessKeyMetadata"]
    assert place.secrets.get("access-key/a") == {
        "AccessKeyId": key["AccessKeyId"],
        "SecretAccessKey": (place.secrets.get("access-key/a") or {})["SecretAccessKey"],
    }


def test_newer_format_is_left_unchanged() -> None:
    _place, ledger, _journal = applied()
    newer = {**json.loads(ledger), "format": 2}
    newer["body"]["more"] = 1
    place = put(json.dumps(newer).encode(), None)
    with pytest.raises(NewerFormat, match="newer iamdsl"):
        place.declare().rebuild()


def test_files_of_another_account_are_left_unchanged() -> None:
    _place, ledger, _journal = applied()
    place = put(ledger, None)
    place.account = InProcessAccount(account_id="210987654321")
    with pytest.raises(StateError, match="belongs to account"):
        place.declare().rebuild()


def test_kinds_that_cannot_be_listed_are_reported(place: Place) -> None:
    place.declare(User("a")).apply()
    place.account.fail("ListServerCertificates", "AccessDenied")
    rebuilt = place.declare(User("a")).rebuild()
    assert list(rebuilt.unread) == ["server-certificate"]
    assert [str(address) for address in rebuilt.claimed] == ["user/a"]


def test_all_other_kinds_are_found_without_a_ledger(place: Place) -> None:
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
    iam: Any = place.account.client("iam")
    iam.create_user(UserName="theirs")
    place.declare(*declared).apply()
    before = load_ledger(place.storage, FRESH).entries
    place.storage.remove(LEDGER_FILE)
    rebuilt = place.declare(*declared).rebuild()
    assert not rebuilt.unclaimed
    after = load_ledger(place.storage, FRESH).entries
    assert {address: entry.secret for address, entry in after.items()} == {
        address: entry.secret for address, entry in before.items()
    }
    assert place.declare(*declared).plan().changed == ()
