"""The data files: read in chunks, small, reproducible; damage is reported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iamdsl.catalog.sources import packed_data
from iamdsl.catalog.sources.packed_data import Chunks, pack
from iamdsl.errors import UnreadableState

ROOT = Path(__file__).parents[2]
DATA = ROOT / "iamdsl" / "catalog" / "data"
FILES = sorted(DATA.glob("*.z"))
SMALL = pack({"date": "2026-10-27"}, {"a": [1, "ä"], "b": {"c": None}})


def test_packed_data_is_read_back() -> None:
    chunks = Chunks(SMALL, "here")
    assert chunks.header == {"date": "2026-10-27"}
    assert chunks.names() == ["a", "b"]
    assert (chunks.chunk("a"), chunks.chunk("b")) == ([1, "ä"], {"c": None})
    assert "a" in chunks
    assert "c" not in chunks
    with pytest.raises(KeyError):
        chunks.chunk("c")
    assert pack({"date": "2026-10-27"}, {"a": [1, "ä"], "b": {"c": None}}) == SMALL


def read_all(content: bytes) -> object:
    chunks = Chunks(content, "here")
    return chunks.header, {name: chunks.chunk(name) for name in chunks.names()}


@given(st.integers(0, len(SMALL) - 1))
def test_truncated_file_is_reported(length: int) -> None:
    with pytest.raises(UnreadableState, match="reinstall"):
        read_all(SMALL[:length])


@settings(max_examples=300)
@given(st.integers(0, len(SMALL) - 1), st.integers(1, 255))
def test_changed_byte_is_reported_or_has_no_effect(place: int, difference: int) -> None:
    changed = bytearray(SMALL)
    changed[place] ^= difference
    try:
        result = read_all(bytes(changed))
    except UnreadableState as error:
        assert "here" in str(error)  # noqa: PT017 - both outcomes are allowed
    else:
        assert result == read_all(SMALL)


@pytest.mark.parametrize("content", [b"", b"no catalog", packed_data.FIRST_LINE, pack({}, {})[:-3]])
def test_other_content_is_reported(content: bytes) -> None:
    with pytest.raises(UnreadableState, match="the catalog's data cannot be read"):
        read_all(content)


def test_missing_file_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_data, "FOLDER", str(tmp_path))
    with pytest.raises(UnreadableState, match="force-reinstall") as caught:
        packed_data.chunks.__wrapped__("services")
    assert str(tmp_path) in str(caught.value)


@pytest.mark.parametrize("name", ["services", "managed_policies"])
def test_damaged_file_is_reported_by_the_command(name: str, tmp_path: Path) -> None:
    content = (DATA / f"{name}.z").read_bytes()
    (tmp_path / f"{name}.z").write_bytes(content[: len(content) // 2])
    code = (
        "import sys; from iamdsl.catalog.sources import packed_data as packed\n"
        f"packed.FOLDER = {str(tmp_path)!r}\n"
        "from iamdsl.cli.entry import run\n"
        "sys.exit(run(['catalog', sys.argv[1]]))"
    )
    wanted = {"services": "workspaces", "managed_policies": "ReadOnlyAccess"}[name]
    result = subprocess.run(
        [sys.executable, "-c", code, wanted], capture_output=True, text=True, check=False
    )
    assert result.returncode == 1
    assert result.stderr.startswith("error: the catalog's data cannot be read")
    assert "pip install --force-reinstall" in result.stderr


def test_data_is_read_at_its_first_use() -> None:
    code = (
        "import iamdsl, sys\n"
        "print('iamdsl.catalog' in sys.modules)\n"
        "from iamdsl import ManagedPolicy, allow\n"
        "from iamdsl.services import s3\n"
        "from iamdsl.catalog.sources import packed_data as packed\n"
        "print(packed.chunks.cache_info().currsize)\n"
        "s3.GetObject\n"
        "print(packed.chunks.cache_info().currsize)\n"
        "ManagedPolicy.ReadOnlyAccess\n"
        "print(packed.chunks.cache_info().currsize)\n"
        "ManagedPolicy.ReadOnlyAccess.document()\n"
        "print(packed.chunks.cache_info().currsize)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.split() == ["False", "0", "1", "2", "3"]


def test_data_files_are_small() -> None:
    assert [path.stem for path in FILES] == ["managed_documents", "managed_policies", "services"]
    assert sum(path.stat().st_size for path in FILES) < 1_000_000


def test_refreshing_from_the_same_sources_changes_nothing() -> None:
    before = {path: path.read_bytes() for path in FILES}
    script = ROOT / "scripts" / "refresh_catalog.py"
    result = subprocess.run(
        [sys.executable, script, "--check"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert {path: path.read_bytes() for path in FILES} == before
