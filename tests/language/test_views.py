"""Views of policies: English, terminal, notebook, and completion."""

from __future__ import annotations

import io
import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import rich.console
from hypothesis import given
from support.policy_strategies import identity_documents, trust_documents

from iamdsl import Role, allow, aws, deny, document, explain, key, parse, rcp, scp, trust
from iamdsl.language import Condition, Operator

if TYPE_CHECKING:
    from iamdsl.language import AnyStatement, PolicyDocument

B = "arn:aws:s3:::b"

SENTENCES: dict[str, tuple[AnyStatement, str]] = {
    "allow": (allow("s3:GetObject").on(B), f"Allows s3:GetObject on {B}."),
    "several actions and resources": (
        allow("s3:GetObject", "s3:List*", "s3:Put*").on(B, f"{B}/*").named("A"),
        f"A: Allows s3:GetObject, s3:List* and s3:Put* on {B} and {B}/*.",
    ),
    "every action and resource": (deny("*").on("*"), "Denies every action on every resource."),
    "NotAction and NotResource": (
        deny.all_except("iam:*", "sts:*").on_all_except(B),
        f"Denies every action except iam:* and sts:* on every resource except {B}.",
    ),
    "service": (
        allow("sts:AssumeRole").for_service("ec2"),
        "Allows sts:AssumeRole to the service ec2.amazonaws.com.",
    ),
    "accounts": (
        allow("sts:AssumeRole").for_account("111122223333").for_own_account(),
        "Allows sts:AssumeRole to account 111122223333 and this account.",
    ),
    "role in the own account": (
        allow("sts:AssumeRole").for_role("app"),
        "Allows sts:AssumeRole to role app in this account.",
    ),
    "NotPrincipal": (
        deny("s3:*").for_all_except("111122223333").on(B),
        f"Denies s3:* on {B} to everyone except account 111122223333.",
    ),
    "anyone": (deny("s3:*").for_anyone().on(B), f"Denies s3:* on {B} to everyone."),
    "absent keys": (
        deny("s3:*")
        .on(B)
        .unless(aws.SourceIp.within("10.0.0.0/8", "11.0.0.0/8"))
        .unless(aws.ViaAWSService.is_true()),
        (
            f"Denies s3:* on {B}, if aws:SourceIp is within none of 10.0.0.0/8, 11.0.0.0/8 "
            "(or is absent), and aws:ViaAWSService is false (or is absent)."
        ),
    ),
    "multivalued key": (
        allow("s3:*")
        .on(B)
        .when(aws.TagKeys.for_all_values.equals("a", "b"), aws.TagKeys.for_any_value.like("c*")),
        (
            f"Allows s3:* on {B}, if every value of aws:TagKeys is one of a, b (or it has none), "
            "and any value of aws:TagKeys matches c*."
        ),
    ),
    "presence": (
        allow("s3:*").on(B).when(aws.SourceVpc.is_present(), key("a:b").is_absent()),
        f"Allows s3:* on {B}, if aws:SourceVpc is present, and a:b is absent.",
    ),
    "empty value": (
        allow("s3:*").on(B).when(key("s3:prefix").equals("")),
        f'Allows s3:* on {B}, if s3:prefix is "".',
    ),
    "passed role": (
        allow("iam:PassRole").on(Role("app")),
        "Allows iam:PassRole on iam role/app in this account.",
    ),
}


@pytest.mark.parametrize("case", SENTENCES)
def test_statement_is_explained(case: str) -> None:
    statement, sentence = SENTENCES[case]
    assert explain(statement) == sentence


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (key("a:b").equals_ignore_case("x"), "a:b is, ignoring case, x"),
        (
            key("a:b").not_equals_ignore_case("x", "y"),
            "a:b is, ignoring case, none of x, y (or is absent)",
        ),
        (Condition(Operator.parse("StringEquals"), "a:b", ()), "a:b is compared with no value"),
    ],
)
def test_condition_is_explained(condition: Condition, words: str) -> None:
    conditions = (condition,)
    statement = attrs.evolve(allow("s3:*").on(B), conditions=conditions)
    assert explain(statement) == f"Allows s3:* on {B}, if {words}."


