"""A CreateGroup call for a group that exists already."""

from iamdsl.client import Call, invoke
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
for _ in range(2):
    invoke(account, Call("iam", "CreateGroup", {"GroupName": "devs"}), lambda *_: "")
