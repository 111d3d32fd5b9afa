import { readFileSync } from "node:fs";
import { read } from "./src/read/read.ts";
import { recognise } from "./src/recognise/recognise.ts";
const file = process.argv[2] ?? "/work/main/sample/disclosure.md";
const r: any = await read(readFileSync(file), { name: file } as any);
if (!r.ok) { console.log(r); process.exit(1); }
const d = recognise(r.value);
const j = (x: any) => JSON.stringify(x, (k, v) => (typeof v === "bigint" ? String(v) : k==="places"||k==="source" ? undefined : v));
console.log(j({...d, facts: d.facts.length, outline:0, sentences:0, forms: d.forms.length}));
for (const o of d.outline) console.log(j(o));
for (const f of d.facts) console.log(j(f));
for (const s of d.sentences) console.log(j(s));
