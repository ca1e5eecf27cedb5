"""Trust policies: whom they may name, and whom they go on naming."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.iam_operations import FOR_EC2, ME, NOW, do, make_role

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.records import UserRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.policy_documents import principals_of

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState


def for_aws(*values: str, kind: str = "AWS") -> str:
    value = json.loads(FOR_EC2)
    value["Statement"]["Principal"] = {kind: values[0] if len(values) == 1 else list(values)}
    return json.dumps(value)


def add_user(state: AccountState, name: str = "u", path: str = "/") -> UserRecord:
    user = UserRecord(name=name, path=path, id=new_id("AIDA"), created=NOW)
    state.put(user)
    return user


def shown(state: AccountState, name: str = "r") -> Any:
    text = do(state, "GetRole", RoleName=name)["Role"]["AssumeRolePolicyDocument"]
    return json.loads(text)["Statement"]["Principal"]["AWS"]


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
    state: AccountState, changes: dict[str, Any], message: str
) -> None:
    value = json.loads(FOR_EC2)
    value["Statement"].update(changes)
    with pytest.raises(ApiError, match=message):
        make_role(state, trust=json.dumps(value))
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
def test_principals_that_are_not_there(state: AccountState, value: str) -> None:
    add_user(state, path="/team/")
    with pytest.raises(ApiError) as refused:
        make_role(state, trust=for_aws(value))
    assert refused.value.message == f'Invalid principal in policy: "AWS":"{value}"'


def test_principals_of_other_kinds(state: AccountState) -> None:
    with pytest.raises(ApiError, match='"SERVICE":"ec2"'):
        make_role(state, trust=for_aws("ec2", kind="Service"))
    with pytest.raises(ApiError, match='"FEDERATED":"x"'):
        make_role(state, trust=for_aws("x", kind="Federated"))
    make_role(state, "a", for_aws("cognito-identity.amazonaws.com", kind="Federated"))
    make_role(state, "b", for_aws(f"arn:aws:iam::{ME}:oidc-provider/a.b/c", kind="Federated"))


def test_principals_that_all_may_name(state: AccountState) -> None:
    everybody = ("*", "210987654321", f"arn:aws:iam::{ME}:root", "arn:aws:iam::210987654321:user/x")
    make_role(state, trust=for_aws(*everybody))
    assert principals_of(state.roles["r"].trust) == everybody
    assert shown(state) == [everybody[0], "arn:aws:iam::210987654321:root", *everybody[2:]]
    assert state.roles["r"].trusted == {}


def test_a_principal_is_refused_until_all_of_aws_has_seen_it(state: AccountState) -> None:
    before = state.copy()
    user = add_user(state)
    trust = for_aws(state.arn_of(user))
    with pytest.raises(ApiError, match="Invalid principal"):
        do(state, "CreateRole", seen=before, RoleName="r", AssumeRolePolicyDocument=trust)
    make_role(state, trust=trust)


def test_trust_follows_a_user_by_its_unique_id(state: AccountState) -> None:
    user = add_user(state)
    make_role(state, trust=for_aws(state.arn_of(user)))
    assert shown(state) == f"arn:aws:iam::{ME}:user/u"
    del state.users["u"]
    state.put(attrs.evolve(user, name="v", path="/p/"))
    assert shown(state) == f"arn:aws:iam::{ME}:user/p/v"
    del state.users["v"]
    assert shown(state) == user.id
    add_user(state)  # of the same name, and somebody else
    assert shown(state) == user.id
    with pytest.raises(ApiError, match=user.id):
        do(
            state,
            "UpdateAssumeRolePolicy",
            RoleName="r",
            PolicyDocument=do(state, "GetRole", RoleName="r")["Role"]["AssumeRolePolicyDocument"],
        )


def test_trust_in_an_id_and_in_a_session(state: AccountState) -> None:
    user = add_user(state)
    other = make_role(state, "other")
    session = f"arn:aws:sts::{ME}:assumed-role/other/s"
    make_role(state, trust=for_aws(user.id, session))
    assert shown(state) == [state.arn_of(user), session]
    do(state, "DeleteRole", RoleName="other")
    assert shown(state) == [state.arn_of(user), f"{other['RoleId']}:s"]
