/** Names between 、, where brackets are not cut: 矿产科(安全科)、办公室. */
export function namesIn(list: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let name = "";
  for (const char of list) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (depth === 0 && (char === "、" || char === ";" || char === ",")) {
      names.push(name);
      name = "";
    } else {
      name += char;
    }
  }
  names.push(name);
  return names.map((each) => each.replace(/^[和及]/u, "")).filter((each) => each !== "");
}

/** Words by which a list says that it is not whole. */
export const OPEN_LIST = /等|……|…|其中|以及其他/u;
