"""What do all policy layers together decide?

- `rule`: AWS's logic for one kind of request under one set of policies, as data.
- `algebra`: When a rule permits a request, in any Boolean algebra.
- `verdict`: The verdict on a request, its reason and the layers that block it.
- `evaluation_paths`: Which sets of layers suffice to allow a request, by the kind of caller and
  the account of the resource.
- `service_rules`: Rules of AWS that no policy can change: what is always allowed or refused.
- `public_policy`: Whether a bucket policy is public as S3 Block Public Access defines it.
- `partial_verdict`: The verdict while condition keys are unknown: what they must be to allow it.
- `residual`: The formula of a partial verdict: conditions joined by and, or and not.
"""
