"""Reads and writes, inside a transaction or alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pymongo import ReturnDocument
from pymongo.asynchronous.client_session import AsyncClientSession
from pymongo.asynchronous.database import AsyncDatabase

Document = dict[str, Any]
Filter = Mapping[str, Any]


@dataclass(frozen=True)
class Tx:
    """The collections of our database, and the transaction that the work belongs to (None: no transaction)."""

    database: AsyncDatabase[Document]
    session: AsyncClientSession | None = None

    async def one(self, name: str, where: Filter) -> Document | None:
        """The document, or None."""
        return await self.database[name].find_one(where, session=self.session)

    async def all(self, name: str, where: Filter, *, by: str = "_id", fields: Sequence[str] = ()) -> list[Document]:
        """Every document (or these fields of them), ordered by the field `by`."""
        found = self.database[name].find(where, list(fields) or None, session=self.session, sort=[(by, 1)])
        return await found.to_list()

    async def count(self, name: str, where: Filter) -> int:
        """How many there are."""
        return await self.database[name].count_documents(where, session=self.session)

    async def insert(self, name: str, *documents: Document) -> None:
        """Adds documents. Raises DuplicateKeyError, for several BulkWriteError."""
        if len(documents) == 1:
            await self.database[name].insert_one(documents[0], session=self.session)
        elif documents:
            await self.database[name].insert_many(documents, session=self.session)

    async def update(self, name: str, where: Filter, change: Mapping[str, Any]) -> bool:
        """Changes one document; whether there was one."""
        outcome = await self.database[name].update_one(where, change, session=self.session)
        return outcome.matched_count > 0

    async def update_all(self, name: str, where: Filter, change: Mapping[str, Any]) -> int:
        """Changes documents; how many there were."""
        return (await self.database[name].update_many(where, change, session=self.session)).matched_count

    async def updated(
        self, name: str, where: Filter, change: Mapping[str, Any], *, upsert: bool = False
    ) -> Document | None:
        """Changes one document and gives it as it is now. None: there is none."""
        return await self.database[name].find_one_and_update(
            where, change, upsert=upsert, return_document=ReturnDocument.AFTER, session=self.session
        )

    async def replace(self, name: str, document: Document) -> None:
        """Puts the document in the place of one with its id, if there is one."""
        await self.database[name].replace_one({"_id": document["_id"]}, document, upsert=True, session=self.session)

    async def take(self, name: str, where: Filter) -> Document | None:
        """Removes one document and gives it."""
        return await self.database[name].find_one_and_delete(where, session=self.session)

    async def delete(self, name: str, where: Filter) -> int:
        """Removes documents; how many."""
        return (await self.database[name].delete_many(where, session=self.session)).deleted_count
