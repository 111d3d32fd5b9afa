import { printedFen } from "./fitting.ts";
import type { Closing, Movement, Opening, OwnFlow } from "./plan.ts";
import { ARCHIVE, BRIGADE, FURTHER, HEAD, REGISTRY, SURVEY, TRADE } from "./printed-figures.ts";
import {
  type ExactLeaf,
  OLD_PROJECT,
  OWN_PROJECT,
  projectCode,
  SPECIAL,
} from "./printed-leaves.ts";

/** Stocks of surplus of the institutions: outside the statements, but in the books. */
const STOCKS: readonly (readonly [
  unit: string,
  account: string,
  function_: string,
  wan: string,
])[] = [
  [SURVEY, "8202", "2200150", "310.00"],
  [SURVEY, "8301", "", "41.25"],
  [TRADE, "8202", "2200150", "152.40"],
  [TRADE, "8301", "", "30.60"],
  [REGISTRY, "8202", "2200150", "95.18"],
  [ARCHIVE, "8202", "2012604", "62.07"],
];

/** Balances of the budget ledger at the start of the year. */
export function openingsOf(leaves: readonly ExactLeaf[]): readonly Opening[] {
  const listed = leaves.flatMap(({ group, unit, function: item, kind, project, fen }) => {
    if (group === "opening") {
      const nature = project === "" ? ("basic" as const) : ("project" as const);
      const key = { fund: "general" as const, function: item, nature, project };
      return [{ unit, account: kind, detail: cumulative(kind), ...key, fen }];
    }
    if (group !== "own-opening") return [];
    const own = { unit, account: kind, detail: cumulative(kind), function: item, fen };
    return [project === "" ? own : { ...own, project }];
  });
  const stocks = STOCKS.map(([unit, account, item, wan]) => ({
    unit,
    account,
    detail: account === "8301" ? "职工福利基金" : cumulative(account),
    ...(item === "" ? {} : { function: item }),
    fen: printedFen(wan),
  }));
  return [...listed, ...stocks];
}

function cumulative(account: string): string {
  return account === "8101" || account === "8201" ? "累计结转" : "累计结余";
}

const MOVEMENT_WORDS: Readonly<Record<string, readonly [detail: string, text: string]>> = {
  "gathered-in": ["归集调入", "机构改革划入单位结转资金"],
  "opening-adjustment": ["年初余额调整", "收回以前年度多付规划编制费"],
  remitted: ["归集上缴", "财政收回两年以上结转资金"],
  refunded: ["缴回资金", "专项资金结余退回拨款单位"],
};

/** Movements among balances during the year. */
export function movementsOf(leaves: readonly ExactLeaf[]): readonly Movement[] {
  const listed = leaves.flatMap((leaf, at): readonly Movement[] => {
    const { group, unit, function: item, kind, project, fen } = leaf;
    if (group !== "fiscal-movement" && group !== "own-movement") return [];
    const [detail = "", text = ""] = MOVEMENT_WORDS[kind] ?? [];
    const isFiscal = group === "fiscal-movement";
    const nature = project === "" ? ("basic" as const) : ("project" as const);
    const key = isFiscal
      ? { account: "8101", detail, fund: "general" as const, function: item, nature, project }
      : { account: "8201", detail, function: item, project };
    const base = { unit, month: 2 + (at % 3), text, fen: Math.abs(fen) };
    return [fen < 0 ? { ...base, debit: key } : { ...base, credit: key }];
  });
  const moved = leaves.find(({ group }) => group === "surplus-moved");
  const shared = { fund: "general" as const, function: "2200102", nature: "project" as const };
  const detail = "单位内部调剂";
  return [
    ...listed,
    {
      unit: HEAD,
      month: 4,
      text: "经批准调剂结余资金用于采空区勘察",
      fen: moved?.fen ?? 0,
      debit: { account: "8102", detail, ...shared, project: OLD_PROJECT },
      credit: { account: "8101", detail, ...shared, project: projectCode(FURTHER, 0) },
    },
    {
      unit: HEAD,
      month: 11,
      text: "专项已完成，剩余资金留归单位使用",
      fen: leaves
        .filter(({ group, project }) => group.startsWith("own-") && project === SPECIAL.old)
        .reduce((sum, leaf) => sum + leaf.fen, 0),
      debit: { account: "8201", detail: "累计结转", function: "2200199", project: SPECIAL.old },
      credit: { account: "8202", detail: "结转转入", function: "2200199" },
    },
    {
      unit: SURVEY,
      month: 5,
      text: "汇算清缴上年度企业所得税",
      fen: printedFen("6.21"),
      debit: { account: "8202", detail: "累计结余", function: "2200150" },
    },
  ];
}

