"""Written scripts say what they were written for, and look as if an engineer had written them."""

from __future__ import annotations

import importlib
import subprocess
import sys
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.policies import identity_documents, trust_documents

import iamdsl
from iamdsl import (
    AccessKey,
    AccountAlias,
    AccountPasswordPolicy,
    Arn,
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
    oidc,
    parse,
    trust,
    var,
)
from iamdsl.catalog import strict
from iamdsl.errors import CatalogWarning
from iamdsl.report.code import document_source, stack_source, statement_source
from iamdsl.report.code.expression import Call, Literal, Mapping, Name, Sequence
from iamdsl.report.code.layout import laid_out
from iamdsl.resources import Address
from iamdsl.services import ec2, iam, lambda_, s3

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

    from iamdsl.language import AnyStatement, PolicyDocument, TrustPolicy
    from iamdsl.resources import Resource

ACCOUNT = "111122223333"


class _Session:
    """Takes what a script adds."""

    def __init__(self) -> None:
        self.added: list[Resource] = []

    def add(self, resource: Resource) -> Resource:
        self.added.append(resource)
        return resource

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def _run(source: str) -> dict[Address, Resource]:
    """The resources that a script declares."""
    session = _Session()
    with pytest.MonkeyPatch.context() as patched, warnings.catch_warnings():
        warnings.simplefilter("ignore", CatalogWarning)
        patched.setattr(iamdsl, "deploy", lambda *_, **__: session)
        exec(source, {})  # noqa: S102 - of our own making
    return {resource.address: resource for resource in session.added}


def _evaluated(source: str) -> Any:
    """What an expression evaluates to that may name everything of the library."""

    class Names(dict[str, object]):
        def __missing__(self, name: str) -> object:
            if name in iamdsl.__all__:
                return getattr(iamdsl, name)
            try:
                return getattr(importlib.import_module("iamdsl.services"), name)
            except AttributeError:
                raise KeyError(name) from None

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CatalogWarning)
        return eval(source, {}, Names())  # noqa: S307 - of our own making


def _same(stack: Stack, **known: str) -> str:
    """The script of a stack, once it was seen to declare that very stack."""
    source = stack_source(stack, **known)  # type: ignore[arg-type]
    assert _run(source) == {resource.address: resource for resource in stack}
    return source


def _check(tool: str, *arguments: str) -> None:
    found = subprocess.run(
        [sys.executable, "-m", tool, *arguments], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr


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
def test_a_statement_is_written_as_it_would_be_by_hand(statement: AnyStatement) -> None:
    source = statement_source(statement)
    assert source is not None
    assert "parse(" not in source
    assert _evaluated(f"({source})") == statement


def test_the_catalogs_names_go_before_text() -> None:
    given = parse(
        {
            "Statement": {
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:getobject", "s3:List*"],
                "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*", "arn:aws:s3:::*"],
                "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}},
            }
        }
    )
    assert statement_source(given.statements[0]) == (
        'allow(s3.GetObject, "s3:getobject", "s3:List*")\n'
        '.on(s3.bucket("b"), s3.object("b", "*"), "arn:aws:s3:::*")\n'
        '.when(aws.SourceIp.within("10.0.0.0/8"))'
    )


def test_a_providers_claims_are_asked_of_the_provider() -> None:
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
    assert _evaluated(f"({source})") == statement


@given(identity_documents() | trust_documents())
@settings(deadline=None, max_examples=150)
def test_what_is_written_is_the_document(given: PolicyDocument) -> None:
    assert _evaluated(f"({document_source(given)})") == given


@given(identity_documents())
@settings(deadline=None, max_examples=50)
def test_a_document_that_was_read_is_written_too(given: PolicyDocument) -> None:
    read = parse(given.to_json())
    assert _evaluated(f"({document_source(read)})") == read


