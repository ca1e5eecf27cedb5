"""What users sign in and sign with, each credential by its own rules."""

from __future__ import annotations

import base64
import hashlib
import struct
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

import attrs
import pytest

from iamdsl.testing.iam.operation import HANDLERS, Caller, Request
from iamdsl.testing.iam.records import User
from iamdsl.testing.iam.refusal import Refused
from iamdsl.testing.iam.state import State

for _module in (
    "access_keys",
    "login_profiles",
    "mfa_devices",
    "passwords",
    "service_credentials",
    "signing_certificates",
    "ssh_keys",
):
    import_module(f"iamdsl.testing.iam.{_module}")

GOOD = "Correct-Horse-7"
NOW = datetime.now(UTC)


@attrs.define
class Account:
    """An account with two users, and a clock that stands still."""

    state: State
    caller: Caller
    now: datetime = NOW

    def __call__(self, operation: str, **parameters: Any) -> dict[str, Any]:
        return HANDLERS[operation](
            Request(
                operation=operation,
                parameters=parameters,
                state=self.state,
                seen=self.state,
                now=self.now,
                caller=self.caller,
            )
        )

    def refuses(self, code: str, message: str, operation: str, **parameters: Any) -> None:
        before = self.state.copy()
        with pytest.raises(Refused) as refused:
            self(operation, **parameters)
        assert (refused.value.code, refused.value.message[: len(message)]) == (code, message)
        assert self.state == before


@pytest.fixture
def account() -> Account:
    state = State(account="123456789012", partition="aws")
    for name in ("ada", "bob"):
        state.put(User(name=name, path="/", id=f"AIDA{name.upper()}", created=NOW))
    ada = state.user("ada")
    return Account(state, Caller(arn=state.arn_of(ada), id=ada.id, user=ada))


def test_a_user_has_two_access_keys_at_most(account: Account) -> None:
    key = account("CreateAccessKey", UserName="bob")["AccessKey"]
    account("CreateAccessKey", UserName="bob")
    assert key["AccessKeyId"].startswith("AKIA")
    assert (len(key["AccessKeyId"]), len(key["SecretAccessKey"])) == (20, 40)
    account.refuses(
        "LimitExceeded",
        "Cannot exceed quota for AccessKeysPerUser: 2",
        "CreateAccessKey",
        UserName="bob",
    )
    assert len(account("ListAccessKeys", UserName="bob")["AccessKeyMetadata"]) == 2
    assert account("ListAccessKeys")["AccessKeyMetadata"] == []


def test_an_access_key_is_turned_off_and_deleted(account: Account) -> None:
    key = account("CreateAccessKey")["AccessKey"]["AccessKeyId"]
    account("UpdateAccessKey", AccessKeyId=key, Status="Inactive")
    assert account("ListAccessKeys")["AccessKeyMetadata"][0]["Status"] == "Inactive"
    account.refuses("InvalidInput", "Status", "UpdateAccessKey", AccessKeyId=key, Status="Expired")
    assert account("GetAccessKeyLastUsed", AccessKeyId=key) == {
        "UserName": "ada",
        "AccessKeyLastUsed": {"LastUsedDate": None, "ServiceName": "N/A", "Region": "N/A"},
    }
    gone = f"The Access Key with id {key} cannot be found."
    account.refuses("NoSuchEntity", gone, "DeleteAccessKey", UserName="bob", AccessKeyId=key)
    account("DeleteAccessKey", AccessKeyId=key)
    account.refuses("NoSuchEntity", gone, "DeleteAccessKey", AccessKeyId=key)
    account.refuses("NoSuchEntity", gone, "GetAccessKeyLastUsed", AccessKeyId=key)


def test_a_password_policy_is_set_as_a_whole(account: Account) -> None:
    missing = "The Password Policy with domain name 123456789012 cannot be found."
    account.refuses("NoSuchEntity", missing, "GetAccountPasswordPolicy")
    account.refuses("NoSuchEntity", missing, "DeleteAccountPasswordPolicy")
    account("UpdateAccountPasswordPolicy", MaxPasswordAge=90, RequireSymbols=True)
    policy = account("GetAccountPasswordPolicy")["PasswordPolicy"]
    assert (policy["ExpirePasswords"], policy["MaxPasswordAge"]) == (True, 90)
    account("UpdateAccountPasswordPolicy", HardExpiry=True)
    assert account("GetAccountPasswordPolicy")["PasswordPolicy"] == {
        "MinimumPasswordLength": 6,
        "RequireSymbols": False,
        "RequireNumbers": False,
        "RequireUppercaseCharacters": False,
        "RequireLowercaseCharacters": False,
        "AllowUsersToChangePassword": False,
        "ExpirePasswords": False,
        "HardExpiry": True,
    }
    account("DeleteAccountPasswordPolicy")
    account.refuses("NoSuchEntity", missing, "GetAccountPasswordPolicy")


