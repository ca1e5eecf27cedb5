"""A call of one's own through the client's door, for a name that is taken."""

from iamdsl.client import Call, invoke
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
for _ in range(2):
    invoke(account, Call("iam", "CreateGroup", {"GroupName": "devs"}), lambda *_: "")
