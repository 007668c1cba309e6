import type { Catalogue } from "./catalogues";

/** The English texts. */
export const en: Catalogue = {
  title: "Secret ballots for your meetings",
  lead: "Vote Secret is made for assemblies, boards and associations that want to vote by secret ballot during a meeting, each person on a device of their own.",

  serviceTitle: "State of the service",
  checking: "Checking…",
  checkingText: "The server is being asked.",
  healthy: "The service answers",
  healthyText: "The server and its database work.",
  databaseUnavailable: "The database does not answer",
  databaseUnavailableText: "The server works but cannot reach its data. This page tries again by itself.",
  unreachable: "The service does not answer",
  unreachableText: "The server gave no answer. It may be restarting: this page tries again by itself.",
  administratorHint: "For the administrator, the journal says why:",
  checkedAt: "Checked at",
  retry: "Check again",

  versionTitle: "This version",
  versionText:
    "This first version installs the service and shows whether it works. Meetings and votes are not in it yet: there is nothing to create or to join for now.",
  privacyTitle: "This page",
  privacyText:
    "All of it comes from this server. It sets no cookie, does not measure your visit and loads nothing from any other site.",

  otherLanguage: "Français",
};
