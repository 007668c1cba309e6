import { useEffect, useState } from "react";
import { ApiError } from "../api/ApiError";
import { previewMeeting } from "../api/meetings";
import type { MeetingPreview } from "../api/types";

interface Preview {
  readonly preview: MeetingPreview | null;
  readonly problem: ApiError | null;
}

const nothing: Preview = { preview: null, problem: null };

/** What meeting a finished code belongs to, so that nobody asks to enter another one; nothing for null. */
export function usePreview(code: string | null): Preview {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let isCurrent = true;
    setFound(nothing);
    if (code !== null) {
      previewMeeting(code)
        .then((preview) => ({ preview, problem: null }))
        .catch((thrown: unknown) => ({ preview: null, problem: ApiError.of(thrown) }))
        .then((preview) => isCurrent && setFound(preview));
    }
    return () => {
      isCurrent = false;
    };
  }, [code]);
  return found;
}
