"""The complete guide in one stack: users, a key, a group, a role and its instance profile."""

from iamdsl import AccessKey, Group, InstanceProfile, ManagedPolicy, Role, User, allow, deploy

with deploy("webmaster") as session:
    webmaster = session.add(
        User("webmaster", path="/system/")
        .tagged(Name="webmaster")
        .with_inline("describe", allow("ec2:Describe*").on("*"))
    )
    session.add(AccessKey(webmaster))
    jane, mary = session.add(User("jane"), User("mary"))
    session.add(
        Group("devs", path="/users/")
        .with_inline("my_developer_policy", allow("ec2:Describe*").on("*"))
        .with_members(jane, mary)
    )
    role = session.add(
        Role("my-role")
        .trusting(allow("sts:AssumeRole").for_service("ec2"))
        .attach(ManagedPolicy.ReadOnlyAccess)
    )
    session.add(InstanceProfile("instance-profile", role=role))

print(session.outputs["my-role"].arn)
