"""What several verbs share: the script argument, the target, the form of the answer."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import click

from iamdsl.errors import LanguageError

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.deployment.planner.target_filter import TargetFilter
    from iamdsl.report import Report
    from iamdsl.scripting import Mode

_F = TypeVar("_F", bound=Callable[..., object])

Decorator: TypeAlias = Callable[[Callable[..., Any]], Callable[..., Any]]
"""Adds one parameter to a command."""

script: Decorator = click.argument("script", metavar="SCRIPT")
as_json: Decorator = click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
yes: Decorator = click.option("--yes", "-y", is_flag=True, help="Approve without being asked.")
detailed: Decorator = click.option(
    "--detailed-exitcode",
    is_flag=True,
    help="Exit with 0 when there is nothing to do, 2 when there is, 1 on error.",
)

order: Decorator = click.option(
    "--order",
    type=click.Choice(["availability_first", "least_privilege_first"]),
    help="What of an object's access is changed first, whatever the script says.",
)
_targets: Decorator = click.option(
    "--target", "targets", metavar="GLOB", multiple=True, help="Only these addresses: 'role/web'."
)
_excluded: Decorator = click.option(
    "--exclude", "excluded", metavar="GLOB", multiple=True, help="Not these addresses: 'user/*'."
)

CHANGES = 2
"""The exit code for `changes found` under --detailed-exitcode."""

_VARIABLES = {
    "profile": "AWS_PROFILE",
    "region": "AWS_DEFAULT_REGION",
    "endpoint_url": "AWS_ENDPOINT_URL",
}


def target_filter_options(command: _F) -> _F:
    """The options that make a run one of a part of each stack."""
    decorated: _F = _targets(_excluded(command))  # type: ignore[assignment]
    return decorated


def target_filter_of(targets: tuple[str, ...], excluded: tuple[str, ...]) -> TargetFilter | None:
    """The part that the options name, None when they name none."""
    from iamdsl.deployment.planner.target_filter import TargetFilter

    return TargetFilter.of(targets, excluded) if targets or excluded else None


def account_options(command: _F) -> _F:
    """The options of all verbs that run a script.

    They say which account is meant, which botocore reads as its own variables, and whether
    unknown names are errors.
    """
    for name, variable in reversed(_VARIABLES.items()):
        command = click.option(
            f"--{name.replace('_', '-')}",
            metavar="TEXT",
            expose_value=False,
            callback=_set(variable),
            help=f"Set {variable} for this run.",
        )(command)
    return strict_option(command)


def strict_option(command: _F) -> _F:
    """The option that makes names an error which the catalog does not know."""
    return click.option(
        "--strict",
        is_flag=True,
        default=None,
        expose_value=False,
        callback=lambda ctx, parameter, value: _set("IAMDSL_STRICT")(
            ctx, parameter, "1" if value else None
        ),
        help="Refuse names that the catalog does not know, instead of warning of them.",
    )(command)


def _set(variable: str) -> Callable[[click.Context, click.Parameter, str | None], None]:
    def put(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
        if value is None:
            return
        before = os.environ.get(variable)
        os.environ[variable] = value

        def restore() -> None:
            if before is None:
                os.environ.pop(variable, None)
            else:
                os.environ[variable] = before

        ctx.call_on_close(restore)

    return put


def collect_sessions(
    text: str, *, as_json: bool, mode: Mode | None = None
) -> list[DeploymentSession]:
    """Run the script and give its sessions; nothing is applied unless the mode says so.

    What the script prints goes to standard error when the answer is JSON.
    """
    from iamdsl.scripting import Mode
    from iamdsl.scripting.progress import ShowProgress
    from iamdsl.scripting.script import Script

    chosen = mode or Mode(writes=False, plans=False, observer=ShowProgress(plans=False))
    with print_to_stderr() if as_json else contextlib.nullcontext():
        return Script.parse(text).run(chosen)


@contextlib.contextmanager
def print_to_stderr() -> Iterator[None]:
    """Send what is printed meanwhile to standard error."""
    with contextlib.redirect_stdout(sys.stderr):
        yield


@contextlib.contextmanager
def without_origin() -> Iterator[None]:
    """What is typed at a terminal stands in no file."""
    try:
        yield
    except LanguageError as error:
        error.where = None
        raise


def report_for(*, as_json: bool) -> Report:
    """The output that the user asked for."""
    from iamdsl.report import JsonReport, TerminalReport

    return JsonReport() if as_json else TerminalReport()
