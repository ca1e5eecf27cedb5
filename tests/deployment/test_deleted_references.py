"""A plan that deletes what a declared resource still names by its ARN is refused."""

from __future__ import annotations

from typing import Any

import pytest

from iamdsl import (
    Arn,
    Attachment,
    Group,
    ManagedPolicy,
    Policy,
    Role,
    User,
    allow,
    deploy,
    document,
    trust,
)
from iamdsl.errors import ResourceError, UndeclaredResource
from iamdsl.testing import InProcessAccount

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
READS = document(allow("s3:GetObject").on("*"))
HERE = "arn:aws:iam::123456789012"
POLICY = Arn.parse(f"{HERE}:policy/p")
BASE = (Policy("p", READS), Group("g"), User("u"), Role("r", trust=EC2))
REFERENCES: dict[str, tuple[Any, Any, str]] = {
    "attachment": (BASE[0], Role("r", trust=EC2).attach(POLICY), "role/r"),
    "boundary": (BASE[0], User("u").bounded_by(POLICY), "user/u"),
    "group": (BASE[1], User("u").member_of(Arn.parse(f"{HERE}:group/g")), "user/u"),
    "member": (BASE[2], Group("g").with_members(Arn.parse(f"{HERE}:user/u")), "group/g"),
    "standalone": (BASE[0], Attachment(POLICY, to=f"{HERE}:user/other"), "attachment/user/other/p"),
}


@pytest.fixture
def account() -> InProcessAccount:
    """An account with a stack of one object of each kind, and a user of others."""
    result = InProcessAccount()
    result.client("iam").create_user(UserName="other")
    session = deploy("s", account=result)
    session.add(*BASE)
    session.apply()
    result.reset_calls()
    return result


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("name", REFERENCES)
def test_reference_to_an_object_that_is_deleted_is_refused(
    name: str, account: InProcessAccount, *, force: bool
) -> None:
    dropped, referring, address = REFERENCES[name]
    kept = {resource.address: resource for resource in (*BASE, referring)}
    del kept[dropped.address]
    session = deploy("s", account=account, force_destroy=force)
    session.add(*kept.values())
    with pytest.raises(UndeclaredResource, match=r"which this plan deletes") as refused:
        session.plan()
    assert str(refused.value).startswith(f"{address} refers to {dropped.address}, ")
    assert "test_deleted_references.py" in str(refused.value)
    assert not account.writes


@pytest.mark.parametrize("name", REFERENCES)
def test_reference_to_a_declared_or_retained_object_is_deployed(
    name: str, account: InProcessAccount
) -> None:
    dropped, referring, _ = REFERENCES[name]
    kept = {resource.address: resource for resource in (*BASE, referring)}
    session = deploy("s", account=account)
    session.add(*{**kept, dropped.address: dropped.retained()}.values())
    session.apply()
    del kept[dropped.address]
    without = deploy("s", account=account)
    without.add(*kept.values())
    without.apply()
    assert without.plan().is_empty


@pytest.mark.parametrize(
    ("resource", "advice"),
    [
        (Role("x", path="/aws-service-role/ecs.amazonaws.com/", trust=EC2), "ServiceLinkedRole"),
        (Role("x", path="/aws-reserved/sso.amazonaws.com/", trust=EC2), "permission set"),
        (
            Attachment(
                ManagedPolicy.ReadOnlyAccess,
                to=f"{HERE}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
            ),
            "ServiceLinkedRole",
        ),
    ],
    ids=["service-linked", "reserved", "attachment"],
)
@pytest.mark.parametrize("adopt", [False, True])
def test_role_that_only_aws_changes_is_refused_at_plan(
    resource: Any, advice: str, account: InProcessAccount, *, adopt: bool
) -> None:
    session = deploy("others", account=account, adopt=adopt)
    session.add(resource)
    with pytest.raises(ResourceError, match="UnmodifiableEntity") as refused:
        session.plan()
    assert advice in str(refused.value)
    assert not account.writes
