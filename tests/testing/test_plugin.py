"""The pytest plugin in a user's project: fixtures, marker, endpoint option."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

# Imported here so that all inner runs share the classes: pytester unloads what they import.
import iamdsl.services.iam
import iamdsl.testing.assertions  # noqa: F401 - see above
from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Callable

pytest_plugins = ["pytester"]


@pytest.fixture
def run(pytester: pytest.Pytester) -> Callable[..., pytest.RunResult]:
    """Return a function that writes a test file and runs it with the plugin."""

    def written(source: str, *arguments: str) -> pytest.RunResult:
        pytester.makepyfile(test_access=source)
        return pytester.runpytest(
            "-q", "--strict-markers", "-p", "no:cacheprovider", "-p", "no:benchmark", *arguments
        )

    return written


def test_each_test_has_an_empty_account(run: Callable[..., pytest.RunResult]) -> None:
    source = """
        import pytest
        from iamdsl import User, deploy

        @pytest.mark.parametrize("time", [1, 2])
        def test_it_is_empty(iam_account, time):
            with deploy("people", account=iam_account) as session:
                session.add(User("jane"))
            assert iam_account.writes == {"iam:CreateUser": 1}
    """
    run(source).assert_outcomes(passed=2)


def test_marker_sets_options_and_users_of_the_account(
    run: Callable[..., pytest.RunResult],
) -> None:
    source = """
        import pytest

        @pytest.mark.iam_account(users=("jane", "mary"), account_id="444455556666")
        def test_users(iam_account):
            assert not iam_account.calls
            users = iam_account.client("iam").list_users()["Users"]
            assert sorted(one["Arn"] for one in users) == [
                "arn:aws:iam::444455556666:user/jane",
                "arn:aws:iam::444455556666:user/mary",
            ]
    """
    run(source).assert_outcomes(passed=1)


def test_marker_takes_keyword_arguments_only(run: Callable[..., pytest.RunResult]) -> None:
    source = """
        import pytest

        @pytest.mark.iam_account("jane")
        def test_users(iam_account):
            pass
    """
    result = run(source)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*iam_account takes keyword arguments only: *users=()*"])


def test_session_deploys_to_the_account(run: Callable[..., pytest.RunResult]) -> None:
    source = """
        import pytest
        from iamdsl import User

        @pytest.mark.parametrize("name", ["jane & co"])
        def test_people(iam_session, iam_account, name):
            with iam_session:
                iam_session.add(User("jane"))
            assert iam_session.stack.name == "test_people-jane-co-"
            assert iam_account.client("iam").get_user(UserName="jane")
    """
    run(source).assert_outcomes(passed=1)


SAME_TESTS = """
    import pytest
    from iamdsl import Role, User, allow, deploy
    from iamdsl.services import iam

    @pytest.mark.parametrize("time", [1, 2])
    @pytest.mark.iam_account(users=("mary",))
    def test_deploys(iam_account, iam_session, time):
        with iam_session:
            iam_session.add(User("jane").with_inline("read", allow("s3:Get*").on("*")))
        names = {one["UserName"] for one in iam_account.client("iam").list_users()["Users"]}
        assert names == {"jane", "mary"}

    @pytest.mark.iam_account(account_id="444455556666")
    def test_elsewhere(iam_account):
        assert iam_account.identity().account == "444455556666"
"""


def test_tests_run_in_process_and_against_a_server(
    run: Callable[..., pytest.RunResult],
) -> None:
    run(SAME_TESTS).assert_outcomes(passed=3)
    account = InProcessAccount()
    with serve(account) as url:
        result = run(SAME_TESTS, f"--iam-endpoint={url}", "-rs")
    result.assert_outcomes(passed=2, skipped=1)
    result.stdout.fnmatch_lines(["*--iam-endpoint: the server's account has no option account_id"])
    assert account.writes["iam:CreateUser"] == 4
    assert not account.client("iam").list_users()["Users"]


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("https://iam.amazonaws.com", "tests do not run against iam.amazonaws.com"),
        ("https://sts.cn-north-1.AMAZONAWS.com.cn./", "tests do not run against sts.cn-north-1.*"),
        ("localhost:5000", "'localhost:5000' is not the URL of a server"),
        ("http://[::1", "'http://[[]::1' is not the URL of a server"),
    ],
)
def test_aws_endpoints_and_invalid_urls_are_refused(
    run: Callable[..., pytest.RunResult], url: str, message: str
) -> None:
    result = run("def test_nothing(): pass", f"--iam-endpoint={url}")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: --iam-endpoint: {message}*"])


ABOUT_ACCESS = """
    from iamdsl import Request, allow, decide, document
    from iamdsl.testing import assert_allows, assert_denies

    ON = "arn:aws:s3:::reports/a"
    READ = document(
        allow("s3:GetObject").on("arn:aws:s3:::reports/*"),
        allow("s3:PutObject").on("arn:aws:s3:::uploads/*"),
    )
    PUT = Request("arn:aws:iam::123456789012:user/jane", "s3:PutObject", ON)

    def test_it(decision=decide(PUT, identity=READ), other=decide(PUT)):
        {assertion}
