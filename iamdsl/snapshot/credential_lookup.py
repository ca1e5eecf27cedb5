"""Read identity providers, server certificates and public SSH keys of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl.client.invocation import read
from iamdsl.errors import CallFailed, ResourceError, did_you_mean
from iamdsl.origin import here
from iamdsl.snapshot.authorization_details import read_tags
from iamdsl.snapshot.lookup_records import (
    FoundOidcProvider,
    FoundSamlProvider,
    FoundServerCertificate,
    FoundSshKey,
    OutboundFederation,
)
from iamdsl.snapshot.not_found import first_names, read_or_none, unknown_name_error
from iamdsl.snapshot.principal_reads import list_all

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.snapshot.authorization_details import ApiAnswer

_SCHEME = "https://"
_CERTIFICATES = ("ServerCertificateMetadataList", "ServerCertificateName")
_SSH_KEYS = ("SSHPublicKeys", "SSHPublicKeyId")


def find_oidc_provider(account: Account, url_or_arn: str) -> FoundOidcProvider:
    """Return the OpenID Connect provider of a URL or ARN; raises `UnknownName`."""
    arn = _provider_arn(account, "oidc-provider", url_or_arn.removeprefix(_SCHEME))
    arguments = {"OpenIDConnectProviderArn": arn}
    answer = read_or_none(account, "GetOpenIDConnectProvider", arguments)
    if answer is None:
        name = _provider_name(arn, "oidc-provider")
        raise unknown_name_error(
            account,
            "OpenID Connect provider",
            name,
            lambda: did_you_mean(name, _provider_names(account, "OpenIDConnect", "oidc-provider")),
        )
    return FoundOidcProvider(
        arn=arn,
        url=_SCHEME + answer["Url"].removeprefix(_SCHEME),
        client_ids=tuple(answer.get("ClientIDList") or ()),
        thumbprints=tuple(answer.get("ThumbprintList") or ()),
        created=answer["CreateDate"],
        tags=read_tags(answer),
    )


def find_saml_provider(account: Account, name_or_arn: str) -> FoundSamlProvider:
    """Return the SAML provider of a name or ARN; raises `UnknownName`."""
    arn = _provider_arn(account, "saml-provider", name_or_arn)
    name = _provider_name(arn, "saml-provider")
    answer = read_or_none(account, "GetSAMLProvider", {"SAMLProviderArn": arn})
    if answer is None:
        raise unknown_name_error(
            account,
            "SAML provider",
            name,
            lambda: did_you_mean(name, _provider_names(account, "SAML", "saml-provider")),
        )
    return FoundSamlProvider(
        arn=arn,
        name=name,
        uuid=answer.get("SAMLProviderUUID"),
        metadata=answer["SAMLMetadataDocument"],
        created=answer["CreateDate"],
        valid_until=answer.get("ValidUntil"),
        encryption=answer.get("AssertionEncryptionMode"),
        private_keys=tuple(key["KeyId"] for key in answer.get("PrivateKeyList") or ()),
        tags=read_tags(answer),
    )


def find_server_certificate(account: Account, name: str) -> FoundServerCertificate:
    """Return the server certificate of a name; raises `UnknownName`."""
    answer = read_or_none(account, "GetServerCertificate", {"ServerCertificateName": name})
    if answer is None:
        raise unknown_name_error(
            account,
            "server certificate",
            name,
            lambda: did_you_mean(
                name, first_names(account, "ListServerCertificates", *_CERTIFICATES)
            ),
        )
    certificate = answer["ServerCertificate"]
    metadata = certificate["ServerCertificateMetadata"]
    return FoundServerCertificate(
        name=metadata["ServerCertificateName"],
        path=metadata["Path"],
        id=metadata["ServerCertificateId"],
        arn=metadata["Arn"],
        uploaded=metadata["UploadDate"],
        expires=metadata.get("Expiration"),
        body=certificate["CertificateBody"],
        chain=certificate.get("CertificateChain"),
        tags=read_tags(certificate),
    )


def search_server_certificate(
    account: Account, name_prefix: str, path_prefix: str, *, latest: bool
) -> FoundServerCertificate:
    """Return the server certificate whose name and path have these prefixes.

    With `latest`, the one of several that expires last. Raises `UnknownName` for none,
    `ResourceError` for several without `latest`.
    """
    listed: list[dict[str, Any]] = [
        dict(metadata)
        for metadata in list_all(
            account,
            "ListServerCertificates",
            "ServerCertificateMetadataList",
            PathPrefix=path_prefix,
        )
        if metadata["ServerCertificateName"].startswith(name_prefix)
    ]
    if not listed:
        noun = "server certificate with a name that begins with"
        raise unknown_name_error(account, noun, name_prefix)
    if len(listed) > 1 and not latest:
        raise ResourceError(
            f"{len(listed)} server certificates have names that begin with {name_prefix!r}",
            where=here(),
            why=", ".join(metadata["ServerCertificateName"] for metadata in listed),
            next_step="give the whole name, or latest=True for the one that expires last",
        )
    # A certificate without an expiration date is compared by its upload date.
    last = max(listed, key=lambda metadata: metadata.get("Expiration") or metadata["UploadDate"])
    return find_server_certificate(account, last["ServerCertificateName"])


def find_ssh_key(account: Account, user: str, key_id: str, encoding: str) -> FoundSshKey:
    """Return a user's public SSH key in an encoding, `SSH` or `PEM`; raises `UnknownName`."""
    arguments = {"UserName": user, "SSHPublicKeyId": key_id, "Encoding": encoding}
    answer = read_or_none(account, "GetSSHPublicKey", arguments)
    if answer is None:
        raise unknown_name_error(
            account,
            f"public SSH key of user {user!r} with the id",
            key_id,
            lambda: did_you_mean(
                key_id, first_names(account, "ListSSHPublicKeys", *_SSH_KEYS, UserName=user)
            ),
        )
    key = answer["SSHPublicKey"]
    return FoundSshKey(
        user=key["UserName"],
        id=key["SSHPublicKeyId"],
        fingerprint=key["Fingerprint"],
        body=key["SSHPublicKeyBody"],
        status=key["Status"],
        uploaded=key.get("UploadDate"),
    )


def read_outbound_federation(account: Account) -> OutboundFederation:
    """Return whether outbound web identity federation is enabled, and its issuer.

    Raises `CallFailed`.
    """
    try:
        answer: ApiAnswer = read(account, "iam", "GetOutboundWebIdentityFederationInfo", {})
    except CallFailed as error:
        if error.code.removesuffix("Exception") != "FeatureDisabled":
            raise
        return OutboundFederation(enabled=False, issuer=None)
    return OutboundFederation(
        enabled=bool(answer.get("JwtVendingEnabled", False)),
        issuer=answer.get("IssuerIdentifier"),
    )


def _provider_arn(account: Account, kind: str, name_or_arn: str) -> str:
    """Return the ARN itself, or for a name the ARN in this account."""
    if name_or_arn.startswith("arn:"):
        return name_or_arn
    identity = account.identity()
    return f"arn:{identity.partition}:iam::{identity.account}:{kind}/{name_or_arn}"


def _provider_name(arn: str, kind: str) -> str:
    return arn.partition(f":{kind}/")[2] or arn


def _provider_names(account: Account, word: str, kind: str) -> list[str]:
    arns = first_names(account, f"List{word}Providers", f"{word}ProviderList", "Arn")
    return [_provider_name(arn, kind) for arn in arns]
