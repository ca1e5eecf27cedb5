"""Declarations before and after a change, with the expected steps in both orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve
from deployment.orders.case import OrderCase

from iamdsl import (
    Group,
    InstanceProfile,
    Policy,
    Role,
    User,
    allow,
    boundary,
    deny,
    document,
    trust,
)
from iamdsl.deployment.order.access_order import EXCESS, GAP
from iamdsl.resources.kind.access_effect import NO_ROOM

if TYPE_CHECKING:
    from iamdsl.language import TrustPolicy

EARLY = f"({GAP})"
FULL = f"({NO_ROOM})"
UNSAFE = f"({EXCESS.format('role/web')})"
READ = allow("s3:Get*").on("*")
NO_EDGE = allow("iam:*").on("*")
LIST = allow("s3:List*").on("*")
WRITE = allow("s3:Put*").on("*")
NO_KEYS = deny("iam:CreateAccessKey").on("*")
NO_S3 = deny("s3:Put*").on("*")
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
BOTH = trust(allow("sts:AssumeRole").for_service("ec2", "lambda"))
LAMBDA = trust(allow("sts:AssumeRole").for_service("lambda"))
WEB = Role("web", trust=EC2)
JANE = User("jane")
DEVS, OPS = Group("devs"), Group("ops")
EDGE = Policy("edge", boundary(allow("s3:*").on("*"), READ, LIST, WRITE))
SHARED = Policy("shared", document(READ))
MANY = tuple(Policy(f"p{number}", document(READ)) for number in range(11))
CROWD = tuple(Group(f"g{number}") for number in range(11))


def _trusting(policy: TrustPolicy, **fields: Any) -> Role:
    return evolve(WEB, trust=policy, **fields)


CASES = {
    "inline policy gets another name": OrderCase(
        before=(evolve(WEB, inline={"read": READ}),),
        after=(evolve(WEB, inline={"peek": READ}),),
        availability_first=(
            "add inline policy peek of role/web",
            "remove inline policy read from role/web",
        ),
        least_privilege_first=(
            "remove inline policy read from role/web",
            "add inline policy peek of role/web",
        ),
    ),
    "inline policy becomes a managed policy": OrderCase(
        before=(evolve(WEB, inline={"read": READ}),),
        after=(SHARED, evolve(WEB, attachments=[SHARED])),
        availability_first=(
            "create policy/shared",
            "attach shared to role/web",
            "remove inline policy read from role/web",
        ),
        least_privilege_first=(
            "create policy/shared",
            "remove inline policy read from role/web",
            "attach shared to role/web",
        ),
    ),
    "fewer trusted services, more permissions": OrderCase(
        before=(_trusting(BOTH, inline={"a": READ}),),
        after=(_trusting(EC2, inline={"a": READ, "b": WRITE}),),
        availability_first=(
            "change the trust policy of role/web",
            "add inline policy b of role/web",
        ),
    ),
    "more trusted services, fewer permissions": OrderCase(
        before=(_trusting(EC2, inline={"a": READ, "b": WRITE}),),
        after=(_trusting(BOTH, inline={"a": READ}),),
        availability_first=(
            "remove inline policy b from role/web",
            "change the trust policy of role/web",
        ),
    ),
    "another trusted service, more permissions": OrderCase(
        before=(_trusting(EC2, inline={"a": READ}),),
        after=(_trusting(LAMBDA, inline={"a": READ, "b": WRITE}),),
        availability_first=(
            "change the trust policy of role/web",
            "add inline policy b of role/web",
        ),
    ),
    "another trusted service, fewer permissions": OrderCase(
        before=(_trusting(EC2, inline={"a": READ, "b": WRITE}),),
        after=(_trusting(LAMBDA, inline={"a": READ}),),
        availability_first=(
            "remove inline policy b from role/web",
            "change the trust policy of role/web",
        ),
    ),
    "another trusted service, changed inline policy": OrderCase(
        before=(_trusting(EC2, inline={"a": READ}),),
        after=(_trusting(LAMBDA, inline={"a": WRITE}),),
        availability_first=(
            f"change the trust policy of role/web {UNSAFE}",
            f"change inline policy a of role/web {UNSAFE}",
        ),
    ),
    "another trusted service, replaced inline policy": OrderCase(
        before=(_trusting(EC2, inline={"a": READ}),),
        after=(_trusting(LAMBDA, inline={"b": WRITE}),),
        availability_first=(
            f"change the trust policy of role/web {UNSAFE}",
            "add inline policy b of role/web",
            "remove inline policy a from role/web",
        ),
        least_privilege_first=(
            "remove inline policy a from role/web",
            "change the trust policy of role/web",
            "add inline policy b of role/web",
        ),
    ),
    "boundary added, more permissions": OrderCase(
        before=(EDGE, evolve(WEB, inline={"a": READ})),
        after=(EDGE, evolve(WEB, inline={"a": READ, "b": WRITE}, boundary=EDGE)),
        availability_first=(
            "set the permissions boundary of role/web to edge",
            "add inline policy b of role/web",
        ),
    ),
    "boundary removed, fewer permissions": OrderCase(
        before=(EDGE, evolve(WEB, inline={"a": READ, "b": WRITE}, boundary=EDGE)),
        after=(EDGE, evolve(WEB, inline={"a": READ})),
        availability_first=(
            "remove inline policy b from role/web",
            "remove the permissions boundary of role/web",
        ),
    ),
    "boundary allows more, user has fewer permissions": OrderCase(
        before=(
            Policy("edge", boundary(READ)),
            evolve(JANE, inline={"a": READ, "b": WRITE}, boundary=Policy("edge", boundary(READ))),
        ),
        after=(EDGE, evolve(JANE, inline={"a": READ}, boundary=EDGE)),
        availability_first=(
            "remove inline policy b from user/jane",
            "create a new default version of policy/edge",
        ),
    ),
    "deny and allow are added": OrderCase(
        before=(WEB,),
        after=(evolve(WEB, inline={"all": WRITE, "not": NO_KEYS}),),
        availability_first=(
            "add inline policy not of role/web",
            "add inline policy all of role/web",
        ),
    ),
    "inline policy with a deny gets another name": OrderCase(
        before=(evolve(WEB, inline={"a": WRITE, "not": NO_S3}),),
        after=(evolve(WEB, inline={"a": WRITE, "never": NO_S3}),),
        availability_first=(
            "add inline policy never of role/web",
            "remove inline policy not from role/web",
        ),
    ),
    "member leaves a group that gains permissions": OrderCase(
        before=(JANE, DEVS.with_members(JANE)),
        after=(JANE, evolve(DEVS, inline={"a": WRITE})),
        availability_first=(
            "remove user/jane from group/devs",
            "add inline policy a of group/devs",
        ),
    ),
    "member joins a group that loses permissions": OrderCase(
        before=(JANE, evolve(DEVS, inline={"a": WRITE})),
        after=(JANE, DEVS.with_members(JANE)),
        availability_first=(
            "remove inline policy a from group/devs",
            "add user/jane to group/devs",
        ),
    ),
    "permission moves from a user to its group": OrderCase(
        before=(evolve(JANE, inline={"a": WRITE}), DEVS.with_members(JANE)),
        after=(JANE, evolve(DEVS.with_members(JANE), inline={"a": WRITE})),
        availability_first=(
            "add inline policy a of group/devs",
            "remove inline policy a from user/jane",
        ),
        least_privilege_first=(
            "remove inline policy a from user/jane",
            "add inline policy a of group/devs",
        ),
    ),
    "boundary added to a member of a group that gains permissions": OrderCase(
        before=(EDGE, JANE, DEVS.with_members(JANE)),
        after=(
            EDGE,
            evolve(DEVS.with_members(JANE), inline={"a": NO_EDGE}),
            evolve(JANE, boundary=EDGE),
        ),
        availability_first=(
            "set the permissions boundary of user/jane to edge",
            "add inline policy a of group/devs",
        ),
    ),
    "user moves from one group to another": OrderCase(
        before=(JANE, DEVS.with_members(JANE), OPS),
        after=(JANE, DEVS, OPS.with_members(JANE)),
        availability_first=(
            "add user/jane to group/ops",
            "remove user/jane from group/devs",
        ),
        least_privilege_first=(
            "remove user/jane from group/devs",
            "add user/jane to group/ops",
        ),
    ),
    "statements move between two inline policies": OrderCase(
        before=(evolve(WEB, inline={"a": document(READ, LIST), "b": document(WRITE)}),),
        after=(evolve(WEB, inline={"a": document(WRITE), "b": document(READ, LIST)}),),
        availability_first=(
            f"change inline policy a of role/web {EARLY}",
            "change inline policy b of role/web",
        ),
        least_privilege_first=(
            "change inline policy a of role/web",
            "change inline policy b of role/web",
        ),
    ),
    "quota of attached policies is full": OrderCase(
        before=(*MANY, evolve(WEB, attachments=MANY[:10])),
        after=(*MANY, evolve(WEB, attachments=MANY[1:])),
        availability_first=(
            f"detach p0 from role/web {FULL}",
            "attach p10 to role/web",
        ),
        least_privilege_first=("detach p0 from role/web", "attach p10 to role/web"),
    ),
    "quota of groups for a user is full": OrderCase(
        before=(*CROWD, JANE.member_of(*CROWD[:10])),
        after=(*CROWD, JANE.member_of(*CROWD[1:])),
        availability_first=(
            f"remove user/jane from group/g0 {FULL}",
            "add user/jane to group/g10",
        ),
        least_privilege_first=("remove user/jane from group/g0", "add user/jane to group/g10"),
    ),
    "quota of inline policy size is full": OrderCase(
        before=(evolve(JANE, inline={"a": allow("s3:Get*").on("arn:aws:s3:::" + "b" * 1200)}),),
        after=(evolve(JANE, inline={"b": allow("s3:Put*").on("arn:aws:s3:::" + "b" * 1200)}),),
        availability_first=(
            f"remove inline policy a from user/jane {FULL}",
            "add inline policy b of user/jane",
        ),
        least_privilege_first=(
            "remove inline policy a from user/jane",
            "add inline policy b of user/jane",
        ),
    ),
    "instance profile gets another role": OrderCase(
        before=(WEB, Role("app", trust=EC2), InstanceProfile("p", role=WEB)),
        after=(WEB, Role("app", trust=EC2), InstanceProfile("p", role=Role("app", trust=EC2))),
        availability_first=(
            f"remove role/web from instance-profile/p {FULL}",
            "add role/app to instance-profile/p",
        ),
    ),
    "attached policy is replaced": OrderCase(
        before=(SHARED, evolve(WEB, attachments=[SHARED])),
        after=(evolve(SHARED, description="new"), evolve(WEB, attachments=[SHARED])),
        availability_first=(
            f"detach shared from role/web {EARLY}",
            "delete policy/shared",
            "create policy/shared",
            "attach shared to role/web",
        ),
        least_privilege_first=(
            "detach shared from role/web",
            "delete policy/shared",
            "create policy/shared",
            "attach shared to role/web",
        ),
    ),
    "role is deleted": OrderCase(
        before=(SHARED, evolve(WEB, inline={"not": NO_S3, "a": WRITE}, attachments=[SHARED])),
        after=(SHARED,),
        availability_first=(
            "detach shared from role/web",
            "remove inline policy a from role/web",
            "remove inline policy not from role/web",
            "delete role/web",
        ),
    ),
}