"""

TREE = """\
├─ resource policy: absent: no resource policy was given
├─ identity policy: no matching statement: statements name the action, but none matches the request
│  ├─ ✗ Allow s3:PutObject  ({file}:7)
│  │  ✓ Action s3:PutObject: matches s3:PutObject
│  │  ✗ Resource arn:aws:s3:::uploads/*: does not match arn:aws:s3:::reports/a
│  └─ 1 statement does not name the action
├─ permissions boundary: absent: none was given, so it limits nothing
├─ session policy: absent: none was given, so it limits nothing
├─ VPC endpoint policy: absent: none was given, so it limits nothing"""


def failure(result: pytest.RunResult) -> str:
    """Return the output of a failed test: its lines marked E and the sections after them."""
    result.assert_outcomes(failed=1)
    lines = result.outlines
    marked = [line.removeprefix("E").removeprefix("       ") for line in lines if line[:1] == "E"]
    starts = [number for number, line in enumerate(lines) if " decision ---" in line]
    ends = [number for number, line in enumerate(lines) if " short test summary " in line]
    return "\n".join(marked + [line for n in starts for line in lines[n + 1 : ends[0]]])


def test_denial_is_reported_with_the_policys_line(
    run: Callable[..., pytest.RunResult], pytester: pytest.Pytester
) -> None:
    assertion = "assert_allows(READ, 's3:PutObject', on=ON)"
    result = run(ABOUT_ACCESS.format(assertion=assertion))
    assert failure(result) == (
        "AssertionError: arn:aws:iam::123456789012:user/someone is not allowed s3:PutObject on "
        "arn:aws:s3:::reports/a (implicit_deny): no identity policy allows s3:PutObject on "
        "arn:aws:s3:::reports/a\n" + TREE.format(file=pytester.path / "test_access.py")
    )
    result.stdout.fnmatch_lines([">       assert_allows(READ, *", "test_access.py:12: *"])


def test_unwanted_access_is_reported_with_the_statements_line(
    run: Callable[..., pytest.RunResult], pytester: pytest.Pytester
) -> None:
    assertion = "assert_denies(READ, 's3:GetObject', on=ON)"
    assert failure(run(ABOUT_ACCESS.format(assertion=assertion))) == (
        "AssertionError: arn:aws:iam::123456789012:user/someone is allowed s3:GetObject on "
        "arn:aws:s3:::reports/a: an identity policy allows s3:GetObject\n"
        "  identity policy: allow('s3:GetObject').on('arn:aws:s3:::reports/*')\n"
        f"    where: {pytester.path / 'test_access.py'}:6"
    )


@pytest.mark.parametrize(
    "assertion",
    [
        "assert decide(PUT, identity=READ)",
        "assert decide(PUT, identity=READ).allowed",
        "assert decide(PUT, identity=READ).result == 'allowed', 'no'",
        "assert decision.allowed",
    ],
)
def test_failed_assert_of_a_decision_reports_its_trace(
    run: Callable[..., pytest.RunResult], pytester: pytest.Pytester, assertion: str
) -> None:
    text = failure(run(ABOUT_ACCESS.format(assertion=assertion)))
    sentence = (
        "\narn:aws:iam::123456789012:user/jane s3:PutObject on arn:aws:s3:::reports/a: implicit "
        "deny: no identity policy allows s3:PutObject on arn:aws:s3:::reports/a\n"
    )
    assert text.endswith(sentence + TREE.format(file=pytester.path / "test_access.py"))
    assert text.count(sentence) == 1
