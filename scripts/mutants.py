"""Whether the tests see it when what decides is changed a little: `python scripts/mutants.py`.

Every change that `mutating` makes to a module of the evaluation, or to the table of operators, is
put to the tests of decisions: the cases of AWS's pages, the tests of tests/evaluation, and
requests by chance against the reference. Each runs in a fork of this process, which has loaded
all that does not depend on the change, so that one costs less than a second.

    python scripts/mutants.py                     # all that is not known to be killed
    python scripts/mutants.py verdict routes      # only these modules
    python scripts/mutants.py --sample 0.3 trace  # a part of the changes, the same each time
    python scripts/mutants.py --afresh            # forget what is known
    python scripts/mutants.py --write             # only write what is known into the reference

What came of each is kept in `.mutants.jsonl`; what survived, and why it may, is told in
docs/reference/surviving-mutants.jsonl.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import select
import signal
import sys
import time
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mutant_tables import SURVIVED, Told, outcome, write
from mutating import Change, changed, changes

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Iterable, Sequence
    from types import CodeType

ROOT = Path(__file__).parents[1]
EVALUATION = ROOT / "iamdsl" / "evaluation"
LANGUAGE = [
    ROOT / "iamdsl" / "language" / f"{name}.py"
    for name in ("elements/operator", "documents/complement")
]
NOT_DECIDING = {"__init__", "cross_check", "simulator_request", "recorded_answers"}
"""The map of the package, and what asks AWS instead of deciding."""

KEPT = ROOT / ".mutants.jsonl"
TESTS: dict[str, set[str]] = {
    "evaluation/test_asked": {"resolved_action", "resolved_request"},
    "evaluation/test_callers": {"caller", "principal_match", "resolved_request"},
    "evaluation/test_conditions": {"operator_semantics", "condition_matcher", "operator"},
    "evaluation/test_drawn_traces": {"statement_tracer", "notes", "trace", "trace_builder"},
    "evaluation/test_formulas": {
        "complement",
        "context",
        "statement_matcher",
        "residual",
        "partial_verdict",
    },
    "evaluation/test_kept": {"service_rules", "resolved_action"},
    "evaluation/test_policy_sets": {
        *(
            "decision_builder",
            "resolved_request",
            "decider",
            "decision",
            "layer_matcher",
            "policy_set",
            "statement_matcher",
        ),
    },
    "evaluation/test_public": {"public_policy"},
    "evaluation/test_reasons": {"decision_builder", "evaluation_paths", "verdict"},
    "evaluation/test_requests": {"caller", "context", "request"},
    "evaluation/test_resources": {"pattern_matcher", "statement_matcher"},
    "evaluation/test_trace": {
        *(
            "decision_builder",
            "decision",
            "statement_tracer",
            "notes",
            "pattern_matcher",
            "statement_matcher",
            "trace",
            "trace_builder",
        ),
    },
    "evaluation/test_residual": {"partial_verdict", "residual", "complement"},
    "language/test_complement": {"complement", "operator"},
    "language/test_operators_and_keys": {"operator"},
    "language/test_views": {"operator"},
}
"""What is run after the cases and requests by chance, and the modules that it is about."""

SEED = "mutants"
PAIRS, FIRST = 1000, 200
"""How many requests by chance are decided, and how many of them before other tests are run."""

SECONDS = 10
"""How much of a processor's time one change may take."""
GIGABYTES = 3


def modules() -> list[Path]:
    """The files that are changed."""
    return [
        *(path for path in sorted(EVALUATION.rglob("*.py")) if path.stem not in NOT_DECIDING),
        *LANGUAGE,
    ]


