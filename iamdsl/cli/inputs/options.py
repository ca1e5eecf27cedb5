"""Arguments and options that several commands share: SCRIPT, the account, `--json`."""

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
"""Decorator that adds a parameter to a command."""

script: Decorator = click.argument("script", metavar="SCRIPT")
as_json: Decorator = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
yes: Decorator = click.option("--yes", "-y", is_flag=True, help="Approve without a prompt.")
detailed: Decorator = click.option(
    "--detailed-exitcode",
    is_flag=True,
    help="Exit with 0 if there are no changes, 2 if there are changes, 1 on error.",
)

order: Decorator = click.option(
    "--order",
    type=click.Choice(["availability_first", "least_privilege_first"]),
    help="Grant new access before removing old access, or after; overrides the script.",
)
no_tag_adopted: Decorator = click.option(
    "--no-tag-adopted",
    "tag_adopted",
    flag_value=False,
    type=bool,
    default=None,
    help="Do not tag adopted objects with the stack's name (iamdsl:stack); overrides the script.",
)
delete_first: Decorator = click.option(
    "--delete-first",
    is_flag=True,
    help="Delete what is no longer declared before creating, to make room in a quota.",
)
_targets: Decorator = click.option(
    "--target",
    "targets",
    metavar="GLOB",
    multiple=True,
    help="Only resources with these addresses, such as 'role/web-*'; can be repeated.",
)
_excluded: Decorator = click.option(
    "--exclude",
    "excluded",
    metavar="GLOB",
    multiple=True,
    help="Exclude resources with these addresses, such as 'user/*'; can be repeated.",
)

CHANGES = 2
"""The exit code with --detailed-exitcode if there are changes."""

_VARIABLES = {
    "profile": "AWS_PROFILE",
    "region": "AWS_DEFAULT_REGION",
    "endpoint_url": "AWS_ENDPOINT_URL",
}


def target_filter_options(command: _F) -> _F:
    """Add the options that select a part of each stack: --target and --exclude."""
    decorated: _F = _targets(_excluded(command))  # type: ignore[assignment]
    return decorated


def target_filter_of(targets: tuple[str, ...], excluded: tuple[str, ...]) -> TargetFilter | None:
    """Return the filter for --target and --exclude, or None if neither is set."""
    from iamdsl.deployment.planner.target_filter import TargetFilter

    return TargetFilter.of(targets, excluded) if targets or excluded else None


def account_options(command: _F) -> _F:
    """Add the options of all commands that run a script.

    These are `--strict`, and options that set botocore's environment variables to select the
    account.
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
    """Add `--strict`, which makes names that are not in the catalog an error."""
    return click.option(
        "--strict",
        is_flag=True,
        default=None,
        expose_value=False,
        callback=lambda ctx, parameter, value: _set("IAMDSL_STRICT")(
            ctx, parameter, "1" if value else None
        ),
        help="Refuse names that are not in the catalog, instead of warning.",
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
    """Run the script and return its sessions; nothing is applied unless the mode says so.

    With `as_json`, what the script prints goes to standard error. Raises `ScriptError` and the
    errors of the script.
    """
    from iamdsl.scripting import Mode
    from iamdsl.scripting.progress import ShowProgress
    from iamdsl.scripting.script import Script

    script_mode = mode or Mode(writes=False, plans=False, observer=ShowProgress(plans=False))
    with print_to_stderr() if as_json else contextlib.nullcontext():
        return Script.parse(text).run(script_mode)


@contextlib.contextmanager
def print_to_stderr() -> Iterator[None]:
    """Redirect standard output to standard error in the block."""
    with contextlib.redirect_stdout(sys.stderr):
        yield


@contextlib.contextmanager
def without_origin() -> Iterator[None]:
    """Remove the line of code from errors in the block: the input was typed, not in a file."""
    try:
        yield
    except LanguageError as error:
        error.where = None
        raise


def report_for(*, as_json: bool) -> Report:
    """Return the output format: JSON or terminal."""
    from iamdsl.report import JsonReport, TerminalReport

    return JsonReport() if as_json else TerminalReport()
