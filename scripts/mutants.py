"""Mutation testing of decisions: whether a test fails for each small change to the code.

Every mutant that `mutating` makes of a module of the evaluation, or of the table of operators, is
tested with the cases from AWS's pages, the tests of tests/evaluation, and random requests against
the reference evaluator. Each runs in a fork of this process, which has loaded everything that
does not depend on the mutant, so that one takes less than a second.

    python scripts/mutants.py                     # all that are not known to be killed
    python scripts/mutants.py verdict residual    # only these modules
    python scripts/mutants.py --sample 0.3 trace  # a part of the mutants, the same each time
    python scripts/mutants.py --afresh            # discard known results
    python scripts/mutants.py --write             # only write known results into tests/mutation

Results are saved in `.mutants.jsonl`; mutants that survived, and the reason, are listed in
tests/mutation/survivors.jsonl.
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

from mutant_tables import SURVIVED, MutantResult, outcome, write
from mutating import Change, changed, changes

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Iterable, Sequence
    from types import CodeType

ROOT = Path(__file__).parents[1]
EVALUATION = ROOT / "iamdsl" / "evaluation"
LANGUAGE = [
    ROOT / "iamdsl" / "language" / f"{name}.py"
    for name in (
        "elements/comparison",
        "elements/operator",
        "elements/value_readers",
        "documents/complement",
    )
]
NOT_DECIDING = {"__init__", "cross_check", "simulator_request", "recorded_answers"}
"""Modules that do not decide: package maps, and the comparison with AWS."""

RESULTS = ROOT / ".mutants.jsonl"
TESTS: dict[str, set[str]] = {
    "evaluation/test_resolved_actions": {"resolved_action", "resolved_request"},
    "evaluation/test_callers": {"caller", "principal_match", "resolved_request"},
    "evaluation/test_conditions": {"comparison", "value_readers", "condition_matcher", "operator"},
    "evaluation/test_trace_texts": {"statement_tracer", "notes", "trace", "trace_builder"},
    "evaluation/test_residual_formulas": {
        "complement",
        "context",
        "statement_matcher",
        "residual",
        "partial_verdict",
    },
    "evaluation/test_service_rules": {"service_rules", "resolved_action"},
    "evaluation/test_policy_sets": {
        *(
            "decision_builder",
            "resolved_request",
            "decider",
            "decision",
            "layer_matcher",
            "policy_inputs",
            "policy_layers",
            "policy_set",
            "statement_matcher",
        ),
    },
    "evaluation/test_public_policies": {"public_policy"},
    "evaluation/test_decision_reasons": {"decision_builder", "evaluation_paths", "verdict"},
    "evaluation/test_rule": {
        *("algebra", "decision_builder", "partial_verdict", "rule", "trace_builder", "verdict"),
    },
    "evaluation/test_scoped_credentials": {
        *(
            "decision_builder",
            "evaluation_paths",
            "notes",
            "policy_inputs",
            "policy_layers",
            "rule",
        ),
    },
    "evaluation/test_requests": {"caller", "context", "request"},
    "evaluation/test_resource_matching": {"statement_matcher"},
    "evaluation/test_trace": {
        *(
            "decision_builder",
            "decision",
            "statement_tracer",
            "notes",
            "statement_matcher",
            "trace",
            "trace_builder",
        ),
    },
    "evaluation/test_residual": {"partial_verdict", "residual", "complement"},
    "language/test_complement": {"complement", "operator"},
    "language/test_operator_rows": {"comparison", "operator", "value_readers"},
    "language/test_operators_and_keys": {"operator"},
    "language/test_views": {"operator"},
}
"""The test files that run after the cases and random requests, and the modules they test."""

SEED = "mutants"
PAIRS, FIRST = 1000, 200
"""How many random requests are decided, and how many of them before other tests run."""

SECONDS = 10
"""Limit of CPU time of one mutant."""
GIGABYTES = 3


def modules() -> list[Path]:
    """Return the files that are mutated."""
    return [
        *(path for path in sorted(EVALUATION.rglob("*.py")) if path.stem not in NOT_DECIDING),
        *LANGUAGE,
    ]


class MutantLoader(SourceFileLoader):
    """Loads a module from a mutated syntax tree instead of its file."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        super().__init__(name, str(path))
        self._code = compile(tree, str(path), "exec")

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - as importlib has it
        """Return the code of the mutated tree."""
        return self._code


