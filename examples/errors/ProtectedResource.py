"""A protected user that is no longer declared."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
with deploy("errors", account=account) as session:
    session.add(User("jane").protected())
with deploy("errors", account=account):
    pass
