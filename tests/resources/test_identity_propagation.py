"""Trusted identity propagation of OpenID Connect and SAML providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from support.generated_code import written
from support.installed_sdk import needs_parameter
from support.key_material import metadata

from iamdsl import OpenIdConnectProvider, SamlProvider, Stack, deploy
from iamdsl.deployment.checks import sdk_checks
from iamdsl.errors import InvalidArn, ResourceError
from iamdsl.importer import import_stack
from iamdsl.resources import ContextProvider

if TYPE_CHECKING:
    from typing import Any

    from iamdsl.deployment import DeploymentSession
    from iamdsl.testing import InProcessAccount

INSTANCE = "arn:aws:sso:::instance/ssoins-1234567890abcdef"
OTHER = "arn:aws:sso:::instance/ssoins-fedcba0987654321"
SUBJECT = ContextProvider("sub")
DETAILED = ContextProvider(
    "https://example.com/user", subject_type_value="user", keys={"team": "Team", "mail": None}
)
OIDC = OpenIdConnectProvider("https://token.example.com", client_ids=["sts.amazonaws.com"])
SAML = SamlProvider("corp", metadata(1))
PROVIDERS = pytest.mark.parametrize("base", [OIDC, SAML], ids=["OpenID Connect", "SAML"])
recent = needs_parameter("CreateSAMLProvider", "ContextProvider")


def _session(
    account: InProcessAccount, provider: OpenIdConnectProvider | SamlProvider
) -> DeploymentSession:
    session = deploy("s", account=account)
    session.add(provider)
    return session


def _present(account: InProcessAccount, provider: OpenIdConnectProvider | SamlProvider) -> Any:
    iam, arn = account.client("iam"), str(provider.arn.bind(partition="aws", account=_ACCOUNT))
    answer = (
        iam.get_saml_provider(SAMLProviderArn=arn)
        if provider.kind == "saml-provider"
        else iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    )
    context = answer.get("ContextProvider")
    return (
        None if context is None else ContextProvider.of_fact(context),
        answer.get("IdentityCenterInstanceArn"),
    )


_ACCOUNT = "123456789012"


@recent
@PROVIDERS
def test_propagation_is_set_changed_and_removed_in_place(
    iam_account: InProcessAccount, base: OpenIdConnectProvider | SamlProvider
) -> None:
    states = [
        (SUBJECT, INSTANCE),
        (DETAILED, INSTANCE),
        (DETAILED, OTHER),
        (SUBJECT, None),
        (None, None),
        (DETAILED, INSTANCE),
        (None, None),
        (SUBJECT, None),
    ]
    writes = []
    for context, instance in states:
        provider = evolve(base, context_provider=context, identity_center_instance=instance)
        iam_account.reset_calls()
        session = _session(iam_account, provider)
        session.apply()
        writes.append(sum(iam_account.writes.values()))
        assert _present(iam_account, base) == (context, instance)
        assert session.plan().is_empty
    assert writes == [1, 1, 1, 2, 1, 2, 2, 1]


@recent
def test_metadata_and_context_provider_are_changed_in_separate_requests(
    iam_account: InProcessAccount,
) -> None:
    _session(iam_account, SAML).apply()
    session = _session(iam_account, evolve(SAML, metadata=metadata(2), context_provider=SUBJECT))
    first, second = session.plan().steps
    assert second.after == (first.number,)
    session.apply()
    assert session.plan().is_empty


@recent
@PROVIDERS
def test_propagation_changed_outside_is_drift(
    iam_account: InProcessAccount, base: OpenIdConnectProvider | SamlProvider
) -> None:
    _session(iam_account, base).apply()
    iam, arn = iam_account.client("iam"), str(base.arn.bind(partition="aws", account=_ACCOUNT))
    if base.kind == "saml-provider":
        iam.update_saml_provider(SAMLProviderArn=arn, ContextProvider=DETAILED.as_fact())
    else:
        iam.update_open_id_connect_provider(
            OpenIDConnectProviderArn=arn, ContextProvider=DETAILED.as_fact()
        )
    session = _session(iam_account, base)
    (change,) = session.drift().changes
    assert [difference.path for difference in change.differences] == ["context_provider"]
    session.apply()
    assert _present(iam_account, base) == (None, None)


@recent
@PROVIDERS
def test_propagation_is_imported(
    iam_account: InProcessAccount, base: OpenIdConnectProvider | SamlProvider
) -> None:
    provider = evolve(base, context_provider=DETAILED, identity_center_instance=INSTANCE)
    _session(iam_account, provider).apply()
    stack = import_stack(iam_account, "s").stack
    assert list(stack) == [provider]


@PROVIDERS
def test_propagation_is_written_as_python(base: OpenIdConnectProvider | SamlProvider) -> None:
    provider = evolve(base, context_provider=DETAILED, identity_center_instance=INSTANCE)
    assert "ContextProvider(" in written(Stack("demo", [provider]))


@PROVIDERS
def test_plan_with_an_older_boto3_refuses_only_a_declared_context_provider(
    iam_account: InProcessAccount,
    monkeypatch: pytest.MonkeyPatch,
    base: OpenIdConnectProvider | SamlProvider,
) -> None:
    monkeypatch.setattr(sdk_checks, "has_parameter", lambda *_: False)
    _session(iam_account, base).apply()
    with pytest.raises(ResourceError, match="needs a newer boto3"):
        _session(iam_account, evolve(base, context_provider=SUBJECT)).plan()


@PROVIDERS
def test_instance_without_context_provider_is_refused(
    base: OpenIdConnectProvider | SamlProvider,
) -> None:
    with pytest.raises(ResourceError, match="no context_provider"):
        evolve(base, identity_center_instance=INSTANCE)


@pytest.mark.parametrize("arn", ["arn:aws:iam::123456789012:role/x", "arn:aws:sso:::account/1"])
def test_other_arn_is_not_an_instance(arn: str) -> None:
    with pytest.raises(InvalidArn, match="Identity Center"):
        evolve(OIDC, context_provider=SUBJECT, identity_center_instance=arn)


@pytest.mark.parametrize(
    "arguments",
    [
        {"subject_source_key": ""},
        {"subject_source_key": "a" * 129},
        {"subject_source_key": " sub"},
        {"subject_source_key": "two  spaces"},
        {"subject_source_key": "über"},
        {"subject_source_key": "sub", "subject_type_source_key": "a\nb"},
        {"subject_source_key": "sub", "subject_type_value": ""},
        {
            "subject_source_key": "sub",
            "subject_type_value": "user",
            "subject_type_source_key": "type",
        },
        {"subject_source_key": "sub", "keys": {"x\ty": None}},
        {"subject_source_key": "sub", "keys": [f"k{number}" for number in range(11)]},
    ],
)
def test_context_provider_that_iam_refuses_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ResourceError):
        ContextProvider(**arguments)
