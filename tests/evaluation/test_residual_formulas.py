"""Residual formulas: how they are shown, and the conditions they consist of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import Request, allow, aws, decide, deny, document, errors, key, scp, var
from iamdsl.evaluation.engine.residual import negation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation import Decision

USER = "arn:aws:iam::111122223333:user/carlos"
OBJECT = "arn:aws:s3:::carlos-logs/x"
ALL = document(allow("s3:*").on("*"))
MFA = aws.MultiFactorAuthPresent.is_true()
TLS = aws.SecureTransport.is_true()
HOME = aws.SourceIp.within("203.0.113.0/24")


def decide_read(
    *identity: Any, carrying: Mapping[str, Any] | None = None, **layers: Any
) -> Decision:
    """Return the decision on reading the object with unknown keys."""
    request = Request(USER, "s3:GetObject", OBJECT, carrying or {})
    return decide(request, identity=[*identity], unknown="any", **layers)


def tagged(name: str) -> str:
    return f"${{aws:PrincipalTag/{name}}}"


FORMULAS: dict[str, tuple[list[Any], str]] = {
    "a condition": ([allow("s3:*").on("*").when(MFA)], "aws.MultiFactorAuthPresent.is_true()"),
    "and": (
        [allow("s3:*").on("*").when(MFA, TLS)],
        "aws.MultiFactorAuthPresent.is_true() and aws.SecureTransport.is_true()",
    ),
    "or, with and in it": (
        [allow("s3:*").on("*").when(MFA), allow("s3:*").on("*").when(TLS, HOME)],
        (
            "aws.MultiFactorAuthPresent.is_true() or "
            "(aws.SecureTransport.is_true() and aws.SourceIp.within('203.0.113.0/24'))"
        ),
    ),
    "and, with or in it": (
        [allow("s3:*").on("*").when(MFA), deny("s3:*").on("*").when(HOME, TLS)],
        (
            "(aws.SourceIp.not_within('203.0.113.0/24')"
            " or aws.SecureTransport.is_false().if_exists())"
            " and aws.MultiFactorAuthPresent.is_true()"
        ),
    ),
    "a redundant alternative": (
        [allow("s3:*").on("*").when(MFA, TLS), allow("s3:*").on("*").when(MFA)],
        "aws.MultiFactorAuthPresent.is_true()",
    ),
    "a duplicate alternative": (
        [allow("s3:Get*").on("*").when(MFA), allow("s3:*").on("*").when(MFA)],
        "aws.MultiFactorAuthPresent.is_true()",
    ),
    "the negation of a Deny": (
        [ALL, deny("s3:*").on("*").when(MFA)],
        "aws.MultiFactorAuthPresent.is_false().if_exists()",
    ),
    "a Deny without negated operator": (
        [ALL, deny("s3:*").on("*").when(key.binary("x:y").equals("YQ=="))],
        "not (key.binary('x:y').equals('YQ=='))",
    ),
    "a negation that is already a condition": (
        [
            allow("s3:*").on("*").when(aws.SourceIp.not_within("203.0.113.0/24")),
            deny("s3:*").on("*").when(HOME),
        ],
        "aws.SourceIp.not_within('203.0.113.0/24')",
    ),
    "a variable with one value": (
        [allow("s3:*").on(f"arn:aws:s3:::*-{tagged('team')}/*")],
        "aws.PrincipalTag('team').equals('logs')",
    ),
    "a variable with several values": (
        [allow("s3:*").on(f"arn:aws:s3:::c*{tagged('team')}s/x")],
        (
            "aws.PrincipalTag('team').equals('arlos-log', 'rlos-log', 'los-log', 'os-log', 's-log',"
            " '-log', 'log', 'og', 'g', '')"
        ),
    ),
    "a variable whose default matches": (
        [allow("s3:*").on("arn:aws:s3:::carlos-${aws:PrincipalTag/team, 'logs'}/*")],
        "aws.PrincipalTag('team').equals('logs').if_exists()",
    ),
    "a variable whose default does not match": (
        [allow("s3:*").on("arn:aws:s3:::carlos-${aws:PrincipalTag/team, 'web'}/*")],
        "aws.PrincipalTag('team').equals('logs')",
    ),
    "a NotResource of a Deny": (
        [ALL, deny("s3:*").on_all_except(f"arn:aws:s3:::carlos-{tagged('team')}/*")],
        "aws.PrincipalTag('team').equals('logs')",
    ),
    "two variables": (
        [allow("s3:*").on(f"arn:aws:s3:::{tagged('a')}-${{aws:PrincipalTag/b, 'logs'}}/?")],
        (
            f"'{OBJECT}' matches"
            f""" "arn:aws:s3:::{tagged("a")}-${{aws:PrincipalTag/b, 'logs'}}/?\""""
        ),
    ),
    "not two variables": (
        [ALL, deny("s3:*").on(f"arn:aws:s3:::{tagged('a')}-{tagged('b')}/*")],
        f"not ('{OBJECT}' matches 'arn:aws:s3:::{tagged('a')}-{tagged('b')}/*')",
    ),
    "a variable with too many values": (
        [allow("s3:*").on(f"arn:aws:s3:::*{tagged('a')}*x")],
        f"'{OBJECT}' matches 'arn:aws:s3:::*{tagged('a')}*x'",
    ),
    "a variable in a condition": (
        [allow("s3:*").on("*").when(TLS, aws.PrincipalTag("a").equals(var("aws:PrincipalTag/b")))],
        f"aws.SecureTransport.is_true() and aws.PrincipalTag('a').equals('{tagged('b')}')",
    ),
}


