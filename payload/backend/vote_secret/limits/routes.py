"""GET /api/limits."""

from fastapi import APIRouter

from vote_secret.limits.answers import Limits, limits_from
from vote_secret.settings import Settings


def limit_routes(settings: Settings) -> APIRouter:
    routes = APIRouter(tags=["limits"])
    limits = limits_from(settings)

    @routes.get("/limits", summary="The limits and intervals of this server")
    async def get_limits() -> Limits:
        return limits

    return routes
