"""Operations on account settings and reports."""

from __future__ import annotations

import csv
from datetime import timedelta

from support.iam_operations import NOW, Account, empty_state, user_record

from iamdsl.emulator.account.records import (
    CredentialRecord,
    MfaDeviceRecord,
    PolicyRecord,
    VersionRecord,
)


def test_account_has_one_alias(iam: Account) -> None:
    assert iam("ListAccountAliases") == {"AccountAliases": []}
    iam("CreateAccountAlias", AccountAlias="one")
    message = iam.error_message("EntityAlreadyExists", "CreateAccountAlias", AccountAlias="one")
    assert message == "The account alias one already exists."
    iam("CreateAccountAlias", AccountAlias="two")
    assert iam("ListAccountAliases") == {"AccountAliases": ["two"]}
    message = iam.error_message("NoSuchEntity", "DeleteAccountAlias", AccountAlias="one")
    assert message == "The account alias with name one cannot be found."
    iam("DeleteAccountAlias", AccountAlias="two")
    assert iam("ListAccountAliases") == {"AccountAliases": []}


def test_account_summary_has_counts_and_quotas() -> None:
    iam = Account(empty_state(Users=7))
    iam.state.put(user_record("ann"))
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


def test_organization_root_features_are_enabled_and_disabled(iam: Account) -> None:
    empty = iam("ListOrganizationsFeatures")
    assert empty["EnabledFeatures"] == []
    iam("EnableOrganizationsRootSessions")
    both = iam("EnableOrganizationsRootCredentialsManagement")
    assert both["EnabledFeatures"] == ["RootCredentialsManagement", "RootSessions"]
    assert both["OrganizationId"] == empty["OrganizationId"]
    iam("DisableOrganizationsRootSessions")
    iam("DisableOrganizationsRootSessions")
    assert iam("ListOrganizationsFeatures")["EnabledFeatures"] == ["RootCredentialsManagement"]


def test_outbound_federation_is_enabled_and_disabled(iam: Account) -> None:
    iam.error_message("FeatureDisabled", "GetOutboundWebIdentityFederationInfo")
    iam.error_message("FeatureDisabled", "DisableOutboundWebIdentityFederation")
    issuer = iam("EnableOutboundWebIdentityFederation")["IssuerIdentifier"]
    assert issuer.endswith(".tokens.sts.global.api.aws")
    iam.error_message("FeatureEnabled", "EnableOutboundWebIdentityFederation")
    info = iam("GetOutboundWebIdentityFederationInfo")
    assert info == {"IssuerIdentifier": issuer, "JwtVendingEnabled": True}
    iam("DisableOutboundWebIdentityFederation")
    iam.error_message("FeatureDisabled", "GetOutboundWebIdentityFederationInfo")


def test_credential_report_is_generated_and_expires(iam: Account) -> None:
    iam.error_message("ReportNotPresent", "GetCredentialReport")
    iam.state.put(user_record("ann"))
    iam.state.put(user_record("bob"))
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
    iam.error_message("ReportExpired", "GetCredentialReport")


def test_last_accessed_reports_are_empty(iam: Account) -> None:
    iam.state.put(user_record("ann"))
    arn = "arn:aws:iam::123456789012:user/ann"
    job = iam("GenerateServiceLastAccessedDetails", Arn=arn)["JobId"]
    result = iam("GetServiceLastAccessedDetails", JobId=job)
    assert result["JobStatus"] == "COMPLETED"
    assert result["JobType"] == "SERVICE_LEVEL"
    assert result["ServicesLastAccessed"] == []
    details = iam("GetServiceLastAccessedDetailsWithEntities", JobId=job, ServiceNamespace="s3")
    assert details["EntityDetailsList"] == []
    iam.error_message("NoSuchEntity", "GetServiceLastAccessedDetails", JobId="0" * 36)
    iam.error_message("NoSuchEntity", "GenerateServiceLastAccessedDetails", Arn=arn + "e")
