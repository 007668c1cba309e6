"""Building again: the first build, the one after a change of one backend file, and a clean build of that."""

import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

from programs import ROOT, median, paired, run, spread

MEMORY = "/dev/shm"


def measure(options) -> None:
    """Prints a table of whole builds, and fails where the second build's bytes are not a clean build's."""
    folder = Path(options.folder)
    project, cache, target = folder / "project", folder / "cache", folder / "rebuilt.deb"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(project, ignore_errors=True)
    project.mkdir()
    for name in ("vsdeb.yaml", "debian-templates", "payload", "LICENSE"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, project / name)
    build = [options.program, "build", "--manifest", project / "vsdeb.yaml", "--output", target, "--cache", cache, "--format", "json"]
    changed = project / "payload/backend/server.py"
    original = changed.read_text(encoding="utf-8")
    # In memory: ext4 without a journal looks long for inodes while thousands have just been given back, as the last
    # build's were.
    environment = {**os.environ, "TMPDIR": MEMORY} if os.access(MEMORY, os.W_OK) else None
    run(build, env=environment)  # fetches the wheels
    runs = {"first": [], "after one file changed": [], "clean, with that change": []}
    for turn in range(options.runs):
        for name in runs:
            if name != "after one file changed":
                shutil.rmtree(cache / "blocks", ignore_errors=True)
            changed.write_text(original + ("" if name == "first" else f"# {turn}\n"), encoding="utf-8")
            runs[name].append(run(build, env=environment))
            stages = {stage["stage"]: stage["seconds"] for stage in json.loads(runs[name][-1].output)["seconds"]}
            print(f"run {turn + 1}: {name}: {runs[name][-1].seconds:.2f} s {stages}", file=sys.stderr)
            digest = hashlib.sha256(target.read_bytes()).hexdigest()
            if name == "after one file changed":
                second = digest
        if digest != second:
            sys.exit("benchmark: the second build has other bytes than a clean one")
    first = [one.seconds for one in runs["first"]]
    print("| build | seconds | to the first | MiB |\n| --- | ---: | ---: | ---: |")
    for name, values in runs.items():
        seconds = [one.seconds for one in values]
        print(f"| {name} | {median(seconds):.2f} ({spread(seconds)}) | {paired(seconds, first)} | {median(one.memory for one in values):.0f} |")
