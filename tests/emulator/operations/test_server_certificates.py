"""Operations on server certificates, and their expiration."""

from __future__ import annotations

from datetime import UTC, datetime

from support.iam_operations import NOW, Account, empty_state
from support.key_material import PRIVATE_KEY, private_key

from iamdsl.emulator.operations.server_certificates import not_after

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


def test_server_certificate_from_upload_to_deletion(iam: Account) -> None:
    uploaded = iam(
        "UploadServerCertificate",
        ServerCertificateName="web",
        Path="/cloudfront/",
        CertificateBody=CERTIFICATE,
        PrivateKey=private_key("EC"),
        CertificateChain=CERTIFICATE + LONG_LIVED,
    )["ServerCertificateMetadata"]
    assert uploaded["Arn"] == "arn:aws:iam::123456789012:server-certificate/cloudfront/web"
    assert uploaded["ServerCertificateId"].startswith("ASCA")
    assert uploaded["UploadDate"] == NOW
    assert uploaded["Expiration"] == datetime(2036, 11, 22, 7, 14, 28, tzinfo=UTC)
    assert "PRIVATE KEY" not in str(iam.state)
    listing = "ListServerCertificates"
    assert iam(listing, PathPrefix="/cloud")["ServerCertificateMetadataList"] == [uploaded]
    assert iam(listing, PathPrefix="/other/")["ServerCertificateMetadataList"] == []
    iam(
        "UpdateServerCertificate",
        ServerCertificateName="web",
        NewServerCertificateName="site",
        NewPath="/",
    )
    result = iam("GetServerCertificate", ServerCertificateName="site")["ServerCertificate"]
    assert result["CertificateBody"] == CERTIFICATE
    assert result["ServerCertificateMetadata"] == {
        **uploaded,
        "Path": "/",
        "ServerCertificateName": "site",
        "Arn": "arn:aws:iam::123456789012:server-certificate/site",
    }
    iam("DeleteServerCertificate", ServerCertificateName="site")
    message = iam.error_message(
        "NoSuchEntity", "DeleteServerCertificate", ServerCertificateName="site"
    )
    assert message == "The Server Certificate with name site cannot be found."


def test_server_certificate_quotas_and_invalid_values_are_refused() -> None:
    iam = Account(empty_state(ServerCertificates=2))
    upload = "UploadServerCertificate"
    valid = {"CertificateBody": CERTIFICATE, "PrivateKey": PRIVATE_KEY}
    for malformed in (
        {"CertificateBody": "certificate"},
        {"CertificateBody": PRIVATE_KEY},
        {"CertificateBody": CERTIFICATE + CERTIFICATE},
        {"PrivateKey": CERTIFICATE},
        {"PrivateKey": private_key("ENCRYPTED")},
        {"CertificateChain": "chain"},
    ):
        iam.error_message(
            "MalformedCertificate", upload, ServerCertificateName="a", **{**valid, **malformed}
        )
    iam(upload, ServerCertificateName="a", **valid)
    message = iam.error_message("EntityAlreadyExists", upload, ServerCertificateName="A", **valid)
    assert message == "The Server Certificate with name A already exists."
    iam(upload, ServerCertificateName="b", **valid)
    iam.error_message("LimitExceeded", upload, ServerCertificateName="c", **valid)
    rename = {"ServerCertificateName": "a", "NewServerCertificateName": "b"}
    iam.error_message("EntityAlreadyExists", "UpdateServerCertificate", **rename)


def test_expiration_is_read_from_the_certificate() -> None:
    iam = Account()
    metadata = iam(
        "UploadServerCertificate",
        ServerCertificateName="a",
        CertificateBody=LONG_LIVED,
        PrivateKey=PRIVATE_KEY,
    )["ServerCertificateMetadata"]
    assert metadata["Expiration"] == datetime(2126, 11, 1, 7, 14, 28, tzinfo=UTC)
    for malformed in (b"", b"\x30", b"\x30\x85", b"\x30\x03\x30\x01\x00", b"nonsense" * 9):
        assert not_after(malformed) is None
