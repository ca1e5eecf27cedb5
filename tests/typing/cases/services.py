"""Mistakes with the services and their catalog: actions, ARNs, keys, selectors, and their twins."""

import iamdsl.services.access_analyzer
import iamdsl.services.sts as sts
from iamdsl import ManagedPolicy, allow, document, var
from iamdsl.catalog import Action, action, actions_for, condition_key, expand, keys_for, resource_type, resource_types_for, service, service_principal, services, shrink
from iamdsl.services import access_analyzer, apigateway, codebuild, ec2, evidently, iam, lambda_, s3
from iamdsl.services.sqs import SendMessage, keys as queue_keys, queue

from iamdsl.services import s4  # MISTAKE mypy: Module "iamdsl.services" has no attribute "s4" | pyright: "s4" is unknown import symbol
from iamdsl.services import s3 as storage  # TWIN
import iamdsl.services.stss as tokens  # MISTAKE mypy: Cannot find implementation or library stub for module named "iamdsl.services.stss" | pyright: Import "iamdsl.services.stss" could not be resolved
import iamdsl.services.sts as tokens  # TWIN
from iamdsl.services import aws_lambda  # MISTAKE mypy: Module "iamdsl.services" has no attribute "aws_lambda" | pyright: "aws_lambda" is unknown import symbol
from iamdsl.services import lambda_ as functions  # TWIN
from iamdsl.services.sqs import queu  # MISTAKE mypy: Module "iamdsl.services.sqs" has no attribute "queu" | pyright: "queu" is unknown import symbol
from iamdsl.services.sqs import queue as waiting  # TWIN
from iamdsl.services.sqs import SendMesage  # MISTAKE mypy: Module "iamdsl.services.sqs" has no attribute "SendMesage" | pyright: "SendMesage" is unknown import symbol
from iamdsl.services.sqs import SendMessage as Send  # TWIN
from iamdsl.services.ec2 import RunInstance  # MISTAKE mypy: Module "iamdsl.services.ec2" has no attribute "RunInstance" | pyright: "RunInstance" is unknown import symbol
from iamdsl.services.ec2 import RunInstances  # TWIN
from iamdsl.catalog import expnd  # MISTAKE mypy: Module "iamdsl.catalog" has no attribute "expnd" | pyright: "expnd" is unknown import symbol
from iamdsl.catalog import expand as mean  # TWIN

own = queue("jobs", region="eu-west-1", account=None)

# Actions that are not there.
allow(s3.GetObjct)  # MISTAKE mypy: Module has no attribute "GetObjct" | pyright: "GetObjct" is not a known attribute of module "iamdsl.services.s3"
allow(s3.GetObject).on(s3.object("logs", "*"))  # TWIN
allow(lambda_.Invoke)  # MISTAKE mypy: Module has no attribute "Invoke" | pyright: "Invoke" is not a known attribute of module "iamdsl.services.lambda_"
allow(lambda_.InvokeFunction).on(lambda_.function("resize", region="*", account=None))  # TWIN
allow(sts.AssumeRol)  # MISTAKE mypy: Module has no attribute "AssumeRol" | pyright: "AssumeRol" is not a known attribute of module "iamdsl.services.sts"
allow(sts.AssumeRole).for_service("ec2")  # TWIN
allow(iam.PasRole)  # MISTAKE mypy: Module has no attribute "PasRole" | pyright: "PasRole" is not a known attribute of module "iamdsl.services.iam"
allow(iam.PassRole).on(iam.role("app", account=None))  # TWIN
allow(ec2.RunInstance)  # MISTAKE mypy: Module has no attribute "RunInstance" | pyright: "RunInstance" is not a known attribute of module "iamdsl.services.ec2"
allow(ec2.RunInstances)  # TWIN
allow(iamdsl.services.access_analyzer.ValidatePolcy)  # MISTAKE mypy: Module has no attribute "ValidatePolcy" | pyright: "ValidatePolcy" is not a known attribute of module "iamdsl.services.access_analyzer"
allow(iamdsl.services.access_analyzer.ValidatePolicy)  # TWIN
allow(access_analyzer.GetFindin)  # MISTAKE mypy: Module has no attribute "GetFindin" | pyright: "GetFindin" is not a known attribute of module "iamdsl.services.access_analyzer"
allow(access_analyzer.GetFinding)  # TWIN
allow(codebuild.StartBild)  # MISTAKE mypy: Module has no attribute "StartBild" | pyright: "StartBild" is not a known attribute of module "iamdsl.services.codebuild"
allow(codebuild.StartBuild)  # TWIN
evidently.GetExperimnt  # MISTAKE mypy: Module has no attribute "GetExperimnt" | pyright: "GetExperimnt" is not a known attribute of module "iamdsl.services.evidently"
evidently.GetExperiment  # TWIN
evidently.GetExperiment.levl  # MISTAKE mypy: "type[GetExperiment]" has no attribute "levl" | pyright: attribute "levl" for class "type[GetExperiment]"
evidently.GetExperiment.level  # TWIN

