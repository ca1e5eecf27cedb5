"""Test cases for managed policies and standalone attachments."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from resources.kinds.case import KindCase, OutsideChange, both_ways
from resources.kinds.samples import ANYTHING, EC2, HERE, READ, SHARED, STRANGE, WRITE

from iamdsl import ManagedPolicy, Policy, document
from iamdsl.resources import Attachment

BASE = Policy("read", document(READ), path="/data/", description="reads", tags={"team": "web"})
ARN = {"PolicyArn": f"{HERE}:policy/data/read"}
VERSION = {**ARN, "PolicyDocument": ANYTHING, "SetAsDefault": True}
TO_ROLE = Attachment(SHARED, to=f"{HERE}:role/theirs/app")


def principals(iam: Any) -> None:
    """Create users, groups, roles and policies outside the stack."""
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
        same={
            "description not set": evolve(BASE, description=None),
            "spread_name": evolve(BASE, spread_name="rea"),
        },
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
        outside_changes=(
            OutsideChange("policy", "CreatePolicyVersion", VERSION, ("CreatePolicyVersion",)),
            OutsideChange(
                "policy until the version quota is reached",
                "CreatePolicyVersion",
                VERSION,
                ("DeletePolicyVersion", "CreatePolicyVersion"),
                times=4,
            ),
            OutsideChange("tags", "TagPolicy", {**ARN, "Tags": STRANGE}, ("UntagPolicy",)),
        ),
        untag=("UntagPolicy", ARN),
    ),
    "attachment": KindCase(
        timed_tests={
            "expires_at": "tests/deployment/test_expired_access.py::"
            "test_expired_attachment_to_another_principal_is_detached",
        },
        base=TO_ROLE,
        around=(SHARED,),
        prepare=principals,
        creates=("AttachRolePolicy",),
        destroys=("DetachRolePolicy",),
        replacements={
            "policy": Attachment(ManagedPolicy.ReadOnlyAccess, to=TO_ROLE.to),
            "to": Attachment(SHARED, to=f"{HERE}:role/other"),
        },
    ),
    "attachment of a policy under a path": KindCase(
        base=Attachment(f"{HERE}:policy/theirs/one", to=TO_ROLE.to),
        prepare=principals,
        creates=("AttachRolePolicy",),
        destroys=("DetachRolePolicy",),
        replacements={"policy": Attachment(f"{HERE}:policy/moved/two", to=TO_ROLE.to)},
    ),
    "attachment to a user": KindCase(
        base=Attachment(SHARED, to=f"{HERE}:user/ada"),
        around=(SHARED,),
        prepare=principals,
        creates=("AttachUserPolicy",),
        destroys=("DetachUserPolicy",),
        replacements={"to": Attachment(SHARED, to=f"{HERE}:user/eve")},
    ),
    "attachment to a group": KindCase(
        base=Attachment(ManagedPolicy.SecurityAudit, to=f"{HERE}:group/devs"),
        prepare=principals,
        creates=("AttachGroupPolicy",),
        destroys=("DetachGroupPolicy",),
        replacements={"policy": Attachment(ManagedPolicy.ReadOnlyAccess, to=f"{HERE}:group/devs")},
    ),
}
