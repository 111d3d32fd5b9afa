/** Invented suppliers; none is a real company. */
export const SUPPLIERS: readonly [string, ...string[]] = [
  "云岭青禾文具店",
  "云岭双石图文社",
  "云岭远帆设备公司",
  "云岭明澈工程咨询公司",
  "云岭北坪维修部",
  "云岭长桥测绘公司",
  "云岭朗月规划设计公司",
  "云岭木樨信息技术公司",
  "云岭岚山评估公司",
  "云岭河湾物业公司",
  "云岭知行人力公司",
  "云岭石桥律师事务所",
  "云岭东篱档案服务公司",
  "云岭晨星遥感公司",
  "云岭千帆印务公司",
  "云岭白杨建筑公司",
];

/** Who is given contracts of a category. */
export const CONTRACTORS: Readonly<
  Record<"货物" | "工程" | "服务", readonly [string, ...string[]]>
> = {
  货物: ["云岭青禾文具店", "云岭双石图文社", "云岭远帆设备公司", "云岭千帆印务公司"],
  工程: ["云岭白杨建筑公司", "云岭北坪维修部"],
  服务: [
    "云岭明澈工程咨询公司",
    "云岭长桥测绘公司",
    "云岭朗月规划设计公司",
    "云岭木樨信息技术公司",
    "云岭岚山评估公司",
    "云岭东篱档案服务公司",
    "云岭晨星遥感公司",
  ],
};

/** Units that come as guests. */
export const GUESTS: readonly [string, ...string[]] = [
  "青石市考察组",
  "省厅调研组",
  "浅山县业务交流组",
  "望川市学习组",
  "省评审专家组",
];

/** Where missions abroad go. */
export const COUNTRIES: readonly [string, ...string[]] = ["新加坡", "哈萨克斯坦", "日本", "法国"];
