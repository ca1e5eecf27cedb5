"""How to test with it: an account in this process, and a pytest plugin.

- `account`: `InProcessAccount`; `acting`: the same for one of its callers; `server`: over HTTP
- `iam`: what answers there, as strict as AWS; `enforcement`: its policies, where they count
- `faults`: errors on order and by chance
- `clients`: clients answered in this process; `neutral`, `regions`, `raw`: they know no
  credentials of the user's, no other host
- `plugin`: the fixture `iam_account`

Loaded when first used: pytest loads `plugin` into every session of every project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["ActingAccount", "InProcessAccount", "Killed", "serve"]

if TYPE_CHECKING:
    from iamdsl.testing.account import InProcessAccount
    from iamdsl.testing.acting import ActingAccount
    from iamdsl.testing.faults import Killed
    from iamdsl.testing.server import serve
else:
    from iamdsl.lazy import loading

    __getattr__, __dir__ = loading(
        __name__,
        {
            "account": ("InProcessAccount",),
            "acting": ("ActingAccount",),
            "faults": ("Killed",),
            "server": ("serve",),
        },
    )
