"""An account is imported as a script whose plan has no calls to send."""

from __future__ import annotations

import random
import runpy
import subprocess
import sys
import warnings
from collections import Counter
from pathlib import Path

import pytest
from support.varied_account import fill

from iamdsl import Group, ManagedPolicy, Policy, Role, User, allow, deploy
from iamdsl.deployment import DeploymentSession, Verb
from iamdsl.deployment.model.selection import Selection
from iamdsl.errors import AccessDenied, CatalogWarning, ResourceError
from iamdsl.importer.stack_importer import ImportedStack, import_stack
from iamdsl.language import Arn
from iamdsl.report.results.import_report import import_source
from iamdsl.resources import Address, InstanceProfile
from iamdsl.scripting.mode import Mode
from iamdsl.scripting.script import Script
from iamdsl.testing import InProcessAccount

EC2 = (
    '{"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", '
    '"Principal": {"Service": "ec2.amazonaws.com"}}}'
)
ANY = (
    '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}'
)
OWN = "arn:aws:iam::123456789012"


def _run(script: Path, mode: Mode) -> DeploymentSession:
    with warnings.catch_warnings():
        # An account may have names that the catalog does not have.
        warnings.simplefilter("ignore", CatalogWarning)
        (session,) = Script.parse(str(script)).run(mode)
    return session


def _session(script: Path, account: InProcessAccount) -> DeploymentSession:
    return _run(script, Mode(writes=False, plans=False, account=account, tag_adopted=False))


