"""A statement whose resources are set twice."""

from iamdsl import allow

allow("s3:GetObject").on("arn:aws:s3:::a/*").on("arn:aws:s3:::b/*")  # type: ignore[misc]
