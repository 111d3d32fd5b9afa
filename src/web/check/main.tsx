import "virtual:tokens.css";
import "./check.css";
import "./findings.css";
import "./batch/batch.css";
import { createRoot } from "react-dom/client";
import { assert } from "#model/result.ts";
import { CheckPage } from "./check-page.tsx";
import { prepareExports } from "./exports.ts";
import { prepareReader } from "./reader.ts";
import { watchRequests } from "./requests.ts";

watchRequests();
const place = document.getElementById("page");
assert(place !== null, "the page has its place");
createRoot(place).render(<CheckPage />);

/** After the first picture: from then on reading needs no network. */
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => window.setTimeout(then, 500));
window.addEventListener("load", () => {
  whenIdle(() => prepareReader());
  prepareExports(whenIdle);
});
