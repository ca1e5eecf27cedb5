"""Resources are values: checked at declaration, compared by content, with an evaluable repr."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import iamdsl
from iamdsl import (
    AccessKey,
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Policy,
    Role,
    Stack,
    User,
    allow,
    boundary,
    deploy,
    document,
    parse,
    trust,
)
from iamdsl import resources as kinds
from iamdsl.errors import (
    DuplicateResource,
    IamdslError,
    InvalidArn,
    InvalidName,
    ResourceError,
    UnknownAttribute,
    UnknownField,
)
from iamdsl.resources import KINDS, Address

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

EC2 = allow("sts:AssumeRole").for_service("ec2")
READ = allow("s3:Get*").on("*")

VALUES = {
    "user": User("u", path="/a/b/").tagged(team="red").with_inline("i", READ),
    "attached user": User("u").attach(
        ManagedPolicy.ReadOnlyAccess,
        Policy("p", document(READ)),
        "arn:aws:iam::123456789012:policy/x",
    ),
    "bounded user": User("u").bounded_by(Policy("edge", boundary(READ))),
    "group": Group("g").with_members(User("a"), User("b")).with_inline("i", READ),
    "role": Role("r", description="d", max_session_duration=7200).trusting(EC2),
    "role by keywords": Role("r", trust=trust(EC2), inline={"i": READ}, tags={"a-b": "c"}),
    "policy": Policy("p", document(READ), path="/x/", description="d"),
    "boundary": Policy("p", boundary(READ)),
    "profile": InstanceProfile("i", role=Role("r")),
    "key": AccessKey(User("u"), label="second", status="Inactive"),
    "login": LoginProfile(User("u"), password_reset_required=False),
    "stack": Stack("s", (User("u"),)),
}


@pytest.mark.parametrize("what", VALUES)
def test_repr_is_the_code_that_makes_it(what: str) -> None:
    value: Any = VALUES[what]
    names = {**vars(kinds), **{name: getattr(iamdsl, name) for name in iamdsl.__all__}}
    assert eval(repr(value), names) == value  # noqa: S307 - the property itself


@pytest.mark.parametrize("what", VALUES)
def test_values_are_frozen_hashable_and_picklable(what: str) -> None:
    value: Any = VALUES[what]
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - our own bytes
    if what != "stack":
        assert hash(value) == hash(pickle.loads(pickle.dumps(value)))  # noqa: S301
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        value.name = "other"


def test_methods_do_not_change_the_resource() -> None:
    plain = User("u")
    plain.tagged(a="b").attach(ManagedPolicy.ReadOnlyAccess).with_inline("x", READ)
    assert plain == User("u")


def test_origin_is_the_line_of_the_declaration_and_not_compared() -> None:
    first = User("u")
    second = User("u").tagged(a="b")
    assert first.origin is not None
    assert second.origin is not None
    assert first.origin.file == __file__
    assert second.origin.line == first.origin.line + 1
    assert first == User("u")
    assert "origin" not in repr(first)


def test_arn_is_known_before_creation() -> None:
    arn = Role("r", path="/p/").arn
    bound = arn.bind(partition="aws-cn", account="123456789012")
    assert str(bound) == "arn:aws-cn:iam::123456789012:role/p/r"


def test_kinds_are_consistent() -> None:
    for name, kind in KINDS.items():
        assert kind.name == name == kind.cls.kind
        assert set(kind.collections) <= set(kind.fields)
        assert hasattr(iamdsl, kind.cls.__name__)


REFUSED: dict[str, tuple[Any, type[IamdslError], str]] = {
    "misspelled method": (lambda: User("u").atach, UnknownAttribute, "attach"),  # type: ignore[attr-defined]
    "misspelled field": (lambda: User("u", pth="/"), UnknownField, "path"),  # type: ignore[call-arg]
    "empty name": (lambda: User(""), InvalidName, "empty"),
    "space in name": (lambda: User("a b"), InvalidName, "' '"),
    "umlaut in name": (lambda: Role("bär"), InvalidName, "letters"),
    "long name": (lambda: Role("r" * 65), InvalidName, "64"),
    "long group name": (lambda: Group("g" * 129), InvalidName, "128"),
    "path without slashes": (lambda: User("u", path="system"), InvalidName, "'/system/'"),
    "long description": (lambda: Role("r", description="x" * 1001), InvalidName, "1,000"),
    "short session": (lambda: Role("r", max_session_duration=60), ResourceError, "3600"),
    "session as text": (lambda: Role("r", max_session_duration="3600"), ResourceError, "integer"),  # type: ignore[arg-type]
    "part of a second": (
        lambda: Role("r", max_signin_session_duration=3600.5),  # type: ignore[arg-type]
        ResourceError,
        "integer",
    ),
    "number as tag": (lambda: User("u", tags={"a": 1}), InvalidName, "'1'"),  # type: ignore[arg-type]
    "reserved tag": (lambda: User("u").tagged({"aws:x": "y"}), InvalidName, "reserved"),
    "tag twice": (lambda: User("u").tagged(a="b").tagged(a="c"), InvalidName, "'b'"),
    "tag in two cases": (lambda: User("u").tagged(a="b", A="b"), InvalidName, "'a'"),
    "51 tags": (lambda: User("u", tags={f"k{n}": "" for n in range(51)}), InvalidName, "50"),
    "inline twice": (
        lambda: User("u").with_inline("i", READ).with_inline("i", READ),
        DuplicateResource,
        "'i'",
    ),
    "attached twice": (
        lambda: User("u").attach(ManagedPolicy.ReadOnlyAccess).attach(ManagedPolicy.ReadOnlyAccess),
        DuplicateResource,
        "twice",
    ),
    "name instead of policy": (
        lambda: User("u").attach("ReadOnlyAccess"),
        InvalidArn,
        "ManagedPolicy['ReadOnlyAccess']",
    ),
    "misspelled policy name": (
        lambda: User("u").attach("ReadOnlyAcces"),
        InvalidArn,
        "ReadOnlyAccess",
    ),
    "role's ARN as policy": (
        lambda: User("u").attach("arn:aws:iam::123456789012:role/x"),
        InvalidArn,
        "not a managed policy",
    ),
    "group as member": (
        lambda: Group("g").with_members(Group("h")),  # type: ignore[arg-type]
        ResourceError,
        "is not a user",
    ),
    "member twice": (
        lambda: Group("g").with_members(User("a"), User("a")),
        DuplicateResource,
        "twice",
    ),
    "second trust": (
        lambda: Role("r").trusting(EC2).trusting(EC2),
        ResourceError,
        "already",
    ),
    "identity policy as trust": (
        lambda: Role("r", trust=document(READ)),  # type: ignore[arg-type]
        ResourceError,
        "not a trust policy",
    ),
    "trust as managed policy": (
        lambda: Policy("p", trust(EC2)),  # type: ignore[arg-type]
        ResourceError,
        "without principals",
    ),
    "user in a profile": (
        lambda: InstanceProfile("i", role=User("u")),  # type: ignore[arg-type]
        ResourceError,
        "one role",
    ),
    "key of a role": (lambda: AccessKey(Role("r")), ResourceError, "users"),  # type: ignore[arg-type]
    "key status": (lambda: AccessKey(User("u"), status="On"), ResourceError, "Active"),  # type: ignore[arg-type]
    "declared twice": (
        lambda: Stack("s").add(User("u"), User("u")),
        DuplicateResource,
        "user/u",
    ),
    "declared in two cases": (
        lambda: Stack("s").add(User("jane"), User("Jane")),
        DuplicateResource,
        "user/jane",
    ),
    "statement as resource": (
        lambda: Stack("s").add(READ),  # type: ignore[arg-type]
        ResourceError,
        "is not a resource",
    ),
    "stack name": (lambda: Stack("../x"), InvalidName, "folder"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_invalid_values_are_refused_at_declaration(what: str) -> None:
    make, error, hint = REFUSED[what]
    with pytest.raises(error) as caught:
        make()
    assert hint in str(caught.value)
    where = getattr(caught.value, "where", None)
    assert where is not None
    assert __file__ in str(where)


def test_error_for_a_duplicate_names_both_lines() -> None:
    first = User("u")
    second = User("u")
    with pytest.raises(DuplicateResource) as caught:
        Stack("s").add(first, second)
    assert str(first.origin) in str(caught.value)
    assert str(second.origin) in str(caught.value)


def test_address_is_parsed_from_its_text() -> None:
    address = Address("access-key", "user/label")
    assert Address.parse(str(address)) == address


def test_non_latin_characters_are_escaped(iam_account: InProcessAccount) -> None:
    condition = {"StringEquals": {"aws:PrincipalTag/café": ["日本", "😀"]}}
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": condition}
    policy = parse({"Version": "2012-10-17", "Statement": statement}, "identity")
    with deploy("s", account=iam_account) as session:
        session.add(User("jane").with_inline("p", policy), Policy("p", policy))
    result = iam_account.client("iam").get_user_policy(UserName="jane", PolicyName="p")
    assert result["PolicyDocument"]["Statement"]["Condition"] == condition
    assert session.plan().is_empty
