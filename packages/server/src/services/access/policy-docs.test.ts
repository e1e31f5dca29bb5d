import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { POLICY, type Action, type Caller } from "./policy.ts";
import { ROLES } from "./role.ts";

/** What each line of the table stands for; every action of an officer is in one. */
const LINES: Readonly<Record<string, readonly Action[]>> = {
  "see the list, a case, its files": ["inbox", "officerCase", "officerFile"],
  "see contact data": ["readContact"],
  "give a case to an officer": ["assign"],
  "note something for the others": ["note"],
  "keep words while they are typed": ["draft"],
  "keep lists of one's own": ["views"],
  "keep lists for all officers": ["shareView"],
  "begin an answer with a template": ["templates"],
  "write templates": ["changeTemplate"],
  "take up, pause, go on, extend as the law allows": ["accept", "pause", "resume", "extend"],
  "enter a call, a letter or a visit": ["enterCase"],
  "ask, answer, refuse, submit, put right": ["ask", "answer", "refuse", "submit", "correct"],
  "say that the sender was told": ["notify"],
  "classify anew, pass on, give back, merge, split, and undo it": [
    "classify",
    "transfer",
    "hand-back",
    "merge",
    "unmerge",
    "split",
    "rejoin",
  ],
  "withhold words and files, read what is withheld": ["withhold", "readWithheld"],
  "show again what was withheld": ["disclose"],
  "publish an answer in reviewed words": ["publish"],
  "approve what was submitted, or give it back": ["approve", "return"],
  "recall a reply that nobody could read yet": ["recall"],
  "answer without approval where it is asked for": ["replyUnapproved"],
  "the year's report": ["yearReport"],
  "read the year's record and its papers": ["readYear"],
  "write into the year": ["writeYear"],
  "hand the year's report in": ["submitYear"],
  "erase a file of evidence for good": ["eraseYearFile"],
  "follow, return, accept the reports of all": ["overseeYears", "judgeYear"],
  "see requests about personal data": ["dataRequests"],
  "enter and answer them": ["changeDataRequest"],
  "see what could not be sent, send it again": ["stuckOutbox", "resumeOutbox"],
  "follow the units that the agency oversees": ["overview"],
  "import cases of another system": ["importCases"],
  "take all data of the agency along": ["exportAgency"],
  "remind them, open scoring, appraise, decide": ["remind", "appraise"],
  "see the settings of the agency": ["settings"],
  "accounts of the agency: invite, close, roles": ["people", "changePerson"],
};

const page = readFileSync(path.join(import.meta.dirname, "../../../../../docs/operating.md"), "utf8");
const [head = "", , ...rows] = page.slice(page.indexOf("| may ")).split("\n\n")[0]!.split("\n");
const cells = (row: string) =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

test("the table of the guide has a column for each role, and a line for each action of an officer", () => {
  expect(cells(head)).toEqual(["may", ...ROLES]);
  const officers = (Object.keys(POLICY) as Action[]).filter((action) =>
    (POLICY[action] as readonly Caller[]).some((caller) => (ROLES as readonly string[]).includes(caller)),
  );
  expect(Object.values(LINES).flat().toSorted()).toEqual(officers.toSorted());
});

test.each(Object.entries(LINES))("%s: as the policy has it", (line, actions) => {
  const [, ...marks] = cells(rows.find((row) => cells(row)[0] === line) ?? "");
  for (const action of actions)
    expect([action, marks.map((mark) => mark === "●")]).toEqual([
      action,
      ROLES.map((role) => (POLICY[action] as readonly Caller[]).includes(role)),
    ]);
});
