"""The project's checks as nox sessions, each in a separate virtual environment."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"
nox.options.sessions = ["tests", "style", "types", "house", "docs"]

PYTHONS = ["3.11", "3.12", "3.13"]
PINS = ("-c", "constraints.txt")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests; arguments are passed to pytest."""
    session.install("-e", ".[dev]", *PINS)
    quick = ["-n", "auto", "--dist", "loadfile", "-m", "not slow"]
    session.run("pytest", *(session.posargs or quick))


@nox.session
def style(session: nox.Session) -> None:
    """Check style and formatting with ruff."""
    session.install("ruff", *PINS)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check types with mypy, and with pyright that every public symbol is typed."""
    session.install("-e", ".[dev]", *PINS)
    session.run("mypy")
    with session.chdir(session.create_tmp()):
        session.run("pyright", "--verifytypes", "iamdsl", "--ignoreexternal")


@nox.session
def house(session: nox.Session) -> None:
    """Check the import contracts between layers."""
    session.install("-e", ".[dev]", *PINS)
    session.run("lint-imports", "--no-logo")
    with_types = "tests/project/import_contracts_with_types.ini"
    session.run("lint-imports", "--no-logo", "--config", with_types)
    session.run("python", "scripts/prose_check.py")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation."""
    session.install("-e", ".[dev]", *PINS)
    session.run("sphinx-build", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Run the benchmarks against other libraries."""
    session.install("-e", ".[dev,bench]", *PINS)
    session.run("pytest", "benchmarks", "-p", "no:xdist", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Run mutation tests of the evaluation code; takes about half an hour."""
    session.install("-e", ".[dev]", *PINS)
    session.run("python", "scripts/mutants.py", *(session.posargs or ["--afresh"]))
