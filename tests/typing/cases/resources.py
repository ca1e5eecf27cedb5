"""Mistakes in resources and deployments, and their twins."""

import iamdsl
from iamdsl import AccessKey, Group, InstanceProfile, LoginProfile, ManagedPolicy, Role, User, allow, boundary, deploy, document, trust
from iamdsl import Polcy  # MISTAKE mypy: Module "iamdsl" has no attribute "Polcy" | pyright: "Polcy" is unknown import symbol
from iamdsl import Policy  # TWIN
from iamdsl.testing import InProcessAccount

read = allow("s3:GetObject").on("*")
assume = allow("sts:AssumeRole").for_service("ec2")
identity = document(read)
trusted = trust(assume)
edge = boundary(read)

# Roles.
iamdsl.Rol  # MISTAKE mypy: Module has no attribute "Rol" | pyright: "Rol" is not a known attribute of module "iamdsl"
iamdsl.Role  # TWIN
Role(3)  # MISTAKE mypy: to "Role" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "name" of type "str"
Role("r")  # TWIN
Role("r", trust=identity)  # MISTAKE mypy: to "Role" has incompatible type "IdentityPolicy" | pyright: type "IdentityPolicy" cannot be assigned to parameter "trust" of type "TrustPolicy | TrustStatement | None"
Role("r", trust=trusted)  # TWIN
Role("r", trust=read)  # MISTAKE mypy: to "Role" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "trust" of type "TrustPolicy | TrustStatement | None"
Role("r", trust=assume)  # TWIN
Role("r", trust=trusted.to_json())  # MISTAKE mypy: to "Role" has incompatible type "str" | pyright: type "str" cannot be assigned to parameter "trust" of type "TrustPolicy | TrustStatement | None"
Role("r", trust=trusted)  # TWIN
Role("r", max_session_duration="1h")  # MISTAKE mypy: to "Role" has incompatible type "str" | pyright: type "Literal['1h']" cannot be assigned to parameter "max_session_duration" of type "int | None"
Role("r", max_session_duration=3600)  # TWIN
Role("r").trusting(read)  # MISTAKE mypy: to "trusting" of "Role" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "trusted" of type "TrustStatement | TrustPolicy"
Role("r").trusting(assume)  # TWIN
Role("r").trusting(identity)  # MISTAKE mypy: to "trusting" of "Role" has incompatible type "IdentityPolicy" | pyright: type "IdentityPolicy" cannot be assigned to parameter "trusted" of type "TrustStatement | TrustPolicy"
Role("r").trusting(trusted)  # TWIN
Role("r").trusts(assume)  # MISTAKE mypy: "Role" has no attribute "trusts" | pyright: attribute "trusts" for class "Role"
Role("r").trusting(assume)  # TWIN
Role("r").bounded_by(edge)  # MISTAKE mypy: to "bounded_by" of "Bounded" has incompatible type "BoundaryPolicy" | pyright: type "BoundaryPolicy" cannot be assigned to parameter "policy" of type "ManagedPolicyLike"
Role("r").bounded_by(Policy("edge", edge))  # TWIN
InstanceProfile("i", role=User("u"))  # MISTAKE mypy: to "InstanceProfile" has incompatible type "User" | pyright: type "User" cannot be assigned to parameter "role" of type "Role | Address | None"
InstanceProfile("i", role=Role("u"))  # TWIN
InstanceProfile("i", role="r")  # MISTAKE mypy: to "InstanceProfile" has incompatible type "str" | pyright: type "Literal['r']" cannot be assigned to parameter "role" of type "Role | Address | None"
InstanceProfile("i", role=Role("r"))  # TWIN

# Policies.
Policy("p", trusted)  # MISTAKE mypy: to "Policy" has incompatible type "TrustPolicy" | pyright: type "TrustPolicy" cannot be assigned to parameter "policy" of type "IdentityPolicy | BoundaryPolicy | IdentityStatement"
Policy("p", identity)  # TWIN
Policy("p", assume)  # MISTAKE mypy: to "Policy" has incompatible type "Statement[NoResource, ForPrincipal]" | pyright: type "Statement[NoResource, ForPrincipal]" cannot be assigned to parameter "policy" of type "IdentityPolicy | BoundaryPolicy | IdentityStatement"
Policy("p", read)  # TWIN
Policy("p", document(read.for_anyone()))  # MISTAKE mypy: to "Policy" has incompatible type "ResourcePolicy" | pyright: type "ResourcePolicy" cannot be assigned to parameter "policy" of type "IdentityPolicy | BoundaryPolicy | IdentityStatement"
Policy("p", document(read))  # TWIN
Policy("p", identity.to_json())  # MISTAKE mypy: to "Policy" has incompatible type "str" | pyright: type "str" cannot be assigned to parameter "policy" of type "IdentityPolicy | BoundaryPolicy | IdentityStatement"
Policy("p", identity)  # TWIN
Policy("p")  # MISTAKE mypy: Missing positional argument "policy" in call to "Policy" | pyright: Argument missing for parameter "policy"
Policy("p", edge)  # TWIN

