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
def create_oidc(request: OperationRequest) -> OperationAnswer:
    """Trust an issuer of web identities; no thumbprint is fetched where none is given."""
    state, url = request.state, request["Url"]
    _check_url(url)
    name = url.removeprefix(_SCHEME)
    arn = state.arn("oidc-provider", "/", name)
    if arn in state.oidc_providers:
        raise ApiError("EntityAlreadyExists", f"Provider with url {url} already exists.")
    clients = _clients(state, request.get("ClientIDList", ()))
    prints = _thumbprints(state, request.get("ThumbprintList", ()))
    state.check_quota("OpenIDConnectProviders", len(state.oidc_providers))
    tags = new_tags(request)
    facts = {"ClientIDList": clients, "ThumbprintList": prints}
    state.oidc_providers[arn] = ProviderRecord(
        name=name, created=request.now, facts=facts, tags=tags
    )
    return {"OpenIDConnectProviderArn": arn, "Tags": tag_list(tags) or None}


@handles("GetOpenIDConnectProvider")
def get_oidc(request: OperationRequest) -> OperationAnswer:
    """A provider; its URL is given without its scheme, as AWS does."""
    provider = _provider(request)
    return {
        "Url": provider.name,
        "ClientIDList": list(provider.facts["ClientIDList"]),
        "ThumbprintList": list(provider.facts["ThumbprintList"]),
        "CreateDate": provider.created,
        "Tags": tag_list(provider.tags) or None,
    }


@handles("ListOpenIDConnectProviders")
def list_oidc(request: OperationRequest) -> OperationAnswer:
    """The ARNs of all providers."""
    return {"OpenIDConnectProviderList": [{"Arn": arn} for arn in request.state.oidc_providers]}


@handles("DeleteOpenIDConnectProvider")
def delete_oidc(request: OperationRequest) -> OperationAnswer:
    """Forget a provider; it is no error when there is none.

    https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
    """
    request.state.oidc_providers.pop(_arn(request), None)
    return {}


@handles("AddClientIDToOpenIDConnectProvider")
def add_client(request: OperationRequest) -> OperationAnswer:
    """Add an audience; it is no error when it is there already."""
    provider = _provider(request)
    _put(
        request,
        ClientIDList=_clients(
            request.state, (*provider.facts["ClientIDList"], request["ClientID"])
        ),
    )
    return {}


@handles("RemoveClientIDFromOpenIDConnectProvider")
def remove_client(request: OperationRequest) -> OperationAnswer:
    """Take an audience away; it is no error when it is not there."""
    clients = _provider(request).facts["ClientIDList"]
    _put(request, ClientIDList=tuple(client for client in clients if client != request["ClientID"]))
    return {}


@handles("UpdateOpenIDConnectProviderThumbprint")
def update_thumbprints(request: OperationRequest) -> OperationAnswer:
    """Put other thumbprints in the place of all of a provider's."""
    _provider(request)
    _put(request, ThumbprintList=_thumbprints(request.state, request["ThumbprintList"]))
    return {}


def _arn(request: OperationRequest) -> str:
    arn = str(request["OpenIDConnectProviderArn"])
    if not arn.startswith(request.state.arn("oidc-provider", "/", "")):
        raise validation_error("Invalid ARN: Could not be parsed!")
    return arn


def _provider(request: OperationRequest) -> ProviderRecord:
    arn = _arn(request)
    provider = request.state.oidc_providers.get(arn)
    if provider is None:
        raise ApiError("NoSuchEntity", f"OpenIDConnect Provider not found for arn {arn}")
    return provider


def _put(request: OperationRequest, **facts: tuple[str, ...]) -> None:
    provider = _provider(request)
    changed = attrs.evolve(provider, facts={**provider.facts, **facts})
    request.state.oidc_providers[_arn(request)] = changed


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
