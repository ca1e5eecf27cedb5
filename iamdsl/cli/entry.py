"""The command group: finds its verbs by name, and turns every refusal into an exit code.

Exit codes: 0 all well, 1 refused or failed (of `can` and `why` also: not allowed), 2 changes
found (only with `--detailed-exitcode`), 64 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import importlib
import keyword
import os
import sys
from typing import TYPE_CHECKING

import click

from iamdsl.errors import IamdslError, Interrupted, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NoReturn

COMMANDS: Mapping[str, str] = {
    "plan": "Show what a script would change in the account.",
    "apply": "Make the account as a script declares, or carry out a saved plan.",
    "drift": "Show what changed in the account behind a script's back.",
    "rollback": "Undo the last run of a script's stacks.",
    "destroy": "Delete everything a script's stacks made.",
    "rebuild": "Make a script's ledgers anew when they are damaged or lost.",
    "show": "Show what a script's stacks hold: ARNs, ids, where secrets are.",
    "can": "Tell whether a role, user or anyone may do something; no account is asked.",
    "why": "Tell why, statement by statement, with the lines that decided.",
    "import": "Write the script that declares what an account holds already.",
    "catalog": "Look up services, actions, resource types, keys and AWS managed policies.",
    "account": "Serve an account inside this process over HTTP, for any AWS client.",
    "demo": "Watch a stack come and go, in an account inside this process.",
}
"""Each verb and its one line of help, so that `--help` loads none of them."""

FAILED, USAGE, STOPPED = 1, 64, 130


class CommandGroup(click.Group):
    """A group whose commands live in the module of their own name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The verbs in the order a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load one verb."""
        if cmd_name not in COMMANDS:
            return None
        # Python keeps `import` to itself, so that verb's module ends in an underscore.
        module = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command: click.Command = importlib.import_module(f"iamdsl.cli.commands.{module}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest verb when one is misspelled."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            hint = did_you_mean(args[0], COMMANDS) or f"the verbs are {', '.join(COMMANDS)}"
            ctx.fail(f"no such verb `{args[0]}`; {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the verbs from the table."""
        with formatter.section("Verbs"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=CommandGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Start with `iamdsl demo`. A script is a Python file that opens sessions by "
    "`with deploy(…)`; `infra.py:prod` means only its stack `prod`.",
)
@click.version_option(package_name="iamdsl")
def iamdsl() -> None:
    """Write AWS IAM in Python, know what it means, ship it safely."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code; refusals go to standard error."""
    try:
        code = iamdsl.main(arguments, prog_name="iamdsl", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        error.show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped; nothing more was sent", err=True)
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