@pytest.mark.parametrize(
    "odd",
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
def test_what_no_builder_says_is_parsed(odd: dict[str, Any]) -> None:
    read = parse({"Version": "2012-10-17", "Statement": [odd]}, kind="identity")
    source = document_source(read)
    assert source.startswith("parse(")
    assert _evaluated(source) == read
    role = Role("app").trusting(allow("sts:AssumeRole").for_service("ec2")).with_inline("a", read)
    assert '"""' in _same(Stack("demo", (role,)))


@pytest.mark.parametrize(
    "given",
    [
        document(allow("s3:*").on("*"), version="2008-10-17"),
        document(allow("s3:*").for_anyone().on("*"), version=None, id="x"),
        boundary(allow("s3:*").on("*")),
        document(allow("s3:*").for_anyone().on("*")),
    ],
)
def test_documents_keep_their_version_id_and_kind(given: PolicyDocument) -> None:
    source = document_source(given)
    assert "parse(" not in source
    assert _evaluated(source) == given


def test_names_newer_than_the_catalog_are_text_and_under_strict_parsed() -> None:
    read = parse({"Statement": {"Effect": "Allow", "Action": "s3:Newest", "Resource": "*"}})
    assert document_source(read) == 'document(allow("s3:Newest").on("*"), version=None)'
    with strict():
        assert document_source(read).startswith("parse(")


def test_awss_own_policies_are_written_without_parse() -> None:
    sample = list(ManagedPolicy)[::10]
    policies = [Policy(f"p{number}", one.document()) for number, one in enumerate(sample)]  # type: ignore[arg-type]
    source = _same(Stack("sample", tuple(policies)))
    assert source.count("parse(") <= 1


_DEFAULT_TRUST = trust(allow("sts:AssumeRole").for_service("ec2"))


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
                {"Statement": {"Effect": "Allow", "Action": [], "Resource": "*"}}, kind="identity"
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


def test_a_stack_becomes_a_script_that_all_tools_accept(tmp_path: Path) -> None:
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
    _check("ruff", "format", "--check", "--diff", *common, str(script))
    _check("ruff", "check", "--select", "E,F,I", *common, str(script))
    _check("mypy", "--strict", "--follow-imports", "silent", str(script))
    assert source.startswith('"""What the account "demo" holds."""\n\nfrom iamdsl import (\n')
    assert 'with deploy("mixed", dry_run=True) as session:' in source


def test_a_script_declares_the_stack_again() -> None:
    stack = _mixed()
    source = _same(stack)
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


def test_arns_of_the_own_account_become_variables_once_it_is_known() -> None:
    app = Role("app", path="/web/").trusting(_DEFAULT_TRUST)
    policy = Policy(
        "pass",
        allow("iam:PassRole")
        .on(f"arn:aws:iam::{ACCOUNT}:role/web/app", f"arn:aws:sqs:eu-west-1:{ACCOUNT}:jobs")
        .when(aws.PrincipalArn.equals(f"arn:aws:iam::{ACCOUNT}:role/web/app")),
    )
    user = User("jane").attach(f"arn:aws:iam::{ACCOUNT}:policy/pass")
    stack = Stack("demo", (user, policy, app))

    foreign = stack_source(stack)
    assert "session.add(app" not in foreign
    assert f"arn:aws:iam::{ACCOUNT}:policy/pass" in foreign

    own = stack_source(stack, account=ACCOUNT, partition="aws")
    assert '.on(app, sqs.queue("jobs", region="eu-west-1", account=None))' in own
    assert "aws.PrincipalArn.equals(app)" in own
    assert ".attach(pass_policy)" in own
    found = _run(own)
    written = found[policy.address]
    assert isinstance(written, Policy)
    bound = written.policy.bind(partition="aws", account=ACCOUNT)
    assert bound == policy.policy
    assert [address.name for address in found] == ["app", "pass", "jane"]


def test_another_partitions_arns_stay_text() -> None:
    policy = Policy("a", allow("s3:*").on("arn:aws-cn:s3:::b"))
    assert '"arn:aws-cn:s3:::b"' in _same(Stack("demo", (policy,)))
    known = stack_source(Stack("demo", (policy,)), account=ACCOUNT, partition="aws-cn")
    assert 's3.bucket("b")' in known


def test_roles_that_trust_each_other_are_written() -> None:
    one = Role("one").trusting(
        allow("sts:AssumeRole").for_principal(f"arn:aws:iam::{ACCOUNT}:role/two")
    )
    two = Role("two").trusting(
        allow("sts:AssumeRole").for_principal(f"arn:aws:iam::{ACCOUNT}:role/one")
    )
    source = stack_source(Stack("demo", (one, two)), account=ACCOUNT, partition="aws")
    assert source.count(".for_role(") == 2
    assert '.for_role("one")' in source
    assert ".for_role(two)" in source
    assert list(_run(source)) == [two.address, one.address]


def test_what_is_attached_goes_before_what_documents_name() -> None:
    app = Role("app").trusting(_DEFAULT_TRUST).attach(Address("policy", "own"))
    own = Policy("own", allow("iam:GetRole").on(app))
    source = _same(Stack("demo", (app, own)))
    assert ".attach(own)" in source
    assert '.on(iam.role("app", account=None))' in source


def test_variables_hide_nothing() -> None:
    names = ["s3", "allow", "session", "class", "list", "my-app", "my_app", "1st", "AppRole", "-"]
    users = [User(name) for name in names]
    source = _same(Stack("demo", (Group("all").with_members(*users), *users)))
    for variable in (
        "s3_user",
        "allow_user",
        "session_user",
        "class_user",
        "list_user",
        "my_app",
        "my_app_user",
        "user_1st",
        "app_role",
        "user",
    ):
        assert f"    {variable} = session.add(" in source, variable


def test_long_names_make_variables_that_leave_room() -> None:
    names = [f"{'Word' * 25}{end}" for end in "AB"] + ["x" * 128]
    policies = [Policy(name, allow("s3:*").on("*")) for name in names]
    source = _same(Stack("demo", (*policies, User("jane").attach(*policies))))
    found = [line.split()[0] for line in source.splitlines() if " = session.add(" in line]
    assert found == ["word_" * 8 + "word", "word_" * 9 + "policy", "x" * 48]


def test_tags_keep_their_order() -> None:
    user = User("jane").tagged({"a": "1", "b:c": "2", "d": "3", "if": "4", "e": "5"})
    source = _same(Stack("demo", (user,)))
    assert '.tagged({"a": "1", "b:c": "2", "d": "3", "if": "4"}, e="5")' in source


def test_an_address_outside_of_the_stack_is_named() -> None:
    source = _same(Stack("demo", (Group("g").with_members(Address("user", "elsewhere")),)))
    assert "from iamdsl.resources import Address\n" in source


def test_an_empty_stack_is_a_script() -> None:
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
def test_any_stack_is_declared_again(
    document: Any, trusted: TrustPolicy, tags: dict[str, str], turn: list[int]
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
    _same(Stack("demo", tuple(resources[number] for number in turn)))


def test_every_kind_is_written_by_its_fields(tmp_path: Path) -> None:
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
    source = _same(stack)
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
    _check("ruff", "format", "--check", "--diff", *common, str(script))
    _check("ruff", "check", "--select", "E,F,I", *common, str(script))


def test_long_texts_are_cut_at_spaces() -> None:
    text = "many words " * 15
    call = Call(Name("f"), (Literal(1),), (("description", Literal(text)),))
    written = laid_out(call, 4)
    assert all(len(line) <= 100 for line in written.split("\n"))
    assert eval(written.strip(), {"f": lambda _, description: description}) == text  # noqa: S307
    held = Mapping((("key", Literal(text)), ("other", Sequence((Literal("a"),)))))
    assert eval(laid_out(held, 0)) == {"key": text, "other": ["a"]}  # noqa: S307
