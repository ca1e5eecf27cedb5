"""Mistakes that both checkers must catch; each line names the fixed twin's code behind it."""

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
    document,
    trust,
)
from iamdsl import alow  # MISTAKE

allow("s3:GetObject").on("*").on("*")  # MISTAKE
allow("s3:GetObject").onn("*")  # MISTAKE
document(allow("s3:GetObject"))  # MISTAKE
trust(allow("sts:AssumeRole").for_service("ec2").on("*"))  # MISTAKE
trust(allow("sts:AssumeRole"))  # MISTAKE
Role("r").trusting(allow("s3:GetObject").on("*"))  # MISTAKE
Role("r", trust=document(allow("s3:GetObject").on("*")))  # MISTAKE
User("u").with_inline("i", allow("s3:GetObject"))  # MISTAKE
User("u").with_inline("i", allow("s3:GetObject").for_anyone().on("*"))  # MISTAKE
User("u", pth="/")  # MISTAKE
User("u").attach(User("v"))  # MISTAKE
Group("g").with_members(Role("r"))  # MISTAKE
InstanceProfile("i", role=User("u"))  # MISTAKE
AccessKey(Role("r"))  # MISTAKE
ManagedPolicy.ReadOnlyAcces  # MISTAKE
aws.SecureTranspot  # MISTAKE
aws.SourceIp.less_than(3)  # MISTAKE
aws.MultiFactorAuthPresent.equals(3.5)  # MISTAKE
allow("s3:GetObject").on("*").when("StringEquals")  # MISTAKE
allow("s3:GetObject").for_account(123456789012)  # MISTAKE
