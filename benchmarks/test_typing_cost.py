"""Time of `mypy --strict` for a script that uses five services, with an empty cache.

    python -m pytest benchmarks/test_typing_cost.py -p no:xdist -s

A round checks each of three scripts once, so that a slow moment of the machine affects all: one
that defines an attrs class, one that also builds a statement from text, and one that imports the
stubs of five services. The output, and the benchmark's extra_info, compare the five services with
each of the others: the medians of the rounds' differences and ratios, and the fastest times.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

ATTRS = """\
import attrs


@attrs.frozen
class Point:
    x: int
    y: int = 0


print(Point(1).x)
"""

LANGUAGE = f"""\
{ATTRS}
from iamdsl import allow, document

print(document(allow("s3:GetObject").on("arn:aws:s3:::logs/*")).to_json())
"""

SERVICES = f"""\
{ATTRS}
from iamdsl import allow, document
from iamdsl.services import ec2, iam, lambda_, s3, sqs

print(
    document(
        allow(s3.ListBucket).on(s3.bucket("logs")).when(s3.keys.prefix.like("2027/*")),
        allow(ec2.StartInstances)
        .on(ec2.instance("*", region="*", account=None))
        .when(ec2.keys.ResourceTag("team").equals("red")),
        allow(iam.PassRole)
        .on(iam.role("app", account=None))
        .when(iam.keys.PassedToService.equals("ec2.amazonaws.com")),
        allow(lambda_.InvokeFunction)
        .on(lambda_.function("resize", region="*", account=None))
        .when(lambda_.keys.InvokedViaFunctionUrl.is_true()),
        allow(sqs.SendMessage).on(sqs.queue("jobs", region="*", account=None)),
    )
)
"""

SCRIPTS = {"an attrs class": ATTRS, "the language": LANGUAGE, "five services": SERVICES}
OURS = "five services"

ROUNDS = 7


def _check(script: Path, cache: str) -> None:
    """Check the script as a user would; a type error fails the benchmark."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}"]
    subprocess.run(
        [*command, script.name], check=True, stdout=subprocess.DEVNULL, cwd=script.parent
    )


@pytest.mark.benchmark(group="mypy --strict, nothing cached")
@pytest.mark.parametrize("writing", [True, False], ids=["writes a cache", "no cache"])
def test_five_services(
    writing: bool,  # noqa: FBT001 - a parameter of pytest's
    tmp_path: Path,
    benchmark: BenchmarkFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    scripts = {}
    for name, code in SCRIPTS.items():
        scripts[name] = tmp_path / f"{name.replace(' ', '_')}.py"
        scripts[name].write_text(code)
    others: dict[str, list[float]] = {name: [] for name in SCRIPTS if name != OURS}
    fresh = iter(range(ROUNDS * 10))

    def cache() -> str:
        return f"cache{next(fresh)}" if writing else "/dev/null"

    def check_others() -> tuple[tuple[Path, str], dict[str, object]]:
        for name, seconds in others.items():
            begin = perf_counter()
            _check(scripts[name], cache())
            seconds.append(perf_counter() - begin)
        return (scripts[OURS], cache()), {}

    benchmark.pedantic(_check, setup=check_others, rounds=ROUNDS, warmup_rounds=1)
    if benchmark.stats is None:  # run with --benchmark-disable
        return
    ours = benchmark.stats.stats.data
    lines = [f"{OURS}: fastest {min(ours):.2f} s, median {statistics.median(ours):.2f} s"]
    for name, times in others.items():
        measured = times[-ROUNDS:]
        pairs = list(zip(ours, measured, strict=True))
        comparison = {
            "seconds": statistics.median(measured),
            "fastest": min(measured),
            "difference": statistics.median(first - second for first, second in pairs),
            "ratio": statistics.median(first / second for first, second in pairs),
        }
        benchmark.extra_info[name] = comparison
        lines.append(
            f"{name}: fastest {comparison['fastest']:.2f} s, median {comparison['seconds']:.2f} s; "
            f"five services take {comparison['difference']:+.2f} s, "
            f"{comparison['ratio']:.2f} times as long"
        )
    with capsys.disabled():
        print(f"\nmypy --strict, {'a fresh' if writing else 'no'} cache")  # noqa: T201 - the result
        for line in lines:
            print(f"  {line}")  # noqa: T201 - the result
