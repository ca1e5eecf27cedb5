"""Time to write a policy of one statement from Python to JSON, compared with other writers.

    python -m pytest benchmarks/language/test_writing.py

iamdsl validates the statement and records its source line. Of the others, only awacs checks
anything: types.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from iamdsl import allow
from iamdsl.language import aws, document, equivalent

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.language.conftest import Versus

TARGETS = {"json.dumps": 3.0, "iam-floyd": 1.0, "awacs": None}
CALLS = 500


def _simple() -> str:
    return document(allow("s3:GetObject").on("arn:aws:s3:::b/*")).to_json()


def _simple_dict() -> str:
    return json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow",
                "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::b/*",
            },
        }
    )


def _conditional() -> str:
    return document(
        allow("s3:GetObject", "s3:ListBucket")
        .on("arn:aws:s3:::b", "arn:aws:s3:::b/*")
        .when(aws.SecureTransport.is_true())
    ).to_json()


def _conditional_dict() -> str:
    return json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:ListBucket"],
                "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
                "Condition": {"Bool": {"aws:SecureTransport": "true"}},
            },
        }
    )


def _floyd() -> tuple[Callable[[], str], Callable[[], str]]:
    floyd = pytest.importorskip("iam_floyd")
    policy, statement = floyd.ManagedPolicyDocument, floyd.Statement

    def simple() -> str:
        return json.dumps(
            policy(statement.S3().allow().to_get_object().on("arn:aws:s3:::b/*")).to_json()
        )

    def conditional() -> str:
        return json.dumps(
            policy(
                statement.S3()
                .allow()
                .to_get_object()
                .to_list_bucket()
                .on("arn:aws:s3:::b", "arn:aws:s3:::b/*")
                .if_aws_secure_transport()
            ).to_json()
        )

    return simple, conditional


def _awacs() -> tuple[Callable[[], str], Callable[[], str]]:
    awacs, s3 = pytest.importorskip("awacs.aws"), pytest.importorskip("awacs.s3")

    def simple() -> str:
        text: str = awacs.PolicyDocument(
            Version="2012-10-17",
            Statement=[
                awacs.Statement(
                    Effect=awacs.Allow, Action=[s3.GetObject], Resource=["arn:aws:s3:::b/*"]
                )
            ],
        ).to_json(indent=None)
        return text

    def conditional() -> str:
        text: str = awacs.PolicyDocument(
            Version="2012-10-17",
            Statement=[
                awacs.Statement(
                    Effect=awacs.Allow,
                    Action=[s3.GetObject, s3.ListBucket],
                    Resource=["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
                    Condition=awacs.Condition(awacs.Bool(awacs.SecureTransport, "true")),
                )
            ],
        ).to_json(indent=None)
        return text

    return simple, conditional


WRITERS = {
    "json.dumps": lambda: (_simple_dict, _conditional_dict),
    "iam-floyd": _floyd,
    "awacs": _awacs,
}


def _repeated(write: Callable[[], str]) -> Callable[[], None]:
    """Return many calls as one, so that the clock's overhead is negligible."""

    def calls() -> None:
        for _ in range(CALLS):
            write()

    return calls


@pytest.mark.benchmark(group="write a statement")
@pytest.mark.parametrize("peer", WRITERS)
def test_simple(peer: str, versus: Versus) -> None:
    other, _ = WRITERS[peer]()
    assert equivalent(_simple(), other())
    versus(_repeated(_simple), _repeated(other), names=("ours", peer), target=TARGETS[peer])


@pytest.mark.benchmark(group="write a statement with a condition")
@pytest.mark.parametrize("peer", WRITERS)
def test_conditional(peer: str, versus: Versus) -> None:
    _, other = WRITERS[peer]()
    assert equivalent(_conditional(), other())
    versus(_repeated(_conditional), _repeated(other), names=("ours", peer), target=TARGETS[peer])
