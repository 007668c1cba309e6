"""What processes cost, as Linux counts it (proc(5))."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

QUIET = 0.15
"""The share of the processors that may be in use."""

_TICK = os.sysconf("SC_CLK_TCK")


def cpu_of_tree(pid: int) -> float:
    """Processor time of a process and its children, those that have ended as well, in seconds."""
    return _cpu_with_ended_children(pid) + sum(map(_cpu_with_ended_children, children_of(pid)))


def children_of(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in text.split()]


def _cpu_with_ended_children(pid: int) -> float:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return 0.0  # it has just ended; its parent counts it from now on
    return sum(int(part) for part in text.rpartition(")")[2].split()[11:15]) / _TICK


def busy_of_all() -> tuple[float, float]:
    """Processor seconds that anybody used, and that nobody did or that waited for a disk, since the boot."""
    ticks = [int(part) for part in Path("/proc/stat").read_text(encoding="ascii").split("\n")[0].split()[1:9]]
    idle = ticks[3] + ticks[4]
    return (sum(ticks) - idle) / _TICK, idle / _TICK


@dataclass(frozen=True)
class Memory:
    """In MiB. `pss` shares what several processes have in common among them; `rss` counts it for each."""

    pss: float
    rss: float


def memory_of(pid: int) -> Memory:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    kib = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    return Memory(kib["Pss"] / 1024, kib["Rss"] / 1024)


def nginx_master(folder: Path) -> int:
    return int((folder / "nginx.pid").read_text(encoding="ascii"))


def wait_for_quiet(seconds: float) -> None:
    """Returns when the processors have been idle for most of three seconds, or after `seconds`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        busy, idle = busy_of_all()
        time.sleep(3)
        now_busy, now_idle = busy_of_all()
        if now_busy - busy < QUIET * (now_busy - busy + now_idle - idle):
            return
