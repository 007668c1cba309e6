"""Installing: from `dpkg -i` to the first healthy answer, beside the same application packed in the two usual ways."""

import contextlib
import os
import signal
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path
from typing import NoReturn

import rivals
from check import package_under_test
from machine import Machine, image
from programs import bound, median, need, paired, spread

HEALTH = "http://127.0.0.1:8001/api/health"
# The same through nginx, asked when the installation is over: all three must bring the site as well.
PAGES = ("http://127.0.0.1/", "http://127.0.0.1/api/health")
# The longest that dpkg, and then the answer, may take.
SECONDS = 300
HEALTHY = Path(__file__).with_name("healthy.py")
# What one of the packages or the other depends on, so that only they themselves are installed while the clock runs.
NEEDED = ["adduser", "fonts-dejavu-core", "libgcc-s1", "libstdc++6", "nginx", "python3", "python3-venv", "zlib1g"]
# The application's database is no part of what is installed.
DATA = f"var/lib/{rivals.NAME}"


def measure(options) -> None:
    """Prints a table."""
    if os.geteuid() != 0:
        sys.exit("benchmark: install boots containers: run it as root")
    # So that the machine's end below is reached then too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("benchmark: ended by a signal"))
    folder = Path(options.folder).resolve() / "install"
    folder.mkdir(parents=True, exist_ok=True)
    ours = Path(package_under_test(options))
    packages = {"vsdeb": ours, **rivals.build(ours, folder)}
    root = image(folder, NEEDED)
    runs = {name: [] for name in packages}
    for turn in range(options.runs):
        for name, package in packages.items():
            runs[name].append(install(root, folder, package))
            seconds, end, size = runs[name][-1]
            print(f"run {turn + 1}: {name}: {seconds:.2f} s, dpkg {end:.2f} s, {size / 1e6:.1f} MB", file=sys.stderr)
    report(packages, runs, options.runs)


def install(root: Path, folder: Path, package: Path):
    """Seconds from the start of `dpkg -i` to the first healthy answer and to its own end, and the bytes written."""
    # A server has just downloaded the package: it is in memory.
    package.read_bytes()
    with Machine(root, folder, package.resolve().parent) as machine:
        before = machine.written(without=[DATA])
        with asking(machine) as asker:
            begin = time.monotonic()
            command = machine.command("timeout", str(SECONDS), "dpkg", "-i", f"/shared/{package.name}")
            dpkg = subprocess.run(command, capture_output=True, text=True, errors="replace")
            end = time.monotonic() - begin
            if dpkg.returncode != 0:
                give_up(machine, package, f"dpkg: status {dpkg.returncode}\n{dpkg.stdout}{dpkg.stderr}")
            answer = asker.communicate()[0].strip()
        if asker.returncode != 0:
            give_up(machine, package, f"no healthy answer within {SECONDS} seconds: {answer}")
        seconds = float(answer) - begin
        for page in PAGES:
            ask(machine, package, page)
        return seconds, end, machine.written(without=[DATA]) - before


@contextlib.contextmanager
def asking(machine: Machine):
    """A process that asks for the application's health, and asks already when this begins."""
    url = urllib.parse.urlsplit(HEALTH)
    # Only the network is the machine's: what asks is not measured there.
    words = [*bound(), need("nsenter", "util-linux"), f"--target={machine.leader}", "--net", sys.executable, HEALTHY]
    words += [url.hostname, url.port, url.path, SECONDS]
    with subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE, text=True) as process:
        try:
            process.stdout.readline()
            yield process
        finally:
            process.kill()


def ask(machine: Machine, package: Path, page: str) -> None:
    """Ends the benchmark where a page does not come."""
    script = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=30).status)"
    if machine.output("python3", "-c", script, page).strip() != "200":
        give_up(machine, package, f"{page} is not answered")


def give_up(machine: Machine, package: Path, reason: str) -> NoReturn:
    """Ends the benchmark with the journal's last lines."""
    journal = machine.output("journalctl", "--boot", "--no-pager", "--lines=40")
    sys.exit(f"benchmark: {package.name}: {reason}\nThe journal's last lines:\n{journal}")


def report(packages, runs, count: int) -> None:
    """The table; ratios are ours to theirs, the time's run by run."""
    print(f"Debian 12 in a container, {os.cpu_count()} cores, medians of {count} paired runs.\n")
    print("| package | `dpkg -i` to healthy, s | vsdeb's to it | to dpkg's end, s | .deb, MB | vsdeb's to it | on the disk, MB | vsdeb's to it |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    ours = [run[0] for run in runs["vsdeb"]]
    own_file, own_size = packages["vsdeb"].stat().st_size, median(run[2] for run in runs["vsdeb"])
    for name, package in packages.items():
        seconds, ends, size = [run[0] for run in runs[name]], [run[1] for run in runs[name]], median(run[2] for run in runs[name])
        file = package.stat().st_size
        print(
            f"| {name} | {median(seconds):.2f} ({spread(seconds)}) | {paired(ours, seconds)} | {median(ends):.2f} "
            f"| {file / 1e6:.1f} | {own_file / file:.2f} | {size / 1e6:.1f} | {own_size / size:.2f} |"
        )
