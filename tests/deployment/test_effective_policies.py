"""The policies of declared principals, as decisions use them."""

from __future__ import annotations

import pytest

from iamdsl import (
    AccessKey,
    Group,
    ManagedPolicy,
    Policy,
    Role,
    Stack,
    User,
    allow,
    boundary,
    document,
    trust,
)
from iamdsl.errors import ResourceError, UndeclaredResource
from iamdsl.evaluation import PolicySet
from iamdsl.language import Arn
from iamdsl.principals.effective_policies import policies_of, trust_of

READ, WRITE, LIST, EDGE = (
    document(allow(action).on("*"))
    for action in ("s3:GetObject", "s3:PutObject", "s3:ListBucket", "s3:*")
)
UPLOADS = Policy("uploads", WRITE, path="/app/")
BOUNDS = Policy("bounds", boundary(*EDGE.statements))
LISTERS = Group("listers").with_inline("list", LIST)


def test_role_has_inline_and_attached_policies_and_boundary() -> None:
    role = (
        Role("app")
        .with_inline("read", READ)
        .attach(UPLOADS, ManagedPolicy.ReadOnlyAccess)
        .bounded_by(BOUNDS)
    )
    assert policies_of(role, Stack("app", (UPLOADS, BOUNDS, role))) == PolicySet(
        identity=(READ, WRITE, ManagedPolicy.ReadOnlyAccess.document()), boundary=(EDGE,)
    )


def test_user_has_the_policies_of_its_groups() -> None:
    writers = Group("writers").attach(UPLOADS)
    jane = User("jane").with_inline("read", READ).member_of(LISTERS)
    stack = Stack("people", (UPLOADS, LISTERS, jane, writers.with_members(jane)))
    assert policies_of(jane, stack) == PolicySet(identity=(READ, LIST, WRITE))
    assert policies_of(LISTERS) == PolicySet(identity=(LIST,))


def test_managed_policy_is_its_own_document() -> None:
    assert policies_of(UPLOADS) == PolicySet(identity=(WRITE,))


def test_policies_referenced_by_arn_are_found_in_stack_and_catalog() -> None:
    role = Role("app").attach(
        "arn:aws:iam::111122223333:policy/app/uploads",
        "arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess",
    )
    assert policies_of(role, Stack("app", (UPLOADS, role))) == PolicySet(
        identity=(WRITE, ManagedPolicy.ViewOnlyAccess.document())
    )


@pytest.mark.parametrize(
    "arn",
    ["arn:aws:iam::111122223333:policy/uploads", "arn:aws:iam::aws:policy/NotYetInTheCatalog"],
)
def test_unknown_policy_is_an_error(arn: str) -> None:
    role = Role("app").attach(arn)
    with pytest.raises(ResourceError, match=r"the document of policy/\w+ is not known") as caught:
        policies_of(role, Stack("app", (UPLOADS, role)))
    assert "test_effective_policies.py" in str(caught.value.where)


def test_reference_outside_the_stack_is_an_error() -> None:
    role = Role("app").attach(UPLOADS)
    with pytest.raises(UndeclaredResource, match="role/app refers to policy/uploads, but no stack"):
        policies_of(role)
    jane = User("jane").member_of(LISTERS, Arn.parse("arn:aws:iam::111122223333:group/elsewhere"))
    with pytest.raises(UndeclaredResource, match="group/elsewhere, which is not in stack people"):
        policies_of(jane, Stack("people", (jane, LISTERS)))


def test_resource_without_policies_is_an_error() -> None:
    with pytest.raises(ResourceError, match="has no policies"):
        policies_of(AccessKey(User("jane")))


def test_trust_policy_is_separate() -> None:
    trusting = Role("app").trusting(allow("sts:AssumeRole").for_service("ec2"))
    assert policies_of(trusting) == PolicySet()
    assert trust_of(trusting) == trust(allow("sts:AssumeRole").for_service("ec2"))
    with pytest.raises(ResourceError, match="role/app has no trust policy"):
        trust_of(Role("app"))
