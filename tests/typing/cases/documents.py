"""Mistakes in policy documents: their kinds, and what is done with them, and their twins."""

from iamdsl import Arn, Quota, allow, boundary, deny, document, endpoint_policy, equivalent, explain, identical, minimise, normalise, parse, rcp, scp, session_policy, size, split, trust
from iamdsl.language import IdentityPolcy  # MISTAKE mypy: Module "iamdsl.language" has no attribute "IdentityPolcy" | pyright: "IdentityPolcy" is unknown import symbol
from iamdsl.language import IdentityPolicy  # TWIN
from iamdsl.language import PolicyDocument, ResourcePolicy, TrustPolicy

read = allow("s3:GetObject").on("*")
assume = allow("sts:AssumeRole").for_service("ec2")
identity = document(read)
edge = boundary(read)
opened = document(read.for_anyone())
trusted = trust(assume)
text = trusted.to_json()

# Identity and resource policies.
document(allow("s3:GetObject"))  # MISTAKE mypy: to "document" has incompatible type "Statement[NoResource, NoPrincipal]" | pyright: type "Statement[NoResource, NoPrincipal]" cannot be assigned to parameter "statements" of type "Statement[Any, ForPrincipal]"
document(allow("s3:GetObject").on("*"))  # TWIN
document(read, read.for_anyone())  # MISTAKE mypy: to "document" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "statements" of type "IdentityStatement"
document(read.for_own_account(), read.for_anyone())  # TWIN
document("s3:GetObject")  # MISTAKE mypy: No overload variant of "document" matches argument type "str" | pyright: type "Literal['s3:GetObject']" cannot be assigned to parameter "statements" of type "Statement[Any, ForPrincipal]"
document(allow("s3:GetObject").on("*"))  # TWIN
document([read])  # MISTAKE mypy: No overload variant of "document" matches argument type "list[Statement[OnResource, NoPrincipal]]" | pyright: type "list[Statement[OnResource, NoPrincipal]]" cannot be assigned to parameter "statements" of type "Statement[Any, ForPrincipal]"
document(*[read])  # TWIN
document(identity)  # MISTAKE mypy: No overload variant of "document" matches argument type "IdentityPolicy" | pyright: type "IdentityPolicy" cannot be assigned to parameter "statements" of type "Statement[Any, ForPrincipal]"
document(*identity.statements, kind="identity")  # TWIN
document(read, kind="identiy")  # MISTAKE mypy: No overload variant of "document" matches argument types "Statement[OnResource, NoPrincipal]", "str" | pyright: type "Literal['identiy']" cannot be assigned to parameter "kind" of type "PolicyKind"
document(read, kind="identity")  # TWIN
document(read, version=2012)  # MISTAKE mypy: No overload variant of "document" matches argument types "Statement[OnResource, NoPrincipal]", "int" | pyright: type "Literal[2012]" cannot be assigned to parameter "version" of type "str | None"
document(read, version="2012-10-17")  # TWIN
a_resource_policy: ResourcePolicy = document(read)  # MISTAKE mypy: expression has type "IdentityPolicy", variable has type "ResourcePolicy" | pyright: Type "IdentityPolicy" is not assignable to declared type "ResourcePolicy"
an_identity_policy: IdentityPolicy = document(read)  # TWIN
not_for_a_bucket: IdentityPolicy = document(read.for_anyone())  # MISTAKE mypy: expression has type "ResourcePolicy", variable has type "IdentityPolicy" | pyright: Type "ResourcePolicy" is not assignable to declared type "IdentityPolicy"
for_a_bucket: ResourcePolicy = document(read.for_anyone())  # TWIN
not_for_a_role: TrustPolicy = document(assume)  # MISTAKE mypy: expression has type "ResourcePolicy", variable has type "TrustPolicy" | pyright: Type "ResourcePolicy" is not assignable to declared type "TrustPolicy"
for_a_role: TrustPolicy = trust(assume)  # TWIN
IdentityPolicy(read)  # MISTAKE mypy: to "IdentityPolicy" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "statements" of type "tuple[AnyStatement, ...]"
IdentityPolicy((read,))  # TWIN

# Trust policies.
trust(assume.on("*"))  # MISTAKE mypy: to "trust" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "statements" of type "TrustStatement | TrustPolicy"
trust(assume)  # TWIN
trust(allow("sts:AssumeRole"))  # MISTAKE mypy: to "trust" has incompatible type "Statement[NoResource, NoPrincipal]" | pyright: type "Statement[NoResource, NoPrincipal]" cannot be assigned to parameter "statements" of type "TrustStatement | TrustPolicy"
trust(allow("sts:AssumeRole").for_own_account())  # TWIN
trust(read)  # MISTAKE mypy: to "trust" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "statements" of type "TrustStatement | TrustPolicy"
trust(assume)  # TWIN
trust(identity)  # MISTAKE mypy: to "trust" has incompatible type "IdentityPolicy" | pyright: type "IdentityPolicy" cannot be assigned to parameter "statements" of type "TrustStatement | TrustPolicy"
trust(trusted)  # TWIN

