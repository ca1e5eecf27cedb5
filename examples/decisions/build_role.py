"""Decide requests of a role before it exists: in Python below, and with the command line.

iamdsl can examples/decisions/build_role.py role/build s3:GetObject --on arn:aws:s3:::artifacts/a
iamdsl why examples/decisions/build_role.py role/build s3:PutObject --on arn:aws:s3:::artifacts/a
iamdsl can examples/decisions/build_role.py codebuild.amazonaws.com sts:AssumeRole --on role/build
"""

from iamdsl import ManagedPolicy, Request, Role, allow, aws, decide, deploy, document
from iamdsl.testing import InProcessAccount

ARTIFACTS = "arn:aws:s3:::artifacts/*"
FROM_THE_OFFICE = aws.SourceIp.within("203.0.113.0/24")

grants = document(
    allow("s3:GetObject").on(ARTIFACTS),
    allow("s3:PutObject").on(ARTIFACTS).when(FROM_THE_OFFICE),
)

with deploy("build", account=InProcessAccount("111122223333")) as session:
    session.add(
        Role("build")
        .trusting(allow("sts:AssumeRole").for_service("codebuild"))
        .with_inline("artifacts", grants)
        .attach(ManagedPolicy.CloudWatchLogsReadOnlyAccess)
    )

ROLE = "arn:aws:iam::111122223333:role/build"
put = Request(ROLE, "s3:PutObject", "arn:aws:s3:::artifacts/a")

decision = decide(put, identity=grants)
print(decision.reason)
print(f"condition keys not in the request: {', '.join(decision.missing)}")
print(f"allowed if {decide(put, identity=grants, unknown='any').residual}")
