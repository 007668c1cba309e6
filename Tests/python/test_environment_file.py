"""Environment files, read as systemd reads them (systemd.exec(5), EnvironmentFile=)."""

import pytest

CASES = {
    "plain": ("A=1\nB=two words\n", {"A": "1", "B": "two words"}),
    "no newline at the end": ("A=1", {"A": "1"}),
    "blanks around": ("  A = 1 \t\nB=x   \n", {"A": "1", "B": "x"}),
    "remarks": ("# A=1\n; B=2\nC=3 # kept\n  # D=4\n", {"C": "3 # kept"}),
    "empty": ("A=\nB=''\nC=\"\"\n", {"A": "", "B": "", "C": ""}),
    "single quotes": ("A='x \"y\" \\n $Z  '\n", {"A": 'x "y" \\n $Z  '}),
    "double quotes": ('A="x \'y\' \\"z\\" \\$Z \\n \\\\ "\n', {"A": "x 'y' \"z\" $Z \\n \\ "}),
    "quoted over lines": ("A='x\ny'\nB=1\n", {"A": "x\ny", "B": "1"}),
    "continued": ('A=x\\\ny\nB="x\\\ny"\n', {"A": "xy", "B": "xy"}),
    "quotes inside a word": ("A=it's\nB=1\n", {"A": "it's", "B": "1"}),
    "quoted parts": ("A='x' \"y\"z\n", {"A": "xyz"}),
    "backslash": ("A=x\\ y\\\\z\\n\n", {"A": "x y\\zn"}),
    "escaped blank at the end": ("A=x\\ \n", {"A": "x "}),
    "equals signs": ("A=b=c\nURL=mongodb://u:p@h/?a=1&b=2\n", {"A": "b=c", "URL": "mongodb://u:p@h/?a=1&b=2"}),
    "last one counts": ("A=1\nA=2\n", {"A": "2"}),
    "no assignment": ("nonsense\nexport A=1\n9A=1\n=1\nB=2\n", {"B": "2"}),
    "windows": ("A=1\r\nB=2\r\n", {"A": "1", "B": "2"}),
    "nothing": ("", {}),
}


@pytest.mark.parametrize("name", CASES)
def test_file_is_read_as_systemd_reads_it(application, name):
    text, expected = CASES[name]
    path = application.write("settings", "")
    path.write_bytes(text.encode())
    assert application.module().read_environment_file(path) == expected
