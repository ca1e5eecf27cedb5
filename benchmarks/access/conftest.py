"""The policies and the requests that decisions are measured over."""

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

OWN = "111122223333"
CALLER = f"arn:aws:sts::{OWN}:assumed-role/worker/job"

MANAGED = 50
"""How many AWS managed policies the largest set has."""

ASKED = {
    "s3:GetObject": "arn:aws:s3:::reports/{n}/a.csv",
    "s3:PutObject": "arn:aws:s3:::uploads/{n}/a.csv",
    "s3:DeleteObject": "arn:aws:s3:::reports/{n}/a.csv",
    "s3:ListBucket": "arn:aws:s3:::reports-{n}",
    "s3:GetBucketPolicy": "arn:aws:s3:::reports-{n}",
    "s3:ListAllMyBuckets": "*",
    "ec2:DescribeInstances": "*",
    "ec2:DescribeVpcs": "*",
    "ec2:StartInstances": "arn:aws:ec2:eu-central-1:{own}:instance/i-{n}",
    "ec2:TerminateInstances": "arn:aws:ec2:eu-central-1:{own}:instance/i-{n}",
    "ec2:CreateTags": "arn:aws:ec2:eu-central-1:{own}:volume/vol-{n}",
    "dynamodb:GetItem": "arn:aws:dynamodb:eu-central-1:{own}:table/orders-{n}",
    "dynamodb:PutItem": "arn:aws:dynamodb:eu-central-1:{own}:table/orders-{n}",
    "dynamodb:DeleteTable": "arn:aws:dynamodb:eu-central-1:{own}:table/orders-{n}",
    "dynamodb:ListTables": "*",
    "sqs:SendMessage": "arn:aws:sqs:eu-central-1:{own}:jobs-{n}",
    "sqs:ReceiveMessage": "arn:aws:sqs:eu-central-1:{own}:jobs-{n}",
    "sqs:GetQueueUrl": "arn:aws:sqs:eu-central-1:{own}:other-{n}",
    "sns:Publish": "arn:aws:sns:eu-central-1:{own}:news-{n}",
    "sns:ListTopics": "*",
    "lambda:InvokeFunction": "arn:aws:lambda:eu-central-1:{own}:function:f-{n}",
    "lambda:GetFunction": "arn:aws:lambda:eu-central-1:{own}:function:f-{n}",
    "lambda:ListFunctions": "*",
    "iam:GetRole": "arn:aws:iam::{own}:role/r-{n}",
    "iam:PassRole": "arn:aws:iam::{own}:role/r-{n}",
    "iam:CreateUser": "arn:aws:iam::{own}:user/u-{n}",
    "iam:ListRoles": "*",
    "kms:DescribeKey": "arn:aws:kms:eu-central-1:{own}:key/k-{n}",
    "kms:Decrypt": "arn:aws:kms:eu-central-1:{own}:key/k-{n}",
    "secretsmanager:GetSecretValue": "arn:aws:secretsmanager:eu-central-1:{own}:secret:s-{n}",
    "secretsmanager:ListSecrets": "*",
    "ssm:GetParameter": "arn:aws:ssm:eu-central-1:{own}:parameter/p/{n}",
    "ssm:DescribeParameters": "*",
    "logs:PutLogEvents": "arn:aws:logs:eu-central-1:{own}:log-group:g-{n}:log-stream:s",
    "logs:DescribeLogGroups": "*",
    "cloudwatch:GetMetricData": "*",
    "cloudwatch:PutMetricData": "*",
    "cloudformation:DescribeStacks": "arn:aws:cloudformation:eu-central-1:{own}:stack/s-{n}/1",
    "ecr:BatchGetImage": "arn:aws:ecr:eu-central-1:{own}:repository/app-{n}",
    "ecr:GetAuthorizationToken": "*",
    "ecs:RunTask": "arn:aws:ecs:eu-central-1:{own}:task-definition/t-{n}:1",
    "eks:DescribeCluster": "arn:aws:eks:eu-central-1:{own}:cluster/c-{n}",
    "rds:DescribeDBInstances": "arn:aws:rds:eu-central-1:{own}:db:d-{n}",
    "rds:DeleteDBInstance": "arn:aws:rds:eu-central-1:{own}:db:d-{n}",
    "route53:ListHostedZones": "*",
    "glue:GetTable": "arn:aws:glue:eu-central-1:{own}:table/d/t-{n}",
    "athena:StartQueryExecution": "arn:aws:athena:eu-central-1:{own}:workgroup/w-{n}",
    "kinesis:PutRecord": "arn:aws:kinesis:eu-central-1:{own}:stream/s-{n}",
    "states:StartExecution": "arn:aws:states:eu-central-1:{own}:stateMachine:m-{n}",
    "organizations:DescribeOrganization": "*",
}
"""The actions asked for, and on what."""

