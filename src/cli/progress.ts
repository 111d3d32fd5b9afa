/** A line of progress on stderr: only on a terminal, and gone when the work is done. */
export type ProgressLine = {
  readonly tell: (done: number, total: number) => void;
  readonly clear: () => void;
};

const WIDTH = 24;

/** Shows `what` with a bar; silent where stderr is no terminal. */
export function progressLine(what: string): ProgressLine {
  const { stderr } = process;
  if (!stderr.isTTY) return { tell: () => {}, clear: () => {} };
  return {
    tell: (done, total) => {
      const filled = total === 0 ? 0 : Math.floor((done * WIDTH) / total);
      const bar = "▓".repeat(filled) + "░".repeat(WIDTH - filled);
      stderr.write(`\r${what} ${bar} ${done}/${total}`);
    },
    clear: () => stderr.write("\r\u001b[K"),
  };
}
