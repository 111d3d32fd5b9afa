/**
 * Figures of a real disclosure of 2024, in 万元 as printed there, and how the invented department
 * spreads them over units and projects: what is not printed is chosen so that it adds up.
 */

export const HEAD = "226001";
export const SURVEY = "226002";
export const TRADE = "226003";
export const REGISTRY = "226004";
export const ARCHIVE = "226005";
export const BRIGADE = "226006";

type SpendingRow = readonly [
  unit: string,
  function_: string,
  kind: "staff" | "public",
  wan: string,
];

/** Basic expenditure of the general budget; the sums by function, kind and kind of unit are printed. */
export const BASIC: readonly SpendingRow[] = [
  [SURVEY, "2010150", "staff", "2.93"],
  [ARCHIVE, "2012604", "staff", "456.14"],
  [ARCHIVE, "2012604", "public", "95.10"],
  [HEAD, "2080501", "staff", "104.62"],
  [BRIGADE, "2080501", "staff", "35.28"],
  [SURVEY, "2080502", "staff", "6.11"],
  [TRADE, "2080502", "staff", "7.34"],
  [REGISTRY, "2080502", "staff", "12.89"],
  [ARCHIVE, "2080502", "staff", "9.05"],
  [HEAD, "2080505", "staff", "243.77"],
  [BRIGADE, "2080505", "staff", "84.21"],
  [SURVEY, "2080505", "staff", "71.38"],
  [TRADE, "2080505", "staff", "82.06"],
  [REGISTRY, "2080505", "staff", "151.32"],
  [ARCHIVE, "2080505", "staff", "57.36"],
  [HEAD, "2080506", "staff", "88.40"],
  [BRIGADE, "2080506", "staff", "31.05"],
  [REGISTRY, "2080506", "staff", "19.53"],
  [ARCHIVE, "2080506", "staff", "8.21"],
  [HEAD, "2080801", "staff", "31.42"],
  [REGISTRY, "2080801", "staff", "20.28"],
  [BRIGADE, "2120101", "staff", "751.28"],
  [BRIGADE, "2120101", "public", "101.22"],
  [BRIGADE, "2120102", "staff", "34.99"],
  [HEAD, "2200101", "staff", "2214.20"],
  [HEAD, "2200101", "public", "303.50"],
  [HEAD, "2200102", "staff", "102.79"],
  [SURVEY, "2200150", "staff", "461.08"],
  [SURVEY, "2200150", "public", "88.64"],
  [TRADE, "2200150", "staff", "498.33"],
  [TRADE, "2200150", "public", "112.07"],
  [REGISTRY, "2200150", "staff", "871.73"],
  [REGISTRY, "2200150", "public", "183.17"],
  [TRADE, "2200199", "staff", "118.40"],
  [REGISTRY, "2200199", "staff", "144.02"],
];

export type ProjectFigures = {
  readonly name: string;
  readonly unit: string;
  /** Function and 万元 spent. */
  readonly spent: readonly (readonly [function_: string, wan: string])[];
  readonly initial?: string;
  readonly fullYear?: string;
  readonly fund?: "government-fund";
};

