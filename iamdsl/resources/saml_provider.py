"""SAML 2.0 identity providers that roles can trust."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import InvalidName, ResourceError
from iamdsl.language import Arn
from iamdsl.origin import Origin, here
from iamdsl.resources.credentials.saml_private_keys import (
    KEYS_FACT,
    as_key_secrets,
    first_key_argument,
    key_calls,
    key_facts,
    keys_by_name,
    known_attributes,
    later_key_calls,
    observed_key_facts,
)
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, delete_call
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import list_call_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.context_provider import (
    CONTEXT_FACT,
    INSTANCE_FACT,
    ContextProvider,
    as_instance,
    check_instance,
    observed_propagation,
    propagation_arguments,
    propagation_calls,
    propagation_facts,
)
from iamdsl.resources.parts.name_rules import Tags, as_tags
from iamdsl.resources.parts.tags import (
    Taggable,
    observed_tags,
    own_tags,
    stack_of,
    tag_calls,
    tag_list,
)
from iamdsl.snapshot import read_tags

if TYPE_CHECKING:
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

EncryptionMode: TypeAlias = Literal["Required", "Allowed"]

_NAME = re.compile(r"[\w.-]{1,128}", re.ASCII)
_MIN_METADATA_LENGTH, _MAX_METADATA_LENGTH = 1000, 10_000_000


def _check_name(_instance: object, _attribute: attrs.Attribute[str], name: str) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise InvalidName(
            f"{name!r} is not a valid SAML provider name",
            where=here(),
            why="a name has 1 to 128 characters",
            next_step="use letters, digits and . _ -",
        )


def _check_metadata(_instance: object, _attribute: attrs.Attribute[str], text: str) -> None:
    if not isinstance(text, str) or not text.lstrip("\ufeff \t\r\n").startswith("<"):
        why = "it must be the text of an XML document"
    elif not _MIN_METADATA_LENGTH <= len(text) <= _MAX_METADATA_LENGTH:
        why = (
            f"IAM accepts {_MIN_METADATA_LENGTH:,} to {_MAX_METADATA_LENGTH:,} characters, "
            f"and this has {len(text):,}"
        )
    else:
        return
    raise ResourceError(
        "the SAML metadata is not valid",
        where=here(),
        why=why,
        next_step="pass the text of the metadata file that the identity provider exports",
    )


def _check_mode(_instance: object, _attribute: attrs.Attribute[Any], mode: str | None) -> None:
    if mode not in {None, "Required", "Allowed"}:
        raise ResourceError(
            f"assertion_encryption_mode={mode!r} is not valid",
            where=here(),
            why="it must be Required or Allowed",
            next_step='write "Required" or "Allowed"',
        )


@resource
@attrs.frozen(repr=False)
class SamlProvider(Taggable):
    """A SAML 2.0 identity provider, described by its metadata document.

    If `assertion_encryption_mode` is not set, it is `Allowed`. Private keys for encrypted
    assertions are managed if `key_secrets` is set: the names of up to two entries of the
    deployment's secret sink, each with a key in its field `PrivateKey`. Another name is another
    key; iamdsl does not delete the secrets. `context_provider` enables trusted identity
    propagation, `identity_center_instance` is the ARN of the IAM Identity Center instance of its
    users. Raises `InvalidName`, `InvalidArn` or `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html
    """

    kind: ClassVar[str] = "saml-provider"

    name: str = attrs.field(validator=_check_name)
    metadata: str = attrs.field(validator=_check_metadata, repr=False)
    assertion_encryption_mode: EncryptionMode | None = attrs.field(
        default=None, validator=_check_mode, kw_only=True
    )
    key_secrets: tuple[str, ...] | None = attrs.field(
        default=None, converter=as_key_secrets, kw_only=True
    )
    context_provider: ContextProvider | None = attrs.field(default=None, kw_only=True)
    identity_center_instance: str | None = attrs.field(
        default=None, converter=as_instance, validator=check_instance, kw_only=True
    )
    tags: Tags = attrs.field(default=(), converter=as_tags, kw_only=True)
    exclusive: bool = attrs.field(default=True, kw_only=True)
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """The provider's ARN without partition and account, which the deployment fills in."""
        return Arn(None, "iam", "", None, f"saml-provider/{self.name}")


_PARAMETERS = {
    "metadata": "SAMLMetadataDocument",
    "assertion_encryption_mode": "AssertionEncryptionMode",
}


def _target(name: str, scope: Scope) -> CallTarget:
    return CallTarget(
        "SAMLProvider",
        "SAMLProviderArn",
        f"arn:{scope.partition}:iam::{scope.account}:saml-provider/{name}",
        Address("saml-provider", name),
    )


def _facts(provider: SamlProvider, _scope: Scope) -> Facts:
    return {
        "metadata": provider.metadata,
        "assertion_encryption_mode": provider.assertion_encryption_mode or "Allowed",
        "tags": dict(provider.tags),
        **key_facts(provider.key_secrets),
        **propagation_facts(provider.context_provider, provider.identity_center_instance),
    }


def _reads(name: str, _attributes: Attributes, scope: Scope) -> tuple[Call, ...]:
    return (_target(name, scope).call("Get{}"),)


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    provider = snapshot.answer(f"saml-provider/{name}", "GetSAMLProvider")
    if provider is None:
        return None
    tags = read_tags(provider)
    keys = keys_by_name(provider, attributes)
    return ObservedResource(
        facts={
            "metadata": provider["SAMLMetadataDocument"],
            "assertion_encryption_mode": provider.get("AssertionEncryptionMode") or "Allowed",
            "tags": observed_tags(tags),
            **observed_key_facts(keys),
            **observed_propagation(provider),
        },
        arn=attributes.get("arn"),
        stack=stack_of(tags),
        own_tags=own_tags(tags),
        created=provider.get("CreateDate"),
        extra={"private_keys": keys},
        attributes=known_attributes(keys),
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    address = Address("saml-provider", name)
    arguments = {
        "Name": name,
        "SAMLMetadataDocument": facts["metadata"],
        "Tags": tag_list(facts["tags"], scope),
        **first_key_argument(facts),
        **propagation_arguments(facts),
    }
    if facts["assertion_encryption_mode"] != "Allowed":
        arguments["AssertionEncryptionMode"] = facts["assertion_encryption_mode"]
    return (
        PlannedCall(
            call=Call("iam", "CreateSAMLProvider", arguments, Repeat.TAGGED_CREATE),
            sentence=f"create {address}",
            creates=address,
            captures={"arn": "SAMLProviderArn"},
        ),
        *later_key_calls(_target(name, scope), facts),
    )


def _change(update: Update) -> PlannedCalls:
    changes = update.differences
    target = _target(update.name, update.scope)
    settings = [change for change in changes if change.field in _PARAMETERS]
    words = " and ".join(change.field.replace("_", " ") for change in settings)
    arguments = {_PARAMETERS[change.field]: change.after for change in settings}
    update_call = PlannedCall(
        call=target.call("Update{}", **arguments),
        sentence=f"set the {words} of {target}",
        uses=frozenset({target.address}),
    )
    propagation = propagation_calls(target, changes)
    if settings:
        # IAM changes the metadata and the context provider in separate requests.
        propagation = tuple(attrs.evolve(call, follows=True) for call in propagation)
    return (
        *((update_call,) if settings else ()),
        *key_calls(target, update.observed, changes),
        *propagation,
        *tag_calls(target, changes, update.observed),
    )


def _delete(name: str, _observed: ObservedResource, scope: Scope) -> PlannedCalls:
    return (delete_call(_target(name, scope)),)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> SamlProvider:
    facts = observed.facts
    context = facts.get(CONTEXT_FACT)
    mode = facts["assertion_encryption_mode"]
    return SamlProvider(
        name,
        facts["metadata"],
        assertion_encryption_mode=None if mode == "Allowed" else mode,
        context_provider=ContextProvider.of_fact(context) if context else None,
        identity_center_instance=facts.get(INSTANCE_FACT),
        tags=facts["tags"],
        origin=None,
    )


_LIST = Call("iam", "ListSAMLProviders", {})


KIND = ResourceKind(
    cls=SamlProvider,
    name="saml-provider",
    fields={
        "metadata": FactField(FactShape.XML),
        "assertion_encryption_mode": FactField(),
        KEYS_FACT: FactField(FactShape.MEMBERS, optional=True, read_with="metadata"),
        CONTEXT_FACT: FactField(read_with="metadata"),
        INSTANCE_FACT: FactField(read_with="metadata"),
        "tags": FactField(FactShape.ENTRIES),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=list_call_lister(
        _LIST, "SAMLProviderList", lambda listed: str(listed["Arn"]).rpartition("/")[2]
    ),
    taggable=True,
    collections=("tags", KEYS_FACT),
    reads=_reads,
    spelling=lambda snapshot, name: snapshot.spelling("saml-provider", name),
    read_in_exact_case=True,
)
