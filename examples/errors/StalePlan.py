"""A plan that is applied after the account has changed."""

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
session = deploy("errors", account=account)
session.add(User("jane"))
plan = session.plan()
account.client("iam").create_user(UserName="jane")
session.apply(plan)
