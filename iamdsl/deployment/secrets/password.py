"""Generated passwords that meet the account's password policy."""

from __future__ import annotations

import string
import threading
from typing import TYPE_CHECKING, Any

from iamdsl.client.secure_random import secure_random
from iamdsl.errors import CallFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Account

PASSWORD_LENGTH = 32
"""Characters of a generated password, unless the account requires more."""

_SYMBOLS = "!@#$%^&*()_+-=[]{}|'"


class Passwords:
    """Generator of passwords for one account; it reads the password policy once, when needed."""

    def __init__(self, account: Account) -> None:
        """Generate passwords for this account; no request is sent yet."""
        self._account = account
        self._lock = threading.Lock()
        self._policy: Mapping[str, Any] | None = None

    def make(self) -> str:
        """Return a password; raises `AccessDenied` if the policy cannot be read."""
        with self._lock:
            if self._policy is None:
                self._policy = _read_policy(self._account)
        return make_password(self._policy)


def make_password(policy: Mapping[str, Any]) -> str:
    """Return a password that meets a policy from GetAccountPasswordPolicy.

    It has all four classes of characters, whichever are required, and 32 characters, or as
    many as the policy requires. An empty policy is IAM's default: 8 characters, three classes.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
    """
    length = max(PASSWORD_LENGTH, int(policy.get("MinimumPasswordLength", 0)))
    classes = (string.ascii_lowercase, string.ascii_uppercase, string.digits, _SYMBOLS)
    picked = [secure_random().choice(characters) for characters in classes]
    everything = "".join(classes)
    picked += [secure_random().choice(everything) for _ in range(length - len(picked))]
    secure_random().shuffle(picked)
    return "".join(picked)


def _read_policy(account: Account) -> Mapping[str, Any]:
    """Return the account's password policy, empty if none is set."""
    from iamdsl.client.error_translation import NOT_FOUND_CODES
    from iamdsl.client.invocation import read

    try:
        policy: Mapping[str, Any] = read(account, "iam", "GetAccountPasswordPolicy", {})[
            "PasswordPolicy"
        ]
    except CallFailed as error:
        if error.code in NOT_FOUND_CODES:
            return {}
        raise
    return policy
