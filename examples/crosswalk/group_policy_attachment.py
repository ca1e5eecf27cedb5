"""Managed policies attached to a group: they apply to every member."""

from iamdsl import Group, ManagedPolicy, Policy, User, allow, deploy, document

with deploy("crosswalk-group-attachment") as session:
    describe = session.add(Policy("describe", document(allow("ec2:Describe*").on("*"))))
    session.add(
        Group("operators")
        .attach(describe, ManagedPolicy.CloudWatchReadOnlyAccess)
        .with_members(session.add(User("olga")))
    )