# What an action tells.
s3.GetObject.levl  # MISTAKE mypy: "Action" has no attribute "levl" | pyright: attribute "levl" for class "Action"
s3.GetObject.level  # TWIN
s3.GetObject.resources()  # MISTAKE mypy: "tuple[ResourceType, ...]" not callable | pyright: Object of type "tuple[ResourceType, ...]" is not callable
s3.GetObject.resources  # TWIN
s3.GetObject.level = "Write"  # MISTAKE mypy: Property "level" defined in "Action" is read-only | pyright: attribute "level" for class "Action"
s3.PutObject.level == "Write"  # TWIN
s3.GetObject()  # MISTAKE mypy: "Action" not callable | pyright: Object of type "Action" is not callable
s3.GetObject.name  # TWIN
s3.GetObject.keys[0].equals("x")  # MISTAKE mypy: Item "KeyTemplate" of "Key | SetKey | KeyTemplate" has no attribute "equals" | pyright: attribute "equals" for class "KeyTemplate"
s3.GetObject.keys[0].name  # TWIN
SendMessage.resources[0]("jobs", region="*", account=None)  # MISTAKE mypy: "ResourceType" not callable | pyright: Object of type "ResourceType" is not callable
SendMessage.resources[0].build("jobs", region="*", account=None)  # TWIN
SendMessage.required_resource  # MISTAKE mypy: "Action" has no attribute "required_resource" | pyright: attribute "required_resource" for class "Action"
SendMessage.required_resources  # TWIN
Action.named(3)  # MISTAKE mypy: to "named" of "Action" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "text" of type "str"
Action.named("s3:GetObject")  # TWIN

# Resource types that are not there, and what they are not.
s3.buckt("logs")  # MISTAKE mypy: Module has no attribute "buckt" | pyright: "buckt" is not a known attribute of module "iamdsl.services.s3"
s3.bucket("logs")  # TWIN
s3.Bucket("logs")  # MISTAKE mypy: Module has no attribute "Bucket" | pyright: "Bucket" is not a known attribute of module "iamdsl.services.s3"
s3.bucket("logs")  # TWIN
lambda_.Function("resize", region="*", account=None)  # MISTAKE mypy: Module has no attribute "Function" | pyright: "Function" is not a known attribute of module "iamdsl.services.lambda_"
lambda_.function("resize", region="*", account=None)  # TWIN
access_analyzer.archive_rule("all", "old", region="*", account=None)  # MISTAKE mypy: Module has no attribute "archive_rule" | pyright: "archive_rule" is not a known attribute of module "iamdsl.services.access_analyzer"
access_analyzer.ArchiveRule("all", "old", region="*", account=None)  # TWIN
allow("s3:ListBucket").on(s3.bucket)  # MISTAKE mypy: to "on" of "Statement" has incompatible type "_bucket" | pyright: type "_bucket" cannot be assigned to parameter "resources" of type "ResourceLike"
allow("s3:ListBucket").on(s3.bucket("logs"))  # TWIN
allow(s3.bucket)  # MISTAKE mypy: to "__call__" of "StatementBuilder" has incompatible type "_bucket" | pyright: type "_bucket" cannot be assigned to parameter "actions" of type "str | HasAction"
allow(s3.ListBucket)  # TWIN
s3.bucket.matches(3)  # MISTAKE mypy: to "matches" of "ResourceType" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "arn" of type "str | Arn"
s3.bucket.matches("arn:aws:s3:::logs")  # TWIN
s3.bucket.arn("logs")  # MISTAKE mypy: "_bucket" has no attribute "arn" | pyright: attribute "arn" for class "_bucket"
s3.bucket.build("logs")  # TWIN