def _check(*command: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def _write_and_check(imported: ImportedStack, folder: Path) -> Path:
    """Write the script, and check it with ruff and mypy."""
    script = folder / "infra.py"
    for width in (100, 88):
        script.write_text(import_source(imported, width=width), encoding="utf-8")
        options = ("--isolated", "--line-length", str(width), str(script))
        _check("ruff", "format", "--check", "--diff", *options)
        _check("ruff", "check", "--select", "E,F,I", *options)
    _check("mypy", "--strict", str(script))
    return script


def test_three_hundred_objects_are_imported_without_a_write(
    iam_account: InProcessAccount, tmp_path: Path
) -> None:
    expected = fill(iam_account)
    assert expected >= 300
    iam_account.reset_calls()
    imported = import_stack(iam_account, "all")
    assert len(imported.stack) == expected
    script = _write_and_check(imported, tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CatalogWarning)
        assert import_source(import_stack(iam_account, "all")) == script.read_text()

    plan = _session(script, iam_account).plan()
    assert not plan.steps
    assert {change.verb for change in plan.changes} == {Verb.ADOPT}
    assert len(plan.changes) == expected

    _run(script, Mode(account=iam_account, tag_adopted=False))
    assert not iam_account.writes
    session = _session(script, iam_account)
    assert not session.plan().changed
    deletion = session.plan_destroy()
    assert {change.verb for change in deletion.changes} == {Verb.DELETE}
    assert {change.address for change in deletion.changes} == {
        resource.address for resource in imported.stack
    }


def test_documents_of_aws_managed_policies_are_imported(
    iam_account: InProcessAccount, tmp_path: Path
) -> None:
    iam = iam_account.client("iam")
    sample = random.Random(7).sample(  # noqa: S311 - the same policies each time
        [policy for policy in ManagedPolicy if len(policy.document().to_json()) < 6000], 60
    )
    for number, item in enumerate(sample):
        iam.create_policy(PolicyName=item.name, PolicyDocument=item.document().to_json())
        iam.create_role(RoleName=f"r{number}", AssumeRolePolicyDocument=EC2)
        if "/aws-service-role/" not in item.arn("aws"):
            iam.attach_role_policy(RoleName=f"r{number}", PolicyArn=item.arn("aws"))
        iam.attach_role_policy(RoleName=f"r{number}", PolicyArn=f"{OWN}:policy/{item.name}")
    iam_account.reset_calls()
    imported = import_stack(iam_account, "all")
    assert Counter(resource.kind for resource in imported.stack) == {"policy": 60, "role": 60}
    script = _write_and_check(imported, tmp_path)
    assert "parse(" not in script.read_text()
    _run(script, Mode(account=iam_account, tag_adopted=False))
    assert not iam_account.writes
    assert not _session(script, iam_account).plan().changed


@pytest.fixture
def people(iam_account: InProcessAccount) -> InProcessAccount:
    """Two users in a group, with a policy and a key; a role in its instance profile."""
    iam = iam_account.client("iam")
    iam.create_policy(PolicyName="edge", PolicyDocument=ANY)
    iam.create_group(GroupName="devs")
    for name in ("jane", "mary"):
        iam.create_user(UserName=name, PermissionsBoundary=f"{OWN}:policy/edge")
        iam.attach_user_policy(UserName=name, PolicyArn=f"{OWN}:policy/edge")
        iam.add_user_to_group(GroupName="devs", UserName=name)
        iam.create_access_key(UserName=name)
    iam.create_role(RoleName="app", AssumeRolePolicyDocument=EC2)
    iam.create_instance_profile(InstanceProfileName="app")
    iam.add_role_to_instance_profile(InstanceProfileName="app", RoleName="app")
    iam_account.reset_calls()
    return iam_account


def _resource(imported: ImportedStack, kind: str, name: str) -> object:
    return next(resource for resource in imported.stack if resource.address == Address(kind, name))


def test_unselected_objects_are_named_by_arn(people: InProcessAccount, tmp_path: Path) -> None:
    imported = import_stack(people, "some", Selection(only=("*/jane", "group/*")))
    assert [str(resource.address) for resource in imported.stack] == [
        "user/jane",
        "group/devs",
        "access-key/jane",
    ]
    jane = _resource(imported, "user", "jane")
    assert isinstance(jane, User)
    assert jane.attachments == (Arn.parse(f"{OWN}:policy/edge"),)
    group = _resource(imported, "group", "devs")
    assert isinstance(group, Group)
    assert group.members == (Address("user", "jane"), Arn.parse(f"{OWN}:user/mary"))
    assert group.exclusive
    assert people.calls["iam:ListAccessKeys"] == 2
    script = _write_and_check(imported, tmp_path)
    _run(script, Mode(account=people, tag_adopted=False))
    assert not people.writes
    assert not _session(script, people).plan().changed


def test_dependents_of_unselected_objects_are_left_out(people: InProcessAccount) -> None:
    imported = import_stack(people, "some", Selection(exclude=("role/app", "user/mary")))
    assert imported.left_out == {
        Address("instance-profile", "app"): "it refers to role/app, which is not imported"
    }
    assert Address("access-key", "mary") not in imported.stack


def test_only_selected_kinds_are_read(people: InProcessAccount) -> None:
    imported = import_stack(people, "some", Selection(only=("role/*",), kinds=("role",)))
    assert [str(resource.address) for resource in imported.stack] == ["role/app"]
    assert set(people.calls) == {
        "sts:GetCallerIdentity",
        "iam:GetAccountAuthorizationDetails",
        "iam:ListRoles",
    }
    assert not people.writes


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), {"user/jane", "role/a/b", "access-key/jane/X"}),
        (Selection(only="user/*"), {"user/jane"}),
        (Selection(only=("*/jane*",)), {"user/jane", "access-key/jane/X"}),
        (Selection(only=("*",), exclude=("role/*",)), {"user/jane", "access-key/jane/X"}),
        (Selection(kinds=("role", "user"), exclude=("*/j*",)), {"role/a/b"}),
        (Selection(only=("u?er/*", "role/?/b")), {"user/jane", "role/a/b"}),
        (Selection(only="access-key?jane/X"), {"access-key/jane/X"}),
    ],
)
def test_selection_covers_addresses_that_match_all_of_its_parts(
    selection: Selection, expected: set[str]
) -> None:
    addresses = [Address.parse(text) for text in ("user/jane", "role/a/b", "access-key/jane/X")]
    covered = [address for address in addresses if selection.covers(address)]
    assert set(map(str, covered)) == expected
    assert all(selection.may_cover(item.kind) for item in covered)


def test_unknown_kind_is_refused_with_the_nearest() -> None:
    with pytest.raises(ResourceError, match="did you mean `instance-profile`"):
        Selection(kinds=("instance-profiles",))
    with pytest.raises(ResourceError, match="not a kind that can be imported"):
        Selection(kinds=("attachment",))


