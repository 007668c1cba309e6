"""`vsdeb check --format sarif` prints what SARIF 2.1.0 allows.

Debian's python3-sarif-python-om has a class for every object of the standard, generated from its schema: which
properties there are, and which must be there. What the schema says of values stands in the tables below.
"""

import json
import os
import subprocess
from pathlib import Path

import attr
import pytest
import sarif_om

REPOSITORY = Path(__file__).resolve().parents[2]

# What the objects of a log are, by the property that holds them.
CHILDREN = {
    "runs": sarif_om.Run,
    "tool": sarif_om.Tool,
    "driver": sarif_om.ToolComponent,
    "rules": sarif_om.ReportingDescriptor,
    "shortDescription": sarif_om.MultiformatMessageString,
    "fullDescription": sarif_om.MultiformatMessageString,
    "help": sarif_om.MultiformatMessageString,
    "defaultConfiguration": sarif_om.ReportingConfiguration,
    "results": sarif_om.Result,
    "message": sarif_om.Message,
    "locations": sarif_om.Location,
    "physicalLocation": sarif_om.PhysicalLocation,
    "artifactLocation": sarif_om.ArtifactLocation,
    "region": sarif_om.Region,
    "logicalLocations": sarif_om.LogicalLocation,
    "suppressions": sarif_om.Suppression,
    "invocations": sarif_om.Invocation,
    "toolExecutionNotifications": sarif_om.Notification,
}
LISTS = {
    "runs", "rules", "results", "locations", "logicalLocations", "suppressions", "invocations",
    "toolExecutionNotifications",
}
VALUES = {
    "columnKind": lambda value: value in ("utf16CodeUnits", "unicodeCodePoints"),
    "level": lambda value: value in ("none", "note", "warning", "error"),
    "kind": lambda value: value in ("package", "inSource", "external"),
    "ruleIndex": lambda value: isinstance(value, int) and value >= -1,
    "startLine": lambda value: isinstance(value, int) and value >= 1,
    "properties": lambda value: isinstance(value, dict),
    "executionSuccessful": lambda value: isinstance(value, bool),
}


def faults(value, kind, place="log"):
    """What is wrong with one object and those in it."""
    names = {field.metadata["schema_property_name"]: field for field in attr.fields(kind)}
    for name, field in names.items():
        if field.default is attr.NOTHING and name not in value:
            yield f"{place} has no {name}"
    for name, child in value.items():
        if name not in names:
            yield f"{place} has a {name}, which {kind.__name__} does not know"
        elif name in CHILDREN:
            if isinstance(child, list) != (name in LISTS):
                yield f"{place}.{name} is a {type(child).__name__}"
            for index, item in enumerate(child if name in LISTS else [child]):
                yield from faults(item, CHILDREN[name], f"{place}.{name}[{index}]")
        elif not VALUES.get(name, lambda text: isinstance(text, str))(child):
            yield f"{place}.{name} is {child!r}"


def vsdeb():
    """The program under test: VSDEB_PROGRAM, else the debug build."""
    program = Path(os.environ.get("VSDEB_PROGRAM", REPOSITORY / ".build/debug/vsdeb"))
    assert program.exists(), f"{program} is missing: swift build"
    return program


@pytest.fixture
def package(tmp_path):
    """A package with faults that have a line, a file, or neither."""
    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN/control").write_text(
        "Package: sample\nVersion: 1\nArchitecture: all\nMaintainer: team@example.org\nDescription: a sample\n"
    )
    unit = tree / "lib/systemd/system/sample é.service"
    unit.parent.mkdir(parents=True)
    unit.write_text("[Service]\nType=forking\nExecStart=/opt/sample/bin/run\nNoSuchKey=1\n")
    file = tmp_path / "sample.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", tree, file], check=True, capture_output=True)
    return file


def test_log_of_faulty_package_is_what_the_standard_allows(package):
    run = subprocess.run(
        [vsdeb(), "check", "--format", "sarif", "--fail-on", "none", package], capture_output=True, text=True, check=True
    )
    log = json.loads(run.stdout)
    assert log["version"] == "2.1.0"
    results = log["runs"][0]["results"]
    assert results, "the sample has faults"
    assert list(faults(log, sarif_om.SarifLog)) == []
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)
    assert all(" " not in place["physicalLocation"]["artifactLocation"]["uri"] for result in results for place in result["locations"])


def test_unreadable_file_is_told_in_the_log(package):
    run = subprocess.run(
        [vsdeb(), "check", "--format", "sarif", package, package.parent / "none.deb"], capture_output=True, text=True
    )
    assert run.returncode == 2
    log = json.loads(run.stdout)
    assert list(faults(log, sarif_om.SarifLog)) == []
    (invocation,) = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "none.deb" in invocation["toolExecutionNotifications"][0]["message"]["text"]


@pytest.mark.parametrize("spoil", [
    lambda log: log["runs"][0]["results"][0].pop("message"),
    lambda log: log["runs"][0]["results"][0].update(level="fatal"),
    lambda log: log["runs"][0]["tool"]["driver"].update(colour="red"),
    lambda log: log["runs"][0].update(results={}),
])
def test_the_test_itself_finds_faults(package, spoil):
    run = subprocess.run([vsdeb(), "check", "--format", "sarif", "--fail-on", "none", package], capture_output=True, check=True)
    log = json.loads(run.stdout)
    spoil(log)
    assert list(faults(log, sarif_om.SarifLog))
