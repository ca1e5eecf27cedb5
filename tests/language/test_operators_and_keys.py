"""The table of condition operators, and the methods of each type of context key."""

from __future__ import annotations

import inspect
import pickle
from datetime import UTC, datetime, timedelta, timezone
from ipaddress import IPv4Network, IPv6Address
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import aws, key
from iamdsl.errors import LanguageError, UnknownAttribute
from iamdsl.language import Condition, Operator
from iamdsl.language.builders import context_keys, multivalued_keys
from iamdsl.language.builders.global_keys import GLOBAL_KEYS
from iamdsl.language.builders.multivalued_keys import SetKey
from iamdsl.language.elements.operator import ALL_OPERATORS, OPERATORS, operator_of
from iamdsl.language.text.policy_text import MULTIVALUED

if TYPE_CHECKING:
    from collections.abc import Callable


def test_table_has_every_operator_of_iam() -> None:
    assert len(OPERATORS) == 27
    assert len(ALL_OPERATORS) == 26 * 2 * 3 + 3
    assert "NullIfExists" not in ALL_OPERATORS
    for text, operator in ALL_OPERATORS.items():
        assert str(operator) == text
        assert Operator.parse(text.swapcase()) is operator


def test_negation_is_mutual() -> None:
    for base, row in OPERATORS.items():
        if row.negation is None:
            assert base in {"Bool", "Null", "BinaryEquals"}
            continue
        other = OPERATORS[row.negation]
        assert other.negation == base
        assert other.family == row.family
        assert (other.polarity == "ordered") == (row.polarity == "ordered")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("StringEqual", "`StringEquals`"),
        ("stringlikes", "`StringLike`"),
        ("ForAnyValues:StringEquals", "`ForAnyValue:StringEquals`"),
        ("ForAllValue:StringLikeIfExists", "`ForAllValues:StringLikeIfExists`"),
        ("NumericLessThen", "`NumericLessThan`"),
        ("NullIfExists", "write Null"),
        ("BinaryNotEquals", "`BinaryEquals`"),
        ("", ""),
        ("IfExists", ""),
        (":", ""),
    ],
)
def test_unknown_operator_in_condition_names_the_nearest(text: str, hint: str) -> None:
    with pytest.raises(LanguageError, match="not a condition operator") as caught:
        Condition.of(text, "a:b", ["c"])
    assert hint in str(caught.value)


