"""The request context: condition keys and their values, also those that follow from the principal.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
"""

from __future__ import annotations

import base64
import datetime as dt
import functools
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TYPE_CHECKING, TypeAlias

from iamdsl.errors import InvalidRequest
from iamdsl.language.builders.context_keys import NamedKey
from iamdsl.language.elements.arn import Arn, HasArn
from iamdsl.origin import here

if TYPE_CHECKING:
    from typing import Any

    from iamdsl.evaluation.request.caller import Caller, CallerKind

SingleValue: TypeAlias = (
    str
    | bool
    | int
    | float
    | bytes
    | dt.datetime
    | IPv4Address
    | IPv4Network
    | IPv6Address
    | IPv6Network
    | Arn
    | HasArn
)
"""One value of a key."""

ContextInput: TypeAlias = SingleValue | Iterable[SingleValue]
"""The value of a key as users give it: one value, or several."""

Values: TypeAlias = "str | tuple[str, ...]"
"""The value of a key as policies compare it: one text, or several."""

_LISTS = (list, tuple, set, frozenset)
_DERIVED_ONLY = {
    "aws:username": "only users have this key",
    "aws:principalservicename": "only services have this key",
}
"""Keys that only some principals have, and the reason in the error for other principals."""


class Context(Mapping[str, Values]):
    """The condition keys of a request and their values as text; immutable, equal by value.

    Keys are looked up in any case. Raises `InvalidRequest` for a name that is not a condition
    key, a key given twice, and a value that no key can have.
    """

    __slots__ = ("_hash", "_values", "folded")

    def __init__(self, given: Mapping[str, ContextInput] | None = None) -> None:
        values: dict[str, Values] = {}
        folded: dict[str, Values] = {}
        for key, value in (given or {}).items():
            name = key.name if isinstance(key, NamedKey) else key
            if not isinstance(name, str) or ":" not in name:
                raise InvalidRequest(
                    f"{key!r} is not a condition key",
                    where=here(),
                    why="a condition key is written service:name",
                    next_step=f'write "aws:{key}" if a global key is meant',
                )
            lower = name.lower()
            if lower in folded:
                raise InvalidRequest(
                    f"the context has {name} twice, in different case",
                    where=here(),
                    why="condition keys are case-insensitive",
                    next_step="give several values of one key as a list",
                )
            values[name] = folded[lower] = _value_texts(name, value)
        self._values: dict[str, Values] = values
        self.folded: Mapping[str, Values] = folded
        self._hash: int | None = None

    def __getitem__(self, key: str) -> Values:
        """Return the value of a key, given in any case."""
        return self.folded[key.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Context) and self.folded == other.folded

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self.folded.items()))
        return self._hash

    def __repr__(self) -> str:
        return repr(self._values)

    def __reduce__(self) -> tuple[Any, ...]:
        return Context, (dict(self._values),)


_EMPTY = Context()


def as_context(given: Mapping[str, ContextInput] | None) -> Context:
    """Return the context of a mapping; a context is returned as it is.

    Raises `InvalidRequest` if it is not a mapping, or not a valid context.
    """
    if isinstance(given, Context):
        return given
    if given is not None and not isinstance(given, Mapping):
        raise InvalidRequest(
            f"{given!r} is not a request context",
            where=here(),
            why="a request context is a mapping of condition keys to values",
            next_step='write context={"aws:SourceIp": "203.0.113.7"}',
        )
    return Context(given) if given else _EMPTY


def _value_texts(key: str, given: ContextInput) -> Values:
    if isinstance(given, _LISTS):
        ordered = sorted(given, key=str) if isinstance(given, set | frozenset) else given
        return tuple([_value_text(key, item) for item in ordered])
    return _value_text(key, given)


