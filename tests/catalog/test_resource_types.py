"""Every resource type builds the ARN of its template, and refuses wrong values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from support.services_by_letter import every_service

from iamdsl import Arn, var
from iamdsl.catalog import services
from iamdsl.catalog.sources.identifiers import as_parameter
from iamdsl.errors import InvalidArn, UnknownField
from iamdsl.language.elements.resource import check_resource
from iamdsl.services import apigateway, backup, dynamodb, iam, lex, s3, sqs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from iamdsl.catalog import ResourceType, Service

REGION, ACCOUNT = "eu-west-1", "111122223333"
PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")


def types(letter_services: list[Service]) -> Iterator[ResourceType]:
    for service in letter_services:
        for name, type_ in service.resource_types.items():
            assert (type_.name, type_.service) == (name, service.prefix)
            yield type_


def parts(template: str) -> list[str]:
    return template.split(":", 5)


def parameters(template: str) -> list[str]:
    """Return the parameters of the service part and the resource part."""
    result = parts(template)
    return [as_parameter(item) for item in PLACEHOLDER.findall(result[2] + result[5])]


def region_and_account(template: str) -> dict[str, str]:
    """Return the region and account arguments that the template needs."""
    _, _, _, region, account, _ = parts(template)
    return {
        **({"region": REGION} if "${" in region else {}),
        **({"account": ACCOUNT} if "${" in account else {}),
    }


def values(template: str) -> list[str]:
    """Return a value for each parameter; a parameter for a service gets `ec2`."""
    service_parameters = PLACEHOLDER.findall(parts(template)[2])
    return ["ec2" for _ in service_parameters] + [
        f"value-{number}"
        for number, _ in enumerate(parameters(template)[len(service_parameters) :])
    ]


def filled(template: str) -> str:
    remaining = iter(values(template))
    _, _, service, region, account, resource = parts(template)
    return ":".join(
        (
            "arn:aws",
            PLACEHOLDER.sub(lambda _: next(remaining), service),
            PLACEHOLDER.sub(REGION, region),
            PLACEHOLDER.sub(ACCOUNT, account),
            PLACEHOLDER.sub(lambda _: next(remaining), resource),
        )
    )


def refusal(type_: ResourceType, given: Sequence[str], place: Mapping[str, str]) -> str:
    """Return the text of the error, which contains the template."""
    with pytest.raises(InvalidArn) as caught:
        type_.build(*given, **place)
    text = str(caught.value)
    assert all(template in text for template in type_.templates)
    assert f"where: {__file__}" in text
    return text


def test_catalog_has_as_many_types_as_aws() -> None:
    assert sum(len(service.resource_types) for service in services) > 2300


@every_service
def test_every_type_builds_the_arns_of_its_templates(letter_services: list[Service]) -> None:
    for type_ in types(letter_services):
        first, *_ = type_.templates
        assert type_.parameters == tuple(parameters(first))
        by_position = type_.build(*values(first), **region_and_account(first))
        assert str(by_position) == filled(first)
        for template in type_.templates:
            named = dict(zip(parameters(template), values(template), strict=True))
            arn = type_.build(**named, **region_and_account(template))
            assert str(arn) == filled(template)
            assert type_.matches(arn)
            assert type_.matches(str(arn))
            assert check_resource(str(arn)) == str(arn)
            assert check_resource(arn) == str(arn)


@every_service
def test_every_type_builds_an_arn_when_called(letter_services: list[Service]) -> None:
    for type_ in types(letter_services):
        called: Any = type_
        template = type_.templates[0]
        assert str(called(*values(template), **region_and_account(template))) == filled(template)


@every_service
def test_every_type_refuses_a_wrong_number_of_values(letter_services: list[Service]) -> None:
    for type_ in types(letter_services):
        place = region_and_account(type_.templates[0])
        lengths = [len(parameters(template)) for template in type_.templates]
        assert "it takes" in refusal(type_, ["x"] * (max(lengths) + 1), place)
        if min(lengths):
            assert "it takes" in refusal(type_, ["x"] * (min(lengths) - 1), place)


@every_service
@pytest.mark.parametrize("part", ["region", "account"])
def test_every_type_checks_region_and_account(letter_services: list[Service], part: str) -> None:
    for type_ in types(letter_services):
        template = type_.templates[0]
        place = region_and_account(template)
        if part in place:
            del place[part]
            assert f"the {part} is missing" in refusal(type_, values(template), place)
        else:
            place[part] = "*"
            assert f"this type takes no {part}" in refusal(type_, values(template), place)


BUILT: dict[str, tuple[Arn, str]] = {
    "a wildcard": (s3.object("logs", "*"), "arn:aws:s3:::logs/*"),
    "a wildcard within": (s3.bucket("logs-?-*"), "arn:aws:s3:::logs-?-*"),
    "wildcards everywhere": (
        sqs.queue("*", region="*", account="*"),
        "arn:aws:sqs:*:*:*",
    ),
    "a variable": (s3.object("home", var.username), "arn:aws:s3:::home/${aws:username}"),
    "a variable with a slash in its name": (
        s3.bucket(var("aws:PrincipalTag/team")),
        "arn:aws:s3:::${aws:PrincipalTag/team}",
    ),
    "a variable within a value": (
        s3.object("home", f"{var.username}/*"),
        "arn:aws:s3:::home/${aws:username}/*",
    ),
    "a variable with a default": (
        s3.bucket(f"home-{var('aws:PrincipalTag/team', default='none')}"),
        "arn:aws:s3:::home-${aws:PrincipalTag/team, 'none'}",
    ),
    "an escape": (s3.object("b", var.literal("a*")), "arn:aws:s3:::b/a${*}"),
    "slashes in the last value": (s3.object("b", "x/y/z"), "arn:aws:s3:::b/x/y/z"),
    "colons in the last value": (s3.object("b", "x:y"), "arn:aws:s3:::b/x:y"),
    "a path": (iam.role("team/app", account=ACCOUNT), f"arn:aws:iam::{ACCOUNT}:role/team/app"),
    "an AWS managed policy": (
        iam.policy("ReadOnlyAccess", account="aws"),
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
    ),
    "a value by name": (s3.object("b", object_name="k"), "arn:aws:s3:::b/k"),
    "a partition": (s3.bucket("b", partition="aws-cn"), "arn:aws-cn:s3:::b"),
    "the first template by name": (
        apigateway.Stage(api_id="a", stage_name="prod", region=REGION),
        f"arn:aws:apigateway:{REGION}::/apis/a/stages/prod",
    ),
    "the second template by name": (
        apigateway.Stage(rest_api_id="a", stage_name="prod", region=REGION),
        f"arn:aws:apigateway:{REGION}::/restapis/a/stages/prod",
    ),
    "the first template by position": (
        apigateway.Stage("a", "prod", region=REGION),
        f"arn:aws:apigateway:{REGION}::/apis/a/stages/prod",
    ),
    "a bot by its ID": (
        lex.bot("B1", region=REGION, account=ACCOUNT),
        f"arn:aws:lex:{REGION}:{ACCOUNT}:bot/B1",
    ),
    "a bot by its name": (
        lex.bot(bot_name="flowers", region=REGION, account=ACCOUNT),
        f"arn:aws:lex:{REGION}:{ACCOUNT}:bot:flowers",
    ),
    "another service's recovery point": (
        backup.recoveryPoint("ec2", "image", "ami-1", region=REGION),
        f"arn:aws:ec2:{REGION}:*:image:ami-1",
    ),
}


@pytest.mark.parametrize("what", BUILT)
def test_built_arn(what: str) -> None:
    arn, text = BUILT[what]
    assert str(arn) == text
    assert check_resource(text) == text


REFUSED: dict[str, tuple[Callable[[], object], str]] = {
    "an object as a bucket": (lambda: s3.bucket("a/b"), "s3.object(bucket_name, object_name)"),
    "a bucket with a slash": (lambda: s3.object("a/b", "c"), "bucket_name contains '/'"),
    "an index as a table": (
        lambda: dynamodb.table("t/index/i", region=REGION, account=None),
        "dynamodb.index(",
    ),
    "an empty value": (lambda: s3.bucket(""), "bucket_name is empty"),
    "a number as value": (lambda: s3.bucket(3), "which is not a string"),  # type: ignore[arg-type]
    "a value given twice": (lambda: s3.object("a", bucket_name="b"), "given twice"),  # type: ignore[call-arg, misc]
    "values of two templates": (
        lambda: apigateway.Stage(api_id="a", rest_api_id="b", region=REGION),  # type: ignore[call-overload]
        "it takes 2 values",
    ),
    "None as region": (
        lambda: sqs.queue("q", region=None, account=None),  # type: ignore[arg-type]
        "None is not a region",
    ),
    "an empty region": (lambda: sqs.queue("q", region="", account=None), "'' is not a region"),
    "a short account": (
        lambda: iam.role("x", account="11112222333"),
        'next:  write iam.role("role_name_with_path", account=None), where',
    ),
    "a number as account": (
        lambda: iam.role("x", account=111122223333),  # type: ignore[arg-type]
        "next:  write account='111122223333'",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_wrong_value_is_refused_with_a_suggestion(what: str) -> None:
    make, hint = REFUSED[what]
    with pytest.raises(InvalidArn) as caught:
        make()
    assert hint in str(caught.value)
    assert "the template is arn:${Partition}:" in str(caught.value)


def test_misspelled_parameter_suggests_the_nearest() -> None:
    with pytest.raises(UnknownField, match=r"did you mean `object_name`"):
        s3.object("b", object_nam="k")  # type: ignore[call-arg]
    with pytest.raises(UnknownField, match=r"did you mean `region`"):
        s3.bucket("b", reigon="*")  # type: ignore[call-arg]
