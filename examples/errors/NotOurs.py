"""A user that was created outside the stack."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
account.client("iam").create_user(UserName="jane")
with deploy("errors", account=account) as session:
    session.add(User("jane"))
