"""AWS's services, one module each: `from iamdsl.services import s3`.

A module holds the service's actions (`s3.GetObject`), its resource types, which build ARNs
(`s3.bucket("logs")`), its condition keys (`s3.keys.prefix`), and selectors of actions
(`s3.read_actions()`). Every character of a name that Python's do not hold becomes an
underscore, and keywords get one behind them: `access_analyzer`, `lambda_`.

The modules are generated from the catalog and hold no facts themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        from iamdsl.lazy import load

        module = f"iamdsl.services.{name}"
        try:
            return load(module)
        except ModuleNotFoundError:
            from iamdsl.catalog.queries.service_modules import new_module, service_identifier

            identifier = service_identifier(name)
            return new_module(module) if identifier == name else __getattr__(identifier)

    def __dir__() -> list[str]:
        from iamdsl.catalog.entries.active_catalog import catalog

        return list(catalog().by_identifier)
