"""Two sessions on one ledger at the same time."""

import tempfile

from iamdsl import User, deploy
from iamdsl.deployment import DirectoryStorage
from iamdsl.testing import InProcessAccount

folder = tempfile.mkdtemp()
with DirectoryStorage(folder).lock():
    mine = DirectoryStorage(folder, patience=0.1)
    with deploy("errors", account=InProcessAccount(), ledger=mine) as session:
        session.add(User("jane"))
