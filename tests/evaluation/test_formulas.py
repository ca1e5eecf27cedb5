"""Formulas of what is left open: how they are said, and what they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import Request, allow, aws, decide, deny, document, errors, key, scp, var

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation import Decision

USER = "arn:aws:iam::111122223333:user/carlos"
OBJECT = "arn:aws:s3:::carlos-logs/x"
ALL = document(allow("s3:*").on("*"))
MFA = aws.MultiFactorAuthPresent.is_true()
TLS = aws.SecureTransport.is_true()
HOME = aws.SourceIp.within("203.0.113.0/24")


def left(*identity: Any, carrying: Mapping[str, Any] | None = None, **layers: Any) -> Decision:
    """The decision on reading the object while the other keys are open."""
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
    "what is enough by itself": (
        [allow("s3:*").on("*").when(MFA, TLS), allow("s3:*").on("*").when(MFA)],
        "aws.MultiFactorAuthPresent.is_true()",
    ),
    "the same twice": (
        [allow("s3:Get*").on("*").when(MFA), allow("s3:*").on("*").when(MFA)],
        "aws.MultiFactorAuthPresent.is_true()",
    ),
    "the opposite of what a Deny asks": (
        [ALL, deny("s3:*").on("*").when(MFA)],
        "aws.MultiFactorAuthPresent.is_false().if_exists()",
    ),
    "what no condition says the opposite of": (
        [ALL, deny("s3:*").on("*").when(key.binary("x:y").equals("YQ=="))],
        "not (key.binary('x:y').equals('YQ=='))",
    ),
    "an opposite that is said anyhow": (
        [
            allow("s3:*").on("*").when(aws.SourceIp.not_within("203.0.113.0/24")),
            deny("s3:*").on("*").when(HOME),
        ],
        "aws.SourceIp.not_within('203.0.113.0/24')",
    ),
    "a variable solved": (
        [allow("s3:*").on(f"arn:aws:s3:::*-{tagged('team')}/*")],
        "aws.PrincipalTag('team').equals('logs')",
    ),
    "a variable solved in several ways": (
        [allow("s3:*").on(f"arn:aws:s3:::c*{tagged('team')}s/x")],
        (
            "aws.PrincipalTag('team').equals('arlos-log', 'rlos-log', 'los-log', 'os-log', 's-log',"
            " '-log', 'log', 'og', 'g', '')"
        ),
    ),
    "a variable whose default fits": (
        [allow("s3:*").on("arn:aws:s3:::carlos-${aws:PrincipalTag/team, 'logs'}/*")],
        "aws.PrincipalTag('team').equals('logs').if_exists()",
    ),
    "a variable whose default does not fit": (
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
    "more values than anyone reads": (
        [allow("s3:*").on(f"arn:aws:s3:::*{tagged('a')}*x")],
        f"'{OBJECT}' matches 'arn:aws:s3:::*{tagged('a')}*x'",
    ),
    "a variable in a condition": (
        [allow("s3:*").on("*").when(TLS, aws.PrincipalTag("a").equals(var("aws:PrincipalTag/b")))],
        f"aws.SecureTransport.is_true() and aws.PrincipalTag('a').equals('{tagged('b')}')",
    ),
}


@pytest.mark.parametrize("name", FORMULAS)
def test_a_formula_is_said_in_few_words_of_the_builder(name: str) -> None:
    statements, said = FORMULAS[name]
    decision = left(*statements)
    assert str(decision.residual) == repr(decision.residual) == said
    assert decision.reason == f"allowed if {said}"
    assert not decision.allowed


def test_what_nothing_open_can_change_is_decided() -> None:
    assert left(ALL).residual is None
    assert left(ALL).allowed
    assert left(ALL).reason == "an identity policy allows s3:GetObject"
    assert left(allow("ec2:*").on("*")).result == "implicit_deny"
    assert left(ALL, deny("s3:*").on("*").when(MFA), deny("s3:*").on("*")).result == "explicit_deny"
    either = left(ALL, deny("s3:*").on("*").when(aws.username.equals("jane")))
    assert (either.allowed, either.residual) == (True, None)
    told = left(allow("s3:*").on("*").when(MFA), carrying={"aws:MultiFactorAuthPresent": True})
    assert (told.allowed, told.residual) == (True, None)
    never = left(allow("s3:*").on("*").when(key("s3:prefix").equals("a")))
    assert (never.result, never.residual) == ("implicit_deny", None)


def test_a_value_that_is_open_counts_only_where_its_key_is_carried() -> None:
    open_value = var("aws:PrincipalTag/a")
    never = left(allow("s3:*").on("*").when(key("s3:prefix").equals(open_value)))
    assert (never.result, never.residual) == ("implicit_deny", None)
    told = left(allow("s3:*").on("*").when(aws.username.equals(open_value)))
    assert str(told.residual) == f"aws.username.equals('{tagged('a')}')"
    assert left(ALL, deny("s3:*").on("*").when(aws.username.equals(open_value))).residual
    for pattern in ("${s3:prefix}-logs/x", "${s3:prefix}-${aws:PrincipalTag/a}/x"):
        nowhere = left(allow("s3:*").on(f"arn:aws:s3:::{pattern}").when(TLS))
        assert (nowhere.result, nowhere.residual) == ("implicit_deny", None)


def test_what_aws_does_not_say_of_a_value_that_is_told_is_read_towards_denial() -> None:
    nowhere = {"aws:SourceIp": "here"}
    allowing = left(allow("s3:*").on("*").when(HOME, MFA), carrying=nowhere)
    assert (allowing.result, allowing.residual) == ("implicit_deny", None)
    denying = left(ALL, deny("s3:*").on("*").when(HOME, MFA), carrying=nowhere).residual
    assert str(denying) == "aws.MultiFactorAuthPresent.is_false().if_exists()"


def test_keys_are_told_in_any_case() -> None:
    value = allow("s3:*").on("*").when(TLS, aws.username.equals(tagged("team")))
    resource = allow("s3:*").on(f"arn:aws:s3:::{tagged('team')}-logs/*").when(TLS)
    for policy in (value, resource):
        told = left(policy, carrying={"AWS:PRINCIPALTAG/TEAM": "carlos"})
        assert str(told.residual) == "aws.SecureTransport.is_true()"


def test_a_denial_of_somebody_else_is_left_out() -> None:
    other = USER.replace("carlos", "jane")
    policy = document(
        deny("s3:*").for_principal(other).on("*").when(TLS),
        allow("s3:*").for_principal(USER).on("*").when(MFA),
    )
    assert str(left(resource=policy).residual) == "aws.MultiFactorAuthPresent.is_true()"


def test_a_pattern_that_no_value_fits_leaves_nothing() -> None:
    for pattern in (f"squad-{tagged('team')}", f"*logs{tagged('team')}lo*"):
        decision = left(allow("s3:*").on(f"arn:aws:s3:::{pattern}").when(TLS))
        assert (decision.result, decision.residual) == ("implicit_deny", None)


def test_other_layers_have_their_part_in_it() -> None:
    organization = [scp(allow("*").on("*").when(TLS))]
    assert str(left(ALL, scps=organization).residual) == "aws.SecureTransport.is_true()"
    either = [allow("s3:*").on("*").when(TLS), allow("s3:*").on("*").when(MFA)]
    assert str(left(*either, scps=organization).residual) == "aws.SecureTransport.is_true()"
    endpoint = document(allow("s3:*").for_anyone().on("*").when(HOME))
    formula = left(ALL, endpoint=endpoint).residual
    assert str(formula) == "aws.SourceIp.within('203.0.113.0/24')"
    both = left(ALL, endpoint=endpoint, boundary=allow("s3:*").on("*").when(TLS)).residual
    assert both is not None
    assert both.holds({"aws:SourceIp": "203.0.113.7", "aws:SecureTransport": True})
    assert not both.holds({"aws:SourceIp": "203.0.113.7"})
    resource = document(allow("s3:*").for_anyone().on("*").when(MFA))
    formula = left(allow("s3:*").on("*").when(TLS), resource=resource).residual
    assert str(formula) == "aws.MultiFactorAuthPresent.is_true() or aws.SecureTransport.is_true()"
    every = left(*either, allow("s3:*").on("*").when(HOME), resource=resource).residual
    assert every is not None
    assert [part.conditions for part in every.alternatives] == [(MFA,), (TLS,), (HOME,)]


def test_a_conjunction_goes_back_into_a_statement_and_alternatives_into_several() -> None:
    formula = left(allow("s3:*").on("*").when(MFA, TLS)).residual
    assert formula is not None
    assert formula.conditions == (MFA, TLS)
    assert formula.alternatives == (formula,)
    item = left(allow("s3:*").on("*").when(MFA)).residual
    assert item is not None
    assert item.conditions == (MFA,)
    opposite = left(ALL, deny("s3:*").on("*").when(MFA)).residual
    assert opposite is not None
    assert opposite.conditions == (aws.MultiFactorAuthPresent.is_false().if_exists(),)
    blob = key.binary("x:y").equals("YQ==")
    unsaid = left(ALL, deny("s3:*").on("*").when(blob)).residual
    assert unsaid is not None
    with pytest.raises(errors.LanguageError, match="no condition can express"):
        _ = unsaid.conditions
    either = left(allow("s3:*").on("*").when(MFA), allow("s3:*").on("*").when(TLS, HOME)).residual
    assert either is not None
    assert [part.conditions for part in either.alternatives] == [(MFA,), (TLS, HOME)]
    with pytest.raises(errors.LanguageError, match="no single statement"):
        _ = either.conditions


def test_a_unique_identifier_of_a_principal_is_open_until_it_is_told() -> None:
    def named(effect: str, *others: str, element: str = "Principal") -> dict[str, Any]:
        listed = {"AWS": ["AIDAEXAMPLE", *others]}
        said = {"Effect": effect, "Action": "s3:*", "Resource": "*", element: listed}
        return {"Version": "2012-10-17", "Statement": said}

    granted = left(resource=named("Allow"))
    assert str(granted.residual) == "aws.userid.like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    assert left(resource=named("Allow", "111122223333")).residual == granted.residual
    assert left(resource=named("Allow", USER)).residual is None
    refused = left(ALL, resource=named("Deny")).residual
    assert str(refused) == "aws.userid.not_like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    assert left(resource=named("Allow"), carrying={"aws:userid": "AIDAEXAMPLE"}).allowed
    told = left(resource=named("Allow"), carrying={"aws:userid": "AIDAOTHER"})
    assert (told.result, told.residual) == ("implicit_deny", None)
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
    but = left(resource=named("Allow", element="NotPrincipal")).residual
    assert str(but) == "aws.userid.not_like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    but = left(ALL, resource=named("Deny", "111122223333", element="NotPrincipal")).residual
    assert str(but) == "aws.userid.like('AIDAEXAMPLE', 'AIDAEXAMPLE:*')"
    assert left(ALL, resource=named("Deny", element="NotPrincipal")).result == "explicit_deny"


def test_what_aws_decides_by_itself_is_not_open() -> None:
    denial = deny("*").on("*").when(MFA)
    identity = decide(Request(USER, "sts:GetCallerIdentity"), identity=denial, unknown="any")
    assert (identity.allowed, identity.residual) == (True, None)
    managed = Request(USER, "iam:DeletePolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess")
    refused = decide(managed, identity=allow("*").on("*").when(MFA), unknown="any")
    assert (refused.blocked_by, refused.residual) == (("aws",), None)
    public = document(allow("s3:*").for_anyone().on("*").when(TLS))
    anonymous = Request(None, "s3:GetObject", OBJECT)
    kept = decide(anonymous, resource=public, restrict_public_buckets=True, unknown="any")
    assert (kept.result, kept.residual) == ("implicit_deny", None)
    assert str(decide(anonymous, resource=public, unknown="any").residual) == str(TLS)


def test_a_federated_user_needs_a_session_policy_whatever_is_open() -> None:
    bob = Request("arn:aws:sts::111122223333:federated-user/bob", "s3:GetObject", OBJECT)
    without = decide(bob, identity=ALL, unknown="any")
    assert (without.result, without.residual) == ("implicit_deny", None)
    session = allow("s3:*").on("*").when(TLS)
    formula = decide(bob, identity=ALL, session=session, unknown="any").residual
    assert str(formula) == "aws.SecureTransport.is_true()"


@pytest.mark.parametrize("many", [16, 17])
def test_so_many_values_of_a_variable_are_told(many: int) -> None:
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
def test_what_would_follow_from_the_principal_is_known_to_be_absent(
    who: str | None, name: str
) -> None:
    condition = {"StringEquals": {name: "x"}}
    said = {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": "*"}
    policy = {"Version": "2012-10-17", "Statement": {**said, "Condition": condition}}
    request = Request(who, "s3:GetObject", OBJECT)
    decision = decide(request, resource=policy, unknown="any")
    assert (decision.result, decision.residual) == ("implicit_deny", None)
