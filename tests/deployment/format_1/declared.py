"""One stack with resources of every kind, and its later declarations."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from support.key_material import metadata, pem, ssh

from iamdsl import (
    AccessKey,
    Arn,
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Policy,
    Role,
    User,
    allow,
    aws,
    boundary,
    document,
    trust,
)
from iamdsl.resources import (
    AccountAlias,
    AccountPasswordPolicy,
    Attachment,
    OpenIdConnectProvider,
    OrganizationsFeatures,
    OutboundWebIdentityFederation,
    Resource,
    SamlProvider,
    SecurityTokenServicePreferences,
    ServerCertificate,
    ServiceLinkedRole,
    ServiceSpecificCredential,
    SigningCertificate,
    SshKey,
    VirtualMfaDevice,
)

STACK = "mine"
HERE = "arn:aws:iam::123456789012"
THEIRS = f"{HERE}:user/theirs"
TEAM, STAGE = {"team": "web"}, {"stage": "x"}
READ = allow("s3:Get*").on("*").when(aws.SourceIp.within("203.0.113.0/24"))
WRITE = allow("s3:Put*").on("*")
EDGE = Policy("edge", boundary(allow("s3:*").on("*")))
SHARED = Policy("shared", document(READ))
DATA = Policy("read", document(READ), path="/data/", description="reads", tags=TEAM)
OPS, OTHERS = Arn.parse(f"{HERE}:group/ops"), Arn.parse(f"{HERE}:group/others")
ADA = User(
    "ada",
    path="/staff/",
    boundary=EDGE,
    inline={"read": READ},
    attachments=[SHARED],
    tags=TEAM,
    groups=[OPS],
)
BOB = User("bob")
DEVS = Group("devs", path="/teams/", inline={"read": READ}, attachments=[SHARED], members=[ADA])
APP = Role(
    "app",
    path="/svc/",
    trust=trust(allow("sts:AssumeRole").for_service("ec2")),
    description="for the web",
    max_session_duration=7200,
    boundary=EDGE,
    inline={"read": READ},
    attachments=[SHARED],
    tags=TEAM,
)
LINKED = ServiceLinkedRole("autoscaling.amazonaws.com", suffix="web", description="for the web")
PROFILE = InstanceProfile("web", role=APP, path="/svc/", tags=TEAM)
TO_THEIRS = Attachment(SHARED, to=THEIRS)
GIT = ServiceSpecificCredential(ADA, "codecommit.amazonaws.com")
CERTIFICATE = ServerCertificate("web", pem(1), chain=pem(7), key_secret="acme-key", tags=TEAM)
MFA = VirtualMfaDevice("ada", path="/staff/", tags=TEAM)
OIDC = OpenIdConnectProvider("https://token.example.com/org", client_ids=["sts"], tags=TEAM)
SAML = SamlProvider("corp", metadata(1), tags=TEAM)

BASE: tuple[Resource, ...] = (
    EDGE,
    SHARED,
    DATA,
    ADA,
    BOB,
    DEVS,
    APP,
    LINKED,
    PROFILE,
    TO_THEIRS,
    AccessKey(ADA),
    AccessKey(ADA, label="off", status="Inactive"),
    LoginProfile(ADA),
    SshKey(ADA, ssh(1)),
    SigningCertificate(ADA, pem(1)),
    GIT,
    MFA,
    CERTIFICATE,
    OIDC,
    SAML,
    AccountAlias("acme"),
    AccountPasswordPolicy(max_password_age=90, require_symbols=True),
    SecurityTokenServicePreferences("v2Token"),
    OrganizationsFeatures(["RootCredentialsManagement"]),
    OutboundWebIdentityFederation(),
)


def create_unmanaged(iam: Any) -> None:
    """Create the unmanaged user and groups of the account."""
    iam.create_user(UserName="theirs")
    for name in ("ops", "others"):
        iam.create_group(GroupName=name)


def _with(*others: Resource, without: tuple[Resource, ...] = ()) -> tuple[Resource, ...]:
    """Return the base with these resources instead of those of the same address."""
    gone = {resource.address for resource in (*others, *without)}
    return (*(resource for resource in BASE if resource.address not in gone), *others)


_ANA = evolve(ADA, name="ana", renamed_from="ada")
STAGES: dict[str, tuple[Resource, ...]] = {
    "base": BASE,
    "nothing": (),
    # Every resource is changed in place.
    "changed": _with(
        evolve(
            ADA,
            path="/moved/",
            boundary=None,
            inline={"write": WRITE},
            attachments=[ManagedPolicy.ReadOnlyAccess],
            tags=STAGE,
            groups=[OTHERS],
        ),
        evolve(BOB, retain=True),
        evolve(DEVS, path="/moved/", inline={"write": WRITE}, members=[BOB]),
        evolve(APP, description="for all", max_session_duration=3600, attachments=[], tags=STAGE),
        evolve(DATA, policy=document(WRITE), tags=STAGE).protected(),
        evolve(PROFILE, role=None, tags=STAGE),
        AccessKey(ADA, status="Inactive"),
        AccessKey(ADA, label="off"),
        evolve(GIT, status="Inactive"),
        evolve(MFA, tags=STAGE),
        evolve(CERTIFICATE, path="/cloudfront/", tags=STAGE),
        evolve(OIDC, client_ids=["a", "b"], tags=STAGE),
        evolve(SAML, metadata=metadata(2), tags=STAGE),
        AccountAlias("acme-2"),
        AccountPasswordPolicy(minimum_password_length=14),
        SecurityTokenServicePreferences("v1Token"),
        OrganizationsFeatures(["RootSessions"]),
    ),
    # Replaced, because IAM cannot update the changed fields.
    "replaced": _with(
        evolve(APP, path="/moved/"),
        evolve(LINKED, suffix="other"),
        evolve(DATA, description="reads all"),
        AccessKey(ADA, label="new"),
        SshKey(ADA, ssh(3)),
        SigningCertificate(ADA, pem(2)),
        evolve(CERTIFICATE, body=pem(2)),
        evolve(SAML, name="other"),
        without=(LINKED, AccessKey(ADA), GIT, MFA, SAML, TO_THEIRS),
    ),
    # The user, with its credentials, the group and the server certificate are renamed.
    "renamed": _with(
        _ANA,
        evolve(DEVS, name="devops", renamed_from="devs", members=[_ANA]),
        evolve(CERTIFICATE, name="shop", renamed_from="web"),
        AccessKey(_ANA),
        AccessKey(_ANA, label="off", status="Inactive"),
        LoginProfile(_ANA),
        SshKey(_ANA, ssh(1)),
        SigningCertificate(_ANA, pem(1)),
        evolve(GIT, user=_ANA),
        without=(
            ADA,
            DEVS,
            CERTIFICATE,
            AccessKey(ADA),
            AccessKey(ADA, label="off"),
            LoginProfile(ADA),
            SshKey(ADA, ssh(1)),
            SigningCertificate(ADA, pem(1)),
            GIT,
        ),
    ),
}
"""The declared resources of the stack at each stage."""
