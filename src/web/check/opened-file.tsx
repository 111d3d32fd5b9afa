import { useCallback, useState } from "react";
import { factView } from "#publish/fact-view.ts";
import { type Address, type Tab, writeAddress } from "./address.ts";
import { ChoiceContext } from "./choice.ts";
import { FactPanel } from "./fact-panel.tsx";
import { addressNow, goTo } from "./history.ts";
import { Notices, useUnknownParts } from "./notices.tsx";
import { Original } from "./original.tsx";
import type { Opened } from "./reading.ts";
import { Side } from "./side.tsx";
import { UnreadPanel } from "./unread-panel.tsx";
import { type FigureChoice, useFigureChoice } from "./use-figure-choice.ts";

type Props = {
  readonly opened: Opened;
  readonly address: Address;
  readonly unknown: readonly string[];
  readonly notice: string;
  readonly onDismiss: () => void;
};

/** A file that was read: the original at the left, what was read of it at the right. */
export function OpenedFile({ opened, address, unknown, notice, onDismiss }: Props) {
  const choice = useFigureChoice(opened.reading, address);
  const [sought, setSought] = useState(0);
  const strange = useUnknownParts(address, unknown, choice.chosen !== undefined);
  const toPage = useCallback((page: number) => goTo({ ...addressNow(), page }, "replace"), []);
  const toPlace = () => {
    goTo({ ...addressNow(), pane: "original" }, "push");
    setSought((count) => count + 1);
  };
  return (
    <ChoiceContext value={choice.store}>
      <Notices
        opened={opened}
        strange={strange.words}
        notice={notice}
        onDismiss={() => {
          strange.dismiss();
          onDismiss();
        }}
      />
      <PaneSwitch pane={address.pane} />
      <div className={`panes panes-${address.pane}`}>
        <Original
          opened={opened}
          figures={choice.figures}
          chosen={choice.chosen}
          occasion={`${sought} ${address.pane}`}
          page={address.page}
          onPage={toPage}
          onStep={choice.step}
        />
        <div className={choice.chosen === undefined ? "right" : "right right-panel"}>
          <Side
            opened={opened}
            tab={address.tab}
            chosen={choice.chosen?.id}
            onTab={(tab: Tab) => goTo({ ...addressNow(), tab }, "push")}
            onStep={choice.step}
          />
          <ChosenPanel opened={opened} choice={choice} toPlace={toPlace} />
        </div>
      </div>
    </ChoiceContext>
  );
}

type ChosenProps = {
  readonly opened: Opened;
  readonly choice: FigureChoice;
  readonly toPlace: () => void;
};

function ChosenPanel({ opened, choice, toPlace }: ChosenProps) {
  const { chosen, index, rows } = choice;
  if (chosen === undefined) return undefined;
  const fact = index.facts.get(chosen.id);
  if (fact !== undefined) {
    return (
      <FactPanel
        key={fact.id}
        view={factView(fact, index)}
        row={rows.get(fact.id)}
        hrefOf={hrefOf}
        onChoose={choice.store.choose}
        onPlace={toPlace}
        onClose={choice.close}
      />
    );
  }
  const unplaced = opened.reading.view.unplaced.find(({ id }) => id === chosen.id);
  if (unplaced === undefined) return undefined;
  return <UnreadPanel row={unplaced} onPlace={toPlace} onClose={choice.close} />;
}

function hrefOf(id: string): string {
  return writeAddress({ ...addressNow(), figure: id, page: undefined, pane: "original" });
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
