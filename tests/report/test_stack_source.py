"""Stacks written as the scripts that declare them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from support.generated_code import accepted_by, written
from support.policy_strategies import identity_documents, trust_documents

from iamdsl import (
    AccessKey,
    AccountAlias,
    AccountPasswordPolicy,
    Attachment,
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    OrganizationsFeatures,
    OutboundWebIdentityFederation,
    Policy,
    Role,
    SecurityTokenServicePreferences,
    ServerCertificate,
    ServiceLinkedRole,
    SigningCertificate,
    Stack,
    User,
    allow,
    aws,
    boundary,
    deny,
    document,
    key,
    parse,
)
from iamdsl.report.python import stack_source
from iamdsl.report.python.expression import (
    CallNode,
    LiteralNode,
    MappingNode,
    NameNode,
    SequenceNode,
)
from iamdsl.report.python.layout import layout_expression
from iamdsl.services import iam, lambda_, s3

if TYPE_CHECKING:
    from pathlib import Path

    from iamdsl.language import TrustPolicy

ACCOUNT = "111122223333"


def _mixed() -> Stack:
    jane = User("jane", path="/people/").tagged(team="web")
    limit = Policy(
        "limit",
        boundary(allow("s3:*").on("*"), deny("iam:*").on("*").named("NoIam")),
        description="The most that people may be allowed, whatever else their groups say of them; "
        "ask the platform team before you change it",
    )
    app = (
        Role("app", description='says "so" \\ here', max_session_duration=7200)
        .trusting(
            allow("sts:AssumeRole").for_service("ec2"),
            allow("sts:AssumeRole").for_user(jane).when(aws.MultiFactorAuthPresent.is_true()),
        )
        .bounded_by(limit)
        .with_inline("read", allow(s3.GetObject, s3.ListBucket).on("arn:aws:s3:::b/*"))
        .with_inline(
            "odd",
            parse(
                {"Statement": {"Effect": "Allow", "Action": [], "Resource": "*"}},
                kind="identity",
                as_is=True,
            ),
        )
        .attach(ManagedPolicy.ReadOnlyAccess, ManagedPolicy["AWSMarketplaceRead-only"])
        .attach(f"arn:aws:iam::{ACCOUNT}:policy/elsewhere")
        .tagged({"cost-center": "1", "class": "x", "long": "words " * 40}, team="web", self="y")
    )
    return Stack(
        "mixed",
        (
            Group("people").with_members(jane).attach(limit),
            InstanceProfile("app", role=app).tagged({"a:b": "c"}),
            app,
            jane,
            limit,
            AccessKey(jane, label="laptop", status="Inactive"),
            LoginProfile(jane, password_reset_required=False),
            Policy(
                "pass",
                document(
                    allow(iam.PassRole).on(app).when(key("iam:PassedToService").equals("ec2")),
                    allow(lambda_.InvokeFunction).on(
                        lambda_.function("f", region="eu-west-1", account=None)
                    ),
                ),
            ),
        ),
    )


def test_script_passes_ruff_and_mypy(tmp_path: Path) -> None:
    source = stack_source(
        _mixed(),
        heading='What the account "demo" holds.',
        options={"dry_run": "True"},
        account=ACCOUNT,
        partition="aws",
    )
    script = tmp_path / "infra.py"
    script.write_text(source)
    common = ("--isolated", "--line-length", "100")
    accepted_by("ruff", "format", "--check", "--diff", *common, str(script))
    accepted_by("ruff", "check", "--select", "E,F,I", *common, str(script))
    accepted_by("mypy", "--strict", "--follow-imports", "silent", str(script))
    assert source.startswith('"""What the account "demo" holds."""\n\nfrom iamdsl import (\n')
    assert 'with deploy("mixed", dry_run=True) as session:' in source


def test_script_declares_an_equal_stack() -> None:
    stack = _mixed()
    source = written(stack)
    assert source == stack_source(stack)
    assert "jane = session.add(User(" in source
    assert ".with_members(jane)" in source
    assert "AccessKey(jane, " in source
    assert ".for_user(jane)" in source
    assert ".on(app)" in source
    assert ".bounded_by(limit)" in source
    assert "people = " not in source
    assert "ManagedPolicy.ReadOnlyAccess,\n" in source
    assert 'ManagedPolicy["AWSMarketplaceRead-only"],\n' in source


def test_tags_keep_their_order() -> None:
    user = User("jane").tagged({"a": "1", "b:c": "2", "d": "3", "if": "4", "e": "5"})
    source = written(Stack("demo", (user,)))
    assert '.tagged({"a": "1", "b:c": "2", "d": "3", "if": "4"}, e="5")' in source


def test_deployment_options_are_written_as_methods() -> None:
    user = User("jane").tagged(team="web").ignoring("tags.cost-*", "groups").retained().protected()
    source = written(Stack("demo", (user,)))
    assert '.ignoring("tags.cost-*", "groups").retained().protected()' in "".join(
        source.split("\n")
    )


def test_expirations_and_ages_are_written() -> None:
    november = datetime(2026, 11, 1, 12, tzinfo=UTC)
    jane = User("jane", expires_at=november).attach(ManagedPolicy.ReadOnlyAccess)
    jane = jane.attach(ManagedPolicy.SecurityAudit, expires_at=november)
    jane = jane.with_inline("debug", allow("logs:*").on("*"), expires_at=november)
    source = written(Stack("demo", [jane, AccessKey(jane, rotate_after=timedelta(days=90))]))
    assert ".attach(ManagedPolicy.SecurityAudit, expires_at=datetime(" in source
    assert "rotate_after=timedelta(days=90)" in source


def test_empty_stack_is_a_script() -> None:
    assert stack_source(Stack("demo")) == (
        'from iamdsl import deploy\n\nwith deploy("demo") as session:\n    pass\n'
    )


_tag_keys = st.sampled_from(["team", "cost-center", "class", "Name", "a b", "x:y", "self"])


@given(
    identity_documents(),
    trust_documents(),
    st.dictionaries(_tag_keys, st.sampled_from(["", "a", "b c"]), max_size=4),
    st.permutations(range(5)),
)
@settings(deadline=None, max_examples=50)
def test_script_of_any_stack_declares_an_equal_stack(
    document: Any, trusted: TrustPolicy, tags: dict[str, str], order: list[int]
) -> None:
    own = Policy("own", document, path="/x/").tagged(tags)
    user = User("jane").with_inline("a", document).bounded_by(own).tagged(tags)
    resources = [
        own,
        user,
        Role("app").trusting(trusted).with_inline("a", document).attach(own),
        Group("all", exclusive=False).with_members(user),
        AccessKey(user),
    ]
    written(Stack("demo", tuple(resources[number] for number in order)))


def test_every_kind_is_written_with_its_fields(tmp_path: Path) -> None:
    jane = User("jane")
    pem = "-----BEGIN CERTIFICATE-----\n" + "MIIBszCCARygAwIBAgIBADAN\n" * 6
    stack = Stack(
        "kinds",
        (
            AccountAlias("acme"),
            AccountPasswordPolicy(minimum_password_length=14, require_symbols=True),
            ServiceLinkedRole("autoscaling.amazonaws.com", suffix="blue", description="Ours"),
            Attachment(ManagedPolicy.ReadOnlyAccess, to=Role("theirs").arn),
            Group("g", path="/a/", exclusive=False),
            SigningCertificate(jane, pem + "-----END CERTIFICATE-----"),
            jane,
            SecurityTokenServicePreferences("v2Token"),
            OrganizationsFeatures(["RootSessions"]),
            OutboundWebIdentityFederation(),
            ServerCertificate(
                "shop", pem + "-----END CERTIFICATE-----", key_secret="k", renamed_from="web"
            ),
        ),
    )
    source = written(stack)
    assert 'session.add(AccountAlias("acme"))' in source
    assert "AccountPasswordPolicy(minimum_password_length=14, require_symbols=True)" in source
    assert 'Group("g", path="/a/", exclusive=False)' in source
    assert 'session.add(SecurityTokenServicePreferences("v2Token"))' in source
    assert 'session.add(OrganizationsFeatures(["RootSessions"]))' in source
    assert "session.add(OutboundWebIdentityFederation())" in source
    assert 'renamed_from="web"' in source
    script = tmp_path / "infra.py"
    script.write_text(source)
    common = ("--isolated", "--line-length", "100")
    accepted_by("ruff", "format", "--check", "--diff", *common, str(script))
    accepted_by("ruff", "check", "--select", "E,F,I", *common, str(script))


def test_long_texts_are_split_at_spaces() -> None:
    text = "many words " * 15
    call = CallNode(NameNode("f"), (LiteralNode(1),), (("description", LiteralNode(text)),))
    written = layout_expression(call, 4)
    assert all(len(line) <= 100 for line in written.split("\n"))
    assert eval(written.strip(), {"f": lambda _, description: description}) == text  # noqa: S307
    mapping = MappingNode(
        (("key", LiteralNode(text)), ("other", SequenceNode((LiteralNode("a"),))))
    )
    assert eval(layout_expression(mapping, 0)) == {"key": text, "other": ["a"]}  # noqa: S307
