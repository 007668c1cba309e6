"""SecantusDB, a server on PyPI that speaks MongoDB's wire protocol: the real driver against a real socket."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pymongo import MongoClient
from served import PATIENCE_SECONDS


@dataclass(frozen=True)
class MongoServer:
    """A running server."""

    url: str
    pid: int

    @classmethod
    @contextmanager
    def started(cls, folder: Path) -> Iterator["MongoServer"]:
        """Starts one that keeps its data in `folder`, and waits until it answers."""
        port = _free_port()
        process = subprocess.Popen(
            [
                *(str(Path(sys.executable).with_name("secantusd-py")), "--host", "127.0.0.1"),
                *("--port", str(port), "--storage-path", str(folder)),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            url = f"mongodb://127.0.0.1:{port}"
            client: MongoClient[dict[str, object]] = MongoClient(
                url, serverSelectionTimeoutMS=int(PATIENCE_SECONDS * 1000)
            )
            with client:
                client.admin.command("ping")
            yield cls(url, process.pid)
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE_SECONDS)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
