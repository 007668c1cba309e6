"""The organizer's way back into a meeting."""
