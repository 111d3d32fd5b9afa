/** What kind of unit a department has, and under which function it runs. */
export type UnitKind = {
  readonly suffix: string;
  readonly kind: "administrative" | "civil-service-managed" | "institution";
  readonly running: string;
  readonly sections: readonly [string, ...string[]];
  /** Money that it earns: fees of its service, or a business of its own. */
  readonly earns?: "business" | "operating";
};

/** A kind of department: its units, and the functions and names of its projects. */
export type DepartmentKind = {
  readonly suffix: string;
  readonly duties: readonly string[];
  readonly head: UnitKind;
  readonly others: readonly [UnitKind, ...UnitKind[]];
  readonly projects: readonly [ProjectKind, ...ProjectKind[]];
  readonly fund: ProjectKind;
  readonly stateCapital: ProjectKind;
};

export type ProjectKind = readonly [function_: string, name: string];

const OFFICES: readonly [string, ...string[]] = [
  "办公室",
  "人事科",
  "规划财务科",
  "法规科",
  "综合业务一科",
  "综合业务二科",
  "安全监督科",
  "市场管理科",
];
const PARTS: readonly [string, ...string[]] = ["综合部", "业务一部", "业务二部", "技术部"];

/** Departments that are drawn; none of them has the units of the first sample. */
export const DEPARTMENT_KINDS: readonly [DepartmentKind, ...DepartmentKind[]] = [
  {
    suffix: "文化和旅游局",
    duties: ["管理全市文化事业和旅游市场。", "组织文物保护和公共文化服务。"],
    head: {
      suffix: "文化和旅游局（本级）",
      kind: "administrative",
      running: "2070101",
      sections: OFFICES,
    },
    others: [
      {
        suffix: "文化市场执法队",
        kind: "civil-service-managed",
        running: "2070112",
        sections: PARTS,
      },
      { suffix: "图书馆", kind: "institution", running: "2070104", sections: PARTS },
      {
        suffix: "歌舞团",
        kind: "institution",
        running: "2070107",
        sections: PARTS,
        earns: "business",
      },
      {
        suffix: "博物馆",
        kind: "institution",
        running: "2070205",
        sections: PARTS,
        earns: "operating",
      },
      { suffix: "群众文化馆", kind: "institution", running: "2070109", sections: PARTS },
    ],
    projects: [
      ["2070108", "公共文化活动"],
      ["2070204", "文物抢救保护"],
      ["2070113", "旅游宣传推广"],
      ["2070111", "地方戏曲创作与保护"],
      ["2070102", "业务用房物业管理"],
      ["2070199", "乡镇文化站设备"],
    ],
    fund: ["2121399", "文化广场配套设施"],
    stateCapital: ["2230206", "景区生态修复"],
  },
  {
    suffix: "水务局",
    duties: ["管理全市水资源和水利工程。", "组织防汛抗旱和水土保持。"],
    head: {
      suffix: "水务局（本级）",
      kind: "administrative",
      running: "2130301",
      sections: OFFICES,
    },
    others: [
      { suffix: "水政监察队", kind: "civil-service-managed", running: "2130309", sections: PARTS },
      {
        suffix: "水库管理处",
        kind: "institution",
        running: "2130306",
        sections: PARTS,
        earns: "operating",
      },
      {
        suffix: "水质监测站",
        kind: "institution",
        running: "2130312",
        sections: PARTS,
        earns: "business",
      },
      { suffix: "水土保持站", kind: "institution", running: "2130310", sections: PARTS },
    ],
    projects: [
      ["2130305", "中小河流治理"],
      ["2130306", "灌区运行维护"],
      ["2130311", "节水型社会建设"],
      ["2130314", "防汛物资与值守"],
      ["2130335", "农村供水设施维修"],
      ["2130399", "水利信息化运行维护"],
    ],
    fund: ["2121399", "城市排水配套管网"],
    stateCapital: ["2230206", "水源地生态修复"],
  },
  {
    suffix: "农业农村局",
    duties: ["指导全市农业生产和农村发展。", "监管农产品质量安全和动植物防疫。"],
    head: {
      suffix: "农业农村局（本级）",
      kind: "administrative",
      running: "2130101",
      sections: OFFICES,
    },
    others: [
      {
        suffix: "农业综合执法队",
        kind: "civil-service-managed",
        running: "2130110",
        sections: PARTS,
      },
      {
        suffix: "农业技术推广站",
        kind: "institution",
        running: "2130104",
        sections: PARTS,
        earns: "business",
      },
      {
        suffix: "良种繁育场",
        kind: "institution",
        running: "2130106",
        sections: PARTS,
        earns: "operating",
      },
      { suffix: "农产品检测中心", kind: "institution", running: "2130109", sections: PARTS },
    ],
    projects: [
      ["2130122", "粮食生产能力提升"],
      ["2130108", "农作物病虫害防控"],
      ["2130109", "农产品质量抽检"],
      ["2130124", "农民合作社培育"],
      ["2130126", "村庄清洁行动"],
      ["2130199", "农业信息网络运行维护"],
    ],
    fund: ["2121399", "农产品市场配套设施"],
    stateCapital: ["2230206", "农场生态修复"],
  },
];

/** Invented cities. */
export const CITIES: readonly [string, ...string[]] = ["青石市", "望川市", "白鹭市", "临澜市"];
