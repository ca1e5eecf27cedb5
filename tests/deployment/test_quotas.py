"""Plans are compared with the account's quotas before anything is sent."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from support.account_clock import AccountClock
from support.key_material import PRIVATE_KEY, pem, ssh

from iamdsl import (
    AccessKey,
    Arn,
    Group,
    Policy,
    Role,
    ServerCertificate,
    ServiceSpecificCredential,
    SshKey,
    User,
    allow,
    deploy,
    document,
    size,
    trust,
)
from iamdsl.deployment.quotas.quota_use import QuotaUse, quota_uses
from iamdsl.errors import ApplyFailed, IamdslError, QuotaExceeded
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.planned_call import ChangedEntry
from iamdsl.snapshot import Snapshot
from iamdsl.snapshot.account_quotas import DEFAULT_QUOTAS
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment import DeploymentSession
    from iamdsl.language import IdentityPolicy, TrustPolicy
    from iamdsl.resources import Resource

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
SUMMARY = "iam:GetAccountSummary"
ATTACHED = [f"arn:aws:iam::aws:policy/{name}" for name in (
    "ReadOnlyAccess", "SecurityAudit", "AmazonS3FullAccess", "AmazonS3ReadOnlyAccess",
    "AmazonEC2FullAccess", "AmazonEC2ReadOnlyAccess", "AmazonSQSFullAccess",
    "AmazonSQSReadOnlyAccess", "AmazonSNSFullAccess", "AmazonSNSReadOnlyAccess",
    "AmazonVPCFullAccess", "AmazonVPCReadOnlyAccess",
)]  # fmt: skip


def _statements(characters: int) -> IdentityPolicy:
    """Return a policy of at least so many characters, and at most 200 more."""
    statements = [allow("s3:GetObject").on(f"arn:aws:s3:::{n:06}/*") for n in range(200)]
    count = next(n for n in range(1, 200) if size(document(*statements[:n])) >= characters)
    return document(*statements[:count])


def _long_trust(accounts: int) -> TrustPolicy:
    return trust(
        *[
            allow("sts:AssumeRole").for_principal(Arn.parse(f"arn:aws:iam::{n:012}:root"))
            for n in range(100000000000, 100000000000 + accounts)
        ]
    )


def _session(account: InProcessAccount, resources: Iterable[Resource]) -> DeploymentSession:
    session = deploy("s", account=account)
    session.add(*resources)
    return session


def _refusal(account: InProcessAccount, *resources: Resource) -> QuotaExceeded:
    account.reset_calls()
    with pytest.raises(QuotaExceeded) as caught:
        _session(account, resources).plan()
    assert not account.writes
    assert caught.value.where is not None
    assert __file__ in str(caught.value.where)
    return caught.value


def _reads_summary(account: InProcessAccount, resources: Iterable[Resource]) -> int:
    account.reset_calls()
    _session(account, resources).plan()
    return account.calls[SUMMARY]


JANE = User("jane")


@pytest.mark.parametrize(
    ("resources", "quota", "limit"),
    [
        ([Policy("p", _statements(7000))], "PolicySize", 6144),
        (
            [Role("r", trust=EC2).with_inline("a", _statements(5500)).with_inline(
                "b", _statements(5500)
            )],
            "RolePolicySize",
            10240,
        ),
        ([JANE.with_inline("a", _statements(2100))], "UserPolicySize", 2048),
        ([Group("g").with_inline("a", _statements(5200))], "GroupPolicySize", 5120),
        ([JANE, *(AccessKey(JANE, label=str(n)) for n in range(3))], "AccessKeysPerUser", 2),
        (
            [JANE, *(SshKey(JANE, ssh(n), label=str(n)) for n in range(6))],
            "SSHPublicKeysPerUser",
            5,
        ),
        ([Role("r", trust=_long_trust(30))], "AssumeRolePolicySize", 2048),
        ([Role("r", trust=EC2, attachments=map(Arn.parse, ATTACHED))], "AttachedPoliciesPerRole", 10),  # noqa: E501
        ([Group("g", attachments=map(Arn.parse, ATTACHED))], "AttachedPoliciesPerGroup", 10),
        ([User("u", attachments=map(Arn.parse, ATTACHED))], "AttachedPoliciesPerUser", 10),
        (
            [JANE, *(Group(f"g{n}").with_members(JANE) for n in range(11))],
            "GroupsPerUser",
            10,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_plan_over_a_quota_is_refused(resources: list[Resource], quota: str, limit: int) -> None:
    error = _refusal(InProcessAccount(), *resources)
    (violation,) = error.violations
    assert (violation.quota, violation.limit) == (quota, limit)
    assert violation.total > limit
    assert f"{violation.total:,}" in error.what
    assert f"{limit:,}" in error.what
    assert error.why is not None
    assert error.next_step


CREDENTIALS: dict[str, tuple[int, list[Resource]]] = {
    "AccessKeysPerUser": (2, [AccessKey(JANE, label=f"l{n}") for n in range(3)]),
    "SSHPublicKeysPerUser": (5, [SshKey(JANE, ssh(n), label=f"l{n}") for n in range(6)]),
    "ServiceSpecificCredentialsPerService": (
        2,
        [
            ServiceSpecificCredential(JANE, "codecommit.amazonaws.com", label=f"l{n}")
            for n in range(3)
        ],
    ),
}


@pytest.mark.parametrize("quota", CREDENTIALS)
def test_one_credential_too_many_of_an_existing_user_is_refused(quota: str) -> None:
    account = InProcessAccount()
    limit, credentials = CREDENTIALS[quota]
    _session(account, [JANE, *credentials[:limit]]).apply()
    error = _refusal(account, JANE, *credentials)
    assert [(item.quota, item.total, item.limit) for item in error.violations] == [
        (quota, limit + 1, limit)
    ]
    # What is no longer declared goes first.
    _session(account, [JANE, *credentials[1:]]).apply()
    assert _session(account, [JANE, *credentials[1:]]).plan().is_empty
    assert _refusal(account, JANE, *credentials).violations == error.violations


def test_access_keys_that_the_stack_does_not_have_use_the_quota() -> None:
    account = InProcessAccount()
    first, second = AccessKey(JANE, label="first"), AccessKey(JANE, label="second")
    _session(account, [JANE, first]).apply()
    account.client("iam").create_access_key(UserName="jane")
    assert _refusal(account, JANE, first, second).violations[0].total == 3
    moved = User("jane-doe", renamed_from="jane")
    with pytest.raises(QuotaExceeded, match="user/jane-doe would have 3 access keys"):
        _session(account, [moved, AccessKey(moved, label="first"), AccessKey(moved)]).plan()
    _session(account, [JANE, second]).apply()
    assert _session(account, [JANE, second]).plan().is_empty


def test_both_labelled_access_keys_are_rotated_within_the_quota() -> None:
    clock = AccountClock()
    account = InProcessAccount(clock=clock)
    keys = [AccessKey(JANE, label=label, rotate_after=timedelta(days=30)) for label in "ab"]
    _session(account, [JANE, *keys]).apply()
    clock.advance(days=31)
    _session(account, [JANE, *keys]).apply()
    assert _session(account, [JANE, *keys]).plan().is_empty


def test_deleted_access_key_that_is_still_shown_does_not_use_the_quota() -> None:
    account = InProcessAccount()
    keys = [AccessKey(JANE, label=label) for label in "abc"]
    _session(account, [JANE, *keys[:2]]).apply()
    account.delay_visibility(1.0)
    _session(account, [JANE, keys[0]]).apply()
    listed = account.client("iam").list_access_keys(UserName="jane")["AccessKeyMetadata"]
    assert len(listed) == 2
    plan = _session(account, [JANE, keys[0], keys[2]]).plan()
    assert plan.steps[0].sentence.startswith("create access-key/jane/c")


def test_use_by_credentials_that_were_not_read_is_not_known() -> None:
    step = _session(InProcessAccount(), [JANE, AccessKey(JANE)]).plan().steps[1]
    (use,) = quota_uses((step.action,), Snapshot()).values()
    assert (use.used, use.total) == (None, 1)


def test_update_over_a_quota_is_refused() -> None:
    account = InProcessAccount()
    before = (Policy("p", _statements(5000)), JANE.with_inline("a", _statements(1000)))
    _session(account, before).apply()
    after = (Policy("p", _statements(7000)), JANE.with_inline("b", _statements(2100)))
    quotas = [violation.quota for violation in _refusal(account, *after).violations]
    assert sorted(quotas) == ["PolicySize", "UserPolicySize"]


def test_inline_policies_that_replace_others_are_not_added_to_them() -> None:
    account = InProcessAccount()
    role = Role("r", trust=EC2)
    old, new = _statements(6000), _statements(9000)
    _session(account, [role.with_inline("a", old)]).apply()
    _session(account, [role.with_inline("b", new)]).apply()
    moved = evolve(role, path="/moved/").with_inline("b", new)
    _session(account, [moved]).apply()
    assert _session(account, [moved]).plan().is_empty


def test_access_keys_of_others_count() -> None:
    account = InProcessAccount()
    _session(account, [JANE]).apply()
    for _ in range(2):
        account.client("iam").create_access_key(UserName="jane")
    error = _refusal(account, JANE, AccessKey(JANE))
    assert "user/jane would have 3 access keys; the quota is 2" in error.what
    assert "list-access-keys" in str(error.next_step)


def test_all_violations_are_listed_at_once() -> None:
    resources = [Policy(f"p{n}", _statements(7000)) for n in range(12)]
    error = _refusal(InProcessAccount(), *resources, Role("r", trust=_long_trust(30)))
    assert len(error.violations) == 13
    assert "13 quotas" in error.what
    assert "and 3 more" in error.what
    assert str(error).count("Policy.spread") == 10


def test_raised_quotas_of_the_account_hold() -> None:
    account = InProcessAccount(
        quotas={"AssumeRolePolicySize": 8192, "AttachedPoliciesPerRole": 20, "GroupsPerUser": 12}
    )
    groups = [Group(f"g{n}").with_members(JANE) for n in range(11)]
    role = Role("r", trust=_long_trust(30), attachments=map(Arn.parse, ATTACHED))
    assert not any(change.notes for change in _session(account, [role]).plan().changes)
    _session(account, [JANE, role, *groups]).apply()
    assert len(account.client("iam").list_groups_for_user(UserName="jane")["Groups"]) == 11


@pytest.mark.parametrize(
    "resource",
    [
        Role("r", trust=_long_trust(30)),
        Role("r", trust=EC2, attachments=map(Arn.parse, ATTACHED)),
    ],
)
def test_raisable_quota_is_noted_if_the_summary_is_denied(resource: Role) -> None:
    account = InProcessAccount()
    account.fail("GetAccountSummary", "AccessDenied", times=1000)
    session = _session(account, [resource])
    ((note,),) = [change.notes for change in session.plan().changes]
    assert "over AWS's default quota" in note
    with pytest.raises(IamdslError, match="LimitExceeded"):
        session.apply()


def test_raisable_quota_does_not_hide_a_fixed_one() -> None:
    account = InProcessAccount()
    account.fail("GetAccountSummary", "AccessDenied", times=1000)
    role = Role("r", trust=_long_trust(30)).with_inline("a", _statements(11000))
    assert [violation.quota for violation in _refusal(account, role).violations] == [
        "RolePolicySize"
    ]


def test_summary_is_read_only_where_it_can_matter() -> None:
    account = InProcessAccount()
    small = [Role("r", trust=EC2, attachments=map(Arn.parse, ATTACHED[:9])), JANE]
    assert _reads_summary(account, small) == 0
    _session(account, small).apply()
    assert _reads_summary(account, small) == 0
    raised = InProcessAccount(quotas={"AttachedPoliciesPerRole": 20})
    large = [Role("r", trust=EC2, attachments=map(Arn.parse, ATTACHED))]
    assert _reads_summary(raised, large) == 1
    _session(raised, large).apply()
    assert _reads_summary(raised, large) == 0


def test_what_shrinks_is_not_refused() -> None:
    account = InProcessAccount(quotas={"AttachedPoliciesPerRole": 20})
    role = Role("r", trust=EC2)
    _session(account, [evolve(role, attachments=map(Arn.parse, ATTACHED))]).apply()
    account.fail("GetAccountSummary", "AccessDenied", times=1000)
    fewer = evolve(role, attachments=map(Arn.parse, ATTACHED[:11]))
    plan = _session(account, [fewer]).plan()
    assert not any(change.notes for change in plan.changes)


@given(
    st.integers(0, 20), st.integers(0, 20), st.lists(st.integers(1, 9)), st.lists(st.integers(1, 9))
)
def test_use_is_exceeded_only_if_it_grows_over_the_limit(
    used: int, limit: int, added: list[int], removed: list[int]
) -> None:
    use = QuotaUse(used, limit, dict(enumerate(added)), dict(enumerate(removed, 100)))
    total = used + sum(added) - sum(removed)
    assert use.is_exceeded == (total > limit and total > used)


def test_quota_of_groups_per_account() -> None:
    account = InProcessAccount()
    iam = account.client("iam")
    for number in range(299):
        iam.create_group(GroupName=f"other-{number}")
    _session(account, [Group("a")]).apply()
    error = _refusal(account, Group("a"), Group("b"))
    assert "the account would have 301 groups; the quota is 300" in error.what
    assert "Groups per account" in str(error.next_step)
    # One group in place of another: IAM has no room for both.
    session = _session(account, [Group("b")])
    plan = session.plan()
    assert [step.action.sentence for step in plan.steps] == ["delete group/a", "create group/b"]
    assert any("group/a must be deleted before" in note for note in plan.notes)
    account.fail("CreateGroup", "InvalidInput", times=1)
    with pytest.raises(ApplyFailed):
        session.apply()
    iam.get_group(GroupName="a")  # put back
    session = _session(account, [Group("b")])
    session.apply()
    assert session.plan().is_empty


def _certificates(numbers: range) -> list[Resource]:
    return [ServerCertificate(f"c{n}", pem(n), key_secret="acme-key") for n in numbers]


def test_quota_of_server_certificates() -> None:
    error = _refusal(InProcessAccount(), *_certificates(range(21)))
    assert "the account would have 21 server certificates; the quota is 20" in error.what


def test_objects_of_others_count_if_the_summary_was_read() -> None:
    account = InProcessAccount(quotas={"AttachedPoliciesPerRole": 20})
    for number in range(20):
        account.client("iam").upload_server_certificate(
            ServerCertificateName=f"theirs{number}",
            CertificateBody=pem(number),
            PrivateKey=PRIVATE_KEY,
        )
    role = Role("r", trust=EC2, attachments=map(Arn.parse, ATTACHED))
    error = _refusal(account, role, *_certificates(range(30, 31)))
    assert [violation.quota for violation in error.violations] == ["ServerCertificates"]


def test_raised_attachment_quota_leaves_no_gap() -> None:
    old = [Role("r", trust=EC2, attachments=map(Arn.parse, ATTACHED[:10]))]
    new = [Role("r", trust=EC2, attachments=map(Arn.parse, ATTACHED[1:11]))]
    orders: dict[int, list[str]] = {}
    for limit in (10, 20):
        account = InProcessAccount(quotas={"AttachedPoliciesPerRole": limit})
        _session(account, old).apply()
        steps = _session(account, new).plan().steps
        orders[limit] = [step.sentence.partition(" ")[0] for step in steps]
    assert orders == {10: ["detach", "attach"], 20: ["attach", "detach"]}


def test_kinds_name_known_quotas() -> None:
    quotas = {kind.quota for kind in KINDS.values() if kind.quota is not None}
    assert {"Users", "Groups", "Roles", "Policies"} <= quotas <= DEFAULT_QUOTAS.keys()


@pytest.mark.parametrize("kind", ["user", "group", "role"])
def test_entries_name_known_quotas(kind: str) -> None:
    paths = ["attachments.x", "inline.x", *(["groups.x"] if kind == "user" else [])]
    entries = [ChangedEntry(Address(kind, "app"), path) for path in paths]
    assert {entry.quota for entry in entries} <= DEFAULT_QUOTAS.keys()
    assert {entry.name for entry in entries} == {"x"}