CONDITIONS: dict[str, tuple[Condition, str, tuple[str, ...]]] = {
    "equals": (key("a:b").equals("x", 5), "StringEquals", ("x", "5")),
    "not_equals": (key("a:b").not_equals("x"), "StringNotEquals", ("x",)),
    "ignoring case": (key("a:b").equals_ignore_case("x"), "StringEqualsIgnoreCase", ("x",)),
    "not, ignoring case": (
        key("a:b").not_equals_ignore_case("x"),
        "StringNotEqualsIgnoreCase",
        ("x",),
    ),
    "like": (key("a:b").like("x*"), "StringLike", ("x*",)),
    "not_like": (key("a:b").not_like("x*"), "StringNotLike", ("x*",)),
    "arn": (
        key.arn("a:b").equals("arn:aws:s3:::b"),
        "ArnEquals",
        ("arn:aws:s3:::b",),
    ),
    "arn not like": (key.arn("a:b").not_like("*"), "ArnNotLike", ("*",)),
    "number": (key.number("a:b").equals(1, 1.5, "2"), "NumericEquals", ("1", "1.5", "2")),
    "less": (key.number("a:b").less_than(1), "NumericLessThan", ("1",)),
    "at most": (key.number("a:b").at_most(1), "NumericLessThanEquals", ("1",)),
    "greater": (key.number("a:b").greater_than(1), "NumericGreaterThan", ("1",)),
    "at least": (key.number("a:b").at_least(1), "NumericGreaterThanEquals", ("1",)),
    "before": (
        aws.CurrentTime.before(datetime(2027, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))),
        "DateLessThan",
        ("2027-01-01T00:00:00Z",),
    ),
    "until": (aws.CurrentTime.until("2027-01-01"), "DateLessThanEquals", ("2027-01-01",)),
    "after": (aws.EpochTime.after("1767225600"), "DateGreaterThan", ("1767225600",)),
    "since": (
        aws.TokenIssueTime.since(datetime(2027, 1, 1, tzinfo=UTC)),
        "DateGreaterThanEquals",
        ("2027-01-01T00:00:00Z",),
    ),
    "true": (aws.SecureTransport.is_true(), "Bool", ("true",)),
    "false": (aws.SecureTransport.is_false().if_exists(), "BoolIfExists", ("false",)),
    "binary": (key.binary("a:b").equals("QUJD"), "BinaryEquals", ("QUJD",)),
    "within": (
        aws.SourceIp.within(IPv4Network("10.0.0.0/8"), IPv6Address("::1"), "203.0.113.7"),
        "IpAddress",
        ("10.0.0.0/8", "::1", "203.0.113.7"),
    ),
    "present": (aws.SourceVpc.is_present(), "Null", ("false",)),
    "absent": (aws.TagKeys.is_absent(), "Null", ("true",)),
    "any of several": (
        aws.TagKeys.for_any_value.like("a*"),
        "ForAnyValue:StringLike",
        ("a*",),
    ),
    "all of several": (
        key.arns("a:b").for_all_values.like("*"),
        "ForAllValues:ArnLike",
        ("*",),
    ),
    "any boolean": (key.bools("a:b").for_any_value.is_true(), "ForAnyValue:Bool", ("true",)),
    "variable": (
        aws.ResourceTag("team").equals(aws.PrincipalTag("team").value(default="none")),
        "StringEquals",
        ("${aws:PrincipalTag/team, 'none'}",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CONDITIONS)
def test_method_of_key_creates_its_operator(case: str) -> None:
    condition, operator, values = CONDITIONS[case]
    assert str(condition.operator) == operator
    assert tuple(map(str, condition.values)) == values


def test_every_operator_has_a_method() -> None:
    texts = {str(condition.operator) for condition, _, _ in CONDITIONS.values()}
    bases = {Operator.parse(text).base for text in texts}
    methods = [
        method
        for module in (context_keys, multivalued_keys)
        for cls in vars(module).values()
        if inspect.isclass(cls) and issubclass(cls, context_keys.Key)
        for name, method in vars(cls).items()
        if not name.startswith("_") and inspect.isfunction(method)
    ]
    with_method = {
        name for method in methods for name in OPERATORS if f'"{name}"' in inspect.getsource(method)
    }
    assert {*OPERATORS} == with_method
    assert len(bases) > 20


def test_attribute_of_global_key_is_its_name() -> None:
    assert len(GLOBAL_KEYS) + 3 >= 50
    for lower, (attribute, global_key) in GLOBAL_KEYS.items():
        assert global_key.name == f"aws:{attribute}"
        assert lower == global_key.name.lower()
    assert {
        lower for lower, (_, global_key) in GLOBAL_KEYS.items() if isinstance(global_key, SetKey)
    } == {*MULTIVALUED}
    assert {"SecureTransport", "PrincipalTag", "TagKeys"} <= {*dir(aws)}
    assert not [name for name in dir(aws) if name.startswith("_")]


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "text as number": (lambda: key.number("a:b").equals("many"), "not a number"),
    "NaN as number": (lambda: key.number("a:b").equals(float("nan")), "not a number"),
    "text as date": (lambda: aws.CurrentTime.before("soon"), "not a date"),
    "text as boolean": (lambda: aws.SecureTransport.equals("yes"), "neither true nor false"),
    "prefix length over 32": (lambda: aws.SourceIp.within("10.0.0.0/33"), "CIDR"),
    "text as ARN": (lambda: aws.SourceArn.like("my-bucket"), "not an ARN"),
    "text as Base64": (lambda: key.binary("a:b").equals("!"), "not Base64"),
    "a list": (lambda: aws.SourceVpc.equals(["a"]), "each value separately"),  # type: ignore[arg-type]
    "no value": (aws.SourceVpc.equals, "no value"),
    "None": (lambda: aws.SourceVpc.equals(None), "NoneType"),  # type: ignore[arg-type]
    "variable as number": (lambda: key.number("a:b").equals("${aws:x}"), "string and ARN"),
    "variable as date": (lambda: aws.CurrentTime.before("${aws:x}"), "string and ARN"),
    "variable as boolean": (lambda: key.bool("a:b").equals("${aws:x}"), "string and ARN"),
    "variable as network": (lambda: aws.SourceIp.within("${aws:SourceIp}"), "string and ARN"),
    "multivalued variable": (lambda: key("a:b").equals("${aws:TagKeys}"), "several values"),
    "placeholder of CloudFormation": (lambda: key("a:b").equals("${AWS::AccountId}"), "var.opaque"),
    "placeholder of Terraform": (lambda: key("a:b").equals("${var.x}"), "var.opaque"),
    "missing closing brace": (lambda: key("a:b").equals("${aws:x"), "closing brace"),
    "empty variable": (lambda: key("a:b").equals("${}"), "it has no key"),
    "unquoted default": (lambda: key("a:b").equals("${aws:x, none}"), "single quotes"),
    "space in a variable": (lambda: key("a:b").equals("${aws: x}"), "write ${aws:x}"),
    "arrow character": (lambda: key("a:b").equals("→"), "U+0020 to U+00FF"),
    "key without service": (lambda: key("prefix"), "service:name"),
    "variable as key": (lambda: key("${aws:x}:y"), "service:name"),
    "presence with ForAnyValue": (
        key("a:b").for_any_value.is_present,
        "no test for presence",
    ),
    "Null with IfExists": (lambda: aws.SourceVpc.is_present().if_exists(), "no IfExists"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_invalid_key_or_value_is_refused_with_hint(case: str) -> None:
    build, hint = REFUSED[case]
    with pytest.raises(LanguageError) as caught:
        build()
    assert hint in str(caught.value)
    assert __file__ in str(caught.value)


@pytest.mark.parametrize(
    ("read_attribute", "hint"),
    [
        (lambda: aws.TagKeys.equals, "for_any_value or for_all_values"),  # type: ignore[attr-defined]
        (lambda: aws.TagKeys.value, "for_any_value or for_all_values"),  # type: ignore[attr-defined]
        (lambda: aws.SourceIp.less_than, "operators that fit"),  # type: ignore[attr-defined]
        (lambda: aws.SourceVpc.equal, "`equals`"),  # type: ignore[attr-defined]
        (lambda: aws.SecureTranspot, "`SecureTransport`"),  # type: ignore[attr-defined]
        (lambda: aws.Nothing, 'key("aws:Nothing")'),  # type: ignore[attr-defined]
    ],
)
def test_key_has_only_operators_that_fit_its_type(
    read_attribute: Callable[[], Any], hint: str
) -> None:
    with pytest.raises(UnknownAttribute) as caught:
        read_attribute()
    assert hint in str(caught.value)


def test_dir_of_key_lists_its_methods() -> None:
    assert "equals" in dir(aws.SourceVpc)
    assert {"for_any_value", "for_all_values", "is_present", "is_absent"} <= {*dir(aws.TagKeys)}
    assert "equals" not in dir(aws.TagKeys)
    assert {"arn", "number", "strings"} <= {*dir(key)}


def test_repr_of_key_evaluates_to_the_key() -> None:
    for context_key in (
        key("a:b"),
        key.arn("a:b"),
        key.number("a:b").for_any_value,
        key.strings("a:b"),
        key.bools("a:b"),
    ):
        assert eval(repr(context_key), {"key": key}) == context_key  # noqa: S307 - the property


VALUES = {
    "String": "a",
    "Numeric": "5",
    "Date": "2026-01-01T00:00:00Z",
    "Bool": "true",
    "Binary": "YQ==",
    "Ip": "203.0.113.0/24",
    "Arn": "arn:aws:s3:::b",
    "Null": "true",
}


@pytest.mark.parametrize("text", ALL_OPERATORS)
def test_repr_of_condition_evaluates_to_the_condition(text: str) -> None:
    operator = ALL_OPERATORS[text]
    conditions = [Condition(operator, "example:Key", (VALUES[operator.spec.family],))]
    if operator.base == "Bool":
        conditions.append(Condition(operator, "example:Key", ("true", "false")))
    for condition in conditions:
        names = {"key": key, "aws": aws, "Condition": Condition}
        assert eval(repr(condition), names) == condition  # noqa: S307 - the property itself


def test_rows_of_operators_agree_with_their_names() -> None:
    for name, row in OPERATORS.items():
        assert (row.polarity == "negated") is ("Not" in name)
        assert (row.polarity == "ordered") is ("Than" in name)
        assert name.removeprefix("Not").startswith(row.family)
        if row.negation is None:
            assert row.family in {"Bool", "Binary", "Null"}
            continue
        assert OPERATORS[row.negation].negation == name
        assert OPERATORS[row.negation].family == row.family


def test_each_operator_is_a_single_object() -> None:
    for text, operator in ALL_OPERATORS.items():
        assert Operator.parse(text) is Operator.parse(text.upper()) is operator
        assert pickle.loads(pickle.dumps(operator)) is operator  # noqa: S301 - our own
        assert operator_of(operator.base, operator.prefix, if_exists=operator.if_exists) is operator
        assert str(operator) == operator.text == text
    assert len(ALL_OPERATORS) == (len(OPERATORS) * 2 - 1) * 3


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("NullIfExists", "write Null"),
        ("ForAnyValue:nullifexists", "write ForAnyValue:Null"),
        ("StringEqual", "did you mean `StringEquals`?"),
        ("StringEqualIfExists", "did you mean `StringEqualsIfExists`?"),
        ("ForAnyValues:StringLik", "did you mean `ForAnyValue:StringLike`?"),
        ("Sometimes:StringLike", None),
        ("Sometimes:Null", None),
        ("ForAnyValue:Whatever", None),
    ],
)
def test_unknown_operator_text_names_the_nearest(text: str, step: str | None) -> None:
    with pytest.raises(LanguageError, match="not a condition operator") as caught:
        Operator.parse(text)
    assert caught.value.next_step == step
