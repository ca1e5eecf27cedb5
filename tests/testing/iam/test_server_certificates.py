"""Server certificates, and when they end."""

from __future__ import annotations

from datetime import UTC, datetime

from support.iam_operations import NOW, Account, empty
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
    made = iam(
        "UploadServerCertificate",
        ServerCertificateName="web",
        Path="/cloudfront/",
        CertificateBody=CERTIFICATE,
        PrivateKey=private_key("EC"),
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
    result = iam("GetServerCertificate", ServerCertificateName="WEB")["ServerCertificate"]
    assert result["CertificateBody"] == CERTIFICATE
    assert result["ServerCertificateMetadata"] == {
        **made,
        "Path": "/",
        "ServerCertificateName": "WEB",
        "Arn": "arn:aws:iam::123456789012:server-certificate/WEB",
    }
    iam("DeleteServerCertificate", ServerCertificateName="WEB")
    said = iam.refuses("NoSuchEntity", "DeleteServerCertificate", ServerCertificateName="WEB")
    assert said == "The Server Certificate with name WEB cannot be found."


def test_server_certificate_refusals() -> None:
    iam = Account(empty(ServerCertificates=2))
    upload = "UploadServerCertificate"
    good = {"CertificateBody": CERTIFICATE, "PrivateKey": PRIVATE_KEY}
    for bad in (
        {"CertificateBody": "certificate"},
        {"CertificateBody": PRIVATE_KEY},
        {"CertificateBody": CERTIFICATE + CERTIFICATE},
        {"PrivateKey": CERTIFICATE},
        {"PrivateKey": private_key("ENCRYPTED")},
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
        PrivateKey=PRIVATE_KEY,
    )["ServerCertificateMetadata"]
    assert metadata["Expiration"] == datetime(2126, 11, 1, 7, 14, 28, tzinfo=UTC)
    for nonsense in (b"", b"\x30", b"\x30\x85", b"\x30\x03\x30\x01\x00", b"nonsense" * 9):
        assert not_after(nonsense) is None
