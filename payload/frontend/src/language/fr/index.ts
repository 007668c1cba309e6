import { ballots } from "./ballots";
import { entry } from "./entry";
import { log } from "./log";
import { meeting } from "./meeting";
import { problems } from "./problems";
import { report } from "./report";
import { secrecy } from "./secrecy";

/** The French texts. French is the first language: its keys are the ones that every catalogue must have. */
export const fr = { ...entry, ...meeting, ...ballots, ...secrecy, ...report, ...log, ...problems } as const;