/** The forty projects with a form of their own; what each spent is printed in its form. */
export const EVALUATED: readonly ProjectFigures[] = [
  {
    name: "城北片区地下输送管线探测",
    unit: ARCHIVE,
    spent: [["2121399", "14.88"]],
    initial: "0.00",
    fullYear: "14.88",
    fund: "government-fund",
  },
  project("地下管线综合信息平台（管线部分）升级", ARCHIVE, "2012604", "130.33 60.00 60.00"),
  project("地下管线综合信息平台（档案部分）建设", ARCHIVE, "2012604", "55.44 25.00 25.00"),
  project("年度先进集体奖励（上年结转）", HEAD, "2120102", "0.00 8.90 8.75"),
  project("地价监测与宗地评估", HEAD, "2200102", "45.09 45.09 44.91"),
  project("土地出让合同印花税", HEAD, "2200199", "205.78 205.78 205.78"),
  project("重点街区城市设计", HEAD, "2120201", "160.00 160.00 159.88"),
  project("主体功能分区与详细规划单元研究", HEAD, "2120201", "150.00 150.00 150.00"),
  project("资源综合调查监测与用地报件", HEAD, "2200102", "145.00 145.00 145.00"),
  { name: "不动产登记系统升级", unit: HEAD, spent: [], initial: "105.00", fullYear: "105.00" },
  project("地下空间开发利用专项规划", HEAD, "2120201", "250.00 219.00 219.00"),
  project("青湖商务区控制性详细规划修编", HEAD, "2120201", "80.00 80.00 80.00"),
  project("卫星遥感影像采集", HEAD, "2200102", "86.25 86.25 86.25"),
  project("双港产业区综合规划", HEAD, "2120201", "230.00 230.00 230.00"),
  {
    name: "国土空间总体规划编制",
    unit: HEAD,
    spent: [
      ["2060499", "401.60"],
      ["2200104", "500.00"],
    ],
    initial: "401.60",
    fullYear: "901.60",
  },
  project("城北新区控制性详细规划修编", HEAD, "2120201", "100.00 100.00 100.00"),
  project("城市地价体系建设与更新", HEAD, "2200108", "55.00 55.00 54.50"),
  project("城市高质量发展战略规划", HEAD, "2120201", "320.00 320.00 320.00"),
  project("南山片区发展专题研究", HEAD, "2120201", "20.00 20.00 20.00"),
  project("红石岭片区控制性详细规划修编", HEAD, "2120201", "130.00 130.00 130.00"),
  project("信息化运行维护", HEAD, "2060499", "66.71 66.71 66.68"),
  project("土地出让前期工作", HEAD, "2200102", "135.86 135.86 135.36"),
  project("土地出让金追缴法律服务", HEAD, "2200102", "256.40 256.40 255.10"),
  project("规划与城市更新培训班", HEAD, "2120201", "29.75 26.49 26.49"),
  project("资源监督管理工作", HEAD, "2200102", "43.00 43.00 41.21"),
  project("业务用房物业管理", HEAD, "2200102", "243.38 243.38 242.78"),
  project("城市风貌提升设计", HEAD, "2120201", "20.00 14.94 14.94"),
  project("规划管理补助", HEAD, "2120201", "13.45 3.35 3.35"),
  project("规划展示馆运行", HEAD, "2120201", "3.06 2.46 2.46"),
  project("土地利用动态巡查与供后监管", SURVEY, "2200106", "165.68 165.68 165.01"),
  project("交易大厅网络与信息服务", TRADE, "2200199", "92.84 92.84 92.84"),
  project("窗口服务人员派遣", TRADE, "2200199", "940.00 940.00 940.00"),
  project("土地交易业务服务", TRADE, "2200199", "119.95 94.66 94.66"),
  project("土地招拍挂前期工作", TRADE, "2200199", "146.00 146.00 131.57"),
  project("交易大厅办公保障", TRADE, "2200199", "47.17 47.17 47.17"),
  project("不动产登记服务", REGISTRY, "2200199", "90.53 90.53 81.77"),
  project("不动产证书与档案扫描", REGISTRY, "2200199", "312.59 312.59 190.24"),
  project("集体土地确权登记", REGISTRY, "2200199", "70.00 70.00 64.11"),
  project("登记数据全周期整合", REGISTRY, "2069999", "120.00 120.00 8.97"),
  project("登记网络维护", REGISTRY, "2069999", "17.00 17.00 17.00"),
];

/** Smaller projects without a form. */
export const FURTHER: readonly ProjectFigures[] = [
  project("采空区专项勘察", HEAD, "2200102", "170.00 180.00 172.72"),
  project("农村地籍补充调查", HEAD, "2200102", "0.00 80.00 80.00"),
  project("数据共享接口改造", SURVEY, "2069999", "0.00 2.54 2.54"),
  project("城市实景三维平台（一期）", SURVEY, "2060499", "120.00 240.00 233.97"),
  project("公示地价成果发布", HEAD, "2200108", "30.00 30.00 25.50"),
  project("优秀人才补助", HEAD, "2013299", "0.00 1.44 1.44"),
  project("河谷文化生态走廊策划", HEAD, "2120201", "260.00 330.00 328.70"),
  project("老城详细规划修编与城市设计", HEAD, "2120201", "200.00 330.00 330.00"),
];

/** Initial and full-year budget and what was spent, in 万元. */
function project(name: string, unit: string, function_: string, wan: string): ProjectFigures {
  const [initial = "", fullYear = "", spent = ""] = wan.split(" ");
  return { name, unit, spent: [[function_, spent]], initial, fullYear };
}

/** What each item of the general budget rose or fell by since last year, as printed. */
export const ITEM_CHANGES: Readonly<Record<string, string>> = {
  "2010150": "2.93",
  "2012604": "636.24",
  "2013299": "1.44",
  "2060499": "402.25",
  "2069999": "-10.27",
  "2080501": "78.57",
  "2080502": "21.97",
  "2080505": "304.44",
  "2080506": "63.68",
  "2080801": "12.03",
  "2120101": "852.50",
  "2120102": "43.74",
  "2120201": "2114.82",
  "2200101": "290.66",
  "2200102": "1018.47",
  "2200104": "500.00",
  "2200106": "-5.68",
  "2200108": "-40.00",
  "2200114": "-32.70",
  "2200150": "129.99",
  "2200199": "-2138.73",
  "2240601": "-1225.00",
};

/** Items of the general budget, as printed. */
export const ITEMS: Readonly<Record<string, string>> = {
  "2010150": "2.93",
  "2012604": "636.24",
  "2013299": "1.44",
  "2060499": "702.25",
  "2069999": "28.51",
  "2080501": "139.90",
  "2080502": "35.39",
  "2080505": "690.10",
  "2080506": "147.19",
  "2080801": "51.70",
  "2120101": "852.50",
  "2120102": "43.74",
  "2120201": "2114.82",
  "2200101": "2517.70",
  "2200102": "1306.12",
  "2200104": "500.00",
  "2200106": "165.01",
  "2200108": "80.00",
  "2200150": "2215.02",
  "2200199": "2110.56",
};

/** Classes of the general budget, as printed. */
export const CLASSES: Readonly<Record<string, string>> = {
  "201": "640.61",
  "206": "730.76",
  "208": "1064.29",
  "212": "3011.06",
  "220": "8894.40",
};
