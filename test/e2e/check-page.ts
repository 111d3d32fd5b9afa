import assert from "node:assert/strict";
import axe from "axe-core";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A page in a browser context of its own, which fails the test on any error of the page. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly end: () => Promise<void>;
};

type VisitOptions = {
  readonly viewport?: typeof WIDE;
  readonly path?: string;
  readonly proxy?: string;
};

/** Opens the check page and waits until the sample or the words for a missing file are there. */
export async function visit(
  browser: Browser,
  url: string,
  { viewport = WIDE, path = "/check", proxy }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport,
    locale: "zh-CN",
    ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: "<-loopback>" } }),
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    const isNetwork = message.text().includes("net::ERR_INTERNET_DISCONNECTED");
    if (message.type() === "error" && !isNetwork) errors.push(message.text());
  });
  await page.goto(url + path);
  await page.waitForSelector(".fig, .missing, .batch", { state: "attached" });
  const end = async () => {
    await context.close();
    assert.deepEqual(errors, [], "the page is free of errors");
  };
  return { page, context, end };
}

/** A file as a person drops it on the window. */
export type Dropped = { readonly name: string; readonly bytes: Uint8Array };

/** Drops files on the window, as the browser would hand them over. */
export async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    const event = { bubbles: true, cancelable: true, dataTransfer: transfer };
    document.body.dispatchEvent(new DragEvent("drop", event));
  }, sent);
}

/** Drops one file and waits until it is open. */
export async function openFile(page: Page, file: Dropped): Promise<void> {
  await drop(page, file);
  await page.locator(".about strong", { hasText: file.name }).waitFor();
}

/** A text as a file. */
export function textFile(name: string, text: string): Dropped {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The violations of WCAG 2.2 AA and of axe's own advice that the page has now. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const tool = (globalThis as unknown as { axe: typeof axe }).axe;
    const result = await tool.run(document, { resultTypes: ["violations"] });
    return result.violations.map(({ id, nodes }) => ({ id, where: nodes[0]?.target.join(" ") }));
  });
  return found.map(({ id, where }) => `${id}: ${where}`);
}

/** What the address of the page says. */
export function addressOf(page: Page): { readonly path: string; readonly search: URLSearchParams } {
  const url = new URL(page.url());
  return { path: url.pathname, search: url.searchParams };
}

/** The words of a part of the page. */
export async function wordsOf(part: Locator): Promise<string> {
  return (await part.textContent()) ?? "";
}

/** How much of each box on a page is darker than paper. */
export async function inkUnderBoxes(
  page: Page,
  number: number,
  selector = ".box",
): Promise<readonly { readonly id: string; readonly share: number }[]> {
  return page.evaluate(
    ([wanted, boxes]) => {
      const frame = document.querySelector(`[data-page="${wanted}"]`);
      const canvas = frame?.querySelector("canvas");
      const context = canvas?.getContext("2d");
      if (frame == null || canvas == null || context == null) return [];
      const pixels = canvas.width / canvas.clientWidth;
      return [...frame.querySelectorAll<HTMLElement>(boxes)].map((box) => {
        const { offsetLeft: x, offsetTop: y, offsetWidth: w, offsetHeight: h } = box;
        const area = [x * pixels, y * pixels, w * pixels, h * pixels] as const;
        const { data } = context.getImageData(...area);
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++;
        return { id: box.dataset["figure"] ?? "", share: (dark * 4) / data.length };
      });
    },
    [number, selector] as const,
  );
}
