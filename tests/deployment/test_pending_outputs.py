"""Outputs that are not known yet: they can be printed, and are never deployed as text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import (
    AccessKey,
    Attachment,
    Group,
    OutboundWebIdentityFederation,
    Policy,
    Role,
    SamlProvider,
    User,
    allow,
    aws,
    deploy,
    document,
    key,
    parse,
    trust,
    var,
)
from iamdsl.deployment import Pending
from iamdsl.errors import PendingOutput
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment import DeploymentSession

EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))
SHOWN = "(known after apply: user/jane.id)"
HERE = "arn:aws:iam::123456789012"


@pytest.fixture
def session() -> DeploymentSession:
    session = deploy("s", account=InProcessAccount(), approve=True)
    session.add(User("jane"))
    return session


@pytest.mark.parametrize(
    "text",
    [
        f"{Pending('user/jane', 'id')}",
        f"{Pending('user/jane', 'id'):>40}",
        f"{Pending('user/jane', 'id'):.3}",
        f"{Pending('user/jane', 'id')!s}",
        str(Pending("user/jane", "id")),
        "a " + Pending("user/jane", "id") + " b",
        "-".join(["a", Pending("user/jane", "id")]),
        "{}/*".format(Pending("user/jane", "id")),
        "%s/*" % Pending("user/jane", "id"),  # noqa: UP031
        Pending("user/jane", "id")[:8],
        Pending("user/jane", "id").upper(),
        Pending("user/jane", "id").replace("known", ""),
        Pending("user/jane", "id").split(" ")[0],
        Pending("user/jane", "id").partition(":")[0],
        Pending("user/jane", "id").rpartition(":")[2],
        Pending("user/jane", "id").strip("("),
        json.dumps([Pending("user/jane", "id")]),
    ],
)
def test_every_way_of_formatting_keeps_the_readable_mark(text: str) -> None:
    assert SHOWN in text


def test_outputs_name_the_resource_and_the_value(session: DeploymentSession) -> None:
    issuer = session.add(OutboundWebIdentityFederation())
    jane = session.outputs["jane"]
    assert str(jane.id) == SHOWN
    assert repr(jane.id) == f"Pending({SHOWN!r})"
    assert "issuer)" in session.outputs[issuer].attributes["issuer"]
    session.apply()
    assert session.outputs["jane"].id.startswith("AIDA")


_USES: dict[str, Callable[[str], Any]] = {
    "resource": lambda text: allow("s3:GetObject").on(f"arn:aws:s3:::b/{text}/*"),
    "not resource": lambda text: allow("s3:GetObject").on_all_except(f"arn:aws:s3:::b/{text}"),
    "action": lambda text: allow(f"s3:{text}"),
    "principal": lambda text: allow("sts:AssumeRole").for_principal(f"{HERE}:user/{text}"),
    "user": lambda text: allow("sts:AssumeRole").for_user(text),
    "service": lambda text: allow("sts:AssumeRole").for_service(text),
    "account": lambda text: allow("sts:AssumeRole").for_account(text),
    "provider": lambda text: allow("sts:AssumeRole").for_federated(f"{HERE}:saml-provider/{text}"),
    "condition": lambda text: aws.userid.equals(f"{text}:*"),
    "condition with an ARN": lambda text: aws.PrincipalArn.like(f"{HERE}:role/{text}"),
    "condition key": lambda text: key(f"aws:ResourceTag/{text}"),
    "opaque text": var.opaque,
    "sid": lambda text: allow("s3:GetObject").named(text),
    "JSON": lambda text: parse(document(allow("s3:Get*").on("*")).to_json().replace("*", text)),
    "name": lambda text: Role(f"r-{text}"),
    "inline policy": lambda text: User("u").with_inline(text, allow("s3:Get*").on("*")),
    "path": lambda text: Group("g", path=f"/{text}/"),
    "description": lambda text: Role("r", description=f"owned by {text}"),
    "tag key": lambda text: User("u").tagged({text: "x"}),
    "tag value": lambda text: User("u").tagged(owner=text),
    "policy ARN": lambda text: Role("r").attach(f"{HERE}:policy/{text}"),
    "boundary": lambda text: Role("r").bounded_by(text),
    "principal of an attachment": lambda text: Attachment(
        f"{HERE}:policy/p", to=f"{HERE}:role/{text}"
    ),
    "stack": lambda text: deploy(f"s-{text}", account=InProcessAccount()),
    "auto name": lambda text: deploy("s", account=InProcessAccount()).auto_name(text),
}


@pytest.mark.parametrize("use", _USES)
def test_text_with_the_mark_is_refused_where_it_is_written(
    use: str, session: DeploymentSession
) -> None:
    for text in (session.outputs["jane"].id, f"{session.outputs['jane'].id}"):
        with pytest.raises(PendingOutput) as caught:
            _USES[use](text)
        assert "user/jane.id, which is not known yet" in caught.value.what
        assert "user/jane" in str(caught.value.next_step)
        if use != "stack":  # there the fixture that watches for secrets is nearer
            assert __file__ in str(caught.value.where)


def _in_saml_metadata(text: str) -> SamlProvider:
    metadata = (
        '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="e">'
        f"{text}{' ' * 1000}</EntityDescriptor>"
    )
    return SamlProvider("p", metadata=metadata)


@pytest.mark.parametrize(
    "declare",
    [
        _in_saml_metadata,
        lambda text: _parsed(_policy(text)),
        lambda text: _parsed(_policy(text.upper())),
        lambda text: _parsed(json.dumps(_policy(text)).encode()),
    ],
    ids=["SAML metadata", "JSON values", "capitals", "bytes"],
)
def test_plan_refuses_what_was_not_seen_where_it_was_written(
    declare: Callable[[str], Any], session: DeploymentSession
) -> None:
    session.add(declare(f"{session.outputs['jane'].id}"))
    with pytest.raises(PendingOutput) as caught:
        session.plan()
    assert __file__ in str(caught.value.where)


def _policy(key: str) -> dict[str, Any]:
    resource = f"arn:aws:s3:::b/{key}"
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": resource}
    return {"Version": "2012-10-17", "Statement": [statement]}


def _parsed(values: Mapping[str, Any] | bytes) -> Policy:
    return Policy("p", parse(values, "identity"))


def test_script_that_shows_its_outputs_plans_and_applies(session: DeploymentSession) -> None:
    secret = session.add(AccessKey(User("jane")))
    shown = f"id {session.outputs['user/jane'].id} key {session.outputs[secret].id:>60}"
    assert session.apply().complete
    assert SHOWN in shown
    assert "(known after apply: access-key/jane.id)" in shown


def test_known_output_is_accepted(session: DeploymentSession) -> None:
    session.apply()
    known = session.outputs["jane"].id
    session.add(
        Policy("p", document(allow("s3:GetObject").on(f"arn:aws:s3:::b/{known}/*"))),
        Role("r", trust=EC2, description=f"for {known}").tagged(owner=known),
    )
    assert session.apply().complete


def test_arn_is_known_before_the_apply(session: DeploymentSession) -> None:
    arn: str = session.outputs[User("jane")].arn
    assert arn == f"{HERE}:user/jane"
    session.add(Policy("p", document(allow("iam:GetUser").on(arn))))
    assert session.apply().complete


def test_text_that_the_account_holds_already_is_left_unchanged(
    session: DeploymentSession,
) -> None:
    account = session.account
    values = _policy(SHOWN)
    account.client("iam").create_policy(PolicyName="old", PolicyDocument=json.dumps(values))
    adopting = deploy("old", account=account, approve=True, adopt=True)
    adopting.add(Policy("old", parse(values, "identity")))
    operations = [step.action.call.operation for step in adopting.plan().steps]
    assert operations == ["TagPolicy"]  # the tag of the stack that adopts it
