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

from iamdsl.language.elements.displayable import CODE, HTML, PRETTY, register_view
from iamdsl.lazy import exports

register_view("iamdsl.language.views.python_source", CODE)
register_view("iamdsl.language.views.notebook", PRETTY, HTML)

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "analysis.document_splitter": "split",
        "analysis.equivalence": "equivalent identical",
        "analysis.minimiser": "minimise",
        "analysis.quota": "Quota size",
        "builders.context_keys": "ArnKey BinaryKey BoolKey DateKey IpKey Key NumericKey StringKey",
        "builders.document_builders": "boundary document endpoint_policy rcp scp "
        "session_policy trust",
        "builders.global_keys": "aws",
        "builders.key_factory": "key",
        "builders.multivalued_keys": "ArnSetKey BoolSetKey SetKey StringSetKey",
        "builders.oidc_provider": "OidcProvider oidc",
        "builders.statement_builder": "allow deny",
        "documents.normal_form": "normalise",
        "documents.policy_document": "BoundaryPolicy EndpointPolicy IdentityPolicy PolicyDocument "
        "ResourceControlPolicy ResourcePolicy ServiceControlPolicy SessionPolicy "
        "TrustPolicy",
        "documents.policy_kind_rules": "PolicyKind",
        "documents.statement": "AnyStatement IdentityStatement Statement TrustStatement",
        "documents.statement_elements": "ForPrincipal NoPrincipal NoResource OnResource",
        "elements.arn": "Arn HasArn",
        "elements.condition": "Condition",
        "elements.operator": "Operator",
        "elements.partition": "PARTITIONS check_partition",
        "elements.principal": "Principal",
        "parser.cattrs_hooks": "converter register",
        "parser.defect": "Defect Reading Span",
        "parser.document_parser": "parse read",
        "text.json_text": "Bare",
        "text.variable": "Variable var",
        "views.english": "explain",
    },
)
