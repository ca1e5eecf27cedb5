"""Test cases for server certificates and virtual MFA devices."""

from __future__ import annotations

from attrs import evolve
from resources.kinds.case import Change, KindCase, OutsideChange, both_ways
from resources.kinds.samples import HERE, STRANGE
from support.key_material import PRIVATE_KEY, pem

from iamdsl import User
from iamdsl.resources import ServerCertificate, VirtualMfaDevice

ADA = User("ada")
CHAIN = pem(7) + pem(8)
CERTIFICATE = ServerCertificate(
    "web", pem(1), chain=CHAIN, key_secret="acme-key", tags={"team": "web"}
)
CERTIFICATE_NAME = {"ServerCertificateName": "web"}
MFA = VirtualMfaDevice("ada", path="/staff/", tags={"team": "web"})
SERIAL = {"SerialNumber": f"{HERE}:mfa/staff/ada"}
CODES = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}

CASES = {
    "server-certificate": KindCase(
        base=CERTIFICATE,
        secrets={"acme-key": {"PrivateKey": PRIVATE_KEY}},
        creates=("UploadServerCertificate",),
        destroys=("DeleteServerCertificate",),
        same={
            "body and chain with other line ends": evolve(
                CERTIFICATE, body=f"\n{pem(1)}\r\n", chain=f"{CHAIN}\n"
            ),
            "key_secret": evolve(CERTIFICATE, key_secret="other"),
        },
        changes=(
            Change(
                "renamed_from",
                evolve(CERTIFICATE, name="shop", renamed_from="web"),
                ("UpdateServerCertificate",),
                ("UpdateServerCertificate",),
                reverse_to=evolve(CERTIFICATE, renamed_from="shop"),
            ),
            both_ways("path", evolve(CERTIFICATE, path="/cloudfront/"), "UpdateServerCertificate"),
            both_ways("tags", evolve(CERTIFICATE, tags={"team": "ops"}), "TagServerCertificate"),
            both_ways(
                "tags under another key",
                evolve(CERTIFICATE, tags={"stage": "x"}),
                "TagServerCertificate",
                "UntagServerCertificate",
            ),
        ),
        replacements={
            "name": evolve(CERTIFICATE, name="api"),
            "body": evolve(CERTIFICATE, body=pem(2)),
            "chain": evolve(CERTIFICATE, chain=pem(7)),
            "chain removed": evolve(CERTIFICATE, chain=None),
        },
        outside_changes=(
            OutsideChange(
                "path",
                "UpdateServerCertificate",
                {**CERTIFICATE_NAME, "NewPath": "/theirs/"},
                ("UpdateServerCertificate",),
            ),
            OutsideChange(
                "tags",
                "TagServerCertificate",
                {**CERTIFICATE_NAME, "Tags": STRANGE},
                ("UntagServerCertificate",),
            ),
        ),
        untag=("UntagServerCertificate", CERTIFICATE_NAME),
    ),
    "virtual-mfa-device": KindCase(
        base=MFA,
        creates=("CreateVirtualMFADevice",),
        destroys=("DeleteVirtualMFADevice",),
        changes=(
            both_ways("tags", evolve(MFA, tags={"team": "ops"}), "TagMFADevice"),
            both_ways(
                "tags under another key",
                evolve(MFA, tags={"stage": "x"}),
                "TagMFADevice",
                "UntagMFADevice",
            ),
        ),
        replacements={"name": evolve(MFA, name="eve"), "path": evolve(MFA, path="/")},
        outside_changes=(
            OutsideChange("tags", "TagMFADevice", {**SERIAL, "Tags": STRANGE}, ("UntagMFADevice",)),
        ),
        untag=("UntagMFADevice", SERIAL),
        other_tests={
            "seed": "tests/resources/test_providers.py::"
            "test_object_of_an_interrupted_creation_is_found"
        },
    ),
    "virtual-mfa-device in use": KindCase(
        base=MFA,
        around=(ADA,),
        creates=("CreateVirtualMFADevice",),
        outside_calls=(("EnableMFADevice", {**SERIAL, "UserName": "ada", **CODES}),),
        destroys=("DeactivateMFADevice", "DeleteVirtualMFADevice"),
        untag=("UntagMFADevice", SERIAL),
    ),
}
