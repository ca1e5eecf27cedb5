"""What `can` and `why` are asked: who, what, on what, and where the policies come from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs
import click

from iamdsl.cli import options
from iamdsl.cli.key_values import key_values
from iamdsl.cli.policy_files import PolicyFiles

if TYPE_CHECKING:
    from iamdsl.deployment.directory import Asker, Directory
    from iamdsl.evaluation import PolicySet
    from iamdsl.language import PolicyDocument
    from iamdsl.report.answer import Answer

_F = TypeVar("_F", bound=Callable[..., object])

ASSUMED_ACCOUNT = "123456789012"
"""The account that a script's stacks are taken to be for, where nothing tells."""

DENIED = 1
"""The exit code where not all is allowed."""

_ACTION = re.compile(r"[A-Za-z0-9-]+:[A-Za-z0-9*?-]+").fullmatch
_USAGE = "write [SCRIPT] PRINCIPAL ACTION…, such as infra.py role/ci s3:GetObject"

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
        "--unknown",
        type=click.Choice(["absent", "any"]),
        default="absent",
        show_default=True,
        help="Keys not given: absent, or open, and the answer says what they must be.",
    ),
    options.strict,
    options.as_json,
)


def asking(command: _F) -> _F:
    """The arguments of the verbs that decide; the command is given them as one `Question`."""

    def ask(*, as_json: bool, **given: Any) -> Any:  # noqa: ANN401 - whatever click read
        return command(Question(**given, as_json=as_json))

    ask.__doc__ = command.__doc__
    decorated: Any = ask
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    decorated = click.argument("words", metavar="[SCRIPT] PRINCIPAL ACTION…", nargs=-1)(decorated)
    found: _F = decorated
    return found


