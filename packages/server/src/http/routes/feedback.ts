import { LIMITS, NewFeedback, problem, read, Receipt } from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { isForm, readBody, type Bytes } from "../request/body.js";
import { readForm } from "../request/form.js";
import { answerForm, tooLarge } from "../pages/answer-form.js";
import { inputInvalid, json } from "../response/json.js";
import { problemResponse } from "../response/problem-response.js";
import { AGENCY, BODY_PROBLEMS, WHOLE_FILE_PROBLEMS, type Call, type Route } from "./route.js";

/** Takes in what a citizen wrote: JSON from a script, the form itself with its files from a browser without one. */
export const feedbackRoute: Route = {
  action: "receive",
  method: "POST",
  path: `${AGENCY}/feedback`,
  in: NewFeedback,
  form: true,
  out: Receipt,
  status: 201,
  problems: [
    ...BODY_PROBLEMS,
    ...WHOLE_FILE_PROBLEMS,
    "body-not-form",
    "guided-kind",
    "consent-required",
    "notice-unknown",
    "key-reused",
    "code-not-made",
  ],
  roles: POLICY.receive,
  answer: receive,
};

async function receive({ request, params, client, parts }: Call): Promise<Response> {
  const { services, pages, pageHeaders, sending } = parts;
  const agency = services.agency(params.agency);
  if (!agency) return problemResponse([problem("agency-not-found", "agency")]);
  const body = await readBody(request, LIMITS.bodyBytes, LIMITS.fileCount * LIMITS.fileBytes);
  if (!body.ok)
    return isForm(request) && body.problems[0].code === "body-too-large"
      ? tooLarge(pages, pageHeaders, { agency })
      : problemResponse(body.problems);
  const send = async (feedback: NewFeedback, files: Bytes[] = []) => {
    const allowed = sending(client);
    return allowed.ok ? services.receive(agency.code, feedback, files) : allowed;
  };
  if ("form" in body.value) {
    const { form, files } = body.value;
    return answerForm(pages, pageHeaders, { agency, ...readForm(form), send: (feedback) => send(feedback, files) });
  }
  const feedback = read(NewFeedback, body.value.json);
  if (!feedback.ok) return inputInvalid(feedback.problems);
  const taken = await send(feedback.value);
  return taken.ok ? json(taken.value.receipt, taken.value.repeated ? 200 : 201) : problemResponse(taken.problems);
}
