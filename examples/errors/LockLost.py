"""A ledger whose lock another session takes over."""

import tempfile
from pathlib import Path

from iamdsl.deployment import DirectoryStorage

folder = Path(tempfile.mkdtemp())
mine, other = DirectoryStorage(folder), DirectoryStorage(folder)
with mine.lock():
    (folder / "lock").unlink()
    with other.lock():
        mine.replace("ledger.json", b"{}")
