import type { Finding, FindingFigure } from "#model/outcome.ts";
import type { Place } from "#model/place.ts";
import { placeLabel } from "#publish/place-label.ts";
import { placeJson } from "#render/json/place-json.ts";
import type { Checked } from "#render/report/checked.ts";
import type { Artifact, Location, PhysicalLocation } from "./log.ts";

/** The files of a disclosure as SARIF names them, and the index of each. */
export type Artifacts = {
  readonly artifacts: readonly Artifact[];
  readonly indexOf: ReadonlyMap<string, number>;
};

/** Paths as they were given become relative references (RFC 3986). */
export function artifactsOf({ paths, priorPath, source }: Checked): Artifacts {
  const own = paths.length === 0 ? [source.name] : paths;
  const all = priorPath === undefined ? own : [...own, priorPath];
  const indexOf = new Map(all.map((path, index) => [baseName(path), index]));
  const artifacts = all.map((path, index): Artifact => {
    const role = index < own.length ? "analysisTarget" : "referencedOnCommandLine";
    return { location: { uri: uriOf(path) }, roles: [role] };
  });
  return { artifacts, indexOf };
}

/** Where a finding stands: the places of its first figure, or of its words. */
export function locationsOf(finding: Finding, files: Artifacts): readonly Location[] {
  const [figure] = finding.figures;
  if (figure !== undefined && figure.places.length > 0) {
    return figure.places.map((place) => locationOf(place, files, { message: wordsOf(figure) }));
  }
  if (finding.at.length > 0) return finding.at.map((place) => locationOf(place, files, {}));
  return [{ physicalLocation: { artifactLocation: artifactLocation(0, files) } }];
}

/** The other figures in the order of the arithmetic, then those of the symptoms; each once. */
export function relatedLocationsOf(finding: Finding, files: Artifacts): readonly Location[] {
  const [head, ...others] = finding.figures;
  const keyOf = ({ fact, places }: FindingFigure) => `${places[0]?.file ?? ""}\n${fact}`;
  const seen = new Set(head === undefined ? [] : [keyOf(head)]);
  const related: Location[] = [];
  const more = finding.symptoms.flatMap(({ figures }) => figures);
  for (const figure of [...others, ...more]) {
    if (seen.has(keyOf(figure))) continue;
    seen.add(keyOf(figure));
    for (const place of figure.places) {
      related.push(locationOf(place, files, { id: related.length, message: wordsOf(figure) }));
    }
  }
  return related;
}

function wordsOf({ label, text, unit }: FindingFigure): string {
  return `${label} ${text}${unit}`;
}

type Words = { readonly id?: number; readonly message?: string };

/** Lines are regions; pages, cells and blocks have none in SARIF and stand in `properties`. */
function locationOf(place: Place, files: Artifacts, { id, message }: Words): Location {
  const index = place.file === undefined ? 0 : (files.indexOf.get(place.file) ?? 0);
  const artifact = artifactLocation(index, files);
  return {
    ...(id === undefined ? {} : { id }),
    physicalLocation: { artifactLocation: artifact, ...partOf(place) },
    ...(place.kind === "line"
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: placeLabel([place]) }] }),
    ...(message === undefined ? {} : { message: { text: message } }),
  };
}

function partOf(place: Place): Omit<PhysicalLocation, "artifactLocation"> {
  if (place.kind === "line") {
    const { line, from, to } = place;
    return { region: { startLine: line, startColumn: from, endColumn: to } };
  }
  const { kind: _, file: __, ...properties } = placeJson(place);
  return { properties };
}

function artifactLocation(index: number, files: Artifacts) {
  return { uri: files.artifacts[index]?.location.uri ?? "", index };
}

function uriOf(path: string): string {
  const slashes = path.replaceAll("\\", "/");
  const uri = slashes.split("/").map(encodeURIComponent).join("/");
  // A drive letter is no scheme: C:/a.pdf is a path of a file.
  return /^[A-Za-z]:\//.test(slashes) ? `file:///${slashes[0]}:${uri.slice(4)}` : uri;
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
