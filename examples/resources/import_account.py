"""Import an account that was set up by hand: write a script that declares and adopts it."""

from iamdsl import deploy
from iamdsl.importer import Selection, import_stack
from iamdsl.report import import_lines, import_source
from iamdsl.testing import InProcessAccount

# For a real account: AwsAccount() of iamdsl.client, or `iamdsl import --output infra.py`.
account = InProcessAccount()

# Created by hand, for example in the console.
iam = account.client("iam")
iam.create_group(GroupName="reporters")
iam.put_group_policy(
    GroupName="reporters",
    PolicyName="read",
    PolicyDocument='{"Version": "2012-10-17", "Statement": {"Effect": "Allow", '
    '"Action": ["s3:GetObject", "s3:ListBucket"], '
    '"Resource": ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"], '
    '"Condition": {"Bool": {"aws:SecureTransport": "true"}}}}',
)
iam.create_user(UserName="jane", Path="/people/", Tags=[{"Key": "team", "Value": "finance"}])
iam.add_user_to_group(GroupName="reporters", UserName="jane")
iam.create_access_key(UserName="jane")
account.reset_calls()

imported = import_stack(account, "reports", Selection(exclude="user/legacy-*"))
for _, line in import_lines(imported):
    print(line)
print()
print(import_source(imported))

# What the written script does: it adopts everything, and tags what can have tags.
with deploy("reports", account=account, adopt=True) as session:
    for resource in imported.stack:
        session.add(resource)
print(f"{len(session.outputs)} adopted, {account.writes.total()} tagged")