class Changed(SourceFileLoader):
    """Loads a module from other code than its file's."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        super().__init__(name, str(path))
        self._code = compile(tree, str(path), "exec")

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - as importlib has it
        """The code that was given."""
        return self._code


class Instead(MetaPathFinder):
    """Finds this loader for its module, and nothing for others."""

    def __init__(self, loader: Changed) -> None:
        self._loader = loader

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """How to load the module, where it is the one that is changed."""
        name = self._loader.name
        return spec_from_loader(name, self._loader) if fullname == name else None


class Warm:
    """What every fork begins with: everything loaded but what is changed, and cases by chance."""

    def __init__(self) -> None:
        sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
        os.chdir(ROOT)
        os.environ |= {"IAMDSL_SEED": SEED, "IAMDSL_CATALOG": "packed"}
        for name in (
            "pytest",
            "iamdsl.language",
            "iamdsl.catalog.entries.actions",
            "iamdsl.resources",
        ):
            import_module(name)
        import_module("conftest")
        case = import_module("support.random_cases.cases").case
        self.answer: Callable[..., Any] = import_module("support.reference.decision").decide
        chance = random.Random(SEED)  # noqa: S311 - no secret
        self.by_chance: list[Any] = [case(chance) for _ in range(PAIRS)]
        self.answers: list[Any] = [self.answer(*item) for item in self.by_chance]
        assert not any(name.startswith("iamdsl.evaluation.") for name in sys.modules)  # noqa: S101
        self.first: dict[int, None] = {}
        """The cases that killed before, the last of them first: they are likely to again."""

    def killer(self, change: Change | None, tree: ast.Module | None) -> str:
        """The test that sees a change; empty where none does. Forks."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            try:
                os.write(writing, (self._found(change, tree) or SURVIVED).encode())
            finally:
                os._exit(0)
        os.close(writing)
        ready, _, _ = select.select([reading], [], [], SECONDS * 6)
        if not ready:
            os.kill(child, signal.SIGKILL)
        told = os.read(reading, 1000).decode() if ready else ""
        os.close(reading)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return "timeout" if os.WTERMSIG(status) in {signal.SIGXCPU, signal.SIGKILL} else "crash"
        if told.startswith("case "):
            number = int(told.split()[1])
            self.first = {number: None, **self.first}
        return "" if told == SURVIVED else told or "crash"

    def _found(self, change: Change | None, tree: ast.Module | None) -> str:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (GIGABYTES << 30, GIGABYTES << 30))
        if change is not None and tree is not None:
            self._put(change, tree)
        with (
            Path(os.devnull).open("w") as nowhere,
            redirect_stdout(nowhere),
            redirect_stderr(nowhere),
        ):
            try:
                return (
                    self._by_cases()
                    or self._by_chance(range(FIRST))
                    or self._by_tests(change.file if change else "")
                    or self._by_chance(range(FIRST, PAIRS))
                )
            except BaseException as error:  # noqa: BLE001 - whatever the change made of it
                return f"error {type(error).__name__}"

    def _put(self, change: Change, tree: ast.Module) -> None:
        path = ROOT / change.file
        name = ".".join(Path(change.file).with_suffix("").parts)
        sys.meta_path.insert(0, Instead(Changed(name, path, changed(tree, change))))
        if name in sys.modules:
            for loaded in [
                module for module in sys.modules if module.partition(".")[0] == "iamdsl"
            ]:
                del sys.modules[loaded]
            del sys.modules["conftest"]
        # At once: pytest would load by itself what is first asked for in a test.
        import_module(name)

    def _by_cases(self) -> str:
        decisions = import_module("support.decision_cases").all_cases()
        test = import_module("evaluation.test_cases").test_the_decision_is_what_aws_says
        for number in {**self.first, **dict.fromkeys(range(len(decisions)))}:
            try:
                test(decisions[number])
            except Exception:  # noqa: BLE001 - whatever the change made of it
                return f"case {number} {decisions[number].file}:{decisions[number].name}"
        return ""

    def _by_tests(self, file: str) -> str:
        pytest = import_module("pytest")
        seen = Seen()
        away = ["cacheprovider", "xdist", "benchmark", "hypothesispytest"]
        files = [item for item, told in TESTS.items() if not file or Path(file).stem in told]
        ended = pytest.main(
            [
                *("-x", "--tb=no", "--capture=no", "-m", "not slow"),
                *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
                *(part for name in away for part in ("-p", f"no:{name}")),
                *(f"tests/{name}.py" for name in files),
            ],
            plugins=[seen],
        )
        return seen.failed or ("" if ended == 0 else f"error pytest {ended}")

    def _by_chance(self, numbers: range) -> str:
        decide = import_module("support.random_cases.compiled").answer
        for number in numbers:
            answer, decision = self.answers[number], decide(*self.by_chance[number])
            denied = decision.result == "explicit_deny"
            layers = set(decision.blocked_by) if denied else answer.decided_by
            if (decision.result, layers) != (answer.result, answer.decided_by):
                return f"chance {number}"
        return ""


