"""Meetings: made, looked at, kept alive."""