class MutantFinder(MetaPathFinder):
    """Finds the loader of a mutated module, and nothing for other modules."""

    def __init__(self, loader: MutantLoader) -> None:
        self._loader = loader

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """Return how to load the module if it is the mutated one."""
        name = self._loader.name
        return spec_from_loader(name, self._loader) if fullname == name else None


class LoadedProcess:
    """The process that is forked: everything loaded but the evaluation, and random cases."""

    def __init__(self) -> None:
        sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
        os.chdir(ROOT)
        os.environ |= {"IAMDSL_SEED": SEED, "IAMDSL_CATALOG": "packed"}
        for name in (
            "pytest",
            "iamdsl.language",
            "iamdsl.catalog.entries.actions",
            "iamdsl.resources.kinds",
        ):
            import_module(name)
        import_module("conftest")
        random_case = import_module("support.random_cases.cases").random_case
        self.answer: Callable[..., Any] = import_module("support.reference.decision").decide
        rng = random.Random(SEED)  # noqa: S311 - no secret
        self.random_cases: list[Any] = [random_case(rng) for _ in range(PAIRS)]
        self.answers: list[Any] = [self.answer(*case) for case in self.random_cases]
        assert not any(name.startswith("iamdsl.evaluation.") for name in sys.modules)  # noqa: S101
        self.first: dict[int, None] = {}
        """The cases that killed a mutant, the latest first: they are likely to kill others."""

    def killer(self, change: Change | None, tree: ast.Module | None) -> str:
        """Return the test that fails for a mutant, in a fork; empty if none does."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            try:
                os.write(writing, (self._failed_test(change, tree) or SURVIVED).encode())
            finally:
                os._exit(0)
        os.close(writing)
        ready, _, _ = select.select([reading], [], [], SECONDS * 6)
        if not ready:
            os.kill(child, signal.SIGKILL)
        answer = os.read(reading, 1000).decode() if ready else ""
        os.close(reading)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return "timeout" if os.WTERMSIG(status) in {signal.SIGXCPU, signal.SIGKILL} else "crash"
        if answer.startswith("case "):
            number = int(answer.split()[1])
            self.first = {number: None, **self.first}
        return "" if answer == SURVIVED else answer or "crash"

    def _failed_test(self, change: Change | None, tree: ast.Module | None) -> str:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (GIGABYTES << 30, GIGABYTES << 30))
        if change is not None and tree is not None:
            self._load(change, tree)
        with (
            Path(os.devnull).open("w") as nowhere,
            redirect_stdout(nowhere),
            redirect_stderr(nowhere),
        ):
            try:
                return (
                    self._failed_case()
                    or self._failed_random_case(range(FIRST))
                    or self._failed_file(change.file if change else "")
                    or self._failed_random_case(range(FIRST, PAIRS))
                )
            except BaseException as error:  # noqa: BLE001 - a mutant may raise anything
                return f"error {type(error).__name__}"

    def _load(self, change: Change, tree: ast.Module) -> None:
        path = ROOT / change.file
        name = ".".join(Path(change.file).with_suffix("").parts)
        sys.meta_path.insert(0, MutantFinder(MutantLoader(name, path, changed(tree, change))))
        if name in sys.modules:
            for loaded in [
                module for module in sys.modules if module.partition(".")[0] == "iamdsl"
            ]:
                del sys.modules[loaded]
            del sys.modules["conftest"]
        # Now, because pytest would load the unchanged file of a module first imported in a test.
        import_module(name)

    def _failed_case(self) -> str:
        decisions = import_module("support.decision_cases").all_cases()
        test = import_module(
            "evaluation.test_decision_cases"
        ).test_decision_is_the_one_aws_documents
        for number in {**self.first, **dict.fromkeys(range(len(decisions)))}:
            try:
                test(decisions[number])
            except Exception:  # noqa: BLE001 - a mutant may raise anything
                return f"case {number} {decisions[number].file}:{decisions[number].name}"
        return ""

    def _failed_file(self, file: str) -> str:
        pytest = import_module("pytest")
        recorder = FailureRecorder()
        disabled = ["cacheprovider", "xdist", "benchmark", "hypothesispytest"]
        files = [name for name, tested in TESTS.items() if not file or Path(file).stem in tested]
        exit_code = pytest.main(
            [
                *("-x", "--tb=no", "--capture=no", "-m", "not slow"),
                *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
                *(part for name in disabled for part in ("-p", f"no:{name}")),
                *(f"tests/{name}.py" for name in files),
            ],
            plugins=[recorder],
        )
        return recorder.failed or ("" if exit_code == 0 else f"error pytest {exit_code}")

    def _failed_random_case(self, numbers: range) -> str:
        decide_case = import_module("support.random_cases.compiled").decide_case
        for number in numbers:
            answer, decision = self.answers[number], decide_case(*self.random_cases[number])
            denied = decision.result == "explicit_deny"
            layers = set(decision.blocked_by) if denied else answer.decided_by
            if (decision.result, layers) != (answer.result, answer.decided_by):
                return f"random {number}"
        return ""


class FailureRecorder:
    """A pytest plugin that records the first failure."""

    def __init__(self) -> None:
        self.failed = ""

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Record a test that failed."""
        if report.failed:
            self.failed = f"test {report.nodeid.removeprefix('tests/')}"


