"""Changes that need approval, without a terminal to ask for it."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

with deploy("errors", account=InProcessAccount(), approve="ask") as session:
    session.add(User("jane"))
