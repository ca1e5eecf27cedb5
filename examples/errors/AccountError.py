"""Both `account` and `profile` are set."""

from iamdsl import deploy
from iamdsl.testing import InProcessAccount

deploy("errors", account=InProcessAccount(), profile="production")
