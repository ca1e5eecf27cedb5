"""Secrets Manager and Parameter Store as sinks: names, versions, errors, permissions."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from moto import mock_aws
from support.secret_sinks import moto_account

from iamdsl import deploy
from iamdsl.deployment import MemoryStorage, ParameterSecrets, SecretsManagerSecrets, StoredSecrets
from iamdsl.errors import AccountError, RealEndpointRefused, StateError, UnreadableState
from iamdsl.scripting import Mode, in_mode, yes
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment import SecretSink

FIELDS = {"AccessKeyId": "AKIA", "SecretAccessKey": 'x{{y}}\\{"é'}
OTHERS = {"AccessKeyId": "AKIB", "SecretAccessKey": "z"}


@pytest.fixture(autouse=True)
def _moto() -> Iterator[None]:
    with mock_aws():
        yield


def _client(service: str) -> Any:
    return moto_account().client(service)


@pytest.fixture(params=["secretsmanager", "ssm"])
def sink(request: pytest.FixtureRequest) -> SecretSink:
    if request.param == "ssm":
        return ParameterSecrets("/team/", account=moto_account())
    return SecretsManagerSecrets("team/", account=moto_account())


def test_an_entry_is_put_read_overwritten_and_removed(sink: SecretSink) -> None:
    assert sink.get("access-key/ci") is None
    sink.remove("access-key/ci")
    sink.put("access-key/ci", FIELDS)
    assert sink.get("access-key/ci") == FIELDS
    sink.put("access-key/ci", OTHERS)
    assert sink.get("access-key/ci") == OTHERS
    assert sink.get("access-key/c") is None
    sink.remove("access-key/ci")
    assert sink.get("access-key/ci") is None
    sink.remove("access-key/ci")
    sink.put("access-key/ci", FIELDS)
    assert sink.get("access-key/ci") == FIELDS


@pytest.mark.parametrize(
    "name", ["access-key/a,b@c_d=e/2", "access-key/x-abc123", "/é b//", "a_2Cb"]
)
def test_names_that_aws_does_not_allow_are_encoded(sink: SecretSink, name: str) -> None:
    sink.put(name, FIELDS)
    assert sink.get(name) == FIELDS


def test_secret_name_is_prefix_and_address() -> None:
    SecretsManagerSecrets("team", account=moto_account(), kms_key="alias/mine").put(
        "access-key/ci,2", FIELDS
    )
    described = _client("secretsmanager").describe_secret(SecretId="team/access-key/ci=2C2")
    assert described["KmsKeyId"] == "alias/mine"


def test_parameter_is_a_secure_string_encrypted_with_the_key() -> None:
    sink = ParameterSecrets("/team", account=moto_account(), kms_key="alias/mine")
    sink.put("access-key/ci,2", FIELDS)
    assert sink.where("access-key/ci,2") == "ssm:/team/access-key/ci_2C2"
    (described,) = _client("ssm").describe_parameters()["Parameters"]
    assert described["Name"] == "/team/access-key/ci_2C2"
    assert (described["Type"], described["KeyId"]) == ("SecureString", "alias/mine")
    # Above 4 KB it is stored as an advanced parameter.
    assert described["Tier"] == "Intelligent-Tiering"
    raw = _client("ssm").get_parameter(Name=described["Name"], WithDecryption=True)
    # Parameter Store rejects values that contain {{…}}.
    assert "{{" not in raw["Parameter"]["Value"]


def test_too_large_parameter_is_refused_before_it_is_sent() -> None:
    sink = ParameterSecrets(account=moto_account())
    sink.put("large", {"PrivateKey": "k" * 7000})
    with pytest.raises(StateError, match="too large") as caught:
        sink.put("larger", {"PrivateKey": "k" * 9000})
    assert caught.value.next_step == "use SecretsManagerSecrets()"
    assert "kk" not in str(caught.value)


def test_deep_name_stays_within_the_level_limit() -> None:
    sink = ParameterSecrets("/a/b/", account=moto_account())
    deep = "virtual-mfa-device/" + "/".join("pathtothedevice")
    assert sink.where(deep).count("/") == 15
    sink.put(deep, FIELDS)
    assert sink.get(deep) == FIELDS
    assert sink.get(deep.replace("/", "_2F")) is None


@given(st.text(min_size=1))
def test_names_are_valid_and_reversible(name: str) -> None:
    secret = SecretsManagerSecrets().where(name).removeprefix("secretsmanager:iamdsl/")
    parameter = ParameterSecrets().where(name).removeprefix("ssm:/iamdsl/")
    assert re.fullmatch(r"[A-Za-z0-9/_+=.@-]+", secret)
    assert not re.search(r"-[A-Za-z0-9]{6}$", secret)
    assert re.fullmatch(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*", parameter)
    assert _plain(secret, "=") == _plain(parameter, "_") == name


def _plain(spelled: str, mark: str) -> str:
    byte = re.compile(re.escape(mark.encode()) + rb"([0-9A-F]{2})")
    return byte.sub(lambda match: bytes.fromhex(match[1].decode()), spelled.encode()).decode()


@pytest.mark.parametrize("prefix", ["x/", "", "/aws/x", "/SSM", "/a b/", "/" + "a/" * 15])
def test_invalid_parameter_prefix_is_refused_at_once(prefix: str) -> None:
    with pytest.raises(StateError, match="Parameter Store does not allow"):
        ParameterSecrets(prefix)


def test_invalid_secret_prefix_or_recovery_window_is_refused_at_once() -> None:
    with pytest.raises(StateError, match="Secrets Manager does not allow"):
        SecretsManagerSecrets("a,b")
    with pytest.raises(StateError, match="7 to 30"):
        SecretsManagerSecrets(recovery_days=6)


def test_removed_secret_is_scheduled_for_deletion() -> None:
    SecretsManagerSecrets(account=moto_account(), recovery_days=7).put("a", FIELDS)
    SecretsManagerSecrets(account=moto_account(), recovery_days=7).remove("a")
    described = _client("secretsmanager").describe_secret(SecretId="iamdsl/a")
    (days,) = {(described["DeletedDate"] - described["CreatedDate"]).days}
    assert days in {6, 7}


def test_damaged_entry_is_reported(sink: SecretSink) -> None:
    _client("secretsmanager").create_secret(Name="team/a", SecretBinary=b"x")
    _client("ssm").put_parameter(Name="/team/a", Value="x", Type="SecureString")
    with pytest.raises(UnreadableState, match="cannot be read"):
        sink.get("a")


def test_sink_given_as_text_uses_the_deployed_account(tmp_path: Path) -> None:
    def sink(text: str) -> SecretSink:
        session = deploy("x", account=moto_account(), secrets=text, ledger=MemoryStorage())
        return session._settings.secrets()

    secret, parameter = sink("secretsmanager:team"), sink("ssm:/team/")
    for secret_sink in (secret, parameter, sink("secretsmanager:"), sink("ssm:")):
        secret_sink.put("a", FIELDS)
        assert secret_sink.get("a") == FIELDS
    assert secret.where("a") == "secretsmanager:team/a"
    assert parameter.where("a") == "ssm:/team/a"
    assert sink("secretsmanager:").where("a") == "secretsmanager:iamdsl/a"
    assert isinstance(sink(str(tmp_path)), StoredSecrets)
    with pytest.raises(StateError, match="Parameter Store does not allow"):
        sink("ssm:team")


def test_sink_account_is_its_own_or_the_sessions() -> None:
    elsewhere = SecretsManagerSecrets(account=moto_account())
    assert elsewhere.bound(InProcessAccount()) is elsewhere
    for open_sink in (SecretsManagerSecrets(), ParameterSecrets()):
        with pytest.raises(AccountError, match=r"the account of \w+ is not set"):
            open_sink.get("a")
        with pytest.raises(StateError, match="did not store a") as caught:
            open_sink.put("a", FIELDS)
        assert "account=" in str(caught.value.next_step)
        with pytest.raises(RealEndpointRefused):
            open_sink.bound(InProcessAccount()).get("a")


def test_required_actions_are_limited_to_the_prefix() -> None:
    (here,) = {*SecretsManagerSecrets("t", account=moto_account()).actions().values()}
    assert here == ("arn:aws:secretsmanager:eu-west-1:123456789012:secret:t/*",)
    assert set(SecretsManagerSecrets().actions()) == {
        f"secretsmanager:{action}Secret{value}"
        for action, value in (
            ("Create", ""),
            ("Put", "Value"),
            ("Get", "Value"),
            ("Describe", ""),
            ("Restore", ""),
            ("Delete", ""),
        )
    }
    assert ParameterSecrets().actions() == {
        f"ssm:{action}Parameter": ("arn:*:ssm:*:*:parameter/iamdsl/*",)
        for action in ("Put", "Get", "Delete")
    }


@pytest.mark.parametrize(
    ("key", "resource"),
    [
        ("11112222-3333-4444-5555-666677778888", "key/11112222-3333-4444-5555-666677778888"),
        ("arn:aws:kms:eu-west-1:123456789012:key/mrk-1", "key/mrk-1"),
        ("alias/mine", "key/*"),
        ("arn:aws:kms:eu-west-1:123456789012:alias/mine", "key/*"),
    ],
)
def test_customer_managed_key_needs_kms_actions(key: str, resource: str) -> None:
    arn = (f"arn:aws:kms:eu-west-1:123456789012:{resource}",)
    secrets = SecretsManagerSecrets(account=moto_account(), kms_key=key).actions()
    assert (secrets["kms:Decrypt"], secrets["kms:GenerateDataKey"]) == (arn, arn)
    parameters = ParameterSecrets(account=moto_account(), kms_key=key).actions()
    assert {name for name, arns in parameters.items() if arns == arn} == {
        "kms:Encrypt",
        "kms:Decrypt",
        "kms:GenerateDataKey",
    }


def test_example_stores_its_secret_in_the_deployed_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("IAMDSL_HOME", str(tmp_path))
    script = Path(__file__).parents[2] / "examples" / "resources" / "secret_in_secrets_manager.py"
    with in_mode(Mode(account=moto_account(), approve=yes)):
        runpy.run_path(str(script))
    printed = capsys.readouterr().out
    assert printed == "<secret access-key/pipeline in secretsmanager:ci/access-key/pipeline>\n"
    described = _client("secretsmanager").get_secret_value(SecretId="ci/access-key/pipeline")
    (live,) = _client("iam").list_access_keys(UserName="pipeline")["AccessKeyMetadata"]
    assert json.loads(described["SecretString"])["AccessKeyId"] == live["AccessKeyId"]
