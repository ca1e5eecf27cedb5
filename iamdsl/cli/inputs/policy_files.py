"""Read policies from files, standard input, or AWS managed policies by ARN."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from iamdsl.cli.inputs import options
from iamdsl.errors import PolicySyntaxError, ScriptError, did_you_mean
from iamdsl.origin import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.language import PolicyDocument, PolicyKind

FULL_ACCESS = "FullAWSAccess"
"""The service control policy that AWS attaches everywhere in an organization by default."""

_STDIN = "-"


@attrs.define
class PolicyFiles:
    """Reader of policies; `names` are those of AWS managed policies, by `id(statement)`.

    Standard input can be read only once.
    """

    names: dict[int, str] = attrs.field(factory=dict)
    _is_stdin_read: bool = False

    def read(self, source: str, kind: PolicyKind) -> PolicyDocument:
        """Read a policy from a file, from `-`, or by the ARN of an AWS managed policy.

        The origin of each statement is its line in the file. Raises `ScriptError` if it cannot
        be read, and `PolicySyntaxError` with the line if it is not a policy of this kind.
        """
        if ":aws:policy/" in source:
            return self._managed_policy(source)
        text = self.text(source)
        from iamdsl.language import parse

        file = "standard input" if source == _STDIN else source
        try:
            document = parse(text, kind)
        except PolicySyntaxError as error:
            line = next((defect.line for defect in error.defects if defect.line is not None), None)
            error.where = file if line is None else f"{file}:{line}"
            raise
        return _with_origins(document, file, text)

    def levels(self, levels: Iterable[str], kind: PolicyKind) -> list[list[PolicyDocument]]:
        """Read the policies of each level; those of one level are separated by commas.

        Raises `ScriptError` and `PolicySyntaxError` like `read`.
        """
        return [[self._read_scp(source, kind) for source in level.split(",")] for level in levels]

    def text(self, source: str) -> str:
        """Read the text of a file or of standard input; raises `ScriptError`."""
        if source == _STDIN:
            if self._is_stdin_read:
                raise ScriptError(
                    "standard input (-) is used twice",
                    why="it can be read only once",
                    next_step="save one of the policies to a file",
                )
            self._is_stdin_read = True
            return _decode(sys.stdin.buffer.read(), "standard input")
        path = Path(source)
        try:
            return _decode(path.read_bytes(), source)
        except OSError as error:
            near = (
                [str(file) for file in path.parent.glob("*.json")] if path.parent.is_dir() else []
            )
            raise ScriptError(
                f"{source} cannot be read",
                why=error.strerror,
                next_step=did_you_mean(source, near)
                or "pass a JSON file, - for standard input, or the ARN of an AWS managed policy",
            ) from None

    def _read_scp(self, source: str, kind: PolicyKind) -> PolicyDocument:
        if source != FULL_ACCESS or kind != "scp":
            return self.read(source, kind)
        from iamdsl.language import parse

        document = _without_origins(parse(_FULL_ACCESS_POLICY, kind))
        self._name(source, document)
        return document

    def _managed_policy(self, arn: str) -> PolicyDocument:
        from iamdsl.catalog import ManagedPolicy

        with options.without_origin():
            policy = ManagedPolicy.from_arn(arn)
        document = policy.document()
        self._name(f"AWS managed policy {policy.name}", document)
        return document

    def _name(self, name: str, document: PolicyDocument) -> None:
        self.names.update((id(statement), name) for statement in document.statements)


_FULL_ACCESS_POLICY = {
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"},
}
"""https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html"""


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ScriptError(
            f"{name} is not UTF-8 text", why=str(error), next_step="save it as UTF-8"
        ) from None


def _with_origins(document: PolicyDocument, file: str, text: str) -> PolicyDocument:
    """The document, with the line of the file on which each statement begins."""
    from iamdsl.language.text.json_text import json_positions, line_and_column

    positions, _ = json_positions(text)
    is_list = ("Statement", 0) in positions
    statements = []
    for number, statement in enumerate(document.statements):
        position = positions[("Statement", number) if is_list else ("Statement",)]
        line, _ = line_and_column(text, position.start)
        statements.append(attrs.evolve(statement, origin=Origin(file, line)))
    return attrs.evolve(document, statements=tuple(statements))


def _without_origins(document: PolicyDocument) -> PolicyDocument:
    statements = tuple(attrs.evolve(statement, origin=None) for statement in document.statements)
    return attrs.evolve(document, statements=statements)
