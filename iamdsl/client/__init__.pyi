"""How is an AWS account called? Written by scripts/export_stubs.py."""

from iamdsl.client.account import Account as Account
from iamdsl.client.account import Identity as Identity
from iamdsl.client.account import SelfContained as SelfContained
from iamdsl.client.account import ServiceClient as ServiceClient
from iamdsl.client.account import Timed as Timed
from iamdsl.client.aws_account import AwsAccount as AwsAccount
from iamdsl.client.call import Argument as Argument
from iamdsl.client.call import Call as Call
from iamdsl.client.call import Ref as Ref
from iamdsl.client.call import Repeat as Repeat
from iamdsl.client.call import Secret as Secret
from iamdsl.client.invocation import invoke as invoke

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
    "Timed",
    "invoke",
]
