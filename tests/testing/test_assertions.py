"""Arguments and failure messages of `assert_allows` and `assert_denies`."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import (
    Group,
    ManagedPolicy,
    Policy,
    Role,
    Stack,
    User,
    allow,
    aws,
    boundary,
    deny,
    document,
    endpoint_policy,
    rcp,
    scp,
    session_policy,
    trust,
)
from iamdsl.errors import CatalogWarning, InvalidArn, InvalidRequest, UndeclaredResource
from iamdsl.evaluation import Caller, PolicySet
from iamdsl.services import s3
from iamdsl.testing import assert_allows, assert_denies

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.testing.assertion_query import AssertionLayers
    from iamdsl.testing.policy_layers import AssertablePolicy

REPORT = "arn:aws:s3:::reports/2026/a.csv"
READ = document(allow("s3:GetObject").on("arn:aws:s3:::reports/*"))
WRITE = Policy("write", document(allow("s3:PutObject").on("arn:aws:s3:::reports/*")))
EVERYTHING = allow("*").on("*")
TRUST = trust(allow("sts:AssumeRole").for_service("ec2"))


def failure_of(assertion: Callable[..., None], *arguments: Any, **options: Any) -> str:
    with pytest.raises(AssertionError) as caught:
        assertion(*arguments, **options)
    return str(caught.value)


@pytest.mark.parametrize(
    "policies",
    [
        READ,
        READ.statements[0],
        READ.to_dict(),
        READ.to_json(),
        [WRITE, READ.statements[0]],
        (item for item in (WRITE, READ)),
        PolicySet(identity=(READ,)),
        ManagedPolicy.AmazonS3ReadOnlyAccess,
        Role("app").with_inline("read", READ),
        User("jane").with_inline("read", READ),
        Group("people").with_inline("read", READ),
        Policy("read", READ),
        boundary(*READ.statements),
        session_policy(*READ.statements),
    ],
    ids=lambda entry: type(entry).__name__,
)
def test_every_kind_of_policy_and_principal_is_accepted(policies: Any) -> None:
    assert_allows(policies, "s3:GetObject", on=REPORT)


def test_every_action_is_decided_on_every_resource() -> None:
    reading = ManagedPolicy.AmazonS3ReadOnlyAccess
    buckets = [s3.bucket("reports"), s3.bucket("archive")]
    assert_allows(reading, (s3.ListBucket, "s3:GetBucketTagging"), on=buckets)
    assert_denies(reading, (s3.DeleteBucket, "s3:PutBucketTagging"), on=buckets)
    text = failure_of(assert_denies, reading, [s3.ListBucket, s3.DeleteBucket], on=buckets)
    assert text.startswith("2 of 4 requests are allowed:\n\n")
    assert text.count("is allowed s3:ListBucket on arn:aws:s3:::") == 2


def test_context_is_given_by_key_or_by_name() -> None:
    policy = EVERYTHING.when(aws.MultiFactorAuthPresent.is_true())
    policy = policy.when(aws.TagKeys.for_all_values.equals("team"))
    assert_allows(
        policy, "iam:CreateUser", when={aws.MultiFactorAuthPresent: True, "aws:tagkeys": ["team"]}
    )
    assert_denies(policy, "iam:CreateUser", when={aws.TagKeys: ["team"]})


def test_arns_without_account_are_in_the_callers_account() -> None:
    role = Role("app")
    passing = allow("iam:PassRole").on(role).when(aws.SourceArn.equals(role))
    assert_allows(passing, "iam:PassRole", on=role, when={aws.SourceArn: role})
    elsewhere = "arn:aws:iam::444455556666:user/jane"
    assert_allows(passing, "iam:PassRole", on=role, when={aws.SourceArn: [role]}, by=elsewhere)
    assert_allows(
        passing,
        "iam:PassRole",
        on="arn:aws:iam::123456789012:role/app",
        when={aws.SourceArn: "arn:aws:iam::123456789012:role/app"},
    )
    assert_denies(passing, "iam:PassRole", on="arn:aws:iam::123456789012:role/app", by=elsewhere)


def test_role_or_user_is_the_caller() -> None:
    own_policy = allow("s3:GetObject").on("arn:aws:s3:::home/${aws:username}/*")
    jane = User("jane", path="/people/").with_inline("own", own_policy)
    assert_allows(jane, "s3:GetObject", on="arn:aws:s3:::home/jane/a")
    assert_denies(jane, "s3:GetObject", on="arn:aws:s3:::home/mary/a")
    own_actions = EVERYTHING.when(aws.PrincipalArn.equals(Role("app", path="/x/")))
    assert_allows(
        Role("app", path="/x/").with_inline("all", own_actions), "s3:GetObject", on=REPORT
    )
    session = Caller.session("arn:aws:iam::123456789012:role/x/app", "nightly")
    assert_allows(
        Role("app").with_inline("all", own_actions), "s3:GetObject", on=REPORT, by=session
    )


def test_stack_resolves_references() -> None:
    jane = User("jane").attach(WRITE).bounded_by(Policy("edge", boundary(EVERYTHING)))
    group = Group("readers").with_inline("read", READ).with_members(jane)
    stack = Stack("people", (jane, group, WRITE, Policy("edge", boundary(allow("s3:*").on("*")))))
    assert_allows(jane, ["s3:GetObject", "s3:PutObject"], on=REPORT, stack=stack)
    with pytest.raises(UndeclaredResource, match="no stack is given"):
        assert_allows(jane, "s3:GetObject", on=REPORT)


def test_trust_policy_of_the_assumed_role_applies() -> None:
    role = Role("app", trust=trust(allow("sts:AssumeRole").for_user("jane")))
    assert_allows(User("jane"), "sts:AssumeRole", on=role)
    assert_denies(User("mary").with_inline("all", EVERYTHING), "sts:AssumeRole", on=role)
    assert_allows(User("mary").with_inline("all", EVERYTHING), "iam:GetRole", on=role)
    assert_denies(User("jane"), "sts:AssumeRole", on=role, resource=TRUST)


def test_every_other_layer_can_deny() -> None:
    deny_s3 = deny("s3:*").on("*")
    limits: tuple[AssertionLayers, ...] = (
        {"boundary": boundary(deny_s3)},
        {"boundary": Policy("edge", boundary(deny_s3))},
        {"session": session_policy(deny_s3)},
        {"scps": [[scp(EVERYTHING), scp(deny_s3)]]},
        {"rcps": [[rcp(deny_s3.for_anyone())]]},
        {"endpoint": endpoint_policy(deny_s3.for_anyone())},
        {"resource": deny_s3.for_anyone()},
        {"resource_account": "444455556666"},
    )
    for layer in limits:
        assert_denies(READ, "s3:GetObject", on=REPORT, **layer)
    assert_allows(
        READ,
        "s3:GetObject",
        on=REPORT,
        resource=allow("s3:GetObject").on(REPORT).for_account("123456789012"),
        resource_account="444455556666",
    )


def test_policies_with_principals_are_resource_policies() -> None:
    bucket = allow("s3:GetObject").on(REPORT).for_user("jane")
    jane = "arn:aws:iam::123456789012:user/jane"
    assert_allows(bucket, "s3:GetObject", on=REPORT, by=jane)
    mary = "arn:aws:iam::444455556666:user/mary"
    owner: AssertionLayers = {"resource_account": "123456789012"}
    assert_denies([bucket, READ], "s3:GetObject", on=REPORT, by=mary, **owner)
    policies: list[AssertablePolicy] = [
        READ,
        bucket,
        document(allow("s3:Get*").on(REPORT).for_anyone()).to_json(),
    ]
    assert_allows(policies, "s3:GetObject", on=REPORT, by=mary, **owner)
    assert_allows(TRUST, "sts:AssumeRole", on=Role("app"), by="ec2.amazonaws.com")
    assert_denies(TRUST, "sts:AssumeRole", on=Role("app"), by="lambda.amazonaws.com")


REFUSED: list[tuple[str, Callable[[], None]]] = [
    ("by= is missing", lambda: assert_denies(TRUST, "sts:AssumeRole", on=Role("app"))),
    ("no action is given", lambda: assert_allows(READ, [])),
    ("no resource is given", lambda: assert_denies(READ, "s3:GetObject", on=[])),
    ("policy cannot allow anything", lambda: assert_denies(scp(EVERYTHING), "s3:GetObject")),
    (
        "policy cannot allow anything",
        lambda: assert_denies(endpoint_policy(EVERYTHING.for_anyone()), "s3:GetObject"),
    ),
    (
        "two principals are given: role/a and user/b",
        lambda: assert_denies([Role("a"), User("b")], "s3:GetObject"),
    ),
    (
        "boundary is given twice",
        lambda: assert_denies(PolicySet(boundary=(READ,)), "s3:GetObject", boundary=READ),
    ),
]


@pytest.mark.parametrize(("message", "assertion"), REFUSED, ids=[message for message, _ in REFUSED])
def test_incomplete_and_contradictory_assertions_are_refused(
    message: str, assertion: Callable[[], None]
) -> None:
    with pytest.raises(InvalidRequest, match=message) as caught:
        assertion()
    assert "test_assertions.py" in str(caught.value.where)


def test_misspelled_actions_and_resources_are_reported() -> None:
    with pytest.warns(CatalogWarning, match="s3:GetObjct: no such action.*s3:GetObject"):
        assert_denies(READ, "s3:GetObjct", on=REPORT)
    with pytest.raises(InvalidArn, match="'reports' is not a resource ARN"):
        assert_denies(READ, "s3:GetObject", on="reports")


def test_denial_shows_trace_with_source_lines() -> None:
    line = inspect.currentframe().f_lineno + 2  # type: ignore[union-attr]
    policy = document(
        allow("s3:GetObject").on("arn:aws:s3:::reports/*"),
        deny("s3:*").on("*").when(aws.SecureTransport.is_false()).named("TlsOnly"),
    )
    arguments: dict[Any, Any] = {aws.SecureTransport: False}
    assert (
        failure_of(assert_allows, policy, "s3:GetObject", on=REPORT, when=arguments)
        == f"""\
