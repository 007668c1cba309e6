"""The application as the package runs it: the built page, nginx with its site, gunicorn with its configuration."""

import getpass
import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml
from served import BACKEND, PATIENCE_SECONDS, UNLIMITED, Served, serve_with_gunicorn

from templates import rendered

FRONTEND = Path(__file__).resolve().parent.parent

# As Debian's nginx.conf: a process a processor, each with this many connections.
CONNECTIONS = 768

NGINX = """\
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx-error.log;
{user}
worker_processes auto;
worker_rlimit_nofile 65536;
events {{ worker_connections {connections}; }}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    access_log {folder}/nginx-access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site;
}}
"""


@dataclass(frozen=True)
class Deployment:
    """A whole service on loopback."""

    port: int
    gunicorn: Served
    folder: Path

    @property
    def origin(self) -> str:
        """What a browser on this machine calls a secure context, though it is plain HTTP."""
        return f"http://127.0.0.1:{self.port}"


def build_page(folder: Path) -> None:
    """Builds the page into `folder`, as the package's build does."""
    subprocess.run(["node", "build.mjs"], cwd=FRONTEND, env={**os.environ, "VSDEB_OUTPUT": str(folder)}, check=True)


@contextmanager
def deployed(folder: Path, page: Path, settings: Mapping[str, str]) -> Iterator[Deployment]:
    """Runs everything with its files in `folder`. Two workers: an event must find its way from one to the other."""
    configuration = folder / "gunicorn.conf.py"
    with serve_with_gunicorn(
        _write(configuration, rendered("gunicorn/gunicorn.conf.py", _gunicorn_values(folder))),
        {"DATABASE_URL": str(folder / "votes.sqlite3"), **UNLIMITED, **settings},
        "server:app",
    ) as gunicorn:
        port = _free_port()
        _write(folder / "site", on_loopback(rendered("nginx/site", site_values(page, gunicorn.port, port)), port))
        with nginx(folder, port):
            yield Deployment(port, gunicorn, folder)


def _gunicorn_values(folder: Path) -> dict[str, str | int | bool]:
    return {
        "application.title": "Vote Secret",
        "application.backend": str(BACKEND),
        "application.user": getpass.getuser(),
        "application.group": getpass.getuser(),
        "environmentFile": "",
        "package.name": "vote-secret",
        "gunicorn.bind": "127.0.0.1:0",
        "gunicorn.workers": 2,
        "gunicorn.workerClass": "uvicorn.workers.UvicornWorker",
        "gunicorn.timeout": 120,
        "gunicorn.gracefulTimeout": 30,
        "gunicorn.keepAlive": 5,
        "gunicorn.maxRequests": 1000,
        "gunicorn.maxRequestsJitter": 100,
        "gunicorn.preload": True,
        "gunicorn.accessLog": str(folder / "gunicorn-access.log"),
        "gunicorn.errorLog": str(folder / "gunicorn-error.log"),
        "gunicorn.logLevel": "info",
        "gunicorn.pidFile": str(folder / "gunicorn.pid"),
    }


def site_values(page: Path, gunicorn_port: int, port: int) -> dict[str, str | int | bool | list[dict[str, str]]]:
    """What vsdeb.yaml makes of nginx/site, with the addresses of a test."""
    return {
        "application.title": "Vote Secret",
        "package.name": "vote-secret",
        "frontend": True,
        "frontend.root": str(page),
        "frontend.index": "index.html",
        "gunicorn.address": f"127.0.0.1:{gunicorn_port}",
        "gunicorn.timeout": 120,
        "nginx.listen": port,
        "nginx.serverName": "~.",
        "nginx.clientMaxBodySize": "1m",
        "nginx.contentSecurityPolicy": content_security_policy(),
        "nginx.isSilent": True,
        "nginx.proxies": [{"path": "/api/"}],
    }


def content_security_policy() -> str:
    """What vsdeb.yaml lets the page do."""
    manifest = yaml.safe_load((FRONTEND.parents[1] / "vsdeb.yaml").read_text(encoding="utf-8"))
    return str(manifest["nginx"]["content-security-policy"])


def on_loopback(site: str, port: int) -> str:
    """The same site, closed to other machines."""
    return site.replace(f"listen {port};", f"listen 127.0.0.1:{port};").replace(f"listen [::]:{port};", "")


@contextmanager
def nginx(folder: Path, port: int, connections: int = CONNECTIONS) -> Iterator[None]:
    """nginx with the site in `folder`, which listens on `port`. Its own files go there as well."""
    program = shutil.which("nginx")
    assert program is not None, "nginx is not on PATH; it lies in /usr/sbin"
    # Started by root, nginx would become www-data, who may not read the test's folders.
    user = "user root;" if os.geteuid() == 0 else ""
    configuration = _write(folder / "nginx.conf", NGINX.format(folder=folder, user=user, connections=connections))
    with subprocess.Popen([program, "-c", str(configuration), "-e", str(folder / "nginx-error.log")]) as process:
        try:
            _wait_until_listening(port, process)
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE_SECONDS)


def _wait_until_listening(port: int, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS).close()
        except ConnectionRefusedError:
            # nginx tells nobody that it listens; a look costs less than a millisecond.
            os.sched_yield()
        else:
            return
    raise AssertionError("nginx ended at once; its error log says why")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
