import { assert } from "#model/result.ts";
import { writeGenerated } from "./generated.ts";
import { narrative } from "./sample/narrative.ts";
import { projectForms, projectsMatch } from "./sample/projects.ts";
import { statements } from "./sample/statements.ts";

/**
 * The sample that stands open on the page: a short but whole disclosure of an invented department.
 * All names and figures are invented; every sum, share and rate is computed from the base numbers.
 */
export function sampleDisclosure(): string {
  assert(projectsMatch(), "the projects spend what statement 05 says");
  return `# 云岭市档案馆 2024 年度部门决算

> 本文件是为演示编写的样例，部门、项目和数字都是虚构的。

## 第一部分 部门概况

### 一、主要职能

负责全市档案的接收、征集、保管和提供利用，承担地方志编纂。

### 二、机构设置及人员情况

云岭市档案馆 2024 年度，实有人数 87 人，其中：在职人员 62 人，增加 2 人；离休人员 0 人，增加 0 人；退休人员 25 人，增加 1 人。

云岭市档案馆内设 6 个科室，分别是：办公室、接收征集科、保管利用科、信息技术科、方志编研科、法规宣传科。

## 第二部分 部门决算情况说明

${narrative()}

${projectForms()}
### 十二、其他需说明的事项

本部门无其他需说明的事项。

## 第三部分 专业名词解释

一、财政拨款收入：指同级财政当年拨付的资金。

二、事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。

三、其他收入：指除上述收入以外取得的收入。

四、年初结转和结余：指以前年度尚未完成、结转到本年度按有关规定继续使用的资金。

五、年末结转和结余：指本年度或以前年度安排、因客观条件变化未用完、结转到以后年度继续使用的资金。

六、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。

七、项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。

八、“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。

九、机关运行经费：指行政单位和参照公务员法管理的事业单位用财政拨款安排的公用经费。

## 第四部分 部门决算报表

${statements()}`;
}

if (import.meta.main) writeGenerated("sample/disclosure.md", sampleDisclosure());
