"""The fixed twins of the mistakes: both checkers must accept every line."""

from iamdsl import (
    AccessKey,
    Group,
    InstanceProfile,
    ManagedPolicy,
    Policy,
    Role,
    User,
    allow,
    aws,
    deploy,
    document,
    trust,
)
from iamdsl.language import IdentityPolicy, ResourcePolicy, TrustPolicy

allow("s3:GetObject").on("*", "*")
allow("s3:GetObject").on("*")
identity: IdentityPolicy = document(allow("s3:GetObject").on("*"))
bucket: ResourcePolicy = document(allow("s3:GetObject").for_anyone().on("*"))
trusted: TrustPolicy = trust(allow("sts:AssumeRole").for_service("ec2"))
Role("r").trusting(allow("sts:AssumeRole").for_service("ec2").when(aws.UserAgent.like("x")))
Role("r", trust=trusted)
User("u").with_inline("i", allow("s3:GetObject").on("*").unless(aws.SecureTransport.is_true()))
User("u").with_inline("i", identity)
User("u", path="/")
User("u").attach(ManagedPolicy.ReadOnlyAccess, Policy("p", identity))
Group("g").with_members(User("u"))
InstanceProfile("i", role=Role("r"))
AccessKey(User("u"))
aws.SourceIp.within("203.0.113.0/24")
aws.MultiFactorAuthPresent.equals(True)
allow("s3:GetObject").for_account("123456789012")

with deploy("x") as session:
    one: User = session.add(User("u"))
    two, three = session.add(User("v"), User("w"))
    group: Group = Group("g").with_members(one, two, three)
    session.add(group, Role("r", trust=trusted))
    arn: str | None = session.outputs["r"].arn
