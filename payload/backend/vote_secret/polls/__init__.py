"""Polls: from draft to result."""
