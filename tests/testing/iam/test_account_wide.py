"""Providers, certificates and settings of the account, and its reports."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from iamdsl.testing.iam import (  # noqa: F401 - these register what is asked here
    account_settings,
    oidc_providers,
    reports,
    saml_providers,
)
from iamdsl.testing.iam.operation import HANDLERS, Caller, Request
from iamdsl.testing.iam.quotas import with_defaults
from iamdsl.testing.iam.records import MfaDevice, Owned, Policy, User, Version
from iamdsl.testing.iam.refusal import Refused
from iamdsl.testing.iam.server_certificates import not_after
from iamdsl.testing.iam.state import State

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

# openssl says: notAfter=Nov 22 07:14:28 2036 GMT
CERTIFICATE = """\
-----BEGIN CERTIFICATE-----
MIIBbDCCAROgAwIBAgIUEaWJCwE8lEWDbCdUTCFT4hW0qwkwCgYIKoZIzj0EAwIw
DDEKMAgGA1UEAwwBYTAeFw0yNjExMjUwNzE0MjhaFw0zNjExMjIwNzE0MjhaMAwx
CjAIBgNVBAMMAWEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQtLZJbfLyb63Il
JmHT36yWPA2KTG8j63WH32rP83qeZjv/nyKo4TN9GgxJAD0XTR5bk5jZF4iVo2iO
7kjhg5HTo1MwUTAdBgNVHQ4EFgQUM1wheuCiD/PCYYYAdX+oaUZXRsUwHwYDVR0j
BBgwFoAUM1wheuCiD/PCYYYAdX+oaUZXRsUwDwYDVR0TAQH/BAUwAwEB/zAKBggq
hkjOPQQDAgNHADBEAiBwQSR1gozAhKb2fsUZ+iDwQwq3A7raeRqP4KTr6jaslAIg
fCR+oWZYfEuox2uMN4JsKp4Nc3PqJ9GpHhAETKGPgB4=
-----END CERTIFICATE-----
"""
# openssl says: notAfter=Nov  1 07:14:28 2126 GMT
LONG_LIVED = """\
-----BEGIN CERTIFICATE-----
MIIBbzCCARWgAwIBAgIUCEou0Hy0qZ2t4C9CIKnDUunaL3IwCgYIKoZIzj0EAwIw
DDEKMAgGA1UEAwwBYTAgFw0yNjExMjUwNzE0MjhaGA8yMTI2MTEwMTA3MTQyOFow
DDEKMAgGA1UEAwwBYTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBQtbNo6lkmT
wuMAku9T6GVF8NQRHQhJ2IJchO3q64SttXh76EP0s6hoCJJh2UI9razlDs4MTIOQ
nNi05CuFweqjUzBRMB0GA1UdDgQWBBT26X6FHeFmOerv8LF2ZHsvKymmKzAfBgNV
HSMEGDAWgBT26X6FHeFmOerv8LF2ZHsvKymmKzAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0gAMEUCICoPOP0Tsi8/VYXOfBJnEdMQZBlU/FpeMseg5e+r0RNu
AiEA7PTJOzIBl4x6GDT8aEhci++z4qkXNePUShmSKk5bRR8=
-----END CERTIFICATE-----
"""
KEY = "-----BEGIN {0}PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END {0}PRIVATE KEY-----\n"

METADATA = (
    '<?xml version="1.0"?><EntityDescriptor entityID="https://idp.example.com"{} '
    'xmlns="urn:oasis:names:tc:SAML:2.0:metadata">' + "<!-- idp -->" * 90 + "</EntityDescriptor>"
)


class Account:
    def __init__(self, **quotas: int) -> None:
        self.state = State(account="123456789012", partition="aws", quotas=with_defaults(quotas))
        self.now = NOW

    def __call__(self, operation: str, **parameters: Any) -> dict[str, Any]:
        caller = Caller(arn="arn:aws:iam::123456789012:user/me", id="AIDAME")
        ask = Request(
            operation=operation,
            parameters=parameters,
            state=self.state,
            seen=self.state,
            now=self.now,
            caller=caller,
        )
        return HANDLERS[operation](ask)

    def refuses(self, code: str, operation: str, **parameters: Any) -> str:
        """Refused with this code, and nothing has changed; what the refusal says."""
        before = self.state.copy()
        with pytest.raises(Refused) as refusal:
            self(operation, **parameters)
        assert refusal.value.code == code
        assert self.state == before
        return refusal.value.message


@pytest.fixture
def iam() -> Account:
    return Account()


OIDC = "arn:aws:iam::123456789012:oidc-provider/"
PRINT = "6938fd4d98bab03faadb97b34396831e3780aea1"


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
    iam = Account(OpenIDConnectProviders=1, ClientIdsPerOpenIdConnectProvider=2)
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
    until = METADATA.format(' validUntil="2030-01-02T03:04:05Z"')
    made = iam(
        "CreateSAMLProvider",
        Name="idp",
        SAMLMetadataDocument=METADATA.format(""),
        AssertionEncryptionMode="Allowed",
        AddPrivateKey=KEY.format(""),
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
    create, good = "CreateSAMLProvider", METADATA.format("")
    bad = (
        "a" * 1000,
        "<a>" + "b" * 1000 + "</a>",
        good.replace("SAML:2.0", "SAML:1.0"),
        good.replace("<EntityD", '<!DOCTYPE a [<!ENTITY b "c">]><EntityD', 1),
        METADATA.format(' validUntil="soon"'),
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
        iam(update, SAMLProviderArn=arn, AddPrivateKey=KEY.format("RSA "))
    iam.refuses("LimitExceeded", update, SAMLProviderArn=arn, AddPrivateKey=KEY.format(""))
    iam.refuses("ValidationError", "GetSAMLProvider", SAMLProviderArn="arn:aws:iam::1:role/x")


def test_server_certificate_from_upload_to_deletion(iam: Account) -> None:
    made = iam(
        "UploadServerCertificate",
        ServerCertificateName="web",
        Path="/cloudfront/",
        CertificateBody=CERTIFICATE,
        PrivateKey=KEY.format("EC "),
        CertificateChain=CERTIFICATE + LONG_LIVED,
    )["ServerCertificateMetadata"]
    assert made["Arn"] == "arn:aws:iam::123456789012:server-certificate/cloudfront/web"
    assert made["ServerCertificateId"].startswith("ASCA")
    assert made["UploadDate"] == NOW
    assert made["Expiration"] == datetime(2036, 11, 22, 7, 14, 28, tzinfo=UTC)
    assert "PRIVATE KEY" not in str(iam.state)
    listing = "ListServerCertificates"
    assert iam(listing, PathPrefix="/cloud")["ServerCertificateMetadataList"] == [made]
    assert iam(listing, PathPrefix="/other/")["ServerCertificateMetadataList"] == []
    iam(
        "UpdateServerCertificate",
        ServerCertificateName="web",
        NewServerCertificateName="WEB",
        NewPath="/",
    )
    found = iam("GetServerCertificate", ServerCertificateName="WEB")["ServerCertificate"]
    assert found["CertificateBody"] == CERTIFICATE
    assert found["ServerCertificateMetadata"] == {
        **made,
        "Path": "/",
        "ServerCertificateName": "WEB",
        "Arn": "arn:aws:iam::123456789012:server-certificate/WEB",
    }
    iam("DeleteServerCertificate", ServerCertificateName="WEB")
    said = iam.refuses("NoSuchEntity", "DeleteServerCertificate", ServerCertificateName="WEB")
    assert said == "The Server Certificate with name WEB cannot be found."


def test_server_certificate_refusals() -> None:
    iam = Account(ServerCertificates=2)
    upload = "UploadServerCertificate"
    good = {"CertificateBody": CERTIFICATE, "PrivateKey": KEY.format("")}
    for bad in (
        {"CertificateBody": "certificate"},
        {"CertificateBody": KEY.format("")},
        {"CertificateBody": CERTIFICATE + CERTIFICATE},
        {"PrivateKey": CERTIFICATE},
        {"PrivateKey": KEY.format("ENCRYPTED ")},
        {"CertificateChain": "chain"},
    ):
        iam.refuses("MalformedCertificate", upload, ServerCertificateName="a", **{**good, **bad})
    iam(upload, ServerCertificateName="a", **good)
    said = iam.refuses("EntityAlreadyExists", upload, ServerCertificateName="A", **good)
    assert said == "The Server Certificate with name A already exists."
    iam(upload, ServerCertificateName="b", **good)
    iam.refuses("LimitExceeded", upload, ServerCertificateName="c", **good)
    rename = {"ServerCertificateName": "a", "NewServerCertificateName": "b"}
    iam.refuses("EntityAlreadyExists", "UpdateServerCertificate", **rename)


def test_the_end_of_certificates() -> None:
    iam = Account()
    metadata = iam(
        "UploadServerCertificate",
        ServerCertificateName="a",
        CertificateBody=LONG_LIVED,
        PrivateKey=KEY.format(""),
    )["ServerCertificateMetadata"]
    assert metadata["Expiration"] == datetime(2126, 11, 1, 7, 14, 28, tzinfo=UTC)
    for nonsense in (b"", b"\x30", b"\x30\x85", b"\x30\x03\x30\x01\x00", b"nonsense" * 9):
        assert not_after(nonsense) is None


def test_one_alias_at_a_time(iam: Account) -> None:
    assert iam("ListAccountAliases") == {"AccountAliases": []}
    iam("CreateAccountAlias", AccountAlias="one")
    said = iam.refuses("EntityAlreadyExists", "CreateAccountAlias", AccountAlias="one")
    assert said == "The account alias one already exists."
    iam("CreateAccountAlias", AccountAlias="two")
    assert iam("ListAccountAliases") == {"AccountAliases": ["two"]}
    said = iam.refuses("NoSuchEntity", "DeleteAccountAlias", AccountAlias="one")
    assert said == "The account alias with name one cannot be found."
    iam("DeleteAccountAlias", AccountAlias="two")
    assert iam("ListAccountAliases") == {"AccountAliases": []}


def user(name: str) -> User:
    return User(name=name, path="/", id=f"AIDA{name}", created=NOW)


def test_summary_counts_and_tells_quotas() -> None:
    iam = Account(Users=7)
    iam.state.put(user("ann"))
    versions = tuple(Version(id=f"v{n}", document="{}", created=NOW) for n in (1, 2))
    policy = Policy(name="p", path="/", id="ANPA", created=NOW, updated=NOW, versions=versions)
    iam.state.put(policy)
    iam.state.mfa_devices["a"] = MfaDevice(serial="a", created=NOW, user="AIDAann")
    iam.state.mfa_devices["b"] = MfaDevice(serial="b", created=NOW)
    iam("CreateOpenIDConnectProvider", Url="https://example.com")
    iam("SetSecurityTokenServicePreferences", GlobalEndpointTokenVersion="v2Token")
    found = iam("GetAccountSummary")["SummaryMap"]
    expected = {
        "Users": 1,
        "UsersQuota": 7,
        "PolicyVersionsInUse": 2,
        "MFADevices": 2,
        "MFADevicesInUse": 1,
        "Providers": 1,
        "GlobalEndpointTokenVersion": 2,
        "AssumeRolePolicySizeQuota": 2048,
    }
    assert expected.items() <= found.items()


def test_features_of_the_organization(iam: Account) -> None:
    empty = iam("ListOrganizationsFeatures")
    assert empty["EnabledFeatures"] == []
    iam("EnableOrganizationsRootSessions")
    both = iam("EnableOrganizationsRootCredentialsManagement")
    assert both["EnabledFeatures"] == ["RootCredentialsManagement", "RootSessions"]
    assert both["OrganizationId"] == empty["OrganizationId"]
    iam("DisableOrganizationsRootSessions")
    iam("DisableOrganizationsRootSessions")
    assert iam("ListOrganizationsFeatures")["EnabledFeatures"] == ["RootCredentialsManagement"]


def test_outbound_federation_is_on_or_off(iam: Account) -> None:
    iam.refuses("FeatureDisabled", "GetOutboundWebIdentityFederationInfo")
    iam.refuses("FeatureDisabled", "DisableOutboundWebIdentityFederation")
    issuer = iam("EnableOutboundWebIdentityFederation")["IssuerIdentifier"]
    assert issuer.endswith(".tokens.sts.global.api.aws")
    iam.refuses("FeatureEnabled", "EnableOutboundWebIdentityFederation")
    info = iam("GetOutboundWebIdentityFederationInfo")
    assert info == {"IssuerIdentifier": issuer, "JwtVendingEnabled": True}
    iam("DisableOutboundWebIdentityFederation")
    iam.refuses("FeatureDisabled", "GetOutboundWebIdentityFederationInfo")


def test_credential_report(iam: Account) -> None:
    iam.refuses("ReportNotPresent", "GetCredentialReport")
    iam.state.put(user("ann"))
    iam.state.put(user("bob"))
    key = Owned(id="AKIA", user="AIDAann", created=NOW, status="Inactive")
    iam.state.access_keys["AKIA"] = key
    iam.state.login_profiles["AIDAann"] = Owned(id="", user="AIDAann", created=NOW)
    iam.state.signing_certificates["C"] = Owned(id="C", user="AIDAann", created=NOW)
    iam.state.mfa_devices["a"] = MfaDevice(serial="a", created=NOW, user="AIDAann")
    assert iam("GenerateCredentialReport") == {"State": "COMPLETE"}
    report = iam("GetCredentialReport")
    assert report["GeneratedTime"] == NOW
    root, ann, bob = csv.DictReader(report["Content"].decode().splitlines())
    assert root["user"] == "<root_account>"
    assert root["arn"] == "arn:aws:iam::123456789012:root"
    assert len(root) == 22
    expected = {
        "arn": "arn:aws:iam::123456789012:user/ann",
        "user_creation_time": "2026-01-02T03:04:05+00:00",
        "password_enabled": "true",
        "password_last_changed": "2026-01-02T03:04:05+00:00",
        "mfa_active": "true",
        "access_key_1_active": "false",
        "access_key_1_last_rotated": "2026-01-02T03:04:05+00:00",
        "access_key_2_active": "false",
        "access_key_2_last_rotated": "N/A",
        "cert_1_active": "true",
        "cert_2_last_rotated": "N/A",
    }
    assert expected.items() <= ann.items()
    assert {bob[fact] for fact in ("password_enabled", "mfa_active", "cert_1_active")} == {"false"}
    iam.now += timedelta(hours=5)
    iam.refuses("ReportExpired", "GetCredentialReport")


def test_last_accessed_details(iam: Account) -> None:
    iam.state.put(user("ann"))
    arn = "arn:aws:iam::123456789012:user/ann"
    job = iam("GenerateServiceLastAccessedDetails", Arn=arn)["JobId"]
    found = iam("GetServiceLastAccessedDetails", JobId=job)
    assert found["JobStatus"] == "COMPLETED"
    assert found["JobType"] == "SERVICE_LEVEL"
    assert found["ServicesLastAccessed"] == []
    details = iam("GetServiceLastAccessedDetailsWithEntities", JobId=job, ServiceNamespace="s3")
    assert details["EntityDetailsList"] == []
    iam.refuses("NoSuchEntity", "GetServiceLastAccessedDetails", JobId="0" * 36)
    iam.refuses("NoSuchEntity", "GenerateServiceLastAccessedDetails", Arn=arn + "e")
