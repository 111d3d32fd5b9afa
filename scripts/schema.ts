import { writeGenerated } from "./generated.ts";
import { schemaText } from "./schema-text.ts";

// npm run schema: writes docs/schema/disclosure.json from the shape of the JSON output.
writeGenerated("docs/schema/disclosure.json", schemaText());
