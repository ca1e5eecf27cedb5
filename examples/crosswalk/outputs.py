"""Outputs: ARNs are known before the deployment, ids after it."""

from iamdsl import Role, User, allow, deploy

with deploy("crosswalk-outputs") as session:
    user = session.add(User("reporter", path="/apps/"))
    role = session.add(Role("report").trusting(allow("sts:AssumeRole").for_user(user)))

for address, output in session.outputs.items():
    print(address, output.arn, output.id)
