"""Reads that the caller may not make: what a run does without them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import (
    AccessKey,
    Group,
    InstanceProfile,
    LoginProfile,
    OpenIdConnectProvider,
    Policy,
    Role,
    User,
    allow,
    deny,
    deploy,
    document,
    trust,
)
from iamdsl.deployment import MemorySecrets, MemoryStorage, Plan, Verb
from iamdsl.errors import AccessDenied, ApplyFailed
from iamdsl.importer import Selection, import_stack
from iamdsl.report import JsonReport
from iamdsl.report.results.deployment_lines import drift_lines, plan_lines
from iamdsl.resources import Address
from iamdsl.services import iam
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
READ = document(allow("s3:GetObject").on("arn:aws:s3:::b/*"))
BULK = "iam:GetAccountAuthorizationDetails"


class Deployer:
    """User `ci` of an account that enforces policies; it may do all but some actions."""

    def __init__(self) -> None:
        self.account = InProcessAccount(enforce=True)
        self.root: Any = self.account.client("iam")
        self.root.create_user(UserName="ci")
        self.ledger = MemoryStorage()
        self.secrets = MemorySecrets()
        self.allow_all_but()

    def allow_all_but(self, *actions: str, on: str = "*") -> None:
        statements = [allow("iam:*").on("*"), *(deny(action).on(on) for action in actions)]
        self.root.put_user_policy(
            UserName="ci", PolicyName="p", PolicyDocument=document(*statements).to_json()
        )

    def session(self, *resources: Resource, adopt: bool = False) -> DeploymentSession:
        session = deploy(
            "s",
            account=self.account.acting_as("user/ci"),
            ledger=self.ledger,
            secrets=self.secrets,
            approve=True,
            adopt=adopt,
        )
        session.add(*resources)
        return session

    def known(self) -> set[str]:
        """Return the addresses in the ledger."""
        body = json.loads(self.ledger._contents["ledger.json"])
        return set(body["body"].get("entries", ()))


@pytest.fixture
def deployer() -> Deployer:
    return Deployer()


def _text(plan: Plan) -> str:
    return "\n".join(line for _, line in plan_lines(plan))


def _refused(plan: Plan) -> dict[str, str]:
    return {str(refusal.address): str(refusal.next_step) for refusal in plan.refused}


def test_stack_is_deployed_without_the_bulk_read(deployer: Deployer) -> None:
    deployer.allow_all_but(BULK, "iam:ListRoles", "iam:ListPolicies")
    policy = Policy("read", READ)
    role = Role("app", path="/ci/", trust=EC2).attach(policy).with_inline("more", READ)
    resources = (policy, role, InstanceProfile("app", role=role), User("ada"), Group("devs"))
    deployer.session(*resources).apply()
    plan = deployer.session(*resources).plan()
    assert plan.is_empty
    assert not plan.refused
    assert any("object by object" in note for note in plan.notes)
    assert BULK in " ".join(plan.notes)
    deployer.session().destroy()
    assert not deployer.root.list_roles()["Roles"]


def test_bulk_read_is_tried_once_and_then_each_object_is_read(deployer: Deployer) -> None:
    deployer.allow_all_but(BULK)
    deployer.account.reset_calls()
    deployer.session(Role("r", trust=EC2), Policy("p", READ)).plan()
    assert deployer.account.refused == {BULK: 1}
    assert deployer.account.calls == {
        "sts:GetCallerIdentity": 1,
        BULK: 1,
        "iam:GetRole": 1,
        "iam:GetPolicy": 1,
        "iam:ListPolicies": 1,
    }


def test_note_says_what_is_not_found_without_listing_policies(deployer: Deployer) -> None:
    deployer.allow_all_but(BULK, "iam:ListPolicies")
    plan = deployer.session(Policy("p", READ)).plan()
    assert any("another path is not found" in note for note in plan.notes)
    assert "another path is not found" in _text(plan)


def test_roles_settings_are_read_singly_without_list_roles(deployer: Deployer) -> None:
    deployer.allow_all_but("iam:ListRoles")
    roles = [Role(f"r{number}", trust=EC2, description="d") for number in range(3)]
    deployer.session(*roles).apply()
    deployer.account.reset_calls()
    plan = deployer.session(*roles).plan()
    assert plan.is_empty
    assert not plan.notes
    assert deployer.account.calls["iam:GetRole"] == len(roles)


OPEN_ID = OpenIdConnectProvider("https://id.example.com", client_ids=["web"])
ADA = User("ada")
SINGLE = {
    "role": (Role("x", trust=EC2), BULK, "iam:GetRole"),
    "role's policies": (Role("x", trust=EC2), BULK, "iam:ListRolePolicies"),
    "role's attachments": (Role("x", trust=EC2), BULK, "iam:ListAttachedRolePolicies"),
    "role's settings": (Role("x", trust=EC2), "iam:ListRoles", "iam:GetRole"),
    "user": (User("x"), BULK, "iam:GetUser"),
    "user's groups": (User("x"), BULK, "iam:ListGroupsForUser"),
    "group": (Group("x"), BULK, "iam:GetGroup"),
    "policy": (Policy("x", READ), BULK, "iam:GetPolicy"),
    "policy's tags": (Policy("x", READ), "iam:GetPolicy"),
    "instance profile": (InstanceProfile("x"), "iam:GetInstanceProfile"),
    "provider": (OPEN_ID, "iam:GetOpenIDConnectProvider"),
    "login profile": (LoginProfile(ADA), "iam:GetLoginProfile"),
    "access key": (AccessKey(ADA), "iam:ListAccessKeys"),
}


@pytest.mark.parametrize("name", SINGLE)
def test_unreadable_object_is_neither_changed_nor_forgotten_nor_deleted(
    name: str, deployer: Deployer
) -> None:
    resource, *denied = SINGLE[name]
    assert not isinstance(resource, str)
    around = (ADA,) if "ada" in resource.address.name else ()
    deployer.session(resource, *around).apply()
    before = deployer.account._open_iam().state.copy()
    address = str(resource.address)
    deployer.allow_all_but(*map(str, denied))
    other = Group("new") if resource.kind in {"role", "user"} else Role("new", trust=EC2)
    for declared in ((resource, *around, other), (*around, other)):
        session = deployer.session(*declared)
        plan = session.plan()
        assert list(_refused(plan)) == [address]
        assert str(denied[-1]) in f"{plan.refused[0].why} {plan.refused[0].next_step}"
        assert address in {str(item) for item in plan.left_out}
        assert address not in {str(change.address) for change in plan.changes}
        with pytest.raises(ApplyFailed, match=f"{address} could not be read"):
            session.apply(plan)
        assert str(other.address) in deployer.known()
        assert address in deployer.known()
    after = deployer.account._open_iam().state
    for table in ("roles", "users", "groups", "policies", "instance_profiles", "oidc_providers"):
        now = getattr(after, table)
        assert {key: now.get(key) for key in getattr(before, table) if key != "ci"} == {
            key: value for key, value in getattr(before, table).items() if key != "ci"
        }
    deployer.allow_all_but()
    deployer.session().destroy()
    assert deployer.known() == set()


def test_object_that_may_exist_is_not_created(deployer: Deployer) -> None:
    deployer.allow_all_but(BULK, "iam:GetRole")
    role = Role("r", trust=EC2)
    session = deployer.session(role, InstanceProfile("p", role=role), User("u"))
    plan = session.plan()
    assert {change.address: change.verb for change in plan.changes} == {
        Address("user", "u"): Verb.CREATE
    }
    assert list(_refused(plan)) == ["role/r", "instance-profile/p"]
    assert plan.refused[1].what == "is left unchanged until role/r can be read"
    with pytest.raises(ApplyFailed) as failure:
        session.apply(plan)
    assert "add allow" in str(failure.value) or "denies it" in str(failure.value)
    assert not deployer.root.list_roles()["Roles"]
    assert not deployer.root.list_instance_profiles()["InstanceProfiles"]


def test_known_object_that_is_unreadable_does_not_hold_back_what_uses_it(
    deployer: Deployer,
) -> None:
    role = Role("r", trust=EC2)
    deployer.session(role).apply()
    deployer.allow_all_but(BULK, "iam:GetRole")
    session = deployer.session(role, InstanceProfile("p", role=role))
    assert list(_refused(session.plan())) == ["role/r"]
    with pytest.raises(ApplyFailed):
        session.apply()
    (profile,) = deployer.root.list_instance_profiles()["InstanceProfiles"]
    assert [item["RoleName"] for item in profile["Roles"]] == ["r"]


@pytest.mark.parametrize("path", ["/", "/moved/"])
def test_policy_of_an_unreadable_role_is_not_deleted_or_replaced(
    path: str, deployer: Deployer
) -> None:
    policy = Policy("p", READ)
    role = Role("r", trust=EC2).attach(policy)
    deployer.session(policy, role).apply()
    deployer.allow_all_but(BULK, "iam:GetRole")
    moved = Policy("p", READ, path=path)
    declared = (moved, Role("r", trust=EC2).attach(moved)) if path != "/" else ()
    session = deployer.session(*declared)
    plan = session.plan()
    assert set(_refused(plan)) == {"role/r", "policy/p"}
    with pytest.raises(ApplyFailed):
        session.apply(plan)
    (attached,) = deployer.root.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert attached["PolicyArn"] == "arn:aws:iam::123456789012:policy/p"


def test_role_in_an_unreadable_instance_profile_is_not_deleted(deployer: Deployer) -> None:
    role = Role("r", trust=EC2)
    deployer.session(role, InstanceProfile("p", role=role)).apply()
    deployer.allow_all_but("iam:GetInstanceProfile")
    plan = deployer.session().plan()
    assert list(_refused(plan)) == ["instance-profile/p", "role/r"]
    assert not plan.changes


def test_user_with_an_unreadable_key_of_the_stack_is_not_deleted(deployer: Deployer) -> None:
    deployer.session(ADA, AccessKey(ADA)).apply()
    deployer.allow_all_but("iam:ListAccessKeys")
    plan = deployer.session().plan()
    assert list(_refused(plan)) == ["access-key/ada", "user/ada"]


def test_credentials_of_an_unreadable_user_are_unknown(deployer: Deployer) -> None:
    deployer.session(ADA, AccessKey(ADA), LoginProfile(ADA)).apply()
    deployer.allow_all_but(BULK, "iam:GetUser")
    plan = deployer.session(ADA, AccessKey(ADA), LoginProfile(ADA)).plan()
    assert set(_refused(plan)) == {"user/ada", "access-key/ada", "login-profile/ada"}
    assert not plan.changes


@pytest.mark.parametrize("name", ["ada", "lovelace"])
def test_user_whose_old_or_new_name_is_unreadable_is_not_renamed(
    name: str, deployer: Deployer
) -> None:
    deployer.session(ADA, AccessKey(ADA)).apply()
    deployer.allow_all_but(BULK)
    user = User("lovelace", renamed_from="ada")
    statements = [
        allow("iam:*").on("*"),
        deny(BULK).on("*"),
        deny("iam:GetUser").on(f"arn:aws:iam::123456789012:user/{name}"),
    ]
    deployer.root.put_user_policy(
        UserName="ci", PolicyName="p", PolicyDocument=document(*statements).to_json()
    )
    session = deployer.session(user, AccessKey(user))
    plan = session.plan()
    assert "user/lovelace" in _refused(plan)
    assert not plan.steps
    with pytest.raises(ApplyFailed):
        session.apply(plan)
    assert deployer.known() == {"user/ada", "access-key/ada"}
    assert {user["UserName"] for user in deployer.root.list_users()["Users"]} == {"ci", "ada"}


def test_unreadable_object_that_is_not_selected_is_not_reported(deployer: Deployer) -> None:
    deployer.session(Role("a", trust=EC2), Role("b", trust=EC2)).apply()
    deployer.allow_all_but("iam:GetRole", BULK, on="arn:aws:iam::123456789012:role/a")
    deployer.allow_all_but(BULK, "iam:GetRole")
    session = deployer.session(Role("a", trust=EC2), Role("b", trust=EC2), User("u"))
    plan = session.plan(target="user/*")
    assert not plan.refused
    session.apply(plan)
    assert list(_refused(session.plan(target="role/a"))) == ["role/a"]
    assert list(_refused(session.plan(exclude="role/b"))) == ["role/a"]


def test_drift_says_what_is_unknown(deployer: Deployer) -> None:
    deployer.session(ADA, Role("r", trust=EC2)).apply()
    deployer.root.tag_role(RoleName="r", Tags=[{"Key": "x", "Value": "y"}])
    deployer.root.tag_user(UserName="ada", Tags=[{"Key": "x", "Value": "y"}])
    deployer.allow_all_but(BULK, "iam:GetUser")
    drift = deployer.session(ADA, Role("r", trust=EC2)).drift()
    assert [str(change.address) for change in drift.changes] == ["role/r"]
    assert [str(refusal.address) for refusal in drift.refused] == ["user/ada"]
    assert "? user/ada" in "\n".join(line for _, line in drift_lines(drift))
    assert '"refused"' in JsonReport().drifts([drift])


def test_destroy_leaves_what_it_cannot_read_and_finishes_later(deployer: Deployer) -> None:
    deployer.session(ADA, Role("r", trust=EC2)).apply()
    deployer.allow_all_but(BULK, "iam:GetUser")
    with pytest.raises(ApplyFailed, match="user/ada"):
        deployer.session().destroy()
    assert deployer.known() == {"user/ada"}
    deployer.allow_all_but()
    deployer.session().destroy()
    assert deployer.known() == set()


def test_rollback_keeps_what_it_could_not_undo(deployer: Deployer) -> None:
    deployer.session(Role("r", trust=EC2), ADA).apply()
    deployer.session(Role("r", trust=EC2, description="d"), ADA.tagged(x="y")).apply()
    deployer.allow_all_but(BULK, "iam:GetUser")
    with pytest.raises(ApplyFailed, match="user/ada"):
        deployer.session().rollback()
    deployer.allow_all_but()
    deployer.session().rollback()
    assert deployer.session(Role("r", trust=EC2), ADA).plan().is_empty


def test_saved_plan_is_refused_if_an_object_became_unreadable(deployer: Deployer) -> None:
    session = deployer.session(Role("r", trust=EC2))
    plan = Plan.from_json(session.plan().to_json())
    deployer.allow_all_but(BULK, "iam:GetRole")
    with pytest.raises(AccessDenied, match="iam:GetRole"):
        session.apply(plan)


def test_saved_plan_keeps_its_refusals(deployer: Deployer) -> None:
    deployer.allow_all_but(BULK, "iam:GetRole")
    session = deployer.session(Role("r", trust=EC2), User("u"))
    plan = session.plan()
    saved = Plan.from_json(plan.to_json())
    assert saved.refused == plan.refused
    with pytest.raises(ApplyFailed, match="role/r"):
        session.apply(saved)
    assert deployer.known() == {"user/u"}


def test_approval_screen_shows_what_is_left_unchanged(deployer: Deployer) -> None:
    deployer.allow_all_but(BULK, "iam:GetRole")
    text = _text(deployer.session(Role("r", trust=EC2), User("u")).plan())
    assert "? role/r" in text
    assert "could not be read, so it is left unchanged" in text
    assert "1 object left unchanged" in text
    assert "not selected" not in text


def test_member_by_arn_that_may_not_be_looked_up_is_noted(deployer: Deployer) -> None:
    deployer.root.create_user(UserName="jane")
    deployer.allow_all_but(BULK, "iam:GetUser")
    jane = iam.user("jane", account="123456789012")
    session = deployer.session(Group("devs").with_members(jane))
    plan = session.plan()
    assert any("user/jane exists" in note for note in plan.notes)
    session.apply(plan)
    (member,) = deployer.root.get_group(GroupName="devs")["Users"]
    assert member["UserName"] == "jane"


def test_import_leaves_out_what_it_may_not_read(deployer: Deployer) -> None:
    deployer.root.create_instance_profile(InstanceProfileName="p")
    deployer.root.create_user(UserName="jane")
    deployer.allow_all_but("iam:GetInstanceProfile")
    imported = import_stack(deployer.account.acting_as("user/ci"), "mine", Selection())
    assert "user/jane" in {str(resource.address) for resource in imported.stack}
    reason = imported.left_out[Address("instance-profile", "p")]
    assert "could not be read" in reason
    assert "iam:GetInstanceProfile" in reason
    deployer.allow_all_but(BULK)
    with pytest.raises(AccessDenied) as denial:
        import_stack(deployer.account.acting_as("user/ci"), "mine", Selection())
    assert "iamdsl import --details details.json" in str(denial.value.next_step)


def test_rebuild_is_refused_if_an_object_may_not_be_read(deployer: Deployer) -> None:
    deployer.session(InstanceProfile("p")).apply()
    deployer.allow_all_but("iam:GetInstanceProfile")
    with pytest.raises(AccessDenied, match="GetInstanceProfile"):
        deployer.session(InstanceProfile("p")).rebuild()
    assert deployer.known() == {"instance-profile/p"}


def test_interrupted_creation_of_an_unreadable_object_stays_open(deployer: Deployer) -> None:
    role = Role("r", trust=EC2)
    deployer.account.kill_at(operation="CreateRole", when="after_commit")
    with pytest.raises(Killed):
        deployer.session(role).apply()
    deployer.account.clear_faults()
    deployer.allow_all_but(BULK, "iam:GetRole")
    with pytest.raises(ApplyFailed, match="role/r could not be read"):
        deployer.session(role, User("u")).apply()
    assert deployer.known() == {"user/u"}
    deployer.allow_all_but()
    plan = deployer.session(role, User("u")).plan()
    assert plan.is_empty
    assert [change.verb for change in plan.changed] == [Verb.RECOVER]


def test_policies_that_share_a_document_wait_for_each_other(deployer: Deployer) -> None:
    statements = [
        allow("s3:GetObject").on(f"arn:aws:s3:::{number:03}-{'x' * 100}/*") for number in range(80)
    ]
    deployer.session(*Policy.spread("long", document(*statements))).apply()
    deployer.allow_all_but(BULK)
    denied = deny("iam:GetPolicy").on("arn:aws:iam::123456789012:policy/long-1")
    policy = document(allow("iam:*").on("*"), deny(BULK).on("*"), denied)
    deployer.root.put_user_policy(UserName="ci", PolicyName="p", PolicyDocument=policy.to_json())
    fewer = document(*statements[1:-1])
    plan = deployer.session(*Policy.spread("long", fewer), User("u")).plan()
    assert [str(change.address) for change in plan.changes] == ["user/u"]
    assert next(iter(_refused(plan))) == "policy/long-1"


def test_role_that_an_unreadable_role_trusts_is_not_replaced(deployer: Deployer) -> None:
    def stack(path: str) -> tuple[Role, Role]:
        first = Role("first", path=path, trust=EC2)
        return first, Role("second", trust=trust(allow("sts:AssumeRole").for_role(first)))

    deployer.session(*stack("/")).apply()
    policy = document(
        allow("iam:*").on("*"),
        deny(BULK).on("*"),
        deny("iam:GetRole").on("arn:aws:iam::123456789012:role/second"),
    )
    deployer.root.put_user_policy(UserName="ci", PolicyName="p", PolicyDocument=policy.to_json())
    plan = deployer.session(*stack("/moved/")).plan()
    assert list(_refused(plan)) == ["role/second", "role/first"]
    assert not plan.steps
