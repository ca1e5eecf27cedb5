"""Managed policies that a stack names by ARN or by constant, and does not declare."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import (
    Arn,
    Attachment,
    Group,
    ManagedPolicy,
    Policy,
    Role,
    User,
    allow,
    deploy,
    document,
    trust,
)
from iamdsl.catalog import AwsManagedPolicy, strict
from iamdsl.emulator.operations import policies as emulated_policies
from iamdsl.errors import CatalogWarning, InvalidArn, UndeclaredResource, UnknownName
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
READS = document(allow("s3:GetObject").on("*"))
HERE = "arn:aws:iam::123456789012"
AWS = "arn:aws:iam::aws:policy"
_DAY = "2027-01-01T00:00:00+00:00"
NEWER = f"{AWS}/NewerThanTheCatalog"


def _session(*resources: Resource, account: InProcessAccount | None = None) -> DeploymentSession:
    session = deploy("s", account=account or InProcessAccount(), approve=True)
    for resource in resources:
        session.add(resource)
    return session


def _refusal(*resources: Resource, account: InProcessAccount | None = None) -> UndeclaredResource:
    session = _session(*resources, account=account)
    with pytest.raises(UndeclaredResource) as caught:
        session.plan()
    assert isinstance(session.account, InProcessAccount)
    assert not session.account.writes
    return caught.value


@pytest.fixture
def account_with_newer_policy(monkeypatch: pytest.MonkeyPatch) -> InProcessAccount:
    """An account of which AWS knows a policy that the catalog does not have."""

    class Newer:
        @staticmethod
        def from_arn(arn: str) -> AwsManagedPolicy:
            if arn == NEWER:
                return AwsManagedPolicy("NewerThanTheCatalog", "/", "v1", _DAY, _DAY, 0)
            return ManagedPolicy.from_arn(arn)

    monkeypatch.setattr(emulated_policies, "ManagedPolicy", Newer)
    return InProcessAccount()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (f"{AWS}/AWSLambdaBasicExecutionRole", f"{AWS}/service-role/AWSLambdaBasicExecutionRole"),
        (f"{AWS}/ViewOnlyAccess", f"{AWS}/job-function/ViewOnlyAccess"),
        (f"{AWS}/service-role/ReadOnlyAccess", f"{AWS}/ReadOnlyAccess"),
    ],
)
def test_policy_in_another_path_is_refused_where_it_is_written(text: str, right: str) -> None:
    makers: list[Any] = [
        lambda: Role("r", trust=EC2).attach(text),
        lambda: Group("g", attachments=[text]),
        lambda: User("u").bounded_by(text),
        lambda: Attachment(text, to=f"{HERE}:role/theirs"),
    ]
    for make in makers:
        with pytest.raises(InvalidArn) as caught:
            make()
        assert repr(right) in str(caught.value.next_step)
        assert __file__ in str(caught.value.where)


@pytest.mark.parametrize(
    "policy",
    [
        ManagedPolicy.AmazonECSServiceRolePolicy,
        f"{AWS}/aws-service-role/AmazonECSServiceRolePolicy",
        f"{AWS}/AmazonECSServiceRolePolicy",
        f"{AWS}/aws-service-role/NotInTheCatalog",
        "arn:aws-cn:iam::aws:policy/aws-service-role/NotInTheCatalog",
    ],
)
def test_policy_of_a_service_linked_role_is_refused_where_it_is_written(policy: str) -> None:
    with pytest.raises(InvalidArn, match="cannot be attached") as caught:
        Role("r", trust=EC2).attach(policy)
    assert "service-linked role" in str(caught.value.why)


def test_policy_for_root_sessions_is_refused_where_it_is_written() -> None:
    with pytest.raises(InvalidArn, match="cannot be attached") as caught:
        User("u").attach(f"{AWS}/root-task/IAMAuditRootUserCredentials")
    assert "sts:AssumeRoot" in str(caught.value.why)


def test_unknown_name_warns_with_the_nearest_one_and_the_date() -> None:
    with pytest.warns(CatalogWarning) as caught:
        Role("r", trust=EC2).attach(f"{AWS}/ReadOnlyAcess")
    (warning,) = caught
    assert f"did you mean `{AWS}/ReadOnlyAccess`?" in str(warning.message)
    assert f"the catalog of {ManagedPolicy.date}" in str(warning.message)
    assert warning.filename == __file__
    with strict(), pytest.raises(UnknownName, match="ReadOnlyAcess"):
        Role("r", trust=EC2).attach(f"{AWS}/ReadOnlyAcess")


def test_known_names_do_not_warn() -> None:
    known = (
        f"{AWS}/ReadOnlyAccess",
        ManagedPolicy.Billing,
        "arn:aws-cn:iam::aws:policy/OnlyInChina",
        f"{HERE}:policy/ours",
        f"{HERE}:policy/service-role/AWSLambdaBasicExecutionRole-1234",
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Role("r", trust=EC2).attach(*known)


@pytest.mark.filterwarnings("ignore::iamdsl.errors.CatalogWarning")
def test_unknown_name_is_refused_at_plan_if_aws_does_not_have_it() -> None:
    account = InProcessAccount()
    error = _refusal(
        Role("r", trust=EC2).attach(f"{AWS}/ReadOnlyAcess"),
        Role("r2", trust=EC2).attach(f"{AWS}/ReadOnlyAcess"),
        account=account,
    )
    assert error.next_step == f"did you mean {AWS}/ReadOnlyAccess?"
    assert ManagedPolicy.date in str(error.why)
    assert __file__ in str(error.where)
    assert account.calls["iam:GetPolicy"] == 1


@pytest.mark.filterwarnings("ignore::iamdsl.errors.CatalogWarning")
def test_policy_newer_than_the_catalog_is_deployed(
    account_with_newer_policy: InProcessAccount,
) -> None:
    account = account_with_newer_policy
    session = _session(Role("r", trust=EC2).attach(NEWER), User("u").attach(NEWER), account=account)
    assert session.apply().complete
    assert account.calls["iam:GetPolicy"] == 1
    account.reset_calls()
    plan = session.plan()
    assert plan.is_empty
    assert account.calls["iam:GetPolicy"] == 0
    notes = [note for change in plan.changes for note in change.notes]
    assert len(notes) == 2
    assert all(f"already the holder of {NEWER}" in note for note in notes)


@pytest.mark.filterwarnings("ignore::iamdsl.errors.CatalogWarning")
def test_policy_that_may_not_be_read_is_noted() -> None:
    account = InProcessAccount()
    account.fail("GetPolicy", "AccessDenied")
    plan = _session(Role("r", trust=EC2).attach(NEWER), account=account).plan()
    (change,) = plan.changes
    (note,) = change.notes
    assert NEWER in note
    assert "iam:GetPolicy was denied" in note


def test_known_policies_take_no_call() -> None:
    account = InProcessAccount()
    account.client("iam").create_policy(PolicyName="theirs", PolicyDocument=READS.to_json())
    _session(
        Role("r", trust=EC2)
        .attach(ManagedPolicy.ReadOnlyAccess, f"{AWS}/IAMFullAccess")
        .bounded_by(f"{HERE}:policy/theirs"),
        account=account,
    ).plan()
    assert account.calls["iam:GetPolicy"] == 0


@pytest.mark.parametrize(
    "resource",
    [
        Role("r", trust=EC2).attach(f"{HERE}:policy/nope"),
        Role("r", trust=EC2).bounded_by(f"{HERE}:policy/nope"),
        User("u").bounded_by(Arn(None, "iam", "", None, "policy/nope")),
        Group("g").attach(f"{HERE}:policy/nope"),
        Attachment(f"{HERE}:policy/nope", to=f"{HERE}:user/theirs"),
    ],
    ids=lambda resource: resource.kind,
)
def test_customer_policy_that_the_account_does_not_have_is_refused(resource: Resource) -> None:
    account = InProcessAccount()
    iam = account.client("iam")
    iam.create_user(UserName="theirs")
    iam.create_policy(PolicyName="nopes", PolicyDocument=READS.to_json())
    account.reset_calls()
    error = _refusal(resource, account=account)
    assert error.next_step == f"did you mean {HERE}:policy/nopes?"
    assert __file__ in str(error.where)


def test_customer_policy_in_another_path_is_suggested() -> None:
    account = InProcessAccount()
    account.client("iam").create_policy(
        PolicyName="edge", Path="/team/", PolicyDocument=READS.to_json()
    )
    account.reset_calls()
    error = _refusal(Role("r", trust=EC2).attach(f"{HERE}:policy/edge"), account=account)
    assert error.next_step == f"did you mean {HERE}:policy/team/edge?"


def test_policy_of_the_stack_may_be_named_by_its_arn() -> None:
    session = _session(
        Policy("ours", READS), Role("r", trust=EC2).attach(f"{HERE}:policy/ours"), User("u")
    )
    assert session.apply().complete


def test_policy_of_an_earlier_stack_of_the_script_is_noted() -> None:
    account = InProcessAccount()
    base = deploy("base", account=account, approve=True)
    base.add(Policy("edge", READS))
    session = _session(Role("r", trust=EC2).bounded_by(f"{HERE}:policy/edge"), account=account)
    (change,) = session.plan().changes
    assert change.notes == (
        f"to have {HERE}:policy/edge, which the stack 'base' of this script must create first",
    )
    base.apply()
    assert session.apply().complete
    assert "base" not in str([change.notes for change in session.plan().changes])


def test_policy_of_a_stack_for_another_account_does_not_count() -> None:
    deploy("base", account=InProcessAccount(), approve=True).add(Policy("edge", READS))
    error = _refusal(Role("r", trust=EC2).bounded_by(f"{HERE}:policy/edge"))
    assert "does not exist" in error.what


def test_policy_of_another_account_is_refused() -> None:
    error = _refusal(Role("r", trust=EC2).attach("arn:aws:iam::111122223333:policy/theirs"))
    assert "account 111122223333" in str(error.why)


def test_policy_of_another_partition_is_refused() -> None:
    account = InProcessAccount(partition="aws-cn")
    error = _refusal(Role("r", trust=EC2).attach(f"{AWS}/ReadOnlyAccess"), account=account)
    assert error.next_step == "write arn:aws-cn:iam::aws:policy/ReadOnlyAccess"
    assert "partition aws-cn" in str(error.why)


def test_aws_decides_in_partitions_that_the_catalog_does_not_list() -> None:
    account = InProcessAccount(partition="aws-us-gov")
    session = _session(Role("r", trust=EC2).attach(ManagedPolicy.ReadOnlyAccess), account=account)
    assert session.apply().complete
    assert account.calls["iam:GetPolicy"] == 1
    account.reset_calls()
    assert session.plan().is_empty
    assert account.calls["iam:GetPolicy"] == 0


def test_only_a_part_of_the_stack_is_checked() -> None:
    session = _session(User("u"), Role("r", trust=EC2).attach(f"{HERE}:policy/nope"))
    assert not session.plan(target="user/*").is_empty
    with pytest.raises(UndeclaredResource):
        session.plan(target="role/*")


def test_ignored_attachments_are_not_checked_on_an_existing_object() -> None:
    account = InProcessAccount()
    _session(Role("r", trust=EC2), account=account).apply()
    declared = Role("r", trust=EC2).attach(f"{HERE}:policy/nope").ignoring("attachments")
    assert _session(declared, account=account).plan().is_empty


@pytest.mark.filterwarnings("ignore::iamdsl.errors.CatalogWarning")
def test_permissions_of_the_run_include_the_lookup(
    account_with_newer_policy: InProcessAccount,
) -> None:
    session = _session(Role("r", trust=EC2).attach(NEWER), account=account_with_newer_policy)
    assert "iam:GetPolicy" in session.permissions().to_json()


def test_get_policy_decides_on_a_customer_policy_without_the_bulk_read() -> None:
    account = InProcessAccount()
    account.client("iam").create_policy(PolicyName="theirs", PolicyDocument=READS.to_json())
    account.fail("GetAccountAuthorizationDetails", "AccessDenied", times=99)
    account.reset_calls()
    session = _session(
        Role("r", trust=EC2).attach(f"{HERE}:policy/theirs").bounded_by(f"{HERE}:policy/theirs"),
        account=account,
    )
    assert not session.plan().is_empty
    assert account.calls["iam:GetPolicy"] == 1
    _refusal(Role("r", trust=EC2).attach(f"{HERE}:policy/nope"), account=account)
    account.fail("GetPolicy", "AccessDenied")
    (change,) = (
        _session(Role("r", trust=EC2).attach(f"{HERE}:policy/nope"), account=account).plan().changes
    )
    assert "iam:GetPolicy was denied" in str(change.notes)


def test_bulk_read_decides_on_a_customer_policy() -> None:
    account = InProcessAccount()
    _refusal(Role("r", trust=EC2).attach(f"{HERE}:policy/nope"), account=account)
    assert account.calls["iam:GetPolicy"] == 0
