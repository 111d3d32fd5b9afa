import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import {
  addressOf,
  drop,
  inkUnderBoxes,
  openFile,
  PHONE,
  textFile,
  type Visit,
  violations,
  visit,
  wordsOf,
} from "./check-page.ts";
import { scannedPdf, smallPdf } from "./small-pdf.ts";
import { type Started, start } from "./started.ts";
import { openWire } from "./wire.ts";

const ROOT = join(import.meta.dirname, "../..");
const PDF = { name: "节选.pdf", bytes: file("test/fixtures/pdf/sample.pdf") };
const ENCRYPTED = { name: "加密.pdf", bytes: file("test/fixtures/pdf/encrypted.pdf") };
const SAMPLE = readFileSync(join(ROOT, "sample/disclosure.md"), "utf8");

/** A narrative with a figure that no form knows. */
const MARKDOWN = textFile(
  "一份决算.md",
  `# 云岭市档案馆 2024 年度部门决算

## 一、收入支出决算总体情况说明

2024 年度收入总计 1,648.79 万元，其中：本年收入合计 1,600.70 万元，年初结转和结余 48.09 万元。

收入支出总体与上年相比，增加 76.43 万元，增长 4.86%，主要原因是：新购密集架 318 列。
`,
);

function file(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, path)));
}

const launched = await launchBrowser();
const skip = launched.browser === undefined ? `no browser can be started: ${launched.why}` : false;

