"""Policies, principals and tags of test cases."""

from __future__ import annotations

from iamdsl import Policy, allow, boundary, document, trust

HERE = "arn:aws:iam::123456789012"
READ, WRITE = allow("s3:Get*").on("*"), allow("s3:Put*").on("*")
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
EDGE = Policy("edge", boundary(allow("s3:*").on("*")))
SHARED = Policy("shared", document(READ))
ANYTHING = document(allow("*").on("*")).to_json()
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"
STRANGE = [{"Key": "strange", "Value": "yes"}]
