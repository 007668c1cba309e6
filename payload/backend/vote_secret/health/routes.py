"""GET /api/health and GET /api/health/live."""

from datetime import UTC, datetime

from fastapi import APIRouter, Response, status

from vote_secret.health.answers import Health, Liveness, Services
from vote_secret.health.watch import StoreWatch


def health_routes(watch: StoreWatch) -> APIRouter:
    """The two addresses, asking the store through `watch`."""
    routes = APIRouter(prefix="/health", tags=["health"])

    # HEAD as well: monitors ask by it, and RFC 9110 (9.1) wants it wherever GET is answered.
    @routes.head("", include_in_schema=False)
    @routes.get(
        "",
        summary="Whether the service works, its store included",
        responses={
            200: {"description": "The service and its store work."},
            503: {"model": Health, "description": "The store does not answer; the journal says why."},
        },
    )
    async def health(response: Response) -> Health:
        answers = await watch.store_answers()
        if not answers:
            response.status_code = status.HTTP_503_SERVICE_UNAVAILABLE
        return Health(
            status="healthy" if answers else "unhealthy",
            timestamp=datetime.now(UTC),
            services=Services(database="connected" if answers else "unavailable"),
        )

    @routes.head("/live", include_in_schema=False)
    @routes.get("/live", summary="Whether the process answers, whatever its store does")
    async def live() -> Liveness:
        return Liveness()

    return routes
