"""A bucket policy: TLS only, writes through one VPC endpoint, reads by the organization."""

from iamdsl import allow, aws, deny, document, explain

bucket = "arn:aws:s3:::reports"
everything = (bucket, f"{bucket}/*")

policy = document(
    deny("s3:*")
    .for_anyone()
    .on(*everything)
    .unless(aws.SecureTransport.is_true())
    .named("TlsOnly"),
    deny("s3:PutObject", "s3:DeleteObject")
    .for_anyone()
    .on(f"{bucket}/*")
    .unless(aws.SourceVpce.equals("vpce-1a2b3c4d"))
    .named("WriteThroughTheEndpoint"),
    allow("s3:GetObject")
    .for_anyone()
    .on(f"{bucket}/*")
    .when(aws.PrincipalOrgID.equals("o-a1b2c3d4e5"))
    .named("ReadByTheOrganization"),
)

print(policy.to_json(indent=2))
print(explain(policy))
