"""A role's inline policy: it is part of the role and deleted with it."""

from iamdsl import Role, allow, deploy

with deploy("crosswalk-role-policy") as session:
    session.add(
        Role("log-writer")
        .trusting(allow("sts:AssumeRole").for_service("ec2"))
        .with_inline(
            "write-logs",
            allow("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents").on(
                "arn:aws:logs:*:*:*"
            ),
        )
    )