def _value_text(key: str, value: object) -> str:
    """Return the text of one value; raises `InvalidRequest` for a type that no key can have."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.datetime):
        return _instant_text(key, value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, int | float | IPv4Address | IPv6Address | IPv4Network | IPv6Network):
        return str(value)
    arn = value if isinstance(value, Arn) else getattr(value, "arn", None)
    if isinstance(arn, Arn):
        return str(arn)
    raise InvalidRequest(
        f"{key} cannot have the value {value!r}",
        where=here(),
        why="a key that the request does not carry is not in its context"
        if value is None
        else f"{type(value).__name__} is not a type that condition keys have",
        next_step="leave the key out"
        if value is None
        else "give text, a number, a bool, a datetime, an IP address, an ARN, or a list of these",
    )


def _instant_text(key: str, value: dt.datetime) -> str:
    if value.tzinfo is None:
        raise InvalidRequest(
            f"{key} has a time without a time zone",
            where=here(),
            why="condition keys hold instants, which need a time zone",
            next_step="write datetime(…, tzinfo=UTC)",
        )
    return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


@functools.lru_cache(maxsize=4096)
def derived_keys(caller: Caller, owner: str | None) -> Mapping[str, Values]:
    """Return the keys that follow from the principal and the resource's account, in lower case."""
    result: dict[str, Values] = {}
    if owner is not None:
        result["aws:resourceaccount"] = owner
    outside = _OUTSIDE.get(caller.kind)
    if outside is not None:
        result.update(outside)
        if caller.kind == "service":
            result["aws:principalservicename"] = caller.name
        return result
    account = str(caller.account)
    result["aws:principalisawsservice"] = "false"
    result["aws:principalaccount"] = account
    result["aws:principaltype"] = _TYPES[caller.kind]
    result["aws:principalarn"] = str(caller.role if caller.kind == "session" else caller.arn)
    match caller.kind:
        case "user":
            result["aws:username"] = caller.name
        case "root":
            result["aws:userid"] = account
        case "federated_user":
            result["aws:userid"] = f"{account}:{caller.name}"
    return result


_OUTSIDE: Mapping[CallerKind, Mapping[str, str]] = {
    "anonymous": {
        "aws:principaltype": "Anonymous",
        "aws:principalaccount": "anonymous",
        "aws:userid": "anonymous",
    },
    "service": {"aws:principalisawsservice": "true"},
    "canonical_user": {"aws:principalisawsservice": "false"},
    "saml": {},
    "web_identity": {},
}
"""The keys of callers that do not belong to an account, by their kind."""

_TYPES = {
    "user": "User",
    "role": "AssumedRole",
    "session": "AssumedRole",
    "federated_user": "FederatedUser",
    "root": "Account",
}
"""aws:PrincipalType, by the caller's kind."""

NEVER_UNKNOWN = frozenset(
    {
        "aws:principalarn",
        "aws:principalaccount",
        "aws:principaltype",
        "aws:principalisawsservice",
        "aws:principalservicename",
        "aws:username",
        "aws:resourceaccount",
    }
)
"""Keys whose value or absence is certain once the principal is known."""


def check_derived(caller: Caller, follows: Mapping[str, Values], given: Context) -> None:
    """Raise `InvalidRequest` if the context contradicts the keys derived from the principal."""
    for key, why in _DERIVED_ONLY.items():
        if key in given.folded and key not in follows:
            raise _contradiction(key, given.folded[key], why, caller)
    for key, value in follows.items():
        context_value = given.folded.get(key)
        if (
            context_value is None
            or context_value in (value, (value,))
            or _is_same_bool(key, value, context_value)
        ):
            continue
        if (
            key == "aws:principalarn"
            and not caller.exact_role
            and _is_role_with_path(context_value, value)
        ):
            continue
        raise _contradiction(key, context_value, f"for this principal it is {value!r}", caller)


def _is_same_bool(key: str, value: Values, context_value: Values) -> bool:
    return (
        key == "aws:principalisawsservice"
        and isinstance(context_value, str)
        and context_value.lower() == value
    )


def _is_role_with_path(arn: Values, role: Values) -> bool:
    """Return whether an ARN is that of the role, with the path that the session's ARN omits."""
    if not isinstance(arn, str) or not isinstance(role, str):
        return False
    lead, _, name = role.rpartition(":role/")
    return arn.startswith(f"{lead}:role/") and arn.rpartition("/")[2] == name


def _contradiction(key: str, context_value: Values, why: str, caller: Caller) -> InvalidRequest:
    return InvalidRequest(
        f"the context sets {key} to {context_value!r}, which contradicts the principal {caller}",
        where=here(),
        why=why,
        next_step="leave the key out of the context, or give another principal",
    )
