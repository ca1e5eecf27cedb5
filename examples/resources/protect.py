"""Protect a role, retain a policy when its stack is destroyed, and ignore tags."""

from iamdsl import Policy, Role, User, allow, deploy, document
from iamdsl.errors import ProtectedResource
from iamdsl.testing import InProcessAccount

account = InProcessAccount()

with deploy("shop", account=account) as session:
    read = Policy("read-orders", document(allow("s3:GetObject").on("arn:aws:s3:::orders/*")))
    session.add(read.retained())
    session.add(
        Role("payments")
        .trusting(allow("sts:AssumeRole").for_service("lambda"))
        .tagged(owner="shop")
        .ignoring("tags.cost-*")
        .protected()
    )
    session.add(User("ci").attach(read))

# A tag that is set outside the stack: it is ignored, so there is no drift.
account.client("iam").tag_role(RoleName="payments", Tags=[{"Key": "cost-center", "Value": "17"}])
print(f"drift: {session.drift().found}")

try:
    deploy("shop", account=account).destroy()
except ProtectedResource as refused:
    print(refused)

# Destroy everything except the protected role; the retained policy stays in the account.
rest = deploy("shop", account=account)
for step in rest.plan_destroy(exclude="role/payments").steps:
    print(step.sentence)
rest.destroy(exclude="role/payments")
