"""Makes the projects that the benchmarks build.

Workload 1 is the project itself. The others are the second application of the tests with a folder of files beside its
code, made by a seeded generator, so that everybody measures the same bytes.
"""

import random
import shutil
from pathlib import Path

from programs import ROOT

WORDS = "council meeting ballot secret agenda member motion vote count chair minutes budget article law street".split()
MEBIBYTE = 1 << 20


def manifest(number: int, folder: Path) -> Path:
    """The manifest of a workload; what it needs is made in the folder."""
    if number == 1:
        return ROOT / "vsdeb.yaml"
    project = folder / f"workload-{number}"
    if not project.exists():
        partial = folder / f".workload-{number}"
        shutil.rmtree(partial, ignore_errors=True)
        shutil.copytree(ROOT / "Tests/Fixtures/guest-book", partial)
        text = (partial / "vsdeb.yaml").read_text(encoding="utf-8")
        text = text.replace("../../../debian-templates", str(ROOT / "debian-templates"))
        (partial / "vsdeb.yaml").write_text(text, encoding="utf-8")
        data = partial / "backend/data"
        data.mkdir()
        {2: small_files, 3: mixed_files, 4: noise, 5: few_files}[number](data, random.Random(number))
        partial.rename(project)
    return project / "vsdeb.yaml"


def small_files(folder: Path, generator: random.Random) -> None:
    """Ten thousand text files of half a kilobyte to eight."""
    for number in range(10_000):
        write(folder / f"{number % 100:02}" / f"page-{number:05}.txt", sentence(generator, generator.randint(80, 1200)))


def mixed_files(folder: Path, generator: random.Random) -> None:
    """One gigabyte: text, tables, records of numbers, and a fifth of noise, a quarter to sixteen mebibytes each."""
    mixture(folder, generator, 1000 * MEBIBYTE, [MEBIBYTE // 4, MEBIBYTE, 4 * MEBIBYTE, 16 * MEBIBYTE])


def few_files(folder: Path, generator: random.Random) -> None:
    """Ten megabytes of the same, in files of a quarter of a mebibyte, to compare the memory with."""
    mixture(folder, generator, 10_000_000, [MEBIBYTE // 4])


def mixture(folder: Path, generator: random.Random, wanted: int, sizes) -> None:
    """So many bytes of all kinds in files of these sizes."""
    total, number = 0, 0
    while total < wanted:
        size = generator.choice(sizes)
        kind = generator.choice(["text", "text", "table", "numbers", "noise"])
        block = piece(kind, generator)
        content = b"".join(
            block if kind != "noise" else generator.randbytes(len(block)) for _ in range(-(-size // len(block)))
        )[:size]
        if kind != "noise":
            content = scattered(content, generator)
        write(folder / kind / f"{number:04}.{kind}", content)
        total, number = total + size, number + 1


def noise(folder: Path, generator: random.Random) -> None:
    """500 MB that do not compress, in files of eight megabytes."""
    for number in range(63):
        write(folder / f"{number:02}.bin", generator.randbytes(min(8_000_000, 500_000_000 - number * 8_000_000)))


def piece(kind: str, generator: random.Random) -> bytes:
    """64 KiB and more of one kind."""
    if kind == "text":
        return sentence(generator, 12_000)
    if kind == "table":
        rows = (f"{i};{generator.random():.6f};{generator.choice(WORDS)};2026-11-{i % 30 + 1:02}\n" for i in range(2500))
        return "".join(rows).encode()
    if kind == "numbers":
        return b"".join((i * 37 + generator.randrange(256)).to_bytes(8, "little") for i in range(8192))
    return bytes(1 << 16)


def scattered(content: bytes, generator: random.Random) -> bytes:
    """The content with a changed byte every few hundred, so that repeated pieces are not the same."""
    changed = bytearray(content)
    for place in range(generator.randrange(200), len(changed), 311):
        changed[place] = (changed[place] + generator.randrange(1, 7)) & 0xFF
    return bytes(changed)


def sentence(generator: random.Random, words: int) -> bytes:
    return (" ".join(generator.choices(WORDS, k=words)) + "\n").encode()


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
