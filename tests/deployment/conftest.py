"""Make each deployment test fail if it leaks a secret."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from support.secret_watch import Watch

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

WATCH = pytest.StashKey[Watch]()


@pytest.fixture(autouse=True)
def no_secret_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail if a secret was written, logged, raised or shown while the test ran."""
    watch = request.node.stash[WATCH] = Watch()
    with watch.watching(), _hide_debug_log_in_reports(request):
        yield
    leaks = watch.leaks()
    assert not leaks, "a secret leaked into " + ", ".join(leaks)


@contextmanager
def _hide_debug_log_in_reports(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keep the watched debug log out of reports, unless a test uses `caplog`."""
    plugin: Any = request.config.pluginmanager.get_plugin("logging-plugin")
    handlers = () if plugin is None else (plugin.caplog_handler, plugin.report_handler)
    if "caplog" in request.fixturenames:
        handlers = ()
    levels = [handler.level for handler in handlers]
    for handler in handlers:
        handler.setLevel(logging.WARNING)
    yield
    for handler, level in zip(handlers, levels, strict=True):
        handler.setLevel(level)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Also fail if a secret was printed or is in the report itself, without repeating it."""
    report = yield
    watch = item.stash.get(WATCH, None)
    if watch is None:
        return report
    # The log is already watched; here it also holds responses to the test's own clients.
    printed = [text for name, text in report.sections if "log" not in name]
    if watch.contains_secret("\n".join([report.longreprtext, *printed])):
        report.outcome = "failed"
        report.longrepr = "a secret leaked into what was printed or reported"
        report.sections.clear()
    return report
