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

from iamdsl.lazy import class_name, exports, modules_of

__version__ = "0.1.0"

__all__, _find, __dir__ = exports(
    __name__,
    {
        "catalog": "ManagedPolicy",
        "deployment": "DeploymentSession Stack",
        "evaluation": "Request decide",
        "language": "Arn Quota allow aws boundary deny document endpoint_policy equivalent explain "
        "identical key minimise normalise oidc parse rcp scp session_policy size split trust var",
        "resources": " ".join(
            class_name(module)
            for module in modules_of(f"{__path__[0]}/resources")
            if module != "kinds"
        ),
        "scripting": "Target deploy deploy_each",
    },
)


def __getattr__(name: str) -> object:
    if name in __all__:
        _offer_catalog()
        return _find(name)
    if name.startswith("__"):
        raise AttributeError(name)
    from iamdsl.errors import UnknownAttribute, did_you_mean
    from iamdsl.origin import here

    raise UnknownAttribute(
        f"iamdsl has no `{name}`", where=here(), next_step=did_you_mean(name, __all__)
    )


def _offer_catalog() -> None:
    """Let the language check names in the catalog, which is loaded at the first check."""
    from iamdsl.language.text.name_checker_slot import name_checker

    def name_checker_of_catalog() -> object:
        from iamdsl.catalog.queries.name_checker import CatalogNameChecker

        return CatalogNameChecker()

    name_checker.install_default(name_checker_of_catalog)
