/** The look of every page (screens.md, What it looks like): one set of names, one value each. */
export const TOKENS = {
  ink: "#1A2129",
  "ink-2": "#4A5563",
  link: "#0B4FA0",
  line: "#8A94A3",
  hair: "#D5DAE1",
  head: "#F3F5F8",
  pick: "#DCEBFF",
  ground: "#FFFFFF",
  desk: "#E9ECF0",
  "error-text": "#B3261E",
  "error-fill": "#A61B1B",
  "error-tint": "#FBE9E7",
  "warning-text": "#8A5A00",
  "warning-fill": "#E69F00",
  "warning-tint": "#FFF3D6",
  "note-text": "#0B5CAD",
  "note-fill": "#3B8FD9",
  "note-tint": "#E6F0FB",
  "holds-text": "#1B6E4A",
  "holds-fill": "#0F5C3F",
  "holds-tint": "#E5F3EC",
  "unknown-text": "#6B3FA0",
  "unknown-fill": "#7B5EA7",
  "silent-text": "#566170",
  "silent-fill": "#C3CAD3",
  "font-screen":
    '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif',
  "font-title":
    '"方正小标宋简体", "FZXiaoBiaoSong-B05S", "STZhongsong", "Noto Serif CJK SC", "Songti SC", "SimSun", serif',
  "font-paper": '"仿宋_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", serif',
  "font-table": '"宋体", "SimSun", "Songti SC", "Noto Serif CJK SC", serif',
} as const satisfies Readonly<Record<string, string>>;

/** The tokens as custom properties: `:root { --ink: #1A2129; … }`. */
export function tokensCss(): string {
  const lines = Object.entries(TOKENS).map(([name, value]) => `  --${name}: ${value};`);
  return `:root {\n${lines.join("\n")}\n}\n`;
}