# Users and groups.
User("u", pth="/")  # MISTAKE mypy: Unexpected keyword argument "pth" for "User" | pyright: No parameter named "pth"
User("u", path="/")  # TWIN
User("u").name = "v"  # MISTAKE mypy: Property "name" defined in "User" is read-only | pyright: attribute "name" for class "User"
User("v")  # TWIN
User("u").with_inline("i", allow("s3:GetObject"))  # MISTAKE mypy: to "with_inline" of "HasInline" has incompatible type "Statement[NoResource, NoPrincipal]" | pyright: type "Statement[NoResource, NoPrincipal]" cannot be assigned to parameter "policy" of type "IdentityStatement | IdentityPolicy"
User("u").with_inline("i", allow("s3:GetObject").on("*"))  # TWIN
User("u").with_inline("i", read.for_anyone())  # MISTAKE mypy: to "with_inline" of "HasInline" has incompatible type "Statement[OnResource, ForPrincipal]" | pyright: type "Statement[OnResource, ForPrincipal]" cannot be assigned to parameter "policy" of type "IdentityStatement | IdentityPolicy"
User("u").with_inline("i", read)  # TWIN
User("u").with_inline("i", trusted)  # MISTAKE mypy: to "with_inline" of "HasInline" has incompatible type "TrustPolicy" | pyright: type "TrustPolicy" cannot be assigned to parameter "policy" of type "IdentityStatement | IdentityPolicy"
User("u").with_inline("i", identity)  # TWIN
User("u").with_inline(read)  # MISTAKE mypy: to "with_inline" of "HasInline" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "name" of type "str"
User("u").with_inline("read", read)  # TWIN
User("u", inline={"i": trusted})  # MISTAKE mypy: to "User" has incompatible type "dict[str, TrustPolicy]" | pyright: type "dict[str, TrustPolicy]" cannot be assigned to parameter "inline" of type "InlineDeclaration"
User("u", inline={"i": identity})  # TWIN
User("u", tags={"team": 3})  # MISTAKE mypy: to "User" has incompatible type "dict[str, int]" | pyright: type "dict[str, int]" cannot be assigned to parameter "tags" of type "Mapping[str, str] | Iterable[tuple[str, str]]"
User("u", tags={"team": "3"})  # TWIN
User("u").attach(User("v"))  # MISTAKE mypy: to "attach" of "Attachable" has incompatible type "User" | pyright: type "User" cannot be assigned to parameter "policies" of type "ManagedPolicyLike"
User("u").attach(ManagedPolicy.ReadOnlyAccess, Policy("p", identity))  # TWIN
User("u").attach(read)  # MISTAKE mypy: to "attach" of "Attachable" has incompatible type "Statement[OnResource, NoPrincipal]" | pyright: type "Statement[OnResource, NoPrincipal]" cannot be assigned to parameter "policies" of type "ManagedPolicyLike"
User("u").attach(Policy("read", read))  # TWIN
User("u").tagged(team=3)  # MISTAKE mypy: to "tagged" of "Taggable" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "team" of type "str"
User("u").tagged(team="3")  # TWIN
User("u").protected().ignoring(3)  # MISTAKE mypy: to "ignoring" of "Resource" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "paths" of type "str"
User("u").protected().ignoring("tags")  # TWIN
Group("g").retained().with_member(User("u"))  # MISTAKE mypy: "Group" has no attribute "with_member" | pyright: attribute "with_member" for class "Group"
Group("g").retained().with_members(User("u"))  # TWIN
Role("r", protect="yes")  # MISTAKE mypy: to "Role" has incompatible type "str" | pyright: type "Literal['yes']" cannot be assigned to parameter "protect" of type "bool"
Role("r", protect=True)  # TWIN
Group("g").tagged(team="web")  # MISTAKE mypy: "Group" has no attribute "tagged" | pyright: attribute "tagged" for class "Group"
User("g").tagged(team="web")  # TWIN
Group("g").with_members(Role("r"))  # MISTAKE mypy: to "with_members" of "Group" has incompatible type "Role" | pyright: type "Role" cannot be assigned to parameter "users" of type "MemberReference | GroupMember"
Group("g").with_members(User("r"))  # TWIN
Group("g").with_members("jane")  # MISTAKE mypy: to "with_members" of "Group" has incompatible type "str" | pyright: type "Literal['jane']" cannot be assigned to parameter "users" of type "MemberReference | GroupMember"
Group("g").with_members(User("jane"))  # TWIN
User("u").member_of("devs")  # MISTAKE mypy: to "member_of" of "User" has incompatible type "str" | pyright: type "Literal['devs']" cannot be assigned to parameter "groups" of type "MemberReference | Group"
User("u").member_of(Group("devs"))  # TWIN
AccessKey(Role("r"))  # MISTAKE mypy: to "AccessKey" has incompatible type "Role" | pyright: type "Role" cannot be assigned to parameter "user" of type "User | Address"
AccessKey(User("r"))  # TWIN
LoginProfile("jane")  # MISTAKE mypy: to "LoginProfile" has incompatible type "str" | pyright: type "Literal['jane']" cannot be assigned to parameter "user" of type "User | Address"
LoginProfile(User("jane"))  # TWIN
ManagedPolicy.ReadOnlyAcces  # MISTAKE mypy: "ManagedPolicies" has no attribute "ReadOnlyAcces" | pyright: attribute "ReadOnlyAcces" for class "ManagedPolicies"
ManagedPolicy.ReadOnlyAccess  # TWIN
ManagedPolicy.ReadOnlyAccess()  # MISTAKE mypy: "AwsManagedPolicy" not callable | pyright: Object of type "AwsManagedPolicy" is not callable
ManagedPolicy.ReadOnlyAccess.arn("aws")  # TWIN

