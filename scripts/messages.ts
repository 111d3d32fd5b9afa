import { messageGallery } from "#render/message/gallery.ts";
import { writeGenerated } from "./generated.ts";

writeGenerated("docs/messages.md", messageGallery());