def test_reserved_roles_are_left_out(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_role(
        RoleName="AWSReservedSSO_Admin", Path="/aws-reserved/sso/", AssumeRolePolicyDocument=EC2
    )
    iam.create_user(UserName="jane")
    imported = import_stack(iam_account, "all")
    assert [str(resource.address) for resource in imported.stack] == ["user/jane"]
    assert "reserved for AWS" in imported.left_out[Address("role", "AWSReservedSSO_Admin")]


def test_settings_declared_as_none_are_not_changed(iam_account: InProcessAccount) -> None:
    """A description or duration of None is not compared, and survives updates of the other."""
    iam = iam_account.client("iam")
    iam.create_role(
        RoleName="app", AssumeRolePolicyDocument=EC2, Description="Mine", MaxSessionDuration=7200
    )
    iam.create_policy(PolicyName="p", PolicyDocument=ANY, Description="Mine")
    role = _resource(import_stack(iam_account, "s"), "role", "app")
    policy = _resource(import_stack(iam_account, "s"), "policy", "p")
    assert isinstance(role, Role)
    assert isinstance(policy, Policy)
    iam_account.reset_calls()

    def deployed(duration: int | None) -> None:
        with deploy("s", account=iam_account, adopt=True, tag_adopted=False) as session:
            session.add(
                Role("app", trust=role.trust, description=None, max_session_duration=duration)
            )
            session.add(Policy("p", policy.policy, description=None))

    deployed(None)
    assert not iam_account.writes
    deployed(3600)
    assert iam_account.writes == {"iam:UpdateRole": 1}
    result = iam.get_role(RoleName="app")["Role"]
    assert (result["Description"], result["MaxSessionDuration"]) == ("Mine", 3600)


def test_example_adopts_the_objects_it_created(capsys: pytest.CaptureFixture[str]) -> None:
    example = Path(__file__).parents[2] / "examples" / "resources" / "import_account.py"
    runpy.run_path(str(example))
    out = capsys.readouterr().out
    assert "3 resources to adopt" in out
    assert 'jane = session.add(User("jane", path="/people/").tagged(team="finance"))' in out
    assert "3 adopted, 1 tagged" in out


def test_stack_with_a_lost_ledger_is_recovered_by_its_tags(tmp_path: Path) -> None:
    account = InProcessAccount("123456789012", "aws-cn")
    with deploy("people", account=account) as session:
        edge = session.add(Policy("edge", allow("s3:*").on("*")))
        session.add(User("jane").attach(edge, ManagedPolicy.ReadOnlyAccess))
    account.memory.clear()
    account.reset_calls()
    imported = import_stack(account, "people")
    assert imported.partition == "aws-cn"
    script = _write_and_check(imported, tmp_path)
    assert ".attach(edge, ManagedPolicy.ReadOnlyAccess)" in script.read_text()
    plan = _session(script, account).plan()
    assert not plan.steps
    assert {change.verb for change in plan.changes} == {Verb.RECOVER}
    _run(script, Mode(account=account, tag_adopted=False))
    assert not account.writes
    assert not _session(script, account).plan().changed


def test_instance_profiles_and_service_linked_roles_are_imported(
    people: InProcessAccount,
) -> None:
    iam = people.client("iam")
    for service, suffix in (
        ("autoscaling.amazonaws.com", {"CustomSuffix": "blue"}),
        ("ecs.application-autoscaling.amazonaws.com", {}),
    ):
        iam.create_service_linked_role(AWSServiceName=service, **suffix)
    imported = import_stack(people, "s", Selection(only=("*role/*", "instance-profile/*")))
    assert [str(resource.address) for resource in imported.stack] == [
        "role/app",
        "instance-profile/app",
        "service-linked-role/autoscaling.amazonaws.com/blue",
        "service-linked-role/ecs.application-autoscaling.amazonaws.com",
    ]
    profile = _resource(imported, "instance-profile", "app")
    assert isinstance(profile, InstanceProfile)
    assert profile.role == Address("role", "app")


def test_denied_list_call_suggests_to_exclude_the_kind(people: InProcessAccount) -> None:
    people.fail("ListSAMLProviders", "AccessDenied", times=9)
    with pytest.raises(AccessDenied, match="ListSAMLProviders") as caught:
        import_stack(people, "some")
    assert "--exclude 'saml-provider/*'" in str(caught.value.next_step)
    people.clear_faults()
    people.fail("ListSAMLProviders", "AccessDenied", times=9)
    assert import_stack(people, "some", Selection(exclude="saml-provider/*")).stack.resources