/** Fiscal money that is left at the end of the year. */
export function closingsOf(leaves: readonly ExactLeaf[]): readonly Closing[] {
  return leaves.flatMap(({ group, unit, function: item, kind, project, fen }) => {
    if (group !== "closing") return [];
    const isFinished = kind === "8102";
    return [{ unit, fund: "general" as const, function: item, project, fen, isFinished }];
  });
}

const SPENDING_WORDS: Readonly<Record<string, readonly [text: string, times: number]>> = {
  basic: ["用单位资金列支零星费用", 24],
  surplus: ["用职工福利基金补助食堂", 8],
  project: ["不动产登记系统升级", 9],
};

/** Money beside the fiscal grants. */
export function ownFlows(leaves: readonly ExactLeaf[]): readonly OwnFlow[] {
  const listed = leaves.flatMap((leaf): readonly OwnFlow[] => {
    switch (leaf.group) {
      case "own-income":
        return [income(leaf)];
      case "own-spending":
        return [spending(leaf)];
      case "operating-income":
        return [{ ...keyOf(leaf), account: "6401", times: 760, text: "测绘成果技术服务费" }];
      case "operating-spending":
        return [
          {
            ...keyOf(leaf),
            account: "7301",
            times: 420,
            text: "技术服务成本",
            economic: ["30226", "30227", "30211", "30218", "30299"],
          },
        ];
      default:
        return [];
    }
  });
  return [...listed, ...BETWEEN_UNITS];
}

function keyOf({ unit, function: item, fen }: ExactLeaf) {
  return { unit, function: item, fen };
}

function income(leaf: ExactLeaf): OwnFlow {
  const { kind, project, unit } = leaf;
  if (kind === "special") {
    const text = "收到省级拨付专项经费";
    return { ...keyOf(leaf), account: "6601", times: 2, text, isSpecial: true, project };
  }
  const isLease = unit === SURVEY || unit === REGISTRY;
  const text = isLease ? "技术场地使用费" : "银行存款利息";
  return { ...keyOf(leaf), account: "6609", times: isLease ? 12 : 4, text, isSpecial: false };
}

function spending(leaf: ExactLeaf): OwnFlow {
  const { unit, kind, project } = leaf;
  const [text = "", times = 1] = SPENDING_WORDS[kind] ?? [];
  const isAgency = unit === HEAD || unit === BRIGADE;
  const account = isAgency ? "7101" : "7201";
  const base = { ...keyOf(leaf), account, times: isAgency && kind === "basic" ? 4 : times, text };
  if (kind === "project") {
    const source = "non-fiscal-special" as const;
    return { ...base, source, nature: "project", project, economic: ["30227", "30213", "31007"] };
  }
  const economic = kind === "surplus" ? "30229" : unit === TRADE ? "30299" : "30204";
  const ofBasic = { ...base, source: "other", nature: "basic", economic: [economic] } as const;
  return kind === "surplus" ? { ...ofBasic, usesSpecialSurplus: true } : ofBasic;
}

/** What units pay each other; consolidation leaves nothing of it. */
const BETWEEN_UNITS: readonly OwnFlow[] = [
  ...passed({
    payer: { unit: HEAD, account: "7101", function: "2200199" },
    receiver: { unit: REGISTRY, account: "6201", function: "2200199", project: OWN_PROJECT },
    wan: "30.00",
    text: "登记系统升级补助",
  }),
  ...passed({
    payer: { unit: SURVEY, account: "7401", function: "2200150" },
    receiver: { unit: HEAD, account: "6609", function: "2200101" },
    wan: "20.00",
    text: "上缴局本级",
  }),
  ...passed({
    payer: { unit: REGISTRY, account: "7501", function: "2200150" },
    receiver: { unit: ARCHIVE, account: "6201", function: "2012604", project: SPECIAL.given },
    wan: "5.00",
    text: "登记档案移交整理补助",
  }),
];

type Side = {
  readonly unit: string;
  readonly account: string;
  readonly function: string;
  readonly project?: string;
};

function passed(what: {
  readonly payer: Side;
  readonly receiver: Side;
  readonly wan: string;
  readonly text: string;
}): readonly OwnFlow[] {
  const { payer, receiver, text } = what;
  const shared = { fen: printedFen(what.wan), times: 2, text };
  const paid: OwnFlow = {
    ...shared,
    ...payer,
    economic: ["39999"],
    counterparty: receiver.unit,
  };
  const isSpecial = receiver.project !== undefined;
  const received: OwnFlow = { ...shared, ...receiver, isSpecial, counterparty: payer.unit };
  if (payer.account !== "7101") return [paid, received];
  return [{ ...paid, source: "other", nature: "basic" }, received];
}
