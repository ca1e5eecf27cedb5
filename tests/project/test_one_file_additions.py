"""What CONTRIBUTING says is added by one file or one line needs no more than that."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

KIND = """
from typing import ClassVar
import attrs
from iamdsl.client.call import Call, Repeat
from iamdsl.origin import Origin
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import FactField
from iamdsl.resources.kind.lister import bulk_lister
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import Resource, origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind

@resource
@attrs.frozen(repr=False)
class PlainTeam(Resource):
    "A group without members and policies."
    kind: ClassVar[str] = "plain-team"
    name: str
    path: str = attrs.field(default="/", kw_only=True)
    origin: Origin | None = origin_field()

def _observe(snapshot, name, _attributes):
    answer = snapshot.answer(f"plain-team/{name}", "GetGroup")
    return None if not answer else ObservedResource({"path": answer["Group"]["Path"]})

def _reads(name, _attributes, _scope):
    return (Call("iam", "GetGroup", {"GroupName": name}),)

def _create(name, facts, _scope):
    return (PlannedCall(
        call=Call("iam", "CreateGroup", {"GroupName": name, "Path": facts["path"]},
                  Repeat.UNTAGGED_CREATE),
        sentence=f"create team {name}", creates=Address("plain-team", name)),)

def _delete(name, _observed, _scope):
    return (PlannedCall(
        call=Call("iam", "DeleteGroup", {"GroupName": name}, Repeat.IDEMPOTENT),
        sentence=f"delete team {name}", destroys=Address("plain-team", name)),)

KIND = ResourceKind(
    cls=PlainTeam, name="plain-team", fields={"path": FactField()},
    facts=lambda team, _scope: {"path": team.path}, observe=_observe, create=_create,
    delete=_delete, to_resource=lambda name, seen, _scope: PlainTeam(name, path=seen.facts["path"]),
    lister=bulk_lister(lambda _snapshot: []), reads=_reads,
)
"""

USE_OF_KIND = """
from iamdsl import PlainTeam, deploy
from iamdsl.resources import KINDS
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
with deploy("teams", account=account, approve=lambda plan: True) as session:
    session.add(PlainTeam("red", path="/x/"))
    print([step.sentence for step in session.plan().steps])
    session.apply()
    print([change.verb.value for change in session.plan().changes])
print("plain-team" in KINDS, PlainTeam("red", path="/x/"))
"""

COMMAND = """
import click

@click.command("greet")
@click.argument("name")
def command(name: str) -> None:
    "Greet a role."
    click.echo(f"hello {name}")
"""

USE_OF_KEY = """
from iamdsl import allow, aws, decide, document, Request
low = aws.Altitude.less_than(9)
print(low)
policy = document(allow("s3:ListAllMyBuckets").on("*").when(low))
user = "arn:aws:iam::123456789012:user/jane"
for altitude in ("8", "9"):
    request = Request(user, "s3:ListAllMyBuckets", context={"aws:Altitude": altitude})
    print(decide(request, identity=policy).allowed)
"""


ROWS = """
    "StringStartsWith": OperatorSpec(
        TEXT._replace(compare=str.startswith),
        "StringNotStartsWith", "positive", "starts_with", "starts with",
    ),
    "StringNotStartsWith": OperatorSpec(
        TEXT._replace(compare=str.startswith),
        "StringStartsWith", "negated", "not_starts_with", "does not start with",
    ),
"""

USE_OF_OPERATOR = """
import iamdsl
from iamdsl import Request, allow, decide, document, explain, key, parse
condition = key("x:Team").starts_with("a")
print(condition.if_exists())
print(eval(repr(condition.if_exists())) == condition.if_exists())
statement = allow("s3:ListAllMyBuckets").on("*")
excluded = document(statement.unless(condition))
print(*excluded.statements[0].conditions)
policy = document(statement.when(condition))
assert parse(policy.to_json()) == policy
user = "arn:aws:iam::123456789012:user/jane"
def answer(document, team):
    request = Request(user, "s3:ListAllMyBuckets", context={"x:Team": team})
    return decide(request, identity=document)
print(answer(policy, "ab").allowed, answer(policy, "ba").allowed,
      answer(excluded, "ba").allowed, answer(excluded, "ab").allowed)
print(decide(Request(user, "s3:ListAllMyBuckets"), identity=policy, unknown="any").residual)
print("x:Team starts with" in explain(policy))
print("StringStartsWith" in str(answer(policy, "ba").trace))
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the package; what is written into it is gone afterwards."""
    shutil.copytree(
        ROOT / "iamdsl", tmp_path / "iamdsl", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path


def _run(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(tree), "IAMDSL_HOME": str(tree / "home")}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=tree,
        env=environment,
    )


def _insert(path: Path, before: str, line: str) -> None:
    """Insert a line into a file, before the first place where a text stands."""
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, line + before, 1))


def test_resource_kind_is_one_file(tree: Path) -> None:
    (tree / "iamdsl" / "resources" / "plain_team.py").write_text(KIND)
    result = _run(tree, "-c", USE_OF_KIND)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "['create team red']",
        "['none']",
        "True PlainTeam('red', path='/x/')",
    ]


def test_cli_command_is_one_file_and_its_line_of_help(tree: Path) -> None:
    (tree / "iamdsl" / "cli" / "commands" / "greet.py").write_text(COMMAND)
    _insert(tree / "iamdsl" / "cli" / "entry.py", '    "plan":', '    "greet": "Greet a role.",\n')
    assert "greet     Greet a role." in _run(tree, "-m", "iamdsl", "--help").stdout
    assert _run(tree, "-m", "iamdsl", "greet", "ci").stdout == "hello ci\n"
    assert "NAME" in _run(tree, "-m", "iamdsl", "greet", "--help").stdout


def test_global_context_key_is_one_line(tree: Path) -> None:
    _insert(
        tree / "iamdsl" / "language" / "builders" / "global_keys.py",
        "    CalledVia:",
        '    Altitude: ClassVar[NumericKey] = NumericKey("aws:Altitude")\n',
    )
    result = _run(tree, "-c", USE_OF_KEY)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == ["aws.Altitude.less_than('9')", "True", "False"]


def test_operator_is_its_rows_in_one_table(tree: Path) -> None:
    _insert(tree / "iamdsl" / "language" / "elements" / "operator.py", '    "Numeric', ROWS)
    result = _run(tree, "-c", USE_OF_OPERATOR)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "key('x:Team').starts_with('a').if_exists()",
        "True",
        "key('x:Team').not_starts_with('a')",
        "True False True False",
        "key('x:Team').starts_with('a')",
        "True",
        "True",
    ]
