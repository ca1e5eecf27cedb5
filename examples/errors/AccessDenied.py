"""A caller without permission to create users; the error names the missing statement."""

from iamdsl import User, allow, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount(enforce=True)
with deploy("callers", account=account) as session:
    session.add(User("reader").with_inline("read", allow("iam:Get*", "iam:List*").on("*")))

with deploy("errors", account=account.acting_as("user/reader")) as session:
    session.add(User("jane"))
