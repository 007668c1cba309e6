"""What each role sees of a meeting."""
