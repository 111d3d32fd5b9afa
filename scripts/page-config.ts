import { join } from "node:path";
import type { InlineConfig } from "vite";
import { pageParts } from "./page-parts.ts";

/** The page (docs/architecture.md): one entry, its worker, and what comes only with a PDF. */
export const PAGE_CONFIG: InlineConfig = {
  root: join(import.meta.dirname, "../src/web"),
  base: "/",
  plugins: [pageParts()],
  worker: { format: "es", plugins: () => [pageParts()] },
  build: {
    outDir: join(import.meta.dirname, "../dist/web"),
    emptyOutDir: true,
    target: ["chrome109", "firefox115", "safari16.4"],
    // Data addresses would need a wider policy, and hide bytes from the budget.
    assetsInlineLimit: 0,
    // pdf.js is what it is; test/e2e holds the budget of what comes first.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(import.meta.dirname, "../src/web/check.html") },
  },
};
