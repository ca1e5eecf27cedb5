"""The pytest plugin: fixtures, a marker, and failures that say why, for tests of IAM.

Imports nothing but pytest until a fixture is used.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing import InProcessAccount
    from iamdsl.testing.endpoint_account import EndpointAccount

_MARKER = (
    "iam_account(users=(), **how): what the fixture iam_account holds from the beginning, and how "
    "it is made: the keywords of InProcessAccount, such as enforce=True"
)
_NO_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 128


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer `--iam-endpoint`."""
    parser.getgroup("iamdsl", "tests of AWS IAM").addoption(
        "--iam-endpoint",
        metavar="URL",
        help="run tests with iam_account against this test server; never AWS itself",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known, and refuse an endpoint where tests would do harm."""
    config.addinivalue_line("markers", _MARKER)
    url = config.getoption("--iam-endpoint")
    if url is None:
        return
    from iamdsl.errors import AccountError
    from iamdsl.testing.endpoint_account import check_url

    try:
        check_url(url)
    except AccountError as error:
        raise pytest.UsageError(f"--iam-endpoint: {error}") from None


@pytest.fixture
def iam_account(request: pytest.FixtureRequest) -> Iterator[InProcessAccount | EndpointAccount]:
    """An empty account for this test: `deploy("x", account=iam_account)`.

    It is in this process, or with `--iam-endpoint` that of the server, where the stacks that
    the test deployed are destroyed behind it.
    """
    marker = request.node.get_closest_marker("iam_account")
    how = {} if marker is None else dict(marker.kwargs)
    if marker is not None and marker.args:
        pytest.fail(f"@pytest.mark.iam_account takes keywords only: {_MARKER}", pytrace=False)
    users = tuple(how.pop("users", ()))
    url = request.config.getoption("--iam-endpoint")
    if url is None:
        from iamdsl.testing import InProcessAccount

        account = InProcessAccount(**how)
        _hold(account, users)
        account.reset_calls()
        yield account
        return
    if how:
        pytest.skip(f"the server's account is as it is: it takes no {', '.join(how)}")
    from iamdsl.testing.endpoint_account import EndpointAccount

    served = EndpointAccount(url)
    try:
        _hold(served, users)
        yield served
    finally:
        served.clear()


def _hold(account: InProcessAccount | EndpointAccount, users: tuple[str, ...]) -> None:
    """Let users of these names be there, as a stack of their own."""
    if not users:
        return
    from iamdsl import User, deploy

    with deploy("iam-account", account=account) as session:
        for name in users:
            session.add(User(name))


@pytest.fixture
def iam_session(
    iam_account: InProcessAccount | EndpointAccount, request: pytest.FixtureRequest
) -> DeploymentSession:
    """A deployment session on `iam_account`, whose stack is named after the test."""
    from iamdsl import deploy

    return deploy(_NO_NAME.sub("-", request.node.name)[:_LONGEST], account=iam_account)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show why behind a failed assertion about a decision, which pytest cuts to a line."""
    report = yield
    failed = call.excinfo
    if failed is None or "iamdsl.evaluation" not in sys.modules:
        return report
    if failed.errisinstance(AssertionError):
        from iamdsl.testing.failure_messages import decisions_of

        report.sections.extend(decisions_of(failed))
    return report
