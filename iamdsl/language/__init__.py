"""What a policy says: immutable values, fluent to write, readable back, exact to compare.

- `action`, `arn`, `principal`, `partition`, `resource`: what statements name
- `operator`, `condition`, `variable`: when they apply
- `key`, `set_key`, `key_maker`, `global_key`, `federation`: the keys that conditions ask for
- `conjunction`, `complement`: conditions together, and the exact opposite of one, for `unless`
- `elements`, `statement`, `beginning`: what a statement holds; its steps; `allow` and `deny`
- `kind`, `fit`: what each kind of policy may hold, and whether statements do
- `document`, `constructors`: policies, and the functions that make them
- `binding`: the deployment's partition and account, filled in
- `json_text`, `source`, `defect`, `read`, `read_statement`: from JSON, or what is wrong with it
- `emit`: to JSON; `wire`: through cattrs; `spelling`: to Python
- `equivalence`, `normalise`: whether two policies say the same; one order for both
- `minimise`, `cover`, `subsume`, `merge`: the same policy in fewer words
- `quota`, `split`, `portion`: how long it is, and how it fits
- `explain`, `look`, `display`: how it reads in English, in a terminal, in a notebook
"""

from __future__ import annotations

# These fill the slots by which values show themselves.
from iamdsl.language import display as display
from iamdsl.language import spelling as spelling
from iamdsl.language.arn import Arn, HasArn
from iamdsl.language.beginning import allow, deny
from iamdsl.language.condition import Condition
from iamdsl.language.constructors import (
    boundary,
    document,
    endpoint_policy,
    rcp,
    scp,
    session_policy,
    trust,
)
from iamdsl.language.defect import Defect, Reading, Span
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
)
from iamdsl.language.elements import ForPrincipal, NoPrincipal, NoResource, OnResource
from iamdsl.language.equivalence import equivalent, identical
from iamdsl.language.explain import explain
from iamdsl.language.federation import OidcProvider, oidc
from iamdsl.language.global_key import aws
from iamdsl.language.json_text import Bare
from iamdsl.language.key import (
    ArnKey,
    BinaryKey,
    BoolKey,
    DateKey,
    IpKey,
    Key,
    NumericKey,
    StringKey,
)
from iamdsl.language.key_maker import key
from iamdsl.language.kind import Kind
from iamdsl.language.minimise import minimise
from iamdsl.language.normalise import normalise
from iamdsl.language.operator import Operator
from iamdsl.language.partition import PARTITIONS, check_partition
from iamdsl.language.principal import Principal
from iamdsl.language.quota import Quota, size
from iamdsl.language.read import parse, read
from iamdsl.language.set_key import ArnSetKey, BoolSetKey, SetKey, StringSetKey
from iamdsl.language.split import split
from iamdsl.language.statement import (
    AnyStatement,
    IdentityStatement,
    Statement,
    TrustStatement,
)
from iamdsl.language.variable import Variable, var
from iamdsl.language.wire import converter, register

__all__ = [
    "PARTITIONS",
    "AnyStatement",
    "Arn",
    "ArnKey",
    "ArnSetKey",
    "Bare",
    "BinaryKey",
    "BoolKey",
    "BoolSetKey",
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
    "Quota",
    "Reading",
    "ResourceControlPolicy",
    "ResourcePolicy",
    "ServiceControlPolicy",
    "SessionPolicy",
    "SetKey",
    "Span",
    "Statement",
    "StringKey",
    "StringSetKey",
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
    "explain",
    "identical",
    "key",
    "minimise",
    "normalise",
    "oidc",
    "parse",
    "rcp",
    "read",
    "register",
    "scp",
    "session_policy",
    "size",
    "split",
    "trust",
    "var",
]
