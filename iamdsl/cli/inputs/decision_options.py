"""The arguments and options of the commands `can` and `why`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from iamdsl.cli.inputs import options
from iamdsl.cli.inputs.decision_query import DecisionQuery

_F = TypeVar("_F", bound=Callable[..., object])

DENIED = 1
"""The exit code if a request is not allowed."""

_OPTIONS: tuple[options.Decorator, ...] = (
    click.option(
        "--on",
        metavar="ARN",
        multiple=True,
        help="The resource: an ARN, or an address in the script; default *.",
    ),
    click.option(
        "--when",
        metavar="KEY=VALUE",
        multiple=True,
        help="A condition key of the request; repeat the option for several keys or values.",
    ),
    click.option(
        "--details", metavar="FILE", help="Take the principals from saved authorization details."
    ),
    click.option(
        "--identity", metavar="FILE", multiple=True, help="An identity policy of the principal."
    ),
    click.option("--boundary", metavar="FILE", help="The principal's permissions boundary."),
    click.option("--session", metavar="FILE", multiple=True, help="A session policy."),
    click.option(
        "--scoped",
        metavar="FILE",
        multiple=True,
        help="The policy of scoped credentials; repeat it for each GetScopedCredentials call.",
    ),
    click.option(
        "--resource", metavar="FILE", help="The resource's policy, or a role's trust policy."
    ),
    click.option(
        "--scp",
        "scps",
        metavar="FILE,…",
        multiple=True,
        help="The service control policies of one level; repeat it for each, the root first.",
    ),
    click.option(
        "--rcp",
        "rcps",
        metavar="FILE,…",
        multiple=True,
        help="The resource control policies of one level; repeat it for each, the root first.",
    ),
    click.option("--endpoint", metavar="FILE", help="The policy of the VPC endpoint."),
    click.option(
        "--account", metavar="ID", help="The account that the script is to be deployed to."
    ),
    click.option(
        "--resource-account", metavar="ID", help="The resource's account, if its ARN has none."
    ),
    click.option(
        "--management-account",
        metavar="ID",
        help="The organization's management account, which SCPs and RCPs do not affect.",
    ),
    click.option(
        "--restrict-public-buckets",
        is_flag=True,
        help="The bucket has S3's RestrictPublicBuckets setting.",
    ),
    click.option(
        "--unknown",
        type=click.Choice(["absent", "any"]),
        default="absent",
        show_default=True,
        help="Treat condition keys that are not set as absent from the request, or as having any "
        "value; `any` also shows for which values the request is allowed.",
    ),
    options.strict_option,
    options.as_json,
)


def decision_options(command: _F) -> _F:
    """Add the arguments and options to a command, which receives them as a `DecisionQuery`."""

    def run_query(*, as_json: bool, **values: Any) -> Any:
        return command(DecisionQuery(**values, as_json=as_json))

    run_query.__doc__ = command.__doc__
    decorated: Any = run_query
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    decorated = click.argument("words", metavar="[SCRIPT] PRINCIPAL ACTION…", nargs=-1)(decorated)
    result: _F = decorated
    return result
