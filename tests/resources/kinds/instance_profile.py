"""Test cases for instance profiles."""

from __future__ import annotations

from attrs import evolve
from resources.kinds.case import Change, KindCase, OutsideChange, both_ways
from resources.kinds.samples import EC2, STRANGE

from iamdsl import InstanceProfile, Role

APP, OTHER = Role("app", trust=EC2), Role("other", trust=EC2)
BASE = InstanceProfile("web", role=APP, path="/svc/", tags={"team": "web"})
WHICH = {"InstanceProfileName": "web"}
ENTER, LEAVE = "AddRoleToInstanceProfile", "RemoveRoleFromInstanceProfile"

CASES = {
    "instance-profile": KindCase(
        base=BASE,
        around=(APP, OTHER),
        creates=("CreateInstanceProfile", ENTER),
        destroys=(LEAVE, "DeleteInstanceProfile"),
        changes=(
            both_ways("role", evolve(BASE, role=OTHER), LEAVE, ENTER),
            Change("role removed", evolve(BASE, role=None), (LEAVE,), (ENTER,)),
            both_ways("tags", evolve(BASE, tags={"team": "ops"}), "TagInstanceProfile"),
            both_ways(
                "tags under another key",
                evolve(BASE, tags={"stage": "x"}),
                "TagInstanceProfile",
                "UntagInstanceProfile",
            ),
        ),
        replacements={"name": evolve(BASE, name="api"), "path": evolve(BASE, path="/moved/")},
        outside_changes=(
            OutsideChange("role", LEAVE, {**WHICH, "RoleName": "app"}, (ENTER,)),
            OutsideChange(
                "tags", "TagInstanceProfile", {**WHICH, "Tags": STRANGE}, ("UntagInstanceProfile",)
            ),
        ),
        untag=("UntagInstanceProfile", WHICH),
    )
}
