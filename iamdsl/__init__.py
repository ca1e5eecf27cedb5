"""Write AWS IAM in Python, decide what it means, deploy it safely.

Every name is loaded from its package when it is first used; `import iamdsl` loads none.

- `catalog`: Which services, actions, resource types and condition keys does AWS have?
- `cli`: The command `iamdsl`.
- `client`: How is AWS called?
- `deployment`: How is a declared stack planned, applied and rolled back?
- `emulator`: What answers like IAM, inside this process?
- `errors`: What is wrong, where, why, and what to do next.
- `evaluation`: Is a request allowed by a set of policies, and why?
- `importer`: How does an existing account become a stack?
- `language`: What does a policy say?
- `lazy`: Packages whose names are loaded when they are first used.
- `origin`: The line of the user's file on which a value was written.
- `principals`: Which principals are there, and with which policies?
- `report`: How are results printed: as text, as JSON, as Python?
- `resources`: Which resources of IAM can be declared?
- `scripting`: How does a script run, in one account or in many?
- `services`: The names of each AWS service as Python attributes.
- `snapshot`: What was read from an account?
- `testing`: How are policies and deployments tested?
"""

from __future__ import annotations

# Type checkers take it as true; importing typing would double the import time of this package.
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
        from iamdsl.lazy import load

        home = _HOME_OF.get(name, "language")
        if home == "language":
            _offer_catalog()
        value = getattr(load(f"iamdsl.{home}"), name)
        globals()[name] = value
        return value

    def _offer_catalog() -> None:
        """Let the language check names in the catalog, which is loaded at the first check."""
        from iamdsl.language.text.name_checker_slot import name_checker

        def name_checker_of_catalog() -> object:
            from iamdsl.catalog.queries.name_checker import CatalogNameChecker

            return CatalogNameChecker()

        name_checker.install_default(name_checker_of_catalog)

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
