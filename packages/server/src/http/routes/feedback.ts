import { LIMITS, NewFeedback, problem, read } from "@danvan/core";
import { isForm, readBody, type Bytes } from "../request/body.js";
import { readForm } from "../request/form.js";
import { problemResponse } from "../response/problem-response.js";
import { AGENCY, inputInvalid, json, only, type App, type Parts } from "./routes.js";
import { answerForm, tooLarge } from "../pages/pages.js";

/** Takes in what a citizen wrote: JSON from a script, the form itself with its files from a browser without one. */
export function addFeedbackRoutes(app: App, { services, pages, pageHeaders, sending }: Parts): void {
  app
    .post(`${AGENCY}/feedback`, async (c) => {
      const agency = services.agency(c.req.param("agency"));
      if (!agency) return problemResponse([problem("agency-not-found", "agency")]);
      const body = await readBody(c.req.raw, LIMITS.bodyBytes, LIMITS.fileCount * LIMITS.fileBytes);
      if (!body.ok)
        return isForm(c.req.raw) && body.problems[0].code === "body-too-large"
          ? tooLarge(pages, pageHeaders, { agency })
          : problemResponse(body.problems);
      const send = async (feedback: NewFeedback, files: Bytes[] = []) => {
        const allowed = sending(c.env.client);
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
    })
    .all(only("POST"));
}
