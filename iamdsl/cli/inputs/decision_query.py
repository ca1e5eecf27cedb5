"""Evaluate the requests of `can` and `why`: principal, actions, resources and policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs
import click

from iamdsl.cli.inputs import options
from iamdsl.cli.inputs.context_values import context_values
from iamdsl.cli.inputs.policy_files import PolicyFiles
from iamdsl.cli.inputs.query_words import expand_actions, split_arguments

if TYPE_CHECKING:
    from iamdsl.evaluation import PolicySet, Request
    from iamdsl.language import PolicyDocument
    from iamdsl.principals.principal_directory import PrincipalDirectory, Requester
    from iamdsl.report.results.decision_report import DecisionReport

ASSUMED_ACCOUNT = "123456789012"
"""The account that a script's stacks are assumed to be deployed to, if it is not known."""


@attrs.frozen
class DecisionQuery:
    """Arguments and options of `can` and `why`."""

    words: tuple[str, ...]
    on: tuple[str, ...]
    when: tuple[str, ...]
    details: str | None
    identity: tuple[str, ...]
    boundary: str | None
    session: tuple[str, ...]
    scoped: tuple[str, ...]
    resource: str | None
    scps: tuple[str, ...]
    rcps: tuple[str, ...]
    endpoint: str | None
    account: str | None
    resource_account: str | None
    management_account: str | None
    restrict_public_buckets: bool
    unknown: Literal["absent", "any"]
    as_json: bool

    def answers(self) -> list[DecisionReport]:
        """Return a decision for each action on each resource.

        Raises `click.UsageError`, the errors of the script, `PolicySyntaxError` for malformed
        policies, and `UnknownName` or `InvalidRequest` for misspelled names.
        """
        from iamdsl.evaluation import Request
        from iamdsl.principals.principal_directory import names_by_statement
        from iamdsl.report.results.decision_report import DecisionReport

        script, principal, actions = split_arguments(self.words)
        files = PolicyFiles()
        directory = self._directory(script, files)
        with options.without_origin():
            requester = _requester(principal, directory)
            action_names = expand_actions(actions)
            context = context_values(self.when)
        layers = self._layer_options(files)
        is_known = directory is not None or requester.caller.kind == "root"
        if not is_known and not any(layers.values()):
            raise click.UsageError(
                f"no policies of {principal} are given; add a script, --details FILE, or "
                "--identity FILE"
            )
        answers = []
        for action in action_names:
            for on in self.on or ("*",):
                with options.without_origin():
                    arn = on if directory is None else directory.arn(on)
                    request = Request(requester.caller, action, arn, context, self.resource_account)
                    trust = _trust(directory, request)
                    policies = self._policies(requester, layers, trust)
                    decision = policies.decide(request, unknown=self.unknown)
                names = {**requester.principal_policies.names, **files.names}
                if trust is not None:
                    names |= names_by_statement(f"trust policy of {arn}", trust)
                answers.append(
                    DecisionReport(
                        decision,
                        policies,
                        requester.address or str(requester.caller),
                        requester.principal_policies.origin,
                        names,
                        self._remarks(script, requester, request),
                    )
                )
        return answers

    def _directory(self, script: str | None, files: PolicyFiles) -> PrincipalDirectory | None:
        if script is not None and self.details is not None:
            raise click.UsageError(
                "a script and --details cannot be combined: each defines the principals"
            )
        if self.account is not None and script is None:
            raise click.UsageError(
                "--account is the account of a script, and there is no script; leave it out"
            )
        if script is not None:
            return self._declared_directory(script)
        if self.details is None:
            return None
        from iamdsl.principals.saved_principals import saved_directory

        name = "standard input" if self.details == "-" else self.details
        return saved_directory(files.text(self.details), where=name)

    def _declared_directory(self, script: str) -> PrincipalDirectory:
        """The principals in the stacks of a script, which runs without planning or sending."""
        from iamdsl.client.account import SelfContained
        from iamdsl.language.elements.arn import check_account
        from iamdsl.principals.principal_directory import declared_directory
        from iamdsl.scripting import Mode

        if self.account is not None:
            with options.without_origin():
                check_account(self.account)
        mode = Mode(writes=False, plans=False, reads=False)
        stacks = []
        # as_json: what the script prints goes to standard error, away from the answer.
        for session in options.collect_sessions(script, as_json=True, mode=mode):
            partition, account = "aws", self.account or ASSUMED_ACCOUNT
            if isinstance(session.account, SelfContained):
                identity = session.account.identity()
                partition, account = identity.partition, self.account or identity.account
            stacks.append((session.stack, partition, account))
        return declared_directory(stacks, script)

    def _layer_options(self, files: PolicyFiles) -> dict[str, Any]:
        """The policies of the options, by their layer in a PolicySet."""
        read = files.read
        return {
            "identity": [read(file, "identity") for file in self.identity],
            "boundary": None if self.boundary is None else read(self.boundary, "boundary"),
            "session": [read(file, "session") for file in self.session],
            "scoped": [[read(file, "session")] for file in self.scoped],
            "resource": None if self.resource is None else read(self.resource, "resource"),
            "endpoint": None if self.endpoint is None else read(self.endpoint, "endpoint"),
            "scps": files.levels(self.scps, "scp"),
            "rcps": files.levels(self.rcps, "rcp"),
        }

    def _policies(
        self, requester: Requester, layers: dict[str, Any], trust: PolicyDocument | None
    ) -> PolicySet:
        """The principal's own policies, and those of the options."""
        from iamdsl.evaluation import PolicySet

        own = requester.principal_policies.policies
        if own.boundary and layers["boundary"] is not None:
            raise click.UsageError(
                f"{requester.address} has a permissions boundary already; leave out --boundary"
            )
        return PolicySet(
            **{
                **layers,
                "identity": (*own.identity, *layers["identity"]),
                "boundary": own.boundary or layers["boundary"],
                "resource": layers["resource"] or trust,
            },
            management_account=self.management_account,
            restrict_public_buckets=self.restrict_public_buckets,
        )

    def _remarks(
        self, script: str | None, requester: Requester, request: Request
    ) -> tuple[str, ...]:
        """The assumptions that affect the decision."""
        arn = request.resource
        if arn == "*" and _is_trust(request):
            return (f"the resource of {request.action} is a role: name it with --on role/NAME",)
        owner = arn.split(":")[4] if arn.count(":") > 4 else ""  # noqa: PLR2004 - an ARN's colons
        account = requester.caller.account
        if (
            script is None
            or self.account is not None
            or requester.address is None
            or owner in {"", "*", "aws", account}
        ):
            return ()
        assumption = f"{requester.address} is assumed to be in account {account}, but {arn} is not"
        return (f"{assumption}; if both are in the same account, add --account {owner}",)


def _requester(principal: str, directory: PrincipalDirectory | None) -> Requester:
    from iamdsl.evaluation import Caller
    from iamdsl.principals.principal_directory import Requester

    if directory is not None:
        return directory.requester(principal)
    if "/" in principal and ":" not in principal:
        raise click.UsageError(
            f"{principal} is an address; add the script that declares it, such as "
            f"infra.py {principal}, or --details FILE"
        )
    return Requester(Caller.parse(principal))


def _is_trust(request: Request) -> bool:
    """Return whether a role's trust policy is evaluated for the request."""
    from iamdsl.evaluation.request.resolved_action import TRUST_ACTIONS

    return request.action.lower() in TRUST_ACTIONS


def _trust(directory: PrincipalDirectory | None, request: Request) -> PolicyDocument | None:
    """The trust policy of the role to be assumed, if it is known."""
    if directory is None or not _is_trust(request):
        return None
    return directory.trust(request.resource)
