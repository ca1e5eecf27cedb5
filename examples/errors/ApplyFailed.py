"""AccessDenied in the middle of an apply: the users are created, the role is not."""

from iamdsl import Role, User, allow, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
account.fail("CreateRole", "AccessDenied")
with deploy("errors", account=account) as session:
    session.add(User("jane"), User("mary"))
    session.add(Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")))
