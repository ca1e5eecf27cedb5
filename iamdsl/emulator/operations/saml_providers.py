"""Operations on SAML identity providers.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import attrs

from iamdsl.emulator.account.api_error import (
    ApiError,
    already_exists,
    invalid_input,
    validation_error,
)
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import ProviderRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.context_providers import (
    changed_propagation,
    new_propagation,
    propagation_response,
)
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest

_DESCRIPTOR = "{urn:oasis:names:tc:SAML:2.0:metadata}EntityDescriptor"
_CENTURY = timedelta(days=36525)
_KEY = re.compile(
    r"\s*-----BEGIN [A-Z ]*PRIVATE KEY-----\s.+-----END [A-Z ]*PRIVATE KEY-----\s*", re.DOTALL
)


@handles("CreateSAMLProvider")
def create_saml(request: OperationRequest) -> OperationAnswer:
    """Create a SAML provider from its metadata document."""
    state = request.state
    ends = _valid_until(request["SAMLMetadataDocument"], request.now)
    names = {provider.name.lower() for provider in state.saml_providers.values()}
    if request["Name"].lower() in names:
        raise already_exists("SAMLProvider", request["Name"])
    state.check_quota("SAMLProviders", len(names))
    keys = _with_key(request, ())
    tags = new_tags(request)
    arn = state.arn("saml-provider", "/", request["Name"])
    facts = {
        "SAMLProviderUUID": new_id("", 26),
        "SAMLMetadataDocument": request["SAMLMetadataDocument"],
        "ValidUntil": ends,
        "AssertionEncryptionMode": request.get("AssertionEncryptionMode"),
        "PrivateKeyList": keys,
        **new_propagation(request),
    }
    state.saml_providers[arn] = ProviderRecord(
        name=request["Name"], created=request.now, facts=facts, tags=tags
    )
    return {"SAMLProviderArn": arn, "Tags": tag_list(tags) or None}


@handles("GetSAMLProvider")
def get_saml(request: OperationRequest) -> OperationAnswer:
    """Return a provider with the ids of its private keys, but not the keys."""
    provider = _provider(request)
    facts = {
        name: value
        for name, value in provider.facts.items()
        if name not in {"ContextProvider", "IdentityCenterInstanceArn"}
    }
    return {
        **facts,
        **propagation_response(provider.facts),
        "PrivateKeyList": [dict(key) for key in provider.facts["PrivateKeyList"]] or None,
        "CreateDate": provider.created,
        "Tags": tag_list(provider.tags) or None,
    }


@handles("ListSAMLProviders")
def list_saml(request: OperationRequest) -> OperationAnswer:
    """Return all SAML providers."""
    return {
        "SAMLProviderList": [
            {
                "Arn": arn,
                "ValidUntil": provider.facts["ValidUntil"],
                "CreateDate": provider.created,
            }
            for arn, provider in request.state.saml_providers.items()
        ]
    }


@handles("UpdateSAMLProvider")
def update_saml(request: OperationRequest) -> OperationAnswer:
    """Change metadata or encryption mode; add or remove a private key."""
    provider, arn = _provider(request), request["SAMLProviderArn"]
    facts = {
        **provider.facts,
        **changed_propagation(
            request,
            provider.facts,
            "SAMLMetadataDocument",
            "AssertionEncryptionMode",
            "AddPrivateKey",
            "RemovePrivateKey",
        ),
    }
    document = request.get("SAMLMetadataDocument")
    if document is not None:
        facts["ValidUntil"] = _valid_until(document, request.now)
        facts["SAMLMetadataDocument"] = document
    if request.get("AssertionEncryptionMode") is not None:
        facts["AssertionEncryptionMode"] = request["AssertionEncryptionMode"]
    removed = request.get("RemovePrivateKey")
    keys = facts["PrivateKeyList"]
    if removed is not None and all(key["KeyId"] != removed for key in keys):
        raise ApiError("NoSuchEntity", f"The private key with id {removed} cannot be found.")
    keys = _with_key(request, keys)
    facts["PrivateKeyList"] = tuple(key for key in keys if key["KeyId"] != removed)
    request.state.saml_providers[arn] = attrs.evolve(provider, facts=facts)
    return {"SAMLProviderArn": arn}


@handles("DeleteSAMLProvider")
def delete_saml(request: OperationRequest) -> OperationAnswer:
    """Delete a provider."""
    _provider(request)
    del request.state.saml_providers[request["SAMLProviderArn"]]
    return {}


def _provider(request: OperationRequest) -> ProviderRecord:
    arn = request["SAMLProviderArn"]
    if not arn.startswith(request.state.arn("saml-provider", "/", "")):
        raise validation_error("Invalid ARN: Could not be parsed!")
    provider = request.state.saml_providers.get(arn)
    if provider is None:
        raise ApiError("NoSuchEntity", f"Manifest not found for arn {arn}")
    return provider


def _with_key(
    request: OperationRequest, keys: tuple[dict[str, Any], ...]
) -> tuple[dict[str, Any], ...]:
    """Return the private keys with one added; only a new id is stored for it."""
    added = request.get("AddPrivateKey")
    if added is None:
        return keys
    if not _KEY.fullmatch(added):
        raise invalid_input("Could not parse private key")
    request.state.check_quota("SAMLProviderPrivateKeys", len(keys))
    return (*keys, {"KeyId": new_id("", 26), "Timestamp": request.now})


def _valid_until(document: str, now: datetime) -> datetime:
    """Return the `validUntil` of a metadata document, or 100 years from now.

    Raises `ApiError` if the document is not SAML metadata.
    """
    error = invalid_input("Could not parse metadata")
    if "<!DOCTYPE" in document:
        raise error
    try:
        root = ET.fromstring(document.strip().encode())  # noqa: S314 - without any entities
    except (ET.ParseError, LookupError, ValueError):
        raise error from None
    descriptor = next(root.iter(_DESCRIPTOR), None)
    if descriptor is None:
        raise error
    until = descriptor.get("validUntil") or root.get("validUntil")
    if until is None:
        return now + _CENTURY
    try:
        ends = datetime.fromisoformat(until)
    except ValueError:
        raise error from None
    return ends if ends.tzinfo else ends.replace(tzinfo=UTC)
