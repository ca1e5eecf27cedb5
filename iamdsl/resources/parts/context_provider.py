"""Trusted identity propagation of identity providers: context provider and Identity Center."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.client.call import Repeat
from iamdsl.errors import InvalidArn, ResourceError
from iamdsl.language import Arn
from iamdsl.origin import here
from iamdsl.resources.kind.call_target import differences_of
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls

if TYPE_CHECKING:
    from iamdsl.resources.kind.call_target import CallTarget
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import Difference

CONTEXT_FACT, INSTANCE_FACT = "context_provider", "identity_center_instance"

_KEY = re.compile(r"[A-Za-z0-9_.:/=+\-@#]+(?: [A-Za-z0-9_.:/=+\-@#]+)*")
_MAX_KEY_LENGTH, _MAX_KEYS = 128, 10

KeyMapping: TypeAlias = tuple[tuple[str, str | None], ...]
"""Pairs of a key in the token or assertion and the trusted context key; None for the same."""


def _check_key(_instance: object, attribute: attrs.Attribute[Any], key: str | None) -> None:
    if key is not None and not _is_key(key):
        raise _key_error(attribute.name, key)


def _is_key(key: object) -> bool:
    return isinstance(key, str) and len(key) <= _MAX_KEY_LENGTH and bool(_KEY.fullmatch(key))


def _key_error(field: str, key: object) -> ResourceError:
    return ResourceError(
        f"{field}={key!r} is not a key of a token or an assertion",
        where=here(),
        why=f"IAM allows 1 to {_MAX_KEY_LENGTH} letters, digits, single spaces "
        "and _ . : / = + - @ #",
        next_step='write the name of the claim or attribute, such as "sub"',
    )


def _as_keys(
    keys: Mapping[str, str | None] | Iterable[str | tuple[str, str | None]],
) -> KeyMapping:
    """Return pairs of keys, sorted; raises `ResourceError`."""
    entries: Iterable[Any] = keys.items() if isinstance(keys, Mapping) else keys
    pairs = tuple(
        sorted(
            ((entry, None) if isinstance(entry, str) else tuple(entry) for entry in entries),
            key=lambda pair: (pair[0], pair[1] or ""),
        )
    )
    for source, target in pairs:
        for key in (source, *(() if target is None else (target,))):
            if not _is_key(key):
                raise _key_error("keys", key)
    if len(pairs) > _MAX_KEYS:
        raise ResourceError(
            f"a context provider with {len(pairs)} keys is not valid",
            where=here(),
            why=f"IAM allows at most {_MAX_KEYS}",
            next_step="leave out those that no policy needs",
        )
    return pairs


@attrs.frozen
class ContextProvider:
    """Trusted identity propagation: what an identity provider's tokens say about the user.

    `subject_source_key` is the claim or attribute with the subject. Its type is either the text
    `subject_type_value`, such as `user`, or that of the claim `subject_type_source_key`. `keys`
    maps up to 10 further claims to trusted context keys; None as a value means the same name.
    Raises `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextProvider.html
    """

    subject_source_key: str = attrs.field(validator=_check_key)
    subject_type_value: str | None = attrs.field(default=None, kw_only=True)
    subject_type_source_key: str | None = attrs.field(
        default=None, validator=_check_key, kw_only=True
    )
    keys: KeyMapping = attrs.field(default=(), converter=_as_keys, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse two sources of the subject's type."""
        value = self.subject_type_value
        if value is not None and (
            self.subject_type_source_key is not None or not 1 <= len(value) <= _MAX_KEY_LENGTH
        ):
            raise ResourceError(
                f"subject_type_value={value!r} is not valid",
                where=here(),
                why=f"it has 1 to {_MAX_KEY_LENGTH} characters, and excludes "
                "subject_type_source_key",
                next_step='write "user" or "workload", or leave it out',
            )

    def as_fact(self) -> dict[str, Any]:
        """Return the context provider as IAM's API has it."""
        return context_fact(
            {
                "SubjectSourceKey": self.subject_source_key,
                "SubjectTypeValue": self.subject_type_value,
                "SubjectTypeSourceKey": self.subject_type_source_key,
                "KeyDefinitionList": [
                    {"SourceKey": source, "TargetKey": target} for source, target in self.keys
                ],
            }
        )

    @classmethod
    def of_fact(cls, fact: Mapping[str, Any]) -> ContextProvider:
        """Return the context provider of a fact."""
        return cls(
            fact["SubjectSourceKey"],
            subject_type_value=fact.get("SubjectTypeValue"),
            subject_type_source_key=fact.get("SubjectTypeSourceKey"),
            keys=[
                (definition["SourceKey"], definition.get("TargetKey"))
                for definition in fact.get("KeyDefinitionList", ())
            ],
        )


def context_fact(provider: Mapping[str, Any]) -> dict[str, Any]:
    """Return a context provider of the API in one form: without empty members, keys sorted."""
    definitions = sorted(
        (
            {name: text for name, text in definition.items() if text}
            for definition in provider.get("KeyDefinitionList") or ()
        ),
        key=lambda definition: (definition["SourceKey"], definition.get("TargetKey", "")),
    )
    members = {**provider, "KeyDefinitionList": definitions}
    return {name: value for name, value in members.items() if value}


def as_instance(arn: Arn | str | None) -> str | None:
    """Return the ARN of an Identity Center instance as text; raises `InvalidArn`."""
    if arn is None:
        return None
    parsed = Arn.parse(arn) if isinstance(arn, str) else arn
    if parsed.service != "sso" or not parsed.resource.startswith("instance/"):
        raise InvalidArn(
            f"{arn!r} is not the ARN of an IAM Identity Center instance",
            where=here(),
            next_step="pass an ARN such as arn:aws:sso:::instance/ssoins-1234567890abcdef",
        )
    return str(parsed)


def check_instance(provider: Any, _attribute: attrs.Attribute[Any], instance: str | None) -> None:
    """Raise `ResourceError` for an Identity Center instance without a context provider."""
    if instance is not None and provider.context_provider is None:
        raise ResourceError(
            f"{provider.address} has an identity_center_instance and no context_provider",
            where=here(),
            why="IAM requires both",
            next_step='add context_provider=ContextProvider("sub")',
        )


def propagation_facts(context: ContextProvider | None, instance: str | None) -> dict[str, Any]:
    """Return the declared facts, without those that are not set."""
    facts = {
        CONTEXT_FACT: None if context is None else context.as_fact(),
        INSTANCE_FACT: instance,
    }
    return {name: fact for name, fact in facts.items() if fact is not None}


def observed_propagation(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Return the observed facts of a response, without those that are not set."""
    context, instance = answer.get("ContextProvider"), answer.get("IdentityCenterInstanceArn")
    facts = {
        CONTEXT_FACT: context_fact(context) if context else None,
        INSTANCE_FACT: instance or None,
    }
    return {name: fact for name, fact in facts.items() if fact is not None}


def propagation_arguments(facts: Facts) -> dict[str, Any]:
    """Return the parameters that set the facts in a create call."""
    arguments = {
        "ContextProvider": facts.get(CONTEXT_FACT),
        "IdentityCenterInstanceArn": facts.get(INSTANCE_FACT),
    }
    return {name: value for name, value in arguments.items() if value is not None}


def propagation_calls(target: CallTarget, changes: tuple[Difference, ...]) -> PlannedCalls:
    """Return the calls that change the facts; IAM changes only one of them in a request.

    An instance is removed before its context provider, and set after it.
    """
    instances = [
        (change.after, _setting_call(target, _INSTANCE, change.after))
        for change in differences_of(changes, INSTANCE_FACT)
    ]
    calls = [
        *(call for instance, call in instances if instance is None),
        *(
            _setting_call(target, _CONTEXT, change.after)
            for change in differences_of(changes, CONTEXT_FACT)
        ),
        *(call for instance, call in instances if instance is not None),
    ]
    return (*calls[:1], *(attrs.evolve(call, follows=True) for call in calls[1:]))


@attrs.frozen
class _Setting:
    """One of the two settings: IAM's parameters for it, and its words in a plan."""

    parameter: str
    removal: str
    words: str
    shows_value: bool = False


_CONTEXT = _Setting("ContextProvider", "RemoveContextProvider", "the context provider")
_INSTANCE = _Setting(
    "IdentityCenterInstanceArn",
    "RemoveIdentityCenterInstance",
    "the Identity Center instance",
    shows_value=True,
)


def _setting_call(target: CallTarget, setting: _Setting, value: Any) -> PlannedCall:
    is_removed = value is None
    argument = {setting.removal: True} if is_removed else {setting.parameter: value}
    shown = f" to {value}" if setting.shows_value and not is_removed else ""
    return PlannedCall(
        call=target.call("Update{}", Repeat.IDEMPOTENT, **argument),
        sentence=f"{'remove' if is_removed else 'set'} {setting.words} of {target}{shown}",
        uses=frozenset({target.address}),
    )
