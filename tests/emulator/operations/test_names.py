"""Names are looked up without regard to case; answers have the spelling of the object."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.iam_operations import ACCOUNT_ID, EC2_TRUST, Account, empty_state
from support.key_material import PRIVATE_KEY, pem

from iamdsl.emulator.account.name_table import NameTable

DOCUMENT = (
    '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}'
)
POLICY = f"arn:aws:iam::{ACCOUNT_ID}:policy/Reports"

CREATIONS: dict[str, dict[str, Any]] = {
    "User": {},
    "Group": {},
    "Role": {"AssumeRolePolicyDocument": EC2_TRUST},
    "InstanceProfile": {},
    "Policy": {"PolicyDocument": DOCUMENT},
    "ServerCertificate": {"CertificateBody": pem(1), "PrivateKey": PRIVATE_KEY},
}
ADDRESSED_BY_NAME = [noun for noun in CREATIONS if noun != "Policy"]


def create(iam: Account, noun: str, name: str) -> None:
    verb = "Upload" if noun == "ServerCertificate" else "Create"
    iam(f"{verb}{noun}", **{f"{noun}Name": name}, **CREATIONS[noun])


def creation_error(iam: Account, noun: str, name: str) -> str:
    verb = "Upload" if noun == "ServerCertificate" else "Create"
    return iam.error(f"{verb}{noun}", **{f"{noun}Name": name}, **CREATIONS[noun]).code


@pytest.mark.parametrize("noun", CREATIONS)
@pytest.mark.parametrize("other", ["reports", "REPORTS", "rEPORTS"])
def test_name_in_other_case_is_taken(noun: str, other: str) -> None:
    iam = Account(empty_state())
    create(iam, noun, "Reports")
    assert creation_error(iam, noun, other) == "EntityAlreadyExists"


@pytest.mark.parametrize("noun", ADDRESSED_BY_NAME)
@pytest.mark.parametrize("other", ["Reports", "reports", "REPORTS"])
def test_object_is_found_in_any_case_and_keeps_its_spelling(noun: str, other: str) -> None:
    iam = Account(empty_state())
    create(iam, noun, "Reports")
    assert "'Reports'" in str(iam(f"Get{noun}", **{f"{noun}Name": other}))
    assert other == "Reports" or other not in str(iam(f"Get{noun}", **{f"{noun}Name": other}))
    if noun != "Group":
        iam(f"Tag{noun}", **{f"{noun}Name": other}, Tags=[{"Key": "a", "Value": "1"}])
        assert iam(f"List{noun}Tags", **{f"{noun}Name": "Reports"})["Tags"]
    iam(f"Delete{noun}", **{f"{noun}Name": other})
    assert iam.error(f"Get{noun}", **{f"{noun}Name": "Reports"}).code == "NoSuchEntity"
    create(iam, noun, other)
    assert f"'{other}'" in str(iam(f"Get{noun}", **{f"{noun}Name": "Reports"}))


@pytest.mark.parametrize("noun", ["User", "Group", "ServerCertificate"])
@pytest.mark.parametrize("new", ["reports", "REPORTS", "rePorts"])
def test_update_that_changes_only_the_case_is_refused(noun: str, new: str) -> None:
    iam = Account(empty_state())
    create(iam, noun, "Reports")
    for current in ("Reports", "reporTS"):
        names = {f"{noun}Name": current, f"New{noun}Name": new}
        assert iam.error(f"Update{noun}", **names).code == "EntityAlreadyExists"
    iam(f"Update{noun}", **{f"{noun}Name": "REPORTS", "NewPath": "/a/"})
    assert "/a/Reports" in str(iam(f"Get{noun}", **{f"{noun}Name": "reports"}))
    iam(f"Update{noun}", **{f"{noun}Name": "reports", f"New{noun}Name": "Other"})
    create(iam, noun, "reports")


def test_policies_members_and_profiles_are_set_in_any_case() -> None:
    iam = Account(empty_state())
    for noun in ("User", "Group", "Role", "InstanceProfile"):
        create(iam, noun, "App")
    create(iam, "Policy", "Reports")
    for noun in ("User", "Group", "Role"):
        iam(f"Put{noun}Policy", **{f"{noun}Name": "app"}, PolicyName="p", PolicyDocument=DOCUMENT)
        answer = iam(f"Get{noun}Policy", **{f"{noun}Name": "APP"}, PolicyName="p")
        assert answer[f"{noun}Name"] == "App"
        iam(f"Attach{noun}Policy", **{f"{noun}Name": "app"}, PolicyArn=POLICY)
        assert iam(f"ListAttached{noun}Policies", **{f"{noun}Name": "aPP"})["AttachedPolicies"]
    iam("AddUserToGroup", GroupName="APP", UserName="app")
    assert [user["UserName"] for user in iam("GetGroup", GroupName="app")["Users"]] == ["App"]
    iam("AddRoleToInstanceProfile", InstanceProfileName="APP", RoleName="app")
    profiles = iam("ListInstanceProfilesForRole", RoleName="APP")["InstanceProfiles"]
    assert [profile["InstanceProfileName"] for profile in profiles] == ["App"]
    key = iam("CreateAccessKey", UserName="APP")["AccessKey"]
    assert key["UserName"] == "App"


@pytest.mark.parametrize("arn", [POLICY.replace("Reports", "reports"), POLICY.upper()])
def test_arns_are_case_sensitive(arn: str) -> None:
    iam = Account(empty_state())
    create(iam, "Policy", "Reports")
    create(iam, "Role", "App")
    assert iam.error("GetPolicy", PolicyArn=arn).code == "NoSuchEntity"
    attached = iam.error("AttachRolePolicy", RoleName="App", PolicyArn=arn)
    assert attached.code == "NoSuchEntity"


@pytest.mark.parametrize(
    "principal",
    [
        f"arn:aws:iam::{ACCOUNT_ID}:role/app",
        f"arn:aws:sts::{ACCOUNT_ID}:assumed-role/app/session",
    ],
)
def test_principal_in_a_trust_policy_is_case_sensitive(principal: str) -> None:
    iam = Account(empty_state())
    create(iam, "Role", "App")
    trust = EC2_TRUST.replace('"Service": "ec2.amazonaws.com"', f'"AWS": "{principal}"')
    error = iam.error("UpdateAssumeRolePolicy", RoleName="App", PolicyDocument=trust)
    assert error.code == "MalformedPolicyDocument"
    iam(
        "UpdateAssumeRolePolicy",
        RoleName="app",
        PolicyDocument=trust.replace("role/app", "role/App"),
    )


names = st.text("abXY1_+=,.@-", min_size=1, max_size=6)


@given(st.lists(st.tuples(names, st.booleans()), max_size=20))
def test_table_holds_one_record_for_all_cases_of_a_name(steps: list[tuple[str, bool]]) -> None:
    table: NameTable[str] = NameTable()
    expected: dict[str, tuple[str, str]] = {}
    for name, is_added in steps:
        folded = name.lower()
        if is_added:
            table[name] = f"record of {name}"
            first, _ = expected.get(folded, (name, ""))
            expected[folded] = (first, f"record of {name}")
        elif name in table:
            del table[name.swapcase()]
            del expected[folded]
    assert list(table) == [first for first, _ in expected.values()]
    assert list(table.values()) == [record for _, record in expected.values()]
    assert len(table) == len(expected)
    assert all(table[name.upper()] == record for name, record in expected.values())
    copied = table.copy()
    assert copied == table
    copied["other"] = "record"
    assert "OTHER" not in table
