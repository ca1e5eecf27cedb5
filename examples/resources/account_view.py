"""Read an account without changing it: users, groups, attached policies, and sessions."""

from iamdsl import Group, Policy, Role, User, allow, deploy, document
from iamdsl.errors import UnknownName
from iamdsl.snapshot import AccountView
from iamdsl.testing import InProcessAccount

# For a real account: AwsAccount() of iamdsl.client.
account = InProcessAccount()

with deploy("reports", account=account) as session:
    uploads = session.add(Policy("uploads", document(allow("s3:PutObject").on("*"))))
    jane = session.add(User("jane", path="/people/"))
    session.add(Group("reporters").attach(uploads).with_members(jane))
    session.add(Role("report").trusting(allow("sts:AssumeRole").for_user(jane)).attach(uploads))

view = AccountView(account)

for user in view.users("/people/"):
    print("user:", user.arn)
for member in view.group("reporters").members:
    print("member of reporters:", member.name)
for attached in view.role_policy_attachments("report"):
    print("attached to report:", attached.arn)
print("uploads is attached to", view.policy("uploads").attachments)

who = view.session_context("arn:aws:sts::123456789012:assumed-role/report/nightly")
print(who.session_name, "is a session of", who.issuer_arn)

try:
    view.role("reprot")
except UnknownName as error:
    print(error.what, "-", error.next_step)
