"""A service to wait for: a real HTTP server, and programs that stand for systemd's."""

import http.server
import os
import subprocess
import sys
import threading

from templates import rendered


class Service:
    """Answers with the given statuses in turn, the last one for ever; None answers nothing at all."""

    def __init__(self, folder):
        self.folder = folder
        self.statuses = [200]
        self.body = '{"status": "healthy"}'
        self.asked = 0
        self.replacements = {}
        self.released = threading.Event()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/api/health"
        self.error_log = folder / "gunicorn-error.log"
        self.units = folder / "units"
        self.units.mkdir()
        self.unit("library-desk.service", ActiveState="active", SubState="running", NRestarts="0")
        self.unit("library-desk.socket", ActiveState="active", SubState="running")
        self.stub("systemctl", f'for unit in "$@"; do :; done\ncat "{self.units}/$unit"\n')
        self.journal("")

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.released.set()
        self.server.shutdown()
        self.server.server_close()

    def handler(self):
        """The handler class, bound to this service."""
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                status = service.statuses[min(service.asked, len(service.statuses) - 1)]
                service.asked += 1
                if status is None:
                    service.released.wait(60)
                    return
                self.send_response(status)
                self.end_headers()
                self.wfile.write(service.body.encode())

            def log_message(self, *_):
                pass

        return Handler

    def unit(self, name, **properties):
        """What systemctl shows about a unit."""
        (self.units / name).write_text("".join(f"{key}={value}\n" for key, value in properties.items()))

    def journal(self, text):
        """What journalctl prints."""
        (self.folder / "journal").write_text(text)
        self.stub("journalctl", f'cat "{self.folder}/journal"\n')

    def stub(self, name, text):
        """Puts a program first on PATH."""
        path = self.folder / "bin" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("#!/bin/sh\n" + text)
        path.chmod(0o755)

    def wait(self, *options, path=None, environment=()):
        """Runs wait-healthy; returns its exit status and what it printed."""
        program = self.folder / "wait-healthy"
        names = {
            "package.name": "library-desk",
            "health.url": self.url,
            "health.timeout": "60",
            "gunicorn.errorLog": self.error_log,
            "environmentFile": "/etc/default/library-desk",
        }
        text = rendered("wait-healthy", names)
        for old, new in self.replacements.items():
            assert old in text
            text = text.replace(old, new)
        program.write_text(text, encoding="utf-8")
        variables = {**os.environ, "PATH": path or f"{self.folder}/bin:/usr/bin:/bin", **dict(environment)}
        command = [sys.executable, "-I", "-B", program, *options]
        result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=variables)
        assert result.stdout == ""
        return result.returncode, result.stderr
