"""`deploy`: open a deployment session for a stack."""

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
from iamdsl.scripting.other_stacks import policies_of_other_stacks
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
    tag_adopted: bool = True,
    force_destroy: bool = False,
    order: Order = "availability_first",
    delete_first: bool = False,
    target: Patterns = (),
    exclude: Patterns = (),
    guards: Iterable[Guard] = (),
) -> DeploymentSession:
    """Open a session that deploys the stack `name`; use it as a context manager.

    Account: botocore's configuration (AWS_PROFILE, AWS_ENDPOINT_URL, …) determines it, unless
    `profile`, `region`, `endpoint_url`, `assume_role` (a role ARN) or `client_factory` is set;
    or pass an `account`, such as an `InProcessAccount` in tests.

    State: `ledger` is a folder or a `Storage`, `secrets` a folder or a `SecretSink`; by default
    both are in the user's state folder, by account and stack. `ledger` may also be
    `s3://bucket/prefix`; secrets stay in the state folder then. `secrets` may be
    `secretsmanager:PREFIX` or `ssm:/PREFIX`, in the account deployed to.

    Run: `approve` is True, "ask" (the default: prompt at the terminal, or IAMDSL_YES=1) or a
    function of the plan. `workers` is the number of concurrent calls. `dry_run` shows the calls
    and sends none. `adopt` adopts declared objects that exist already and belong to no stack, and
    tags them `iamdsl:stack=NAME` unless `tag_adopted` is False.
    `force_destroy` deletes, together with an object that is no longer declared, what was added to
    it outside the stack; otherwise that is refused. `order` says whether new access is granted
    before old access is removed ("availability_first") or after ("least_privilege_first").
    What is no longer declared is deleted after everything else of its kind was created, and kept if
    that failed; with `delete_first` it is deleted before, which makes room in a quota.
    `target` and `exclude` are patterns of addresses (`role/app-*`) that select a part of the
    stack, as in `DeploymentSession.plan`. `guards` are functions of the plan that return
    objections; if there are any, nothing is sent.

    Raises `InvalidName`, `StateError` for an invalid ledger or secrets prefix, `ApprovalRequired`
    for an invalid `approve`, or `AccountError` if `account` is combined with another account
    setting. Leaving the block raises what `DeploymentSession.plan` and `apply` raise,
    `GuardRefused`, `ApprovalRequired` and `Declined`.
    """
    mode = current()
    target_account = _account(account, profile, region, endpoint_url, assume_role, client_factory)
    if account is None and mode.account is not None:
        target_account = mode.account
    contained = target_account if isinstance(target_account, SelfContained) else None
    sink = None if secrets is None else as_sink(secrets, target_account)

    state = StateLocation(name, target_account, ledger, sink)
    if approve is None and mode.approve is not None:
        approval = mode.approve
    elif approve is None and contained is not None and contained.approves:
        approval = yes
    else:
        approval = as_approve(approve)
    settings = Settings(
        storage=state.storage,
        secrets=state.secrets,
        approve=approval,
        observer=observer or mode.observer or (_progress() if contained is None else Silence()),
        workers=workers,
        dry_run=dry_run,
        adopt=adopt,
        tag_adopted=mode.tag_adopted if mode.tag_adopted is not None else tag_adopted,
        force_destroy=force_destroy,
        order=mode.order or order,
        delete_first=mode.delete_first or delete_first,
        target_filter=mode.target_filter or TargetFilter.of(target, exclude),
        guards=tuple(guards),
        elsewhere=lambda: policies_of_other_stacks(mode.sessions, target_account, name),
        plans=lambda: current().may_plan(name),
        reads=lambda: current().reads,
        writes=lambda: current().may_write(name),
    )
    session = DeploymentSession(name, target_account, settings)
    mode.sessions.append(session)
    return session


def _progress() -> Observer:
    """The default observer; imported by name, so that the reports are loaded only for it."""
    observer: Observer = load("iamdsl.scripting.progress").ShowProgress()
    return observer


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
    conflicts = [f"{name}=" for name, value in others.items() if value is not None]
    if account is not None:
        if conflicts:
            raise AccountError(
                f"account= cannot be combined with {', '.join(conflicts)}",
                where=here(),
                why="each of them says where to deploy",
                next_step="remove account= or the others",
            )
        return account
    return AwsAccount(
        profile=profile,
        region=region,
        endpoint_url=endpoint_url,
        assume_role=assume_role,
        client_factory=client_factory,
    )
