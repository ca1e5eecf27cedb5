"""Each kind of policy accepts the statements of its grammar, when built and when parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import (
    allow,
    boundary,
    deny,
    document,
    endpoint_policy,
    parse,
    rcp,
    scp,
    session_policy,
    trust,
)
from iamdsl.errors import LanguageError, PolicySyntaxError
from iamdsl.language.documents.policy_document import CLASSES
from iamdsl.language.documents.policy_kind_rules import RULES

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language import PolicyKind

BUILDERS: dict[PolicyKind, Callable[..., Any]] = {
    "identity": lambda *statements, **more: document(*statements, kind="identity", **more),
    "resource": lambda *statements, **more: document(*statements, kind="resource", **more),
    "trust": trust,
    "boundary": boundary,
    "session": session_policy,
    "endpoint": endpoint_policy,
    "scp": scp,
    "rcp": rcp,
}

ON = {"Resource": "arn:aws:s3:::b"}
NOT_ON = {"NotResource": "arn:aws:s3:::b"}
ANYONE = {"Principal": "*"}
ROLE = {"Principal": {"AWS": "arn:aws:iam::111122223333:role/x"}}
NOT_ROLE = {"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/x"}}
GET_OBJECT = {"Action": "s3:GetObject"}
ASSUME = {"Action": "sts:AssumeRole"}
ALLOW = {"Effect": "Allow"}
DENY = {"Effect": "Deny"}
WITHOUT_PRINCIPALS = "identity resource boundary session endpoint scp"

# The case, the statement, and the kinds that accept it when it is parsed.
TABLE: list[tuple[str, dict[str, Any], str]] = [
    (
        "Allow with Resource",
        {**ALLOW, **GET_OBJECT, **ON},
        WITHOUT_PRINCIPALS,
    ),
    (
        "Deny with NotResource",
        {**DENY, **GET_OBJECT, **NOT_ON},
        WITHOUT_PRINCIPALS,
    ),
    (
        "Allow with NotAction",
        {**ALLOW, "NotAction": "iam:*", **ON},
        WITHOUT_PRINCIPALS,
    ),
    ("Allow without Resource", {**ALLOW, **GET_OBJECT}, "resource"),
    ("Allow for anyone", {**ALLOW, **ANYONE, **GET_OBJECT, **ON}, "resource endpoint"),
    ("Allow for a role", {**ALLOW, **ROLE, **GET_OBJECT, **ON}, "resource endpoint"),
    ("Deny for anyone", {**DENY, **ANYONE, **GET_OBJECT, **ON}, "resource endpoint rcp"),
    ("Deny for a role", {**DENY, **ROLE, **GET_OBJECT, **ON}, "resource endpoint"),
    ("Deny with NotPrincipal", {**DENY, **NOT_ROLE, **GET_OBJECT, **ON}, "resource endpoint"),
    ("Allow with NotPrincipal", {**ALLOW, **NOT_ROLE, **GET_OBJECT, **ON}, "resource endpoint"),
    ("AssumeRole for a role", {**ALLOW, **ROLE, **ASSUME}, "resource trust"),
    ("AssumeRole with NotPrincipal", {**DENY, **NOT_ROLE, **ASSUME}, "resource"),
    (
        "Deny of every action for anyone",
        {**DENY, **ANYONE, "Action": "*", **ON},
        "resource endpoint",
    ),
    (
        "Deny with NotAction for anyone",
        {**DENY, **ANYONE, "NotAction": "s3:*", **ON},
        "resource endpoint",
    ),
    (
        "Allow of everything for anyone",
        {**ALLOW, **ANYONE, "Action": "*", "Resource": "*"},
        "resource endpoint rcp",
    ),
]


@pytest.mark.parametrize("kind", RULES)
@pytest.mark.parametrize(
    ("statement", "kinds"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_kind_parses_the_statements_of_its_grammar(
    statement: dict[str, Any], kinds: str, kind: PolicyKind
) -> None:
    source = {"Version": "2012-10-17", "Statement": [statement]}
    if kind in kinds.split():
        policy = parse(source, kind)
        assert type(policy) is CLASSES[kind]
        assert policy.kind == kind
        assert parse(policy.to_json(), kind) == policy
        return
    with pytest.raises(PolicySyntaxError) as caught:
        parse(source, kind)
    (defect, *_) = caught.value.defects
    assert RULES[kind].title in defect.message
    assert defect.path.startswith("$.Statement[0]")


# Statements that builders refuse and the parser accepts: existing policies may have them.
STRICTER = {
    ("Allow with NotPrincipal", "resource"),
    ("Allow with NotPrincipal", "endpoint"),
    ("Allow with Resource", "endpoint"),
    ("Deny with NotResource", "endpoint"),
    ("Allow with NotAction", "endpoint"),
    ("Allow of everything for anyone", "rcp"),
}


@pytest.mark.parametrize("kind", RULES)
@pytest.mark.parametrize(("case", "statement", "kinds"), TABLE, ids=[row[0] for row in TABLE])
def test_kind_is_built_from_the_statements_of_its_grammar(
    case: str, statement: dict[str, Any], kinds: str, kind: PolicyKind
) -> None:
    (parsed,) = parse({"Statement": statement}, kind="resource").statements
    if kind in kinds.split() and (case, kind) not in STRICTER:
        assert BUILDERS[kind](parsed).statements == (parsed,)
        return
    with pytest.raises(LanguageError) as caught:
        BUILDERS[kind](parsed)
    assert RULES[kind].title in str(caught.value) or "principals" in str(caught.value)


CODES: list[tuple[PolicyKind, dict[str, Any], str]] = [
    ("identity", {**ALLOW, **ANYONE, **GET_OBJECT, **ON}, "UNSUPPORTED_PRINCIPAL"),
    ("identity", {**ALLOW, **GET_OBJECT}, "MISSING_RESOURCE"),
    ("boundary", {**DENY, **NOT_ROLE, **GET_OBJECT, **ON}, "UNSUPPORTED_PRINCIPAL"),
    ("scp", {**DENY, **ANYONE, **GET_OBJECT, **ON}, "SCP_SYNTAX_ERROR_PRINCIPAL"),
    ("trust", {**ALLOW, **ASSUME}, "MISSING_PRINCIPAL"),
    ("trust", {**ALLOW, **ROLE, **ASSUME, **ON}, "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE"),
    ("trust", {**DENY, **NOT_ROLE, **ASSUME}, "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL"),
    ("rcp", {**ALLOW, **ANYONE, **GET_OBJECT, **ON}, "RCP_SYNTAX_ERROR_ALLOW"),
    ("rcp", {**DENY, **ROLE, **GET_OBJECT, **ON}, "RCP_SYNTAX_ERROR_PRINCIPAL"),
    ("rcp", {**DENY, **ANYONE, "NotAction": "s3:*", **ON}, "RCP_SYNTAX_ERROR_NOTACTION"),
    ("rcp", {**DENY, **ANYONE, "Action": "*", **ON}, "RCP_SYNTAX_ERROR_ACTION"),
]


@pytest.mark.parametrize(("kind", "statement", "code"), CODES, ids=[row[2] for row in CODES])
def test_defect_has_the_issue_code_of_aws(
    kind: PolicyKind, statement: dict[str, Any], code: str
) -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse({"Version": "2012-10-17", "Statement": statement}, kind)
    assert code in {defect.code for defect in caught.value.defects}


def test_rcp_needs_the_newest_version() -> None:
    statement = deny("s3:*").for_anyone().on("*")
    with pytest.raises(LanguageError, match="version"):
        rcp(statement, version="2008-10-17")
    source = {"Version": "2008-10-17", "Statement": {**DENY, **ANYONE, **GET_OBJECT, **ON}}
    with pytest.raises(PolicySyntaxError, match="2012-10-17"):
        parse(source, kind="rcp")


def test_trust_policy_accepts_only_sts_actions() -> None:
    with pytest.raises(LanguageError, match="accepts only sts: actions, not s3:GetObject"):
        trust(allow("sts:AssumeRole", "s3:GetObject").for_service("ec2"))
    trust(allow("sts:*", "STS:TagSession").for_service("ec2"))


def test_variables_need_the_newest_version() -> None:
    home = allow("s3:*").on("arn:aws:s3:::${aws:username}")
    document(home)
    for version in ("2008-10-17", None):
        with pytest.raises(LanguageError, match="cannot contain the variable"):
            document(home, version=version)
    document(allow("s3:*").on("*"), version=None)


def test_only_some_kinds_have_an_id() -> None:
    document(allow("s3:*").for_anyone().on("*"), id="x")
    with pytest.raises(LanguageError, match="cannot have an Id"):
        document(allow("s3:*").on("*"), id="x")


def test_statements_can_be_added_to_a_parsed_document() -> None:
    unusual = {"Sid": "no such Sid!", **ALLOW, "Action": "*:*", "Resource": "bucket"}
    policy = parse({"Statement": unusual}).with_statement(deny("s3:*").on("*").named("Mine"))
    assert [statement.sid for statement in policy.statements] == ["no such Sid!", "Mine"]
    with pytest.raises(LanguageError, match="two statements have the Sid 'Mine'"):
        policy.with_statement(allow("s3:*").on("*").named("Mine"))
