"""Saved authorization details: a user in a group with a boundary, and a role."""

from __future__ import annotations

from typing import Any

SINCE = "2024-01-01T00:00:00+00:00"
OWN = "arn:aws:iam::111122223333:"


def _document(*statements: dict[str, Any]) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def _allow(*actions: str) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": list(actions), "Resource": "*"}


def _attached(arn: str) -> dict[str, str]:
    return {"PolicyName": arn.rpartition("/")[2], "PolicyArn": arn}


def saved_account() -> dict[str, Any]:
    """Return `user/jane` in `group/devs` with the boundary `policy/limit`, and `role/ops`."""
    trusted = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": f"{OWN}root"}}
    version = {
        "VersionId": "v1",
        "IsDefaultVersion": True,
        "CreateDate": SINCE,
        "Document": _document(_allow("s3:*", "sts:*")),
    }
    return {
        "UserDetailList": [
            {
                "Path": "/",
                "UserName": "jane",
                "UserId": "AIDA0000000000000000",
                "Arn": f"{OWN}user/jane",
                "CreateDate": SINCE,
                "GroupList": ["devs"],
                "PermissionsBoundary": {
                    "PermissionsBoundaryArn": f"{OWN}policy/limit",
                    "PermissionsBoundaryType": "Policy",
                },
            }
        ],
        "GroupDetailList": [
            {
                "Path": "/",
                "GroupName": "devs",
                "GroupId": "AGPA0000000000000000",
                "Arn": f"{OWN}group/devs",
                "CreateDate": SINCE,
                "GroupPolicyList": [
                    {"PolicyName": "assume", "PolicyDocument": _document(_allow("sts:AssumeRole"))}
                ],
                "AttachedManagedPolicies": [_attached("arn:aws:iam::aws:policy/ReadOnlyAccess")],
            }
        ],
        "RoleDetailList": [
            {
                "Path": "/teams/",
                "RoleName": "ops",
                "RoleId": "AROA0000000000000000",
                "Arn": f"{OWN}role/teams/ops",
                "CreateDate": SINCE,
                "AssumeRolePolicyDocument": _document(trusted),
                "AttachedManagedPolicies": [_attached(f"{OWN}policy/limit")],
            }
        ],
        "Policies": [
            {
                "PolicyName": "limit",
                "PolicyId": "ANPA0000000000000000",
                "Path": "/",
                "Arn": f"{OWN}policy/limit",
                "CreateDate": SINCE,
                "PolicyVersionList": [version],
            }
        ],
    }
