"""A group with a member that is not in the stack."""

from iamdsl import Group, User, deploy
from iamdsl.testing import InProcessAccount

with deploy("errors", account=InProcessAccount()) as session:
    session.add(Group("devs").with_members(User("jane")))
