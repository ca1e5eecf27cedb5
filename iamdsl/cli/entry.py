"""The command group: loads commands by name, and maps errors to exit codes.

Exit codes: 0 success, 1 refused or failed (for `can` and `why` also: not allowed), 2 changes
found (only with `--detailed-exitcode`), 64 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import keyword
import os
import sys
from typing import TYPE_CHECKING

import click

from iamdsl.errors import IamdslError, Interrupted, did_you_mean
from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NoReturn

COMMANDS: Mapping[str, str] = {
    "plan": "Show what a script would change in the account; send no change.",
    "apply": "Apply a script or a saved plan: create, change and delete resources.",
    "drift": "Show what was changed outside iamdsl since the last apply.",
    "rollback": "Undo the last run of a script's stacks.",
    "destroy": "Delete every resource that a script's stacks own.",
    "rebuild": "Rebuild a script's ledgers from the account if they are lost or damaged.",
    "show": "Show the ARNs, ids and secret locations of a script's stacks.",
    "can": "Decide whether a principal is allowed to do something; no AWS calls.",
    "why": "Explain why a request is allowed or denied, statement by statement.",
    "import": "Write a script that declares the resources of an existing account.",
    "catalog": "Look up services, actions, resource types, condition keys, managed policies.",
    "account": "Serve an emulated account over HTTP, for any AWS client.",
    "demo": "Plan, apply and destroy an example stack in an emulated account.",
}
"""The commands with one line of help each, so that `--help` loads none of their modules."""

FAILED, USAGE, STOPPED = 1, 64, 130


class CommandGroup(click.Group):
    """A group that imports the module of a command only when the command is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands, those that a beginner needs first."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command; None if there is no such command."""
        if cmd_name not in COMMANDS:
            return None
        # `import` is a keyword of Python, so its module is named `import_`.
        module = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command: click.Command = load(f"iamdsl.cli.commands.{module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Suggest the most similar command if one is misspelled."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            hint = did_you_mean(args[0], COMMANDS) or f"the commands are {', '.join(COMMANDS)}"
            ctx.fail(f"no such command `{args[0]}`; {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=CommandGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start with `iamdsl demo`. A script is a Python file that opens sessions with "
    "`with deploy(…) as session:`; `infra.py:prod` selects only its stack `prod`.",
)
@click.version_option(package_name="iamdsl")
def iamdsl() -> None:
    """Write AWS IAM in Python, decide what it means, deploy it safely."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit the process with its exit code."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; errors are printed to standard error."""
    try:
        code = iamdsl.main(arguments, prog_name="iamdsl", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        error.show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped; no further calls were sent", err=True)
        return STOPPED
    except Interrupted as error:
        click.echo(f"error: {error}", err=True)
        return STOPPED
    except IamdslError as error:
        click.echo(f"error: {error}", err=True)
        if os.environ.get("IAMDSL_DEBUG"):
            raise
        return FAILED
    return code if isinstance(code, int) else 0
