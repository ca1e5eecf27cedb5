"""How many modules a reader must know to follow a decision and its trace."""

from __future__ import annotations

import json
import subprocess
import sys

CODE = """
import json, sys
from iamdsl import Request, allow, decide, document

policy = document(allow("s3:GetObject").on("arn:aws:s3:::b/*"))
request = Request("arn:aws:iam::123456789012:user/jane", "s3:GetObject", "arn:aws:s3:::b/x")

def entered(call):
    modules = set()
    def profile(frame, event, _):
        name = frame.f_globals.get("__name__", "")
        if event == "call" and name.startswith("iamdsl.") and frame.f_code.co_name != "<module>":
            modules.add(name)
    sys.setprofile(profile)
    try:
        call()
    finally:
        sys.setprofile(None)
    return sorted(modules)

decided = entered(lambda: decide(request, identity=policy))
again = entered(lambda: decide(request, identity=policy))
decision = decide(request, identity=policy)
made = entered(lambda: decision.trace)
shown = entered(lambda: str(decision.trace))
print(json.dumps([decided, again, made, shown]))
"""
"""Prints the modules whose functions are entered, in a fresh process whose caches are empty."""


def test_a_decision_and_its_trace_enter_few_modules() -> None:
    run = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, check=True, encoding="utf-8"
    )
    decided, again, made, shown = json.loads(run.stdout)
    assert len(decided) <= 20, decided
    assert len(again) <= 13, again
    assert len(made) <= min(11, 1.3 * len(again)), made
    assert len(shown) <= min(19, 1.3 * len(decided)), shown
