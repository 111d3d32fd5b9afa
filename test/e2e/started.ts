import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** The program as `npm start` runs it, on a free port. */
export type Started = {
  readonly url: string;
  /** Everything it printed to stdout and stderr so far. */
  readonly printed: () => string;
  /** Interrupts it as Ctrl C does; answers with its exit code. */
  readonly interrupt: () => Promise<number | null>;
};

/** Starts the program and waits for its address. Throws with what it printed if it ends before. */
export async function start(port = "0"): Promise<Started> {
  const child = spawn(process.execPath, [join(ROOT, "scripts/start.ts")], {
    cwd: ROOT,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      printed += part.toString();
      const found = /(http:\/\/[\d.]+:\d+)\/check/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
  return {
    url,
    printed: () => printed,
    interrupt: async () => {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      const [code] = await ended;
      return code;
    },
  };
}
