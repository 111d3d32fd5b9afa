import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Workbook } from "@cj-tech-master/excelts";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Browser, Page } from "playwright-core";
import { readExplanations } from "#read/explanations/explanations.ts";
import { CORPUS_MISSING, corpusFile } from "#test/corpus/corpus.ts";
import { launchBrowser } from "./browser.ts";
import {
  addressOf,
  type Dropped,
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
import { type Started, start } from "./started.ts";

const ROOT = join(import.meta.dirname, "../..");
const PLANTED_TEXT = readFileSync(join(ROOT, "test/fixtures/check/planted.md"), "utf8");
/** Three figures with two digits exchanged, and one number that nobody can place. */
const PLANTED = textFile("写错的.md", PLANTED_TEXT);
const WRONG = ["1,648.97", "89.32", "1,652.00"] as const;
const RIGHT = ["1,648.79", "98.32", "1,625.00"] as const;
/** The same without the errors. */
const SOUND = textFile("没错的.md", corrected());
/** The year before, whose closing balance is not this year's opening one. */
const PRIOR = textFile("上年.md", corrected().replaceAll("2024", "2023"));
const PDF: Dropped = {
  name: "节选.pdf",
  bytes: new Uint8Array(readFileSync(join(ROOT, "test/fixtures/pdf/sample.pdf"))),
};

function corrected(): string {
  return WRONG.reduce((text, wrong, at) => text.replace(wrong, RIGHT[at] ?? ""), PLANTED_TEXT);
}

// One pattern of the official schema is none under the u flag.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const SARIF_SCHEMA = join(ROOT, "test/fixtures/sarif/sarif-2.1.0.json");
const isSarif = ajv.compile<{ runs: [{ results: { kind: string }[] }] }>(
  JSON.parse(readFileSync(SARIF_SCHEMA, "utf8")),
);

const launched = await launchBrowser();
const skip = launched.browser === undefined ? `no browser can be started: ${launched.why}` : false;

describe("checking on the page", { skip, concurrency: false, timeout: 240_000 }, () => {
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

  /** Runs a visit with a file open to its end, so that errors of the page fail the test. */
  async function during(
    file: Dropped | undefined,
    run: (visit: Visit) => Promise<void>,
    options: Parameters<typeof visit>[2] = {},
  ): Promise<void> {
    const here = await visit(browser, server.url, options);
    if (file !== undefined) await openFile(here.page, file);
    await run(here);
    await here.end();
  }

  test("each planted error is a card with its arithmetic, the wrong figure and the right one", async () => {
    await during(PLANTED, async ({ page }) => {
      const cards = page.locator(".card");
      await cards.first().waitFor();
      const errors = page.locator(".card-error");
      assert.equal(await errors.count(), WRONG.length);
      assert.match(await wordsOf(page.locator(".about-count")), /错误 3/);
      for (const [at, wrong] of WRONG.entries()) {
        const card = errors.filter({ hasText: `印为${wrong}` });
        await card.locator(".card-head").click();
        await card.locator(".card-rest").waitFor();
        const words = await wordsOf(card);
        assert.match(words, /依据/);
        assert.match(words, /建议/);
        assert.match(
          await wordsOf(card.locator(".suspect")),
          new RegExp(`${wrong}.*→.*${RIGHT[at]}`),
        );
        assert.ok((await card.locator(".sum-suspect").count()) > 0, "the suspect is marked");
      }
      assert.deepEqual(await violations(page), []);
    });
  });

  test("what a finding frames in the original is what it quotes, numbered in its order", async () => {
    await during(PLANTED, async ({ page }) => {
      const count = await page.locator(".card").count();
      for (let at = 0; at < count; at++) {
        await page.keyboard.press("F8");
        const card = page.locator(".card-open");
        await card.waitFor();
        assert.equal(await card.getAttribute("data-finding"), String(at + 1));
        const quoted = await card
          .locator(".card-figure")
          .evaluateAll((all) => all.map((figure) => figure.firstChild?.textContent ?? ""));
        const framed = await page
          .locator(".original .is-framed")
          .evaluateAll((all) =>
            all.map((figure) => [figure.getAttribute("data-frame"), figure.textContent] as const),
          );
        const inOrder = [...framed].sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1));
        assert.deepEqual(
          inOrder.map(([, text]) => text),
          quoted,
        );
        const first = page.locator('.original .is-framed[data-frame="①"]');
        assert.ok(await isInSight(page, first), "the first one is in sight");
      }
      await page.keyboard.press("Shift+F8");
      assert.equal(await page.locator(".card-open").getAttribute("data-finding"), `${count - 1}`);
    });
  });

  const putuo = corpusFile("putuo-social-work-2024.pdf");
  const noCorpus = putuo === undefined ? CORPUS_MISSING : false;

  test("on the pages of a PDF every frame lies on the print of its figure", {
    skip: noCorpus,
  }, async () => {
    await during({ name: "普陀.pdf", bytes: putuo ?? new Uint8Array() }, async ({ page }) => {
      const count = await page.locator(".card").count();
      assert.ok(count > 0);
      for (let at = 0; at < count; at++) {
        await page.keyboard.press("F8");
        const frame = page.locator(".box.is-framed").first();
        await frame.waitFor();
        const number = await page
          .locator(".page", { has: page.locator(".box.is-framed") })
          .first()
          .getAttribute("data-page");
        const drawn = page.locator(`[data-page="${number}"] canvas[data-drawn=true]`);
        await drawn.waitFor();
        const ink = await inkUnderBoxes(page, Number(number), ".box.is-framed");
        for (const { id, share } of ink) assert.ok(share > 0.02, `${id}: ${share} is ink`);
        assert.ok(await isInSight(page, frame), `the first place of F00${at + 1} is in sight`);
      }
      assert.deepEqual(await violations(page), []);
      const pdf = await exported(page, "带批注的 PDF");
      assert.ok(pdf.length > (putuo?.length ?? 0));
      const html = new TextDecoder().decode(await exported(page, "核对报告 HTML"));
      assert.match(html, /<img src="data:image\/jpeg;base64,/);
    });
  });

  test("choosing a box opens its card, and a figure without a finding says where it comes from", async () => {
    await during(PLANTED, async ({ page }) => {
      await page.locator(".original .fig", { hasText: "1,652.00" }).click();
      const card = page.locator(".card-open");
      assert.match(await wordsOf(card), /印为1,652\.00/);
      assert.match(addressOf(page).search.get("f") ?? "", /^F\d{3}$/);
      await page.locator(".original .fig", { hasText: "26.90" }).first().click();
      const panel = page.locator("aside.panel");
      assert.match(await wordsOf(panel), /其他收入/);
      assert.match(await wordsOf(panel), /用在 \d+ 项核对里/);
      assert.equal(await page.locator(".card-open").count(), 0);
    });
  });

  test("filters and sort are in the address, and a colleague sees the same", async () => {
    await during(PLANTED, async ({ page }) => {
      await page.getByRole("button", { name: /^错误 3$/ }).click();
      await page.getByLabel("按").selectOption({ label: "位置" });
      const { search } = addressOf(page);
      assert.deepEqual([search.get("sev"), search.get("sort")], ["error", "place"]);
      assert.equal(await page.locator(".card").count(), 3);
      const lines = await page
        .locator(".card-place")
        .evaluateAll((all) => all.map((place) => Number(/\d+/.exec(place.textContent)?.[0])));
      assert.deepEqual(
        lines,
        [...lines].sort((a, b) => a - b),
      );
      await page.getByRole("button", { name: /^提示 0$/ }).click();
      await page.getByText("这样筛选，一条也没有。").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "看全部疑点" }).click();
      assert.equal(addressOf(page).search.toString(), "");
    });
  });

  test("without findings the page says what was checked and what could not be", async () => {
    await during(SOUND, async ({ page }) => {
      const stable = await page.locator(".card:not(:has(.badge))").count();
      assert.equal(stable, 0, "nothing but rules on trial speaks");
      await openFile(page, textFile("小说.txt", "那一年他走了 17.5 公里，看见 318 只鸟。\n"));
      assert.match(
        await wordsOf(page.locator(".cards")),
        /没有发现疑点。应核对 \d+ 项（不含不适用），核对了 \d+ 项；\d+ 项不能判定，\d+ 项尚无规则。/,
      );
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "看核对账" }).click();
      assert.match(await wordsOf(page.locator(".account caption")), /完成率 = \(a\+b\) ⁄ \(n−c\)/);
    });
  });

  test("in each group of the account a + b + c + d + e = n, and a number lists its lines", async () => {
    await during(PLANTED, async ({ page }) => {
      await page.getByRole("tab", { name: "核对账" }).click();
      const rows = await page
        .locator(".account tbody tr, .account tfoot tr")
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.querySelectorAll("td")]
              .slice(0, 6)
              .map((cell) => Number(cell.textContent?.replaceAll(",", ""))),
          ),
        );
      assert.ok(rows.length >= 6);
      for (const [all = 0, ...states] of rows) {
        assert.equal(
          states.reduce((sum, count) => sum + count, 0),
          all,
        );
      }
      const [whole = []] = rows.slice(-1);
      const broken = page.getByRole("button", { name: /^合计 有疑点/ });
      await broken.click();
      assert.equal(addressOf(page).search.get("acc"), "broken");
      assert.equal(await page.locator(".row-line").count(), whole[2]);
      await page.locator(".row-line").first().click();
      await page.locator("aside.panel .finding-link").first().click();
      await page.locator(".card-open").waitFor();
      await page.goBack();
      assert.deepEqual(await violations(page), []);
    });
  });

  test("the figures of the coverage add up, and what nobody understood is hatched", async () => {
    await during(PLANTED, async ({ page }) => {
      await page.locator(".tabs [aria-selected=true]").focus();
      await page.keyboard.press("v");
      assert.equal(addressOf(page).search.get("cov"), "1");
      const words = await wordsOf(page.locator(".coverage-line"));
      const [all, covered, , , uncovered, unplaced] = [...words.matchAll(/\d+/g)].map(Number);
      assert.equal((covered ?? 0) + (uncovered ?? 0) + (unplaced ?? 0), all, words);
      const drawn = (selector: string) => page.locator(`.original ${selector}`).count();
      assert.equal(await drawn(".fig-placed.is-covered"), covered);
      assert.equal(await drawn(".fig-unplaced"), unplaced);
      assert.equal(unplaced, 1);
      const hatch = await page
        .locator(".original .fig-unplaced")
        .evaluate((figure) => getComputedStyle(figure).backgroundImage);
      assert.match(hatch, /repeating-linear-gradient/);
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press("6");
      assert.match(await wordsOf(page.locator(".row-unread")), /318/);
    });
  });

  test("the score card adds nothing up and asks for the day of publication", async () => {
    await during(PLANTED, async ({ page }) => {
      await page.getByRole("tab", { name: "评分卡" }).click();
      const headings = await page.locator(".score h3").allTextContents();
      assert.deepEqual(headings.slice(0, 5), [
        ...["及时性", "完整性", "真实性", "细化程度", "公开形式"],
      ]);
      const timely = page.locator(".score section", { hasText: "及时性" }).first();
      assert.match(await wordsOf(timely), /缺：公开日期/);
      await page.getByLabel("公开日期").fill("2025-08-26");
      await page.getByRole("button", { name: "按这一天核对" }).click();
      await page.waitForFunction(
        () => !document.querySelector(".score section")?.textContent?.includes("缺：公开日期"),
      );
      assert.deepEqual(await violations(page), []);
      await page.reload();
      await openFile(page, PLANTED);
      await page.getByRole("tab", { name: "评分卡" }).click();
      assert.equal(await page.getByLabel("公开日期").inputValue(), "2025-08-26", "it is kept");
    });
  });

  test("by keys alone: a file, the third finding, its second place, an explanation, an export", async () => {
    await during(undefined, async ({ page }) => {
      const choosing = page.waitForEvent("filechooser");
      await page.locator(".top .primary").focus();
      await page.keyboard.press("Enter");
      const { name, bytes } = PLANTED;
      const buffer = Buffer.from(bytes);
      await (await choosing).setFiles([{ name, mimeType: "text/markdown", buffer }]);
      await page.locator(".about strong", { hasText: name }).waitFor();
      for (let times = 0; times < 3; times++) await page.keyboard.press("F8");
      assert.equal(addressOf(page).search.get("f"), "F003");
      await page.locator(".card-open .card-head").focus();
      await tabTo(page, ".card-figures li:nth-child(2) .card-to-place");
      await page.keyboard.press("Enter");
      const second = page.locator('.original .is-framed[data-frame="②"]');
      await page.waitForTimeout(200);
      assert.ok(await isInSight(page, second));
      await page.locator(".card-open .card-head").focus();
      await tabTo(page, ".card-acts button:nth-child(2)");
      await page.keyboard.press("Enter");
      await page.keyboard.type("按批复口径调整");
      await page.keyboard.press("Tab");
      await page.keyboard.type("张三");
      assert.deepEqual(await violations(page), [], "the form");
      await page.keyboard.press("Control+Enter");
      await page.locator(".card-open .badge-explained").waitFor();
      await page.waitForFunction(() => document.activeElement?.className === "card-head");
      await page.locator(".menu summary").focus();
      await page.keyboard.press("Enter");
      assert.deepEqual(await violations(page), [], "the menu");
      await tabTo(page, ".menu-list button:nth-child(4)");
      const downloading = page.waitForEvent("download");
      await page.keyboard.press("Enter");
      assert.equal((await downloading).suggestedFilename(), "写错的.check.sarif");
    });
  });

  test("an explanation is kept for the file, travels in a file, goes stale, and is forgotten", async () => {
    await during(PLANTED, async ({ page }) => {
      await explain(page, 0, "年初数按批复调整：见“附件 #3”");
      await page.locator(".badge-explained").waitFor();
      assert.match(await wordsOf(page.locator(".about-count")), /其中已说明 1/);
      await page.reload();
      await openFile(page, PLANTED);
      await page.locator(".badge-explained").waitFor();
      const text = new TextDecoder().decode(await exported(page, "出错说明 YAML"));
      const { explanations, problems } = readExplanations(text);
      assert.deepEqual(problems, []);
      assert.equal(explanations[0]?.reason, "年初数按批复调整：见“附件 #3”");
      await page.locator(".menu summary").click();
      await page.getByRole("button", { name: "忘掉这份文件" }).click();
      await page.getByText("已忘掉“写错的.md”").waitFor();
      assert.equal(await page.locator(".badge-explained").count(), 0);
      const printed = explanations[0]?.printed[0] ?? "";
      await drop(page, textFile("写错的.explanations.yaml", text.replace(printed, "9.99")));
      await page.getByText(/读入 1 条说明/).waitFor();
      await page.locator(".badge-stale").waitFor();
      await page
        .locator(".card", { has: page.locator(".badge-stale") })
        .locator(".card-head")
        .click();
      assert.match(await wordsOf(page.locator("p.said-changed")), /写说明时的数是 9\.99/);
      assert.deepEqual(await violations(page), []);
      await drop(page, textFile("坏.yaml", "explanations:\n  - finding: x\n"));
      await page.getByText(/没有读到说明.*缺少 reason/).waitFor();
      await openFile(page, SOUND);
      await drop(page, textFile("写错的.explanations.yaml", text));
      await page.getByText("1 条说明所对的疑点不再出现").waitFor();
    });
  });

  test("every export is made in the browser and holds every finding", async () => {
    await during(PLANTED, async ({ page }) => {
      const count = await page.locator(".card").count();
      const parsed = async (words: string) =>
        JSON.parse(new TextDecoder().decode(await exported(page, words)));
      assert.equal((await parsed("JSON")).findings.length, count);
      const log = await parsed("SARIF");
      assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
      const { results } = log.runs[0];
      const failed = results.filter(({ kind }: { kind: string }) => kind === "fail");
      assert.equal(failed.length, count);
      const workbook = await exported(page, "疑点清单 XLSX");
      const list = new Workbook();
      await list.xlsx.load(workbook);
      assert.equal(list.getWorksheet("疑点")?.rowCount, count + 1);
      const figures = Number(/\d+$/.exec(await wordsOf(page.locator("#tab-facts")))?.[0]);
      const unread = Number(/\d+$/.exec(await wordsOf(page.locator("#tab-unread")))?.[0]);
      const csv = new TextDecoder().decode(await exported(page, "读出的数据 CSV"));
      assert.equal(csv.trimEnd().split("\r\n").length, figures + unread + 1);
      const html = await exported(page, "核对报告 HTML");
      await shownFromDisk(page, html, count);
      await openFile(page, PDF);
      const pdf = await exported(page, "带批注的 PDF");
      assert.match(new TextDecoder("latin1").decode(pdf.subarray(0, 8)), /^%PDF-1\./);
      assert.ok(pdf.length >= PDF.bytes.length);
    });
  });

  test("last year's document, dropped beside or chosen later, is checked against this year's", async () => {
    await during(undefined, async ({ page }) => {
      await drop(page, PRIOR, SOUND);
      await page.locator(".about strong", { hasText: SOUND.name }).waitFor();
      await page.locator(".card", { hasText: "23.79" }).first().waitFor();
      await page.getByRole("tab", { name: "与上年" }).click();
      assert.match(
        await wordsOf(page.locator(".prior-head")),
        /上年\.md（云岭市档案馆 2023 年度）/,
      );
      const broken = page.locator(".row-line", { hasText: "有疑点" });
      await broken.first().click();
      assert.match(await wordsOf(page.locator("aside.panel")), /上年文件“上年\.md”里的数/);
      assert.deepEqual(await violations(page), []);
      await openFile(page, PLANTED);
      await page.getByRole("tab", { name: "与上年" }).click();
      assert.deepEqual(await violations(page), []);
      const buffer = Buffer.from(PRIOR.bytes);
      await page
        .getByLabel("上年的决算")
        .setInputFiles([{ name: PRIOR.name, mimeType: "text/markdown", buffer }]);
      await page.locator(".prior-head").waitFor();
    });
  });

  test("on a phone a box opens its card as a sheet, and the figure is seen above it", async () => {
    await during(
      PLANTED,
      async ({ page }) => {
        const figure = page.locator(".original .fig", { hasText: "1,652.00" });
        await figure.click();
        const sheet = page.locator("aside.panel");
        assert.match(await wordsOf(sheet), /疑点 F\d{3}[\s\S]*印为1,652\.00/);
        await page.waitForTimeout(200);
        const [top, own] = [await sheet.boundingBox(), await figure.boundingBox()];
        assert.ok(
          top !== null && own !== null && own.y + own.height <= top.y,
          "the figure is seen",
        );
        assert.deepEqual(await violations(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= PHONE.width);
        await sheet.getByRole("button", { name: /关闭疑点/ }).click();
        await page.getByRole("button", { name: "清单", exact: true }).click();
        await page.locator(".card-head").first().click();
        assert.deepEqual(await violations(page), []);
        await page.locator(".card-to-place").first().click();
        await page.locator(".original .is-framed").first().waitFor();
        assert.equal(addressOf(page).search.get("pane"), null);
      },
      { viewport: PHONE },
    );
  });

  test("browsers that lack what is younger than they are check all the same", async () => {
    await during(undefined, async ({ page }) => {
      await page.route("**/read.worker-*.js", async (route) => {
        const answer = await route.fetch();
        const older = ["Map.groupBy", "Array.prototype.toSorted", "Array.prototype.toReversed"];
        const body = older.map((name) => `delete ${name};`).join("") + (await answer.text());
        await route.fulfill({ response: answer, body });
      });
      await page.reload();
      await openFile(page, PLANTED);
      await page.locator(".card-error").first().waitFor();
      assert.equal(await page.locator(".card-error").count(), WRONG.length);
    });
  });

  test("a verdict hides nothing, is kept, and can be handed on; x marks a card as seen", async () => {
    await during(PLANTED, async ({ page }) => {
      const count = await page.locator(".card").count();
      await page.locator(".card-head").first().click();
      await page.locator(".card-open").getByRole("button", { name: "这条不对" }).click();
      assert.deepEqual(await violations(page), [], "the form");
      await page.getByLabel(/^哪里不对/).fill("年初数另有口径");
      await page.keyboard.press("Control+Enter");
      await page.locator(".card-open .badge-verdict").waitFor();
      assert.equal(await page.locator(".card").count(), count);
      await page.locator(".card-open .card-head").focus();
      await page.keyboard.press("x");
      await page.locator(".card-open .badge-seen").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.waitForTimeout(200);
      await page.reload();
      await openFile(page, PLANTED);
      await page.locator(".badge-verdict").waitFor();
      await page.locator(".badge-seen").waitFor();
      const text = new TextDecoder().decode(await exported(page, "“这条不对”的意见 JSON"));
      const { verdicts, document } = JSON.parse(text);
      assert.equal(document.name, PLANTED.name);
      assert.equal(verdicts.length, 1);
      assert.equal(verdicts[0].reason, "年初数另有口径");
      assert.ok(verdicts[0].printed.length > 0);
      await page.locator(".card-head").first().click();
      await page.locator(".card-open .card-head").focus();
      await page.keyboard.press("x");
      await page.locator(".badge-seen").waitFor({ state: "detached" });
    });
  });

  test("the strip counts each finding once, and a bar opens its first", async () => {
    await during(PLANTED, async ({ page }) => {
      const words = await page
        .locator(".strip button")
        .evaluateAll((all) => all.map((part) => part.getAttribute("aria-label") ?? ""));
      const counts = words.map((text) => Number(/(\d+) 条疑点$/.exec(text)?.[1] ?? 0));
      const cards = await page.locator(".card").count();
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        cards,
      );
      const at = counts.findIndex((count) => count > 0);
      await page.locator(".strip button").nth(at).click();
      await page.locator(".card-open").waitFor();
      await openFile(page, PDF);
      assert.equal(await page.locator(".strip button").count(), 2, "one for each page");
      await page.getByRole("button", { name: /^第 2 页，/ }).click();
      await page.waitForFunction(() => new URL(location.href).searchParams.get("p") === "2");
    });
  });

  test("the account of a phone is not wider than the phone", async () => {
    await during(
      PLANTED,
      async ({ page }) => {
        await page.getByRole("button", { name: "清单", exact: true }).click();
        await page.getByRole("tab", { name: "核对账" }).click();
        const [wide, seen] = await page
          .locator(".account")
          .evaluate((element) => [element.scrollWidth, element.clientWidth]);
        assert.ok((wide ?? 0) <= (seen ?? 0), `${wide} of ${seen}`);
        const cut = await page
          .locator(".account td, .account th")
          .evaluateAll((all) => all.filter((own) => own.scrollWidth > own.clientWidth).length);
        assert.equal(cut, 0, "no cell is cut off");
        assert.deepEqual(await violations(page), []);
      },
      { viewport: PHONE },
    );
  });

  test("every export is made without a network once the page has loaded", async () => {
    await during(undefined, async ({ page, context }) => {
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(2000);
      await context.setOffline(true);
      await openFile(page, PLANTED);
      await page.locator(".card-error").first().waitFor();
      for (const words of ["核对报告 HTML", "疑点清单 XLSX", "JSON", "SARIF", "出错说明 YAML"]) {
        assert.ok((await exported(page, words)).length > 10, words);
      }
      await drop(page, textFile("a.explanations.yaml", "explanations: []\n"));
      await page.getByText(/没有读到说明/).waitFor();
    });
  });

  test("checking works without a network once the page has loaded", async () => {
    await during(undefined, async ({ page, context }) => {
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(500);
      await context.setOffline(true);
      await openFile(page, PLANTED);
      await page.locator(".card-error").first().waitFor();
      assert.match(await wordsOf(page.locator(".foot")), /本次检查发出的请求：0/);
    });
  });
});

