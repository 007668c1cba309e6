"""Vote Secret: secret ballots for meetings."""

__version__ = "2.0.3"
