"""A managed policy attached to a user, within a permissions boundary."""

from iamdsl import ManagedPolicy, Policy, User, allow, boundary, deploy

with deploy("crosswalk-user-policy-attachment") as session:
    edge = session.add(Policy("developer-boundary", boundary(allow("s3:*", "ec2:*").on("*"))))
    session.add(User("developer").attach(ManagedPolicy.AmazonS3ReadOnlyAccess).bounded_by(edge))
