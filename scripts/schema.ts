import { writeGenerated } from "./generated.ts";
import { schemaTexts } from "./schema-text.ts";

// npm run schema: writes docs/schema/ from the shapes of the JSON outputs.
for (const { file, text } of schemaTexts()) writeGenerated(file, text);
