"""How many modules a reader must know to follow the plan and the import of one role."""

from __future__ import annotations

import json
import subprocess
import sys

CODE = """
import json, sys
from iamdsl import Role, allow, deploy, trust
from iamdsl.deployment.session import engine
from iamdsl.importer import import_stack
from iamdsl.testing import InProcessAccount

def entered(call):
    modules = set()
    def profile(frame, event, _):
        name = frame.f_globals.get("__name__", "")
        if event == "call" and frame.f_code.co_name != "<module>" and name.startswith("iamdsl."):
            modules.add(name)
    sys.setprofile(profile)
    try:
        call()
    finally:
        sys.setprofile(None)
    account = ("iamdsl.emulator.", "iamdsl.testing.")
    return sorted(name for name in modules if not name.startswith(account))

def session():
    result = deploy("s", account=InProcessAccount())
    result.add(Role("app", trust=trust(allow("sts:AssumeRole").for_service("ec2"))))
    return result

bases, make_plan = [], engine.make_plan
engine.make_plan = lambda basis: make_plan(bases.append(basis) or basis)
planned = entered(session().plan)
made = entered(lambda: make_plan(bases[0]))
applied = session()
applied.apply()
imported = entered(lambda: import_stack(applied.account, "s"))
print(json.dumps([made, planned, imported]))
"""
"""Prints the modules whose functions are entered, other than those of the account."""


def test_plan_and_import_of_one_role_enter_few_modules() -> None:
    run = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, check=True, encoding="utf-8"
    )
    made, planned, imported = json.loads(run.stdout)
    assert "iamdsl.deployment.planner.planner" in made
    assert len(made) <= 80, made
    assert len(planned) <= 110, planned
    assert len(imported) <= 72, imported