# Regions and accounts, which belong to some types.
queue("jobs", account=None)  # MISTAKE mypy: Missing named argument "region" for "__call__" of "_queue" | pyright: Argument missing for parameter "region"
queue("jobs", region="*", account=None)  # TWIN
queue("jobs", region="eu-west-1")  # MISTAKE mypy: Missing named argument "account" for "__call__" of "_queue" | pyright: Argument missing for parameter "account"
queue("jobs", region="eu-west-1", account="123456789012")  # TWIN
lambda_.function("resize")  # MISTAKE mypy: Missing named argument "account" for "__call__" of "_function" | pyright: Arguments missing for parameters "region", "account"
lambda_.function("resize", region="*", account="*")  # TWIN
queue("jobs", region=None, account=None)  # MISTAKE mypy: Argument "region" to "__call__" of "_queue" has incompatible type "None" | pyright: type "None" cannot be assigned to parameter "region" of type "str"
queue("jobs", region="*", account=None)  # TWIN
queue("jobs", region="eu-west-1", account=123456789012)  # MISTAKE mypy: Argument "account" to "__call__" of "_queue" has incompatible type "int" | pyright: type "Literal[123456789012]" cannot be assigned to parameter "account" of type "str | None"
queue("jobs", region="eu-west-1", account="123456789012")  # TWIN
queue("jobs", region="eu-west-1", acount=None)  # MISTAKE mypy: Unexpected keyword argument "acount" for "__call__" of "_queue" | pyright: No parameter named "acount"
queue("jobs", region="eu-west-1", account=None)  # TWIN
s3.bucket("logs", region="eu-west-1")  # MISTAKE mypy: Unexpected keyword argument "region" for "__call__" of "_bucket" | pyright: No parameter named "region"
s3.bucket("logs", partition="aws-cn")  # TWIN
iam.role("app")  # MISTAKE mypy: Missing named argument "account" for "__call__" of "_role" | pyright: Argument missing for parameter "account"
iam.role("app", account=None)  # TWIN
iam.role("app", account=None, region="*")  # MISTAKE mypy: Unexpected keyword argument "region" for "__call__" of "_role" | pyright: No parameter named "region"
iam.role("app", account="*")  # TWIN
ec2.image("ami-1", region="*", account=None)  # MISTAKE mypy: Unexpected keyword argument "account" for "__call__" of "_image" | pyright: No parameter named "account"
ec2.image("ami-1", region="*")  # TWIN
sts.user("jane", account=3)  # MISTAKE mypy: Argument "account" to "__call__" of "_user" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "account" of type "str | None"
sts.user("jane", account="*")  # TWIN
s3.bucket("logs", partition=1)  # MISTAKE mypy: Argument "partition" to "__call__" of "_bucket" has incompatible type "int" | pyright: type "Literal[1]" cannot be assigned to parameter "partition" of type "str | None"
s3.bucket("logs", partition="aws")  # TWIN

