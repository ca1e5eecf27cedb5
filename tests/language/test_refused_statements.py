"""What cannot be said is refused where it is written."""

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
    "action without service": (lambda: allow("GetObject"), LanguageError, "service:Name"),
    "wildcard in the service": (lambda: allow("s*:Get"), LanguageError, "wildcard"),
    "empty service": (lambda: allow(":Get"), LanguageError, "missing"),
    "empty name": (lambda: allow("s3:"), LanguageError, '"s3:*"'),
    "space in an action": (lambda: allow("s3:Get Object"), LanguageError, "character"),
    "second on": (
        lambda: allow("s3:*").on("*").on("*"),  # type: ignore[misc]
        LanguageError,
        "already",
    ),
    "on nothing": (lambda: allow("s3:*").on(), LanguageError, '.on("*")'),
    "bucket's name as resource": (
        lambda: allow("s3:*").on("my-bucket"),
        InvalidArn,
        "arn:aws:s3:::my-bucket",
    ),
    "half an ARN": (lambda: allow("s3:*").on("arn:aws:s3"), InvalidArn, "arn:partition"),
    "short account": (lambda: allow("s3:*").for_account("12345"), InvalidArn, "12 digits"),
    "number as account": (
        lambda: allow("s3:*").for_account(123456789012),  # type: ignore[arg-type]
        InvalidArn,
        "text of 12 digits",
    ),
    "wildcard in a principal": (
        lambda: allow("s3:*").for_principal("arn:aws:iam::123456789012:role/*"),
        LanguageError,
        "aws:PrincipalArn",
    ),
    "group as principal": (
        lambda: allow("s3:*").for_principal("arn:aws:iam::123456789012:group/g"),
        LanguageError,
        "groups are no principals",
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
    "unless of two": (
        lambda: deny("*").on("*").unless(aws.SecureTransport.is_true(), aws.UserAgent.like("x")),  # type: ignore[arg-type]
        LanguageError,
        "chain",
    ),
    "and between conditions": (
        lambda: aws.SecureTransport.is_true() and aws.UserAgent.like("x"),
        LanguageError,
        ".when(a, b)",
    ),
    "or between conditions": (
        lambda: aws.SecureTransport.is_true() or aws.UserAgent.like("x"),
        LanguageError,
        "one method",
    ),
    "unless of a binary": (
        lambda: deny("*").on("*").unless(key.binary("x:y").equals("QQ==")),
        LanguageError,
        "no operator that negates",
    ),
    "no condition": (
        lambda: allow("s3:*").on("*").when("x"),  # type: ignore[arg-type]
        LanguageError,
        "no condition",
    ),
    "bad Sid": (lambda: allow("s3:*").named("a b"), LanguageError, "letters and digits"),
    "misspelled step": (lambda: allow("s3:*").onn, UnknownAttribute, "`on`"),  # type: ignore[attr-defined]
    "misspelled beginning": (lambda: allow.all_excep, UnknownAttribute, "all_except"),  # type: ignore[attr-defined]
    "step before actions": (lambda: allow.on, UnknownAttribute, "call it first"),  # type: ignore[attr-defined]
    "misspelled key": (lambda: aws.SecureTranspot, UnknownAttribute, "SecureTransport"),  # type: ignore[attr-defined]
    "operator of another type": (
        lambda: aws.SourceIp.less_than,  # type: ignore[attr-defined]
        UnknownAttribute,
        "IpKey",
    ),
    "no network": (lambda: aws.SourceIp.within("300.1.1.1"), LanguageError, "CIDR"),
    "naive time": (
        lambda: aws.CurrentTime.before(datetime(2027, 1, 1)),  # noqa: DTZ001 - the mistake
        LanguageError,
        "time zone",
    ),
    "quote in a default": (lambda: var("aws:x", default="it's"), LanguageError, "quote"),
    "url as provider": (lambda: oidc("https://x.y"), LanguageError, "oidc('x.y')"),
    "principals in an identity policy": (
        lambda: make_boundary(allow("s3:*").for_anyone().on("*")),  # type: ignore[arg-type]
        LanguageError,
        "no principals",
    ),
    "resources in a trust policy": (
        lambda: trust(allow("sts:AssumeRole").for_service("ec2").on("*")),  # type: ignore[arg-type]
        LanguageError,
        "no resources",
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
    "mixed": (
        lambda: document(allow("s3:*").on("*"), allow("s3:*").for_anyone().on("*")),  # type: ignore[arg-type]
        LanguageError,
        "this one does not",
    ),
    "two of one name": (
        lambda: document(allow("s3:*").on("*").named("A"), deny("s3:*").on("*").named("A")),
        LanguageError,
        "'A'",
    ),
    "allow all but some principals": (
        lambda: document(allow("s3:*").for_all_except("123456789012").on("*")),
        LanguageError,
        "all principals but some",
    ),
    "unknown version": (
        lambda: document(allow("s3:*").on("*"), version="2012-10-18"),
        LanguageError,
        "2012-10-17",
    ),
    "nothing": (document, LanguageError, "needs a statement"),
    "open account": (
        lambda: str(Arn(None, "iam", "", None, "role/x")),
        UnboundArn,
        "deployment's own account",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_wrong_is_refused_where_it_is_written(what: str) -> None:
    make, error, hint = REFUSED[what]
    with pytest.raises(error) as caught:
        make()
    assert hint in str(caught.value)
    assert "where:" not in str(caught.value) or __file__ in str(caught.value)


def test_both_lines_of_a_mixture_are_named() -> None:
    with_one = allow("s3:*").for_anyone().on("*")
    without = allow("s3:*").on("*")
    with pytest.raises(LanguageError) as caught:
        document(without, with_one)  # type: ignore[arg-type]
    assert str(with_one.origin) in str(caught.value)
    assert str(without.origin) in str(caught.value)
