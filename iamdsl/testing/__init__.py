"""How to test with it: assertions, an account in this process, a pytest plugin, strategies.

- `account`: `InProcessAccount`; `acting`: the same for one of its callers; `server`: over HTTP
- `iam`: what answers there, as strict as AWS; `enforcement`: its policies, where they count
- `faults`: errors on order and by chance
- `clients`: clients answered in this process; `neutral`, `regions`, `raw`: they know no
  credentials of the user's, no other host
- `assertions`: `assert_allows`, `assert_denies`; `question`, `gathering`: what they were given,
  made whole; `failure`: what they say when they fail
- `plugin`: the fixtures `iam_account` and `iam_session`; `endpoint`: the account at a test server
- `strategies`: what property tests draw (needs hypothesis)

Loaded when first used: pytest loads `plugin` into every session of every project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "ActingAccount",
    "InProcessAccount",
    "Killed",
    "assert_allows",
    "assert_denies",
    "serve",
]

if TYPE_CHECKING:
    from iamdsl.testing.account import InProcessAccount
    from iamdsl.testing.acting import ActingAccount
    from iamdsl.testing.assertions import assert_allows, assert_denies
    from iamdsl.testing.faults import Killed
    from iamdsl.testing.server import serve
else:
    from iamdsl.lazy import loading

    __getattr__, __dir__ = loading(
        __name__,
        {
            "account": ("InProcessAccount",),
            "acting": ("ActingAccount",),
            "assertions": ("assert_allows", "assert_denies"),
            "faults": ("Killed",),
            "server": ("serve",),
        },
    )
