"""Checking: `vsdeb check` beside lintian, and beside the unpacking that both must do."""

import os
import sys
from pathlib import Path

from programs import ROOT, median, need, paired, run


def measure(options) -> None:
    """Prints a table."""
    package = package_under_test(options)
    lintian = need("lintian", "lintian")
    # Both tell by their status that they found something; only lintian ends with 2 for it.
    programs = {
        "vsdeb check": ([options.program, "check", "--fail-on", "none", "--show", "pedantic", "--limit", "0", package], (0,)),
        "lintian": ([lintian, "--allow-root", "-E", "-I", "--pedantic", "--tag-display-limit", "0", package], (0, 1, 2)),
        "unpacking alone: `dpkg-deb --fsys-tarfile`": (["sh", "-c", 'dpkg-deb --fsys-tarfile "$1" >/dev/null', "sh", package], (0,)),
        "unpacking alone: `xz -T0 -dc`": (["sh", "-c", 'ar p "$1" data.tar.xz | xz -T0 -dc >/dev/null', "sh", package], (0,)),
    }
    runs = {name: [] for name in programs}
    for turn in range(options.runs):
        for name, (command, allowed) in programs.items():
            runs[name].append(run(command, allowed))
            print(f"run {turn + 1}: {name}: {runs[name][-1].seconds:.2f} s", file=sys.stderr)
    size = Path(package).stat().st_size
    print(f"`{Path(package).name}`, {size / 1e6:.1f} MB, {os.cpu_count()} cores, medians of {options.runs} paired runs.\n")
    print("| program | seconds | memory, MiB | its time to vsdeb's |\n| --- | ---: | ---: | ---: |")
    ours = [one.seconds for one in runs["vsdeb check"]]
    for name, values in runs.items():
        seconds = [one.seconds for one in values]
        memory = median(one.memory for one in values)
        print(f"| {name} | {median(seconds):.2f} | {memory:.0f} | {paired(seconds, ours)} |")


def package_under_test(options) -> str:
    """The named package, else the one built last."""
    built = sorted((ROOT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    package = options.package or (str(built[-1]) if built else "")
    if not package or not Path(package).exists():
        sys.exit("benchmark: name a package, or build one: scripts/build")
    return package