# Boundaries, session and endpoint policies, and those of organizations.
boundary(read.for_anyone())  # MISTAKE mypy: to "boundary" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "statements" of type "IdentityStatement"
boundary(read)  # TWIN
boundary(allow("s3:GetObject"))  # MISTAKE mypy: to "boundary" has incompatible type "Statement[NoResource, NoPrincipal]" | pyright: type "Statement[NoResource, NoPrincipal]" cannot be assigned to parameter "statements" of type "IdentityStatement"
boundary(allow("s3:GetObject").on("*"))  # TWIN
boundary(read, id="edge")  # MISTAKE mypy: Unexpected keyword argument "id" for "boundary" | pyright: No parameter named "id"
boundary(read, version="2012-10-17")  # TWIN
session_policy(read.for_anyone())  # MISTAKE mypy: to "session_policy" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "statements" of type "IdentityStatement"
session_policy(read)  # TWIN
endpoint_policy(assume)  # MISTAKE mypy: to "endpoint_policy" has incompatible type "Statement[NoResource, ForPrincipal]" | pyright: type "Statement[NoResource, ForPrincipal]" cannot be assigned to parameter "statements" of type "Statement[OnResource, ForPrincipal]"
endpoint_policy(assume.on("*"))  # TWIN
scp(read.for_anyone())  # MISTAKE mypy: to "scp" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "statements" of type "IdentityStatement"
scp(read)  # TWIN
scp(deny("s3:*"))  # MISTAKE mypy: to "scp" has incompatible type "Statement[NoResource, NoPrincipal]" | pyright: type "Statement[NoResource, NoPrincipal]" cannot be assigned to parameter "statements" of type "IdentityStatement"
scp(deny("s3:*").on("*"))  # TWIN
rcp(deny("s3:*").on("*"))  # MISTAKE mypy: to "rcp" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "statements" of type "Statement[OnResource, ForPrincipal]"
rcp(deny("s3:*").for_anyone().on("*"))  # TWIN
rcp(deny("s3:*").for_anyone())  # MISTAKE mypy: to "rcp" has incompatible type "Statement[NoResource, ForPrincipal]" | pyright: type "Statement[NoResource, ForPrincipal]" cannot be assigned to parameter "statements" of type "Statement[OnResource, ForPrincipal]"
rcp(deny("s3:*").on("*").for_anyone())  # TWIN

# Reading.
parse(3)  # MISTAKE mypy: No overload variant of "parse" matches argument type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "source" of type "PolicyJson"
parse("""{"Version": "2012-10-17", "Statement": []}""")  # TWIN
parse(text, kind="trsut")  # MISTAKE mypy: No overload variant of "parse" matches argument types "str", "str" | pyright: type "Literal['trsut']" cannot be assigned to parameter "kind" of type "PolicyKind | None"
parse(text, kind="trust")  # TWIN
read_as_identity: IdentityPolicy = parse(text, kind="trust")  # MISTAKE mypy: expression has type "TrustPolicy", variable has type "IdentityPolicy" | pyright: Type "TrustPolicy" is not assignable to declared type "IdentityPolicy"
read_as_trust: TrustPolicy = parse(text, kind="trust")  # TWIN
read_as_anything: TrustPolicy = parse(text)  # MISTAKE mypy: expression has type "PolicyDocument", variable has type "TrustPolicy" | pyright: Type "PolicyDocument" is not assignable to declared type "TrustPolicy"
read_as_something: PolicyDocument = parse(text)  # TWIN
trusted.statment  # MISTAKE mypy: "TrustPolicy" has no attribute "statment" | pyright: attribute "statment" for class "TrustPolicy"
trusted.statements  # TWIN
identity.version = "2008-10-17"  # MISTAKE mypy: Property "version" defined in "IdentityPolicy" is read-only | pyright: attribute "version" for class "IdentityPolicy"
document(read, version="2008-10-17")  # TWIN
Arn.parse(3)  # MISTAKE mypy: to "parse" of "Arn" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "text" of type "str"
Arn.parse("arn:aws:s3:::3")  # TWIN
Arn("aws", "s3")  # MISTAKE mypy: Missing positional arguments "region", "account", "resource" in call to "Arn" | pyright: Arguments missing for parameters "region", "account", "resource"
Arn("aws", "s3", "", "", "bucket")  # TWIN

