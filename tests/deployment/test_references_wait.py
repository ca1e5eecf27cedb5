"""A document that names a new object is changed after it: what AWS refuses is not named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from support.executed_lines import check_linear
from support.faulty_account import FaultyAccount

from iamdsl import (
    Group,
    OpenIdConnectProvider,
    Policy,
    Role,
    SamlProvider,
    User,
    allow,
    deploy,
    document,
    key,
    oidc,
    trust,
)
from iamdsl.client.call import Call
from iamdsl.deployment.order.creation_barrier import CallSequence
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.errors import ApplyFailed
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import Outcome, Step
    from iamdsl.resources import Resource

ACCOUNT = "arn:aws:iam::123456789012:"
TRUST = trust(allow("sts:AssumeRole").for_service("ec2"))
METADATA = (
    '<?xml version="1.0"?><md:EntityDescriptor '
    'xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="x"><md:IDPSSODescriptor '
    'protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">'
    f"<!-- {'x' * 1200} --></md:IDPSSODescriptor></md:EntityDescriptor>"
)


def _saml(name: str) -> tuple[SamlProvider, Role]:
    provider = SamlProvider(name, METADATA)
    return provider, Role("login").trusting(_login(provider))


def _login(provider: SamlProvider | str) -> Any:
    aud = key("SAML:aud").equals("https://signin.aws.amazon.com/saml")
    return allow("sts:AssumeRoleWithSAML").for_federated(provider).when(aud)


def _saml_by_arn(name: str) -> tuple[Resource, ...]:
    role = Role("login").trusting(_login(f"{ACCOUNT}saml-provider/{name}"))
    return SamlProvider(name, METADATA), role


def _moved_saml_role(name: str) -> tuple[Resource, ...]:
    provider, role = _saml(name)
    return provider, evolve(role, path="/x/" if name == "new" else "/")


def _succeeded_saml_role(name: str) -> tuple[Resource, ...]:
    provider, role = _saml(name)
    return provider, evolve(role, name=f"login-{name}")


def _oidc(name: str) -> tuple[Resource, ...]:
    host = f"{name}.example.com"
    issuer = oidc(host)
    trusted = allow("sts:AssumeRoleWithWebIdentity").for_federated(issuer)
    return (
        OpenIdConnectProvider(f"https://{host}", client_ids=["sts.amazonaws.com"]),
        Role("login").trusting(trusted.when(issuer.aud.equals("sts.amazonaws.com"))),
    )


def _passed_role(name: str) -> tuple[Resource, ...]:
    role = Role(name, trust=TRUST)
    passing = allow("iam:PassRole").on(role)
    return (
        role,
        Role("login", trust=TRUST).with_inline("pass", passing),
        User("jane").with_inline("pass", passing),
        Group("devs").with_inline(f"pass-{name}", passing),
        Policy("pass", document(passing)),
    )


def _condition(name: str) -> tuple[Resource, ...]:
    role = Role(name, trust=TRUST)
    caller = key("aws:PrincipalArn").equals(f"{ACCOUNT}role/{role.name}")
    return role, Policy("read", document(allow("s3:Get*").on("*").when(caller)))


def _renamed_user(name: str) -> tuple[Resource, ...]:
    user = User(name, renamed_from="old" if name == "new" else None)
    return user, Policy("read", document(allow("iam:GetUser").on(user)))


def _moved_user(name: str) -> tuple[Resource, ...]:
    user = User("jane", path="/x/" if name == "new" else "/")
    return (
        user,
        Policy("read", document(allow("iam:GetUser").on(user))),
        Role("login").trusting(allow("sts:AssumeRole").for_user(user)),
    )


CASES: dict[str, tuple[Callable[[str], tuple[Resource, ...]], str]] = {
    "SAML provider": (_saml, "CreateSAMLProvider"),
    "SAML provider by ARN": (_saml_by_arn, "CreateSAMLProvider"),
    "role that is replaced": (_moved_saml_role, "CreateSAMLProvider"),
    "role that succeeds another": (_succeeded_saml_role, "CreateSAMLProvider"),
    "OIDC provider": (_oidc, "CreateOpenIDConnectProvider"),
    "role to pass": (_passed_role, "CreateRole"),
    "ARN in a condition": (_condition, "CreateRole"),
    "renamed user": (_renamed_user, "UpdateUser"),
    "moved user": (_moved_user, "UpdateUser"),
}


@pytest.fixture
def faulty() -> FaultyAccount:
    return FaultyAccount()


def _fail(faulty: FaultyAccount, *resources: Resource) -> Outcome:
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(*resources)
    outcome: Outcome = caught.value.outcome
    return outcome


def _state(faulty: FaultyAccount) -> Any:
    """Return what the account holds, without default versions' numbers."""
    details = faulty.iam.get_account_authorization_details()
    policies = [
        version["Document"]
        for policy in details["Policies"]
        for version in policy["PolicyVersionList"]
        if version["IsDefaultVersion"]
    ]
    names = ("UserDetailList", "GroupDetailList", "RoleDetailList")
    return json.dumps([*(details[name] for name in names), policies], default=str, sort_keys=True)


