/** Remaining seconds that are read out to those who do not see the clock, the longest first. */
export const thresholds: readonly number[] = [300, 120, 60, 30, 10];

/** Whole seconds until `end` (milliseconds since 1970), never negative; a begun second counts. */
export function secondsUntil(end: number, now: number): number {
  return Math.max(0, Math.ceil((end - now) / 1000));
}

/** The threshold that was passed between two looks at the clock; null when none was. Of several, the nearest to the end. */
export function thresholdPassed(before: number, after: number): number | null {
  const passed = thresholds.filter((threshold) => before > threshold && after <= threshold && after > 0);
  return passed.length === 0 ? null : Math.min(...passed);
}

/** “1:05:09”, “2:05” or “0:09”. */
export function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = (parts[0] as number) > 0 ? parts : parts.slice(1);
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** The duration as ISO 8601, which `<time>` wants: “PT125S”. */
export function durationText(seconds: number): string {
  return `PT${seconds}S`;
}
