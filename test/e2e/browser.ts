import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where a system's own Chromium usually stands. */
const SYSTEM_PATHS = [
  ...["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  ...["/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const ARGUMENTS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  "--disable-quic",
];

/** A browser, or why there is none. */
export type Launched =
  | { readonly browser: Browser; readonly from: string }
  | { readonly browser: undefined; readonly why: string };

/**
 * Starts Chromium: the one that CHROMIUM names, the system's, or the one that comes inside npm.
 * `JUESUAN_CHROMIUM=sparticuz` asks for the last.
 */
export async function launchBrowser(): Promise<Launched> {
  const wanted = process.env["CHROMIUM"];
  const path = wanted ?? SYSTEM_PATHS.find((candidate) => existsSync(candidate));
  const isPacked = process.env["JUESUAN_CHROMIUM"] === "sparticuz" || path === undefined;
  try {
    if (!isPacked && path !== undefined) {
      return { browser: await launch(path, ARGUMENTS), from: path };
    }
    const unpacked = await unpackedBrowser();
    // Its own arguments switch off the fences of the web and put everything into one process.
    return { browser: await launch(unpacked, ARGUMENTS), from: unpacked };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { browser: undefined, why };
  }
}

/**
 * Unpacks the browser that comes inside npm. It brings the libraries that a bare system lacks, but
 * unpacks them only where it believes to be on Amazon's Linux.
 */
async function unpackedBrowser(): Promise<string> {
  const before = process.env["AWS_EXECUTION_ENV"];
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs24.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env["AWS_EXECUTION_ENV"];
    else process.env["AWS_EXECUTION_ENV"] = before;
  }
}

function launch(executablePath: string, args: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...args], headless: true });
}
