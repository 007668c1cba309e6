"""An application below a temporary prefix, with libraries that are small enough to write here."""

import grp
import os
import pwd
import subprocess
import sys
from pathlib import Path

from templates import loaded, rendered

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
TAG = VERSION.replace(".", "")

LIBRARIES = {
    "common/gunicorn/__init__.py": "",
    "common/gunicorn/util.py": (
        "import importlib\n"
        "def load_class(uri):\n"
        "    module, name = uri.rsplit('.', 1)\n"
        "    return getattr(importlib.import_module(module), name)\n"
    ),
    "common/gunicorn/app/__init__.py": "",
    "common/gunicorn/app/wsgiapp.py": (
        "import sys\n"
        "def run():\n"
        "    if '--config' in sys.argv:\n"
        "        exec(open(sys.argv[sys.argv.index('--config') + 1]).read())\n"
        "    print('gunicorn checked', sys.argv[-1])\n"
        "    sys.exit(0)\n"
    ),
    "common/gunicorn-27.0.dist-info/entry_points.txt": "[console_scripts]\ngunicorn = gunicorn.app.wsgiapp:run\n",
    "common/workers.py": "class Worker:\n    pass\n",
    "common/unused.py": "",
    f"cp{TAG}/compiled.py": "answer = 42\n",
}


class Application:
    """The prefix, its files, and the program under test."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.backend = prefix / "backend"
        self.venv = prefix / "venv"
        self.environments = prefix / "venvs"
        self.units = prefix / "units"
        self.names = {
            "package.name": "library-desk",
            "application.prefix": prefix,
            "application.backend": self.backend,
            "application.lib": prefix / "lib",
            "application.venv": self.venv,
            "application.config": prefix / "config",
            "application.module": "server:app",
            "application.user": pwd.getpwuid(os.geteuid()).pw_name,
            "application.group": grp.getgrgid(os.getegid()).gr_name,
            "gunicorn.workerClass": "workers.Worker",
            "python.supported": f"3.7, {VERSION}",
        }
        self.replacements = {'UNIT_FOLDERS = ("/etc/systemd/system"': f'UNIT_FOLDERS = ("{self.units}"'}
        for path, text in LIBRARIES.items():
            self.write(f"lib/{path}", text)
        self.write("backend/server.py", "import compiled\napp = compiled.answer\n")
        self.write("config/gunicorn.conf.py", "workers = 1\n")

    def write(self, path, text):
        """Writes a file below the prefix."""
        file = self.prefix / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def program(self):
        """The rendered program's file."""
        text = rendered("venv-bootstrap", self.names)
        for old, new in self.replacements.items():
            assert old in text
            text = text.replace(old, new)
        return self.write("bin/venv-bootstrap", text)

    def module(self):
        """The rendered program, loaded."""
        return loaded(self.program())

    def command(self, *words):
        """The command line of a subcommand; -I and -B as in the program's first line."""
        return [sys.executable, "-I", "-B", str(self.program()), *words]

    def run(self, *words, expected=0):
        """Runs a subcommand and returns what it printed on both outputs."""
        result = subprocess.run(self.command(*words), capture_output=True, text=True, timeout=120, check=False)
        assert result.returncode == expected, result.stdout + result.stderr
        return result.stdout + result.stderr

    def python(self, code):
        """What the environment's Python prints for some code."""
        command = [str(self.venv / "bin" / "python3"), "-c", code]
        result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, cwd="/")
        return result.stdout.strip()

    def environment_names(self):
        """The folders of all environments, finished or not."""
        return sorted(path.name for path in self.environments.iterdir()) if self.environments.is_dir() else []

    def in_use(self):
        """The name of the environment in use."""
        return Path(os.readlink(self.venv)).name

    def bytecode(self):
        """The bytecode of the package's own files, relative to the prefix."""
        folder = self.venv / "pycache" / str(self.prefix).lstrip("/")
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.pyc"))
