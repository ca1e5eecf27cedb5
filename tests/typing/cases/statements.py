"""Mistakes in statements: actions, resources, principals, conditions, Sids, and their twins."""

from iamdsl import Role, allow, aws, deny, document, oidc, trust
from iamdsl import alow  # MISTAKE mypy: Module "iamdsl" has no attribute "alow" | pyright: "alow" is unknown import symbol
from iamdsl import allow as allowing  # TWIN
from iamdsl.language import IdentityStatement, Statement, TrustStatement

read = allow("s3:GetObject").on("*")
assume = allow("sts:AssumeRole").for_service("ec2")
tls = aws.SecureTransport


# What a statement begins with.
allow(3)  # MISTAKE mypy: to "__call__" of "StatementBuilder" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "actions" of type "str | HasAction"
allow("s3:GetObject")  # TWIN
allow(["s3:GetObject", "s3:ListBucket"])  # MISTAKE mypy: to "__call__" of "StatementBuilder" has incompatible type "list[str]" | pyright: type "list[str]" cannot be assigned to parameter "actions" of type "str | HasAction"
allow("s3:GetObject", "s3:ListBucket")  # TWIN
allow.all_exept("iam:*")  # MISTAKE mypy: "StatementBuilder" has no attribute "all_exept" | pyright: attribute "all_exept" for class "StatementBuilder"
allow.all_except("iam:*")  # TWIN
deny.on("*")  # MISTAKE mypy: "StatementBuilder" has no attribute "on" | pyright: attribute "on" for class "StatementBuilder"
deny("*").on("*")  # TWIN
Statement("allow", ("s3:GetObject",))  # MISTAKE mypy: to "Statement" has incompatible type "Literal['allow']" | pyright: type "Literal['allow']" cannot be assigned to parameter "effect" of type "Effect"
Statement("Allow", ("s3:GetObject",))  # TWIN

# Resources.
allow("s3:GetObject").on("*").on("*")  # MISTAKE mypy: self argument "Statement[OnResource, NoPrincipal]" to attribute function "on" | pyright: attribute "on" for class "Statement[OnResource, NoPrincipal]"
allow("s3:GetObject").on("*", "*")  # TWIN
allow("s3:GetObject").on("*").on_all_except("*")  # MISTAKE mypy: self argument "Statement[OnResource, NoPrincipal]" to attribute function "on_all_except" | pyright: attribute "on_all_except" for class "Statement[OnResource, NoPrincipal]"
allow("s3:GetObject").on_all_except("*")  # TWIN
allow("s3:GetObject").on(3)  # MISTAKE mypy: to "on" of "Statement" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "resources" of type "ResourceLike"
allow("s3:GetObject").on("arn:aws:s3:::3")  # TWIN
allow("s3:GetObject").on(["*"])  # MISTAKE mypy: to "on" of "Statement" has incompatible type "list[str]" | pyright: type "list[str]" cannot be assigned to parameter "resources" of type "ResourceLike"
allow("s3:GetObject").on(*["*"])  # TWIN
allow("s3:GetObject").on(None)  # MISTAKE mypy: to "on" of "Statement" has incompatible type "None" | pyright: type "None" cannot be assigned to parameter "resources" of type "ResourceLike"
allow("s3:GetObject").on("*")  # TWIN
allow("s3:GetObject").on(aws.PrincipalTag("home"))  # MISTAKE mypy: to "on" of "Statement" has incompatible type "StringKey" | pyright: type "StringKey" cannot be assigned to parameter "resources" of type "ResourceLike"
allow("s3:GetObject").on(f"arn:aws:s3:::{aws.PrincipalTag('home').value()}")  # TWIN
allow("s3:GetObject").onn("*")  # MISTAKE mypy: "Statement[NoResource, NoPrincipal]" has no attribute "onn" | pyright: attribute "onn" for class "Statement[NoResource, NoPrincipal]"
allow("s3:GetObject").on("*")  # TWIN
read.resources.append("arn:aws:s3:::b/*")  # MISTAKE mypy: "tuple[str | Arn, ...]" has no attribute "append" | pyright: attribute "append" for class "tuple[str | Arn, ...]"
(*read.resources, "arn:aws:s3:::b/*")  # TWIN