arn:aws:iam::123456789012:user/someone is not allowed s3:GetObject on {REPORT} \
(explicit_deny): an identity policy denies s3:GetObject on {REPORT} (TlsOnly)
├─ resource policy: absent: no resource policy was given
├─ identity policy: denies: a statement denies the request
│  ├─ ✓ Allow s3:GetObject  ({__file__}:{line})
│  │  ✓ Action s3:GetObject: matches s3:GetObject
│  │  ✓ Resource arn:aws:s3:::reports/*: matches {REPORT}
│  ├─ ✓ Deny TlsOnly  ({__file__}:{line + 1})
│  │  ✓ Action s3:*: matches s3:GetObject
│  │  ✓ Resource *: matches {REPORT}
│  │  ✓ Condition Bool aws:SecureTransport false: the request has false
├─ permissions boundary: absent: none was given, so it limits nothing
├─ session policy: absent: none was given, so it limits nothing
├─ VPC endpoint policy: absent: none was given, so it limits nothing"""
    )


def test_unwanted_access_shows_the_allowing_statements() -> None:
    line = inspect.currentframe().f_lineno + 2  # type: ignore[union-attr]
    role = Role("app").with_inline(
        "all", deny("s3:*").on("*").when(aws.SecureTransport.is_false()), allow("s3:*").on("*")
    )
    text = failure_of(assert_denies, role, "s3:GetObject", on=REPORT, boundary=READ)
    (edge,) = READ.statements
    assert (
        text
        == f"""\
arn:aws:iam::123456789012:role/app is allowed s3:GetObject on {REPORT}: \
an identity policy allows s3:GetObject
  identity policy: allow('s3:*').on('*')
    where: {__file__}:{line}
  permissions boundary: allow('s3:GetObject').on('arn:aws:s3:::reports/*')
    where: {edge.origin}"""
    )


def test_scoped_credentials_limit_a_role() -> None:
    role = Role("app").with_inline("all", allow("s3:*").on("*"))
    assert_allows(role, "s3:GetObject", on=REPORT, scoped=[READ])
    assert_denies(role, "s3:PutObject", on=REPORT, scoped=[READ])
    scoped = PolicySet(identity=allow("s3:*").on("*"), scoped=[READ])
    session = "arn:aws:sts::123456789012:assumed-role/app/one"
    assert_denies(scoped, "s3:PutObject", on=REPORT, by=session)