@pytest.mark.parametrize("name", FORMULAS)
def test_formula_is_shown_as_builder_code(name: str) -> None:
    statements, expected = FORMULAS[name]
    decision = decide_read(*statements)
    assert str(decision.residual) == repr(decision.residual) == expected
    assert decision.reason == f"allowed if {expected}"
    assert not decision.allowed


def test_decision_that_unknown_keys_cannot_change_has_no_residual() -> None:
    assert decide_read(ALL).residual is None
    assert decide_read(ALL).allowed
    assert decide_read(ALL).reason == "an identity policy allows s3:GetObject"
    assert decide_read(allow("ec2:*").on("*")).result == "implicit_deny"
    assert (
        decide_read(ALL, deny("s3:*").on("*").when(MFA), deny("s3:*").on("*")).result
        == "explicit_deny"
    )
    either = decide_read(ALL, deny("s3:*").on("*").when(aws.username.equals("jane")))
    assert (either.allowed, either.residual) == (True, None)
    decision = decide_read(
        allow("s3:*").on("*").when(MFA), carrying={"aws:MultiFactorAuthPresent": True}
    )
    assert (decision.allowed, decision.residual) == (True, None)
    never = decide_read(allow("s3:*").on("*").when(key("s3:prefix").equals("a")))
    assert (never.result, never.residual) == ("implicit_deny", None)


def test_unknown_variable_matters_only_if_the_condition_key_can_be_carried() -> None:
    open_value = var("aws:PrincipalTag/a")
    never = decide_read(allow("s3:*").on("*").when(key("s3:prefix").equals(open_value)))
    assert (never.result, never.residual) == ("implicit_deny", None)
    decision = decide_read(allow("s3:*").on("*").when(aws.username.equals(open_value)))
    assert str(decision.residual) == f"aws.username.equals('{tagged('a')}')"
    assert decide_read(ALL, deny("s3:*").on("*").when(aws.username.equals(open_value))).residual
    for pattern in ("${s3:prefix}-logs/x", "${s3:prefix}-${aws:PrincipalTag/a}/x"):
        nowhere = decide_read(allow("s3:*").on(f"arn:aws:s3:::{pattern}").when(TLS))
        assert (nowhere.result, nowhere.residual) == ("implicit_deny", None)


def test_unspecified_result_for_a_known_value_is_evaluated_as_denial() -> None:
    nowhere = {"aws:SourceIp": "here"}
    allowing = decide_read(allow("s3:*").on("*").when(HOME, MFA), carrying=nowhere)
    assert (allowing.result, allowing.residual) == ("implicit_deny", None)
    denying = decide_read(ALL, deny("s3:*").on("*").when(HOME, MFA), carrying=nowhere).residual
    assert str(denying) == "aws.MultiFactorAuthPresent.is_false().if_exists()"


def test_known_keys_match_in_any_case() -> None:
    value = allow("s3:*").on("*").when(TLS, aws.username.equals(tagged("team")))
    resource = allow("s3:*").on(f"arn:aws:s3:::{tagged('team')}-logs/*").when(TLS)
    for policy in (value, resource):
        decision = decide_read(policy, carrying={"AWS:PRINCIPALTAG/TEAM": "carlos"})
        assert str(decision.residual) == "aws.SecureTransport.is_true()"


