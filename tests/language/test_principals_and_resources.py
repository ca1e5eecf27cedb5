"""Principals and resources: every form that IAM accepts, and the hints for refused ones."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest

import iamdsl
from iamdsl import Arn, Role, User, allow, aws, deny, document, oidc, parse, trust, var
from iamdsl.errors import IamdslError, InvalidArn

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language import AnyStatement

NAMES = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
CANONICAL = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
ASSUME = allow("sts:AssumeRole")

FORMS: dict[str, tuple[AnyStatement, Any]] = {
    "service": (ASSUME.for_service("ec2"), {"Service": "ec2.amazonaws.com"}),
    "service by full name": (
        ASSUME.for_service("ec2.amazonaws.com.cn", "logs.eu-west-1.amazonaws.com"),
        {"Service": ["ec2.amazonaws.com.cn", "logs.eu-west-1.amazonaws.com"]},
    ),
    "service from a template": (
        ASSUME.for_service(var.opaque("ec2.${AWS::URLSuffix}")),
        {"Service": "ec2.${AWS::URLSuffix}"},
    ),
    "account": (
        ASSUME.for_account("111122223333"),
        {"AWS": "arn:aws:iam::111122223333:root"},
    ),
    "account as a principal": (
        ASSUME.for_principal("111122223333"),
        {"AWS": "arn:aws:iam::111122223333:root"},
    ),
    "own account": (ASSUME.for_own_account(), {"AWS": "arn:aws:iam::123456789012:root"}),
    "role by name": (
        ASSUME.for_role("team/app"),
        {"AWS": "arn:aws:iam::123456789012:role/team/app"},
    ),
    "role as a value": (
        ASSUME.for_role(Role("app", path="/team/")),
        {"AWS": "arn:aws:iam::123456789012:role/team/app"},
    ),
    "role by ARN": (
        ASSUME.for_role("arn:aws:iam::111122223333:role/x"),
        {"AWS": "arn:aws:iam::111122223333:role/x"},
    ),
    "user": (ASSUME.for_user(User("jane")), {"AWS": "arn:aws:iam::123456789012:user/jane"}),
    "session": (
        ASSUME.for_principal("arn:aws:sts::111122223333:assumed-role/x/session"),
        {"AWS": "arn:aws:sts::111122223333:assumed-role/x/session"},
    ),
    "federated user": (
        ASSUME.for_principal("arn:aws:sts::111122223333:federated-user/bob"),
        {"AWS": "arn:aws:sts::111122223333:federated-user/bob"},
    ),
    "unique id of a deleted principal": (
        ASSUME.for_principal("AROADBQP57FF2AEXAMPLE"),
        {"AWS": "AROADBQP57FF2AEXAMPLE"},
    ),
    "public provider": (
        ASSUME.for_federated("cognito-identity.amazonaws.com"),
        {"Federated": "cognito-identity.amazonaws.com"},
    ),
    "own OIDC provider": (
        ASSUME.for_federated(oidc("token.actions.githubusercontent.com")),
        {
            "Federated": "arn:aws:iam::123456789012:oidc-provider/"
            "token.actions.githubusercontent.com"
        },
    ),
    "SAML provider by name": (
        ASSUME.for_saml("office"),
        {"Federated": "arn:aws:iam::123456789012:saml-provider/office"},
    ),
    "SAML provider by ARN": (
        ASSUME.for_saml("arn:aws:iam::111122223333:saml-provider/office"),
        {"Federated": "arn:aws:iam::111122223333:saml-provider/office"},
    ),
    "canonical user": (ASSUME.for_canonical_user(CANONICAL), {"CanonicalUser": CANONICAL}),
    "anyone": (ASSUME.for_anyone(), "*"),
    "any AWS principal": (ASSUME.for_principal("*"), {"AWS": "*"}),
    "grouped by type": (
        ASSUME.for_account("111122223333").for_service("ec2").for_account("444455556666"),
        {
            "AWS": ["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root"],
            "Service": "ec2.amazonaws.com",
        },
    ),
    "repeated service": (
        ASSUME.for_service("ec2").for_service("ec2.amazonaws.com"),
        {"Service": "ec2.amazonaws.com"},
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_form_of_principal_is_written_and_parsed(form: str) -> None:
    statement, expected = FORMS[form]
    policy = document(statement, kind="resource")
    bound = policy.bind(partition="aws", account="123456789012")
    assert bound.to_dict()["Statement"]["Principal"] == expected
    assert parse(bound.to_json(), kind="resource") == bound
    assert eval(repr(policy), dict(NAMES)) == policy  # noqa: S307 - the property itself
    assert eval(repr(bound), dict(NAMES)) == bound  # noqa: S307
    assert eval(repr(statement), dict(NAMES)) == statement  # noqa: S307


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "service with a space": (lambda: ASSUME.for_service("ec 2"), 'for_service("ec2")'),
    "star as service": (lambda: ASSUME.for_service("*"), "not a service"),
    "service as a principal": (
        lambda: ASSUME.for_principal("ec2.amazonaws.com"),
        'for_service("ec2")',
    ),
    "name as a principal": (lambda: ASSUME.for_principal("app"), 'for_role("app")'),
    "account of 11 digits": (lambda: ASSUME.for_principal("11112222333"), "has 11 digits"),
    "ARN with a short account": (
        lambda: ASSUME.for_principal("arn:aws:iam::1111:role/x"),
        "neither empty nor 12 digits",
    ),
    "bucket as a principal": (
        lambda: ASSUME.for_principal("arn:aws:s3:::b"),
        "an ARN of s3 is not a principal",
    ),
    "provider as a principal": (
        lambda: ASSUME.for_principal("arn:aws:iam::111122223333:saml-provider/x"),
        "for_federated",
    ),
    "variable in a principal": (
        lambda: ASSUME.for_principal("arn:aws:iam::111122223333:role/${aws:username}"),
        "cannot contain a policy variable",
    ),
    "star as role": (lambda: ASSUME.for_role("*"), "not a valid name of a role"),
    "empty role name": (lambda: ASSUME.for_role(""), "not a valid name of a role"),
    "role with a space": (lambda: ASSUME.for_role("my role"), "not a valid name of a role"),
    "star as SAML provider": (
        lambda: ASSUME.for_saml("*"),
        "not a valid name of a SAML provider",
    ),
    "own OIDC provider as a principal": (
        lambda: ASSUME.for_principal(oidc("a.example")),
        "for_federated",
    ),
    "own role as a provider": (
        lambda: ASSUME.for_federated(Role("app")),
        "not an identity provider",
    ),
    "own OIDC provider as SAML": (
        lambda: ASSUME.for_saml(oidc("a.example").arn),
        "not a SAML provider",
    ),
    "host of a provider that is not public": (
        lambda: ASSUME.for_federated("token.actions.githubusercontent.com"),
        'oidc("token.actions.githubusercontent.com")',
    ),
    "misspelled provider": (
        lambda: ASSUME.for_federated("account.google.com"),
        "`accounts.google.com`",
    ),
    "role as a provider": (
        lambda: ASSUME.for_federated("arn:aws:iam::111122223333:role/x"),
        "oidc-provider",
    ),
    "OIDC as SAML": (
        lambda: ASSUME.for_saml("arn:aws:iam::111122223333:oidc-provider/x"),
        "for_federated",
    ),
    "short canonical id": (lambda: ASSUME.for_canonical_user("79a5"), "64 hexadecimal digits"),
    "no principal": (ASSUME.for_service, "needs a principal"),
    "principal after NotPrincipal": (
        lambda: deny("s3:*").for_all_except("111122223333").for_service("ec2"),
        "NotPrincipal already",
    ),
    "NotPrincipal after a principal": (
        lambda: deny("s3:*").for_service("ec2").for_all_except("111122223333"),
        "exclude each other",
    ),
    "resource with a short account": (
        lambda: allow("iam:*").on("arn:aws:iam::12345:role/x"),
        "neither empty nor 12 digits",
    ),
    "resource without a name": (lambda: allow("s3:*").on("arn:aws:s3:::"), "'arn:aws:s3:::*'"),
    "number as resource": (lambda: allow("s3:*").on(3), "no ARN"),  # type: ignore[arg-type]
    "variable as a resource": (lambda: allow("s3:*").on(str(var.username)), "not a resource ARN"),
    "variable for an account": (
        lambda: allow("iam:*").on("arn:aws:iam::${aws:PrincipalAccount}:role/x"),
        "before the fifth colon",
    ),
    "placeholder of a template": (
        lambda: allow("s3:*").on("arn:aws:s3:::${Bucket}"),
        "var.opaque",
    ),
    "arrow character in a resource": (
        lambda: allow("s3:*").on("arn:aws:s3:::b/→"),
        "U+0020 to U+00FF",
    ),
    "actions in a list": (lambda: allow(["s3:Get*"]), "each action separately"),  # type: ignore[arg-type]
    "variable in an action": (
        lambda: allow("s3:${aws:username}"),
        "cannot contain a policy variable",
    ),
    "NotResource after a resource": (
        lambda: allow("s3:*").on("*").on_all_except("arn:aws:s3:::b"),  # type: ignore[misc]
        "has resources already",
    ),
    "long Sid": (lambda: allow("s3:*").named("A" * 101), "101 characters"),
    "open ARN as text": (lambda: str(Arn(None, "iam", "", None, "role/x")), "is not set"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_invalid_principal_or_resource_is_refused_with_hint(case: str) -> None:
    build, hint = REFUSED[case]
    with pytest.raises(IamdslError) as caught:
        build()
    assert hint in str(caught.value)
    assert "where:" not in str(caught.value) or __file__ in str(caught.value)


@pytest.mark.parametrize("account", ["1", "11112222333", 1111222233])
def test_short_account_id_is_not_padded_in_advice(account: Any) -> None:
    """The padded id may be an existing account, which the advice would give access."""
    for build in (
        lambda: ASSUME.for_account(account),
        lambda: allow("iam:*").on(f"arn:aws:iam::{account}:role/x"),
    ):
        with pytest.raises(InvalidArn) as caught:
            build()
        assert str(account).zfill(12) not in str(caught.value)
        assert caught.value.next_step is not None
        assert "12 digits" in caught.value.next_step


ACCEPTED = [
    "*",
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::bucket/a b/é?*",
    "arn:*:s3:::b",
    "arn:aws:ec2:*:*:instance/*",
    "arn:aws:iam::1111*:role/x",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:s3:::${aws:username}-home/${aws:PrincipalTag/team, 'none'}",
    "arn:aws:s3:::b/${*}${?}${$}",
    "arn:aws:logs:eu-west-1:111122223333:log-group:x:*",
]


@pytest.mark.parametrize("resource", ACCEPTED)
def test_resource_is_accepted(resource: str) -> None:
    policy = document(allow("s3:*").on(resource))
    assert policy.to_dict()["Statement"]["Resource"] == resource
    assert eval(repr(policy), dict(NAMES)) == policy  # noqa: S307 - the property itself


def test_opaque_text_is_not_checked() -> None:
    policy = document(allow("s3:*").on(var.opaque("${Bucket.Arn}/*")))
    assert policy.to_dict()["Statement"]["Resource"] == "${Bucket.Arn}/*"
    assert repr(policy) == "document(allow('s3:*').on(var.opaque('${Bucket.Arn}/*')))"


def test_anyone_in_a_trust_policy_is_an_aws_principal() -> None:
    assert trust(ASSUME.for_anyone()).to_dict()["Statement"]["Principal"] == {"AWS": "*"}


class Text(str, Enum):  # noqa: UP042 - unlike StrEnum, its `str` is not its value
    """Members whose `str` is not their value."""

    ACTION = "s3:GetObject"
    BUCKET = "arn:aws:s3:::b"
    REGION = "eu-west-1"
    NAME = "Named"
    ACCOUNT = "111122223333"
    SERVICE = "ec2"
    ROLE = "app"
    TAG = "team"

    def __str__(self) -> str:
        return f"Text.{self.name}"


def test_enum_member_is_used_by_its_value() -> None:
    from_members = (
        allow(Text.ACTION)
        .on(Text.BUCKET)
        .for_account(Text.ACCOUNT)
        .for_service(Text.SERVICE)
        .for_role(Text.ROLE)
        .when(aws.RequestedRegion.equals(Text.REGION), aws.PrincipalTag(Text.TAG).equals("a"))
        .named(Text.NAME)
    )
    from_texts = (
        allow("s3:GetObject")
        .on("arn:aws:s3:::b")
        .for_account("111122223333")
        .for_service("ec2")
        .for_role("app")
        .when(aws.RequestedRegion.equals("eu-west-1"), aws.PrincipalTag("team").equals("a"))
        .named("Named")
    )
    policy, expected = (
        document(statement).bind(account="123456789012") for statement in (from_members, from_texts)
    )
    assert policy.to_json() == expected.to_json()
    assert repr(policy) == repr(expected)
    with pytest.raises(IamdslError, match="not a resource ARN"):
        allow("s3:*").on(Text.ROLE)


CODE = [
    "allow('sts:AssumeRole').for_account('111122223333').for_service('ec2')",
    "allow('sts:AssumeRole').for_own_account().for_role('team/app').for_user('jane')",
    "allow('sts:AssumeRole').for_saml('office').for_federated(oidc('a.example'))",
    "deny('s3:*').on('*').for_all_except('arn:aws:iam::111122223333:role/x')",
    "allow('s3:*').on(Arn(None, 'iam', '', None, 'role/x')).when(aws.SourceVpc.is_present())",
    "allow('s3:*').on('*').when(aws.RequestTag('cost center').equals('a'), key('a:b').is_absent())",
    "deny.all_except('s3:*').on_all_except('*').when(aws.TagKeys.for_all_values.like('a*'))",
]


@pytest.mark.parametrize("code", CODE)
def test_repr_is_the_code_a_user_writes(code: str) -> None:
    assert repr(eval(code, dict(NAMES))) == code  # noqa: S307 - the property itself


def test_repr_of_unbuildable_document_does_not_raise() -> None:
    unbuildable = parse(
        {
            "Statement": [
                {"Sid": "A", "Effect": "Allow", "Action": "*:*", "Resource": "x"},
                {"Sid": "A", "Effect": "Allow", "Action": "*", "Resource": "*"},
            ]
        }
    )
    policy = unbuildable.with_statement(allow("iam:PassRole").on(Role("app")))
    assert "<own account>" in repr(policy)
