"""A stack and a boto3 script for the same objects, on a moto server over HTTP.

N roles (trust policy, two tags) with an inline policy and an attachment each, N/5 users (two
tags), each in one of N/20 groups: 3.45 N objects.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

import attrs
import boto3
import pytest
from botocore.config import Config
from support.large_stack import large_stack
from support.moto_server import MotoServer, start_moto_server

from iamdsl import ManagedPolicy, deploy
from iamdsl.deployment import MemorySecrets, MemoryStorage, Silence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment import DeploymentSession

THREADS = 10
_DOCUMENT = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "ec2:Describe*", "Resource": "*"}],
    }
)
_TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Principal": {"Service": "ec2.amazonaws.com"},
            }
        ],
    }
)
_TAGS = [{"Key": "team", "Value": "a"}, {"Key": "owner", "Value": "o"}]


@attrs.frozen
class Naive:
    """A script with boto3 and ten threads; the names are those of `support.large_stack`."""

    iam: Any
    size: int

    def apply(self) -> None:
        """Create all objects."""
        groups = self.size // 20

        def group(number: int) -> None:
            self.iam.create_group(GroupName=f"group-{number:02}")

        def user(number: int) -> None:
            self.iam.create_user(UserName=f"user-{number:03}", Tags=_TAGS)
            self.iam.add_user_to_group(
                UserName=f"user-{number:03}", GroupName=f"group-{number % groups:02}"
            )

        def role(number: int) -> None:
            name = f"role-{number:04}"
            self.iam.create_role(RoleName=name, AssumeRolePolicyDocument=_TRUST, Tags=_TAGS)
            self.iam.put_role_policy(RoleName=name, PolicyName="may", PolicyDocument=_DOCUMENT)
            self.iam.attach_role_policy(
                RoleName=name, PolicyArn=ManagedPolicy.ReadOnlyAccess.arn("aws")
            )

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(group, range(groups)))
            list(pool.map(user, range(self.size // 5)))
            list(pool.map(role, range(self.size)))

    def read(self) -> None:
        """Read all objects, one call for each fact."""

        def group(number: int) -> None:
            self.iam.get_group(GroupName=f"group-{number:02}")

        def user(number: int) -> None:
            self.iam.get_user(UserName=f"user-{number:03}")
            self.iam.list_groups_for_user(UserName=f"user-{number:03}")

        def role(number: int) -> None:
            self.iam.get_role(RoleName=f"role-{number:04}")
            self.iam.get_role_policy(RoleName=f"role-{number:04}", PolicyName="may")
            self.iam.list_attached_role_policies(RoleName=f"role-{number:04}")

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(group, range(self.size // 20)))
            list(pool.map(user, range(self.size // 5)))
            list(pool.map(role, range(self.size)))


@attrs.define
class Bench:
    """A moto server that can be reset, with both ways to fill it."""

    server: MotoServer
    size: int

    def empty(self) -> None:
        """Delete all objects on the server."""
        with urlopen(Request(f"{self.server.url}/moto-api/reset", method="POST")):  # noqa: S310
            pass

    def naive(self) -> Naive:
        """Return the boto3 script."""
        client = boto3.client(
            "iam",
            endpoint_url=self.server.url,
            config=Config(max_pool_connections=THREADS),
        )
        return Naive(client, self.size)

    def session(self, ledger: MemoryStorage) -> DeploymentSession:
        """Return a session of iamdsl that stores its ledger in `ledger`."""
        session = deploy(
            "crowd",
            endpoint_url=self.server.url,
            ledger=ledger,
            secrets=MemorySecrets(),
            observer=Silence(),
            approve=True,
            workers=THREADS,
        )
        session.add(*large_stack(self.size))
        return session


def seconds(call: Any) -> float:
    """Return the duration of a call."""
    begin = perf_counter()
    call()
    return perf_counter() - begin


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """Start a server for a stack of N = 200."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with start_moto_server() as server:
        yield Bench(server, 200)
