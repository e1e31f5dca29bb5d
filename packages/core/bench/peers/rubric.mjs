export const RATIOS = 10;
export const BANDS = 11;
export const YES_NO = 10;
export const LATE = 4;
export const steps = [
  { from: 50, points: 1 },
  { from: 70, points: 2 },
  { from: 90, points: 3 },
];
const words = (text) => ({ vi: text, en: text });

/** A rubric of 35 criteria, of every kind that the peers can hold. */
export function rubric() {
  const criterion = (id, max, rule) => ({
    id,
    title: words(id),
    clauses: ["6.4"],
    max,
    rule,
    notApplicable: "smaller-denominator",
  });
  const list = (many, make) => Array.from({ length: many }, (_, at) => make(at + 1));
  const criteria = [
    ...list(RATIOS, (n) => criterion(`r${n}`, 3.2, { type: "ratio", part: `part${n}`, whole: `whole${n}` })),
    ...list(BANDS, (n) => criterion(`b${n}`, 3, { type: "steps", value: { fact: `level${n}` }, steps })),
    ...list(YES_NO, (n) =>
      criterion(`y${n}`, 2.5, {
        type: "levels",
        fact: `yes${n}`,
        levels: [
          { value: 0, points: 0 },
          { value: 1, points: 2.5 },
        ],
      }),
    ),
    ...list(LATE, (n) =>
      criterion(`l${n}`, 2.5, { type: "deduct", events: `late${n}`, each: { points: 0.5 }, cap: 2 }),
    ),
  ];
  const facts = [...new Set(criteria.flatMap(({ rule }) => Object.values(rule)))].filter((id) =>
    /^[a-z]+\d+$/.test(id),
  );
  const ids = [...facts, ...list(BANDS, (n) => `level${n}`), "disciplined", "months"];
  return {
    version: 1,
    id: "bench",
    title: words("bench"),
    jurisdiction: "bench",
    legalBasis: null,
    status: "illustrative",
    confidence: "illustrative",
    notes: [],
    effectiveFrom: null,
    effectiveTo: null,
    max: 100,
    facts: ids.map((id) => ({
      id,
      group: "reporting",
      title: words(id),
      unit: words("lần"),
      clauses: ["6.4"],
      origins: ["hand"],
      definition: null,
      confidence: "illustrative",
    })),
    criteria,
    bands: [
      { id: "a", title: words("a"), from: 90 },
      { id: "b", title: words("b"), from: 70 },
      { id: "c", title: words("c"), from: 50 },
      { id: "d", title: words("d"), from: 0 },
    ],
    bandsBy: "points",
    floorFails: "next-band",
    rounding: { level: "none", decimals: 4 },
    knockOuts: [
      { id: "disciplined", title: words("k"), when: { value: { fact: "disciplined" }, atLeast: 1 }, band: "d" },
      { id: "new", title: words("n"), when: { value: { fact: "months" }, below: 9 }, band: null },
    ],
    decidedBy: null,
  };
}

/** Facts of many agencies, the same each time. @param ids what no other line sets */
export function factsOf(ids, many) {
  let seed = 20_261_122;
  const random = (n) => (seed = (seed * 48_271) % 2_147_483_647) % n;
  return Array.from({ length: many }, () => {
    const facts = {};
    for (const id of ids) facts[id] = 0;
    for (let n = 1; n <= RATIOS; n += 1) facts[`part${n}`] = random((facts[`whole${n}`] = 1 + random(400)) + 1);
    for (let n = 1; n <= BANDS; n += 1) facts[`level${n}`] = random(101);
    for (let n = 1; n <= YES_NO; n += 1) facts[`yes${n}`] = random(2);
    for (let n = 1; n <= LATE; n += 1) facts[`late${n}`] = random(6);
    facts.disciplined = random(50) === 0 ? 1 : 0;
    facts.months = random(60) === 0 ? 5 : 12;
    return JSON.parse(JSON.stringify(facts)); // as a file gives them: an object built name by name is slow for everyone
  });
}
