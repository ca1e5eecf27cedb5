"""A typed policy document, and a customer managed policy with it."""

from iamdsl import Policy, allow, aws, deny, deploy, document

uploads = document(
    allow("s3:PutObject", "s3:GetObject").on("arn:aws:s3:::uploads/*").named("Uploads"),
    allow("s3:ListBucket").on("arn:aws:s3:::uploads"),
    deny("s3:*").on("*").unless(aws.SecureTransport.is_true()),
)

print(uploads.to_json(indent=2))

with deploy("crosswalk-policy-document") as session:
    session.add(Policy("uploads", uploads, path="/apps/", description="Read and write uploads"))

print(session.outputs["uploads"].arn)
