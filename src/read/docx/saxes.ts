import { SaxesParser } from "saxes";

export type XmlAttributes = Readonly<Record<string, string>>;

/** What happens while XML is read; names carry their prefix. */
export type XmlHandler = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Reads XML as it comes: `write` and `end` answer what is wrong, undefined while nothing is. */
export type XmlReader = {
  readonly write: (text: string) => string | undefined;
  readonly end: () => string | undefined;
};

/** Elements inside one another; a document that nests deeper is an attack. */
const DEPTH_MAX = 400;

const TOO_DEEP = "嵌套过深";

class XmlFault extends Error {}

/**
 * A reader for XML without a document type: entities are the five of XML itself, so nothing
 * expands. It stops at the first fault.
 */
export function xmlReader(handler: XmlHandler): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  parser.on("error", (error) => {
    throw new XmlFault(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlFault("不应有文档类型声明（DOCTYPE）");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEPTH_MAX) throw new XmlFault(TOO_DEEP);
    handler.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    handler.close(name);
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);
  return {
    write: (text) => faultOf(() => parser.write(text)),
    end: () => faultOf(() => parser.close()),
  };
}

function faultOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof XmlFault) return error.message.slice(0, 120);
    throw error;
  }
}

/** What the parser alone takes, for benchmarks: every event, nothing kept. */
export function saxesAlone(text: string): number {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let events = 0;
  parser.on("opentag", () => {
    events++;
  });
  parser.on("closetag", () => {
    events++;
  });
  parser.on("text", () => {
    events++;
  });
  parser.write(text).close();
  return events;
}