describe("the page", { skip, concurrency: false, timeout: 240_000 }, () => {
  let server: Started;
  let browser: Browser;

  before(async () => {
    assert.ok(launched.browser !== undefined);
    browser = launched.browser;
    server = await start();
  });
  after(async () => {
    const code = await server.interrupt();
    await browser.close();
    assert.equal(code, 0, "Ctrl C ends it quietly");
    assert.doesNotMatch(server.printed(), /Error|at .*\.ts:/);
  });

  /** Runs a visit to its end, so that errors of the page fail the test. */
  async function during(
    options: Parameters<typeof visit>[2],
    run: (visit: Visit) => Promise<void>,
  ): Promise<void> {
    const here = await visit(browser, server.url, options);
    await run(here);
    await here.end();
  }

  test("a sample stands open without any file, and a figure opens where it comes from", async () => {
    await during({ path: "/check?tab=facts" }, async ({ page }) => {
      await page.locator(".badge", { hasText: "样例" }).waitFor();
      const figure = page.locator(".original .fig", { hasText: "1,600.70" }).first();
      await figure.click();
      const panel = page.locator("aside.panel");
      await panel.waitFor();
      const words = await wordsOf(panel);
      assert.match(words, /本年收入合计/);
      assert.match(words, /印出 1,600\.70 万元，实际在 \[1,600\.695, 1,600\.705\] 之间/);
      assert.match(words, /第 21 行/);
      assert.match(words, /一致/);
      assert.equal(await figure.getAttribute("aria-pressed"), "true");
      assert.equal(await page.locator('.row[aria-pressed="true"]').count(), 1);
      const chosen = addressOf(page).search.get("f");
      assert.equal(await figure.getAttribute("data-figure"), chosen);
    });
  });

  test("nothing of a file crosses the wire, and nothing goes to anybody else", async () => {
    const wire = await openWire();
    await during({ proxy: wire.address }, async ({ page }) => {
      await page.waitForLoadState("networkidle");
      assert.ok(wire.crossings.length >= 4, "the proxy sees the requests of the browser");
      for (const given of [MARKDOWN, PDF]) {
        await openFile(page, given);
        await page.waitForTimeout(300);
      }
      await page.locator("canvas[data-drawn=true]").first().waitFor();
      await page.waitForTimeout(500);
      assert.match(await wordsOf(page.locator(".foot")), /本次检查发出的请求：0/);
    });
    for (const { method, url, bodyBytes } of wire.crossings) {
      assert.ok(url.startsWith(`${server.url}/`), `${method} ${url} went to somebody else`);
      assert.equal(method, "GET", url);
      assert.equal(bodyBytes, 0, url);
      assert.doesNotMatch(decodeURIComponent(url), /云岭|密集架|1,648/u);
    }
    await wire.close();
  });

  test("after it has loaded, reading works without a network", async () => {
    await during({}, async ({ page, context }) => {
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(500);
      await context.setOffline(true);
      await openFile(page, MARKDOWN);
      await drop(page, PDF);
      const alert = page.getByRole("alert");
      await alert.waitFor();
      assert.match(await wordsOf(alert), /断网/);
    });
  });

  test("a PDF is drawn, and each box lies on the print of its figure", async () => {
    await during({}, async ({ page }) => {
      await openFile(page, PDF);
      const canvas = page.locator('[data-page="1"] canvas[data-drawn=true]');
      await canvas.waitFor();
      const boxes = page.locator('[data-page="1"] .box');
      assert.equal(await boxes.count(), 5);
      const ink = await inkUnderBoxes(page, 1);
      for (const { id, share } of ink) assert.ok(share > 0.04, `${id}: ${share} of its box is ink`);
      const beside = await inkBeside(page, 1);
      assert.ok(beside < 0.02, `${beside} of the empty foot of the page is ink`);
      await page.getByRole("tab", { name: /读出的数据/ }).click();
      await page.locator(".row", { hasText: "总计" }).last().click();
      await page.locator('[data-page="2"] .box[aria-pressed="true"]').waitFor();
      assert.match(await wordsOf(page.locator("aside.panel")), /第 2 页/);
      await page.waitForTimeout(400);
      assert.equal(addressOf(page).search.get("p"), "2");
    });
  });

  test("a page with a thousand figures has at most 400 boxes and says so", async () => {
    const lines = Array.from({ length: 60 }, (_, row) => {
      const words = Array.from({ length: 15 }, (_, column) => `${row + 1}.${column + 10}`).join(
        " ",
      );
      return `BT /F1 8 Tf 30 ${800 - row * 12} Td (${words}) Tj ET`;
    });
    const bytes = smallPdf([new TextEncoder().encode(lines.join("\n"))]);
    await during({}, async ({ page }) => {
      await openFile(page, { name: "许多数.pdf", bytes });
      await page.locator(".page-note").waitFor();
      const boxes = await page.locator(".box").count();
      assert.ok(boxes > 0 && boxes <= 400, `${boxes} boxes`);
    });
  });

  test("a figure that was not understood stands on its own list with the reason", async () => {
    await during({}, async ({ page }) => {
      await openFile(
        page,
        textFile("小说.txt", "那一年他二十岁。他走了 17.5 公里，看见 318 只鸟。\n"),
      );
      await page.locator(".notice", { hasText: "这份文件不像部门决算" }).waitFor();
      await page.getByRole("tab", { name: /未读懂/ }).click();
      await page.locator(".row-unread").first().click();
      const panel = page.locator("aside.panel");
      assert.match(await wordsOf(panel), /为什么[\s\S]*怎么办[\s\S]*第 1 行/);
      assert.equal(await page.locator('.fig-unplaced[aria-pressed="true"]').count(), 1);
      assert.deepEqual(await violations(page), []);
    });
  });

  test("a reading that is cancelled says nothing afterwards, and the next one begins at once", async () => {
    await during({}, async ({ page }) => {
      await drop(page, textFile("很长.md", SAMPLE.repeat(150)));
      await page.getByRole("button", { name: "取消" }).click();
      assert.equal(await page.locator(".status").count(), 0);
      assert.equal(addressOf(page).path, "/check");
      await openFile(page, MARKDOWN);
      const { path } = addressOf(page);
      await page.waitForTimeout(1500);
      assert.equal(addressOf(page).path, path);
      assert.equal(await page.locator(".status").count(), 0);
    });
  });

  test("what cannot be read is said in a sentence of its own, and the page stays", async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...new TextEncoder().encode("word/document")]);
    const cut = PDF.bytes.slice(0, 900);
    const cases = [
      [{ name: "空.pdf", bytes: new Uint8Array() }, /文件是空的/],
      [{ name: "稿.docx", bytes: zip }, /已损坏/],
      [ENCRYPTED, /加了密码/],
      [{ name: "坏.pdf", bytes: cut }, /已损坏/],
      [{ name: "扫描.pdf", bytes: scannedPdf(3) }, /扫描图[\s\S]*3 页/],
      [{ name: "图.png", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]) }, /图片/],
    ] as const;
    await during({}, async ({ page }) => {
      for (const [given, words] of cases) {
        await drop(page, given);
        const alert = page.getByRole("alert").filter({ hasText: given.name });
        await alert.waitFor();
        assert.match(await wordsOf(alert), words, given.name);
        assert.ok((await page.locator(".original .fig").count()) > 0, "the sample is still there");
      }
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "知道了" }).click();
      assert.equal(await page.getByRole("alert").count(), 0);
      await drop(page, MARKDOWN, PDF, ENCRYPTED);
      await page.locator(".batch-counts", { hasText: "完成 2　失败 1" }).waitFor();
      assert.equal(addressOf(page).path, "/check/batch");
    });
  });

  test("the progress of a reading never comes after its end", async () => {
    await during({}, async ({ page }) => {
      for (let count = 1; count <= 12; count++) {
        const name = `扫描 ${count}.pdf`;
        await drop(page, { name, bytes: scannedPdf(3) });
        await page.getByRole("alert").filter({ hasText: name }).waitFor({ timeout: 8000 });
      }
    });
  });

  test("a page of the web can be pasted", async () => {
    await during({}, async ({ page }) => {
      await page.evaluate(() => {
        const html = `<table><tr><td>单位：万元</td></tr></table><p>2024 年度收入总计 9.50 万元。</p>`;
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        window.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
      });
      await page.locator(".about strong", { hasText: "粘贴的网页.html" }).waitFor();
    });
  });

  test("everything is reached by keys alone", async () => {
    await during({}, async ({ page }) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
      await tabTo(page, ".original .fig");
      const first = await chosenByKeys(page);
      for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
      const second = addressOf(page).search.get("f");
      assert.ok(second !== null && second !== first);
      assert.equal(await chosenByKeys(page), second, "the focus goes along");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.className === "panel-title");
      await page.keyboard.press("Escape");
      await page.locator("aside.panel").waitFor({ state: "detached" });
      assert.equal(await chosenByKeys(page), second, "the focus comes back");
      await tabTo(page, '[role="tab"]');
      await page.keyboard.press("ArrowRight");
      assert.equal(addressOf(page).search.get("tab"), "account");
      await page.keyboard.press("5");
      assert.equal(addressOf(page).search.get("tab"), "facts");
      await tabTo(page, ".row");
      await page.keyboard.press("Enter");
      await page.locator("aside.panel").waitFor();
      await page.keyboard.press("j");
      await page.waitForFunction(
        () => document.activeElement?.matches('.row[aria-pressed="true"]') ?? false,
      );
    });
  });

  test("back and forward walk through what was chosen, and the address can be shared", async () => {
    await during({}, async ({ page }) => {
      await openFile(page, MARKDOWN);
      const opened = addressOf(page).path;
      assert.match(opened, /^\/check\/[0-9a-f]{12}$/);
      await page.getByRole("tab", { name: /读出的数据/ }).click();
      const [first, second] = [page.locator(".row").nth(0), page.locator(".row").nth(1)];
      await first.click();
      await second.click();
      const chosen = addressOf(page).search.get("f") ?? "";
      await page.goBack();
      assert.equal(await first.getAttribute("aria-pressed"), "true");
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await page.locator(".badge", { hasText: "样例" }).waitFor();
      assert.equal(addressOf(page).path, "/check");
      await page.goForward();
      await page.locator(".about strong", { hasText: MARKDOWN.name }).waitFor();
      const shared = `${opened}?f=${encodeURIComponent(chosen)}`;
      await during({ path: shared }, async ({ page: other }) => {
        await other.getByRole("heading", { name: "请选择同一份文件" }).waitFor();
        assert.deepEqual(await violations(other), []);
        await openFile(other, MARKDOWN);
        await other.locator("aside.panel").waitFor();
        assert.equal(addressOf(other).search.get("f"), chosen);
      });
    });
  });

  test("an unknown part of the address is dropped, and the page says which", async () => {
    await during({ path: "/check?cmp=abc&f=nothing&tab=overview" }, async ({ page }) => {
      const notice = page.locator(".notice", { hasText: "不认识，已忽略" });
      await notice.waitFor();
      assert.match(await wordsOf(notice), /cmp=abc/);
      assert.match(await wordsOf(notice), /f=nothing/);
      assert.equal(addressOf(page).search.toString(), "tab=overview");
      await page.locator(".overview").waitFor();
      assert.deepEqual(await violations(page), []);
    });
  });

  test("on a phone the original and the list are two tabs and the panel is a sheet", async () => {
    await during({ viewport: PHONE }, async ({ page }) => {
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok((await wide()) <= PHONE.width);
      assert.deepEqual(await violations(page), []);
      const figure = page.locator(".original .fig").nth(12);
      await figure.click();
      const sheet = page.locator("aside.panel");
      await sheet.waitFor();
      await page.waitForTimeout(300);
      const [top, own] = [await sheet.boundingBox(), await figure.boundingBox()];
      assert.ok(top !== null && own !== null && own.y + own.height <= top.y, "the figure is seen");
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "关闭数据来源" }).click();
      await page.getByRole("button", { name: "清单", exact: true }).click();
      await page.getByRole("tab", { name: /读出的数据/ }).click();
      await page.locator(".row").nth(3).click();
      await page.locator(".panel .link", { hasText: "第" }).click();
      await page.locator('.original .fig[aria-pressed="true"]').waitFor();
      assert.ok((await wide()) <= PHONE.width);
      await openFile(page, PDF);
      await page.locator("canvas[data-drawn=true]").first().waitFor();
      assert.ok((await wide()) <= PHONE.width);
      assert.deepEqual(await violations(page), []);
    });
  });

  test("axe finds nothing on the sample, on a PDF, with the panel open, on each tab", async () => {
    await during({}, async ({ page }) => {
      assert.deepEqual(await violations(page), [], "sample");
      await page.locator(".original .fig").nth(5).click();
      assert.deepEqual(await violations(page), [], "panel");
      await openFile(page, PDF);
      await page.locator("canvas[data-drawn=true]").first().waitFor();
      assert.deepEqual(await violations(page), [], "PDF");
      for (const name of [/核对账/, /评分卡/, /读出的数据/, /未读懂/, /概况/]) {
        await page.getByRole("tab", { name }).click();
        assert.deepEqual(await violations(page), [], String(name));
      }
    });
  });

  test("a taken port is said in words", async () => {
    const port = new URL(server.url).port;
    await assert.rejects(start(port), /端口 \d+ 已被别的程序占用/);
  });
});

/** How much of the last tenth of a page is darker than paper. */
async function inkBeside(page: Page, number: number): Promise<number> {
  return page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${wanted}"] canvas`);
    const context = canvas?.getContext("2d");
    if (canvas == null || context == null) return 1;
    const height = Math.floor(canvas.height / 10);
    const { data } = context.getImageData(0, canvas.height - height, canvas.width, height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++;
    return (dark * 4) / data.length;
  }, number);
}

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  assert.fail(`Tab does not reach ${selector}`);
}

async function chosenByKeys(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.dataset["figure"] : undefined;
  });
}
