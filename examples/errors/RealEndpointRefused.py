"""A call to a service that the test account does not emulate."""

from iamdsl.testing import InProcessAccount

InProcessAccount().client("s3").list_buckets()
