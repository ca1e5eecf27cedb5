"""Behaviour of identity providers, server certificates and virtual MFA devices only."""

from __future__ import annotations

import base64
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from resources.kinds import certificates, providers
from resources.kinds.providers import ISSUER, OIDC_ARN, PRINT, PRINTS
from support.counted_deployment import CountedDeployment
from support.key_material import PRIVATE, PRIVATE_KEY, metadata, pem

from iamdsl.errors import IamdslError, InvalidName, ResourceError
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


def _oidc(**fields: Any) -> OpenIdConnectProvider:
    return OpenIdConnectProvider(f"https://{ISSUER}", **{"client_ids": ["sts"], **fields})


def _saml(number: int = 1, **fields: Any) -> SamlProvider:
    return SamlProvider("corp", metadata(number), **fields)


def _cert(number: int = 1, **fields: Any) -> ServerCertificate:
    return ServerCertificate("web", pem(number), **{"key_secret": "acme-key", **fields})


def _mfa(**fields: Any) -> VirtualMfaDevice:
    return VirtualMfaDevice("ada", **{"path": "/staff/", **fields})


CASES = {
    name: case
    for name, case in {**providers.CASES, **certificates.CASES}.items()
    if not case.outside_calls
}


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    deployment = CountedDeployment(iam_account)
    deployment.secrets.put("acme-key", {"PrivateKey": PRIVATE_KEY})
    return deployment


@pytest.mark.parametrize("name", CASES)
def test_object_of_an_interrupted_creation_is_found(
    deployment: CountedDeployment, name: str
) -> None:
    case = CASES[name]
    (created,), (deleted,) = case.creates, case.destroys
    deployment.account.kill_at(operation=created, when="after_commit")
    with pytest.raises(Killed):
        deployment.declare(case.base).apply()
    deployment.account.clear_faults()
    lost = isinstance(case.base, VirtualMfaDevice)
    assert deployment.apply(case.base) == (Counter((deleted, created)) if lost else {})
    assert (deployment.secrets.get(str(case.base.address)) is not None) == lost


def test_undeclared_thumbprints_are_left_unchanged(deployment: CountedDeployment) -> None:
    deployment.apply(_oidc())
    deployment.call(PRINTS, **OIDC_ARN, ThumbprintList=[PRINT])
    plan = deployment.declare(_oidc()).plan()
    assert plan.is_empty
    assert not plan.changed
    assert deployment.declare(_oidc(thumbprints=[PRINT])).plan().is_empty


def test_private_key_is_only_in_the_sink(deployment: CountedDeployment) -> None:
    plan = deployment.declare(_cert()).plan().to_json()
    deployment.apply(_cert())
    after = deployment.declare(_cert(path="/x/")).plan().to_json()
    for text in (plan, after, repr(_cert()), repr(deployment.account.memory)):
        assert PRIVATE not in text


def test_missing_private_key_is_refused(deployment: CountedDeployment) -> None:
    with pytest.raises(IamdslError, match="PrivateKey"):
        deployment.apply(_cert(key_secret="nowhere"))
    assert deployment.iam.list_server_certificates()["ServerCertificateMetadataList"] == []


def test_seed_is_only_in_the_sink(deployment: CountedDeployment) -> None:
    deployment.apply(_mfa())
    secret = deployment.secrets.get("virtual-mfa-device/staff/ada")
    assert secret is not None
    session = deployment.declare(_mfa())
    assert secret["Base32StringSeed"] not in session.plan().to_json() + repr(
        deployment.account.memory
    )
    assert session.outputs[_mfa()].secret is not None


def test_seed_is_base32_text(deployment: CountedDeployment) -> None:
    deployment.apply(_mfa())
    secret = deployment.secrets.get("virtual-mfa-device/staff/ada") or {}
    assert len(base64.b32decode(secret["Base32StringSeed"])) == 40
    assert base64.b64decode(secret["QRCodePNG"]).startswith(b"\x89PNG")


def test_addresses_and_arns() -> None:
    result: list[Any] = [_oidc(), _saml(), _cert(path="/x/"), _mfa(), _mfa(path="/")]
    assert [(str(item.address), item.arn.resource) for item in result] == [
        (f"open-id-connect-provider/{ISSUER}", f"oidc-provider/{ISSUER}"),
        ("saml-provider/corp", "saml-provider/corp"),
        ("server-certificate/web", "server-certificate/x/web"),
        ("virtual-mfa-device/staff/ada", "mfa/staff/ada"),
        ("virtual-mfa-device/ada", "mfa/ada"),
    ]


REFUSED: dict[str, tuple[Callable[[], Resource], type[IamdslError], str]] = {
    "url with http": (lambda: OpenIdConnectProvider("http://a.b"), InvalidName, "https only"),
    "url with a query": (lambda: OpenIdConnectProvider("a.b/?x=1"), InvalidName, "query"),
    "url with a port": (lambda: OpenIdConnectProvider("https://a.b:8443/x"), InvalidName, "port"),
    "url with an empty port": (
        lambda: OpenIdConnectProvider("https://a.b:/x"),
        InvalidName,
        "port",
    ),
    "url with a malformed port": (
        lambda: OpenIdConnectProvider("https://a.b:x"),
        InvalidName,
        "read",
    ),
    "url without a host": (lambda: OpenIdConnectProvider("https:///x"), InvalidName, "a host"),
    "url with a space": (lambda: OpenIdConnectProvider("a.b/x y"), InvalidName, "space"),
    "long url": (lambda: OpenIdConnectProvider("a.b/" + "x" * 255), InvalidName, "255"),
    "empty client id": (lambda: _oidc(client_ids=[""]), ResourceError, "1 to 255"),
    "too many clients": (lambda: _oidc(client_ids=map(str, range(101))), ResourceError, "100"),
    "malformed thumbprint": (lambda: _oidc(thumbprints=["xyz"]), ResourceError, "40 hex"),
    "saml name with a space": (lambda: SamlProvider("a b", metadata(1)), InvalidName, "letters"),
    "short metadata": (lambda: SamlProvider("a", "<a/>"), ResourceError, "1,000"),
    "metadata that is not xml": (lambda: SamlProvider("a", "file.xml"), ResourceError, "XML"),
    "unknown encryption mode": (
        lambda: _saml(assertion_encryption_mode="No"),
        ResourceError,
        "Allowed",
    ),
    "certificate name": (
        lambda: ServerCertificate("a/b", pem(1), key_secret="k"),
        InvalidName,
        "letters",
    ),
    "two bodies": (
        lambda: ServerCertificate("a", pem(1) + PRIVATE_KEY, key_secret="k"),
        ResourceError,
        "PEM",
    ),
    "chain that is not pem": (lambda: _cert(chain="x"), ResourceError, "PEM"),
    "device name with a space": (lambda: VirtualMfaDevice("a b"), InvalidName, "letters"),
    "device path without a slash": (lambda: VirtualMfaDevice("a", path="x"), InvalidName, "slash"),
}


@pytest.mark.parametrize(("make", "error", "words"), REFUSED.values(), ids=REFUSED)
def test_invalid_values_are_refused(
    make: Callable[[], Resource], error: type[IamdslError], words: str
) -> None:
    with pytest.raises(error, match=words) as raised:
        make()
    assert raised.value.where is not None


def test_private_key_is_not_repeated_in_an_error() -> None:
    with pytest.raises(ResourceError) as raised:
        _cert(key_secret=PRIVATE_KEY)
    assert PRIVATE not in str(raised.value)