def marked(path: Path, share: float = 1.0) -> tuple[ast.Module, dict[str, Change]]:
    """Return the tree of a file, and its mutants or a share of them, by their identity."""
    name = str(path.relative_to(ROOT))
    tree, result = changes(path, name)
    rng = random.Random(f"{SEED} {name}")  # noqa: S311 - no secret
    times: Counter[tuple[str, ...]] = Counter()
    marks: dict[str, Change] = {}
    for change in result:
        times[change.mark] += 1
        if rng.random() < share:
            marks[json.dumps([*change.mark, times[change.mark]])] = change
    return tree, marks


def run(chosen: Iterable[Path], share: float, known: dict[str, MutantResult]) -> None:
    """Test every mutant that is not known to be killed, and save the results."""
    process = LoadedProcess()
    failed = process.killer(None, None)
    if failed:
        sys.exit(f"fails without any change: {failed}")
    for path in chosen:
        tree, marks = marked(path, share)
        began, counts = time.monotonic(), Counter[str]()
        for mark, change in marks.items():
            if not known.get(mark, {}).get("killer"):
                result = {**change._asdict(), "killer": process.killer(change, tree)}
                known[mark] = {key: result[key] for key in (*Change._fields[:6], "killer")}
                with RESULTS.open("a") as file:
                    file.write(json.dumps([mark, known[mark]]) + "\n")
                if not known[mark]["killer"]:
                    print(f"  {path.stem}.py:{change.number} {change.function}: ", end="")
                    print(f"{change.was} -> {change.became}", flush=True)
            counts[outcome(known[mark]["killer"])] += 1
        print(f"{path.stem}: {dict(counts)} in {time.monotonic() - began:.0f} s", flush=True)


def main(arguments: Sequence[str]) -> None:
    """Run the mutants that the arguments select, or write the known results."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", help="names without .py; by default all")
    parser.add_argument(
        "--sample", type=float, default=1.0, help="the share of the mutants to test"
    )
    parser.add_argument("--afresh", action="store_true", help="discard known results")
    parser.add_argument("--write", action="store_true", help="only write known results")
    options = parser.parse_args(arguments)
    if options.afresh:
        RESULTS.unlink(missing_ok=True)
    lines = RESULTS.read_text().splitlines() if RESULTS.exists() else []
    known = dict(json.loads(line) for line in lines)
    if not options.write:
        named = {path.stem: path for path in modules()}
        run([named[name] for name in options.modules or named], options.sample, known)
        return
    marks = [mark for path in modules() for mark in marked(path)[1]]
    for entry in write(known[mark] for mark in marks if mark in known):
        print(f"not explained: {entry}")
    print(f"not tested: {sum(mark not in known for mark in marks)} of {len(marks)}")


if __name__ == "__main__":
    main(sys.argv[1:])
