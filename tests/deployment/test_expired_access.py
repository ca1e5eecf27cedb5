"""Users, attachments and inline policies are removed once their `expires_at` has passed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from support.account_clock import AccountClock
from support.executed_lines import check_linear

from iamdsl import (
    AccessKey,
    Group,
    LoginProfile,
    ManagedPolicy,
    Policy,
    Role,
    User,
    allow,
    deploy,
    document,
    trust,
)
from iamdsl.deployment import Change, Plan, Stack, Verb
from iamdsl.deployment.planner.expired_access import ExpiringStack
from iamdsl.deployment.state.journal import Recovery
from iamdsl.deployment.state.ledger import Entry, Ledger
from iamdsl.errors import ApplyFailed, ProtectedResource, ResourceError, StalePlan
from iamdsl.resources import Attachment, InlinePolicy
from iamdsl.services import iam
from iamdsl.testing import InProcessAccount
from iamdsl.testing.faults import Killed

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing.faults import When

READ = allow("s3:GetObject").on("*")
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
SOON = datetime(2026, 9, 10, tzinfo=UTC)
LATER = datetime(2026, 11, 1, tzinfo=UTC)
SHARED = Policy("shared", document(READ))


@pytest.fixture
def clock() -> AccountClock:
    """Return the clock of the account."""
    return AccountClock()


@pytest.fixture
def account(clock: AccountClock) -> InProcessAccount:
    """Return an empty account with this clock."""
    return InProcessAccount(clock=clock)


def _session(account: InProcessAccount, *resources: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    session.add(*resources)
    return session


def _sentences(session: DeploymentSession) -> list[str]:
    return [step.sentence for step in session.plan().steps]


def _notes(plan: Plan) -> list[str]:
    return [f"{change.address} is {note}" for change in plan.changes for note in change.notes]


@pytest.mark.parametrize(
    "principal",
    [User("ada"), Group("ops"), Role("app", trust=EC2)],
    ids=lambda principal: principal.kind,
)
@pytest.mark.parametrize(
    "policy", [ManagedPolicy.ReadOnlyAccess, SHARED], ids=["AWS's", "the stack's"]
)
def test_expired_attachment_is_detached_and_stays_detached(
    account: InProcessAccount,
    clock: AccountClock,
    principal: User | Group | Role,
    policy: Policy | object,
) -> None:
    reference = policy if isinstance(policy, Policy) else ManagedPolicy.ReadOnlyAccess
    stack = (SHARED, principal.attach(reference, expires_at=SOON))
    _session(account, *stack).apply()
    clock.advance(days=8, hours=23)
    assert _session(account, *stack).plan().is_empty
    clock.advance(hours=1)
    expired = _session(account, *stack)
    name = reference.name if isinstance(reference, Policy) else "ReadOnlyAccess"
    assert _sentences(expired) == [f"detach {name} from {principal.address}"]
    expired.apply()
    assert _session(account, *stack).plan().is_empty
    assert not _session(account, *stack).drift().found


@pytest.mark.parametrize(
    "principal",
    [User("ada"), Group("ops"), Role("app", trust=EC2)],
    ids=lambda principal: principal.kind,
)
def test_expired_inline_policy_is_deleted_and_the_others_stay(
    account: InProcessAccount, clock: AccountClock, principal: User | Group | Role
) -> None:
    resource = principal.with_inline("keep", READ).with_inline("debug", READ, expires_at=SOON)
    _session(account, resource).apply()
    clock.advance(days=9)
    expired = _session(account, resource)
    assert _sentences(expired) == [f"remove inline policy debug from {principal.address}"]
    expired.apply()
    assert _session(account, resource).plan().is_empty


_LOOSE_PRINCIPALS = [
    User("ada", exclusive=False),
    Group("ops", exclusive=False),
    Role("app", trust=EC2, exclusive=False),
    User("ada").ignoring("attachments", "inline"),
    Group("ops").ignoring("attachments", "inline"),
    Role("app", trust=EC2).ignoring("attachments.*", "inline.d*", "inline.t*"),
]


@pytest.mark.parametrize(
    "principal",
    _LOOSE_PRINCIPALS,
    ids=lambda principal: f"{principal.kind}{' ignoring' * bool(principal.ignore)}",
)
def test_expired_policies_end_and_those_of_others_stay(
    account: InProcessAccount, clock: AccountClock, principal: User | Group | Role
) -> None:
    api = account.client("iam")
    noun, name = principal.kind, principal.name
    caller = {f"{noun.title()}Name": name}
    resource = (
        principal.attach(ManagedPolicy.ReadOnlyAccess, SHARED, expires_at=SOON)
        .with_inline("debug", READ, expires_at=SOON)
        .attach(ManagedPolicy.ViewOnlyAccess)
    )
    _session(account, SHARED, resource).apply()
    theirs = "arn:aws:iam::aws:policy/SecurityAudit"
    getattr(api, f"attach_{noun}_policy")(**caller, PolicyArn=theirs)
    text = document(READ).to_json()
    getattr(api, f"put_{noun}_policy")(**caller, PolicyName="theirs", PolicyDocument=text)
    assert _session(account, SHARED, resource).plan().is_empty
    clock.advance(days=9)
    _session(account, SHARED, resource).apply()
    attached = getattr(api, f"list_attached_{noun}_policies")(**caller)["AttachedPolicies"]
    assert {entry["PolicyName"] for entry in attached} == {"SecurityAudit", "ViewOnlyAccess"}
    assert getattr(api, f"list_{noun}_policies")(**caller)["PolicyNames"] == ["theirs"]
    assert _session(account, SHARED, resource).plan().is_empty
    _session(account, SHARED, resource).rollback()
    attached = getattr(api, f"list_attached_{noun}_policies")(**caller)["AttachedPolicies"]
    assert len(attached) == 4
    assert getattr(api, f"list_{noun}_policies")(**caller)["PolicyNames"] == ["debug", "theirs"]
    assert len(_session(account, SHARED, resource).plan().steps) == 3


def test_expired_policies_are_not_put_back_on_a_replaced_role(
    account: InProcessAccount, clock: AccountClock
) -> None:
    def role(path: str) -> Role:
        return (
            Role("app", path=path, trust=EC2, exclusive=False)
            .attach(ManagedPolicy.ReadOnlyAccess, expires_at=SOON)
            .with_inline("debug", READ, expires_at=SOON)
        )

    _session(account, role("/")).apply()
    api = account.client("iam")
    api.attach_role_policy(RoleName="app", PolicyArn="arn:aws:iam::aws:policy/SecurityAudit")
    clock.advance(days=9)
    _session(account, role("/eu/")).apply()
    attached = api.list_attached_role_policies(RoleName="app")["AttachedPolicies"]
    assert [entry["PolicyName"] for entry in attached] == ["SecurityAudit"]
    assert not api.list_role_policies(RoleName="app")["PolicyNames"]
    assert _session(account, role("/eu/")).plan().is_empty


@pytest.mark.parametrize("when", ["before", "after_commit"])
@pytest.mark.parametrize("operation", ["DetachRolePolicy", "DeleteRolePolicy"])
def test_killed_removal_of_expired_policies_is_finished_by_the_next_run(
    account: InProcessAccount, clock: AccountClock, operation: str, when: When
) -> None:
    role = (
        Role("app", trust=EC2, exclusive=False)
        .attach(ManagedPolicy.ReadOnlyAccess, expires_at=SOON)
        .with_inline("debug", READ, expires_at=SOON)
    )
    _session(account, role).apply()
    clock.advance(days=9)
    account.kill_at(operation=operation, when=when)
    with pytest.raises(Killed):
        _session(account, role).apply()
    _session(account, role).apply()
    api = account.client("iam")
    assert not api.list_attached_role_policies(RoleName="app")["AttachedPolicies"]
    assert not api.list_role_policies(RoleName="app")["PolicyNames"]
    assert _session(account, role).plan().is_empty


def test_expired_user_is_deleted_with_what_belongs_to_it(
    account: InProcessAccount, clock: AccountClock
) -> None:
    guest = User("guest", expires_at=SOON).attach(ManagedPolicy.ReadOnlyAccess)
    stack = (
        guest,
        User("ada"),
        Group("ops").with_members(guest, User("ada")),
        AccessKey(guest),
        LoginProfile(guest),
    )
    _session(account, *stack).apply()
    clock.advance(days=9)
    _session(account, *stack).apply()
    api = account.client("iam")
    assert [user["UserName"] for user in api.list_users()["Users"]] == ["ada"]
    assert [user["UserName"] for user in api.get_group(GroupName="ops")["Users"]] == ["ada"]
    later = _session(account, *stack).plan()
    assert later.is_empty
    assert later.notes == ("expired, and treated as not declared: user/guest (on 2026-09-10)",)


def test_expired_attachment_to_another_principal_is_detached(
    account: InProcessAccount, clock: AccountClock
) -> None:
    account.client("iam").create_user(UserName="theirs")
    to = f"arn:aws:iam::{account.identity().account}:user/theirs"
    attachment = Attachment(ManagedPolicy.ReadOnlyAccess, to=to, expires_at=SOON)
    _session(account, attachment).apply()
    clock.advance(days=9)
    expired = _session(account, attachment)
    assert _sentences(expired) == ["detach ReadOnlyAccess from user theirs"]
    expired.apply()
    assert _session(account, attachment).plan().is_empty


def test_resource_declared_after_its_expiration_is_not_created(account: InProcessAccount) -> None:
    past = datetime(2026, 8, 1, 12, 30, tzinfo=UTC)
    plan = _session(account, User("late", expires_at=past), User("ada")).plan()
    assert [step.sentence for step in plan.steps] == ["create user/ada"]
    assert plan.notes == (
        "expired, and treated as not declared: user/late (on 2026-08-01 12:30 UTC)",
    )


def test_note_on_many_expired_users_names_the_first_ones(account: InProcessAccount) -> None:
    past = datetime(2026, 8, 1, tzinfo=UTC)
    users = [User(f"u{number}", expires_at=past) for number in range(8)]
    (note,) = _session(account, *users).plan().notes
    assert "user/u4 (on 2026-08-01)" in note
    assert note.endswith(" and 3 more")


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(days=15), None),
        (timedelta(days=14), "in 14 days"),
        (timedelta(days=1), "in 1 day"),
        (timedelta(hours=3), "within a day"),
    ],
)
def test_expiration_is_noted_two_weeks_before(
    account: InProcessAccount, clock: AccountClock, left: timedelta, words: str | None
) -> None:
    user = User("guest", expires_at=LATER).attach(ManagedPolicy.ReadOnlyAccess, expires_at=LATER)
    _session(account, user).apply()
    clock.now = LATER - left
    plan = _session(account, user).plan()
    assert plan.is_empty
    assert _notes(plan) == (
        []
        if words is None
        else [
            f"user/guest is about to expire: 2026-11-01, {words}",
            f"user/guest is about to lose ReadOnlyAccess: 2026-11-01, {words}",
        ]
    )


def test_saved_plan_that_grants_expired_access_is_stale(
    account: InProcessAccount, clock: AccountClock
) -> None:
    user = User("guest", expires_at=SOON)
    saved = _session(account, user).plan().to_json()
    clock.advance(days=9)
    with pytest.raises(StalePlan, match="expired since the plan was made"):
        _session(account, user).apply(Plan.from_json(saved))
    assert not account.client("iam").list_users()["Users"]


def test_saved_plan_that_grants_nothing_that_expires_is_applied(
    account: InProcessAccount, clock: AccountClock
) -> None:
    guest, ada = User("guest", expires_at=SOON), User("ada")
    _session(account, guest).apply()
    saved = Plan.from_json(_session(account, guest, ada).plan().to_json())
    clock.advance(days=9)
    session = _session(account, guest, ada)
    session.apply(saved)
    assert _sentences(session) == ["delete user/guest"]


def test_plan_that_was_approved_too_late_is_stale(
    account: InProcessAccount, clock: AccountClock
) -> None:
    session = _session(account, Role("app", trust=EC2).attach(SHARED, expires_at=SOON), SHARED)
    plan = session.plan()
    clock.advance(days=9)
    with pytest.raises(StalePlan):
        session.carry_out(plan)


def test_expiration_is_carried_out_although_other_changes_fail(
    account: InProcessAccount, clock: AccountClock
) -> None:
    guest = User("guest", expires_at=SOON)
    app = Role("app", trust=EC2).with_inline("debug", READ, expires_at=SOON)
    _session(account, guest, app).apply()
    clock.advance(days=9)
    account.fail("CreateUser", "AccessDenied")
    account.fail("CreateRole", "AccessDenied")
    with pytest.raises(ApplyFailed):
        _session(account, guest, app, User("new"), Role("new", trust=EC2)).apply()
    api = account.client("iam")
    assert not api.list_users()["Users"]
    assert not api.list_role_policies(RoleName="app")["PolicyNames"]


@pytest.mark.parametrize("by", ["attach", "Attachment"])
def test_expired_attachment_does_not_wait_for_the_policy_that_needs_its_room(
    account: InProcessAccount, clock: AccountClock, by: str
) -> None:
    *kept, last = [policy for policy in ManagedPolicy if policy.attachable][:10]
    new = Policy("new", document(READ))
    before: tuple[Resource, ...]
    after: tuple[Resource, ...]
    if by == "attach":
        ada = User("ada").attach(*kept).attach(last, expires_at=SOON)
        before, after = (ada,), (ada.attach(new), new)
    else:
        account.client("iam").create_user(UserName="ada")
        to = f"arn:aws:iam::{account.identity().account}:user/ada"
        before = (*(Attachment(p, to=to) for p in kept), Attachment(last, to=to, expires_at=SOON))
        after = (*before, Attachment(new, to=to), new)
    _session(account, *before).apply()
    clock.advance(days=9)
    account.fail("CreatePolicy", "AccessDenied")
    with pytest.raises(ApplyFailed):
        _session(account, *after).apply()
    api = account.client("iam")
    assert len(api.list_attached_user_policies(UserName="ada")["AttachedPolicies"]) == 9
    _session(account, *after).apply()
    assert _session(account, *after).plan().is_empty


def test_each_call_that_deletes_an_expired_user_waits_for_no_grant(
    account: InProcessAccount, clock: AccountClock
) -> None:
    guest = User("guest", expires_at=SOON).attach(ManagedPolicy.ReadOnlyAccess)
    stack = (guest, AccessKey(guest), Group("ops").with_members(guest))
    _session(account, *stack).apply()
    clock.advance(days=9)
    actions = [step.action for step in _session(account, *stack).plan().steps]
    assert len(actions) == 4
    assert all(action.urgent for action in actions)


def test_expired_attachment_of_an_undeclared_policy_is_not_held(
    account: InProcessAccount, clock: AccountClock
) -> None:
    arn = f"arn:aws:iam::{account.identity().account}:policy/old"
    ada = User("ada").attach(arn, expires_at=SOON)
    _session(account, Policy("old", document(READ)), ada).apply()
    clock.advance(days=9)
    session = _session(account, Policy("new", document(READ)), ada)
    assert [(step.sentence, step.held_by) for step in session.plan().steps] == [
        ("create policy/new", ()),
        ("detach old from user/ada", ()),
        ("delete policy/old", ("policy",)),
    ]
    account.fail("CreatePolicy", "AccessDenied")
    with pytest.raises(ApplyFailed):
        session.apply()
    api = account.client("iam")
    assert not api.list_attached_user_policies(UserName="ada")["AttachedPolicies"]
    assert [p["PolicyName"] for p in api.list_policies(Scope="Local")["Policies"]] == ["old"]


def test_expired_user_leaves_a_group_that_another_cannot_join(
    account: InProcessAccount, clock: AccountClock
) -> None:
    guest, ada = User("guest", expires_at=SOON), User("ada")
    _session(account, guest, ada, Group("ops").with_members(guest)).apply()
    clock.advance(days=9)
    account.fail("AddUserToGroup", "AccessDenied")
    with pytest.raises(ApplyFailed):
        _session(account, guest, ada, Group("ops").with_members(guest, ada)).apply()
    assert [user["UserName"] for user in account.client("iam").list_users()["Users"]] == ["ada"]


def test_expired_policies_are_not_put_back_with_the_others(
    account: InProcessAccount, clock: AccountClock
) -> None:
    app = Role("app", trust=EC2).attach(SHARED, ManagedPolicy.ReadOnlyAccess, expires_at=SOON)
    app = app.with_inline("debug", READ, expires_at=SOON).with_inline("old", READ)
    _session(account, SHARED, app).apply()
    clock.advance(days=9)
    account.fail("PutRolePolicy", "AccessDenied")
    renamed = evolve(app, inline=[evolve(app.inline[0]), evolve(app.inline[1], name="new")])
    with pytest.raises(ApplyFailed):
        _session(account, SHARED, renamed).apply()
    api = account.client("iam")
    assert not api.list_attached_role_policies(RoleName="app")["AttachedPolicies"]
    assert "debug" not in api.list_role_policies(RoleName="app")["PolicyNames"]


def test_protected_user_that_expires_is_refused_until_it_is_unprotected(
    account: InProcessAccount, clock: AccountClock
) -> None:
    guest = User("guest", expires_at=SOON).protected()
    _session(account, guest).apply()
    clock.advance(days=9)
    with pytest.raises(ProtectedResource):
        _session(account, guest).plan()
    _session(account, evolve(guest, protect=False)).apply()
    assert not account.client("iam").list_users()["Users"]


def test_user_that_was_retained_is_deleted_once_it_expires(
    account: InProcessAccount, clock: AccountClock
) -> None:
    _session(account, User("guest").retained()).apply()
    clock.advance(days=9)
    _session(account, User("guest", expires_at=SOON)).apply()
    assert not account.client("iam").list_users()["Users"]


def test_removal_of_expired_access_can_be_rolled_back(
    account: InProcessAccount, clock: AccountClock
) -> None:
    role = Role("app", trust=EC2).attach(ManagedPolicy.ReadOnlyAccess, expires_at=SOON)
    _session(account, role).apply()
    clock.advance(days=9)
    session = _session(account, role)
    session.apply()
    session.rollback()
    attached = account.client("iam").list_attached_role_policies(RoleName="app")
    assert len(attached["AttachedPolicies"]) == 1
    assert _sentences(_session(account, role)) == ["detach ReadOnlyAccess from role/app"]


@pytest.mark.parametrize(
    ("moment", "what"),
    [
        (datetime(2026, 11, 1), "has no time zone"),  # noqa: DTZ001 - refused
        (date(2026, 11, 1), "has no time zone"),
        ("2026-11-01", "is not a point in time"),
        (1793491200, "is not a point in time"),
    ],
)
def test_moment_without_time_zone_is_refused(moment: datetime, what: str) -> None:
    declarations: tuple[Callable[[], User], ...] = (
        lambda: User("x", expires_at=moment),
        lambda: User("x").attach(ManagedPolicy.ReadOnlyAccess, expires_at=moment),
        lambda: User("x").with_inline("p", READ, expires_at=moment),
    )
    for declare in declarations:
        with pytest.raises(ResourceError, match=what) as caught:
            declare()
        assert caught.value.next_step is not None
        assert "tzinfo=UTC" in caught.value.next_step


def test_moments_of_several_time_zones_are_equal() -> None:
    zone = timezone(timedelta(hours=2))
    moment = datetime(2026, 9, 10, 2, tzinfo=zone)
    assert User("x", expires_at=moment) == User("x", expires_at=SOON)


def test_retained_user_cannot_expire() -> None:
    with pytest.raises(ResourceError, match="retained"):
        User("x", expires_at=SOON).retained()


def test_expiration_of_a_policy_that_is_not_attached_is_refused() -> None:
    with pytest.raises(ResourceError, match="that could expire"):
        User("x", expirations={ManagedPolicy.ReadOnlyAccess: SOON})


@pytest.mark.parametrize("path", ["/", "/guests/"])
@pytest.mark.parametrize("by", ["resource", "ARN"])
def test_role_that_trusts_an_expired_user_is_refused_by_the_plan(
    account: InProcessAccount, clock: AccountClock, path: str, by: str
) -> None:
    guest = User("guest", path=path, expires_at=SOON)
    arn = f"arn:aws:iam::{account.identity().account}:user{path}guest"
    trusted = allow("sts:AssumeRole").for_user(guest if by == "resource" else arn)
    role = Role("app", trust=trust(trusted, allow("sts:AssumeRole").for_service("ec2")))
    other = InProcessAccount(clock=clock)
    _session(other, guest, Role("app", trust=EC2)).apply()
    _session(account, guest, role).apply()
    clock.advance(days=9)

    for target in (InProcessAccount(clock=clock), other):  # a new role, and a new trust policy
        with pytest.raises(ResourceError, match="user/guest") as caught:
            _session(target, guest, role).plan()
        assert "has passed" in str(caught.value)
        assert "2026-09-10" in str(caught.value)
        assert caught.value.next_step is not None
        assert "from the trust policy of role/app" in caught.value.next_step
        assert "declared" not in caught.value.next_step

    with pytest.raises(ResourceError, match="cannot be deleted") as caught:
        _session(account, guest, role).plan()
    assert "its expires_at has passed (2026-09-10)" in str(caught.value)
    assert caught.value.next_step is not None
    assert caught.value.next_step.startswith("remove it from the trust policy of role/app; ")
    forced = deploy("s", account=account, force_destroy=True)
    forced.add(guest, role)
    forced.apply()
    for session in (forced, _session(account, guest, role)):
        with pytest.raises(ResourceError, match="role/app trusts user/guest"):
            session.plan()
    _session(account, guest, Role("app", trust=EC2)).apply()
    assert _session(account, guest, Role("app", trust=EC2)).plan().is_empty


def test_user_who_expired_is_left_out_of_a_group_that_names_its_arn(
    account: InProcessAccount, clock: AccountClock
) -> None:
    guest, ops = (
        User("guest", expires_at=SOON),
        Group("ops", members=[iam.user("guest", account=None)]),
    )
    _session(account, guest, ops).apply()
    clock.advance(days=9)
    _session(account, guest, ops).apply()
    assert not account.client("iam").list_users()["Users"]
    assert _session(account, guest, ops).plan().is_empty


def test_expirations_are_given_by_keyword_or_by_method() -> None:
    by_method = User("x").attach(ManagedPolicy.ReadOnlyAccess, expires_at=SOON)
    by_keyword = User(
        "x",
        attachments=[ManagedPolicy.ReadOnlyAccess],
        expirations={ManagedPolicy.ReadOnlyAccess: SOON},
    )
    assert by_method == by_keyword
    assert by_method != User("x").attach(ManagedPolicy.ReadOnlyAccess)


@pytest.mark.parametrize("what", ["users", "policies of many", "policies of one", "members"])
@pytest.mark.parametrize("moment", [SOON, LATER], ids=["past", "to come"])
def test_expirations_are_planned_in_linear_time(what: str, moment: datetime) -> None:
    def run(count: int) -> None:
        expiring = ExpiringStack.at(LATER - timedelta(days=9), stacks[count])
        changes = tuple(Change(resource.address, Verb.CREATE) for resource in expiring.stack)
        plan = expiring.with_notes(Plan("s", "aws", "1" * 12, changes=changes))
        entries = {resource.address: Entry() for resource in stacks[count]}
        expiring.recovery(Recovery(Ledger("s", "aws", "1" * 12, entries=entries)))
        assert (plan.valid_until is None) is (moment == SOON)
        assert bool(expiring.expired_policies) is (moment == SOON)

    stacks = {count: _expiring_stack(what, count, moment) for count in (50, 200)}
    check_linear(run, 50)


def _expiring_stack(what: str, count: int, moment: datetime) -> Stack:
    """Return a stack in which this many users or policies expire."""
    names = [f"n{number}" for number in range(count)]
    resources: list[Resource]
    match what:
        case "policies of many":
            resources = [User(name).with_inline("p", READ, expires_at=moment) for name in names]
        case "policies of one":
            inline = [InlinePolicy(name, document(READ)) for name in names]
            resources = [User("u", inline=inline, expirations=[(name, moment) for name in names])]
        case _:
            users = [User(name, expires_at=moment) for name in names]
            resources = [*users, *([Group("g", members=users)] if what == "members" else ())]
    return Stack("s", resources)
