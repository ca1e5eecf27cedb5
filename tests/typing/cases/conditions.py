"""Mistakes in conditions: keys, their operators and their values, variables, and their twins."""

from datetime import UTC, date, datetime

from iamdsl import aws, key, oidc, var

# Keys that are not there.
aws.SecureTranspot  # MISTAKE mypy: "GlobalKeys" has no attribute "SecureTranspot" | pyright: attribute "SecureTranspot" for class "GlobalKeys"
aws.SecureTransport  # TWIN
aws.PrincipalTag.equals("red")  # MISTAKE mypy: "Callable[[str], StringKey]" has no attribute "equals" | pyright: attribute "equals" for class "MethodType"
aws.PrincipalTag("team").equals("red")  # TWIN
aws.PrincipalTag()  # MISTAKE mypy: Missing positional argument "tag" in call to "PrincipalTag" of "GlobalKeys" | pyright: Argument missing for parameter "tag"
aws.PrincipalTag("team")  # TWIN
aws.RequestTag(3)  # MISTAKE mypy: to "RequestTag" of "GlobalKeys" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "tag" of type "str"
aws.RequestTag("3")  # TWIN
aws.SecureTransport()  # MISTAKE mypy: "BoolKey" not callable | pyright: Object of type "BoolKey" is not callable
aws.SecureTransport.is_true()  # TWIN
oidc("token.example.com").audience  # MISTAKE mypy: "OidcProvider" has no attribute "audience" | pyright: attribute "audience" for class "OidcProvider"
oidc("token.example.com").aud  # TWIN
oidc(3)  # MISTAKE mypy: to "oidc" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "host" of type "str"
oidc("token.example.com")  # TWIN

# Operators that do not fit the type of the key.
aws.SourceIp.less_than(3)  # MISTAKE mypy: "IpKey" has no attribute "less_than" | pyright: attribute "less_than" for class "IpKey"
aws.SourceIp.within("10.0.0.3")  # TWIN
aws.SourceIp.like("10.*")  # MISTAKE mypy: "IpKey" has no attribute "like" | pyright: attribute "like" for class "IpKey"
aws.SourceIp.within("10.0.0.0/8")  # TWIN
aws.CurrentTime.like("2027*")  # MISTAKE mypy: "DateKey" has no attribute "like" | pyright: attribute "like" for class "DateKey"
aws.CurrentTime.since("2027-01-01T00:00:00Z")  # TWIN
aws.MultiFactorAuthAge.before(3600)  # MISTAKE mypy: "NumericKey" has no attribute "before" | pyright: attribute "before" for class "NumericKey"
aws.MultiFactorAuthAge.less_than(3600)  # TWIN
aws.PrincipalArn.equals_ignore_case("arn:aws:iam::123456789012:role/app")  # MISTAKE mypy: "ArnKey" has no attribute "equals_ignore_case" | pyright: attribute "equals_ignore_case" for class "ArnKey"
aws.PrincipalArn.equals("arn:aws:iam::123456789012:role/app")  # TWIN
aws.MultiFactorAuthPresent.is_tru()  # MISTAKE mypy: "BoolKey" has no attribute "is_tru" | pyright: attribute "is_tru" for class "BoolKey"
aws.MultiFactorAuthPresent.is_true()  # TWIN

# Keys of several values, without saying of which.
aws.TagKeys.equals("team")  # MISTAKE mypy: "StringSetKey" has no attribute "equals" | pyright: attribute "equals" for class "StringSetKey"
aws.TagKeys.for_any_value.equals("team")  # TWIN
aws.TagKeys.value()  # MISTAKE mypy: "StringSetKey" has no attribute "value" | pyright: attribute "value" for class "StringSetKey"
aws.RequestTag("team").value()  # TWIN
aws.TagKeys.for_any_valu.equals("team")  # MISTAKE mypy: "StringSetKey" has no attribute "for_any_valu" | pyright: attribute "for_any_valu" for class "StringSetKey"
aws.TagKeys.for_any_value.equals("team")  # TWIN
aws.TagKeys.for_all_values("team")  # MISTAKE mypy: "StringKey" not callable | pyright: Object of type "StringKey" is not callable
aws.TagKeys.for_all_values.equals("team")  # TWIN
key.arns("x:Roles").like("*")  # MISTAKE mypy: "ArnSetKey" has no attribute "like" | pyright: attribute "like" for class "ArnSetKey"
key.arns("x:Roles").for_any_value.like("*")  # TWIN
key.bools("x:Flags").is_true()  # MISTAKE mypy: "BoolSetKey" has no attribute "is_true" | pyright: attribute "is_true" for class "BoolSetKey"
key.bools("x:Flags").for_all_values.is_true()  # TWIN

