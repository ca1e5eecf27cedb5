"""The same user declared twice."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

with deploy("errors", account=InProcessAccount()) as session:
    session.add(User("jane"))
    session.add(User("jane", path="/people/"))
