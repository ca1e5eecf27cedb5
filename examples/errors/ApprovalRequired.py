"""Something to apply, and nobody to ask."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

with deploy("errors", account=InProcessAccount(), approve="ask") as session:
    session.add(User("jane"))
