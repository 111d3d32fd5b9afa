/** Classes of the economic classification (部门预算支出经济分类 类) that sentences name, folded. */
export const ECONOMIC_KINDS: readonly { readonly code: string; readonly name: string }[] = [
  { code: "301", name: "工资福利支出" },
  { code: "302", name: "商品和服务支出" },
  { code: "303", name: "对个人和家庭的补助支出" },
  { code: "303", name: "对个人和家庭的补助" },
  { code: "303", name: "对个人和家庭补助支出" },
  { code: "303", name: "对个人和家庭补助" },
  { code: "307", name: "债务利息及费用支出" },
  { code: "309", name: "资本性支出(基本建设)" },
  { code: "310", name: "资本性支出" },
  { code: "311", name: "对企业补助(基本建设)" },
  { code: "312", name: "对企业补助" },
  { code: "313", name: "对社会保障基金补助" },
];
