"""An `approve` function that returns False."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

with deploy("errors", account=InProcessAccount(), approve=lambda _plan: False) as session:
    session.add(User("jane"))
