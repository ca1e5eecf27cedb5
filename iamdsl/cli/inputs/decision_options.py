"""The arguments of the verbs that decide, `can` and `why`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from iamdsl.cli.inputs import options
from iamdsl.cli.inputs.decision_query import DecisionQuery

_F = TypeVar("_F", bound=Callable[..., object])

DENIED = 1
"""The exit code where not all is allowed."""

_OPTIONS: tuple[options.Decorator, ...] = (
    click.option("--on", metavar="ARN", multiple=True, help="The resource, or an address; [*]."),
    click.option(
        "--when",
        metavar="KEY=VALUE",
        multiple=True,
        help="A condition key; twice: a list.",
    ),
    click.option("--details", metavar="FILE", help="Take the principal from a saved account."),
    click.option("--identity", metavar="FILE", multiple=True, help="A policy of the principal."),
    click.option("--boundary", metavar="FILE", help="Its permissions boundary."),
    click.option("--session", metavar="FILE", multiple=True, help="A session policy."),
    click.option("--resource", metavar="FILE", help="The resource's policy, or a role's trust."),
    click.option(
        "--scp",
        "scps",
        metavar="FILE,…",
        multiple=True,
        help="A level of service control policies, root first.",
    ),
    click.option(
        "--rcp",
        "rcps",
        metavar="FILE,…",
        multiple=True,
        help="A level of resource control policies, root first.",
    ),
    click.option("--endpoint", metavar="FILE", help="The policy of the VPC endpoint on the way."),
    click.option("--account", metavar="ID", help="The account that the script is for."),
    click.option(
        "--resource-account", metavar="ID", help="Whose the resource is, if its ARN is silent."
    ),
    click.option(
        "--management-account", metavar="ID", help="The organization's, which SCPs do not limit."
    ),
    click.option(
        "--restrict-public-buckets",
        is_flag=True,
        help="S3 keeps others out of buckets with a public policy.",
    ),
    click.option(
        "--unknown",
        type=click.Choice(["absent", "any"]),
        default="absent",
        show_default=True,
        help="Keys not given: absent, or open, and the answer says what they must be.",
    ),
    options.strict_option,
    options.as_json,
)


def decision_options(command: _F) -> _F:
    """The arguments of the verbs that decide; the command is given them as one `DecisionQuery`."""

    def ask(*, as_json: bool, **given: Any) -> Any:
        return command(DecisionQuery(**given, as_json=as_json))

    ask.__doc__ = command.__doc__
    decorated: Any = ask
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    decorated = click.argument("words", metavar="[SCRIPT] PRINCIPAL ACTION…", nargs=-1)(decorated)
    result: _F = decorated
    return result
