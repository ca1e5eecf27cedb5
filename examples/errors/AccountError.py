"""Two ways to say which account is meant."""

from iamdsl import deploy
from iamdsl.testing import InProcessAccount

deploy("errors", account=InProcessAccount(), profile="production")
