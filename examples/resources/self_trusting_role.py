"""A role that trusts itself and a partner's role, as Databricks Unity Catalog requires it."""

from iamdsl import Role, allow, deploy, key
from iamdsl.testing import InProcessAccount

PARTNER = "arn:aws:iam::444455556666:role/catalog-master"

account = InProcessAccount()

with deploy("catalog", account=account) as session:
    session.add(
        Role("catalog")
        .trusting(
            allow("sts:AssumeRole")
            .for_principal(PARTNER)
            .for_role("catalog")
            .when(key("sts:ExternalId").equals("workspace-17"))
        )
        .with_inline("read", allow("s3:GetObject").on("arn:aws:s3:::tables/*"))
    )
    # IAM accepts no trust policy that names a role which does not exist yet.
    for step in session.plan().steps:
        print(step.sentence)

role = account.client("iam").get_role(RoleName="catalog")["Role"]
print(role["AssumeRolePolicyDocument"]["Statement"]["Principal"]["AWS"])
