"""Where the application keeps its data: one interface, two implementations.

SQLite is the default and needs nothing installed; MongoDB is for more than one machine.
"""

from vote_secret.settings import Settings
from vote_secret.store.interface import Store, StoreUnavailableError
from vote_secret.store.sqlite import SQLiteStore

__all__ = ["SQLiteStore", "Store", "StoreUnavailableError", "store_for"]


def store_for(settings: Settings) -> Store:
    """The store that the settings choose: MongoDB where MONGO_URL is set, else SQLite. Opens nothing."""
    if settings.mongo_url is not None:
        # The driver takes a tenth of a worker's start and of its memory, which few need.
        from vote_secret.store.mongo import MongoStore  # noqa: PLC0415

        return MongoStore(settings.mongo_url.get_secret_value(), settings.db_name)
    return SQLiteStore(settings.database_url)
