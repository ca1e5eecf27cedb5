"""A call that fails while the account is read."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
account.fail("GetAccountAuthorizationDetails", "LimitExceeded")
with deploy("errors", account=account) as session:
    session.add(User("jane"))
