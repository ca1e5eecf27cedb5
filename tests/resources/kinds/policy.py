"""Managed policies, and their attachments to others' principals, through their life."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from resources.kinds.case import Foreign, KindCase, both_ways
from resources.kinds.material import ANYTHING, EC2, HERE, READ, SHARED, STRANGE, WRITE

from iamdsl import ManagedPolicy, Policy, document
from iamdsl.resources import Attachment

BASE = Policy("read", document(READ), path="/data/", description="reads", tags={"team": "web"})
ARN = {"PolicyArn": f"{HERE}:policy/data/read"}
VERSION = {**ARN, "PolicyDocument": ANYTHING, "SetAsDefault": True}
TO_ROLE = Attachment(SHARED, to=f"{HERE}:role/theirs/app")


def principals(iam: Any) -> None:
    """Somebody else's users, groups, roles and policies."""
    iam.create_role(RoleName="app", Path="/theirs/", AssumeRolePolicyDocument=EC2.to_json())
    iam.create_role(RoleName="other", AssumeRolePolicyDocument=EC2.to_json())
    iam.create_user(UserName="ada")
    iam.create_user(UserName="eve")
    iam.create_group(GroupName="devs")
    iam.create_policy(PolicyName="one", Path="/theirs/", PolicyDocument=ANYTHING)
    iam.create_policy(PolicyName="two", Path="/moved/", PolicyDocument=ANYTHING)
    iam.attach_role_policy(RoleName="app", PolicyArn=ManagedPolicy.ViewOnlyAccess.arn("aws"))


CASES = {
    "policy": KindCase(
        base=BASE,
        creates=("CreatePolicy",),
        destroys=("DeletePolicy",),
        same={"description left as it is": evolve(BASE, description=None)},
        changes=(
            both_ways("policy", evolve(BASE, policy=document(WRITE)), "CreatePolicyVersion"),
            both_ways("tags", evolve(BASE, tags={"team": "ops"}), "TagPolicy"),
            both_ways(
                "tags under another key",
                evolve(BASE, tags={"stage": "x"}),
                "TagPolicy",
                "UntagPolicy",
            ),
        ),
        replacements={
            "name": evolve(BASE, name="other"),
            "path": evolve(BASE, path="/moved/"),
            "description": evolve(BASE, description="reads all"),
        },
        foreign=(
            Foreign("policy", "CreatePolicyVersion", VERSION, ("CreatePolicyVersion",)),
            Foreign(
                "policy until there is no room for a version",
                "CreatePolicyVersion",
                VERSION,
                ("DeletePolicyVersion", "CreatePolicyVersion"),
                times=4,
            ),
            Foreign("tags", "TagPolicy", {**ARN, "Tags": STRANGE}, ("UntagPolicy",)),
        ),
        untag=("UntagPolicy", ARN),
    ),
    "attachment": KindCase(
        base=TO_ROLE,
        around=(SHARED,),
        standing=principals,
        creates=("AttachRolePolicy",),
        destroys=("DetachRolePolicy",),
        replacements={
            "policy": Attachment(ManagedPolicy.ReadOnlyAccess, to=TO_ROLE.to),
            "to": Attachment(SHARED, to=f"{HERE}:role/other"),
        },
    ),
    "attachment of a policy under a path": KindCase(
        base=Attachment(f"{HERE}:policy/theirs/one", to=TO_ROLE.to),
        standing=principals,
        creates=("AttachRolePolicy",),
        destroys=("DetachRolePolicy",),
        replacements={"policy": Attachment(f"{HERE}:policy/moved/two", to=TO_ROLE.to)},
    ),
    "attachment to a user": KindCase(
        base=Attachment(SHARED, to=f"{HERE}:user/ada"),
        around=(SHARED,),
        standing=principals,
        creates=("AttachUserPolicy",),
        destroys=("DetachUserPolicy",),
        replacements={"to": Attachment(SHARED, to=f"{HERE}:user/eve")},
    ),
    "attachment to a group": KindCase(
        base=Attachment(ManagedPolicy.SecurityAudit, to=f"{HERE}:group/devs"),
        standing=principals,
        creates=("AttachGroupPolicy",),
        destroys=("DetachGroupPolicy",),
        replacements={"policy": Attachment(ManagedPolicy.ReadOnlyAccess, to=f"{HERE}:group/devs")},
    ),
}
