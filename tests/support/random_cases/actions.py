"""Random actions of several services, with resources they apply to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.random_cases.callers import LINKED, ROLES, role_arn, user_arn
from support.random_cases.weighted_choice import weighted

if TYPE_CHECKING:
    import random

BUCKET = "arn:aws:s3:::logs"
KEY = "1234abcd-12ab-34cd-56ef-1234567890ab"

RESOURCES: dict[str, tuple[str, ...]] = {
    "s3:GetObject": (f"{BUCKET}/alice/a.txt", f"{BUCKET}/red/b.txt", f"{BUCKET}/a", f"{BUCKET}/*"),
    "s3:PutObject": (f"{BUCKET}/alice/a.txt", f"{BUCKET}/red/b.txt"),
    "s3:PutBucketPolicy": (BUCKET,),
    "s3:ListBucket": (BUCKET, "arn:aws:s3:::other"),
    "s3:ListAllMyBuckets": ("*", "arn:aws:s3:::*"),
    "ec2:RunInstances": (
        "arn:aws:ec2:eu-west-1:{}:instance/i-1",
        "arn:aws:ec2:eu-west-1::image/ami-1",
    ),
    "ec2:DescribeInstances": ("*", "arn:aws:ec2:eu-west-1:{}:instance/i-1"),
    "kms:Decrypt": (
        f"arn:aws:kms:eu-west-1:{{}}:key/{KEY}",
        "arn:aws:kms:eu-west-1:{}:alias/aws/s3",
        "*",
    ),
    "kms:RetireGrant": (f"arn:aws:kms:eu-west-1:{{}}:key/{KEY}",),
    "kms:CreateKey": ("*",),
    "kms:PutKeyPolicy": (f"arn:aws:kms:eu-west-1:{{}}:key/{KEY}",),
    "sqs:SendMessage": ("arn:aws:sqs:eu-west-1:{}:jobs", "arn:aws-cn:sqs:cn-north-1:{}:jobs"),
    "sqs:SetQueueAttributes": ("arn:aws:sqs:eu-west-1:{}:jobs",),
    "iam:PassRole": tuple(role_arn("{}", item) for item in ROLES),
    "iam:CreateUser": (user_arn("{}", "alice"), user_arn("{}", "carol")),
    "sts:AssumeRole": tuple(role_arn("{}", item) for item in (*ROLES, *ROLES, LINKED)),
    "sts:TagSession": (role_arn("{}", "Reader"),),
    "sts:GetCallerIdentity": ("*",),
    "sts:GetSessionToken": ("*",),
    "sts:GetFederationToken": ("arn:aws:sts::{}:federated-user/bob",),
    "logs:PutLogEvents": (
        "arn:aws:logs:eu-west-1:{}:log-group:web:log-stream:one",
        "arn:aws:logs:eu-west-1:{}:log-group:web",
    ),
    "logs:CreateLogGroup": (
        "arn:aws:logs:eu-west-1:{}:log-group:web",
        "arn:aws:logs:eu-west-1:{}:log-group:web:*",
    ),
    "logs:TagResource": (
        "arn:aws:logs:eu-west-1:{}:log-group:web",
        "arn:aws:logs:eu-west-1:{}:log-group:web:*",
    ),
    "dynamodb:GetItem": ("arn:aws:dynamodb:eu-west-1:{}:table/orders",),
    "lambda:InvokeFunction": ("arn:aws:lambda:eu-west-1:{}:function:resize",),
    "lambda:ListFunctions": ("*",),
    "s3:DoSomethingNew": (BUCKET, f"{BUCKET}/red/b.txt", "*"),
    "newcomer:Begin": ("arn:aws:newcomer:eu-west-1:{}:thing/one", "*"),
}

RARE = {"sts:GetCallerIdentity", "sts:GetSessionToken", "sts:GetFederationToken"}

ODDS: dict[str, float] = {
    action: {"s3:GetObject": 4, "s3:ListBucket": 2, "kms:Decrypt": 3, "sts:AssumeRole": 3}.get(
        action, 0.4 if action in RARE else 1
    )
    for action in RESOURCES
}

BY_PROVIDER = {"saml": "sts:AssumeRoleWithSAML", "web_identity": "sts:AssumeRoleWithWebIdentity"}


def random_action(rng: random.Random, kind: str, account: str) -> tuple[str, str]:
    """Return a random action, and a resource in the account that it applies to."""
    if kind in BY_PROVIDER:
        return BY_PROVIDER[kind], role_arn(account, rng.choice(ROLES))
    action = weighted(rng, ODDS)
    return action, rng.choice(RESOURCES[action]).replace("{}", account)
