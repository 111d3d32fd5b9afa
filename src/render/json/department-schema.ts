import { z } from "zod";
import { POLICIES } from "#standard/accounting/policies.ts";
import { LEDGER_WORDS, UNIT_KIND_WORDS } from "#standard/department-tables.ts";
import { SCORING_POLICIES } from "#standard/performance/policies.ts";

/**
 * The shapes of department.yaml and reasons.yaml, for editors that complete and check while typing.
 * docs/schema/department.json and docs/schema/reasons.json are made of them. The reader keeps every
 * scalar as written, so texts and plain numbers are both let through where a code stands.
 */

const text = z.string();
const code = z.union([z.string(), z.int()]).describe("a code; quote it to keep leading zeros");

function wordsOf(words: Readonly<Record<string, readonly string[]>>): [string, ...string[]] {
  const [first = "", ...rest] = Object.entries(words).flatMap(([value, own]) => [value, ...own]);
  return [first, ...rest];
}

function choice(values: readonly { readonly value: string; readonly zh: string }[]) {
  const [first = "", ...rest] = values.flatMap(({ value, zh }) => [value, zh]);
  return z.enum([first, ...rest]).optional();
}

const unit = z.strictObject({
  code: code.describe("单位代码; its books are books/CODE.csv"),
  name: text.describe("单位名称"),
  kind: z.enum(wordsOf(UNIT_KIND_WORDS)).describe("行政, 参公, 事业"),
  ledger: z.enum(wordsOf(LEDGER_WORDS)).optional().describe("会计制度"),
  parent: code.optional().describe("上级单位代码"),
  creditCode: text.optional().describe("统一社会信用代码"),
  head: z
    .union([z.enum(["是", "否"]), z.boolean()])
    .optional()
    .describe("部门本级"),
  fund: text.optional().describe("the one kind of fiscal money of postings that name none"),
});

const policies = z.strictObject({
  surplusOfAdministrativeUnit: choice(POLICIES.surplusOfAdministrativeUnit.values),
  offStatementFlows: choice(POLICIES.offStatementFlows.values),
  threePublicsBudgetColumn: choice(POLICIES.threePublicsBudgetColumn.values),
  threePublicsFunds: choice(POLICIES.threePublicsFunds.values),
  internalServices: choice(POLICIES.internalServices.values),
});

const scoringPolicy = z.string().refine((id) => Object.hasOwn(SCORING_POLICIES, id));

export const departmentSchema = z.strictObject({
  department: text.min(1).describe("部门名称, as it is printed"),
  year: z.union([z.int().min(1900).max(2099), z.string().regex(/^(?:19|20)\d\d(?:年度?)?$/)]),
  region: text.nullish().describe("版式: 新疆, 上海 …; 全国 for the national form"),
  money: z.enum(["元", "千元", "万元", "百万元", "亿元"]).optional(),
  decimals: z.int().min(0).max(6).optional(),
  units: z.array(unit).nullish().describe("or registers/units.csv"),
  people: z
    .array(z.strictObject({ role: text, name: text.nullish(), phone: code.nullish() }))
    .nullish(),
  policies: policies.nullish().describe("what the law leaves open and the department chose"),
  scoring: z.record(text, scoringPolicy).nullish().describe("scoring policies by name"),
  codes: z.record(text, text).nullish().describe("names of codes that the lists do not have"),
});

const reasons = z
  .record(
    text.describe("a slot: n.overall.change, n.general.item-change[2130101] …"),
    text.nullish(),
  )
  .nullish();

export const reasonsSchema = z.strictObject({
  reasons: reasons.describe("主要原因 of the department's disclosure"),
  units: z.record(text, reasons).nullish().describe("of units that publish on their own"),
});
