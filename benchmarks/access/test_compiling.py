"""Time from parsed policies to the first decision, in a fresh process.

    python -m pytest benchmarks/access/test_compiling.py

The process has parsed the policies and decided a request by another policy, so that code and
catalog data are loaded; these policies are not compiled yet.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.conftest import Compared, Fresh
    from iamdsl.language import PolicyDocument

READ = """
from pathlib import Path
texts = json.loads(Path({path!r}).read_text())
"""
OURS = (
    """
from iamdsl import allow, parse
from iamdsl.evaluation import PolicySet, Request
request = Request("arn:aws:iam::111122223333:role/r", "s3:GetObject", "arn:aws:s3:::reports/a")
PolicySet(identity=allow("sqs:*").on("*")).decide(request)
documents = [parse(text) for text in texts]
""",
    "PolicySet(identity=documents).decide(request)",
)
PEERS = {
    "reading them": ("from iamdsl import parse", "[parse(text) for text in texts]"),
    "moto's access control": (
        "from moto.iam.access_control import IAMPolicy",
        """
for text in texts:
    IAMPolicy(text).is_action_permitted("s3:GetObject", "arn:aws:s3:::reports/a")
""",
    ),
}
TARGET = 50


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.benchmark(group="50 managed policies to the first decision")
def test_first_decision(
    peer: str,
    managed: tuple[PolicyDocument, ...],
    fresh: Fresh,
    compared: Compared,
    tmp_path: Path,
) -> None:
    if peer.startswith("moto"):
        pytest.importorskip("moto.iam.access_control")
    path = tmp_path / "policies.json"
    path.write_text(json.dumps([item.to_json() for item in managed]))
    read = READ.format(path=str(path))
    before, code = PEERS[peer]
    compared(
        fresh.seconds(OURS[1], after=read + OURS[0]),
        fresh.seconds(code, after=read + before),
        names=("ours", peer),
        target=TARGET,
        rounds=10,
    )
