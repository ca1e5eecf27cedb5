"""What does a policy say? Written by scripts/export_stubs.py."""

from iamdsl.language.analysis.document_splitter import split as split
from iamdsl.language.analysis.equivalence import equivalent as equivalent
from iamdsl.language.analysis.equivalence import identical as identical
from iamdsl.language.analysis.minimiser import minimise as minimise
from iamdsl.language.analysis.quota import Quota as Quota
from iamdsl.language.analysis.quota import size as size
from iamdsl.language.builders.context_keys import ArnKey as ArnKey
from iamdsl.language.builders.context_keys import BinaryKey as BinaryKey
from iamdsl.language.builders.context_keys import BoolKey as BoolKey
from iamdsl.language.builders.context_keys import DateKey as DateKey
from iamdsl.language.builders.context_keys import IpKey as IpKey
from iamdsl.language.builders.context_keys import Key as Key
from iamdsl.language.builders.context_keys import NumericKey as NumericKey
from iamdsl.language.builders.context_keys import StringKey as StringKey
from iamdsl.language.builders.document_builders import boundary as boundary
from iamdsl.language.builders.document_builders import document as document
from iamdsl.language.builders.document_builders import endpoint_policy as endpoint_policy
from iamdsl.language.builders.document_builders import rcp as rcp
from iamdsl.language.builders.document_builders import scp as scp
from iamdsl.language.builders.document_builders import session_policy as session_policy
from iamdsl.language.builders.document_builders import trust as trust
from iamdsl.language.builders.global_keys import aws as aws
from iamdsl.language.builders.key_factory import key as key
from iamdsl.language.builders.multivalued_keys import ArnSetKey as ArnSetKey
from iamdsl.language.builders.multivalued_keys import BoolSetKey as BoolSetKey
from iamdsl.language.builders.multivalued_keys import SetKey as SetKey
from iamdsl.language.builders.multivalued_keys import StringSetKey as StringSetKey
from iamdsl.language.builders.oidc_provider import OidcProvider as OidcProvider
from iamdsl.language.builders.oidc_provider import oidc as oidc
from iamdsl.language.builders.statement_builder import allow as allow
from iamdsl.language.builders.statement_builder import deny as deny
from iamdsl.language.documents.normal_form import normalise as normalise
from iamdsl.language.documents.policy_document import BoundaryPolicy as BoundaryPolicy
from iamdsl.language.documents.policy_document import EndpointPolicy as EndpointPolicy
from iamdsl.language.documents.policy_document import IdentityPolicy as IdentityPolicy
from iamdsl.language.documents.policy_document import PolicyDocument as PolicyDocument
from iamdsl.language.documents.policy_document import ResourceControlPolicy as ResourceControlPolicy
from iamdsl.language.documents.policy_document import ResourcePolicy as ResourcePolicy
from iamdsl.language.documents.policy_document import ServiceControlPolicy as ServiceControlPolicy
from iamdsl.language.documents.policy_document import SessionPolicy as SessionPolicy
from iamdsl.language.documents.policy_document import TrustPolicy as TrustPolicy
from iamdsl.language.documents.policy_kind_rules import PolicyKind as PolicyKind
from iamdsl.language.documents.statement import AnyStatement as AnyStatement
from iamdsl.language.documents.statement import IdentityStatement as IdentityStatement
from iamdsl.language.documents.statement import Statement as Statement
from iamdsl.language.documents.statement import TrustStatement as TrustStatement
from iamdsl.language.documents.statement_elements import ForPrincipal as ForPrincipal
from iamdsl.language.documents.statement_elements import NoPrincipal as NoPrincipal
from iamdsl.language.documents.statement_elements import NoResource as NoResource
from iamdsl.language.documents.statement_elements import OnResource as OnResource
from iamdsl.language.elements.arn import Arn as Arn
from iamdsl.language.elements.arn import HasArn as HasArn
from iamdsl.language.elements.condition import Condition as Condition
from iamdsl.language.elements.operator import Operator as Operator
from iamdsl.language.elements.partition import PARTITIONS as PARTITIONS
from iamdsl.language.elements.partition import check_partition as check_partition
from iamdsl.language.elements.principal import Principal as Principal
from iamdsl.language.parser.cattrs_hooks import converter as converter
from iamdsl.language.parser.cattrs_hooks import register as register
from iamdsl.language.parser.defect import Defect as Defect
from iamdsl.language.parser.defect import Reading as Reading
from iamdsl.language.parser.defect import Span as Span
from iamdsl.language.parser.document_parser import parse as parse
from iamdsl.language.parser.document_parser import read as read
from iamdsl.language.text.json_text import Bare as Bare
from iamdsl.language.text.variable import Variable as Variable
from iamdsl.language.text.variable import var as var
from iamdsl.language.views.english import explain as explain

__all__ = [
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
    "PARTITIONS",
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
