import { ballots } from "./ballots";
import { entry } from "./entry";
import { log } from "./log";
import { meeting } from "./meeting";
import { problems } from "./problems";
import { report } from "./report";
import { secrecy } from "./secrecy";

/** The English texts. */
export const en = { ...entry, ...meeting, ...ballots, ...secrecy, ...report, ...log, ...problems } as const;
