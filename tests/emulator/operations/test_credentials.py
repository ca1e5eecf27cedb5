"""Operations on access keys, SSH keys, signing certificates and service credentials."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from support.iam_operations import NOW
from support.key_material import certificate, pem, ssh

if TYPE_CHECKING:
    from support.iam_operations import Account


def test_user_has_at_most_two_access_keys(account: Account) -> None:
    key = account("CreateAccessKey", UserName="bob")["AccessKey"]
    account("CreateAccessKey", UserName="bob")
    assert key["AccessKeyId"].startswith("AKIA")
    assert (len(key["AccessKeyId"]), len(key["SecretAccessKey"])) == (20, 40)
    account.assert_error(
        "LimitExceeded",
        "Cannot exceed quota for AccessKeysPerUser: 2",
        "CreateAccessKey",
        UserName="bob",
    )
    assert len(account("ListAccessKeys", UserName="bob")["AccessKeyMetadata"]) == 2
    assert account("ListAccessKeys")["AccessKeyMetadata"] == []


def test_access_key_is_deactivated_and_deleted(account: Account) -> None:
    key = account("CreateAccessKey")["AccessKey"]["AccessKeyId"]
    account("UpdateAccessKey", AccessKeyId=key, Status="Inactive")
    assert account("ListAccessKeys")["AccessKeyMetadata"][0]["Status"] == "Inactive"
    account.assert_error(
        "InvalidInput", "Status", "UpdateAccessKey", AccessKeyId=key, Status="Expired"
    )
    assert account("GetAccessKeyLastUsed", AccessKeyId=key) == {
        "UserName": "ada",
        "AccessKeyLastUsed": {"LastUsedDate": None, "ServiceName": "N/A", "Region": "N/A"},
    }
    missing = f"The Access Key with id {key} cannot be found."
    account.assert_error(
        "NoSuchEntity", missing, "DeleteAccessKey", UserName="bob", AccessKeyId=key
    )
    account("DeleteAccessKey", AccessKeyId=key)
    account.assert_error("NoSuchEntity", missing, "DeleteAccessKey", AccessKeyId=key)
    account.assert_error("NoSuchEntity", missing, "GetAccessKeyLastUsed", AccessKeyId=key)


def test_ssh_key_is_the_same_in_both_encodings(account: Account) -> None:
    body = ssh(1)
    blob = base64.b64decode(body.partition(" ")[2])
    ada = {"UserName": "ada"}
    key = account("UploadSSHPublicKey", **ada, SSHPublicKeyBody=f"{body} ada@home\n")[
        "SSHPublicKey"
    ]
    identity = {"SSHPublicKeyId": key["SSHPublicKeyId"]}
    assert key["SSHPublicKeyId"].startswith("APKA")
    assert key["Fingerprint"] == hashlib.md5(blob).digest().hex(":")  # noqa: S324 - as AWS does
    shown = account("GetSSHPublicKey", **ada, **identity, Encoding="PEM")["SSHPublicKey"]
    text = shown["SSHPublicKeyBody"]
    account.assert_error(
        "DuplicateSSHPublicKey", "", "UploadSSHPublicKey", **ada, SSHPublicKeyBody=text
    )
    account("DeleteSSHPublicKey", **ada, **identity)
    other = account("UploadSSHPublicKey", UserName="bob", SSHPublicKeyBody=text)["SSHPublicKey"]
    bob = {"UserName": "bob", "SSHPublicKeyId": other["SSHPublicKeyId"]}
    assert other["Fingerprint"] == key["Fingerprint"]
    account("UpdateSSHPublicKey", **bob, Status="Inactive")
    result = account("GetSSHPublicKey", **bob, Encoding="SSH")["SSHPublicKey"]
    assert (result["SSHPublicKeyBody"], result["Status"]) == (body, "Inactive")


@pytest.mark.parametrize(
    "body",
    [
        "nonsense",
        "ssh-rsa AAAA",
        "ssh-rsa AAAAB",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA==",
        ssh(1, bits=1024),
        "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
        "-----BEGIN RSA PUBLIC KEY-----\nMAA=\n-----END RSA PUBLIC KEY-----",
    ],
)
def test_malformed_ssh_keys_are_refused(account: Account, body: str) -> None:
    account.assert_error(
        "InvalidPublicKey",
        "The public",
        "UploadSSHPublicKey",
        UserName="ada",
        SSHPublicKeyBody=body,
    )


def test_user_has_at_most_five_ssh_keys(account: Account) -> None:
    bodies = [ssh(number) for number in range(6)]
    for body in bodies[:5]:
        account("UploadSSHPublicKey", UserName="ada", SSHPublicKeyBody=body)
    account.assert_error(
        "LimitExceeded",
        "Cannot exceed quota for SSHPublicKeysPerUser: 5",
        "UploadSSHPublicKey",
        UserName="ada",
        SSHPublicKeyBody=bodies[5],
    )
    assert len(account("ListSSHPublicKeys", UserName="ada")["SSHPublicKeys"]) == 5


def test_signing_certificates_from_upload_to_deletion(account: Account) -> None:
    bodies = [pem(number) for number in range(3)]
    uploaded = account("UploadSigningCertificate", CertificateBody=bodies[0])["Certificate"]
    account.assert_error(
        "DuplicateCertificate",
        "",
        "UploadSigningCertificate",
        UserName="bob",
        CertificateBody=bodies[0],
    )
    for malformed in ("nonsense", certificate(b"nonsense"), bodies[0].replace("MA", "M")):
        account.assert_error(
            "MalformedCertificate", "", "UploadSigningCertificate", CertificateBody=malformed
        )
    account("UploadSigningCertificate", CertificateBody=bodies[1])
    account.assert_error(
        "LimitExceeded",
        "Cannot exceed quota for CertificatesPerUser: 2",
        "UploadSigningCertificate",
        CertificateBody=bodies[2],
    )
    identity = {"CertificateId": uploaded["CertificateId"]}
    account("UpdateSigningCertificate", **identity, Status="Inactive")
    first, _ = account("ListSigningCertificates")["Certificates"]
    assert first == {**uploaded, "Status": "Inactive"}
    account("DeleteSigningCertificate", **identity)
    account.assert_error("NoSuchEntity", "The Certificate", "DeleteSigningCertificate", **identity)


def test_user_has_at_most_two_credentials_for_each_service(account: Account) -> None:
    git = {"UserName": "ada", "ServiceName": "codecommit.amazonaws.com"}
    create = "CreateServiceSpecificCredential"
    first, second = (account(create, **git)["ServiceSpecificCredential"] for _ in range(2))
    assert first["ServiceUserName"] == "ada-at-123456789012"
    assert second["ServiceUserName"] == "ada+1-at-123456789012"
    account.assert_error("LimitExceeded", "Cannot exceed quota for ", create, **git)
    account.assert_error("InvalidInput", "", create, **git, CredentialAgeDays=3)
    account.assert_error(
        "NotSupportedService",
        "Service s3.amazonaws.com is not supported",
        create,
        UserName="ada",
        ServiceName="s3.amazonaws.com",
    )
    identity = {"ServiceSpecificCredentialId": first["ServiceSpecificCredentialId"]}
    again = account("ResetServiceSpecificCredential", **identity)["ServiceSpecificCredential"]
    assert again["ServicePassword"] != first["ServicePassword"]
    account("UpdateServiceSpecificCredential", **identity, Status="Inactive")
    listed = account("ListServiceSpecificCredentials")["ServiceSpecificCredentials"]
    assert [item["Status"] for item in listed] == ["Inactive", "Active"]
    assert not any("ServicePassword" in entry for entry in listed)
    account("DeleteServiceSpecificCredential", **identity)
    third = account(create, **git)["ServiceSpecificCredential"]
    assert third["ServiceUserName"] == first["ServiceUserName"]


def test_api_keys_expire_and_are_listed_for_all_users(account: Account) -> None:
    bedrock = {"ServiceName": "bedrock.amazonaws.com"}
    key = account(
        "CreateServiceSpecificCredential", **bedrock, UserName="bob", CredentialAgeDays=3
    )["ServiceSpecificCredential"]
    assert key["ExpirationDate"] == NOW + timedelta(days=3)
    assert key["ServiceCredentialAlias"] == "bob-at-123456789012"
    assert key["ServiceCredentialSecret"].startswith("ABSK")
    all_users = account("ListServiceSpecificCredentials", **bedrock, AllUsers=True)
    assert [item["UserName"] for item in all_users["ServiceSpecificCredentials"]] == ["bob"]
    own = account("ListServiceSpecificCredentials", **bedrock)
    assert own["ServiceSpecificCredentials"] == []
    account.assert_error(
        "InvalidInput", "", "ListServiceSpecificCredentials", AllUsers=True, UserName="bob"
    )
