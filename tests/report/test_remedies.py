"""What would change a decision is certain: written into the layer it names, it does."""

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


def _told(
    who: Any,
    action: str,
    on: str,
    owner: str | None = None,
    when: Mapping[str, str] | None = None,
    **layers: Any,
) -> list[str]:
    policies = PolicySet(**layers)
    request = Request(who, action, on, when or {}, owner)
    result = remedies(policies.decide(request), policies, "ci")
    return [f"{remedy.words}: {remedy.code}" if remedy.code else remedy.words for remedy in result]


ADDED = f"allow('s3:GetObject').on('{LOG}')"


@pytest.mark.parametrize(
    ("layers", "told"),
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
            {"identity": READS, "endpoint": ANYONE},
            [f"add to the VPC endpoint policy: allow('s3:GetObject').on('{LOG}').for_anyone()"],
        ),
        ({"identity": READS}, []),
    ],
)
def test_what_each_layer_lacks(layers: dict[str, Any], told: list[str]) -> None:
    assert _told(f"{OWN}role/ci", "s3:GetObject", LOG, **layers) == told


@pytest.mark.parametrize(
    ("who", "principal"),
    [
        (f"{OWN}role/ci", f"for_principal('{OWN}role/ci')"),
        (SESSION, f"for_principal('{OWN}role/x/ci')"),
        ("111122223333", f"for_principal('{OWN}root')"),
    ],
)
def test_another_account_s_resource_policy_has_to_name_the_caller(who: Any, principal: str) -> None:
    (told,) = _told(who, "s3:GetObject", LOG, FOREIGN, identity=READS)
    assert told == f"add to the policy of {LOG}: allow('s3:GetObject').on('{LOG}').{principal}"


def test_a_service_is_added_to_a_trust_policy_and_a_whole_provider_is_not() -> None:
    role = f"{OWN}role/ci"
    (told,) = _told("ec2.amazonaws.com", "sts:AssumeRole", role)
    assert told == f"add to the trust policy of {role}: allow('sts:AssumeRole').for_service('ec2')"
    assert _told(GITHUB, "sts:AssumeRoleWithWebIdentity", role) == []


def test_a_role_of_unknown_path_is_not_guessed() -> None:
    assert _told(PARSED, "s3:GetObject", LOG, FOREIGN, identity=READS) == []


def test_several_denies_are_all_to_go() -> None:
    denies = deny("s3:*").on("*")
    (told,) = _told(
        f"{OWN}role/ci", "s3:GetObject", LOG, identity=[READS, denies], scps=[[READS, denies]]
    )
    assert (
        "without these 2 Deny statements (service control policy, identity policy) it is allowed"
        in told
    )


def test_a_condition_of_a_deny_may_be_met_otherwise() -> None:
    safe = deny("s3:*").on("*").unless(aws.MultiFactorAuthPresent.is_true())
    told = _told(f"{OWN}role/ci", "s3:GetObject", LOG, identity=[READS, safe])
    assert told[-1].endswith("if the request context has: aws.MultiFactorAuthPresent.is_true()")


def test_a_condition_is_to_be_met_not_gone_around() -> None:
    within = aws.SourceIp.within("203.0.113.0/24")
    office = allow("s3:GetObject").on("*").when(within)
    elsewhere = {"aws:SourceIp": "198.51.100.1"}
    arguments = (f"{OWN}role/ci", "s3:GetObject", LOG)
    (told,) = _told(*arguments, identity=office)
    assert told == f"without any other change, it is allowed if the request context has: {within!r}"
    told, added = _told(*arguments, when=elsewhere, identity=office, boundary=OTHERS)
    assert told == f"an identity policy of ci allows it if: {within!r}"
    assert added == f"add to the permissions boundary of ci: {ADDED}"
    (told,) = _told(*arguments, when=elsewhere, identity=READS, scps=[[READS], [office]])
    assert told == f"a service control policy at level 2 allows it if: {within!r}"
