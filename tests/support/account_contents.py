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
    result = {name: _told(getattr(iam, name)()) for name in _LISTS}
    result["details"] = _told(iam.get_account_authorization_details(Filter=_LOCAL))
    result["summary"] = _told(iam.get_account_summary())
    result["password policy"] = _or_none(iam, iam.get_account_password_policy)
    result["federation"] = _or_none(iam, iam.get_outbound_web_identity_federation_info)
    for item in iam.list_users()["Users"]:
        user = item["UserName"]
        result |= {
            f"{name} {user}": _told(getattr(iam, name)(UserName=user)) for name in _OF_A_USER
        }
        result[f"login profile {user}"] = _or_none(iam, iam.get_login_profile, UserName=user)
    return {**result, **_providers(iam), **_tags(iam, result)}


def _providers(iam: Any) -> dict[str, Any]:
    oidc = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    saml = iam.list_saml_providers()["SAMLProviderList"]
    return {
        **{
            item["Arn"]: _told(
                iam.get_open_id_connect_provider(OpenIDConnectProviderArn=item["Arn"])
            )
            for item in oidc
        },
        **{
            entry["Arn"]: _told(iam.get_saml_provider(SAMLProviderArn=entry["Arn"]))
            for entry in saml
        },
    }


def _tags(iam: Any, result: dict[str, Any]) -> dict[str, Any]:
    """The tags that no list tells."""
    told: dict[str, Any] = {}
    for item in result["list_server_certificates"]["ServerCertificateMetadataList"]:
        name = item["ServerCertificateName"]
        told[item["Arn"]] = _told(iam.list_server_certificate_tags(ServerCertificateName=name))
    for item in result["list_virtual_mfa_devices"]["VirtualMFADevices"]:
        serial = item["SerialNumber"]
        told[serial] = _told(iam.list_mfa_device_tags(SerialNumber=serial))
    for item in result["list_instance_profiles"]["InstanceProfiles"]:
        name = item["InstanceProfileName"]
        told[item["Arn"]] = _told(iam.list_instance_profile_tags(InstanceProfileName=name))
    for item in result["details"]["Policies"]:
        told[item["Arn"]] = _told(iam.get_policy(PolicyArn=item["Arn"]))
    return told


def _or_none(iam: Any, call: Any, **arguments: str) -> Any:
    try:
        return _told(call(**arguments))
    except (iam.exceptions.NoSuchEntityException, iam.exceptions.FeatureDisabledException):
        return None


def _told(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}
