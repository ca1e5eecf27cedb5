"""AWS Agent Registry. Generated; see scripts/."""

from iamdsl.catalog.queries.service_modules import members as _members

__getattr__, __dir__ = _members(__name__)
