import type { CivilDate, DeadlineRule, Directive, DutyMeasure, Indicator, TermRule } from "../src/index.js";
import type { AgencyRegister } from "../src/directive/agency-register.js";
import { smallRubric } from "./small-rubric.js";

/**
 * A directive that nobody issued, of a province that does not exist: two tasks, three clauses. It is invented, and only here to show
 * that everything about a directive is data.
 */
const w = (vi: string, en: string) => ({ vi, en });
const nobody = { document: "Invented for the tests" };
const clause = { covers: [], cites: [], evidence: [], fromData: [], inPractice: w("Ví dụ.", "Example.") };

export const exampleDirective: Directive = {
  id: "vi-du",
  title: w("Chỉ thị ví dụ về cây xanh", "Example directive on trees"),
  number: null,
  issuedOn: null,
  note: w("Văn bản bịa ra để thử.", "A text invented for a test."),
  notBefore: "2026-01-01" as CivilDate,
  parties: [
    { id: "commune-committee", name: w("UBND cấp xã", "Commune committees"), role: "addressee", from: null, to: null },
  ],
  shortcomings: [{ id: "it-cay", text: w("Ít cây.", "Few trees.") }],
  tasks: [
    {
      id: "A",
      title: w("Trồng cây", "Plant trees"),
      answers: ["it-cay"],
      clauses: [
        {
          ...clause,
          id: "A.1",
          text: w("Trồng cây ven đường.", "Plant trees along roads."),
          kind: "periodic",
          owners: ["commune-committee"],
        },
        {
          ...clause,
          id: "A.2",
          text: w("Tưới cây.", "Water them."),
          kind: "continuous",
          owners: ["commune-committee"],
        },
      ],
    },
    {
      id: "B",
      title: w("Nghe dân", "Listen"),
      answers: ["it-cay"],
      clauses: [
        {
          ...clause,
          id: "B.1",
          text: w("Trả lời phản ánh về cây.", "Answer concerns about trees."),
          kind: "event",
          owners: ["commune-committee"],
        },
      ],
    },
  ],
  background: [],
  kinds: [{ id: "concern", clauses: ["B.1"] }],
  sections: [
    { id: "dau", clauses: [] },
    { id: "cay", clauses: ["A.1", "A.2"] },
    { id: "y-kien", clauses: ["B.1"] },
  ],
  report: {
    dueRule: "vi-du-bao-cao",
    modelClauses: [],
    parts: [
      { id: "dau", title: w("Mở đầu", "Opening"), heading: null },
      {
        id: "cay",
        title: w("Trồng và tưới cây", "Planting and watering"),
        heading: { number: "1", under: null },
        figures: { groups: ["reporting"] },
      },
      { id: "y-kien", title: w("Ý kiến", "Opinions"), heading: { number: "2", under: null }, isWritten: true },
    ],
  },
};

const counted = (id: string, vi: string, en: string): Indicator => ({
  id,
  group: "reporting",
  title: w(vi, en),
  unit: w("cây", "trees"),
  clauses: ["A.1"],
  origins: ["hand"],
  definition: null,
  confidence: "illustrative",
});

export const exampleIndicators: readonly Indicator[] = [
  counted("trees-planned", "Cây phải trồng", "Trees to plant"),
  { ...counted("trees-planted", "Cây đã trồng", "Trees planted"), within: "trees-planned" },
];

export const exampleMeasures: Readonly<Record<string, readonly DutyMeasure[]>> = {
  "A.1": [{ done: "trees-planted", of: "trees-planned" }],
};

export const exampleRubric = smallRubric([
  { rule: { type: "ratio", part: "trees-planted", whole: "trees-planned" }, clauses: ["A.1"] },
]);

export const exampleRegister: AgencyRegister = {
  version: 1,
  province: { code: "99", name: "Tỉnh Ví dụ" },
  checkedOn: "2026-11-23" as CivilDate,
  counts: [],
  agencies: [
    {
      code: "99001",
      codeBy: "project",
      name: "Phường Một",
      electronicId: null,
      level: "commune",
      parties: ["commune-committee"],
      from: "2025-07-01" as CivilDate,
      start: "known",
      to: null,
      area: null,
      madeOf: null,
      successors: null,
      confidence: "illustrative",
    },
  ],
};

/** The report on trees is due before 21 December, whatever other directives say. */
export const exampleReportRule: DeadlineRule = {
  type: "fixed",
  id: "vi-du-bao-cao",
  name: w("Báo cáo về cây", "Report on trees"),
  source: nobody,
  sourceStatus: "illustrative",
  confidence: "illustrative",
  applies: {},
  every: "year",
  day: 21,
  edge: "before",
  roll: "none",
  effectiveFrom: null,
  effectiveTo: null,
};

/** The ward's own promise: an answer within three working days. */
export const exampleRule: TermRule = {
  type: "term",
  id: "vi-du-tra-loi",
  name: w("Trả lời phản ánh về cây", "Answer a concern about trees"),
  source: nobody,
  sourceStatus: "illustrative",
  confidence: "illustrative",
  applies: { kinds: ["concern"] },
  bound: "at-most",
  trigger: "received",
  amount: 3,
  unit: "working-day",
  roll: "none",
  metBy: ["answered"],
  effectiveFrom: null,
  effectiveTo: null,
};
