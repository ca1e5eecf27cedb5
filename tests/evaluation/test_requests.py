"""Requests: principals, actions, resources and contexts, and what is refused."""

from __future__ import annotations

import datetime as dt
import ipaddress
import pickle
from typing import Any

import attrs
import pytest

from iamdsl import Request, Role, aws, errors
from iamdsl.catalog import action
from iamdsl.evaluation import Caller, Context
from iamdsl.language.elements.arn import Arn

ACCOUNT = "111122223333"
USER = f"arn:aws:iam::{ACCOUNT}:user/team/carlos"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/ops/deploy"
SESSION = f"arn:aws:sts::{ACCOUNT}:assumed-role/deploy/ci"

CALLERS = [
    (USER, "user", ACCOUNT),
    (ROLE, "role", ACCOUNT),
    (SESSION, "session", ACCOUNT),
    (f"arn:aws:sts::{ACCOUNT}:federated-user/bob", "federated_user", ACCOUNT),
    (f"arn:aws:iam::{ACCOUNT}:root", "root", ACCOUNT),
    (ACCOUNT, "root", ACCOUNT),
    (f"arn:aws:sts::{ACCOUNT}:assumed-root", "root", ACCOUNT),
    (f"arn:aws:iam::{ACCOUNT}:saml-provider/Okta", "saml", ACCOUNT),
    (f"arn:aws:iam::{ACCOUNT}:oidc-provider/example.com/id", "web_identity", ACCOUNT),
    ("accounts.google.com", "web_identity", None),
    ("ec2.amazonaws.com", "service", None),
    ("a" * 64, "canonical_user", None),
    ("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1", "canonical_user", None),
    ("*", "anonymous", None),
    (None, "anonymous", None),
]


@pytest.mark.parametrize(("text", "kind", "account"), CALLERS)
def test_principal_is_parsed_by_its_form(text: str | None, kind: str, account: str) -> None:
    caller = Request(text, "s3:GetObject", "arn:aws:s3:::b/k").principal
    assert (caller.kind, caller.account) == (kind, account)


@pytest.mark.parametrize(
    "text",
    [
        "carlos",
        "12345",
        "arn:aws:iam::12345:user/carlos",
        f"arn:aws:iam::{ACCOUNT}:user/*",
        f"arn:aws:iam::{ACCOUNT}:user/",
        f"arn:aws:iam::{ACCOUNT}:group/devs",
        f"arn:aws:iam::{ACCOUNT}:rooty",
        f"arn:aws:iam::{ACCOUNT}:root/x",
        f"arn:aws:sts::{ACCOUNT}:assumed-role/deploy",
        f"arn:aws:sts::{ACCOUNT}:assumed-role/deploy/",
        f"arn:aws:sts::{ACCOUNT}:assumed-role/a/b/c",
        "arn:aws:s3:::bucket",
        "arn:aws:iam",
        "",
    ],
)
def test_invalid_principals_are_refused(text: str) -> None:
    with pytest.raises(errors.InvalidArn) as caught:
        Request(text, "s3:GetObject")
    assert str(caught.value.where).startswith(__file__)
    assert caught.value.why


def test_principal_without_account_is_refused() -> None:
    with pytest.raises(errors.InvalidArn, match="is not set"):
        Request(Role("deploy"), "s3:GetObject")


def test_session_keeps_the_path_of_its_role() -> None:
    caller = Caller.session(ROLE, "ci")
    assert (caller.arn, caller.role) == (SESSION, ROLE)
    assert Request(caller, "s3:GetObject").known["aws:principalarn"] == ROLE


def test_federated_user_is_in_the_account_of_its_user() -> None:
    arn = f"arn:aws:sts::{ACCOUNT}:federated-user/bob"
    assert Caller.federated_user(arn, user=USER).user == USER
    for wrong in (USER.replace(ACCOUNT, "444455556666"), ROLE):
        with pytest.raises(errors.InvalidArn):
            Caller.federated_user(arn, user=wrong)
    with pytest.raises(errors.InvalidArn):
        Caller.session(USER, "ci")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        *(
            (item, "written service:Name")
            for item in ("s3", "s3:", "GetObject", "s3:Get Object", "")
        ),
        *((entry, "not for a pattern") for entry in ("s3:Get*", "s3:Get?bject", "*")),
        (object(), "written service:Name"),
        (None, "written service:Name"),
    ],
)
def test_request_needs_exactly_one_action(given: Any, why: str) -> None:
    with pytest.raises(errors.InvalidRequest) as caught:
        Request(USER, given)
    assert why in str(caught.value.why)


