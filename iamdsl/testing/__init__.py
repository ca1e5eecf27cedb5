"""How to test with it: assertions, an account in this process, a pytest plugin, strategies.

- `strategies`:
- `account`: An AWS account inside this process, for tests, notebooks and the demo.
- `acting_account`: The same account, called by one of its users or roles.
- `assertion_query`: What an assertion asks: policies however they are given, and the requests to
  decide.
- `assertions`: Assertions about access: what a policy, a role or a user may do, and may not.
- `endpoint_account`: An account at a server of one's own: the same tests, against another IAM
  than ours.
- `failure_messages`: What a failed assertion about decisions says.
- `faults`: Faults on order and by chance: calls that fail, answers that are lost, a process that
  dies.
- `plugin`: The pytest plugin: fixtures, a marker, and failures that say why, for tests of IAM.
- `policy_layers`: Policies of one question, however they are given, put into the layers they
  belong to.
- `server`: The in-process account over HTTP, for clients in other processes and other languages.
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
    from iamdsl.testing.acting_account import ActingAccount
    from iamdsl.testing.assertions import assert_allows, assert_denies
    from iamdsl.testing.faults import Killed
    from iamdsl.testing.server import serve
else:
    from iamdsl.lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "account": ("InProcessAccount",),
            "acting_account": ("ActingAccount",),
            "assertions": ("assert_allows", "assert_denies"),
            "faults": ("Killed",),
            "server": ("serve",),
        },
    )
