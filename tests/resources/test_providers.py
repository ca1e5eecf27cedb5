"""Identity providers, server certificates and virtual MFA devices, each through its life."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from botocore import xform_name

from iamdsl import User, deploy
from iamdsl.deployment import DeploymentSession, MemorySecrets, Plan, Verb
from iamdsl.errors import IamdslError, InvalidName, NotOurs, ResourceError
from iamdsl.resources import (
    OpenIdConnectProvider,
    Resource,
    SamlProvider,
    ServerCertificate,
    VirtualMfaDevice,
)
from iamdsl.testing import Killed

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.testing import InProcessAccount

ISSUER = "token.example.com/org"
OIDC_ARN = f"arn:aws:iam::123456789012:oidc-provider/{ISSUER}"
PRINT, OTHER_PRINT = "a" * 40, "b" * 40
PRIVATE = base64.b64encode(b"\x30\x01\x09 very private").decode()
KEY = f"-----BEGIN PRIVATE KEY-----\n{PRIVATE}\n-----END PRIVATE KEY-----\n"


def _metadata(number: int) -> str:
    return (
        '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" '
        f'entityID="https://idp.example.com/{number}"><!--{"-x" * 500}--></EntityDescriptor>'
    )


def _pem(number: int) -> str:
    text = base64.b64encode(bytes((0x30, 1, number))).decode()
    return f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"


def _oidc(**fields: Any) -> OpenIdConnectProvider:
    return OpenIdConnectProvider(f"https://{ISSUER}", **{"client_ids": ["sts"], **fields})


def _saml(number: int = 1, **fields: Any) -> SamlProvider:
    return SamlProvider("corp", _metadata(number), **fields)


def _cert(number: int = 1, **fields: Any) -> ServerCertificate:
    return ServerCertificate("web", _pem(number), **{"key_secret": "acme-key", **fields})


def _mfa(**fields: Any) -> VirtualMfaDevice:
    return VirtualMfaDevice("ada", **{"path": "/staff/", **fields})


@attrs.frozen
class Life:
    """A resource, the one write that makes it, and what is asked to change or end it."""

    first: Resource
    created: str
    deleted: str
    same: tuple[Resource, ...] = ()
    changed: tuple[tuple[Resource, tuple[str, ...], tuple[str, ...]], ...] = ()
    """Another declaration, the writes there, and the writes back."""
    replaced: tuple[Resource, ...] = ()
    foreign: tuple[str, dict[str, Any]] = ("", {})
    """A change by somebody else."""
    mended: tuple[str, ...] = ()


def _tags(noun: str, other: Resource) -> tuple[Resource, tuple[str, ...], tuple[str, ...]]:
    return other, (f"Tag{noun}",), (f"Untag{noun}",)


_ADD, _REMOVE = (
    "AddClientIDToOpenIDConnectProvider",
    "RemoveClientIDFromOpenIDConnectProvider",
)
_PRINTS = ("UpdateOpenIDConnectProviderThumbprint",)
LIVES: dict[str, Life] = {
    "oidc": Life(
        _oidc(),
        "CreateOpenIDConnectProvider",
        "DeleteOpenIDConnectProvider",
        same=(OpenIdConnectProvider(ISSUER, client_ids=("sts", "sts")),),
        changed=(
            (_oidc(client_ids=["sts", "a.b"]), (_ADD,), (_REMOVE,)),
            (_oidc(client_ids=["a", "b"]), (_ADD, _ADD, _REMOVE), (_ADD, _REMOVE, _REMOVE)),
            (_oidc(client_ids=[]), (_REMOVE,), (_ADD,)),
            _tags("OpenIDConnectProvider", _oidc(tags={"team": "web"})),
        ),
        foreign=(_ADD, {"OpenIDConnectProviderArn": OIDC_ARN, "ClientID": "evil"}),
        mended=(_REMOVE,),
    ),
    "oidc with thumbprints": Life(
        _oidc(thumbprints=[OTHER_PRINT, PRINT.upper()], tags={"a": "b"}),
        "CreateOpenIDConnectProvider",
        "DeleteOpenIDConnectProvider",
        same=(_oidc(thumbprints=[PRINT, OTHER_PRINT], tags={"a": "b"}),),
        changed=((_oidc(thumbprints=[PRINT], tags={"a": "b"}), _PRINTS, _PRINTS),),
        foreign=(
            _PRINTS[0],
            {"OpenIDConnectProviderArn": OIDC_ARN, "ThumbprintList": ["c" * 40]},
        ),
        mended=_PRINTS,
    ),
    "saml": Life(
        _saml(),
        "CreateSAMLProvider",
        "DeleteSAMLProvider",
        same=(_saml(assertion_encryption_mode="Allowed"),),
        changed=(
            (_saml(2), ("UpdateSAMLProvider",), ("UpdateSAMLProvider",)),
            (
                _saml(2, assertion_encryption_mode="Required"),
                ("UpdateSAMLProvider",),
                ("UpdateSAMLProvider",),
            ),
            _tags("SAMLProvider", _saml(tags={"team": "web"})),
        ),
        foreign=(
            "UpdateSAMLProvider",
            {
                "SAMLProviderArn": "arn:aws:iam::123456789012:saml-provider/corp",
                "SAMLMetadataDocument": _metadata(9),
            },
        ),
        mended=("UpdateSAMLProvider",),
    ),
    "certificate": Life(
        _cert(chain=_pem(7) + _pem(8)),
        "UploadServerCertificate",
        "DeleteServerCertificate",
        same=(
            ServerCertificate(
                "web", f"\n{_pem(1)}\r\n", chain=_pem(7) + _pem(8) + "\n", key_secret="other"
            ),
        ),
        changed=(
            (
                _cert(chain=_pem(7) + _pem(8), path="/cloudfront/"),
                ("UpdateServerCertificate",),
                ("UpdateServerCertificate",),
            ),
            _tags("ServerCertificate", _cert(chain=_pem(7) + _pem(8), tags={"team": "web"})),
        ),
        replaced=(_cert(2, chain=_pem(7) + _pem(8)), _cert(), _cert(chain=_pem(7))),
        foreign=(
            "UpdateServerCertificate",
            {"ServerCertificateName": "web", "NewPath": "/theirs/"},
        ),
        mended=("UpdateServerCertificate",),
    ),
    "mfa": Life(
        _mfa(),
        "CreateVirtualMFADevice",
        "DeleteVirtualMFADevice",
        changed=(_tags("MFADevice", _mfa(tags={"team": "web"})),),
        replaced=(_mfa(path="/"), VirtualMfaDevice("eve", path="/staff/")),
        foreign=(
            "TagMFADevice",
            {
                "SerialNumber": "arn:aws:iam::123456789012:mfa/staff/ada",
                "Tags": [{"Key": "x", "Value": "y"}],
            },
        ),
        mended=("UntagMFADevice",),
    ),
}
CHANGES = [(life, *change) for life in LIVES.values() for change in life.changed]
REPLACEMENTS = [(life, other) for life in LIVES.values() for other in life.replaced]


class Desk:
    """One account, one secret sink with a private key, and the stack that is deployed."""

    def __init__(self, account: InProcessAccount) -> None:
        self.account = account
        self.secrets = MemorySecrets()
        self.secrets.put("acme-key", {"PrivateKey": KEY})

    def declare(self, *resources: Resource) -> DeploymentSession:
        session = deploy("mine", account=self.account, secrets=self.secrets)
        session.add(*resources)
        return session

    def apply(self, *resources: Resource) -> dict[str, int]:
        """The writes it takes."""
        self.account.reset_calls()
        session = self.declare(*resources)
        session.apply(Plan.from_json(session.plan().to_json()))
        assert session.plan().is_empty
        assert all(change.verb is Verb.NONE for change in session.plan().changes)
        return dict(self.account.writes)

    def call(self, operation: str, **arguments: Any) -> Any:
        return getattr(self.account.client("iam"), xform_name(operation))(**arguments)

    def left(self) -> list[Any]:
        return [
            *self.call("ListOpenIDConnectProviders")["OpenIDConnectProviderList"],
            *self.call("ListSAMLProviders")["SAMLProviderList"],
            *self.call("ListServerCertificates")["ServerCertificateMetadataList"],
            *self.call("ListVirtualMFADevices")["VirtualMFADevices"],
        ]


def _writes(*operations: str) -> dict[str, int]:
    return {f"iam:{operation}": operations.count(operation) for operation in operations}


@pytest.fixture
def desk(iam_account: InProcessAccount) -> Desk:
    return Desk(iam_account)


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_it_is_made_kept_and_ended(desk: Desk, life: Life) -> None:
    assert desk.apply(life.first) == _writes(life.created)
    for same in (life.first, *life.same):
        assert desk.declare(same).plan().is_empty
    desk.account.reset_calls()
    desk.declare().destroy()
    assert desk.account.writes == _writes(life.deleted)
    assert desk.left() == []
    assert desk.secrets.get(str(life.first.address)) is None
    assert desk.secrets.get("acme-key") is not None
    assert desk.declare().plan().changes == ()


@pytest.mark.parametrize(("life", "other", "there", "back"), CHANGES)
def test_what_changes_in_place(
    desk: Desk, life: Life, other: Resource, there: tuple[str, ...], back: tuple[str, ...]
) -> None:
    desk.apply(life.first)
    assert desk.apply(other) == _writes(*there)
    assert desk.apply(life.first) == _writes(*back)


@pytest.mark.parametrize(("life", "other"), REPLACEMENTS)
def test_what_is_made_anew(desk: Desk, life: Life, other: Resource) -> None:
    desk.apply(life.first)
    assert desk.apply(other) == _writes(life.deleted, life.created)
    assert len(desk.left()) == 1


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_a_foreign_change_is_found_and_mended(desk: Desk, life: Life) -> None:
    desk.apply(life.first)
    operation, arguments = life.foreign
    desk.call(operation, **arguments)
    assert not desk.declare(life.first).plan().is_empty
    assert desk.apply(life.first) == _writes(*life.mended)


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_killed_after_it_was_made_it_is_known_again(desk: Desk, life: Life) -> None:
    desk.account.kill_at(operation=life.created, when="after_commit")
    with pytest.raises(Killed):
        desk.declare(life.first).apply()
    desk.account.clear_faults()
    lost = isinstance(life.first, VirtualMfaDevice)
    assert desk.apply(life.first) == (_writes(life.deleted, life.created) if lost else {})
    assert (desk.secrets.get(str(life.first.address)) is not None) == lost


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_what_somebody_else_made_is_not_taken(desk: Desk, life: Life) -> None:
    desk.apply(life.first)
    other = deploy("other", account=desk.account, secrets=desk.secrets)
    other.add(life.first)
    with pytest.raises(NotOurs, match="'mine'"):
        other.plan()


def test_thumbprints_that_nobody_declared_are_let_be(desk: Desk) -> None:
    desk.apply(_oidc())
    desk.call(_PRINTS[0], OpenIDConnectProviderArn=OIDC_ARN, ThumbprintList=[PRINT])
    plan = desk.declare(_oidc()).plan()
    assert plan.is_empty
    assert not plan.changed
    assert desk.declare(_oidc(thumbprints=[PRINT])).plan().is_empty


def test_a_private_key_is_nowhere_but_in_the_sink(desk: Desk) -> None:
    plan = desk.declare(_cert()).plan().to_json()
    desk.apply(_cert())
    after = desk.declare(_cert(path="/x/")).plan().to_json()
    for text in (plan, after, repr(_cert()), repr(desk.account.memory)):
        assert PRIVATE not in text


def test_a_key_that_is_not_in_the_sink(desk: Desk) -> None:
    with pytest.raises(IamdslError, match="PrivateKey"):
        desk.apply(_cert(key_secret="nowhere"))
    assert desk.left() == []


def test_a_seed_is_in_the_sink_and_nowhere_else(desk: Desk) -> None:
    desk.apply(_mfa())
    kept = desk.secrets.get("virtual-mfa-device/staff/ada")
    assert kept is not None
    session = desk.declare(_mfa())
    assert kept["Base32StringSeed"] not in session.plan().to_json() + repr(desk.account.memory)
    assert session.outputs[_mfa()].secret is not None


def test_a_seed_is_text_as_an_authenticator_takes_it(desk: Desk) -> None:
    desk.apply(_mfa())
    kept = desk.secrets.get("virtual-mfa-device/staff/ada") or {}
    assert len(base64.b32decode(kept["Base32StringSeed"])) == 40
    assert base64.b64decode(kept["QRCodePNG"]).startswith(b"\x89PNG")


def test_a_device_in_use_is_taken_from_its_user_first(desk: Desk) -> None:
    user = User("ada")
    desk.apply(user, _mfa())
    desk.call(
        "EnableMFADevice",
        UserName="ada",
        SerialNumber="arn:aws:iam::123456789012:mfa/staff/ada",
        AuthenticationCode1="123456",
        AuthenticationCode2="654321",
    )
    assert desk.declare(user, _mfa()).plan().is_empty
    desk.account.reset_calls()
    desk.declare().destroy()
    assert desk.left() == []
    assert desk.account.writes == _writes(
        "DeactivateMFADevice", "DeleteVirtualMFADevice", "DeleteUser"
    )


def test_addresses_and_arns() -> None:
    found: list[Any] = [_oidc(), _saml(), _cert(path="/x/"), _mfa(), _mfa(path="/")]
    assert [(str(one.address), one.arn.resource) for one in found] == [
        (f"open-id-connect-provider/{ISSUER}", f"oidc-provider/{ISSUER}"),
        ("saml-provider/corp", "saml-provider/corp"),
        ("server-certificate/web", "server-certificate/x/web"),
        ("virtual-mfa-device/staff/ada", "mfa/staff/ada"),
        ("virtual-mfa-device/ada", "mfa/ada"),
    ]


REFUSED: dict[str, tuple[Callable[[], Resource], type[IamdslError], str]] = {
    "http": (lambda: OpenIdConnectProvider("http://a.b"), InvalidName, "https only"),
    "query": (lambda: OpenIdConnectProvider("a.b/?x=1"), InvalidName, "query"),
    "port": (lambda: OpenIdConnectProvider("https://a.b:8443/x"), InvalidName, "port"),
    "bare port": (lambda: OpenIdConnectProvider("https://a.b:/x"), InvalidName, "port"),
    "odd port": (lambda: OpenIdConnectProvider("https://a.b:x"), InvalidName, "read"),
    "no host": (lambda: OpenIdConnectProvider("https:///x"), InvalidName, "a host"),
    "a space": (lambda: OpenIdConnectProvider("a.b/x y"), InvalidName, "space"),
    "long url": (lambda: OpenIdConnectProvider("a.b/" + "x" * 255), InvalidName, "255"),
    "no client": (lambda: _oidc(client_ids=[""]), ResourceError, "1 to 255"),
    "many clients": (lambda: _oidc(client_ids=map(str, range(101))), ResourceError, "100"),
    "no thumbprint": (lambda: _oidc(thumbprints=["xyz"]), ResourceError, "40 hex"),
    "saml name": (lambda: SamlProvider("a b", _metadata(1)), InvalidName, "letters"),
    "short metadata": (lambda: SamlProvider("a", "<a/>"), ResourceError, "1,000"),
    "no xml": (lambda: SamlProvider("a", "file.xml"), ResourceError, "XML"),
    "mode": (lambda: _saml(assertion_encryption_mode="No"), ResourceError, "Allowed"),
    "certificate name": (
        lambda: ServerCertificate("a/b", _pem(1), key_secret="k"),
        InvalidName,
        "letters",
    ),
    "two bodies": (
        lambda: ServerCertificate("a", _pem(1) + KEY, key_secret="k"),
        ResourceError,
        "PEM",
    ),
    "no chain": (lambda: _cert(chain="x"), ResourceError, "PEM"),
    "device name": (lambda: VirtualMfaDevice("a b"), InvalidName, "letters"),
    "device path": (lambda: VirtualMfaDevice("a", path="x"), InvalidName, "slash"),
}


@pytest.mark.parametrize(("make", "error", "words"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(
    make: Callable[[], Resource], error: type[IamdslError], words: str
) -> None:
    with pytest.raises(error, match=words) as raised:
        make()
    assert raised.value.where is not None


def test_a_key_given_for_its_name_is_not_repeated() -> None:
    with pytest.raises(ResourceError) as raised:
        _cert(key_secret=KEY)
    assert PRIVATE not in str(raised.value)
