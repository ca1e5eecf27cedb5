"""OpenID Connect providers: issuers of web identity tokens that roles can trust."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

import attrs

from iamdsl.client.call import Call, Repeat
from iamdsl.errors import InvalidName, ResourceError
from iamdsl.language import Arn
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, delete_call, differences_of
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import list_call_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind, Update
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
from iamdsl.snapshot.account_quotas import DEFAULT_QUOTAS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_SCHEME = "https://"
_THUMBPRINT = re.compile(r"[0-9a-f]{40}")
_MAX_URL_LENGTH, _MAX_CLIENT_LENGTH = 255, 255
_MAX_CLIENTS = DEFAULT_QUOTAS["ClientIdsPerOpenIdConnectProvider"]
_MAX_THUMBPRINTS = DEFAULT_QUOTAS["ThumbprintsPerOpenIdConnectProvider"]


def _as_url(url: str) -> str:
    """Return the URL with its scheme; raises `InvalidName`."""
    text = url if isinstance(url, str) else ""
    full_url = text if "://" in text else f"{_SCHEME}{text}"
    why = _url_problem(full_url)
    if why is not None:
        raise InvalidName(
            f"{url!r} is not the URL of an OpenID Connect provider",
            where=here(),
            why=why,
            next_step='write the `iss` of its tokens, as in "https://accounts.example.com/path"',
        )
    return full_url


def _url_problem(url: str) -> str | None:
    if not url.startswith(_SCHEME):
        return "AWS accepts https only"
    if re.search(r"[^\u0021-\u007e]", url):
        return "it contains a space or a character outside ASCII"
    if re.search(r"[?#@\\]", url):
        return "AWS accepts a host and a path, but no query, fragment or user"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "its host cannot be read"
    if not parts.hostname or port is not None or parts.netloc.endswith(":"):
        return "AWS accepts a host without a port"
    is_too_long = len(url) > _MAX_URL_LENGTH
    return f"AWS allows at most {_MAX_URL_LENGTH} characters" if is_too_long else None


def _as_clients(clients: Iterable[str]) -> tuple[str, ...]:
    """Return the client IDs without duplicates; raises `ResourceError`."""
    ids = (clients,) if isinstance(clients, str) else tuple(dict.fromkeys(clients))
    invalid = [c for c in ids if not isinstance(c, str) or not 1 <= len(c) <= _MAX_CLIENT_LENGTH]
    if invalid or len(ids) > _MAX_CLIENTS:
        raise ResourceError(
            f"{invalid[0]!r} is not a valid client ID"
            if invalid
            else f"{len(ids)} client IDs are too many",
            where=here(),
            why=f"AWS accepts at most {_MAX_CLIENTS}, each of 1 to {_MAX_CLIENT_LENGTH} characters",
            next_step='pass the audiences of the tokens, such as "sts.amazonaws.com"',
        )
    return ids


def _as_thumbprints(thumbprints: Iterable[str]) -> tuple[str, ...]:
    """Return the thumbprints in lower case, sorted; raises `ResourceError`."""
    values = (thumbprints,) if isinstance(thumbprints, str) else tuple(thumbprints)
    result = tuple(sorted({str(value).replace(":", "").lower() for value in values}))
    invalid = [thumbprint for thumbprint in result if not _THUMBPRINT.fullmatch(thumbprint)]
    if invalid or len(result) > _MAX_THUMBPRINTS:
        raise ResourceError(
            f"{invalid[0]!r} is not a thumbprint"
            if invalid
            else f"{len(result)} thumbprints are too many",
            where=here(),
            why=f"AWS accepts at most {_MAX_THUMBPRINTS}, each a SHA-1 of 40 hexadecimal digits",
            next_step="pass the thumbprints of the certificate authorities, or leave them out",
        )
    return result


@resource
@attrs.frozen(repr=False)
class OpenIdConnectProvider(Taggable):
    """An issuer of web identity tokens that roles can trust; its name is its URL's host and path.

    `client_ids` are the audiences that AWS accepts in its tokens. Without `thumbprints` those
    that AWS determines are left unchanged. `context_provider` enables trusted identity
    propagation, `identity_center_instance` is the ARN of the IAM Identity Center instance of its
    users. Another URL is another provider. Raises `InvalidName`, `InvalidArn` or `ResourceError`.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
    """

    kind: ClassVar[str] = "open-id-connect-provider"

    url: str = attrs.field(converter=_as_url)
    client_ids: tuple[str, ...] = attrs.field(default=(), converter=_as_clients, kw_only=True)
    thumbprints: tuple[str, ...] = attrs.field(default=(), converter=_as_thumbprints, kw_only=True)
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
        return Arn(None, "iam", "", None, f"oidc-provider/{self._address_name()}")

    def _address_name(self) -> str:
        return self.url.removeprefix(_SCHEME)


def _target(name: str, scope: Scope) -> CallTarget:
    return CallTarget(
        "OpenIDConnectProvider",
        "OpenIDConnectProviderArn",
        f"arn:{scope.partition}:iam::{scope.account}:oidc-provider/{name}",
        Address("open-id-connect-provider", name),
    )


def _facts(provider: OpenIdConnectProvider, _scope: Scope) -> Facts:
    return {
        "client_ids": list(provider.client_ids),
        "thumbprints": list(provider.thumbprints) or None,
        "tags": dict(provider.tags),
        **propagation_facts(provider.context_provider, provider.identity_center_instance),
    }


def _reads(name: str, _attributes: Attributes, scope: Scope) -> tuple[Call, ...]:
    return (_target(name, scope).call("Get{}"),)


def _observe(snapshot: Snapshot, name: str, attributes: Attributes) -> ObservedResource | None:
    provider = snapshot.answer(f"open-id-connect-provider/{name}", "GetOpenIDConnectProvider")
    if provider is None:
        return None
    tags = read_tags(provider)
    thumbprints = sorted({value.lower() for value in provider.get("ThumbprintList") or ()})
    return ObservedResource(
        facts={
            "client_ids": list(provider.get("ClientIDList") or ()),
            "thumbprints": thumbprints or None,
            "tags": observed_tags(tags),
            **observed_propagation(provider),
        },
        arn=attributes.get("arn"),
        stack=stack_of(tags),
        own_tags=own_tags(tags),
        created=provider.get("CreateDate"),
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    address = Address("open-id-connect-provider", name)
    arguments: dict[str, Any] = {
        "Url": f"{_SCHEME}{name}",
        "Tags": tag_list(facts["tags"], scope),
        **propagation_arguments(facts),
    }
    if facts["client_ids"]:
        arguments["ClientIDList"] = facts["client_ids"]
    if facts["thumbprints"]:
        arguments["ThumbprintList"] = facts["thumbprints"]
    return (
        PlannedCall(
            call=Call("iam", "CreateOpenIDConnectProvider", arguments, Repeat.TAGGED_CREATE),
            sentence=f"create {address}",
            creates=address,
            captures={"arn": "OpenIDConnectProviderArn"},
        ),
    )


def _client_call(target: CallTarget, change: Difference) -> PlannedCall:
    client = change.entry
    operation, sentence = (
        ("RemoveClientIDFrom{}", f"remove the client ID {client} from {target}")
        if change.after is None
        else ("AddClientIDTo{}", f"add the client ID {client} to {target}")
    )
    return PlannedCall(
        call=target.call(operation, ClientID=client),
        sentence=sentence,
        uses=frozenset({target.address}),
        takes_away=change.after is None,
    )


def _change(update: Update) -> PlannedCalls:
    changes = update.differences
    target = _target(update.name, update.scope)
    thumbprint_calls = tuple(
        PlannedCall(
            call=target.call("Update{}Thumbprint", ThumbprintList=change.after),
            sentence=f"set the thumbprints of {target}",
            uses=frozenset({target.address}),
        )
        for change in differences_of(changes, "thumbprints")
    )
    client_calls = tuple(
        _client_call(target, change) for change in differences_of(changes, "client_ids")
    )
    return (
        *client_calls,
        *thumbprint_calls,
        *propagation_calls(target, changes),
        *tag_calls(target, changes, update.observed),
    )


def _delete(name: str, _observed: ObservedResource, scope: Scope) -> PlannedCalls:
    return (delete_call(_target(name, scope)),)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> OpenIdConnectProvider:
    facts = observed.facts
    context = facts.get(CONTEXT_FACT)
    return OpenIdConnectProvider(
        f"{_SCHEME}{name}",
        client_ids=facts["client_ids"],
        thumbprints=facts["thumbprints"] or (),
        context_provider=ContextProvider.of_fact(context) if context else None,
        identity_center_instance=facts.get(INSTANCE_FACT),
        tags=facts["tags"],
        origin=None,
    )


def _listed_name(listed: Mapping[str, str]) -> str:
    return listed["Arn"].partition(":oidc-provider/")[2]


_LIST = Call("iam", "ListOpenIDConnectProviders", {})


KIND = ResourceKind(
    cls=OpenIdConnectProvider,
    name="open-id-connect-provider",
    fields={
        "client_ids": FactField(FactShape.MEMBERS),
        "thumbprints": FactField(optional=True),
        CONTEXT_FACT: FactField(read_with="client_ids"),
        INSTANCE_FACT: FactField(read_with="client_ids"),
        "tags": FactField(FactShape.ENTRIES),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=list_call_lister(_LIST, "OpenIDConnectProviderList", _listed_name),
    taggable=True,
    collections=("client_ids", "tags"),
    reads=_reads,
)
