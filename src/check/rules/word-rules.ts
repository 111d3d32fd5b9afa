import type { Rule } from "#check/rule.ts";
import { announcedFormsMissing } from "./disclosure/announced-forms-missing.ts";
import { assetsIncomplete } from "./disclosure/assets-incomplete.ts";
import { assetsMissing } from "./disclosure/assets-missing.ts";
import { basicNotByEconomicCode } from "./disclosure/basic-not-by-economic-code.ts";
import { decimalsVary } from "./disclosure/decimals-vary.ts";
import { departmentAndUnitMixed } from "./disclosure/department-and-unit-mixed.ts";
import { disclosurePartMissing } from "./disclosure/disclosure-part-missing.ts";
import { emptyStatementNeedsSentence } from "./disclosure/empty-statement-needs-sentence.ts";
import { glossaryMissing } from "./disclosure/glossary-missing.ts";
import { incomeSourcesMissing } from "./disclosure/income-sources-missing.ts";
import { narrativeSectionMissing } from "./disclosure/narrative-section-missing.ts";
import { operatingExpensesMissing } from "./disclosure/operating-expenses-missing.ts";
import { performanceExtentMissing } from "./disclosure/performance-extent-missing.ts";
import { performanceMissing } from "./disclosure/performance-missing.ts";
import { problemsAndMeasuresMissing } from "./disclosure/problems-and-measures-missing.ts";
import { procurementEnterprisesMissing } from "./disclosure/procurement-enterprises-missing.ts";
import { procurementMissing } from "./disclosure/procurement-missing.ts";
import { procurementPartsMissing } from "./disclosure/procurement-parts-missing.ts";
import { publishedInUnusualMonth } from "./disclosure/published-in-unusual-month.ts";
import { statementColumnsMissing } from "./disclosure/statement-columns-missing.ts";
import { statementMissing } from "./disclosure/statement-missing.ts";
import { statementUnitMissing } from "./disclosure/statement-unit-missing.ts";
import { threePublicsCountsMissing } from "./disclosure/three-publics-counts-missing.ts";
import { threePublicsMissing } from "./disclosure/three-publics-missing.ts";
import { threePublicsNotSplit } from "./disclosure/three-publics-not-split.ts";
import { threePublicsScopeDisagrees } from "./disclosure/three-publics-scope-disagrees.ts";
import { titleIncomplete } from "./disclosure/title-incomplete.ts";
import { unitsCountDiffersFromList } from "./disclosure/units-count-differs-from-list.ts";
import { abroadAmountNeedsGroups } from "./narrative/abroad-amount-needs-groups.ts";
import { changeUnexplained } from "./narrative/change-unexplained.ts";
import { changeWordsAgreeSign } from "./narrative/change-words-agree-sign.ts";
import { contentsAgreesBody } from "./narrative/contents-agrees-body.ts";
import { departmentNameAgrees } from "./narrative/department-name-agrees.ts";
import { generalClassesComplete } from "./narrative/general-classes-complete.ts";
import { generalItemsComplete } from "./narrative/general-items-complete.ts";
import { itemDirectionAgainstBudget } from "./narrative/item-direction-against-budget.ts";
import { officesCountAgreesList } from "./narrative/offices-count-agrees-list.ts";
import { performanceAmountNeedsProjects } from "./narrative/performance-amount-needs-projects.ts";
import { performanceAverageFitsGrades } from "./narrative/performance-average-fits-grades.ts";
import { personnelCostNeedsStaff } from "./narrative/personnel-cost-needs-staff.ts";
import { personnelNamesAgree06 } from "./narrative/personnel-names-agree-06.ts";
import { publicNamesAgree06 } from "./narrative/public-names-agree-06.ts";
import { receptionAmountNeedsVisits } from "./narrative/reception-amount-needs-visits.ts";
import { runningChangeUnexplained } from "./narrative/running-change-unexplained.ts";
import { runningCostOnlyForOffices } from "./narrative/running-cost-only-for-offices.ts";
import { sameFigureSamePrint } from "./narrative/same-figure-same-print.ts";
import { threePublicsChangeUnexplained } from "./narrative/three-publics-change-unexplained.ts";
import { unitAgrees } from "./narrative/unit-agrees.ts";
import { vehicleOperationNeedsVehicles } from "./narrative/vehicle-operation-needs-vehicles.ts";
import { vehiclePurchaseNeedsVehicles } from "./narrative/vehicle-purchase-needs-vehicles.ts";
import { vehiclesDifferenceExplained } from "./narrative/vehicles-difference-explained.ts";
import { yearAgrees } from "./narrative/year-agrees.ts";
import { zeroBaseRateConvention } from "./narrative/zero-base-rate-convention.ts";
import { threePublicsCostImplausible } from "./plausibility/three-publics-cost-implausible.ts";
import { amountStopsAboveItem } from "./statements/amount-stops-above-item.ts";
import { basicEconomicCodesAreBasic } from "./statements/basic-economic-codes-are-basic.ts";
import { codeAndNameAgree } from "./statements/code-and-name-agree.ts";
import { emptyFundStatementMeansEmptyColumns } from "./statements/empty-fund-statement-means-empty-columns.ts";
import { emptyThreePublicsNeedsNoBasic } from "./statements/empty-three-publics-needs-no-basic.ts";
import { expenditureCodesNest } from "./statements/expenditure-codes-nest.ts";
import { functionEconomicBothPresent } from "./statements/function-economic-both-present.ts";
import { generalBudgetCodesNest } from "./statements/general-budget-codes-nest.ts";
import { generalBudgetRowsExistInExpenditure } from "./statements/general-budget-rows-exist-in-expenditure.ts";
import { generalThreePublicsWithinFiscal } from "./statements/general-three-publics-within-fiscal.ts";
import { incomeCodesNest } from "./statements/income-codes-nest.ts";
import { meetingTrainingBasicWithinTable } from "./statements/meeting-training-basic-within-table.ts";
import { nonFiscalSurplusNeedsInstitution } from "./statements/non-fiscal-surplus-needs-institution.ts";
import { operatingIncomeAndCostComeTogether } from "./statements/operating-income-and-cost-come-together.ts";
import { runningCostTableAgreesNarrative } from "./statements/running-cost-table-agrees-narrative.ts";
import { surplusDistributionNeedsInstitution } from "./statements/surplus-distribution-needs-institution.ts";
import { threePublicsAgreesGeneralDetail } from "./statements/three-publics-agrees-general-detail.ts";
import { bracketUnclosed } from "./wording/bracket-unclosed.ts";
import { choiceLeft } from "./wording/choice-left.ts";
import { completionOfWrongBudget } from "./wording/completion-of-wrong-budget.ts";
import { definitionRepeated } from "./wording/definition-repeated.ts";
import { doubledPunctuation } from "./wording/doubled-punctuation.ts";
import { duplicatedClause } from "./wording/duplicated-clause.ts";
import { figureWithoutUnit } from "./wording/figure-without-unit.ts";
import { functionPathDisagrees } from "./wording/function-path-disagrees.ts";
import { itemNumberSkipped } from "./wording/item-number-skipped.ts";
import { listRepeatsName } from "./wording/list-repeats-name.ts";
import { personalData } from "./wording/personal-data.ts";
import { placeholderLeft } from "./wording/placeholder-left.ts";
import { reasonAgainstDirection } from "./wording/reason-against-direction.ts";
import { reasonEmpty } from "./wording/reason-empty.ts";
import { repeatedSentence } from "./wording/repeated-sentence.ts";
import { sectionNumberSkipped } from "./wording/section-number-skipped.ts";
import { templateHintLeft } from "./wording/template-hint-left.ts";
import { useOfAnotherItem } from "./wording/use-of-another-item.ts";