/** Whether an element stands within the part of the original that is seen. */
async function isInSight(page: Page, element: ReturnType<Page["locator"]>): Promise<boolean> {
  const [pane, own] = [
    await page.locator(".original-scroll").boundingBox(),
    await element.boundingBox(),
  ];
  if (pane === null || own === null) return false;
  return own.y >= pane.y && own.y + own.height <= pane.y + pane.height;
}

/** Writes an explanation at the n-th card. */
async function explain(page: Page, card: number, reason: string): Promise<void> {
  await page.locator(".card-head").nth(card).click();
  await page.getByRole("button", { name: "写出错说明" }).click();
  await page.getByLabel(/^说明/).fill(reason);
  await page.getByLabel("责任人").fill("李四");
  await page.getByRole("button", { name: "保存说明" }).click();
}

/** Asks the menu for an export; answers with its bytes. */
async function exported(page: Page, words: string): Promise<Uint8Array> {
  await page.locator(".menu summary").click();
  const downloading = page.waitForEvent("download");
  await page.locator(".menu-list button", { hasText: words }).click();
  const path = await (await downloading).path();
  return new Uint8Array(readFileSync(path));
}

/** Opens a report from a disk, where nothing can be fetched, and counts its cards. */
async function shownFromDisk(page: Page, html: Uint8Array, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "juesuan-"));
  try {
    const path = join(folder, "report.html");
    await writeFile(path, html);
    const report = await page.context().newPage();
    await report.goto(pathToFileURL(path).href);
    assert.equal(await report.locator("article.card").count(), count);
    await report.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
