"""`deploy()`: the one line that opens a deployment session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.client import Account, AwsAccount, SelfContained
from iamdsl.deployment import (
    Approve,
    DeploymentSession,
    Observer,
    Order,
    SecretSink,
    Settings,
    Silence,
    Storage,
)
from iamdsl.deployment.planner.target_filter import TargetFilter
from iamdsl.deployment.secrets import as_sink
from iamdsl.errors import AccountError
from iamdsl.lazy import load
from iamdsl.origin import here
from iamdsl.scripting.approval import as_approve, yes
from iamdsl.scripting.mode import current
from iamdsl.scripting.state_location import StateLocation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from iamdsl.client import ServiceClient
    from iamdsl.deployment import Guard
    from iamdsl.deployment.planner.target_filter import Patterns


def deploy(  # noqa: PLR0913 - each is one independent choice
    name: str,
    *,
    account: Account | None = None,
    profile: str | None = None,
    region: str | None = None,
    endpoint_url: str | None = None,
    assume_role: str | None = None,
    client_factory: Callable[[str], ServiceClient] | None = None,
    ledger: Storage | Path | str | None = None,
    secrets: SecretSink | Path | str | None = None,
    approve: bool | str | Approve | None = None,
    observer: Observer | None = None,
    workers: int = 10,
    dry_run: bool = False,
    adopt: bool = False,
    force_destroy: bool = False,
    order: Order = "availability_first",
    target: Patterns = (),
    exclude: Patterns = (),
    guards: Iterable[Guard] = (),
) -> DeploymentSession:
    """Open a session that deploys the stack `name`; use it as a context manager.

    The target is botocore's own (AWS_PROFILE, AWS_ENDPOINT_URL, …), narrowed by
    `profile`, `region`, `endpoint_url`, `assume_role` (a role ARN) or
    `client_factory`; or it is an `account`, such as a test's `InProcessAccount`.
    `ledger` and `secrets` are folders, or objects of those protocols; by default both live
    under the state folder of the user, named by account and stack. `ledger` may also be
    `s3://bucket/prefix`, and secrets stay in the state folder then; `secrets` may be
    `secretsmanager:PREFIX` or `ssm:/PREFIX`, in the account deployed to.
    `approve` is True, "ask" (the default: at the terminal, or IAMDSL_YES=1) or a
    function of the plan. `workers` calls are sent at a time; `dry_run` shows the
    calls and sends none. `adopt` takes over objects that are declared, exist already and
    belong to no stack. `force_destroy` deletes with an object that is no longer declared what
    others gave to it, which otherwise is refused. `order` says whether access is given before
    other access is taken ("availability_first") or taken first ("least_privilege_first").
    `target` and `exclude` are patterns of addresses (`role/app-*`): what the session's runs are
    about, as in `DeploymentSession.plan`.
    `guards` are functions of a plan that say what must not be deployed: nothing is sent then.

    Raises InvalidName, StateError for a prefix that cannot be, or AccountError when
    `account` is given together with another way to say the target. Leaving the block raises what
    `DeploymentSession.plan` and `apply` raise, GuardRefused, and ApprovalRequired or Declined.
    """
    mode = current()
    where = _account(account, profile, region, endpoint_url, assume_role, client_factory)
    if account is None and mode.account is not None:
        where = mode.account
    contained = where if isinstance(where, SelfContained) else None
    given = None if secrets is None else as_sink(secrets, where)

    keeping = StateLocation(name, where, ledger, given)
    if approve is None and mode.approve is not None:
        approval = mode.approve
    elif approve is None and contained is not None and contained.approves:
        approval = yes
    else:
        approval = as_approve(approve)
    settings = Settings(
        storage=keeping.storage,
        secrets=keeping.secrets,
        approve=approval,
        observer=observer or mode.observer or (_progress() if contained is None else Silence()),
        workers=workers,
        dry_run=dry_run,
        adopt=adopt,
        force_destroy=force_destroy,
        order=mode.order or order,
        target_filter=mode.target_filter or TargetFilter.of(target, exclude),
        guards=tuple(guards),
        plans=lambda: current().may_plan(name),
        reads=lambda: current().reads,
        writes=lambda: current().may_write(name),
    )
    session = DeploymentSession(name, where, settings)
    mode.sessions.append(session)
    return session


def _progress() -> Observer:
    """The usual observer; by name, so that who deploys nothing need not load the reports."""
    shown: Observer = load("iamdsl.scripting.progress").ShowProgress()
    return shown


def _account(
    account: Account | None,
    profile: str | None,
    region: str | None,
    endpoint_url: str | None,
    assume_role: str | None,
    client_factory: Callable[[str], ServiceClient] | None,
) -> Account:
    others = {
        "profile": profile,
        "region": region,
        "endpoint_url": endpoint_url,
        "assume_role": assume_role,
        "client_factory": client_factory,
    }
    given = [name for name, value in others.items() if value is not None]
    if account is not None:
        if given:
            raise AccountError(
                f"account= and {', '.join(given)}= each say where to deploy",
                where=here(),
                next_step="give one of them",
            )
        return account
    return AwsAccount(
        profile=profile,
        region=region,
        endpoint_url=endpoint_url,
        assume_role=assume_role,
        client_factory=client_factory,
    )
