"""Requests and results of the policy simulator, with an account of fixed responses."""

from __future__ import annotations

from datetime import UTC, datetime
from ipaddress import ip_address, ip_network
from typing import Any

import pytest
from botocore.exceptions import ClientError

from iamdsl import allow, deny, document
from iamdsl.client import Identity
from iamdsl.errors import AccessDenied, CallFailed, UnknownName
from iamdsl.snapshot.account_view import AccountView
from iamdsl.snapshot.simulation import MatchedStatement, SimulationResult, context_entries

JANE = "arn:aws:iam::123456789012:user/jane"
BUCKET = "arn:aws:s3:::uploads"


class FixedResponses:
    """An account with fixed pages of SimulatePrincipalPolicy, which records the requests."""

    endpoint = None

    def __init__(self, *pages: dict[str, Any] | Exception, arn: str = JANE) -> None:
        self.pages = list(pages)
        self.requests: list[dict[str, Any]] = []
        self._arn = arn

    def identity(self) -> Identity:
        return Identity.of(self._arn)

    def client(self, service: str) -> Any:
        account = self

        class Client:
            def simulate_principal_policy(self, **arguments: Any) -> dict[str, Any]:
                account.requests.append(arguments)
                page = account.pages.pop(0)
                if isinstance(page, Exception):
                    raise page
                return page

        return Client()


def client_error(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "no"}}, "SimulatePrincipalPolicy")


def test_results_of_all_pages_are_returned() -> None:
    account = FixedResponses(
        {
            "EvaluationResults": [
                {
                    "EvalActionName": "s3:GetObject",
                    "EvalResourceName": f"{BUCKET}/a",
                    "EvalDecision": "allowed",
                    "MatchedStatements": [
                        {
                            "SourcePolicyId": "reads",
                            "SourcePolicyType": "user-managed",
                            "StartPosition": {"Line": 1, "Column": 14},
                            "EndPosition": {"Line": 1, "Column": 90},
                        },
                        {"SourcePolicyId": "PolicyInputList.1"},
                    ],
                    "MissingContextValues": [],
                    "PermissionsBoundaryDecisionDetail": {"AllowedByPermissionsBoundary": True},
                    "OrganizationsDecisionDetail": {"AllowedByOrganizations": False},
                    "EvalDecisionDetails": {"IAM Policy": "allowed"},
                }
            ],
            "IsTruncated": True,
            "Marker": "next",
        },
        {
            "EvaluationResults": [
                {
                    "EvalActionName": "s3:ListBucket",
                    "EvalDecision": "implicitDeny",
                    "MissingContextValues": ["aws:SourceIp"],
                },
                {"EvalActionName": "s3:PutObject", "EvalDecision": "explicitDeny"},
            ],
            "IsTruncated": False,
        },
    )
    get, list_, put = AccountView(account).simulate(JANE, ["s3:GetObject", "s3:ListBucket"])
    assert get == SimulationResult(
        action="s3:GetObject",
        resource=f"{BUCKET}/a",
        decision="allowed",
        matched=(
            MatchedStatement("reads", "user-managed", (1, 14), (1, 90)),
            MatchedStatement("PolicyInputList.1", None, None, None),
        ),
        allowed_by_boundary=True,
        allowed_by_organizations=False,
        details={"IAM Policy": "allowed"},
    )
    assert [result.allowed for result in (get, list_, put)] == [True, False, False]
    assert list_.missing_context == ("aws:SourceIp",)
    assert (put.resource, put.decision) == ("*", "explicitDeny")
    first = {
        "PolicySourceArn": JANE,
        "ActionNames": ["s3:GetObject", "s3:ListBucket"],
        "ResourceArns": ["*"],
    }
    assert account.requests == [first, {**first, "Marker": "next"}]


def test_results_for_each_resource() -> None:
    account = FixedResponses(
        {
            "EvaluationResults": [
                {
                    "EvalActionName": "ec2:RunInstances",
                    "EvalResourceName": "*",
                    "EvalDecision": "explicitDeny",
                    "ResourceSpecificResults": [
                        {
                            "EvalResourceName": "arn:aws:ec2:*:*:instance/*",
                            "EvalResourceDecision": "allowed",
                        },
                        {
                            "EvalResourceName": "arn:aws:ec2:*:*:image/*",
                            "EvalResourceDecision": "explicitDeny",
                            "MissingContextValues": ["ec2:Owner"],
                        },
                    ],
                }
            ]
        }
    )
    (whole,) = AccountView(account).simulate(
        JANE, ["ec2:RunInstances"], handling="EC2-VPC-InstanceStore"
    )
    assert not whole.allowed
    assert [(result.action, result.allowed) for result in whole.by_resource] == [
        ("ec2:RunInstances", True),
        ("ec2:RunInstances", False),
    ]
    assert whole.by_resource[1].missing_context == ("ec2:Owner",)


