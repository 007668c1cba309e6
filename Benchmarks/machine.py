"""A throw-away Debian 12 that systemd has booted in a container."""

import contextlib
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

from programs import bound, making, need, run

SUITE = "bookworm"
BOOT_SECONDS = 120

# Runs in namespaces of its own: the mounts, and all that runs there, end with its process. What the machine writes is
# kept in memory. systemd-nspawn wants the sign of a running systemd, which this machine need not have, and control
# groups of its own: in `payload`, its choice with --keep-unit, another machine's systemd would end what it finds.
LAUNCHER = """\
set -eu
image=$1 folder=$2
shift 2
mount -t tmpfs -o mode=0755 benchmark "$folder"
mkdir "$folder/upper" "$folder/work" "$folder/root"
mount -t overlay -o "lowerdir=$image,upperdir=$folder/upper,workdir=$folder/work" benchmark "$folder/root"
mkdir -p /run/systemd
mount -t tmpfs -o mode=0755 benchmark /run/systemd
mkdir /run/systemd/system
while [ "$1" != -- ]; do
    echo 0 >"$1/cgroup.procs"
    shift
done
shift
exec systemd-nspawn --directory="$folder/root" "$@"
"""

# What a command there sees of ours would differ from machine to machine: pip's settings, the language.
ENVIRONMENT = ["HOME=/root", "LANG=C.UTF-8", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]

# What installing writes that no package can help: dpkg's own notes, logs and the application's data.
NOT_COUNTED = ("tmp", "run", "var/lib/dpkg", "var/log", "var/tmp")
BLOCK = 4096


def image(folder: Path, packages) -> Path:
    """A minimal Debian with the packages, made once."""
    names = sorted({"systemd-sysv", "dbus", *packages})
    target = folder / "image"
    recipe = folder / "image.packages"
    if not recipe.exists() or recipe.read_text(encoding="utf-8").split() != names:
        recipe.unlink(missing_ok=True)
        with making(target) as partial:
            run([need("mmdebstrap", "mmdebstrap"), "--quiet", "--variant=minbase", f"--include={','.join(names)}", SUITE, partial])
        recipe.write_text("\n".join(names), encoding="utf-8")
    return target


class Machine:
    """Boots an image, without a network; what is written in it is gone with it. Needs root."""

    def __init__(self, root: Path, folder: Path, shared: Path):
        """`folder` is where its files are for as long as it runs; `shared` is found in it as /shared."""
        self.name = f"benchmark-{os.getpid()}"
        self.root, self.folder, self.shared = root, folder / self.name, shared
        self.console = folder / f"{self.name}.console"
        self.groups, self.process, self.leader = [], None, 0

    def __enter__(self):
        self.folder.mkdir(parents=True)
        self.console.touch()
        try:
            self._start()
            self._wait_until_up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.process:
            # With the first process of a namespace the kernel ends all others, and unshare ends after it.
            for first in _children(self.process.pid):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(first, signal.SIGKILL)
            self.process.wait()
        for group in self.groups:
            _remove_group(group)
        self.folder.rmdir()
        self.console.unlink()

    def output(self, *words) -> str:
        """What a command in it prints, whatever its status."""
        return subprocess.run(self.command(*words), capture_output=True, text=True, errors="replace").stdout

    def command(self, *words):
        """The command for this machine's shell that runs a command in that one."""
        enter = [need("nsenter", "util-linux"), f"--target={self.leader}", *"-m -u -i -n -p -C -r -w".split()]
        return [*enter, "env", "-i", *ENVIRONMENT, *words]

    def written(self, without=()) -> int:
        """Bytes on a disk with blocks of four kibibytes, as ext4 has them, that all writing took until now."""
        # Its file system is seen only from within the namespace of systemd-nspawn.
        upper = Path(f"/proc/{_children(self.process.pid)[0]}/root{self.folder}/upper")
        skipped = {str(upper / name) for name in (*NOT_COUNTED, *without)}
        sizes = {}
        for path, folders, files in os.walk(upper):
            folders[:] = [name for name in folders if f"{path}/{name}" not in skipped]
            for name in [*folders, *files]:
                status = os.lstat(f"{path}/{name}")
                sizes[status.st_ino] = _on_disk(status)
        return sum(sizes.values())

    def _start(self):
        need("systemd-nspawn", "systemd-container")
        for line in Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines():
            group = _group_folder(*line.split(":", 2))
            if group:
                (group / self.name).mkdir()
                self.groups.append(group / self.name)
        words = [*bound(), need("unshare", "util-linux"), "--mount", "--pid", "--fork"]
        words += ["--kill-child=KILL", "--mount-proc", "--propagation=private", "sh", "-c", LAUNCHER, "sh", self.root, self.folder]
        words += [*self.groups, "--", "--quiet", "--boot", "--register=no", "--keep-unit", "--private-network"]
        words += ["--console=pipe", f"--machine={self.name}", f"--bind-ro={self.shared}:/shared"]
        with open(self.console, "wb") as console:
            # A session of its own: Ctrl-C is for this process, which then ends the machine.
            self.process = subprocess.Popen(
                [str(word) for word in words], stdin=subprocess.DEVNULL, stdout=console, stderr=console, start_new_session=True
            )

    def _wait_until_up(self):
        end = time.monotonic() + BOOT_SECONDS
        state = "not started"
        while time.monotonic() < end and self.process.poll() is None:
            self.leader = _booted(self.process.pid)
            if self.leader:
                state = self.output("systemctl", "is-system-running").strip()
                if state in ("running", "degraded"):
                    return
            time.sleep(0.05)
        sys.exit(f"benchmark: the container did not boot ({state}):\n{self.console.read_text(errors='replace')[-2000:]}")


def _booted(launcher: int) -> int:
    """The container's first process, below systemd-nspawn, below unshare; 0 as long as there is none."""
    for nspawn in _children(launcher):
        for child in _children(nspawn):
            if Path(f"/proc/{child}/comm").read_text().strip() == "systemd":
                return child
    return 0


def _children(process: int):
    try:
        return [int(word) for word in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except FileNotFoundError:
        return []


def _group_folder(_number: str, kind: str, path: str):
    """The folder of a control group of systemd's hierarchy; None for another one."""
    top = Path("/sys/fs/cgroup")
    if kind == "name=systemd":
        top /= "systemd"
    elif kind:
        return None
    elif (top / "unified").is_dir():
        top /= "unified"
    folder = top / path.lstrip("/")
    return folder if folder.is_dir() else None


def _remove_group(group: Path) -> None:
    """Removes a control group with those below it, once the kernel has let go of the last process."""
    end = time.monotonic() + 10
    while True:
        try:
            for path, _, _ in os.walk(group, topdown=False):
                os.rmdir(path)
            return
        except OSError:
            if time.monotonic() >= end:
                raise
            time.sleep(0.02)


def _on_disk(status: os.stat_result) -> int:
    """Whole blocks; one for a folder, none for a short link, which lies in its inode."""
    if stat.S_ISDIR(status.st_mode):
        return BLOCK
    if stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode) and status.st_size >= 60:
        return -(-status.st_size // BLOCK) * BLOCK
    return 0
