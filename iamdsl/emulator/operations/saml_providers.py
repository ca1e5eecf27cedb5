"""SAML providers: identity providers of organizations that the account trusts.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import attrs

from iamdsl.emulator.account.api_error import ApiError, invalid_input, validation_error
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import ProviderRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest

_DESCRIPTOR = "{urn:oasis:names:tc:SAML:2.0:metadata}EntityDescriptor"
_CENTURY = timedelta(days=36525)
_KEY = re.compile(
    r"\s*-----BEGIN [A-Z ]*PRIVATE KEY-----\s.+-----END [A-Z ]*PRIVATE KEY-----\s*", re.DOTALL
)


@handles("CreateSAMLProvider")
def create_saml(ask: OperationRequest) -> OperationAnswer:
    """Trust an identity provider by its metadata document."""
    state = ask.state
    ends = _valid_until(ask["SAMLMetadataDocument"], ask.now)
    names = {provider.name: provider for provider in state.saml_providers.values()}
    state.must_be_free(names, ask["Name"], "SAMLProvider")
    state.check_quota("SAMLProviders", len(names))
    keys = _with_key(ask, ())
    tags = new_tags(ask)
    arn = state.arn("saml-provider", "/", ask["Name"])
    facts = {
        "SAMLProviderUUID": new_id("", 26),
        "SAMLMetadataDocument": ask["SAMLMetadataDocument"],
        "ValidUntil": ends,
        "AssertionEncryptionMode": ask.get("AssertionEncryptionMode"),
        "PrivateKeyList": keys,
    }
    state.saml_providers[arn] = ProviderRecord(
        name=ask["Name"], created=ask.now, facts=facts, tags=tags
    )
    return {"SAMLProviderArn": arn, "Tags": tag_list(tags) or None}


@handles("GetSAMLProvider")
def get_saml(ask: OperationRequest) -> OperationAnswer:
    """A provider, with the ids of its private keys but never a key."""
    provider = _provider(ask)
    return {
        **provider.facts,
        "PrivateKeyList": [dict(key) for key in provider.facts["PrivateKeyList"]] or None,
        "CreateDate": provider.created,
        "Tags": tag_list(provider.tags) or None,
    }


@handles("ListSAMLProviders")
def list_saml(ask: OperationRequest) -> OperationAnswer:
    """All providers."""
    return {
        "SAMLProviderList": [
            {"Arn": arn, "ValidUntil": known.facts["ValidUntil"], "CreateDate": known.created}
            for arn, known in ask.state.saml_providers.items()
        ]
    }


@handles("UpdateSAMLProvider")
def update_saml(ask: OperationRequest) -> OperationAnswer:
    """Change metadata or encryption, add a private key or take one away."""
    provider, arn = _provider(ask), ask["SAMLProviderArn"]
    facts = dict(provider.facts)
    document = ask.get("SAMLMetadataDocument")
    if document is not None:
        facts["ValidUntil"] = _valid_until(document, ask.now)
        facts["SAMLMetadataDocument"] = document
    if ask.get("AssertionEncryptionMode") is not None:
        facts["AssertionEncryptionMode"] = ask["AssertionEncryptionMode"]
    gone = ask.get("RemovePrivateKey")
    keys = facts["PrivateKeyList"]
    if gone is not None and all(key["KeyId"] != gone for key in keys):
        raise ApiError("NoSuchEntity", f"The private key with id {gone} cannot be found.")
    keys = _with_key(ask, keys)
    facts["PrivateKeyList"] = tuple(key for key in keys if key["KeyId"] != gone)
    ask.state.saml_providers[arn] = attrs.evolve(provider, facts=facts)
    return {"SAMLProviderArn": arn}


@handles("DeleteSAMLProvider")
def delete_saml(ask: OperationRequest) -> OperationAnswer:
    """Forget a provider."""
    _provider(ask)
    del ask.state.saml_providers[ask["SAMLProviderArn"]]
    return {}


def _provider(ask: OperationRequest) -> ProviderRecord:
    arn = ask["SAMLProviderArn"]
    if not arn.startswith(ask.state.arn("saml-provider", "/", "")):
        raise validation_error("Invalid ARN: Could not be parsed!")
    provider = ask.state.saml_providers.get(arn)
    if provider is None:
        raise ApiError("NoSuchEntity", f"Manifest not found for arn {arn}")
    return provider


def _with_key(
    ask: OperationRequest, keys: tuple[dict[str, Any], ...]
) -> tuple[dict[str, Any], ...]:
    """Private keys and the one that is to be added, of which only an id is kept."""
    added = ask.get("AddPrivateKey")
    if added is None:
        return keys
    if not _KEY.fullmatch(added):
        raise invalid_input("Could not parse private key")
    ask.state.check_quota("SAMLProviderPrivateKeys", len(keys))
    return (*keys, {"KeyId": new_id("", 26), "Timestamp": ask.now})


def _valid_until(document: str, now: datetime) -> datetime:
    """How long metadata are valid: as they say, or a hundred years."""
    refusal = invalid_input("Could not parse metadata")
    if "<!DOCTYPE" in document:
        raise refusal
    try:
        root = ET.fromstring(document.strip().encode())  # noqa: S314 - without any entities
    except (ET.ParseError, LookupError, ValueError):
        raise refusal from None
    descriptor = next(root.iter(_DESCRIPTOR), None)
    if descriptor is None:
        raise refusal
    until = descriptor.get("validUntil") or root.get("validUntil")
    if until is None:
        return now + _CENTURY
    try:
        ends = datetime.fromisoformat(until)
    except ValueError:
        raise refusal from None
    return ends if ends.tzinfo else ends.replace(tzinfo=UTC)
