"""How do I test policies and deployment scripts without AWS? Written by scripts/export_stubs.py."""

from iamdsl.testing.account import InProcessAccount as InProcessAccount
from iamdsl.testing.acting_account import ActingAccount as ActingAccount
from iamdsl.testing.assertions import assert_allows as assert_allows
from iamdsl.testing.assertions import assert_denies as assert_denies
from iamdsl.testing.faults import Killed as Killed
from iamdsl.testing.server import serve as serve

__all__ = [
    "ActingAccount",
    "InProcessAccount",
    "Killed",
    "assert_allows",
    "assert_denies",
    "serve",
]
