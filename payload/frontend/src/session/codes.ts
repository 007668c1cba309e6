/** A code as it is compared: upper case, without spaces and hyphens, and with the letters that are no letters of a code. */
export function plainCode(written: string): string {
  const code = written.toUpperCase().replace(/[\s-]/g, "");
  // In a code of digits and letters without I, L, O and U these can only be slips.
  return code.replace(/[IL]/g, "1").replace(/O/g, "0");
}

export type CodeKind = "meeting" | "scrutator" | "unfinished";

/** What a plain code opens: 8 characters a meeting, 12 that begin with SC a scrutator's place. */
export function kindOf(code: string): CodeKind {
  if (/^SC[0-9A-HJKMNP-TV-Z]{10}$/.test(code)) {
    return "scrutator";
  }
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? "meeting" : "unfinished";
}

/** A code in groups of four, easier to read and to say: “ABCD EFGH”. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, "$1\u00a0");
}

/** The link that leads to the form with the code filled in. The code stands after the “#”: no server's log sees it. */
export function joinLink(code: string): string {
  return `${window.location.origin}/join#${code}`;
}
