"""Looking at an account: each question, the calls it takes, and what is not there."""

from __future__ import annotations

import base64
from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from support.key_material import ssh

from iamdsl import ManagedPolicy, allow, document, trust
from iamdsl.errors import AccessDenied, CallFailed, ResourceError, UnknownName
from iamdsl.snapshot.found import Attached, OutboundFederation
from iamdsl.snapshot.view import AccountView
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable

    Took: TypeAlias = Callable[[str], bool]

ONE = document(allow("s3:*").on("*"))
TRUST = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
TAGS = [{"Key": "team", "Value": "data"}]
HERE = "arn:aws:iam::123456789012"
GITHUB = "token.actions.githubusercontent.com"
METADATA = (
    '<?xml version="1.0"?><EntityDescriptor entityID="https://idp.example.com" '
    'validUntil="2030-01-02T03:04:05Z" xmlns="urn:oasis:names:tc:SAML:2.0:metadata">'
    + "<!-- idp -->" * 90
    + "</EntityDescriptor>"
)
KEY = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n-----END PRIVATE KEY-----\n"


def _der(tag: int, content: bytes) -> bytes:
    return bytes((tag, len(content))) + content


def certificate(until: str) -> str:
    """As much of an X.509 certificate as says when it ends (YYMMDD)."""
    ends = _der(0x30, _der(0x17, b"260101000000Z") + _der(0x17, f"{until}000000Z".encode()))
    signed = _der(0x30, _der(0x02, b"\x01") + _der(0x30, b"") + _der(0x30, b"") + ends)
    text = base64.b64encode(_der(0x30, signed)).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"


@pytest.fixture
def iam(iam_account: InProcessAccount) -> Any:
    return iam_account.client("iam")


@pytest.fixture
def view(iam_account: InProcessAccount) -> AccountView:
    iam_account.identity()
    iam_account.reset_calls()
    return AccountView(iam_account)


@pytest.fixture
def took(iam_account: InProcessAccount) -> Callable[[str], bool]:
    """Whether these calls were made since it was last asked, and nothing was written."""

    def judge(operations: str) -> bool:
        made, written = Counter(iam_account.calls), Counter(iam_account.writes)
        iam_account.reset_calls()
        wanted = Counter(f"iam:{name}" for name in operations.split())
        assert made == wanted
        return not written

    return judge


def test_user(iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount) -> None:
    iam.create_user(UserName="jane", Path="/people/", Tags=TAGS)
    iam.put_user_policy(UserName="jane", PolicyName="i", PolicyDocument=ONE.to_json())
    iam_account.reset_calls()
    jane = view.user("jane")
    assert took("GetUser ListUserPolicies GetUserPolicy ListAttachedUserPolicies ListGroupsForUser")
    assert (jane.arn, jane.tags) == (f"{HERE}:user/people/jane", {"team": "data"})
    assert jane.inline == {"i": ONE.to_dict()}
    with pytest.raises(UnknownName, match="did you mean `jane`") as caught:
        view.user("jnae")
    assert took("GetUser ListUsers")
    assert "123456789012 does not have it" in str(caught.value)
    assert str(caught.value.where).partition(":")[0] == __file__
    iam_account.fail("ListUsers", "AccessDenied")
    with pytest.raises(UnknownName) as caught:
        view.user("jnae")
    assert caught.value.next_step is None


def test_users(iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount) -> None:
    for name, path in {"jane": "/people/", "mary": "/people/", "bot": "/apps/"}.items():
        iam.create_user(UserName=name, Path=path)
    iam_account.reset_calls()
    assert [user.name for user in view.users()] == ["jane", "mary", "bot"]
    assert took("ListUsers")
    assert [user.arn for user in view.users("/apps/")] == [f"{HERE}:user/apps/bot"]
    assert [user.name for user in view.users("/people/", "^m")] == ["mary"]
    assert [user.name for user in view.users(name_regex="[an]")] == ["jane", "mary"]
    (bot,) = view.users(name_regex="bot")
    assert bot.id == iam.get_user(UserName="bot")["User"]["UserId"]
    iam_account.reset_calls()
    with pytest.raises(ResourceError, match="no regular expression") as caught:
        view.users(name_regex="(")
    assert caught.value.why is not None
    assert took("")


