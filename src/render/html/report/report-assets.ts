/** The look of the report; colours are the tokens of every page. */
export const REPORT_CSS = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink);
  font: 16px/1.6 var(--font-screen); }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { background: var(--ground); border-bottom: 1px solid var(--hair); }
h1 { font: 700 1.6rem/1.3 var(--font-title); margin: 0.2rem 0; }
h2 { font-size: 1.25rem; border-bottom: 2px solid var(--hair); padding-bottom: 0.2rem; }
h3 { font-size: 1rem; margin: 0 0 0.4rem; }
.of, .where, .id, .more, small { color: var(--ink-2); font-size: 0.875rem; }
.count { display: inline-block; margin-right: 1rem; font-weight: 700; }
.error .mark, .count.error { color: var(--error-text); }
.warning .mark, .count.warning { color: var(--warning-text); }
.note .mark, .count.note { color: var(--note-text); }
section { background: var(--ground); padding: 1rem; margin: 1rem 0;
  border: 1px solid var(--hair); }
.habit { background: var(--note-tint); padding: 0.5rem 0.75rem; }
.card { border: 1px solid var(--hair); border-left: 4px solid var(--line); padding: 0.75rem;
  margin: 0.75rem 0; overflow-wrap: anywhere; }
.card.error { border-left-color: var(--error-text); }
.card.warning { border-left-color: var(--warning-fill); }
.card.note { border-left-color: var(--note-text); }
.card p { margin: 0.3rem 0; }
.tag { border: 1px solid var(--line); border-radius: 3px; padding: 0 0.35rem;
  margin-left: 0.5rem; font-size: 0.8rem; font-weight: 400; }
blockquote { margin: 0.5rem 0; padding: 0.4rem 0.75rem; background: var(--head); }
mark { background: var(--warning-tint); outline: 1px solid var(--warning-fill);
  color: inherit; }
dl { display: grid; grid-template-columns: 3rem 1fr; gap: 0.15rem 0.75rem; margin: 0.5rem 0; }
dt { color: var(--ink-2); } dd { margin: 0; }
.said { background: var(--holds-tint); padding: 0.4rem 0.75rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { border: 1px solid var(--hair); padding: 0.25rem 0.5rem; text-align: left;
  vertical-align: top; }
th { background: var(--head); } td:nth-child(1) { white-space: nowrap; }
.score { list-style: none; padding: 0; } .score li { padding: 0.15rem 0;
  border-bottom: 1px solid var(--hair); }
.score .broken { color: var(--error-text); } .score .held { color: var(--holds-text); }
.sheet { position: relative; border: 1px solid var(--line); } .sheet img { display: block;
  width: 100%; }
figure { margin: 1rem 0; }
.box { position: absolute; border: 2px solid var(--error-text); }
.box.warning { border-color: var(--warning-fill); } .box.note {
  border-color: var(--note-text); }
.box span { position: absolute; left: 100%; top: -0.2em; background: var(--ground);
  color: var(--ink); font-size: 0.7rem; line-height: 1.2; padding: 0 0.15rem;
  border: 1px solid var(--line); }
:target { outline: 3px solid var(--link); }
#filters button { font: inherit; margin: 0 0.5rem 0.5rem 0; padding: 0.2rem 0.75rem;
  background: var(--ground); border: 1px solid var(--line); }
#filters button[aria-pressed="true"] { background: var(--pick); }
@media (max-width: 40rem) { section { padding: 0.75rem 0.5rem; } table { display: block;
  overflow-x: auto; } }
@media print { body { background: none; } section { border: 0; } details:not([open]) > * {
  display: block; } #filters { display: none; } }
`;

/** Filters by severity; the report can be read whole without it. */
export const REPORT_SCRIPT = `
(function () {
  var box = document.getElementById("filters");
  var cards = Array.prototype.slice.call(document.querySelectorAll("article.card"));
  if (!box || cards.length === 0) return;
  box.hidden = false;
  [["", "全部"], ["error", "错误"], ["warning", "存疑"], ["note", "提示"]].forEach(function (pair) {
    var has = function (c) { return pair[0] === "" || c.dataset.severity === pair[0]; };
    var count = cards.filter(has).length;
    if (count === 0) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = pair[1] + " " + count;
    button.setAttribute("aria-pressed", pair[0] === "" ? "true" : "false");
    button.addEventListener("click", function () {
      box.querySelectorAll("button").forEach(function (b) {
        b.setAttribute("aria-pressed", String(b === button));
      });
      cards.forEach(function (c) { c.hidden = !has(c); });
    });
    box.appendChild(button);
  });
})();
`;
