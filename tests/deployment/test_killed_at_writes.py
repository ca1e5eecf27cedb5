"""A run that is killed at any write to journal, ledger or sink is completed by the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.webmaster_stack import OBJECTS, check_account, webmaster

from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Killed(BaseException):
    """Simulates the end of the process."""


class Killer:
    """Counts durable writes, and raises `Killed` before or after the nth."""

    def __init__(self, at: int, *, after: bool) -> None:
        self.at = at
        self.after = after
        self.count = 0

    def __call__(self, write: Callable[[], None]) -> None:
        self.count += 1
        if self.count == self.at and not self.after:
            raise Killed
        write()
        if self.count == self.at and self.after:
            raise Killed


class KillingStorage(MemoryStorage):
    """A storage whose writes are counted."""

    def __init__(self, killer: Killer) -> None:
        super().__init__()
        self.killer = killer

    def replace(self, name: str, content: bytes) -> None:
        self.killer(lambda: MemoryStorage.replace(self, name, content))

    def append(self, name: str, content: bytes) -> None:
        self.killer(lambda: MemoryStorage.append(self, name, content))

    def remove(self, name: str) -> None:
        self.killer(lambda: MemoryStorage.remove(self, name))


class KillingSecrets(MemorySecrets):
    """A sink whose writes are counted."""

    def __init__(self, killer: Killer) -> None:
        super().__init__()
        self.killer = killer

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        self.killer(lambda: MemorySecrets.put(self, name, fields))


def _boundaries() -> int:
    """Return the number of writes of one run that is not killed, with one worker."""
    killer = Killer(-1, after=False)
    account = InProcessAccount()
    webmaster(
        account,
        ledger=KillingStorage(killer),
        secrets=KillingSecrets(killer),
        login=True,
        workers=1,
    ).apply()
    return killer.count


BOUNDARIES = 21


def test_number_of_boundaries() -> None:
    assert _boundaries() == BOUNDARIES


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, BOUNDARIES + 1))
def test_run_killed_at_a_write_is_completed_by_the_next_run(at: int, after: bool) -> None:  # noqa: FBT001
    account = InProcessAccount()
    killer = Killer(at, after=after)
    storage, sink = KillingStorage(killer), KillingSecrets(killer)

    with pytest.raises(Killed):
        webmaster(account, ledger=storage, secrets=sink, login=True, workers=1).apply()
    webmaster(account, ledger=storage, secrets=sink, login=True, workers=1).apply()

    iam = account.client("iam")
    keys = check_account(iam)
    stored = sink.get("access-key/webmaster")
    assert stored is not None
    assert keys == [stored["AccessKeyId"]]
    assert sink.get("login-profile/jane") is not None
    assert iam.get_login_profile(UserName="jane")

    account.reset_calls()
    third = webmaster(account, ledger=storage, secrets=sink, login=True, workers=1)
    assert third.apply().plan.is_empty
    assert not account.writes
    third.destroy()
    assert not iam.list_users()["Users"]
    assert not iam.list_groups()["Groups"]


@pytest.mark.parametrize(
    "operation", ["CreateUser", "CreateGroup", "CreateAccessKey", "CreateRole"]
)
def test_error_after_the_call_took_effect_leaves_no_duplicate(operation: str) -> None:
    """AWS executed the call, but answered 500: this run or the next reaches its goal."""
    account = InProcessAccount()
    storage, sink = MemoryStorage(), MemorySecrets()
    account.fail(operation, "ServiceFailure", when="after_commit")
    for _ in range(2):
        session = webmaster(account, ledger=storage, secrets=sink, workers=1)
        try:
            session.apply()
        except Exception:  # noqa: BLE001, S112 - the error is tested elsewhere
            continue
        break
    keys = check_account(account.client("iam"))
    stored = sink.get("access-key/webmaster")
    assert stored is not None
    assert keys == [stored["AccessKeyId"]]
    assert sum(account.writes.values()) <= 2 * OBJECTS
