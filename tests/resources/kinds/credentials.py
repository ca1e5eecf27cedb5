"""Test cases for users' credentials."""

from __future__ import annotations

from attrs import evolve
from resources.kinds.case import Change, KindCase, both_ways
from support.key_material import pem, ssh

from iamdsl import AccessKey, LoginProfile, User
from iamdsl.resources import ServiceSpecificCredential, SigningCertificate, SshKey

ADA, EVE = User("ada"), User("eve")
GIT, BEDROCK = "codecommit.amazonaws.com", "bedrock.amazonaws.com"
KEY = AccessKey(ADA)
SSH = SshKey(ADA, ssh(1))
CERTIFICATE = SigningCertificate(ADA, pem(1))
PASSWORD = ServiceSpecificCredential(ADA, GIT)
OFF = ServiceSpecificCredential(ADA, BEDROCK, status="Inactive")
EXPIRING = ServiceSpecificCredential(ADA, BEDROCK, label="month", credential_age_days=30)

CASES = {
    "access-key": KindCase(
        base=KEY,
        timed_tests={
            "rotate_after": "tests/deployment/test_credential_age.py::"
            "test_old_credential_is_replaced_by_a_new_one",
        },
        around=(ADA, EVE),
        creates=("CreateAccessKey",),
        destroys=("DeleteAccessKey",),
        changes=(both_ways("status", evolve(KEY, status="Inactive"), "UpdateAccessKey"),),
        replacements={"user": AccessKey(EVE), "label": AccessKey(ADA, label="ci")},
    ),
    "access-key inactive": KindCase(
        base=AccessKey(ADA, label="old", status="Inactive"),
        around=(ADA,),
        creates=("CreateAccessKey", "UpdateAccessKey"),
        destroys=("DeleteAccessKey",),
        changes=(both_ways("status", AccessKey(ADA, label="old"), "UpdateAccessKey"),),
    ),
    "login-profile": KindCase(
        base=LoginProfile(ADA),
        in_place_tests={
            "max_signin_session_duration": "tests/resources/test_signin_session.py::"
            "test_duration_is_set_changed_and_reset_in_place",
        },
        around=(ADA, EVE),
        creates=("CreateLoginProfile",),
        destroys=("DeleteLoginProfile",),
        changes=(
            # AWS clears the flag once the user has chosen a password, so an account without the
            # flag is as declared.
            Change(
                "password_reset_required",
                LoginProfile(ADA, password_reset_required=False),
                ("UpdateLoginProfile",),
                (),
            ),
        ),
        replacements={"user": LoginProfile(EVE)},
    ),
    "ssh-key": KindCase(
        base=SSH,
        around=(ADA, EVE),
        creates=("UploadSSHPublicKey",),
        destroys=("DeleteSSHPublicKey",),
        same={
            "public_key with a comment": SshKey(ADA, f"{ssh(1)} ada@home\n"),
            "public_key with another comment": SshKey(ADA, f"{ssh(1)} another"),
        },
        changes=(both_ways("status", evolve(SSH, status="Inactive"), "UpdateSSHPublicKey"),),
        replacements={
            "public_key": SshKey(ADA, ssh(3)),
            "user": SshKey(EVE, ssh(1)),
            "label": SshKey(ADA, ssh(1), label="work"),
        },
    ),
    "ssh-key inactive": KindCase(
        base=SshKey(ADA, ssh(5), label="work", status="Inactive"),
        around=(ADA,),
        creates=("UploadSSHPublicKey", "UpdateSSHPublicKey"),
        destroys=("DeleteSSHPublicKey",),
        changes=(both_ways("status", SshKey(ADA, ssh(5), label="work"), "UpdateSSHPublicKey"),),
        replacements={"public_key": SshKey(ADA, ssh(3), label="work", status="Inactive")},
    ),
    "signing-certificate": KindCase(
        base=CERTIFICATE,
        around=(ADA, EVE),
        creates=("UploadSigningCertificate",),
        destroys=("DeleteSigningCertificate",),
        same={"body between blank lines": SigningCertificate(ADA, f"\n{pem(1)}\n")},
        changes=(
            both_ways("status", evolve(CERTIFICATE, status="Inactive"), "UpdateSigningCertificate"),
        ),
        replacements={
            "body": SigningCertificate(ADA, pem(2)),
            "user": SigningCertificate(EVE, pem(1)),
            "label": SigningCertificate(ADA, pem(1), label="work"),
        },
    ),
    "service-specific-credential": KindCase(
        base=PASSWORD,
        timed_tests={
            "rotate_after": "tests/deployment/test_credential_age.py::"
            "test_old_credential_is_replaced_by_a_new_one",
        },
        around=(ADA, EVE),
        creates=("CreateServiceSpecificCredential",),
        destroys=("DeleteServiceSpecificCredential",),
        changes=(
            both_ways(
                "status", evolve(PASSWORD, status="Inactive"), "UpdateServiceSpecificCredential"
            ),
        ),
        replacements={
            "service": ServiceSpecificCredential(ADA, "cassandra.amazonaws.com"),
            "user": ServiceSpecificCredential(EVE, GIT),
            "label": ServiceSpecificCredential(ADA, GIT, label="work"),
        },
    ),
    "service-specific-credential that expires": KindCase(
        base=EXPIRING,
        around=(ADA,),
        creates=("CreateServiceSpecificCredential",),
        destroys=("DeleteServiceSpecificCredential",),
        replacements={"credential_age_days": evolve(EXPIRING, credential_age_days=None)},
    ),
    "service-specific-credential that is an API key": KindCase(
        base=OFF,
        around=(ADA,),
        creates=("CreateServiceSpecificCredential", "UpdateServiceSpecificCredential"),
        destroys=("DeleteServiceSpecificCredential",),
        changes=(
            both_ways("status", evolve(OFF, status="Active"), "UpdateServiceSpecificCredential"),
        ),
        replacements={"credential_age_days": evolve(OFF, credential_age_days=30)},
    ),
}
