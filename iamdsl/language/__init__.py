"""What a policy says: immutable values, fluent to write, readable back, exact to compare.

- `arn`, `action`, `principal`, `partition`: what statements name
- `operator`, `condition`, `key`, `global_key`, `variable`, `federation`: when they apply
- `complement`: the exact opposite of a condition, for `unless`
- `statement`: `allow` and `deny`, and the steps behind them
- `kind`, `document`: policies, and what each kind may hold
- `read`: from JSON; `emit`: to JSON; `wire`: through cattrs
- `equivalence`: whether two policies say the same
"""

from __future__ import annotations

from iamdsl.language.arn import Arn, HasArn
from iamdsl.language.condition import Bare, Condition
from iamdsl.language.document import (
    BoundaryPolicy,
    EndpointPolicy,
    IdentityPolicy,
    PolicyDocument,
    ResourceControlPolicy,
    ResourcePolicy,
    ServiceControlPolicy,
    SessionPolicy,
    TrustPolicy,
    boundary,
    document,
    endpoint_policy,
    rcp,
    scp,
    session_policy,
    trust,
)
from iamdsl.language.equivalence import equivalent, identical
from iamdsl.language.federation import OidcProvider, oidc
from iamdsl.language.global_key import aws
from iamdsl.language.key import (
    ArnKey,
    BinaryKey,
    BoolKey,
    DateKey,
    IpKey,
    Key,
    NumericKey,
    StringKey,
    key,
)
from iamdsl.language.kind import Kind
from iamdsl.language.operator import Operator
from iamdsl.language.partition import PARTITIONS, check_partition
from iamdsl.language.principal import Principal
from iamdsl.language.read import Defect, Reading, parse, read
from iamdsl.language.statement import (
    AnyStatement,
    ForPrincipal,
    IdentityStatement,
    NoPrincipal,
    NoResource,
    OnResource,
    Statement,
    TrustStatement,
    allow,
    deny,
)
from iamdsl.language.variable import Variable, var
from iamdsl.language.wire import converter, register

__all__ = [
    "PARTITIONS",
    "AnyStatement",
    "Arn",
    "ArnKey",
    "Bare",
    "BinaryKey",
    "BoolKey",
    "BoundaryPolicy",
    "Condition",
    "DateKey",
    "Defect",
    "EndpointPolicy",
    "ForPrincipal",
    "HasArn",
    "IdentityPolicy",
    "IdentityStatement",
    "IpKey",
    "Key",
    "Kind",
    "NoPrincipal",
    "NoResource",
    "NumericKey",
    "OidcProvider",
    "OnResource",
    "Operator",
    "PolicyDocument",
    "Principal",
    "Reading",
    "ResourceControlPolicy",
    "ResourcePolicy",
    "ServiceControlPolicy",
    "SessionPolicy",
    "Statement",
    "StringKey",
    "TrustPolicy",
    "TrustStatement",
    "Variable",
    "allow",
    "aws",
    "boundary",
    "check_partition",
    "converter",
    "deny",
    "document",
    "endpoint_policy",
    "equivalent",
    "identical",
    "key",
    "oidc",
    "parse",
    "rcp",
    "read",
    "register",
    "scp",
    "session_policy",
    "trust",
    "var",
]
