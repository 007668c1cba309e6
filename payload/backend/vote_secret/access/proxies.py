"""What a trusted proxy says about the request: who sent it, and whether by https."""

from collections.abc import Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

Network = IPv4Network | IPv6Network


class TrustedProxies:
    """Believes X-Forwarded-For and X-Forwarded-Proto from proxies at known addresses only.

    Anyone else could write there what they like, and escape the limits of their own address.
    """

    def __init__(self, app: ASGIApp, networks: Sequence[Network]) -> None:
        self._app = app
        self._networks = networks

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope.get("client") and self._trusts(scope["client"][0]):
            self._believe(scope)
        await self._app(scope, receive, send)

    def _believe(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        proto = headers.get("x-forwarded-proto", "").rpartition(",")[2].strip().lower()
        if proto in ("http", "https"):
            scope["scheme"] = proto
        # Each proxy adds at the end, so the last one that is no proxy of ours sent the request.
        for address in reversed(headers.get("x-forwarded-for", "").split(",")):
            if address.strip() and not self._trusts(address.strip()):
                scope["client"] = (address.strip(), 0)
                return

    def _trusts(self, address: str) -> bool:
        try:
            found = ip_address(address)
        except ValueError:
            return False
        return any(found in network for network in self._networks)
