"""A group with a policy and two members."""

from iamdsl import Group, User, allow, deploy

with deploy("crosswalk-group") as session:
    jane, mary = session.add(User("jane"), User("mary"))
    session.add(
        Group("devs", path="/users/")
        .with_inline("my_developer_policy", allow("ec2:Describe*").on("*"))
        .with_members(jane, mary)
    )
