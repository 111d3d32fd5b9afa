import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { assert } from "#model/result.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { type Dropped, drop, openFile, textFile } from "#test/e2e/check-page.ts";
import { start } from "#test/e2e/started.ts";

// The pictures of the documentation, made by hand: `npm run pictures`. Fonts differ from machine to
// machine, so no test compares them.

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "docs/images");
const SAMPLE = readFileSync(join(ROOT, "sample/disclosure.md"), "utf8");

/** The sample with two digits exchanged in the narrative: what a tired clerk writes. */
const SLIP = { right: "本年支出合计 1,625.00", wrong: "本年支出合计 1,652.00" };
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

async function main(): Promise<void> {
  const launched = await launchBrowser();
  assert(launched.browser !== undefined, "pictures need a browser");
  const server = await start();
  mkdirSync(FOLDER, { recursive: true });
  const planted = textFile("云岭市档案馆2024.md", withSlip());
  try {
    await take(
      launched.browser,
      `${server.url}/check`,
      { name: "page.png", viewport: WIDE },
      (page) => showFinding(page, planted),
    );
    const phone = { name: "page-phone.png", viewport: PHONE };
    await take(launched.browser, `${server.url}/check`, phone, (page) => showSheet(page, planted));
    const batch = { name: "page-batch.png", viewport: { width: 1440, height: 560 } };
    await take(launched.browser, `${server.url}/check/batch`, batch, showBatch);
  } finally {
    await server.interrupt();
    await launched.browser.close();
  }
}

function withSlip(): string {
  assert(SAMPLE.includes(SLIP.right), "the sample has the figure that is planted");
  return SAMPLE.replace(SLIP.right, SLIP.wrong);
}

type Picture = {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
};

async function take(
  browser: Browser,
  url: string,
  { name, viewport }: Picture,
  show: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport, locale: "zh-CN", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(".fig, .batch", { state: "attached" });
  await show(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  writeFileSync(join(FOLDER, name), await page.screenshot());
  await context.close();
}

async function showFinding(page: Page, file: Dropped): Promise<void> {
  await openFile(page, file);
  await page.locator(".card-error .card-head").first().click();
  await page.locator(".card-open .suspect").waitFor();
}

async function showSheet(page: Page, file: Dropped): Promise<void> {
  await openFile(page, file);
  await page.locator(".original .in-finding", { hasText: "1,652.00" }).first().click();
  await page.locator("aside.panel").waitFor();
}

/** Twelve departments that are not there, with a slip in every third and a file that is broken. */
async function showBatch(page: Page): Promise<void> {
  const names = ["档案馆", "图书馆", "水务局", "气象局", "文化馆", "体育局"];
  const years = ["2024", "2023"];
  const files = years.flatMap((year) =>
    names.map((name, index) => {
      const text = index % 3 === 0 ? withSlip() : SAMPLE;
      return textFile(
        `云岭市${name}${year}.md`,
        text.replaceAll("云岭市档案馆", `云岭市${name}`).replaceAll("2024", year),
      );
    }),
  );
  await drop(page, ...files, { name: "没有下载完.pdf", bytes: new Uint8Array() });
  await page.locator(".batch-counts", { hasText: `完成 ${files.length}　失败 1` }).waitFor();
}

await main();
