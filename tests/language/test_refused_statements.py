"""Statements that IAM does not allow are refused, and the error names the user's line."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from iamdsl import Arn, allow, aws, deny, document, key, oidc, trust, var
from iamdsl import boundary as make_boundary
from iamdsl.errors import IamdslError, InvalidArn, LanguageError, UnboundArn, UnknownAttribute

if TYPE_CHECKING:
    from collections.abc import Callable

REFUSED: dict[str, tuple[Callable[[], object], type[IamdslError], str]] = {
    "no action": (allow, LanguageError, "needs an action"),
    "action without service": (lambda: allow("GetObject"), LanguageError, '"s3:GetObject"'),
    "wildcard in the service": (lambda: allow("s*:Get"), LanguageError, "wildcard"),
    "service without action": (lambda: allow("s3"), LanguageError, '"s3:*" for every action of s3'),
    "wildcards for service and action": (lambda: allow("*:*x"), LanguageError, "for each service"),
    "star for service and action": (lambda: allow("*:*"), LanguageError, 'write "*"'),
    "empty service": (lambda: allow(":Get"), LanguageError, "missing"),
    "empty name": (lambda: allow("s3:"), LanguageError, '"s3:*"'),
    "space in an action": (lambda: allow("s3:Get Object"), LanguageError, "character"),
    "on called twice": (
        lambda: allow("s3:*").on("*").on("*"),  # type: ignore[misc]
        LanguageError,
        "already",
    ),
    "on without resource": (lambda: allow("s3:*").on(), LanguageError, '.on("*")'),
    "bucket name as resource": (
        lambda: allow("s3:*").on("my-bucket"),
        InvalidArn,
        "arn:aws:s3:::my-bucket",
    ),
    "ARN cut short": (lambda: allow("s3:*").on("arn:aws:s3"), InvalidArn, "arn:partition"),
    "short account": (lambda: allow("s3:*").for_account("12345"), InvalidArn, "12 digits"),
    "number as account": (
        lambda: allow("s3:*").for_account(123456789012),  # type: ignore[arg-type]
        InvalidArn,
        "text of 12 digits",
    ),
    "wildcard in a principal": (
        lambda: allow("s3:*").for_principal("arn:aws:iam::123456789012:role/*"),
        LanguageError,
        "aws.PrincipalArn",
    ),
    "group as principal": (
        lambda: allow("s3:*").for_principal("arn:aws:iam::123456789012:group/g"),
        LanguageError,
        "a group is not a principal",
    ),
    "user as role": (
        lambda: allow("s3:*").for_role("arn:aws:iam::123456789012:user/u"),
        LanguageError,
        "for_user",
    ),
    "same operator and key twice": (
        lambda: (
            allow("s3:*")
            .on("*")
            .when(aws.PrincipalOrgID.equals("a"))
            .when(aws.PrincipalOrgID.equals("b"))
        ),
        LanguageError,
        "['a']",
    ),
    "unless with two conditions": (
        lambda: deny("*").on("*").unless(aws.SecureTransport.is_true(), aws.UserAgent.like("x")),  # type: ignore[arg-type]
        LanguageError,
        ".unless(a).unless(b)",
    ),
    "and between conditions": (
        lambda: aws.SecureTransport.is_true() and aws.UserAgent.like("x"),
        LanguageError,
        ".when(a, b)",
    ),
    "or between conditions": (
        lambda: aws.SecureTransport.is_true() or aws.UserAgent.like("x"),
        LanguageError,
        "in one call",
    ),
    "unless with BinaryEquals": (
        lambda: deny("*").on("*").unless(key.binary("x:y").equals("QQ==")),
        LanguageError,
        "no operator that negates",
    ),
    "text as condition": (
        lambda: allow("s3:*").on("*").when("x"),  # type: ignore[arg-type]
        LanguageError,
        "not a condition",
    ),
    "invalid Sid": (lambda: allow("s3:*").named("a b"), LanguageError, "letters and digits"),
    "misspelled method": (lambda: allow("s3:*").onn, UnknownAttribute, "`on`"),  # type: ignore[attr-defined]
    "misspelled all_except": (lambda: allow.all_excep, UnknownAttribute, "all_except"),  # type: ignore[attr-defined]
    "on before the actions": (lambda: allow.on, UnknownAttribute, "call it first"),  # type: ignore[attr-defined]
    "misspelled key": (lambda: aws.SecureTranspot, UnknownAttribute, "SecureTransport"),  # type: ignore[attr-defined]
    "operator of another type": (
        lambda: aws.SourceIp.less_than,  # type: ignore[attr-defined]
        UnknownAttribute,
        "IpKey",
    ),
    "invalid network": (lambda: aws.SourceIp.within("300.1.1.1"), LanguageError, "CIDR"),
    "datetime without time zone": (
        lambda: aws.CurrentTime.before(datetime(2027, 1, 1)),  # noqa: DTZ001 - the mistake
        LanguageError,
        "time zone",
    ),
    "quote in a default": (lambda: var("aws:x", default="it's"), LanguageError, "quote"),
    "URL as OIDC host": (lambda: oidc("https://x.y"), LanguageError, "oidc('x.y')"),
    "principals in an identity policy": (
        lambda: make_boundary(allow("s3:*").for_anyone().on("*")),  # type: ignore[arg-type]
        LanguageError,
        "cannot have principals",
    ),
    "resources in a trust policy": (
        lambda: trust(allow("sts:AssumeRole").for_service("ec2").on("*")),  # type: ignore[arg-type]
        LanguageError,
        "cannot have resources",
    ),
    "trust without principals": (
        lambda: trust(allow("sts:AssumeRole")),  # type: ignore[arg-type]
        LanguageError,
        "for_service",
    ),
    "identity without resources": (
        lambda: document(allow("s3:*")),  # type: ignore[arg-type]
        LanguageError,
        '.on("*")',
    ),
    "statements with and without principals": (
        lambda: document(allow("s3:*").on("*"), allow("s3:*").for_anyone().on("*")),  # type: ignore[arg-type]
        LanguageError,
        "this one has none",
    ),
    "repeated Sid": (
        lambda: document(allow("s3:*").on("*").named("A"), deny("s3:*").on("*").named("A")),
        LanguageError,
        "'A'",
    ),
    "allow with NotPrincipal": (
        lambda: document(allow("s3:*").for_all_except("123456789012").on("*")),
        LanguageError,
        "cannot combine Allow with NotPrincipal",
    ),
    "unknown version": (
        lambda: document(allow("s3:*").on("*"), version="2012-10-18"),
        LanguageError,
        "2012-10-17",
    ),
    "document without statements": (document, LanguageError, "needs a statement"),
    "open account": (
        lambda: str(Arn(None, "iam", "", None, "role/x")),
        UnboundArn,
        "account of the deployment",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_error_has_hint_and_names_the_line(case: str) -> None:
    build, error, hint = REFUSED[case]
    with pytest.raises(error) as caught:
        build()
    assert hint in str(caught.value)
    assert "where:" not in str(caught.value) or __file__ in str(caught.value)


def test_error_names_the_statements_with_and_without_principals() -> None:
    with_principal = allow("s3:*").for_anyone().on("*")
    without_principal = allow("s3:*").on("*")
    with pytest.raises(LanguageError) as caught:
        document(without_principal, with_principal)  # type: ignore[arg-type]
    assert str(with_principal.origin) in str(caught.value)
    assert str(without_principal.origin) in str(caught.value)