@pytest.mark.parametrize(
    ("policy", "password", "message"),
    [
        (None, "Ab1-", "Password should have a minimum length of 8"),
        (None, "abcdefg1", "Password should meet 1 more of the following requirements: "),
        (
            {"RequireUppercaseCharacters": True},
            "abcdefg1",
            "Password should have at least one uppercase letter",
        ),
        ({"RequireSymbols": True}, "abcdefg1", "Password should have at least one symbol"),
        (
            {"MinimumPasswordLength": 20},
            "abcdefg1",
            "Password should have a minimum length of 20",
        ),
    ],
)
def test_weak_passwords_are_refused_and_not_repeated(
    account: Account, policy: dict[str, Any] | None, password: str, message: str
) -> None:
    if policy is not None:
        account("UpdateAccountPasswordPolicy", **policy)
    account.refuses(
        "PasswordPolicyViolation", message, "CreateLoginProfile", UserName="ada", Password=password
    )


def test_a_policy_of_ones_own_may_be_weaker(account: Account) -> None:
    account("UpdateAccountPasswordPolicy")
    account("CreateLoginProfile", UserName="ada", Password="abcdef")


def test_a_password_is_not_the_accounts_name(account: Account) -> None:
    account.state.settings["account_alias"] = "our-account-1"
    account.refuses(
        "PasswordPolicyViolation",
        "Password should not be identical",
        "CreateLoginProfile",
        UserName="ada",
        Password="our-account-1",
    )


def test_a_login_profile_is_made_changed_and_deleted(account: Account) -> None:
    missing = "Login Profile for User ada cannot be found."
    account.refuses("NoSuchEntity", missing, "GetLoginProfile", UserName="ada")
    account.refuses("ValidationError", "Password", "CreateLoginProfile", UserName="ada")
    given = account("CreateLoginProfile", UserName="ada", Password=GOOD, PasswordResetRequired=True)
    assert account("GetLoginProfile", UserName="ada") == given
    account.refuses(
        "EntityAlreadyExists",
        "Login Profile for user ada already exists.",
        "CreateLoginProfile",
        UserName="ada",
        Password=GOOD,
    )
    account("UpdateLoginProfile", UserName="ada", Password=GOOD + "!")
    assert account("GetLoginProfile", UserName="ada") == given
    account("UpdateLoginProfile", UserName="ada", PasswordResetRequired=False)
    assert not account("GetLoginProfile")["LoginProfile"]["PasswordResetRequired"]
    assert GOOD not in repr(account.state)
    account("DeleteLoginProfile", UserName="ada")
    account.refuses("NoSuchEntity", missing, "DeleteLoginProfile", UserName="ada")


def test_a_new_login_profile_may_have_to_settle(account: Account) -> None:
    account.state.settings["settling"] = 10
    account("CreateLoginProfile", UserName="ada", Password=GOOD)
    for operation in ("UpdateLoginProfile", "DeleteLoginProfile"):
        account.refuses(
            "EntityTemporarilyUnmodifiable", "Login Profile for User ada", operation, UserName="ada"
        )
    account.now += timedelta(seconds=10)
    account("DeleteLoginProfile", UserName="ada")


def test_users_change_their_password_knowing_the_old_one(account: Account) -> None:
    account("UpdateAccountPasswordPolicy", PasswordReusePrevention=2)
    account("CreateLoginProfile", UserName="ada", Password=GOOD, PasswordResetRequired=True)
    account.refuses(
        "AccessDenied", "The old", "ChangePassword", OldPassword="no", NewPassword="another"
    )
    account("ChangePassword", OldPassword=GOOD, NewPassword="second")
    assert not account("GetLoginProfile")["LoginProfile"]["PasswordResetRequired"]
    account.refuses(
        "PasswordPolicyViolation",
        "Policy constraint violation with password reuse prevention",
        "ChangePassword",
        OldPassword="second",
        NewPassword=GOOD,
    )
    account("ChangePassword", OldPassword="second", NewPassword="third!")
    account("ChangePassword", OldPassword="third!", NewPassword=GOOD)
    account.caller = Caller(arn="arn:aws:iam::123456789012:root", id="123456789012")
    account.refuses(
        "InvalidUserType", "Only", "ChangePassword", OldPassword=GOOD, NewPassword="another"
    )


CODES = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}


