"""The life of a store."""

from abc import ABC, abstractmethod


class StoreUnavailableError(Exception):
    """The store cannot be used now. The text is for the administrator and holds no password."""


class StoreBase(ABC):
    """What has nothing to do with meetings."""

    @property
    @abstractmethod
    def description(self) -> str:
        """The store in a few words for the journal, without secrets."""

    @abstractmethod
    async def open(self) -> None:
        """Makes ready what this process needs. Does not wait for the store: one that is out of reach is no error."""

    @abstractmethod
    async def check(self) -> None:
        """Reads something. Raises StoreUnavailableError when the store cannot be used.

        May take as long as the store lets it wait: the caller sets the limit. A store that comes back is used again
        by the next call.
        """

    @abstractmethod
    async def close(self) -> None:
        """Lets go of everything. Twice, or without open, is no error."""