def test_all_parameters_are_sent() -> None:
    account = FixedResponses({"EvaluationResults": []})
    deny_iam = deny("iam:*").on("*")
    result = AccountView(account).simulate(
        JANE,
        ("s3:GetObject",),
        [f"{BUCKET}/a"],
        context={"aws:SourceIp": "10.0.0.1"},
        policies=[document(allow("s3:*").on("*")), {"Statement": []}, '{"Id":"x"}'],
        boundary=[document(deny_iam)],
        resource_policy=document(allow("s3:*").on(BUCKET).for_own_account()),
        caller_arn=JANE,
        resource_owner="arn:aws:iam::123456789012:root",
        handling="EC2-VPC-InstanceStore",
    )
    assert result == ()
    (request,) = account.requests
    entry = {
        "ContextKeyName": "aws:SourceIp",
        "ContextKeyType": "ip",
        "ContextKeyValues": ["10.0.0.1"],
    }
    assert request["ContextEntries"] == [entry]
    first, *others = request["PolicyInputList"]
    assert first == document(allow("s3:*").on("*")).to_json()
    assert others == ['{"Statement": []}', '{"Id":"x"}']
    assert request["PermissionsBoundaryPolicyInputList"] == [document(deny_iam).to_json()]
    assert "arn:aws:iam::123456789012:root" in request["ResourcePolicy"]
    assert request["CallerArn"] == JANE
    assert request["ResourceOwner"] == "arn:aws:iam::123456789012:root"
    assert request["ResourceHandlingOption"] == "EC2-VPC-InstanceStore"


@pytest.mark.parametrize(
    ("name", "value", "key_type", "values"),
    [
        ("aws:SourceIp", "10.0.0.0/8", "ip", ["10.0.0.0/8"]),
        ("aws:SourceIp", ["10.0.0.1", "10.0.0.2"], "ipList", ["10.0.0.1", "10.0.0.2"]),
        ("aws:SecureTransport", True, "boolean", ["true"]),
        ("aws:SecureTransport", "false", "boolean", ["false"]),
        ("aws:MultiFactorAuthAge", 60, "numeric", ["60"]),
        (
            "aws:CurrentTime",
            datetime(2026, 1, 2, tzinfo=UTC),
            "date",
            ["2026-01-02T00:00:00+00:00"],
        ),
        ("aws:TagKeys", "team", "stringList", ["team"]),
        ("aws:SourceArn", "arn:aws:s3:::b", "string", ["arn:aws:s3:::b"]),
        ("made:Up", "x", "string", ["x"]),
        ("made:Up", ("x", "y"), "stringList", ["x", "y"]),
        ("made:Up", 1.5, "numeric", ["1.5"]),
        ("made:Up", False, "boolean", ["false"]),
        ("made:Up", b"\x00\xff", "binary", ["AP8="]),
        ("made:Up", ip_address("::1"), "ip", ["::1"]),
        ("made:Up", [ip_network("10.0.0.0/8")], "ipList", ["10.0.0.0/8"]),
        ("made:Up", [], "stringList", []),
    ],
)
def test_context_value_has_the_type_of_its_key(
    name: str, value: Any, key_type: str, values: list[str]
) -> None:
    (entry,) = context_entries({name: value})
    assert entry == {
        "ContextKeyName": name,
        "ContextKeyType": key_type,
        "ContextKeyValues": values,
    }


def test_errors_of_the_simulator_are_raised() -> None:
    account = FixedResponses(
        client_error("NoSuchEntity"), client_error("InvalidInput"), client_error("AccessDenied")
    )
    view = AccountView(account)
    with pytest.raises(UnknownName, match="no user, group or role"):
        view.simulate(JANE, ["s3:GetObject"])
    with pytest.raises(CallFailed, match="InvalidInput"):
        view.simulate(JANE, ["s3:GetObject"])
    with pytest.raises(AccessDenied):
        view.simulate(JANE, ["s3:GetObject"])
