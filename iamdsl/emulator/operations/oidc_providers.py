"""Operations on OpenID Connect (OIDC) identity providers.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
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
from iamdsl.emulator.operations.context_providers import (
    changed_propagation,
    new_propagation,
    propagation_response,
)
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState

_SCHEME = "https://"
_THUMBPRINT = re.compile(r"[0-9a-fA-F]{40}")


@handles("CreateOpenIDConnectProvider")
def create_oidc(request: OperationRequest) -> OperationAnswer:
    """Create an OIDC provider; without a thumbprint list, none is fetched."""
    state, url = request.state, request["Url"]
    _check_url(url)
    name = url.removeprefix(_SCHEME)
    arn = state.arn("oidc-provider", "/", name)
    if arn in state.oidc_providers:
        raise ApiError("EntityAlreadyExists", f"Provider with url {url} already exists.")
    clients = _clients(state, request.get("ClientIDList", ()))
    thumbprints = _thumbprints(state, request.get("ThumbprintList", ()))
    state.check_quota("OpenIDConnectProviders", len(state.oidc_providers))
    tags = new_tags(request)
    facts = {
        "ClientIDList": clients,
        "ThumbprintList": thumbprints,
        **new_propagation(request),
    }
    state.oidc_providers[arn] = ProviderRecord(
        name=name, created=request.now, facts=facts, tags=tags
    )
    return {"OpenIDConnectProviderArn": arn, "Tags": tag_list(tags) or None}


@handles("GetOpenIDConnectProvider")
def get_oidc(request: OperationRequest) -> OperationAnswer:
    """Return a provider; its URL has no scheme, as in AWS's response."""
    provider = _provider(request)
    return {
        "Url": provider.name,
        "ClientIDList": list(provider.facts["ClientIDList"]),
        "ThumbprintList": list(provider.facts["ThumbprintList"]),
        "CreateDate": provider.created,
        "Tags": tag_list(provider.tags) or None,
        **propagation_response(provider.facts),
    }


@handles("ListOpenIDConnectProviders")
def list_oidc(request: OperationRequest) -> OperationAnswer:
    """Return the ARNs of all OIDC providers."""
    return {"OpenIDConnectProviderList": [{"Arn": arn} for arn in request.state.oidc_providers]}


@handles("DeleteOpenIDConnectProvider")
def delete_oidc(request: OperationRequest) -> OperationAnswer:
    """Delete a provider; deleting one that does not exist has no effect.

    https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
    """
    request.state.oidc_providers.pop(_arn(request), None)
    return {}


@handles("AddClientIDToOpenIDConnectProvider")
def add_client(request: OperationRequest) -> OperationAnswer:
    """Add a client ID (audience); adding it again has no effect."""
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
    """Remove a client ID (audience); removing an unknown one has no effect."""
    clients = _provider(request).facts["ClientIDList"]
    _put(request, ClientIDList=tuple(client for client in clients if client != request["ClientID"]))
    return {}


@handles("UpdateOpenIDConnectProviderThumbprint")
def update_thumbprints(request: OperationRequest) -> OperationAnswer:
    """Replace a provider's thumbprint list."""
    _provider(request)
    _put(request, ThumbprintList=_thumbprints(request.state, request["ThumbprintList"]))
    return {}


@handles("UpdateOpenIDConnectProvider")
def update_oidc(request: OperationRequest) -> OperationAnswer:
    """Change trusted identity propagation: the context provider or the instance."""
    _put(request, **changed_propagation(request, _provider(request).facts))
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


def _put(request: OperationRequest, **facts: Any) -> None:
    provider = _provider(request)
    changed = attrs.evolve(provider, facts={**provider.facts, **facts})
    request.state.oidc_providers[_arn(request)] = changed


def _check_url(url: str) -> None:
    error = validation_error("Invalid Open ID Connect Provider URL")
    if not url.startswith(_SCHEME) or re.search(r"[?#@\\\s]", url):
        raise error
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise error from None
    if not parts.hostname or port is not None or parts.netloc.endswith(":"):
        raise error


def _clients(state: AccountState, values: Iterable[str]) -> tuple[str, ...]:
    clients = tuple(dict.fromkeys(values))
    quota = "ClientIdsPerOpenIdConnectProvider"
    if len(clients) > state.quotas[quota]:
        raise limit_exceeded(quota, state.quotas[quota])
    return clients


def _thumbprints(state: AccountState, values: Iterable[str]) -> tuple[str, ...]:
    thumbprints = tuple(values)
    if len(thumbprints) > state.quotas["ThumbprintsPerOpenIdConnectProvider"]:
        # The message is AWS's own, although it accepts five.
        raise invalid_input("Thumbprint list must contain fewer than 5 entries.")
    if not all(_THUMBPRINT.fullmatch(thumbprint) for thumbprint in thumbprints):
        raise invalid_input("A thumbprint must be 40 hexadecimal digits.")
    return thumbprints
