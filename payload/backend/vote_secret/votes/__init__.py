"""Claims and ballots."""
