"""Damaged and lost ledgers: noticed, explained, and made anew without loss."""

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
    """One of each that differs in how it is found again."""
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
    """An account with the stack in it, its ledger, and its secrets."""

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
    """The stack once it is applied, its ledger, and a journal that was kept."""
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
    """The applied stack with other files."""
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
    """Nothing is left to do, and every secret is found."""
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
    """What a rebuilding says, which itself changes nothing in the account."""
    writes = sum(place.account.writes.values())
    result = place.declare().rebuild()
    assert sum(place.account.writes.values()) == writes
    return result


def check_damage(place: Place) -> None:
    """Either the state is read rightly, or the refusal says where and what to do."""
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
def test_any_flipped_bit_of_the_ledger(at: int, bit: int) -> None:
    _place, ledger, _journal = applied()
    check_damage(put(flipped(ledger, at, bit), None))


@settings(max_examples=12)
@given(at=PLACES, bit=st.integers(0, 7))
def test_any_flipped_bit_of_the_journal(at: int, bit: int) -> None:
    _place, _ledger, journal = applied()
    check_damage(put(None, flipped(journal, at, bit)))


@settings(max_examples=8)
@given(at=PLACES)
def test_a_ledger_cut_anywhere(at: int) -> None:
    _place, ledger, _journal = applied()
    check_damage(put(ledger[: at % len(ledger)], None))


def _entries(place: Place) -> dict[Address, Entry]:
    """What a journal tells of each object, whenever it was changed last."""
    result = recover(place.storage, FRESH).ledger.entries
    return {address: attrs.evolve(entry, changed=None) for address, entry in result.items()}


@settings(max_examples=8)
@given(at=PLACES)
@example(at=47)
def test_a_journal_cut_anywhere_is_that_of_a_run_that_was_cut_short(at: int) -> None:
    _place, _ledger, journal = applied()
    cut = journal[: at % len(journal)]
    place = put(None, cut)
    # A whole first line says that a run began, be its end cut off or not.
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
@given(one=PLACES, other=PLACES, bit=st.integers(0, 7))
def test_both_files_damaged(item: int, other: int, bit: int) -> None:
    _place, ledger, journal = applied()
    check_damage(put(flipped(ledger, item, bit), flipped(journal, other, bit)))


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
def test_an_empty_file_is_no_missing_one(name: str) -> None:
    place = put(None, None)
    place.storage.replace(name, b"")
    with pytest.raises(UnreadableState, match="rebuild"):
        place.declare().plan()


def test_a_lost_ledger_is_made_anew() -> None:
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


def test_a_ledger_that_is_well_stays_as_it_is() -> None:
    _place, ledger, _journal = applied()
    place = put(ledger, None)
    before = load_ledger(place.storage, FRESH)
    assert not rebuilt(place).kept
    after = load_ledger(place.storage, FRESH)
    assert after.entries == before.entries
    assert after.serial == before.serial + 1


@pytest.fixture
def mine() -> Place:
    """An account of its own: what follows changes it."""
    return Place()


def test_what_is_not_declared_any_more_is_claimed_too(mine: Place) -> None:
    policy = Policy("old", document(allow("s3:GetObject").on("*")))
    user = User("old")
    mine.declare(user, policy, AccessKey(user), Group("old"), User("kept")).apply()
    mine.storage.replace(LEDGER_FILE, flipped(mine.storage.read(LEDGER_FILE) or b"", 40, 0))
    rebuilt = mine.declare(User("kept")).rebuild()
    assert {str(address) for address in rebuilt.claimed} == {
        "user/old",
        "policy/old",
        "access-key/old",
        "group/old",
        "user/kept",
    }
    mine.declare(User("kept")).apply()
    iam: Any = mine.account.client("iam")
    assert not iam.list_groups()["Groups"]
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["kept"]


def test_without_a_ledger_only_what_is_tagged_or_in_the_sink_is_found(mine: Place) -> None:
    policy = Policy("old", document(allow("s3:GetObject").on("*")))
    user = User("old")
    mine.declare(user, policy, AccessKey(user), User("kept")).apply()
    mine.storage.remove(LEDGER_FILE)
    rebuilt = mine.declare(User("kept")).rebuild()
    assert {str(address) for address in rebuilt.claimed} == {
        "user/old",
        "policy/old",
        "access-key/old",
        "user/kept",
    }


def test_what_nothing_shows_to_be_ours_is_not_claimed(mine: Place) -> None:
    iam: Any = mine.account.client("iam")
    deploy("other", account=mine.account, ledger=MemoryStorage()).add(User("theirs"))
    with deploy("other", account=mine.account, ledger=MemoryStorage()) as session:
        session.add(User("theirs"))
    iam.create_user(UserName="nobodys")
    iam.create_group(GroupName="devs", Path="/elsewhere/")
    user = User("mine")
    mine.declare(user).apply()
    key = iam.create_access_key(UserName="mine")["AccessKey"]["AccessKeyId"]
    mine.storage.remove(LEDGER_FILE)
    declared = (user, User("theirs"), User("nobodys"), Group("devs"), AccessKey(user))
    rebuilt = mine.declare(*declared).rebuild()
    assert [str(address) for address in rebuilt.claimed] == ["user/mine"]
    reasons = {str(address): words for address, words in rebuilt.unclaimed.items()}
    assert "the stack 'other'" in reasons["user/theirs"]
    assert "does not have the stack's tag" in reasons["user/nobodys"]
    assert "differs from its declaration: path" in reasons["group/devs"]
    assert key in reasons["access-key/mine"]
    with pytest.raises(NotOurs):
        mine.declare(*declared).plan()


