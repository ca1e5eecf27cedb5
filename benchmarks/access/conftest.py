"""The policies and requests of the decision benchmarks."""

from __future__ import annotations

import itertools
from time import perf_counter
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from iamdsl import ManagedPolicy, allow, aws, boundary, deny, document, rcp, scp, session_policy
from iamdsl.evaluation import PolicySet, Request
from iamdsl.language import PolicyDocument

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from benchmarks.conftest import Figure

ACCOUNT = "111122223333"
CALLER = f"arn:aws:sts::{ACCOUNT}:assumed-role/worker/job"

MANAGED = 50
"""Number of AWS managed policies in the largest set."""

RESOURCES = {
    "s3:GetObject": "arn:aws:s3:::reports/{n}/a.csv",
    "s3:PutObject": "arn:aws:s3:::uploads/{n}/a.csv",
    "s3:DeleteObject": "arn:aws:s3:::reports/{n}/a.csv",
    "s3:ListBucket": "arn:aws:s3:::reports-{n}",
    "s3:GetBucketPolicy": "arn:aws:s3:::reports-{n}",
    "s3:ListAllMyBuckets": "*",
    "ec2:DescribeInstances": "*",
    "ec2:DescribeVpcs": "*",
    "ec2:StartInstances": "arn:aws:ec2:eu-central-1:{account}:instance/i-{n}",
    "ec2:TerminateInstances": "arn:aws:ec2:eu-central-1:{account}:instance/i-{n}",
    "ec2:CreateTags": "arn:aws:ec2:eu-central-1:{account}:volume/vol-{n}",
    "dynamodb:GetItem": "arn:aws:dynamodb:eu-central-1:{account}:table/orders-{n}",
    "dynamodb:PutItem": "arn:aws:dynamodb:eu-central-1:{account}:table/orders-{n}",
    "dynamodb:DeleteTable": "arn:aws:dynamodb:eu-central-1:{account}:table/orders-{n}",
    "dynamodb:ListTables": "*",
    "sqs:SendMessage": "arn:aws:sqs:eu-central-1:{account}:jobs-{n}",
    "sqs:ReceiveMessage": "arn:aws:sqs:eu-central-1:{account}:jobs-{n}",
    "sqs:GetQueueUrl": "arn:aws:sqs:eu-central-1:{account}:other-{n}",
    "sns:Publish": "arn:aws:sns:eu-central-1:{account}:news-{n}",
    "sns:ListTopics": "*",
    "lambda:InvokeFunction": "arn:aws:lambda:eu-central-1:{account}:function:f-{n}",
    "lambda:GetFunction": "arn:aws:lambda:eu-central-1:{account}:function:f-{n}",
    "lambda:ListFunctions": "*",
    "iam:GetRole": "arn:aws:iam::{account}:role/r-{n}",
    "iam:PassRole": "arn:aws:iam::{account}:role/r-{n}",
    "iam:CreateUser": "arn:aws:iam::{account}:user/u-{n}",
    "iam:ListRoles": "*",
    "kms:DescribeKey": "arn:aws:kms:eu-central-1:{account}:key/k-{n}",
    "kms:Decrypt": "arn:aws:kms:eu-central-1:{account}:key/k-{n}",
    "secretsmanager:GetSecretValue": "arn:aws:secretsmanager:eu-central-1:{account}:secret:s-{n}",
    "secretsmanager:ListSecrets": "*",
    "ssm:GetParameter": "arn:aws:ssm:eu-central-1:{account}:parameter/p/{n}",
    "ssm:DescribeParameters": "*",
    "logs:PutLogEvents": "arn:aws:logs:eu-central-1:{account}:log-group:g-{n}:log-stream:s",
    "logs:DescribeLogGroups": "*",
    "cloudwatch:GetMetricData": "*",
    "cloudwatch:PutMetricData": "*",
    "cloudformation:DescribeStacks": "arn:aws:cloudformation:eu-central-1:{account}:stack/s-{n}/1",
    "ecr:BatchGetImage": "arn:aws:ecr:eu-central-1:{account}:repository/app-{n}",
    "ecr:GetAuthorizationToken": "*",
    "ecs:RunTask": "arn:aws:ecs:eu-central-1:{account}:task-definition/t-{n}:1",
    "eks:DescribeCluster": "arn:aws:eks:eu-central-1:{account}:cluster/c-{n}",
    "rds:DescribeDBInstances": "arn:aws:rds:eu-central-1:{account}:db:d-{n}",
    "rds:DeleteDBInstance": "arn:aws:rds:eu-central-1:{account}:db:d-{n}",
    "route53:ListHostedZones": "*",
    "glue:GetTable": "arn:aws:glue:eu-central-1:{account}:table/d/t-{n}",
    "athena:StartQueryExecution": "arn:aws:athena:eu-central-1:{account}:workgroup/w-{n}",
    "kinesis:PutRecord": "arn:aws:kinesis:eu-central-1:{account}:stream/s-{n}",
    "states:StartExecution": "arn:aws:states:eu-central-1:{account}:stateMachine:m-{n}",
    "organizations:DescribeOrganization": "*",
}
"""The resource of each requested action."""

MIN_SECONDS = 0.02
"""Shortest time to measure; faster calls are repeated."""

