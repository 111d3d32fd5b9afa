import type { TerminalStyle } from "#render/terminal/report-text.ts";

/** Columns of what is no terminal: a file, a pipe. */
const COLUMNS = 100;

/** How stdout is written: colours on a terminal unless NO_COLOR is set (no-color.org). */
export function styleOfStdout(): TerminalStyle {
  const { stdout, env } = process;
  const isPlain = env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "";
  return { hasColour: stdout.isTTY === true && !isPlain, columns: stdout.columns ?? COLUMNS };
}

/** How a file is written. */
export const FILE_STYLE: TerminalStyle = { hasColour: false, columns: COLUMNS };
