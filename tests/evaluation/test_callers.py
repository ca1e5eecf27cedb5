"""Callers: how they are parsed, and how policies name them."""

from __future__ import annotations

from typing import Any

import pytest

from iamdsl import Request, decide, errors
from iamdsl.evaluation import Caller

ACCOUNT = "111122223333"
IAM = f"arn:aws:iam::{ACCOUNT}"
STS = f"arn:aws:sts::{ACCOUNT}"
USER = f"{IAM}:user/team/carlos"
ROLE = f"{IAM}:role/ops/deploy"
SESSION = f"{STS}:assumed-role/deploy/ci"
ACCESS = "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"
BOB = f"{STS}:federated-user/bob"

PARSED = [
    (USER, "carlos", None, True),
    (ROLE, "deploy", ROLE, True),
    (SESSION, "ci", f"{IAM}:role/deploy", False),
    (BOB, "bob", None, True),
    (f"{STS}:federated-user/a/b", "a/b", None, True),
    (f"{IAM}:oidc-provider/example.com/id", "example.com/id", None, True),
    ("ec2.amazonaws.com", "ec2.amazonaws.com", None, True),
    ("*", "", None, True),
]


@pytest.mark.parametrize(("text", "name", "role", "exact"), PARSED)
def test_arn_is_parsed_into_name_and_role(
    text: str, name: str, role: str | None, *, exact: bool
) -> None:
    caller = Caller.parse(text)
    assert (caller.name, caller.role, caller.exact_role) == (name, role, exact)
    assert str(caller) == ("an anonymous caller" if text == "*" else text)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 65,
        "A" * 64,
        "arn:aws:iam::cloudfront:role/x",
        f"{IAM}:assumed-role/deploy/ci",
        f"{STS}:role/deploy",
        f"{STS}:assumed-role//ci",
        f"{IAM}:user/carl?s",
        f"{IAM}:role/*/deploy",
    ],
)
def test_malformed_callers_are_refused(text: str) -> None:
    with pytest.raises(errors.InvalidArn):
        Caller.parse(text)


def test_anonymous_callers_and_root_users_have_two_spellings() -> None:
    assert Caller.parse("anonymous") == Caller.parse("*")
    assert Caller.parse(ACCOUNT) == Caller.parse(f"{IAM}:root")


def test_only_users_and_root_users_can_federate_a_user() -> None:
    assert Caller.federated_user(BOB, user=f"{IAM}:root").user == f"{IAM}:root"
    with pytest.raises(errors.InvalidArn, match="carlos"):
        Caller.federated_user(USER, user=USER)


@pytest.mark.parametrize(
    ("caller", "linked"),
    [
        (Caller.parse(f"{IAM}:role/aws-service-role/x.amazonaws.com/Other"), True),
        (Caller.parse(f"{IAM}:role/AWSServiceRoleForSupport"), True),
        (Caller.parse(f"{STS}:assumed-role/AWSServiceRoleForSupport/s"), True),
        (Caller.session(f"{IAM}:role/aws-service-role/x.amazonaws.com/Other", "s"), True),
        (Caller.session(ROLE, "AWSServiceRoleForSupport"), False),
        (Caller.parse(f"{IAM}:role/AWSServiceRoleForSupport/deploy"), False),
        (Caller.parse(f"{IAM}:role/MyAWSServiceRoleFor"), False),
        (Caller.parse(f"{IAM}:user/AWSServiceRoleForSupport"), False),
        (Caller.parse(USER), False),
        (Caller.parse("*"), False),
    ],
)
def test_service_linked_roles_are_recognised_by_path_or_name(
    caller: Caller, *, linked: bool
) -> None:
    assert caller.is_service_linked is linked


@pytest.mark.parametrize("text", [USER, ROLE, SESSION, BOB, ACCOUNT, "ec2.amazonaws.com", "a" * 64])
def test_callers_with_aws_credentials_sign_requests(text: str) -> None:
    assert Caller.parse(text).is_signed


@pytest.mark.parametrize(
    "text", ["*", f"{IAM}:saml-provider/Okta", f"{IAM}:oidc-provider/x.com", "accounts.google.com"]
)
def test_callers_without_aws_credentials_do_not_sign_requests(text: str) -> None:
    assert not Caller.parse(text).is_signed


def policy_for(effect: str, element: str, who: Any) -> dict[str, Any]:
    statement = {"Effect": effect, "Action": "s3:GetObject", "Resource": "*", element: who}
    return {"Version": "2012-10-17", "Statement": statement}