# Values.
s3.bucket()  # MISTAKE mypy: Missing positional argument "bucket_name" in call to "__call__" of "_bucket" | pyright: Argument missing for parameter "bucket_name"
s3.bucket("logs")  # TWIN
s3.object("logs")  # MISTAKE mypy: Missing positional argument "object_name" in call to "__call__" of "_object" | pyright: Argument missing for parameter "object_name"
s3.object("logs", "*")  # TWIN
s3.object(3, "*")  # MISTAKE mypy: to "__call__" of "_object" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "bucket_name" of type "str | Variable"
s3.object("3", "*")  # TWIN
s3.object("logs", None)  # MISTAKE mypy: to "__call__" of "_object" has incompatible type "None" | pyright: type "None" cannot be assigned to parameter "object_name" of type "str | Variable"
s3.object("logs", "*")  # TWIN
s3.object(bucket="logs", object_name="*")  # MISTAKE mypy: Unexpected keyword argument "bucket" for "__call__" of "_object" | pyright: No parameter named "bucket"
s3.object(bucket_name="logs", object_name="*")  # TWIN
s3.object("logs", "*", bucket_name="logs")  # MISTAKE mypy: "__call__" of "_object" gets multiple values for keyword argument "bucket_name" | pyright: Parameter "bucket_name" is already assigned
s3.object(bucket_name="logs", object_name="*")  # TWIN
s3.object(s3.bucket("logs"), "*")  # MISTAKE mypy: to "__call__" of "_object" has incompatible type "Arn" | pyright: type "Arn" cannot be assigned to parameter "bucket_name" of type "str | Variable"
s3.object("logs", f"{var.username}/*")  # TWIN
s3.bucket(["logs"])  # MISTAKE mypy: to "__call__" of "_bucket" has incompatible type "list[str]" | pyright: type "list[str]" cannot be assigned to parameter "bucket_name" of type "str | Variable"
s3.bucket("logs")  # TWIN
codebuild.fleet("big", region="*", account=None)  # MISTAKE mypy: Missing positional argument "fleet_id" in call to "__call__" of "_fleet" | pyright: Argument missing for parameter "fleet_id"
codebuild.fleet("big", "id", region="*", account=None)  # TWIN
codebuild.project(b"site", region="*", account=None)  # MISTAKE mypy: to "__call__" of "_project" has incompatible type "bytes" | pyright: type "Literal[b"site"]" cannot be assigned to parameter "project_name" of type "str | Variable"
codebuild.project("site", region="*", account=None)  # TWIN
codebuild.report(group="unit", report_id="*", region="*", account=None)  # MISTAKE mypy: Unexpected keyword argument "group" for "__call__" of "_report" | pyright: No parameter named "group"
codebuild.report(report_group_name="unit", report_id="*", region="*", account=None)  # TWIN
ec2.instance(aws_id="i-1", region="*", account=None)  # MISTAKE mypy: Unexpected keyword argument "aws_id" for "__call__" of "_instance" | pyright: No parameter named "aws_id"
ec2.instance(instance_id="i-1", region="*", account=None)  # TWIN
ec2.instance(1, region="*", account=None)  # MISTAKE mypy: to "__call__" of "_instance" has incompatible type "int" | pyright: type "Literal[1]" cannot be assigned to parameter "instance_id" of type "str | Variable"
ec2.instance("i-1", region="*", account=None)  # TWIN
s3.bucket("logs").bucket_name  # MISTAKE mypy: "Arn" has no attribute "bucket_name" | pyright: attribute "bucket_name" for class "Arn"
s3.bucket("logs").resource  # TWIN
s3.bucket("logs") + "/*"  # MISTAKE mypy: Unsupported left operand type for + ("Arn") | pyright: Operator "+" not supported for types "Arn" and "Literal['/*']"
s3.object("logs", "*")  # TWIN

# Types of two templates.
apigateway.Integration("api", region="*")  # MISTAKE mypy: No overload variant of "__call__" of "_Integration" matches argument types "str", "str" | pyright: No overloads for "__call__" match the provided arguments Argument types: (Literal['api'], Literal['*'])
apigateway.Integration("api", "integration", region="*")  # TWIN
apigateway.Integration("api", "one", "two", "three", region="*")  # MISTAKE mypy: No overload variant of "__call__" of "_Integration" matches argument types "str", "str", "str", "str", "str" | pyright: No overloads for "__call__" match the provided arguments Argument types: (Literal['api'], Literal['one'], Literal['two'], Literal['three'], Literal['*'])
apigateway.Integration("api", "resource", "GET", region="*")  # TWIN
apigateway.Integration("api", "integration")  # MISTAKE mypy: No overload variant of "__call__" of "_Integration" matches argument types "str", "str" | pyright: No overloads for "__call__" match the provided arguments Argument types: (Literal['api'], Literal['integration'])
apigateway.Integration("api", "integration", region="eu-west-1")  # TWIN
apigateway.Integration("api", 3, region="*")  # MISTAKE mypy: No overload variant of "__call__" of "_Integration" matches argument types "str", "int", "str" | pyright: type "Literal[3]" cannot be assigned to parameter "integration_id" of type "str | Variable"
apigateway.Integration("api", "3", region="*")  # TWIN
apigateway.Integration("api", "integration", region="*", account=None)  # MISTAKE mypy: Unexpected keyword argument "account" for overloaded function "__call__" of "_Integration" | pyright: No overloads for "__call__" match the provided arguments Argument types: (Literal['api'], Literal['integration'], Literal['*'], None)
apigateway.Integration("api", "integration", region="*")  # TWIN
apigateway.Model(api_id="api", model_name="m", region="*")  # MISTAKE mypy: No overload variant of "__call__" of "_Model" matches argument types "str", "str", "str" | pyright: No overloads for "__call__" match the provided arguments Argument types: (Literal['api'], Literal['m'], Literal['*'])
apigateway.Model(rest_api_id="api", model_name="m", region="*")  # TWIN

