"""Renames that cannot be made are refused: nothing is deleted instead of being renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.key_material import PRIVATE_KEY, pem
from support.killed_process import World

from iamdsl import Group, ServerCertificate, User
from iamdsl.deployment import Verb
from iamdsl.errors import NotOurs, ResourceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.resources import Resource


@pytest.fixture
def world() -> World:
    """Return an account with the private key of the certificates in the secret sink."""
    world = World()
    world.secrets.put("key", {"PrivateKey": PRIVATE_KEY})
    return world


def certificate(name: str, number: int, before: str | None = None) -> ServerCertificate:
    return ServerCertificate(name, pem(number), key_secret="key", renamed_from=before)


def build_user(name: str, before: str | None) -> Resource:
    return User(name, renamed_from=before)


def build_group(name: str, before: str | None) -> Resource:
    return Group(name, renamed_from=before)


def build_certificate(name: str, before: str | None) -> Resource:
    return certificate(name, 1, before)


every_kind = pytest.mark.parametrize("build", [build_user, build_group, build_certificate])


def refusal(world: World, *resources: Resource, **options: Any) -> str:
    with pytest.raises(ResourceError) as caught:
        world.session(*resources).plan(**options)
    assert __file__ in str(caught.value)
    return str(caught.value)


@every_kind
@pytest.mark.parametrize("names", ["ab", "abc"])
def test_exchange_of_names_is_refused(
    world: World, build: Callable[..., Resource], names: str
) -> None:
    world.session(*(build(name, None) for name in names)).apply()
    world.account.reset_calls()
    ring = [build(new, old) for old, new in zip(names, (*names[1:], names[0]), strict=True)]
    text = refusal(world, *ring)
    assert "goes in a circle" in text
    assert "rename one of them to another name first" in text
    assert not world.account.calls


@every_kind
def test_two_renames_of_one_object_are_refused(
    world: World, build: Callable[..., Resource]
) -> None:
    world.session(build("x", None)).apply()
    text = refusal(world, build("k", "x"), build("l", "x"))
    assert "are both declared with renamed_from='x'" in text
    assert "remove `renamed_from` from one of them" in text


@every_kind
def test_rename_to_a_name_that_the_stack_has_is_refused(
    world: World, build: Callable[..., Resource]
) -> None:
    world.session(build("x", None), build("y", None)).apply()
    kind = build("x", None).kind
    text = refusal(world, build("y", "x"))
    assert f"{kind}/x cannot be renamed to 'y': the stack already has {kind}/y" in text
    assert f"to delete {kind}/x, remove `renamed_from`" in text
    session = world.session(build("y", None))
    assert [step.sentence for step in session.plan().steps] == [f"delete {kind}/x"]
    # An old `renamed_from` means nothing while its object is declared too.
    assert world.session(build("x", None), build("y", "x")).plan().is_empty


@every_kind
def test_rename_from_its_own_name_is_refused(build: Callable[..., Resource]) -> None:
    with pytest.raises(ResourceError, match="cannot be renamed from its own name"):
        build("x", "x")


@every_kind
def test_old_name_in_other_case_is_refused(world: World, build: Callable[..., Resource]) -> None:
    world.session(build("App", None)).apply()
    text = refusal(world, build("shop", "app"))
    assert "write renamed_from='App'" in text


@every_kind
@pytest.mark.parametrize("options", [{"exclude": "*/z"}, {"target": "*/other"}])
def test_taken_name_leaves_the_object_in_a_partial_plan(
    world: World, build: Callable[..., Resource], options: Any
) -> None:
    world.session(build("x", None), build("other", None)).apply()
    world.account.reset_calls()
    taken: Any = {
        "user": lambda: world.iam.create_user(UserName="z"),
        "group": lambda: world.iam.create_group(GroupName="z"),
        "server-certificate": lambda: world.iam.upload_server_certificate(
            ServerCertificateName="z", CertificateBody=pem(1), PrivateKey=PRIVATE_KEY
        ),
    }
    taken[build("x", None).kind]()
    declared = build("z", "x"), build("other", None)
    with pytest.raises(NotOurs, match="cannot be renamed to 'z'"):
        world.session(*declared).plan()
    plan = world.session(*declared).plan(**options)
    assert plan.is_empty
    assert not [change for change in plan.changes if change.verb is Verb.DELETE]


def test_certificates_of_a_chain_are_not_replaced_in_the_same_plan(world: World) -> None:
    world.session(certificate("x", 1), certificate("y", 2)).apply()
    for numbers in ((1, 3), (3, 2), (3, 4)):
        chain = certificate("y", numbers[0], "x"), certificate("w", numbers[1], "y")
        assert "and be replaced in one plan" in refusal(world, *chain)


def test_object_that_the_ledger_does_not_have_is_not_deleted_instead(world: World) -> None:
    world.session(User("x")).apply()
    for name in ("ledger.json", "undo.json"):
        world.ledger.remove(name)
    text = refusal(world, User("y", renamed_from="x"))
    assert "the stack's ledger does not have it" in text
    assert "run `iamdsl rebuild`" in text