def test_lists_are_read_to_the_end() -> None:
    account = InProcessAccount(quotas={"Users": 1500})
    account.identity()
    for number in range(1001):
        account.client("iam").create_user(UserName=f"u{number}")
    account.reset_calls()
    assert len(AccountView(account).users()) == 1001
    assert account.calls == {"iam:ListUsers": 2}


def test_group(iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount) -> None:
    iam.create_group(GroupName="devs", Path="/teams/")
    iam.put_group_policy(GroupName="devs", PolicyName="i", PolicyDocument=ONE.to_json())
    for name in ("jane", "mary"):
        iam.create_user(UserName=name, Path="/people/")
        iam.add_user_to_group(GroupName="devs", UserName=name)
    iam_account.reset_calls()
    found = view.group("devs")
    assert took("GetGroup ListGroupPolicies GetGroupPolicy ListAttachedGroupPolicies")
    assert (found.group.path, found.group.inline) == ("/teams/", {"i": ONE.to_dict()})
    assert [(one.name, one.path) for one in found.members] == [
        ("jane", "/people/"),
        ("mary", "/people/"),
    ]
    with pytest.raises(UnknownName, match="did you mean `devs`"):
        view.group("dev")
    assert took("GetGroup ListGroups")


def test_all_members_of_a_group(iam_account: InProcessAccount, iam: Any) -> None:
    iam.create_group(GroupName="devs")
    for number in range(3):
        iam.create_user(UserName=f"u{number}")
        iam.add_user_to_group(GroupName="devs", UserName=f"u{number}")
    pages = Pages(iam_account, "GetGroup")
    found = AccountView(pages).group("devs")
    assert [one.name for one in found.members] == ["u0", "u1", "u2"]
    assert iam_account.calls["iam:GetGroup"] == 3


class Pages:
    """An account that gives one item a page for an operation, whatever is asked for."""

    endpoint = None

    def __init__(self, account: InProcessAccount, operation: str) -> None:
        self._account = account
        self._operation = operation
        self.identity = account.identity

    def client(self, service: str, *, retries: bool = True) -> Any:
        from botocore import xform_name

        inner = self._account.client(service, retries=retries)
        short = xform_name(self._operation)

        class Client:
            def __getattr__(self, name: str) -> Any:
                method = getattr(inner, name)
                if name != short:
                    return method
                return lambda **given: method(**{**given, "MaxItems": 1})

        return Client()


def test_role(iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount) -> None:
    iam.create_role(
        RoleName="web",
        Path="/apps/",
        AssumeRolePolicyDocument=TRUST,
        Description="serves",
        MaxSessionDuration=7200,
        Tags=TAGS,
    )
    iam_account.reset_calls()
    found = view.role("web")
    assert took("GetRole ListRolePolicies ListAttachedRolePolicies ListInstanceProfilesForRole")
    assert (found.role.description, found.role.max_session_duration) == ("serves", 7200)
    assert found.role.trust["Statement"]["Principal"] == {"Service": "ec2.amazonaws.com"}
    assert (found.last_used, found.last_used_region) == (None, None)
    assert [one.name for one in view.roles("/apps/", "w.b")] == ["web"]
    assert took("ListRoles")
    with pytest.raises(UnknownName, match="did you mean `web`"):
        view.role("wbe")
    assert took("GetRole ListRoles")