# Keys.
s3.keys["s3:prefix"].within("x")  # MISTAKE mypy: "StringKey" has no attribute "within" | pyright: attribute "within" for class "StringKey"
s3.keys["s3:prefix"].equals("x")  # TWIN
s3.keys.prefx  # MISTAKE mypy: "_Keys" has no attribute "prefx" | pyright: attribute "prefx" for class "_Keys"
s3.keys.prefix  # TWIN
s3.keys[3]  # MISTAKE mypy: No overload variant of "__getitem__" of "_Keys" matches argument type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "name" of type "str"
s3.keys["s3:prefix"]  # TWIN
s3.keys("prefix")  # MISTAKE mypy: "_Keys" not callable | pyright: Object of type "_Keys" is not callable
s3.keys["s3:prefix"]  # TWIN
s3.key.prefix  # MISTAKE mypy: Module has no attribute "key" | pyright: "key" is not a known attribute of module "iamdsl.services.s3"
s3.keys.prefix  # TWIN
s3.keys.max_keys.like("1*")  # MISTAKE mypy: "NumericKey" has no attribute "like" | pyright: attribute "like" for class "NumericKey"
s3.keys.max_keys.at_most(10)  # TWIN
s3.keys.max_keys.at_most(None)  # MISTAKE mypy: to "at_most" of "NumericKey" has incompatible type "None" | pyright: type "None" cannot be assigned to parameter "numbers" of type "float | str"
s3.keys.max_keys.at_most(1)  # TWIN
s3.keys.DataAccessPointArn.within("10.0.0.0/8")  # MISTAKE mypy: "ArnKey" has no attribute "within" | pyright: attribute "within" for class "ArnKey"
s3.keys.DataAccessPointArn.like("arn:aws:s3:*:123456789012:accesspoint/*")  # TWIN
s3.keys.object_lock_retain_until_date.less_than(3)  # MISTAKE mypy: "DateKey" has no attribute "less_than" | pyright: attribute "less_than" for class "DateKey"
s3.keys.object_lock_retain_until_date.before("2027-01-01T00:00:00Z")  # TWIN
s3.keys.ObjectCreationOperation.like("true")  # MISTAKE mypy: "BoolKey" has no attribute "like" | pyright: attribute "like" for class "BoolKey"
s3.keys.ObjectCreationOperation.is_true()  # TWIN
s3.keys.prefix.is_true()  # MISTAKE mypy: "StringKey" has no attribute "is_true" | pyright: attribute "is_true" for class "StringKey"
s3.keys.prefix.like("home/*")  # TWIN
s3.keys.prefix["home/"]  # MISTAKE mypy: Value of type "StringKey" is not indexable | pyright: "__getitem__" method not defined on type "StringKey"
s3.keys.prefix.equals("home/")  # TWIN
allow("s3:ListBucket").on("*").when(s3.keys.prefix)  # MISTAKE mypy: to "when" of "Statement" has incompatible type "StringKey" | pyright: type "StringKey" cannot be assigned to parameter "conditions" of type "Condition"
allow("s3:ListBucket").on("*").when(s3.keys.prefix.is_present())  # TWIN

# Keys that end in a name you choose.
s3.keys.BucketTag(3)  # MISTAKE mypy: to "BucketTag" of "_Keys" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "tag_key" of type "str"
s3.keys.BucketTag("3")  # TWIN
s3.keys.ExistingObjectTag["team"]  # MISTAKE mypy: Value of type "Callable[[str], StringKey]" is not indexable | pyright: Object of type "(key: str, /) -> StringKey" is not subscriptable
s3.keys.ExistingObjectTag("team")  # TWIN
codebuild.keys.secondarySources_sourceIdentifier_insecureSsl.is_true()  # MISTAKE mypy: "Callable[[str], BoolKey]" has no attribute "is_true" | pyright: attribute "is_true" for class "MethodType"
codebuild.keys.secondarySources_sourceIdentifier_insecureSsl("main").is_true()  # TWIN
codebuild.keys.secondarySources_sourceIdentifier_insecureSsl("main").less_than(1)  # MISTAKE mypy: "BoolKey" has no attribute "less_than" | pyright: attribute "less_than" for class "BoolKey"
codebuild.keys.secondarySources_sourceIdentifier_insecureSsl("main").is_false()  # TWIN
codebuild.keys.RequestTag.like("red")  # MISTAKE mypy: "Callable[[str], StringKey]" has no attribute "like" | pyright: attribute "like" for class "MethodType"
codebuild.keys.RequestTag("team").like("red")  # TWIN

