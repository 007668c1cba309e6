import { ApiError } from "../api/ApiError";
import { ask } from "../api/ask";
import { sha256 } from "../ballot/sha";

/**
 * Fetches the report, compares it with the digest that the server announced (hexadecimal) and hands it to the browser
 * to be saved. Throws `report_damaged` for any other bytes: nothing must be deleted for a broken file.
 */
export async function downloadReport(reportId: string, announced: string): Promise<void> {
  const answer = await ask(`/reports/${reportId}.pdf`);
  const bytes = await bytesOf(answer);
  if (hexadecimal(await sha256(new Uint8Array(bytes))) !== announced) {
    throw new ApiError("report_damaged", 0, "the report that arrived is not the one that was made");
  }
  save(new Blob([bytes], { type: "application/pdf" }), nameIn(answer.headers.get("Content-Disposition")));
}

async function bytesOf(answer: Response): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer();
  } catch (thrown) {
    throw new ApiError("unreachable", 0, String(thrown));
  }
}

/** The file's name as the server gives it (RFC 6266, the extended form first). */
export function nameIn(disposition: string | null): string {
  const extended = /filename\*=utf-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? "")?.[1];
  return extended !== undefined ? decodeURIComponent(extended) : plain ?? "vote-secret.pdf";
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; it is let go when that has surely begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
