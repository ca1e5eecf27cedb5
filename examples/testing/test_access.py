"""Tests of access, before anything is deployed: run them with `pytest`."""

import pytest

from iamdsl import DeploymentSession, Group, Policy, Role, User, allow, aws, deny, document
from iamdsl.services import s3
from iamdsl.testing import InProcessAccount, assert_allows, assert_denies

REPORTS = s3.bucket("reports")
YESTERDAY = s3.object("reports", "2026/11/24.csv")


def declare(session: DeploymentSession) -> tuple[User, Role]:
    """Declare the resources, as the deployment script does."""
    read = session.add(
        Policy(
            "read-reports",
            document(
                allow(s3.GetObject, s3.ListBucket).on(REPORTS, s3.object("reports", "*")),
                deny("s3:*").on("*").when(aws.SecureTransport.is_false()),
            ),
        )
    )
    jane = session.add(User("jane"))
    session.add(Group("analysts").attach(read).with_members(jane))
    auditor = session.add(
        Role("auditor")
        .trusting(allow("sts:AssumeRole").for_user(jane).when(aws.MultiFactorAuthPresent.is_true()))
        .attach(read)
        .with_inline("look", allow("s3:GetBucketPolicy").on(REPORTS))
    )
    return jane, auditor


@pytest.fixture
def declared(iam_session: DeploymentSession) -> tuple[User, Role]:
    """Declare the resources and return the user and the role."""
    return declare(iam_session)


def test_analysts_can_only_read_reports(
    declared: tuple[User, Role], iam_session: DeploymentSession
) -> None:
    jane, _ = declared
    assert_allows(jane, s3.GetObject, on=YESTERDAY, stack=iam_session.stack)
    assert_denies(jane, [s3.PutObject, s3.DeleteObject], on=YESTERDAY, stack=iam_session.stack)


def test_reports_cannot_be_read_without_tls(
    declared: tuple[User, Role], iam_session: DeploymentSession
) -> None:
    for principal in declared:
        assert_denies(
            principal,
            s3.GetObject,
            on=YESTERDAY,
            when={aws.SecureTransport: False},
            stack=iam_session.stack,
        )


def test_jane_assumes_auditor_only_with_mfa(declared: tuple[User, Role]) -> None:
    _, auditor = declared
    assert auditor.trust is not None
    jane = "arn:aws:iam::123456789012:user/jane"
    assert_allows(
        auditor.trust,
        "sts:AssumeRole",
        on=auditor,
        by=jane,
        when={aws.MultiFactorAuthPresent: True},
    )
    assert_denies(auditor.trust, "sts:AssumeRole", on=auditor, by=jane)


def test_declared_resources_can_be_deployed(
    iam_account: InProcessAccount, iam_session: DeploymentSession
) -> None:
    with iam_session:
        declare(iam_session)
    assert iam_account.client("iam").get_role(RoleName="auditor")["Role"]["Arn"].endswith("auditor")
