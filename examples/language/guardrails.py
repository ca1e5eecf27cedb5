"""Guardrails: a service control policy, a resource control policy and a permissions boundary."""

from iamdsl import allow, aws, boundary, deny, explain, rcp, scp

regions = scp(
    deny.all_except("iam:*", "organizations:*", "route53:*", "sts:*", "support:*")
    .on("*")
    .unless(aws.RequestedRegion.equals("eu-central-1", "eu-west-1"))
)
perimeter = rcp(
    deny("kms:*", "s3:*", "secretsmanager:*", "sqs:*")
    .for_anyone()
    .on("*")
    .unless(aws.PrincipalOrgID.equals("o-a1b2c3d4e5"))
    .unless(aws.PrincipalIsAWSService.is_true())
)
edge = boundary(allow("dynamodb:*", "logs:*", "s3:*").on("*"))

for policy in (regions, perimeter, edge):
    print(policy.to_json(indent=2))
    print(explain(policy))