# Principals.
allow("s3:GetObject").for_account(123456789012)  # MISTAKE mypy: to "for_account" of "Statement" has incompatible type "int" | pyright: type "Literal[123456789012]" cannot be assigned to parameter "accounts" of type "str"
allow("s3:GetObject").for_account("123456789012")  # TWIN
allow("s3:GetObject").for_service(b"ec2")  # MISTAKE mypy: to "for_service" of "Statement" has incompatible type "bytes" | pyright: type "Literal[b"ec2"]" cannot be assigned to parameter "services" of type "str"
allow("s3:GetObject").for_service("ec2")  # TWIN
allow("s3:GetObject").for_role(3)  # MISTAKE mypy: to "for_role" of "Statement" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "roles" of type "str | Arn | HasArn"
allow("s3:GetObject").for_role(Role("app"))  # TWIN
allow("s3:GetObject").for_user(["jane"])  # MISTAKE mypy: to "for_user" of "Statement" has incompatible type "list[str]" | pyright: type "list[str]" cannot be assigned to parameter "users" of type "str | Arn | HasArn"
allow("s3:GetObject").for_user("jane")  # TWIN
allow("s3:GetObject").for_principal(assume)  # MISTAKE mypy: to "for_principal" of "Statement" has incompatible type "Statement[NoResource, ForPrincipal]" | pyright: type "Statement[NoResource, ForPrincipal]" cannot be assigned to parameter "principals" of type "str | Arn | HasArn | Principal"
allow("s3:GetObject").for_principal(*assume.principals)  # TWIN
allow("s3:GetObject").for_federated(oidc)  # MISTAKE mypy: to "for_federated" of "Statement" has incompatible type "Callable[[str], OidcProvider]" | pyright: type "(host: str) -> OidcProvider" cannot be assigned to parameter "providers" of type "str | Arn | HasArn"
allow("s3:GetObject").for_federated(oidc("token.example.com"))  # TWIN
allow("s3:GetObject").for_saml(oidc("token.example.com"))  # MISTAKE mypy: to "for_saml" of "Statement" has incompatible type "OidcProvider" | pyright: type "OidcProvider" cannot be assigned to parameter "providers" of type "str | Arn"
allow("s3:GetObject").for_saml("corporate")  # TWIN
allow("s3:GetObject").for_everyone()  # MISTAKE mypy: "Statement[NoResource, NoPrincipal]" has no attribute "for_everyone" | pyright: attribute "for_everyone" for class "Statement[NoResource, NoPrincipal]"
allow("s3:GetObject").for_anyone()  # TWIN

# Conditions.
read.when("x")  # MISTAKE mypy: to "when" of "Statement" has incompatible type "str" | pyright: type "Literal['x']" cannot be assigned to parameter "conditions" of type "Condition"
read.when(aws.UserAgent.like("x"))  # TWIN
read.when(tls)  # MISTAKE mypy: to "when" of "Statement" has incompatible type "BoolKey" | pyright: type "BoolKey" cannot be assigned to parameter "conditions" of type "Condition"
read.when(tls.is_present())  # TWIN
read.when(tls.is_true)  # MISTAKE mypy: to "when" of "Statement" has incompatible type "Callable[[], Condition]" | pyright: type "() -> Condition" cannot be assigned to parameter "conditions" of type "Condition"
read.when(tls.is_true())  # TWIN
read.when({"Bool": {"aws:SecureTransport": "true"}})  # MISTAKE mypy: to "when" of "Statement" has incompatible type "dict[str, dict[str, str]]" | pyright: type "dict[str, dict[str, str]]" cannot be assigned to parameter "conditions" of type "Condition"
read.when(tls.equals("true"))  # TWIN
read.when([tls.is_true()])  # MISTAKE mypy: to "when" of "Statement" has incompatible type "list[Condition]" | pyright: type "list[Condition]" cannot be assigned to parameter "conditions" of type "Condition"
read.when(*[tls.is_true()])  # TWIN
read.when(not tls.is_true())  # MISTAKE mypy: to "when" of "Statement" has incompatible type "bool" | pyright: type "bool" cannot be assigned to parameter "conditions" of type "Condition"
read.when(tls.is_false())  # TWIN
read.when(tls.is_true() & aws.ViaAWSService.is_true())  # MISTAKE mypy: Unsupported left operand type for & ("Condition") | pyright: Operator "&" not supported for types "Condition" and "Condition"
read.when(tls.is_true(), aws.ViaAWSService.is_true())  # TWIN
read.when(aws.SourceIp == "203.0.113.1")  # MISTAKE mypy: Non-overlapping equality check (left operand type: "IpKey", right operand type: "Literal['203.0.113.1']") | pyright: type "bool" cannot be assigned to parameter "conditions" of type "Condition"
read.when(aws.SourceIp.within("203.0.113.1"))  # TWIN
read.unless("x")  # MISTAKE mypy: to "unless" of "Statement" has incompatible type "str" | pyright: type "Literal['x']" cannot be assigned to parameter "condition" of type "Condition"
read.unless(aws.UserAgent.like("x"))  # TWIN
read.unless(tls.is_true)  # MISTAKE mypy: to "unless" of "Statement" has incompatible type "Callable[[], Condition]" | pyright: type "() -> Condition" cannot be assigned to parameter "condition" of type "Condition"
read.unless(tls.is_true())  # TWIN
read.unless(tls.is_true(), aws.ViaAWSService.is_true())  # MISTAKE mypy: Argument 2 to "unless" of "Statement" has incompatible type "Condition"; expected "Never" | pyright: "Condition" cannot be assigned to parameter "more" of type "Never"
read.unless(tls.is_true()).unless(aws.ViaAWSService.is_true())  # TWIN
read.sid = "x"  # MISTAKE mypy: Property "sid" defined in "Statement" is read-only | pyright: Attribute "sid" is read-only
read.named("x")  # TWIN

