"""A caller who may not look at a role; the error names the missing statement."""

from iamdsl import Role, User, allow, deploy
from iamdsl.snapshot import AccountView
from iamdsl.testing import InProcessAccount

account = InProcessAccount(enforce=True)
with deploy("callers", account=account) as session:
    session.add(User("reader").with_inline("read", allow("iam:List*").on("*")))
    session.add(Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")))

AccountView(account.acting_as("user/reader")).role("app")
