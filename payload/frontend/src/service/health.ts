/** What /api/health tells. */
export type ServiceState = "healthy" | "databaseUnavailable" | "unreachable";

export const healthAddress = "/api/health";

/** The server answers within 2 s; the network gets some time on top. */
const limitMilliseconds = 6000;

/** Asks the service. Never fails: no answer is an answer too. */
export async function askService(fetchAnswer: typeof fetch = fetch, limit = limitMilliseconds): Promise<ServiceState> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limit);
  try {
    const answer = await fetchAnswer(healthAddress, { cache: "no-store", signal: abort.signal });
    return stateIn(answer.status, await answer.json());
  } catch {
    // No connection, no answer in time, or one that is not JSON: nginx's own page when gunicorn is down.
    return "unreachable";
  } finally {
    clearTimeout(timer);
  }
}

/** Reads an answer. Only the service's own words count; a proxy's 200 with another text is no sign of health. */
export function stateIn(status: number, body: unknown): ServiceState {
  if (status === 200 && field(body, "status") === "healthy") {
    return "healthy";
  }
  if (status === 503 && field(field(body, "services"), "database") === "unavailable") {
    return "databaseUnavailable";
  }
  return "unreachable";
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