def test_deny_for_another_principal_is_not_in_the_residual() -> None:
    other = USER.replace("carlos", "jane")
    policy = document(
        deny("s3:*").for_principal(other).on("*").when(TLS),
        allow("s3:*").for_principal(USER).on("*").when(MFA),
    )
    assert str(decide_read(resource=policy).residual) == "aws.MultiFactorAuthPresent.is_true()"


def test_pattern_that_no_value_can_match_leaves_no_residual() -> None:
    for pattern in (f"squad-{tagged('team')}", f"*logs{tagged('team')}lo*"):
        decision = decide_read(allow("s3:*").on(f"arn:aws:s3:::{pattern}").when(TLS))
        assert (decision.result, decision.residual) == ("implicit_deny", None)


def test_residual_includes_conditions_of_all_layers() -> None:
    organization = [scp(allow("*").on("*").when(TLS))]
    assert str(decide_read(ALL, scps=organization).residual) == "aws.SecureTransport.is_true()"
    either = [allow("s3:*").on("*").when(TLS), allow("s3:*").on("*").when(MFA)]
    assert str(decide_read(*either, scps=organization).residual) == "aws.SecureTransport.is_true()"
    endpoint = document(allow("s3:*").for_anyone().on("*").when(HOME))
    formula = decide_read(ALL, endpoint=endpoint).residual
    assert str(formula) == "aws.SourceIp.within('203.0.113.0/24')"
    both = decide_read(ALL, endpoint=endpoint, boundary=allow("s3:*").on("*").when(TLS)).residual
    assert both is not None
    assert both.holds({"aws:SourceIp": "203.0.113.7", "aws:SecureTransport": True})
    assert not both.holds({"aws:SourceIp": "203.0.113.7"})
    resource = document(allow("s3:*").for_anyone().on("*").when(MFA))
    formula = decide_read(allow("s3:*").on("*").when(TLS), resource=resource).residual
    assert str(formula) == "aws.MultiFactorAuthPresent.is_true() or aws.SecureTransport.is_true()"
    every = decide_read(*either, allow("s3:*").on("*").when(HOME), resource=resource).residual
    assert every is not None
    assert [part.conditions for part in every.alternatives] == [(MFA,), (TLS,), (HOME,)]


def test_conjunction_has_conditions_and_disjunction_has_alternatives() -> None:
    formula = decide_read(allow("s3:*").on("*").when(MFA, TLS)).residual
    assert formula is not None
    assert formula.conditions == (MFA, TLS)
    assert formula.alternatives == (formula,)
    item = decide_read(allow("s3:*").on("*").when(MFA)).residual
    assert item is not None
    assert item.conditions == (MFA,)
    opposite = decide_read(ALL, deny("s3:*").on("*").when(MFA)).residual
    assert opposite is not None
    assert opposite.conditions == (aws.MultiFactorAuthPresent.is_false().if_exists(),)
    blob = key.binary("x:y").equals("YQ==")
    negation = decide_read(ALL, deny("s3:*").on("*").when(blob)).residual
    assert negation is not None
    with pytest.raises(errors.LanguageError, match="no condition can express"):
        _ = negation.conditions
    either = decide_read(
        allow("s3:*").on("*").when(MFA), allow("s3:*").on("*").when(TLS, HOME)
    ).residual
    assert either is not None
    assert [part.conditions for part in either.alternatives] == [(MFA,), (TLS, HOME)]
    with pytest.raises(errors.LanguageError, match="no single statement"):
        _ = either.conditions


def test_unique_id_of_a_principal_is_unknown_unless_the_request_carries_it() -> None:
    def named(effect: str, *others: str, element: str = "Principal") -> dict[str, Any]:
        listed = {"AWS": ["AIDAEXAMPLE", *others]}
        expected = {"Effect": effect, "Action": "s3:*", "Resource": "*", element: listed}
        return {"Version": "2012-10-17", "Statement": expected}

    granted = decide_read(resource=named("Allow"))
    assert str(granted.residual) == "aws.userid.like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    assert decide_read(resource=named("Allow", "111122223333")).residual == granted.residual
    assert decide_read(resource=named("Allow", USER)).residual is None
    refused = decide_read(ALL, resource=named("Deny")).residual
    assert str(refused) == "aws.userid.not_like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    assert decide_read(resource=named("Allow"), carrying={"aws:userid": "AIDAEXAMPLE"}).allowed
    decision = decide_read(resource=named("Allow"), carrying={"aws:userid": "AIDAOTHER"})
    assert (decision.result, decision.residual) == ("implicit_deny", None)
    root = Request("111122223333", "s3:GetObject", OBJECT)
    assert decide(root, resource=named("Deny"), unknown="any").allowed
    key_policy = named("Allow", "111122223333")
    key_policy["Statement"]["Action"] = "kms:*"
    decrypt = Request(USER, "kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:key/1")
    by_account = decide(
        decrypt, identity=allow("kms:*").on("*"), resource=key_policy, unknown="any"
    )
    assert (by_account.allowed, by_account.residual) == (True, None)
    service = Request("ec2.amazonaws.com", "s3:GetObject", OBJECT)
    assert decide(service, resource=named("Allow"), unknown="any").residual is None
    but = decide_read(resource=named("Allow", element="NotPrincipal")).residual
    assert str(but) == "aws.userid.not_like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    but = decide_read(ALL, resource=named("Deny", "111122223333", element="NotPrincipal")).residual
    assert str(but) == "aws.userid.like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    assert (
        decide_read(ALL, resource=named("Deny", element="NotPrincipal")).result == "explicit_deny"
    )


