"""A script refers to the resources of its stack by variable, and to others by ARN or address."""

from __future__ import annotations

from support.generated_code import declared_by, written

from iamdsl import Arn, Group, Policy, Role, Stack, User, allow, aws, trust
from iamdsl.report.python import stack_source
from iamdsl.resources import Address

ACCOUNT = "111122223333"
_DEFAULT_TRUST = trust(allow("sts:AssumeRole").for_service("ec2"))


def test_arns_of_the_known_account_become_variables() -> None:
    app = Role("app", path="/web/").trusting(_DEFAULT_TRUST)
    policy = Policy(
        "pass",
        allow("iam:PassRole")
        .on(f"arn:aws:iam::{ACCOUNT}:role/web/app", f"arn:aws:sqs:eu-west-1:{ACCOUNT}:jobs")
        .when(aws.PrincipalArn.equals(f"arn:aws:iam::{ACCOUNT}:role/web/app")),
    )
    user = User("jane").attach(f"arn:aws:iam::{ACCOUNT}:policy/pass")
    stack = Stack("demo", (user, policy, app))

    foreign = stack_source(stack)
    assert "session.add(app" not in foreign
    assert f"arn:aws:iam::{ACCOUNT}:policy/pass" in foreign

    own = stack_source(stack, account=ACCOUNT, partition="aws")
    assert '.on(app, sqs.queue("jobs", region="eu-west-1", account=None))' in own
    assert "aws.PrincipalArn.equals(app)" in own
    assert ".attach(pass_policy)" in own
    result = declared_by(own)
    written = result[policy.address]
    assert isinstance(written, Policy)
    bound = written.policy.bind(partition="aws", account=ACCOUNT)
    assert bound == policy.policy
    assert [address.name for address in result] == ["app", "pass", "jane"]


def test_arns_of_another_partition_stay_text() -> None:
    policy = Policy("a", allow("s3:*").on("arn:aws-cn:s3:::b"))
    assert '"arn:aws-cn:s3:::b"' in written(Stack("demo", (policy,)))
    known = stack_source(Stack("demo", (policy,)), account=ACCOUNT, partition="aws-cn")
    assert 's3.bucket("b")' in known


def test_roles_that_trust_each_other_are_ordered() -> None:
    role = Role("one").trusting(
        allow("sts:AssumeRole").for_principal(f"arn:aws:iam::{ACCOUNT}:role/two")
    )
    two = Role("two").trusting(
        allow("sts:AssumeRole").for_principal(f"arn:aws:iam::{ACCOUNT}:role/one")
    )
    source = stack_source(Stack("demo", (role, two)), account=ACCOUNT, partition="aws")
    assert source.count(".for_role(") == 2
    assert '.for_role("one")' in source
    assert ".for_role(two)" in source
    assert list(declared_by(source)) == [two.address, role.address]


def test_attachments_order_resources_before_documents_do() -> None:
    app = Role("app").trusting(_DEFAULT_TRUST).attach(Address("policy", "own"))
    own = Policy("own", allow("iam:GetRole").on(app))
    source = written(Stack("demo", (app, own)))
    assert ".attach(own)" in source
    assert '.on(iam.role("app", account=None))' in source


def test_address_outside_the_stack_is_written() -> None:
    source = written(Stack("demo", (Group("g").with_members(Address("user", "elsewhere")),)))
    assert "from iamdsl.resources import Address\n" in source


def test_groups_and_users_outside_the_stack_are_written_by_arn() -> None:
    crew = Group("crew").with_members(
        User("jane"), Arn.parse(f"arn:aws:iam::{ACCOUNT}:user/a/mary")
    )
    tom = User("tom").member_of(crew, Arn(None, "iam", "", None, "group/ops"))
    stack = Stack("s", (User("jane"), crew, tom, User("alone").member_of()))
    written = stack_source(stack, account=ACCOUNT, partition="aws")
    assert 'with_members(jane, iam.user("a/mary", account=None))' in written
    assert 'member_of(crew, iam.group("ops", account=None))' in written
    assert 'User("alone").member_of()' in written


def test_variables_hide_no_importable_name() -> None:
    names = ["s3", "allow", "session", "class", "list", "my-app", "my_app", "1st", "AppRole", "-"]
    users = [User(name) for name in names]
    source = written(Stack("demo", (Group("all").with_members(*users), *users)))
    for variable in (
        "s3_user",
        "allow_user",
        "session_user",
        "class_user",
        "list_user",
        "my_app",
        "my_app_user",
        "user_1st",
        "app_role",
        "user",
    ):
        assert f"    {variable} = session.add(" in source, variable


def test_variables_of_long_names_are_shortened() -> None:
    names = [f"{'Word' * 25}{end}" for end in "AB"] + ["x" * 128]
    policies = [Policy(name, allow("s3:*").on("*")) for name in names]
    source = written(Stack("demo", (*policies, User("jane").attach(*policies))))
    result = [line.split()[0] for line in source.splitlines() if " = session.add(" in line]
    assert result == ["word_" * 8 + "word", "word_" * 9 + "policy", "x" * 48]
