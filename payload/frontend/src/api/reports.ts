import { post } from "./ask";

/** Asks the scrutators whether the report may be made. */
export function requestReport(meetingId: string): Promise<{ direct_generation: boolean }> {
  return post(`/meetings/${meetingId}/request-report`);
}

/** A scrutator's answer to that. */
export function voteOnReport(meetingId: string, approved: boolean): Promise<unknown> {
  return post(`/meetings/${meetingId}/scrutator-vote`, { approved });
}

/** Freezes the meeting and makes its report; repeatable. */
export function prepareReport(meetingId: string): Promise<{ report_id: string; sha256: string }> {
  return post(`/meetings/${meetingId}/report`);
}

/** Says that the report was received: the server deletes the meeting. */
export function confirmReport(reportId: string, sha256: string): Promise<unknown> {
  return post(`/reports/${reportId}/confirm`, { sha256 });
}

export function reportAddress(reportId: string, form: "pdf" | "html"): string {
  return `/api/reports/${reportId}.${form}`;
}

/** A report of what is closed so far; nothing is deleted by it. */
export function partialReportAddress(meetingId: string, form: "pdf" | "html"): string {
  return `/api/meetings/${meetingId}/partial-report?format=${form}`;
}