EVERYTHING = {
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"},
}
SESSION_WITH_PATH = Caller.session(ROLE, "ci")
FEDERATED = Caller.federated_user(BOB, user=USER)

NAMED: list[tuple[str | Caller, Any, bool]] = [
    ("*", "*", True),
    ("*", {"AWS": "*"}, True),
    ("*", {"AWS": ACCOUNT}, False),
    ("*", {"CanonicalUser": "*"}, False),
    (USER, {"AWS": USER}, True),
    (USER, {"AWS": f"{IAM}:user/carlos"}, False),
    (ROLE, {"AWS": f"{IAM}:role/deploy"}, False),
    (SESSION, {"AWS": SESSION}, True),
    (SESSION, {"AWS": f"{IAM}:role/deploy"}, True),
    (SESSION, {"AWS": f"{IAM}:role/other/deploy"}, True),
    (SESSION, {"AWS": "arn:aws:iam::444455556666:role/deploy"}, False),
    (SESSION, {"AWS": "arn:aws-cn:iam::111122223333:role/deploy"}, False),
    (SESSION_WITH_PATH, {"AWS": ROLE}, True),
    (SESSION_WITH_PATH, {"AWS": f"{IAM}:role/other/deploy"}, False),
    (FEDERATED, {"AWS": BOB}, True),
    (f"{IAM}:saml-provider/Okta", {"Federated": f"{IAM}:saml-provider/Okta"}, True),
    (f"{IAM}:saml-provider/Okta", {"Federated": "*"}, True),
    ("ec2.amazonaws.com", {"Service": "ec2.amazonaws.com"}, True),
    ("ec2.amazonaws.com", {"Service": "*"}, True),
    ("ec2.amazonaws.com", {"Federated": "*"}, False),
    ("a" * 64, {"CanonicalUser": "a" * 64}, True),
    (ACCESS, {"AWS": ACCESS}, True),
    (ACCESS, {"CanonicalUser": ACCESS}, True),
]


@pytest.mark.parametrize(("who", "principal", "named"), NAMED)
def test_principal_names_the_caller(who: str | Caller, principal: Any, *, named: bool) -> None:
    request = Request(who, "s3:GetObject", "arn:aws:s3:::b/k")
    granted = decide(request, resource=policy_for("Allow", "Principal", principal))
    assert granted.allowed is named
    denied = decide(
        request, identity=EVERYTHING, resource=policy_for("Deny", "Principal", principal)
    )
    assert (denied.result == "explicit_deny") is named


def test_account_is_named_by_its_id_or_its_root_arn() -> None:
    for principal in (ACCOUNT, f"{IAM}:root"):
        policy = policy_for("Deny", "Principal", {"AWS": principal})
        for who in (USER, ROLE, SESSION, FEDERATED, ACCOUNT):
            request = Request(who, "s3:GetObject", "arn:aws:s3:::b/k")
            assert decide(request, resource=policy).result == "explicit_deny"
        other = Request("444455556666", "s3:GetObject", "arn:aws:s3:::b/k", {}, ACCOUNT)
        assert decide(other, resource=policy).result == "implicit_deny"


def test_resource_policy_that_names_the_federating_user_allows_the_federated_user() -> None:
    session = EVERYTHING
    request = Request(FEDERATED, "s3:GetObject", "arn:aws:s3:::b/k")
    named = policy_for("Allow", "Principal", {"AWS": USER})
    assert decide(request, resource=named, session=session).allowed
    by_root = Caller.federated_user(BOB, user=f"{IAM}:root")
    request = Request(by_root, "s3:GetObject", "arn:aws:s3:::b/k")
    named = policy_for("Allow", "Principal", {"AWS": f"{IAM}:root"})
    assert not decide(request, resource=named, session=session).allowed
    assert decide(request, resource=named, session=session, identity=EVERYTHING).allowed


