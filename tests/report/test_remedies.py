"""Suggested changes are certain: applied to the layer they name, they allow the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import Request, allow, aws, deny
from iamdsl.evaluation import Caller, PolicySet
from iamdsl.report.results.remedies import remedies

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN = "arn:aws:iam::111122223333:"
LOG = "arn:aws:s3:::logs/a"
READS = allow("s3:GetObject").on("*")
OTHERS = allow("s3:PutObject").on("*")
ANYONE = allow("s3:PutObject").for_anyone().on("*")
SESSION = Caller.session(f"{OWN}role/x/ci", "me")
PARSED = Caller.parse("arn:aws:sts::111122223333:assumed-role/ci/me")
FOREIGN = "999988887777"
GITHUB = f"{OWN}oidc-provider/token.actions.githubusercontent.com"


def _remedies(
    caller: Any,
    action: str,
    on: str,
    owner: str | None = None,
    when: Mapping[str, str] | None = None,
    **layers: Any,
) -> list[str]:
    policies = PolicySet(**layers)
    request = Request(caller, action, on, when or {}, owner)
    suggested = remedies(policies.decide(request), policies, "ci")
    return [
        f"{remedy.words}: {remedy.code}" if remedy.code else remedy.words for remedy in suggested
    ]


ADDED = f"allow('s3:GetObject').on('{LOG}')"


@pytest.mark.parametrize(
    ("layers", "remedies"),
    [
        ({"identity": OTHERS}, [f"add to an identity policy of ci: {ADDED}"]),
        (
            {"identity": READS, "boundary": OTHERS},
            [f"add to the permissions boundary of ci: {ADDED}"],
        ),
        (
            {"boundary": OTHERS, "session": OTHERS},
            [
                f"add to an identity policy of ci: {ADDED}",
                f"add to the permissions boundary of ci: {ADDED}",
                f"add to the session policy of ci: {ADDED}",
            ],
        ),
        (
            {"identity": READS, "scps": [[READS], [OTHERS], [OTHERS]]},
            [f"add to a service control policy at level {level}: {ADDED}" for level in (2, 3)],
        ),
        (
            {"identity": READS, "scoped": [READS, OTHERS]},
            [f"add to the policy of scoped credentials at level 2: {ADDED}"],
        ),
        (
            {"identity": READS, "endpoint": ANYONE},
            [f"add to the VPC endpoint policy: allow('s3:GetObject').on('{LOG}').for_anyone()"],
        ),
        ({"identity": READS}, []),
    ],
)
def test_missing_statement_of_each_layer_is_suggested(
    layers: dict[str, Any], remedies: list[str]
) -> None:
    assert _remedies(f"{OWN}role/ci", "s3:GetObject", LOG, **layers) == remedies


@pytest.mark.parametrize(
    ("caller", "principal"),
    [
        (f"{OWN}role/ci", f"for_principal('{OWN}role/ci')"),
        (SESSION, f"for_principal('{OWN}role/x/ci')"),
        ("111122223333", f"for_principal('{OWN}root')"),
    ],
)
def test_cross_account_resource_policy_must_name_the_caller(caller: Any, principal: str) -> None:
    (remedy,) = _remedies(caller, "s3:GetObject", LOG, FOREIGN, identity=READS)
    assert remedy == f"add to the policy of {LOG}: allow('s3:GetObject').on('{LOG}').{principal}"


def test_trust_of_a_service_is_suggested_and_of_a_provider_is_not() -> None:
    role = f"{OWN}role/ci"
    (remedy,) = _remedies("ec2.amazonaws.com", "sts:AssumeRole", role)
    assert (
        remedy == f"add to the trust policy of {role}: allow('sts:AssumeRole').for_service('ec2')"
    )
    assert _remedies(GITHUB, "sts:AssumeRoleWithWebIdentity", role) == []


def test_role_with_unknown_path_is_not_guessed() -> None:
    assert _remedies(PARSED, "s3:GetObject", LOG, FOREIGN, identity=READS) == []


def test_deny_of_scoped_credentials_is_removed() -> None:
    scoped = [[READS, deny("s3:*").on("*")]]
    (remedy,) = _remedies(f"{OWN}role/ci", "s3:GetObject", LOG, identity=READS, scoped=scoped)
    assert remedy == (
        "no Allow overrides a Deny; without this Deny (policy of scoped credentials) it is allowed"
    )


def test_all_deny_statements_are_removed_together() -> None:
    denies = deny("s3:*").on("*")
    (remedy,) = _remedies(
        f"{OWN}role/ci", "s3:GetObject", LOG, identity=[READS, denies], scps=[[READS, denies]]
    )
    assert (
        "without these 2 Deny statements (service control policy, identity policy) it is allowed"
        in remedy
    )


def test_context_that_escapes_a_deny_is_suggested() -> None:
    safe = deny("s3:*").on("*").unless(aws.MultiFactorAuthPresent.is_true())
    result = _remedies(f"{OWN}role/ci", "s3:GetObject", LOG, identity=[READS, safe])
    assert result[-1].endswith("if the request context has: aws.MultiFactorAuthPresent.is_true()")


def test_unmet_condition_is_suggested_instead_of_a_statement_without_it() -> None:
    within = aws.SourceIp.within("203.0.113.0/24")
    office = allow("s3:GetObject").on("*").when(within)
    elsewhere = {"aws:SourceIp": "198.51.100.1"}
    arguments = (f"{OWN}role/ci", "s3:GetObject", LOG)
    (remedy,) = _remedies(*arguments, identity=office)
    assert (
        remedy == f"without any other change, it is allowed if the request context has: {within!r}"
    )
    remedy, added = _remedies(*arguments, when=elsewhere, identity=office, boundary=OTHERS)
    assert remedy == f"an identity policy of ci allows it if: {within!r}"
    assert added == f"add to the permissions boundary of ci: {ADDED}"
    (remedy,) = _remedies(*arguments, when=elsewhere, identity=READS, scps=[[READS], [office]])
    assert remedy == f"a service control policy at level 2 allows it if: {within!r}"
