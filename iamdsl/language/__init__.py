"""What does a policy say?

Policies are immutable values: written with builders, parsed from JSON, compared, minimised.

- `analysis`: Are two policies the same, and how short can a policy be?
- `builders`: Which functions and objects does a user write policies with?
- `documents`: What do statements and documents contain, and which kinds of policies are there?
- `elements`: What may a statement contain: actions, resources, principals, conditions?
- `parser`: How is a policy parsed from JSON, and what is wrong with it?
- `text`: Which text may a policy contain: JSON, characters, variables, wildcards?
- `views`: How is a policy displayed: as Python, in a notebook, in English?
"""

from __future__ import annotations

# Type checkers take it as true; importing typing would take longer than importing this package.
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
    "NoPrincipal",
    "NoResource",
    "NumericKey",
    "OidcProvider",
    "OnResource",
    "Operator",
    "PolicyDocument",
    "PolicyKind",
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
    from iamdsl.language.analysis.document_splitter import split
    from iamdsl.language.analysis.equivalence import equivalent, identical
    from iamdsl.language.analysis.minimiser import minimise
    from iamdsl.language.analysis.quota import Quota, size
    from iamdsl.language.builders.context_keys import (
        ArnKey,
        BinaryKey,
        BoolKey,
        DateKey,
        IpKey,
        Key,
        NumericKey,
        StringKey,
    )
    from iamdsl.language.builders.document_builders import (
        boundary,
        document,
        endpoint_policy,
        rcp,
        scp,
        session_policy,
        trust,
    )
    from iamdsl.language.builders.global_keys import aws
    from iamdsl.language.builders.key_factory import key
    from iamdsl.language.builders.multivalued_keys import (
        ArnSetKey,
        BoolSetKey,
        SetKey,
        StringSetKey,
    )
    from iamdsl.language.builders.oidc_provider import OidcProvider, oidc
    from iamdsl.language.builders.statement_builder import allow, deny
    from iamdsl.language.documents.normal_form import normalise
    from iamdsl.language.documents.policy_document import (
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
    from iamdsl.language.documents.policy_kind_rules import PolicyKind
    from iamdsl.language.documents.statement import (
        AnyStatement,
        IdentityStatement,
        Statement,
        TrustStatement,
    )
    from iamdsl.language.documents.statement_elements import (
        ForPrincipal,
        NoPrincipal,
        NoResource,
        OnResource,
    )
    from iamdsl.language.elements.arn import Arn, HasArn
    from iamdsl.language.elements.condition import Condition
    from iamdsl.language.elements.operator import Operator
    from iamdsl.language.elements.partition import PARTITIONS, check_partition
    from iamdsl.language.elements.principal import Principal
    from iamdsl.language.parser.cattrs_hooks import converter, register
    from iamdsl.language.parser.defect import Defect, Reading, Span
    from iamdsl.language.parser.document_parser import parse, read
    from iamdsl.language.text.json_text import Bare
    from iamdsl.language.text.variable import Variable, var
    from iamdsl.language.views.english import explain
else:
    from iamdsl.language.elements.displayable import CODE, HTML, PRETTY, register_view
    from iamdsl.lazy import lazy_exports

    register_view("iamdsl.language.views.python_source", CODE)
    register_view("iamdsl.language.views.notebook", PRETTY, HTML)

    _HOMES = {
        "elements.arn": (
            "Arn",
            "HasArn",
        ),
        "builders.statement_builder": (
            "allow",
            "deny",
        ),
        "elements.condition": ("Condition",),
        "builders.document_builders": (
            "boundary",
            "document",
            "endpoint_policy",
            "rcp",
            "scp",
            "session_policy",
            "trust",
        ),
        "parser.defect": (
            "Defect",
            "Reading",
            "Span",
        ),
        "documents.policy_document": (
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
        "documents.statement_elements": (
            "ForPrincipal",
            "NoPrincipal",
            "NoResource",
            "OnResource",
        ),
        "analysis.equivalence": (
            "equivalent",
            "identical",
        ),
        "views.english": ("explain",),
        "builders.oidc_provider": (
            "OidcProvider",
            "oidc",
        ),
        "builders.global_keys": ("aws",),
        "text.json_text": ("Bare",),
        "builders.context_keys": (
            "ArnKey",
            "BinaryKey",
            "BoolKey",
            "DateKey",
            "IpKey",
            "Key",
            "NumericKey",
            "StringKey",
        ),
        "builders.key_factory": ("key",),
        "documents.policy_kind_rules": ("PolicyKind",),
        "analysis.minimiser": ("minimise",),
        "documents.normal_form": ("normalise",),
        "elements.operator": ("Operator",),
        "elements.partition": (
            "PARTITIONS",
            "check_partition",
        ),
        "elements.principal": ("Principal",),
        "analysis.quota": (
            "Quota",
            "size",
        ),
        "parser.document_parser": (
            "parse",
            "read",
        ),
        "builders.multivalued_keys": (
            "ArnSetKey",
            "BoolSetKey",
            "SetKey",
            "StringSetKey",
        ),
        "analysis.document_splitter": ("split",),
        "documents.statement": (
            "AnyStatement",
            "IdentityStatement",
            "Statement",
            "TrustStatement",
        ),
        "text.variable": (
            "Variable",
            "var",
        ),
        "parser.cattrs_hooks": (
            "converter",
            "register",
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