EXEMPT: list[tuple[str | Caller, Any, bool]] = [
    (USER, "*", True),
    ("*", "*", True),
    ("*", {"AWS": ACCOUNT}, False),
    (USER, {"AWS": [USER, ACCOUNT]}, True),
    (USER, {"AWS": [USER, f"{IAM}:root"]}, True),
    (USER, {"AWS": USER}, False),
    (USER, {"AWS": ACCOUNT}, False),
    (ACCOUNT, {"AWS": ACCOUNT}, True),
    (ACCOUNT, {"AWS": USER}, False),
    (SESSION, {"AWS": [SESSION, f"{IAM}:role/deploy", ACCOUNT]}, True),
    (SESSION, {"AWS": [SESSION, ACCOUNT]}, False),
    (SESSION, {"AWS": [f"{IAM}:role/deploy", ACCOUNT]}, False),
    (SESSION_WITH_PATH, {"AWS": [SESSION, ROLE, ACCOUNT]}, True),
    (SESSION_WITH_PATH, {"AWS": [SESSION, f"{IAM}:role/deploy", ACCOUNT]}, False),
    (BOB, {"AWS": [BOB, ACCOUNT]}, True),
    ("ec2.amazonaws.com", {"Service": "ec2.amazonaws.com"}, True),
    ("ec2.amazonaws.com", {"AWS": ACCOUNT}, False),
    ("a" * 64, {"CanonicalUser": "a" * 64}, True),
    (ACCESS, {"AWS": ACCESS}, True),
    (ACCESS, {"CanonicalUser": "a" * 64}, False),
    (f"{IAM}:saml-provider/Okta", {"Federated": f"{IAM}:saml-provider/Okta"}, True),
]


@pytest.mark.parametrize(("who", "listed", "exempt"), EXEMPT)
def test_deny_with_not_principal_exempts_callers_listed_in_full(
    who: str | Caller, listed: Any, *, exempt: bool
) -> None:
    request = Request(who, "s3:GetObject", "arn:aws:s3:::b/k")
    denied = decide(
        request, identity=EVERYTHING, resource=policy_for("Deny", "NotPrincipal", listed)
    )
    assert (denied.result != "explicit_deny") is exempt


EXCLUDED: list[tuple[str | Caller, Any, bool]] = [
    (USER, "*", True),
    (USER, {"AWS": USER}, True),
    (USER, {"AWS": ACCOUNT}, True),
    (USER, {"AWS": "444455556666"}, False),
    (SESSION, {"AWS": f"{IAM}:role/deploy"}, True),
    (SESSION, {"AWS": SESSION}, True),
    (FEDERATED, {"AWS": USER}, True),
    (FEDERATED, {"AWS": ROLE}, False),
    ("*", {"AWS": ACCOUNT}, False),
    ("*", "*", True),
    (ACCESS, {"AWS": ACCESS}, True),
    ("ec2.amazonaws.com", {"Service": "*"}, True),
    ("ec2.amazonaws.com", {"Service": "s3.amazonaws.com"}, False),
]


@pytest.mark.parametrize(("who", "listed", "excluded"), EXCLUDED)
def test_allow_with_not_principal_excludes_callers_listed_in_any_way(
    who: str | Caller, listed: Any, *, excluded: bool
) -> None:
    request = Request(who, "s3:GetObject", "arn:aws:s3:::b/k")
    allowed = decide(request, resource=policy_for("Allow", "NotPrincipal", listed))
    assert allowed.allowed is not excluded


def test_unique_id_names_its_user_or_role_if_the_request_carries_it() -> None:
    policy = policy_for("Allow", "Principal", {"AWS": "AIDAEXAMPLE"})
    for who, user_id, named in (
        (USER, "AIDAEXAMPLE", True),
        (SESSION, "AIDAEXAMPLE:ci", True),
        (USER, "AIDAOTHER", False),
        (USER, ["AIDAEXAMPLE", "AIDAOTHER"], False),
        (f"{IAM}:saml-provider/Okta", "AIDAEXAMPLE", False),
    ):
        request = Request(who, "s3:GetObject", "arn:aws:s3:::b/k", {"aws:userid": user_id})
        assert decide(request, resource=policy).allowed is named
    assert not decide(Request(USER, "s3:GetObject", "arn:aws:s3:::b/k"), resource=policy).allowed


@pytest.mark.parametrize(
    ("who", "has_one"),
    [
        (USER, True),
        (ROLE, True),
        (SESSION_WITH_PATH, True),
        (FEDERATED, True),
        (ACCOUNT, False),
        ("ec2.amazonaws.com", False),
    ],
)
def test_deny_with_not_principal_applies_to_callers_with_a_boundary(
    who: str | Caller, *, has_one: bool
) -> None:
    listed = {"AWS": [ACCOUNT, USER, ROLE, SESSION, BOB], "Service": "ec2.amazonaws.com"}
    denial = policy_for("Deny", "NotPrincipal", listed)
    request = Request(who, "s3:GetObject", "arn:aws:s3:::b/k")
    assert decide(request, resource=denial).result == "implicit_deny" or who == ACCOUNT
    denied = decide(request, resource=denial, boundary=EVERYTHING).result == "explicit_deny"
    assert denied is has_one
