"""What can be wrong with a ballot."""


class BallotError(ValueError):
    """A value is not what it must be: its size, its form, its range. The text repeats nothing of the value."""
