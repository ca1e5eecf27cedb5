"""An instance profile: the role of EC2 instances."""

from iamdsl import InstanceProfile, Role, allow, deploy

with deploy("crosswalk-instance-profile") as session:
    role = session.add(Role("web-server").trusting(allow("sts:AssumeRole").for_service("ec2")))
    profile = session.add(InstanceProfile("web-server", role=role))

print(session.outputs[profile].arn)
