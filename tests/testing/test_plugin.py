"""The pytest plugin as a project meets it: fixtures, marker, endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl.testing import InProcessAccount, serve

if TYPE_CHECKING:
    from collections.abc import Callable

pytest_plugins = ["pytester"]


@pytest.fixture
def run(pytester: pytest.Pytester) -> Callable[..., pytest.RunResult]:
    """Write a test file and run it with our plugin and no cache."""

    def written(source: str, *arguments: str) -> pytest.RunResult:
        pytester.makepyfile(test_access=source)
        return pytester.runpytest(
            "-q", "--strict-markers", "-p", "no:cacheprovider", "-p", "no:benchmark", *arguments
        )

    return written


def test_each_test_has_an_account_of_its_own(run: Callable[..., pytest.RunResult]) -> None:
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


def test_the_marker_says_what_the_account_is_and_who_is_in_it(
    run: Callable[..., pytest.RunResult],
) -> None:
    source = """
        import pytest

        @pytest.mark.iam_account(users=("jane", "mary"), account_id="444455556666")
        def test_users(iam_account):
            assert not iam_account.calls
            users = iam_account.client("iam").list_users()["Users"]
            assert [one["Arn"] for one in users] == [
                "arn:aws:iam::444455556666:user/jane",
                "arn:aws:iam::444455556666:user/mary",
            ]
    """
    run(source).assert_outcomes(passed=1)


def test_the_marker_takes_keywords_only(run: Callable[..., pytest.RunResult]) -> None:
    source = """
        import pytest

        @pytest.mark.iam_account("jane")
        def test_users(iam_account):
            pass
    """
    result = run(source)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*iam_account takes keywords only: *users=()*"])


def test_the_session_deploys_to_the_account(run: Callable[..., pytest.RunResult]) -> None:
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


def test_the_same_tests_run_in_process_and_against_a_server(
    run: Callable[..., pytest.RunResult],
) -> None:
    run(SAME_TESTS).assert_outcomes(passed=3)
    account = InProcessAccount()
    with serve(account) as url:
        result = run(SAME_TESTS, f"--iam-endpoint={url}", "-rs")
    result.assert_outcomes(passed=2, skipped=1)
    result.stdout.fnmatch_lines(["*the server's account is as it is: it takes no account_id"])
    assert account.writes["iam:CreateUser"] == 4
    assert not account.client("iam").list_users()["Users"]


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://iam.amazonaws.com", "tests do not run against iam.amazonaws.com"),
        ("https://sts.cn-north-1.AMAZONAWS.com.cn./", "tests do not run against sts.cn-north-1.*"),
        ("localhost:5000", "'localhost:5000' is no URL of a server"),
        ("http://[::1", "'http://[[]::1' is no URL of a server"),
    ],
)
def test_endpoints_where_tests_would_do_harm_are_refused(
    run: Callable[..., pytest.RunResult], url: str, said: str
) -> None:
    result = run("def test_nothing(): pass", f"--iam-endpoint={url}")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: --iam-endpoint: {said}*"])
