import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { openDossier } from "#check/dossier.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { type Printed, readPrinted } from "#model/printed.ts";
import { type Account, stateCounts } from "#model/report.ts";
import { assert as isTrue } from "#model/result.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { OBLIGATION_RULES } from "#standard/obligation-rules.ts";
import { OBLIGATION_TITLES } from "#standard/obligation-titles.ts";
import { OBLIGATIONS } from "#standard/obligations.ts";
import { relationById } from "#standard/relations/relations.ts";
import { check } from "./check.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/rules.ts";
import { openSession, recheck } from "./session.ts";

const SAMPLE = new URL("../../sample/disclosure.md", import.meta.url);

async function disclosureOf(bytes: Uint8Array): Promise<Disclosure> {
  const document = await read(bytes, { name: "sample.md" });
  isTrue(document.ok, "the sample can be read");
  return recognise(document.value);
}

const sample = await disclosureOf(new Uint8Array(readFileSync(SAMPLE)));
const fragment = await disclosureOf(
  new TextEncoder().encode(readFileSync(SAMPLE, "utf8").split("\n").slice(0, 60).join("\n")),
);

/** Checked and due, of obligations and relations: 完成率 is their quotient. */
function completion(account: Account): readonly [done: number, due: number] {
  const counts = stateCounts(account.lines.filter(({ kind }) => kind !== "rule"));
  const done = counts.held + counts.broken;
  return [done, done + counts["cannot-tell"] + counts["no-rule"]];
}

for (const [name, disclosure] of [
  ["a whole document", sample],
  ["a document that breaks off", fragment],
] as const) {
  test(`no rule that is taken away raises what was checked of ${name}`, () => {
    const dossier = openDossier(disclosure);
    const [done, due] = completion(check(dossier).account);
    const raised = RULES.filter((rule) => {
      const rules = RULES.filter((other) => other !== rule);
      const [lessDone, lessDue] = completion(check(dossier, { rules }).account);
      return lessDone * due > done * lessDue;
    });
    assert.deepEqual(
      raised.map(({ id }) => id),
      [],
    );
  });
}

test("without any rule every obligation that rules decide is said to have none", () => {
  const { lines } = check(openDossier(sample), { rules: [] }).account;
  const bare = lines.filter(({ kind, id }) => kind === "obligation" && id in OBLIGATION_RULES);
  assert.ok(bare.length > 30, `${bare.length} obligations`);
  const decided = bare.filter(({ state }) => state === "cannot-tell" || state === "does-not-apply");
  assert.deepEqual(decided, []);
});

test("a rule that fails is a defect of the program, and the others go on", () => {
  const [first] = RULES;
  isTrue(first !== undefined, "there are rules");
  const failing: Rule = {
    ...first,
    id: "always-fails",
    run: () => {
      throw new Error("planted");
    },
  };
  const report = check(openDossier(sample), { rules: [failing, ...RULES] });
  assert.deepEqual(report.defects, [{ rule: "always-fails", what: "planted" }]);
  assert.equal(report.findings.length, check(openDossier(sample)).findings.length);
});

test("every obligation has its Chinese title, and the catalogue of deciders is that of the rules", () => {
  assert.deepEqual(
    OBLIGATIONS.filter(({ id }) => OBLIGATION_TITLES[id] === undefined),
    [],
  );
  const claimed = new Set(
    RULES.flatMap(({ id, obligations }) => obligations.map((o) => `${o} ${id}`)),
  );
  const listed = new Set(
    Object.entries(OBLIGATION_RULES).flatMap(([o, ids]) => ids.map((id) => `${o} ${id}`)),
  );
  assert.deepEqual([...claimed].sort(), [...listed].sort());
});

test("no rule repeats what the arithmetic of a relation says", () => {
  const twice = RULES.filter(({ id }) => {
    const relation = relationById(id);
    return relation?.tests.some(({ kind }) => kind !== "words") ?? false;
  });
  assert.deepEqual(twice, []);
});

/** The print with its first two digits exchanged, or undefined where that is the same. */
function swapped({ printed }: Fact): Printed | undefined {
  const text = printed.text.replace(/^(\d)(\d)/, (_, a: string, b: string) => b + a);
  const result = text === printed.text ? undefined : readPrinted(text, printed.unit);
  return result?.ok === true ? result.value : undefined;
}

test("an edit is judged as the whole document would be, and undoing it gives the first report", () => {
  const session = openSession(openDossier(sample));
  const edits = sample.facts.flatMap((fact) => {
    const printed = fact.kind === "amount" ? swapped(fact) : undefined;
    return printed === undefined ? [] : [{ fact, printed }];
  });
  assert.ok(edits.length > 60, `${edits.length} edits`);
  let differing = 0;
  for (const { fact, printed } of edits.slice(0, 60)) {
    const edited = recheck(session, new Map([[fact.id, printed]]));
    const whole = check(edited.dossier);
    const named = (ids: readonly { id: string }[]) =>
      ids
        .map(({ id }) => id)
        .sort()
        .join("\n");
    if (named(edited.findings) !== named(whole.findings)) differing += 1;
    const undone = recheck(edited, new Map([[fact.id, fact.printed]]));
    assert.deepEqual(undone.findings, session.findings);
  }
  // Which lists are complete is not asked again after an edit: rarely another relation speaks.
  assert.ok(differing <= 3, `${differing} of 60 edits are judged otherwise`);
});

test("a finding on a doubtful reading says so and is at most likely", () => {
  const total = sample.facts.find(
    (fact) => fact.concepts[0].startsWith("03[total]") && swapped(fact) !== undefined,
  );
  const printed = total === undefined ? undefined : swapped(total);
  isTrue(total !== undefined && printed !== undefined, "the sample has a total");
  const facts = sample.facts.map(
    (fact): Fact => ({
      ...fact,
      source: {
        kind: "read",
        places: fact.source.kind === "read" ? fact.source.places : [],
        isDoubtful: true,
      },
    }),
  );
  const session = openSession(openDossier({ ...sample, facts }));
  const report = recheck(session, new Map([[total.id, printed]]));
  const found = report.findings.filter(({ figures }) =>
    figures.some(({ fact }) => fact === total.id),
  );
  assert.ok(found.length > 0);
  for (const finding of found) {
    assert.notEqual(finding.certainty, "certain");
    assert.match(finding.message, /识读存疑/);
    assert.notEqual(finding.cause?.certainty, "certain");
  }
});

test("shares of nothing need not make a hundred", async () => {
  const text = `# 云屏县农业农村局2024年度部门决算

## 九、财政拨款“三公”经费支出决算情况说明

财政拨款“三公”经费支出决算0.00万元，其中：因公出国（境）费0.00万元，占0.00%；公务用车购置及运行维护费0.00万元，占0.00%；公务接待费0.00万元，占0.00%。
`;
  const disclosure = await disclosureOf(new TextEncoder().encode(text));
  assert.ok(disclosure.facts.some(({ concepts }) => concepts[0] === "n.three.abroad-share"));
  const grave = check(openDossier(disclosure)).findings.filter(
    ({ severity }) => severity !== "note",
  );
  assert.deepEqual(
    grave.map(({ rule }) => rule),
    [],
  );
});
