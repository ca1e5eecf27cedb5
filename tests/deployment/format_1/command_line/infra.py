"""A typical script, for the commands that read saved files."""

from iamdsl import AccessKey, ManagedPolicy, Role, User, allow, aws, deny, deploy

LOGS = "arn:aws:s3:::logs/*"

with deploy("machines") as session:
    ci = Role("ci").trusting(allow("sts:AssumeRole").for_service("codebuild"))
    ci = ci.with_inline(
        "deploy",
        allow("s3:PutObject").on(LOGS).when(aws.SourceIp.within("203.0.113.0/24")),
        deny("s3:DeleteObject").on(LOGS),
    )
    session.add(ci.attach(ManagedPolicy.AmazonS3ReadOnlyAccess))
    robot = session.add(User("robot").tagged(team="web"))
    session.add(AccessKey(robot))
