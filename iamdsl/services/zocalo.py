"""Amazon Zocalo. Generated; see scripts/."""

from iamdsl.catalog.modules import members as _members

__getattr__, __dir__ = _members(__name__)
