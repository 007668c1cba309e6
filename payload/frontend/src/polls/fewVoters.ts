/** With fewer voters a result tells how people voted. */
export const fewVoters = 3;
