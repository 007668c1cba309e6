"""The two programs with their names filled in, for tests. The real renderer is Swift's; this one knows just as much
mustache as the programs use."""

import importlib.machinery
import importlib.util
import re
from pathlib import Path

PROGRAMS = Path(__file__).parents[2] / "debian-templates" / "bin"


def rendered(program, values):
    """The text of a program; a name without a value is an error, an empty one is a section left out."""
    text = (PROGRAMS / program).read_text(encoding="utf-8")
    text = re.sub(r"\{\{#([\w.]+)\}\}(.*?)\{\{/\1\}\}", lambda match: match[2] if values[match[1]] else "", text)
    return re.sub(r"\{\{([\w.]+)\}\}", lambda match: str(values[match[1]]), text)


def loaded(path):
    """A program as a module."""
    loader = importlib.machinery.SourceFileLoader(path.stem.replace("-", "_"), str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module
