"""What an account holds, as plain boto3 tells it."""

from __future__ import annotations

from typing import Any

_LISTS = (
    "list_roles",
    "list_instance_profiles",
    "list_account_aliases",
    "list_server_certificates",
    "list_virtual_mfa_devices",
    "list_organizations_features",
)
_OF_A_USER = (
    "list_access_keys",
    "list_ssh_public_keys",
    "list_signing_certificates",
    "list_service_specific_credentials",
)
_LOCAL = ["User", "Group", "Role", "LocalManagedPolicy"]


def holdings(iam: Any) -> dict[str, Any]:
    """Everything the account holds, by the question that was asked."""
    found = {name: _told(getattr(iam, name)()) for name in _LISTS}
    found["details"] = _told(iam.get_account_authorization_details(Filter=_LOCAL))
    found["summary"] = _told(iam.get_account_summary())
    found["password policy"] = _or_none(iam, iam.get_account_password_policy)
    found["federation"] = _or_none(iam, iam.get_outbound_web_identity_federation_info)
    for one in iam.list_users()["Users"]:
        user = one["UserName"]
        found |= {f"{name} {user}": _told(getattr(iam, name)(UserName=user)) for name in _OF_A_USER}
        found[f"login profile {user}"] = _or_none(iam, iam.get_login_profile, UserName=user)
    return {**found, **_providers(iam), **_tags(iam, found)}


def _providers(iam: Any) -> dict[str, Any]:
    oidc = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    saml = iam.list_saml_providers()["SAMLProviderList"]
    return {
        **{
            one["Arn"]: _told(iam.get_open_id_connect_provider(OpenIDConnectProviderArn=one["Arn"]))
            for one in oidc
        },
        **{one["Arn"]: _told(iam.get_saml_provider(SAMLProviderArn=one["Arn"])) for one in saml},
    }


def _tags(iam: Any, found: dict[str, Any]) -> dict[str, Any]:
    """The tags that no list tells."""
    told: dict[str, Any] = {}
    for one in found["list_server_certificates"]["ServerCertificateMetadataList"]:
        name = one["ServerCertificateName"]
        told[one["Arn"]] = _told(iam.list_server_certificate_tags(ServerCertificateName=name))
    for one in found["list_virtual_mfa_devices"]["VirtualMFADevices"]:
        serial = one["SerialNumber"]
        told[serial] = _told(iam.list_mfa_device_tags(SerialNumber=serial))
    for one in found["list_instance_profiles"]["InstanceProfiles"]:
        name = one["InstanceProfileName"]
        told[one["Arn"]] = _told(iam.list_instance_profile_tags(InstanceProfileName=name))
    for one in found["details"]["Policies"]:
        told[one["Arn"]] = _told(iam.get_policy(PolicyArn=one["Arn"]))
    return told


def _or_none(iam: Any, ask: Any, **arguments: str) -> Any:
    try:
        return _told(ask(**arguments))
    except (iam.exceptions.NoSuchEntityException, iam.exceptions.FeatureDisabledException):
        return None


def _told(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}
