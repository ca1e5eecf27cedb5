"""Whom an account trusts and what it signs with: identity providers, certificates, public keys."""

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
    """The OpenID Connect provider of a URL or an ARN; raises UnknownName."""
    arn = _own_arn(account, "oidc-provider", url_or_arn.removeprefix(_SCHEME))
    asked = {"OpenIDConnectProviderArn": arn}
    answer = read_or_none(account, "GetOpenIDConnectProvider", asked)
    if answer is None:
        name = _last(arn, "oidc-provider")
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
    """The SAML provider of a name or an ARN; raises UnknownName."""
    arn = _own_arn(account, "saml-provider", name_or_arn)
    name = _last(arn, "saml-provider")
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
    """The server certificate of a name; raises UnknownName."""
    asked = {"ServerCertificateName": name}
    answer = read_or_none(account, "GetServerCertificate", asked)
    if answer is None:
        raise unknown_name_error(
            account,
            "server certificate",
            name,
            lambda: did_you_mean(
                name, first_names(account, "ListServerCertificates", *_CERTIFICATES)
            ),
        )
    result = answer["ServerCertificate"]
    about = result["ServerCertificateMetadata"]
    return FoundServerCertificate(
        name=about["ServerCertificateName"],
        path=about["Path"],
        id=about["ServerCertificateId"],
        arn=about["Arn"],
        uploaded=about["UploadDate"],
        expires=about.get("Expiration"),
        body=result["CertificateBody"],
        chain=result.get("CertificateChain"),
        tags=read_tags(result),
    )


def search_server_certificate(
    account: Account, name_prefix: str, path_prefix: str, *, latest: bool
) -> FoundServerCertificate:
    """The one server certificate whose name begins so, or of several that which ends last.

    Raises UnknownName for none, ResourceError for several unless `latest`.
    """
    listed: list[dict[str, Any]] = [
        dict(about)
        for about in list_all(
            account,
            "ListServerCertificates",
            "ServerCertificateMetadataList",
            PathPrefix=path_prefix,
        )
        if about["ServerCertificateName"].startswith(name_prefix)
    ]
    if not listed:
        raise unknown_name_error(account, "server certificate that begins with", name_prefix)
    if len(listed) > 1 and not latest:
        raise ResourceError(
            f"{len(listed)} server certificates begin with {name_prefix!r}",
            where=here(),
            why=", ".join(about["ServerCertificateName"] for about in listed),
            next_step="give the whole name, or latest=True for the one that ends last",
        )
    # One that does not say when it ends counts by when it came.
    last = max(listed, key=lambda about: about.get("Expiration") or about["UploadDate"])
    return find_server_certificate(account, last["ServerCertificateName"])


def find_ssh_key(account: Account, user: str, key_id: str, encoding: str) -> FoundSshKey:
    """A user's public SSH key, in the encoding that is asked for; raises UnknownName."""
    asked = {"UserName": user, "SSHPublicKeyId": key_id, "Encoding": encoding}
    answer = read_or_none(account, "GetSSHPublicKey", asked)
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
    """Whether outbound web identity federation is on, and its issuer; raises CallFailed."""
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


def _own_arn(account: Account, kind: str, name_or_arn: str) -> str:
    """The ARN itself, or that of this account's provider of a name."""
    if name_or_arn.startswith("arn:"):
        return name_or_arn
    identity = account.identity()
    return f"arn:{identity.partition}:iam::{identity.account}:{kind}/{name_or_arn}"


def _last(arn: str, kind: str) -> str:
    return arn.partition(f":{kind}/")[2] or arn


def _provider_names(account: Account, word: str, kind: str) -> list[str]:
    arns = first_names(account, f"List{word}Providers", f"{word}ProviderList", "Arn")
    return [_last(arn, kind) for arn in arns]
