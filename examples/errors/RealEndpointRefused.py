"""A test account asked for a service that it does not serve."""

from iamdsl.testing import InProcessAccount

InProcessAccount().client("s3").list_buckets()
