"""Operations on OIDC and SAML identity providers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from support.iam_operations import NOW, Account, empty_state
from support.key_material import PRIVATE_KEY, metadata, private_key

OIDC = "arn:aws:iam::123456789012:oidc-provider/"
PRINT = "6938fd4d98bab03faadb97b34396831e3780aea1"


def _metadata(attributes: str = "") -> str:
    return '<?xml version="1.0"?>' + metadata(1, attributes)


def test_oidc_provider_from_creation_to_deletion(iam: Account) -> None:
    url = "https://oidc.example.com/id/1"
    tags = [{"Key": "team", "Value": "web"}]
    created = iam(
        "CreateOpenIDConnectProvider",
        Url=url,
        ClientIDList=["a", "b", "a"],
        ThumbprintList=[PRINT],
        Tags=tags,
    )
    arn = OIDC + "oidc.example.com/id/1"
    assert created == {"OpenIDConnectProviderArn": arn, "Tags": tags}
    iam("AddClientIDToOpenIDConnectProvider", OpenIDConnectProviderArn=arn, ClientID="c")
    iam("AddClientIDToOpenIDConnectProvider", OpenIDConnectProviderArn=arn, ClientID="c")
    iam("RemoveClientIDFromOpenIDConnectProvider", OpenIDConnectProviderArn=arn, ClientID="a")
    iam("RemoveClientIDFromOpenIDConnectProvider", OpenIDConnectProviderArn=arn, ClientID="a")
    iam(
        "UpdateOpenIDConnectProviderThumbprint",
        OpenIDConnectProviderArn=arn,
        ThumbprintList=["0" * 40],
    )
    assert iam("GetOpenIDConnectProvider", OpenIDConnectProviderArn=arn) == {
        "Url": "oidc.example.com/id/1",
        "ClientIDList": ["b", "c"],
        "ThumbprintList": ["0" * 40],
        "CreateDate": NOW,
        "Tags": tags,
    }
    assert iam("ListOpenIDConnectProviders") == {"OpenIDConnectProviderList": [{"Arn": arn}]}
    message = iam.error_message("EntityAlreadyExists", "CreateOpenIDConnectProvider", Url=url)
    assert message == f"Provider with url {url} already exists."
    iam("DeleteOpenIDConnectProvider", OpenIDConnectProviderArn=arn)
    iam("DeleteOpenIDConnectProvider", OpenIDConnectProviderArn=arn)
    message = iam.error_message(
        "NoSuchEntity", "GetOpenIDConnectProvider", OpenIDConnectProviderArn=arn
    )
    assert message == f"OpenIDConnect Provider not found for arn {arn}"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "example.com",
        "https://",
        "https:///path",
        "https://example.com:443",
        "https://example.com:",
        "https://example.com:port",
        "https://example.com?a=b",
        "https://example.com#a",
        "https://me@example.com",
        "https://exa mple.com",
        "https://[::1",
    ],
)
def test_invalid_oidc_urls_are_refused(iam: Account, url: str) -> None:
    message = iam.error_message("ValidationError", "CreateOpenIDConnectProvider", Url=url)
    assert message == "Invalid Open ID Connect Provider URL"


def test_oidc_quotas_and_invalid_values_are_refused() -> None:
    iam = Account(empty_state(OpenIDConnectProviders=1, ClientIdsPerOpenIdConnectProvider=2))
    create, url = "CreateOpenIDConnectProvider", "https://example.com"
    iam.error_message("InvalidInput", create, Url=url, ThumbprintList=[PRINT] * 6)
    iam.error_message("InvalidInput", create, Url=url, ThumbprintList=["x" * 40])
    iam.error_message("LimitExceeded", create, Url=url, ClientIDList=["a", "b", "c"])
    iam(create, Url=url, ClientIDList=["a", "b"])
    arn = OIDC + "example.com"
    add = "AddClientIDToOpenIDConnectProvider"
    iam.error_message("LimitExceeded", add, OpenIDConnectProviderArn=arn, ClientID="c")
    iam.error_message("LimitExceeded", create, Url="https://example.org")
    wrong = "arn:aws:iam::123456789012:role/example"
    iam.error_message(
        "ValidationError", "DeleteOpenIDConnectProvider", OpenIDConnectProviderArn=wrong
    )


def test_saml_provider_from_creation_to_deletion(iam: Account) -> None:
    until = _metadata(' validUntil="2030-01-02T03:04:05Z"')
    created = iam(
        "CreateSAMLProvider",
        Name="idp",
        SAMLMetadataDocument=_metadata(),
        AssertionEncryptionMode="Allowed",
        AddPrivateKey=PRIVATE_KEY,
    )
    arn = "arn:aws:iam::123456789012:saml-provider/idp"
    assert created == {"SAMLProviderArn": arn, "Tags": None}
    before = iam("GetSAMLProvider", SAMLProviderArn=arn)
    assert before["ValidUntil"].year == 2126
    assert before["AssertionEncryptionMode"] == "Allowed"
    (key,) = before["PrivateKeyList"]
    assert key.keys() == {"KeyId", "Timestamp"}
    assert "PRIVATE KEY" not in str(iam.state)
    iam("UpdateSAMLProvider", SAMLProviderArn=arn, RemovePrivateKey=key["KeyId"])
    iam("UpdateSAMLProvider", SAMLProviderArn=arn, SAMLMetadataDocument=until)
    after = iam("GetSAMLProvider", SAMLProviderArn=arn)
    valid_until = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert after["PrivateKeyList"] is None
    assert after["SAMLMetadataDocument"] == until
    assert after["SAMLProviderUUID"] == before["SAMLProviderUUID"]
    assert iam("ListSAMLProviders") == {
        "SAMLProviderList": [{"Arn": arn, "ValidUntil": valid_until, "CreateDate": NOW}]
    }
    iam("DeleteSAMLProvider", SAMLProviderArn=arn)
    message = iam.error_message("NoSuchEntity", "DeleteSAMLProvider", SAMLProviderArn=arn)
    assert message == f"Manifest not found for arn {arn}"


def test_saml_quotas_and_invalid_values_are_refused(iam: Account) -> None:
    create, valid = "CreateSAMLProvider", _metadata()
    malformed = (
        "a" * 1000,
        "<a>" + "b" * 1000 + "</a>",
        valid.replace("SAML:2.0", "SAML:1.0"),
        valid.replace("<EntityD", '<!DOCTYPE a [<!ENTITY b "c">]><EntityD', 1),
        _metadata(' validUntil="soon"'),
    )
    for document in malformed:
        message = iam.error_message(
            "InvalidInput", create, Name="idp", SAMLMetadataDocument=document
        )
        assert message == "Could not parse metadata"
    iam.error_message(
        "InvalidInput", create, Name="i", SAMLMetadataDocument=valid, AddPrivateKey="key"
    )
    iam(create, Name="idp", SAMLMetadataDocument=valid)
    iam.error_message("EntityAlreadyExists", create, Name="idp", SAMLMetadataDocument=valid)
    arn = "arn:aws:iam::123456789012:saml-provider/idp"
    update = "UpdateSAMLProvider"
    iam.error_message("NoSuchEntity", update, SAMLProviderArn=arn, RemovePrivateKey="A" * 22)
    for _ in range(2):
        iam(update, SAMLProviderArn=arn, AddPrivateKey=private_key("RSA"))
    iam.error_message("LimitExceeded", update, SAMLProviderArn=arn, AddPrivateKey=PRIVATE_KEY)
    iam.error_message("ValidationError", "GetSAMLProvider", SAMLProviderArn="arn:aws:iam::1:role/x")
