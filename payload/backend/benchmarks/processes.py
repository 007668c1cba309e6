"""What processes cost, as Linux counts it (proc(5))."""

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

QUIET = 0.15
"""The share of the processors that may be in use."""

_TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """Processor time of the process and its ended children, in seconds."""
    text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    return sum(int(part) for part in text.rpartition(")")[2].split()[11:15]) / _TICK


def cpu_of(pids: Iterable[int]) -> float:
    return sum(cpu_seconds(pid) for pid in pids)


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


def nginx_processes(folder: Path) -> list[int]:
    master = int((folder / "nginx.pid").read_text(encoding="ascii"))
    children = Path(f"/proc/{master}/task/{master}/children").read_text(encoding="ascii")
    return [master, *(int(pid) for pid in children.split())]


def wait_for_quiet(seconds: float) -> None:
    """Returns when the processors have been idle for most of three seconds, or after `seconds`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        busy, idle = busy_of_all()
        time.sleep(3)
        now_busy, now_idle = busy_of_all()
        if now_busy - busy < QUIET * (now_busy - busy + now_idle - idle):
            return
