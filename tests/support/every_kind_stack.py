"""A stack with resources of every kind, and changed versions of it."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from resources.kinds import (
    account,
    certificates,
    credentials,
    group,
    instance_profile,
    policy,
    providers,
    role,
    user,
)
from resources.kinds.samples import EDGE, HERE, READ, SHARED, WRITE

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
    document,
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
from support.key_material import PRIVATE_KEY, metadata, pem, ssh

THEIRS = f"{HERE}:user/theirs"
ADA = evolve(user.BASE, groups=[Arn.parse(f"{HERE}:group/ops")])
BOB = evolve(credentials.ADA, name="bob")
ITSELF = Role("loop").trusting(allow("sts:AssumeRole").for_role("loop"))
ITSELF_MOVED = Role("loop", path="/moved/").trusting(allow("sts:AssumeRole").for_role("moved/loop"))
TO_THEIRS = Attachment(SHARED, to=THEIRS)
SECRETS = {"acme-key": {"PrivateKey": PRIVATE_KEY}}


def create_unmanaged(iam: Any) -> None:
    """Create objects that are not managed by the stack."""
    iam.create_user(UserName="theirs")
    for name in ("ops", "others"):
        iam.create_group(GroupName=name)


BASE: tuple[Resource, ...] = (
    EDGE,
    SHARED,
    ADA,
    BOB,
    evolve(group.BASE, members=[ADA]),
    role.BASE,
    role.LINKED,
    ITSELF,
    policy.BASE,
    instance_profile.BASE,
    TO_THEIRS,
    AccessKey(ADA),
    AccessKey(ADA, label="off", status="Inactive"),
    LoginProfile(ADA),
    credentials.SSH,
    credentials.CERTIFICATE,
    credentials.PASSWORD,
    credentials.EXPIRING,
    certificates.MFA,
    certificates.CERTIFICATE,
    providers.OIDC,
    evolve(providers.SAML, key_secrets=[]),
    AccountAlias("acme"),
    AccountPasswordPolicy(**account.BASE),
    SecurityTokenServicePreferences("v2Token"),
    OrganizationsFeatures(["RootCredentialsManagement"]),
    OutboundWebIdentityFederation(),
)


def _with(*others: Resource, without: tuple[Resource, ...] = ()) -> tuple[Resource, ...]:
    """Return the base with others in place of those with the same address."""
    replaced_addresses = {resource.address for resource in (*others, *without)}
    return (*(item for item in BASE if item.address not in replaced_addresses), *others)


CHANGED = _with(
    evolve(
        ADA,
        path="/moved/",
        boundary=None,
        inline={"write": WRITE},
        attachments=[ManagedPolicy.ReadOnlyAccess],
        tags={"stage": "x"},
        groups=[Arn.parse(f"{HERE}:group/others")],
    ),
    evolve(group.BASE, path="/moved/", inline={"write": WRITE}, members=[BOB]),
    evolve(
        role.BASE,
        description="for all",
        max_session_duration=3600,
        inline={"write": WRITE},
        attachments=[],
        tags={"stage": "x"},
    ),
    evolve(policy.BASE, policy=document(WRITE), tags={"stage": "x"}),
    evolve(instance_profile.BASE, role=None, tags={"stage": "x"}),
    AccessKey(ADA, status="Inactive"),
    AccessKey(ADA, label="off"),
    LoginProfile(ADA, password_reset_required=False),
    evolve(credentials.SSH, status="Inactive"),
    evolve(credentials.CERTIFICATE, status="Inactive"),
    evolve(credentials.PASSWORD, status="Inactive"),
    evolve(certificates.MFA, tags={"stage": "x"}),
    evolve(certificates.CERTIFICATE, path="/cloudfront/", tags={"stage": "x"}),
    evolve(providers.OIDC, client_ids=["a", "b"], tags={"stage": "x"}),
    evolve(providers.SAML, key_secrets=["acme-key"], metadata=metadata(2), tags={"stage": "x"}),
    AccountAlias("acme-2"),
    AccountPasswordPolicy(minimum_password_length=14),
    SecurityTokenServicePreferences("v1Token"),
    OrganizationsFeatures(["RootSessions"]),
)
"""Every resource is updated in place."""

REPLACED = _with(
    evolve(role.BASE, path="/moved/"),
    ITSELF_MOVED,
    evolve(role.LINKED, suffix="other"),
    evolve(policy.BASE, description="reads all"),
    evolve(instance_profile.BASE, path="/moved/"),
    Attachment(ManagedPolicy.ReadOnlyAccess, to=THEIRS),
    AccessKey(ADA, label="new"),
    SshKey(ADA, ssh(3)),
    SigningCertificate(ADA, pem(2)),
    ServiceSpecificCredential(ADA, "cassandra.amazonaws.com"),
    evolve(certificates.MFA, name="eve"),
    evolve(certificates.CERTIFICATE, body=pem(2)),
    evolve(providers.OIDC, url="https://token.example.com/other"),
    evolve(providers.SAML, name="other"),
    without=(
        role.LINKED,
        TO_THEIRS,
        AccessKey(ADA),
        credentials.PASSWORD,
        certificates.MFA,
        providers.OIDC,
        providers.SAML,
    ),
)
"""Resources are replaced, where IAM cannot update them in place."""

_EVE = evolve(ADA, name="eve", renamed_from="ada")
RENAMED: tuple[Resource, ...] = (
    *_with(
        _EVE,
        evolve(group.BASE, name="devops", renamed_from="devs", members=[_EVE]),
        evolve(certificates.CERTIFICATE, name="shop", renamed_from="web"),
        AccessKey(_EVE),
        AccessKey(_EVE, label="off", status="Inactive"),
        LoginProfile(_EVE),
        evolve(credentials.SSH, user=_EVE),
        evolve(credentials.CERTIFICATE, user=_EVE),
        evolve(credentials.PASSWORD, user=_EVE),
        evolve(credentials.EXPIRING, user=_EVE),
        without=(
            ADA,
            group.BASE,
            certificates.CERTIFICATE,
            AccessKey(ADA),
            AccessKey(ADA, label="off"),
            LoginProfile(ADA),
            credentials.SSH,
            credentials.CERTIFICATE,
            credentials.PASSWORD,
            credentials.EXPIRING,
        ),
    ),
)
"""Renamed: the user with its credentials, the group, the server certificate."""


NOTHING: tuple[Resource, ...] = ()


def _strangers(prefix: str, number: int) -> tuple[Resource, ...]:
    """Return one more object of every kind of which there can be several."""
    user = User(prefix).with_inline("read", READ).attach(SHARED)
    return (
        user,
        Group(f"{prefix}-group").with_members(user).attach(SHARED),
        evolve(role.BASE, name=f"{prefix}-role", path="/"),
        ServiceLinkedRole("autoscaling.amazonaws.com", suffix=prefix),
        Policy(f"{prefix}-policy", document(READ)),
        InstanceProfile(f"{prefix}-profile"),
        Attachment(_AWS_POLICIES[number % 2], to=THEIRS),
        AccessKey(user),
        LoginProfile(user),
        SshKey(user, ssh(number)),
        SigningCertificate(user, pem(number)),
        ServiceSpecificCredential(user, "codecommit.amazonaws.com"),
        VirtualMfaDevice(prefix),
        ServerCertificate(f"{prefix}-cert", pem(number), key_secret="acme-key"),
        OpenIdConnectProvider(f"https://{prefix}.example.com", client_ids=["sts"]),
        SamlProvider(f"{prefix}-saml", metadata(1)),
    )


_AWS_POLICIES = (ManagedPolicy.ReadOnlyAccess, ManagedPolicy.IAMReadOnlyAccess)
_OLD, _NEW = _strangers("old", 5), _strangers("new", 6)
_LATER = frozenset(
    {
        "account-alias",
        "account-password-policy",
        "organizations-features",
        "outbound-web-identity-federation",
    }
)
_REPLACEMENTS = {
    role.BASE.address: evolve(role.BASE, path="/moved/"),
    instance_profile.BASE.address: evolve(instance_profile.BASE, path="/moved/"),
    policy.BASE.address: evolve(policy.BASE, description="reads all"),
}
MIXED_BEFORE: tuple[Resource, ...] = (*(item for item in BASE if item.kind not in _LATER), *_OLD)
MIXED_RENAMED: tuple[Resource, ...] = (
    *(item for item in RENAMED if item.kind not in {*_LATER, "server-certificate"}),
    certificates.CERTIFICATE,
    *_OLD,
)
"""The same with the new names that `MIXED` has."""
MIXED: tuple[Resource, ...] = (
    *(
        _REPLACEMENTS.get(item.address, item)
        for item in RENAMED
        if item.kind != "server-certificate"
    ),
    evolve(certificates.CERTIFICATE, body=pem(2)),
    *_NEW,
)
"""From `MIXED_BEFORE`: one of each kind is created, one deleted; others renamed or replaced."""
