"""Texts that resources accept are those that IAM's API model accepts.

The patterns are those of Java; Unicode categories in them are evaluated here independently
of the resources and of the strict account. Where a resource is stricter, its row says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import attrs
import botocore.session
import pytest
from botocore.exceptions import ClientError
from hypothesis import given, settings
from hypothesis import strategies as st

from iamdsl import (
    AccountAlias,
    Group,
    InstanceProfile,
    OpenIdConnectProvider,
    Policy,
    Role,
    SamlProvider,
    ServiceLinkedRole,
    User,
    VirtualMfaDevice,
    allow,
    document,
)
from iamdsl.errors import ResourceError
from iamdsl.testing import InProcessAccount

READ = document(allow("s3:GetObject").on("arn:aws:s3:::b/*"))
METADATA = "<EntityDescriptor>" + "x" * 1000
IDP = "https://id.example.com"


def _anything(_text: str) -> bool:
    return True


@attrs.frozen
class TextRule:
    """Field of a resource: its shape in the API model, and where the resource is stricter.

    `call` is an operation that sends the text, and its other parameters.
    """

    declare: Callable[[str], object]
    shape: str
    call: tuple[str, str, dict[str, Any]]
    stricter: Callable[[str], bool] = _anything


def _is_latin(text: str) -> bool:
    return re.fullmatch(r"[\t\n\r -~\xa1-\xff]*", text) is not None


def _is_free_key(text: str) -> bool:
    return not text.lower().startswith(("aws:", "iamdsl:"))


def _tagged(kind: Any, part: str, text: str) -> object:
    tags = {text: "v"} if part == "key" else {"k": text}
    if kind is Policy:
        return Policy("p", READ, tags=tags)
    resource: object = kind(IDP if kind is OpenIdConnectProvider else "x", tags=tags)
    return resource


TRUST = '{"Version":"2012-10-17","Statement":[]}'
NEW_ROLE = {"AssumeRolePolicyDocument": TRUST}
RULES = {
    "role's name": TextRule(Role, "roleNameType", ("create_role", "RoleName", NEW_ROLE)),
    "role's path": TextRule(
        lambda text: Role("r", path=text),
        "pathType",
        ("create_role", "Path", {**NEW_ROLE, "RoleName": "r"}),
    ),
    "role's description": TextRule(
        lambda text: Role("r", description=text),
        "roleDescriptionType",
        ("create_role", "Description", {**NEW_ROLE, "RoleName": "r"}),
    ),
    "role's inline policy": TextRule(
        lambda text: Role("r").with_inline(text, READ),
        "policyNameType",
        ("put_role_policy", "PolicyName", {"RoleName": "r", "PolicyDocument": "{}"}),
    ),
    "user's name": TextRule(User, "userNameType", ("create_user", "UserName", {})),
    "user's path": TextRule(
        lambda text: User("u", path=text), "pathType", ("create_user", "Path", {"UserName": "u"})
    ),
    "user's old name": TextRule(
        lambda text: User("u", renamed_from=text),
        "existingUserNameType",
        ("get_user", "UserName", {}),
        stricter=lambda text: len(text) <= 64 and text != "u",
    ),
    "group's name": TextRule(Group, "groupNameType", ("create_group", "GroupName", {})),
    "group's path": TextRule(
        lambda text: Group("g", path=text), "pathType", ("create_group", "Path", {"GroupName": "g"})
    ),
    "policy's name": TextRule(
        lambda text: Policy(text, READ),
        "policyNameType",
        ("create_policy", "PolicyName", {"PolicyDocument": "{}"}),
    ),
    "policy's path": TextRule(
        lambda text: Policy("p", READ, path=text),
        "policyPathType",
        ("create_policy", "Path", {"PolicyName": "p", "PolicyDocument": "{}"}),
    ),
    "policy's description": TextRule(
        lambda text: Policy("p", READ, description=text),
        "policyDescriptionType",
        ("create_policy", "Description", {"PolicyName": "p", "PolicyDocument": "{}"}),
        stricter=_is_latin,
    ),
    "instance profile's name": TextRule(
        InstanceProfile,
        "instanceProfileNameType",
        ("create_instance_profile", "InstanceProfileName", {}),
    ),
    "instance profile's path": TextRule(
        lambda text: InstanceProfile("p", path=text),
        "pathType",
        ("create_instance_profile", "Path", {"InstanceProfileName": "p"}),
    ),
    "SAML provider's name": TextRule(
        lambda text: SamlProvider(text, METADATA),
        "SAMLProviderNameType",
        ("create_saml_provider", "Name", {"SAMLMetadataDocument": METADATA}),
    ),
    "MFA device's name": TextRule(
        VirtualMfaDevice,
        "virtualMFADeviceName",
        ("create_virtual_mfa_device", "VirtualMFADeviceName", {}),
        stricter=lambda text: len(text) <= 226,
    ),
    "MFA device's path": TextRule(
        lambda text: VirtualMfaDevice("d", path=text),
        "pathType",
        ("create_virtual_mfa_device", "Path", {"VirtualMFADeviceName": "d"}),
    ),
    "account alias": TextRule(
        AccountAlias,
        "accountAliasType",
        ("create_account_alias", "AccountAlias", {}),
        stricter=lambda text: re.fullmatch(r"\d{12}", text) is None,
    ),
    "client ID": TextRule(
        lambda text: OpenIdConnectProvider(IDP, client_ids=[text]),
        "clientIDType",
        (
            "add_client_id_to_open_id_connect_provider",
            "ClientID",
            {"OpenIDConnectProviderArn": IDP},
        ),
    ),
    "service-linked role's suffix": TextRule(
        lambda text: ServiceLinkedRole("lexv2.amazonaws.com", suffix=text),
        "customSuffixType",
        (
            "create_service_linked_role",
            "CustomSuffix",
            {"AWSServiceName": "lexv2.amazonaws.com"},
        ),
    ),
    "service-linked role's description": TextRule(
        lambda text: ServiceLinkedRole("lexv2.amazonaws.com", description=text),
        "roleDescriptionType",
        (
            "create_service_linked_role",
            "Description",
            {"AWSServiceName": "lexv2.amazonaws.com"},
        ),
    ),
    "service-linked role's service": TextRule(
        ServiceLinkedRole,
        "groupNameType",
        ("create_service_linked_role", "AWSServiceName", {}),
        stricter=lambda text: re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", text) is not None,
    ),
    **{
        f"{kind.__name__}'s tag {part}": TextRule(
            partial(_tagged, kind, part),
            f"tag{part.capitalize()}Type",
            ("tag_role", f"tag {part}", {"RoleName": "r"}),
            stricter=_is_free_key if part == "key" else _anything,
        )
        for kind in (Role, User, Policy, InstanceProfile, OpenIdConnectProvider, VirtualMfaDevice)
        for part in ("key", "value")
    },
}


@cache
def _shape(name: str) -> Any:
    return botocore.session.get_session().get_service_model("iam").shape_for(name).metadata


@cache
def _pattern(name: str) -> re.Pattern[str] | None:
    pattern = _shape(name).get("pattern")
    # What Unicode's categories decide is replaced by an A before the pattern is applied.
    return pattern and re.compile(pattern.replace(r"\p{L}\p{Z}\p{N}", "A"), re.ASCII)


def _is_allowed(shape: str, text: str) -> bool:
    """Return whether the API model allows a text."""
    rules, pattern = _shape(shape), _pattern(shape)
    if not rules.get("min", 0) <= len(text) <= rules.get("max", len(text)):
        return False
    if pattern is None:
        return True
    if r"\p{L}" in rules["pattern"]:
        text = "".join("A" if unicodedata.category(c)[0] in "LZN" else c for c in text)
        text = re.sub("[B-Za-z0-9]", "A", text)
    return pattern.fullmatch(text) is not None


SAMPLES = [
    "",
    "a",
    "a\n",
    "a\nb",
    "\ta",
    "a\r",
    "a b",
    "a\x00",
    "a\x1f",
    "a\x7f",
    "a\x85",
    "a\xa0b",
    "é",
    "a\u2028b",
    "a\u200b",
    "😀",
    "ß",
    "५",
    "²",
    "_.:/=+-@",
    "{a}",
    "a,b",
    "/",
    "//",
    "///",
    "/a/",
    "/a",
    "/a b/",
    "/a//b/",
    "/a/\n",
    "/!~/",
    "/é/",
    "aws:x",
    "a--b",
    "u",
    "-ab",
    "a" * 64,
    "a" * 65,
    "a" * 128,
    "a" * 129,
    "a" * 256,
    "a" * 257,
    "a" * 1001,
    f"/{'a' * 510}/",
    f"/{'a' * 511}/",
]
TEXTS = st.one_of(
    st.sampled_from(SAMPLES),
    st.text(max_size=8),
    st.text(st.characters(max_codepoint=0x100), max_size=8),
    st.text("aA1_+=,.@-/ \n\t~!{}é", max_size=12).map(lambda text: f"/{text}/"),
)


def _accepts(rule: TextRule, text: str) -> bool:
    try:
        rule.declare(text)
    except ResourceError:
        return False
    return True


@pytest.mark.parametrize("name", RULES)
def test_resource_accepts_what_the_model_allows(name: str) -> None:
    rule = RULES[name]

    @settings(max_examples=60, deadline=None, database=None)
    @given(TEXTS)
    def check(text: str) -> None:
        allowed = _is_allowed(rule.shape, text)
        assert _accepts(rule, text) == (allowed and rule.stricter(text)), repr(text)

    for sample in SAMPLES:
        allowed = _is_allowed(rule.shape, sample)
        assert _accepts(rule, sample) == (allowed and rule.stricter(sample)), repr(sample)
    check()


@pytest.mark.parametrize("name", [name for name in RULES if "tag" not in name or "Role" in name])
def test_strict_account_refuses_what_the_model_does_not_allow(name: str) -> None:
    rule = RULES[name]
    operation, parameter, others = rule.call
    client = InProcessAccount().client("iam")
    for sample in SAMPLES:
        if not _shape(rule.shape).get("min", 0) <= len(sample):
            continue  # botocore does not send it
        arguments: dict[str, Any] = {parameter: sample}
        if parameter.startswith("tag "):
            key, value = (sample, "v") if parameter.endswith("key") else ("k", sample)
            arguments = {"Tags": [{"Key": key, "Value": value}]}
        code, text = "", ""
        try:
            getattr(client, operation)(**others, **arguments)
        except ClientError as error:
            code, text = error.response["Error"]["Code"], error.response["Error"]["Message"]
        refused = code == "ValidationError" and "failed to satisfy constraint" in text
        assert refused != _is_allowed(rule.shape, sample), (sample, code, text)
