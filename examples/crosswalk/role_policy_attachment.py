"""A customer managed policy attached to a role: the policy is created first."""

from iamdsl import Policy, Role, allow, deploy, document

with deploy("crosswalk-attachment") as session:
    reader = session.add(
        Policy("queue-reader", document(allow("sqs:ReceiveMessage", "sqs:DeleteMessage").on("*")))
    )
    session.add(
        Role("worker").trusting(allow("sts:AssumeRole").for_service("ecs-tasks")).attach(reader)
    )
