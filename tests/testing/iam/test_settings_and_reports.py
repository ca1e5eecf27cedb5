"""Settings of the account, and its reports."""

from __future__ import annotations

import csv
from datetime import timedelta

from support.iam_operations import NOW, Account, empty, user

from iamdsl.emulator.account.records import (
    CredentialRecord,
    MfaDeviceRecord,
    PolicyRecord,
    VersionRecord,
)


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


def test_summary_counts_and_tells_quotas() -> None:
    iam = Account(empty(Users=7))
    iam.state.put(user("ann"))
    versions = tuple(VersionRecord(id=f"v{n}", document="{}", created=NOW) for n in (1, 2))
    policy = PolicyRecord(
        name="p", path="/", id="ANPA", created=NOW, updated=NOW, versions=versions
    )
    iam.state.put(policy)
    iam.state.mfa_devices["a"] = MfaDeviceRecord(serial="a", created=NOW, user="AIDAann")
    iam.state.mfa_devices["b"] = MfaDeviceRecord(serial="b", created=NOW)
    iam("CreateOpenIDConnectProvider", Url="https://example.com")
    iam("SetSecurityTokenServicePreferences", GlobalEndpointTokenVersion="v2Token")
    result = iam("GetAccountSummary")["SummaryMap"]
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
    assert expected.items() <= result.items()


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
    key = CredentialRecord(id="AKIA", user="AIDAann", created=NOW, status="Inactive")
    iam.state.access_keys["AKIA"] = key
    iam.state.login_profiles["AIDAann"] = CredentialRecord(id="", user="AIDAann", created=NOW)
    iam.state.signing_certificates["C"] = CredentialRecord(id="C", user="AIDAann", created=NOW)
    iam.state.mfa_devices["a"] = MfaDeviceRecord(serial="a", created=NOW, user="AIDAann")
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
    result = iam("GetServiceLastAccessedDetails", JobId=job)
    assert result["JobStatus"] == "COMPLETED"
    assert result["JobType"] == "SERVICE_LEVEL"
    assert result["ServicesLastAccessed"] == []
    details = iam("GetServiceLastAccessedDetailsWithEntities", JobId=job, ServiceNamespace="s3")
    assert details["EntityDetailsList"] == []
    iam.refuses("NoSuchEntity", "GetServiceLastAccessedDetails", JobId="0" * 36)
    iam.refuses("NoSuchEntity", "GenerateServiceLastAccessedDetails", Arn=arn + "e")
