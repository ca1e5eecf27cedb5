"""A ledger that a newer iamdsl wrote."""

from iamdsl import User, deploy
from iamdsl.deployment import MemoryStorage
from iamdsl.testing import InProcessAccount

ledger = MemoryStorage()
ledger.replace("ledger.json", b'{"format": 99, "checksum": "", "body": {}}')
with deploy("errors", account=InProcessAccount(), ledger=ledger) as session:
    session.add(User("jane"))
