"""Statements and documents written as Python evaluate to equal values and parsed well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from support.generated_code import evaluated, written
from support.policy_strategies import identity_documents, trust_documents

from iamdsl import (
    Arn,
    ManagedPolicy,
    Policy,
    Role,
    Stack,
    allow,
    aws,
    boundary,
    deny,
    document,
    key,
    oidc,
    parse,
    var,
)
from iamdsl.catalog import strict
from iamdsl.report.python import document_source, statement_source
from iamdsl.services import ec2, iam, lambda_, s3

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement, PolicyDocument

ACCOUNT = "111122223333"


@pytest.mark.parametrize(
    "statement",
    [
        allow(s3.GetObject, s3.ListBucket).on(s3.bucket("b"), s3.object("b", "*")),
        allow("s3:Get*", ec2.RunInstances).on("*").named("Some"),
        deny.all_except(iam.GetUser, lambda_.InvokeFunction).on_all_except("arn:aws:s3:::b/*"),
        allow("sts:AssumeRole").for_service("ec2", "lambda").for_account(ACCOUNT),
        allow("sts:AssumeRole").for_own_account(),
        allow("sts:AssumeRole").for_role("people/app", "other").for_user("jane"),
        allow("sts:AssumeRole").for_principal("AROAABCDEFGHIJKLMNOPQ"),
        allow("s3:*").for_anyone().on("*"),
        allow("s3:*").for_canonical_user("0" * 64).on("*"),
        deny("s3:*").for_all_except(f"arn:aws:iam::{ACCOUNT}:root").on("*"),
        allow("sts:AssumeRoleWithSAML").for_saml("corp").when(key("saml:aud").equals("x")),
        allow("s3:*").on("*").when(aws.SourceIp.within("10.0.0.0/8")),
        allow("s3:*").on("*").when(s3.keys.prefix.like("a*", "b*").if_exists()),
        allow("s3:*").on("*").when(aws.TagKeys.for_all_values.equals("a", "b")),
        allow("s3:*").on("*").when(aws.MultiFactorAuthAge.at_most(300)),
        allow("s3:*").on("*").when(aws.PrincipalTag("cost center").equals(var.username)),
        allow("s3:*").on("*").when(s3.keys.ExistingObjectTag("team").equals("x")),
        allow("s3:*").on("*").when(aws.TagKeys.is_absent(), aws.SecureTransport.is_true()),
        allow("s3:*").on(Arn(None, "sqs", "eu-west-1", None, "jobs")),
        allow("s3:*").on("arn:aws:s3:::${aws:username}/*"),
    ],
    ids=str,
)
def test_statement_is_written_with_builders(statement: AnyStatement) -> None:
    source = statement_source(statement)
    assert source is not None
    assert "parse(" not in source
    assert evaluated(f"({source})") == statement


def test_catalog_names_are_preferred_to_text() -> None:
    policy = parse(
        {
            "Statement": {
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:getobject", "s3:List*"],
                "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*", "arn:aws:s3:::*"],
                "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}},
            }
        }
    )
    assert statement_source(policy.statements[0]) == (
        'allow(s3.GetObject, "s3:getobject", "s3:List*")\n'
        '.on(s3.bucket("b"), s3.object("b", "*"), "arn:aws:s3:::*")\n'
        '.when(aws.SourceIp.within("10.0.0.0/8"))'
    )


def test_provider_claims_are_written_as_its_attributes() -> None:
    github = oidc("token.actions.githubusercontent.com")
    statement = (
        allow("sts:AssumeRoleWithWebIdentity")
        .for_federated(github)
        .when(github.aud.equals("sts.amazonaws.com"), github.sub.like("repo:a/b:*"))
    )
    source = statement_source(statement)
    assert source is not None
    assert ".for_federated(oidc(" in source
    assert ").aud.equals(" in source
    assert ").sub.like(" in source
    assert evaluated(f"({source})") == statement


@given(identity_documents() | trust_documents())
@settings(deadline=None, max_examples=150)
def test_source_evaluates_to_the_document(policy: PolicyDocument) -> None:
    assert evaluated(f"({document_source(policy)})") == policy


@given(identity_documents())
@settings(deadline=None, max_examples=50)
def test_source_evaluates_to_a_parsed_document(policy: PolicyDocument) -> None:
    parsed = parse(policy.to_json())
    assert evaluated(f"({document_source(parsed)})") == parsed


@pytest.mark.parametrize(
    "statement",
    [
        {"Effect": "Allow", "Action": [], "Resource": "*"},
        {"Effect": "Allow", "Action": "s3:*", "Resource": []},
        {"Sid": "with space", "Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        {"Effect": "Allow", "Action": "*:Get", "Resource": "*"},
        {"Effect": "Allow", "Action": "s3:*", "Resource": 'no arn \\ "at" all é \x85'},
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": "*",
            "Condition": {"Null": {"aws:TagKeys": ["true", "false"]}},
        },
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": "*",
            "Condition": {"StringEquals": {"aws:username": []}},
        },
    ],
)
def test_document_without_a_builder_is_written_with_parse(statement: dict[str, Any]) -> None:
    parsed = parse({"Version": "2012-10-17", "Statement": [statement]}, kind="identity")
    source = document_source(parsed)
    assert source.startswith("parse(")
    assert evaluated(source) == parsed
    held = parse({"Version": "2012-10-17", "Statement": [statement]}, kind="identity", as_is=True)
    assert evaluated(document_source(held)).as_is
    role = Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")).with_inline("a", held)
    assert '"""' in written(Stack("demo", (role,)))


@pytest.mark.parametrize(
    "policy",
    [
        document(allow("s3:*").on("*"), version="2008-10-17"),
        document(allow("s3:*").for_anyone().on("*"), version=None, id="x"),
        boundary(allow("s3:*").on("*")),
        document(allow("s3:*").for_anyone().on("*")),
    ],
)
def test_source_keeps_version_id_and_kind(policy: PolicyDocument) -> None:
    source = document_source(policy)
    assert "parse(" not in source
    assert evaluated(source) == policy


def test_unknown_names_are_text_and_parsed_in_strict_mode() -> None:
    parsed = parse({"Statement": {"Effect": "Allow", "Action": "s3:Newest", "Resource": "*"}})
    assert document_source(parsed) == 'document(allow("s3:Newest").on("*"), version=None)'
    with strict():
        assert document_source(parsed).startswith("parse(")


def test_aws_managed_policies_are_written_without_parse() -> None:
    sample = list(ManagedPolicy)[::10]
    policies = [Policy(f"p{number}", policy.document()) for number, policy in enumerate(sample)]  # type: ignore[arg-type]
    source = written(Stack("sample", tuple(policies)))
    assert source.count("parse(") <= 1
