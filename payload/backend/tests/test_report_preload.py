"""A report and a ballot bring no module late: during an upgrade it would come from the new version's files."""

import json
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import json, sys
from vote_secret.preload import import_late_modules
from vote_secret.ballots import PollKey, PollPublicKey
from vote_secret.report import render_html, render_pdf
from report_sample import sample
from voter import Voter

import_late_modules()
before = set(sys.modules)
render_pdf(sample(title="会 <b>"))
render_pdf(sample(locale="en", time_zone="nowhere"))
render_html(sample())
key = PollKey.from_private_pem(PollKey.generate().private_pem())
voter = Voter(PollPublicKey.from_spki_der(key.public_spki_der()))
assert key.verify(voter.token, voter.finish(key.blind_sign(voter.blinded)))
late = set(sys.modules) - before
# zoneinfo looks for an unknown zone in tzdata, which the package does not ship, by modules of Python's own.
print(json.dumps(sorted(name for name in late if not name.startswith(("tzdata", "importlib.")))))
"""


def test_nothing_is_imported_while_a_report_is_made_or_a_ballot_signed() -> None:
    folder = Path(__file__).parent
    outcome = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={"PYTHONPATH": f"{folder.parent}:{folder}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(outcome.stdout) == []
