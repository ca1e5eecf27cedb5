"""A role from a typed trust policy: Lambda functions may assume it."""

from iamdsl import Role, allow, deploy, trust

lambda_trust = trust(allow("sts:AssumeRole").for_service("lambda"))

with deploy("crosswalk-role") as session:
    role = session.add(
        Role("my-lambda-role", trust=lambda_trust, description="What our functions run as").tagged(
            project="crosswalk"
        )
    )

print(session.outputs[role].arn)
print(session.outputs[role].id)
