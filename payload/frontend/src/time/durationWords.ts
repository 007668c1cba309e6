import type { Speech } from "../language/LanguageContext";

/** “2 minutes”, “90 seconds”: the largest unit that gives a whole number. `seconds` whole and positive. */
export function durationWords({ count }: Speech, seconds: number): string {
  if (seconds % 3600 === 0) {
    return count("hours", seconds / 3600);
  }
  return seconds % 60 === 0 ? count("minutes", seconds / 60) : count("seconds", seconds);
}