def test_a_later_object_of_the_same_name_is_not_the_one_the_ledger_names(mine: Place) -> None:
    mine.declare(Group("devs")).apply()
    iam: Any = mine.account.client("iam")
    iam.delete_group(GroupName="devs")
    iam.create_group(GroupName="devs", Path="/theirs/")
    content = mine.storage.read(LEDGER_FILE) or b""
    mine.storage.replace(LEDGER_FILE, content.replace(b'"serial": 1', b'"serial": 7'))
    rebuilt = mine.declare(Group("devs")).rebuild()
    (reason,) = rebuilt.unclaimed.values()
    assert "has another unique ID for this name" in reason
    assert not rebuilt.claimed


def test_the_ledger_of_another_stack_is_no_evidence(mine: Place) -> None:
    mine.declare(Group("devs", path="/a/")).apply()
    content = (mine.storage.read(LEDGER_FILE) or b"").replace(b'"mine"', b'"yours"')
    mine.storage.replace(LEDGER_FILE, content)
    rebuilt = mine.declare(Group("devs", path="/b/")).rebuild()
    assert not rebuilt.claimed
    assert rebuilt.unclaimed


def test_an_interrupted_run_goes_on_after_its_journal_was_damaged(mine: Place) -> None:
    user = User("a")
    declared = (user, Group("g").with_members(user), AccessKey(user), Group("h"))
    mine.account.kill_at(operation="CreateAccessKey", when="after_commit")
    with pytest.raises(Killed):
        mine.declare(*declared).apply()
    lines = (mine.storage.read(JOURNAL_FILE) or b"").split(b"\n")
    done = next(
        number for number, line in enumerate(lines) if b'"GroupId"' in line or b"AGPA" in line
    )
    lines[0], lines[done] = b"x" + lines[0], lines[done][:-9]
    mine.storage.replace(JOURNAL_FILE, b"\n".join(lines))
    rebuilt = mine.declare(*declared).rebuild()
    assert {str(address): words for address, words in rebuilt.claimed.items()} == {
        "user/a": "the damaged journal.jsonl names it",
        "group/g": "the damaged journal shows that its creation was started",
    }
    assert [str(address) for address in rebuilt.open] == ["access-key/a"]
    assert read_records(mine.storage)[0]["type"] == "begin"
    mine.declare(*declared).apply()
    assert mine.storage.read(JOURNAL_FILE) is None
    assert mine.declare(*declared).plan().is_empty
    iam: Any = mine.account.client("iam")
    (key,) = iam.list_access_keys(UserName="a")["AccessKeyMetadata"]
    assert mine.secrets.get("access-key/a") == {
        "AccessKeyId": key["AccessKeyId"],
        "SecretAccessKey": (mine.secrets.get("access-key/a") or {})["SecretAccessKey"],
    }


def test_a_newer_format_is_left_alone() -> None:
    _place, ledger, _journal = applied()
    newer = {**json.loads(ledger), "format": 2}
    newer["body"]["more"] = 1
    place = put(json.dumps(newer).encode(), None)
    with pytest.raises(NewerFormat, match="newer iamdsl"):
        place.declare().rebuild()


def test_files_of_another_account_are_left_alone() -> None:
    _place, ledger, _journal = applied()
    place = put(ledger, None)
    place.account = InProcessAccount(account_id="210987654321")
    with pytest.raises(StateError, match="belongs to account"):
        place.declare().rebuild()


def test_kinds_that_may_not_be_listed_are_told(mine: Place) -> None:
    mine.declare(User("a")).apply()
    mine.account.fail("ListServerCertificates", "AccessDenied")
    rebuilt = mine.declare(User("a")).rebuild()
    assert list(rebuilt.unread) == ["server-certificate"]
    assert [str(address) for address in rebuilt.claimed] == ["user/a"]


def test_every_other_kind_is_found_again_without_a_ledger(mine: Place) -> None:
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
    iam: Any = mine.account.client("iam")
    iam.create_user(UserName="theirs")
    mine.declare(*declared).apply()
    before = load_ledger(mine.storage, FRESH).entries
    mine.storage.remove(LEDGER_FILE)
    rebuilt = mine.declare(*declared).rebuild()
    assert not rebuilt.unclaimed
    after = load_ledger(mine.storage, FRESH).entries
    assert {address: entry.secret for address, entry in after.items()} == {
        address: entry.secret for address, entry in before.items()
    }
    assert mine.declare(*declared).plan().changed == ()
