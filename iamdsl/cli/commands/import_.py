"""`iamdsl import`: write a script that declares an existing account."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from iamdsl.cli.inputs import options
from iamdsl.cli.inputs.line_length import line_length
from iamdsl.errors import ResourceError, ScriptError, UnreadableState

if TYPE_CHECKING:
    from iamdsl.deployment.model.selection import Selection
    from iamdsl.importer.stack_importer import ImportedStack


@click.command("import")
@click.option(
    "--stack",
    "name",
    metavar="NAME",
    default="imported",
    show_default=True,
    help="The name of the stack in the script.",
)
@click.option(
    "--details",
    metavar="FILE",
    help="Read saved authorization details (- for standard input) instead of the account.",
)
@click.option(
    "--only",
    metavar="GLOB",
    multiple=True,
    help='Only resources with these addresses, such as "role/app-*"; can be repeated.',
)
@click.option(
    "--kind",
    "kinds",
    metavar="KIND",
    multiple=True,
    help="Only resources of this kind, such as access-key; can be repeated.",
)
@click.option(
    "--exclude",
    metavar="GLOB",
    multiple=True,
    help="Exclude resources with these addresses; can be repeated.",
)
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the script to this file instead of standard output.",
)
@click.option("--force", is_flag=True, help="Overwrite an existing file.")
@options.account_options
def command(  # noqa: PLR0913 - one for each option
    *,
    name: str,
    details: str | None,
    only: tuple[str, ...],
    kinds: tuple[str, ...],
    exclude: tuple[str, ...],
    output: Path | None,
    force: bool,
) -> None:
    """Write a script that declares the resources of an account. Never changes the account.

    The script adopts the resources (adopt=True): its first plan has no calls to send, and from
    then on the script manages them. What cannot be imported is listed with the reason.

    An address is a kind and a name, such as user/jane, role/app or access-key/jane.

    \b
    iamdsl import > infra.py                     # everything
    iamdsl import --only "role/app-*" --only "policy/app-*" --output app.py
    iamdsl import --kind user --kind group --kind access-key --stack people
    iamdsl import --exclude "*/legacy-*" --output infra.py
    iamdsl plan infra.py                         # then: nothing to change

    \b
    aws iam get-account-authorization-details --output json > details.json
    iamdsl import --details details.json         # users, groups, roles, policies
    """  # noqa: D301 - click needs the \b character
    from iamdsl.deployment.model.selection import Selection
    from iamdsl.report import show
    from iamdsl.report.results.import_report import import_lines, import_source

    _check_free(output, force=force)
    selection = Selection(only=only, kinds=kinds, exclude=exclude)
    imported = _import(name, details, selection)
    if not imported.stack.resources:
        raise _nothing_found_error(imported, selection)
    source = import_source(imported, width=line_length(output.parent if output else Path()))
    with options.print_to_stderr():
        show(import_lines(imported))
    if details is None:
        _tell_ledger_location(name)
    if output is None:
        click.echo(source, nl=False)
        return
    _write(output, source, force=force)
    click.echo(f"wrote {output}; next: iamdsl plan {output}", err=True)


def _import(name: str, details: str | None, selection: Selection) -> ImportedStack:
    if details is None:
        from iamdsl.client import AwsAccount
        from iamdsl.importer.stack_importer import import_stack
        from iamdsl.scripting.mode import current

        account = current().account or AwsAccount()
        click.echo(f"reading account {account.identity().account} …", err=True)
        return import_stack(account, name, selection, tell=_print_stage)
    from iamdsl.importer.details_importer import import_details

    return import_details(_read(details), name, selection, where=details)


def _tell_ledger_location(stack: str) -> None:
    """Print where the ledger of the script's stack will be, if the account is one of AWS."""
    from iamdsl.client import AwsAccount
    from iamdsl.deployment.session.ledger_notes import location_note
    from iamdsl.scripting.mode import current
    from iamdsl.scripting.state_location import StateLocation

    account = current().account or AwsAccount()
    note = location_note(stack, account, StateLocation(stack, account, None, None).storage())
    if note is not None:
        click.echo(note, err=True)


def _print_stage(stage: str) -> None:
    click.echo(f"  {stage} …", err=True)


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise UnreadableState(
            f"{path} cannot be read",
            why=error.strerror,
            next_step="save the details with "
            "`aws iam get-account-authorization-details --output json > details.json`",
        ) from None


def _nothing_found_error(imported: ImportedStack, selection: Selection) -> ResourceError:
    """The error for an import without resources."""
    reasons = "; ".join(f"{address}: {reason}" for address, reason in imported.left_out.items())
    is_filtered = selection.only or selection.kinds or selection.exclude
    return ResourceError(
        "no resource of the account is selected" if is_filtered else "there is nothing to import",
        why=reasons or None,
        next_step="select addresses such as user/jane, role/app or access-key/jane; parts of a "
        "user or role are imported only together with it",
    )


def _check_free(output: Path | None, *, force: bool) -> None:
    if output is not None and output.exists() and not force:
        raise ScriptError(
            f"{output} already exists",
            next_step="choose another file, or add --force to overwrite it",
        )


def _write(output: Path, source: str, *, force: bool) -> None:
    """Write the file atomically."""
    draft = output.with_name(f".{output.name}.{os.getpid()}")
    try:
        draft.write_text(source, encoding="utf-8")
        _check_free(output, force=force)
        draft.replace(output)
    except OSError as error:
        raise ScriptError(f"{output} cannot be written", why=error.strerror) from None
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
