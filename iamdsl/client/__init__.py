"""The only door to boto3, which is loaded when something is first sent.

- `access_denied`: Why AWS denied a call, read from its message: who, what, on what, and which
  policies decided.
- `account`: Which account is meant, and how to reach it: the protocols every account fulfils.
- `aws_account`: An account as botocore's own settings reach it: profiles, variables, endpoints.
- `call`: One AWS call as a value: what will be sent, and whether it may be sent twice.
- `error_translation`: Botocore's exceptions as ours: what, why, and what to do.
- `invocation`: Sending: one call, one read, or all pages of one.
- `rate_limiter`: How fast an account may be called: as fast as it goes, until AWS asks for less.
- `recording_account`: An account that remembers what it was asked, for a plan to tell.
- `redaction`: Keeping secrets out of the log: botocore prints whole requests and responses at
  DEBUG.
- `retry_policy`: What kind of trouble a refused call is in, and how long trying again makes
  sense.
- `secure_random`: Chance from the operating system, which nobody can foretell: for passwords, and
  to spread tries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.client.account import Account, Identity, SelfContained, ServiceClient
from iamdsl.client.aws_account import AwsAccount
from iamdsl.client.call import Argument, Call, Ref, Repeat, Secret

__all__ = [
    "Account",
    "Argument",
    "AwsAccount",
    "Call",
    "Identity",
    "Ref",
    "Repeat",
    "Secret",
    "SelfContained",
    "ServiceClient",
    "invoke",
]

if TYPE_CHECKING:
    from iamdsl.client.invocation import invoke
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "invocation": ("invoke",),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
