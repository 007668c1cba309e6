import { useMemo, useSyncExternalStore } from "react";
import { onRouteChange } from "./history";
import { routeOf, type Route } from "./route";

/** The place that the address bar names, followed as it changes. */
export function useRoute(): Route {
  const address = useSyncExternalStore(onRouteChange, currentAddress);
  return useMemo(() => {
    const [pathname = "", ...hash] = address.split("#");
    return routeOf(pathname, hash.join("#"));
  }, [address]);
}

function currentAddress(): string {
  return window.location.pathname + window.location.hash;
}
