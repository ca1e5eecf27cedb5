"""Tag keys differ by case only: one key for users and roles, two for all other kinds.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.counted_deployment import CountedDeployment
from support.key_material import metadata

from iamdsl import (
    InstanceProfile,
    OpenIdConnectProvider,
    Policy,
    Role,
    SamlProvider,
    User,
    VirtualMfaDevice,
    allow,
    deploy,
    document,
    trust,
)
from iamdsl.errors import InvalidName
from iamdsl.importer import Selection, import_stack
from iamdsl.resources.kind.resource import field_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

READ = document(allow("s3:GetObject").on("arn:aws:s3:::b/*"))
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
PRINCIPALS: dict[str, Callable[..., Any]] = {
    "Role": lambda **tags: Role("x", trust=EC2, tags=tags),
    "User": lambda **tags: User("x", tags=tags),
}
OTHERS: dict[str, Callable[..., Any]] = {
    "Policy": lambda **tags: Policy("x", READ, tags=tags),
    "InstanceProfile": lambda **tags: InstanceProfile("x", tags=tags),
    "OpenIDConnectProvider": lambda **tags: OpenIdConnectProvider("https://x.com", tags=tags),
    "SAMLProvider": lambda **tags: SamlProvider("x", metadata(1), tags=tags),
    "MFADevice": lambda **tags: VirtualMfaDevice("x", tags=tags),
}


@pytest.fixture
def deployment(iam_account: InProcessAccount) -> CountedDeployment:
    """The stack `mine`, in an empty account."""
    return CountedDeployment(iam_account)


def _tags(deployment: CountedDeployment, noun: str) -> dict[str, str]:
    """Return the tags in the account, without those of iamdsl."""
    account = "arn:aws:iam::123456789012"
    names = {
        "Policy": {"PolicyArn": f"{account}:policy/x"},
        "OpenIDConnectProvider": {"OpenIDConnectProviderArn": f"{account}:oidc-provider/x.com"},
        "SAMLProvider": {"SAMLProviderArn": f"{account}:saml-provider/x"},
        "MFADevice": {"SerialNumber": f"{account}:mfa/x"},
    }
    listed = deployment.call(f"List{noun}Tags", **names.get(noun, {f"{noun}Name": "x"}))["Tags"]
    return {tag["Key"]: tag["Value"] for tag in listed if not tag["Key"].startswith("iamdsl:")}


@pytest.mark.parametrize("noun", PRINCIPALS)
def test_keys_of_principals_are_unique_without_regard_to_case(noun: str) -> None:
    with pytest.raises(InvalidName, match="twice"):
        PRINCIPALS[noun](Test="1", test="2")
    with pytest.raises(InvalidName, match="twice"):
        PRINCIPALS[noun](Test="1").tagged(test="2")


@pytest.mark.parametrize("noun", OTHERS)
def test_keys_of_other_kinds_are_distinguished_by_case(
    noun: str, deployment: CountedDeployment
) -> None:
    both = OTHERS[noun](Test="1", test="2")
    deployment.apply(both)
    assert _tags(deployment, noun) == {"Test": "1", "test": "2"}
    assert deployment.declare(both).plan().is_empty
    assert deployment.apply(OTHERS[noun](test="2").tagged(TEST="3")) == {
        f"Tag{noun}": 1,
        f"Untag{noun}": 1,
    }
    assert _tags(deployment, noun) == {"test": "2", "TEST": "3"}


@pytest.mark.parametrize("noun", PRINCIPALS)
@pytest.mark.parametrize("value", ["x", "y"])
def test_key_in_new_case_is_sent_once(noun: str, value: str, deployment: CountedDeployment) -> None:
    deployment.apply(PRINCIPALS[noun](Managedby="x", other="o"))
    changed = PRINCIPALS[noun](ManagedBy=value, other="o")
    (change,) = deployment.declare(changed).plan().changed
    (difference,) = change.differences
    assert (difference.path, difference.before, difference.after) == ("tags.ManagedBy", "x", value)
    assert difference.why == "its key is 'Managedby' in the account"
    assert deployment.apply(changed) == {f"Tag{noun}": 1}
    assert _tags(deployment, noun) == {"ManagedBy": value, "other": "o"}
    assert deployment.declare(changed).plan().is_empty
    deployment.declare().rollback()
    assert _tags(deployment, noun) == {"Managedby": "x", "other": "o"}


@pytest.mark.parametrize("noun", PRINCIPALS)
def test_ignored_key_of_a_principal_is_ignored_in_any_case(
    noun: str, deployment: CountedDeployment
) -> None:
    resource = PRINCIPALS[noun](owner="me").ignoring("tags.owner")
    deployment.apply(resource)
    target = {f"{noun}Name": "x"}
    deployment.call(f"Tag{noun}", Tags=[{"Key": "Owner", "Value": "them"}], **target)
    assert deployment.declare(resource).plan().is_empty


def test_ignored_key_of_a_policy_is_ignored_in_its_case_only(
    deployment: CountedDeployment,
) -> None:
    resource = Policy("x", READ, tags={"owner": "me"}).ignoring("tags.owner")
    deployment.apply(resource)
    tags = [{"Key": key, "Value": "them"} for key in ("owner", "Owner")]
    deployment.call("TagPolicy", PolicyArn="arn:aws:iam::123456789012:policy/x", Tags=tags)
    assert deployment.apply(resource) == {"UntagPolicy": 1}
    assert _tags(deployment, "Policy") == {"owner": "them"}


@pytest.mark.parametrize("noun", [*PRINCIPALS, *OTHERS])
def test_object_with_tags_in_both_cases_is_imported_unchanged(
    noun: str, deployment: CountedDeployment
) -> None:
    make = {**PRINCIPALS, **OTHERS}[noun]
    tags = {"Test": "1"} if noun in PRINCIPALS else {"Test": "1", "test": "2"}
    existing: Resource = make(**tags).retained()
    deployment.apply(existing)
    deployment.declare().destroy()
    imported = import_stack(deployment.account, "other", Selection())
    if noun != "MFADevice":
        assert not imported.left_out
        (resource,) = imported.stack
        assert dict(field_value(resource, "tags")) == tags
        session = deploy("other", account=deployment.account, adopt=True, tag_adopted=False)
        session.add(resource)
        assert session.plan().is_empty
