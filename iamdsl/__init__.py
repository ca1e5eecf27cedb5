"""Write AWS IAM in Python, know what it means before it ships, ship it safely.

Everything here is loaded when it is first used; `import iamdsl` itself loads
nothing.
"""

from __future__ import annotations

# Type checkers know the name; importing typing would double the cost of this package.
TYPE_CHECKING = False

__version__ = "0.1.0"

__all__ = [
    "AccessKey",
    "AccountAlias",
    "AccountPasswordPolicy",
    "Arn",
    "Attachment",
    "DeploymentSession",
    "Group",
    "InstanceProfile",
    "LoginProfile",
    "ManagedPolicy",
    "OpenIdConnectProvider",
    "OrganizationsFeatures",
    "OutboundWebIdentityFederation",
    "Policy",
    "Quota",
    "Request",
    "Role",
    "SamlProvider",
    "SecurityTokenServicePreferences",
    "ServerCertificate",
    "ServiceLinkedRole",
    "ServiceSpecificCredential",
    "SigningCertificate",
    "SshKey",
    "Stack",
    "Target",
    "User",
    "VirtualMfaDevice",
    "allow",
    "aws",
    "boundary",
    "decide",
    "deny",
    "deploy",
    "deploy_each",
    "document",
    "endpoint_policy",
    "equivalent",
    "explain",
    "identical",
    "key",
    "minimise",
    "normalise",
    "oidc",
    "parse",
    "rcp",
    "scp",
    "session_policy",
    "size",
    "split",
    "trust",
    "var",
]

if TYPE_CHECKING:
    from iamdsl.catalog import ManagedPolicy
    from iamdsl.deployment import DeploymentSession, Stack
    from iamdsl.evaluation import Request, decide
    from iamdsl.language import (
        Arn,
        Quota,
        allow,
        aws,
        boundary,
        deny,
        document,
        endpoint_policy,
        equivalent,
        explain,
        identical,
        key,
        minimise,
        normalise,
        oidc,
        parse,
        rcp,
        scp,
        session_policy,
        size,
        split,
        trust,
        var,
    )
    from iamdsl.resources import (
        AccessKey,
        AccountAlias,
        AccountPasswordPolicy,
        Attachment,
        Group,
        InstanceProfile,
        LoginProfile,
        OpenIdConnectProvider,
        OrganizationsFeatures,
        OutboundWebIdentityFederation,
        Policy,
        Role,
        SamlProvider,
        SecurityTokenServicePreferences,
        ServerCertificate,
        ServiceLinkedRole,
        ServiceSpecificCredential,
        SigningCertificate,
        SshKey,
        User,
        VirtualMfaDevice,
    )
    from iamdsl.scripting import Target, deploy, deploy_each
else:
    _HOMES = {
        "catalog": ("ManagedPolicy",),
        "deployment": ("DeploymentSession", "Stack"),
        "evaluation": ("Request", "decide"),
        "resources": (
            "AccessKey",
            "AccountAlias",
            "AccountPasswordPolicy",
            "Attachment",
            "Group",
            "InstanceProfile",
            "LoginProfile",
            "OpenIdConnectProvider",
            "OrganizationsFeatures",
            "OutboundWebIdentityFederation",
            "Policy",
            "Role",
            "SamlProvider",
            "SecurityTokenServicePreferences",
            "ServerCertificate",
            "ServiceLinkedRole",
            "ServiceSpecificCredential",
            "SigningCertificate",
            "SshKey",
            "User",
            "VirtualMfaDevice",
        ),
        "scripting": ("Target", "deploy", "deploy_each"),
    }
    _HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

    def __getattr__(name: str) -> object:
        if name not in __all__:
            from iamdsl.errors import UnknownAttribute, did_you_mean
            from iamdsl.origin import here

            if name.startswith("__"):
                raise AttributeError(name)
            raise UnknownAttribute(
                f"iamdsl has no `{name}`", where=here(), next_step=did_you_mean(name, __all__)
            )
        from importlib import import_module

        home = _HOME_OF.get(name, "language")
        if home == "language":
            _offer_catalog()
        value = getattr(import_module(f"iamdsl.{home}"), name)
        globals()[name] = value
        return value

    def _offer_catalog() -> None:
        """Let the language ask the catalog, which is loaded when it first does."""
        from iamdsl.language.text.name_checks import name_checker

        def load() -> object:
            from iamdsl.catalog.queries.name_checker import CatalogNameChecker

            return CatalogNameChecker()

        name_checker.install_default(load)

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