def test_policies_of_a_role(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    iam.create_role(RoleName="web", AssumeRolePolicyDocument=TRUST)
    arn = iam.create_policy(PolicyName="p", Path="/x/", PolicyDocument=ONE.to_json())["Policy"][
        "Arn"
    ]
    iam.attach_role_policy(RoleName="web", PolicyArn=arn)
    iam.attach_role_policy(RoleName="web", PolicyArn=ManagedPolicy.ReadOnlyAccess.arn("aws"))
    for name in ("a", "b"):
        iam.put_role_policy(RoleName="web", PolicyName=name, PolicyDocument=ONE.to_json())
    iam_account.reset_calls()
    assert view.role_policies("web") == {"a": ONE.to_dict(), "b": ONE.to_dict()}
    assert took("ListRolePolicies GetRolePolicy GetRolePolicy")
    assert {one.name for one in view.role_policy_attachments("web")} == {"p", "ReadOnlyAccess"}
    assert view.role_policy_attachments("web", "/x/") == (Attached("p", arn),)
    assert took("ListAttachedRolePolicies ListAttachedRolePolicies")
    for ask in (view.role_policies, view.role_policy_attachments):
        with pytest.raises(UnknownName, match="did you mean `web`"):
            ask("wbe")


def test_policy_by_arn(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    arn = iam.create_policy(
        PolicyName="uploads", PolicyDocument=ONE.to_json(), Description="d", Tags=TAGS
    )["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=ONE.to_json(), SetAsDefault=False)
    iam.create_user(UserName="jane", PermissionsBoundary=arn)
    iam.attach_user_policy(UserName="jane", PolicyArn=arn)
    iam_account.reset_calls()
    found = view.policy(arn)
    assert took("GetPolicy GetPolicyVersion")
    assert found.document == ONE.to_dict()
    assert [version.id for version in found.policy.versions] == ["v1"]
    assert (found.policy.description, found.policy.tags) == ("d", {"team": "data"})
    assert (found.attachments, found.boundaries, found.attachable) == (1, 1, True)
    assert not found.is_aws_managed
    with pytest.raises(UnknownName, match="policy/uploads`"):
        view.policy(f"{HERE}:policy/upload")
    assert took("GetPolicy ListPolicies")
    with pytest.raises(UnknownName) as caught:
        view.policy(f"{HERE}:policy/else")
    assert caught.value.next_step is None
    with pytest.raises(ResourceError, match="path prefix"):
        view.policy(arn, path_prefix="/x/")


def test_policy_by_name(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    iam.create_policy(PolicyName="uploads", Path="/x/", PolicyDocument=ONE.to_json())
    iam_account.reset_calls()
    assert view.policy("uploads", path_prefix="/x/").policy.arn == f"{HERE}:policy/x/uploads"
    assert took("ListPolicies GetPolicy GetPolicyVersion")
    found = view.policy("AdministratorAccess")
    assert found.is_aws_managed
    assert found.document["Statement"]["Action"] == "*"
    with pytest.raises(UnknownName, match="did you mean `uploads`"):
        view.policy("upload")
    with pytest.raises(UnknownName, match="under /y/"):
        view.policy("uploads", path_prefix="/y/")


def test_a_name_that_aws_has_too(iam: Any, view: AccountView) -> None:
    iam.create_policy(PolicyName="ReadOnlyAccess", Path="/x/", PolicyDocument=ONE.to_json())
    with pytest.raises(ResourceError, match="2 policies are called") as caught:
        view.policy("ReadOnlyAccess")
    assert f"{HERE}:policy/x/ReadOnlyAccess" in str(caught.value)
    assert "arn:aws:iam::aws:policy/ReadOnlyAccess" in str(caught.value)
    assert not view.policy("ReadOnlyAccess", path_prefix="/x/").is_aws_managed


def test_instance_profiles(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    iam.create_role(RoleName="web", AssumeRolePolicyDocument=TRUST)
    iam.create_instance_profile(InstanceProfileName="ip", Path="/x/", Tags=TAGS)
    iam.add_role_to_instance_profile(InstanceProfileName="ip", RoleName="web")
    iam_account.reset_calls()
    found = view.instance_profile("ip")
    assert took("GetInstanceProfile")
    assert (found.roles, found.path, found.tags) == (("web",), "/x/", {"team": "data"})
    assert [one.arn for one in view.instance_profiles("web")] == [found.arn]
    assert took("ListInstanceProfilesForRole")
    with pytest.raises(UnknownName, match="instance profile 'pi'") as caught:
        view.instance_profile("pi")
    assert caught.value.next_step == "did you mean `ip`?"
    with pytest.raises(UnknownName, match="role 'wbe'"):
        view.instance_profiles("wbe")


def test_access_keys(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    iam.create_user(UserName="jane")
    made = [iam.create_access_key(UserName="jane")["AccessKey"] for _ in range(2)]
    iam.update_access_key(UserName="jane", AccessKeyId=made[1]["AccessKeyId"], Status="Inactive")
    iam_account.reset_calls()
    keys = view.access_keys("jane")
    assert took("ListAccessKeys")
    assert {key.id: key.status for key in keys} == {
        made[0]["AccessKeyId"]: "Active",
        made[1]["AccessKeyId"]: "Inactive",
    }
    with pytest.raises(UnknownName, match="did you mean `jane`"):
        view.access_keys("jan")


def test_account_alias(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    assert view.account_alias() is None
    iam.create_account_alias(AccountAlias="corp")
    iam_account.reset_calls()
    assert view.account_alias() == "corp"
    assert took("ListAccountAliases")


def test_open_id_connect_provider(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    iam.create_open_id_connect_provider(
        Url=f"https://{GITHUB}", ClientIDList=["sts.amazonaws.com"], Tags=TAGS
    )
    iam_account.reset_calls()
    arn = f"{HERE}:oidc-provider/{GITHUB}"
    found = view.open_id_connect_provider(f"https://{GITHUB}")
    assert took("GetOpenIDConnectProvider")
    assert (found.arn, found.url) == (arn, f"https://{GITHUB}")
    assert (found.client_ids, found.thumbprints) == (("sts.amazonaws.com",), ())
    assert found.tags == {"team": "data"}
    assert view.open_id_connect_provider(GITHUB) == found
    assert view.open_id_connect_provider(arn) == found
    iam_account.reset_calls()
    with pytest.raises(UnknownName, match=f"did you mean `{GITHUB}`"):
        view.open_id_connect_provider("https://token.action.githubusercontent.com")
    assert took("GetOpenIDConnectProvider ListOpenIDConnectProviders")


def test_saml_provider(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    arn = iam.create_saml_provider(
        Name="corp",
        SAMLMetadataDocument=METADATA,
        AssertionEncryptionMode="Allowed",
        AddPrivateKey=KEY,
        Tags=TAGS,
    )["SAMLProviderArn"]
    iam_account.reset_calls()
    found = view.saml_provider("corp")
    assert took("GetSAMLProvider")
    assert (found.arn, found.name, found.metadata) == (arn, "corp", METADATA)
    assert (found.encryption, len(found.private_keys)) == ("Allowed", 1)
    assert found.uuid
    assert found.valid_until is not None
    assert found.valid_until.year == 2030
    assert view.saml_provider(arn) == found
    iam_account.reset_calls()
    with pytest.raises(UnknownName, match="did you mean `corp`"):
        view.saml_provider("crop")
    assert took("GetSAMLProvider ListSAMLProviders")


def test_server_certificate(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    for name, until in {"web-1": "280101", "web-2": "300101", "web-3": "290101"}.items():
        iam.upload_server_certificate(
            ServerCertificateName=name,
            CertificateBody=certificate(until),
            PrivateKey=KEY,
            Path="/cdn/",
            Tags=TAGS,
        )
    iam_account.reset_calls()
    found = view.server_certificate("web-1")
    assert took("GetServerCertificate")
    assert found.arn == f"{HERE}:server-certificate/cdn/web-1"
    assert found.body.strip() == certificate("280101").strip()
    assert (found.chain, found.tags) == (None, {"team": "data"})
    assert found.expires is not None
    assert found.expires.year == 2028
    assert view.server_certificate(name_prefix="web-", latest=True).name == "web-2"
    assert took("ListServerCertificates GetServerCertificate")
    assert view.server_certificate(name_prefix="web-3").name == "web-3"
    with pytest.raises(ResourceError, match="3 server certificates begin with 'web'"):
        view.server_certificate(name_prefix="web")
    with pytest.raises(UnknownName, match="begins with 'web'"):
        view.server_certificate(name_prefix="web", path_prefix="/else/")
    with pytest.raises(UnknownName, match="did you mean `web-1`"):
        view.server_certificate("web1")
    with pytest.raises(ResourceError, match="by its name or by a prefix"):
        view.server_certificate()
    with pytest.raises(ResourceError, match="both are given"):
        view.server_certificate("web-1", name_prefix="web")


def test_user_ssh_key(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    iam.create_user(UserName="jane")
    made = iam.upload_ssh_public_key(UserName="jane", SSHPublicKeyBody=ssh(7))["SSHPublicKey"]
    iam_account.reset_calls()
    found = view.user_ssh_key("jane", made["SSHPublicKeyId"])
    assert took("GetSSHPublicKey")
    assert (found.user, found.body, found.status) == ("jane", ssh(7), "Active")
    assert found.fingerprint == made["Fingerprint"]
    pem = view.user_ssh_key("jane", found.id, encoding="PEM")
    assert pem.body.startswith("-----BEGIN PUBLIC KEY-----")
    iam_account.reset_calls()
    with pytest.raises(UnknownName, match="user 'jane' with the id 'APKA"):
        view.user_ssh_key("jane", "APKA" + "X" * 16)
    assert took("GetSSHPublicKey ListSSHPublicKeys")
    with pytest.raises(UnknownName, match="user 'mary'"):
        view.user_ssh_key("mary", found.id)


def test_outbound_web_identity_federation(
    iam: Any, view: AccountView, took: Took, iam_account: InProcessAccount
) -> None:
    off = OutboundFederation(enabled=False, issuer=None)
    assert view.outbound_web_identity_federation() == off
    assert took("GetOutboundWebIdentityFederationInfo")
    issuer = iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    on = OutboundFederation(enabled=True, issuer=issuer)
    assert view.outbound_web_identity_federation() == on
    iam_account.fail("GetOutboundWebIdentityFederationInfo", "InvalidInput")
    with pytest.raises(CallFailed, match="InvalidInput"):
        view.outbound_web_identity_federation()


def test_refusals_are_errors_of_their_own(view: AccountView, iam_account: InProcessAccount) -> None:
    questions: dict[str, Callable[[], object]] = {
        "GetUser": lambda: view.user("x"),
        "ListUsers": view.users,
        "GetGroup": lambda: view.group("x"),
        "GetRole": lambda: view.role("x"),
        "ListPolicies": lambda: view.policy("x"),
        "ListRolePolicies": lambda: view.role_policies("x"),
        "GetInstanceProfile": lambda: view.instance_profile("x"),
        "ListAccessKeys": lambda: view.access_keys("x"),
        "GetSAMLProvider": lambda: view.saml_provider("x"),
        "GetServerCertificate": lambda: view.server_certificate("x"),
        "GetOutboundWebIdentityFederationInfo": view.outbound_web_identity_federation,
    }
    for operation, ask in questions.items():
        iam_account.fail(operation, "AccessDenied")
        with pytest.raises(AccessDenied):
            ask()


def test_it_shows_what_it_looks_at() -> None:
    account = InProcessAccount("111122223333")
    assert repr(AccountView(account)) == "AccountView(InProcessAccount('111122223333', 'aws'))"
