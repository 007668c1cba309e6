"""Scrutators: named by the organizer, they watch."""
