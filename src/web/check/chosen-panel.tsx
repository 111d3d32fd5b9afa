import { factView } from "#publish/fact-view.ts";
import { findingName } from "#publish/finding-view.ts";
import { AccountPanel } from "./account-panel.tsx";
import { type Address, writeAddress } from "./address.ts";
import { FactPanel } from "./fact-panel.tsx";
import type { FindingActs } from "./finding-acts.ts";
import { FindingSheet } from "./finding-sheet.tsx";
import { addressNow } from "./history.ts";
import { Panel } from "./panel.tsx";
import type { Opened } from "./reading.ts";
import { UnreadPanel } from "./unread-panel.tsx";
import type { Chosen } from "./use-choice.ts";
import type { ReviewDesk } from "./use-review.ts";

type Props = {
  readonly opened: Opened;
  readonly address: Address;
  readonly desk: ReviewDesk;
  readonly chosen: Chosen;
  readonly acts: FindingActs;
  /** On a phone a finding opens over the original. */
  readonly isSheet: boolean;
  readonly toPlace: () => void;
};

/** The panel under the lists: the chosen figure, line of the account or, on a phone, finding. */
export function ChosenPanel(props: Props) {
  const { opened, desk, chosen, toPlace } = props;
  const { figure, index, rows } = chosen;
  const report = desk.reviewed?.report;
  if (figure === undefined) return <OtherPanel {...props} />;
  const fact = index.facts.get(figure.id);
  if (fact !== undefined) {
    return (
      <FactPanel
        key={fact.id}
        view={factView(fact, index)}
        row={rows.get(fact.id)}
        report={report}
        hrefOf={hrefOf}
        onChoose={chosen.store.choose}
        onPlace={toPlace}
        onClose={chosen.close}
      />
    );
  }
  const unplaced = opened.reading.view.unplaced.find(({ id }) => id === figure.id);
  if (unplaced === undefined) return undefined;
  return <UnreadPanel row={unplaced} onPlace={toPlace} onClose={chosen.close} />;
}

function OtherPanel({ address, desk, chosen, acts, isSheet }: Props) {
  if (desk.reviewed === undefined) return undefined;
  const { report, review } = desk.reviewed;
  const { finding } = chosen;
  const reviewed = finding === undefined ? undefined : review.findings[finding - 1];
  if (finding !== undefined && reviewed !== undefined) {
    if (!isSheet) return undefined;
    return (
      <Panel title={`疑点 ${findingName(finding)}`} onClose={chosen.close}>
        <FindingSheet {...{ number: finding, reviewed, rules: report.rules, acts }} />
      </Panel>
    );
  }
  const line = address.line === undefined ? undefined : report.account.lines[address.line - 1];
  const isListed = address.tab === "account" || address.tab === "prior";
  if (line === undefined || !isListed) return undefined;
  return (
    <AccountPanel
      key={address.line}
      {...{ line, report, hrefOf }}
      figures={chosen.figures}
      prior={desk.prior}
      onChoose={chosen.store.choose}
      onClose={chosen.close}
    />
  );
}

function hrefOf(id: string): string {
  const now = addressNow();
  return writeAddress({
    ...now,
    figure: id,
    finding: undefined,
    page: undefined,
    pane: "original",
  });
}
