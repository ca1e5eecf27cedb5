"""How is an AWS account called?

boto3 is loaded at the first call, not when this package is imported.

- `access_denied`: parses AccessDenied messages: caller, action, resource, deciding policy.
- `account`: the protocols of an account: `Account`, `ServiceClient`, `Timed`, `SelfContained`;
  `Identity`.
- `aws_account`: `AwsAccount`, configured like boto3: profile, region, endpoint, assumed role.
- `call`: `Call`, one AWS call as a value, and whether it may be sent twice.
- `error_translation`: converts botocore's exceptions to errors of iamdsl.
- `invocation`: sends one call, one read, or reads all pages; applies rate limit and retries.
- `rate_limiter`: limits the calls per second after AWS has throttled.
- `recording_account`: an account that records which operations were called.
- `redaction`: keeps secrets out of botocore's DEBUG logs.
- `retry_policy`: classifies failed calls, and decides how long they are retried (backoff).
- `sdk_model`: which parameters the installed botocore can send.
- `secure_random`: the operating system's random numbers, for passwords and jitter.
- `server_clock`: AWS's time, estimated from the dates of its responses.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "account": "Account Identity SelfContained ServiceClient Timed",
        "aws_account": "AwsAccount",
        "call": "Argument Call Ref Repeat Secret",
        "invocation": "invoke",
    },
)
