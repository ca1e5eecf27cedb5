"""What follows from all layers together?

- `evaluation_paths`: Which policies must allow a request, as a table: by the caller's kind and
  whose resource it is.
- `partial_verdict`: Deciding while some of the request is open: what has to hold for it to be
  allowed.
- `public_policy`: Whether a bucket policy is public, as S3 Block Public Access means it.
- `residual`: What has to hold for a request to be allowed: conditions joined by and, or and not.
- `service_rules`: What AWS decides whatever the policies say: what nobody may change, what nobody
  may take away.
- `verdict`: The verdict on a request: every layer that applies, in AWS's order.
"""
