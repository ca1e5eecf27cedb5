"""A user that is protected, and declared no longer."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
with deploy("errors", account=account) as session:
    session.add(User("jane").protected())
with deploy("errors", account=account):
    pass
