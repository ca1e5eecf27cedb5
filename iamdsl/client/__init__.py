"""The only door to boto3, which is loaded when something is first sent.

- `account`: the protocols every account fulfils
- `aws_account`: an account as botocore finds it
- `call`: one call as a value; `invocation`: sending it (loaded only to send)
- `failure`: botocore's exceptions as ours; `denial`: why AWS denied a call
- `trouble`: which failures pass, and how long to try
- `recorded`: an account that remembers what it was asked
- `pace`: how fast an account may be called
- `chance`: the operating system's, to spread tries and to make passwords
- `redaction`: keeping secrets out of the log
"""

from __future__ import annotations

from iamdsl.client.account import Account, Identity, SelfContained, ServiceClient
from iamdsl.client.aws_account import AwsAccount
from iamdsl.client.call import Argument, Call, Ref, Repeat, Secret

__all__ = [
    "Account",
    "Argument",
    "AwsAccount",
    "Call",
    "Identity",
    "Ref",
    "Repeat",
    "Secret",
    "SelfContained",
    "ServiceClient",
]
