"""Account view: account alias, identity providers, certificates, outbound federation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.key_material import PRIVATE_KEY, certificate, metadata
from support.viewed_account import ARN_PREFIX, TAGS

from iamdsl.errors import CallFailed, ResourceError, UnknownName
from iamdsl.snapshot.lookup_records import OutboundFederation

if TYPE_CHECKING:
    from support.viewed_account import Called

    from iamdsl.snapshot.account_view import AccountView
    from iamdsl.testing import InProcessAccount

GITHUB = "token.actions.githubusercontent.com"


def _der(tag: int, content: bytes) -> bytes:
    return bytes((tag, len(content))) + content


def _expiring_certificate(expiration: str) -> str:
    """Return the part of an X.509 certificate with its expiration date (YYMMDD)."""
    validity = _der(
        0x30, _der(0x17, b"260101000000Z") + _der(0x17, f"{expiration}000000Z".encode())
    )
    content = _der(0x30, _der(0x02, b"\x01") + _der(0x30, b"") + _der(0x30, b"") + validity)
    return certificate(_der(0x30, content))


def test_account_alias(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    assert view.account_alias() is None
    iam.create_account_alias(AccountAlias="corp")
    iam_account.reset_calls()
    assert view.account_alias() == "corp"
    assert called("ListAccountAliases")


def test_open_id_connect_provider(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    iam.create_open_id_connect_provider(
        Url=f"https://{GITHUB}", ClientIDList=["sts.amazonaws.com"], Tags=TAGS
    )
    iam_account.reset_calls()
    arn = f"{ARN_PREFIX}:oidc-provider/{GITHUB}"
    oidc_provider = view.open_id_connect_provider(f"https://{GITHUB}")
    assert called("GetOpenIDConnectProvider")
    assert (oidc_provider.arn, oidc_provider.url) == (arn, f"https://{GITHUB}")
    assert (oidc_provider.client_ids, oidc_provider.thumbprints) == (("sts.amazonaws.com",), ())
    assert oidc_provider.tags == {"team": "data"}
    assert view.open_id_connect_provider(GITHUB) == oidc_provider
    assert view.open_id_connect_provider(arn) == oidc_provider
    iam_account.reset_calls()
    with pytest.raises(UnknownName, match=f"did you mean `{GITHUB}`"):
        view.open_id_connect_provider("https://token.action.githubusercontent.com")
    assert called("GetOpenIDConnectProvider ListOpenIDConnectProviders")


def test_saml_provider(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    metadata_xml = metadata(1, ' validUntil="2030-01-02T03:04:05Z"')
    arn = iam.create_saml_provider(
        Name="corp",
        SAMLMetadataDocument=metadata_xml,
        AssertionEncryptionMode="Allowed",
        AddPrivateKey=PRIVATE_KEY,
        Tags=TAGS,
    )["SAMLProviderArn"]
    iam_account.reset_calls()
    saml_provider = view.saml_provider("corp")
    assert called("GetSAMLProvider")
    assert (saml_provider.arn, saml_provider.name, saml_provider.metadata) == (
        arn,
        "corp",
        metadata_xml,
    )
    assert (saml_provider.encryption, len(saml_provider.private_keys)) == ("Allowed", 1)
    assert saml_provider.uuid
    assert saml_provider.valid_until is not None
    assert saml_provider.valid_until.year == 2030
    assert view.saml_provider(arn) == saml_provider
    iam_account.reset_calls()
    with pytest.raises(UnknownName, match="did you mean `corp`"):
        view.saml_provider("crop")
    assert called("GetSAMLProvider ListSAMLProviders")


def test_server_certificate(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    for name, expiration in {"web-1": "280101", "web-2": "300101", "web-3": "290101"}.items():
        iam.upload_server_certificate(
            ServerCertificateName=name,
            CertificateBody=_expiring_certificate(expiration),
            PrivateKey=PRIVATE_KEY,
            Path="/cdn/",
            Tags=TAGS,
        )
    iam_account.reset_calls()
    server_certificate = view.server_certificate("web-1")
    assert called("GetServerCertificate")
    assert server_certificate.arn == f"{ARN_PREFIX}:server-certificate/cdn/web-1"
    assert server_certificate.body.strip() == _expiring_certificate("280101").strip()
    assert (server_certificate.chain, server_certificate.tags) == (None, {"team": "data"})
    assert server_certificate.expires is not None
    assert server_certificate.expires.year == 2028
    assert view.server_certificate(name_prefix="web-", latest=True).name == "web-2"
    assert called("ListServerCertificates GetServerCertificate")
    assert view.server_certificate(name_prefix="web-3").name == "web-3"
    with pytest.raises(
        ResourceError, match="3 server certificates have names that begin with 'web'"
    ):
        view.server_certificate(name_prefix="web")
    with pytest.raises(UnknownName, match="begins with 'web'"):
        view.server_certificate(name_prefix="web", path_prefix="/else/")
    with pytest.raises(UnknownName, match="did you mean `web-1`"):
        view.server_certificate("web1")
    with pytest.raises(ResourceError, match="either a name or a name_prefix"):
        view.server_certificate()
    with pytest.raises(ResourceError, match="both are given"):
        view.server_certificate("web-1", name_prefix="web")


def test_outbound_web_identity_federation(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    disabled = OutboundFederation(enabled=False, issuer=None)
    assert view.outbound_web_identity_federation() == disabled
    assert called("GetOutboundWebIdentityFederationInfo")
    issuer = iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    enabled = OutboundFederation(enabled=True, issuer=issuer)
    assert view.outbound_web_identity_federation() == enabled
    iam_account.fail("GetOutboundWebIdentityFederationInfo", "InvalidInput")
    with pytest.raises(CallFailed, match="InvalidInput"):
        view.outbound_web_identity_federation()
