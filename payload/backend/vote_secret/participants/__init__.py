"""Participants: they ask, the organizer decides."""
