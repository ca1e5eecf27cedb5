"""AWS reInvent event pass amount charge to customer AWS account. Generated; see scripts/."""

from iamdsl.catalog.queries.service_modules import members as _members

__getattr__, __dir__ = _members(__name__)
