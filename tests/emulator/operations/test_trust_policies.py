"""Principals of trust policies: validation, and resolution to unique ids."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.iam_operations import ACCOUNT_ID, EC2_TRUST, NOW, call_operation, create_role

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.records import UserRecord
from iamdsl.emulator.account.state import new_id

if TYPE_CHECKING:
    from iamdsl.emulator.account.state import AccountState


def trust_of(*values: str, kind: str = "AWS") -> str:
    value = json.loads(EC2_TRUST)
    value["Statement"]["Principal"] = {kind: values[0] if len(values) == 1 else list(values)}
    return json.dumps(value)


def add_user(state: AccountState, name: str = "u", path: str = "/") -> UserRecord:
    user = UserRecord(name=name, path=path, id=new_id("AIDA"), created=NOW)
    state.put(user)
    return user


def shown_principal(state: AccountState, name: str = "r") -> Any:
    text = call_operation(state, "GetRole", RoleName=name)["Role"]["AssumeRolePolicyDocument"]
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
def test_malformed_trust_policies_are_refused(
    state: AccountState, changes: dict[str, Any], message: str
) -> None:
    value = json.loads(EC2_TRUST)
    value["Statement"].update(changes)
    with pytest.raises(ApiError, match=message):
        create_role(state, trust=json.dumps(value))
    assert not state.roles


@pytest.mark.parametrize(
    "value",
    [
        f"arn:aws:iam::{ACCOUNT_ID}:user/ghost",
        f"arn:aws:iam::{ACCOUNT_ID}:role/ghost",
        f"arn:aws:iam::{ACCOUNT_ID}:user/u",  # which is /team/u
        f"arn:aws:iam::{ACCOUNT_ID}:group/g",
        f"arn:aws:sts::{ACCOUNT_ID}:assumed-role/ghost/s",
        "arn:aws-cn:iam::210987654321:root",
        "arn:aws:iam::210987654321:role/*",
        "arn:aws:iam::21098765432:root",
        "AIDAGHOSTGHOSTGHOST12",
        "21098765432",
        "nobody",
    ],
)
def test_principals_that_do_not_exist_are_refused(state: AccountState, value: str) -> None:
    add_user(state, path="/team/")
    with pytest.raises(ApiError) as caught:
        create_role(state, trust=trust_of(value))
    assert caught.value.message == f'Invalid principal in policy: "AWS":"{value}"'


def test_service_and_federated_principals_are_checked(state: AccountState) -> None:
    with pytest.raises(ApiError, match='"SERVICE":"ec2"'):
        create_role(state, trust=trust_of("ec2", kind="Service"))
    with pytest.raises(ApiError, match=r'"FEDERATED":"x\.example"'):
        create_role(state, trust=trust_of("x.example", kind="Federated"))
    with pytest.raises(ApiError, match="must be valid domain names"):
        create_role(state, trust=trust_of("x", kind="Federated"))
    create_role(state, "a", trust_of("cognito-identity.amazonaws.com", kind="Federated"))
    create_role(
        state, "b", trust_of(f"arn:aws:iam::{ACCOUNT_ID}:oidc-provider/a.b/c", kind="Federated")
    )


def test_accounts_and_external_principals_are_accepted(state: AccountState) -> None:
    principals = (
        "*",
        "210987654321",
        f"arn:aws:iam::{ACCOUNT_ID}:root",
        "arn:aws:iam::210987654321:user/x",
    )
    create_role(state, trust=trust_of(*principals))
    assert state.roles["r"].trust == trust_of(*principals)
    assert shown_principal(state) == [
        principals[0],
        "arn:aws:iam::210987654321:root",
        *principals[2:],
    ]
    assert state.roles["r"].trusted == {}


def test_new_principal_is_refused_until_it_is_visible(state: AccountState) -> None:
    before = state.copy()
    user = add_user(state)
    trust = trust_of(state.arn_of(user))
    with pytest.raises(ApiError, match="Invalid principal"):
        call_operation(
            state, "CreateRole", visible_state=before, RoleName="r", AssumeRolePolicyDocument=trust
        )
    create_role(state, trust=trust)


def test_trust_policy_follows_user_by_unique_id(state: AccountState) -> None:
    user = add_user(state)
    create_role(state, trust=trust_of(state.arn_of(user)))
    assert shown_principal(state) == f"arn:aws:iam::{ACCOUNT_ID}:user/u"
    del state.users["u"]
    state.put(attrs.evolve(user, name="v", path="/p/"))
    assert shown_principal(state) == f"arn:aws:iam::{ACCOUNT_ID}:user/p/v"
    del state.users["v"]
    assert shown_principal(state) == user.id
    add_user(state)  # of the same name, with another unique id
    assert shown_principal(state) == user.id
    with pytest.raises(ApiError, match=user.id):
        call_operation(
            state,
            "UpdateAssumeRolePolicy",
            RoleName="r",
            PolicyDocument=call_operation(state, "GetRole", RoleName="r")["Role"][
                "AssumeRolePolicyDocument"
            ],
        )


def test_trust_policy_names_unique_id_and_role_session(state: AccountState) -> None:
    user = add_user(state)
    other = create_role(state, "other")
    session = f"arn:aws:sts::{ACCOUNT_ID}:assumed-role/other/s"
    create_role(state, trust=trust_of(user.id, session))
    assert shown_principal(state) == [state.arn_of(user), session]
    call_operation(state, "DeleteRole", RoleName="other")
    assert shown_principal(state) == [state.arn_of(user), f"{other['RoleId']}:s"]
