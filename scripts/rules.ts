import { writeGenerated } from "./generated.ts";
import { rulesText } from "./rules-text.ts";

// npm run rules: writes docs/rules.md from the rules and relations.
writeGenerated("docs/rules.md", rulesText());
