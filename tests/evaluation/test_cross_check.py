"""Decisions compared with AWS's simulator: a real boto3 client with stubbed answers."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.stub import Stubber

from iamdsl import allow, aws, deny, document, scp, var
from iamdsl.errors import AccessDenied, CallFailed, NewerFormat, UnreadableState
from iamdsl.evaluation import Case, CrossCheck, PolicySet, Request, compare_with_aws
from iamdsl.snapshot.simulation import MatchedStatement

if TYPE_CHECKING:
    from collections.abc import Iterator

JANE = "arn:aws:iam::111122223333:user/jane"
WORKER = "arn:aws:iam::111122223333:role/worker"
REPORT = "arn:aws:s3:::reports/a.csv"
READ_REPORTS = document(allow("s3:Get*").on("arn:aws:s3:::reports/*"))
EVERYTHING = scp(allow("*").on("*"))
OPERATION = "simulate_custom_policy"


@pytest.fixture(scope="module")
def client() -> Any:
    return boto3.client(
        "iam", region_name="us-east-1", aws_access_key_id="none", aws_secret_access_key="none"
    )


@pytest.fixture
def stub(client: Any) -> Iterator[Stubber]:
    with Stubber(client) as stub:
        yield stub
        stub.assert_no_pending_responses()


def answer(
    decision: str, action: str = "s3:getobject", resource: str = REPORT, **more: Any
) -> dict[str, Any]:
    return {
        "EvalActionName": action,
        "EvalResourceName": resource,
        "EvalDecision": decision,
        **more,
    }


def page(*results: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"EvaluationResults": list(results), **more}


def expected_parameters(actions: list[str], **more: Any) -> dict[str, Any]:
    return {
        "PolicyInputList": [READ_REPORTS.to_json()],
        "ResourceArns": [REPORT],
        "CallerArn": JANE,
        "ActionNames": actions,
        **more,
    }


def read_request(action: str = "s3:GetObject", principal: str = JANE, **more: Any) -> Request:
    return Request(principal, action, REPORT, **more)


JANES_POLICIES = PolicySet(identity=READ_REPORTS)


def test_all_parameters_are_sent(client: Any, stub: Stubber) -> None:
    edge = document(allow("s3:*").on("*"))
    open_to_her = document(
        allow("s3:GetObject").for_user(JANE).on("arn:aws:s3:::reports/*"),
        allow("s3:ListBucket").for_own_account().on("arn:aws:s3:::reports"),
    )
    regions = scp(deny("s3:*").on("*").when(aws.RequestedRegion.equals("us-east-1")))
    stub.add_response(
        OPERATION,
        page(answer("allowed")),
        {
            "PolicyInputList": [READ_REPORTS.to_json()],
            "PermissionsBoundaryPolicyInputList": [edge.to_json()],
            "OrderedOrganizationPolicyInputList": [
                {"ServiceControlPolicyInputList": [EVERYTHING.to_json()]},
                {"ServiceControlPolicyInputList": [EVERYTHING.to_json(), regions.to_json()]},
            ],
            "ResourcePolicy": open_to_her.bind(account="444455556666").to_json(),
            "ResourceArns": [REPORT],
            "ResourceOwner": "arn:aws:iam::444455556666:root",
            "CallerArn": JANE,
            "ContextEntries": [
                {
                    "ContextKeyName": "aws:SourceIp",
                    "ContextKeyType": "ip",
                    "ContextKeyValues": ["203.0.113.7"],
                },
                {
                    "ContextKeyName": "aws:SecureTransport",
                    "ContextKeyType": "boolean",
                    "ContextKeyValues": ["true"],
                },
                {
                    "ContextKeyName": "aws:TagKeys",
                    "ContextKeyType": "stringList",
                    "ContextKeyValues": ["team", "owner"],
                },
                {
                    "ContextKeyName": "aws:CurrentTime",
                    "ContextKeyType": "date",
                    "ContextKeyValues": ["2026-01-02T00:00:00Z"],
                },
                {
                    "ContextKeyName": "aws:MultiFactorAuthAge",
                    "ContextKeyType": "numeric",
                    "ContextKeyValues": ["60"],
                },
            ],
            "ActionNames": ["s3:GetObject"],
        },
    )
    request = read_request(
        context={
            "aws:SourceIp": "203.0.113.7",
            "aws:SecureTransport": True,
            "aws:TagKeys": ["team", "owner"],
            "aws:CurrentTime": datetime(2026, 1, 2, tzinfo=UTC),
            "aws:MultiFactorAuthAge": 60,
        },
        resource_account="444455556666",
    )
    policies = PolicySet(
        identity=READ_REPORTS,
        boundary=edge,
        resource=open_to_her,
        scps=[EVERYTHING, [EVERYTHING, regions]],
    )
    cross_check = compare_with_aws(client, [(request, policies)])
    assert [case.case for case in cross_check.agreed] == [Case(request, policies)]
    assert cross_check.agreed[0].ours.allowed


def test_derived_keys_are_sent_if_policies_use_them(client: Any, stub: Stubber) -> None:
    home = document(allow("s3:GetObject").on(f"arn:aws:s3:::reports/{var.username}/*"))
    resource = "arn:aws:s3:::reports/jane/a"
    stub.add_response(
        OPERATION,
        page(answer("allowed", resource=resource)),
        {
            "PolicyInputList": [home.to_json()],
            "ResourceArns": [resource],
            "CallerArn": JANE,
            "ContextEntries": [
                {
                    "ContextKeyName": "aws:username",
                    "ContextKeyType": "string",
                    "ContextKeyValues": ["jane"],
                }
            ],
            "ActionNames": ["s3:GetObject"],
        },
    )
    cross_check = compare_with_aws(
        client, [(Request(JANE, "s3:GetObject", resource), PolicySet(identity=home))]
    )
    assert len(cross_check.agreed) == 1


def test_action_and_resource_are_sent_as_evaluated(client: Any, stub: Stubber) -> None:
    stub.add_response(
        OPERATION,
        page(answer("implicitDeny", "iam:ListRoles", "*")),
        {**expected_parameters(["iam:ListRoles"]), "ResourceArns": ["*"]},
    )
    request = Request(JANE, "iam:listroles", WORKER, {"s3:prefix": "a/"})
    (agreed,) = compare_with_aws(client, [(request, JANES_POLICIES)]).agreed
    assert [note for note in agreed.ours.notes if "s3:prefix" in note]


def test_caller_without_policies_is_sent_a_policy_that_grants_nothing(
    client: Any, stub: Stubber
) -> None:
    nothing = {"Effect": "Allow", "NotAction": "*", "Resource": "*"}
    text = json.dumps({"Version": "2012-10-17", "Statement": [nothing]}, separators=(",", ":"))
    stub.add_response(
        OPERATION,
        page(answer("implicitDeny")),
        {**expected_parameters(["s3:GetObject"]), "PolicyInputList": [text], "CallerArn": WORKER},
    )
    cross_check = compare_with_aws(client, [(read_request(principal=WORKER), PolicySet())])
    assert len(cross_check.agreed) == 1


def test_cases_that_differ_only_in_the_action_share_a_call(client: Any, stub: Stubber) -> None:
    other = Request(JANE, "s3:GetObject", "arn:aws:s3:::other/a")
    stub.add_response(
        OPERATION,
        page(answer("allowed"), IsTruncated=True, Marker="more"),
        expected_parameters(["s3:GetObject", "s3:PutObject"]),
    )
    stub.add_response(
        OPERATION,
        page(answer("implicitDeny", "s3:PutObject")),
        expected_parameters(["s3:GetObject", "s3:PutObject"], Marker="more"),
    )
    stub.add_response(
        OPERATION,
        page(answer("allowed", resource=other.resource)),
        {**expected_parameters(["s3:GetObject"]), "ResourceArns": [other.resource]},
    )
    requests = [read_request(), other, read_request("s3:PutObject"), read_request("S3:getObject")]
    cross_check = compare_with_aws(client, [Case(request, JANES_POLICIES) for request in requests])
    assert [outcome.case.request for outcome in cross_check.outcomes] == requests
    assert [case.case.request for case in cross_check.differed] == [other]


def test_one_call_has_at_most_100_actions(client: Any, stub: Stubber) -> None:
    names = [f"s3:get{number:03}" for number in range(150)]
    for some in (names[:100], names[100:]):
        stub.add_response(
            OPERATION, page(*[answer("allowed", item) for item in some]), expected_parameters(some)
        )
    cross_check = compare_with_aws(client, [(read_request(name), JANES_POLICIES) for name in names])
    assert len(cross_check.agreed) == 150


def test_differences_are_reported_with_the_matched_statements(client: Any, stub: Stubber) -> None:
    place = {
        "SourcePolicyId": "PolicyInputList.1",
        "SourcePolicyType": "none",
        "StartPosition": {"Line": 1, "Column": 38},
        "EndPosition": {"Line": 1, "Column": 110},
    }
    specific = {
        "EvalResourceName": REPORT,
        "EvalResourceDecision": "explicitDeny",
        "MatchedStatements": [place],
        "MissingContextValues": ["aws:SourceIp"],
    }
    template = "arn:${Partition}:s3:::${BucketName}/${KeyName}"
    stub.add_response(
        OPERATION,
        page(
            answer("allowed", "s3:putobject", template),
            answer("explicitDeny", resource=template, ResourceSpecificResults=[specific]),
        ),
    )
    cross_check = compare_with_aws(
        client, [(read_request(), JANES_POLICIES), (read_request("s3:PutObject"), JANES_POLICIES)]
    )
    get, put = cross_check.differed
    assert not cross_check.agreed
    assert get.ours.allowed
    assert get.aws.decision == "explicitDeny"
    assert get.aws.matched == (MatchedStatement("PolicyInputList.1", "none", (1, 38), (1, 110)),)
    assert not put.ours.allowed
    head, first, _ = str(cross_check).splitlines()
    assert head == "0 agreed, 2 differed, 0 skipped"
    assert f"{JANE} s3:GetObject on {REPORT}: allowed by iamdsl, explicit_deny by AWS" in first
    assert "without the keys aws:SourceIp" in first


@pytest.mark.parametrize(
    ("ours", "decision", "outcome"),
    [
        (READ_REPORTS, "allowed", "agreed"),
        (READ_REPORTS, "implicitDeny", "differed"),
        (document(allow("s3:Put*").on("*")), "implicitDeny", "agreed"),
        (document(allow("s3:Put*").on("*")), "explicitDeny", "differed"),
        (document(deny("s3:*").on("*")), "explicitDeny", "agreed"),
        (document(deny("s3:*").on("*")), "implicitDeny", "differed"),
    ],
)
def test_denials_agree_only_if_both_are_implicit_or_both_explicit(
    ours: Any, decision: str, outcome: str, client: Any, stub: Stubber
) -> None:
    stub.add_response(OPERATION, page(answer(decision)))
    cross_check = compare_with_aws(client, [(read_request(), PolicySet(identity=ours))])
    assert getattr(cross_check, outcome) == cross_check.outcomes


def test_explicit_deny_by_scps_agrees_with_implicit_deny_of_aws(client: Any, stub: Stubber) -> None:
    stopped = answer("implicitDeny", OrganizationsDecisionDetail={"AllowedByOrganizations": False})
    stub.add_response(OPERATION, page(stopped))
    policies = PolicySet(identity=READ_REPORTS, scps=[[EVERYTHING, scp(deny("s3:*").on("*"))]])
    assert len(compare_with_aws(client, [(read_request(), policies)]).agreed) == 1
    stub.add_response(OPERATION, page(stopped))
    (skipped,) = compare_with_aws(client, [(read_request(), JANES_POLICIES)]).skipped
    assert "SCPs of the account that was called" in skipped.why


TRUST = document(allow("sts:AssumeRole").for_user(JANE))
KEY = "arn:aws:kms:eu-central-1:111122223333:key/1"


@pytest.mark.usefixtures("stub")
@pytest.mark.parametrize(
    ("request_", "policies", "why"),
    [
        (read_request(), {"session": [READ_REPORTS]}, "session policies"),
        (
            read_request(principal=WORKER),
            {"scoped": [READ_REPORTS]},
            "policies of scoped credentials",
        ),
        (read_request(), {"rcps": [[]]}, "RCPs"),
        (
            read_request(),
            {"endpoint": document(allow("*").for_anyone().on("*"))},
            "endpoint policies",
        ),
        (
            read_request(),
            {"boundary": [READ_REPORTS, READ_REPORTS]},
            "one resource policy and one permissions boundary",
        ),
        (read_request(), {"restrict_public_buckets": True}, "S3 Block Public Access"),
        (
            read_request(),
            {"scps": [EVERYTHING], "management_account": "111122223333"},
            "management account",
        ),
        (read_request(), {"scps": [[]]}, "1 to 7 levels"),
        (read_request(), {"scps": [EVERYTHING] * 8}, "1 to 7 levels"),
        (
            read_request(principal=WORKER),
            {"resource": document(allow("s3:*").for_role(WORKER).on("*"))},
            "resource policies only if the caller is a user",
        ),
        (Request(JANE, "sts:AssumeRole", WORKER), {"resource": TRUST}, "trust policy"),
        (Request(JANE, "sts:AssumeRole", WORKER), {}, "trust policy"),
        (Request(JANE, "kms:Decrypt", KEY), {}, "always has a key policy"),
        (Request(JANE, "sts:GetCallerIdentity"), {}, "always allows this action"),
        *(
            (read_request(principal=item), {}, "only users and roles as callers")
            for item in (
                "arn:aws:sts::111122223333:assumed-role/worker/job",
                "arn:aws:sts::111122223333:federated-user/jane",
                "111122223333",
                "ec2.amazonaws.com",
                "*",
            )
        ),
    ],
)
def test_unsupported_cases_are_skipped(
    request_: Request, policies: dict[str, Any], why: str, client: Any
) -> None:
    cross_check = compare_with_aws(
        client, [(request_, PolicySet(**{"identity": READ_REPORTS, **policies}))]
    )
    (skipped,) = cross_check.skipped
    assert why in skipped.why
    assert cross_check.outcomes == (skipped,)
    assert str(skipped) in str(cross_check)


def test_scps_are_not_sent_by_an_old_client() -> None:
    class Old:
        """A client whose API has no parameter for SCPs."""

        def __init__(self) -> None:
            shape = SimpleNamespace(members=("PolicyInputList",))
            operation = {"SimulateCustomPolicy": SimpleNamespace(input_shape=shape)}
            model = SimpleNamespace(operation_model=operation.__getitem__)
            self.meta: Any = SimpleNamespace(service_model=model)

        def __getattr__(self, operation: str) -> Any:
            assert operation == OPERATION

            def answered(**asked: Any) -> dict[str, Any]:
                assert "OrderedOrganizationPolicyInputList" not in asked
                return page(answer("allowed"))

            return answered

    policies = PolicySet(identity=READ_REPORTS, scps=[EVERYTHING])
    cross_check = compare_with_aws(
        Old(), [(read_request(), policies), (read_request(), JANES_POLICIES)]
    )
    (skipped,) = cross_check.skipped
    assert "too old" in skipped.why
    assert len(cross_check.agreed) == 1


def test_action_that_aws_cannot_simulate_does_not_affect_the_others(
    client: Any, stub: Stubber
) -> None:
    stub.add_client_error(OPERATION, "InvalidInput", "no such action")
    stub.add_response(OPERATION, page(answer("allowed")), expected_parameters(["s3:GetObject"]))
    stub.add_client_error(
        OPERATION,
        "InvalidInput",
        "no such action",
        expected_params=expected_parameters(["s3:PutObject"]),
    )
    cross_check = compare_with_aws(
        client, [(read_request(), JANES_POLICIES), (read_request("s3:PutObject"), JANES_POLICIES)]
    )
    assert len(cross_check.agreed) == 1
    (skipped,) = cross_check.skipped
    assert skipped.why == "AWS cannot simulate it (InvalidInput): no such action"


def test_missing_answer_is_reported_as_skipped(client: Any, stub: Stubber) -> None:
    stub.add_response(OPERATION, page())
    (skipped,) = compare_with_aws(client, [(read_request(), JANES_POLICIES)]).skipped
    assert "does not include this action" in skipped.why


def test_errors_of_aws_are_raised_with_what_and_why(client: Any, stub: Stubber) -> None:
    stub.add_client_error(OPERATION, "AccessDenied", "jane may not simulate", http_status_code=403)
    with pytest.raises(AccessDenied, match=r"iam:SimulateCustomPolicy(.|\n)*jane may not simulate"):
        compare_with_aws(client, [(read_request(), JANES_POLICIES)])
    stub.add_client_error(OPERATION, "MalformedThing", "no")
    with pytest.raises(CallFailed, match="MalformedThing"):
        compare_with_aws(client, [(read_request(), JANES_POLICIES)])


def test_throttling_is_retried(client: Any, stub: Stubber, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("iamdsl.client.retry_policy.time.sleep", lambda _: None)
    stub.add_client_error(OPERATION, "Throttling", "slower", http_status_code=400)
    stub.add_response(OPERATION, page(answer("allowed")))
    assert compare_with_aws(client, [(read_request(), JANES_POLICIES)]).agreed


def test_recorded_answers_are_compared_without_a_client(client: Any, stub: Stubber) -> None:
    place = {
        "SourcePolicyId": "PolicyInputList.1",
        "StartPosition": {"Line": 1, "Column": 2},
        "EndPosition": {"Line": 1, "Column": 3},
    }
    stub.add_response(
        OPERATION,
        page(
            answer("allowed", MatchedStatements=[place]),
            answer("allowed", "s3:putobject", EvalDecisionDetails={"IAM Policy": "allowed"}),
        ),
    )
    session = Request("arn:aws:sts::111122223333:assumed-role/worker/job", "s3:GetObject", REPORT)
    layers = PolicySet(
        identity=[READ_REPORTS, document(allow("s3:List*").on("*"))],
        boundary=document(allow("s3:*").on("*")),
        resource=document(deny("s3:*").for_anyone().on("*").unless(aws.SecureTransport.is_true())),
        scps=[EVERYTHING, [EVERYTHING]],
        session=[READ_REPORTS],
    )
    context = {"aws:SourceIp": "203.0.113.7", "aws:TagKeys": ["a", "b"]}
    first = compare_with_aws(
        client,
        [
            (read_request(context=context), JANES_POLICIES),
            (read_request("s3:PutObject", context=context), JANES_POLICIES),
            (session, layers),
        ],
    )
    text = first.to_json()
    again = CrossCheck.from_json(text)
    assert again.to_json() == text
    assert str(again) == str(first)
    assert [outcome.case.request for outcome in again.outcomes] == [
        item.case.request for item in first.outcomes
    ]
    assert again.agreed[0].aws == first.agreed[0].aws
    assert again.differed[0].ours.result == "implicit_deny"
    skipped_case = again.skipped[0].case
    assert skipped_case.policies.decide(session).result == layers.decide(session).result
    # Recorded answers are compared with the decisions of today, not with earlier ones.
    opened = text.replace("s3:Get*", "s3:*")
    assert not CrossCheck.from_json(opened).differed


def test_no_cases_can_be_recorded() -> None:
    assert CrossCheck.from_json(CrossCheck().to_json()) == CrossCheck()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 1}',
        '{"format": 1, "cases": [{}]}',
        '{"format": 1, "cases": [{"request": {"principal": {"kind": "user"}}}]}',
    ],
)
def test_unreadable_answers_are_refused(text: str) -> None:
    with pytest.raises(UnreadableState, match=r"answers\.json"):
        CrossCheck.from_json(text, where="answers.json")


def test_unknown_decision_in_recorded_answers_is_refused(client: Any, stub: Stubber) -> None:
    stub.add_response(OPERATION, page(answer("allowed")))
    text = compare_with_aws(client, [(read_request(), JANES_POLICIES)]).to_json()
    with pytest.raises(UnreadableState, match="'perhaps' is not a decision"):
        CrossCheck.from_json(text.replace('"decision": "allowed"', '"decision": "perhaps"'))


def test_answers_of_a_newer_format_are_refused() -> None:
    with pytest.raises(NewerFormat, match="format 99"):
        CrossCheck.from_json('{"format": 99, "cases": []}')
