"""What a policy says: immutable values, fluent to write, readable back, exact to compare.

- `action`, `arn`, `principal`, `partition`, `resource`: what statements name
- `operator`, `condition`, `placeholder`, `variable`: when they apply
- `keys`, `set_keys`, `key_maker`, `global_key`, `federation`: the keys that conditions ask for
- `conjunction`, `complement`: conditions together, and the exact opposite of one, for `unless`
- `elements`, `statement`, `beginning`: what a statement holds; its steps; `allow` and `deny`
- `kind`, `fit`: what each kind of policy may hold, and whether statements do
- `policy`, `constructors`: policies, and the functions that make them
- `knowledge`: what may be asked of AWS's names while a policy is written
- `binding`: the deployment's partition and account, filled in
- `json_text`, `source`, `defect`: from JSON text to JSON values, and what is wrong with them
- `reading`, `read_usual`, `read_statement`: from JSON values to documents
- `emit`: to JSON; `wire`: through cattrs; `spelling`: to Python
- `equivalence`, `normal`: whether two policies say the same; one order for both
- `alike`: whether IAM reads two documents alike, which decides what a plan changes
- `minimal`, `cover`, `subsume`, `merge`: the same policy in fewer words
- `quota`, `splitting`, `portion`: how long it is, and how it fits
- `prose`, `look`, `display`: how it reads in English, in a terminal, in a notebook
"""

from __future__ import annotations

# Type checkers know the name; importing typing would cost more than this package does.
TYPE_CHECKING = False

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

if TYPE_CHECKING:
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
    from iamdsl.language.elements import ForPrincipal, NoPrincipal, NoResource, OnResource
    from iamdsl.language.equivalence import equivalent, identical
    from iamdsl.language.federation import OidcProvider, oidc
    from iamdsl.language.global_key import aws
    from iamdsl.language.json_text import Bare
    from iamdsl.language.key_maker import key
    from iamdsl.language.keys import (
        ArnKey,
        BinaryKey,
        BoolKey,
        DateKey,
        IpKey,
        Key,
        NumericKey,
        StringKey,
    )
    from iamdsl.language.kind import Kind
    from iamdsl.language.minimal import minimise
    from iamdsl.language.normal import normalise
    from iamdsl.language.operator import Operator
    from iamdsl.language.partition import PARTITIONS, check_partition
    from iamdsl.language.policy import (
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
    from iamdsl.language.principal import Principal
    from iamdsl.language.prose import explain
    from iamdsl.language.quota import Quota, size
    from iamdsl.language.reading import parse, read
    from iamdsl.language.set_keys import ArnSetKey, BoolSetKey, SetKey, StringSetKey
    from iamdsl.language.splitting import split
    from iamdsl.language.statement import (
        AnyStatement,
        IdentityStatement,
        Statement,
        TrustStatement,
    )
    from iamdsl.language.variable import Variable, var
    from iamdsl.language.wire import converter, register
else:
    from iamdsl.lazy import loading

    _HOMES = {
        "arn": (
            "Arn",
            "HasArn",
        ),
        "beginning": (
            "allow",
            "deny",
        ),
        "condition": ("Condition",),
        "constructors": (
            "boundary",
            "document",
            "endpoint_policy",
            "rcp",
            "scp",
            "session_policy",
            "trust",
        ),
        "defect": (
            "Defect",
            "Reading",
            "Span",
        ),
        "policy": (
            "BoundaryPolicy",
            "EndpointPolicy",
            "IdentityPolicy",
            "PolicyDocument",
            "ResourceControlPolicy",
            "ResourcePolicy",
            "ServiceControlPolicy",
            "SessionPolicy",
            "TrustPolicy",
        ),
        "elements": (
            "ForPrincipal",
            "NoPrincipal",
            "NoResource",
            "OnResource",
        ),
        "equivalence": (
            "equivalent",
            "identical",
        ),
        "prose": ("explain",),
        "federation": (
            "OidcProvider",
            "oidc",
        ),
        "global_key": ("aws",),
        "json_text": ("Bare",),
        "keys": (
            "ArnKey",
            "BinaryKey",
            "BoolKey",
            "DateKey",
            "IpKey",
            "Key",
            "NumericKey",
            "StringKey",
        ),
        "key_maker": ("key",),
        "kind": ("Kind",),
        "minimal": ("minimise",),
        "normal": ("normalise",),
        "operator": ("Operator",),
        "partition": (
            "PARTITIONS",
            "check_partition",
        ),
        "principal": ("Principal",),
        "quota": (
            "Quota",
            "size",
        ),
        "reading": (
            "parse",
            "read",
        ),
        "set_keys": (
            "ArnSetKey",
            "BoolSetKey",
            "SetKey",
            "StringSetKey",
        ),
        "splitting": ("split",),
        "statement": (
            "AnyStatement",
            "IdentityStatement",
            "Statement",
            "TrustStatement",
        ),
        "variable": (
            "Variable",
            "var",
        ),
        "wire": (
            "converter",
            "register",
        ),
    }
    __getattr__, __dir__ = loading(__name__, _HOMES)
