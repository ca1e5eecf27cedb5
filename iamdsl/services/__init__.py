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
        from importlib import import_module

        try:
            return import_module(f"iamdsl.services.{name}")
        except ModuleNotFoundError:
            from iamdsl.catalog.queries.service_modules import module_of

            return module_of(name)

    def __dir__() -> list[str]:
        from iamdsl.catalog.entries.active_catalog import catalog

        return list(catalog().by_identifier)
