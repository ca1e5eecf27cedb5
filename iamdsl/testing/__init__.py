"""How to test with it: an account in this process, and a pytest plugin.

- `account`: `InProcessAccount`; `server`: the same over HTTP
- `moto_backend`, `strict_iam`: moto behind it, held to IAM's rules; `faults`: errors on order
- `plugin`: the fixture `iam_account`
"""

from __future__ import annotations

from iamdsl.testing.account import InProcessAccount
from iamdsl.testing.server import serve

__all__ = ["InProcessAccount", "serve"]
