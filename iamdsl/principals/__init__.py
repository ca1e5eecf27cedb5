"""Who is there, and with which policies?

- `effective_policies`: What stands for and against a declared principal: its policies, as
  decisions take them.
- `principal_directory`: Who there is to ask about: principals by address or ARN, with the
  policies they have.
- `saved_principals`: The principals of an account whose authorization details were saved, with
  their policies.
"""

from __future__ import annotations

# Type checkers know the name; importing typing would cost more than this package does.
TYPE_CHECKING = False

__all__ = [
    "policies_of",
    "saved_directory",
]

if TYPE_CHECKING:
    from iamdsl.principals.effective_policies import policies_of
    from iamdsl.principals.saved_principals import saved_directory
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "effective_policies": ("policies_of",),
        "saved_principals": ("saved_directory",),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
