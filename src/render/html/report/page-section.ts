import { createElement as h, type ReactElement } from "react";
import type { Box } from "#model/place.ts";
import { findingName } from "#publish/finding-view.ts";
import type { Checked, PagePicture } from "#render/report/checked.ts";

/** Numbers of the pages that findings stand on, in order: the pages whose pictures a report needs. */
export function pagesWithFindings(checked: Checked): readonly number[] {
  const pages = new Set<number>();
  for (const { box } of marksOf(checked)) pages.add(box.page);
  return [...pages].sort((a, b) => a - b);
}

/** The pages with findings, each figure framed and numbered. */
export function pageSection(
  checked: Checked,
  pictures: readonly PagePicture[],
  leftOut: number,
): ReactElement | null {
  if (pictures.length === 0 && leftOut === 0) return null;
  const marks = marksOf(checked);
  return h(
    "section",
    { id: "pages" },
    h("h2", null, "有疑点的页"),
    leftOut > 0 ? h("p", null, `页图过大，${leftOut} 页未附图；请看带批注的 PDF。`) : null,
    ...pictures.map((picture) => {
      const own = marks.filter(
        ({ box }) => box.page === picture.page && (box.file ?? "") === (picture.file ?? ""),
      );
      return h(
        "figure",
        { key: `${picture.file ?? ""}:${picture.page}` },
        h("figcaption", null, `${picture.file ?? ""} 第 ${picture.page} 页`),
        h(
          "div",
          { className: "sheet" },
          h("img", {
            src: `data:${picture.type};base64,${base64(picture.bytes)}`,
            alt: `第 ${picture.page} 页原件`,
          }),
          ...own.flatMap(({ number, severity, box }, key) =>
            box.boxes.map((area, index) =>
              h(
                "a",
                {
                  key: `${key}:${index}`,
                  className: `box ${severity}`,
                  href: `#${number}`,
                  style: styleOf(area, picture),
                },
                index === 0 ? h("span", null, number) : null,
              ),
            ),
          ),
        ),
      );
    }),
  );
}

type PageMark = {
  readonly number: string;
  readonly severity: string;
  readonly box: {
    readonly page: number;
    readonly boxes: readonly Box[];
    readonly file?: string | undefined;
  };
};

function marksOf(checked: Checked): readonly PageMark[] {
  return checked.review.findings.flatMap(({ finding }, index) => {
    const places = [...finding.figures.flatMap((figure) => figure.places), ...finding.at];
    return places.flatMap((place): readonly PageMark[] =>
      place.kind === "page"
        ? [{ number: findingName(index + 1), severity: finding.severity, box: place }]
        : [],
    );
  });
}

function styleOf(box: Box, picture: PagePicture): Readonly<Record<string, string>> {
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`;
  return {
    left: share(box.x - 1.5, picture.width),
    top: share(box.y - 1.5, picture.height),
    width: share(box.width + 3, picture.width),
    height: share(box.height + 3, picture.height),
  };
}

/** Both worlds have btoa; pieces keep the call stack short. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(binary);
}