@pytest.mark.parametrize("case", CASES)
def test_reference_stays_until_the_new_object_exists(faulty: FaultyAccount, case: str) -> None:
    stack, operation = CASES[case]
    faulty.apply(*stack("old"))
    before = _state(faulty)
    faulty.account.fail(operation, "AccessDenied")
    outcome = _fail(faulty, *stack("new"))
    assert _state(faulty) == before
    assert not outcome.done
    assert faulty.apply(*stack("new")).complete
    assert faulty.session(*stack("new")).plan().is_empty


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(
    "options", [{"order": "least_privilege_first"}, {"delete_first": True}], ids=["order", "delete"]
)
def test_reference_follows_in_every_order(
    faulty: FaultyAccount, case: str, options: dict[str, Any]
) -> None:
    stack, _ = CASES[case]
    faulty.apply(*stack("old"))
    session = deploy(
        "s",
        account=faulty.account,
        secrets=faulty.sink,
        observer=faulty.notes,
        approve=True,
        **options,
    )
    for item in stack("new"):
        session.add(item)
    assert session.apply().complete
    assert faulty.session(*stack("new")).plan().is_empty


def test_outcome_names_what_was_left_unchanged(faulty: FaultyAccount) -> None:
    faulty.apply(*_passed_role("old"))
    faulty.account.fail("CreateRole", "AccessDenied")
    with pytest.raises(
        ApplyFailed, match="left unchanged because create role/new failed"
    ) as caught:
        faulty.apply(*_passed_role("new"))
    (note,) = caught.value.outcome.notes
    for name in (
        "inline policy pass of role/login",
        "inline policy pass of user/jane",
        "inline policy pass-new of group/devs",
        "policy/pass",
    ):
        assert name in note


def test_new_objects_do_not_wait_for_each_other(faulty: FaultyAccount) -> None:
    """A first deployment sends all that AWS accepts at once."""
    plan = faulty.session(*_passed_role("new")).plan()
    creations = [step for step in plan.steps if step.action.creates is not None]
    assert len(creations) == 5
    assert not any(step.after for step in creations)


def test_role_that_trusts_one_which_it_passes(faulty: FaultyAccount) -> None:
    """Neither can wait for the other: the trust policy needs its principal."""

    def stack(path: str) -> tuple[Role, ...]:
        app = Role("app", trust=TRUST, path=path)
        helper = Role(f"helper{len(path)}").trusting(allow("sts:AssumeRole").for_role(app))
        return app.with_inline("pass", allow("iam:PassRole").on(helper)), helper

    faulty.apply(*stack("/"))
    for path in ("/x/", "/xy/"):
        assert faulty.apply(*stack(path)).complete
        assert faulty.session(*stack(path)).plan().is_empty


def _named(count: int) -> tuple[Step, ...]:
    """Return the steps that replace roles by others, each named by the next one's policy."""
    arns = {Address("role", f"r{number}"): f"{ACCOUNT}role/r{number}" for number in range(count)}
    actions: list[PlannedCall] = []
    for number, address in enumerate(arns):
        named = f"{ACCOUNT}role/r{(number + 1) % count}"
        text = json.dumps({"Statement": [{"Resource": named}]})
        name = {"RoleName": address.name}
        old = Address("role", f"old{number}")
        actions += [
            PlannedCall(call=Call("iam", "One", name), sentence="", creates=address).at(address),
            PlannedCall(
                call=Call("iam", "PutRolePolicy", {**name, "PolicyDocument": text}),
                sentence="",
                uses=frozenset({address}),
            ).at(address),
            PlannedCall(call=Call("iam", f"X{number}", {}), sentence="", destroys=old).at(old),
        ]
    undeclared = frozenset(action.address for action in actions if action.destroys)
    sequence = CallSequence(undeclared=undeclared, arns=arns)
    return ordered_steps(tuple(actions), {}, sequence, Snapshot())


def test_work_grows_with_the_number_of_documents() -> None:
    check_linear(_named, 100)
    documents = [step for step in _named(100) if step.action.call.operation == "PutRolePolicy"]
    assert all(len(step.after) == 2 for step in documents)
