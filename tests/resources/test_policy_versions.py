"""Of a policy with as many versions as IAM allows, the oldest is deleted first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from support.counted_deployment import CountedDeployment

from iamdsl import Policy, allow, document
from iamdsl.snapshot import ObservedVersion

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

ARN = "arn:aws:iam::123456789012:policy/p"
SECOND = datetime(2026, 1, 1, tzinfo=UTC)


def _policy(number: int) -> Policy:
    return Policy("p", document(allow("s3:GetObject").on(f"arn:aws:s3:::bucket-{number}/*")))


def _versions(deployment: CountedDeployment) -> set[str]:
    listed = deployment.call("ListPolicyVersions", PolicyArn=ARN)["Versions"]
    return {version["VersionId"] for version in listed}


def test_oldest_of_versions_made_within_one_second_is_deleted(
    iam_account: InProcessAccount,
) -> None:
    deployment = CountedDeployment(iam_account)
    for number in range(13):  # also v9 before v10
        deployment.apply(_policy(number))
        oldest = max(1, number + 1 - 4)
        assert _versions(deployment) == {f"v{number}" for number in range(oldest, number + 2)}
    deployment.declare().rollback()
    assert _versions(deployment) == {"v10", "v11", "v12", "v13", "v14"}


def test_default_version_stays_even_if_it_is_the_oldest(iam_account: InProcessAccount) -> None:
    deployment = CountedDeployment(iam_account)
    for number in range(5):
        deployment.apply(_policy(number))
    deployment.call("SetDefaultPolicyVersion", PolicyArn=ARN, VersionId="v1")
    deployment.apply(_policy(9))
    assert _versions(deployment) == {"v1", "v3", "v4", "v5", "v6"}


def _version(number: int) -> ObservedVersion:
    created = SECOND + timedelta(seconds=number // 5)
    return ObservedVersion(f"v{number}", default=False, created=created, document={})


@given(st.permutations(range(1, 15)))
def test_versions_are_ordered_by_date_then_by_number(numbers: list[int]) -> None:
    ordered = sorted(map(_version, numbers), key=lambda version: version.age_key)
    assert [version.id for version in ordered] == [f"v{number}" for number in range(1, 15)]
