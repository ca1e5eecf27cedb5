"""How to test with it: an account in this process, and a pytest plugin.

- `account`: `InProcessAccount`; `server`: the same over HTTP
- `moto_backend`, `strict_iam`: moto behind it, held to IAM's rules; `faults`: errors on order
- `neutral`, `regions`, `raw`: clients that know no credentials of the user's, no other host
- `plugin`: the fixture `iam_account`

Loaded when first used: pytest loads `plugin` into every session of every project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["InProcessAccount", "serve"]

if TYPE_CHECKING:
    from iamdsl.testing.account import InProcessAccount
    from iamdsl.testing.server import serve
else:
    from iamdsl.lazy import loading

    __getattr__, __dir__ = loading(
        __name__, {"account": ("InProcessAccount",), "server": ("serve",)}
    )
