import { type ReactNode, useId } from "react";

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** The place at the right, on a phone the sheet at the foot, that says more about one figure. */
export function Panel({ title, children, onClose }: Props) {
  const id = useId();
  return (
    <aside className="panel" aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id} tabIndex={-1} className="panel-title">
          {title}
        </h2>
        <button type="button" className="close" onClick={onClose} aria-label={`关闭${title}`}>
          ✕
        </button>
      </header>
      <div className="panel-body">{children}</div>
    </aside>
  );
}