# Deployments.
account = InProcessAccount()
deploy(3)  # MISTAKE mypy: to "deploy" has incompatible type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "name" of type "str"
deploy("3", account=account)  # TWIN
deploy("x", acount=account)  # MISTAKE mypy: Unexpected keyword argument "acount" for "deploy" | pyright: No parameter named "acount"
deploy("x", account=account)  # TWIN
deploy("x", account=account, order="deny_first")  # MISTAKE mypy: to "deploy" has incompatible type | pyright: cannot be assigned to parameter "order"
deploy("x", account=account, order="least_privilege_first")  # TWIN

with deploy("x", account=account) as session:
    session.add("u")  # MISTAKE mypy: No overload variant of "add" of "DeploymentSession" matches argument type "str" | pyright: type "Literal['u']" cannot be assigned to parameter "resource" of type "_R@add"
    session.add(User("u"))  # TWIN
    session.add(identity)  # MISTAKE mypy: No overload variant of "add" of "DeploymentSession" matches argument type "IdentityPolicy" | pyright: type "IdentityPolicy" cannot be assigned to parameter "resource" of type "_R@add"
    session.add(Policy("p", identity))  # TWIN
    session.ad(Role("r").trusting(assume))  # MISTAKE mypy: "DeploymentSession" has no attribute "ad" | pyright: attribute "ad" for class "DeploymentSession"
    session.add(Role("r").trusting(assume))  # TWIN
    not_a_user: User = session.add(Group("g"))  # MISTAKE mypy: expression has type "Group", variable has type "User" | pyright: Type "Group" is not assignable to declared type "User"
    a_group: Group = session.add(Group("g"))  # TWIN
    two: tuple[Role, ...] = session.add(User("one"), User("two"))  # MISTAKE mypy: to "add" of "DeploymentSession" has incompatible type "User" | pyright: Type "tuple[User, ...]" is not assignable to declared type "tuple[Role, ...]"
    first, second = session.add(User("one"), User("two"))  # TWIN
    session.add(Group("both").with_members(session))  # MISTAKE mypy: to "with_members" of "Group" has incompatible type "DeploymentSession" | pyright: type "DeploymentSession" cannot be assigned to parameter "users" of type "MemberReference | GroupMember"
    session.add(Group("both").with_members(first, second))  # TWIN

session.apply("plan.json")  # MISTAKE mypy: to "apply" of "DeploymentSession" has incompatible type "str" | pyright: type "Literal['plan.json']" cannot be assigned to parameter "plan" of type "Plan | None"
session.apply(session.plan())  # TWIN
session.plan().step  # MISTAKE mypy: "Plan" has no attribute "step" | pyright: attribute "step" for class "Plan"
session.plan().steps  # TWIN
session.outputs[3]  # MISTAKE mypy: No overload variant of "__getitem__" of "Outputs" matches argument type "int" | pyright: type "Literal[3]" cannot be assigned to parameter "key" of type "str | Resource | Address"
session.outputs["r"]  # TWIN
session.outputs["r"].anr  # MISTAKE mypy: "Output" has no attribute "anr" | pyright: attribute "anr" for class "Output"
session.outputs["r"].arn  # TWIN
an_arn: str = session.outputs["r"].arn  # MISTAKE mypy: expression has type "str | None", variable has type "str" | pyright: Type "str | None" is not assignable to declared type "str"
perhaps_an_arn: str | None = session.outputs["r"].arn  # TWIN
session.outputs[AccessKey(User("u"))].arn.split(":")  # MISTAKE mypy: Item "None" of "str | None" has no attribute "split" | pyright: "split" is not a known attribute of "None"
session.outputs[Role("r")].arn.split(":")  # TWIN
