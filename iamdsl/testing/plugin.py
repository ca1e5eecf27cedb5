"""The pytest plugin: fixtures, a marker, an option, and traces of failed assertions.

It imports nothing but pytest until a fixture is used.
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
    "iam_account(users=(), **options): create these users in the fixture iam_account; options are "
    "the keyword arguments of InProcessAccount, such as enforce=True"
)
_INVALID = re.compile(r"[^A-Za-z0-9._-]+")
_MAX_LENGTH = 128


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option `--iam-endpoint`."""
    parser.getgroup("iamdsl", "tests of AWS IAM").addoption(
        "--iam-endpoint",
        metavar="URL",
        help="run tests that use iam_account against this test server (not AWS)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker; raise pytest.UsageError if `--iam-endpoint` is an endpoint of AWS."""
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

    It is an `InProcessAccount` or, with `--iam-endpoint`, the account of the test server, where
    the stacks deployed by the test are destroyed afterwards.
    """
    marker = request.node.get_closest_marker("iam_account")
    options = {} if marker is None else dict(marker.kwargs)
    if marker is not None and marker.args:
        pytest.fail(
            f"@pytest.mark.iam_account takes keyword arguments only: {_MARKER}", pytrace=False
        )
    users = tuple(options.pop("users", ()))
    url = request.config.getoption("--iam-endpoint")
    if url is None:
        from iamdsl.testing import InProcessAccount

        account = InProcessAccount(**options)
        _create_users(account, users)
        account.reset_calls()
        yield account
        return
    if options:
        pytest.skip(f"--iam-endpoint: the server's account has no option {', '.join(options)}")
    from iamdsl.testing.endpoint_account import EndpointAccount

    server_account = EndpointAccount(url)
    try:
        _create_users(server_account, users)
        yield server_account
    finally:
        server_account.clear()


def _create_users(account: InProcessAccount | EndpointAccount, users: tuple[str, ...]) -> None:
    """Create users of these names, in a separate stack."""
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

    return deploy(_INVALID.sub("-", request.node.name)[:_MAX_LENGTH], account=iam_account)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add the trace of each decision to the report of a failed assertion."""
    report = yield
    failed = call.excinfo
    if failed is None or "iamdsl.evaluation" not in sys.modules:
        return report
    if failed.errisinstance(AssertionError):
        from iamdsl.testing.failure_messages import decisions_of

        report.sections.extend(decisions_of(failed))
    return report
