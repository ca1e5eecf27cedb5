"""Private keys of SAML providers, which decrypt assertions; the key texts stay in the secret sink.

IAM returns only the IDs of the keys. So after a key is added, the IDs are read and kept in the
ledger under the name of its secret; from these it follows which ID is of which secret. If they
could not be read, it follows from the IDs before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.client.call import Repeat, Secret
from iamdsl.errors import ResourceError
from iamdsl.origin import here
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.parts.added_parts import open_additions, prior_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.fact_fields import Attributes, Facts
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource

KEYS_FACT = "key_secrets"
"""The names of the secrets of the keys; a key that no secret is known for is named by its ID."""

MAX_PRIVATE_KEYS = 2
_ATTRIBUTE = "private-key:"
_ID = re.compile(r"[A-Z0-9]{22,64}")


def as_key_secrets(names: Iterable[str] | None) -> tuple[str, ...] | None:
    """Return the names of secrets, without duplicates; raises `ResourceError`."""
    if names is None:
        return None
    result = (names,) if isinstance(names, str) else tuple(dict.fromkeys(names))
    # The messages do not repeat the values: one may be a private key itself.
    if len(result) > MAX_PRIVATE_KEYS:
        raise _key_error(f"{len(result)} key_secrets are too many", "IAM allows 2 keys")
    for name in result:
        if not isinstance(name, str) or not name or "PRIVATE KEY" in name or "\n" in name:
            raise _key_error(
                "key_secrets has a value that is not the name of a secret",
                "each must name an entry of the secret sink with the key in its field PrivateKey",
            )
        if _ID.fullmatch(name):
            raise _key_error(
                "key_secrets has a value that reads like the ID of a key",
                "AWS chooses the IDs; a secret needs another name",
            )
    return result


def _key_error(what: str, why: str) -> ResourceError:
    return ResourceError(
        what,
        where=here(),
        why=why,
        next_step='store the key first: secrets.put("corp-key", {"PrivateKey": …}), '
        'then pass key_secrets=["corp-key"]',
    )


def key_facts(names: tuple[str, ...] | None) -> dict[str, list[str]]:
    """Return the declared names as a fact; without one if the keys are not managed."""
    return {} if names is None else {KEYS_FACT: list(names)}


def keys_by_name(answer: Mapping[str, Any], attributes: Attributes) -> dict[str, str]:
    """Return the ID of each existing key by the name of its secret, else by the ID itself.

    `attributes` are the ledger's: the IDs that existed right after each key was added. A key
    whose addition is still open is the only one that it can be; if it may be several, none is.
    """
    keys = sorted(
        answer.get("PrivateKeyList") or (),
        key=lambda key: (key["Timestamp"], key["KeyId"]),
        reverse=True,
    )
    newest_first = [str(key["KeyId"]) for key in keys]
    possible = {
        name.removeprefix(_ATTRIBUTE): [key for key in newest_first if key in ids.split()]
        for name, ids in attributes.items()
        if name.startswith(_ATTRIBUTE)
    }
    result: dict[str, str] = {}
    # Those with the fewest possible IDs first: they rule out the IDs of others.
    for name in sorted(possible, key=lambda name: (len(possible[name]), name)):
        free = [key for key in possible[name] if key not in result.values()]
        if free:
            result[name] = free[0]
    times = {str(key["KeyId"]): key["Timestamp"] for key in keys}
    for attribute, ids in sorted(open_additions(attributes, times), key=lambda item: len(item[1])):
        name = attribute.removeprefix(_ATTRIBUTE)
        free = [key for key in ids if key not in result.values()]
        if name not in result and len(free) == 1:
            result[name] = free[0]
    unknown = [key for key in newest_first if key not in result.values()]
    return {**result, **{key: key for key in unknown}}


def known_attributes(keys: Mapping[str, str]) -> dict[str, str]:
    """Return the ledger's attributes for keys whose IDs are known."""
    return {f"{_ATTRIBUTE}{name}": key for name, key in keys.items() if name != key}


def observed_key_facts(keys: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the observed fact, without one if there is no key."""
    return {KEYS_FACT: sorted(keys)} if keys else {}


def first_key_argument(facts: Facts) -> dict[str, Secret]:
    """Return the parameter that adds the first key in a create call."""
    names = facts.get(KEYS_FACT) or ()
    return {"AddPrivateKey": Secret(names[0], "PrivateKey")} if names else {}


def later_key_calls(target: CallTarget, facts: Facts) -> PlannedCalls:
    """Return the calls after a create call: read the ID of its key, and add a second one."""
    first, *others = facts.get(KEYS_FACT) or (None,)
    if first is None:
        return ()
    read_call = PlannedCall(
        call=target.call("Get{}"),
        sentence=f"read the ID of the private key {first} of {target}",
        uses=frozenset({target.address}),
        captures=_captures(first),
        before=prior_parts(f"{_ATTRIBUTE}{first}", ()),
        follows=True,
    )
    # The ID of the first key is known by then.
    return (read_call, *(_add_call(target, name, ()) for name in others))


def key_calls(
    target: CallTarget, observed: ObservedResource, changes: tuple[Difference, ...]
) -> PlannedCalls:
    """Return the calls that add and remove keys, one after another.

    New keys are added before old ones are removed, as far as IAM's limit of two allows.
    """
    differences = differences_of(changes, KEYS_FACT)
    ids: Mapping[str, str] = observed.extra["private_keys"]
    # A rollback cannot restore a key whose secret is not known.
    added = [
        change.after
        for change in differences
        if change.after is not None and not _ID.fullmatch(change.after)
    ]
    removed = [
        PlannedCall(
            call=target.call("Update{}", RemovePrivateKey=ids[change.before]),
            sentence=f"remove the private key {change.before} of {target}",
            uses=frozenset({target.address}),
            takes_away=True,
        )
        for change in differences
        if change.after is None
    ]
    early = max(0, len(ids) + len(added) - MAX_PRIVATE_KEYS)
    calls = (
        *removed[:early],
        *(_add_call(target, name, ids.values()) for name in added),
        *removed[early:],
    )
    return tuple(attrs.evolve(call, follows=True) for call in calls)


def _add_call(target: CallTarget, name: str, ids: Iterable[str]) -> PlannedCall:
    """Return the call that adds a key; `ids` are those before it, as far as the plan knows them."""
    return PlannedCall(
        call=target.call("Update{}", Repeat.ONCE, AddPrivateKey=Secret(name, "PrivateKey")),
        sentence=f"add the private key from secret {name} to {target}",
        uses=frozenset({target.address}),
        captures=_captures(name),
        captured_from=target.call("Get{}"),
        before=prior_parts(f"{_ATTRIBUTE}{name}", ids),
        follows=True,
    )


def _captures(name: str) -> dict[str, str]:
    return {f"{_ATTRIBUTE}{name}": "PrivateKeyList.*.KeyId"}
