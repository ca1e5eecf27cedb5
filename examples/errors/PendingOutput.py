"""The unique ID of a user inside a policy, before the user exists."""

from iamdsl import User, allow, deploy
from iamdsl.testing import InProcessAccount

session = deploy("team", account=InProcessAccount())
jane = session.add(User("jane"))
print(allow("s3:GetObject").on(f"arn:aws:s3:::home/{session.outputs[jane].id}/*"))