/** Rules about what stands in the document beside its arithmetic and its performance forms. */
export const WORD_RULES: readonly Rule[] = [
  announcedFormsMissing,
  assetsIncomplete,
  assetsMissing,
  basicNotByEconomicCode,
  decimalsVary,
  departmentAndUnitMixed,
  disclosurePartMissing,
  emptyStatementNeedsSentence,
  glossaryMissing,
  incomeSourcesMissing,
  narrativeSectionMissing,
  operatingExpensesMissing,
  performanceExtentMissing,
  performanceMissing,
  problemsAndMeasuresMissing,
  procurementEnterprisesMissing,
  procurementMissing,
  procurementPartsMissing,
  publishedInUnusualMonth,
  statementColumnsMissing,
  statementMissing,
  statementUnitMissing,
  threePublicsCountsMissing,
  threePublicsMissing,
  threePublicsNotSplit,
  threePublicsScopeDisagrees,
  titleIncomplete,
  unitsCountDiffersFromList,
  amountStopsAboveItem,
  basicEconomicCodesAreBasic,
  codeAndNameAgree,
  emptyFundStatementMeansEmptyColumns,
  emptyThreePublicsNeedsNoBasic,
  expenditureCodesNest,
  functionEconomicBothPresent,
  generalBudgetCodesNest,
  generalBudgetRowsExistInExpenditure,
  generalThreePublicsWithinFiscal,
  incomeCodesNest,
  meetingTrainingBasicWithinTable,
  nonFiscalSurplusNeedsInstitution,
  operatingIncomeAndCostComeTogether,
  runningCostTableAgreesNarrative,
  surplusDistributionNeedsInstitution,
  threePublicsAgreesGeneralDetail,
  abroadAmountNeedsGroups,
  changeUnexplained,
  changeWordsAgreeSign,
  contentsAgreesBody,
  departmentNameAgrees,
  generalClassesComplete,
  generalItemsComplete,
  itemDirectionAgainstBudget,
  officesCountAgreesList,
  performanceAmountNeedsProjects,
  performanceAverageFitsGrades,
  personnelCostNeedsStaff,
  personnelNamesAgree06,
  publicNamesAgree06,
  receptionAmountNeedsVisits,
  runningChangeUnexplained,
  runningCostOnlyForOffices,
  sameFigureSamePrint,
  threePublicsChangeUnexplained,
  unitAgrees,
  vehicleOperationNeedsVehicles,
  vehiclePurchaseNeedsVehicles,
  vehiclesDifferenceExplained,
  yearAgrees,
  zeroBaseRateConvention,
  bracketUnclosed,
  choiceLeft,
  completionOfWrongBudget,
  definitionRepeated,
  doubledPunctuation,
  duplicatedClause,
  figureWithoutUnit,
  functionPathDisagrees,
  itemNumberSkipped,
  listRepeatsName,
  personalData,
  placeholderLeft,
  reasonAgainstDirection,
  reasonEmpty,
  repeatedSentence,
  sectionNumberSkipped,
  templateHintLeft,
  useOfAnotherItem,
  threePublicsCostImplausible,
];
