"""An unmodified moto server in a separate process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import urlopen

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
open(sys.argv[1] + ".part", "w").write(str(port))
import os
os.rename(sys.argv[1] + ".part", sys.argv[1])
sys.stdin.read()
"""


@attrs.frozen
class MotoServer:
    """A running moto server."""

    url: str


@contextmanager
def start_moto_server() -> Iterator[MotoServer]:
    """Start a server on a free port of the loopback address, and stop it afterwards."""
    with TemporaryDirectory() as folder:
        port_file = Path(folder) / "port"
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", SOURCE, str(port_file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"},
        )
        try:
            url = f"http://127.0.0.1:{_port(port_file, process)}"
            _wait(url)
            yield MotoServer(url)
        finally:
            process.kill()
            process.communicate()


def _port(port_file: Path, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + 60
    while not port_file.exists():
        assert process.poll() is None, "the server stopped while starting"
        assert time.monotonic() < deadline, "the server did not start"
        time.sleep(0.05)
    return port_file.read_text()


def _wait(url: str) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            with urlopen(f"{url}/moto-api/data.json", timeout=5):  # noqa: S310 - on loopback
                return
        except URLError:
            assert time.monotonic() < deadline, "the server does not answer"
            time.sleep(0.05)
