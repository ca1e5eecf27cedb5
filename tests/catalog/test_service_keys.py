"""Every condition key of every service has its name and its class."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from support.services_by_letter import every_service

from iamdsl import aws
from iamdsl.catalog import KeyTemplate, condition_key, services
from iamdsl.errors import UnknownAttribute, UnknownName
from iamdsl.language import (
    ArnKey,
    ArnSetKey,
    BoolKey,
    BoolSetKey,
    DateKey,
    IpKey,
    NumericKey,
    StringKey,
    StringSetKey,
)
from iamdsl.services import ec2, s3

if TYPE_CHECKING:
    from iamdsl.catalog import Service
    from iamdsl.language import Key, SetKey

PLACEHOLDER = re.compile(r"\$\{[^}]*\}|<[^>]*>")


@every_service
def test_every_key_is_found_by_its_name(letter_services: list[Service]) -> None:
    for keys in (service.keys for service in letter_services):
        assert len(list(keys)) == len(keys)
        for name in keys:
            assert name in keys
            assert keys[name].name == keys[name.upper()].name == name


@every_service
def test_every_key_template_is_found_with_names_filled_in(letter_services: list[Service]) -> None:
    for keys in (service.keys for service in letter_services):
        for name in filter(PLACEHOLDER.search, keys):
            filled = PLACEHOLDER.sub("mine", name)
            assert keys[filled].name == condition_key(filled).name == filled
            assert type(keys[filled]) is type(keys[name])


@every_service
def test_every_attribute_is_a_key(letter_services: list[Service]) -> None:
    for keys in (service.keys for service in letter_services):
        result = {identifier: getattr(keys, identifier) for identifier in dir(keys)}
        for identifier, key in result.items():
            assert identifier.isidentifier()
            assert isinstance(key, KeyTemplate) == bool(PLACEHOLDER.search(key.name))
            filled = filled_in(key) if isinstance(key, KeyTemplate) else key
            assert keys[filled.name] == filled
        own = {name for name in keys if not name.startswith("aws:")}
        given = {key.name for key in result.values()}
        assert given <= own
        # Some services list a key twice, with different spellings of the placeholder.
        assert {PLACEHOLDER.sub("", name) for name in own - given} <= {
            PLACEHOLDER.sub("", name) for name in given
        }


def filled_in(key: KeyTemplate) -> Key | SetKey:
    """Return the key with a name for each placeholder, and check the resulting name."""
    pieces = PLACEHOLDER.split(key.name)
    names = [f"mine-{number}" for number in range(len(pieces) - 1)]
    filled = key(*names)
    assert filled.name == "".join(map("".join, zip(pieces, [*names, ""], strict=True)))
    return filled


@pytest.mark.parametrize(
    ("name", "class_"),
    [
        ("s3:prefix", StringKey),
        ("acm:DomainNames", StringSetKey),
        ("acm-pca:TemplateArn", ArnKey),
        ("autoscaling:ForceDelete", BoolKey),
        ("codebuild:secondaryArtifacts.encryptionDisabled", BoolSetKey),
        ("s3:max-keys", NumericKey),
        ("s3:object-lock-retain-until-date", DateKey),
        ("aws:SourceIp", IpKey),
        ("aws:CurrentTime", DateKey),
        ("aws:MultiFactorAuthPresent", BoolKey),
        ("aws:MultiFactorAuthAge", NumericKey),
        ("aws:PrincipalArn", ArnKey),
        ("aws:TagKeys", StringSetKey),
    ],
)
def test_class_of_a_key_follows_its_aws_type(name: str, class_: type[Any]) -> None:
    assert type(condition_key(name)) is class_


def test_multivalued_arn_keys_have_their_class() -> None:
    result = [
        service.keys[name]
        for service in services
        for name in service.keys
        if isinstance(service.keys[name], ArnSetKey)
    ]
    assert len(result) > 10


def test_global_keys_are_the_members_of_aws() -> None:
    plain = {name: getattr(aws, name) for name in dir(aws) if not callable(getattr(aws, name))}
    assert len(plain) > 30
    for name, key in plain.items():
        assert condition_key(f"aws:{name}") is key
    assert condition_key("aws:requesttag/Cost Center").name == "aws:requesttag/Cost Center"
    assert type(condition_key("aws:PrincipalTag/team")) is StringKey


def test_filled_in_name_keeps_its_case() -> None:
    assert s3.keys.BucketTag("Team").name == "s3:BucketTag/Team"
    assert s3.keys["s3:BucketTag/Team"].name == "s3:BucketTag/Team"
    assert ec2.keys.ResourceTag("a b").name == "ec2:ResourceTag/a b"


@pytest.mark.parametrize("names", [(), ("",), ("a", "b"), (3,)])
def test_template_refuses_a_wrong_number_of_names(names: tuple[Any, ...]) -> None:
    with pytest.raises(UnknownName, match="takes 1 name: TagKey"):
        s3.keys.BucketTag(*names)


def test_misspelled_key_suggests_the_nearest() -> None:
    with pytest.raises(UnknownAttribute, match=r"did you mean `prefix`"):
        s3.keys.prefx  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(UnknownAttribute, match=r"write aws.SourceIp"):
        s3.keys.SourceIp  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(UnknownName, match=r"did you mean `s3:prefix`"):
        s3.keys["s3:prefx"]
    assert "s3:prefx" not in s3.keys
    assert "ec2:InstanceType" not in s3.keys
