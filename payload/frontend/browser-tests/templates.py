"""The package's templates, filled as `vsdeb build` fills them, with the addresses and folders of a test."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[3] / "debian-templates"

Value = str | int | bool | Sequence[Mapping[str, str]]

_SECTION = re.compile(r"^\{\{#([\w.]+)\}\}\n(.*?)^\{\{/\1\}\}\n|\{\{#([\w.]+)\}\}(.*?)\{\{/\3\}\}", re.S | re.M)
_HOLE = re.compile(r"\{\{([\w.]+)\}\}")


def rendered(name: str, values: Mapping[str, Value]) -> str:
    """The template below debian-templates with `values` in its holes. KeyError for a hole without a value."""
    return _filled((TEMPLATES / name).read_text(encoding="utf-8"), values)


def _filled(text: str, values: Mapping[str, Value]) -> str:
    return _HOLE.sub(lambda hole: str(values[hole[1]]), _SECTION.sub(lambda found: _section(found, values), text))


def _section(found: re.Match[str], values: Mapping[str, Value]) -> str:
    name, body = (found[1], found[2]) if found[1] else (found[3], found[4])
    value = values[name]
    if isinstance(value, (str, int)):
        return _filled(body, values) if value else ""
    return "".join(_filled(body, {**values, **item}) for item in value)
