import type { Rule } from "#check/rule.ts";
import { RULES } from "#check/rules/rules.ts";
import { relationPage, rulePage } from "#cli/rule-page.ts";
import { DIMENSIONS } from "#render/message/finding-words.ts";
import { OBLIGATION_TITLES } from "#standard/obligation-titles.ts";
import { DIMENSION_TITLES, OBLIGATIONS } from "#standard/obligations.ts";
import { obligationsOfRelation } from "#standard/relations/obligation.ts";
import { relations } from "#standard/relations/relations.ts";

/** docs/rules.md: every rule by dimension, every relation, and what decides each obligation. */
export function rulesText(): string {
  const own = relations();
  return `# 核对规则

由 \`npm run rules\` 生成，不要手改。单条也可以用 \`juesuan explain 编号\` 看。

共 ${RULES.length} 条规则、${own.length} 条勾稽关系。**错误**会使 \`juesuan check\` 以 1 退出（只限“正式”的规则）；**存疑**和**提示**供人判断。新规则先“试行”：照常列出，不影响退出码。例子里的部门和数字都是虚构的。

${DIMENSIONS.map(dimensionText)
  .filter((text) => text !== "")
  .join("\n")}
## 勾稽关系

每条关系按区间核对：印出的数代表舍入前可能的范围，范围内能相等就算相符。算式里的名称是数据项，可用 \`juesuan explain 数据项\` 查看。

${own.map(relationPage).join("\n")}
## 应查事项由什么核对

${obligationTable()}
`;
}

function dimensionText(dimension: Rule["dimension"]): string {
  const rules = RULES.filter((rule) => rule.dimension === dimension);
  if (rules.length === 0) return "";
  const title = `## 规则：${DIMENSION_TITLES[dimension]}（${rules.length} 条）`;
  return `${title}\n\n${rules.map(rulePage).join("\n")}`;
}

function obligationTable(): string {
  const rows = OBLIGATIONS.map(({ id, dimension, what }) => {
    const rules = RULES.filter(({ obligations }) => obligations.includes(id));
    const tied = relations().filter((relation) => obligationsOfRelation(relation).includes(id));
    const deciders = [
      ...rules.map((rule) => `\`${rule.id}\``),
      ...(tied.length === 0 ? [] : [`勾稽关系 ${tied.length} 条`]),
    ];
    const title = OBLIGATION_TITLES[id] ?? what;
    return `| ${id} | ${DIMENSION_TITLES[dimension]} | ${title} | ${deciders.length === 0 ? "尚无" : deciders.join("、")} |`;
  });
  return `| 编号 | 方面 | 事项 | 由什么核对 |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}
