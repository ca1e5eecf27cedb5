"""Who and what: every form that IAM takes, and what is refused with what to write instead."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import pytest

import iamdsl
from iamdsl import Arn, Role, User, allow, aws, deny, document, oidc, parse, trust, var
from iamdsl.errors import IamdslError

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language import AnyStatement

NAMES = {name: getattr(iamdsl, name) for name in iamdsl.__all__}
CANONICAL = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
ASSUME = allow("sts:AssumeRole")

FORMS: dict[str, tuple[AnyStatement, Any]] = {
    "service": (ASSUME.for_service("ec2"), {"Service": "ec2.amazonaws.com"}),
    "service by its whole name": (
        ASSUME.for_service("ec2.amazonaws.com.cn", "logs.eu-west-1.amazonaws.com"),
        {"Service": ["ec2.amazonaws.com.cn", "logs.eu-west-1.amazonaws.com"]},
    ),
    "service of a template": (
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
    "one that is gone": (
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
    "of two types, side by side": (
        ASSUME.for_account("111122223333").for_service("ec2").for_account("444455556666"),
        {
            "AWS": ["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root"],
            "Service": "ec2.amazonaws.com",
        },
    ),
    "the same twice": (
        ASSUME.for_service("ec2").for_service("ec2.amazonaws.com"),
        {"Service": "ec2.amazonaws.com"},
    ),
}


@pytest.mark.parametrize("what", FORMS)
def test_every_form_of_principal(what: str) -> None:
    statement, expected = FORMS[what]
    policy = document(statement, kind="resource")
    bound = policy.bind(partition="aws", account="123456789012")
    assert bound.to_dict()["Statement"]["Principal"] == expected
    assert parse(bound.to_json(), kind="resource") == bound
    assert eval(repr(policy), dict(NAMES)) == policy  # noqa: S307 - the property itself
    assert eval(repr(bound), dict(NAMES)) == bound  # noqa: S307
    assert eval(repr(statement), dict(NAMES)) == statement  # noqa: S307


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "service with a space": (lambda: ASSUME.for_service("ec 2"), 'for_service("ec2")'),
    "any service": (lambda: ASSUME.for_service("*"), "no service"),
    "service as a principal": (
        lambda: ASSUME.for_principal("ec2.amazonaws.com"),
        'for_service("ec2")',
    ),
    "name as a principal": (lambda: ASSUME.for_principal("app"), 'for_role("app")'),
    "account of 11 digits": (lambda: ASSUME.for_principal("11112222333"), "'011112222333'"),
    "ARN with a short account": (
        lambda: ASSUME.for_principal("arn:aws:iam::1111:role/x"),
        "neither empty nor 12 digits",
    ),
    "bucket as a principal": (
        lambda: ASSUME.for_principal("arn:aws:s3:::b"),
        "s3 has no principals",
    ),
    "provider as a principal": (
        lambda: ASSUME.for_principal("arn:aws:iam::111122223333:saml-provider/x"),
        "for_federated",
    ),
    "variable in a principal": (
        lambda: ASSUME.for_principal("arn:aws:iam::111122223333:role/${aws:username}"),
        "variable cannot stand in a principal",
    ),
    "any role": (lambda: ASSUME.for_role("*"), "no name of a role"),
    "no role": (lambda: ASSUME.for_role(""), "no name of a role"),
    "role with a space": (lambda: ASSUME.for_role("my role"), "no name of a role"),
    "any SAML provider": (lambda: ASSUME.for_saml("*"), "no name of a SAML provider"),
    "own provider as a principal": (
        lambda: ASSUME.for_principal(oidc("a.example")),
        "for_federated",
    ),
    "own role as a provider": (lambda: ASSUME.for_federated(Role("app")), "no identity provider"),
    "own provider as SAML": (
        lambda: ASSUME.for_saml(oidc("a.example").arn),
        "no SAML provider",
    ),
    "host of an own provider": (
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
    "more after all but some": (
        lambda: deny("s3:*").for_all_except("111122223333").for_service("ec2"),
        "NotPrincipal already",
    ),
    "all but some after others": (
        lambda: deny("s3:*").for_service("ec2").for_all_except("111122223333"),
        "stands alone",
    ),
    "resource with a short account": (
        lambda: allow("iam:*").on("arn:aws:iam::12345:role/x"),
        "neither empty nor 12 digits",
    ),
    "resource without a name": (lambda: allow("s3:*").on("arn:aws:s3:::"), "'arn:aws:s3:::*'"),
    "resource of another kind": (lambda: allow("s3:*").on(3), "no ARN"),  # type: ignore[arg-type]
    "variable as a resource": (lambda: allow("s3:*").on(str(var.username)), "no resource"),
    "variable for an account": (
        lambda: allow("iam:*").on("arn:aws:iam::${aws:PrincipalAccount}:role/x"),
        "behind the fifth colon",
    ),
    "template's placeholder": (
        lambda: allow("s3:*").on("arn:aws:s3:::${Bucket}"),
        "var.opaque",
    ),
    "strange character in a resource": (
        lambda: allow("s3:*").on("arn:aws:s3:::b/→"),
        "U+0020 to U+00FF",
    ),
    "actions in a list": (lambda: allow(["s3:Get*"]), "each by itself"),  # type: ignore[arg-type]
    "variable in an action": (lambda: allow("s3:${aws:username}"), "variable cannot stand"),
    "resources after others": (
        lambda: allow("s3:*").on("*").on_all_except("arn:aws:s3:::b"),  # type: ignore[misc]
        "has resources already",
    ),
    "long Sid": (lambda: allow("s3:*").named("A" * 101), "101 characters"),
    "open ARN as text": (lambda: str(Arn(None, "iam", "", None, "role/x")), "still open"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_refused_and_what_to_write(what: str) -> None:
    make, hint = REFUSED[what]
    with pytest.raises(IamdslError) as caught:
        make()
    assert hint in str(caught.value)
    assert "where:" not in str(caught.value) or __file__ in str(caught.value)


TAKEN = [
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


@pytest.mark.parametrize("resource", TAKEN)
def test_resources_that_are_taken(resource: str) -> None:
    policy = document(allow("s3:*").on(resource))
    assert policy.to_dict()["Statement"]["Resource"] == resource
    assert eval(repr(policy), dict(NAMES)) == policy  # noqa: S307 - the property itself


def test_what_a_template_fills_passes_unchecked() -> None:
    policy = document(allow("s3:*").on(var.opaque("${Bucket.Arn}/*")))
    assert policy.to_dict()["Statement"]["Resource"] == "${Bucket.Arn}/*"
    assert repr(policy) == "document(allow('s3:*').on(var.opaque('${Bucket.Arn}/*')))"


def test_a_trust_policy_spells_anyone_its_own_way() -> None:
    assert trust(ASSUME.for_anyone()).to_dict()["Statement"]["Principal"] == {"AWS": "*"}


class Text(str, Enum):  # noqa: UP042 - the older kind is the one with another `str`
    """Texts under names, whose `str` is not their value."""

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


def test_a_member_of_an_enumeration_is_its_value() -> None:
    made = (
        allow(Text.ACTION)
        .on(Text.BUCKET)
        .for_account(Text.ACCOUNT)
        .for_service(Text.SERVICE)
        .for_role(Text.ROLE)
        .when(aws.RequestedRegion.equals(Text.REGION), aws.PrincipalTag(Text.TAG).equals("a"))
        .named(Text.NAME)
    )
    plain = (
        allow("s3:GetObject")
        .on("arn:aws:s3:::b")
        .for_account("111122223333")
        .for_service("ec2")
        .for_role("app")
        .when(aws.RequestedRegion.equals("eu-west-1"), aws.PrincipalTag("team").equals("a"))
        .named("Named")
    )
    resource_policy, other = (document(each).bind(account="123456789012") for each in (made, plain))
    assert resource_policy.to_json() == other.to_json()
    assert repr(resource_policy) == repr(other)
    with pytest.raises(IamdslError, match="no resource"):
        allow("s3:*").on(Text.ROLE)


SPELLED = [
    "allow('sts:AssumeRole').for_account('111122223333').for_service('ec2')",
    "allow('sts:AssumeRole').for_own_account().for_role('team/app').for_user('jane')",
    "allow('sts:AssumeRole').for_saml('office').for_federated(oidc('a.example'))",
    "deny('s3:*').on('*').for_all_except('arn:aws:iam::111122223333:role/x')",
    "allow('s3:*').on(Arn(None, 'iam', '', None, 'role/x')).when(aws.SourceVpc.is_present())",
    "allow('s3:*').on('*').when(aws.RequestTag('cost center').equals('a'), key('a:b').is_absent())",
    "deny.all_except('s3:*').on_all_except('*').when(aws.TagKeys.for_all_values.like('a*'))",
]


@pytest.mark.parametrize("code", SPELLED)
def test_repr_is_what_one_would_write(code: str) -> None:
    assert repr(eval(code, dict(NAMES))) == code  # noqa: S307 - the property itself


def test_a_repr_never_raises() -> None:
    odd = parse(
        {
            "Statement": [
                {"Sid": "A", "Effect": "Allow", "Action": "*:*", "Resource": "x"},
                {"Sid": "A", "Effect": "Allow", "Action": "*", "Resource": "*"},
            ]
        }
    )
    open_one = odd.with_statement(allow("iam:PassRole").on(Role("app")))
    assert "<own account>" in repr(open_one)
