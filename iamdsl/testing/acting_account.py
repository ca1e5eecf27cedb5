"""The same account, called by one of its users or roles."""

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
    from iamdsl.client import SelfContained, ServiceClient
    from iamdsl.emulator.account.state import AccountState
    from iamdsl.emulator.protocol.clients import Clients
    from iamdsl.language import HasArn
    from iamdsl.language.elements.arn import ArnLike
    from iamdsl.language.parser.policy_source import PolicyJson

_SESSION = "iamdsl"


class ActingAccount:
    """An account as one caller has it: its state, its ledgers and its counts are the account's."""

    def __init__(self, account: SelfContained, clients: Clients) -> None:
        """Call an account through the caller's clients."""
        self._account = account
        self._clients = clients
        self._identity: Identity | None = None

    def __repr__(self) -> str:
        return f"{self._account!r}.acting_as({self.identity().arn!r})"

    @property
    def endpoint(self) -> str | None:
        """As the account's."""
        return self._account.endpoint

    @property
    def memory(self) -> dict[str, object]:
        """Where deployments keep their ledgers: the account's."""
        return self._account.memory

    @property
    def lag(self) -> float:
        """As the account's."""
        return self._account.lag

    @property
    def approves(self) -> bool:
        """As the account's."""
        return self._account.approves

    def identity(self) -> Identity:
        """The caller; one STS call, remembered."""
        if self._identity is None:
            self._identity = Identity.of(self.client("sts").get_caller_identity()["Arn"])
        return self._identity

    def client(self, service: str) -> ServiceClient:
        """A boto3 client that signs as the caller."""
        return self._clients.client(service)


def sign_in(
    state: AccountState,
    principal: ArnLike,
    session_name: str | None,
    session_policy: PolicyDocument | PolicyJson | None,
) -> str:
    """The access key of a user, or of a new session of a role; raises AccountError."""
    result = _find_principal(state, principal)
    if isinstance(result, RoleRecord):
        session = role_session(state, result, session_name or _SESSION)
        policies = () if session_policy is None else (_text(state, session_policy),)
        seat = SessionRecord(
            arn=session.arn, id=session.id, principal=session.principal, policies=policies
        )
    elif session_name is None and session_policy is None:
        seat = SessionRecord(arn=state.arn_of(result), id=result.id, principal=result.id)
    else:
        raise AccountError(
            f"a user calls without a session, and {result.name} is a user",
            where=here(),
            next_step="leave out the session's name and policy, or act as a role",
        )
    key = new_id("ASIA" if isinstance(result, RoleRecord) else "AKIA", 16)
    state.sessions[key] = seat
    return key


def _find_principal(state: AccountState, principal: ArnLike) -> UserRecord | RoleRecord:
    """The user or role that is meant: an ARN, or a kind and a name."""
    wanted = principal if isinstance(principal, str) else _arn(state, principal)
    known: dict[str, UserRecord | RoleRecord] = {}
    for kind, table in (("user", state.users), ("role", state.roles)):
        for item in table.values():
            known[f"{kind}/{item.name}"] = known[state.arn_of(item)] = item
    if wanted not in known:
        raise AccountError(
            f"there is no {wanted} in account {state.account}",
            where=here(),
            why="callers are its users and roles, such as `user/ci` or `role/deployer`, "
            "or their ARNs",
            next_step=did_you_mean(wanted, known) or "make it first, as the account itself",
        )
    return known[wanted]


def _arn(state: AccountState, principal: Arn | HasArn) -> str:
    arn = principal if isinstance(principal, Arn) else principal.arn
    return str(arn.bind(partition=state.partition, account=state.account))


def _text(state: AccountState, policy: PolicyDocument | PolicyJson) -> str:
    document = policy if isinstance(policy, PolicyDocument) else parse(policy, "session")
    bound = document.bind(partition=state.partition, account=state.account)
    return bound.to_json()
