import { ApiError } from "./ApiError";

/** Longer than a busy server needs; shorter than people wait. In milliseconds. */
const patience = 15_000;

interface Question {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the server may know who asks. A ballot travels without. */
  readonly identity?: "mine" | "none";
}

/** Asks the server. Throws an `ApiError` for every answer that is not 2xx or 304, and for none at all. */
export async function ask(path: string, question: Question = {}): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const answer = await fetch(`/api${path}`, { ...request(question), signal: abort.signal });
    if (!answer.ok && answer.status !== 304) {
      throw await failureOf(answer);
    }
    return answer;
  } catch (thrown) {
    throw thrown instanceof ApiError ? thrown : new ApiError("unreachable", 0, String(thrown));
  } finally {
    clearTimeout(timer);
  }
}

/** Asks, and reads the answer's JSON. */
export async function askJson<Answer>(path: string, question: Question = {}): Promise<Answer> {
  const answer = await ask(path, question);
  try {
    return (await answer.json()) as Answer;
  } catch (thrown) {
    throw new ApiError("unreachable", 0, `no JSON from ${path}: ${String(thrown)}`);
  }
}

/** Posts JSON, and reads the answer's. */
export function post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  return askJson<Answer>(path, { method: "POST", body });
}

function request({ method = "GET", body, headers = {}, identity = "mine" }: Question): RequestInit {
  // No form of another site can send this header, so the server knows that this page asked.
  const own: Record<string, string> = method === "GET" ? { ...headers } : { ...headers, "X-Vote-Secret": "1" };
  const credentials: RequestCredentials = identity === "none" ? "omit" : "same-origin";
  const bare: RequestInit = { method, headers: own, credentials, cache: "no-store" };
  if (body === undefined) {
    return bare;
  }
  return { ...bare, headers: { ...own, "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

/** Reads a refusal. A proxy's page instead of the server's words is no refusal, but a server that is not there. */
export async function failureOf(answer: Response): Promise<ApiError> {
  const words = await wordsOf(answer);
  const code = words["code"];
  if (typeof code !== "string") {
    return new ApiError(answer.status >= 500 ? "unreachable" : "unexpected", answer.status, `status ${answer.status}`);
  }
  const retryAfter = Number(answer.headers.get("Retry-After"));
  return new ApiError(code, answer.status, String(words["detail"]), retryAfter > 0 ? retryAfter : null, words);
}

async function wordsOf(answer: Response): Promise<Record<string, unknown>> {
  try {
    const words: unknown = await answer.json();
    return typeof words === "object" && words !== null ? (words as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