# Keys of several values.
codebuild.keys.cache_modes.not_equals("LOCAL")  # MISTAKE mypy: "StringSetKey" has no attribute "not_equals" | pyright: attribute "not_equals" for class "StringSetKey"
codebuild.keys.cache_modes.for_any_value.not_equals("LOCAL")  # TWIN
codebuild.keys.secondarySources_insecureSsl.is_false()  # MISTAKE mypy: "BoolSetKey" has no attribute "is_false" | pyright: attribute "is_false" for class "BoolSetKey"
codebuild.keys.secondarySources_insecureSsl.for_any_value.is_false()  # TWIN
lambda_.keys.Layer.like("*")  # MISTAKE mypy: "StringSetKey" has no attribute "like" | pyright: attribute "like" for class "StringSetKey"
lambda_.keys.Layer.for_all_values.like("*")  # TWIN
ec2.keys.FisTargetArns.equals("*")  # MISTAKE mypy: "ArnSetKey" has no attribute "equals" | pyright: attribute "equals" for class "ArnSetKey"
ec2.keys.FisTargetArns.for_any_value.equals("*")  # TWIN
sts.keys.RequestContextProviders.for_any_value.is_true()  # MISTAKE mypy: "ArnKey" has no attribute "is_true" | pyright: attribute "is_true" for class "ArnKey"
sts.keys.RequestContextProviders.for_any_value.like("*")  # TWIN
sts.keys.TransitiveTagKeys.for_any("team")  # MISTAKE mypy: "StringSetKey" has no attribute "for_any" | pyright: attribute "for_any" for class "StringSetKey"
sts.keys.TransitiveTagKeys.for_any_value.equals("team")  # TWIN

# Selectors.
s3.actions(level="Wrte")  # MISTAKE mypy: Argument "level" to "actions" has incompatible type "Literal['Wrte']" | pyright: type "Literal['Wrte']" cannot be assigned to parameter "level" of type "Level | None"
s3.actions(level="Write")  # TWIN
s3.actions(matching=3)  # MISTAKE mypy: Argument "matching" to "actions" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "matching" of type "str"
s3.actions(matching="Get*")  # TWIN
s3.actions(lvl="Read")  # MISTAKE mypy: Unexpected keyword argument "lvl" for "actions" | pyright: No parameter named "lvl"
s3.actions(level="Read")  # TWIN
s3.actions(retired="yes")  # MISTAKE mypy: Argument "retired" to "actions" has incompatible type "str" | pyright: type "Literal['yes']" cannot be assigned to parameter "retired" of type "bool"
s3.actions(retired=True)  # TWIN
s3.reading_actions()  # MISTAKE mypy: Module has no attribute "reading_actions" | pyright: "reading_actions" is not a known attribute of module "iamdsl.services.s3"
s3.tagging_actions()  # TWIN
allow(s3.read_actions())  # MISTAKE mypy: to "__call__" of "StatementBuilder" has incompatible type "Actions" | pyright: type "Actions" cannot be assigned to parameter "actions" of type "str | HasAction"
allow(*s3.read_actions())  # TWIN
s3.read_actions().add("s3:PutObject")  # MISTAKE mypy: "Actions" has no attribute "add" | pyright: attribute "add" for class "Actions"
s3.read_actions() | s3.list_actions()  # TWIN
s3.read_actions() | {"s3:PutObject"}  # MISTAKE mypy: to <set> has incompatible type "str" | pyright: Operator "|" not supported for types "Actions" and "set[str]"
s3.read_actions() | {s3.PutObject}  # TWIN
s3.read_actions() + s3.write_actions()  # MISTAKE mypy: Unsupported left operand type for + ("Actions") | pyright: Operator "+" not supported for types "Actions" and "Actions"
s3.read_actions() - s3.write_actions()  # TWIN
s3.read_actions()["GetObject"]  # MISTAKE mypy: Invalid index type "str" for "Actions" | pyright: type "Literal['GetObject']" cannot be assigned to parameter "index" of type "SupportsIndex"
s3.read_actions()[0]  # TWIN
s3.read_actions().level  # MISTAKE mypy: "Actions" has no attribute "level" | pyright: attribute "level" for class "Actions"
s3.read_actions()[0].level  # TWIN