def test_rules_of_aws_leave_no_residual() -> None:
    denial = deny("*").on("*").when(MFA)
    identity = decide(Request(USER, "sts:GetCallerIdentity"), identity=denial, unknown="any")
    assert (identity.allowed, identity.residual) == (True, None)
    managed = Request(USER, "iam:DeletePolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess")
    refused = decide(managed, identity=allow("*").on("*").when(MFA), unknown="any")
    assert (refused.blocked_by, refused.residual) == (("aws",), None)
    public = document(allow("s3:*").for_anyone().on("*").when(TLS))
    anonymous = Request(None, "s3:GetObject", OBJECT)
    blocked = decide(anonymous, resource=public, restrict_public_buckets=True, unknown="any")
    assert (blocked.result, blocked.residual) == ("implicit_deny", None)
    assert str(decide(anonymous, resource=public, unknown="any").residual) == str(TLS)


def test_federated_user_needs_a_session_policy_even_with_unknown_keys() -> None:
    bob = Request("arn:aws:sts::111122223333:federated-user/bob", "s3:GetObject", OBJECT)
    without = decide(bob, identity=ALL, unknown="any")
    assert (without.result, without.residual) == ("implicit_deny", None)
    session = allow("s3:*").on("*").when(TLS)
    formula = decide(bob, identity=ALL, session=session, unknown="any").residual
    assert str(formula) == "aws.SecureTransport.is_true()"


@pytest.mark.parametrize("many", [16, 17])
def test_up_to_16_values_of_a_variable_are_listed(many: int) -> None:
    resource = f"arn:aws:s3:::{'x' * (many - 1)}"
    policy = allow("s3:*").on(f"arn:aws:s3:::*{tagged('a')}")
    request = Request(USER, "s3:ListBucket", resource)
    formula = decide(request, identity=policy, unknown="any").residual
    assert ("matches" in str(formula)) is (many > 16)


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("ec2.amazonaws.com", "aws:PrincipalArn"),
        ("ec2.amazonaws.com", "aws:PrincipalAccount"),
        ("ec2.amazonaws.com", "aws:PrincipalType"),
        ("ec2.amazonaws.com", "aws:username"),
        ("ec2.amazonaws.com", "aws:ResourceAccount"),
        (None, "aws:PrincipalIsAWSService"),
        (None, "aws:PrincipalServiceName"),
    ],
)
def test_keys_that_the_principal_lacks_are_known_to_be_absent(who: str | None, name: str) -> None:
    condition = {"StringEquals": {name: "x"}}
    expected = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": "*"}
    policy = {"Version": "2012-10-17", "Statement": {**expected, "Condition": condition}}
    request = Request(who, "s3:GetObject", OBJECT)
    decision = decide(request, resource=policy, unknown="any")
    assert (decision.result, decision.residual) == ("implicit_deny", None)


def test_variable_of_a_resource_is_expressed_as_a_condition() -> None:
    team = aws.PrincipalTag("team").equals("carlos")
    home = allow("s3:*").on(f"arn:aws:s3:::{tagged('team')}-logs/x")
    residual = decide_read(home).residual
    assert residual is not None
    assert residual.conditions == (team,)
    assert str(decide_read(home.when(team)).residual) == repr(team)


def test_negation_of_a_negation_is_the_formula() -> None:
    residual = decide_read(allow("s3:*").on("*").when(MFA)).residual
    assert residual is not None
    assert negation(negation(residual)) == residual
