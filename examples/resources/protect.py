"""What must not go, what stays when its stack goes, and what others manage."""

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

# Somebody keeps account of costs: that is no drift.
account.client("iam").tag_role(RoleName="payments", Tags=[{"Key": "cost-center", "Value": "17"}])
print(f"drift: {session.drift().found}")

try:
    deploy("shop", account=account).destroy()
except ProtectedResource as refused:
    print(refused)

# All but what is protected; the policy stays in the account, nobody's.
rest = deploy("shop", account=account)
for step in rest.plan_destroy(exclude="role/payments").steps:
    print(step.sentence)
rest.destroy(exclude="role/payments")
