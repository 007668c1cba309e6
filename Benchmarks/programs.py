"""Runs programs and measures them."""

import contextlib
import dataclasses
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclasses.dataclass
class Run:
    """One run of a program."""

    seconds: float
    # MiB of the largest process.
    memory: float
    output: str


def run(command, allowed=(0,), **options) -> Run:
    """Runs a command to its end; ends the benchmark where its status is none of the allowed ones."""
    words = [str(word) for word in command]
    begin = time.monotonic()
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", **options
    ) as process:
        output, errors = _both(process)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        sys.exit(f"benchmark: {' '.join(words)}: status {process.returncode}\n{errors[-2000:]}")
    return Run(seconds, usage.ru_maxrss / 1024, output)


def _both(process):
    """What a process prints, without waiting for it: the caller wants its use of memory as well."""
    errors = []
    reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))
    reader.start()
    output = process.stdout.read()
    reader.join()
    return output, errors[0]


def need(program: str, package: str) -> str:
    """The path of a program that another tool's package brings."""
    path = shutil.which(program)
    if path is None:
        sys.exit(f"benchmark: {program} is missing: apt-get install {package}")
    return path


def bound():
    """The words before a command that make it end with this process, whatever ends that."""
    return [need("setpriv", "util-linux"), "--pdeathsig=KILL"]


@contextlib.contextmanager
def making(target: Path):
    """A name beside the target, for what is made and takes the target's place when all is well; else it is removed."""
    partial = target.with_name(f".{target.name}.partial")
    try:
        _remove(partial)
        yield partial
        _remove(target)
        partial.rename(target)
    except BaseException:
        _remove(partial)
        raise


def _remove(path: Path) -> None:
    """Removes a tree, never one that is mounted in it."""
    subprocess.run(["rm", "-rf", "--one-file-system", path], check=True)


def version(command) -> str:
    """The first line that a program says of its version."""
    words = [str(word) for word in command]
    lines = subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip().splitlines()
    return lines[0].strip() if lines else words[0]


def median(values) -> float:
    return statistics.median(values)


def spread(values) -> str:
    """The smallest and the largest value."""
    return f"{min(values):.2f}–{max(values):.2f}"


def paired(ours, theirs) -> str:
    """Our value for each of theirs, run by run: the machine was equally busy for both. Median and spread."""
    ratios = [own / other for own, other in zip(ours, theirs)]
    return f"{median(ratios):.2f} ({spread(ratios)})"
