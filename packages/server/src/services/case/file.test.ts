import { LIMITS, must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, feedback, openWorkspace, countCases } from "../../../test/workspace.ts";
import { pdf, photo } from "../../../test/pictures.ts";

async function answeredWithFiles() {
  const workspace = openWorkspace();
  const { code, secret } = must(await workspace.services.receive(AGENCY, feedback(), [photo()])).receipt;
  const session = await workspace.officer();
  workspace.later(1);
  must(await workspace.services.act(session, code, { type: "answer", text: "Kèm văn bản." }, [pdf(), photo()]));
  const [own, paper, picture] = must(await workspace.services.publicCase(AGENCY, code, { secret })).files;
  return { ...workspace, code, secret, session, own: own!, paper: paper!, picture: picture! };
}

test("whoever has the code sees and fetches the files of the answer, and not those of the sender", async () => {
  const { services, code, own, paper, picture } = await answeredWithFiles();
  expect(must(await services.publicCase(AGENCY, code)).files).toEqual([paper, picture]);
  expect(paper).toMatchObject({ from: "agency", type: "application/pdf", size: pdf().length });
  const file = must(await services.publicFile(AGENCY, code, paper.id));
  expect([file.name, file.bytes]).toEqual([`${code}-2.pdf`, pdf()]);
  expect(codeOf(await services.publicFile(AGENCY, code, own.id))).toBe("file-not-found");
});

test("the sender fetches both, with the right secret only", async () => {
  const { services, code, secret, own, paper } = await answeredWithFiles();
  for (const { id } of [own, paper])
    expect(codeOf(await services.publicFile(AGENCY, code, id, { secret }))).toBeUndefined();
  expect(codeOf(await services.publicFile(AGENCY, code, own.id, { secret: "3333-3333" }))).toBe("receipt-secret-wrong");
});

test("an officer fetches all files of the own agency's cases, and none of another's", async () => {
  const { services, session, code, own, paper } = await answeredWithFiles();
  for (const { id } of [own, paper]) expect(codeOf(await services.officerFile(session, code, id))).toBeUndefined();
  const foreign = must(await services.receive("18100", feedback(), [photo()])).receipt;
  const [theirs] = must(await services.publicCase("18100", foreign.code, foreign)).files;
  expect(codeOf(await services.officerFile(session, foreign.code, theirs!.id))).toBe("case-not-found");
  expect(codeOf(await services.officerFile(session, code, theirs!.id))).toBe("file-not-found");
  expect(codeOf(await services.publicFile(AGENCY, foreign.code, theirs!.id, foreign))).toBe("case-not-found");
  expect(codeOf(await services.publicFile("18100", code, paper.id))).toBe("case-not-found");
});

test("the files of an answer that was followed by another stay with it", async () => {
  const { services, session, code, secret, paper, picture } = await answeredWithFiles();
  must(await services.reopen(AGENCY, code, { secret }, { text: "Văn bản kèm theo không mở được." }));
  must(await services.act(session, code, { type: "answer", text: "Xin gửi lại." }, [photo()]));
  const shown = must(await services.publicCase(AGENCY, code));
  expect(shown.files).toMatchObject([{ from: "agency", type: "image/jpeg" }]);
  expect(shown.earlier).toMatchObject([{ text: "Kèm văn bản.", files: [paper, picture] }]);
  expect(must(await services.publicFile(AGENCY, code, paper.id)).bytes).toEqual(pdf());
});

test.each([
  ["too many", Array.from({ length: LIMITS.fileCount + 1 }, () => pdf()), "too-many-files", "files"],
  ["too large", [pdf(), new Uint8Array(LIMITS.fileBytes + 1)], "file-too-large", "files.1"],
  ["of another kind", [new Uint8Array(Buffer.from("<svg onload=alert(1)>"))], "file-type-unsupported", "files.0"],
  ["cut off", [photo(500).slice(0, 300)], "file-type-unsupported", "files.0"],
])("files that are %s keep nothing, not the words either", async (_, files, code, path) => {
  const { services, store, receipt, officer } = openWorkspace();
  expect(await services.receive(AGENCY, feedback(), files)).toMatchObject({ problems: [{ code, path }] });
  expect(await countCases(store)).toBe(0);
  const sent = await receipt();
  const answer = { type: "answer", text: "Kèm tệp." } as const;
  expect(await services.act(await officer(), sent.code, answer, files)).toMatchObject({ problems: [{ code, path }] });
  expect(must(await services.publicCase(AGENCY, sent.code)).status).toBe("received");
});