@attrs.frozen
class Question:
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
    unknown: Literal["absent", "any"]
    as_json: bool

    def answers(self) -> list[Answer]:
        """One answer for each action on each resource.

        Raises click.UsageError, what running the script raises, and what malformed policies
        and misspelled names raise.
        """
        from iamdsl.evaluation import Request  # noqa: PLC0415 - keeps --help quick
        from iamdsl.report.answer import Answer  # noqa: PLC0415

        script, principal, actions = self._split()
        files = PolicyFiles()
        directory = self._directory(script, files)
        with options.without_place():
            asker = _asker(principal, directory)
            names = _expanded(actions)
            context = key_values(self.when)
        given = self._given(files)
        answers = []
        for action in names:
            for on in self.on or ("*",):
                with options.without_place():
                    arn = on if directory is None else directory.arn(on)
                    request = Request(asker.caller, action, arn, context, self.resource_account)
                    policies = self._policies(asker, given, directory, action, arn)
                    answers.append(
                        Answer(
                            policies.decide(request, unknown=self.unknown),
                            policies,
                            asker.address or str(asker.caller),
                            asker.standing.origin,
                            {**asker.standing.names, **files.names},
                            self._remarks(script, asker, arn),
                        )
                    )
        return answers

    def _split(self) -> tuple[str | None, str, list[str]]:
        """The script if there is one, the principal, and the actions."""
        first = next((n for n, word in enumerate(self.words) if _ACTION(word)), len(self.words))
        lead, actions = self.words[:first], list(self.words[first:])
        strange = [word for word in actions if not _ACTION(word)]
        if strange and strange[0].startswith("arn:"):
            raise click.UsageError(f"{strange[0]} is no action; a resource is given by --on")
        if strange:
            raise click.UsageError(f"{strange[0]} is no action; an action reads service:Name")
        if not actions:
            raise click.UsageError(f"no action is asked for; {_USAGE}")
        if not lead:
            raise click.UsageError(f"nobody is said to ask; {_USAGE}")
        if len(lead) == 1 and _is_script(lead[0]):
            raise click.UsageError(
                f"{lead[0]} is a script; who of it asks? write {lead[0]} role/NAME {actions[0]}"
            )
        if len(lead) == 1:
            return None, lead[0], actions
        if len(lead) > 2 or lead[0].startswith("arn:"):  # noqa: PLR2004 - script and principal
            raise click.UsageError(f"{lead[-1]} is no action; {_USAGE}")
        return lead[0], lead[1], actions

    def _directory(self, script: str | None, files: PolicyFiles) -> Directory | None:
        if script is not None and self.details is not None:
            raise click.UsageError("a script and --details each say who there is; give one")
        if self.account is not None and script is None:
            raise click.UsageError("--account says which account a script is for; there is none")
        if script is not None:
            return self._declared(script)
        if self.details is None:
            return None
        from iamdsl.deployment.saved_principals import saved_directory  # noqa: PLC0415

        name = "standard input" if self.details == "-" else self.details
        return saved_directory(files.text(self.details), where=name)

    def _declared(self, script: str) -> Directory:
        """Who there is in the stacks of a script, which runs and sends nothing."""
        from iamdsl.client.account import SelfContained  # noqa: PLC0415 - keeps --help quick
        from iamdsl.deployment.directory import declared_directory  # noqa: PLC0415
        from iamdsl.language.arn import check_account  # noqa: PLC0415
        from iamdsl.scripting import Mode  # noqa: PLC0415

        if self.account is not None:
            with options.without_place():
                check_account(self.account)
        mode = Mode(writes=False, plans=False, reads=False)
        stacks = []
        for session in options.collect(script, as_json=self.as_json, mode=mode):
            partition, account = "aws", self.account or ASSUMED_ACCOUNT
            if isinstance(session.account, SelfContained):
                identity = session.account.identity()
                partition, account = identity.partition, self.account or identity.account
            stacks.append((session.stack, partition, account))
        return declared_directory(stacks, script)

    def _given(self, files: PolicyFiles) -> dict[str, Any]:
        """The layers that options give, by their names in a PolicySet."""
        read = files.read
        return {
            "identity": [read(one, "identity") for one in self.identity],
            "boundary": None if self.boundary is None else read(self.boundary, "boundary"),
            "session": [read(one, "session") for one in self.session],
            "resource": None if self.resource is None else read(self.resource, "resource"),
            "endpoint": None if self.endpoint is None else read(self.endpoint, "endpoint"),
            "scps": files.levels(self.scps, "scp"),
            "rcps": files.levels(self.rcps, "rcp"),
        }

    def _policies(
        self,
        asker: Asker,
        given: dict[str, Any],
        directory: Directory | None,
        action: str,
        arn: str,
    ) -> PolicySet:
        """Everything that decides: what the principal has, and what options give."""
        from iamdsl.evaluation import PolicySet  # noqa: PLC0415 - keeps --help quick

        own = asker.standing.policies
        if own.boundary and given["boundary"] is not None:
            raise click.UsageError(f"{asker.address} has a permissions boundary; leave --boundary")
        resource = given["resource"] or _trust(directory, action, arn)
        known = directory is not None or asker.caller.kind == "root"
        if not known and not any(given.values()):
            raise click.UsageError(
                "no policies are given; give a script, --details FILE, or --identity FILE …"
            )
        return PolicySet(
            **{
                **given,
                "identity": (*own.identity, *given["identity"]),
                "boundary": own.boundary or given["boundary"],
                "resource": resource,
            },
            management_account=self.management_account,
        )

    def _remarks(self, script: str | None, asker: Asker, arn: str) -> tuple[str, ...]:
        """That the script's account is only taken to be this one, where that counts."""
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


def _is_script(word: str) -> bool:
    target = word.rpartition(":")[0] or word
    return word.endswith(".py") or target.endswith(".py") or Path(word).is_file()


def _asker(principal: str, directory: Directory | None) -> Asker:
    from iamdsl.deployment.directory import Asker  # noqa: PLC0415 - keeps --help quick
    from iamdsl.evaluation import Caller  # noqa: PLC0415

    if directory is not None:
        return directory.asker(principal)
    if "/" in principal and ":" not in principal:
        raise click.UsageError(
            f"{principal} is an address; say whose: infra.py {principal}, or --details FILE"
        )
    return Asker(Caller.parse(principal))


def _expanded(actions: Sequence[str]) -> list[str]:
    """Each action as the catalog spells it, patterns as all they mean; raises UnknownName."""
    from iamdsl.catalog import action, expand, strict  # noqa: PLC0415 - keeps --help quick

    found: list[str] = []
    for text in actions:
        if "*" in text or "?" in text:
            with strict():
                found += map(str, expand(text))
        else:
            found.append(str(action(text)))
    return list(dict.fromkeys(found))


def _trust(directory: Directory | None, action: str, arn: str) -> PolicyDocument | None:
    """The trust policy of the role that is to be assumed, where it is known."""
    from iamdsl.evaluation.asked import TRUST_ACTIONS  # noqa: PLC0415 - keeps --help quick

    if directory is None or action.lower() not in TRUST_ACTIONS:
        return None
    return directory.trust(arn)
