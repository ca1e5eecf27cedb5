"""OpenID Connect providers: whose web identities the account trusts.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs

from iamdsl.emulator.account.api_error import Refused, full, invalid, wrong
from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.account.records import Provider
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.emulator.account.operation import Answer, Request
    from iamdsl.emulator.account.state import State

_SCHEME = "https://"
_THUMBPRINT = re.compile(r"[0-9a-fA-F]{40}")


@answers("CreateOpenIDConnectProvider")
def create_oidc(ask: Request) -> Answer:
    """Trust an issuer of web identities; no thumbprint is fetched where none is given."""
    state, url = ask.state, ask["Url"]
    _check_url(url)
    name = url.removeprefix(_SCHEME)
    arn = state.arn("oidc-provider", "/", name)
    if arn in state.oidc_providers:
        raise Refused("EntityAlreadyExists", f"Provider with url {url} already exists.")
    clients = _clients(state, ask.get("ClientIDList", ()))
    prints = _thumbprints(state, ask.get("ThumbprintList", ()))
    state.must_have_room("OpenIDConnectProviders", len(state.oidc_providers))
    tags = new_tags(ask)
    facts = {"ClientIDList": clients, "ThumbprintList": prints}
    state.oidc_providers[arn] = Provider(name=name, created=ask.now, facts=facts, tags=tags)
    return {"OpenIDConnectProviderArn": arn, "Tags": tag_list(tags) or None}


@answers("GetOpenIDConnectProvider")
def get_oidc(ask: Request) -> Answer:
    """A provider; its URL is given without its scheme, as AWS does."""
    provider = _found(ask)
    return {
        "Url": provider.name,
        "ClientIDList": list(provider.facts["ClientIDList"]),
        "ThumbprintList": list(provider.facts["ThumbprintList"]),
        "CreateDate": provider.created,
        "Tags": tag_list(provider.tags) or None,
    }


@answers("ListOpenIDConnectProviders")
def list_oidc(ask: Request) -> Answer:
    """The ARNs of all providers."""
    return {"OpenIDConnectProviderList": [{"Arn": arn} for arn in ask.state.oidc_providers]}


@answers("DeleteOpenIDConnectProvider")
def delete_oidc(ask: Request) -> Answer:
    """Forget a provider; it is no error when there is none.

    https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
    """
    ask.state.oidc_providers.pop(_arn(ask), None)
    return {}


@answers("AddClientIDToOpenIDConnectProvider")
def add_client(ask: Request) -> Answer:
    """Add an audience; it is no error when it is there already."""
    provider = _found(ask)
    _put(ask, ClientIDList=_clients(ask.state, (*provider.facts["ClientIDList"], ask["ClientID"])))
    return {}


@answers("RemoveClientIDFromOpenIDConnectProvider")
def remove_client(ask: Request) -> Answer:
    """Take an audience away; it is no error when it is not there."""
    clients = _found(ask).facts["ClientIDList"]
    _put(ask, ClientIDList=tuple(client for client in clients if client != ask["ClientID"]))
    return {}


@answers("UpdateOpenIDConnectProviderThumbprint")
def update_thumbprints(ask: Request) -> Answer:
    """Put other thumbprints in the place of all of a provider's."""
    _found(ask)
    _put(ask, ThumbprintList=_thumbprints(ask.state, ask["ThumbprintList"]))
    return {}


def _arn(ask: Request) -> str:
    arn = str(ask["OpenIDConnectProviderArn"])
    if not arn.startswith(ask.state.arn("oidc-provider", "/", "")):
        raise wrong("Invalid ARN: Could not be parsed!")
    return arn


def _found(ask: Request) -> Provider:
    arn = _arn(ask)
    provider = ask.state.oidc_providers.get(arn)
    if provider is None:
        raise Refused("NoSuchEntity", f"OpenIDConnect Provider not found for arn {arn}")
    return provider


def _put(ask: Request, **facts: tuple[str, ...]) -> None:
    provider = _found(ask)
    changed = attrs.evolve(provider, facts={**provider.facts, **facts})
    ask.state.oidc_providers[_arn(ask)] = changed


def _check_url(url: str) -> None:
    refusal = wrong("Invalid Open ID Connect Provider URL")
    if not url.startswith(_SCHEME) or re.search(r"[?#@\\\s]", url):
        raise refusal
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise refusal from None
    if not parts.hostname or port is not None or parts.netloc.endswith(":"):
        raise refusal


def _clients(state: State, given: Iterable[str]) -> tuple[str, ...]:
    clients = tuple(dict.fromkeys(given))
    quota = "ClientIdsPerOpenIdConnectProvider"
    if len(clients) > state.quotas[quota]:
        raise full(quota, state.quotas[quota])
    return clients


def _thumbprints(state: State, given: Iterable[str]) -> tuple[str, ...]:
    prints = tuple(given)
    if len(prints) > state.quotas["ThumbprintsPerOpenIdConnectProvider"]:
        # AWS's words; it takes five.
        raise invalid("Thumbprint list must contain fewer than 5 entries.")
    if not all(_THUMBPRINT.fullmatch(thumbprint) for thumbprint in prints):
        raise invalid("A thumbprint must be 40 hexadecimal digits.")
    return prints
