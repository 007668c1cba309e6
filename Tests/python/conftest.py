"""Fixtures: an installed application in a temporary folder, and a service that answers as told."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))

from application import Application  # noqa: E402
from service import Service  # noqa: E402


@pytest.fixture
def application():
    """An application as the package installs it, below a folder that every user may read."""
    folder = Path(tempfile.mkdtemp(prefix="venv-bootstrap-"))
    os.chmod(folder, 0o755)
    yield Application(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def service(tmp_path):
    """A service on a real port, with a systemctl and a journalctl that say what the test wants."""
    with Service(tmp_path) as service:
        yield service
