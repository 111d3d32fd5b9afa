import assert from "node:assert/strict";
import { test } from "node:test";
import { systemOf } from "#check/arithmetic/ground.ts";
import { canHold } from "#check/arithmetic/grounding/holds.ts";
import type { System } from "#check/arithmetic/system.ts";
import { arithmeticText } from "#check/arithmetic/telling.ts";
import { openDossier } from "#check/dossier.ts";
import { pdfAssets } from "#host/pdf-assets.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { CORPUS_MISSING, corpusFile, hasCorpus } from "./corpus.ts";
import { corpusDocuments } from "./documents.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;

/**
 * What is wrong in the documents, found by reading them: the rule and how the arithmetic is told.
 * Everything else that a relation says must hold.
 */
const TRUE_ERRORS: Readonly<Record<string, readonly string[]>> = {
  // 合计31.23, 公务接待费1.58, 车辆运行费28.91, 因公出国（境）0; then 公务接待费1.58元 (labels G01, G03).
  "gansu-transport-bureau-sangong-2015": [
    "same-figure-agrees: 公务接待1.58万元，公务接待1.58元，差1.58万元",
    "three-publics-add-up-without-subtotal: " +
      "因公出国(境)0＋车辆运行28.91＋公务接待1.58＝30.49，印“三公”经费31.23，差0.74",
  ],
  // 比2020年4729减少533, 同比下降11.2%; the table gives 4196 (labels Y01).
  "hunan-county-sangong-budget-2021": [
    "three-publics-change-rates: -533÷（4196＋533）＝-11.3%，印下降11.2%",
  ],
  // 住房保障支出（类）29.42万元，占9.55%: bent so that the four shares make 100. And of a total of
  // 21.07, won by small enterprises 21.07 in reserved projects and 21.07 in others.
  "putuo-social-work-2024": [
    "general-class-shares: 29.42÷307.82＝9.56%，印9.55%",
    "procurement-sme-won-within-total: 面向中小企业预留的政府采购项目中21.07＋其他政府采购项目中21.07" +
      "＝42.14，不应大于政府采购金额21.07，超出21.07",
  ],
};

/** Soft relations that do not hold: questions, not contradictions (labels F01, G02, H01). */
const TRUE_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  "gansu-transport-bureau-sangong-2015": [
    "three-publics-change-within-items: “三公”经费比上年增加15.15，不应大于" +
      "公务用车运行比上年增加14.79－公务接待比上年减少0.26＝14.53，超出0.62",
  ],
  "hebei-vocational-school-performance-2019": ["project-execution-rate: 9÷10＝90%，印86%"],
  "yunnan-data-centre-performance-2024": [
    "performance-projects-add-up: 年初批复预算8＋年中增加8＝16，印实施项目15，差1个",
  ],
};

/** Grounds at least: fewer and something is no longer seen. */
const GROUNDS_LEAST: Readonly<Record<string, number>> = {
  "urumqi-natural-resources-2024": 500,
  "putuo-social-work-2024": 300,
  "sichuan-yunping-agriculture-2024": 950,
  "guangxi-guiling-culture-2024": 550,
  "beijing-yongning-water-2024": 100,
  "sichuan-maternal-health-2020": 25,
  "guangxi-military-retirees-2021": 7,
};

async function systemOfFile(path: string): Promise<System> {
  const bytes = corpusFile(path);
  assert.ok(bytes, path);
  const result = await read(bytes, { name: path, pdf: pdfAssets() });
  assert.ok(result.ok, path);
  return systemOf(openDossier(recognise(result.value)));
}

function broken(system: System, isHard: boolean): readonly string[] {
  return system.grounds
    .filter((ground) => ground.isHard === isHard && !canHold(system.figures, ground.form))
    .map((ground) => `${ground.rule}: ${arithmeticText(system, ground)}`);
}

test("every relation that does not hold is an error that the document has", { skip }, async (t) => {
  let grounds = 0;
  for (const { name, path } of corpusDocuments()) {
    const system = await systemOfFile(path);
    assert.deepEqual(broken(system, true), TRUE_ERRORS[name] ?? [], name);
    assert.deepEqual(broken(system, false), TRUE_QUESTIONS[name] ?? [], name);
    const covered = system.groundsOf.filter((list) => list.length > 0).length;
    t.diagnostic(
      `${name}: ${system.grounds.length} grounds, ${covered} of ${system.figures.length}`,
    );
    assert.ok(system.grounds.length >= (GROUNDS_LEAST[name] ?? 0), name);
    grounds += system.grounds.length;
  }
  assert.ok(grounds > 2_700, `${grounds} grounds`);
});

test("an empty form has no figures and nothing to say", { skip }, async () => {
  const system = await systemOfFile("official-template-department-final-accounts.pdf");
  assert.deepEqual(system.grounds, []);
  assert.ok(system.silent.length > 100);
});
