"""What a meeting is, in plain values and pure functions. Knows no database and no HTTP."""