# Sids, and what a statement is not.
read.named(3)  # MISTAKE mypy: to "named" of "Statement" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "sid" of type "str"
read.named("Statement3")  # TWIN
read.named(None)  # MISTAKE mypy: to "named" of "Statement" has incompatible type "None" | pyright: type "None" cannot be assigned to parameter "sid" of type "str"
read.named("Read")  # TWIN
read.to_json()  # MISTAKE mypy: "Statement[OnResource, NoPrincipal]" has no attribute "to_json" | pyright: attribute "to_json" for class "Statement[OnResource, NoPrincipal]"
document(read).to_json()  # TWIN
read + read  # MISTAKE mypy: Unsupported left operand type for + ("Statement[OnResource, NoPrincipal]") | pyright: Operator "+" not supported for types "Statement[OnResource, NoPrincipal]" and "Statement[OnResource, NoPrincipal]"
document(read) + document(read)  # TWIN


# What a statement still lacks is part of its type.
def identity(_statement: IdentityStatement) -> None: ...
def trusting(_statement: TrustStatement) -> None: ...


identity(allow("s3:GetObject"))  # MISTAKE mypy: to "identity" has incompatible type "Statement[NoResource, NoPrincipal]" | pyright: type "Statement[NoResource, NoPrincipal]" cannot be assigned to parameter "_statement" of type "IdentityStatement"
identity(allow("s3:GetObject").on("*"))  # TWIN
identity(read.for_anyone())  # MISTAKE mypy: to "identity" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "_statement" of type "IdentityStatement"
identity(read)  # TWIN
identity(assume)  # MISTAKE mypy: to "identity" has incompatible type "Statement[NoResource, ForPrincipal]" | pyright: type "Statement[NoResource, ForPrincipal]" cannot be assigned to parameter "_statement" of type "IdentityStatement"
identity(allow("sts:AssumeRole").on("*"))  # TWIN
trusting(allow("sts:AssumeRole"))  # MISTAKE mypy: to "trusting" has incompatible type "Statement[NoResource, NoPrincipal]" | pyright: type "Statement[NoResource, NoPrincipal]" cannot be assigned to parameter "_statement" of type "TrustStatement"
trusting(allow("sts:AssumeRole").for_anyone())  # TWIN
trusting(read.for_anyone())  # MISTAKE mypy: to "trusting" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "_statement" of type "TrustStatement"
trusting(allow("s3:GetObject").for_anyone())  # TWIN
trusting(read)  # MISTAKE mypy: to "trusting" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "_statement" of type "TrustStatement"
trusting(assume)  # TWIN
