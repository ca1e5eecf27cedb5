"""Steps on a resource that a session holds already, whose results nobody uses."""

from __future__ import annotations

import gc
import inspect
import pickle
import warnings
from typing import TYPE_CHECKING

import pytest

from iamdsl import Policy, Request, Role, User, allow, decide, deploy, document, trust
from iamdsl.errors import UnusedStepWarning
from iamdsl.principals import policies_of
from iamdsl.resources.kind import unused_steps
from iamdsl.testing import InProcessAccount, assert_allows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from iamdsl.deployment import DeploymentSession

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
READS = allow("s3:GetObject").on("arn:aws:s3:::b/*")
EDGE = Policy("edge", document(allow("*").on("*")))
APP = Role("app", trust=EC2)


@pytest.fixture(autouse=True)
def nothing_stays_tracked() -> Iterator[None]:
    """Fail if a result is still tracked when nothing refers to it any more."""
    gc.freeze()  # only what the test makes is collected
    yield
    gc.collect()
    gc.unfreeze()
    assert not unused_steps._steps


def _session(name: str = "s") -> DeploymentSession:
    return deploy(name, account=InProcessAccount(), approve=True)


def _reports_of(script: Callable[[DeploymentSession], object]) -> list[tuple[int, str]]:
    """Return line (within the script's function) and text of each warning of its block."""
    _, first_line = inspect.getsourcelines(script)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UnusedStepWarning)
        with _session() as session:
            kept = script(session)
    assert {warning.filename for warning in caught} <= {__file__}
    del kept
    return [(warning.lineno - first_line, str(warning.message)) for warning in caught]


def test_step_whose_result_is_dropped_is_reported_at_its_line() -> None:
    def script(session: DeploymentSession) -> None:
        role = session.add(APP)
        session.add(EDGE)
        role.bounded_by(EDGE)
        session.add(User("u"))

    ((line, message),) = _reports_of(script)
    assert line == 3
    assert message.startswith("the result of .bounded_by(…) is not used: 's' declares role/app")


def test_step_whose_result_replaces_the_variable_is_reported() -> None:
    def script(session: DeploymentSession) -> Role:
        role = session.add(APP)
        role = role.tagged(team="x")
        return role  # noqa: RET504 - the variable still has it when the block ends

    ((line, message),) = _reports_of(script)
    assert line == 2
    assert ".tagged(…)" in message


def test_each_line_is_reported_once() -> None:
    def script(session: DeploymentSession) -> None:
        for number in range(3):
            role = session.add(Role(f"r{number}", trust=EC2))
            role.protected()
            role.tagged(a="1").tagged(b="2")
            first = role.tagged(c="3")
            first.retained()

    assert sorted(line for line, _ in _reports_of(script)) == [3, 4, 5, 6]


def test_session_without_a_block_reports_before_it_plans_and_applies() -> None:
    session = _session()
    role = session.add(APP)
    role.protected()
    with pytest.warns(UnusedStepWarning, match="protected"):
        session.plan()
    role = role.tagged(team="x")
    with pytest.warns(UnusedStepWarning, match="tagged"):
        session.apply()
    session.apply()


def test_used_results_are_not_reported() -> None:
    def script(session: DeploymentSession) -> None:
        role = session.add(APP)
        with _session("other") as other:
            other.add(role.bounded_by(EDGE).tagged(team="x"), EDGE)
        later = role.tagged(team="y")
        _session("third").add(later.protected())
        session.add(User("u").with_inline("i", READS).tagged(a="b"))

    assert not _reports_of(script)


def test_steps_are_reported_by_the_session_that_holds_the_resource() -> None:
    def script(session: DeploymentSession) -> None:
        with _session("other") as other:
            other.add(User("u"))
            session.add(APP).protected()
        session.add(User("u"))

    ((line, message),) = _reports_of(script)
    assert line == 3
    assert "'s' declares role/app" in message


def test_evaluated_results_are_not_reported() -> None:
    def script(session: DeploymentSession) -> None:
        role = session.add(APP)
        assert_allows(role.with_inline("i", READS), "s3:GetObject", on="arn:aws:s3:::b/x")
        assert policies_of(role.with_inline("j", READS)).identity
        reader = role.with_inline("k", READS)
        request = Request("arn:aws:iam::123456789012:role/app", "s3:GetObject", "arn:aws:s3:::b/x")
        assert decide(request, identity=[item.policy for item in reader.inline]).allowed
        assert role.tagged(a="b").tags == (("a", "b"),)

    assert not _reports_of(script)


def test_reference_to_a_result_does_not_use_the_step() -> None:
    def script(session: DeploymentSession) -> None:
        role = session.add(APP)
        tagged = role.tagged(a="b")
        reads_itself = allow("iam:GetRole").on(tagged)
        session.add(Policy("p", document(reads_itself)))

    ((line, _),) = _reports_of(script)
    assert line == 2


def test_nothing_is_reported_after_an_exception() -> None:
    def script(session: DeploymentSession) -> None:
        session.add(APP).protected()
        raise KeyError

    with pytest.raises(KeyError):
        _reports_of(script)


def test_steps_on_what_no_session_holds_are_not_tracked() -> None:
    def script(session: DeploymentSession) -> None:
        APP.tagged(a="b")
        session.add(Role("other", trust=EC2).tagged(a="b"))
        assert not unused_steps._steps

    assert not _reports_of(script)
    with _session() as session:
        role = session.add(APP)
    role.tagged(c="d")
    assert not unused_steps._steps


def test_tracked_result_is_like_any_other() -> None:
    with _session() as session:
        role = session.add(APP)
        twin = Role("app", trust=EC2).tagged(a="b")
        tracked = role.tagged(a="b")
        assert isinstance(tracked, Role)
        assert tracked.__class__ is Role
        assert type(tracked).__name__ == "Role"
        assert tracked == twin
        assert (repr(tracked), hash(tracked)) == (repr(twin), hash(twin))
        assert tracked.address == role.address
        assert pickle.loads(pickle.dumps(tracked)) == twin  # noqa: S301
        assert tracked.protected().tags == twin.tags
        assert tracked.tags == twin.tags
        assert type(tracked) is Role


def test_no_memory_is_kept_for_results_that_are_gone() -> None:
    def script(session: DeploymentSession) -> None:
        role = session.add(APP)
        for number in range(1000):
            role.tagged(number=str(number))
        assert not unused_steps._steps

    assert len(_reports_of(script)) == 1
    session = _session()
    session.add(Role("short-lived", trust=EC2))
    held = len(unused_steps._watches)
    session.__exit__(KeyError, None, None)
    assert len(unused_steps._watches) == held - 1