# Two documents, and more statements.
identity + trusted  # MISTAKE mypy: Unsupported operand types for + ("IdentityPolicy" and "TrustPolicy") | pyright: Operator "+" not supported for types "IdentityPolicy" and "TrustPolicy"
identity + identity  # TWIN
identity + edge  # MISTAKE mypy: Unsupported operand types for + ("IdentityPolicy" and "BoundaryPolicy") | pyright: Operator "+" not supported for types "IdentityPolicy" and "BoundaryPolicy"
edge + edge  # TWIN
identity | trusted  # MISTAKE mypy: Unsupported operand types for | ("IdentityPolicy" and "TrustPolicy") | pyright: Operator "|" not supported for types "IdentityPolicy" and "TrustPolicy"
trusted | trusted  # TWIN
identity + read  # MISTAKE mypy: Unsupported operand types for + ("IdentityPolicy" and "Statement[OnResource, NoPrincipal]") | pyright: Operator "+" not supported for types "IdentityPolicy" and "Statement[OnResource, NoPrincipal]"
identity.with_statement(read.named("More"))  # TWIN
identity.with_statement(trusted)  # MISTAKE mypy: to "with_statement" of "PolicyDocument" has incompatible type "TrustPolicy" | pyright: type "TrustPolicy" cannot be assigned to parameter "statements" of type "AnyStatement"
trusted.with_statement(*trusted.statements)  # TWIN
sum_of_another_kind: IdentityPolicy = edge + edge  # MISTAKE mypy: expression has type "BoundaryPolicy", variable has type "IdentityPolicy" | pyright: Type "BoundaryPolicy" is not assignable to declared type "IdentityPolicy"
sum_of_its_kind: IdentityPolicy = identity + identity  # TWIN
identical(identity, identity.to_json())  # MISTAKE mypy: to "identical" has incompatible type "str" | pyright: type "str" cannot be assigned to parameter "second" of type "PolicyDocument"
equivalent(identity, identity.to_json())  # TWIN
equivalent(opened, read)  # MISTAKE mypy: to "equivalent" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "second" of type "PolicyLike"
equivalent(opened, document(read))  # TWIN

# What is done with documents.
identity.to_json(indent="2")  # MISTAKE mypy: to "to_json" of "PolicyDocument" has incompatible type "str" | pyright: type "Literal['2']" cannot be assigned to parameter "indent" of type "int | None"
identity.to_json(indent=2)  # TWIN
identity.bind(account=123456789012)  # MISTAKE mypy: to "bind" of "PolicyDocument" has incompatible type "int" | pyright: type "Literal[123456789012]" cannot be assigned to parameter "account" of type "str | None"
identity.bind(account="123456789012")  # TWIN
as_text: str = identity.to_dict()  # MISTAKE mypy: expression has type "dict[str, Any]", variable has type "str" | pyright: Type "dict[str, Any]" is not assignable to declared type "str"
as_values: str = identity.to_json()  # TWIN
explain(text)  # MISTAKE mypy: to "explain" has incompatible type "str" | pyright: type "str" cannot be assigned to parameter "policy" of type "PolicyDocument | AnyStatement"
explain(parse(text))  # TWIN
minimise(read)  # MISTAKE mypy: Value of type variable "D" of "minimise" cannot be "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "document" of type "D@minimise"
minimise(document(read))  # TWIN
minimised_otherwise: TrustPolicy = minimise(identity)  # MISTAKE mypy: expression has type "IdentityPolicy", variable has type "TrustPolicy" | pyright: Type "IdentityPolicy" is not assignable to declared type "TrustPolicy"
minimised: IdentityPolicy = minimise(identity)  # TWIN
normalised_otherwise: ResourcePolicy = normalise(trusted)  # MISTAKE mypy: expression has type "TrustPolicy", variable has type "ResourcePolicy" | pyright: Type "TrustPolicy" is not assignable to declared type "ResourcePolicy"
normalised: TrustPolicy = normalise(trusted)  # TWIN
size(text)  # MISTAKE mypy: to "size" has incompatible type "str" | pyright: type "str" cannot be assigned to parameter "document" of type "PolicyDocument"
size(trusted)  # TWIN
size(identity, 6144)  # MISTAKE mypy: to "size" has incompatible type "int" | pyright: type "Literal[6144]" cannot be assigned to parameter "quota" of type "Quota | None"
size(identity, Quota.MANAGED)  # TWIN
split(read)  # MISTAKE mypy: Value of type variable "D" of "split" cannot be "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "document" of type "D@split"
split(document(read))  # TWIN
split(identity, quota="managed")  # MISTAKE mypy: to "split" has incompatible type "str" | pyright: type "Literal['managed']" cannot be assigned to parameter "quota" of type "Quota | None"
split(identity, quota=Quota.MANAGED)  # TWIN
split(identity, quota=Quota.MANGED)  # MISTAKE mypy: "type[Quota]" has no attribute "MANGED" | pyright: attribute "MANGED" for class "type[Quota]"
split(identity, quota=Quota.MANAGED)  # TWIN
split(identity, quota=Quota.TRUST.raised_to("8192"))  # MISTAKE mypy: to "raised_to" of "Quota" has incompatible type "str" | pyright: type "Literal['8192']" cannot be assigned to parameter "limit" of type "int"
split(identity, quota=Quota.TRUST.raised_to(8192))  # TWIN
split_otherwise: tuple[TrustPolicy, ...] = split(identity)  # MISTAKE mypy: to "split" has incompatible type "IdentityPolicy" | pyright: Type "tuple[IdentityPolicy, ...]" is not assignable to declared type "tuple[TrustPolicy, ...]"
split_alike: tuple[IdentityPolicy, ...] = split(identity)  # TWIN
Quota("own", 3, "words")  # MISTAKE mypy: to "Quota" has incompatible type "Literal['words']" | pyright: type "Literal['words']" cannot be assigned to parameter "counting" of type "Counting"
Quota("own", 3, "bytes")  # TWIN