# Values of another type.
aws.SourceIp.within(3)  # MISTAKE mypy: to "within" of "IpKey" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "networks" of type "Network"
aws.SourceIp.within("0.0.0.3/32")  # TWIN
aws.MultiFactorAuthPresent.equals(3.5)  # MISTAKE mypy: to "equals" of "BoolKey" has incompatible type "float" | pyright: type "float" cannot be assigned to parameter "values" of type "bool | str"
aws.MultiFactorAuthPresent.equals(True)  # TWIN
aws.CurrentTime.before(3.5)  # MISTAKE mypy: to "before" of "DateKey" has incompatible type "float" | pyright: type "float" cannot be assigned to parameter "instants" of type "datetime | str"
aws.CurrentTime.before(datetime(2027, 1, 1, tzinfo=UTC))  # TWIN
aws.CurrentTime.after(date(2027, 1, 1))  # MISTAKE mypy: to "after" of "DateKey" has incompatible type "date" | pyright: type "date" cannot be assigned to parameter "instants" of type "datetime | str"
aws.CurrentTime.after("2027-01-01T00:00:00Z")  # TWIN
aws.MultiFactorAuthAge.at_most(datetime(2027, 1, 1, tzinfo=UTC))  # MISTAKE mypy: to "at_most" of "NumericKey" has incompatible type "datetime" | pyright: type "datetime" cannot be assigned to parameter "numbers" of type "float | str"
aws.MultiFactorAuthAge.at_most(3600)  # TWIN
aws.PrincipalArn.equals(3)  # MISTAKE mypy: to "equals" of "ArnKey" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "arns" of type "ArnText"
aws.PrincipalArn.equals("arn:aws:iam::123456789012:role/3")  # TWIN
aws.PrincipalTag("team").equals(3.5)  # MISTAKE mypy: to "equals" of "StringKey" has incompatible type "float" | pyright: type "float" cannot be assigned to parameter "values" of type "Text | HasArn | Arn | bool | int"
aws.PrincipalTag("team").equals("3.5")  # TWIN
aws.PrincipalTag("team").equals(["red", "blue"])  # MISTAKE mypy: to "equals" of "StringKey" has incompatible type "list[str]" | pyright: type "list[str]" cannot be assigned to parameter "values" of type "Text | HasArn | Arn | bool | int"
aws.PrincipalTag("team").equals("red", "blue")  # TWIN
aws.PrincipalTag("team").equals(aws.RequestTag("team"))  # MISTAKE mypy: to "equals" of "StringKey" has incompatible type "StringKey" | pyright: type "StringKey" cannot be assigned to parameter "values" of type "Text | HasArn | Arn | bool | int"
aws.PrincipalTag("team").equals(aws.RequestTag("team").value())  # TWIN
aws.UserAgent.like(3)  # MISTAKE mypy: to "like" of "StringKey" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "patterns" of type "Text"
aws.UserAgent.like("3*")  # TWIN
aws.UserAgent.value(3)  # MISTAKE mypy: to "value" of "Key" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "default" of type "str | None"
aws.UserAgent.value("3")  # TWIN

# Keys made by name.
key(3)  # MISTAKE mypy: to "__call__" of "KeyFactory" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "name" of type "str"
key("s3:prefix")  # TWIN
key.numbers("s3:max-keys")  # MISTAKE mypy: "KeyFactory" has no attribute "numbers" | pyright: attribute "numbers" for class "KeyFactory"
key.number("s3:max-keys")  # TWIN
key.number("s3:max-keys").at_least([10])  # MISTAKE mypy: to "at_least" of "NumericKey" has incompatible type "list[int]" | pyright: type "list[int]" cannot be assigned to parameter "numbers" of type "float | str"
key.number("s3:max-keys").at_least(10)  # TWIN
key.binary("x:Digest").equals(b"x")  # MISTAKE mypy: to "equals" of "BinaryKey" has incompatible type "bytes" | pyright: type "Literal[b"x"]" cannot be assigned to parameter "values" of type "str"
key.binary("x:Digest").equals("eA==")  # TWIN

# Conditions and variables.
aws.SecureTransport.is_true().if_exist()  # MISTAKE mypy: "Condition" has no attribute "if_exist" | pyright: attribute "if_exist" for class "Condition"
aws.SecureTransport.is_true().if_exists()  # TWIN
aws.SecureTransport.is_true().key = "aws:ViaAWSService"  # MISTAKE mypy: Property "key" defined in "Condition" is read-only | pyright: attribute "key" for class "Condition"
aws.ViaAWSService.is_true()  # TWIN
var.user_name  # MISTAKE mypy: "VariableFactory" has no attribute "user_name" | pyright: attribute "user_name" for class "VariableFactory"
var.username  # TWIN
var("aws:username", 3)  # MISTAKE mypy: to "__call__" of "VariableFactory" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "default" of type "str | None"
var("aws:username", "3")  # TWIN
