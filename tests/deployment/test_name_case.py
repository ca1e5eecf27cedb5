"""Names are compared as IAM compares them: one in another case is the same name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.key_material import PRIVATE_KEY, metadata, pem

from iamdsl import (
    Attachment,
    Group,
    InstanceProfile,
    ManagedPolicy,
    OpenIdConnectProvider,
    Policy,
    Role,
    SamlProvider,
    ServerCertificate,
    ServiceLinkedRole,
    User,
    VirtualMfaDevice,
    allow,
    deploy,
    document,
    key,
    trust,
)
from iamdsl.deployment import MemorySecrets
from iamdsl.errors import IamdslError, NotOurs, ResourceError, UndeclaredResource
from iamdsl.language import Arn
from iamdsl.snapshot import AccountView, ObservedRole, Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from iamdsl.deployment import DeploymentSession as Session
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
READ = allow("s3:GetObject").on("*")

KINDS: dict[str, Callable[[str], Resource]] = {
    "user": User,
    "group": Group,
    "role": lambda name: Role(name, trust=EC2),
    "policy": lambda name: Policy(name, document(READ)),
    "instance-profile": InstanceProfile,
    "server-certificate": lambda name: ServerCertificate(name, pem(1), key_secret="key"),
    "virtual-mfa-device": VirtualMfaDevice,
    "saml-provider": lambda name: SamlProvider(name, metadata(1)),
}


def session_of(name: str, account: InProcessAccount, **options: Any) -> Session:
    secrets = MemorySecrets()
    secrets.put("key", {"PrivateKey": PRIVATE_KEY})
    return deploy(name, account=account, approve=True, secrets=secrets, **options)


def declare(name: str, account: InProcessAccount, *resources: Resource, **options: Any) -> Session:
    session = session_of(name, account, **options)
    session.add(*resources)
    return session


def refusal(session: Session) -> IamdslError:
    with pytest.raises(IamdslError) as caught:
        session.plan()
    return caught.value


@pytest.fixture(params=[None, 1], ids=["one page", "many pages"])
def account(request: pytest.FixtureRequest, iam_account: InProcessAccount) -> InProcessAccount:
    """Return an account that is read in bulk, or one by one."""
    if request.param is not None:
        for number in range(30):
            iam_account.client("iam").create_user(UserName=f"u{number}")
        iam_account.limit_pages(request.param)
    return iam_account


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("options", [{}, {"adopt": True}], ids=["", "adopt"])
def test_name_of_another_stack_in_other_case_is_refused(
    kind: str, options: dict[str, Any], account: InProcessAccount
) -> None:
    declare("other", account, KINDS[kind]("App")).apply()
    account.reset_calls()
    error = refusal(declare("s", account, KINDS[kind]("aPP"), **options))
    assert isinstance(error, NotOurs)
    assert f"{kind}/aPP already exists in the account, as {kind}/App" in str(error)
    assert "declare it as 'App'" in str(error)
    assert __file__ in str(error)
    read_with_its_tags = {"user", "role", "instance-profile", "server-certificate"}
    assert ("belongs to the stack 'other'" in str(error)) is (kind in read_with_its_tags)
    assert not account.writes


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("options", [{}, {"adopt": True}], ids=["", "adopt"])
def test_unmanaged_name_in_other_case_is_refused_with_the_way_to_adopt_it(
    kind: str, options: dict[str, Any], account: InProcessAccount
) -> None:
    made = declare("made", account, KINDS[kind]("App"))
    made.apply()
    made = session_of("made", account)
    made.add(KINDS[kind]("App").retained())
    made.apply()
    session_of("made", account).apply()
    error = refusal(declare("s", account, KINDS[kind]("APP"), **options))
    assert isinstance(error, NotOurs)
    assert "declare it as 'App'" in str(error)
    assert ("adopt=True" in str(error)) is not bool(options)
    adopted = declare("s", account, KINDS[kind]("App"), adopt=True)
    assert adopted.apply().complete


@pytest.mark.parametrize("kind", KINDS)
def test_own_name_in_other_case_is_refused_and_nothing_is_deleted(
    kind: str, account: InProcessAccount
) -> None:
    declare("s", account, KINDS[kind]("App")).apply()
    account.reset_calls()
    error = refusal(declare("s", account, KINDS[kind]("app")))
    assert isinstance(error, ResourceError)
    assert "declare it as 'App'" in str(error)
    assert not account.writes
    assert declare("s", account, KINDS[kind]("App")).plan().is_empty


@pytest.mark.parametrize("kind", ["user", "group", "server-certificate"])
@pytest.mark.parametrize("new", ["app", "APP", "aPp"])
def test_rename_that_changes_only_the_case_is_refused(
    kind: str, new: str, iam_account: InProcessAccount
) -> None:
    declare("s", iam_account, KINDS[kind]("App")).apply()
    iam_account.reset_calls()
    renamed: Any = KINDS[kind](new)
    error = refusal(declare("s", iam_account, attrs.evolve(renamed, renamed_from="App")))
    assert isinstance(error, ResourceError)
    assert f"{kind}/App cannot be renamed to {new!r}: only the case differs" in str(error)
    assert "declare it as 'App'" in str(error)
    assert not iam_account.writes


@pytest.mark.parametrize("kind", ["user", "group"])
def test_name_of_a_renamed_object_in_other_case_is_free_only_after_the_rename(
    kind: str, iam_account: InProcessAccount
) -> None:
    declare("s", iam_account, KINDS[kind]("App")).apply()
    build: Any = KINDS[kind]
    resources = (build("New", renamed_from="App"), build("app"))
    error = refusal(declare("s", iam_account, *resources))
    assert f"{kind}/app already exists in the account, as {kind}/App" in str(error)
    declare("s", iam_account, resources[0]).apply()
    assert declare("s", iam_account, *resources).apply().complete


@pytest.mark.parametrize("kind", ["user", "group"])
def test_rename_to_a_name_in_use_in_other_case_is_refused(
    kind: str, iam_account: InProcessAccount
) -> None:
    declare("other", iam_account, KINDS[kind]("Taken")).apply()
    declare("s", iam_account, KINDS[kind]("app")).apply()
    build: Any = KINDS[kind]
    error = refusal(declare("s", iam_account, build("TAKEN", renamed_from="app")))
    assert "declare it as 'Taken'" in str(error)


def test_object_made_again_in_other_case_is_not_ours(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    declare("s", iam_account, User("jane")).apply()
    iam.delete_user(UserName="jane")
    iam.create_user(UserName="JANE")
    assert isinstance(refusal(declare("s", iam_account, User("jane"))), NotOurs)
    session_of("s", iam_account).apply()
    assert iam.get_user(UserName="jane")["User"]["UserName"] == "JANE"


POLICY = "arn:aws:iam::123456789012:policy/path/Reports"
REFERENCES: dict[str, tuple[Callable[[str], Resource], str]] = {
    "group": (lambda arn: User("x").member_of(Arn.parse(arn)), "group/Admins"),
    "member": (lambda arn: Group("x").with_members(Arn.parse(arn)), "user/Jane"),
    "attachment": (lambda arn: User("x").attach(arn), "policy/path/Reports"),
    "boundary": (lambda arn: User("x").bounded_by(arn), "policy/path/Reports"),
    "standalone": (
        lambda arn: Attachment(ManagedPolicy.ReadOnlyAccess, to=Arn.parse(arn)),
        "role/App",
    ),
}


@pytest.mark.parametrize("name", REFERENCES)
def test_reference_by_arn_in_other_case_is_refused_with_the_spelling(
    name: str, iam_account: InProcessAccount
) -> None:
    iam = iam_account.client("iam")
    iam.create_group(GroupName="Admins")
    iam.create_user(UserName="Jane")
    iam.create_role(RoleName="App", AssumeRolePolicyDocument=EC2.to_json())
    iam.create_policy(PolicyName="Reports", Path="/path/", PolicyDocument=document(READ).to_json())
    build, resource = REFERENCES[name]
    arn = f"arn:aws:iam::{iam_account.identity().account}:{resource}"
    path, _, last = arn.rpartition("/")
    for spelling in (last.lower(), last.upper()):
        error = refusal(declare("s", iam_account, build(f"{path}/{spelling}")))
        assert isinstance(error, UndeclaredResource)
        assert f"write {arn}" in str(error)
    assert declare("s", iam_account, build(arn)).apply().complete


names = st.text("abcXYZ019_+=,.@-", min_size=1, max_size=12)


@st.composite
def two_cases(draw: st.DrawFn) -> tuple[str, str]:
    """Return a name twice, each letter in a case of its own."""
    name = draw(names)
    upper = draw(st.lists(st.booleans(), min_size=len(name), max_size=len(name)))
    return name, "".join(c.upper() if up else c.lower() for c, up in zip(name, upper, strict=True))


def observed(name: str) -> ObservedRole:
    created: Any = None
    return ObservedRole(name, "/", name, "", created, {}, None, {}, (), (), {})


@given(two_cases(), st.lists(names))
def test_snapshot_finds_a_name_in_any_case(pair: tuple[str, str], others: list[str]) -> None:
    name, other_case = pair
    known = {known.lower(): known for known in others} | {name.lower(): name}
    snapshot = Snapshot(roles={known: observed(known) for known in known.values()})
    assert snapshot.spelling("role", other_case) == name
    assert snapshot.has("role", other_case) is (name == other_case)
    assert snapshot.spelling("user", other_case) is None
    assert snapshot.spelling("role", f"{name}/none") is None


class CountedTable(dict[str, ObservedRole]):
    """Counts how often all of its names are gone through."""

    def __init__(self) -> None:
        super().__init__({f"Role{number}": observed(f"Role{number}") for number in range(10_000)})
        self.iterations = 0

    def __iter__(self) -> Iterator[str]:
        self.iterations += 1
        return super().__iter__()


def test_index_of_names_is_built_once() -> None:
    table = CountedTable()
    snapshot = Snapshot(roles=table)
    spellings = [snapshot.spelling("role", f"role{number}") for number in range(10_000)]
    assert spellings == list(table)
    assert table.iterations == 2  # the index, and this test


@pytest.mark.parametrize("name", ["reports", "REPORTS", "Reports"])
def test_account_view_answers_with_the_spelling_of_the_account(
    name: str, iam_account: InProcessAccount
) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="Reports")
    iam.create_group(GroupName="Reports")
    iam.create_role(RoleName="Reports", AssumeRolePolicyDocument=EC2.to_json())
    iam.create_policy(PolicyName="Reports", PolicyDocument=document(READ).to_json())
    iam.create_instance_profile(InstanceProfileName="Reports")
    view = AccountView(iam_account)
    assert view.user(name).name == "Reports"
    assert view.group(name).group.name == "Reports"
    assert view.role(name).role.name == "Reports"
    assert view.policy(name).policy.name == "Reports"
    assert view.instance_profile(name).name == "Reports"


def test_lost_creation_is_not_found_again_under_another_spelling(
    iam_account: InProcessAccount,
) -> None:
    """Another user of that name appears while the response of the creation is lost."""
    iam = iam_account.client("iam")
    session = declare("s", iam_account, Group("admins"))
    plan = session.plan()
    iam.create_group(GroupName="ADMINS")
    iam_account.fail("CreateGroup", "ServiceFailure", when="before")
    with pytest.raises(IamdslError):
        session.apply(plan)
    assert isinstance(refusal(declare("s", iam_account, Group("admins"))), NotOurs)


SERVICE = "autoscaling.amazonaws.com"


@pytest.mark.parametrize("suffix", ["web", "WEB"])
@pytest.mark.parametrize("owner", ["s", "other"])
def test_suffix_of_a_service_linked_role_in_other_case_is_refused(
    suffix: str, owner: str, iam_account: InProcessAccount
) -> None:
    declare(owner, iam_account, ServiceLinkedRole(SERVICE, suffix="Web")).apply()
    iam_account.reset_calls()
    error = refusal(declare("s", iam_account, ServiceLinkedRole(SERVICE, suffix=suffix)))
    assert isinstance(error, NotOurs) is (owner == "other")
    assert f"declare it as '{SERVICE}/Web'" in str(error)
    assert not iam_account.writes


@pytest.mark.parametrize("owner", ["s", "other"])
def test_saml_provider_in_other_case_is_refused_before_a_trust_policy_changes(
    owner: str, iam_account: InProcessAccount
) -> None:
    def resources(name: str) -> tuple[Resource, ...]:
        provider = SamlProvider(name, metadata(1))
        sign_in = key("SAML:aud").equals("https://signin.aws.amazon.com/saml")
        statement = allow("sts:AssumeRoleWithSAML").for_federated(provider).when(sign_in)
        return provider, Role("app").trusting(statement)

    provider, role = resources("corp")
    declare(owner, iam_account, provider).apply()
    if owner == "s":
        declare("s", iam_account, provider, role).apply()
    iam_account.reset_calls()
    error = refusal(declare("s", iam_account, *resources("Corp")))
    assert "saml-provider/Corp already exists in the account, as saml-provider/corp" in str(error)
    assert not iam_account.writes


def test_saml_providers_are_listed_only_to_create_one(iam_account: InProcessAccount) -> None:
    declare("s", iam_account, *(SamlProvider(name, metadata(1)) for name in "abc")).plan()
    assert iam_account.calls["iam:ListSAMLProviders"] == 1
    declare("s", iam_account, SamlProvider("a", metadata(1))).apply()
    iam_account.reset_calls()
    declare("s", iam_account, SamlProvider("a", metadata(1))).plan()
    declare("s", iam_account, User("u")).plan()
    assert iam_account.calls["iam:ListSAMLProviders"] == 0


def test_saml_provider_is_created_without_the_permission_to_list_them(
    iam_account: InProcessAccount,
) -> None:
    iam_account.fail("ListSAMLProviders", "AccessDenied", times=5)
    assert declare("s", iam_account, SamlProvider("a", metadata(1))).apply().complete


@pytest.mark.parametrize("host", ["A.example.com", "a.example.com/Path"])
def test_urls_in_other_case_are_different_providers(
    host: str, iam_account: InProcessAccount
) -> None:
    first = OpenIdConnectProvider(f"https://{host.lower()}", client_ids=["sts"])
    other = OpenIdConnectProvider(f"https://{host}", client_ids=["sts"])
    declare("other", iam_account, first).apply()
    assert declare("s", iam_account, other).apply().complete
