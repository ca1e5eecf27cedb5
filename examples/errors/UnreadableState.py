"""A ledger that has been edited by hand."""

from iamdsl import User, deploy
from iamdsl.deployment import MemoryStorage
from iamdsl.testing import InProcessAccount

account, ledger = InProcessAccount(), MemoryStorage()
with deploy("errors", account=account, ledger=ledger) as session:
    session.add(User("jane"))
ledger.replace("ledger.json", (ledger.read("ledger.json") or b"").replace(b"jane", b"mary"))
session.plan()