class HasAction:
    action = "s3:GetObject"


def test_catalog_actions_are_accepted() -> None:
    for item in (action("s3:GetObject"), HasAction()):
        name = Request(USER, item).action
        assert name == "s3:GetObject"
        assert type(name) is str


@pytest.mark.parametrize(
    "text", ["bucket", "arn:aws:s3", "arn:aws:sqs:us-east-1:1234:q", "arn:aws:s3:::", ""]
)
def test_malformed_resources_are_refused(text: str) -> None:
    with pytest.raises(errors.InvalidArn):
        Request(USER, "s3:GetObject", text)


def test_bucket_name_is_refused_with_its_arn() -> None:
    with pytest.raises(errors.InvalidArn) as caught:
        Request(USER, "s3:ListBucket", "photos")
    assert caught.value.next_step == 'write "arn:aws:s3:::photos" if you mean a bucket'


class HasBucket:
    arn = Arn.parse("arn:aws:s3:::b")


def test_context_values_become_text() -> None:
    request = Request(
        USER,
        "s3:GetObject",
        "*",
        {
            "aws:SecureTransport": True,
            "s3:max-keys": 10,
            "aws:CurrentTime": dt.datetime(
                2027, 1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1))
            ),
            "aws:SourceIp": ipaddress.ip_address("203.0.113.7"),
            "aws:TagKeys": ["team", "cost"],
            "custom:Blob": b"ab",
            "custom:Share": 0.5,
            "custom:Six": ipaddress.ip_address("2001:db8::1"),
            "custom:Range": ipaddress.ip_network("203.0.113.0/24"),
            "custom:SixRange": ipaddress.ip_network("2001:db8::/32"),
            "custom:Set": set("hgfedcba"),
            "custom:Frozen": frozenset({2, 10}),
            "custom:Arn": Arn.parse("arn:aws:s3:::b"),
            "custom:HasArn": HasBucket(),
        },
    )
    assert dict(request.context) == {
        "aws:SecureTransport": "true",
        "s3:max-keys": "10",
        "aws:CurrentTime": "2027-01-01T00:00:00Z",
        "aws:SourceIp": "203.0.113.7",
        "aws:TagKeys": ("team", "cost"),
        "custom:Blob": "YWI=",
        "custom:Share": "0.5",
        "custom:Six": "2001:db8::1",
        "custom:Range": "203.0.113.0/24",
        "custom:SixRange": "2001:db8::/32",
        "custom:Set": tuple("abcdefgh"),
        "custom:Frozen": ("10", "2"),
        "custom:Arn": "arn:aws:s3:::b",
        "custom:HasArn": "arn:aws:s3:::b",
    }
    assert request.context["AWS:securetransport"] == "true"


def test_context_accepts_typed_keys() -> None:
    given: dict[Any, Any] = {aws.MultiFactorAuthPresent: True}
    assert Request(USER, "s3:GetObject", context=given).context["aws:multifactorauthpresent"]


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        ({"aws:SourceIp": None}, "leave the key out"),
        ({"aws:SourceIp": object()}, "give text"),
        ({"SourceIp": "203.0.113.7"}, "aws:SourceIp"),
        ({5: "203.0.113.7"}, "not a condition key"),
        ({"aws:SourceIp": "1.2.3.4", "aws:sourceip": "1.2.3.4"}, "several values"),
        ({"aws:CurrentTime": dt.datetime(2027, 1, 1)}, "tzinfo"),  # noqa: DTZ001 - that is the case
        ({"aws:ResourceAccount": "12"}, "12 digits"),
        ([("aws:SourceIp", "1.2.3.4")], "mapping"),
    ],
)
def test_invalid_contexts_are_refused(context: Any, expected: str) -> None:
    with pytest.raises(errors.InvalidRequest) as caught:
        Request(USER, "s3:GetObject", context=context)
    assert expected in str(caught.value)
    assert str(caught.value.where).startswith(__file__)


