export { BallotError } from "./error";
export { fingerprint, finishToken, inGroups, preparePollToken, receiptCode, tokenHash } from "./token";
export type { PreparedToken, SecretState, SignedToken } from "./token";
