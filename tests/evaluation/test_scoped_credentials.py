"""Credentials narrowed by GetScopedCredentials: who can have them, and what decides."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from iamdsl import Request, allow, aws, deny, document, session_policy
from iamdsl.errors import InvalidRequest, LanguageError
from iamdsl.evaluation import PolicySet, decide, decide_many

SESSION = "arn:aws:sts::111122223333:assumed-role/app/one"
REPORT = "arn:aws:s3:::reports/a"
READ = Request(SESSION, "s3:GetObject", REPORT)
S3 = document(allow("s3:*").on("*"))
GET = session_policy(allow("s3:GetObject").on("*"))
PUT = session_policy(allow("s3:PutObject").on("*"))
NOTE = (
    f"the resource policy names {SESSION}: AWS does not specify whether that is limited by the "
    "policies of scoped credentials, treated as limited"
)


def bucket_policy(principal: str, **changes: str) -> dict[str, Any]:
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "s3:*"}
    return {
        "Version": "2012-10-17",
        "Statement": {**statement, "Resource": f"{REPORT}*", **changes},
    }


@pytest.mark.parametrize(
    "caller",
    [
        "arn:aws:iam::111122223333:user/jane",
        "arn:aws:iam::111122223333:root",
        "ec2.amazonaws.com",
        "arn:aws:iam::111122223333:saml-provider/corp",
        "*",
    ],
)
def test_callers_without_a_session_are_refused(caller: str) -> None:
    request = Request(caller, "s3:GetObject", REPORT)
    with pytest.raises(InvalidRequest, match="cannot have scoped credentials") as caught:
        decide(request, identity=S3, scoped=[GET])
    assert caught.value.where is not None
    assert caught.value.next_step is not None
    assert "assumed-role/ROLE/SESSION" in caught.value.next_step
    with pytest.raises(InvalidRequest, match="cannot have scoped credentials"):
        decide_many([request], identity=S3, scoped=[GET])
    assert decide(request, identity=S3, scoped=[]) == decide(request, identity=S3)


def test_a_user_is_told_to_get_a_session_first() -> None:
    with pytest.raises(InvalidRequest) as caught:
        decide(Request("arn:aws:iam::111122223333:user/jane", "s3:GetObject"), scoped=[GET])
    assert caught.value.why is not None
    assert caught.value.why.endswith("the kind of this caller is user")
    with pytest.raises(InvalidRequest) as caught:
        decide(Request("0a" * 32, "s3:GetObject"), scoped=[GET])
    assert caught.value.why is not None
    assert caught.value.why.endswith("the kind of this caller is canonical user")


def test_credentials_are_scoped_at_most_three_times() -> None:
    assert decide(READ, identity=S3, scoped=[GET, GET, GET]).allowed
    with pytest.raises(LanguageError, match="scoped= has 4 policies") as caught:
        PolicySet(identity=S3, scoped=[GET] * 4)
    assert caught.value.why is not None
    assert "3 times" in caught.value.why


@pytest.mark.parametrize("given", [GET, None, '{"Statement": []}', GET.to_dict()])
def test_a_single_policy_is_not_a_list_of_policies(given: Any) -> None:
    with pytest.raises(LanguageError, match="scoped= is a single policy") as caught:
        decide(READ, identity=S3, scoped=given)
    assert caught.value.next_step == "write scoped=[policy] for credentials that were scoped once"


def test_the_trace_shows_each_call_after_the_session_policy() -> None:
    decision = decide(READ, identity=S3, session=GET, scoped=[GET, PUT])
    assert decision.result == "implicit_deny"
    assert decision.blocked_by == ("scoped",)
    assert decision.reason == (f"no policy of scoped credentials allows s3:GetObject on {REPORT}")
    layers = [(item.layer, item.level, item.verdict) for item in decision.trace.layers]
    assert layers == [
        ("resource", None, "absent"),
        ("identity", None, "allows"),
        ("boundary", None, "absent"),
        ("session", None, "allows"),
        ("scoped", 1, "allows"),
        ("scoped", 2, "silent"),
        ("endpoint", None, "absent"),
    ]
    assert "policy of scoped credentials, level 2: no matching statement" in str(decision.trace)
    without = decide(READ, identity=S3).trace.layers
    assert "scoped" not in {item.layer for item in without}


def test_a_deny_is_named_in_the_reason() -> None:
    denying = session_policy(allow("*").on("*"), deny("s3:*").on("*").named("NoS3"))
    decision = decide(READ, identity=S3, scoped=[GET, denying])
    assert decision.result == "explicit_deny"
    assert decision.reason == (
        f"a policy of scoped credentials denies s3:GetObject on {REPORT} (NoS3)"
    )


def test_a_resource_policy_for_the_session_is_limited_and_noted_as_unspecified() -> None:
    policy = bucket_policy(SESSION)
    assert decide(READ, resource=policy).allowed
    limited = decide(READ, resource=policy, scoped=[PUT])
    assert limited.blocked_by == ("scoped",)
    assert NOTE in limited.notes
    assert NOTE not in decide(READ, resource=policy, scoped=[GET]).notes
    of_role = bucket_policy("arn:aws:iam::111122223333:role/app")
    assert NOTE not in decide(READ, resource=of_role, scoped=[PUT]).notes
    assert NOTE not in decide(READ, resource=bucket_policy("*"), scoped=[PUT]).notes


def test_unknown_keys_of_a_scoped_policy_are_in_the_residual() -> None:
    secure = session_policy(allow("s3:*").on("*").when(aws.SecureTransport.is_true()))
    decision = decide(READ, identity=S3, scoped=[secure, GET], unknown="any")
    assert str(decision.residual) == "aws.SecureTransport.is_true()"
    assert decide(READ, identity=S3, scoped=[secure, PUT], unknown="any").residual is None


def test_a_policy_set_with_scoped_policies_is_copied_and_compared() -> None:
    policies = PolicySet(identity=S3, scoped=[PUT])
    for copied in (copy.copy(policies), pickle.loads(pickle.dumps(policies))):  # noqa: S301 - ours
        assert copied == policies
        assert copied.decide(READ) == policies.decide(READ)
    assert policies != PolicySet(identity=S3)


@pytest.mark.parametrize(
    "layers",
    [
        {"identity": PUT, "resource": bucket_policy(SESSION)},
        {"scoped": [PUT], "endpoint": bucket_policy(SESSION)},
        {"scoped": [PUT], "resource": bucket_policy(SESSION, Effect="Deny")},
        {"scoped": [PUT], "resource": bucket_policy(SESSION, Resource="arn:aws:s3:::other/*")},
    ],
)
def test_the_note_needs_a_matching_allow_of_the_resource_policy(layers: dict[str, Any]) -> None:
    assert NOTE not in decide(READ, **layers).notes