class Seen:
    """What failed, for pytest to tell."""

    def __init__(self) -> None:
        self.failed = ""

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Remember a test that failed."""
        if report.failed:
            self.failed = f"test {report.nodeid.removeprefix('tests/')}"


def marked(path: Path, share: float = 1.0) -> tuple[ast.Module, dict[str, Change]]:
    """The tree of a file, and the changes to it, or a part of them, by what tells them apart."""
    name = str(path.relative_to(ROOT))
    tree, result = changes(path, name)
    dice = random.Random(f"{SEED} {name}")  # noqa: S311 - no secret
    times: Counter[tuple[str, ...]] = Counter()
    marks: dict[str, Change] = {}
    for change in result:
        times[change.mark] += 1
        if dice.random() < share:
            marks[json.dumps([*change.mark, times[change.mark]])] = change
    return tree, marks


def run(chosen: Iterable[Path], share: float, known: dict[str, Told]) -> None:
    """Put every change to the tests that is not known to be killed, and keep what came of it."""
    warm = Warm()
    begun = warm.killer(None, None)
    if begun:
        sys.exit(f"without any change there fails: {begun}")
    for path in chosen:
        tree, marks = marked(path, share)
        began, counts = time.monotonic(), Counter[str]()
        for mark, change in marks.items():
            if not known.get(mark, {}).get("killer"):
                said = {**change._asdict(), "killer": warm.killer(change, tree)}
                known[mark] = {key: said[key] for key in (*Change._fields[:6], "killer")}
                with KEPT.open("a") as file:
                    file.write(json.dumps([mark, known[mark]]) + "\n")
                if not known[mark]["killer"]:
                    print(f"  {path.stem}.py:{change.number} {change.function}: ", end="")
                    print(f"{change.was} -> {change.became}", flush=True)
            counts[outcome(known[mark]["killer"])] += 1
        print(f"{path.stem}: {dict(counts)} in {time.monotonic() - began:.0f} s", flush=True)


def main(arguments: Sequence[str]) -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", help="names without .py; all when none is given")
    parser.add_argument("--sample", type=float, default=1.0, help="the part of the changes to make")
    parser.add_argument("--afresh", action="store_true", help="forget what is known")
    parser.add_argument("--write", action="store_true", help="only write what is known")
    asked = parser.parse_args(arguments)
    if asked.afresh:
        KEPT.unlink(missing_ok=True)
    lines = KEPT.read_text().splitlines() if KEPT.exists() else []
    known = dict(json.loads(line) for line in lines)
    if not asked.write:
        named = {path.stem: path for path in modules()}
        run([named[item] for item in asked.modules or named], asked.sample, known)
        return
    marks = [mark for path in modules() for mark in marked(path)[1]]
    for entry in write(known[mark] for mark in marks if mark in known):
        print(f"not explained: {entry}")
    print(f"{sum(mark not in known for mark in marks)} changes were not made")


if __name__ == "__main__":
    main(sys.argv[1:])
