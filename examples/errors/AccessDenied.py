"""The caller may not even read."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
account.fail("GetAccountAuthorizationDetails", "AccessDenied")
with deploy("errors", account=account) as session:
    session.add(User("jane"))