# Actions and ARNs in each other's place.
allow(own).on(SendMessage)  # MISTAKE mypy: to "__call__" of "StatementBuilder" has incompatible type "Arn" | pyright: type "Arn" cannot be assigned to parameter "actions" of type "str | HasAction"
allow(SendMessage).on(own)  # TWIN
allow(SendMessage).on(queue)  # MISTAKE mypy: to "on" of "Statement" has incompatible type "_queue" | pyright: type "_queue" cannot be assigned to parameter "resources" of type "ResourceLike"
allow(SendMessage).on(queue("jobs", region="*", account=None))  # TWIN
allow(s3)  # MISTAKE mypy: to "__call__" of "StatementBuilder" has incompatible type Module | pyright: type "Module("iamdsl.services.s3")" cannot be assigned to parameter "actions" of type "str | HasAction"
allow(*s3.actions())  # TWIN
allow(SendMessage).on(own).when(queue_keys)  # MISTAKE mypy: to "when" of "Statement" has incompatible type "_Keys" | pyright: type "_Keys" cannot be assigned to parameter "conditions" of type "Condition"
allow(SendMessage).on(own)  # TWIN
document(s3.GetObject)  # MISTAKE mypy: No overload variant of "document" matches argument type "Action" | pyright: type "Action" cannot be assigned to parameter "statements" of type "Statement[Any, ForPrincipal]"
document(allow(s3.GetObject).on("*"))  # TWIN

