import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { shownFindings } from "#publish/finding-view.ts";
import { stripParts } from "#publish/strip-view.ts";
import type { Address, Marks } from "./address.ts";
import { ChoiceContext } from "./choice.ts";
import { ChosenPanel } from "./chosen-panel.tsx";
import type { FindingActs } from "./finding-acts.ts";
import { addressNow, goTo } from "./history.ts";
import { loadExplanations } from "./load-explanations.ts";
import { Notices, useUnknownParts } from "./notices.tsx";
import { Original } from "./original.tsx";
import type { Opened } from "./reading.ts";
import { Side } from "./side.tsx";
import { type Chosen, chooseFinding, useChoice } from "./use-choice.ts";
import { useIsNarrow } from "./use-is-narrow.ts";
import { type ReviewDesk, useReview } from "./use-review.ts";

type Props = {
  readonly opened: Opened;
  readonly address: Address;
  readonly unknown: readonly string[];
  readonly notice: string;
  /** A file of explanations that was dropped. */
  readonly explanations: File | undefined;
  readonly onDismiss: () => void;
};

/** A file that was read and checked: the original at the left, what is wrong at the right. */
export function OpenedFile({ opened, address, unknown, notice, explanations, onDismiss }: Props) {
  const desk = useReview(opened);
  const chosen = useChoice(opened.reading, desk.reviewed?.report, address);
  const isKnown = chosen.figure !== undefined || chosen.finding !== undefined;
  const strange = useUnknownParts(address, unknown, isKnown);
  const shown = useShown(desk, address);
  const stepFinding = useFindingSteps(shown);
  const { sought, toPlace } = useSought(chosen);
  const load = useExplanationFiles(explanations, desk);
  const acts: FindingActs = {
    choose: (number) => (number === addressNow().finding ? toPlace(1) : chooseFinding(number)),
    ...{ toPlace, say: desk.say, withdraw: desk.withdraw, judge: desk.judge, see: desk.see },
    verdictOf: (id) => desk.kept.verdicts.find(({ finding }) => finding === id),
    isSeen: (id) => desk.kept.seen.includes(id),
  };
  const { reading } = opened;
  const strip = useMemo(
    () =>
      stripParts(reading.disclosure.outline, reading.document.pages.length, desk.reviewed?.report),
    [reading, desk.reviewed?.report],
  );
  const isNarrow = useIsNarrow();
  const isSheet = isNarrow && address.pane === "original" && chosen.finding !== undefined;
  const hasPanel = isSheet || chosen.figure !== undefined || address.line !== undefined;
  return (
    <ChoiceContext value={chosen.store}>
      <Notices
        {...{ opened, desk, notice, strange: strange.words, onExplanations: load }}
        onDismiss={() => {
          strange.dismiss();
          desk.tell("");
          onDismiss();
        }}
      />
      <PaneSwitch pane={address.pane} />
      <div className={`panes panes-${address.pane}${hasPanel ? " panes-sheet" : ""}`}>
        <Original
          opened={opened}
          figures={chosen.figures}
          coverage={desk.reviewed?.report.account.coverage}
          marks={marksOf(address)}
          sought={sought.figure}
          occasion={`${sought.occasion} ${address.pane}`}
          page={address.page}
          onPage={toPage}
          onStep={chosen.step}
          onMarks={toMarks}
          strip={strip}
        />
        <div className={hasPanel ? "right right-panel" : "right"}>
          <Side {...{ opened, address, desk, chosen, shown, acts }} onStepFinding={stepFinding} />
          <ChosenPanel
            {...{ opened, address, desk, chosen, acts, isSheet }}
            toPlace={() => toPlace(1)}
          />
        </div>
      </div>
    </ChoiceContext>
  );
}

function toPage(page: number): void {
  goTo({ ...addressNow(), page }, "replace");
}

function toMarks(marks: Marks): void {
  goTo({ ...addressNow(), marks }, "replace");
}

/** The lists of what was read go with every figure marked. */
function marksOf({ marks, tab }: Address): Marks {
  return marks === "findings" && (tab === "facts" || tab === "unread") ? "all" : marks;
}

function useShown({ reviewed }: ReviewDesk, address: Address): readonly number[] {
  const { severity, dimension, section, state, sort } = address;
  return useMemo(
    () =>
      shownFindings(reviewed?.review.findings ?? [], {
        ...{ severity, dimension, section, state, sort },
      }),
    [reviewed, severity, dimension, section, state, sort],
  );
}

/** To the next finding or the one before, as they are listed; F8 does it anywhere. */
function useFindingSteps(shown: readonly number[]): (step: 1 | -1) => void {
  const go = useCallback(
    (step: 1 | -1) => {
      const now = addressNow();
      const at = now.finding === undefined ? -1 : shown.indexOf(now.finding);
      const next = shown[at < 0 ? 0 : at + step];
      if (next === undefined) return;
      goTo(
        { ...now, finding: next, figure: undefined, line: undefined, tab: "findings" },
        "replace",
      );
    },
    [shown],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
  return go;
}

/** What is brought into sight: the chosen figure, or a place of the chosen finding. */
function useSought({ figures, figure, finding }: Chosen) {
  const [wish, setWish] = useState({ finding: 0, place: 1, count: 0 });
  const framed = finding === undefined ? [] : (figures.framed[finding - 1] ?? []);
  const place = wish.finding === finding ? wish.place : 1;
  const id = figure?.id ?? framed[place - 1] ?? framed[0];
  const toPlace = useCallback((wanted: number) => {
    const now = addressNow();
    goTo({ ...now, pane: "original" }, "push");
    setWish(({ count }) => ({ finding: now.finding ?? 0, place: wanted, count: count + 1 }));
  }, []);
  const occasion = `${finding ?? ""} ${place} ${wish.count}`;
  return {
    sought: { figure: id === undefined ? undefined : figures.byId.get(id), occasion },
    toPlace,
  };
}

/** Takes in each file of explanations once; answers with the way to give one by hand. */
function useExplanationFiles(dropped: File | undefined, desk: ReviewDesk): (file: File) => void {
  const latest = useRef(desk);
  latest.current = desk;
  const load = useCallback((file: File) => {
    loadExplanations(file, latest.current).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      latest.current.tell(`${file.name} 没有读成（${detail}）。`);
    });
  }, []);
  useEffect(() => {
    if (dropped !== undefined) load(dropped);
  }, [dropped, load]);
  return load;
}

/** On a narrow screen the two halves are two tabs. */
function PaneSwitch({ pane }: { pane: Address["pane"] }) {
  const to = (next: Address["pane"]) => goTo({ ...addressNow(), pane: next }, "push");
  return (
    <fieldset className="pane-switch">
      <legend className="spoken">看哪一半</legend>
      <button type="button" aria-pressed={pane === "original"} onClick={() => to("original")}>
        原件
      </button>
      <button type="button" aria-pressed={pane === "list"} onClick={() => to("list")}>
        清单
      </button>
    </fieldset>
  );
}
