import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Workbook } from "@cj-tech-master/excelts";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import {
  addressOf,
  type Dropped,
  drop,
  PHONE,
  textFile,
  type Visit,
  violations,
  visit,
  wordsOf,
} from "./check-page.ts";
import { type Started, start } from "./started.ts";

const ROOT = join(import.meta.dirname, "../..");
const PLANTED = readFileSync(join(ROOT, "test/fixtures/check/planted.md"), "utf8");
const SOUND = PLANTED.replace("1,648.97", "1,648.79")
  .replace("89.32", "98.32")
  .replace("1,652.00", "1,625.00");
const ENCRYPTED = new Uint8Array(readFileSync(join(ROOT, "test/fixtures/pdf/encrypted.pdf")));

const COUNT = 200;
/** Positions of files that cannot be read. */
const BROKEN: ReadonlyMap<number, Dropped> = new Map([
  [3, { name: "空.pdf", bytes: new Uint8Array() }],
  [97, { name: "加密.pdf", bytes: ENCRYPTED }],
  [198, { name: "断.pdf", bytes: new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<") }],
]);

/** Every tenth document has planted errors; each is another file. */
function documentAt(index: number): Dropped {
  const broken = BROKEN.get(index);
  if (broken !== undefined) return broken;
  const text = index % 10 === 0 ? PLANTED : SOUND;
  return textFile(`局${String(index).padStart(3, "0")}.md`, `${text}\n第 ${index} 份。\n`);
}

const FILES = Array.from({ length: COUNT }, (_, index) => documentAt(index));

const launched = await launchBrowser();
const skip = launched.browser === undefined ? `no browser can be started: ${launched.why}` : false;

describe("a batch on the page", { skip, concurrency: false, timeout: 240_000 }, () => {
  let server: Started;
  let browser: Browser;

  before(async () => {
    assert.ok(launched.browser !== undefined);
    browser = launched.browser;
    server = await start();
  });
  after(async () => {
    await server.interrupt();
    await browser.close();
  });

  async function during(
    run: (visit: Visit) => Promise<void>,
    options: Parameters<typeof visit>[2] = {},
  ): Promise<void> {
    const here = await visit(browser, server.url, options);
    await run(here);
    await here.end();
  }

  test("of 200 files with 3 broken ones each is a row, in the order given, and back keeps the place", async () => {
    await during(async ({ page }) => {
      await drop(page, ...FILES);
      await done(page, COUNT - BROKEN.size, BROKEN.size);
      assert.equal(addressOf(page).path, "/check/batch");
      const rows = await tableRows(page);
      assert.deepEqual(
        rows.map(({ name }) => name),
        FILES.map(({ name }) => name),
      );
      const failed = rows.flatMap(({ kind }, index) => (kind === "batch-failed" ? [index] : []));
      assert.deepEqual(failed, [...BROKEN.keys()]);
      assert.equal(rows.filter(({ kind }) => kind === "batch-done").length, 197);
      for (const index of failed) assert.ok((rows[index]?.state ?? "").length > 6, "it says why");
      for (const [index, { errors }] of rows.entries()) {
        const wanted = BROKEN.has(index) ? "–" : index % 10 === 0 ? "3" : "0";
        assert.equal(errors, wanted, `row ${index}`);
      }
      assert.deepEqual(await violations(page), []);
      const pane = page.locator(".batch-pane");
      await pane.evaluate((element) => {
        element.scrollTop = 2600;
      });
      await page.getByRole("button", { name: "局090.md" }).click();
      await page.locator(".about strong", { hasText: "局090.md" }).waitFor();
      assert.equal(await page.locator(".card-error").count(), 3);
      await page.goBack();
      await pane.waitFor();
      assert.equal(await pane.evaluate((element) => element.scrollTop), 2600);
      assert.match(await wordsOf(page.locator(".foot")), /本次检查发出的请求：0/);
    });
  });

  test("sort and filters stand in the address; the rule that many break is found across them", async () => {
    await during(async ({ page }) => {
      await drop(page, ...FILES.slice(0, 30));
      await done(page, 29, 1);
      await page.getByRole("button", { name: "错误", exact: true }).click();
      assert.equal(addressOf(page).search.get("sort"), "error");
      const errors = (await tableRows(page)).map((row) => row.errors);
      assert.deepEqual(errors.slice(0, 4), ["3", "3", "3", "0"]);
      assert.equal(errors.at(-1), "–", "what has no count comes last");
      await page.getByRole("button", { name: "错误", exact: true }).click();
      assert.deepEqual(
        (await tableRows(page)).slice(-4, -1).map((row) => row.errors),
        [...["3", "3", "3"]],
      );
      await page.getByLabel("同一条规则").selectOption({ index: 1 });
      assert.ok((await tableRows(page)).length > 0);
      await page.getByLabel("同一条规则").selectOption({ index: 0 });
      await page.getByLabel("看").selectOption("failed");
      assert.deepEqual(
        (await tableRows(page)).map(({ name }) => name),
        ["空.pdf"],
      );
      await page.getByLabel("找").fill("局010");
      await page.getByText("这样筛选，一份也没有。").waitFor();
      assert.deepEqual(await violations(page), []);
      const { search } = addressOf(page);
      assert.deepEqual(
        [search.get("only"), search.get("q"), search.get("rev")],
        [...["failed", "局010", "1"]],
      );
      await page.goto(`${server.url}/check/batch?sort=error&cmp=abc`);
      await page.getByText("地址中的“cmp=abc”不认识，已忽略。").waitFor();
    });
  });

  test("the summary has a row for each file, as XLSX and as CSV", async () => {
    await during(async ({ page }) => {
      await drop(page, ...FILES.slice(0, 12));
      await done(page, 11, 1);
      const workbook = new Workbook();
      await workbook.xlsx.load(await downloaded(page, "导出汇总 XLSX"));
      const sheet = workbook.getWorksheet("汇总");
      assert.ok(sheet !== undefined);
      assert.equal(sheet.rowCount, 13);
      assert.equal(sheet.getRow(2).getCell(1).value, "局000.md");
      assert.equal(sheet.getRow(2).getCell(8).value, 3);
      const text = new TextDecoder().decode(await downloaded(page, "CSV"));
      const lines = text.trimEnd().split("\r\n");
      assert.equal(lines.length, 13);
      assert.match(lines[0] ?? "", /^(?:\uFEFF)?文件,部门,年度/);
      assert.match(lines[4] ?? "", /^空\.pdf,.*文件是空的/);
    });
  });

  test("a pause begins no file, cancelling ends at once, and the rest is taken up again", async () => {
    await during(async ({ page }) => {
      await drop(page, ...FILES);
      await page.getByRole("button", { name: "暂停" }).click();
      await page.waitForFunction(() => document.querySelectorAll(".batch-running").length === 0);
      const counts = await wordsOf(page.locator(".batch-counts"));
      await page.waitForTimeout(400);
      assert.equal(await wordsOf(page.locator(".batch-counts")), counts, "nothing goes on");
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "取消", exact: true }).click();
      await page.locator(".batch-cancelled").first().waitFor();
      assert.equal(await page.locator(".batch-waiting").count(), 0);
      await page.getByRole("button", { name: "接着核对" }).click();
      await done(page, COUNT - BROKEN.size, BROKEN.size);
    });
  });

  test("after loading anew the results are there, and an original is known by its SHA-256", async () => {
    await during(
      async ({ page }) => {
        await drop(page, ...FILES.slice(0, 12));
        await done(page, 11, 1);
        await page.waitForTimeout(2300);
        await page.reload();
        await done(page, 11, 1);
        const name = page.getByRole("button", { name: /局010\.md/ });
        assert.match(
          (await name.getAttribute("title")) ?? "",
          /请重新选择 局010\.md（按 SHA-256 认）/,
        );
        const choose = async (index: number) => {
          const choosing = page.waitForEvent("filechooser");
          await name.click();
          const file = FILES[index];
          assert.ok(file !== undefined);
          const buffer = Buffer.from(file.bytes);
          await (await choosing).setFiles([
            { name: "改了名.md", mimeType: "text/markdown", buffer },
          ]);
        };
        await choose(1);
        await page.getByText(/不是原来那份 局010\.md（SHA-256 不同）/).waitFor();
        await choose(10);
        await page.locator(".about strong", { hasText: "改了名.md" }).waitFor();
        assert.equal(await page.locator(".card-error").count(), 3);
        await page.getByRole("link", { name: "批量核对" }).click();
        await page.getByRole("button", { name: "清空" }).click();
        await page.getByText("把多份决算一起拖到这里").waitFor();
        await page.reload();
        await page.getByText("把多份决算一起拖到这里").waitFor();
      },
      { path: "/check/batch" },
    );
  });

  test("ten thousand rows are few nodes, and on a phone nothing is wider than the screen", async () => {
    await during(
      async ({ page }) => {
        const small = Array.from({ length: 10_000 }, (_, index) => textFile(`${index}.txt`, ""));
        await drop(page, ...small);
        await page.locator(".batch-table").waitFor();
        assert.match(await wordsOf(page.locator(".batch-counts")), /文件 10,000/);
        const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
        assert.ok(nodes <= 1200, `${nodes} nodes`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= PHONE.width);
        await page.locator(".batch-pane").evaluate((element) => {
          element.scrollTop = element.scrollHeight;
        });
        await page.locator('[data-position="9999"]').waitFor();
        await page.getByRole("button", { name: "取消", exact: true }).click();
      },
      { viewport: PHONE },
    );
  });
});

/** Waits until the bar says so many files are done and so many failed, and none is open. */
async function done(page: Page, count: number, failed: number): Promise<void> {
  await page
    .locator(".batch-counts", { hasText: `完成 ${count}　失败 ${failed}` })
    .waitFor({ timeout: 120_000 });
}

type TableRow = {
  readonly name: string;
  readonly kind: string;
  readonly errors: string;
  readonly state: string;
};

async function tableRows(page: Page): Promise<readonly TableRow[]> {
  return page.locator("[data-position]").evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector(".batch-name")?.textContent ?? "",
      kind: row.className,
      errors: row.querySelector(".batch-count")?.textContent ?? "",
      state: row.querySelector(".batch-state")?.textContent ?? "",
    })),
  );
}

async function downloaded(page: Page, words: string): Promise<Uint8Array> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: words, exact: true }).click();
  return new Uint8Array(readFileSync(await (await downloading).path()));
}
