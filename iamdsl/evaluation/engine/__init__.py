"""What do all policy layers together decide?

- `verdict`: The verdict on a request from every layer that applies, in AWS's order.
- `evaluation_paths`: Which sets of layers suffice to allow a request, by the kind of caller and
  the account of the resource.
- `service_rules`: Rules of AWS that no policy can change: what is always allowed or refused.
- `public_policy`: Whether a bucket policy is public as S3 Block Public Access defines it.
- `partial_verdict`: The verdict while condition keys are unknown: what they must be to allow it.
- `residual`: The formula of a partial verdict: conditions joined by and, or and not.
"""
