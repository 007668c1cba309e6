"""What the health addresses answer."""

from typing import Literal

from pydantic import AwareDatetime, BaseModel, Field


class Services(BaseModel):
    """The parts that the service needs."""

    database: Literal["connected", "unavailable"] = Field(description="Whether the store answered a read within 2 s.")
    api: Literal["running"] = "running"


class Health(BaseModel):
    """The state of the whole service. The reason of a failure stands in the journal, not here."""

    status: Literal["healthy", "unhealthy"]
    timestamp: AwareDatetime = Field(description="When the answer was made, UTC.")
    services: Services


class Liveness(BaseModel):
    """The process answers; nothing is said about its store."""

    status: Literal["alive"] = "alive"
