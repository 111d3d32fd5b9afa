/** Exit codes: design.md, The command. */
export const EXIT = {
  good: 0,
  /** At least one pending finding of severity error from a stable rule. */
  findings: 1,
  wrongUse: 2,
  unreadable: 3,
  /** The program itself is broken. */
  broken: 70,
} as const;