DERIVED = [
    (USER, {"aws:principalarn": USER, "aws:username": "carlos", "aws:principaltype": "User"}),
    (
        SESSION,
        {
            "aws:principalarn": f"arn:aws:iam::{ACCOUNT}:role/deploy",
            "aws:principaltype": "AssumedRole",
        },
    ),
    (f"arn:aws:iam::{ACCOUNT}:root", {"aws:userid": ACCOUNT, "aws:principaltype": "Account"}),
    (f"arn:aws:sts::{ACCOUNT}:federated-user/bob", {"aws:userid": f"{ACCOUNT}:bob"}),
    ("ec2.amazonaws.com", {"aws:principalisawsservice": "true"}),
    ("*", {"aws:principalaccount": "anonymous", "aws:principaltype": "Anonymous"}),
]


@pytest.mark.parametrize(("principal", "follows"), DERIVED)
def test_keys_are_derived_from_the_principal(principal: str, follows: dict[str, str]) -> None:
    known = Request(principal, "s3:GetObject").known
    assert {key: known.get(key) for key in follows} == follows


def test_only_users_have_a_username() -> None:
    for principal in (ROLE, SESSION, ACCOUNT, "*", "ec2.amazonaws.com"):
        assert "aws:username" not in Request(principal, "s3:GetObject").known
        with pytest.raises(errors.InvalidRequest):
            Request(principal, "s3:GetObject", context={"aws:username": "carlos"})


@pytest.mark.parametrize(
    "context",
    [
        {"aws:PrincipalArn": ROLE},
        {"aws:PrincipalAccount": "444455556666"},
        {"aws:username": "jane"},
        {"aws:PrincipalIsAWSService": True},
        {"aws:PrincipalType": "AssumedRole"},
        {"aws:PrincipalServiceName": "ec2.amazonaws.com"},
    ],
)
def test_context_must_not_contradict_the_principal(context: dict[str, Any]) -> None:
    with pytest.raises(errors.InvalidRequest, match=next(iter(context)).lower()):
        Request(USER, "s3:GetObject", context=context)


def test_context_may_repeat_derived_keys() -> None:
    context: dict[str, Any] = {
        "aws:PrincipalArn": USER,
        "aws:PrincipalIsAWSService": False,
        "aws:username": "carlos",
    }
    assert Request(USER, "s3:GetObject", context=context).known["aws:principalarn"] == USER
    assert (
        Request(SESSION, "s3:GetObject", context={"aws:PrincipalArn": ROLE}).known[
            "aws:principalarn"
        ]
        == ROLE
    )


def test_resource_is_in_one_account() -> None:
    queue = "arn:aws:sqs:us-east-1:444455556666:q"
    assert Request(USER, "sqs:SendMessage", queue).owner == "444455556666"
    assert Request(USER, "s3:GetObject", "arn:aws:s3:::b/k").owner == ACCOUNT
    assert Request(USER, "s3:GetObject", "arn:aws:s3:::b/k", {}, "444455556666").crosses_accounts
    request = Request(
        USER, "s3:GetObject", "arn:aws:s3:::b/k", {"aws:ResourceAccount": "444455556666"}
    )
    assert request.crosses_accounts
    with pytest.raises(errors.InvalidRequest, match="in one account"):
        Request(USER, "sqs:SendMessage", queue, {}, ACCOUNT)
    with pytest.raises(errors.InvalidArn):
        Request(USER, "s3:GetObject", "arn:aws:s3:::b/k", {}, "12")


def test_action_without_resource_is_in_the_callers_account() -> None:
    request = Request(
        USER, "ec2:DescribeInstances", "arn:aws:ec2:us-east-1:444455556666:instance/*"
    )
    assert not request.crosses_accounts


def test_requests_are_equal_by_value() -> None:
    request = Request(USER, "s3:GetObject", "arn:aws:s3:::b/k", {"aws:SourceIp": "1.2.3.4"})
    other = Request(USER, "s3:GetObject", "arn:aws:s3:::b/k", {"AWS:sourceip": "1.2.3.4"})
    assert request == other
    assert hash(request) == hash(other)
    assert pickle.loads(pickle.dumps(request)) == request  # noqa: S301 - our own
    assert request != Request(USER, "s3:GetObject", "arn:aws:s3:::b/k")