# What one asks of the catalog.
expand(5)  # MISTAKE mypy: to "expand" has incompatible type "int" | pyright: type "Literal[5]" cannot be assigned to parameter "patterns" of type "str | HasAction | Iterable[str | HasAction]"
expand("s3:Get*")  # TWIN
expand([5])  # MISTAKE mypy: List item 0 has incompatible type "int" | pyright: type "list[int]" cannot be assigned to parameter "patterns" of type "str | HasAction | Iterable[str | HasAction]"
expand(["s3:*"])  # TWIN
expand("s3:*", retired="no")  # MISTAKE mypy: Argument "retired" to "expand" has incompatible type "str" | pyright: type "Literal['no']" cannot be assigned to parameter "retired" of type "bool"
expand("s3:*", retired=False)  # TWIN
shrink(5)  # MISTAKE mypy: No overload variant of "shrink" matches argument type "int" | pyright: type "Literal[5]" cannot be assigned to parameter "actions" of type "str | HasAction | Iterable[str | HasAction]"
shrink(["s3:GetObject"])  # TWIN
shrink(allow(s3.GetObject).on("*"))  # MISTAKE mypy: No overload variant of "shrink" matches argument type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "actions" of type "str | HasAction | Iterable[str | HasAction]"
shrink(document(allow(s3.GetObject).on("*")))  # TWIN
shrink([5])  # MISTAKE mypy: List item 0 has incompatible type "int" | pyright: type "list[int]" cannot be assigned to parameter "actions" of type "str | HasAction | Iterable[str | HasAction]"
shrink([s3.GetObject, s3.PutObject])  # TWIN
shrink(["s3:GetObject"]).statements  # MISTAKE mypy: "tuple[str, ...]" has no attribute "statements" | pyright: attribute "statements" for class "tuple[str, ...]"
shrink(document(allow(s3.GetObject).on("*"))).statements  # TWIN
action(3)  # MISTAKE mypy: to "action" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "text" of type "str | HasAction"
action("s3:GetObject")  # TWIN
action()  # MISTAKE mypy: Missing positional argument "text" in call to "action" | pyright: Argument missing for parameter "text"
action("s3:getobject")  # TWIN
actions_for(s3)  # MISTAKE mypy: to "actions_for" has incompatible type Module | pyright: type "Module("iamdsl.services.s3")" cannot be assigned to parameter "on" of type "str | Arn | HasArn | ResourceType"
actions_for(s3.bucket)  # TWIN
actions_for(["arn:aws:s3:::logs"])  # MISTAKE mypy: to "actions_for" has incompatible type "list[str]" | pyright: type "list[str]" cannot be assigned to parameter "on" of type "str | Arn | HasArn | ResourceType"
actions_for(s3.bucket("logs"))  # TWIN
keys_for(["s3:GetObject"])  # MISTAKE mypy: to "keys_for" has incompatible type "list[str]" | pyright: type "list[str]" cannot be assigned to parameter "action_text" of type "str | HasAction"
keys_for(s3.GetObject)  # TWIN
resource_types_for(s3.bucket)  # MISTAKE mypy: to "resource_types_for" has incompatible type "_bucket" | pyright: type "_bucket" cannot be assigned to parameter "action_text" of type "str | HasAction"
resource_types_for(s3.ListBucket)  # TWIN
resource_type(s3.GetObject.resources)  # MISTAKE mypy: to "resource_type" has incompatible type "tuple[ResourceType, ...]" | pyright: type "tuple[ResourceType, ...]" cannot be assigned to parameter "text" of type "str"
resource_type("s3:bucket")  # TWIN
condition_key(3)  # MISTAKE mypy: to "condition_key" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "name" of type "str"
condition_key("s3:prefix")  # TWIN
condition_key(s3.keys.prefix)  # MISTAKE mypy: to "condition_key" has incompatible type "StringKey" | pyright: type "StringKey" cannot be assigned to parameter "name" of type "str"
condition_key(s3.keys.prefix.name)  # TWIN
condition_key("s3:prefix").like("x")  # MISTAKE mypy: Item "SetKey" of "Key | SetKey" has no attribute "like" | pyright: attribute "like" for class "SetKey"
s3.keys.prefix.like("x")  # TWIN
service_principal("ec2", region="cn-north-1")  # MISTAKE mypy: Unexpected keyword argument "region" for "service_principal" | pyright: No parameter named "region"
service_principal("ec2", "aws-cn")  # TWIN
service(3)  # MISTAKE mypy: to "service" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "prefix" of type "str"
service("s3")  # TWIN
services.s3  # MISTAKE mypy: "Services" has no attribute "s3" | pyright: attribute "s3" for class "Services"
services["s3"]  # TWIN
services[3]  # MISTAKE mypy: Invalid index type "int" for "Services" | pyright: type "Literal[3]" cannot be assigned to parameter "prefix" of type "str"
services["access-analyzer"]  # TWIN
services("sqs")  # MISTAKE mypy: "Services" not callable | pyright: Object of type "Services" is not callable
services["sqs"]  # TWIN
services["s3"].actions(level="Manage")  # MISTAKE mypy: Argument "level" to "actions" of "Service" has incompatible type "Literal['Manage']" | pyright: type "Literal['Manage']" cannot be assigned to parameter "level" of type "Level | None"
services["s3"].actions(level="Permissions management")  # TWIN
services["s3"].resource_types.bucket  # MISTAKE mypy: "Mapping[str, ResourceType]" has no attribute "bucket" | pyright: attribute "bucket" for class "Mapping[str, ResourceType]"
services["s3"].resource_types["bucket"]  # TWIN
services["s3"] = services["sqs"]  # MISTAKE mypy: Unsupported target for indexed assignment ("Services") | pyright: "__setitem__" method not defined on type "Services"
services["sqs"]  # TWIN

# AWS managed policies.
ManagedPolicy.ReadOnlyAccess.documnt()  # MISTAKE mypy: "AwsManagedPolicy" has no attribute "documnt" | pyright: attribute "documnt" for class "AwsManagedPolicy"
ManagedPolicy.ReadOnlyAccess.document()  # TWIN
ManagedPolicy.AdministratorAcess  # MISTAKE mypy: "ManagedPolicies" has no attribute "AdministratorAcess" | pyright: attribute "AdministratorAcess" for class "ManagedPolicies"
ManagedPolicy.AdministratorAccess  # TWIN
ManagedPolicy("ReadOnlyAccess")  # MISTAKE mypy: "ManagedPolicies" not callable | pyright: Object of type "ManagedPolicies" is not callable
ManagedPolicy["ReadOnlyAccess"]  # TWIN
ManagedPolicy.ReadOnlyAccess.arn(3)  # MISTAKE mypy: to "arn" of "AwsManagedPolicy" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "partition" of type "str"
ManagedPolicy.ReadOnlyAccess.arn("aws-cn")  # TWIN
ManagedPolicy.ReadOnlyAccess.name = "x"  # MISTAKE mypy: Property "name" defined in "AwsManagedPolicy" is read-only | pyright: attribute "name" for class "AwsManagedPolicy"
ManagedPolicy.ReadOnlyAccess.name  # TWIN
