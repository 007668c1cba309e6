"""What the description of the interface says about tokens and headers; `access` checks them."""

from typing import Annotated

from fastapi import Depends, Header
from fastapi.security import HTTPBearer

from vote_secret.access.same_site import HEADER

_bearer = HTTPBearer(auto_error=False, description="A token; a browser sends its cookies instead.")


async def _header(
    _: Annotated[str | None, Header(alias=HEADER, description="1. Keeps other sites' forms out.", pattern="^1$")],
) -> None:
    """Declares the header; SameSite has seen it already."""


TOKEN = Depends(_bearer)
OWN_PAGE = Depends(_header)
