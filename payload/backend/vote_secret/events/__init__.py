"""Telling pages that something changed (server-sent events, HTML Living Standard 9.2)."""
