"""A rollback of a stack that was never applied."""

from iamdsl import deploy
from iamdsl.testing import InProcessAccount

deploy("errors", account=InProcessAccount()).rollback()