def test_a_virtual_device_is_enabled_for_one_user(account: Account) -> None:
    device = account("CreateVirtualMFADevice", Path="/a/", VirtualMFADeviceName="ada", Tags=[])[
        "VirtualMFADevice"
    ]
    serial = device["SerialNumber"]
    assert serial == "arn:aws:iam::123456789012:mfa/a/ada"
    assert len(device["Base32StringSeed"]) == 64
    assert device["QRCodePNG"].startswith(b"\x89PNG")
    account.refuses(
        "EntityAlreadyExists",
        "MFADevice entity at the same path and name already exists.",
        "CreateVirtualMFADevice",
        Path="/a/",
        VirtualMFADeviceName="ada",
    )
    ada = {"UserName": "ada", "SerialNumber": serial}
    same = {"AuthenticationCode1": "123456", "AuthenticationCode2": "123456"}
    account.refuses("InvalidAuthenticationCode", "", "EnableMFADevice", **ada, **same)
    account.refuses("NoSuchEntity", "Virtual", "ResyncMFADevice", **ada, **CODES)
    account("EnableMFADevice", **ada, **CODES)
    account("ResyncMFADevice", **ada, **CODES)
    account.refuses("EntityAlreadyExists", "", "EnableMFADevice", **ada, **CODES)
    account.refuses(
        "DeleteConflict",
        "MFA VirtualDevice in use. Must deactivate first.",
        "DeleteVirtualMFADevice",
        SerialNumber=serial,
    )
    assert account("GetMFADevice", SerialNumber=serial) == {**ada, "EnableDate": NOW}
    assert account("ListMFADevices") == {"MFADevices": [{**ada, "EnableDate": NOW}]}
    account("DeactivateMFADevice", **ada)
    account("DeleteVirtualMFADevice", SerialNumber=serial)
    account.refuses(
        "NoSuchEntity",
        f"VirtualMFADevice with serial number {serial} does not exist.",
        "EnableMFADevice",
        **ada,
        **CODES,
    )


def test_virtual_devices_are_listed_by_assignment(account: Account) -> None:
    for name in ("one", "two"):
        account("CreateVirtualMFADevice", VirtualMFADeviceName=name)
    one = "arn:aws:iam::123456789012:mfa/one"
    account("EnableMFADevice", UserName="ada", SerialNumber=one, **CODES)
    counts = {
        status: len(account("ListVirtualMFADevices", AssignmentStatus=status)["VirtualMFADevices"])
        for status in ("Assigned", "Unassigned", "Any")
    }
    assert counts == {"Assigned": 1, "Unassigned": 1, "Any": 2}
    (assigned,) = account("ListVirtualMFADevices", AssignmentStatus="Assigned")["VirtualMFADevices"]
    assert (assigned["User"]["UserName"], assigned["EnableDate"]) == ("ada", NOW)


def test_hardware_devices_come_and_go_with_their_user(account: Account) -> None:
    for number in range(8):
        serial = f"GAHT1234567{number}"
        account("EnableMFADevice", UserName="ada", SerialNumber=serial, **CODES)
    last = {"UserName": "ada", "SerialNumber": "GAHT12345678"}
    account.refuses(
        "LimitExceeded",
        "Cannot exceed quota for MFADevicesPerUser: 8",
        "EnableMFADevice",
        **last,
        **CODES,
    )
    account.refuses("NoSuchEntity", "MFADevice with", "DeactivateMFADevice", **last)
    account("DeactivateMFADevice", UserName="ada", SerialNumber="GAHT12345670")
    assert "GAHT12345670" not in account.state.mfa_devices
    assert account("ListVirtualMFADevices")["VirtualMFADevices"] == []