def test_document_is_explained() -> None:
    assert explain(scp(deny("s3:*").on("*"))).splitlines() == [
        "A service control policy:",
        "- Denies s3:* on every resource.",
    ]
    old = parse(
        {
            "Id": "x",
            "Statement": {
                "Effect": "Allow",
                "Principal": "*",
                "Action": "s3:*",
                "Resource": "arn:aws:s3:::${aws:username}",
            },
        }
    )
    assert explain(old).splitlines()[0] == "A resource policy named x:"
    assert "plain text here" in explain(old)
    null = {"ForAllValues:Null": {"a:b": "true"}, "ForAnyValue:Null": {"a:b": "true"}}
    with_null = parse(
        {"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": null}}
    )
    assert "ForAllValues:Null on a:b (which always holds)" in explain(with_null)
    assert "ForAnyValue:Null on a:b (which never holds)" in explain(with_null)


@given(policy=identity_documents() | trust_documents())
def test_every_document_can_be_explained_and_displayed(policy: PolicyDocument) -> None:
    text = explain(policy)
    for statement in policy.statements:
        for action in statement.actions:
            assert action == "*" or action in text
        for condition in statement.conditions:
            assert condition.key in text
    printer = _Printer()
    policy._repr_pretty_(printer, _cycle=False)
    assert json.loads(printer.written) == policy.to_dict()
    page = _Page()
    page.feed(policy._repr_html_())
    assert page.rows == len(policy.statements) + 1
    assert not page.open


class _Printer:
    """The printer that IPython passes to `_repr_pretty_`."""

    written = ""

    def text(self, text: str) -> None:
        self.written += text


class _Page(HTMLParser):
    """A parser that counts rows and checks that every tag is closed and no text opens one."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = 0
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert tag in {"table", "caption", "tr", "th", "td"}
        self.open.append(tag)
        self.rows += tag == "tr"

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_table_has_every_element_escaped() -> None:
    policy = document(
        deny("s3:*")
        .for_service("ec2")
        .on("arn:aws:s3:::<script>alert(1)</script>")
        .when(aws.UserAgent.like("<b>"))
        .named("Mine")
    )
    page = _Page()
    page.feed(policy._repr_html_())
    for text in ("Mine", "Deny", "Service: ec2.amazonaws.com", "<script>", "aws:UserAgent: <b>"):
        assert text in page.text
    assert "a resource policy, version 2012-10-17" in page.text
    assert "<table>" in allow("s3:*").on("*")._repr_html_()


def test_account_that_is_not_set_is_displayed_as_own_account() -> None:
    policy = document(allow("iam:PassRole").on(Role("app")))
    printer = _Printer()
    policy._repr_pretty_(printer, _cycle=False)
    assert "<own account>" in printer.written
    assert "&lt;own account&gt;" in policy._repr_html_()


def test_rich_prints_coloured_json() -> None:
    console = rich.console.Console(file=io.StringIO(), width=60, force_terminal=True)
    for value in (trust(allow("sts:AssumeRole").for_service("ec2")), allow("s3:*").on("*")):
        console.print(value)
    printed = console.file.getvalue()  # type: ignore[attr-defined]
    assert "\x1b[" in printed
    assert "sts:AssumeRole" in printed


def test_dir_lists_methods_and_no_private_names() -> None:
    methods = dir(allow("s3:*"))
    assert {"on", "on_all_except", "for_service", "when", "unless", "named"} <= {*methods}
    assert not [name for name in methods if name.startswith("_")]
    members = dir(rcp(deny("s3:*").for_anyone().on("*")))
    assert {"to_json", "to_dict", "bind", "with_statement", "kind", "statements"} <= {*members}
    assert dir(allow) == ["all_except"]
