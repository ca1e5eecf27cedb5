"""The contents of an account, read with plain boto3."""

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
_USER_LISTS = (
    "list_access_keys",
    "list_ssh_public_keys",
    "list_signing_certificates",
    "list_service_specific_credentials",
)
_LOCAL = ["User", "Group", "Role", "LocalManagedPolicy"]


def holdings(iam: Any) -> dict[str, Any]:
    """Return everything in the account, by the operation that was called or the ARN."""
    result = {name: _without_metadata(getattr(iam, name)()) for name in _LISTS}
    result["details"] = _without_metadata(iam.get_account_authorization_details(Filter=_LOCAL))
    result["summary"] = _without_metadata(iam.get_account_summary())
    result["password policy"] = _or_none(iam, iam.get_account_password_policy)
    result["federation"] = _or_none(iam, iam.get_outbound_web_identity_federation_info)
    for item in iam.list_users()["Users"]:
        user = item["UserName"]
        result |= {
            f"{name} {user}": _without_metadata(getattr(iam, name)(UserName=user))
            for name in _USER_LISTS
        }
        result[f"login profile {user}"] = _or_none(iam, iam.get_login_profile, UserName=user)
    return {**result, **_providers(iam), **_tags(iam, result)}


def _providers(iam: Any) -> dict[str, Any]:
    oidc = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    saml = iam.list_saml_providers()["SAMLProviderList"]
    return {
        **{
            item["Arn"]: _without_metadata(
                iam.get_open_id_connect_provider(OpenIDConnectProviderArn=item["Arn"])
            )
            for item in oidc
        },
        **{
            entry["Arn"]: _without_metadata(iam.get_saml_provider(SAMLProviderArn=entry["Arn"]))
            for entry in saml
        },
    }


def _tags(iam: Any, result: dict[str, Any]) -> dict[str, Any]:
    """Return the tags that List operations do not contain."""
    tags: dict[str, Any] = {}
    for item in result["list_server_certificates"]["ServerCertificateMetadataList"]:
        name = item["ServerCertificateName"]
        tags[item["Arn"]] = _without_metadata(
            iam.list_server_certificate_tags(ServerCertificateName=name)
        )
    for item in result["list_virtual_mfa_devices"]["VirtualMFADevices"]:
        serial = item["SerialNumber"]
        tags[serial] = _without_metadata(iam.list_mfa_device_tags(SerialNumber=serial))
    for item in result["list_instance_profiles"]["InstanceProfiles"]:
        name = item["InstanceProfileName"]
        tags[item["Arn"]] = _without_metadata(
            iam.list_instance_profile_tags(InstanceProfileName=name)
        )
    for item in result["details"]["Policies"]:
        tags[item["Arn"]] = _without_metadata(iam.get_policy(PolicyArn=item["Arn"]))
    return tags


def _or_none(iam: Any, call: Any, **arguments: str) -> Any:
    try:
        return _without_metadata(call(**arguments))
    except (iam.exceptions.NoSuchEntityException, iam.exceptions.FeatureDisabledException):
        return None


def _without_metadata(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}
