"""A ledger used for two accounts."""

from iamdsl import User, deploy
from iamdsl.deployment import MemoryStorage
from iamdsl.testing import InProcessAccount

ledger = MemoryStorage()
for number in ("111111111111", "222222222222"):
    with deploy("errors", account=InProcessAccount(number), ledger=ledger) as session:
        session.add(User("jane"))
