"""A role without a trust policy."""

from iamdsl import Role, deploy
from iamdsl.testing import InProcessAccount

with deploy("errors", account=InProcessAccount()) as session:
    session.add(Role("lonely"))
