import { BASE, economicLine, economicSum, FUND_ITEMS, ITEMS, less, sum } from "./accounts.ts";

const projectGeneral = sum(ITEMS.map(({ project }) => project));
const basic = sum(ITEMS.map((item) => item.basic));
const otherProject = sum(ITEMS.map((item) => item.otherProject));
const fund = sum(FUND_ITEMS.map(({ project }) => project));
const general = sum([basic, projectGeneral]);
const income = sum([BASE.generalIncome, BASE.fundIncome, BASE.otherIncome]);
const opening = sum([BASE.generalOpening, BASE.otherOpening]);
const expenditure = sum([general, fund, otherProject]);
const grandTotal = sum([income, opening]);
const fiscalIncome = sum([BASE.generalIncome, BASE.fundIncome]);
const fiscalExpenditure = sum([general, fund]);
const fiscalTotal = sum([fiscalIncome, BASE.generalOpening]);
const vehicle = economicLine("30231");
const reception = economicLine("30217");

/** What follows from the base numbers by addition alone. */
export const TOTALS = {
  basic,
  projectGeneral,
  otherProject,
  general,
  fund,
  income,
  opening,
  expenditure,
  project: sum([projectGeneral, fund, otherProject]),
  grandTotal,
  closing: less(grandTotal, expenditure),
  fiscalIncome,
  fiscalExpenditure,
  fiscalTotal,
  fiscalClosing: less(fiscalTotal, fiscalExpenditure),
  priorGeneral: sum(ITEMS.map(({ prior }) => prior)),
  priorFund: sum(FUND_ITEMS.map(({ prior }) => prior)),
  personnel: economicSum("301", "303"),
  public: economicSum("302", "310"),
  vehicle,
  reception,
  publics: sum([vehicle, reception]),
  publicsBudget: sum([BASE.vehicleBudget, BASE.receptionBudget]),
  publicsPrior: sum([BASE.vehiclePrior, BASE.receptionPrior]),
  procurement: sum([BASE.procurementGoods, BASE.procurementWorks, BASE.procurementServices]),
} as const;
