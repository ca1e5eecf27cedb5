"""Providers of identities, by OpenID Connect and by SAML."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from support.iam_operations import NOW, Account, empty
from support.key_material import PRIVATE_KEY, metadata, private_key

OIDC = "arn:aws:iam::123456789012:oidc-provider/"
PRINT = "6938fd4d98bab03faadb97b34396831e3780aea1"


def _metadata(attributes: str = "") -> str:
    return '<?xml version="1.0"?>' + metadata(1, attributes)


def test_oidc_provider_from_creation_to_deletion(iam: Account) -> None:
    url = "https://oidc.example.com/id/1"
    tags = [{"Key": "team", "Value": "web"}]
    made = iam(
        "CreateOpenIDConnectProvider",
        Url=url,
        ClientIDList=["a", "b", "a"],
        ThumbprintList=[PRINT],
        Tags=tags,
    )
    arn = OIDC + "oidc.example.com/id/1"
    assert made == {"OpenIDConnectProviderArn": arn, "Tags": tags}
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
    said = iam.refuses("EntityAlreadyExists", "CreateOpenIDConnectProvider", Url=url)
    assert said == f"Provider with url {url} already exists."
    iam("DeleteOpenIDConnectProvider", OpenIDConnectProviderArn=arn)
    iam("DeleteOpenIDConnectProvider", OpenIDConnectProviderArn=arn)
    said = iam.refuses("NoSuchEntity", "GetOpenIDConnectProvider", OpenIDConnectProviderArn=arn)
    assert said == f"OpenIDConnect Provider not found for arn {arn}"


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
def test_oidc_urls_that_are_refused(iam: Account, url: str) -> None:
    said = iam.refuses("ValidationError", "CreateOpenIDConnectProvider", Url=url)
    assert said == "Invalid Open ID Connect Provider URL"


def test_oidc_limits() -> None:
    iam = Account(empty(OpenIDConnectProviders=1, ClientIdsPerOpenIdConnectProvider=2))
    create, url = "CreateOpenIDConnectProvider", "https://example.com"
    iam.refuses("InvalidInput", create, Url=url, ThumbprintList=[PRINT] * 6)
    iam.refuses("InvalidInput", create, Url=url, ThumbprintList=["x" * 40])
    iam.refuses("LimitExceeded", create, Url=url, ClientIDList=["a", "b", "c"])
    iam(create, Url=url, ClientIDList=["a", "b"])
    arn = OIDC + "example.com"
    add = "AddClientIDToOpenIDConnectProvider"
    iam.refuses("LimitExceeded", add, OpenIDConnectProviderArn=arn, ClientID="c")
    iam.refuses("LimitExceeded", create, Url="https://example.org")
    wrong = "arn:aws:iam::123456789012:role/example"
    iam.refuses("ValidationError", "DeleteOpenIDConnectProvider", OpenIDConnectProviderArn=wrong)


def test_saml_provider_from_creation_to_deletion(iam: Account) -> None:
    until = _metadata(' validUntil="2030-01-02T03:04:05Z"')
    made = iam(
        "CreateSAMLProvider",
        Name="idp",
        SAMLMetadataDocument=_metadata(),
        AssertionEncryptionMode="Allowed",
        AddPrivateKey=PRIVATE_KEY,
    )
    arn = "arn:aws:iam::123456789012:saml-provider/idp"
    assert made == {"SAMLProviderArn": arn, "Tags": None}
    before = iam("GetSAMLProvider", SAMLProviderArn=arn)
    assert before["ValidUntil"].year == 2126
    assert before["AssertionEncryptionMode"] == "Allowed"
    (key,) = before["PrivateKeyList"]
    assert key.keys() == {"KeyId", "Timestamp"}
    assert "PRIVATE KEY" not in str(iam.state)
    iam("UpdateSAMLProvider", SAMLProviderArn=arn, RemovePrivateKey=key["KeyId"])
    iam("UpdateSAMLProvider", SAMLProviderArn=arn, SAMLMetadataDocument=until)
    after = iam("GetSAMLProvider", SAMLProviderArn=arn)
    ends = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert after["PrivateKeyList"] is None
    assert after["SAMLMetadataDocument"] == until
    assert after["SAMLProviderUUID"] == before["SAMLProviderUUID"]
    assert iam("ListSAMLProviders") == {
        "SAMLProviderList": [{"Arn": arn, "ValidUntil": ends, "CreateDate": NOW}]
    }
    iam("DeleteSAMLProvider", SAMLProviderArn=arn)
    said = iam.refuses("NoSuchEntity", "DeleteSAMLProvider", SAMLProviderArn=arn)
    assert said == f"Manifest not found for arn {arn}"


def test_saml_refusals(iam: Account) -> None:
    create, good = "CreateSAMLProvider", _metadata()
    bad = (
        "a" * 1000,
        "<a>" + "b" * 1000 + "</a>",
        good.replace("SAML:2.0", "SAML:1.0"),
        good.replace("<EntityD", '<!DOCTYPE a [<!ENTITY b "c">]><EntityD', 1),
        _metadata(' validUntil="soon"'),
    )
    for document in bad:
        said = iam.refuses("InvalidInput", create, Name="idp", SAMLMetadataDocument=document)
        assert said == "Could not parse metadata"
    iam.refuses("InvalidInput", create, Name="i", SAMLMetadataDocument=good, AddPrivateKey="key")
    iam(create, Name="idp", SAMLMetadataDocument=good)
    iam.refuses("EntityAlreadyExists", create, Name="idp", SAMLMetadataDocument=good)
    arn = "arn:aws:iam::123456789012:saml-provider/idp"
    update = "UpdateSAMLProvider"
    iam.refuses("NoSuchEntity", update, SAMLProviderArn=arn, RemovePrivateKey="A" * 22)
    for _ in range(2):
        iam(update, SAMLProviderArn=arn, AddPrivateKey=private_key("RSA"))
    iam.refuses("LimitExceeded", update, SAMLProviderArn=arn, AddPrivateKey=PRIVATE_KEY)
    iam.refuses("ValidationError", "GetSAMLProvider", SAMLProviderArn="arn:aws:iam::1:role/x")
