import { useEffect, useMemo, useRef, useState } from "react";
import type { Explanation, Report } from "#model/report.ts";
import { messageText } from "#render/message/message.ts";
import { type Review, reviewOf } from "#render/report/review.ts";
import { withExplanations } from "./explanations-file.ts";
import { type Kept, keep, keptOf, NOTHING_KEPT } from "./kept.ts";
import { pageProblemMessage } from "./page-words.ts";
import { priorOf } from "./prior.ts";
import { readFile } from "./read-file.ts";
import { type RunningRead, startChecking } from "./reader.ts";
import type { Checking, Opened, Prior } from "./reading.ts";
import { toggled, withVerdict } from "./verdicts.ts";

/** The report on an open file with what people said, and the ways to say something. */
export type ReviewDesk = {
  /** How the checking program failed, "" where it did not. */
  readonly defect: string;
  readonly reviewed: Reviewing | undefined;
  readonly kept: Kept;
  /** A check with other facts beside the document is running. */
  readonly isChecking: boolean;
  /** What happened to something that was said. */
  readonly notice: string;
  readonly say: (explanations: readonly Explanation[]) => void;
  readonly withdraw: (finding: string) => void;
  /** Keeps that somebody holds a finding to be wrong; an empty reason takes it back. */
  readonly judge: (finding: string, reason: string) => void;
  /** Marks a finding as seen, or as not seen again. */
  readonly see: (finding: string) => void;
  readonly publish: (day: string) => void;
  /** Last year's document, where it was given too. */
  readonly prior: Prior | undefined;
  readonly givePrior: (file: File) => void;
  readonly forget: () => void;
  readonly tell: (notice: string) => void;
};

export type Reviewing = { readonly report: Report; readonly review: Review };

const NOT_KEPT = "浏览器不让本页保存：说明只在关闭前有效，请用“导出”下载出错说明。";

/** Keeps explanations by the file's SHA-256 in this browser, and checks again when asked to. */
export function useReview(opened: Opened): ReviewDesk {
  const { sha256 } = opened;
  const [kept, setKept] = useState(NOTHING_KEPT);
  const [prior, setPrior] = useState(opened.prior);
  const [notice, tell] = useState("");
  const { checking, isChecking } = useChecking(opened, kept.publishedOn, prior);
  useEffect(() => {
    let isGone = false;
    const take = (found: Kept) => {
      if (!isGone) setKept(found);
    };
    keptOf(sha256).then(take, () => undefined);
    return () => {
      isGone = true;
    };
  }, [sha256]);
  const change = (next: Kept) => {
    setKept(next);
    keep(sha256, next).catch(() => tell(NOT_KEPT));
  };
  const reviewed = useMemo(() => {
    if (!checking.ok) return undefined;
    const { report } = checking;
    return { report, review: reviewOf(report, kept.explanations) };
  }, [checking, kept.explanations]);
  const { explanations } = kept;
  return {
    ...{ defect: checking.ok ? "" : checking.detail, reviewed, kept, isChecking, prior },
    ...{ notice, tell, givePrior: usePriorFile(setPrior, tell) },
    say: (added) => change({ ...kept, explanations: withExplanations(explanations, added) }),
    withdraw: (id) =>
      change({ ...kept, explanations: explanations.filter(({ finding }) => finding !== id) }),
    judge: (id, reason) => change({ ...kept, verdicts: withVerdict(kept.verdicts, id, reason) }),
    see: (id) => change({ ...kept, seen: toggled(kept.seen, id) }),
    publish: (publishedOn) => change({ ...kept, publishedOn }),
    forget: () => {
      change(NOTHING_KEPT);
      tell(`已忘掉“${opened.name}”：这台电脑上不再留有它的说明、意见和公开日期。`);
    },
  };
}

type CheckingDesk = { readonly checking: Checking; readonly isChecking: boolean };

/** The check of the worker, or a later one with what is known beside the document. */
function useChecking(
  { reading }: Opened,
  publishedOn: string,
  prior: Prior | undefined,
): CheckingDesk {
  const [later, setLater] = useState<Checking>();
  const [isChecking, setChecking] = useState(false);
  useEffect(() => {
    if (publishedOn === "" && prior === undefined) {
      setLater(undefined);
      setChecking(false);
      return;
    }
    setChecking(true);
    const facts = { publishedOn, prior: prior?.disclosure };
    const { done, cancel } = startChecking(reading.disclosure, facts);
    done.then((checking) => {
      setLater(checking);
      setChecking(false);
    });
    return cancel;
  }, [reading, publishedOn, prior]);
  return { checking: later ?? reading.checking, isChecking };
}

/** Reads last year's document; why it could not be read is told. */
function usePriorFile(
  take: (prior: Prior) => void,
  tell: (notice: string) => void,
): (file: File) => void {
  const running = useRef<RunningRead>(undefined);
  useEffect(() => () => running.current?.cancel(), []);
  return (file) => {
    running.current?.cancel();
    tell(`正在读上年决算“${file.name}”…`);
    const begin = (reading: RunningRead) => {
      running.current = reading;
    };
    readFile(file, begin, () => undefined).then(
      (result) => {
        tell(result.ok ? "" : `${file.name}：${messageText(pageProblemMessage(result.problem))}`);
        if (result.ok) take(priorOf(result.value));
      },
      (error: unknown) => tell(`${file.name} 没有读成（${String(error)}）。`),
    );
  };
}
