"""The report of a meeting: the same facts as PDF and as HTML."""
