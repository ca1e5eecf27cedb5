"""Values that IAM returns in another form than declared cause no difference."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from support.counted_deployment import CountedDeployment
from support.document_variants import distorted, reshaped, seeded
from support.key_material import PRIVATE_KEY, metadata, pem, ssh

from iamdsl import Group, ManagedPolicy, Policy, Role, User, allow, parse, trust
from iamdsl.deployment import Verb
from iamdsl.emulator.operations import details
from iamdsl.errors import NotOurs
from iamdsl.language import Arn
from iamdsl.report import plan_lines
from iamdsl.resources import (
    AccountPasswordPolicy,
    OpenIdConnectProvider,
    SamlProvider,
    ServerCertificate,
    SigningCertificate,
    SshKey,
)

if TYPE_CHECKING:
    from random import Random

    from iamdsl.deployment import Plan
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

HERE = "arn:aws:iam::123456789012"
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
OIDC = {"OpenIDConnectProviderArn": f"{HERE}:oidc-provider/example.com"}
SMALL = [
    parse(policy.document().to_json(), "identity")
    for policy in list(ManagedPolicy)[::31]
    if len(policy.document().to_json()) < 1200
][:16]
TRUST = trust(
    allow("sts:AssumeRole", "sts:TagSession").for_account("111122223333").for_service("ec2"),
    allow("sts:AssumeRole").for_account("123456789012").named("Own"),
    allow("sts:AssumeRole").for_anyone().named("All"),
)
THEIRS = [Arn.parse(f"{HERE}:user/{name}") for name in ("ada", "bob")]
APP = Role("app", trust=TRUST)


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    """The stack `mine`, without other resources."""
    return CountedDeployment(iam_account)


def _sent(value: dict[str, Any], random: Random) -> str:
    return json.dumps(value, indent=random.choice([None, 1]), ensure_ascii=True)


def _steps(plan: Plan) -> list[str]:
    return [step.sentence for step in plan.steps]


def test_reformatted_documents_do_not_differ(deployment: CountedDeployment) -> None:
    inline = {f"p{number}": policy for number, policy in enumerate(SMALL[:6])}
    managed = [Policy(f"m{number}", policy) for number, policy in enumerate(SMALL)]
    stack = (evolve(APP, inline=inline), *managed)
    deployment.apply(*stack)
    for seed in range(2):
        random = seeded(seed)
        other = _sent(reshaped(TRUST.to_dict(), random), random)
        deployment.call("UpdateAssumeRolePolicy", RoleName="app", PolicyDocument=other)
        for name, policy in inline.items():
            text = _sent(reshaped(policy.to_dict(), random), random)
            deployment.call("PutRolePolicy", RoleName="app", PolicyName=name, PolicyDocument=text)
        for item in managed:
            text = _sent(reshaped(item.policy.to_dict(), random), random)
            deployment.call(
                "CreatePolicyVersion",
                PolicyArn=f"{HERE}:policy/{item.name}",
                PolicyDocument=text,
                SetAsDefault=True,
            )
        plan = deployment.declare(*stack).plan()
        assert _steps(plan) == []
        assert {change.verb for change in plan.changes} == {Verb.NONE}
        assert not deployment.declare(*stack).drift().found


def test_changed_documents_differ(deployment: CountedDeployment) -> None:
    inline = {f"p{number}": policy for number, policy in enumerate(SMALL[:6])}
    app = evolve(APP, inline=inline)
    deployment.apply(app)
    seen = 0
    for seed, (name, policy) in enumerate([*inline.items()] * 4):
        random = seeded(seed)
        text = _sent(reshaped(distorted(policy.to_dict(), random), random), random)
        policy_arguments = {"RoleName": "app", "PolicyName": name}
        try:
            deployment.call("PutRolePolicy", **policy_arguments, PolicyDocument=text)
        except deployment.iam.exceptions.MalformedPolicyDocumentException:
            continue  # the distortion left an empty list
        assert _steps(deployment.declare(app).plan()) == [
            f"change inline policy {name} of role/app"
        ]
        deployment.call("PutRolePolicy", **policy_arguments, PolicyDocument=policy.to_json())
        seen += 1
    assert seen > 10


CHANGED_OUTSIDE: dict[str, tuple[Resource, list[tuple[str, dict[str, Any]]]]] = {
    "a role's description": (
        evolve(APP, description="for the web \r\nand all"),
        [
            ("UpdateRole", {"RoleName": "app", "Description": "for the web \nand all"}),
        ],
    ),
    "the order of tags and attachments": (
        Role(
            "app",
            trust=TRUST,
            tags={"a": "1", "b": "2"},
            attachments=[ManagedPolicy.ReadOnlyAccess, ManagedPolicy.PowerUserAccess],
        ),
        [
            ("UntagRole", {"RoleName": "app", "TagKeys": ["a"]}),
            ("TagRole", {"RoleName": "app", "Tags": [{"Key": "a", "Value": "1"}]}),
            ("DetachRolePolicy", {"RoleName": "app", "PolicyArn": READ_ONLY}),
            ("AttachRolePolicy", {"RoleName": "app", "PolicyArn": READ_ONLY}),
        ],
    ),
    "an OIDC provider's thumbprints and clients": (
        OpenIdConnectProvider("example.com", client_ids=["b", "a"], thumbprints=["ab" * 20]),
        [
            (
                "UpdateOpenIDConnectProviderThumbprint",
                {**OIDC, "ThumbprintList": ["AB" * 20, "ab" * 20]},
            ),
            ("RemoveClientIDFromOpenIDConnectProvider", {**OIDC, "ClientID": "b"}),
            ("AddClientIDToOpenIDConnectProvider", {**OIDC, "ClientID": "b"}),
        ],
    ),
    "a SAML provider's metadata": (
        SamlProvider("corp", metadata(1)),
        [
            (
                "UpdateSAMLProvider",
                {
                    "SAMLProviderArn": f"{HERE}:saml-provider/corp",
                    "SAMLMetadataDocument": metadata(1).replace("><", ">\r\n  <") + "\n",
                },
            )
        ],
    ),
    "who is in a group": (
        Group("devs", members=[THEIRS[1], THEIRS[0]]),
        [
            ("RemoveUserFromGroup", {"GroupName": "devs", "UserName": "bob"}),
            ("AddUserToGroup", {"GroupName": "devs", "UserName": "bob"}),
        ],
    ),
    "the password policy": (
        AccountPasswordPolicy(minimum_password_length=8),
        [
            (
                "UpdateAccountPasswordPolicy",
                {"MinimumPasswordLength": 8, "HardExpiry": False, "RequireSymbols": False},
            )
        ],
    ),
}


@pytest.mark.parametrize("what", CHANGED_OUTSIDE)
def test_equivalent_values_do_not_differ(deployment: CountedDeployment, what: str) -> None:
    resource, calls = CHANGED_OUTSIDE[what]
    if isinstance(resource, Group):
        for user in ("ada", "bob"):
            deployment.call("CreateUser", UserName=user)
    deployment.apply(resource)
    for operation, arguments in calls:
        deployment.call(operation, **arguments)
    assert _steps(deployment.declare(resource).plan()) == []
    assert not deployment.declare(resource).drift().found


def test_tag_with_another_case_is_updated_once(deployment: CountedDeployment) -> None:
    deployment.apply(User("ada", tags={"team": "web"}))
    assert deployment.apply(User("ada", tags={"TEAM": "ops"})) == {"TagUser": 1}
    assert deployment.apply(User("ada", tags={"TEAM": "ops"})) == {}


def test_changed_description_differs(deployment: CountedDeployment) -> None:
    deployment.apply(evolve(APP, description="a b"))
    assert deployment.apply(evolve(APP, description="a  b")) == {"UpdateRole": 1}


def _reformatted(text: str) -> str:
    """Return a certificate with other line lengths and line ends."""
    first, *body, last = text.strip().splitlines()
    whole = "".join(body)
    lines = [whole[start : start + 20] for start in range(0, len(whole), 20)]
    return "\r\n".join([first, *lines, last])


def test_uploaded_material_is_adopted_unchanged(deployment: CountedDeployment) -> None:
    long = pem(1).replace("MAEB", "MAEB" * 30)
    deployment.secrets.put("key", {"PrivateKey": PRIVATE_KEY})
    deployment.call("CreateUser", UserName="ada")
    deployment.call(
        "UploadServerCertificate",
        ServerCertificateName="web",
        CertificateBody=_reformatted(long),
        CertificateChain=f"{_reformatted(long)}\r\n{_reformatted(pem(2))}",
        PrivateKey=PRIVATE_KEY,
    )
    key = deployment.call(
        "UploadSSHPublicKey", UserName="ada", SSHPublicKeyBody=f"{ssh(1)} ada@host\n"
    )
    signing = deployment.call(
        "UploadSigningCertificate", UserName="ada", CertificateBody=_reformatted(long)
    )
    ada = User("ada")
    stack = (
        ada,
        ServerCertificate("web", long, chain=f"{long}{pem(2)}", key_secret="key"),
        SshKey(ada, f"{ssh(1)} other", adopts=key["SSHPublicKey"]["SSHPublicKeyId"]),
        SigningCertificate(ada, long, adopts=signing["Certificate"]["CertificateId"]),
    )
    plan = deployment.declare(*stack, adopt=True, tag_adopted=False).plan()
    assert {change.verb for change in plan.changes} == {Verb.ADOPT}
    assert _steps(plan) == []


def test_description_alone_does_not_replace_a_policy(deployment: CountedDeployment) -> None:
    policy = Policy("shared", SMALL[0], description="for all")
    arguments = {"PolicyName": "shared", "PolicyDocument": SMALL[0].to_json()}
    deployment.call("CreatePolicy", **arguments, Description="for all\r\n")
    assert _steps(deployment.declare(policy, adopt=True, tag_adopted=False).plan()) == []
    other = evolve(policy, description="for some")
    with pytest.raises(NotOurs, match="description"):
        deployment.declare(other, adopt=True, tag_adopted=False).plan()


@pytest.mark.parametrize(
    "text", ["%7Bno", "[1]", '{"Version": "2012-10-17"}', '{"Statement": [5]}']
)
def test_unreadable_document_differs(
    deployment: CountedDeployment, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    deployment.apply(APP, User("ada"))
    # The emulator refuses such a document.
    monkeypatch.setattr(details, "trust_text", lambda _state, _role: text)
    plan = deployment.declare(APP, User("ada")).plan()
    assert _steps(plan) == ["change the trust policy of role/app"]
    assert any("app" in shown for _, shown in plan_lines(plan))
    monkeypatch.undo()
    assert deployment.apply(APP, User("ada")) == {}
