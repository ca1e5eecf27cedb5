"""Plans that the built-in guards refuse or accept, and the effect of a refusal."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from iamdsl import (
    Attachment,
    Group,
    ManagedPolicy,
    Policy,
    Role,
    Stack,
    User,
    allow,
    boundary,
    deny,
    deploy,
    document,
    oidc,
    parse,
    trust,
)
from iamdsl.deployment import Change, Objection, Plan, Verb
from iamdsl.deployment.guards import boundary_required, no_public_trust, no_wildcard_admin
from iamdsl.errors import GuardRefused
from iamdsl.language import aws, key
from iamdsl.report import JsonReport, TerminalReport
from iamdsl.resources import Address, ServiceLinkedRole
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment import Guard
    from iamdsl.resources import Resource

EC2 = allow("sts:AssumeRole").for_service("ec2")
READ = allow("s3:GetObject").on("arn:*:s3:::data/*")
ANYBODY = allow("sts:AssumeRole").for_anyone()
GITHUB = oidc("token.actions.githubusercontent.com")
WEB = allow("sts:AssumeRoleWithWebIdentity")
FROM_GITHUB = WEB.for_federated(GITHUB).when(GITHUB.aud.equals("sts.amazonaws.com"))
SAML = allow("sts:AssumeRoleWithSAML").for_saml("corp")
COGNITO = WEB.for_federated("cognito-identity.amazonaws.com")


@functools.cache
def _account(partition: str = "aws") -> InProcessAccount:
    """One account of each partition for all tests that only plan; it has the policy `around`."""
    account = InProcessAccount(partition=partition)
    account.client("iam").create_policy(
        PolicyName="around", PolicyDocument=document(allow("s3:GetObject").on("*")).to_json()
    )
    return account


def _objections(guard: Guard, *resources: Resource, partition: str = "aws") -> list[str]:
    session = deploy("guarded", account=_account(partition), guards=[guard])
    around = f"arn:{partition}:iam::123456789012:policy/around"
    session.add(*resources, User("around").bounded_by(around))
    return [str(objection.address) for objection in session.plan().objections]


def _plan(kind: str, desired: dict[str, Any]) -> Plan:
    """A plan that creates one object with any facts, also such as no builder produces."""
    change = Change(Address(kind, "x"), Verb.CREATE, desired=desired)
    return Plan("guarded", "aws", "123456789012", changes=(change,))


def _inline(**elements: Any) -> Plan:
    statement = {"Effect": "Allow", "Resource": "*", **elements}
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    return _plan("role", {"inline": {"p": policy}, "attachments": [], "boundary": None})


@pytest.mark.parametrize(
    "elements",
    [
        {"Action": "*"},
        {"Action": ["s3:GetObject", "*"]},
        {"Action": "*:*"},
        {"Action": "**"},
        {"Action": "iam:*"},
        {"Action": "IAM:*"},
        {"Action": "i?m:*"},
        {"Action": "ia*:?*"},
        {"Action": "iam:**"},
        {"Action": "organizations:*"},
        {"Action": "sso:*"},
        {"NotAction": "s3:*"},
        {"NotAction": ["iam:*", "organizations:*"]},
        {"Action": "*", "Resource": ["arn:aws:s3:::data", "*"]},
        {"Action": "*", "Resource": "**"},
        {"Action": "*", "Resource": "arn:*"},
        {"Action": "*", "Resource": "arn:aws:*"},
        {"Action": "*", "Resource": "arn:*:*:*:*:*"},
        {"Action": "iam:*", "Resource": "arn:aws:iam::123456789012:*"},
        {"Action": "*", "NotResource": "arn:aws:s3:::data", "Resource": None},
        {"Action": "*", "Condition": {}},
        {"Action": 7},
    ],
    ids=str,
)
def test_wildcard_admin_is_refused(elements: dict[str, Any]) -> None:
    present = {name: value for name, value in {"Resource": "*", **elements}.items() if value}
    plan = _inline(**present)
    if "NotResource" in present:
        plan.changes[0].desired["inline"]["p"]["Statement"][0].pop("Resource")  # type: ignore[index]
    (objection,) = no_wildcard_admin(plan)
    assert objection.address == Address("role", "x")
    assert objection.why is not None
    assert objection.next_step is not None


@pytest.mark.parametrize(
    "elements",
    [
        {"Action": "s3:*"},
        {"Action": "iam:Get*"},
        {"Action": ["iam:GetRole", "iam:PassRole"]},
        {"Action": "*", "Effect": "Deny"},
        {"NotAction": "s3:*", "Effect": "Deny"},
        {"NotAction": "*"},
        {"Action": "*", "Resource": "arn:aws:s3:::*"},
        {"Action": "*", "Resource": "arn:aws:s3:::data/*"},
        {"Action": "iam:*", "Resource": "arn:aws:iam::*:role/app/*"},
        {"Action": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
        {"Action": "iamx:*"},
    ],
    ids=str,
)
def test_limited_statement_is_accepted(elements: dict[str, Any]) -> None:
    assert list(no_wildcard_admin(_inline(**elements))) == []


ADMIN = document(allow("*").on("*"))


@pytest.mark.parametrize(
    "resource",
    [
        User("x").with_inline("p", allow("*").on("*")),
        Group("x").with_inline("p", allow("*").on("*")),
        Role("x").trusting(EC2).with_inline("p", deny("s3:*").on("*"), allow("*").on("*")),
        Policy("x", ADMIN),
        Policy("x", boundary(allow("*").on("*"))),
        User("x").attach(ManagedPolicy.AdministratorAccess),
        Group("x").attach(ManagedPolicy.IAMFullAccess),
        Role("x").trusting(EC2).attach("arn:aws:iam::aws:policy/PowerUserAccess"),
        Attachment(ManagedPolicy.AdministratorAccess, to="arn:aws:iam::123456789012:role/x"),
    ],
    ids=repr,
)
def test_wildcard_admin_is_found_in_every_kind(resource: Resource) -> None:
    assert _objections(no_wildcard_admin, resource) == [str(resource.address)]


def test_wildcard_admin_is_found_in_another_partition() -> None:
    role = Role("x").trusting(EC2).attach("arn:aws-cn:iam::aws:policy/PowerUserAccess")
    assert _objections(no_wildcard_admin, role, partition="aws-cn") == ["role/x"]


def test_own_policy_with_an_aws_name_is_accepted() -> None:
    policy = Policy("AdministratorAccess", document(READ))
    user = User("x").attach(policy).bounded_by(ManagedPolicy.AdministratorAccess)
    assert _objections(no_wildcard_admin, policy, user) == []


EDGE = Policy("edge", boundary(allow("s3:*").on("*")))
OWN = "arn:aws:iam::123456789012:policy/edge"


@pytest.mark.parametrize(
    ("required", "resource", "accepted"),
    [
        (None, User("x"), False),
        (None, User("x").bounded_by(EDGE), True),
        (None, Role("x").trusting(EC2), False),
        (None, Role("x").trusting(EC2).bounded_by(ManagedPolicy.ReadOnlyAccess), True),
        (None, ServiceLinkedRole("autoscaling.amazonaws.com"), True),
        (None, Group("x"), True),
        (OWN, User("x").bounded_by(EDGE), True),
        (EDGE, User("x").bounded_by(OWN), True),
        (EDGE.arn, User("x").bounded_by(EDGE), True),
        (EDGE, User("x").bounded_by(ManagedPolicy.ReadOnlyAccess), False),
        (ManagedPolicy.ReadOnlyAccess, User("x").bounded_by(ManagedPolicy.ReadOnlyAccess), True),
        (ManagedPolicy.ReadOnlyAccess, User("x").bounded_by(EDGE), False),
        (OWN, User("x"), False),
    ],
)
def test_users_and_roles_need_a_boundary(required: Any, resource: Resource, accepted: bool) -> None:  # noqa: FBT001
    result = _objections(boundary_required(required), EDGE, resource)
    expected = [] if accepted else [str(resource.address)]
    assert [item for item in result if item != "user/around"] == expected
    assert ("user/around" in result) == (required is not None)


ORG = aws.PrincipalOrgID.equals("o-a1b2c3d4e5")


@pytest.mark.parametrize(
    "statement",
    [
        ANYBODY,
        allow("sts:AssumeRole").for_principal("*"),
        ANYBODY.when(aws.MultiFactorAuthPresent.is_true()),
        ANYBODY.when(key("sts:ExternalId").equals("secret")),
        ANYBODY.when(aws.PrincipalTag("team").equals("web")),
        ANYBODY.when(aws.PrincipalOrgID.not_equals("o-a1b2c3d4e5")),
        ANYBODY.when(ORG.if_exists()),
        ANYBODY.when(aws.PrincipalOrgID.like("*")),
        ANYBODY.when(aws.PrincipalOrgID.like("o-*")),
        ANYBODY.when(aws.PrincipalAccount.like("1111*")),
        ANYBODY.when(aws.PrincipalArn.like("arn:aws:iam::*:role/admin")),
        ANYBODY.when(aws.PrincipalArn.like("arn:aws:iam::111122223333:role/a", "*")),
        ANYBODY.when(aws.PrincipalOrgPaths.for_all_values.like("o-a1b2c3d4e5/*")),
        ANYBODY.when(aws.SourceIp.within("0.0.0.0/0")),
        FROM_GITHUB,
        WEB.for_federated(GITHUB),
        FROM_GITHUB.when(GITHUB.sub.like("*")),
        FROM_GITHUB.when(GITHUB.sub.like("repo:*")),
        FROM_GITHUB.when(GITHUB.sub.like("repo:acme*:ref:refs/heads/main")),
        FROM_GITHUB.when(GITHUB.sub.like("repo:acme/web:*", "repo:*/web:*")),
        FROM_GITHUB.when(GITHUB.sub.not_equals("repo:evil/web:ref:refs/heads/main")),
        FROM_GITHUB.when(GITHUB.sub.equals("repo:acme/web:ref:refs/heads/main").if_exists()),
        WEB.for_federated(oidc("idp.example.com")),
        WEB.for_federated(oidc("idp.example.com")).when(key("other.com:sub").equals("me")),
        COGNITO,
        COGNITO.when(key("cognito-identity.amazonaws.com:aud").like("*")),
        SAML,
    ],
    ids=repr,
)
def test_role_with_a_public_trust_policy_is_refused(statement: Any) -> None:
    assert _objections(no_public_trust, Role("x").trusting(statement)) == ["role/x"]


@pytest.mark.parametrize(
    "statement",
    [
        EC2,
        allow("sts:AssumeRole").for_account("111122223333"),
        allow("sts:AssumeRole").for_own_account(),
        ANYBODY.when(ORG),
        ANYBODY.when(aws.MultiFactorAuthPresent.is_true(), ORG),
        ANYBODY.when(aws.PrincipalOrgPaths.for_any_value.like("o-a1b2c3d4e5/*")),
        ANYBODY.when(aws.PrincipalAccount.equals("111122223333")),
        ANYBODY.when(aws.PrincipalArn.like("arn:aws:iam::111122223333:role/*")),
        ANYBODY.when(aws.SourceIp.within("192.0.2.0/24")),
        deny("sts:AssumeRole").for_anyone(),
        FROM_GITHUB.when(GITHUB.sub.equals("repo:acme/web:ref:refs/heads/main")),
        FROM_GITHUB.when(GITHUB.sub.like("repo:acme/*")),
        FROM_GITHUB.when(GITHUB.sub.like("repo:acme/web:*", "repo:acme/api:*")),
        WEB.for_federated(oidc("idp.example.com")).when(key("idp.example.com:aud").equals("me")),
        COGNITO.when(key("cognito-identity.amazonaws.com:aud").equals("us-east-1:pool")),
        SAML.when(key("SAML:aud").equals("https://signin.aws.amazon.com/saml")),
    ],
    ids=repr,
)
def test_role_that_trusts_specific_principals_is_accepted(statement: Any) -> None:
    assert _objections(no_public_trust, Role("x").trusting(statement)) == []


@pytest.mark.parametrize(
    ("statement", "accepted"),
    [
        ({"Principal": "*"}, False),
        ({"Principal": {"AWS": ["arn:aws:iam::111122223333:root", "*"]}}, False),
        ({"Principal": {"Federated": "*"}}, False),
        ({"Principal": {"AWS": "arn:aws:iam::*:root"}}, False),
        ({"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:root"}}, False),
        ({"Principal": "*", "Condition": {"stringequals": {"AWS:principalorgid": "o-a1"}}}, True),
        ({"Principal": {"AWS": "111122223333"}}, True),
        ({"Principal": {"AWS": 7}}, False),
    ],
)
def test_trust_policy_is_evaluated(statement: dict[str, Any], accepted: bool) -> None:  # noqa: FBT001
    complete = {"Effect": "Allow", "Action": "sts:AssumeRole", **statement}
    plan = _plan("role", {"trust": {"Version": "2012-10-17", "Statement": complete}})
    assert bool(list(no_public_trust(plan))) is not accepted


def _refuse_user_ada(plan: Plan) -> Iterator[Objection]:
    for change in plan.changes:
        if change.desired is not None and change.address.name == "ada":
            yield Objection(change.address, "is not wanted", "says the test", "leave her out")


def test_nothing_is_sent_while_a_guard_objects(iam_account: InProcessAccount) -> None:
    shown: list[Plan] = []

    def decline(plan: Plan) -> bool:
        shown.append(plan)
        return False

    session = deploy(
        "guarded",
        account=iam_account,
        guards=[_refuse_user_ada, boundary_required()],
        approve=decline,
    )
    with pytest.raises(GuardRefused) as refused, session:
        session.add(User("ada"), User("bob"))
    error = refused.value
    assert [str(objection.address) for objection in error.objections] == [
        "user/ada",
        "user/ada",
        "user/bob",
    ]
    assert "user/ada is not wanted: says the test" in str(error)
    assert "user/bob" in str(error)
    assert "test_guards.py" in str(error)
    assert "leave her out" in str(error.next_step)
    assert not shown
    assert not iam_account.writes
    with pytest.raises(GuardRefused):
        session.apply()
    assert not iam_account.writes


def test_saved_plan_with_objections_is_refused(iam_account: InProcessAccount) -> None:
    guarded = deploy("guarded", account=iam_account, guards=[_refuse_user_ada])
    guarded.add(User("ada"))
    saved = Plan.from_json(guarded.plan().to_json())
    assert [str(objection) for objection in saved.objections] == [
        "user/ada is not wanted: says the test"
    ]
    for plan in (saved, attrs.evolve(saved, objections=())):
        for carry_out in (guarded.carry_out, guarded.apply):
            with pytest.raises(GuardRefused):
                carry_out(plan)
    with pytest.raises(GuardRefused):
        deploy("guarded", account=iam_account).carry_out(saved)
    assert not iam_account.writes


def test_guards_do_not_see_unchanged_objects(iam_account: InProcessAccount) -> None:
    with deploy("guarded", account=iam_account) as session:
        session.add(User("ada"))
    with deploy("guarded", account=iam_account, guards=[_refuse_user_ada]) as session:
        session.add(User("ada"), User("bob"))
    with deploy("guarded", account=iam_account, guards=[_refuse_user_ada]) as session:
        session.add(User("bob"))
    assert [item["UserName"] for item in iam_account.client("iam").list_users()["Users"]] == ["bob"]
    with pytest.raises(GuardRefused):  # it would be recreated
        session.rollback()


def test_objections_are_shown(iam_account: InProcessAccount) -> None:
    session = deploy("guarded", account=iam_account, guards=[_refuse_user_ada])
    session.add(User("ada"))
    plan = session.plan()
    shown = TerminalReport().plans([plan])
    assert "✗ guard: user/ada is not wanted: says the test" in shown
    assert "leave her out" in shown
    assert '"what": "is not wanted"' in JsonReport().plans([plan])


def test_plan_shows_irreversible_changes(iam_account: InProcessAccount) -> None:
    trusted = trust(EC2)
    role = Role("app", trust=trusted, description="one")
    with deploy("guarded", account=iam_account) as session:
        session.add(role)
    empty = deploy("guarded", account=iam_account)
    plan = empty.plan()
    (change,) = plan.irreversible
    assert change.before is not None
    assert change.desired is None
    assert parse(change.before["trust"], "trust") == trusted
    assert "new unique ID (was AROA" in str(change.irreversible)
    shown = TerminalReport().plans([plan])
    assert "- role/app  irreversible" in shown
    assert "1 of them irreversible" in shown
    assert '"irreversible": "recreating it' in JsonReport().plans([plan])
    other = deploy("guarded", account=iam_account)
    other.add(attrs.evolve(role, description="two"))
    (change,) = other.plan().changes
    assert change.before is not None
    assert change.desired is not None
    assert (change.before["description"], change.desired["description"]) == ("one", "two")
    assert change.irreversible is None
    assert Stack("guarded").resources == ()
