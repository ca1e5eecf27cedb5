"""What `can` and `why` are asked: who, what, on what, and where the policies come from."""

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
"""The account that a script's stacks are taken to be for, where nothing tells."""


@attrs.frozen
class DecisionQuery:
    """What was typed."""

    words: tuple[str, ...]
    on: tuple[str, ...]
    when: tuple[str, ...]
    details: str | None
    identity: tuple[str, ...]
    boundary: str | None
    session: tuple[str, ...]
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
        """One answer for each action on each resource.

        Raises click.UsageError, what running the script raises, and what malformed policies
        and misspelled names raise.
        """
        from iamdsl.evaluation import Request
        from iamdsl.principals.principal_directory import names_by_statement
        from iamdsl.report.results.decision_report import DecisionReport

        script, principal, actions = split_arguments(self.words)
        files = PolicyFiles()
        directory = self._directory(script, files)
        with options.without_origin():
            asker = _requester(principal, directory)
            wanted = expand_actions(actions)
            context = context_values(self.when)
        given = self._layer_options(files)
        known = directory is not None or asker.caller.kind == "root"
        if not known and not any(given.values()):
            raise click.UsageError(
                "no policies are given; give a script, --details FILE, or --identity FILE …"
            )
        answers = []
        for action in wanted:
            for on in self.on or ("*",):
                with options.without_origin():
                    arn = on if directory is None else directory.arn(on)
                    request = Request(asker.caller, action, arn, context, self.resource_account)
                    trust = _trust(directory, request)
                    policies = self._policies(asker, given, trust)
                    decision = policies.decide(request, unknown=self.unknown)
                names = {**asker.principal_policies.names, **files.names}
                if trust is not None:
                    names |= names_by_statement(f"trust policy of {arn}", trust)
                answers.append(
                    DecisionReport(
                        decision,
                        policies,
                        asker.address or str(asker.caller),
                        asker.principal_policies.origin,
                        names,
                        self._remarks(script, asker, request),
                    )
                )
        return answers

    def _directory(self, script: str | None, files: PolicyFiles) -> PrincipalDirectory | None:
        if script is not None and self.details is not None:
            raise click.UsageError("a script and --details each say who there is; give one")
        if self.account is not None and script is None:
            raise click.UsageError("--account says which account a script is for; there is none")
        if script is not None:
            return self._declared_directory(script)
        if self.details is None:
            return None
        from iamdsl.principals.saved_principals import saved_directory

        name = "standard input" if self.details == "-" else self.details
        return saved_directory(files.text(self.details), where=name)

    def _declared_directory(self, script: str) -> PrincipalDirectory:
        """Who there is in the stacks of a script, which runs and sends nothing."""
        from iamdsl.client.account import SelfContained
        from iamdsl.language.elements.arn import check_account
        from iamdsl.principals.principal_directory import declared_directory
        from iamdsl.scripting import Mode

        if self.account is not None:
            with options.without_origin():
                check_account(self.account)
        mode = Mode(writes=False, plans=False, reads=False)
        stacks = []
        # What it prints is no answer: only that is on standard output.
        for session in options.collect_sessions(script, as_json=True, mode=mode):
            partition, account = "aws", self.account or ASSUMED_ACCOUNT
            if isinstance(session.account, SelfContained):
                identity = session.account.identity()
                partition, account = identity.partition, self.account or identity.account
            stacks.append((session.stack, partition, account))
        return declared_directory(stacks, script)

    def _layer_options(self, files: PolicyFiles) -> dict[str, Any]:
        """The layers that options give, by their names in a PolicySet."""
        read = files.read
        return {
            "identity": [read(item, "identity") for item in self.identity],
            "boundary": None if self.boundary is None else read(self.boundary, "boundary"),
            "session": [read(entry, "session") for entry in self.session],
            "resource": None if self.resource is None else read(self.resource, "resource"),
            "endpoint": None if self.endpoint is None else read(self.endpoint, "endpoint"),
            "scps": files.levels(self.scps, "scp"),
            "rcps": files.levels(self.rcps, "rcp"),
        }

    def _policies(
        self, asker: Requester, given: dict[str, Any], trust: PolicyDocument | None
    ) -> PolicySet:
        """Everything that decides: what the principal has, and what options give."""
        from iamdsl.evaluation import PolicySet

        own = asker.principal_policies.policies
        if own.boundary and given["boundary"] is not None:
            raise click.UsageError(f"{asker.address} has a permissions boundary; leave --boundary")
        return PolicySet(
            **{
                **given,
                "identity": (*own.identity, *given["identity"]),
                "boundary": own.boundary or given["boundary"],
                "resource": given["resource"] or trust,
            },
            management_account=self.management_account,
            restrict_public_buckets=self.restrict_public_buckets,
        )

    def _remarks(self, script: str | None, asker: Requester, request: Request) -> tuple[str, ...]:
        """What was taken for granted, where that counts."""
        arn = request.resource
        if arn == "*" and _is_trust(request):
            return (f"{request.action} is on a role: name it by --on",)
        owner = arn.split(":")[4] if arn.count(":") > 4 else ""  # noqa: PLR2004 - an ARN's colons
        if (
            script is None
            or self.account is not None
            or asker.address is None
            or owner in {"", "*", "aws", asker.caller.account}
        ):
            return ()
        told = f"{asker.address} is taken to be of account {asker.caller.account}, {arn} is not"
        return (f"{told}; --account {owner} says that both are of the same",)


def _requester(principal: str, directory: PrincipalDirectory | None) -> Requester:
    from iamdsl.evaluation import Caller
    from iamdsl.principals.principal_directory import Requester

    if directory is not None:
        return directory.requester(principal)
    if "/" in principal and ":" not in principal:
        raise click.UsageError(
            f"{principal} is an address; say whose: infra.py {principal}, or --details FILE"
        )
    return Requester(Caller.parse(principal))


def _is_trust(request: Request) -> bool:
    """Whether a role's trust policy has a say."""
    from iamdsl.evaluation.request.resolved_action import TRUST_ACTIONS

    return request.action.lower() in TRUST_ACTIONS


def _trust(directory: PrincipalDirectory | None, request: Request) -> PolicyDocument | None:
    """The trust policy of the role that is to be assumed, where it is known."""
    if directory is None or not _is_trust(request):
        return None
    return directory.trust(request.resource)
