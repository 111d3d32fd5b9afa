import type { FoundCause, FoundSuspect } from "#check/arithmetic/diagnosis.ts";
import type { Figure, System } from "#check/arithmetic/system.ts";
import { arithmeticText } from "#check/arithmetic/telling.ts";
import { assert } from "#model/result.ts";
import { relationById } from "#standard/relations/relations.ts";
import { slipWords } from "#standard/slips.ts";
import { impliedWords } from "./implied.ts";
import { homeWords, ownWords, seatWords } from "./seating.ts";

export type CauseWords = {
  readonly message: string;
  readonly advice: string;
  readonly expected: string;
};

/** What a cause is called in a report, figures as printed; never 错误 for a doubtful suspect. */
export function causeWords(system: System, cause: FoundCause): CauseWords {
  const sum = toldArithmetic(system, cause);
  switch (cause.kind) {
    case "figures":
      return figureWords(system, cause, sum);
    case "table-unit":
      return {
        message: `${tableOf(system, cause)}各数与其他各表都差同一个倍数，疑填列单位与表头不符。${sum}`,
        advice: "核对该表的金额单位，改正表头或换算全表。",
        expected: "",
      };
    case "cells-exchanged":
      return {
        message: `${exchangedWords(system, cause)}疑两格互换：互换后所涉各式相符。${sum}`,
        advice: "核对这两格，互换后重新汇总。",
        expected: "",
      };
    case "rows-displaced":
      return {
        message: `${tableOf(system, cause)}一段数字与科目错位，移回后${cause.grounds.length}处不符消失。${sum}`,
        advice: "逐行核对数字与科目；若本文件由转换得来，先看原件。",
        expected: "",
      };
    case "row-missing":
      return {
        message: `${tableOf(system, cause)}疑漏列一行：各列少同一行的数。${sum}`,
        advice: "补列所漏的行；若本文件由转换得来，先看原件。",
        expected: "",
      };
    case "other-version":
      return {
        message: `这一段的几个数彼此相符，却都与报表不同，疑为另一版本的数。${sum}`,
        advice: "按定稿报表改写这一段。",
        expected: "",
      };
    case "jointly":
      return {
        message: `各数两两相符，合看差末位。可能为尾差调整。${sum}`,
        advice: "如为舍位平衡，在说明中注明即可。",
        expected: "",
      };
    case "last-place":
      return {
        message: `末位相差，略超出四舍五入：${sum}`,
        advice: "如为尾差调整，在说明中注明即可。",
        expected: "",
      };
    case "unexplained":
      return {
        message: `${sum}，不是四舍五入所致。所涉各数中至少有一个不对，不能断定是哪一个。`,
        advice: "对照原始报表逐一核对所列各数。",
        expected: "",
      };
  }
}

/** The arithmetic of the ground that is told first. */
export function arithmeticOf(system: System, cause: FoundCause): string {
  const ground = system.grounds[cause.grounds[0] ?? -1];
  return ground === undefined ? "" : arithmeticText(system, ground);
}

/** The same as messages tell it: an arithmetic of bare numbers is called by its relation. */
function toldArithmetic(system: System, cause: FoundCause): string {
  const sum = arithmeticOf(system, cause);
  const rule = system.grounds[cause.grounds[0] ?? -1]?.rule ?? "";
  const title = relationById(rule)?.title ?? "";
  const isBare = !/\p{sc=Han}/u.test(sum.split("＝")[0] ?? "");
  return isBare && title !== "" ? `${title}：${sum}` : sum;
}

function figureWords(system: System, cause: FoundCause, sum: string): CauseWords {
  const named = cause.suspects.map((suspect) => suspectWords(system, suspect));
  const [first] = cause.suspects;
  assert(first !== undefined, "a cause of figures names one");
  const expected = cause.suspects.map((suspect) => expectedWords(system, suspect)).join("；");
  const advice = "对照原始报表更正这个数，并重算随它变动的各数。";
  if (cause.certainty === "certain") {
    const message = `${named.join("；")}。所涉算式：${sum}${others(cause)}。`;
    return { message, advice, expected };
  }
  if (cause.certainty === "likely") {
    return { message: `${sum}，不是四舍五入所致。${named.join("；")}。`, advice, expected };
  }
  const sets = [cause.suspects, ...cause.alternatives].slice(0, 3);
  const candidates = candidateWords(
    sets.map((set) => set.map((suspect) => figureAt(system, suspect.figure))),
  );
  return {
    message: `${sum}，不是四舍五入所致。${candidates}${sets.length > 1 ? "均可能印错" : "可能印错"}。`,
    advice: "对照原始报表核对这几个数。",
    expected: sets.length > 1 ? "" : expected,
  };
}

/** Sets of figures that may be wrong; where all stand in one place, the place is said once. */
function candidateWords(sets: readonly (readonly Figure[])[]): string {
  const homes = new Set(sets.flat().map(({ fact }) => homeWords(fact)));
  const [home = ""] = homes.size === 1 ? homes : [];
  const words = sets.map((set) =>
    set
      .map((figure) =>
        homes.size === 1 ? printOf(figure, ownWords(figure.fact)) : printWords(figure),
      )
      .join("与"),
  );
  return home + words.join("、");
}

function others(cause: FoundCause): string {
  const rest = cause.grounds.length - 1;
  if (rest <= 0) return "";
  return `；另有${rest}处算式也因此不符`;
}

function suspectWords(system: System, suspect: FoundSuspect): string {
  const figure = figureAt(system, suspect.figure);
  const { unit } = figure.fact.printed;
  const words = slipWords(suspect.slip);
  const copies = suspect.copies.length > 0 ? `（同一错数共${suspect.copies.length + 1}处）` : "";
  const why = words === "" ? "" : `，疑${words}`;
  if (suspect.print === "") {
    const implied = impliedWords(figure, suspect.implied);
    return `${printWords(figure)}${copies}与其余各数不符${implied === "" ? "" : `，${implied}`}${why}`;
  }
  return `${printWords(figure)}${copies}，按其余各数应为${suspect.print}${unit}${why}`;
}

function expectedWords(system: System, suspect: FoundSuspect): string {
  const figure = figureAt(system, suspect.figure);
  if (suspect.print !== "") return `${suspect.print}${figure.fact.printed.unit}`;
  return impliedWords(figure, suspect.implied);
}

function printWords(figure: Figure): string {
  return printOf(figure, seatWords(figure.fact));
}

function printOf({ fact: { printed } }: Figure, name: string): string {
  return `${name}印为${printed.text}${printed.unit}`;
}

function exchangedWords(system: System, cause: FoundCause): string {
  const figures = cause.suspects.map((suspect) => printWords(figureAt(system, suspect.figure)));
  return figures.length === 0 ? "" : `${figures.join("，")}，`;
}

function tableOf(system: System, cause: FoundCause): string {
  const index = cause.suspects[0]?.figure ?? system.grounds[cause.grounds[0] ?? -1]?.figures[0];
  const fact = index === undefined ? undefined : system.figures[index]?.fact;
  if (fact === undefined || fact.seat.kind !== "cell") return "该表";
  return `《${fact.seat.statement}》`;
}

function figureAt(system: System, index: number): Figure {
  const figure = system.figures[index];
  assert(figure !== undefined, "causes name figures of their own system");
  return figure;
}
