import { LIMITS, NewFeedback, ok, read, Receipt, type Problem } from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { isForm, readBody } from "../request/body.js";
import { passForm } from "../request/foreign-form.js";
import { withKey } from "../request/idempotency-key.js";
import { langOf, mayHoldFiles, readForm } from "../request/form.js";
import { provesWork } from "../request/proof-of-work.js";
import { answerForm, answerUnread } from "../pages/answer-form.js";
import { agencyNotFound, inputInvalid, json } from "../response/json.js";
import { problemResponse } from "../response/problem-response.js";
import { orWork } from "./or-work.js";
import { AGENCY, BODY_PROBLEMS, WHOLE_FILE_PROBLEMS, type Call, type Route } from "./route.js";

/** Takes in what a citizen wrote: JSON from a script, the form itself with its files from a browser without one. */
export const feedbackRoute: Route = {
  action: "receive",
  method: "POST",
  path: `${AGENCY}/feedback`,
  in: NewFeedback,
  proof: true,
  form: true,
  out: Receipt,
  status: 201,
  problems: [
    ...BODY_PROBLEMS,
    ...WHOLE_FILE_PROBLEMS,
    "body-not-form",
    "work-wanted",
    "guided-kind",
    "consent-required",
    "notice-unknown",
    "key-differs",
    "key-reused",
    "code-not-made",
  ],
  roles: POLICY.receive,
  answer: receive,
};

/**
 * Whether its client may go on is asked before anything is read. A form is still read without its files, to give the words back; one that cannot
 * be read is answered with a page too: a page of the host in another encoding, or a field that its editor added, is nothing that its sender can know of.
 */
async function receive({ request, params, client, held, parts }: Call): Promise<Response> {
  const { services, pages, pageHeaders, gates, publicOrigin } = parts;
  const agency = services.agency(params.agency);
  if (!agency) return agencyNotFound();
  const unread = (problems: readonly [Problem, ...Problem[]]) =>
    isForm(request)
      ? answerUnread(pages, pageHeaders, {
          agency,
          lang: langOf(new URL(request.url).searchParams.get("lang")),
          problems,
        })
      : problemResponse(problems);
  const own = { publicOrigin, origins: agency.origins };
  const limited = isForm(request) ? passForm(request, client, gates, own) : gates.sending(client);
  const allowed = limited.ok || isForm(request) || !(await provesWork(request, gates)) ? limited : ok(undefined);
  if (!allowed.ok && !isForm(request)) return problemResponse(await orWork(allowed.problems, gates));
  const fileBytes = allowed.ok ? LIMITS.fileCount * LIMITS.fileBytes : 0;
  const body = await readBody(request, held, LIMITS.bodyBytes, fileBytes, mayHoldFiles);
  if (!body.ok) return unread(allowed.ok ? body.problems : allowed.problems);
  if ("form" in body.value) {
    const { form, files } = body.value;
    return answerForm(pages, pageHeaders, {
      agency,
      ...readForm(form, services.newKey),
      notice: agency.notice.version,
      newKey: services.newKey,
      onFault: parts.onFault,
      send: async (feedback) => (allowed.ok ? services.receive(agency.code, feedback, files) : allowed),
    });
  }
  const keyed = withKey(request, NewFeedback, body.value.json);
  if (!keyed.ok) return problemResponse(keyed.problems);
  const feedback = read(NewFeedback, keyed.value);
  if (!feedback.ok) return inputInvalid(feedback.problems);
  const taken = await services.receive(agency.code, feedback.value);
  return taken.ok ? json(taken.value.receipt, taken.value.repeated ? 200 : 201) : problemResponse(taken.problems);
}
