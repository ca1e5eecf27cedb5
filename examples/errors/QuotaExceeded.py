"""A managed policy that is longer than IAM allows."""

from iamdsl import Policy, allow, deploy, document
from iamdsl.testing import InProcessAccount

reports = document(
    *[allow("s3:GetObject").on(f"arn:aws:s3:::acme-reports-{day:03}/*") for day in range(100)]
)
with deploy("errors", account=InProcessAccount()) as session:
    session.add(Policy("reports", reports))
