"""gunicorn.conf.py as the package ships it, with this test's places filled in."""

import grp
import os
import pwd
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from served import BACKEND, Served, serve_with_gunicorn

TEMPLATE = BACKEND.parent.parent / "debian-templates" / "gunicorn" / "gunicorn.conf.py"


def configuration(folder: Path) -> str:
    """The template with vsdeb.yaml's values; logs and pid file go into `folder`."""
    text = TEMPLATE.read_text(encoding="utf-8")
    values = {
        "application.title": "Vote Secret",
        "package.name": "vote-secret",
        "environmentFile": "/etc/default/vote-secret",
        "gunicorn.bind": "127.0.0.1:0",
        "gunicorn.workers": "8",
        "gunicorn.workerClass": "uvicorn.workers.UvicornWorker",
        "gunicorn.timeout": "120",
        "gunicorn.gracefulTimeout": "30",
        "gunicorn.keepAlive": "5",
        "gunicorn.maxRequests": "1000",
        "gunicorn.maxRequestsJitter": "100",
        "gunicorn.preload": "True",
        "gunicorn.logLevel": "info",
        "gunicorn.accessLog": str(folder / "access.log"),
        "gunicorn.errorLog": str(folder / "error.log"),
        "gunicorn.pidFile": str(folder / "gunicorn.pid"),
        "application.backend": str(BACKEND),
        "application.user": pwd.getpwuid(os.geteuid()).pw_name,
        "application.group": grp.getgrgid(os.getegid()).gr_name,
    }
    text = re.sub(r"\{\{[#/]environmentFile\}\}", "", text)
    return re.sub(r"\{\{([\w.]+)\}\}", lambda found: values[found[1]], text)


@contextmanager
def packaged_service(folder: Path, settings: Mapping[str, str], arguments: str) -> Iterator[Served]:
    """The service as systemd would start it. `arguments` is what an administrator writes into GUNICORN_CMD_ARGS."""
    path = folder / "gunicorn.conf.py"
    path.write_text(configuration(folder), encoding="utf-8")
    environment = {"GUNICORN_CMD_ARGS": arguments, **settings}
    with serve_with_gunicorn(path, environment, "server:app") as server:
        yield server


def error_log(folder: Path) -> str:
    return (folder / "error.log").read_text(encoding="utf-8")