def _ssh(modulus: int) -> tuple[str, bytes]:
    number = modulus.to_bytes(modulus.bit_length() // 8 + 1)
    blob = b"".join(
        struct.pack(">I", len(part)) + part for part in (b"ssh-rsa", b"\x01\x00\x01", number)
    )
    return f"ssh-rsa {base64.b64encode(blob).decode()}", blob


def test_an_ssh_key_is_one_key_in_both_encodings(account: Account) -> None:
    body, blob = _ssh(2**2047 + 1)
    ada = {"UserName": "ada"}
    key = account("UploadSSHPublicKey", **ada, SSHPublicKeyBody=f"{body} ada@home\n")[
        "SSHPublicKey"
    ]
    identity = {"SSHPublicKeyId": key["SSHPublicKeyId"]}
    assert key["SSHPublicKeyId"].startswith("APKA")
    assert key["Fingerprint"] == hashlib.md5(blob).digest().hex(":")  # noqa: S324 - as AWS does
    pem = account("GetSSHPublicKey", **ada, **identity, Encoding="PEM")["SSHPublicKey"]
    text = pem["SSHPublicKeyBody"]
    account.refuses("DuplicateSSHPublicKey", "", "UploadSSHPublicKey", **ada, SSHPublicKeyBody=text)
    account("DeleteSSHPublicKey", **ada, **identity)
    other = account("UploadSSHPublicKey", UserName="bob", SSHPublicKeyBody=text)["SSHPublicKey"]
    bob = {"UserName": "bob", "SSHPublicKeyId": other["SSHPublicKeyId"]}
    assert other["Fingerprint"] == key["Fingerprint"]
    account("UpdateSSHPublicKey", **bob, Status="Inactive")
    found = account("GetSSHPublicKey", **bob, Encoding="SSH")["SSHPublicKey"]
    assert (found["SSHPublicKeyBody"], found["Status"]) == (body, "Inactive")


@pytest.mark.parametrize(
    "body",
    [
        "nonsense",
        "ssh-rsa AAAA",
        "ssh-rsa AAAAB",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA==",
        _ssh(2**1023 + 1)[0],
        "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
        "-----BEGIN RSA PUBLIC KEY-----\nMAA=\n-----END RSA PUBLIC KEY-----",
    ],
)
def test_what_is_no_ssh_key_is_refused(account: Account, body: str) -> None:
    account.refuses(
        "InvalidPublicKey",
        "The public",
        "UploadSSHPublicKey",
        UserName="ada",
        SSHPublicKeyBody=body,
    )


def test_a_user_has_five_ssh_keys_at_most(account: Account) -> None:
    bodies = [_ssh(2**2047 + number)[0] for number in range(6)]
    for body in bodies[:5]:
        account("UploadSSHPublicKey", UserName="ada", SSHPublicKeyBody=body)
    account.refuses(
        "LimitExceeded",
        "Cannot exceed quota for SSHPublicKeysPerUser: 5",
        "UploadSSHPublicKey",
        UserName="ada",
        SSHPublicKeyBody=bodies[5],
    )
    assert len(account("ListSSHPublicKeys", UserName="ada")["SSHPublicKeys"]) == 5


def _pem(der: bytes) -> str:
    text = base64.b64encode(der).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"


def test_signing_certificates(account: Account) -> None:
    bodies = [_pem(bytes((0x30, 1, number))) for number in range(3)]
    given = account("UploadSigningCertificate", CertificateBody=bodies[0])["Certificate"]
    account.refuses(
        "DuplicateCertificate",
        "",
        "UploadSigningCertificate",
        UserName="bob",
        CertificateBody=bodies[0],
    )
    for bad in ("nonsense", _pem(b"nonsense"), bodies[0].replace("MA", "M")):
        account.refuses("MalformedCertificate", "", "UploadSigningCertificate", CertificateBody=bad)
    account("UploadSigningCertificate", CertificateBody=bodies[1])
    account.refuses(
        "LimitExceeded",
        "Cannot exceed quota for CertificatesPerUser: 2",
        "UploadSigningCertificate",
        CertificateBody=bodies[2],
    )
    identity = {"CertificateId": given["CertificateId"]}
    account("UpdateSigningCertificate", **identity, Status="Inactive")
    first, _ = account("ListSigningCertificates")["Certificates"]
    assert first == {**given, "Status": "Inactive"}
    account("DeleteSigningCertificate", **identity)
    account.refuses("NoSuchEntity", "The Certificate", "DeleteSigningCertificate", **identity)


def test_service_credentials_are_two_for_each_service(account: Account) -> None:
    git = {"UserName": "ada", "ServiceName": "codecommit.amazonaws.com"}
    create = "CreateServiceSpecificCredential"
    first, second = (account(create, **git)["ServiceSpecificCredential"] for _ in range(2))
    assert first["ServiceUserName"] == "ada-at-123456789012"
    assert second["ServiceUserName"] == "ada+1-at-123456789012"
    account.refuses("LimitExceeded", "Cannot exceed quota for ", create, **git)
    account.refuses("InvalidInput", "", create, **git, CredentialAgeDays=3)
    account.refuses(
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
    assert [one["Status"] for one in listed] == ["Inactive", "Active"]
    assert not any("ServicePassword" in one for one in listed)
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
    everyone = account("ListServiceSpecificCredentials", **bedrock, AllUsers=True)
    assert [one["UserName"] for one in everyone["ServiceSpecificCredentials"]] == ["bob"]
    mine = account("ListServiceSpecificCredentials", **bedrock)
    assert mine["ServiceSpecificCredentials"] == []
    account.refuses(
        "InvalidInput", "", "ListServiceSpecificCredentials", AllUsers=True, UserName="bob"
    )