ENOUGH = 0.02
"""Seconds that a figure of what is quick is taken over."""

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
"""What comes with a request: nothing, a little, much, and what guardrails deny."""


_NUMBERS = itertools.count()


@attrs.frozen
class Policies:
    """Policies of an identity, as every evaluator takes them."""

    name: str
    documents: tuple[PolicyDocument, ...]

    def identity_only(self) -> PolicySet:
        """The identity's policies and nothing else."""
        return PolicySet(identity=self.documents)

    def never_seen(self) -> Policies:
        """As good as these, and with a statement that has not been there before."""
        sid = f"N{next(_NUMBERS)}"
        new = document(allow("sts:GetFederationToken").on("*").named(sid))
        return Policies(self.name, (*self.documents, new))

    def layers(self) -> dict[str, Any]:
        """The identity's policies, and one of each layer that can limit them."""
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
        """The set of all layers."""
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
    allow("sqs:*").on(f"arn:aws:sqs:*:{OWN}:jobs-*"),
    allow("dynamodb:*")
    .on(f"arn:aws:dynamodb:*:{OWN}:table/*")
    .when(aws.PrincipalTag("team").equals("red")),
    deny("s3:PutObject").on("arn:aws:s3:::uploads/0/*"),
)


def many() -> tuple[PolicyDocument, ...]:
    """Managed policies from all over the catalog; some of them are large."""
    attachable = [policy for policy in ManagedPolicy if policy.attachable]
    step = len(attachable) // MANAGED
    return tuple(policy.document() for policy in attachable[::step][:MANAGED])


SETS = {
    "a small policy": lambda: (SMALL,),
    "ReadOnlyAccess and PowerUserAccess": lambda: (
        ManagedPolicy.ReadOnlyAccess.document(),
        ManagedPolicy.PowerUserAccess.document(),
    ),
    f"{MANAGED} managed policies": many,
}


@pytest.fixture(scope="session", params=SETS)
def policies(request: pytest.FixtureRequest) -> Policies:
    """Each set of policies in turn."""
    return Policies(request.param, SETS[request.param]())


@pytest.fixture(scope="session")
def managed() -> tuple[PolicyDocument, ...]:
    """The managed policies of the largest set."""
    return many()


@pytest.fixture(scope="session")
def requests() -> Sequence[Request]:
    """Different requests: every action on several resources, each with another context."""
    return tuple(
        Request(CALLER, action, resource.format(n=n, own=OWN), context)
        for n, context in enumerate(CONTEXTS)
        for action, resource in ASKED.items()
    )


class Timing:
    """Figures of one decision, out of many requests."""

    def once(
        self, call: Callable[[Request], object], asked: Sequence[Request], rounds: int = 1
    ) -> Figure:
        """The time of one call, all requests asked so many times."""

        def measure() -> float:
            begin = perf_counter()
            for _ in range(rounds):
                for request in asked:
                    call(request)
            return (perf_counter() - begin) / (rounds * len(asked))

        return measure

    def again(self, call: Callable[[Request], object], asked: Sequence[Request]) -> Figure:
        """The time of one quick call that was made before, made often enough for the clock."""
        once = self.once(call, asked)
        once()
        return self.once(call, asked, max(1, round(ENOUGH / (once() * len(asked)))))


@pytest.fixture(scope="session")
def decision() -> Timing:
    """Figures of one decision: `decision.again(policies.decide, requests)`."""
    return Timing()