CONTEXTS: tuple[Mapping[str, Any], ...] = (
    {},
    {"aws:SecureTransport": True, "aws:RequestedRegion": "eu-central-1"},
    {
        "aws:SecureTransport": True,
        "aws:RequestedRegion": "eu-central-1",
        "aws:PrincipalTag/team": "red",
        "aws:PrincipalOrgID": "o-a1b2c3d4e5",
        "aws:SourceIp": "203.0.113.7",
    },
    {"aws:SecureTransport": False, "aws:RequestedRegion": "us-east-1"},
)
"""Request contexts: empty, small, large, and one that the guardrails deny."""


_NUMBERS = itertools.count()


@attrs.frozen
class Policies:
    """Identity policies, as input for every evaluator."""

    name: str
    documents: tuple[PolicyDocument, ...]

    def identity_only(self) -> PolicySet:
        """Return a policy set with the identity policies only."""
        return PolicySet(identity=self.documents)

    def with_new_statement(self) -> Policies:
        """Return these policies with an unused statement added, so that no cache applies."""
        sid = f"N{next(_NUMBERS)}"
        addition = document(allow("sts:GetFederationToken").on("*").named(sid))
        return Policies(self.name, (*self.documents, addition))

    def layers(self) -> dict[str, Any]:
        """Return the identity policies, with one policy of every other layer."""
        return {
            "identity": self.documents,
            "boundary": boundary(allow("*").on("*"), deny("organizations:*", "account:*").on("*")),
            "session": session_policy(allow.all_except("iam:*").on("*")),
            "resource": document(
                deny("*").for_anyone().on("*").unless(aws.SecureTransport.is_true()),
                allow("s3:GetObject").for_own_account().on("arn:aws:s3:::reports/*"),
            ),
            "scps": ((EVERYTHING,), (EVERYTHING, REGIONS)),
            "rcps": ((PERIMETER,),),
        }

    def all_layers(self) -> PolicySet:
        """Return a policy set with all layers."""
        return PolicySet(**self.layers())


EVERYTHING = scp(allow("*").on("*"))
REGIONS = scp(
    deny.all_except("iam:*", "organizations:*", "route53:*", "sts:*", "support:*")
    .on("*")
    .unless(aws.RequestedRegion.equals("eu-central-1", "eu-west-1"))
)
PERIMETER = rcp(
    deny("s3:*", "sqs:*", "kms:*", "secretsmanager:*")
    .for_anyone()
    .on("*")
    .unless(aws.PrincipalOrgID.equals("o-a1b2c3d4e5").if_exists())
)
SMALL = document(
    allow("s3:GetObject", "s3:PutObject").on("arn:aws:s3:::reports/*", "arn:aws:s3:::uploads/*"),
    allow("s3:List*", "ec2:Describe*", "cloudwatch:Get*", "sns:*").on("*"),
    allow("sqs:*").on(f"arn:aws:sqs:*:{ACCOUNT}:jobs-*"),
    allow("dynamodb:*")
    .on(f"arn:aws:dynamodb:*:{ACCOUNT}:table/*")
    .when(aws.PrincipalTag("team").equals("red")),
    deny("s3:PutObject").on("arn:aws:s3:::uploads/0/*"),
)


def managed_documents() -> tuple[PolicyDocument, ...]:
    """Return managed policies spread over the catalog; some of them are large."""
    attachable = [policy for policy in ManagedPolicy if policy.attachable]
    step = len(attachable) // MANAGED
    return tuple(policy.document() for policy in attachable[::step][:MANAGED])


SETS = {
    "a small policy": lambda: (SMALL,),
    "ReadOnlyAccess and PowerUserAccess": lambda: (
        ManagedPolicy.ReadOnlyAccess.document(),
        ManagedPolicy.PowerUserAccess.document(),
    ),
    f"{MANAGED} managed policies": managed_documents,
}


@pytest.fixture(scope="session", params=SETS)
def policies(request: pytest.FixtureRequest) -> Policies:
    """Return each set of policies in turn."""
    return Policies(request.param, SETS[request.param]())


@pytest.fixture(scope="session")
def managed() -> tuple[PolicyDocument, ...]:
    """Return the managed policies of the largest set."""
    return managed_documents()


@pytest.fixture(scope="session")
def requests() -> Sequence[Request]:
    """Return requests for every action, one for each context, on different resources."""
    return tuple(
        Request(CALLER, action, resource.format(n=n, account=ACCOUNT), context)
        for n, context in enumerate(CONTEXTS)
        for action, resource in RESOURCES.items()
    )


class Timing:
    """Measures the mean time of one decision over many requests."""

    def once(
        self, call: Callable[[Request], object], requests: Sequence[Request], rounds: int = 1
    ) -> Figure:
        """Return the mean time of a call over all requests, repeated `rounds` times."""

        def measure() -> float:
            begin = perf_counter()
            for _ in range(rounds):
                for request in requests:
                    call(request)
            return (perf_counter() - begin) / (rounds * len(requests))

        return measure

    def again(self, call: Callable[[Request], object], requests: Sequence[Request]) -> Figure:
        """Return the mean time of a call with warm caches, repeated until it is measurable."""
        once = self.once(call, requests)
        once()
        return self.once(call, requests, max(1, round(MIN_SECONDS / (once() * len(requests)))))


@pytest.fixture(scope="session")
def decision() -> Timing:
    """Return a timer: `decision.again(policies.decide, requests)`."""
    return Timing()
