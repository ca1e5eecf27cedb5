"""Each kind of policy takes what its row of the grammar says, whether built or read."""

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
from iamdsl.language.documents.policy_kind import RULES

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.language import PolicyKind

MAKERS: dict[PolicyKind, Callable[..., Any]] = {
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
BUT = {"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/x"}}
GET = {"Action": "s3:GetObject"}
ASSUME = {"Action": "sts:AssumeRole"}
ALLOW = {"Effect": "Allow"}
DENY = {"Effect": "Deny"}
WITHOUT = "identity resource boundary session endpoint scp"

# What it is called, the statement, and the kinds that take it when it is read.
TABLE: list[tuple[str, dict[str, Any], str]] = [
    (
        "allow on a resource",
        {**ALLOW, **GET, **ON},
        WITHOUT,
    ),
    (
        "not on a resource",
        {**DENY, **GET, **NOT_ON},
        WITHOUT,
    ),
    (
        "all actions but some",
        {**ALLOW, "NotAction": "iam:*", **ON},
        WITHOUT,
    ),
    ("on nothing", {**ALLOW, **GET}, "resource"),
    ("for anyone, on a resource", {**ALLOW, **ANYONE, **GET, **ON}, "resource endpoint"),
    ("for a role, on a resource", {**ALLOW, **ROLE, **GET, **ON}, "resource endpoint"),
    ("denied to anyone", {**DENY, **ANYONE, **GET, **ON}, "resource endpoint rcp"),
    ("denied to a role", {**DENY, **ROLE, **GET, **ON}, "resource endpoint"),
    ("denied to all but a role", {**DENY, **BUT, **GET, **ON}, "resource endpoint"),
    ("allowed to all but a role", {**ALLOW, **BUT, **GET, **ON}, "resource endpoint"),
    ("assumed by a role", {**ALLOW, **ROLE, **ASSUME}, "resource trust"),
    ("assumed by all but a role", {**DENY, **BUT, **ASSUME}, "resource"),
    ("every action denied to anyone", {**DENY, **ANYONE, "Action": "*", **ON}, "resource endpoint"),
    (
        "every action but some denied to anyone",
        {**DENY, **ANYONE, "NotAction": "s3:*", **ON},
        "resource endpoint",
    ),
    (
        "everything to anyone",
        {**ALLOW, **ANYONE, "Action": "*", "Resource": "*"},
        "resource endpoint rcp",
    ),
]


@pytest.mark.parametrize("kind", RULES)
@pytest.mark.parametrize(
    ("statement", "kinds"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_what_each_kind_reads(statement: dict[str, Any], kinds: str, kind: PolicyKind) -> None:
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


# What builders refuse although it can be read: it is never meant.
STRICTER = {
    ("allowed to all but a role", "resource"),
    ("allowed to all but a role", "endpoint"),
    ("everything to anyone", "rcp"),
}


@pytest.mark.parametrize("kind", RULES)
@pytest.mark.parametrize(("what", "statement", "kinds"), TABLE, ids=[row[0] for row in TABLE])
def test_what_each_kind_is_made_of(
    what: str, statement: dict[str, Any], kinds: str, kind: PolicyKind
) -> None:
    (parsed,) = parse({"Statement": statement}, kind="resource").statements
    if kind in kinds.split() and (what, kind) not in STRICTER:
        assert MAKERS[kind](parsed).statements == (parsed,)
        return
    with pytest.raises(LanguageError) as caught:
        MAKERS[kind](parsed)
    assert RULES[kind].title in str(caught.value) or "principals" in str(caught.value)


CODES: list[tuple[PolicyKind, dict[str, Any], str]] = [
    ("identity", {**ALLOW, **ANYONE, **GET, **ON}, "UNSUPPORTED_PRINCIPAL"),
    ("identity", {**ALLOW, **GET}, "MISSING_RESOURCE"),
    ("boundary", {**DENY, **BUT, **GET, **ON}, "UNSUPPORTED_PRINCIPAL"),
    ("scp", {**DENY, **ANYONE, **GET, **ON}, "SCP_SYNTAX_ERROR_PRINCIPAL"),
    ("trust", {**ALLOW, **ASSUME}, "MISSING_PRINCIPAL"),
    ("trust", {**ALLOW, **ROLE, **ASSUME, **ON}, "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE"),
    ("trust", {**DENY, **BUT, **ASSUME}, "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL"),
    ("rcp", {**ALLOW, **ANYONE, **GET, **ON}, "RCP_SYNTAX_ERROR_ALLOW"),
    ("rcp", {**DENY, **ROLE, **GET, **ON}, "RCP_SYNTAX_ERROR_PRINCIPAL"),
    ("rcp", {**DENY, **ANYONE, "NotAction": "s3:*", **ON}, "RCP_SYNTAX_ERROR_NOTACTION"),
    ("rcp", {**DENY, **ANYONE, "Action": "*", **ON}, "RCP_SYNTAX_ERROR_ACTION"),
]


@pytest.mark.parametrize(("kind", "statement", "code"), CODES, ids=[row[2] for row in CODES])
def test_defects_carry_the_code_of_aws(
    kind: PolicyKind, statement: dict[str, Any], code: str
) -> None:
    with pytest.raises(PolicySyntaxError) as caught:
        parse({"Version": "2012-10-17", "Statement": statement}, kind)
    assert code in {defect.code for defect in caught.value.defects}


def test_an_rcp_has_the_newest_version() -> None:
    statement = deny("s3:*").for_anyone().on("*")
    with pytest.raises(LanguageError, match="version"):
        rcp(statement, version="2008-10-17")
    source = {"Version": "2008-10-17", "Statement": {**DENY, **ANYONE, **GET, **ON}}
    with pytest.raises(PolicySyntaxError, match="2012-10-17"):
        parse(source, kind="rcp")


def test_a_trust_policy_speaks_of_sts() -> None:
    with pytest.raises(LanguageError, match="sts: actions only, not of s3:GetObject"):
        trust(allow("sts:AssumeRole", "s3:GetObject").for_service("ec2"))
    trust(allow("sts:*", "STS:TagSession").for_service("ec2"))


def test_variables_need_their_version() -> None:
    home = allow("s3:*").on("arn:aws:s3:::${aws:username}")
    document(home)
    for version in ("2008-10-17", None):
        with pytest.raises(LanguageError, match="cannot hold the variable"):
            document(home, version=version)
    document(allow("s3:*").on("*"), version=None)


def test_only_some_kinds_have_an_id() -> None:
    document(allow("s3:*").for_anyone().on("*"), id="x")
    with pytest.raises(LanguageError, match="no Id"):
        document(allow("s3:*").on("*"), id="x")


def test_a_parsed_document_can_be_added_to() -> None:
    odd = {"Sid": "no such Sid!", **ALLOW, "Action": "*:*", "Resource": "bucket"}
    policy = parse({"Statement": odd}).with_statement(deny("s3:*").on("*").named("Mine"))
    assert [statement.sid for statement in policy.statements] == ["no such Sid!", "Mine"]
    with pytest.raises(LanguageError, match="two statements are named 'Mine'"):
        policy.with_statement(allow("s3:*").on("*").named("Mine"))
