"""Roles, their trust policies, instance profiles, service-linked roles and sessions."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest

import iamdsl.testing.iam.instance_profiles  # noqa: F401 - which registers its operations
from iamdsl.testing.iam.documents import check_policy, principals_of, size
from iamdsl.testing.iam.operation import HANDLERS, Caller, Request
from iamdsl.testing.iam.records import User
from iamdsl.testing.iam.refusal import Refused
from iamdsl.testing.iam.security_tokens import STS
from iamdsl.testing.iam.service_linked_roles import settle
from iamdsl.testing.iam.state import State, new_id

NOW = datetime.now(UTC)
ME = "123456789012"
FOR_EC2 = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        },
    }
)


def for_aws(*values: str, kind: str = "AWS") -> str:
    value = json.loads(FOR_EC2)
    value["Statement"]["Principal"] = {kind: values[0] if len(values) == 1 else list(values)}
    return json.dumps(value)


@pytest.fixture
def state() -> State:
    return State(account=ME, partition="aws")


def do(
    state: State, operation: str, *, seen: State | None = None, now: datetime = NOW, **given: Any
) -> dict[str, Any]:
    caller = Caller(arn=f"arn:aws:iam::{ME}:user/me", id="AIDAME")
    handler = STS.get(operation) or HANDLERS[operation]
    request = Request(
        operation=operation,
        parameters=given,
        state=state,
        seen=seen or state,
        now=now,
        caller=caller,
    )
    return handler(request)


def make(state: State, name: str = "r", trust: str = FOR_EC2, **more: Any) -> dict[str, Any]:
    role: dict[str, Any] = do(
        state, "CreateRole", RoleName=name, AssumeRolePolicyDocument=trust, **more
    )["Role"]
    return role


def add_user(state: State, name: str = "u", path: str = "/") -> User:
    user = User(name=name, path=path, id=new_id("AIDA"), created=NOW)
    state.put(user)
    return user


def shown(state: State, name: str = "r") -> Any:
    text = do(state, "GetRole", RoleName=name)["Role"]["AssumeRolePolicyDocument"]
    return json.loads(text)["Statement"]["Principal"]["AWS"]


def identity(**changes: Any) -> str:
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", **changes}
    kept = {key: value for key, value in statement.items() if value is not None}
    return json.dumps({"Version": "2012-10-17", "Statement": [kept]})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "This policy contains invalid Json"),
        ("[]", "Syntax errors in policy."),
        ('{"Version":"2012-10-17","Statement":[]}', "Syntax errors in policy."),
        (identity(Effect="Maybe"), "Syntax errors in policy."),
        (identity(Resource=None), "Policy statement must contain resources."),
        (identity(Resource=[]), "Policy statement must contain resources."),
        (identity(Action=None), "Policy statement must contain actions."),
        (identity(Action=[]), "Policy statement must contain actions."),
        (identity(Action="GetObject"), "Actions/Conditions must be prefaced by a vendor, e.g."),
        (identity(Action="s3:a:b"), "Actions/Condition can contain only one colon."),
        (identity(Action="s3*:Get"), "Vendor s3* is not valid"),
        (identity(Resource="bucket"), 'Resource bucket must be in ARN format or "*".'),
        (identity(Resource="arn:aws:s3"), "The policy failed legacy parsing"),
        (identity(Resource="arn:x:s3:::b"), 'Partition "x" is not valid for resource'),
        (identity(Principal="*"), "Policy document should not specify a principal."),
        (identity(Sid="a b"), "Statement IDs (SID) must be alpha-numeric."),
    ],
)
def test_identity_policies_that_iam_refuses(text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        check_policy(text, "identity")
    assert refused.value.code == "MalformedPolicyDocument"
    assert refused.value.message.startswith(message)


def test_statement_ids_are_unique_but_for_empty_ones() -> None:
    one = json.loads(identity(Sid="A"))
    one["Statement"] *= 2
    with pytest.raises(Refused, match="must be unique"):
        check_policy(json.dumps(one), "identity")
    for statement in one["Statement"]:
        statement["Sid"] = ""
    check_policy(json.dumps(one), "identity")


def test_what_iam_takes() -> None:
    check_policy(identity(Action="*"), "identity")
    check_policy(identity(Resource=["arn:aws:s3:::b/*", "arn:*:s3:::${aws:username}"]), "identity")
    check_policy(identity(Action=None, NotAction="iam:*"), "identity")
    assert size('{"a": "b c"}\n') == 10


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"Resource": "*"}, "Has prohibited field Resource"),
        ({"Principal": {}}, "Missing required field Principal"),
        ({"Principal": {"AWS": []}}, "Missing required field Principal"),
        ({"Action": "s3:GetObject"}, "AssumeRole policy may only specify STS AssumeRole actions."),
    ],
)
def test_trust_policies_that_iam_refuses(
    state: State, changes: dict[str, Any], message: str
) -> None:
    value = json.loads(FOR_EC2)
    value["Statement"].update(changes)
    with pytest.raises(Refused, match=message):
        make(state, trust=json.dumps(value))
    assert not state.roles


@pytest.mark.parametrize(
    "value",
    [
        f"arn:aws:iam::{ME}:user/ghost",
        f"arn:aws:iam::{ME}:role/ghost",
        f"arn:aws:iam::{ME}:user/u",  # which is /team/u
        f"arn:aws:iam::{ME}:group/g",
        f"arn:aws:sts::{ME}:assumed-role/ghost/s",
        "arn:aws-cn:iam::210987654321:root",
        "arn:aws:iam::210987654321:role/*",
        "arn:aws:iam::21098765432:root",
        "AIDAGHOSTGHOSTGHOST12",
        "21098765432",
        "nobody",
    ],
)
def test_principals_that_are_not_there(state: State, value: str) -> None:
    add_user(state, path="/team/")
    with pytest.raises(Refused) as refused:
        make(state, trust=for_aws(value))
    assert refused.value.message == f'Invalid principal in policy: "AWS":"{value}"'


def test_principals_of_other_kinds(state: State) -> None:
    with pytest.raises(Refused, match='"SERVICE":"ec2"'):
        make(state, trust=for_aws("ec2", kind="Service"))
    with pytest.raises(Refused, match='"FEDERATED":"x"'):
        make(state, trust=for_aws("x", kind="Federated"))
    make(state, "a", for_aws("cognito-identity.amazonaws.com", kind="Federated"))
    make(state, "b", for_aws(f"arn:aws:iam::{ME}:oidc-provider/a.b/c", kind="Federated"))


def test_principals_that_all_may_name(state: State) -> None:
    everybody = ("*", "210987654321", f"arn:aws:iam::{ME}:root", "arn:aws:iam::210987654321:user/x")
    make(state, trust=for_aws(*everybody))
    assert principals_of(state.roles["r"].trust) == everybody
    assert shown(state) == [everybody[0], "arn:aws:iam::210987654321:root", *everybody[2:]]
    assert state.roles["r"].trusted == {}


def test_a_principal_is_refused_until_all_of_aws_has_seen_it(state: State) -> None:
    before = state.copy()
    user = add_user(state)
    trust = for_aws(state.arn_of(user))
    with pytest.raises(Refused, match="Invalid principal"):
        do(state, "CreateRole", seen=before, RoleName="r", AssumeRolePolicyDocument=trust)
    make(state, trust=trust)


def test_trust_follows_a_user_by_its_unique_id(state: State) -> None:
    user = add_user(state)
    make(state, trust=for_aws(state.arn_of(user)))
    assert shown(state) == f"arn:aws:iam::{ME}:user/u"
    del state.users["u"]
    state.put(attrs.evolve(user, name="v", path="/p/"))
    assert shown(state) == f"arn:aws:iam::{ME}:user/p/v"
    del state.users["v"]
    assert shown(state) == user.id
    add_user(state)  # of the same name, and somebody else
    assert shown(state) == user.id
    with pytest.raises(Refused, match=user.id):
        do(
            state,
            "UpdateAssumeRolePolicy",
            RoleName="r",
            PolicyDocument=do(state, "GetRole", RoleName="r")["Role"]["AssumeRolePolicyDocument"],
        )


def test_trust_in_an_id_and_in_a_session(state: State) -> None:
    user = add_user(state)
    other = make(state, "other")
    session = f"arn:aws:sts::{ME}:assumed-role/other/s"
    make(state, trust=for_aws(user.id, session))
    assert shown(state) == [state.arn_of(user), session]
    do(state, "DeleteRole", RoleName="other")
    assert shown(state) == [state.arn_of(user), f"{other['RoleId']}:s"]


def test_a_role_from_creation_to_deletion(state: State) -> None:
    role = make(state, Description="d", Tags=[{"Key": "k", "Value": "v"}], Path="/p/")
    assert role["Arn"] == f"arn:aws:iam::{ME}:role/p/r"
    assert role["Tags"] == [{"Key": "k", "Value": "v"}]
    with pytest.raises(Refused, match=r"Role with name R already exists\."):
        make(state, "R")
    do(state, "UpdateRole", RoleName="r", MaxSessionDuration=7200)
    (found,) = do(state, "ListRoles", PathPrefix="/p/")["Roles"]
    assert (found["Description"], found["MaxSessionDuration"]) == ("d", 7200)
    assert "Tags" not in found
    assert do(state, "ListRoles", PathPrefix="/q/") == {"Roles": []}
    answer = do(state, "UpdateRoleDescription", RoleName="r", Description="e")
    assert answer["Role"]["Description"] == "e"
    state.put(attrs.evolve(state.roles["r"], inline={"a": "{}"}))
    with pytest.raises(Refused, match="must delete policies first"):
        do(state, "DeleteRole", RoleName="r")
    state.put(attrs.evolve(state.roles["r"], inline={}))
    do(state, "DeleteRole", RoleName="r")
    with pytest.raises(Refused, match="cannot be found"):
        do(state, "GetRole", RoleName="r")


def test_a_boundary_is_a_policy_that_is_there(state: State) -> None:
    with pytest.raises(Refused, match="does not exist or is not attachable"):
        make(state, PermissionsBoundary=f"arn:aws:iam::{ME}:policy/ghost")
    boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    assert make(state, PermissionsBoundary=boundary)["PermissionsBoundary"] == {
        "PermissionsBoundaryType": "Policy",
        "PermissionsBoundaryArn": boundary,
    }


def test_quotas_of_roles(state: State) -> None:
    state.quotas = {**state.quotas, "Roles": 1, "AssumeRolePolicySize": 20}
    with pytest.raises(Refused, match="ACLSizePerRole: 20"):
        make(state)
    state.quotas = {**state.quotas, "AssumeRolePolicySize": 2048}
    do(state, "CreateServiceLinkedRole", AWSServiceName="rds.amazonaws.com")
    make(state)
    with pytest.raises(Refused, match="Roles: 1"):
        make(state, "s")


def test_an_instance_profile_holds_one_role(state: State) -> None:
    make(state)
    make(state, "s")
    do(state, "CreateInstanceProfile", InstanceProfileName="p")
    with pytest.raises(Refused, match=r"Instance Profile P already exists\."):
        do(state, "CreateInstanceProfile", InstanceProfileName="P")
    both: Any = {"InstanceProfileName": "p", "RoleName": "r"}
    with pytest.raises(Refused, match="NoSuchEntity"):
        do(state, "RemoveRoleFromInstanceProfile", **both)
    do(state, "AddRoleToInstanceProfile", **both)
    with pytest.raises(Refused, match="InstanceSessionsPerInstanceProfile: 1"):
        do(state, "AddRoleToInstanceProfile", InstanceProfileName="p", RoleName="s")
    (found,) = do(state, "ListInstanceProfilesForRole", RoleName="r")["InstanceProfiles"]
    assert [role["RoleName"] for role in found["Roles"]] == ["r"]
    cases: tuple[tuple[str, Any], ...] = (
        ("DeleteRole", {"RoleName": "r"}),
        ("DeleteInstanceProfile", {"InstanceProfileName": "p"}),
    )
    for operation, given in cases:
        with pytest.raises(Refused, match="must remove roles from instance profile first"):
            do(state, operation, **given)
    do(state, "RemoveRoleFromInstanceProfile", **both)
    do(state, "DeleteInstanceProfile", InstanceProfileName="p")
    with pytest.raises(Refused, match=r"Instance Profile p cannot be found\."):
        do(state, "GetInstanceProfile", InstanceProfileName="p")
    assert do(state, "ListInstanceProfiles") == {"InstanceProfiles": []}


def test_a_service_linked_role_is_the_services_own(state: State) -> None:
    service = "elasticbeanstalk.amazonaws.com"
    role = do(state, "CreateServiceLinkedRole", AWSServiceName=service)["Role"]
    name = role["RoleName"]
    assert name == "AWSServiceRoleForElasticBeanstalk"
    assert role["Arn"] == f"arn:aws:iam::{ME}:role/aws-service-role/{service}/{name}"
    with pytest.raises(Refused, match="has been taken in this account"):
        do(state, "CreateServiceLinkedRole", AWSServiceName=service)
    do(state, "CreateServiceLinkedRole", AWSServiceName=service, CustomSuffix="x")
    assert f"{name}_x" in state.roles
    do(state, "UpdateRole", RoleName=name, Description="d")
    cases: tuple[tuple[str, Any], ...] = (
        ("UpdateRole", {"MaxSessionDuration": 7200}),
        ("UpdateAssumeRolePolicy", {"PolicyDocument": FOR_EC2}),
        ("DeleteRole", {}),
    )
    for operation, given in cases:
        with pytest.raises(Refused, match="only modifiable by AWS"):
            do(state, operation, RoleName=name, **given)
    task = do(state, "DeleteServiceLinkedRole", RoleName=name)["DeletionTaskId"]
    assert task.startswith(f"task/aws-service-role/{service}/{name}/")
    assert do(state, "DeleteServiceLinkedRole", RoleName=name)["DeletionTaskId"] == task
    status = "GetServiceLinkedRoleDeletionStatus"
    assert do(state, status, DeletionTaskId=task) == {"Status": "IN_PROGRESS"}
    settle(state, NOW)
    assert name in state.roles
    later = NOW + timedelta(seconds=1)
    settle(state, later)
    assert name not in state.roles
    assert do(state, status, now=later, DeletionTaskId=task) == {"Status": "SUCCEEDED"}
    with pytest.raises(Refused, match="NoSuchEntity"):
        do(state, status, DeletionTaskId=f"{task[:-1]}{'1' if task[-1] == '0' else '0'}")


def test_service_linked_roles_that_are_none(state: State) -> None:
    with pytest.raises(Refused, match="InvalidInput"):
        do(state, "CreateServiceLinkedRole", AWSServiceName="nothing")
    make(state)
    with pytest.raises(Refused, match="NoSuchEntity"):
        do(state, "DeleteServiceLinkedRole", RoleName="r")
    role = do(state, "CreateServiceLinkedRole", AWSServiceName="my-thing.amazonaws.com")["Role"]
    assert role["RoleName"] == "AWSServiceRoleForMyThing"


def test_sessions(state: State) -> None:
    role = make(state)
    given: Any = {"RoleArn": role["Arn"], "RoleSessionName": "s"}
    answer = do(state, "AssumeRole", **given)
    session = (f"arn:aws:sts::{ME}:assumed-role/r/s", f"{role['RoleId']}:s")
    assert answer["AssumedRoleUser"] == {"Arn": session[0], "AssumedRoleId": session[1]}
    key = answer["Credentials"]["AccessKeyId"]
    assert key.startswith("ASIA")
    assert state.settings["sessions"][key] == session
    with pytest.raises(Refused, match="MaxSessionDuration"):
        do(state, "AssumeRole", DurationSeconds=7200, **given)
    with pytest.raises(Refused, match=f"AccessDenied: User: arn:aws:iam::{ME}:user/me is not"):
        do(state, "AssumeRole", RoleArn=f"{role['Arn']}x", RoleSessionName="s")
    assert do(state, "GetSessionToken")["Credentials"]["Expiration"] > NOW
    assert do(state, "GetCallerIdentity")["UserId"] == "AIDAME"
    assert do(state, "GetAccessKeyInfo", AccessKeyId=key) == {"Account": ME}
