"""OpenID Connect providers: whose web identities the account trusts.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import attrs

from iamdsl.emulator.account.api_error import (
    ApiError,
    invalid_input,
    limit_exceeded,
    validation_error,
)
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import ProviderRecord
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState

_SCHEME = "https://"
_THUMBPRINT = re.compile(r"[0-9a-fA-F]{40}")


@handles("CreateOpenIDConnectProvider")
def create_oidc(ask: OperationRequest) -> OperationAnswer:
    """Trust an issuer of web identities; no thumbprint is fetched where none is given."""
    state, url = ask.state, ask["Url"]
    _check_url(url)
    name = url.removeprefix(_SCHEME)
    arn = state.arn("oidc-provider", "/", name)
    if arn in state.oidc_providers:
        raise ApiError("EntityAlreadyExists", f"Provider with url {url} already exists.")
    clients = _clients(state, ask.get("ClientIDList", ()))
    prints = _thumbprints(state, ask.get("ThumbprintList", ()))
    state.check_quota("OpenIDConnectProviders", len(state.oidc_providers))
    tags = new_tags(ask)
    facts = {"ClientIDList": clients, "ThumbprintList": prints}
    state.oidc_providers[arn] = ProviderRecord(name=name, created=ask.now, facts=facts, tags=tags)
    return {"OpenIDConnectProviderArn": arn, "Tags": tag_list(tags) or None}


@handles("GetOpenIDConnectProvider")
def get_oidc(ask: OperationRequest) -> OperationAnswer:
    """A provider; its URL is given without its scheme, as AWS does."""
    provider = _provider(ask)
    return {
        "Url": provider.name,
        "ClientIDList": list(provider.facts["ClientIDList"]),
        "ThumbprintList": list(provider.facts["ThumbprintList"]),
        "CreateDate": provider.created,
        "Tags": tag_list(provider.tags) or None,
    }


@handles("ListOpenIDConnectProviders")
def list_oidc(ask: OperationRequest) -> OperationAnswer:
    """The ARNs of all providers."""
    return {"OpenIDConnectProviderList": [{"Arn": arn} for arn in ask.state.oidc_providers]}


@handles("DeleteOpenIDConnectProvider")
def delete_oidc(ask: OperationRequest) -> OperationAnswer:
    """Forget a provider; it is no error when there is none.

    https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
    """
    ask.state.oidc_providers.pop(_arn(ask), None)
    return {}


@handles("AddClientIDToOpenIDConnectProvider")
def add_client(ask: OperationRequest) -> OperationAnswer:
    """Add an audience; it is no error when it is there already."""
    provider = _provider(ask)
    _put(ask, ClientIDList=_clients(ask.state, (*provider.facts["ClientIDList"], ask["ClientID"])))
    return {}


@handles("RemoveClientIDFromOpenIDConnectProvider")
def remove_client(ask: OperationRequest) -> OperationAnswer:
    """Take an audience away; it is no error when it is not there."""
    clients = _provider(ask).facts["ClientIDList"]
    _put(ask, ClientIDList=tuple(client for client in clients if client != ask["ClientID"]))
    return {}


@handles("UpdateOpenIDConnectProviderThumbprint")
def update_thumbprints(ask: OperationRequest) -> OperationAnswer:
    """Put other thumbprints in the place of all of a provider's."""
    _provider(ask)
    _put(ask, ThumbprintList=_thumbprints(ask.state, ask["ThumbprintList"]))
    return {}


def _arn(ask: OperationRequest) -> str:
    arn = str(ask["OpenIDConnectProviderArn"])
    if not arn.startswith(ask.state.arn("oidc-provider", "/", "")):
        raise validation_error("Invalid ARN: Could not be parsed!")
    return arn


def _provider(ask: OperationRequest) -> ProviderRecord:
    arn = _arn(ask)
    provider = ask.state.oidc_providers.get(arn)
    if provider is None:
        raise ApiError("NoSuchEntity", f"OpenIDConnect Provider not found for arn {arn}")
    return provider


def _put(ask: OperationRequest, **facts: tuple[str, ...]) -> None:
    provider = _provider(ask)
    changed = attrs.evolve(provider, facts={**provider.facts, **facts})
    ask.state.oidc_providers[_arn(ask)] = changed


def _check_url(url: str) -> None:
    refusal = validation_error("Invalid Open ID Connect Provider URL")
    if not url.startswith(_SCHEME) or re.search(r"[?#@\\\s]", url):
        raise refusal
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise refusal from None
    if not parts.hostname or port is not None or parts.netloc.endswith(":"):
        raise refusal


def _clients(state: AccountState, given: Iterable[str]) -> tuple[str, ...]:
    clients = tuple(dict.fromkeys(given))
    quota = "ClientIdsPerOpenIdConnectProvider"
    if len(clients) > state.quotas[quota]:
        raise limit_exceeded(quota, state.quotas[quota])
    return clients


def _thumbprints(state: AccountState, given: Iterable[str]) -> tuple[str, ...]:
    prints = tuple(given)
    if len(prints) > state.quotas["ThumbprintsPerOpenIdConnectProvider"]:
        # AWS's words; it takes five.
        raise invalid_input("Thumbprint list must contain fewer than 5 entries.")
    if not all(_THUMBPRINT.fullmatch(thumbprint) for thumbprint in prints):
        raise invalid_input("A thumbprint must be 40 hexadecimal digits.")
    return prints
