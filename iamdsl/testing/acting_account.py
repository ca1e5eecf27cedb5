"""An in-process account whose calls are signed by one of its users or roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.client import Identity
from iamdsl.emulator.account.records import RoleRecord, SessionRecord, UserRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.security_tokens import role_session
from iamdsl.errors import AccountError, did_you_mean
from iamdsl.language import Arn, PolicyDocument, parse
from iamdsl.origin import here

if TYPE_CHECKING:
    from datetime import datetime

    from iamdsl.client import SelfContained, ServiceClient
    from iamdsl.emulator.account.state import AccountState
    from iamdsl.emulator.protocol.clients import Clients
    from iamdsl.language import HasArn
    from iamdsl.language.elements.arn import ArnLike
    from iamdsl.language.parser.policy_source import PolicyJson

_SESSION = "iamdsl"


class ActingAccount:
    """An account as one caller uses it; state, ledgers and call counts are those of the account."""

    def __init__(self, account: SelfContained, clients: Clients) -> None:
        """Take the account, and clients that sign as the caller."""
        self._account = account
        self._clients = clients
        self._identity: Identity | None = None

    def __repr__(self) -> str:
        return f"{self._account!r}.acting_as({self.identity().arn!r})"

    @property
    def endpoint(self) -> str | None:
        """The endpoint of the account."""
        return self._account.endpoint

    @property
    def memory(self) -> dict[str, object]:
        """The storage in which deployments keep their ledgers: that of the account."""
        return self._account.memory

    @property
    def lag(self) -> float:
        """Seconds after which reads of the account show what was written."""
        return self._account.lag

    @property
    def approves(self) -> bool:
        """Whether plans for the account need no approval."""
        return self._account.approves

    def now(self) -> datetime:
        """Return the time of the account."""
        return self._account.now()

    def identity(self) -> Identity:
        """Return the caller; sends one STS call, whose answer is cached."""
        if self._identity is None:
            self._identity = Identity.of(self.client("sts").get_caller_identity()["Arn"])
        return self._identity

    def client(self, service: str) -> ServiceClient:
        """Return a boto3 client that signs as the caller."""
        return self._clients.client(service)


def sign_in(
    state: AccountState,
    principal: ArnLike,
    session_name: str | None,
    session_policy: PolicyDocument | PolicyJson | None,
) -> str:
    """Return the access key of a user, or of a new session of a role; raises AccountError."""
    record = _find_principal(state, principal)
    if isinstance(record, RoleRecord):
        session = role_session(state, record, session_name or _SESSION)
        policies = () if session_policy is None else (_text(state, session_policy),)
        signed_session = SessionRecord(
            arn=session.arn, id=session.id, principal=session.principal, policies=policies
        )
    elif session_name is None and session_policy is None:
        signed_session = SessionRecord(arn=state.arn_of(record), id=record.id, principal=record.id)
    else:
        raise AccountError(
            f"{record.name} is a user, and users have no session name or session policy",
            where=here(),
            next_step="omit session_name and session_policy, or act as a role",
        )
    key = new_id("ASIA" if isinstance(record, RoleRecord) else "AKIA", 16)
    state.sessions[key] = signed_session
    return key


def _find_principal(state: AccountState, principal: ArnLike) -> UserRecord | RoleRecord:
    """Return the user or role with this ARN, or this kind and name; raises AccountError."""
    name = principal if isinstance(principal, str) else _arn(state, principal)
    records_by_name: dict[str, UserRecord | RoleRecord] = {}
    for kind, table in (("user", state.users), ("role", state.roles)):
        for item in table.values():
            records_by_name[f"{kind}/{item.name}"] = records_by_name[state.arn_of(item)] = item
    if name not in records_by_name:
        raise AccountError(
            f"{name!r} is not a user or role of account {state.account}",
            where=here(),
            why="a caller is `user/NAME`, `role/NAME`, or an ARN",
            next_step=did_you_mean(name, records_by_name)
            or "create it first, with account.client('iam')",
        )
    return records_by_name[name]


def _arn(state: AccountState, principal: Arn | HasArn) -> str:
    arn = principal if isinstance(principal, Arn) else principal.arn
    return str(arn.bind(partition=state.partition, account=state.account))


def _text(state: AccountState, policy: PolicyDocument | PolicyJson) -> str:
    document = policy if isinstance(policy, PolicyDocument) else parse(policy, "session")
    bound = document.bind(partition=state.partition, account=state.account)
    return bound.to_json()