def test_evolved_request_is_resolved_again() -> None:
    queue = Request(USER, "sqs:SendMessage", f"arn:aws:sqs:us-east-1:{ACCOUNT}:jobs")
    other = attrs.evolve(queue, resource="arn:aws:sqs:us-east-1:444455556666:jobs")
    assert (queue.crosses_accounts, other.crosses_accounts) == (False, True)
    assert attrs.evolve(other, resource=queue.resource) == queue


def test_resource_may_be_an_object_with_an_arn() -> None:
    assert Request(USER, "iam:GetRole", Role("app")).resource == f"arn:aws:iam::{ACCOUNT}:role/app"


def test_contexts_are_equal_by_value_and_find_keys_in_any_case() -> None:
    context = Context({"aws:SourceIp": "1.2.3.4"})
    assert context == Context({"AWS:SOURCEIP": "1.2.3.4"})
    assert context != Context({"aws:SourceIp": "1.2.3.5"})
    assert context != {"aws:SourceIp": "1.2.3.4"}
    assert (len(context), list(context)) == (1, ["aws:SourceIp"])
    assert repr(context) == "{'aws:SourceIp': '1.2.3.4'}"
    assert pickle.loads(pickle.dumps(context)) == context  # noqa: S301 - our own
    assert Request(USER, "s3:GetObject", "*", context).context is context


def test_keys_not_derived_from_the_principal_are_absent() -> None:
    anonymous = Request(None, "s3:GetObject", "arn:aws:s3:::b/k").known
    assert not {"aws:resourceaccount", "aws:principalservicename"} & anonymous.keys()
    canonical = Request("a" * 64, "s3:GetObject", "arn:aws:s3:::b/k").known
    assert canonical == {"aws:principalisawsservice": "false"}
    assert Request("accounts.google.com", "s3:GetObject", "arn:aws:s3:::b/k").known == {}


SESSION_WITH_PATH = Caller.session(ROLE, "ci")
CONTRADICTIONS: list[tuple[str | Caller, dict[str, Any], bool]] = [
    (USER, {"aws:PrincipalIsAWSService": "FALSE"}, False),
    (USER, {"aws:PrincipalIsAWSService": ["false"]}, False),
    (USER, {"aws:PrincipalIsAWSService": ["FALSE", "false"]}, True),
    (USER, {"aws:username": "CARLOS"}, True),
    (USER, {"aws:username": ["carlos"]}, False),
    (SESSION, {"aws:PrincipalArn": ROLE}, False),
    (SESSION, {"aws:PrincipalArn": [ROLE]}, True),
    (SESSION, {"aws:PrincipalArn": ROLE, "aws:PrincipalType": "User"}, True),
    (SESSION, {"aws:PrincipalArn": f"arn:aws:iam::{ACCOUNT}:role/ops/other"}, True),
    (SESSION, {"aws:PrincipalArn": "arn:aws:iam::444455556666:role/ops/deploy"}, True),
    (SESSION, {"aws:PrincipalAccount": f"{ACCOUNT}:role/ops/{ACCOUNT}"}, True),
    (SESSION_WITH_PATH, {"aws:PrincipalArn": ROLE}, False),
    (Caller.session(ROLE.replace("ops/", ""), "ci"), {"aws:PrincipalArn": ROLE}, True),
    (SESSION_WITH_PATH, {"aws:PrincipalArn": f"arn:aws:iam::{ACCOUNT}:role/deploy"}, True),
    (SESSION_WITH_PATH, {"aws:PrincipalArn": f"arn:aws:iam::{ACCOUNT}:role/other/deploy"}, True),
]


@pytest.mark.parametrize(("who", "context", "refused"), CONTRADICTIONS)
def test_context_may_add_only_the_path_of_the_role(
    who: str | Caller, context: dict[str, Any], *, refused: bool
) -> None:
    if refused:
        with pytest.raises(errors.InvalidRequest, match="contradicts the principal"):
            Request(who, "s3:GetObject", context=context)
    else:
        assert Request(who, "s3:GetObject", context=context).context == Context(context)
